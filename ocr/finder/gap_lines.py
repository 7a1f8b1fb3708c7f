"""A table of two spouses whose captions stand level with the gap between the two lines of each cell.

The Latin value stands half a line above its caption's height and the Arabic one half a line below, or the other way
round; level with the caption stands nothing, or what both scripts share. That a page is printed so is shown by two
captions at least, beside both spouses' columns, with lines of both scripts in the same order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dossier.documents.kind import Kind, Script
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.sections import column_of, is_row_label, level_headings, pieces
from ocr.finder.sheet import Sheet
from ocr.lines import Token
from ocr.values import read_value

# In heights of the caption's print: how far the middles of a cell's lines are from its own, and how they may differ.
_OFF, _FARTHEST, _PLAY = 0.4, 2.4, 0.6
# How far apart the two captions of one line stand at most.
_LEVEL = 1.0
_ROWS = 3
# Figures of a day that holds no letter.
_DIGITS = 5
# So many captions' cells make it the page's design.
_SHOWN = 2
# What a caption of the other script weighs.
_TWIN = 0.5


@dataclass(frozen=True, slots=True)
class _Line:
    """Words of one script in one spouse's column, and how far below their caption's height they stand, in heights."""

    tokens: tuple[Token, ...]
    section: str
    arabic: bool
    off: float
    figures: bool
    """Whether it holds no letter: a day in figures over the same day in Arabic words."""


@dataclass(frozen=True, slots=True)
class GapLines:
    """The lines of a table's cells, by their caption's row and first word; empty where the page is not printed so."""

    lines: dict[tuple[int, int], tuple[_Line, ...]]

    def days_of(self, anchor: Anchor, section: str) -> list[list[Token]]:
        """Return the lines of both scripts in the cell of a caption of days, in reading order."""
        return [line for arabic in (False, True) if (line := self.of(anchor, section, arabic=arabic))]

    def of(self, anchor: Anchor, section: str, *, arabic: bool) -> list[Token]:
        """Return the line of a script in the cell of a caption and a spouse, in reading order."""
        mine = [
            each
            for each in self.lines.get((anchor.row, anchor.first), ())
            if (each.section, each.arabic) == (section, arabic)
        ]
        if len(mine) != 1:
            return []
        return sorted(mine[0].tokens, key=lambda token: -token.rect.right if arabic else token.rect.left)


def gap_lines(sheet: Sheet, kind: Kind) -> GapLines:
    """Tell whether a page's table is printed so, and where its cells' lines are."""
    found: dict[tuple[int, int], tuple[_Line, ...]] = {}
    heights: dict[int, dict[bool, list[float]]] = {}
    heads: list[Anchor] = []
    for anchor, level in _row_labels(sheet, kind):
        lines = tuple(_lines(sheet, anchor, level))
        if not lines:
            continue
        found[(anchor.row, anchor.first)] = lines
        # Both captions of a line are one row of the table, though boxes of one script may stand a little higher.
        head = next((each for each in heads if _is_twin(sheet, each, anchor)), anchor)
        heads += [anchor] if head is anchor else []
        by_script = heights.setdefault(head.row, {False: [], True: []})
        for each in lines:
            if not each.figures:
                by_script[each.arabic].append(each.off)
    opposite = [row for row in heights.values() if _opposite(row) is not None]
    orders = {_opposite(row) for row in opposite}
    if len(opposite) < _SHOWN or len(orders) != 1:
        return GapLines({})
    usual = {
        arabic: sorted(off for row in opposite for off in row[arabic])[sum(len(row[arabic]) for row in opposite) // 2]
        for arabic in (False, True)
    }
    return GapLines({
        at: tuple(each for each in lines if abs(each.off - usual[each.arabic]) <= _PLAY) for at, lines in found.items()
    })  # fmt: skip


def _row_labels(sheet: Sheet, kind: Kind) -> Iterator[tuple[Anchor, list[Anchor]]]:
    for anchor in sheet.anchors:
        level = [] if anchor.phrase.section else level_headings(anchor, sheet.anchors, kind)
        if level and is_row_label(anchor, level, sheet.anchors):
            yield anchor, level


def _is_twin(sheet: Sheet, one: Anchor, other: Anchor) -> bool:
    """Whether two captions are one line's, in either script."""
    apart = abs(one.rect.middle - other.rect.middle)
    return one.phrase.arabic != other.phrase.arabic and apart < _LEVEL * sheet.height_of(other)


def _opposite(offs: dict[bool, list[float]]) -> bool | None:
    """Return whether the Latin lines of a caption's row all stand above and the Arabic ones below, or none do so."""
    if not offs[False] or not offs[True]:
        return None
    above = {(latin < 0, arabic > 0) for latin in offs[False] for arabic in offs[True]}
    return above.pop()[0] if above in ({(True, True)}, {(False, False)}) else None


def _lines(sheet: Sheet, anchor: Anchor, level: Sequence[Anchor]) -> Iterator[_Line]:
    height = sheet.height_of(anchor)
    for number in range(max(0, anchor.row - _ROWS), min(len(sheet.rows), anchor.row + _ROWS + 1)):
        for piece in pieces(sheet, sheet.spots(number)):
            tokens = [spot.token for spot in piece if any(character.isalnum() for character in spot.token.text)]
            letters = [token for token in tokens if not token.is_figure]
            digits = sum(letter.isdigit() for token in tokens for letter in token.text)
            told = bool(letters) or digits >= _DIGITS
            if not told or any(sheet.owner(spot) for spot in piece) or sheet.begins_label(piece, 0):
                continue
            place = around([token.rect for token in tokens])
            off = (place.middle - anchor.rect.middle) / height
            nearer = any(
                other is not anchor and abs(place.middle - other.rect.middle) < abs(off) * height - 1
                for other in sheet.anchors
                if not other.phrase.section and not _is_twin(sheet, other, anchor)
            )
            if not _OFF < abs(off) < _FARTHEST or nearer or _is_beside(place.left, place.right, sheet, level):
                continue
            section = column_of(sheet, tokens, level)
            if section:
                yield _Line(tuple(tokens), section, bool(letters) and letters[0].arabic, off, not letters)


def _is_beside(left: int, right: int, sheet: Sheet, level: Sequence[Anchor]) -> bool:
    """Whether words stand where the table's captions do: what is left of a misread one is no value."""
    inner_left, inner_right = min(each.rect.left for each in level), max(each.rect.right for each in level)
    return any(
        min(right, other.rect.right) > max(left, other.rect.left)
        for other in sheet.anchors
        if not other.phrase.section and (other.rect.right <= inner_left or other.rect.left >= inner_right)
    )


def twin_line(gaps: GapLines, sheet: Sheet, kind: Kind, found: Sequence[Candidate], anchor: Anchor) -> list[Candidate]:
    """Return the Arabic names in the cells of a French caption whose Arabic twin is not on the page."""
    twins = []
    for each in found:
        name = f"{each.field}_ar"
        captioned = any(name in other.phrase.fields for other in sheet.anchors)
        section = kind.fields[name].section if name in kind.fields and not captioned else None
        tokens = gaps.of(anchor, section, arabic=True) if section and each.value else []
        value = read_value(joined(tokens), kind.fields[name].value, Script.ARABIC) if tokens else None
        if value:
            rect, sureness = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
            twins.append(
                replace(
                    each,
                    field=name,
                    value=value,
                    text=joined(tokens),
                    rects=(rect,),
                    arabic=True,
                    confidence=sureness,
                    label_weight=_TWIN,
                )
            )
    return twins
