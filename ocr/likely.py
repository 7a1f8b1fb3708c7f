"""Which Arabic name was printed, told from several reads of it: what engines confuse, what names are likely.

Reads of one name differ where its letters look alike: dots, teeth, the tails of ligatures. Every candidate gets a
share of each read by how near it looks; a name that is known, and one that spells what the Latin of the same paper
says, is likelier than one that is not. Candidates are what was read, and known names that differ from a read by
what engines lose; nothing else is ever chosen, so a name that nobody knows is read as it was before.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from dossier.places import is_place
from ocr import lexicon, scripts
from ocr.folding import fold

# Letters that differ by dots or a small sign only, and letters whose bodies look alike in some place of a word.
_DOTS = ("بتثنيئپ", "جحخچ", "عغ", "فقڤ", "دذ", "رزژ", "سش", "صض", "طظ", "هة", "كگڭ", "ىيئ", "اأإآٱ", "وؤ")
_BODIES = ("رود", "فقو", "عحغجخ", "مهةع", "كلا", "سشيبتنث", "طصضظ", "لا", "نز", "دك")
_NEAR, _ALIKE, _OTHER = 0.3, 0.65, 1.0
_FORMS = ("اأإآٱ", "ىي", "هة")
_FORM = 0.12
# What losing or inventing a letter costs: teeth and strokes vanish in ligatures, whole bodies do not.
_LOST = dict.fromkeys("يبتنئاسلر", 0.6) | {"ء": 0.15, " ": 0.25, "و": 0.7, "م": 0.8, "ه": 0.8}
# How fast a read's support for a candidate falls with its distance; the farthest a known name may be from a read.
_FALL = 1.7
_REACH, _REACH_PAIRED = 0.45, 1.3
# Letters of a name that few others look like; how far from it crops are that lost a tooth of it and a dot.
_WHOLE, _SHRUNK = 4, 0.95
# Factors of the prior: each word known; consonants as in Latin; known as this very Latin name.
_KNOWN, _SPELLS, _PAIRED, _UNLIKE = 1.5, 2.5, 3.5, 0.5
_LEAST_LIKENESS = 0.7
# What a comma or a full stop that touches its word is read as.
_MARKS = "ء»؛،,."
# Words that belong to a name and are none by themselves.
_OF_NAMES = frozenset(fold(word) for word in (
    "بن", "ابن", "بنت", "ابنة", "عبد", "ايت", "أيت", "ولد", "أولاد", "بو", "أبو", "مولاي", "سيدي", "للا", "الدين",
    "الله", "ام", "بني", "ال",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likely:
    """The likeliest value: its share of all support after the prior (`share`) and before (`seen`), 0.0 to 1.0.

    `exact` is the share of reads that are the value letter by letter; `paired` and `spells` say what the Latin of
    the same name adds, `known` whether its words are known names.
    """

    value: str
    share: float
    seen: float
    exact: float
    spells: bool
    paired: bool
    known: bool


def unmarked(text: str) -> str:
    """Return an Arabic name without commas and full stops that were read as a letter: `العلميء` for `العلمي،`."""
    return " ".join(_unmarked(word) for word in text.split())


@lru_cache(maxsize=4096)
def _unmarked(word: str) -> str:
    bare = word.rstrip(_MARKS)
    return bare if bare != word and bare in lexicon.arabic_words() and word not in lexicon.arabic_words() else word


def cored(reads: Sequence[str]) -> list[str]:
    """Return the reads without scraps of print beside a name that other reads show alone: `حصي فوزية` for `فوزية`.

    The first read is the page's, and believed by itself; others where two say the same.
    """
    often = Counter(reads)
    cores = [
        each
        for each in often
        if (lexicon.is_arabic_name(each) or is_place(each)) and (each == reads[0] or often[each] > 1)
    ]
    whole = [next((core for core in cores if _is_core(core.split(), read.split())), read) for read in reads]
    return [reads[0] if _is_page_and_letters(reads[0], read) else read for read in whole]


def _is_page_and_letters(page: str, read: str) -> bool:
    """Whether a read is what the page's read shows whole, with lone letters at one end: those are the next word's."""
    words, own = read.split(), page.split()
    extra = len(words) - len(own)
    if extra < 1 or not own or any(len(word) == 1 for word in own):
        return False
    ends = (words[:extra], words[extra:]), (words[-extra:], words[:-extra])
    return any(rest == own and all(len(each) == 1 for each in scraps) for scraps, rest in ends)


def _is_core(core: Sequence[str], words: Sequence[str]) -> bool:
    """Whether words are a name and scraps before and behind it: no names, and none that begins one."""
    size, ways = len(core), range(len(words) - len(core) + 1)
    start = next((at for at in ways if list(words[at : at + size]) == list(core)), None)
    if start is None or len(words) == size:
        return False
    scraps = [*words[:start], *words[start + size :]]
    return not any(scrap in lexicon.arabic_words() or is_of_names(scrap) for scrap in scraps)


def is_of_names(word: str) -> bool:
    """Whether a word belongs to names and is none by itself: بن, أيت."""
    return fold(word) in _OF_NAMES


def likeliest(reads: Sequence[str], latin: str | None = None) -> Likely | None:
    """Choose the name that the reads of one place show best, None where nothing was read.

    Args:
        reads: what each read gave, Arabic, tidy, the page's first.
        latin: the same name in Latin letters, where it was read for certain enough.
    """
    if not reads:
        return None
    paired = set(lexicon.arabic_of(latin)) if latin else set()
    support = {candidate: _support(candidate, reads) for candidate in _candidates(reads, paired)}
    nearest_known = _best_known(support)
    weighed = {
        candidate: seen * _prior(candidate, latin, paired=candidate in paired, known=candidate in nearest_known)
        for candidate, seen in support.items()
    }
    value = max(weighed, key=lambda candidate: (weighed[candidate], candidate))
    value = value if latin else _only_known(reads, value) or value
    # Which sign an alif bears is told by what was read, before what is usual.
    forms = [candidate for candidate in weighed if fold(candidate) == fold(value)]
    value = max(forms, key=lambda form: (sum(read == form for read in reads), weighed[form], form))
    total, total_seen = sum(weighed.values()), sum(support.values())
    return Likely(
        value,
        weighed[value] / total,
        support[value] / total_seen,
        sum(read == value for read in reads) / len(reads),
        spells=bool(latin) and scripts.likeness(latin or "", value) == 1.0,
        paired=value in paired,
        known=_is_known(value),
    )


def _only_known(reads: Sequence[str], value: str) -> str | None:
    """Return the one known name, which the page's read shows, where the likeliest lost a letter or a dot of it.

    Crops lose teeth and dots, and lose them alike; that they make a known name of another is rare.
    """
    page = reads[0]
    if _is_known(value) or not lexicon.is_arabic_name(page) or len(page) < max(len(value), _WHOLE):
        return None
    alone = all(fold(read) == fold(page) or not _is_known(read) for read in reads)
    return page if alone and distance(value, page) <= _SHRUNK else None


def _candidates(reads: Sequence[str], paired: set[str]) -> set[str]:
    found = set(reads)
    for read in set(reads):
        found |= {name for name in paired if distance(read, name) <= _REACH_PAIRED}
        found |= _known_near(read)
    return found


@lru_cache(maxsize=4096)
def _known_near(read: str) -> frozenset[str]:
    """Return the read with each word that is unknown put right, where one known word looks almost the same."""
    words = read.split()
    near: list[str] = []
    for word in words:
        if word in lexicon.arabic_words() or len(word) < 3:
            near.append(word)
            continue
        close = sorted((distance(word, known), known) for known in lexicon.arabic_words_of_length(len(word)))
        if not close or close[0][0] > _REACH or (len(close) > 1 and close[1][0] <= close[0][0]):
            return frozenset()
        near.append(close[0][1])
    return frozenset({" ".join(near)})


def _support(candidate: str, reads: Sequence[str]) -> float:
    return sum(exp(-_FALL * distance(read, candidate)) for read in reads) / len(reads)


def _best_known(candidates: Iterable[str]) -> set[str]:
    """Return the candidates of which every word is known; where none is, those with the most words that are."""
    counted = {each: sum(word in lexicon.arabic_words() for word in each.split()) for each in candidates}
    whole = {each for each in counted if _is_known(each)}
    most = max(counted.values(), default=0)
    return whole or {each for each, count in counted.items() if count == most > 0}


def _prior(candidate: str, latin: str | None, *, paired: bool, known: bool) -> float:
    factor = _KNOWN if known else 1.0
    if latin:
        likeness = scripts.likeness(latin, candidate)
        if paired:
            factor *= _PAIRED
        elif likeness == 1.0:
            factor *= _SPELLS
        elif likeness < _LEAST_LIKENESS:
            factor *= _UNLIKE
    return factor


def _is_known(candidate: str) -> bool:
    return all(word in lexicon.arabic_words() for word in candidate.split()) or is_place(candidate)


@lru_cache(maxsize=65536)
def distance(one: str, other: str) -> float:
    """Return how differently two Arabic words look, in letters: 0.0 the same, 1.0 one letter that looks otherwise."""
    before = [0.0]
    for letter in other:
        before.append(before[-1] + _LOST.get(letter, _OTHER))
    for mine in one:
        row = [before[0] + _LOST.get(mine, _OTHER)]
        for at, theirs in enumerate(other):
            row.append(
                min(
                    before[at] + _changed(mine, theirs),
                    before[at + 1] + _LOST.get(mine, _OTHER),
                    row[at] + _LOST.get(theirs, _OTHER),
                )
            )
        before = row
    return before[-1]


@lru_cache(maxsize=4096)
def _changed(one: str, other: str) -> float:
    if one == other:
        return 0.0
    for groups, cost in ((_FORMS, _FORM), (_DOTS, _NEAR), (_BODIES, _ALIKE)):
        if any(one in group and other in group for group in groups):
            return cost
    return 1.0 if " " not in (one, other) else 2.0
