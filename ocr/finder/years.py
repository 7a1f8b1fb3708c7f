"""The year of an act below its number, where its caption was not read: clerks write one under the other."""

from collections.abc import Sequence

from dossier.documents.kind import Kind
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.sheet import Sheet
from ocr.lines import Token

_NUMBER, _YEAR = "act_number", "act_year"
# Years of acts, how far below in heights of the number they stand, and how sure the place is.
_FIRST, _LAST, _DIGITS = 1900, 2099, 4
_BELOW, _LOOSE, _WEIGHT = 2.2, 0.6, 0.5


def years_below(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the only year that stands right below the act's number; none where the act's year is told."""
    if _YEAR not in kind.fields or any(each.field == _YEAR and each.value for each in found):
        return []
    numbers = {each.rects[0] for each in found if each.field == _NUMBER and each.value}
    years = {
        (number, at): token
        for number, row in enumerate(sheet.rows)
        for at, token in enumerate(row.tokens)
        if _is_year(token.text) and (number, at) not in sheet.owners and any(_is_below(token.rect, n) for n in numbers)
    }
    if len(years) != 1:
        return []
    ((place, token),) = years.items()
    return [_candidate(token, place)]


def _candidate(token: Token, place: tuple[int, int]) -> Candidate:
    text = token.text.strip(" .,:")
    return Candidate(_YEAR, text, token.text, (token.rect,), False, token.confidence, _LOOSE, place, _WEIGHT)


def _is_year(text: str) -> bool:
    bare = text.strip(" .,:")
    return bare.isascii() and bare.isdigit() and len(bare) == _DIGITS and _FIRST <= int(bare) <= _LAST


def _is_below(rect: Rect, number: Rect) -> bool:
    """Whether a year stands under a number, or begins or ends as it does."""
    across = min(rect.right, number.right) > max(rect.left, number.left)
    return across and 0 < rect.top - number.bottom + number.height / 3 < _BELOW * number.height
