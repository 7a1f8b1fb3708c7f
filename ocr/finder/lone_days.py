"""The day of issue where no caption leads to it: alone at a paper's foot, behind its town, or in a bill's own title.

`RABAT, 12/03/2026` by a signature and `Facture n° 123 du 12/03/2026` say it as plainly as a caption does; a day that
stands alone says it where the paper has no other day that nobody asked for. Such a place is never called certain.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Kind, Value
from dossier.places import is_place
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import Sheet, Spot, in_order
from ocr.folding import fold
from ocr.issued import OTHERWISE
from ocr.values import read_date

_FIELD, _WHOLE = "issue_date", 10
# A place that was doubted this much is as good as none.
_DOUBTED = 0.5
_ANNOUNCED, _ALONE, _WEIGHT, _WEAK = 0.79, 0.6, 0.55, 0.3
_LIT = frozenset(fold(word) for word in ("le", "du", "au", "en", "في", "بتاريخ", "يوم"))
_BILLS = frozenset(fold(word) for word in ("facture", "quittance", "فاتورة", "avis", "فاتورتكم"))
# What begins the line of a paper's end: the town and the day follow, whatever the town is.
_DRAWN_UP = frozenset(fold(word) for word in ("fait à", "fait", "حرر", "حرر ب", "حررت ب", "وحرر ب", "حررت", "سلم ب"))
_MISREAD, _IN, _SENTENCE = 2, fold("à"), 5
_FIGURES = re.compile(r"\d")
_DAY_OF_MONTH = 3
_RANGE = frozenset("-–—/")
# A period's two days, and what is printed this much smaller than the page, are no day of issue.
_SMALL, _NEAR, _LONGEST_TOWN = 0.75, 2.6, 3


@dataclass(frozen=True, slots=True)
class Day:
    """A day on the page, and the words right before it on its line, the nearest first."""

    value: str
    spots: tuple[Spot, ...]
    before: tuple[Spot, ...]

    @property
    def rect(self) -> Rect:
        """The rectangle around its words."""
        return around([spot.token.rect for spot in self.spots])


def undated(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the day of issue of a paper on which no label led to one."""
    label = kind.fields.get(_FIELD)
    if label is None or kind.is_card or label.value is not Value.DATE:
        return []
    if any(each.field == _FIELD and each.value and each.place_confidence > _DOUBTED for each in found):
        return []
    taken = [rect for each in found if each.value and each.field != _FIELD for rect in each.rects]
    days = [day for day in days_on(sheet) if not any(crosses(rect, day.rect) for rect in taken)]
    announced = {day.value: day for day in days if _is_announced(day, sheet)}
    if len(announced) == 1:
        return [_told(day, _ANNOUNCED, _WEIGHT) for day in announced.values()]
    lone = {day.value: day for day in days if not day.before}
    return [_told(day, _ALONE, _WEAK) for day in lone.values()] if len(lone) == 1 and not announced else []


def _told(day: Day, sureness: float, weight: float) -> Candidate:
    tokens = [spot.token for spot in day.spots]
    surest, arabic = min(token.confidence for token in tokens), any(token.arabic for token in tokens)
    place = (day.spots[0].row, day.spots[0].at)
    return Candidate(_FIELD, day.value, joined(tokens), (day.rect,), arabic, surest, sureness, place, weight)


def _is_announced(day: Day, sheet: Sheet) -> bool:
    """Whether the words before a day are its town, or a bill's title with its number."""
    before = day.before or _line_above(day, sheet)
    plain = [word for spot in before if (word := fold(spot.token.text))]
    lit = bool(plain) and plain[0] in _LIT
    rest = [spot for spot in before if fold(spot.token.text)][1 if lit else 0 :]
    text = [spot.token.text.strip(" ,.:;،") for spot in reversed(rest)]
    if not text or OTHERWISE & set(plain[: _SENTENCE if lit else 1]):
        return False
    if lit and _IN in plain:
        # `par nous, officier de l'état civil, à RABAT le`: the town is what stands behind the last `à`.
        text = text[len(text) - plain.index(_IN) + 1 :] or text
    # `حرر ب زاكورة في` with its last word misread: what so short a word is, the words before it tell.
    if not lit and len(text) > 1 and len(fold(text[-1])) <= _MISREAD:
        text = text[:-1]
    drawn_up = fold(text[0]) in _DRAWN_UP
    town = text[1:] if drawn_up else text
    named = is_place(" ".join(town)) or is_place(" ".join(town).removeprefix("ب"))
    if len(town) <= _LONGEST_TOWN and (named or (drawn_up and town)):
        return True
    return lit and bool({fold(word) for word in text} & _BILLS) and any(_FIGURES.search(word) for word in text)


def _line_above(day: Day, sheet: Sheet) -> tuple[Spot, ...]:
    """Return the words of the line above a day that begins its line, the nearest first, where that announces a day."""
    number = day.spots[0].row
    if not number:
        return ()
    spots = sheet.spots(number - 1)
    letters = [spot.token.arabic for spot in spots if not spot.token.is_figure]
    line = in_order(spots, sum(letters) * 2 > len(letters))
    return tuple(reversed(line)) if line and fold(line[-1].token.text) in _LIT else ()


def days_on(sheet: Sheet) -> list[Day]:
    """Return the whole days that a page prints in figures, or with a month's name, in print of its usual height."""
    heights = sorted(row.height for row in sheet.rows)
    least = _SMALL * heights[len(heights) // 2] if heights else 0
    return [day for number, row in enumerate(sheet.rows) if row.height >= least for day in _of_row(sheet, number)]


def _of_row(sheet: Sheet, number: int) -> list[Day]:
    spots = sheet.spots(number)
    letters = [spot.token.arabic for spot in spots if not spot.token.is_figure]
    arabic = sum(letters) * 2 > len(letters)
    found: list[Day] = []
    line: list[Spot] = []
    ordered, at = in_order(spots, arabic), 0
    while at < len(ordered):
        if line and _apart(line[-1], ordered[at]) > _NEAR * sheet.rows[number].height:
            line = []
        count, day = _day(ordered, at)
        if not day:
            line.append(ordered[at])
            at += 1
            continue
        after = ordered[at + count : at + count + 1]
        ranged = (line and line[-1].token.text in _RANGE) or (after and after[0].token.text in _RANGE)
        if not ranged:
            found.append(Day(day, tuple(ordered[at : at + count]), tuple(reversed(line))))
        line = []
        at += count
    return found


def _day(ordered: Sequence[Spot], at: int) -> tuple[int, str]:
    text = ordered[at].token.text
    if not _FIGURES.search(text):
        return 0, ""
    # `12 mars 2026` begins with a day; what is longer is a number beside a date.
    for count in (1, 3) if len(text) <= _DAY_OF_MONTH else (1,):
        day = read_date(joined([spot.token for spot in ordered[at : at + count]]))
        later = read_date(joined([spot.token for spot in ordered[at + 1 : at + count]])) if count > 1 else None
        if day and len(day) == _WHOLE and day != later:
            return count, day
    return 0, ""


def _apart(one: Spot, other: Spot) -> int:
    left, right = sorted((one.token.rect, other.token.rect), key=lambda rect: rect.left)
    return right.left - left.right


def crosses(rect: Rect, place: Rect) -> bool:
    """Whether a rectangle lies across the middle of a place."""
    return rect.left < place.right and place.left < rect.right and rect.top < place.middle < rect.bottom
