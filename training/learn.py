"""Teach a reading net on: `python -m training.learn ara --papers FOLDER --minutes 60`.

Starts from `ocr/weights/LANGUAGE.lstm` (npm's `4.0.0_best_int` where that is absent), learns from lines that no two
lessons share, and writes the weights back. What is said on the way is the share of letters wrong and of lines right in
faces that no lesson uses. FOLDER holds papers of our own: `python -m samples documents FOLDER --group varied`.
"""

import argparse
import copy
import math
import random
import secrets
import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import torch
from rapidfuzz.distance import Levenshtein
from torch import Tensor, nn

from ocr import nets
from ocr.traineddata import NETWORK, component
from training.alphabet import codes_of, words_of
from training.lines import Batch, Line, Lines, batches
from training.model import LineNet
from training.other_script import Grey, batch_of, rows_of
from training.sayings import Sayings, from_papers

_DRAWN_ON = date(2026, 11, 22)
_PAPERS, _TESTED = 380, 500
_SHARE_OF_OLD_ANSWERS = 0.22
_WARM_UP_STEPS, _LOWEST_RATE = 200, 0.03
_MEMORY = 0.999
_MOST_CHANGE = 1.0
_SAVED_EVERY_S = 240


def main() -> None:
    """Learn as long as the command line says."""
    given = _arguments()
    arabic = given.language == "ara"
    packed = nets.packed(given.language)
    origin = component(packed, NETWORK)
    written = nets.WEIGHTS / f"{given.language}.lstm"
    torch.manual_seed(given.seed)
    teacher, pupil = LineNet(origin), LineNet(written.read_bytes() if written.is_file() else origin)
    alphabet = codes_of(packed)
    papers, words = from_papers(_PAPERS, given.seed, _DRAWN_ON, arabic=arabic), words_of(packed)

    def lines(seed: int, *, apart: bool) -> Lines:
        sayings = Sayings(random.Random(seed), papers, words, frozenset(alphabet), arabic=arabic)
        return Lines(sayings, alphabet, pupil.height, seed, arabic=arabic, apart=apart)

    tested = list(islice(lines(77, apart=True), _TESTED))
    rows = rows_of(given.papers, given.remember, arabic=arabic)
    _say(f"seed {given.seed}, {len(rows)} rows of two scripts, before: {_told(pupil, tested)}")
    lessons = _lessons(batches(lines(given.seed, apart=False), random.Random(given.seed)), rows, pupil.height)
    for steady, minutes in _learnt(pupil, teacher, lessons, given):
        _say(f"{minutes:.0f} min: {_told(steady, tested)}")
        written.write_bytes(steady.file())


def _lessons(fresh: Iterator[Batch], rows: list[Grey], height: int) -> Iterator[Batch]:
    rng = random.Random(len(rows))
    for batch in fresh:
        yield batch
        if rng.random() < _SHARE_OF_OLD_ANSWERS:
            yield batch_of(rows, height, rng)


def _learnt(
    pupil: LineNet, teacher: LineNet, lessons: Iterator[Batch], given: argparse.Namespace
) -> Iterator[tuple[LineNet, float]]:
    """Yield every few minutes a steady mean of what the pupil was, which reads better than its last state."""
    steady, weights = copy.deepcopy(pupil), [each for each in pupil.parameters() if each.requires_grad]
    optimizer = torch.optim.AdamW(weights, given.rate, betas=(0.9, 0.99), weight_decay=0)
    start = saved = time.monotonic()
    for step, batch in enumerate(lessons, 1):
        done = (time.monotonic() - start) / (60 * given.minutes)
        if done >= 1:
            break
        warm, falling = min(1.0, step / _WARM_UP_STEPS), (1 + math.cos(math.pi * done)) / 2
        optimizer.param_groups[0]["lr"] = given.rate * warm * max(_LOWEST_RATE, falling)
        loss = _loss(pupil, batch) if len(batch.codes) else _forgotten(pupil, teacher, batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, _MOST_CHANGE)
        optimizer.step()
        kept = min(_MEMORY, (step + 1) / (step + 20))
        with torch.no_grad():
            for mean, now in zip(steady.parameters(), pupil.parameters(), strict=True):
                mean.mul_(kept).add_(now, alpha=1 - kept)
        if time.monotonic() - saved > _SAVED_EVERY_S:
            saved = time.monotonic()
            yield steady, (saved - start) / 60
    yield steady, given.minutes


def _loss(pupil: LineNet, batch: Batch) -> Tensor:
    said, places = pupil(batch.lines, batch.widths)
    told = said.log_softmax(-1).transpose(0, 1)
    lost = nn.functional.ctc_loss(
        told, batch.codes, places, batch.lengths, pupil.blank, reduction="sum", zero_infinity=True
    )
    return lost / batch.lengths.sum()


def _forgotten(pupil: LineNet, teacher: LineNet, batch: Batch) -> Tensor:
    """Return how far the pupil's answers are from the teacher's (Kullback and Leibler's divergence, nats a place)."""
    with torch.no_grad():
        before, places = teacher(batch.lines, batch.widths)
    now, _ = pupil(batch.lines, batch.widths)
    apart = nn.functional.kl_div(now.log_softmax(-1), before.log_softmax(-1), reduction="none", log_target=True).sum(-1)
    inside = torch.arange(now.shape[1])[None] < places[:, None]
    return apart[inside].mean()


def _told(net: LineNet, lines: list[Line]) -> str:
    wrong = letters = right = 0
    with torch.no_grad():
        for line in lines:
            said, _ = net(torch.from_numpy(line.pixels)[None], torch.tensor([line.pixels.shape[1]]))
            best = said[0].argmax(-1).tolist()
            read = [code for at, code in enumerate(best) if code != net.blank and (at == 0 or code != best[at - 1])]
            mistakes = Levenshtein.distance(read, line.codes)
            wrong, letters, right = wrong + mistakes, letters + len(line.codes), right + (mistakes == 0)
    return f"{100 * wrong / letters:.2f} % of letters wrong, {100 * right / len(lines):.1f} % of lines right"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=("ara", "fra"))
    parser.add_argument("--papers", type=Path, required=True, help="drawn papers of our own")
    parser.add_argument("--remember", type=Path, help="keep what the engine reads of them in this folder")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    return parser.parse_args()


if __name__ == "__main__":
    main()
