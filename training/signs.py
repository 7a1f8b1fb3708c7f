"""Teach the trees that weigh all signs of a value (`ocr.signs`), on papers that are drawn, worn, photographed and read.

    python -m samples documents DRAWN/1 --group varied --level phone --seed 7 --count 100
    python -m training.signs DRAWN/1 DRAWN/2 ... --remember READS

Every value that the reader gives on those papers is one example: its signs, and whether it is right. What is printed at
the end is told by trees that saw no paper of that layout: how many values are as sure as `ocr.signs` asks, and how many
of those are wrong.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from benchmarks.outcomes import outcomes
from benchmarks.readers import opened
from benchmarks.sets import found
from ocr.documents import unweighed
from ocr.page import read_page
from ocr.reader import Reader, reading_of
from ocr.signs.table import LESS, MORE, SIGNS, SURE
from ocr.signs.trees import WEIGHTS

# Several lessons of one choosing among other signs each; many small trees, none of which goes by single papers.
_LESSONS, _TREES, _RATE, _LEAVES, _EXAMPLES, _SHARE = 4, 150, 0.05, 16, 6, 0.3
_FOLDS = 5
_LEAST = (0.9, 0.93, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99)

Numbers = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Example:
    """A value that was read: its signs, the confidence of its grade, whether it is right, and of which layout."""

    signs: Numbers
    confidence: float
    right: bool
    layout: str


def examples(folders: Sequence[Path], remember: Path | None) -> Iterator[Example]:
    """Yield every value that is read on the papers of the folders."""
    graded = SIGNS.index("graded")
    with opened("tesserocr", remember) as opened_reader:
        reader = cast("Reader", opened_reader)
        engine = reader.engine()
        for sample in (sample for folder in folders for sample in found(folder)):
            pictures = reader.pictures(sample.path.read_bytes())
            pages = [read_page(engine, each.pixels, at, each.size) for at, each in enumerate(pictures, 1)]
            documents = unweighed(engine, [part for page in pages for part in page.parts])
            signs = {(name, each.fields[name].value): row for each in documents for name, row in each.signs.items()}
            for outcome in outcomes(sample.name, sample.truth, reading_of(pages, documents)):
                row = signs.get((outcome.field, outcome.read))
                if row is not None:
                    layout = str(sample.truth["layout"])
                    yield Example(row, float(row[graded]), outcome.outcome == "right", layout)


def taught(every: Sequence[Example]) -> list[Any]:
    """Return the lessons' trees."""
    signs = np.stack([each.signs for each in every])
    right = np.array([each.right for each in every])
    ways = [1 if sign in MORE else -1 if sign in LESS else 0 for sign in SIGNS]
    return [
        HistGradientBoostingClassifier(
            max_iter=_TREES,
            learning_rate=_RATE,
            max_leaf_nodes=_LEAVES,
            min_samples_leaf=_EXAMPLES,
            l2_regularization=1.0,
            max_features=_SHARE,
            monotonic_cst=ways,
            early_stopping=False,
            random_state=lesson,
        ).fit(signs, right)
        for lesson in range(_LESSONS)
    ]


def told(lessons: Sequence[Any], every: Sequence[Example]) -> Numbers:
    """Return how likely each value is right, the lessons averaged."""
    signs = np.stack([each.signs for each in every])
    shares: Numbers = np.mean([lesson.predict_proba(signs)[:, 1] for lesson in lessons], axis=0)
    return shares


def told_apart(every: Sequence[Example]) -> Numbers:
    """Return how likely each value is right, by trees that saw no paper of its layout."""
    shares = np.zeros(len(every))
    layouts = [each.layout for each in every]
    for teach, apart in GroupKFold(_FOLDS, shuffle=True, random_state=0).split(layouts, groups=layouts):
        shares[apart] = told(taught([every[at] for at in teach]), [every[at] for at in apart])
    return shares


def kept(lessons: Sequence[Any], into: Path) -> None:
    """Write the trees as arrays of nodes: what to ask, where each answer leads, and what a leaf adds."""
    roots, nodes, count = [], [], 0
    for lesson in lessons:
        for (tree,) in lesson._predictors:
            roots.append(count)
            nodes.append((count, tree.nodes))
            count += len(tree.nodes)
    whole = np.concatenate([each for _, each in nodes])
    begins = np.concatenate([np.full(len(each), begin) for begin, each in nodes])
    leaf, here = whole["is_leaf"].astype(bool), np.arange(count)
    np.savez_compressed(
        into,
        roots=np.array(roots, np.int32),
        sign=np.where(leaf, 0, whole["feature_idx"]).astype(np.int16),
        least=np.where(leaf, np.inf, whole["num_threshold"]).astype(np.float32),
        left=np.where(leaf, here, begins + whole["left"]).astype(np.int32),
        right=np.where(leaf, here, begins + whole["right"]).astype(np.int32),
        adds=np.where(leaf, whole["value"], 0).astype(np.float32),
        begins=np.array([float(lesson._baseline_prediction.ravel()[0]) for lesson in lessons]),
        depth=np.int32(whole["depth"].max()),
    )


def main() -> None:
    """Read, teach, write, and tell how well it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--remember", type=Path)
    parser.add_argument("--into", type=Path, default=WEIGHTS)
    given = parser.parse_args()
    every = list(examples(given.folders, given.remember))
    shares, right = told_apart(every), np.array([each.right for each in every])
    sure = np.array([each.confidence >= SURE for each in every])
    kept(taught(every), given.into)
    sys.stdout.write(
        f"{len(every)} values, {sure.sum()} sure by their grades, {(sure & ~right).sum()} of those wrong\n"
    )
    for least in _LEAST:
        raised, lowered = ~sure & (shares >= least), sure & (shares < least)
        sys.stdout.write(
            f"{least}: {raised.sum()} unsure ones are likelier, {(raised & ~right).sum()} wrong; "
            f"{lowered.sum()} sure ones are not, {(lowered & ~right).sum()} wrong\n"
        )


if __name__ == "__main__":
    main()
