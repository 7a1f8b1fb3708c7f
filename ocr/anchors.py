"""Where labels, headings and titles of a kind stand on a page: fuzzy matches over rows, best ones kept.

Where two phrases claim the same words, the longer and better match wins, so `Nom du père` is never taken for
`Nom`; phrases that announce nothing we read (stops) take part for that reason.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.calendars.months import read_month
from dossier.documents.kind import Kind
from dossier.documents.labels import REGISTERS_AR, REGISTERS_FR
from dossier.names.order import part_of
from ocr.engine import Rect
from ocr.folding import fold, is_arabic
from ocr.lines import Row, Token
from ocr.wordings import Match, Phrase, Wording

__all__ = [
    "Anchor", "Match", "Phrase", "Wording", "find", "forget_rows", "gap", "is_verb", "of_kind", "runs",
    "without_overlaps",
]  # fmt: skip

# So many rows, each with the phrases of one kind, are remembered while a file is read: those of a few pages.
_KEPT = 4096
# Headings in French shorter than this, and Arabic ones, must match exactly.
_LONG, _EXACT_BELOW = 8, 5
# Very short labels (`à`, `le`, `n°`, `في`) are words of running text too: they count at the start of a piece only.
_WEAK_BELOW = 3
# A gap that separates label from value, or two columns, in heights of the row.
_APART = 2.5
# What stands in a list of numbers, and the word that is an act's number there only.
_REGISTERS = frozenset(fold(word) for word in (*REGISTERS_FR, *REGISTERS_AR))
_COUNT = fold("العدد")
_MARKS = " .,،:;"
# `épousé` is `épouse` without its accent: then the word before it tells.
_WEDDED = frozenset({"epouse", "epousee", "epouses"})
_HAVING = frozenset({"a", "ont", "avoir", "ayant", "avait", "aura", "est", "ete"})
_DATE_BEGINS = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d|\d{4}[/.-]\d{2}[/.-]\d{2}")
# `16 11 2026`, as some offices type days.
_DATE_SPACED = re.compile(r"\d{1,2} \d{1,2} (?:19|20)\d{2}\b")


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


# `عبد` begins a name that the next word ends.
_SERVANT = fold("عبد")


def of_kind(kind: Kind) -> Wording:
    """Return every phrase that a kind declares, one for each wording and purpose."""
    key = kind.name, tuple(kind.fields)
    if key not in _KNOWN:
        _KNOWN[key] = Wording(_phrases(kind))
    return _KNOWN[key]


_KNOWN: dict[tuple[str, tuple[str, ...]], Wording] = {}


def _phrases(kind: Kind) -> tuple[Phrase, ...]:
    by_wording: dict[tuple[str, bool], list[str]] = {}
    for name, label in kind.fields.items():
        for wording, arabic in [(text, False) for text in label.fr] + [(text, True) for text in label.ar]:
            by_wording.setdefault((fold(wording), arabic), []).append(name)
    loose = {fold(text) for label in kind.fields.values() for text in label.loose}
    found = [
        Phrase(folded, arabic, tuple(dict.fromkeys(names)), loose=folded in loose)
        for (folded, arabic), names in by_wording.items()
    ]
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


def find(rows: Sequence[Row], wanted: Wording) -> list[Anchor]:
    """Find phrases on the rows; matches do not overlap."""
    return [each for number, row in enumerate(rows) for each in _on_row(tuple(row.tokens), number, wanted)]


@lru_cache(maxsize=_KEPT)
def _on_row(tokens: tuple[Token, ...], number: int, wanted: Wording) -> tuple[Anchor, ...]:
    """Find phrases on one row: its page's kind is judged several times, then its fields are found."""
    row = Row(list(tokens))
    matches, doubtful = [], []
    for run, arabic in runs(row):
        matches += _in_run(row, number, run, wanted, arabic=arabic)
        doubtful += _before_colons(row, number, run, wanted, arabic=arabic)
    kept = _listed(without_overlaps(matches))
    kept += _beside_headings(row, number, kept, wanted)
    return (
        *kept,
        *(each for each in doubtful if all(each.last < one.first or each.first > one.last for one in kept)),
    )


def forget_rows() -> None:
    """Forget the rows of a file that was read: nobody's paper stays in memory."""
    _on_row.cache_clear()


def _listed(found: list[Anchor]) -> list[Anchor]:
    """Leave out a bare `العدد` that stands in no list with the numbers of a register or a page: it counts anything."""
    if any(each.phrase.folded in _REGISTERS for each in found):
        return found
    return [each for each in found if each.phrase.folded != _COUNT or not each.phrase.fields]


def _beside_headings(row: Row, number: int, found: Sequence[Anchor], wanted: Wording) -> list[Anchor]:
    """Find headings of one word with one letter misread, by the other heading of their script on the row.

    Such words are too short to be told from others anywhere else; but a table with one heading lost gives one
    spouse's column to the other.
    """
    read = {(each.phrase.section, each.phrase.arabic) for each in found if each.phrase.section}
    lost = [
        phrase
        for phrase in (wanted.phrases if read else ())
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
    found = [each for each in found if not (arabic and _is_of_a_name(each, run, row))]
    return [each for each in found if not _swallows_a_name(each, found, row)]


def _is_of_a_name(anchor: Anchor, run: Sequence[int], row: Row) -> bool:
    """Whether a word only like a caption ends a name with the word before it: `عبد العالي` is no `العائلي`."""
    at = run.index(anchor.last)
    if anchor.likeness == 1.0 or anchor.first != anchor.last or not at:
        return False
    before, word = row.tokens[run[at - 1]], row.tokens[anchor.last]
    return gap(before, word) <= row.height and fold(before.text) == _SERVANT


def _swallows_a_name(anchor: Anchor, found: Sequence[Anchor], row: Row) -> bool:
    """Whether a phrase is only like what stands there, and that is a shorter one of its fields and a known name.

    `الاسم العائلي العلمي` is no `الاسم العائلي للتلميذ`.
    """
    if anchor.likeness == 1.0 or not anchor.phrase.fields:
        return False
    first, last = anchor.first, anchor.last
    for other in found:
        whole = other.likeness == 1.0 and set(other.phrase.fields) & set(anchor.phrase.fields)
        begins = other.last == last and other.first > first if anchor.phrase.arabic else other.first == first
        if not whole or not begins or other.last - other.first >= last - first:
            continue
        rest = row.tokens[first : other.first] if anchor.phrase.arabic else row.tokens[other.last + 1 : last + 1]
        if rest and all(part_of(token.text.strip(_MARKS)) for token in rest):
            return True
    return False


def is_verb(texts: Sequence[str], at: int) -> bool:
    """Whether a word is the verb of a sentence that a heading is like: `a épousé`, not `l'épouse`."""
    word = texts[at].lower().strip(".,;:")
    if fold(word) not in _WEDDED:
        return False
    return word.endswith(("é", "ée", "és")) or (at > 0 and fold(texts[at - 1]) in _HAVING)


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
    return named or bool(_DATE_BEGINS.match(words[0])) or bool(_DATE_SPACED.match(" ".join(words)))


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
