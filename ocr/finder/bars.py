"""Cells under bars of captions: rows that are captions alone, each followed by a row of as many values.

The value may stand anywhere in its cell, which reaches from its caption's beginning to the next one's. That the page is
printed so several rows show; there one caption of a row may be wording that nobody declared.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from dossier.documents.kind import Kind, Label, Script, Value
from ocr.anchors import Anchor
from ocr.candidate import joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.beside import FIGURES
from ocr.finder.sheet import INNER_GAP, Sheet, Spot, names_a_place
from ocr.folding import has_letters
from ocr.lines import Token
from ocr.values import read_value

# So many rows of captions with their values make it the page's design, or so many captions on two of them.
_ROWS, _CAPTIONS = 3, 4
# In heights of the captions: how far below them their values stand, and how far a value may reach out of its cell.
_BELOW, _OUT = 3.2, 0.6
# In heights: what is one line. So many captions of a row may be undeclared; two rows at least show a design.
_LEVEL, _UNKNOWN, _LEAST_ROWS = 0.5, 1, 2
# So much of what is told by its shape has to have it: where captions stand below their values, the next row has not.
_SHAPED = 0.67


def under_bars(sheet: Sheet, kind: Kind, over: int = 0) -> Mapping[tuple[int, int], list[Token]]:
    """Return the words in the cells under captions, by row and first token of the caption; none on other pages.

    `over` is how many values with a shape of their own stand over captions: more of them have to stand under.
    """
    lines = _lines(sheet)
    bars = [cells for upper, lower in pairwise(lines) if (cells := _cells(sheet, upper, lower))]
    whole = [cells for cells in bars if all(len(owners) == 1 for owners, _ in cells)]
    if len(whole) < _ROWS and (len(whole) < _LEAST_ROWS or sum(map(len, whole)) < _CAPTIONS):
        return {}
    told = [(owners, value) for cells in bars for owners, value in cells]
    shaped = [
        read_value(joined(value), label.value, Script.LATIN) is not None
        for owners, value in told
        if len(owners) == 1 and (label := _figures(owners[0], kind))
    ]
    if sum(shaped) < max(1, over + 1, _SHAPED * len(shaped)):
        return {}
    return {(owner.row, owner.first): value if len(owners) == 1 else [] for owners, value in told for owner in owners}


def _figures(owner: Anchor, kind: Kind) -> Label | None:
    """Return the label of a caption whose value has a shape that tells it: a day, a number."""
    labels = [kind.fields[name] for name in owner.phrase.fields]
    return next((label for label in labels if label.value in FIGURES and label.value is not Value.ACT_NUMBER), None)


def _lines(sheet: Sheet) -> list[list[Spot]]:
    """Return the page's words line by line, from left to right: rows that stand at one height are one line."""
    lines: list[list[Spot]] = []
    for number in range(len(sheet.rows)):
        spots = [spot for spot in sheet.spots(number) if any(letter.isalnum() for letter in spot.token.text)]
        if spots and lines and abs(_middle(lines[-1]) - _middle(spots)) < _LEVEL * spots[0].token.rect.height:
            lines[-1] = sorted([*lines[-1], *spots], key=lambda spot: spot.token.rect.left)
        elif spots:
            lines.append(spots)
    return lines


def _middle(spots: Sequence[Spot]) -> float:
    return around([spot.token.rect for spot in spots]).middle


def _cells(sheet: Sheet, upper: list[Spot], lower: list[Spot]) -> list[tuple[list[Anchor], list[Token]]]:
    """Return the captions of a line, none where one is undeclared, with the words of their cells; nothing without."""
    bars = _captions(sheet, upper)
    unknown = sum(len(owners) != 1 for owners, _ in bars)
    if not bars or unknown > min(_UNKNOWN, len(bars) - 1) or any(_is_label(sheet.owner(spot)) for spot in lower):
        return []
    arabic = next((owners[0].phrase.arabic for owners, _ in bars if owners), False)
    height, bottom = max(rect.height for _, rect in bars), max(rect.bottom for _, rect in bars)
    below = around([spot.token.rect for spot in lower])
    if below.top - bottom > _BELOW * height or min(spot.token.rect.middle for spot in lower) < bottom:
        return []
    bars.sort(key=lambda bar: -bar[1].right if arabic else bar[1].left)
    edges = [rect.right if arabic else rect.left for _, rect in bars]
    values = _pieces(lower, edges[1:], round(_OUT * height))
    values.sort(key=lambda value: -value[-1].token.rect.right if arabic else value[0].token.rect.left)
    if len(values) != len(bars):
        return []
    for at, value in enumerate(values):
        place, out = around([spot.token.rect for spot in value]), _OUT * height
        after = edges[at + 1] if at + 1 < len(edges) else None
        if arabic and (place.right > edges[at] + out or (after is not None and place.left < after - out)):
            return []
        if not arabic and (place.left < edges[at] - out or (after is not None and place.right > after + out)):
            return []
    return [(owners, _in_order(value)) for (owners, _), value in zip(bars, values, strict=True)]


def _is_label(owner: Anchor | None) -> bool:
    return owner is not None and not names_a_place(owner)


def _captions(sheet: Sheet, line: list[Spot]) -> list[tuple[list[Anchor], Rect]]:
    """Return the labels in each piece of a line of captions, with its place; nothing where it may hold a value."""
    found: list[tuple[list[Anchor], Rect]] = []
    scripts: set[bool] = set()
    for piece in _pieces(line, (), 0):
        labels = list({id(owner): owner for spot in piece if (owner := sheet.owner(spot))}.values())
        if any(any(map(str.isdigit, spot.token.text)) for spot in piece):
            return []
        if any(label.phrase.section or names_a_place(label) or sheet.has_colon(label) for label in labels):
            return []
        scripts |= {spot.token.arabic for spot in piece if has_letters(spot.token.text)}
        # Words beside a label may be its value: only what says how to fill it in is the caption's.
        whole = all(sheet.owner(spot) or spot.token.text[0] == "(" or spot.token.text[-1] == ")" for spot in piece)
        found.append((labels if whole else [], around([spot.token.rect for spot in piece])))
    return found if len(scripts) == 1 else []


def _pieces(line: list[Spot], edges: Sequence[int], out: int) -> list[list[Spot]]:
    """Cut a line at wide gaps, and at narrower ones at which a cell ends."""
    found: list[list[Spot]] = [line[:1]]
    for before, spot in pairwise(line):
        left, right = before.token.rect.right, spot.token.rect.left
        height = before.token.rect.height
        parted = right - left > height and any(left - out < edge < right + out for edge in edges)
        if right - left > INNER_GAP * height or parted:
            found.append([spot])
        else:
            found[-1].append(spot)
    return found


def _in_order(value: Sequence[Spot]) -> list[Token]:
    tokens = [spot.token for spot in value]
    arabic = any(token.arabic for token in tokens)
    return sorted(tokens, key=lambda token: -token.rect.right if arabic else token.rect.left)
