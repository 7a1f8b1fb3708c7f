"""Teach the net that says which field's value a word is likely to be (`ocr.leftover`).

    python -m training.leftovers --papers 6000 --seed 4711

Papers of our own groups, and of those that were blind once (samples.groups), are drawn; their words and places are
taken from the drawing, some letters of them exchanged or lost as a reader loses them, and made rows as the reader's
words are. No picture is read, and no group that measures is opened. What is printed at the end is told on papers that
taught nothing, of the same groups. Writes `ocr/leftover/weights.npz`, a byte a weight.
"""

import argparse
import math
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

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
from samples.groups import ONCE_BLIND
from samples.surface import Edges, Line, Mark, Surface

_KINDS = tuple(name for name in KINDS if name != "unknown")
# Acts are told in more ways than cards.
_DRAWN = (*_KINDS, "birth_certificate", "birth_certificate", "marriage_certificate", "family_booklet", "identity_card")
_TODAY = date(2026, 11, 23)
_DEVELOPMENT, _ONCE_BLIND = 12, 2
"""One paper in so many is of the development group, and of one that was blind once."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_MISREAD = (0.0, 0.0, 0.01, 0.02, 0.03)
_CLEAR, _UNCLEAR = 0.95, 0.6
_REWORDED, _SHORT = (0.0, 0.5, 0.9), 2
_HIDDEN, _BATCH, _ROUNDS, _DROPPED, _RATE, _LEAST_RATE = 32, 512, 3, 0.4, 0.01, 0.01
_NEVER = -1e4
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
        rng = stream(seed, number, "misread")
        for page in draw(_group(number), kind, seed, number, _TODAY).pages:
            if isinstance(page, Surface):
                _learn(learnt, page, kind, rng)
    return learnt


def _group(number: int) -> str:
    if number % _DEVELOPMENT == 0:
        return "development"
    return ONCE_BLIND[number % len(ONCE_BLIND)] if number % _ONCE_BLIND else "varied"


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


class _Net(nn.Module):  # type: ignore[misc] # torch is not installed where types are checked
    """The net while it learns; `ocr.leftover.net` asks it without torch."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.EmbeddingBag(NUMBERS, _HIDDEN, mode="sum")
        self.shift = nn.Parameter(torch.zeros(_HIDDEN))
        self.second = nn.Linear(_HIDDEN, 1 + len(FIELDS))
        nn.init.normal_(self.first.weight, 0, 0.02)

    def forward(self, learnt: Lesson, batch: NDArray[Any], dropped: float) -> Tensor:
        """Return the scores of some words' classes, a share of what is told of each word hidden."""
        told = [learnt.told[at] for at in batch]
        starts = np.concatenate([[0], np.cumsum([len(each) for each in told])[:-1]])
        numbers = torch.from_numpy(np.concatenate(told).astype(np.int64))
        kept = (torch.rand(len(numbers)) >= dropped).float() * SHARE / (1 - dropped)
        hidden = torch.relu(self.first(numbers, torch.from_numpy(starts), per_sample_weights=kept) + self.shift)
        denied = np.array([np.where(allowed(_KINDS[learnt.kinds[at]]), 0.0, _NEVER) for at in batch], np.float32)
        scores: Tensor = self.second(hidden) + torch.from_numpy(denied)
        return scores


def taught(learnt: Lesson, rng: np.random.Generator) -> _Net:
    """Return a net that learnt a lesson."""
    net = _Net()
    optimizer = torch.optim.Adam(net.parameters(), _RATE)
    steps = _ROUNDS * math.ceil(len(learnt.fields) / _BATCH)
    falling = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps + _LEAST_RATE)
    for _ in range(_ROUNDS):
        for batch in _batches(rng.permutation(len(learnt.fields))):
            right = torch.tensor([learnt.fields[at] for at in batch])
            loss = nn.functional.cross_entropy(net(learnt, batch, _DROPPED), right)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            falling.step()
    return net


def told_right(net: _Net, learnt: Lesson) -> tuple[int, int, int]:
    """Return how many words of values the net gives their field, another one, and how many there are."""
    right = wrong = 0
    with torch.no_grad():
        for batch in _batches(np.arange(len(learnt.fields))):
            fields, chosen = np.array([learnt.fields[at] for at in batch]), net(learnt, batch, 0).argmax(1).numpy()
            right += int(((chosen == fields) & (chosen != NOTHING)).sum())
            wrong += int(((chosen != fields) & (chosen != NOTHING)).sum())
    return right, wrong, sum(field != NOTHING for field in learnt.fields)


def kept(net: _Net, into: Path) -> None:
    """Write a net: the first layer as bytes, each column with what a byte of it is worth."""
    first, shift = net.first.weight.detach().numpy(), net.shift.detach().numpy()
    worth = np.abs(first).max(axis=0) / 127
    second, last = net.second.weight.detach().numpy().T, net.second.bias.detach().numpy()
    as_bytes = np.round(first / worth).astype(np.int8)
    np.savez_compressed(into, first=as_bytes, shift=shift, second=second, last=last, worth=worth)


def _batches(order: NDArray[Any]) -> Iterator[NDArray[Any]]:
    return (order[at : at + _BATCH] for at in range(0, len(order), _BATCH))


def main() -> None:
    """Teach, write, and tell how well it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=4711)
    parser.add_argument("--into", type=Path, default=WEIGHTS)
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    apart = round(given.papers * (1 - _LEFT_OUT))
    net = taught(lesson(range(apart), given.seed), np.random.default_rng(given.seed))
    kept(net, given.into)
    right, wrong, every = told_right(net, lesson(range(apart, given.papers), given.seed))
    sys.stdout.write(f"of {every} words of values {right} told right; {wrong} words told wrong\n")


if __name__ == "__main__":
    main()
