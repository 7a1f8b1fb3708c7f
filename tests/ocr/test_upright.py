"""Which way up a page stands where its bands tell nothing."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from ocr.engine import Colour, Grey, Layout, LineRead, Rect, Word
from ocr.nets import Net, Nets
from ocr.pages import turned
from ocr.prepare import sight
from ocr.upright import upright

_TITLE_HEIGHT = 60


class ReadsWholePages:
    """Knows an Arabic page by its heavy title, and makes nothing of bands cut out of a table."""

    nets = Nets((Net(Path("nets"), "fra"),), (Net(Path("nets"), "ara"),), None, None)

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        height = picture.shape[0]
        upright = picture[: height // 4].mean() < picture[-(height // 4) :].mean()
        if layout is not Layout.PAGE or net.name != "ara" or not upright:
            return []
        return [Word("الزواج", 0.92, Rect(100, 60 * at, 200, 60 * at + 30), at) for at in range(8)]

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        raise AssertionError("no line is asked for")

    def close(self) -> None: ...


def a_table() -> Colour:
    """Return a page with a title above a ruled table."""
    page = np.full((1754, 1240, 3), 245, np.uint8)
    cv2.rectangle(page, (400, 200), (840, 200 + _TITLE_HEIGHT), (20, 20, 20), -1)
    for row in range(10):
        top = 500 + 100 * row
        cv2.rectangle(page, (90, top), (1150, top + 100), (30, 30, 30), 2)
        for word in range(5):
            cv2.rectangle(page, (600 + 90 * word, top + 40), (660 + 90 * word, top + 62), (40, 40, 40), -1)
    return page


@pytest.mark.parametrize("turn", [0, 180])
def test_a_page_whose_bands_are_rules_is_read_whole(turn: int) -> None:
    page = turned(a_table(), turn)
    assert upright(ReadsWholePages(), page, sight(page)).turn == turn
