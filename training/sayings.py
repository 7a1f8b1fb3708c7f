"""What the lines say that the nets learn on: our own papers, names and places, a dictionary, numbers, near misses.

A third of the names and some words have a letter changed: a net that only ever met known names would read them into
what it cannot see, and a wrong name read with confidence is the worst that it could learn.
"""

import random
import re
from collections.abc import Callable, Sequence
from datetime import date

from ocr import lexicon
from samples import documents
from samples.surface import Surface

_FROM_PAPERS, _NAMES, _WORDS, _NEAR_WORDS, _NUMBERS, _MIXED = 0.36, 0.26, 0.14, 0.08, 0.10, 0.06
_NEARLY = 0.35
_LONGEST = 60
_ARABIC, _LATIN = re.compile("[\u0600-\u06ff]"), re.compile("[A-Za-zÀ-ÿ]")
_LETTERS = {True: "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىؤئ", False: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_BETWEEN = {True: ("بن", "بنت", "ابن", "ولد"), False: ("BEN", "BENT", "OULD", "EL", "AIT", "OU")}
_AROUND = ('"%s"', "(%s)", "%s.", "%s,", "%s :", ": %s", "- %s", "%s;", "« %s »", "[%s]", "%s !", "%s ?")
_CASES: tuple[Callable[[str], str], ...] = (str, str, str, str.title, str.lower)


def from_papers(count: int, seed: int, today: date, *, arabic: bool) -> list[str]:
    """Return what that many papers of our own layouts print in one script."""
    said: dict[str, None] = {}
    for index in range(count):
        group = "development" if index % 3 == 0 else "varied"
        kind = documents.CYCLE[index % len(documents.CYCLE)]
        for page in documents.draw(group, kind, seed, index, today).pages:
            printed = page.printed if isinstance(page, Surface) else ()
            said |= dict.fromkeys(line.text for line in printed if _is_of(line.text, arabic=arabic))
    return list(said)


class Sayings:
    """Lines to print, without end. `known` are the letters of the net, `words` its own dictionary."""

    def __init__(
        self, rng: random.Random, papers: Sequence[str], words: Sequence[str], known: frozenset[str], *, arabic: bool
    ) -> None:
        self._rng, self._papers, self._words, self._known, self._arabic = rng, papers, words, known, arabic
        self._names = sorted(lexicon.arabic_words() if arabic else lexicon.latin_words())

    def line(self) -> str:
        """Return one line of letters that the net has, empty where none were left."""
        rng = self._rng
        shares = (_FROM_PAPERS, _NAMES, _WORDS, _NEAR_WORDS, _NUMBERS, _MIXED)
        tell = rng.choices(
            (self._paper, self._name, self._some_words, self._near_words, self._number, self._mixed), shares
        )
        said = tell[0]()
        if rng.random() < 0.12:
            said = rng.choice(_AROUND) % said
        said = re.sub(r"[.…_]{3,}|_", " ", said)
        said = re.sub(" +", " ", "".join(letter for letter in said if letter in self._known)).strip()
        return said if len(said) <= _LONGEST else said[: said.find(" ", _LONGEST // 3)].strip()[:_LONGEST]

    def _paper(self) -> str:
        return self._rng.choice(self._papers)

    def _name(self) -> str:
        names = [self._one_name() for _ in range(self._rng.choice((1, 1, 1, 2, 2, 3)))]
        if self._rng.random() < 0.25:
            names.insert(1, self._rng.choice(_BETWEEN[self._arabic]))
        return " ".join(names) if self._arabic else self._rng.choice(_CASES)(" ".join(names))

    def _one_name(self) -> str:
        name = self._rng.choice(self._names)
        return self._nearly(name) if self._rng.random() < _NEARLY else name

    def _some_words(self) -> str:
        return " ".join(self._rng.choice(self._words) for _ in range(self._rng.randint(1, 6)))

    def _near_words(self) -> str:
        return " ".join(self._nearly(self._rng.choice(self._words)) for _ in range(self._rng.randint(1, 3)))

    def _mixed(self) -> str:
        return " ".join(self._rng.choice((self._paper, self._one_name, self._number))()[:24] for _ in range(3))

    def _number(self) -> str:
        rng = self._rng
        day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1930, 2036)
        mark = rng.choice("//-. ")
        told = [f"{day:02d}{mark}{month:02d}{mark}{year}", f"{year}{mark}{month:02d}{mark}{day:02d}"]
        told += [f"{rng.randint(1, 9999)}{rng.choice(('/', ' / ', '-'))}{year}", str(rng.randint(1, 99999))]
        if not self._arabic:
            prefix = "".join(rng.choice(_LETTERS[False]) for _ in range(rng.choice((1, 2, 2))))
            told += [f"{prefix}{rng.choice(('', '', ' '))}{rng.randint(10_000, 999_999)}"] * 2
        said = rng.choice(told)
        return f"{self._paper()[:30]} {said}" if rng.random() < 0.5 else said

    def _nearly(self, word: str) -> str:
        """Return the word with a letter or two changed, put in or taken out."""
        rng, letters = self._rng, list(word)
        for _ in range(rng.choice((1, 1, 2))):
            at = rng.randrange(len(letters))
            if letters[at] != " ":
                fresh = rng.choice(_LETTERS[self._arabic])
                letters[at] = rng.choice((fresh, fresh, fresh + letters[at], "" if len(word) > 3 else fresh))
        return "".join(letters)


def _is_of(text: str, *, arabic: bool) -> bool:
    is_arabic = bool(_ARABIC.search(text))
    return bool(text.strip()) and is_arabic == arabic and not (arabic and _LATIN.search(text))
