"""So many pairs of each sort, drawn anew with every seed: no two alike, the same again with the same seed."""

from collections.abc import Iterator
from random import Random

from benchmarks.name_pairs import hand, others, single, whole
from benchmarks.name_pairs.pair import Pair, Part, Scripts
from benchmarks.name_pairs.single import Make
from benchmarks.name_pairs.strangers import strangers

# Draws that give nothing (a name without that cause, a pair met before) are made again, up to so often a pair.
_TRIES = 40
_LATIN, _ARABIC, _MIXED = Scripts.LATIN, Scripts.ARABIC, Scripts.MIXED


def pairs(seed: int) -> list[Pair]:
    """Return the labelled pairs of this seed: two thirds made by rule, a third from the hand lists."""
    random = Random(seed)  # noqa: S311 - repeatable, not secret
    found: dict[tuple[str, str], Pair] = {}
    for pair in hand.look_alikes(random):
        found.setdefault(_key(pair), pair)
    for count, make in _makes():
        for pair in _drawn(count, make, set(found), random):
            found[_key(pair)] = pair
    return list(found.values())


def by_hand(pair: Pair) -> bool:
    """Whether the pair stands on the hand lists alone."""
    return pair.reason in hand.REASONS


def _makes() -> Iterator[tuple[int, Make]]:
    for scripts, counts in ((_LATIN, (450, 500, 550)), (_MIXED, (400, 400, 450)), (_ARABIC, (400, 400, 400))):
        yield counts[0], single.same(Part.GIVEN, scripts)
        yield counts[1], single.same(Part.FAMILY, scripts)
        yield counts[2], whole.same(scripts)
    for scripts in Scripts:
        for part in (Part.GIVEN, Part.FAMILY):
            yield 120, single.different(part, scripts, lambda random, part=part: strangers(part, random))  # type: ignore[misc]
            yield 60, others.slips(part, scripts)
        yield 250, others.people(scripts)
        yield 150, others.look_alikes(scripts)
        yield 40, others.turned_filiation(scripts)
        yield 80, others.left_out(scripts)
    for part in (Part.GIVEN, Part.FAMILY):
        yield 350, hand.met(part, _LATIN)
        yield 250, hand.met(part, _MIXED)


def _drawn(count: int, make: Make, known: set[tuple[str, str]], random: Random) -> Iterator[Pair]:
    for _ in range(count * _TRIES):
        if not count:
            return
        pair = make(random)
        if pair is not None and pair.left != pair.right and _key(pair) not in known:
            known.add(_key(pair))
            count -= 1
            yield pair


def _key(pair: Pair) -> tuple[str, str]:
    one, other = sorted((pair.left.casefold(), pair.right.casefold()))
    return one, other
