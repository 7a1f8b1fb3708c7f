"""Names known in both scripts: which spellings are one name's, and which names only look alike.

A name is a row of `men`, `women`, `families` and what `more` and `more_families` add to it; rows that share an Arabic
and a Latin spelling are one name. Keys are parts as `latin.parts` and `arabic.parts` make them.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from dossier.names import arabic, latin
from dossier.names.lexicon.apart import APART, PERHAPS
from dossier.names.lexicon.families import FAMILIES
from dossier.names.lexicon.further import FURTHER
from dossier.names.lexicon.men import MEN
from dossier.names.lexicon.more import SPELLINGS
from dossier.names.lexicon.more_families import FAMILY_SPELLINGS
from dossier.names.lexicon.women import WOMEN

Name = str
"""What a known name goes by: a number, with the particle before it where only the rest is known."""

_ROWS = (MEN, WOMEN, FAMILIES, SPELLINGS, FAMILY_SPELLINGS, FURTHER)
# What stands before a name that may be known without it; `BEL` and `بل` hold an article.
_LATIN_PREFIXES = (("BENT", "BENT"), ("BEN", "BEN"), ("BEL", "BEN"), ("BOU", "BOU"), ("AIT", "AIT"), ("OULD", "OULD"),
                   ("OULAD", "OULAD"), ("ABD", "ABD"), ("OU", "OU"))  # fmt: skip
_ARABIC_PREFIXES = (("بنت", "BENT"), ("بن", "BEN"), ("بل", "BEN"), ("بو", "BOU"), ("ايت", "AIT"), ("ولد", "OULD"),
                    ("اولاد", "OULAD"), ("عبد", "ABD"), ("او", "OU"))  # fmt: skip
_SHORTEST_REST = 3


@lru_cache(maxsize=8192)
def names_of(part: str) -> frozenset[Name]:
    """Return the known names of which the part is a spelling."""
    found = set(_spellings().get(part, ()))
    for written, stands_for in _ARABIC_PREFIXES if is_arabic(part) else _LATIN_PREFIXES:
        rest = part[len(written) :]
        if part.startswith(written) and len(rest) >= _SHORTEST_REST:
            found.update(f"{stands_for} {name}" for name in _spellings().get(rest, ()))
    return frozenset(found)


def is_known(part: str) -> bool:
    """Whether the part as a whole is a spelling of a known name."""
    return part in _spellings()


@lru_cache(maxsize=8192)
def names_heard(sounds: frozenset[str]) -> frozenset[Name]:
    """Return the known names that sound like this in Latin letters."""
    return frozenset(name for sound in sounds for name in _sounds().get(sound, ()))


@cache
def spellings_of(name: Name) -> frozenset[str]:
    """Return how the name is spelt, in both scripts."""
    return _by_name().get(name, frozenset())


@lru_cache(maxsize=8192)
def written_together(part: str) -> tuple[str, ...]:
    """Return the known names of which the part is made without a space, the part alone where it is made of none."""
    if part in _together():
        return _together()[part]
    if part in _spellings() or len(part) < 2 * _SHORTEST_HALF:
        return (part,)
    for at in range(_SHORTEST_HALF, len(part) - _SHORTEST_HALF + 1):
        head, tail = part[:at], part[at:]
        if head in _given() and tail in _given():
            return head, tail
    return (part,)


_SHORTEST_HALF = 4


def apart(one: str, other: str) -> bool:
    """Whether the two are known to be different names."""
    return _in_two_groups(one, other, _apart())


def perhaps(one: str, other: str) -> bool:
    """Whether the two are now one person's and now two people's name."""
    return _in_two_groups(one, other, _perhaps())


def is_arabic(part: str) -> bool:
    """Whether the part is in Arabic letters."""
    return part[:1] > "\u0600"


Groups = dict[str, frozenset[tuple[int, int]]]


def _in_two_groups(one: str, other: str, groups: Groups) -> bool:
    mine, theirs = groups.get(one), groups.get(other)
    if not mine or not theirs or mine & theirs:
        return False
    return any(row == row_other for row, _ in mine for row_other, _ in theirs)


def _rows(rows: str) -> Iterator[list[str]]:
    for row in rows.split(";"):
        if words := row.split():
            yield words


def _parts(spelling: str) -> tuple[tuple[str, bool], ...]:
    text = spelling.replace("_", " ")
    return arabic.parts(text) if is_arabic(text) else latin.parts(text)


@cache
def _by_name() -> dict[Name, frozenset[str]]:
    """Return the names with their spellings of one part."""
    names: list[tuple[set[str], set[str]]] = []
    for words in (words for rows in _ROWS for words in _rows(rows)):
        split = [_parts(word) for word in words if not word.startswith("-")]
        keys = {found[0][0] for found in split if len(found) == 1}
        theirs, spelt = {key for key in keys if is_arabic(key)}, {key for key in keys if not is_arabic(key)}
        # A spelling is taken before rows are made one, so that it joins nothing; rows that follow may have it.
        for taken in (_parts(word[1:])[0][0] for word in words if word.startswith("-")):
            for _, before in (name for name in names if name[0] & theirs):
                before.discard(taken)
        if spelt:
            names.append((theirs, spelt))
    return {str(at): frozenset(theirs | spelt) for at, (theirs, spelt) in enumerate(_united(names))}


def _united(names: list[tuple[set[str], set[str]]]) -> list[tuple[set[str], set[str]]]:
    united: list[tuple[set[str], set[str]]] = []
    by_key: dict[str, list[int]] = defaultdict(list)
    for theirs, spelt in names:
        found = {at for key in theirs for at in by_key[key] if united[at][1] & spelt}
        home = min(found, default=len(united))
        if home == len(united):
            united.append((set(), set()))
        for at in (home, *(found - {home})):
            theirs, spelt = theirs | united[at][0], spelt | united[at][1]
            united[at] = (set(), set())
        united[home] = (theirs, spelt)
        for key in theirs:
            by_key[key].append(home)
    return [name for name in united if name[0] or name[1]]


@cache
def _spellings() -> dict[str, frozenset[Name]]:
    found: dict[str, set[Name]] = defaultdict(set)
    for name, keys in _by_name().items():
        for key in keys:
            found[key].add(name)
    return {key: frozenset(names) for key, names in found.items()}


@cache
def _sounds() -> dict[str, frozenset[Name]]:
    found: dict[str, set[Name]] = defaultdict(set)
    for key, names in _spellings().items():
        if not is_arabic(key):
            found[latin.sound(key)].update(names)
    return {sound: frozenset(names) for sound, names in found.items()}


@cache
def _together() -> dict[str, tuple[str, ...]]:
    found = {}
    for words in (words for rows in (MEN, WOMEN) for words in _rows(rows)):
        for split in map(_parts, words):
            if len(split) > 1:
                found["".join(part for part, _ in split)] = tuple(part for part, _ in split)
                # The article may be written with what follows.
                found[_with_article(split)] = tuple(part for part, _ in split)
    return found


def _with_article(split: tuple[tuple[str, bool], ...]) -> str:
    return "".join(("ال" if is_arabic(part) else "EL") + part if article else part for part, article in split)


@cache
def _given() -> frozenset[str]:
    rows = (words for rows in (MEN, WOMEN, SPELLINGS) for words in _rows(rows))
    split = (_parts(word) for words in rows for word in words if not word.startswith("-"))
    return frozenset(found[0][0] for found in split if len(found) == 1)


@cache
def _apart() -> Groups:
    return _groups(APART)


@cache
def _perhaps() -> Groups:
    return _groups(PERHAPS, whole=True)


def _groups(rows: str, *, whole: bool = False) -> Groups:
    found: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for at, row in enumerate(rows.split(";")):
        for nth, group in enumerate(row.split("|")):
            for spelling in group.split():
                ((part, article),) = _parts(spelling)
                found[with_article(part) if whole and article else part].add((at, nth))
    return {key: frozenset(places) for key, places in found.items()}


def with_article(part: str) -> str:
    """Return the part with the article before it, as `perhaps` asks for it."""
    return ("ال" if is_arabic(part) else "EL ") + part
