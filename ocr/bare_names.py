"""Names without captions on cards: counted upwards from the day of birth, by where their lines begin, by their sound.

Each way finds what the others miss; the one whose names spell each other in both scripts is taken, then the one that
reads most of them. What the first finds whole is never overruled by less.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Script
from ocr import scripts
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.lines import Row
from ocr.name_lines import FIELDS, NAMES, base_of, free_runs, name_lines, overlap
from ocr.name_sounds import name_sounds
from ocr.unlabelled import UNDER_NAMES, under_the_names, unlabelled

_SPELLS = 0.9
# What a caption of the other script weighs: its order is not told anew.
_TOLD = 0.1
# A caption of one letter may be a scrap: it gives no line of names to a town.
_SAID = 0.3


def bare_names(
    rows: Sequence[Row], kind: Kind, anchors: Sequence[Anchor], taken: dict[int, set[int]], found: Sequence[Candidate]
) -> list[Candidate]:
    """Return the names of a card that stand without captions, and places to read again where one was lost.

    Args:
        rows: the page, or one side of a card.
        kind: what it is.
        anchors: its captions and headings.
        taken: their words, by row.
        found: what captions led to: a name that has one tells which the other is.
    """
    return _as_captioned(_bare(rows, kind, anchors, taken, found), found)


def _bare(
    rows: Sequence[Row], kind: Kind, anchors: Sequence[Anchor], taken: dict[int, set[int]], found: Sequence[Candidate]
) -> list[Candidate]:
    counted = unlabelled(rows, kind, anchors, taken)
    if any(_is_anothers(each, found) for each in counted):
        # Counting upwards met rows that captions give to somebody else: parents on a back.
        counted = []
    bare = [name for name, label in kind.fields.items() if label.unlabelled and label.script is not Script.ARABIC]
    captioned = any(FIELDS & set(a.phrase.fields) for a in anchors)
    first = under_the_names(rows, anchors)
    if set(bare) != set(NAMES) or captioned or first is None:
        return counted
    base = base_of(rows, anchors, first.row, first.left, first.middle, first.height)
    lined = name_lines(kind, rows, *free_runs(rows, kind, anchors, taken, base, found), base)
    best = max((counted, lined), key=_rank)
    if _rank(best)[0] == len(NAMES):
        return best
    # One script's names may stand below the other's day.
    lowest = max([base.middle, *(a.rect.middle for a in anchors if UNDER_NAMES in a.phrase.fields)])
    heard = name_sounds(rows, kind, *free_runs(rows, kind, anchors, taken, replace(base, middle=lowest), found))
    return max((best, heard), key=_rank)


def _is_anothers(bare: Candidate, found: Sequence[Candidate]) -> bool:
    """Whether a caption of something else leads to a name that was counted."""
    others = (each for each in found if each.value and each.label_weight >= _SAID and each.field not in FIELDS)
    return bool(bare.value) and any(overlap(rect, bare.rect) for each in others for rect in each.rects)


def _as_captioned(bare: Sequence[Candidate], found: Sequence[Candidate]) -> list[Candidate]:
    """Return the names in the order that captions give them, where captions stand in one script only."""
    turned = {
        each.field != other.field
        for each in found
        if each.field in NAMES and each.value and each.label_weight > 0
        for other in bare
        if other.field in NAMES and other.value and overlap(each.rect, other.rect)
    }
    if len(turned) != 1:
        return list(bare)
    roles = dict(zip(NAMES, NAMES[::-1] if turned.pop() else NAMES, strict=True))
    roles |= {f"{name}_ar": f"{role}_ar" for name, role in roles.items()}
    return [replace(each, field=roles.get(each.field, each.field), label_weight=_TOLD) for each in bare]


def _rank(found: Sequence[Candidate]) -> tuple[int, int]:
    """Return how many names spell themselves in both scripts, and how many were read."""
    values = {each.field: each.value for each in found}
    spelled = [scripts.likeness(values.get(name, ""), values.get(f"{name}_ar", "")) for name in NAMES]
    return sum(likeness >= _SPELLS for likeness in spelled), sum(map(bool, values.values()))
