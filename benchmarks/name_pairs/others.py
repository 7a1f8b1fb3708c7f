"""Full names of two people, and what nobody could settle: a slip, a name or title left out, a married name."""

import re
from random import Random

from benchmarks.name_pairs import whole
from benchmarks.name_pairs.lists import Name, alike, families, given, men, owners, plain, women
from benchmarks.name_pairs.pair import Label, Pair, Part, Scripts
from benchmarks.name_pairs.single import Make, arabic_text, cased, sides, usual_latin
from benchmarks.name_pairs.strangers import apart, siblings, strangers
from benchmarks.name_pairs.whole import Person, person

_KEYS = {
    "a": "zs", "e": "rdc", "i": "uol", "o": "pi0", "u": "iy", "m": "nl", "n": "mb", "r": "tf", "d": "sf", "b": "vn",
    "l": "km1", "h": "gn", "s": "dz", "k": "lj", "t": "ry", "f": "gd", "c": "vx",
}  # fmt: skip
_DIGITS = {"o": "0", "i": "1", "l": "1", "s": "5", "b": "8", "z": "2"}
_DOTS = {"ب": "تي", "ت": "بث", "ن": "بت", "ي": "ب", "ج": "حخ", "ح": "جخ", "خ": "ح", "د": "ذ", "ر": "زد", "ز": "ر",
         "س": "ش", "ش": "س", "ص": "ض", "ط": "ظ", "ع": "غ", "غ": "ع", "ف": "ق", "ق": "ف", "ه": "م"}  # fmt: skip
# A letter of these may be left out by an office on purpose.
_ONE_SOUND = re.compile("ou|[cdgkst]h|dj|ss|ee|ai|ei", re.IGNORECASE)
_LEAST = 5
_INDIC = "٠١٢٣٤٥٦٧٨٩"


def people(scripts: Scripts) -> Make:
    """Make pairs of two people: of one family, of one given name, or of nothing in common."""

    def make(random: Random) -> Pair | None:
        one = person(random)
        kin = random.choice(("sibling", "namesake", "stranger"))
        other = {"sibling": _sibling, "namesake": _namesake, "stranger": _stranger}[kin](one, random)
        if other is None:
            return None
        return _pair(_both(one, other, scripts, random), scripts, Label.DIFFERENT, kin, random)

    return make


def look_alikes(scripts: Scripts) -> Make:
    """Make pairs of two people who differ in one name that looks alike: the pair that must never be one person."""
    lines = [each for each in alike() if each.labels[scripts] is Label.DIFFERENT]

    def make(random: Random) -> Pair | None:
        line = random.choice(lines)
        if line.left.part is Part.FAMILY:
            first = random.choice((*men(), *women()))
            one, other = (Person((first,), name, bool(first.woman)) for name in (line.left, line.right))
        else:
            family = random.choice(families())
            one, other = (Person((name,), family, bool(name.woman)) for name in (line.left, line.right))
        written = _both(one, other, scripts, random)
        return _pair(written, scripts, Label.DIFFERENT, "look-alike in a full name", random, hard=True)

    return make


def turned_filiation(scripts: Scripts) -> Make:
    """Make pairs of a son and a father: X ben Y and Y ben X."""

    def make(random: Random) -> Pair | None:
        found = siblings(random)
        if found is None or found[0].woman:
            return None
        child, father = found
        one = _filiation(child, father, random, arabic=scripts is Scripts.ARABIC)
        other = _filiation(father, child, random, arabic=scripts is not Scripts.LATIN)
        return _pair((one, other), scripts, Label.DIFFERENT, "father and son", random, hard=True)

    return make


def left_out(scripts: Scripts) -> Make:
    """Make pairs where one lacks the second given name, the title, or adds a husband's name."""

    def make(random: Random) -> Pair | None:
        who = person(random, two=True)
        what = random.choice(("second given name left out", "title left out", "married name", "initial"))
        one, other = whole.plainly(who, scripts, random)
        if what == "second given name left out":
            short = Person(who.given[:1], who.family, who.woman)
            one = whole.plainly(short, scripts, random)[0]
        elif what == "title left out":
            title, latin = random.choice(whole.TITLES[who.woman])
            one = f"{title if scripts is Scripts.ARABIC else latin[0]} {one}"
        elif what == "married name" and who.woman and scripts is not Scripts.ARABIC:
            one = f"{one} {random.choice(('épouse', 'ep.', 'Ep'))} {usual_latin(random.choice(families()), random)}"
        elif what == "initial" and scripts is not Scripts.ARABIC:
            one = f"{one[0]}. {usual_latin(who.family, random)}"
        else:
            return None
        return _pair((one, other), scripts, Label.UNCERTAIN, what, random)

    return make


def slips(part: Part, scripts: Scripts) -> Make:
    """Make pairs with one slip: a letter beside, two swapped, one dropped, a digit read for a letter, a dot."""

    def make(random: Random) -> Pair | None:
        name = random.choice([*(given() if part is Part.GIVEN else families())])
        right = name.arabic if scripts is Scripts.ARABIC else usual_latin(name, random)
        slipped = _arabic_slip(right, random) if scripts is Scripts.ARABIC else _latin_slip(right, random)
        if slipped is None or plain(slipped[0]) in owners():
            return None
        other = right if scripts is not Scripts.MIXED else name.arabic
        return _pair((slipped[0], other), scripts, Label.UNCERTAIN, slipped[1], random, part=part)

    return make


def _sibling(one: Person, random: Random) -> Person | None:
    first = random.choice(women() if one.woman else men())
    if not all(apart(first, name) for name in one.given):
        return None
    return Person((first,), one.family, one.woman)


def _namesake(one: Person, random: Random) -> Person | None:
    family = random.choice(families())
    return Person(one.given, family, one.woman) if apart(family, one.family) else None


def _stranger(one: Person, random: Random) -> Person | None:
    sibling, names = _sibling(one, random), strangers(Part.FAMILY, random)
    if sibling is None or names is None or not apart(names[0], one.family):
        return None
    return Person(sibling.given, names[0], sibling.woman)


def _both(one: Person, other: Person, scripts: Scripts, random: Random) -> tuple[str, str]:
    return whole.plainly(one, scripts, random)[0], whole.plainly(other, scripts, random)[1]


def _filiation(child: Name, father: Name, random: Random, *, arabic: bool) -> str:
    if arabic:
        return f"{child.arabic} بن {father.arabic}"
    return f"{usual_latin(child, random)} {random.choice(('ben', 'Ben'))} {usual_latin(father, random)}"


def _pair(
    both: tuple[str, str],
    scripts: Scripts,
    label: Label,
    reason: str,
    random: Random,
    *,
    part: Part = Part.FULL,
    hard: bool = False,
) -> Pair | None:
    left, right = (cased(each, random) for each in sides(*both, random))
    return None if left == right else Pair(left, right, scripts, part, label, reason, hard)


def _latin_slip(name: str, random: Random) -> tuple[str, str] | None:
    """Slip behind the first letter; None where the name is too short to slip once and be known."""
    at = random.randrange(1, len(name) - 1)
    letter = name[at]
    if len(name) < _LEAST or not letter.isalpha():
        return None
    how = random.choice(("letter beside", "letters swapped", "letter dropped", "digit for a letter"))
    if how == "letter beside" and letter in _KEYS:
        return name[:at] + random.choice(_KEYS[letter].rstrip("01")) + name[at + 1 :], how
    if how == "letters swapped" and name[at + 1].isalpha() and name[at + 1] != letter:
        return name[:at] + name[at + 1] + letter + name[at + 2 :], how
    if (
        how == "letter dropped"
        and name[at + 1] != letter != name[at - 1]
        and not _ONE_SOUND.search(name[at - 1 : at + 2])
    ):
        return name[:at] + name[at + 1 :], how
    if how == "digit for a letter" and letter in _DIGITS:
        return name[:at] + _DIGITS[letter] + name[at + 1 :], how
    return None


def _arabic_slip(name: str, random: Random) -> tuple[str, str] | None:
    at = random.randrange(1, len(name))
    if len(name) < _LEAST - 1:
        return None
    how = random.choice(("dot", "letter dropped", "stray number", "arabic article left out"))
    if how == "dot" and name[at] in _DOTS:
        return name[:at] + random.choice(_DOTS[name[at]]) + name[at + 1 :], how
    if how == "letter dropped" and name[at] not in "اأإآىةء ":
        return name[:at] + name[at + 1 :], how
    if how == "stray number":
        return f"{name} {random.choice(_INDIC)}{random.choice(_INDIC)}", how
    if how == "arabic article left out" and name.startswith("ال"):
        written = arabic_text(name.removeprefix("ال"), 0, random)
        return None if written is None else (written.text, how)
    return None
