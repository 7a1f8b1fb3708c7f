"""One part of a name against another: known names first, then sound, consonants across scripts, single letters last."""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from dossier.names import across, arabic, latin, lexicon


class Likeness(IntEnum):
    """How two parts are related, the better first."""

    SAME = 0
    NEAR = 1
    KNOWN_TO_DIFFER = 2
    DIFFERENT = 3


@dataclass(frozen=True, slots=True)
class NameLimits:
    """Where two spellings stop being the same name. [policy], measured by `python -m benchmarks.names`."""

    one_letter_min_length: int = 4
    """Signs that a part must have for one differing letter to be a slip and not another name."""
    one_letter_min_length_arabic: int = 3
    """The same in Arabic, which writes no short vowels."""
    two_letters_min_length: int = 9
    """Signs that a part must have for two differing letters to be a slip."""
    whole_similarity_percent: int = 80
    """Likeness of the whole names from which on they are not called different, if no part is known to be."""
    across_same_percent: int = 35
    """What it may cost (in percent of one sign) to read an Arabic part as a Latin one that is the same."""
    across_long_skeleton: int = 4
    """Consonants of a known Arabic name from which on another spelling than those known is hardly another name's."""
    short_skeleton: int = 3
    """Consonants of a name below which an unknown spelling with another vowel may be another name's."""
    shortest_skeleton: int = 2
    """The same where a spelling has an `ai` more or less."""
    across_near_percent: int = 45
    """From this share of its consonants on, what it costs makes it another name."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a name without its article, particles joined on."""

    text: str
    article: bool
    is_arabic: bool

    @property
    def is_initial(self) -> bool:
        """Whether it is one letter that stands for a name."""
        return len(self.text) == 1


_MOULAY = frozenset({"MOULAY", "MY", "MLY", "MOULAI", "SIDI", "SI", "SID", "LALLA", "LLA", "LALA",
                     "مولاي", "مولي", "سيدي", "سي", "للا", "لاله", "لالا"})  # fmt: skip
_HAJ = frozenset({"HAJJ", "HAJ", "HADJ", "LHAJ", "LHAJJ", "ELHAJ", "HAJJA", "HAJA", "LHAJJA",
                  "حاج", "حاجه", "الحاج"})  # fmt: skip


def parts(name: str, *, is_arabic: bool) -> tuple[Part, ...]:
    """Return the parts of a name; known names written as one word are parted."""
    split = arabic.parts(name) if is_arabic else latin.parts(name)
    return tuple(
        Part(half, article and not at, is_arabic)
        for text, article in split
        for at, half in enumerate(lexicon.written_together(text))
    )


def is_title(part: Part) -> bool:
    """Whether it is a title that is part of many people's given name, and of others' not."""
    return part.text in _MOULAY


def is_pilgrim(part: Part) -> bool:
    """Whether it is the title of one who was in Mecca, which registers leave out."""
    return part.text in _HAJ


@lru_cache(maxsize=32768)
def likeness(one: Part, other: Part, limits: NameLimits) -> tuple[Likeness, str]:
    """Return how two parts are related, and the code of what tells."""
    if one.text == other.text:
        return _same(one, other, "")
    if one.is_initial or other.is_initial:
        return _initial(one, other)
    if lexicon.apart(one.text, other.text):
        return Likeness.KNOWN_TO_DIFFER, "known_to_differ"
    names, names_other = lexicon.names_of(one.text), lexicon.names_of(other.text)
    if names & names_other:
        return _same(one, other, "spelling")
    if one.is_arabic is other.is_arabic and _exchanged(one.text, other.text):
        return Likeness.NEAR, "letters_exchanged"
    # A name known only by what follows its particle may still be heard as another spelling of a known whole.
    if not (lexicon.is_known(one.text) and lexicon.is_known(other.text)) and (alike := _heard(one) & _heard(other)):
        if _may_be_another(one, other, alike, limits):
            return Likeness.NEAR, "sound"
        return _same(one, other, "sound")
    if names and names_other:
        return _two_known(one, other, limits)
    if one.is_arabic is not other.is_arabic:
        return _across(*((one, other) if one.is_arabic else (other, one)), limits)
    if one.is_arabic:
        return _two_arabic(one, other, limits)
    if latin.sounds(one.text) & latin.sounds(other.text):
        return _same(one, other, "sound")
    return _slip(one.text, other.text, limits.one_letter_min_length, limits)


def _exchanged(one: str, other: str) -> bool:
    """Whether two letters that follow each other have changed places: a slip, whatever it sounds like."""
    return len(one) == len(other) and OSA.distance(one, other, score_cutoff=1) == 1 and sorted(one) == sorted(other)


def _heard(part: Part) -> frozenset[str]:
    """Return the known names that the part may be: as spelt, else as it sounds."""
    names = lexicon.names_of(part.text)
    if part.is_arabic or lexicon.is_known(part.text):
        return names
    return names | lexicon.names_heard(latin.sounds(part.text))


def _may_be_another(one: Part, other: Part, names: frozenset[lexicon.Name], limits: NameLimits) -> bool:
    """Whether one is a spelling that nobody knows, heard as these names and written as none of theirs is."""
    spelt = [key for name in names for key in lexicon.spellings_of(name) if not lexicon.is_arabic(key)]
    unknown = [part.text for part in (one, other) if not part.is_arabic and not lexicon.is_known(part.text)]
    if not spelt or not unknown:
        return False
    if all(latin.breaths(key) != latin.breaths(text) for text in unknown for key in spelt):
        return True
    arabic_part = next((part.text for part in (one, other) if part.is_arabic), None)
    consonants = across.skeleton(arabic_part) if arabic_part is not None else _consonants(unknown[0])
    # The fewer consonants a name has, the more its vowels tell it from others.
    told_by = [
        *([latin.open_sound] if len(consonants) < limits.short_skeleton else []),
        *([latin.diphthongs] if len(consonants) < limits.shortest_skeleton else []),
    ]
    return any(all(tells(key) != tells(text) for text in unknown for key in spelt) for tells in told_by)


def _same(one: Part, other: Part, why: str) -> tuple[Likeness, str]:
    if lexicon.perhaps(_written(one), _written(other)):
        return Likeness.NEAR, "perhaps_another"
    if one.is_arabic and other.is_arabic and one.article is not other.article:
        # Arabic writes the article where a name has one: `حسن` and `الحسن` are two names.
        return Likeness.NEAR, "article"
    return Likeness.SAME, why


def _written(part: Part) -> str:
    return lexicon.with_article(part.text) if part.article else part.text


def _initial(one: Part, other: Part) -> tuple[Likeness, str]:
    short, whole = (one, other) if one.is_initial else (other, one)
    if short.is_arabic is whole.is_arabic:
        begins = whole.text.startswith(short.text)
    elif short.is_arabic:
        begins = across.skeleton(short.text) in ("", across.latin_skeleton(latin.sound(whole.text))[:1])
    else:
        sign = across.latin_skeleton(latin.sound(short.text))
        begins = sign in ("", across.skeleton(whole.text)[:1])
    return (Likeness.NEAR, "initial") if begins else (Likeness.DIFFERENT, "other_name")


def _two_known(one: Part, other: Part, limits: NameLimits) -> tuple[Likeness, str]:
    """Two known names, and not the same: a doubt only where one spelling serves for both."""
    if lexicon.perhaps(_written(one), _written(other)):
        return Likeness.NEAR, "perhaps_another"
    if one.is_arabic and other.is_arabic:
        if arabic.shape(one.text) == arabic.shape(other.text):
            return Likeness.NEAR, "dots"
        if _latin_of(one.text) & _latin_of(other.text):
            return Likeness.NEAR, "one_latin_spelling"
    elif not one.is_arabic and not other.is_arabic and latin.sounds(one.text) & latin.sounds(other.text):
        return Likeness.NEAR, "one_sound"
    elif one.is_arabic is not other.is_arabic:
        theirs, spelt = (one, other) if one.is_arabic else (other, one)
        consonants = _ends_alike(theirs.text, spelt.text) and across.skeleton(theirs.text) == _consonants(spelt.text)
        if consonants or across.cost(theirs.text, spelt.text) * 100 <= limits.across_same_percent:
            return Likeness.NEAR, "consonants"
    return Likeness.KNOWN_TO_DIFFER, "known_to_differ"


def _consonants(spelt: str) -> str:
    return across.latin_skeleton(latin.sound(spelt))


def _ends_alike(theirs: str, spelt: str) -> bool:
    """Whether both end in a vowel or both in a consonant: a woman's name is often a man's and a vowel."""
    return (theirs[-1] in "اهويع") is (latin.sound(spelt)[-1:] in ("A", "I", "U"))


@lru_cache(maxsize=4096)
def _latin_of(part: str) -> frozenset[str]:
    names = lexicon.names_of(part)
    return frozenset(key for name in names for key in lexicon.spellings_of(name) if not lexicon.is_arabic(key))


def _two_arabic(one: Part, other: Part, limits: NameLimits) -> tuple[Likeness, str]:
    if arabic.shape(one.text) == arabic.shape(other.text):
        return Likeness.NEAR, "dots"
    if _bare(one.text) == _bare(other.text):
        return Likeness.NEAR, "long_vowel"
    return _slip(one.text, other.text, limits.one_letter_min_length_arabic, limits)


def _bare(part: str) -> str:
    return part[:1] + part[1:].replace("ا", "")


def _across(theirs: Part, spelt: Part, limits: NameLimits) -> tuple[Likeness, str]:
    """An Arabic part and a Latin one, of which at most one is known."""
    known_arabic, known_latin = lexicon.names_of(theirs.text), lexicon.names_of(spelt.text)
    cost = across.cost(theirs.text, spelt.text)
    if cost * 100 <= limits.across_same_percent:
        if any(_exchanged(spelt.text, key) for key in _latin_of(theirs.text)):
            return Likeness.NEAR, "letters_exchanged"
        # Whoever is known in one script is written otherwise in the other: it may be another.
        consonants = len(across.skeleton(theirs.text))
        long = consonants >= limits.across_long_skeleton
        strange = (known_arabic or known_latin) and not (
            long and (known_latin or not cost or _one_sound_off(theirs.text, spelt.text))
        )
        # So may a short name that nobody knows with a vowel that is not the usual one.
        other_vowel = not known_arabic and not known_latin and 0 < cost <= across.SHORT_VOWEL_COST
        strange = strange or (other_vowel and consonants < limits.short_skeleton)
        return (Likeness.NEAR, "letters") if strange else _same(theirs, spelt, "letters")
    longest = max(len(across.skeleton(theirs.text)), len(_consonants(spelt.text)), 2)
    if cost * 100 <= limits.across_near_percent * longest or _one_off(theirs.text, known_latin):
        return Likeness.NEAR, "one_letter"
    return Likeness.DIFFERENT, "other_name"


def _one_sound_off(theirs: str, spelt: str) -> bool:
    """Whether the Latin part is heard as a known spelling of the Arabic one, but for one sound."""
    heard = latin.sound(spelt)
    return any(Levenshtein.distance(heard, latin.sound(key), score_cutoff=1) <= 1 for key in _latin_of(theirs))


def _one_off(theirs: str, names: frozenset[str]) -> bool:
    """Whether the Arabic part is one letter away from how one of the names is written."""
    written = (key for name in names for key in lexicon.spellings_of(name) if lexicon.is_arabic(key))
    return any(OSA.distance(theirs, key, score_cutoff=1) <= 1 for key in written)


# Printed capitals that a reader confuses on a worn or blurred page [policy, from general knowledge of OCR].
_CONFUSABLE = frozenset(
    frozenset(pair)
    for pair in "IL IT IJ LT OQ OD OC CG EF MN HN HM UV VY BR BE PR PF KX BS DB GQ".split()  # noqa: SIM905
)


def _slip(one: str, other: str, least: int, limits: NameLimits) -> tuple[Likeness, str]:
    heard, heard_other = (one, other) if lexicon.is_arabic(one) else (latin.sound(one), latin.sound(other))
    length = max(len(heard), len(heard_other))
    letters = min(OSA.distance(heard, heard_other), OSA.distance(one, other))
    near = (letters <= 1 and max(len(one), len(other)) >= least) or (
        letters <= 2 and length >= limits.two_letters_min_length
    )
    if near or heard.replace("%", "R") == heard_other.replace("%", "R") or _one_confusable_letter(one, other):
        return Likeness.NEAR, "one_letter"
    return Likeness.DIFFERENT, "other_name"


def _one_confusable_letter(one: str, other: str) -> bool:
    """Say whether the parts differ by one letter that a reader easily takes for the other."""
    if len(one) != len(other):
        return False
    changed = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(changed) == 1 and changed[0] in _CONFUSABLE
