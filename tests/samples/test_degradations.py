"""A degradation carries true places to where the pixels went."""

import numpy as np
import pytest

from samples.chance import stream
from samples.degradations import DEGRADATIONS, MOST_PIXELS, Pixels


@pytest.fixture(scope="module")
def sheet() -> Pixels:
    page = np.full((1200, 900, 3), 250, dtype=np.uint8)
    page[300:340, 200:420] = 0
    return page


@pytest.mark.parametrize("level", DEGRADATIONS)
@pytest.mark.parametrize("seed", range(4))
def test_a_black_bar_lies_where_its_place_was_carried(sheet: Pixels, level: str, seed: int) -> None:
    shot = DEGRADATIONS[level](sheet, stream(seed, 0, "test"))
    left, top, right, bottom = (round(edge) for edge in shot.carried((200, 300, 420, 340)))
    height, width = shot.picture.shape[:2]
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    inside = shot.picture[top + 14 : bottom - 14, left + 14 : right - 14]
    assert inside.mean() < 60
    above = shot.picture[top - 40 : top - 12, left:right]
    assert above.mean() > inside.mean() + 60


@pytest.mark.parametrize("level", DEGRADATIONS)
def test_the_whole_sheet_stays_in_the_picture(sheet: Pixels, level: str) -> None:
    for seed in range(4):
        shot = DEGRADATIONS[level](sheet, stream(seed, 0, "test"))
        height, width = shot.picture.shape[:2]
        # A flatbed's skew may push a blank corner out, by less than the margin that layouts keep free.
        left, top, right, bottom = shot.carried((10, 10, sheet.shape[1] - 10, sheet.shape[0] - 10))
        assert min(left, top, width - right, height - bottom) > -1


def test_a_telephone_takes_no_more_than_its_pixels() -> None:
    shot = DEGRADATIONS["phone"](np.full((3508, 2480, 3), 250, dtype=np.uint8), stream(1, 0, "test"))
    assert shot.picture.shape[0] * shot.picture.shape[1] <= MOST_PIXELS


def test_the_same_chance_gives_the_same_picture(sheet: Pixels) -> None:
    for degradation in DEGRADATIONS.values():
        assert np.array_equal(
            degradation(sheet, stream(5, 0, "test")).picture, degradation(sheet, stream(5, 0, "test")).picture
        )
