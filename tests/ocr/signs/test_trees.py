"""The trees say of rows of signs how likely each value is right."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ocr.signs.table import LESS, MORE, SIGNS
from ocr.signs.trees import _trees, right

ROWS = arrays(np.float32, (3, len(SIGNS)), elements=st.floats(-4, 40, width=32))


@given(ROWS)
def test_every_answer_is_a_share_and_each_value_has_its_own(rows: np.ndarray) -> None:
    shares = right(rows)
    assert shares.shape == (3,)
    assert ((shares > 0) & (shares < 1)).all()
    assert [float(right(row[None])[0]) for row in rows] == pytest.approx(shares.tolist())


@given(ROWS, st.sampled_from([*MORE, *LESS]), st.floats(0, 10, width=32))
def test_more_of_what_speaks_for_a_value_never_makes_it_less_sure(rows: np.ndarray, sign: str, more: float) -> None:
    raised = rows.copy()
    raised[:, SIGNS.index(sign)] += np.float32(more)
    change = right(raised) - right(rows)
    assert (change >= -1e-6).all() if sign in MORE else (change <= 1e-6).all()


def test_every_way_ends_at_a_leaf_within_the_depth() -> None:
    trees = _trees()
    at = trees["roots"]
    for side in ("left", "right"):
        for _ in range(int(trees["depth"])):
            at = trees[side][at]
        assert (trees["left"][at] == at).all()
        assert np.isinf(trees["least"][at]).all()
