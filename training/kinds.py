"""Teach the net that says what kind of paper a page's words are of, where no title tells it (`ocr.likely_kind`).

    python -m training.kinds --papers 3000 --seed 50505

Papers of our own groups and of those that were blind once are drawn, others' papers among them; each page is told as
it is and twice as another design would have it, now and then without its first rows (`training.drawn_words`). What is
printed at the end is told on papers that taught nothing, of the same groups.
"""

import math
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from dossier.documents import KINDS
from ocr.kind import UNKNOWN
from ocr.likely_kind import LEAST, NAMES, NUMBERS, WEIGHTS, told
from ocr.lines import Row
from samples.surface import Surface
from training.drawn_pages import asked, drawn_pages
from training.drawn_words import Vocabulary, changed, reworded, rows_of

# Others' papers are of many sorts, and these kinds are told in more ways.
_DRAWN = (
    *(*KINDS, UNKNOWN, UNKNOWN, UNKNOWN),
    *("family_booklet", "residence_permit", "birth_certificate", "marriage_certificate"),
)
_VERSIONS, _BEHEADED, _HEAD = 3, 0.35, 3
"""How often a page is told, how many changed ones lack their first rows, and at most one in how many rows those are."""
_WIDTH, _ROUNDS, _TOGETHER, _RATE, _LEAST_RATE, _DECAY = 32, 8, 64, 0.005, 1e-5, 0.01
_DROPPED, _SMOOTHED = 0.5, 0.02


@dataclass(frozen=True, slots=True)
class Page:
    """What is told of a page, and its kind."""

    told: NDArray[np.int32]
    kind: int


def lesson(papers: Sequence[int], seed: int) -> list[Page]:
    """Return the pages of those papers, by their numbers."""
    return [
        Page(told(rows), NAMES.index(name))
        for page, name, vocabulary, rng in drawn_pages(papers, seed, _DRAWN)
        for rows in _told(page, name, vocabulary, rng)
        if rows
    ]


def _told(page: Surface, name: str, vocabulary: Vocabulary, rng: random.Random) -> Iterator[list[Row]]:
    for version in range(_VERSIONS):
        rows = reworded(rows_of(page.printed, rng), KINDS[name], rng)
        if version:
            rows, _ = changed(rows, {}, KINDS[name], vocabulary, rng)
        if version and len(rows) > _HEAD and rng.random() < _BEHEADED:
            rows = rows[rng.randrange(1, 1 + len(rows) // _HEAD) :]
        yield rows


class _Net(nn.Module):  # type: ignore[misc] # torch is not installed where types are checked
    """The net while it learns; `ocr.likely_kind` asks it without torch."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.EmbeddingBag(NUMBERS, _WIDTH, mode="sum")
        self.shift = nn.Parameter(torch.zeros(_WIDTH))
        self.second = nn.Linear(_WIDTH, len(NAMES))
        nn.init.normal_(self.first.weight, 0, 0.05)

    def forward(self, pages: Sequence[Page]) -> Tensor:
        """Return the scores of the pages' kinds, half of what is told of each hidden while it learns."""
        counts = [len(page.told) for page in pages]
        starts = torch.from_numpy(np.concatenate([[0], np.cumsum(counts)[:-1]]))
        numbers = torch.from_numpy(np.concatenate([page.told for page in pages]).astype(np.int64))
        weights = torch.cat([torch.full((count,), 1 / math.sqrt(count)) for count in counts])
        if self.training:
            weights = weights * (torch.rand(len(weights)) >= _DROPPED) / (1 - _DROPPED)
        scores: Tensor = self.second(torch.relu(self.first(numbers, starts, per_sample_weights=weights) + self.shift))
        return scores


def taught(pages: Sequence[Page], rng: np.random.Generator) -> _Net:
    """Return a net that learnt from pages."""
    net = _Net()
    optimizer = torch.optim.AdamW(net.parameters(), _RATE, weight_decay=_DECAY)
    steps = _ROUNDS * math.ceil(len(pages) / _TOGETHER)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(_LEAST_RATE, 1 - step / steps))
    for _ in range(_ROUNDS):
        order = rng.permutation(len(pages))
        for at in range(0, len(order), _TOGETHER):
            batch = [pages[each] for each in order[at : at + _TOGETHER]]
            right = torch.tensor([page.kind for page in batch])
            loss = nn.functional.cross_entropy(net(batch), right, label_smoothing=_SMOOTHED)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            rate.step()
    net.eval()
    return net


def told_right(net: _Net, pages: Sequence[Page]) -> tuple[int, int, int]:
    """Return how many pages of our kinds are surely named right, how many of any kind wrong, and how many ours are."""
    with torch.no_grad():
        sure, named = net(pages).softmax(1).max(1)
    kinds, ours = torch.tensor([page.kind for page in pages]), NAMES.index(UNKNOWN)
    given = (sure >= LEAST) & (named != ours)
    right, wrong = given & (named == kinds), given & (named != kinds)
    return int(right.sum()), int(wrong.sum()), int((kinds != ours).sum())


def kept(net: _Net, into: Path) -> None:
    """Write a net: the first layer as bytes, each column with what a byte of it is worth."""
    first = net.first.weight.detach().numpy()
    worth = np.abs(first).max(axis=0) / 127
    np.savez_compressed(
        into,
        first=np.round(first / worth).astype(np.int8),
        worth=worth,
        shift=net.shift.detach().numpy(),
        second=net.second.weight.detach().numpy().T,
        last=net.second.bias.detach().numpy(),
    )


def main() -> None:
    """Teach, write, and tell how well it went."""
    teach, apart, seed, into = asked(__doc__, 3000, 50505, WEIGHTS)
    torch.manual_seed(seed)
    net = taught(lesson(teach, seed), np.random.default_rng(seed))
    kept(net, into)
    right, wrong, every = told_right(net, lesson(apart, seed))
    sys.stdout.write(f"of {every} pages of ours {right} surely told right; {wrong} pages surely told wrong\n")


if __name__ == "__main__":
    main()
