"""Wordings of labels, headings and titles made ready to be looked for in a list of words.

A phrase is compared without spaces, case and accents, and letters that engines take for each other count half.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from dossier.letters import fold

# A phrase of so many letters (folded) may differ in one of five; shorter ones must match exactly.
_EXACT_BELOW = 5
_LEAST_LIKENESS = 0.79
# Long ones less: two words that share a beginning are alike too (`école`, `établissement scolaire`).
_LONG, _LEAST_LONG = 8, 0.83
# A whole piece before a colon may be less like its label, if it is less like every other by so much.
_NEAREST, _MARGIN = 0.66, 0.12
# A label counts when so much of it was read, from its start or up to its end, and no other label is read so.
_CUT, _LEAST_CUT, _CUT_LIKENESS = 0.75, 6, 0.8
# Words that one phrase may span.
_MOST_WORDS = 9
# An act's number; and a dot between letters of an abbreviation, read as a figure (`ب.0ت.و`).
_NUMERAL = re.compile(r"\d{1,6}")
_MISREAD_DOT = re.compile(r"(?<=[\u0621-\u064a])0(?=[\u0621-\u064a])")
# Words of captions whose last letter some faces draw like another: the tail of `م` hangs down as `ر` and `و` do.
_TAILS = "روز"
_TAILED = {
    fold(word)[:-1] + tail: fold(word)
    for word in ("رقم", "رسم", "الاسم", "الرسم", "الرقم", "برقم", "ورقم", "اليوم")
    for tail in _TAILS
}
# Letters that engines take for each other; Arabic ones by their dots.
_SHAPES = {
    ord(letter): shape
    for shape, letters in {
        "i": "l1|j!", "o": "0", "s": "5", "b": "8", "ب": "تثني", "ح": "جخ", "د": "ذ", "ر": "ز", "س": "ش", "ص": "ض",
        "ط": "ظ", "ع": "غ", "ف": "ق",
    }.items()
    for letter in letters
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """Wording to look for: for fields, for a section (heading), or for nothing (a stop)."""

    folded: str
    arabic: bool
    fields: tuple[str, ...] = ()
    section: str | None = None
    exact: bool = False
    """Whether it counts only letter by letter: single words that announce nothing are too like other words."""
    loose: bool = False
    """Whether it announces its fields only where no other wording does."""


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in a list of words: word numbers `start` to `end` (inclusive), likeness 0.0 to 1.0."""

    phrase: Phrase
    start: int
    end: int
    likeness: float


class Wording:
    """Phrases made ready to be looked for: short ones by their letters, longer ones by likeness."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = tuple(phrases)
        self._exact: dict[tuple[str, bool], list[Phrase]] = {}
        self._long: dict[bool, list[Phrase]] = {False: [], True: []}
        for phrase in self.phrases:
            self._exact.setdefault((phrase.folded, phrase.arabic), []).append(phrase)
            if len(phrase.folded) >= _EXACT_BELOW and not phrase.exact:
                self._long[phrase.arabic].append(phrase)
        self._cut = _cut_short([phrase for found in self._long.values() for phrase in found], self._exact)
        self._shapes = {arabic: [shape(each.folded) for each in found] for arabic, found in self._long.items()}

    def matches(self, words: Sequence[str], ends: Sequence[int], *, arabic: bool) -> list[Match]:
        """Return every place in the words (folded) where a phrase of that script stands, overlaps included.

        Args:
            words: folded words in reading order; empty ones are marks.
            ends: for each word, the last word that a phrase which begins there may reach.
            arabic: the script of the phrases to look for.
        """
        words = [_MISREAD_DOT.sub("", word) for word in words]
        words = [_TAILED.get(word, word) for word in words] if arabic else words
        windows: dict[str, list[tuple[int, int]]] = {}
        for start, word in enumerate(words):
            window = ""
            for end in range(start, min(ends[start], start + _MOST_WORDS - 1) + 1) if word else ():
                window += words[end]
                if words[end]:
                    windows.setdefault(window, []).append((start, end))
        found = []
        for window, phrase, likeness in self._alike(list(windows), arabic=arabic):
            found += [
                Match(self._numbering(phrase, words[end + 1 : end + 2], likeness), start, end, likeness)
                for start, end in windows[window]
            ]
        return found

    def _numbering(self, phrase: Phrase, after: Sequence[str], likeness: float) -> Phrase:
        """Return the label that a title right before a number stands for: `رسم الزواج 642` leaves out its `رقم`."""
        if phrase.fields or phrase.section or likeness < 1.0 or not after or not _NUMERAL.fullmatch(after[0]):
            return phrase
        labels = (self._exact.get((phrase.folded + word, phrase.arabic), ()) for word in ("no", "رقم"))
        return next((label for found in labels for label in found), phrase)

    def nearest(self, folded: str, *, arabic: bool) -> tuple[Phrase, float] | None:
        """Return the one phrase that a badly read wording stands for, None where two come close."""
        phrases = self._long[arabic]
        if len(folded) < _EXACT_BELOW or not phrases:
            return None
        scores = process.cdist(
            [shape(folded)], self._shapes[arabic], scorer=Levenshtein.normalized_similarity,
            score_cutoff=_NEAREST - _MARGIN,
        )[0]  # fmt: skip
        best = int(scores.argmax())
        rivals = [
            float(score) for score, phrase in zip(scores, phrases, strict=True) if phrase.fields != phrases[best].fields
        ]
        if scores[best] < _NEAREST or max(rivals, default=0.0) > scores[best] - _MARGIN:
            return None
        return phrases[best], float(scores[best])

    def _alike(self, windows: list[str], *, arabic: bool) -> list[tuple[str, Phrase, float]]:
        found = [(window, phrase, 1.0) for window in windows for phrase in self._exact.get((window, arabic), ())]
        cut = [(window, self._cut.get((window, arabic))) for window in windows]
        found += [(window, phrase, _CUT_LIKENESS) for window, phrase in cut if phrase]
        long = [window for window in windows if len(window) >= _EXACT_BELOW]
        phrases = self._long[arabic]
        if not long or not phrases:
            return found
        scores = process.cdist(
            [shape(window) for window in long], self._shapes[arabic],
            scorer=Levenshtein.normalized_similarity, score_cutoff=_LEAST_LIKENESS,
        )  # fmt: skip
        for row, column in zip(*scores.nonzero(), strict=True):
            window, phrase = long[row], phrases[column]
            if window == phrase.folded or abs(len(window) - len(phrase.folded)) > max(1, len(phrase.folded) // 4):
                continue
            # `Conjointe` is no `Conjoint 1`.
            if phrase.section and _figures(window) != _figures(phrase.folded):
                continue
            # `adresser` is no `adresse`: a longer word is another word.
            if not phrase.arabic and window.startswith(phrase.folded) and window[len(phrase.folded) :].isalpha():
                continue
            exact = float(Levenshtein.normalized_similarity(window, phrase.folded))
            likeness = (exact + float(scores[row, column])) / 2
            # Short Arabic words are too many and too alike: only their dots may differ.
            if phrase.arabic and len(phrase.folded) < _LONG - 1 and scores[row, column] < 1.0:
                continue
            if likeness >= (_LEAST_LONG if len(phrase.folded) >= _LONG else _LEAST_LIKENESS):
                found.append((window, phrase, likeness))
        return found


def _cut_short(
    phrases: Sequence[Phrase], exact: Mapping[tuple[str, bool], Sequence[Phrase]]
) -> dict[tuple[str, bool], Phrase]:
    """Return what each beginning and end of a long label stands for, where labels of one meaning only have it."""
    meant: dict[tuple[str, bool], Phrase | None] = {}

    def holds_one(part: str, phrase: Phrase) -> bool:
        """Whether a label of the same fields stands whole in it: then that one is what was read."""
        pieces = (piece for at in range(_EXACT_BELOW, len(part)) for piece in (part[:at], part[-at:]))
        return any(each.fields == phrase.fields for piece in pieces for each in exact.get((piece, phrase.arabic), ()))

    for phrase in phrases:
        for length in range(max(_LEAST_CUT, math.ceil(_CUT * len(phrase.folded))), len(phrase.folded)):
            for part in {phrase.folded[:length], phrase.folded[-length:]}:
                key = (part, phrase.arabic)
                known = meant.get(key, phrase)
                same = known is not None and (known.fields, known.section) == (phrase.fields, phrase.section)
                meant[key] = known if same else None

    begun: dict[tuple[str, bool], set[tuple[str, ...]]] = {}
    for phrase in phrases:
        for length in range(_LEAST_CUT, len(phrase.folded) + 1):
            begun.setdefault((phrase.folded[:length], phrase.arabic), set()).add(phrase.fields)

    def is_anothers(part: str, phrase: Phrase) -> bool:
        """Whether a label of other fields has it too: `Date de` is no `Date d'exp`."""
        return bool(begun.get((part, phrase.arabic), set()) - {phrase.fields})

    return {
        key: phrase
        for key, phrase in meant.items()
        if phrase and phrase.fields and key not in exact
        and not holds_one(key[0], phrase) and not is_anothers(key[0], phrase)
    }  # fmt: skip


def shape(folded: str) -> str:
    """Return a folded text with one letter for all that engines take for each other."""
    return folded.translate(_SHAPES)


def _figures(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
