"""Full names: given names, title, filiation and family name, as two offices put them."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from benchmarks.name_pairs.lists import Name, families, men, women
from benchmarks.name_pairs.pair import Label, Pair, Part, Scripts
from benchmarks.name_pairs.single import Make, Written, arabic, arabic_text, cased, latin, reason, sides, usual_latin

# Moulay, Sidi and Lalla, Arabic and as registers shorten them. A title left out is no spelling: see `doubts`.
TITLES = {
    False: (("مولاي", ("Moulay", "My", "Mly", "Mouley")), ("سيدي", ("Sidi", "Si", "Sid"))),
    True: (("للا", ("Lalla", "Lla", "Lala")),),
}
# El Haj is an honour that people use and registers leave out.
HAJ = ("الحاج", ("Haj", "El Haj", "Hadj", "El Hadj"))
_CHILD = {False: ("بن", "ابن", ("ben", "bn", "Ibn", "b.")), True: ("بنت", "ابنة", ("bent", "bint", "bnt"))}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with one or two given names and a family name."""

    given: tuple[Name, ...]
    family: Name
    woman: bool


def person(random: Random, *, two: bool | None = None) -> Person:
    """Draw somebody; two given names, as the law allows at most, for every third."""
    woman = random.random() < 0.5
    names = random.sample([name for name in (women() if woman else men()) if " " not in name.sounds], 2)
    both = random.random() < 1 / 3 if two is None else two
    return Person(tuple(names if both else names[:1]), random.choice(families()), woman)


def same(scripts: Scripts) -> Make:
    """Make pairs of full names of one person: another way of a part, of the order, of the frame, or of several."""

    def make(random: Random) -> Pair | None:
        frame = random.choice(_FRAMES)
        framed = frame(scripts, random)
        if framed is None or framed[0].text == framed[1].text:
            return None
        left, right = sides(framed[0].text, framed[1].text, random)
        why = reason((*framed[0].causes, *framed[1].causes))
        return Pair(cased(left, random), cased(right, random), scripts, Part.FULL, Label.SAME, why)

    return make


def plainly(who: Person, scripts: Scripts, random: Random) -> tuple[str, str]:
    """Return the person's name twice in its usual spelling: in one script, or once in each."""
    one = arabic_of(who) if scripts is Scripts.ARABIC else latin_of(who, random)
    other = latin_of(who, random) if scripts is Scripts.LATIN else arabic_of(who)
    return one, other


def latin_of(who: Person, random: Random) -> str:
    """Return the name in Latin letters, given names first."""
    return " ".join(usual_latin(name, random) for name in (*who.given, who.family))


def arabic_of(who: Person) -> str:
    """Return the name in Arabic, given names first."""
    return " ".join(name.arabic for name in (*who.given, who.family))


Framed = tuple[Written, Written] | None


def _spelt(who: Person, scripts: Scripts, random: Random, most: int) -> tuple[list[Written], list[Written]] | None:
    """Return the parts twice, the second time with up to so many causes in all."""
    names = (*who.given, who.family)
    changed = random.sample(range(len(names)), min(most, len(names)))
    one = [Written(name.arabic if scripts is Scripts.ARABIC else usual_latin(name, random)) for name in names]
    other = []
    for at, name in enumerate(names):
        count = 1 if at in changed else 0
        written = latin(name, count, random) if scripts is Scripts.LATIN else arabic(name, count, random)
        if written is None:
            return None
        other.append(written)
    return one, other


def _put(parts: list[Written], why: tuple[str, ...] = ()) -> Written:
    return Written(" ".join(each.text for each in parts), (*why, *(cause for each in parts for cause in each.causes)))


def _ways_of_parts(scripts: Scripts, random: Random) -> Framed:
    least = 0 if scripts is Scripts.MIXED else 1
    spelt = _spelt(person(random), scripts, random, random.choice((least, 1, 2)))
    return None if spelt is None else (_put(spelt[0]), _put(spelt[1]))


def _family_first(scripts: Scripts, random: Random) -> Framed:
    spelt = _spelt(person(random), scripts, random, random.choice((0, 1)))
    if spelt is None:
        return None
    one, (*names, family) = spelt
    return _put(one), _put([family, *names], ("family name first",))


def _given_names_swapped(scripts: Scripts, random: Random) -> Framed:
    spelt = _spelt(person(random, two=True), scripts, random, random.choice((0, 0, 1)))
    if spelt is None:
        return None
    one, (first, second, family) = spelt
    return _put(one), _put([second, first, family], ("given names in other order",))


def _hyphen(scripts: Scripts, random: Random) -> Framed:
    spelt = _spelt(person(random, two=True), scripts, random, 0)
    if spelt is None or scripts is Scripts.ARABIC:
        return None
    (first, second, family), other = spelt
    both = Written(f"{first.text}-{second.text}", ("hyphen between given names",))
    return _put([both, family]), _put(other)


def _title(scripts: Scripts, random: Random) -> Framed:
    who = person(random)
    spelt = _spelt(who, scripts, random, random.choice((0, 0, 1)))
    if spelt is None:
        return None
    written, shortened = random.choice(TITLES[who.woman])
    short = random.choice(shortened[1:])
    if scripts is Scripts.LATIN:
        return _put([Written(shortened[0]), *spelt[0]]), _put([Written(short, ("title shortened",)), *spelt[1]])
    one = Written(written) if scripts is Scripts.ARABIC else Written(random.choice(shortened), ("title",))
    if scripts is Scripts.ARABIC and not any(each.causes for each in spelt[1]):
        return None
    return _put([one, *spelt[0]]), _put([Written(written), *spelt[1]])


def _haj(scripts: Scripts, random: Random) -> Framed:
    who = person(random, two=False)
    one, other = plainly(who, scripts, random)
    haj = HAJ[0] if scripts is Scripts.ARABIC else random.choice(HAJ[1])
    return None if who.woman else (Written(f"{haj} {one}", ("Haj left out",)), Written(other))


def _filiation(scripts: Scripts, random: Random) -> Framed:
    """Write somebody of an old act, without a family name: X ben Y."""
    woman = random.random() < 0.5
    child, father = random.choice(women() if woman else men()), random.choice(men())
    usual, old, french = _CHILD[woman]
    names = (child, father)
    one_latin, other_latin = (
        f"{usual_latin(child, random)} {link} {usual_latin(father, random)}" for link in random.sample(french, 2)
    )
    in_arabic = f" {usual} ".join(name.arabic for name in names)
    if scripts is Scripts.LATIN:
        return Written(one_latin), Written(other_latin, ("filiation",))
    if scripts is Scripts.MIXED:
        return Written(one_latin, ("filiation",)), Written(in_arabic)
    return Written(in_arabic), Written(f" {old} ".join(name.arabic for name in names), ("filiation",))


def _marked(scripts: Scripts, random: Random) -> Framed:
    """Change the whole line in Arabic: signs, shapes, marks."""
    if scripts is Scripts.LATIN:
        return None
    who = person(random)
    one, other = plainly(who, scripts, random)
    written = arabic_text(other, 1, random)
    return None if written is None else (Written(one), written)


_FRAMES: tuple[Callable[[Scripts, Random], Framed], ...] = (
    _ways_of_parts,
    _ways_of_parts,
    _ways_of_parts,
    _family_first,
    _family_first,
    _given_names_swapped,
    _hyphen,
    _title,
    _haj,
    _filiation,
    _marked,
)
