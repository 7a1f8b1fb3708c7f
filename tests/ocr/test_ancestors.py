"""Parents' names that a narrow cell breaks at their ancestor."""

import pytest

from dossier.documents import KINDS
from ocr.ancestors import with_ancestors
from ocr.finder.search import candidates
from tests.ocr.sheets import Ink, page

ACT = KINDS["birth_certificate"]


def _father(first: str, second: str) -> list[str]:
    rows = page(
        Ink(50, 0, "Prénom :"), Ink(500, 0, "SALMA"), Ink(50, 100, "Père :"), Ink(500, 100, first),
        Ink(500, 145, second), Ink(50, 260, "Mère :"), Ink(500, 260, "NADIA BENT SAID"),
    )  # fmt: skip
    found = with_ancestors(candidates(rows, ACT), rows, ACT)
    return [each.value for each in found if each.field == "father_name" and each.value]


@pytest.mark.parametrize(
    ("first", "second"),
    [pytest.param("OMAR", "BEN ALI", id="before its word"), pytest.param("OMAR BEN", "ALI", id="behind its word")],
)
def test_a_parent_goes_on_with_its_ancestor_on_the_next_line(first: str, second: str) -> None:
    assert _father(first, second) == ["OMAR BEN ALI"]


def test_what_stands_below_a_whole_name_is_somebody_elses() -> None:
    assert _father("OMAR ALAOUI", "RABAT") == ["OMAR ALAOUI"]
