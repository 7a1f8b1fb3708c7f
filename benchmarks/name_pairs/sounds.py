"""How an office writes the sounds of a name in Latin letters: its usual way, and others' ways, each with its cause.

Signs: U long ou, o short u, I long i, ay and aW diphthongs, W and y consonants, q ق, x خ, G غ, c ش, j ج, g گ, H ح,
T ث, D ذ ض ظ, S a voiceless s that French doubles, N an end that French writes -ne, M one with -me, @ tāʾ marbūṭa,
3 ع after a, ' ع or ء inside and at the end; doubled letters are doubled sounds. Before a plus sign stand what may be
joined or apart: el (also t, s, n...: the article before a sun letter), ben, bou, ait, ould, ou, abd.
"""

import re
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

_SUN = {"c": "ch", "s": "s", "t": "t", "r": "r", "d": "d", "n": "n", "z": "z"}
_VOWELS = "aeiouUIy@3'"
_CONSONANTS = "bcdfghjklmnpqrstvxzGHTD"


class Way(NamedTuple):
    """A sound (as an expression), its usual letters, and other letters by cause."""

    sound: str
    usual: str
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()


_WAYS = (
    Way(r"^'I", "i", (("ع before i", ("ai", "aï")),)),
    Way(r"^'a", "a", (("ع as aa or â", ("aa", "aâ")),)),
    Way(r"a'$", "ae", (("final hamza", ("aa", "a")),)),
    Way(r"a'(?=[Ii])", "a", (("ع or ء marked", ("a'",)),)),
    Way(r"'@$", "a", (("ع as aa or â", ("aa", "âa")), ("a or ah", ("ah",)))),
    Way(r"'", "", (("ع or ء marked", ("'",)),)),
    Way(r"3", "aa", (("ع as aa or â", ("â", "aâ", "a")),)),
    Way(r"@", "a", (("a or ah", ("ah",)),)),
    Way(r"N$", "ne", (("final e", ("n",)),)),
    Way(r"M$", "m", (("final e", ("me",)),)),
    Way(r"S(?=[Iie])", "ss", (("s doubled or not", ("s",)), ("c for s", ("c",)))),
    Way(r"S", "ss", (("s doubled or not", ("s",)),)),
    Way(r"U", "ou", (("ou, u or o", ("u", "u", "o")),)),
    Way(r"^o", "o", (("ou, u or o", ("ou", "u")),)),
    Way(r"o", "ou", (("ou, u or o", ("o", "u")),)),
    Way(r"I$", "i", (("final y", ("y",)),)),
    Way(r"(?<=[a-zA-Z])I(?=[bdfhklmnrstzHD][@a]?$)", "i", (("ee for i", ("ee",)),)),
    Way(r"I", "i"),
    Way(r"ay(?![aeiouUIyW@'])", "ai", (("ai, ei or ay", ("ay", "ei")),)),
    Way(r"yy", "y", (("doubled letter", ("yy",)),)),
    Way(r"(?<=.)y", "y", (("y or i", ("i",)),)),
    Way(r"^W", "w", (("w or ou", ("ou",)),)),
    Way(r"W", "ou", (("w or ou", ("w",)),)),
    Way(r"q", "k", (("k or q", ("q",)),)),
    Way(r"x", "kh"),
    Way(r"G", "gh", (("gh or rh", ("rh",)),)),
    Way(r"c", "ch", (("ch or sh", ("sh",)),)),
    Way(r"j(?=I)", "j", (("j, dj or g", ("dj", "g")),)),
    Way(r"j", "j", (("j, dj or g", ("dj",)),)),
    Way(r"T", "th", (("t or th", ("t",)),)),
    Way(r"D", "d", (("d or dh", ("dh",)),)),
    Way(r"g(?=[eiI])", "gu", (("g or gu", ("g",)),)),
    Way(r"[NMH]", ""),
    Way(r"(?<=l)h$", "h", (("final h", ("",)),)),
    Way(r"e(?=[bdfhjklmnrstz]{2}|r[a-z])", "e", (("e or a", ("a",)),)),
)  # fmt: skip
_FOUND = {way.sound: re.compile(way.sound) for way in _WAYS}
_LETTERS = {"N": "n", "M": "m", "H": "h"}


def causes(sounds: str) -> frozenset[str]:
    """Return by which causes offices may differ on this name."""
    found = {cause for word in sounds.split(" ") for cause in _word_causes(word)}
    return frozenset(found)


def spell(sounds: str, wanted: frozenset[str], random: Random) -> str:
    """Write the name as an office does that differs from the usual by the wanted causes."""
    return " ".join(_word(word, wanted, random) for word in sounds.split(" "))


def _word_causes(word: str) -> Iterator[str]:
    *particles, stem = word.split("+")
    for way, _ in _sounds(stem):
        yield from (cause for cause, _ in way.others)
    if re.search(r"([bdfhklmnrstz])\1", stem):
        yield "doubled letter"
    if stem.endswith("eddIN") and len(stem) > len("eddIN"):
        yield "eddine apart"
    if re.search(r"a'?I", stem) or "ait" in particles or re.search(r"e[bdfklmnrstz][aioUI]", stem):
        yield "accent"
    for particle in particles:
        yield from _particle_causes(particle, stem)


def _particle_causes(particle: str, stem: str) -> Iterator[str]:
    if particle == "el":
        yield from ("article joined", "article hyphened", "article Al", "article dropped")
        if stem[0] in "aoyI'l":
            yield "article L"
    elif particle in _SUN:
        yield from ("article written", "article joined", "article El")
    elif particle == "ben":
        yield from ("ben apart", "ben hyphened", "ibn or bin for ben")
    elif particle in ("bou", "ou"):
        yield f"{particle} apart"
    elif particle == "ait":
        yield from ("ait hyphened", "ayt for ait")
    elif particle == "ould":
        yield "ouald for ould"
    elif particle == "abd":
        yield from ("abd apart", "abdul for abdel")
        if stem[0] in _SUN:
            yield from ("sun letter single", "sun letter not assimilated")


def _word(word: str, wanted: frozenset[str], random: Random) -> str:
    *particles, stem = word.split("+")
    written = _stem(stem, wanted, random)
    for particle in reversed(particles):
        written = _with_particle(particle, stem, written, wanted, random)
    return written


def _stem(stem: str, wanted: frozenset[str], random: Random) -> str:
    if stem.endswith("eddIN") and len(stem) > len("eddIN") and "eddine apart" in wanted:
        return _stem(stem[:-5], wanted, random) + random.choice((" ", "-")) + _stem("eddIN", wanted, random)
    taken: dict[str, str] = {}
    letters, before = "", ""
    for way, sound in _sounds(stem):
        # An office keeps to its way within one name.
        written = taken.setdefault(way.sound, _written(way, sound, wanted, random))
        if sound == before and sound in _CONSONANTS and ("doubled letter" in wanted or len(written) > 1):
            written = ""
        letters += written
        before = sound
    if "accent" in wanted:
        letters = (
            letters.replace("ai", "aï")
            if "ai" in letters
            else re.sub(r"e(?=[bdfklmnrstz][aio])", "é", letters, count=1)
        )
    return letters[:1].upper() + letters[1:]


def _written(way: Way, sound: str, wanted: frozenset[str], random: Random) -> str:
    for cause, others in way.others:
        if cause in wanted:
            return random.choice(others)
    return way.usual or _LETTERS.get(sound, "")


def _sounds(stem: str) -> Iterator[tuple[Way, str]]:
    at = 0
    while at < len(stem):
        for way in _WAYS:
            found = _FOUND[way.sound].match(stem, at)
            if found and (at == 0 or not way.sound.startswith("^")):
                yield way, found.group()
                at = found.end()
                break
        else:
            yield Way(stem[at], stem[at].lower()), stem[at]
            at += 1


def _with_particle(particle: str, stem: str, name: str, wanted: frozenset[str], random: Random) -> str:
    lower = name[:1].lower() + name[1:]
    if particle == "abd":
        return _servant(stem, name, lower, wanted, random)
    if particle in _SUN:
        return _sun_article(f"E{_SUN[particle]}", name, lower, wanted, random)
    if particle == "el":
        return _article(name, lower, wanted, random)
    usual, ways = _JOINED[particle]
    for cause, forms in ways.items():
        if cause in wanted:
            return random.choice(forms) + (lower if forms[0][-1] not in " -" else name)
    return usual + (name if usual.endswith(" ") else lower)


_JOINED: dict[str, tuple[str, dict[str, Sequence[str]]]] = {
    "ben": ("Ben", {"ibn or bin for ben": ("Ibn ", "Bin "), "ben apart": ("Ben ",), "ben hyphened": ("Ben-",)}),
    "bou": ("Bou", {"bou apart": ("Bou ",)}),
    "ou": ("Ou", {"ou apart": ("Ou ",)}),
    "ait": ("Ait ", {"ayt for ait": ("Ayt ",), "ait hyphened": ("Ait-", "Aït-"), "accent": ("Aït ",)}),
    "ould": ("Ould ", {"ouald for ould": ("Ouald ", "Oueld ")}),
}


def _article(name: str, lower: str, wanted: frozenset[str], random: Random) -> str:
    if "article dropped" in wanted:
        return name
    if "article L" in wanted:
        return (
            name
            if name.startswith("L")
            else random.choice((f"L{lower}", f"L'{name}"))
            if name[0] in "AOI"
            else f"L{lower}"
        )
    article = "Al" if "article Al" in wanted else "El"
    if "article joined" in wanted:
        return article + lower
    return article + ("-" if "article hyphened" in wanted else " ") + name


def _sun_article(article: str, name: str, lower: str, wanted: frozenset[str], random: Random) -> str:
    if "article El" in wanted:
        return random.choice(("El ", "Al ")) + name
    if "article joined" in wanted:
        return article + lower if article != "Ech" else random.choice((f"Ech{lower}", f"E{lower}"))
    return article + random.choice(("-", " ")) + name if "article written" in wanted else name


def _servant(stem: str, name: str, lower: str, wanted: frozenset[str], random: Random) -> str:
    sun = _SUN.get(stem[0], "")
    if "sun letter not assimilated" in wanted or not sun:
        if "abdul for abdel" in wanted:
            return random.choice((f"Abdul{lower}", f"Abdul {name}", f"Abdoul {name}"))
        apart = (f"Abdel {name}", f"Abd El {name}", f"Abd-el-{name}", f"Abd-El-{name}")
        return random.choice(apart) if "abd apart" in wanted else f"Abdel{lower}"
    vowel = "u" if "abdul for abdel" in wanted else "e"
    if "abd apart" in wanted:
        return random.choice(
            (f"Abd {vowel.upper()}{sun}{lower}", f"Abd {vowel.upper()}{sun}-{name}", f"Abd{vowel}{sun} {name}")
        )
    return f"Abd{vowel}{'' if 'sun letter single' in wanted else sun}{lower}"
