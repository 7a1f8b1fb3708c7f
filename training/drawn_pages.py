"""The drawn papers that lessons of words are taught from, and how such a lesson is asked for."""

import argparse
import random
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from samples.chance import stream
from samples.documents import draw
from samples.groups import ONCE_BLIND
from samples.surface import Surface
from training.drawn_words import Vocabulary

_GROUPS = (*("varied",) * 5, *ONCE_BLIND, "development")
_TODAY = date(2026, 11, 23)
_LEFT_OUT = 0.05
"""Share of the papers that teach nothing."""


def drawn_pages(
    papers: Sequence[int], seed: int, kinds: Sequence[str]
) -> Iterator[tuple[Surface, str, Vocabulary, random.Random]]:
    """Yield each page of those papers, by their numbers, with its kind, the words drawn so far and its own chance."""
    vocabulary = Vocabulary()
    for number in papers:
        kind = kinds[number % len(kinds)]
        group = _GROUPS[(number // len(kinds) + number) % len(_GROUPS)]
        rng = stream(seed, number, "misread")
        for page in draw(group, kind, seed, number, _TODAY).pages:
            if isinstance(page, Surface):
                vocabulary.learn(page.printed, rng)
                yield page, kind, vocabulary, rng


def asked(doc: str | None, papers: int, seed: int, into: Path) -> tuple[range, range, int, Path]:
    """Return what the command asks for: papers that teach, papers that teach nothing, the seed, where to write."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--papers", type=int, default=papers)
    parser.add_argument("--seed", type=int, default=seed)
    parser.add_argument("--into", type=Path, default=into)
    given = parser.parse_args()
    apart = round(given.papers * (1 - _LEFT_OUT))
    return range(apart), range(apart, given.papers), given.seed, given.into
