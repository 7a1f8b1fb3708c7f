"""The day on which a span ends: `Valable du 12/03/2020 au 11/03/2030` is no paper that expires in 2020.

Such a caption announces two days, and the nearer one is the first. What stands behind `au` is the end; where that was
misread, nothing is known of it.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Value
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import Sheet, Spot, in_order
from ocr.folding import fold
from ocr.values import read_date

_ENDS = frozenset({"expiry_date"})
_UNTIL = frozenset(fold(word) for word in ("au", "jusqu'au", "to", "until", "إلى", "الى", "لغاية", "حتى"))
_FROM = frozenset(fold(text) for text in ("valable du", "valide du", "valid from"))
# A day may be typed as so many words, and so far below its first line, in heights, a span may go on.
_WORDS, _NEXT_LINE, _WHOLE = 3, 2.2, 10
_FIGURES_OF_DATE = 4


def ends_of_spans(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with the last day of a span where its first one was taken for it."""
    ends = {name for name, label in kind.fields.items() if name in _ENDS and label.value is Value.DATE}
    return [_ended(sheet, each) if each.field in ends and each.value else each for each in found]


def _ended(sheet: Sheet, first: Candidate) -> Candidate:
    """Return the end of the span that a day begins, the day itself where it begins none."""
    spots = _behind(sheet, first)
    if spots and fold(spots[0].token.text) in _UNTIL:
        later = _day(spots[1:])
        if later is None:
            # The end stands there and was misread: its place is known, the first day says nothing of it.
            place = _figures(spots[1:])
            return replace(first, value="", text="", rects=(place,), confidence=0.0) if place else _doubted(first)
        value, tokens = later
        if value <= first.value:
            return _doubted(first)
        rect, surest = around([spot.token.rect for spot in tokens]), min(spot.token.confidence for spot in tokens)
        text = joined([spot.token for spot in tokens])
        return replace(first, value=value, text=text, rects=(rect,), confidence=surest)
    anchor = sheet.owners.get(first.place)
    begins = anchor is not None and anchor.phrase.folded in _FROM
    return _doubted(first) if begins else first


def _doubted(first: Candidate) -> Candidate:
    return replace(first, doubted=True)


def _behind(sheet: Sheet, first: Candidate) -> list[Spot]:
    """Return the words behind a day in reading order, on its own line or else on the next."""
    row = min(range(len(sheet.rows)), key=lambda number: abs(sheet.rows[number].rect.middle - first.rect.middle))
    level = [spot for spot in sheet.spots(row) if any(letter.isalnum() for letter in spot.token.text)]
    right = [spot for spot in level if spot.token.rect.left >= first.rect.right - first.rect.height // 3]
    left = [spot for spot in level if spot.token.rect.right <= first.rect.left + first.rect.height // 3]
    for spots, arabic in ((right, False), (left, True)):
        ordered = in_order(spots, arabic)
        if ordered and fold(ordered[0].token.text) in _UNTIL and ordered[0].token.arabic == arabic:
            return ordered
    for number in range(row + 1, len(sheet.rows)):
        rect = sheet.rows[number].rect
        if rect.middle - first.rect.middle > _NEXT_LINE * first.rect.height:
            break
        for arabic in (False, True):
            ordered = in_order([spot for spot in sheet.spots(number) if fold(spot.token.text)], arabic)
            # A caption of its own says of what its day is.
            if ordered and fold(ordered[0].token.text) in _UNTIL and sheet.owner(ordered[0]) is None:
                return ordered
    return []


def _day(spots: Sequence[Spot]) -> tuple[str, Sequence[Spot]] | None:
    for count in range(1, _WORDS + 1):
        value = read_date(joined([spot.token for spot in spots[:count]]))
        if value and len(value) == _WHOLE:
            return value, spots[:count]
    return None


def _figures(spots: Sequence[Spot]) -> Rect | None:
    """Return where figures stand that may be a misread day."""
    near = [spot.token.rect for spot in spots[:_WORDS] if sum(c.isdigit() for c in spot.token.text) >= _FIGURES_OF_DATE]
    return near[0] if near else None
