"""Parts of a page whose headings stand beside their rows: a cell that spans them, its words in the middle."""

from collections.abc import Mapping, Sequence

from dossier.documents.kind import Kind, Value
from ocr.anchors import Anchor

_NAMES = frozenset({Value.NAME, Value.FULL_NAME})
# In heights: how far aside the labels of one column begin.
_ALIGNED = 1.5


def in_groups(
    labels: Sequence[Anchor], headings: Sequence[Anchor], kind: Kind, names: Sequence[str]
) -> dict[tuple[int, int], str]:
    """Return the sections of labels whose headings stand beside them, each in the middle of its rows; else nothing.

    That names are asked for above the first heading shows it, where every section has one that no label stands over or
    under, and the labels stand in a column, or in the same columns in each section.
    """
    lone = [each for each in headings if each.phrase.section in names]
    apart = all(label.rect.right <= h.rect.left or label.rect.left >= h.rect.right for label in labels for h in lone)
    if not labels or not apart or {each.phrase.section for each in lone} != set(names) or len(lone) != len(names):
        return {}
    first, last = min(h.rect.middle for h in lone), max(h.rect.middle for h in lone)
    named = any(
        label.rect.middle < first - label.rect.height
        and any(kind.fields[name].value in _NAMES for name in label.phrase.fields)
        for label in labels
    )
    placed = {
        (label.row, label.first): str(min(lone, key=lambda h: abs(h.rect.middle - label.rect.middle)).phrase.section)
        for label in labels
    }
    if not named or not _in_columns(labels, placed, names):
        return {}
    around = any(label.rect.middle > last + label.rect.height for label in labels)
    return placed if around or _asks_each_once(labels, placed, kind, names) else {}


def _asks_each_once(
    labels: Sequence[Anchor], placed: Mapping[tuple[int, int], str], kind: Kind, names: Sequence[str]
) -> bool:
    """Whether every section so placed is asked once for each of the names: what stood below the last one was lost."""
    asked: dict[tuple[tuple[str, ...], bool], list[str]] = {}
    for label in labels:
        if any(kind.fields[name].value in _NAMES for name in label.phrase.fields):
            # By what they ask for: `اسمه الشخصي` is his, `اسمها الشخصي` hers.
            asked.setdefault((label.phrase.fields, label.phrase.arabic), []).append(placed[label.row, label.first])
    return bool(asked) and all(sorted(each) == sorted(names) for each in asked.values())


def _in_columns(labels: Sequence[Anchor], placed: Mapping[tuple[int, int], str], names: Sequence[str]) -> bool:
    """Whether labels of one script all begin at one edge, or at edges where labels of every section begin."""
    for arabic in (False, True):
        columns: list[list[Anchor]] = []
        for label in sorted((each for each in labels if each.phrase.arabic == arabic), key=_edge):
            if columns and _edge(label) - _edge(columns[-1][0]) <= _ALIGNED * label.rect.height:
                columns[-1].append(label)
            else:
                columns.append([label])
        each_asks = all({placed[each.row, each.first] for each in column} == set(names) for column in columns)
        if len(columns) > 1 and not each_asks:
            return False
    return True


def _edge(label: Anchor) -> int:
    return label.rect.right if label.phrase.arabic else label.rect.left
