"""A caption before a figure is read with its figure, where the page's pass cut it, and the figure vouches for it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from ocr.before_figures import before_figures, caption_of
from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.nets import Net, Nets

FIGURE = Word("2026", 0.93, Rect(100, 82, 160, 108), 3)


class LineEngine:
    """Reads every crop as a figure on the left and a caption on the right, and counts the crops."""

    def __init__(self, figure: str = "2026", caption: str = "لسنة", confidence: float = 0.6) -> None:
        self.nets = Nets((Net(Path("nets"), "fra"),), (Net(Path("nets"), "ara"),), None, None)
        self.looked_at = 0
        self._figure, self._caption, self._confidence = figure, caption, confidence

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        return []

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        self.looked_at += len(crops)
        return [
            LineRead.of(
                [
                    Word(self._caption, self._confidence, Rect(crop.shape[1] * 2 // 3, 8, crop.shape[1] - 8, 36), 0),
                    Word(self._figure, 0.9, Rect(8, 8, crop.shape[1] // 3, 36), 0),
                ]
            )
            for crop in crops
        ]

    def close(self) -> None:
        pass


def _page() -> Grey:
    page = np.full((200, 600), 255, np.uint8)
    for left, right in ((100, 160), (172, 176), (190, 240)):
        page[82:108, left:right] = 40
    return page


def _cut(confidence: float = 0.3) -> Word:
    return Word("ul", confidence, Rect(205, 84, 230, 108), 3)


def test_a_caption_that_was_cut_is_read_with_its_figure() -> None:
    left, arabic = before_figures(LineEngine(), _page(), [FIGURE, _cut()], [])
    assert (left, [word.text for word in arabic]) == ([FIGURE], ["لسنة"])
    assert arabic[0].line == FIGURE.line
    assert arabic[0].rect.left > FIGURE.rect.right


@pytest.mark.parametrize(
    ("engine", "beside"),
    [
        (LineEngine(figure="2025"), _cut()),
        (LineEngine(caption="غرغر"), _cut()),
        (LineEngine(caption="Nom"), _cut()),
        (LineEngine(), Word("Rabat", 0.95, Rect(188, 82, 242, 108), 3)),
    ],
    ids=["another figure", "nobody's word", "Latin", "read surely"],
)
def test_what_the_figure_or_no_list_vouches_for_stays_as_it_was(engine: LineEngine, beside: Word) -> None:
    assert before_figures(engine, _page(), [FIGURE, beside], []) == ([FIGURE, beside], [])


def test_rows_that_were_read_surely_cost_no_read() -> None:
    engine = LineEngine()
    before_figures(engine, _page(), [FIGURE], [Word("لسنة", 0.9, Rect(168, 80, 242, 110), 3)])
    assert engine.looked_at == 0


def test_a_caption_s_colon_is_kept_and_its_figure_is_not() -> None:
    words = [
        Word("2026", 0.9, Rect(100, 82, 160, 108), 3),
        Word(":", 0.9, Rect(170, 84, 176, 108), 3),
        Word("لسنة", 0.7, Rect(190, 82, 240, 108), 3),
    ]
    assert [word.text for word in caption_of(words, FIGURE)] == [":", "لسنة"]
