"""What print, copies, scanners and cameras do to a line."""

import random

import numpy as np
from numpy.typing import NDArray

from training.wear import Wear


def ink() -> NDArray[np.float32]:
    strokes = np.zeros((90, 400), np.float32)
    for left in range(40, 360, 24):
        strokes[25:60, left : left + 7] = 1
    return strokes


def wear(seed: int) -> Wear:
    return Wear(random.Random(seed), np.random.default_rng(seed))  # noqa: S311 chance to repeat, no secret


def test_a_worn_line_is_grey_and_has_ink_and_paper() -> None:
    worn = wear(4)
    lines = [line for _ in range(120) if (line := worn.worn(ink(), 60, 60)) is not None]

    assert len(lines) == 120
    assert all(line.dtype == np.uint8 and line.ndim == 2 for line in lines)
    assert all(np.ptp(line) > 30 for line in lines)
    assert {line.shape[0] > 30 for line in lines} == {True, False}


def test_the_same_seeds_wear_alike() -> None:
    one, other = wear(5), wear(5)

    for _ in range(20):
        np.testing.assert_array_equal(one.worn(ink(), 60, 60), other.worn(ink(), 60, 60))


def test_a_line_without_ink_is_no_line() -> None:
    assert wear(6).worn(np.zeros((90, 400), np.float32), 60, 200) is None
