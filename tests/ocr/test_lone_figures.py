"""Days of which a figure or a stroke may be lost, and papers that print one figure."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.evidence import Grade
from ocr.lone_figures import is_short
from ocr.nets import Net, Nets
from ocr.prepare import Working
from ocr.verify import verify
from tests.ocr.sheets import sheet


@pytest.mark.parametrize(
    ("printed", "day", "short"),
    [
        pytest.param("1/12/2020", "2020-12-01", True, id="a lone day"),
        pytest.param("05.1.2020", "2020-01-05", True, id="a lone month"),
        pytest.param("2020/12/1", "2020-12-01", True, id="from the right"),
        pytest.param("11/12/2020", "2020-12-11", False, id="whole"),
        pytest.param("01/12/2020", "2020-12-01", False, id="a nought"),
        pytest.param("1 décembre 2020", "2020-12-01", False, id="a month by its name"),
        pytest.param("1/3/2020", "2020-03-01", False, id="a month that no lost figure explains"),
        pytest.param("0112/2020", "2020-12-01", True, id="a stroke lost"),
        pytest.param("01122020", "2020-12-01", True, id="both strokes lost"),
    ],
)
def test_a_day_with_a_lone_figure_or_a_lost_stroke_is_short(printed: str, day: str, short: bool) -> None:
    assert is_short(day, [printed] * 3, []) is short


def test_one_read_that_shows_both_figures_is_enough() -> None:
    assert not is_short("2020-12-01", ["1/12/2020", "01/12/2020", "1/12/2020"], [])


@pytest.mark.parametrize(
    ("others", "short"),
    [
        pytest.param(["né le 7/10/1985"], False, id="another lone figure"),
        pytest.param(["né le 21/4/1985"], False, id="a lone month"),
        pytest.param(["né le 21/10/1985"], True, id="none"),
        pytest.param(["né le 7/10/1985", "le 03/11/2001"], True, id="a nought elsewhere"),
        pytest.param(["né le 1/11/1985"], True, id="a stroke as thin"),
    ],
)
def test_a_paper_that_prints_lone_figures_shows_it_elsewhere(others: list[str], short: bool) -> None:
    rows = sheet(*(((50, line),) for line in [*others, "fait le 1/12/2020"]))
    assert is_short("2020-12-01", ["1/12/2020"] * 3, rows) is short


class Swallowing:
    """Reads every crop as one day."""

    def __init__(self, text: str) -> None:
        self.nets = Nets((Net(Path("nets"), "fra"),), (Net(Path("nets"), "ara"),), None, None)
        self._text = text

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        return []

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        return [LineRead(self._text, 0.9) for _ in crops]

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("page", "reads", "days", "grade"),
    [
        pytest.param("1/12/2020", "1/12/2020", frozenset(), Grade.NEARLY, id="every read"),
        pytest.param("1/12/2020", "01/12/2020", frozenset(), Grade.UNANIMOUS, id="the page's alone"),
        pytest.param("1/12/2020", "1/12/2020", frozenset({"2020-12-01"}), Grade.UNANIMOUS, id="two calendars"),
    ],
)
def test_a_day_that_every_read_shows_with_a_lone_figure_is_not_sure(
    page: str, reads: str, days: frozenset[str], grade: Grade
) -> None:
    paper, place = np.full((100, 400), 255, np.uint8), (Rect(40, 40, 240, 60),)
    told = Candidate("birth_date", "2020-12-01", page, place, False, 0.9, 1.0, (0, 0), 1.0, days)
    (read,) = verify(
        Swallowing(reads), Working(paper, paper, np.eye(3), None, 0.0), [], KINDS["identity_card"], [told]
    )  # fmt: skip
    assert (read.value, read.grade) == ("2020-12-01", grade)
