"""A degradation carries true places to where the pixels went."""

import numpy as np
import pytest

from dossier.reasons import REASONS
from samples.chance import stream
from samples.degradations import DEGRADATIONS, LEVELS, MOST_PIXELS, RUINS, Pixels, level_named, taken
from samples.surface import Edges

BAR: Edges = (300, 500, 700, 620)
PLACES = [(200.0 + 500 * column, 300.0 + 90 * row, 520.0 + 500 * column, 330.0 + 90 * row)
          for column in range(2) for row in range(14)]  # fmt: skip


@pytest.fixture(scope="module")
def sheet() -> Pixels:
    page = np.full((1800, 1300, 3), 250, dtype=np.uint8)
    page[500:620, 300:700] = 0
    return page


@pytest.fixture(scope="module")
def card() -> Pixels:
    side = np.full((638, 1011, 3), 236, dtype=np.uint8)
    side[300:420, 300:700] = 0
    return side


@pytest.mark.parametrize("level", DEGRADATIONS)
@pytest.mark.parametrize("seed", range(4))
def test_a_black_bar_lies_where_its_place_was_carried(sheet: Pixels, level: str, seed: int) -> None:
    shot = DEGRADATIONS[level](sheet, stream(seed, 0, "test"))
    _bar_is_found(shot.picture, shot.carried(BAR))


@pytest.mark.parametrize("level", DEGRADATIONS)
@pytest.mark.parametrize("seed", range(3))
def test_a_card_alone_is_found_where_its_place_was_carried(card: Pixels, level: str, seed: int) -> None:
    shot = DEGRADATIONS[level](card, stream(seed, 0, "test"))
    _bar_is_found(shot.picture, shot.carried((300, 300, 700, 420)))
    left, top, right, bottom = shot.carried((0, 0, 1011, 638))
    height, width = shot.picture.shape[:2]
    assert (right - left) * (bottom - top) < 0.75 * width * height


def _bar_is_found(picture: Pixels, place: Edges) -> None:
    left, top, right, bottom = (round(edge) for edge in place)
    height, width = picture.shape[:2]
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    # Well inside, since the upright box of a bar askew holds paper in its corners.
    middle_x, middle_y, reach = (left + right) // 2, (top + bottom) // 2, (bottom - top) // 8
    inside = picture[middle_y - reach : middle_y + reach, middle_x - reach : middle_x + reach]
    above = picture[max(0, top - 2 * reach) : max(1, top - reach), middle_x - reach : middle_x + reach]
    assert above.mean() > inside.mean() + 45


@pytest.mark.parametrize("level", DEGRADATIONS)
def test_the_whole_sheet_stays_in_the_picture(sheet: Pixels, level: str) -> None:
    for seed in range(4):
        shot = DEGRADATIONS[level](sheet, stream(seed, 0, "test"))
        height, width = shot.picture.shape[:2]
        # A scanner's skew may push a blank corner out, by less than the margin that layouts keep free.
        left, top, right, bottom = shot.carried((35, 35, sheet.shape[1] - 35, sheet.shape[0] - 35))
        assert min(left, top, width - right, height - bottom) > -1


@pytest.mark.parametrize("level", ["phone", "hard"])
def test_a_telephone_takes_no_more_than_its_pixels(level: str) -> None:
    shot = DEGRADATIONS[level](np.full((3508, 2480, 3), 250, dtype=np.uint8), stream(1, 0, "test"))
    assert shot.picture.shape[0] * shot.picture.shape[1] <= MOST_PIXELS


def test_the_same_chance_gives_the_same_picture(sheet: Pixels) -> None:
    for level in (*DEGRADATIONS, *RUINS):
        one, other = (taken(level, sheet, stream(5, 0, "test"), PLACES) for _ in range(2))
        assert np.array_equal(one.picture, other.picture)


def test_a_turned_picture_is_stored_turned_and_stands_upright_again(sheet: Pixels) -> None:
    for level in ("rotated", "exif"):
        turns = set()
        for seed in range(12):
            shot = DEGRADATIONS[level](sheet, stream(seed, 0, "test"))
            turns.add(shot.turn)
            assert np.array_equal(np.rot90(shot.stored(), -shot.turn // 90), shot.picture)
            assert shot.by_exif == (level == "exif")
        assert turns == {90, 180, 270}


@pytest.mark.parametrize("ruin", RUINS)
def test_a_ruin_names_a_code_that_applicants_are_told(sheet: Pixels, ruin: str) -> None:
    (code,) = taken(ruin, sheet, stream(1, 0, "test"), PLACES).problems
    assert REASONS[code].told_to_applicant
    assert ruin in code


def test_print_in_a_thumbnail_is_a_few_pixels_high(sheet: Pixels) -> None:
    for ruin in ("too_small", "screenshot"):
        shot = taken(ruin, sheet, stream(2, 0, "test"), PLACES)
        left, top, right, bottom = shot.carried((200, 300, 900, 330))
        assert bottom - top < 60
        assert (right - left) < 220


def test_glare_drowns_most_of_the_values(sheet: Pixels) -> None:
    for seed in range(3):
        shot = taken("glare", sheet, stream(seed, 0, "test"), PLACES)
        white = []
        for place in PLACES:
            left, top, right, bottom = (round(edge) for edge in shot.carried(place))
            white.append(shot.picture[top:bottom, left:right].min(axis=2).mean() > 245)
        assert sum(white) > len(white) / 2


def test_every_level_has_a_name_and_clean_is_flatbeds_other_one() -> None:
    assert all(level_named(level) == level for level in LEVELS)
    assert level_named("clean") == "flatbed"
    assert level_named("carrier-pigeon") is None
