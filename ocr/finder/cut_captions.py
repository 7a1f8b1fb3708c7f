"""An Arabic caption of which only the first word was read: `الاسم` on the row of `Nom patronymique` is `الاسم العائلي`.

By itself the word announces given names, or a whole one; the French caption of its row tells which is meant where the
page asks for the other on another row.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.folding import fold

_WORD = frozenset(fold(word) for word in ("الاسم", "الأسماء", "اسم"))
_ARABIC = "_ar"


def completed(anchors: Sequence[Anchor], kind: Kind) -> list[Anchor]:
    """Return the labels, those cut to a word that both names share with the fields of their row's French label."""
    return [_completed(each, anchors, kind) if _is_cut(each) else each for each in anchors]


def _is_cut(anchor: Anchor) -> bool:
    return anchor.phrase.arabic and anchor.phrase.folded in _WORD and bool(anchor.phrase.fields)


def _completed(anchor: Anchor, anchors: Sequence[Anchor], kind: Kind) -> Anchor:
    level = [each for each in anchors if each.row == anchor.row and each is not anchor and each.phrase.fields]
    french = [each for each in level if not each.phrase.arabic]
    if len(french) != 1 or len(level) != 1:
        return anchor
    meant = tuple(f"{name}{_ARABIC}" for name in french[0].phrase.fields)
    if not all(name in kind.fields for name in meant) or set(meant) & set(anchor.phrase.fields):
        return anchor
    # What the word is taken for has a label of its own elsewhere.
    latin = {name.removesuffix(_ARABIC) for name in anchor.phrase.fields}
    asked = any(latin & {name.removesuffix(_ARABIC) for name in each.phrase.fields} for each in anchors
                if each.row != anchor.row)  # fmt: skip
    return replace(anchor, phrase=replace(anchor.phrase, fields=meant)) if asked else anchor
