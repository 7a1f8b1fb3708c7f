"""Given names and family names as two offices write them: each writing told with its causes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from random import Random

from benchmarks.name_pairs import orthography, sounds
from benchmarks.name_pairs.lists import Name, families, given, owners, plain
from benchmarks.name_pairs.pair import Label, Pair, Part, Scripts

AS_USUAL = "usual spelling"
# Of the causes of one line an office shows one.
_EITHER = (
    (
        "article joined", "article hyphened", "article Al", "article dropped", "article L", "article written",
        "article El",
    ),
    ("ben apart", "ben hyphened", "ibn or bin for ben"),
    ("ait hyphened", "ayt for ait", "accent"),
    ("sun letter single", "sun letter not assimilated", "abd apart", "doubled letter"),
    ("s doubled or not", "c for s"),
    ("ع as aa or â", "ع before i", "ع or ء marked", "accent", "a or ah"),
    ("ai, ei or ay", "accent"),
)  # fmt: skip
_SHOUTED = 0.35
_SMALL = 0.05


@dataclass(frozen=True, slots=True)
class Written:
    """A name on paper, with the causes by which it differs from the usual spelling."""

    text: str
    causes: tuple[str, ...] = ()


Make = Callable[[Random], Pair | None]


def latin(name: Name, count: int, random: Random) -> Written | None:
    """Write it in Latin letters by so many causes; None if the name has not so many, or another name would result."""
    usual = usual_latin(name, random)
    able = _able(name)
    taken: list[str] = []
    for cause in random.sample(able, len(able)):
        if len(taken) < count and not any(cause in each and set(each) & set(taken) for each in _EITHER):
            taken.append(cause)
    if len(taken) < count:
        return None
    text = sounds.spell(name.sounds, frozenset(taken), random)
    if count and text == usual:
        return None
    return Written(text, tuple(taken)) if is_its_own(text, name) else None


def usual_latin(name: Name, random: Random) -> str:
    """Write it in the usual way, or as met where the sounds were not noted."""
    return sounds.spell(name.sounds, frozenset(), random) if name.sounds else name.latin


def is_its_own(text: str, name: Name) -> bool:
    """Whether the spelling was never met for another name."""
    owner = owners().get(plain(text))
    return owner is None or owner is name


def arabic(name: Name, count: int, random: Random) -> Written | None:
    """Write it in Arabic by so many causes; None if the name has not so many."""
    return arabic_text(name.arabic, count, random, hard_g=name.sounds.startswith("g"))


def arabic_text(text: str, count: int, random: Random, *, hard_g: bool = False) -> Written | None:
    """Write any Arabic name by so many causes."""
    able = orthography.causes(text, hard_g=hard_g)
    taken: list[str] = []
    for cause in random.sample(able, len(able)):
        if len(taken) < count and all(orthography.together(cause, other) for other in taken):
            taken.append(cause)
    return Written(orthography.write(text, taken, random), tuple(taken)) if len(taken) == count else None


def cased(text: str, random: Random) -> str:
    """Write it in capitals now and then, as cards do; a few in small letters."""
    chance = random.random()
    return text.upper() if chance < _SHOUTED else text.lower() if chance < _SHOUTED + _SMALL else text


def reason(causes: Iterable[str]) -> str:
    """Join causes into one reason."""
    return " + ".join(dict.fromkeys(causes)) or AS_USUAL


def sides(one: str, other: str, random: Random) -> tuple[str, str]:
    """Return both names, either first."""
    return (one, other) if random.random() < 0.5 else (other, one)


def same(part: Part, scripts: Scripts) -> Make:
    """Make pairs of two offices' writings of one given or family name."""
    names = [name for name in (given() if part is Part.GIVEN else families()) if name.sounds]
    writings = {Scripts.LATIN: _two_latin, Scripts.ARABIC: _two_arabic, Scripts.MIXED: _one_each}[scripts]

    def make(random: Random) -> Pair | None:
        written = writings(random.choice(names), random)
        if written is None or written[0].text == written[1].text:
            return None
        left, right = sides(written[0].text, written[1].text, random)
        why = reason((*written[0].causes, *written[1].causes))
        return Pair(cased(left, random), cased(right, random), scripts, part, Label.SAME, why)

    return make


def different(part: Part, scripts: Scripts, strangers: Callable[[Random], tuple[Name, Name] | None]) -> Make:
    """Make pairs of two names that have nothing in common."""

    def make(random: Random) -> Pair | None:
        found = strangers(random)
        if found is None:
            return None
        one, other = (usual_latin(name, random) for name in found)
        if scripts is not Scripts.LATIN:
            other = found[1].arabic
        if scripts is Scripts.ARABIC:
            one = found[0].arabic
        left, right = sides(cased(one, random), cased(other, random), random)
        return Pair(left, right, scripts, part, Label.DIFFERENT, "other name")

    return make


def _two_latin(name: Name, random: Random) -> tuple[Written, Written] | None:
    other = latin(name, random.choices((1, 2, 3), (60, 30, 10))[0], random)
    one = latin(name, random.choices((0, 1), (80, 20))[0], random)
    if one is None or other is None or set(one.causes) & set(other.causes):
        return None
    return one, other


def _two_arabic(name: Name, random: Random) -> tuple[Written, Written] | None:
    other = arabic(name, random.choices((1, 2), (75, 25))[0], random)
    return None if other is None else (Written(name.arabic), other)


def _one_each(name: Name, random: Random) -> tuple[Written, Written] | None:
    one = latin(name, random.choices((0, 1, 2), (40, 40, 20))[0], random)
    other = arabic(name, random.choices((0, 1), (75, 25))[0], random)
    return None if one is None or other is None else (one, other)


@cache
def _able(name: Name) -> tuple[str, ...]:
    """Return the causes that change this name when they stand alone."""
    usual = sounds.spell(name.sounds, frozenset(), Random(0))  # noqa: S311 - repeatable, not secret
    return tuple(cause for cause in sorted(sounds.causes(name.sounds)) if _alone(name, cause) != usual)


def _alone(name: Name, cause: str) -> str:
    return sounds.spell(name.sounds, frozenset({cause}), Random(cause))  # noqa: S311 - repeatable, not secret
