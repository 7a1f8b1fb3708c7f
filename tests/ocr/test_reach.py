"""What lies around a line of text."""

import numpy as np

from ocr.engine import Rect
from ocr.reach import line_below


def test_below_a_line_of_no_height_on_white_paper_lies_no_line() -> None:
    paper = np.full((200, 300), 255, dtype=np.uint8)
    for height in range(3):
        assert line_below(paper, Rect(20, 50, 120, 50 + height), []) is None
