"""Where the net would look for fields that are missing: runs of words that are all likely the same field's.

A word is one field's, so that two fields never share a place. What another place of the page speaks for nearly as
loudly is nobody's.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from dossier.documents import KINDS
from dossier.documents.kind import Kind, Script, Value
from dossier.places import is_place
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.engine import Rect
from ocr.folding import fold
from ocr.leftover.cells import Cell
from ocr.leftover.net import FIELDS, Floats, allowed
from ocr.leftover.words import MARK
from ocr.values import read_value

LIKELY, SURELY = 0.5, 0.9
"""How likely a run's words have to be its field's, on average: where nothing was found, and where something was."""
_ASKED, _GROWS, _RIVAL = 0.3, 0.12, 0.5
# A field that is missing is likelier there than on papers that lack nothing, and one that was found is elsewhere.
_NOTHING_LESS, _FOUND_LESS = 0.25, 0.1
# How sure a place is that no rule knows, and what its caption says.
_PLACE, _WEIGHT = 0.6, 0.3
_WHOLE_DATE = 10
_NAMES = (Value.NAME, Value.FULL_NAME)
_OF_WORDS = (*_NAMES, Value.PLACE)
_CHILD_OF = frozenset(map(fold, ("ben", "bent", "bint", "ibn", "بن", "بنت", "ابن")))
# A whole name of a parent begins with his own.
_PARENTS = ("father", "mother")
_STAMPED = frozenset(
    map(fold, ("specimen", "sans", "valeur", "copie", "duplicata", "facsimile", "modèle", "نموذج", "عينة"))
)


@dataclass(frozen=True, slots=True)
class Place:
    """A run of words that may be a field's value, and how likely they are, 0.0 to 1.0."""

    candidate: Candidate
    likely: float


def leftovers(
    cells: Sequence[tuple[Cell, Floats]],
    kind: Kind,
    wanted: Collection[str],
    is_taken: Callable[[Rect], bool],
) -> list[Place]:
    """Return every place on a page where a wanted field's value is likely to stand.

    Args:
        cells: of the page, and how likely each of their words is each field's.
        kind: of the paper.
        wanted: names of fields that nothing was found for.
        is_taken: whether a word there belongs to a value that was found.
    """
    weighs = _weighs(kind, wanted)
    told = [(cell, _of_all(likely * weighs)) for cell, likely in cells]
    return [
        place
        for name in wanted
        for cell, likely in told
        for run in _runs(cell, likely, 1 + FIELDS.index(name), kind.fields[name].value in _OF_WORDS)
        if not any(is_taken(cell.spots[at].token.rect) for at in run)
        for place in _place(cell, run, likely[:, 1 + FIELDS.index(name)], name, kind)
    ]


def settled(places: Sequence[Place], least: float = LIKELY) -> Place | None:
    """Return the likeliest of one field's places, Latin before Arabic; None where no place stands out."""
    ranked = sorted(places, key=lambda place: place.likely, reverse=True)
    likely = [place for place in ranked if place.likely >= least]
    if not likely:
        return None
    latin = [place for place in likely if not place.candidate.arabic]
    best = (latin or likely)[0]
    rivals = [
        place
        for place in ranked
        if place.candidate.arabic == best.candidate.arabic
        and fold(place.candidate.value) != fold(best.candidate.value)
        and place.likely > _RIVAL * best.likely
    ]
    return None if rivals else best


def _weighs(kind: Kind, wanted: Collection[str]) -> Floats:
    weighs = np.array([_NOTHING_LESS, *(1.0 if name in wanted else _FOUND_LESS for name in FIELDS)])
    return np.where(allowed(kind.name), weighs, 0.0)


def _of_all(weights: Floats) -> Floats:
    portions: Floats = weights / weights.sum(axis=1, keepdims=True)
    return portions


def _runs(cell: Cell, likely: Floats, field: int, is_name: bool) -> Iterator[list[int]]:
    """Yield runs of words of a cell that are likelier the field's than any other's; marks between them may be."""
    run: list[int] = []
    for at, odds in enumerate(likely):
        if odds[field] >= max(_ASKED, odds.max()):
            run.append(at)
        elif run and cell.shapes[at] != MARK:
            yield _grown(cell, run, likely[:, field]) if is_name else run
            run = []
    if run:
        yield _grown(cell, run, likely[:, field]) if is_name else run


def _grown(cell: Cell, run: list[int], likely: Floats) -> list[int]:
    """Return a name's run with the words at its ends that may be its own: half a name is another's."""
    first, last = run[0], run[-1]
    while first > 0 and likely[first - 1] >= _GROWS and cell.shapes[first - 1] != MARK:
        first -= 1
    while last + 1 < len(likely) and likely[last + 1] >= _GROWS and cell.shapes[last + 1] != MARK:
        last += 1
    return [*range(first, run[0]), *run, *range(run[-1] + 1, last + 1)]


def _place(cell: Cell, run: Sequence[int], likely: Floats, name: str, kind: Kind) -> Iterator[Place]:
    tokens, label = [cell.spots[at].token for at in run], kind.fields[name]
    lettered = [token.arabic for token in tokens if not token.is_figure]
    arabic = sum(lettered) * 2 > len(lettered)
    if label.script is Script.ARABIC and not arabic:
        return
    if label.script is Script.LATIN and arabic and label.value in _NAMES:
        return
    if label.value is Value.ADDRESS:
        # It goes on over several rows, and half of it is none.
        return
    value = read_value(joined(tokens), label.value, script_of(label, arabic))
    if not value or not _is_whole(value, label.value, name) or fold(value) in _said(kind.name):
        return
    surest = min(token.confidence for token in tokens)
    spot, rects = cell.spots[run[0]], (around([token.rect for token in tokens]),)
    found = Candidate(
        name, value, joined(tokens), rects, arabic, surest, _PLACE, (spot.row, spot.at), _WEIGHT, doubted=True
    )
    yield Place(found, float(likely[list(run)].mean()))


@cache
def _said(name: str) -> frozenset[str]:
    """Return what a kind's papers print besides values, folded."""
    kind = KINDS[name]
    captions = [text for label in kind.fields.values() for text in (*label.fr, *label.ar)]
    return frozenset(map(fold, (*captions, *kind.stops_fr, *kind.stops_ar, *kind.titles_fr, *kind.titles_ar)))


def _is_whole(value: str, sort: Value, name: str) -> bool:
    """Whether a value is no half of one, and no stamp's."""
    words = [fold(word) for word in value.split()]
    if sort is Value.DATE:
        return len(value) == _WHOLE_DATE
    if sort in _NAMES and (words[-1] in _CHILD_OF or (words[0] in _CHILD_OF and name.startswith(_PARENTS))):
        return False
    if sort in _NAMES and read_value(value, Value.SEX, Script.EITHER):
        return False
    if sort is Value.PLACE and not is_place(value):
        # `SIDI`, and whatever else stands where towns do.
        return False
    if sort is Value.ACT_NUMBER and len(value) == 1:
        return False
    return not _STAMPED & set(words)
