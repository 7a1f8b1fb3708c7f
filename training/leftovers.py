"""Teach the net that says which field's value a word is likely to be (`ocr.leftover`).

    python -m training.leftovers --papers 4000 --seed 30303

Papers of our own groups, and of those that were blind once (samples.groups), are drawn; each page is told as it is
(`training.drawn_words`) and changed twice, as other designs would have it. No picture is read, and no group that
measures is opened. What is printed at the end is told on papers that taught nothing, of the same groups. Writes
`ocr/leftover/weights.npz`: a byte a weight of texts, two of the others.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from dossier.documents import KINDS
from ocr.leftover.hearing import HEADS, PLACES, places
from ocr.leftover.net import FIELDS, NOTHING, SHARE, WEIGHTS, allowed
from ocr.leftover.surroundings import NUMBERS, surroundings
from ocr.lines import Row
from samples.surface import Surface
from training.drawn_pages import asked, drawn_pages
from training.drawn_words import Boxes, Vocabulary, boxes_of, changed, field_at, reworded, rows_of

_KINDS = tuple(name for name in KINDS if name != "unknown")
# Acts are told in more ways than cards.
_DRAWN = (*_KINDS, "birth_certificate", "birth_certificate", "marriage_certificate", "family_booklet", "identity_card")
_CHANGES = 2
"""How often a page is told in other designs."""
_MOST_WORDS = 360
_WIDTH, _LAYERS, _ROUNDS, _TOGETHER = 64, 2, 6, 2000
"""How wide and deep the net is, how often it sees each page, and how many words at a time."""
_TEXTS_DROPPED, _DROPPED = 0.4, 0.1
_RATES, _WARMING, _LEAST_RATE, _DECAY, _STEEPEST = (0.01, 0.002), 100, 0.01, 0.01, 1.0
"""How fast texts and layers learn."""
_NEVER, _NO_WORD = -1e4, -100


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page: numbers told of each, where each stands from each other, and the field that each is of."""

    kind: int
    told: list[NDArray[np.int16]]
    where: NDArray[np.int16]
    fields: NDArray[np.int64]


def lesson(papers: Sequence[int], seed: int) -> list[Page]:
    """Return the pages of those papers, by their numbers."""
    return [
        told
        for page, name, vocabulary, rng in drawn_pages(papers, seed, _DRAWN)
        for told in _told(page, name, vocabulary, rng)
    ]


def _told(page: Surface, name: str, vocabulary: Vocabulary, rng: random.Random) -> Iterator[Page]:
    for version in range(1 + _CHANGES):
        rows, boxes = reworded(rows_of(page.printed, rng), KINDS[name], rng), boxes_of(page)
        if version:
            rows, boxes = changed(rows, boxes, KINDS[name], vocabulary, rng)
        if rows:
            yield _page(rows, boxes, name)


def _page(rows: Sequence[Row], boxes: Boxes, name: str) -> Page:
    told, rects, cells, fields = [], [], [], []
    for number, (cell, common, own) in enumerate(surroundings(rows, KINDS[name])):
        for spot, numbers in zip(cell.spots, own, strict=True):
            told.append(np.concatenate([numbers[numbers < NUMBERS], common]).astype(np.int16))
            rects.append(spot.token.rect)
            cells.append(number)
            field = field_at(spot.token.rect, boxes)
            fields.append(1 + FIELDS.index(field) if field in KINDS[name].fields else NOTHING)
    most = slice(_MOST_WORDS)
    return Page(_KINDS.index(name), told[most], places(rects[most], cells[most]), np.array(fields[most], np.int64))


class _Layer(nn.Module):  # type: ignore[misc] # torch is not installed where types are checked
    """What `ocr.leftover.hearing` does with a layer, while it learns."""

    def __init__(self) -> None:
        super().__init__()
        self.ears, self.mind = nn.LayerNorm(_WIDTH), nn.LayerNorm(_WIDTH)
        self.hear, self.mix = nn.Linear(_WIDTH, 3 * _WIDTH), nn.Linear(_WIDTH, _WIDTH)
        self.think, self.say = nn.Linear(_WIDTH, 2 * _WIDTH), nn.Linear(2 * _WIDTH, _WIDTH)
        self.places = nn.Embedding(PLACES, HEADS)
        for begins_silent in (self.places, self.mix, self.say):
            nn.init.zeros_(begins_silent.weight)

    def forward(self, words: Tensor, where: Tensor, missing: Tensor) -> Tensor:
        """Return the words of some pages after they heard each other."""
        pages, count, _ = words.shape
        told = self.hear(self.ears(words)).view(pages, count, 3, HEADS, _WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        heed = told[0] @ told[1].transpose(-1, -2) / (_WIDTH // HEADS) ** 0.5
        heed = heed + self.places(where).permute(0, 3, 1, 2) + missing[:, None, None, :]
        heard = nn.functional.dropout(heed.softmax(-1), _DROPPED, self.training) @ told[2]
        words = words + self.mix(heard.transpose(1, 2).reshape(pages, count, _WIDTH))
        thought = nn.functional.dropout(torch.relu(self.think(self.mind(words))), _DROPPED, self.training)
        out: Tensor = words + self.say(thought)
        return out

    def weights(self) -> dict[str, NDArray[Any]]:
        """Return the layer as it is kept."""
        named = {name: getattr(self, name) for name in ("ears", "hear", "mix", "mind", "think", "say")}
        told = {name: part.weight.detach().numpy().T for name, part in named.items()}
        shifts = {f"{name}_shift": part.bias.detach().numpy() for name, part in named.items()}
        return {**told, **shifts, "places": self.places.weight.detach().numpy()}


class _Net(nn.Module):  # type: ignore[misc]
    """The net while it learns; `ocr.leftover.net` asks it without torch."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.EmbeddingBag(NUMBERS, _WIDTH, mode="sum")
        self.shift = nn.Parameter(torch.zeros(_WIDTH))
        self.layers = nn.ModuleList(_Layer() for _ in range(_LAYERS))
        self.before = nn.Linear(_WIDTH, 1 + len(FIELDS), bias=False)
        self.after = nn.Linear(_WIDTH, 1 + len(FIELDS))
        nn.init.normal_(self.first.weight, 0, 0.02)
        denied = [np.where(allowed(name), 0.0, _NEVER) for name in _KINDS]
        self.register_buffer("denied", torch.tensor(np.array(denied), dtype=torch.float32))

    def forward(self, pages: Sequence[Page]) -> tuple[Tensor, Tensor]:
        """Return the scores of the words' classes, and which are right: a row a page, filled up to the longest."""
        words = self._words(pages)
        count = words.shape[1]
        where, missing = (
            torch.zeros(len(pages), count, count, dtype=torch.long),
            torch.full((len(pages), count), _NEVER),
        )
        right = torch.full((len(pages), count), _NO_WORD)
        for at, page in enumerate(pages):
            own = len(page.told)
            where[at, :own, :own] = torch.from_numpy(page.where.astype(np.int64))
            missing[at, :own], right[at, :own] = 0, torch.from_numpy(page.fields)
        heard = words
        for layer in self.layers:
            heard = layer(heard, where, missing)
        scores = self.after(heard) + self.before(words) + self.denied[[page.kind for page in pages]][:, None, :]
        return scores, right

    def _words(self, pages: Sequence[Page]) -> Tensor:
        told = [numbers for page in pages for numbers in page.told]
        starts = np.concatenate([[0], np.cumsum([len(each) for each in told])[:-1]])
        numbers = torch.from_numpy(np.concatenate(told).astype(np.int64))
        weights = torch.full((len(numbers),), SHARE)
        if self.training:
            # A share of what is told of each word is hidden.
            weights = (torch.rand(len(numbers)) >= _TEXTS_DROPPED).float() * SHARE / (1 - _TEXTS_DROPPED)
        words = torch.relu(self.first(numbers, torch.from_numpy(starts), per_sample_weights=weights) + self.shift)
        filled: Tensor = nn.utils.rnn.pad_sequence(
            torch.split(words, [len(page.told) for page in pages]), batch_first=True
        )
        return filled


def taught(pages: Sequence[Page], rng: np.random.Generator) -> _Net:
    """Return a net that learnt from pages."""
    net = _Net()
    texts, others = [net.first.weight], [each for name, each in net.named_parameters() if name != "first.weight"]
    optimizer = torch.optim.AdamW(
        [{"params": texts, "lr": _RATES[0], "weight_decay": 0}, {"params": others, "lr": _RATES[1]}],
        weight_decay=_DECAY, betas=(0.9, 0.98),
    )  # fmt: skip
    rounds = [_batches(pages, rng) for _ in range(_ROUNDS)]
    steps = sum(map(len, rounds))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / _WARMING) * max(_LEAST_RATE, 1 - step / steps)
    )
    for batch in (batch for each in rounds for batch in each):
        scores, right = net([pages[at] for at in batch])
        loss = nn.functional.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=_NO_WORD)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), _STEEPEST)
        optimizer.step()
        rate.step()
    net.eval()
    return net


def _batches(pages: Sequence[Page], rng: np.random.Generator) -> list[list[int]]:
    """Return the pages by their numbers, those of about one length together, in an order of chance."""
    batches: list[list[int]] = [[]]
    for at in np.argsort([len(page.told) + 24 * rng.random() for page in pages]):
        # The longest comes last: all are filled up to it.
        if batches[-1] and (len(batches[-1]) + 1) * len(pages[at].told) > _TOGETHER:
            batches.append([])
        batches[-1].append(int(at))
    return [batches[at] for at in rng.permutation(len(batches))]


def told_right(net: _Net, pages: Sequence[Page]) -> tuple[int, int, int]:
    """Return how many words of values the net gives their field, another one, and how many there are."""
    right = wrong = every = 0
    with torch.no_grad():
        for page in pages:
            scores, fields = net([page])
            chosen = scores.argmax(-1)
            every += int((fields != NOTHING).sum())
            right += int(((chosen == fields) & (fields != NOTHING)).sum())
            wrong += int(((chosen != fields) & (chosen != NOTHING)).sum())
    return right, wrong, every


def kept(net: _Net, into: Path) -> None:
    """Write a net: the first layer as bytes, each column with what a byte of it is worth."""
    first = net.first.weight.detach().numpy()
    worth = np.abs(first).max(axis=0) / 127
    layers = [layer.weights() for layer in net.layers]
    half = {
        "before": net.before.weight.detach().numpy().T,
        "after": net.after.weight.detach().numpy().T,
        "last": net.after.bias.detach().numpy(),
        **{f"heard {name}": np.stack([layer[name] for layer in layers]) for name in layers[0]},
    }
    np.savez_compressed(
        into,
        first=np.round(first / worth).astype(np.int8),
        worth=worth,
        shift=net.shift.detach().numpy(),
        **{name: weights.astype(np.float16) for name, weights in half.items()},
    )


def main() -> None:
    """Teach, write, and tell how well it went."""
    teach, apart, seed, into = asked(__doc__, 4000, 30303, WEIGHTS)
    torch.manual_seed(seed)
    net = taught(lesson(teach, seed), np.random.default_rng(seed))
    kept(net, into)
    right, wrong, every = told_right(net, lesson(apart, seed))
    sys.stdout.write(f"of {every} words of values {right} told right; {wrong} words told wrong\n")


if __name__ == "__main__":
    main()
