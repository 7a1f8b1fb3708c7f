"""Where labels, headings and titles of a kind stand on a page: fuzzy matches over rows, best ones kept.

A phrase is compared without spaces, case and accents, and letters that engines take for each other count half.
Where two phrases claim the same words, the longer and better match wins, so `Nom du père` is never taken for
`Nom`; phrases that announce nothing we read (stops) take part for that reason.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from dossier.calendars.months import read_month
from dossier.documents.kind import Kind
from ocr.engine import Rect
from ocr.folding import fold, is_arabic
from ocr.lines import Row, Token

# A phrase of so many letters (folded) may differ in one of five; shorter ones must match exactly.
_EXACT_BELOW = 5
_LEAST_LIKENESS = 0.79
# Long ones less: two words that share a beginning are alike too (`école`, `établissement scolaire`).
_LONG, _LEAST_LONG = 8, 0.83
# A whole piece before a colon may be less like its label, if it is less like every other by so much.
_NEAREST, _MARGIN = 0.66, 0.12
# A label counts when so much of it was read, from its start or up to its end, and no other label is read so.
_CUT, _LEAST_CUT, _CUT_LIKENESS = 0.75, 6, 0.8
# Very short labels (`à`, `le`, `n°`, `في`) are words of running text too: they count at the start of a piece only.
_WEAK_BELOW = 3
# Words that one phrase may span, and a gap that separates label from value, or two columns, in heights of the row.
_MOST_WORDS = 9
_APART = 2.5
# `épousé` is `épouse` without its accent: then the word before it tells.
_WEDDED = frozenset({"epouse", "epousee", "epouses"})
_HAVING = frozenset({"a", "ont", "avoir", "ayant", "avait", "aura", "est", "ete"})
_DATE_BEGINS = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d")
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


@dataclass(frozen=True, slots=True)
class Anchor:
    """A phrase found: tokens `first` to `last` of row number `row`, likeness 0.0 to 1.0."""

    phrase: Phrase
    row: int
    first: int
    last: int
    likeness: float
    rect: Rect

    @property
    def weight(self) -> float:
        """How much the match says: long and alike beats short."""
        return len(self.phrase.folded) * (self.likeness - 0.5)


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
        self._shapes = {arabic: [_shape(each.folded) for each in found] for arabic, found in self._long.items()}

    def matches(self, words: Sequence[str], ends: Sequence[int], *, arabic: bool) -> list[Match]:
        """Return every place in the words (folded) where a phrase of that script stands, overlaps included.

        Args:
            words: folded words in reading order; empty ones are marks.
            ends: for each word, the last word that a phrase which begins there may reach.
            arabic: the script of the phrases to look for.
        """
        windows: dict[str, list[tuple[int, int]]] = {}
        for start, word in enumerate(words):
            window = ""
            for end in range(start, min(ends[start], start + _MOST_WORDS - 1) + 1) if word else ():
                window += words[end]
                if words[end]:
                    windows.setdefault(window, []).append((start, end))
        found = []
        for window, phrase, likeness in self._alike(list(windows), arabic=arabic):
            found += [Match(phrase, start, end, likeness) for start, end in windows[window]]
        return found

    def nearest(self, folded: str, *, arabic: bool) -> tuple[Phrase, float] | None:
        """Return the one phrase that a badly read wording stands for, None where two come close."""
        phrases = self._long[arabic]
        if len(folded) < _EXACT_BELOW or not phrases:
            return None
        scores = process.cdist(
            [_shape(folded)], self._shapes[arabic], scorer=Levenshtein.normalized_similarity,
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
            [_shape(window) for window in long], self._shapes[arabic],
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

    def is_anothers(part: str, phrase: Phrase) -> bool:
        """Whether a label of other fields has it too: `Date de` is no `Date d'exp`."""
        others = (each.folded for each in phrases if each.arabic == phrase.arabic and each.fields != phrase.fields)
        return any(other.startswith(part) for other in others)

    return {
        key: phrase
        for key, phrase in meant.items()
        if phrase and phrase.fields and key not in exact
        and not holds_one(key[0], phrase) and not is_anothers(key[0], phrase)
    }  # fmt: skip


def of_kind(kind: Kind) -> Wording:
    """Return every phrase that a kind declares, one for each wording and purpose."""
    if kind.name not in _KNOWN:
        _KNOWN[kind.name] = Wording(_phrases(kind))
    return _KNOWN[kind.name]


_KNOWN: dict[str, Wording] = {}


def _phrases(kind: Kind) -> tuple[Phrase, ...]:
    by_wording: dict[tuple[str, bool], list[str]] = {}
    for name, label in kind.fields.items():
        for wording, arabic in [(text, False) for text in label.fr] + [(text, True) for text in label.ar]:
            by_wording.setdefault((fold(wording), arabic), []).append(name)
    found = [Phrase(folded, arabic, tuple(dict.fromkeys(names))) for (folded, arabic), names in by_wording.items()]
    for name, section in kind.sections.items():
        found += [
            Phrase(fold(text), is_arabic(text), section=name, exact=_is_exact(fold(text), is_arabic(text)))
            for text in (*section.fr, *section.ar)
        ]
    # A title ends values too, and is no misread label.
    for text in dict.fromkeys((*kind.stops_fr, *kind.stops_ar, *kind.titles_fr, *kind.titles_ar)):
        if (fold(text), is_arabic(text)) not in by_wording:
            found.append(Phrase(fold(text), is_arabic(text), exact=" " not in text))
    return tuple(found)


def _is_exact(heading: str, arabic: bool) -> bool:
    """Whether a heading is too short to be told from other words; of Arabic ones the dots may be lost (`الروج`)."""
    return len(heading) < (_EXACT_BELOW if arabic else _LONG)


def _figures(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def find(rows: Sequence[Row], wanted: Wording) -> list[Anchor]:
    """Find phrases on the rows; matches do not overlap."""
    found: list[Anchor] = []
    for number, row in enumerate(rows):
        matches, doubtful = [], []
        for run, arabic in runs(row):
            matches += _in_run(row, number, run, wanted, arabic=arabic)
            doubtful += _before_colons(row, number, run, wanted, arabic=arabic)
        kept = without_overlaps(matches)
        kept += _beside_headings(row, number, kept, wanted)
        found += kept
        found += [each for each in doubtful if all(each.last < one.first or each.first > one.last for one in kept)]
    return found


def _beside_headings(row: Row, number: int, found: Sequence[Anchor], wanted: Wording) -> list[Anchor]:
    """Find headings of one word with one letter misread, by the other heading of their script on the row.

    Such words are too short to be told from others anywhere else; but a table with one heading lost gives one
    spouse's column to the other.
    """
    read = {(each.phrase.section, each.phrase.arabic) for each in found if each.phrase.section}
    lost = [
        phrase
        for phrase in wanted.phrases
        if phrase.section and len(phrase.folded) >= _EXACT_BELOW - 1 and (phrase.section, phrase.arabic) not in read
        if any(arabic == phrase.arabic for _, arabic in read)
    ]
    more: list[Anchor] = []
    for at, token in enumerate(row.tokens) if lost else ():
        if any(each.first <= at <= each.last for each in found):
            continue
        word = fold(token.text)
        alike = [p for p in lost if p.arabic == token.arabic and Levenshtein.distance(word, p.folded) <= 1]
        # `الزوج` and `الزوجة` are one letter apart: what may be the heading that was read is not the other.
        again = any(Levenshtein.distance(word, each.phrase.folded) <= 1 for each in found if each.phrase.section)
        if len({phrase.section for phrase in alike}) == 1 and not again:
            more.append(Anchor(alike[0], number, at, at, 1 - 1 / len(alike[0].folded), token.rect))
    return more


def _before_colons(row: Row, number: int, run: list[int], wanted: Wording, *, arabic: bool) -> list[Anchor]:
    """Find badly read labels: a whole piece before a colon that is nearer to one label than to any other."""
    found: list[Anchor] = []
    start = 0
    for at, token_number in enumerate(run):
        if at > start and gap(row.tokens[run[at - 1]], row.tokens[token_number]) > _APART * row.height:
            start = at
        if not row.tokens[token_number].text.endswith(":"):
            continue
        numbers = [each for each in run[start : at + 1] if fold(row.tokens[each].text)]
        start = at + 1
        folded = "".join(fold(row.tokens[each].text) for each in numbers)
        likely = wanted.nearest(folded, arabic=arabic)
        if likely:
            rect = row.tokens[numbers[0]].rect
            for each in numbers[1:]:
                rect = rect.union(row.tokens[each].rect)
            found.append(Anchor(likely[0], number, min(numbers), max(numbers), likely[1], rect))
    return found


def runs(row: Row) -> list[tuple[list[int], bool]]:
    """Cut a row into runs of one script, each in reading order (Arabic from the right), as token numbers.

    Figures between words of one script stay with them; figures between two scripts end the run.
    """
    pieces: list[tuple[list[int], bool]] = []
    current: list[int] = []
    script: bool | None = None
    for at, token in enumerate(row.tokens):
        mine = None if token.is_figure else token.arabic
        if current and script is not None and mine is not None and mine != script:
            pieces.append((current, script))
            current = []
        if mine is not None:
            script = mine
        current.append(at)
    if current:
        pieces.append((current, bool(script)))
    return [(list(reversed(piece)) if arabic else piece, arabic) for piece, arabic in pieces]


def _in_run(row: Row, number: int, run: list[int], wanted: Wording, *, arabic: bool) -> list[Anchor]:
    texts = [row.tokens[at].text for at in run]
    words = [fold(text) for text in texts]
    ends = list(range(len(run)))
    for at in range(len(run) - 2, -1, -1):
        near = gap(row.tokens[run[at]], row.tokens[run[at + 1]]) <= _APART * row.height
        if near and not row.tokens[run[at]].text.endswith(":"):
            ends[at] = ends[at + 1]
    found = []
    for match in wanted.matches(words, ends, arabic=arabic):
        if any(is_verb(texts, at) for at in range(match.start, match.end + 1)):
            continue
        if len(match.phrase.folded) <= _WEAK_BELOW and not _may_be_label(row, run, match.start, match.end):
            continue
        numbers = run[match.start : match.end + 1]
        rect = row.tokens[numbers[0]].rect
        for at in numbers[1:]:
            rect = rect.union(row.tokens[at].rect)
        found.append(Anchor(match.phrase, number, min(numbers), max(numbers), match.likeness, rect))
    return found


def is_verb(texts: Sequence[str], at: int) -> bool:
    """Whether a word is the verb of a sentence that a heading is like: `a épousé`, not `l'épouse`."""
    word = texts[at].lower().strip(".,;:")
    if fold(word) not in _WEDDED:
        return False
    return word.endswith(("é", "ée", "és")) or (at > 0 and fold(texts[at - 1]) in _HAVING)


def _shape(folded: str) -> str:
    return folded.translate(_SHAPES)


def _may_be_label(row: Row, run: list[int], start: int, end: int) -> bool:
    """Whether a very short phrase stands where labels stand: at the start of a piece, before a colon or a date."""
    if row.tokens[run[end]].text.endswith(":"):
        return True
    if end + 1 < len(run) and row.tokens[run[end + 1]].text.startswith(":"):
        return True
    if start == 0 or gap(row.tokens[run[start - 1]], row.tokens[run[start]]) > 1.2 * row.height:
        return True
    return _date_follows([row.tokens[at].text for at in run[end + 1 : end + 4]])


def _date_follows(words: Sequence[str]) -> bool:
    if not words:
        return False
    named = words[0].removesuffix("er").isdecimal() and read_month([fold(word) for word in words], 1) is not None
    return named or bool(_DATE_BEGINS.match(words[0]))


def gap(one: Token, other: Token) -> int:
    """Return the room between two tokens in pixels; negative where they overlap."""
    return max(one.rect.left, other.rect.left) - min(one.rect.right, other.rect.right)


def without_overlaps(matches: list[Anchor]) -> list[Anchor]:
    """Keep the weightiest of the matches that claim the same words of one row."""
    kept: list[Anchor] = []
    for match in sorted(matches, key=lambda anchor: -anchor.weight):
        if all(match.last < other.first or match.first > other.last for other in kept):
            kept.append(match)
    return kept
