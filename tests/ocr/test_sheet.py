"""An outline is the sheet's own edge: neither a crease on it nor a frame printed inside it."""

import cv2
import numpy as np
import pytest

from ocr.engine import Colour
from ocr.prepare import sight
from ocr.sheet import card_outline, sheet_outline

DESK, PAPER = (70, 60, 50), (225, 222, 214)


def sheet_on_desk() -> Colour:
    made: Colour = np.full((640, 480, 3), DESK, np.uint8)
    cv2.rectangle(made, (60, 60), (420, 580), PAPER, -1)
    for y in range(90, 560, 24):
        for x in range(90, 390, 14):
            cv2.rectangle(made, (x, y), (x + 6, y + 9), (30, 30, 30), 2)
    return made


def test_a_sheet_on_a_desk_has_its_four_corners() -> None:
    corners = sheet_outline(sheet_on_desk())
    assert corners is not None
    assert np.abs(corners - [[60, 60], [420, 60], [420, 580], [60, 580]]).max() < 8


def test_a_crease_is_no_edge_of_the_sheet() -> None:
    made = sheet_on_desk()
    cv2.line(made, (60, 320), (420, 320), (120, 116, 110), 5)
    corners = sheet_outline(made)
    assert corners is None or np.ptp(corners[:, 1]) > 480


def test_writing_on_the_same_paper_beyond_an_outline_makes_it_none() -> None:
    made = sheet_on_desk()
    # The lower half fills the picture from edge to edge; the fold across it is dark and broad.
    cv2.rectangle(made, (0, 400), (480, 640), PAPER, -1)
    for y in range(420, 620, 24):
        for x in range(30, 450, 14):
            cv2.rectangle(made, (x, y), (x + 6, y + 9), (30, 30, 30), 2)
    cv2.line(made, (60, 400), (420, 400), (90, 80, 70), 14)
    assert sheet_outline(made) is None


def card_on_desk() -> Colour:
    made: Colour = np.full((640, 480, 3), DESK, np.uint8)
    cv2.rectangle(made, (140, 260), (340, 386), PAPER, -1)
    return made


def test_a_card_too_small_to_be_a_sheet_has_its_four_corners() -> None:
    assert sheet_outline(card_on_desk()) is None
    corners = card_outline(card_on_desk())
    assert corners is not None
    assert np.abs(corners - [[140, 260], [340, 260], [340, 386], [140, 386]]).max() < 8


def test_a_card_on_white_is_left_to_the_scanner_s_lid() -> None:
    made: Colour = np.full((640, 480, 3), 250, np.uint8)
    cv2.rectangle(made, (140, 260), (340, 386), (150, 180, 160), -1)
    assert card_outline(made) is None


def test_a_page_s_picture_is_the_card_s_only_where_no_letters_are_seen() -> None:
    assert sight(card_on_desk()).outlined
    written = card_on_desk()
    for y in range(20, 240, 30):
        for x in range(20, 460, 22):
            cv2.rectangle(written, (x, y), (x + 10, y + 16), (240, 240, 240), 3)
    assert not sight(written).outlined


def test_grain_of_the_desk_that_runs_up_to_a_sheet_is_no_part_of_it() -> None:
    made: Colour = np.hstack([sheet_on_desk(), np.full((640, 160, 3), DESK, np.uint8)])
    cv2.line(made, (421, 290), (600, 262), (130, 118, 104), 3)
    # Folded twice: what the edge encloses is in four parts.
    cv2.line(made, (60, 320), (420, 320), (150, 146, 140), 3)
    cv2.line(made, (240, 60), (240, 580), (150, 146, 140), 3)
    corners = sheet_outline(made)
    assert corners is not None
    assert np.abs(corners - [[60, 60], [420, 60], [420, 580], [60, 580]]).max() < 8


def test_half_of_a_folded_sheet_in_another_light_is_a_part_of_the_sheet() -> None:
    made = sheet_on_desk()
    made[60:580, 60:190] = made[60:580, 60:190] // 3 * 2
    cv2.line(made, (190, 60), (190, 580), (120, 116, 110), 5)
    for left in (0, 422):
        # The desk's grain spoils the outline of the whole.
        cv2.line(made, (left, 300), (left + 60, 300), (120, 110, 100), 3)
    corners = sheet_outline(made)
    assert corners is not None
    assert np.abs(corners - [[60, 60], [420, 60], [420, 580], [60, 580]]).max() < 8


@pytest.mark.parametrize(("cosine", "straightened"), [(0.55, True), (0.7, False)], ids=["slanted", "too slanted"])
def test_the_outline_of_a_card_seen_at_a_slant_is_straightened_up_to_a_point(
    cosine: float, *, straightened: bool
) -> None:
    # What a card's corners of so large a cosine look like: two sides of 200 pixels, two of 200 / 1.586.
    side = 200 / 1.586
    down, shift = side * np.sqrt(1 - cosine**2), side * cosine
    edges = np.array([[150 + shift, 260], [350 + shift, 260], [350, 260 + down], [150, 260 + down]])
    made: Colour = np.full((640, 640, 3), DESK, np.uint8)
    cv2.fillPoly(made, [np.rint(edges).astype(np.int32)], PAPER)

    corners = card_outline(made)

    assert (corners is not None) == straightened
    assert corners is None or np.abs(corners - edges).max() < 8
