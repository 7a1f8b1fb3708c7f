"""Finding zones by image: every turn, sizes down to ten pixels a character, and nothing where there is none."""

import time

import cv2
import numpy as np
import pytest

from ocr.engine import Grey
from ocr.forms.bands import Band, bands
from tests.ocr.forms.specimens import FORMATS, Person, code_of, compose, photographed, prose, sheet


def found(page: Grey) -> Band:
    seen = bands(page)
    assert seen
    return seen[0]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("pitch", [10.0, 16.0, 36.0])
def test_a_zone_is_found_with_its_lines_and_pitch(name: str, pitch: float) -> None:
    lines = compose(name, Person(code=code_of(name)))
    band = found(sheet(lines, seed=3, pitch=pitch))
    assert len(band.bars) == len(lines)
    assert band.pitch == pytest.approx(pitch, rel=0.06)
    assert band.cells == pytest.approx(len(lines[0]), rel=0.06)


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("skew", [-12, 7])
def test_a_zone_is_found_however_it_lies(turn: int, skew: int) -> None:
    page = np.rot90(photographed(sheet(compose("TD3", Person()), seed=5), seed=5, skew=abs(skew)), turn)
    band = found(np.ascontiguousarray(page))
    across = abs(float(band.bars[0].along[0]))
    assert (across > 0.9) == (turn % 2 == 0)
    assert band.cells == pytest.approx(44, rel=0.08)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_prose_is_no_zone_and_costs_little(seed: int) -> None:
    page = cv2.resize(prose(seed), None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    bands(page)
    before = time.process_time()
    assert bands(page) == []
    # 30 ms where nothing else runs.
    assert time.process_time() - before < 0.12


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(np.full((600, 800), 255, np.uint8), id="white"),
        pytest.param(np.zeros((3, 3), np.uint8), id="nine-pixels"),
        pytest.param(np.zeros((1, 4000), np.uint8), id="a-line"),
        pytest.param(np.random.default_rng(1).integers(0, 256, (700, 900), np.uint8), id="noise"),
        pytest.param(np.tile(np.array([[0, 0, 255, 255]], np.uint8), (500, 300)), id="stripes"),
    ],
)
def test_a_page_without_print_has_no_zone(page: Grey) -> None:
    assert bands(page) == []
