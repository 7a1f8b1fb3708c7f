"""An outline is the sheet's own edge: neither a crease on it nor a frame printed inside it."""

import cv2
import numpy as np

from ocr.engine import Colour
from ocr.sheet import sheet_outline

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
