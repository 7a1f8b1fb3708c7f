"""A parent on the back of a card whose caption was lost: the row right below the father's is the mother's.

The captions `et de` and `و` are the shortest print on the card. Both parents' rows begin at one edge, each with its
Arabic at its right, and stand before the address; the place is likely and never certain.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from dossier.documents.kind import Kind, Script, Value
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.scraps import behind_scraps
from ocr.finder.sections import pieces
from ocr.finder.sheet import Sheet
from ocr.folding import fold
from ocr.lines import Row, Token
from ocr.values import read_value

_FATHER, _MOTHER = "father_name", "mother_name"
_TOLD, _WEIGHT = 0.8, 0.3
# In heights of the known parent's line: how far the other's is below or above it, and how far aside it may begin.
_APART, _LEFT, _RIGHT = (0.8, 3.6), 1.5, 8.0
_LEAST, _ARABIC_LEAST = 0.5, 0.3
# What captions of parents call them; `et de` stands in any sentence.
_NOUNS = tuple(fold(word) for word in ("père", "mère", "father", "mother", "الأب", "الأم", "والد"))
# What calls a son or a daughter, and begins a family's name in both scripts.
_SONS, _BEN = frozenset({"بن", "بنت"}), frozenset({"BEN", "BENT"})


def other_parent(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the parent that no caption led to, by the other one's row; none where neither or both were found."""
    if not kind.is_card or not {_FATHER, _MOTHER} <= set(kind.fields):
        return []
    told = {each.field: each for each in found if each.value and not each.arabic and each.field in (_FATHER, _MOTHER)}
    known = {each.field for each in found if each.value}
    if len(told) != 1 or {_FATHER, _MOTHER} <= known:
        return []
    field, one = next(iter(told.items()))
    other, below = (_MOTHER, True) if field == _FATHER else (_FATHER, False)
    rows = _rows_beyond(sheet, one, below=below)
    for number in rows:
        tokens = _name(sheet, number, one)
        value = read_value(joined(tokens), Value.FULL_NAME, Script.LATIN) if tokens else None
        if value:
            place, surest = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
            return [Candidate(other, value, joined(tokens), (place,), False, surest, _TOLD, (number, 0), _WEIGHT)]
    return []


def _rows_beyond(sheet: Sheet, one: Candidate, *, below: bool) -> list[int]:
    """Return the rows next to a parent's, nearest first, up to one that holds a field's label."""
    height, middle = one.rect.height, one.rect.middle
    away = [((row.rect.middle - middle) * (1 if below else -1), number) for number, row in enumerate(sheet.rows)]
    near = [number for apart, number in sorted(away) if _APART[0] * height < apart < _APART[1] * height]
    labelled = {
        anchor.row
        for anchor in sheet.anchors
        # A parent's Arabic line may stand between the Latin ones, with its own caption.
        if (anchor.phrase.fields or not anchor.phrase.section)
        and not (anchor.phrase.arabic and {_FATHER, _MOTHER} & set(anchor.phrase.fields))
    }
    return list(takewhile(lambda number: number not in labelled, near))


def _name(sheet: Sheet, number: int, one: Candidate) -> list[Token]:
    """Return the capitals of a row that begin about where the known parent does, with their Arabic at the right."""
    height = one.rect.height
    for piece in pieces(sheet, sheet.spots(number)):
        tokens = [spot.token for spot in piece if any(character.isalnum() for character in spot.token.text)]
        tokens = behind_scraps(tokens, _LEAST)
        if not tokens or any(t.arabic or t.is_figure or t.confidence < _LEAST for t in tokens):
            continue
        aside = tokens[0].rect.left - one.rect.left
        if not (-_LEFT * height < aside < _RIGHT * height and joined(tokens).isupper()):
            continue
        beyond = [t for t in sheet.rows[number].tokens if t.arabic and t.rect.left > tokens[-1].rect.right]
        if any(t.confidence >= _ARABIC_LEAST and len(t.text) > 1 for t in beyond):
            return tokens
    return []


def with_second_rows(sheet: Sheet, found: Sequence[Candidate]) -> list[Candidate]:
    """Doubt a parent whose caption stands on two rows, one of them without a value: `Mère présente : oui`.

    Which of the two is the caption is not known then, and what stands at the other may be anything.
    """
    rows: dict[tuple[str, str], set[int]] = {}
    for anchor in sheet.anchors:
        for field in anchor.phrase.fields:
            if field in (_FATHER, _MOTHER) and any(noun in anchor.phrase.folded for noun in _NOUNS):
                rows.setdefault((field, anchor.phrase.folded), set()).add(anchor.row)
    valued = {(each.field, each.place[0]) for each in found if each.value}
    empty = {
        field
        for (field, _), numbers in rows.items()
        if len(numbers) > 1 and any((field, number) not in valued for number in numbers)
    }
    return [
        replace(each, place_confidence=min(each.place_confidence, _TOLD)) if each.field in empty else each
        for each in found
    ]


def heads_a_name(anchor: Anchor, rows: Sequence[Row]) -> bool:
    """Whether `بن` is a name's first word, no caption: the Latin beside it, without a caption, begins with `BEN`."""
    if anchor.phrase.folded not in _SONS or anchor.first != anchor.last:
        return False
    # The Latin line of a card may stand below the Arabic one.
    for row in rows[anchor.row : anchor.row + 2]:
        latin = [token.text for token in row.tokens if not token.arabic and token.text[:1].isalpha()]
        if latin:
            return latin[0] in _BEN
    return False
