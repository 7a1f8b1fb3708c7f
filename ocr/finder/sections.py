"""Which part of a document a label counts in (the husband's, the wife's), and where that part's column ends.

A section in which no field counts (a child's) is there so that nothing under its heading is taken for another's.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.documents.kind import Kind, Value
from ocr.anchors import Anchor, gap
from ocr.engine import Rect
from ocr.finder.columns import nearest_column, white_between
from ocr.finder.grouped import in_groups
from ocr.finder.sheet import INNER_GAP, Sheet, Spot
from ocr.folding import fold
from ocr.lines import Token

# Letters that make a word a woman's.
_ENDING = 1
# Headings stand at one height when they are less than so many heights apart.
_LEVEL = 2.6
# A table's rows stand at least so many heights apart, its columns' heads at most so many rows above the first of them.
_APART, _ABOVE, _LEAST_COLUMNS = 1.6, 2.2, 3
_NAMES = frozenset({Value.NAME, Value.FULL_NAME})
# Whose wording has one of these says itself that it is the spouses'.
_OF_THE_COUPLE = tuple(fold(word) for word in ("mariage", "marié", "livret", "carnet", "زواج", "دفتر", "كناش", "قران"))


def sections_of(anchors: Sequence[Anchor], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the section of every label that counts in one, by row and first token.

    By the label itself where its wording says whose it is (`CIN de l'époux`), else by the headings where every
    section's was found. A page of one person has one heading, which counts until names are asked for again. Where a
    heading was lost, by order: a label that stands on as many rows as there are sections stands once in each.
    """
    headings = [anchor for anchor in anchors if anchor.phrase.section]
    names = sections_read(kind)
    labels = [anchor for anchor in anchors if any(kind.fields[name].section for name in anchor.phrase.fields)]
    told = {(label.row, label.first): section for label in labels if (section := own_section(label, kind))}
    labels = [label for label in labels if not _is_remnant(label, labels)]
    nearest = in_groups(labels, headings, kind, sections_read(kind))
    nearest = nearest or {at: section for at, section in _nearest_of(labels, headings) if section}
    told |= _of_others(anchors, headings, kind)
    if {heading.phrase.section for heading in headings} >= set(names):
        return nearest | _side_by_side(labels, headings, kind) | told
    placed = _of_one(labels, nearest, kind)
    if any(heading.phrase.section not in names for heading in headings):
        # Names that stand twice are a child's as well.
        return placed | told
    if headings and not _asks_twice(labels, kind):
        # A leaf of one person: what seems to be asked for twice is a misread label.
        return placed | told
    for wanted in {label.phrase.fields for label in labels}:
        same = sorted((label for label in labels if label.phrase.fields == wanted), key=lambda label: label.row)
        for arabic in (False, True):
            mine = [label for label in same if label.phrase.arabic == arabic]
            rows = sorted({label.row for label in mine})
            if len(rows) == len(names):
                placed |= {(label.row, label.first): names[rows.index(label.row)] for label in mine}
    return placed | told


def _asks_twice(labels: Sequence[Anchor], kind: Kind) -> bool:
    """Whether names are asked for on two rows: then there are two people, though one heading was lost."""
    rows: dict[tuple[tuple[str, ...], bool], set[int]] = {}
    for label in labels:
        if any(kind.fields[name].value in _NAMES for name in label.phrase.fields):
            rows.setdefault((label.phrase.fields, label.phrase.arabic), set()).add(label.row)
    return any(len(each) > 1 for each in rows.values())


def _of_others(anchors: Sequence[Anchor], headings: Sequence[Anchor], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the labels of no section under a heading in which nothing counts: a child's act has a number too."""
    names = sections_read(kind)
    common = [
        anchor
        for anchor in anchors
        if anchor.phrase.fields
        and not any(kind.fields[name].section for name in anchor.phrase.fields)
        and not any(word in anchor.phrase.folded for word in _OF_THE_COUPLE)
    ]
    return {at: section for at, section in _nearest_of(common, headings) if section and section not in names}


def _is_remnant(label: Anchor, labels: Sequence[Anchor]) -> bool:
    """Whether a label is what is left of a longer one that begins with it: `الاسم` on a page of `الاسم الشخصي`.

    A letter more is the other spouse's: `الاسم الشخصي للمولود` and `للمولودة`.
    """
    mine = label.phrase
    return any(
        other.phrase.fields == mine.fields
        and len(other.phrase.folded) > len(mine.folded) + _ENDING
        and other.phrase.folded.startswith(mine.folded)
        for other in labels
    )


def sections_read(kind: Kind) -> list[str]:
    """Return the sections in which fields count, in the order of declaration."""
    return [name for name in kind.sections if any(label.section == name for label in kind.fields.values())]


def _nearest_of(labels: Sequence[Anchor], headings: Sequence[Anchor]) -> Iterator[tuple[tuple[int, int], str | None]]:
    for label in labels:
        yield (label.row, label.first), nearest_heading(label, headings)


def _of_one(labels: Sequence[Anchor], nearest: dict[tuple[int, int], str], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the sections of labels down to where one heading's names are asked for again: there one was lost."""
    ends: dict[str, int] = {}
    seen: set[tuple[str, str]] = set()
    for label in sorted(labels, key=lambda label: label.row):
        section = nearest.get((label.row, label.first))
        if section is None or not any(kind.fields[name].value in _NAMES for name in label.phrase.fields):
            continue
        # By wording: a label cut short by a misreading is no second one.
        key = (section, label.phrase.folded)
        if key in seen:
            ends.setdefault(section, label.row)
        seen.add(key)
    return {(row, at): section for (row, at), section in nearest.items() if row < ends.get(section, row + 1)}


def _side_by_side(labels: Sequence[Anchor], headings: Sequence[Anchor], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the sections of labels that stand on one row once for each section, in the order of the headings."""
    placed: dict[tuple[int, int], str] = {}
    for label in labels:
        level = level_headings(label, headings, kind)
        order = list(dict.fromkeys(str(heading.phrase.section) for heading in level))
        alike = (other for other in labels if (other.row, other.phrase.arabic) == (label.row, label.phrase.arabic))
        same = sorted(other.rect.left for other in alike if other.phrase.fields == label.phrase.fields)
        if level and len(same) == len(order) and not is_row_label(label, level, labels):
            placed[(label.row, label.first)] = order[same.index(label.rect.left)]
    return placed


def own_section(label: Anchor, kind: Kind) -> str | None:
    """Return the section that the label's wording names, None where it counts in several."""
    mine = {kind.fields[name].section for name in label.phrase.fields}
    return mine.pop() if len(mine) == 1 else None


def nearest_heading(anchor: Anchor, headings: Sequence[Anchor]) -> str | None:
    """Return the section of the nearest heading above; of several at one height, the one nearest across."""
    above = [heading for heading in headings if heading.rect.middle <= anchor.rect.middle + anchor.rect.height * 0.3]
    if not above:
        return None
    lowest = max(heading.rect.middle for heading in above)
    level = [heading for heading in above if lowest - heading.rect.middle < _LEVEL * anchor.rect.height]
    # A French heading stands at the left end of its column, an Arabic one at the right end.
    level = [heading for heading in level if _may_head(heading, anchor)]
    if not level:
        return None
    return min(level, key=lambda heading: abs(_centre(heading.rect) - _centre(anchor.rect))).phrase.section


def _may_head(heading: Anchor, label: Anchor) -> bool:
    if heading.phrase.arabic and not label.phrase.arabic:
        return label.rect.left < heading.rect.right
    if label.phrase.arabic and not heading.phrase.arabic:
        return label.rect.right > heading.rect.left
    return True


def level_headings(anchor: Anchor, anchors: Sequence[Anchor], kind: Kind) -> list[Anchor]:
    """Return the headings of all sections where the label crosses them.

    From left to right where they stand side by side above the label; from the top where each begins a row of the table
    in which the label heads a column.
    """
    headings = [a for a in anchors if a.phrase.section and a.rect.middle < anchor.rect.top + anchor.rect.height * 0.5]
    if headings:
        lowest = max(heading.rect.middle for heading in headings)
        level = [h for h in headings if lowest - h.rect.middle < _LEVEL * anchor.rect.height]
        if {heading.phrase.section for heading in level} >= set(sections_read(kind)):
            return sorted(level, key=lambda heading: _centre(heading.rect))
        return []
    return _row_headings(anchor, anchors, kind)


def _row_headings(anchor: Anchor, anchors: Sequence[Anchor], kind: Kind) -> list[Anchor]:
    names = sections_read(kind)
    headings = _in_one_column([a for a in anchors if a.phrase.section in names], names)
    headings.sort(key=lambda heading: heading.rect.middle)
    if not names or not anchor.phrase.fields or {str(heading.phrase.section) for heading in headings} != set(names):
        return []
    rows = _rows_of(headings)
    apart = _least_apart(rows)
    # Boxes of engines are now and then twice as tall as their print.
    if apart < _APART * min(heading.rect.height for heading in headings):
        return []
    heads = [
        head
        for head in _column_heads(anchors, headings, apart)
        if any(kind.fields[name].section for name in head.phrase.fields)
    ]
    # Labels of one script above each other are a form's, not a table's.
    columns = _columns(heads)
    single = all(len({label.phrase.arabic for label in column}) == len(column) for column in columns)
    return headings if anchor in heads and single and len(columns) >= _LEAST_COLUMNS else []


def _in_one_column(headings: Sequence[Anchor], names: Sequence[str]) -> list[Anchor]:
    """Return the headings that begin, end or stand centred where one of every other section does, if there are any.

    A sentence under the table names the spouses too (`قبضته الزوجة`): its words head no row.
    """
    sections = {*names}
    column = [
        one
        for one in headings
        if {other.phrase.section for other in headings if other is one or _is_in_column(one, other)} >= sections
    ]
    return column or list(headings)


def _is_in_column(one: Anchor, other: Anchor) -> bool:
    if one.phrase.arabic != other.phrase.arabic or one.phrase.section == other.phrase.section:
        return False
    near = min(one.rect.height, other.rect.height)
    offsets = (
        one.rect.left - other.rect.left,
        one.rect.right - other.rect.right,
        _centre(one.rect) - _centre(other.rect),
    )
    return min(abs(offset) for offset in offsets) <= near


def _rows_of(headings: Sequence[Anchor]) -> dict[str, float]:
    """Return the height in the page at which each section's headings stand."""
    found: dict[str, list[float]] = {}
    for heading in headings:
        found.setdefault(str(heading.phrase.section), []).append(heading.rect.middle)
    return {section: sum(middles) / len(middles) for section, middles in found.items()}


def _least_apart(rows: dict[str, float]) -> float:
    middles = sorted(rows.values())
    return min((lower - upper for upper, lower in pairwise(middles)), default=0.0)


def _column_heads(anchors: Sequence[Anchor], headings: Sequence[Anchor], apart: float) -> list[Anchor]:
    top = min(heading.rect.top for heading in headings)
    left, right = min(head.rect.left for head in headings), max(head.rect.right for head in headings)
    return [
        anchor
        for anchor in anchors
        if anchor.phrase.fields
        and anchor.rect.bottom <= top + anchor.rect.height * 0.5 < anchor.rect.bottom + _ABOVE * apart
        and (anchor.rect.left >= right or anchor.rect.right <= left)
    ]


def _is_level_with(anchor: Anchor, heads: Sequence[Anchor]) -> bool:
    return any(2 * abs(anchor.rect.middle - head.rect.middle) < head.rect.height for head in heads)


def _columns(labels: Sequence[Anchor]) -> list[list[Anchor]]:
    """Group labels that stand above each other: the two scripts' of one column."""
    columns: list[list[Anchor]] = []
    for label in sorted(labels, key=lambda label: label.rect.left):
        if columns and label.rect.left < max(other.rect.right for other in columns[-1]):
            columns[-1].append(label)
        else:
            columns.append([label])
    return columns


def limits(section: str, level: Sequence[Anchor]) -> tuple[int, int] | None:
    """Return the edges that a section's column cannot cross: the neighbouring sections' headings."""
    mine = [at for at, heading in enumerate(level) if heading.phrase.section == section]
    if not mine or mine[-1] - mine[0] != len(mine) - 1:
        return None
    left = level[mine[0] - 1].rect.right if mine[0] else 0
    right = level[mine[-1] + 1].rect.left if mine[-1] + 1 < len(level) else 10**6
    return left, right


def is_row_label(label: Anchor, level: Sequence[Anchor], anchors: Sequence[Anchor]) -> bool:
    """Whether the label names a line of a table whose other lines are the sections: it stands beside, or above, all.

    On either side: papers of two languages print both labels left of the columns as well as one at each end. But one
    that stands on its row once for each section is each section's own, even left of a heading centred over its page.
    """
    if not level:
        return False
    if label.rect.bottom <= min(heading.rect.middle for heading in level):
        return True
    alike = [
        other
        for other in anchors
        if (other.row, other.phrase.arabic, other.phrase.fields)
        == (label.row, label.phrase.arabic, label.phrase.fields)
    ]
    if len(alike) == len({heading.phrase.section for heading in level}):
        return False
    right_of_all = label.rect.left >= max(heading.rect.right for heading in level)
    return right_of_all or label.rect.right <= min(heading.rect.left for heading in level)


def under_heading(sheet: Sheet, label: Anchor, section: str, level: Sequence[Anchor], *, figures: bool) -> list[Token]:
    """Return the words of a table's cell where the label's line crosses the section's, in reading order."""
    arabic = label.phrase.arabic
    if label.rect.bottom <= min(heading.rect.middle for heading in level):
        return _beside_heading(sheet, label, section, level, figures=figures)
    cut = _cut_of(sheet, level)
    for number in sheet.level_rows(label):
        spots = [s for s in sheet.spots(number) if sheet.owner(s) is None]
        under: dict[bool, list[Token]] = {}
        for piece in pieces(sheet, spots):
            tokens = [spot.token for spot in piece]
            words = [token for token in tokens if any(character.isalnum() for character in token.text)]
            foreign = not figures and any(not token.is_figure and token.arabic != arabic for token in words)
            heading = nearest_column(words, level, cut) if words and not foreign else None
            if heading and heading.phrase.section == section:
                under.setdefault(heading.phrase.arabic == arabic, []).extend(words)
        # Under the other script's heading stands that script's value, which may have been misread in this one.
        found = under.get(True) or under.get(False, [])
        if found:
            return sorted(found, key=lambda token: -token.rect.right if arabic else token.rect.left)
    return []


def _beside_heading(
    sheet: Sheet, label: Anchor, section: str, level: Sequence[Anchor], *, figures: bool
) -> list[Token]:
    """Return the words of the section's row under the label: of its script, and figures with their letters."""
    rows = _rows_of(level)
    apart = _least_apart(rows)
    heads = _column_heads(sheet.anchors, level, apart)
    # `Né à` heads a column that is not read.
    columns = _columns([*heads, *(a for a in sheet.anchors if not a.phrase.fields and _is_level_with(a, heads))])
    arabic = label.phrase.arabic
    found: list[Token] = []
    for number in range(len(sheet.rows)):
        for piece in pieces(sheet, [spot for spot in sheet.spots(number) if sheet.owner(spot) is None]):
            words = [spot.token for spot in piece if any(character.isalnum() for character in spot.token.text)]
            if not words or abs(words[0].rect.middle - rows[section]) > apart / 2:
                continue
            centre = (words[0].rect.left + words[-1].rect.right) / 2
            column = min(columns, key=lambda mine: min(abs(_centre(each.rect) - centre) for each in mine))
            fits = all(word.is_figure or word.arabic == arabic or (figures and not word.arabic) for word in words)
            if label in column and fits:
                found += words
    # A number's letters stand before its figures, whatever its caption's script.
    leftwards = arabic and (not figures or all(token.is_figure or token.arabic for token in found))
    return sorted(found, key=lambda token: -token.rect.right if leftwards else token.rect.left)


def column_of(sheet: Sheet, tokens: Sequence[Token], level: Sequence[Anchor]) -> str | None:
    """Return the section in whose column words stand."""
    return nearest_column(tokens, level, _cut_of(sheet, level)).phrase.section


def _cut_of(sheet: Sheet, level: Sequence[Anchor]) -> float | None:
    """Return where the white between two sections' columns is, by the rows of the table's captions."""
    top = max(heading.rect.bottom for heading in level)
    captioned = {a.row for a in sheet.anchors if a.rect.top > top and is_row_label(a, level, sheet.anchors)}
    lines = []
    for number in sorted(captioned):
        values = pieces(sheet, [spot for spot in sheet.spots(number) if sheet.owner(spot) is None])
        # One letter is a scrap of a line.
        read = [piece for piece in values if any(len(fold(spot.token.text)) > 1 for spot in piece)]
        lines.append([(piece[0].token.rect.left, max(spot.token.rect.right for spot in piece)) for piece in read])
    return white_between(lines, level)


def pieces(sheet: Sheet, spots: Sequence[Spot]) -> list[list[Spot]]:
    """Cut words that come from left to right at wide gaps and where the script changes."""
    cut: list[list[Spot]] = []
    for spot in spots:
        if cut:
            last = cut[-1][-1]
            apart = gap(last.token, spot.token) > INNER_GAP * sheet.rows[spot.row].height
            mixed = not (last.token.is_figure or spot.token.is_figure) and last.token.arabic != spot.token.arabic
            if spot.at == last.at + 1 and not apart and not mixed:
                cut[-1].append(spot)
                continue
        cut.append([spot])
    return cut


def _centre(rect: Rect) -> float:
    return (rect.left + rect.right) / 2
