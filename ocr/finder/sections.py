"""Which part of a document a label counts in (the husband's, the wife's), and where that part's column ends."""

from collections.abc import Sequence

from dossier.documents.kind import Kind
from ocr.anchors import Anchor, gap
from ocr.engine import Rect
from ocr.finder.sheet import INNER_GAP, Sheet, Spot
from ocr.lines import Token

# Headings stand at one height when they are less than so many heights apart.
_LEVEL = 2.0


def sections_of(anchors: Sequence[Anchor], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the section of every label that counts in one, by row and first token.

    By the label itself where its wording says whose it is (`CIN de l'époux`), else by the headings where every
    section's was found. Where one was lost, by order: a label that stands on as many rows as there are sections
    stands once in each.
    """
    headings = [anchor for anchor in anchors if anchor.phrase.section]
    names = list(kind.sections)
    labels = [anchor for anchor in anchors if any(kind.fields[name].section for name in anchor.phrase.fields)]
    told = {(label.row, label.first): section for label in labels if (section := own_section(label, kind))}
    if {heading.phrase.section for heading in headings} == set(names):
        nearest = {(label.row, label.first): _nearest(label, headings) for label in labels}
        return (
            {at: section for at, section in nearest.items() if section} | _side_by_side(labels, headings, kind) | told
        )
    placed: dict[tuple[int, int], str] = {}
    for wanted in {label.phrase.fields for label in labels}:
        same = sorted((label for label in labels if label.phrase.fields == wanted), key=lambda label: label.row)
        for arabic in (False, True):
            mine = [label for label in same if label.phrase.arabic == arabic]
            rows = sorted({label.row for label in mine})
            if len(rows) == len(names):
                placed |= {(label.row, label.first): names[rows.index(label.row)] for label in mine}
    return placed | told


def _side_by_side(labels: Sequence[Anchor], headings: Sequence[Anchor], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the sections of labels that stand on one row once for each section, in the order of the headings."""
    placed: dict[tuple[int, int], str] = {}
    for label in labels:
        level = level_headings(label, headings, kind)
        order = list(dict.fromkeys(str(heading.phrase.section) for heading in level))
        alike = (other for other in labels if (other.row, other.phrase.arabic) == (label.row, label.phrase.arabic))
        same = sorted(other.rect.left for other in alike if other.phrase.fields == label.phrase.fields)
        if level and len(same) == len(order) and not is_row_label(label, level):
            placed[(label.row, label.first)] = order[same.index(label.rect.left)]
    return placed


def own_section(label: Anchor, kind: Kind) -> str | None:
    """Return the section that the label's wording names, None where it counts in several."""
    mine = {kind.fields[name].section for name in label.phrase.fields}
    return mine.pop() if len(mine) == 1 else None


def _nearest(anchor: Anchor, headings: Sequence[Anchor]) -> str | None:
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
    """Return the headings of all sections where they stand side by side above the label, from left to right."""
    headings = [a for a in anchors if a.phrase.section and a.rect.middle < anchor.rect.top + anchor.rect.height * 0.5]
    if not headings:
        return []
    lowest = max(heading.rect.middle for heading in headings)
    level = [h for h in headings if lowest - h.rect.middle < _LEVEL * anchor.rect.height]
    if {heading.phrase.section for heading in level} != set(kind.sections):
        return []
    return sorted(level, key=lambda heading: _centre(heading.rect))


def limits(section: str, level: Sequence[Anchor]) -> tuple[int, int] | None:
    """Return the edges that a section's column cannot cross: the neighbouring sections' headings."""
    mine = [at for at, heading in enumerate(level) if heading.phrase.section == section]
    if not mine or mine[-1] - mine[0] != len(mine) - 1:
        return None
    left = level[mine[0] - 1].rect.right if mine[0] else 0
    right = level[mine[-1] + 1].rect.left if mine[-1] + 1 < len(level) else 10**6
    return left, right


def is_row_label(label: Anchor, level: Sequence[Anchor]) -> bool:
    """Whether the label names a row of a table whose columns are the sections: it stands beside all of them."""
    if not level:
        return False
    if label.phrase.arabic:
        return label.rect.left >= max(heading.rect.right for heading in level)
    return label.rect.right <= min(heading.rect.left for heading in level)


def under_heading(sheet: Sheet, label: Anchor, section: str, level: Sequence[Anchor], *, figures: bool) -> list[Token]:
    """Return the words of a table's row that stand under the section's heading, in reading order."""
    arabic = label.phrase.arabic
    for number in sheet.level_rows(label):
        spots = [s for s in sheet.spots(number) if sheet.owner(s) is None]
        found: list[Token] = []
        for piece in pieces(sheet, spots):
            tokens = [spot.token for spot in piece]
            words = [token for token in tokens if any(character.isalnum() for character in token.text)]
            foreign = not figures and any(not token.is_figure and token.arabic != arabic for token in words)
            if words and not foreign and _nearest_column(words, level) == section:
                found += words
        if found:
            return sorted(found, key=lambda token: -token.rect.right if arabic else token.rect.left)
    return []


def _nearest_column(tokens: Sequence[Token], level: Sequence[Anchor]) -> str | None:
    left, right = tokens[0].rect.left, max(token.rect.right for token in tokens)

    def away(heading: Anchor) -> float:
        rect = heading.rect
        return min(abs(left - rect.left), abs(right - rect.right), abs(left + right - rect.left - rect.right) / 2)

    return min(level, key=away).phrase.section


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
