"""Teach the net that says which field's value a word is likely to be (`ocr.leftover`).

    python -m benchmarks.leftovers --papers 2000 --seed 4711

Papers of the varied group, and some of the development group, are drawn; their words and places are taken from the
drawing, some letters of them exchanged or lost as a reader loses them, and made rows as the reader's words are. No
picture is read and no holdout is opened. Each drawn layout is one of its own; what is printed at the end is told on
layouts that taught nothing. Writes `ocr/leftover/weights.npz`, a byte a weight.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dossier.documents import KINDS
from dossier.documents.kind import Kind
from ocr.anchors import find, of_kind
from ocr.engine import Rect, Word
from ocr.folding import has_letters, is_arabic
from ocr.leftover.net import FIELDS, NOTHING, SHARE, WEIGHTS, allowed
from ocr.leftover.surroundings import NUMBERS, prepared, surroundings
from ocr.lines import Row, Token, merge
from samples.chance import stream
from samples.documents import draw
from samples.surface import Edges, Line, Mark, Surface

Floats = NDArray[Any]
_KINDS = tuple(name for name in KINDS if name != "unknown")
# Acts are told in more ways than cards.
_DRAWN = (*_KINDS, "birth_certificate", "birth_certificate", "marriage_certificate", "family_booklet", "identity_card")
_TODAY = date(2026, 11, 23)
_DEVELOPMENT = 12
"""One paper in so many is of the development group."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_MISREAD = (0.0, 0.0, 0.01, 0.02, 0.03)
_CLEAR, _UNCLEAR = 0.95, 0.6
_REWORDED, _SHORT = (0.0, 0.5, 0.9), 2
_HIDDEN, _BATCH, _ROUNDS, _DROPPED, _RATE = 32, 512, 5, 0.4, 0.01
_LEFT_OUT = 0.05
"""Share of the papers that teach nothing."""


@dataclass(slots=True)
class Lesson:
    """Words with the numbers told of each, which kind of paper they stand on, and the field that each is of."""

    told: list[NDArray[np.int32]]
    kinds: list[int]
    fields: list[int]


def lesson(papers: Sequence[int], seed: int) -> Lesson:
    """Return what those papers, by their numbers, teach."""
    learnt = Lesson([], [], [])
    for number in papers:
        kind = _DRAWN[number % len(_DRAWN)]
        group = "varied" if number % _DEVELOPMENT else "development"
        rng = stream(seed, number, "misread")
        for page in draw(group, kind, seed, number, _TODAY).pages:
            if isinstance(page, Surface):
                _learn(learnt, page, kind, rng)
    return learnt


def _learn(learnt: Lesson, page: Surface, kind: str, rng: random.Random) -> None:
    known = allowed(kind)
    for cell, common, own in surroundings(_reworded(_rows(page.printed, rng), KINDS[kind], rng), KINDS[kind]):
        for spot, numbers in zip(cell.spots, own, strict=True):
            field = 1 + FIELDS.index(name) if (name := _field_at(spot.token.rect, page.marks)) else NOTHING
            learnt.told.append(np.concatenate([numbers[numbers < NUMBERS], common]))
            learnt.kinds.append(_KINDS.index(kind))
            learnt.fields.append(field if known[field] else NOTHING)


def _reworded(rows: Sequence[Row], kind: Kind, rng: random.Random) -> list[Row]:
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


def _edges(rect: Rect) -> Edges:
    return (rect.left, rect.top, rect.right, rect.bottom)


def _field_at(word: Rect, marks: dict[str, Mark]) -> str | None:
    """Return the field whose value is printed where a word stands."""
    across = (word.left + word.right) / 2
    for name, mark in marks.items():
        for left, top, right, bottom in mark.lines:
            if name in FIELDS and left - 3 <= across <= right + 3 and top - 6 <= word.middle <= bottom + 6:
                return name
    return None


def _rows(lines: Sequence[Line], rng: random.Random) -> list[Row]:
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


class _Net:
    """The net while it learns: Adam on the weights of both layers."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.weights = [
            rng.normal(0, 0.02, (NUMBERS, _HIDDEN)),
            np.zeros(_HIDDEN),
            rng.uniform(-0.17, 0.17, (_HIDDEN, 1 + len(FIELDS))),
            np.zeros(1 + len(FIELDS)),
        ]
        self.weights = [each.astype(np.float32) for each in self.weights]
        self.moments = [np.zeros_like(each) for each in self.weights]
        self.squares = [np.zeros_like(each) for each in self.weights]
        self.steps = 0

    def shares(self, told: NDArray[Any], starts: NDArray[Any], weighs: Floats, denied: Floats) -> tuple[Floats, Floats]:
        """Return the hidden layer and how likely each class is; `told` are the numbers of all words in a row."""
        first, shift, second, last = self.weights
        hidden = np.maximum(np.add.reduceat(first[told] * weighs[:, None], starts, axis=0) + shift, 0)
        scores = hidden @ second + last + denied
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        return hidden, likely / likely.sum(axis=1, keepdims=True)

    def learn(
        self, told: NDArray[Any], starts: NDArray[Any], weighs: Floats, denied: Floats, right: NDArray[Any], rate: float
    ) -> None:
        """Take one step towards what is right."""
        hidden, wrong = self.shares(told, starts, weighs, denied)
        wrong[np.arange(len(right)), right] -= 1
        wrong /= len(right)
        back = (wrong @ self.weights[2].T) * (hidden > 0)
        owners = np.repeat(np.arange(len(right)), np.diff([*starts, len(told)]))
        order = np.argsort(told, kind="stable")
        numbers, begins = np.unique(told[order], return_index=True)
        first = np.zeros_like(self.weights[0])
        first[numbers] = np.add.reduceat(back[owners[order]] * weighs[order, None], begins, axis=0)
        self._step([first, back.sum(axis=0), hidden.T @ wrong, wrong.sum(axis=0)], rate)

    def _step(self, slopes: Sequence[Floats], rate: float) -> None:
        self.steps += 1
        for at, slope in enumerate(slopes):
            self.moments[at] = 0.9 * self.moments[at] + 0.1 * slope
            self.squares[at] = 0.999 * self.squares[at] + 0.001 * slope * slope
            moment, square = self.moments[at] / (1 - 0.9**self.steps), self.squares[at] / (1 - 0.999**self.steps)
            self.weights[at] -= rate * moment / (np.sqrt(square) + 1e-8)


def taught(learnt: Lesson, rng: np.random.Generator) -> _Net:
    """Return a net that learnt a lesson, some of what is told of each word hidden from it each time."""
    net = _Net(rng)
    for turn in range(_ROUNDS):
        for batch in _batches(len(learnt.fields), rng):
            told, starts, denied = _asked(learnt, batch)
            kept = (rng.random(len(told)) >= _DROPPED).astype(np.float32) * SHARE / (1 - _DROPPED)
            right = np.array([learnt.fields[at] for at in batch])
            net.learn(told, starts, kept, denied, right, _RATE * (1 - turn / _ROUNDS) + 3e-4)
    return net


def _batches(count: int, rng: np.random.Generator) -> Iterator[NDArray[Any]]:
    order = rng.permutation(count)
    return (order[at : at + _BATCH] for at in range(0, count, _BATCH))


def _asked(learnt: Lesson, batch: Sequence[int] | NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], Floats]:
    """Return the numbers of words one after another, where each word's begin, and the classes that it cannot be."""
    told = [learnt.told[at] for at in batch]
    starts = np.concatenate([[0], np.cumsum([len(each) for each in told])[:-1]])
    denied = np.array([np.where(allowed(_KINDS[learnt.kinds[at]]), 0.0, -1e4) for at in batch], np.float32)
    return np.concatenate(told), starts, denied


def told_right(net: _Net, learnt: Lesson) -> tuple[int, int, int]:
    """Return how many words of values the net gives their field, another one, and how many there are."""
    right = wrong = 0
    fields = np.array(learnt.fields)
    for at in range(0, len(fields), _BATCH):
        batch = range(at, min(len(fields), at + _BATCH))
        told, starts, denied = _asked(learnt, batch)
        _, likely = net.shares(told, starts, np.full(len(told), SHARE, np.float32), denied)
        chosen = likely.argmax(axis=1)
        right += int(((chosen == fields[at : at + _BATCH]) & (chosen != NOTHING)).sum())
        wrong += int(((chosen != fields[at : at + _BATCH]) & (chosen != NOTHING)).sum())
    return right, wrong, int((fields != NOTHING).sum())


def kept(net: _Net, into: Path) -> None:
    """Write a net: the first layer as bytes, each column with what a byte of it is worth."""
    first, shift, second, last = net.weights
    worth = np.abs(first).max(axis=0) / 127
    small = {"shift": shift, "second": second, "last": last, "worth": worth}
    as_bytes = np.round(first / worth).astype(np.int8)
    np.savez_compressed(into, first=as_bytes, **{name: each.astype(np.float32) for name, each in small.items()})


def main() -> None:
    """Teach, write, and tell how well it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=4711)
    parser.add_argument("--into", type=Path, default=WEIGHTS)
    given = parser.parse_args()
    apart = round(given.papers * (1 - _LEFT_OUT))
    net = taught(lesson(range(apart), given.seed), np.random.default_rng(given.seed))
    kept(net, given.into)
    right, wrong, every = told_right(net, lesson(range(apart, given.papers), given.seed))
    sys.stdout.write(f"of {every} words of values {right} told right; {wrong} words told wrong\n")


if __name__ == "__main__":
    main()
