"""An Arabic caption of which only the first word was read: `الاسم` on the row of `Nom patronymique` is `الاسم العائلي`.

By itself the word announces given names, or a whole one; the French caption of its row tells which is meant where the
page asks for the other on another row. So does `الشخصي` above or below it on a page that asks for no family's name:
never surely, both words are halves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.folding import fold

_WORD = frozenset(fold(word) for word in ("الاسم", "الأسماء", "اسم"))
_ARABIC = "_ar"
_FAMILY, _GIVEN = ("family_name_ar",), "given_names_ar"
# Rows between two captions of names at most.
_NEAR = 3


def completed(anchors: Sequence[Anchor], kind: Kind) -> list[Anchor]:
    """Return the labels, those cut to a word that both names share with the fields of their row's French label."""
    return [_completed(each, anchors, kind) if _is_cut(each) else each for each in anchors]


def of_halves(found: Sequence[Candidate], owners: Mapping[tuple[int, int], Anchor]) -> list[Candidate]:
    """Return the candidates, those doubted that stand at the word where it is taken for a family's caption."""
    cut = {place for place, each in owners.items() if _is_cut(each) and each.phrase.fields == _FAMILY}
    return [replace(each, doubted=True) if (each.field,) == _FAMILY and each.place in cut else each for each in found]


def _is_cut(anchor: Anchor) -> bool:
    return anchor.phrase.arabic and anchor.phrase.folded in _WORD and bool(anchor.phrase.fields)


def _completed(anchor: Anchor, anchors: Sequence[Anchor], kind: Kind) -> Anchor:
    level = [each for each in anchors if each.row == anchor.row and each is not anchor and each.phrase.fields]
    french = [each for each in level if not each.phrase.arabic]
    if not level and _is_under_the_given_names(anchor, anchors):
        return replace(anchor, phrase=replace(anchor.phrase, fields=_FAMILY)) if _FAMILY[0] in kind.fields else anchor
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


def _is_under_the_given_names(anchor: Anchor, anchors: Sequence[Anchor]) -> bool:
    """Whether given names have a caption of their own near in the word's column, and nothing asks for the family's."""
    asked = [each for each in anchors if each.phrase.arabic and each is not anchor]
    if _GIVEN not in anchor.phrase.fields or any(_FAMILY[0] in each.phrase.fields for each in asked):
        return False
    return any(
        each.phrase.fields == (_GIVEN,)
        and not _is_cut(each)
        and 0 < abs(each.row - anchor.row) <= _NEAR
        and min(each.rect.right, anchor.rect.right) > max(each.rect.left, anchor.rect.left)
        for each in asked
    )
