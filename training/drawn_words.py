"""Words of a drawn page as a reader's words are: some misread, some captions worded otherwise, unknown or lost.

Texts and places are taken from the drawing; no picture is read. What changes a page so that it looks like another
design (captions that nobody declared, rows lost, cells in each other's place, more white) teaches the net to go by all
that stands around, and not by the captions that our own drawings print.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dossier.documents.kind import Kind
from ocr.anchors import find, of_kind
from ocr.engine import Rect, Word
from ocr.folding import has_letters, is_arabic
from ocr.leftover.net import FIELDS
from ocr.leftover.surroundings import prepared
from ocr.lines import Row, Token, merge
from samples.surface import Edges, Line, Surface

Boxes = Mapping[str, Sequence[Edges]]
"""Where the lines of each field's value are printed."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_MISREAD = (0.0, 0.0, 0.01, 0.02, 0.03)
_CLEAR, _UNCLEAR = 0.95, 0.6
_REWORDED, _SHORT = (0.0, 0.5, 0.9), 2
# How many captions of a changed page are unknown, and how these came to be; how many words and rows are lost.
_UNKNOWN, _LOST, _CUT = (0.0, 0.15, 0.4, 0.8), 0.25, 0.5
_WORDS_LOST, _ROWS_LOST = (0.0, 0.0, 0.03, 0.08), (0.0, 0.0, 0.05, 0.12)
_TURNED, _STRETCHED, _WIDER, _TALLER = 0.15, 0.5, (0.75, 1.6), (0.8, 1.7)
_WHITE, _LEAST_HEIGHT = 1.3, 8
_POOL, _ENOUGH, _LEAST_WORD = 30_000, 200, 3


@dataclass(slots=True)
class Vocabulary:
    """Words that drawings print, to stand for captions that nobody declared: French and Arabic."""

    words: tuple[list[str], list[str]] = field(default_factory=lambda: ([], []))

    def learn(self, lines: Sequence[Line], rng: random.Random) -> None:
        """Keep the words of a page, in the place of older ones when there are many."""
        for word in (each for line in lines for each in line.text.split() if each.isalpha()):
            pool = self.words[is_arabic(word)]
            if len(word) >= _LEAST_WORD and len(pool) < _POOL:
                pool.append(word)
            elif len(word) >= _LEAST_WORD:
                pool[rng.randrange(_POOL)] = word

    def drawn(self, token: Token, rng: random.Random, *, arabic: bool) -> Token:
        """Return a token with another word; its own while too few are known."""
        pool = self.words[arabic]
        colon = ":" * token.text.endswith(":")
        return replace(token, text=rng.choice(pool) + colon) if len(pool) > _ENOUGH else token


def boxes_of(page: Surface) -> Boxes:
    """Return where the fields of the net are printed on a page."""
    return {name: mark.lines for name, mark in page.marks.items() if name in FIELDS}


def field_at(word: Rect, boxes: Boxes) -> str | None:
    """Return the field whose value is printed where a word stands."""
    across = (word.left + word.right) / 2
    for name, lines in boxes.items():
        for left, top, right, bottom in lines:
            if left - 3 <= across <= right + 3 and top - 6 <= word.middle <= bottom + 6:
                return name
    return None


def rows_of(lines: Sequence[Line], rng: random.Random) -> list[Row]:
    """Return the rows that a reader would make of lines, some words of them misread."""
    misread = rng.choice(_MISREAD)
    french: list[Word] = []
    arabic: list[Word] = []
    for number, line in enumerate(lines):
        for text, rect in _words(line):
            read = _as_read(text, misread, rng)
            if read:
                into = arabic if is_arabic(text) and has_letters(text) else french
                into.append(Word(read, _CLEAR if read == text else _UNCLEAR, rect, number))
    return merge(french, arabic)


def reworded(rows: Sequence[Row], kind: Kind, rng: random.Random) -> list[Row]:
    """Return the rows with some captions worded in other ways that the kind declares: drawings know a few of them."""
    rows, share = prepared(rows), rng.choice(_REWORDED)
    for anchor in sorted(find(rows, of_kind(kind)), key=lambda anchor: -anchor.first):
        if not anchor.phrase.fields or rng.random() >= share:
            continue
        label = kind.fields[rng.choice(anchor.phrase.fields)]
        wordings = [each for each in (label.ar if anchor.phrase.arabic else label.fr) if len(each) > _SHORT]
        if wordings:
            tokens, behind = rows[anchor.row].tokens, slice(anchor.first, anchor.last + 1)
            colon = ":" * any(token.text.endswith(":") for token in tokens[behind])
            line = Line(rng.choice(wordings) + colon, _edges(anchor.rect), anchor.phrase.arabic)
            words = [Token(text, _CLEAR, rect, anchor.phrase.arabic) for text, rect in _words(line)]
            tokens[behind] = sorted(words, key=lambda token: token.rect.left)
    return rows


def changed(
    rows: Sequence[Row], boxes: Boxes, kind: Kind, vocabulary: Vocabulary, rng: random.Random
) -> tuple[list[Row], Boxes]:
    """Return a page as another design would have it, and where its values are then."""
    kept = _lost(_unknown(rows, kind, vocabulary, rng), rng)
    if kept and rng.random() < _TURNED:
        kept, boxes = _turned(kept, boxes)
    if rng.random() < _STRETCHED:
        kept, boxes = _stretched(kept, boxes, rng.uniform(*_WIDER), rng.uniform(*_TALLER))
    return kept, boxes


def _unknown(rows: Sequence[Row], kind: Kind, vocabulary: Vocabulary, rng: random.Random) -> list[Row]:
    """Return the rows with captions lost, cut or in words that nobody declared."""
    share, told = rng.choice(_UNKNOWN), [Row(list(row.tokens)) for row in rows]
    for anchor in sorted(find(told, of_kind(kind)), key=lambda anchor: -anchor.first):
        if not anchor.phrase.fields or rng.random() >= share:
            continue
        tokens, own, how = told[anchor.row].tokens, slice(anchor.first, anchor.last + 1), rng.random()
        words = tokens[own]
        if how < _LOST:
            tokens[own] = []
        elif how < _CUT and len(words) > 1:
            tokens[own] = [token for token in words if rng.random() < _CUT]
        else:
            tokens[own] = [vocabulary.drawn(token, rng, arabic=anchor.phrase.arabic) for token in words]
    return [row for row in told if row.tokens]


def _lost(rows: Sequence[Row], rng: random.Random) -> list[Row]:
    share = rng.choice(_WORDS_LOST)
    told = [Row([token for token in row.tokens if rng.random() >= share]) for row in rows]
    share = rng.choice(_ROWS_LOST)
    return [row for row in told if row.tokens and rng.random() >= share]


def _turned(rows: Sequence[Row], boxes: Boxes) -> tuple[list[Row], Boxes]:
    """Return the page with what stood at its left at its right; words keep their order within a cell."""
    edges = [token.rect for row in rows for token in row.tokens]
    both = min(rect.left for rect in edges) + max(rect.right for rect in edges)
    told, moves = [], []
    for row in rows:
        tokens: list[Token] = []
        for group in _groups(row):
            left, right = group[0].rect.left, max(token.rect.right for token in group)
            moves.append((Row(group).rect, both - right - left))
            tokens += [replace(token, rect=_moved(token.rect, both - right - left)) for token in group]
        told.append(Row(sorted(tokens, key=lambda token: token.rect.left)))
    return told, {name: [moved for box in lines for moved in _followed(box, moves)] for name, lines in boxes.items()}


def _followed(box: Edges, moves: Sequence[tuple[Rect, int]]) -> Iterator[Edges]:
    left, top, right, bottom = box
    middle = Rect(round((left + right) / 2), round((top + bottom) / 2), 0, 0)
    for rect, by in moves:
        if rect.left - 6 <= middle.left <= rect.right + 6 and rect.top - 8 <= middle.top <= rect.bottom + 8:
            yield left + by, top, right + by, bottom
            return


def _groups(row: Row) -> list[list[Token]]:
    """Return what stands together on a row: wide white and another script part it."""
    groups: list[list[Token]] = []
    for token in row.tokens:
        last = groups[-1][-1] if groups else None
        white = token.rect.left - last.rect.right if last else 0
        figure = last is None or token.is_figure or last.is_figure
        apart = last is None or white > _WHITE * max(_LEAST_HEIGHT, token.rect.height)
        if apart or (not figure and last is not None and token.arabic != last.arabic):
            groups.append([])
        groups[-1].append(token)
    return groups


def _moved(rect: Rect, by: int) -> Rect:
    return Rect(rect.left + by, rect.top, rect.right + by, rect.bottom)


def _stretched(rows: Sequence[Row], boxes: Boxes, wider: float, taller: float) -> tuple[list[Row], Boxes]:
    """Return the page with more or less white; words stay as tall as they are."""

    def of_word(rect: Rect) -> Rect:
        left, top = round(rect.left * wider), round(rect.top * taller)
        return Rect(left, top, max(left + 1, round(rect.right * wider)), top + rect.height)

    told = [Row([replace(token, rect=of_word(token.rect)) for token in row.tokens]) for row in rows]
    return told, {
        name: [
            (left * wider, top * taller, right * wider, top * taller + bottom - top)
            for left, top, right, bottom in lines
        ]
        for name, lines in boxes.items()
    }


def _edges(rect: Rect) -> Edges:
    return (rect.left, rect.top, rect.right, rect.bottom)


def _words(line: Line) -> Iterator[tuple[str, Rect]]:
    """Yield each word of a line with its place, as wide as its share of the letters."""
    left, top, right, bottom = line.edges
    length, at = len(" ".join(line.text.split())), 0
    for word in line.text.split():
        start, end = at / length, (at + len(word)) / length
        at += len(word) + 1
        if line.arabic:
            start, end = 1 - end, 1 - start
        edges = (round(left + (right - left) * start), round(left + (right - left) * end))
        yield word, Rect(edges[0], round(top), max(edges[0] + 1, edges[1]), max(round(top) + 1, round(bottom)))


def _as_read(word: str, misread: float, rng: random.Random) -> str:
    """Return a word as it may be read: letters exchanged or lost, now and then nothing at all."""
    if rng.random() < misread * 0.7:
        return ""
    read = []
    for letter in word:
        chance = rng.random()
        if chance >= misread or not letter.isalpha():
            read.append(letter)
        elif chance > misread * 0.3:
            other = rng.choice(_LETTERS[is_arabic(letter)])
            read.append(other.upper() if letter.isupper() else other)
    return "".join(read)
