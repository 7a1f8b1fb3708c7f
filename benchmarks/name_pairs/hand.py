"""Pairs of the hand lists as they stand: spellings met of one name, and names that only look alike."""

from collections.abc import Iterator
from random import Random

from benchmarks.name_pairs.lists import Name, alike, families, given
from benchmarks.name_pairs.pair import Label, Pair, Part, Scripts
from benchmarks.name_pairs.single import Make, cased, sides

MET = "spellings met"
LOOK_ALIKE = "look-alike"
_DOUBT = "look-alike, perhaps one name"
_TWINS = "man's and woman's"
REASONS = (MET, LOOK_ALIKE, _DOUBT, _TWINS)


def met(part: Part, scripts: Scripts) -> Make:
    """Make pairs of two spellings met of one name, or of one and its Arabic."""
    names = given() if part is Part.GIVEN else families()

    def make(random: Random) -> Pair | None:
        name = random.choice(names)
        one, other = random.sample(name.spellings, 2)
        left, right = sides(one, other if scripts is Scripts.LATIN else name.arabic, random)
        return Pair(cased(left, random), cased(right, random), scripts, part, Label.SAME, MET)

    return make


def look_alikes(random: Random) -> Iterator[Pair]:
    """Return every line of the list once for each pair of scripts, with any of the spellings met."""
    for line in alike():
        for scripts, label in line.labels.items():
            if scripts is not Scripts.LATIN and line.left.arabic == line.right.arabic:
                continue  # two families in Latin letters, one spelling in Arabic
            left, right = _written(line.left, line.right, scripts, random)
            twins = line.left.woman is not None and line.left.woman is not line.right.woman
            why = _DOUBT if label is Label.UNCERTAIN else _TWINS if twins else LOOK_ALIKE
            yield Pair(
                cased(left, random), cased(right, random), scripts, line.left.part, label, why,
                hard=label is Label.DIFFERENT,
            )  # fmt: skip


def _written(one: Name, other: Name, scripts: Scripts, random: Random) -> tuple[str, str]:
    if scripts is Scripts.ARABIC:
        return sides(one.arabic, other.arabic, random)
    if scripts is Scripts.LATIN:
        return sides(random.choice(one.spellings), random.choice(other.spellings), random)
    latin, arabic = (one, other) if random.random() < 0.5 else (other, one)
    return sides(random.choice(latin.spellings), arabic.arabic, random)
