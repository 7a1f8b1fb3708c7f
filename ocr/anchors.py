"""Where labels, headings and titles of a kind stand on a page: fuzzy matches over rows, best ones kept.

A phrase is compared without spaces, case and accents. Where two phrases claim the same words, the longer and
better match wins, so `Nom du père` is never taken for `Nom`; phrases that announce nothing we read (stops)
take part for that reason.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from dossier.documents.kind import Kind
from ocr.engine import Rect
from ocr.folding import fold, is_arabic
from ocr.lines import Row, Token

# A phrase of so many letters (folded) may differ in one of five; shorter ones must match exactly.
_EXACT_BELOW = 5
_LEAST_LIKENESS = 0.79
# Very short labels (`à`, `le`, `n°`, `في`) are words of running text too: they count at the start of a piece only.
_WEAK_BELOW = 3
_DATE_BEGINS = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Wording to look for: for fields, for a section (heading), or for nothing (a stop)."""

    folded: str
    arabic: bool
    fields: tuple[str, ...] = ()
    section: str | None = None


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


def of_kind(kind: Kind) -> tuple[Phrase, ...]:
    """Return every phrase that a kind declares, one for each wording and purpose."""
    if kind.name not in _KNOWN:
        _KNOWN[kind.name] = _phrases(kind)
    return _KNOWN[kind.name]


_KNOWN: dict[str, tuple[Phrase, ...]] = {}


def _phrases(kind: Kind) -> tuple[Phrase, ...]:
    by_wording: dict[tuple[str, bool], list[str]] = {}
    for name, label in kind.fields.items():
        for wording, arabic in [(text, False) for text in label.fr] + [(text, True) for text in label.ar]:
            by_wording.setdefault((fold(wording), arabic), []).append(name)
    found = [Phrase(folded, arabic, tuple(dict.fromkeys(names))) for (folded, arabic), names in by_wording.items()]
    for name, section in kind.sections.items():
        found += [Phrase(fold(text), is_arabic(text), section=name) for text in (*section.fr, *section.ar)]
    for text in (*kind.stops_fr, *kind.stops_ar):
        if (fold(text), is_arabic(text)) not in by_wording:
            found.append(Phrase(fold(text), is_arabic(text)))
    return tuple(found)


def find(rows: Sequence[Row], wanted: Iterable[Phrase]) -> list[Anchor]:
    """Find phrases on the rows; matches do not overlap."""
    by_script = {arabic: [phrase for phrase in wanted if phrase.arabic == arabic] for arabic in (False, True)}
    found: list[Anchor] = []
    for number, row in enumerate(rows):
        matches = [anchor for run, arabic in runs(row) for anchor in _in_run(row, number, run, by_script[arabic])]
        found += _without_overlaps(matches)
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


def _in_run(row: Row, number: int, run: list[int], wanted: list[Phrase]) -> list[Anchor]:
    folded = [fold(row.tokens[at].text) for at in run]
    found = []
    for start in range(len(run)):
        if not folded[start]:
            continue
        window = ""
        for end in range(start, min(len(run), start + 8)):
            # A gap wider than a few letters separates label from value, or two columns.
            if end > start and _gap(row.tokens[run[end - 1]], row.tokens[run[end]]) > 2.5 * row.height:
                break
            window += folded[end]
            if not folded[end]:
                continue
            for phrase in wanted:
                likeness = _likeness(window, phrase.folded)
                if likeness and (len(phrase.folded) > _WEAK_BELOW or _may_be_label(row, run, start, end)):
                    numbers = run[start : end + 1]
                    rect = row.tokens[numbers[0]].rect
                    for at in numbers[1:]:
                        rect = rect.union(row.tokens[at].rect)
                    found.append(Anchor(phrase, number, min(numbers), max(numbers), likeness, rect))
    return found


def _likeness(window: str, phrase: str) -> float:
    if len(phrase) < _EXACT_BELOW or len(window) < _EXACT_BELOW:
        return 1.0 if window == phrase else 0.0
    if abs(len(window) - len(phrase)) > max(1, len(phrase) // 4):
        return 0.0
    likeness = float(Levenshtein.normalized_similarity(window, phrase, score_cutoff=_LEAST_LIKENESS))
    return likeness if likeness >= _LEAST_LIKENESS else 0.0


def _may_be_label(row: Row, run: list[int], start: int, end: int) -> bool:
    """Whether a very short phrase stands where labels stand: at the start of a piece, before a colon or a date."""
    if end + 1 < len(run) and row.tokens[run[end + 1]].text.startswith(":"):
        return True
    if start == 0 or _gap(row.tokens[run[start - 1]], row.tokens[run[start]]) > 1.2 * row.height:
        return True
    return end + 1 < len(run) and bool(_DATE_BEGINS.match(row.tokens[run[end + 1]].text))


def _gap(one: Token, other: Token) -> int:
    return max(one.rect.left, other.rect.left) - min(one.rect.right, other.rect.right)


def _without_overlaps(matches: list[Anchor]) -> list[Anchor]:
    kept: list[Anchor] = []
    for match in sorted(matches, key=lambda anchor: -anchor.weight):
        if all(match.last < other.first or match.first > other.last for other in kept):
            kept.append(match)
    return kept
