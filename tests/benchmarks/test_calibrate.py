"""What a grade deserves is counted without the papers that it is then asked about."""

import pytest

from benchmarks.calibrate import Counted, bounds, left_out, lower_bound


def _counts(grade: str, layout: str, right: int, wrong: int = 0) -> list[Counted]:
    return [Counted(grade, at < right, layout, "phone", "family_name") for at in range(right + wrong)]


@pytest.mark.parametrize(
    ("right", "count", "bound"),
    [
        pytest.param(0, 0, 0.0, id="none"),
        pytest.param(29, 29, 0.9019, id="all of 29"),
        pytest.param(598, 598, 0.9950, id="all of 598"),
        pytest.param(9, 10, 0.6058, id="nine of ten"),
    ],
)
def test_the_bound_is_clopper_and_pearson_s(right: int, count: int, bound: float) -> None:
    assert lower_bound(right, count) == pytest.approx(bound, abs=0.0005)


def test_few_counts_make_no_grade_sure() -> None:
    found = bounds([*_counts("UNANIMOUS", "a", 20), *_counts("TWO_PLACES", "a", 60)])
    assert found["UNANIMOUS"] < 0.9 < found["TWO_PLACES"]


def test_a_layout_s_own_papers_do_not_vouch_for_it() -> None:
    counts = [*_counts("UNANIMOUS", "a", 60), *_counts("UNANIMOUS", "b", 5, 5), *_counts("TWO_PLACES", "b", 100)]
    told = {each.name: (each.sure, each.wrong) for each in left_out(counts, lambda each: each.layout)}
    # Sure by what `a` shows; `a` is not, by what `b` shows, and nothing but `b` speaks for the other grade.
    assert told == {"a": (0, 0), "b": (10, 5)}


def test_grades_without_independent_evidence_are_never_sure() -> None:
    counts = [*_counts("MOST", "a", 60), *_counts("MOST", "b", 60), *_counts("", "b", 0, 3)]
    assert [each.sure for each in left_out(counts, lambda each: each.layout)] == [0, 0]
