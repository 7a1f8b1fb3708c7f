"""In which person's column of a table words stand: by the white between the columns, else by the nearest heading.

Headings may stand in the middle of wide columns whose values begin at an edge: then a value is nearer to the other
column's heading than to its own, and only the white that the rows of the table share tells the columns apart.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dossier.calendars import Calendar, dates_in
from dossier.documents.kind import Value
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.lines import Token

# Rows that have words on both sides of the white, at the least.
_ROWS = 2
_PERSONS = 2
_FIGURES_OF_CIN, _FULL_DATE = 5, 10


def white_between(lines: Sequence[Sequence[tuple[int, int]]], level: Sequence[Anchor]) -> float | None:
    """Return where the columns of two sections part, None where no white shows it.

    Args:
        lines: where the values of each row of the table begin and end, from left to right.
        level: the headings of both sections, from left to right.
    """
    first = [each for each in level if each.phrase.section == level[0].phrase.section]
    second = [each for each in level if each.phrase.section != level[0].phrase.section]
    if len({each.phrase.section for each in second}) != 1:
        return None
    start, end = max(map(_centre, first)), min(map(_centre, second))
    ranked = []
    edges = sorted({edge for line in lines for words in line for edge in words})
    # Names may stand at one edge of their columns and figures at the other: the white is what all rows leave.
    for cut in ((left + right) / 2 for left, right in pairwise(edges)):
        crossed = sum(any(left < cut < right for left, right in line) for line in lines)
        parted = sum(line[0][1] < cut < line[-1][0] for line in lines if line)
        if start < cut < end and parted >= max(_ROWS, 2 * crossed):
            # Inside a column that prints both scripts is white too, but not as near the middle between the headings.
            ranked.append((crossed - parted, abs(cut - (start + end) / 2), cut))
    return min(ranked)[-1] if ranked else None


def nearest_column(tokens: Sequence[Token], level: Sequence[Anchor], cut: float | None) -> Anchor:
    """Return the heading in whose column words stand: of those on their side of the white, the nearest."""
    left, right = tokens[0].rect.left, max(token.rect.right for token in tokens)
    if cut is not None:
        level = [each for each in level if (_centre(each) < cut) == ((left + right) / 2 < cut)]

    def away(heading: Anchor) -> float:
        rect = heading.rect
        return min(abs(left - rect.left), abs(right - rect.right), abs(left + right - rect.left - rect.right) / 2)

    past = {
        section for section in {str(each.phrase.section) for each in level} if _is_past(section, level, left, right)
    }
    return min([each for each in level if each.phrase.section not in past] or level, key=away)


def is_of_two(tokens: Sequence[Token], value: Value) -> bool:
    """Whether what seems one person's holds two numbers or two days: one of them is another person's."""
    if value is Value.CIN:
        return sum(sum(map(str.isdigit, token.text)) >= _FIGURES_OF_CIN for token in tokens) > 1
    days = [each.iso for each in dates_in(joined(tokens)) if each.calendar is Calendar.GREGORIAN]
    return value is Value.DATE and len({day for day in days if len(day) == _FULL_DATE}) > 1


def in_own_cell(read: Sequence[Candidate], words: Sequence[Token], level: Sequence[Anchor]) -> list[Candidate]:
    """Return what a table's row holds for a person; a value that is to be read again, in that one's own cell.

    The row as a whole holds the other person's too. Where nobody read a word of the cell its place is not known.
    """
    if len({heading.phrase.section for heading in level}) < _PERSONS:
        return list(read)
    here = (around([token.rect for token in words]),) if words else ()
    return [each if each.value else replace(each, rects=here) for each in read if each.value or here]


def _is_past(section: str, level: Sequence[Anchor], left: int, right: int) -> bool:
    """Whether words stand beyond the end of a column, where another one's heading is.

    A column ends where its Arabic heading does and begins with its French one; the nearest heading may be the next
    column's where words stand at the other end.
    """
    mine = [each for each in level if each.phrase.section == section]
    others = [each for each in level if each.phrase.section != section]
    start, end = min(each.rect.left for each in mine), max(each.rect.right for each in mine)
    after = any(each.phrase.arabic for each in mine) and any(each.rect.left >= end for each in others)
    before = any(not each.phrase.arabic for each in mine) and any(each.rect.right <= start for each in others)
    return (after and left >= end) or (before and right <= start)


def _centre(heading: Anchor) -> float:
    return (heading.rect.left + heading.rect.right) / 2
