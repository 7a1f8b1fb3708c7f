"""The year of an act below its number, where its caption was not read: clerks write one under the other."""

from collections.abc import Sequence

from dossier.documents.kind import Kind
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.sheet import Sheet
from ocr.lines import Row, Token

_NUMBER, _YEAR = "act_number", "act_year"
# Years of acts, how far below in heights of the number they stand, and how sure the place is.
_FIRST, _LAST, _DIGITS = 1900, 2099, 4
_BELOW, _LOOSE, _WEIGHT = 2.2, 0.6, 0.5


def years_below(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the only year that stands right below the act's number; none where the act's year is told."""
    if _YEAR not in kind.fields or any(each.field == _YEAR and each.value for each in found):
        return []
    numbers = [_line_of(sheet, each) for each in found if each.field == _NUMBER and each.value]
    years = {
        (number, at): token
        for number, row in enumerate(sheet.rows)
        for at, token in enumerate(row.tokens)
        if _is_year(token.text)
        and (number, at) not in sheet.owners
        and any(_is_below(token.rect, line) and _is_alone(row, token, line) for line in numbers)
    }
    if len(years) != 1:
        return []
    ((place, token),) = years.items()
    return [_candidate(token, place)]


def _line_of(sheet: Sheet, found: Candidate) -> Rect:
    """Return the place of a number and of its label beside it."""
    label, number = sheet.owners.get(found.place), found.rects[0]
    level = label is not None and abs(label.rect.middle - number.middle) < number.height
    return label.rect.union(number) if label and level else number


def _is_alone(row: Row, year: Token, line: Rect) -> bool:
    """Whether at most one word, a caption that was misread, stands beside a year under the number's line."""
    words = [
        token
        for token in row.tokens
        if token is not year
        and any(letter.isalnum() for letter in token.text)
        and min(token.rect.right, line.right) > max(token.rect.left, line.left)
    ]
    return len(words) <= 1 and not any(letter.isdigit() for word in words for letter in word.text)


def _candidate(token: Token, place: tuple[int, int]) -> Candidate:
    text = token.text.strip(" .,:")
    return Candidate(_YEAR, text, token.text, (token.rect,), False, token.confidence, _LOOSE, place, _WEIGHT)


def _is_year(text: str) -> bool:
    bare = text.strip(" .,:")
    return bare.isascii() and bare.isdigit() and len(bare) == _DIGITS and _FIRST <= int(bare) <= _LAST


def _is_below(rect: Rect, line: Rect) -> bool:
    """Whether a year stands right under a number or its label."""
    across = min(rect.right, line.right) > max(rect.left, line.left)
    return across and 0 < rect.top - line.bottom + line.height / 3 < _BELOW * line.height
