"""The Latin value at the far edge of the line on which its Arabic stands beside the Arabic caption, without one itself.

It is that value's where it spells the Arabic, or where three lines of the page are printed so; else it may be anything.
A place is sure only where it is a known one as a whole and the Arabic is the same town's.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Script, Value
from dossier.places import is_place, same_place
from ocr import scripts
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sections import pieces
from ocr.finder.sheet import Sheet
from ocr.folding import has_letters
from ocr.latin_twin import is_spelled
from ocr.lines import Token
from ocr.values import read_value

_SPOKEN = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE})
# So many lines printed so make it the page's design; in heights: how far apart their Latin edges are, what is level.
_SHOWN, _EDGE, _LEVEL = 3, 1.5, 0.8
# How sure the place is of what spells the Arabic, of what its line tells alone, and of a town that is not known.
_SPELLED, _LEVEL_ONLY, _UNKNOWN = 0.9, 0.79, 0.7
_LEAST, _LETTERS, _WEIGHT = 0.4, 3, 0.6
# So alike are names of which a letter was misread.
_ALIKE = 0.8


def with_level_twins(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with the Latin values of fields told in Arabic only, from the far edges of their lines.

    One that spells its Arabic stands for it where the field is told in either script; one that may be misread makes
    the Arabic doubtful there, since Latin is what is asked for.
    """
    pairs = _pairs(sheet, kind, found)
    lefts = [twin.rect.left for twin, _ in pairs.values()]
    sure = {field: _sureness(twin, arabic, kind.fields[field].value, lefts) for field, (twin, arabic) in pairs.items()}
    kept = [
        replace(each, place_confidence=min(each.place_confidence, _LEVEL_ONLY)) if each.field in pairs else each
        for each in found
        if not (each.arabic and sure.get(each.field, 0.0) >= _SPELLED)
    ]
    return [*kept, *(replace(twin, place_confidence=sure[name]) for name, (twin, _) in pairs.items() if sure[name])]


def _pairs(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> dict[str, tuple[Candidate, Candidate]]:
    """Return what may be the Latin of fields, with its Arabic."""
    latin = {each.field for each in found if each.value and not each.arabic}
    ink = [rect for each in found if each.value for rect in each.rects]
    twins: dict[str, tuple[Candidate, Candidate]] = {}
    for each in found:
        bare = each.field.removesuffix("_ar")
        field = bare if bare in kind.fields else each.field
        label = kind.fields[field]
        speaks = each.value and each.arabic and label.value in _SPOKEN and label.script is not Script.ARABIC
        if speaks and field not in latin and field not in twins:
            twin = _twin(sheet, field, label.value, each, ink)
            twins |= {field: (twin, each)} if twin else {}
    return twins


def _twin(sheet: Sheet, field: str, value: Value, arabic: Candidate, ink: Sequence[Rect]) -> Candidate | None:
    """Return the only Latin words that stand level with an Arabic value, left of it, and are nobody's."""
    place = arabic.rects[0]
    lone: list[list[Token]] = []
    for number in range(len(sheet.rows)):
        for piece in pieces(sheet, [spot for spot in sheet.spots(number) if has_letters(spot.token.text)]):
            tokens = [spot.token for spot in piece]
            rect = around([token.rect for token in tokens])
            level = abs(rect.middle - place.middle) < _LEVEL * max(rect.height, place.height)
            if level and not tokens[0].arabic and rect.right <= place.left:
                lone += [tokens] if not any(sheet.owner(spot) for spot in piece) else [[]]
    if len(lone) != 1 or not lone[0] or not lone[0][0].text[:1].isupper():
        return None
    tokens, text = lone[0], joined(lone[0])
    surest = min(token.confidence for token in tokens)
    read = read_value(text, value, Script.LATIN)
    taken = any(_crosses(token.rect, rect) for token in tokens for rect in ink)
    if not read or taken or surest < _LEAST or sum(map(str.isalpha, text)) < _LETTERS:
        return None
    rect = around([token.rect for token in tokens])
    return Candidate(
        field, read, text, (rect,), False, surest, _LEVEL_ONLY, arabic.place, max(_WEIGHT, arabic.label_weight)
    )


def _sureness(twin: Candidate, arabic: Candidate, value: Value, lefts: Sequence[int]) -> float:
    """Return how sure a twin's place is, 0.0 where neither its spelling nor the page's design bears it out."""
    aligned = sum(abs(left - twin.rect.left) < _EDGE * twin.rect.height for left in lefts) >= _SHOWN
    spelled = is_spelled(twin.value, arabic.value)
    if value is Value.PLACE:
        same = is_place(twin.value) and same_place(twin.value, arabic.value)
        return _SPELLED if same else _UNKNOWN if spelled or aligned else 0.0
    alike = scripts.likeness(twin.value, arabic.value) >= _ALIKE
    return _SPELLED if spelled else _LEVEL_ONLY if aligned or alike else 0.0


def _crosses(one: Rect, other: Rect) -> bool:
    return one.left < other.right and other.left < one.right and other.top < one.middle < other.bottom
