"""Boxes that the engine made too tall come back to their ink; others stay as they are."""

import numpy as np

from ocr.engine import Grey, Rect, Word
from ocr.trimmed import trimmed


def page() -> Grey:
    """Three rows of marks, 20 pixels high, at 40, 100 and 160; a dot above the first mark of the second."""
    made = np.full((220, 600), 255, np.uint8)
    for top in (40, 100, 160):
        for left in range(20, 560, 60):
            made[top : top + 20, left : left + 40 : 4] = 60
    made[94:97, 30:40] = 60
    return made


def words() -> list[Word]:
    return [
        Word("mot", 0.9, Rect(left, top, left + 40, top + 20), line)
        for line, top in enumerate((40, 100, 160))
        for left in range(20, 560, 60)
    ]


def test_a_box_three_times_too_tall_shrinks_to_its_letters_and_their_dots() -> None:
    tall = Word("mot", 0.9, Rect(20, 64, 60, 124), 1)
    assert trimmed(page(), [*words(), tall])[-1].rect == Rect(20, 94, 60, 120)


def test_boxes_of_usual_height_stay_as_they_are() -> None:
    assert trimmed(page(), words()) == words()


def test_large_letters_keep_their_height() -> None:
    made = page()
    made[40:120, 20:220:4] = 60
    heading = Word("TITRE", 0.9, Rect(20, 40, 220, 120), 0)
    assert trimmed(made, [*words()[9:], heading])[-1].rect == heading.rect


def test_a_box_without_ink_stays() -> None:
    empty = Word("x", 0.2, Rect(560, 0, 599, 90), 0)
    assert trimmed(page(), [*words(), empty])[-1].rect == empty.rect
