"""Names that running text gives to one person and that are not one name: two courtesies, two people.

A judge, a guardian, a notary and a witness are called `Monsieur` as the husband is; no list of offices is whole. Where
a mere courtesy gives a party a name and another wording gives it a different one, that name may be somebody else's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from dossier.letters import fold
from ocr.candidate import Candidate

# From this likeness on two names are one that was misread.
_ALIKE = 0.75


@dataclass(frozen=True, slots=True)
class Named:
    """The parts of a whole name behind one wording, which is `bare` where it tells no party by itself."""

    parts: tuple[Candidate, ...]
    bare: bool


def contradicted(found: Sequence[Candidate], named: Sequence[Named]) -> list[Candidate]:
    """Return the candidates, those in doubt whom a courtesy names and another wording names otherwise."""
    doubtful = {
        (part.field, part.place)
        for one in named
        for other in named
        if other is not one and (one.bare or not other.bare) and _differ(one, other)
        for part in one.parts
    }
    return [replace(each, doubted=True) if (each.field, each.place) in doubtful else each for each in found]


def _differ(one: Named, other: Named) -> bool:
    fields = {part.field for part in one.parts if part.value} & {part.field for part in other.parts if part.value}
    if not fields:
        return False
    first, second = (_whole(each) for each in (one, other))
    return not (
        set(first) <= set(second)
        or set(second) <= set(first)
        or Levenshtein.normalized_similarity("".join(sorted(first)), "".join(sorted(second))) >= _ALIKE
    )


def _whole(named: Named) -> list[str]:
    return [fold(word) for part in named.parts for word in part.value.split()]
