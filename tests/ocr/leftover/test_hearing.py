"""Words hear each other by what they are and where they stand, and not by the order in which they are told."""

from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.engine import Rect
from ocr.leftover.hearing import PLACES, heard, places
from ocr.leftover.net import _net

RECTS = st.lists(
    st.builds(lambda x, y, w, h: Rect(x, y, x + w, y + h), *[st.integers(0, 3000)] * 2, *[st.integers(1, 400)] * 2),
    min_size=1,
    max_size=12,
)


@given(RECTS)
def test_every_place_between_two_words_has_a_number(rects: list[Rect]) -> None:
    where = places(rects, range(len(rects)))
    assert where.shape == (len(rects), len(rects))
    assert where.min() >= 0
    assert where.max() < PLACES


@given(RECTS, st.integers(-500, 500), st.integers(-500, 500))
def test_a_page_that_is_moved_says_the_same(rects: list[Rect], across: int, down: int) -> None:
    moved = [Rect(r.left + across, r.top + down, r.right + across, r.bottom + down) for r in rects]
    cells = [number // 2 for number in range(len(rects))]
    assert (places(moved, cells) == places(rects, cells)).all()


def test_left_and_right_over_and_under_and_one_cell_are_told_apart() -> None:
    middle, around = Rect(500, 500, 540, 520), ((900, 500), (100, 500), (500, 600), (500, 400))
    where = places([middle, *(Rect(x, y, x + 40, y + 20) for x, y in around), middle], [0, 1, 2, 3, 4, 5])[0]
    assert len(set(where[1:])) == len(around) + 1
    assert places([middle, middle], [0, 0])[0, 1] != places([middle, middle], [0, 1])[0, 1]


@settings(deadline=None)
@given(RECTS, st.randoms(use_true_random=False))
def test_words_hear_the_same_in_whatever_order_they_are_told(rects: list[Rect], rng: Random) -> None:
    layers = _net().layers
    words = np.random.default_rng(len(rects)).normal(size=(len(rects), len(layers[0]["ears"]))).astype(np.float32)
    order = list(range(len(rects)))
    rng.shuffle(order)
    told = heard(words, places(rects, range(len(rects))), layers)
    turned = heard(words[order], places([rects[at] for at in order], order), layers)
    np.testing.assert_allclose(turned, told[order], rtol=1e-3, atol=1e-3)


def test_a_word_is_heard_by_the_others() -> None:
    layers = _net().layers
    words = np.ones((3, len(layers[0]["ears"])), np.float32) * np.arange(1, 4)[:, None] * np.linspace(-1, 1, 64)
    where = places([Rect(0, 0, 90, 30), Rect(0, 60, 90, 90), Rect(400, 0, 490, 30)], [0, 1, 2])
    other = words.copy()
    other[2] = -other[2]
    assert not np.allclose(heard(words, where, layers)[0], heard(other, where, layers)[0])
