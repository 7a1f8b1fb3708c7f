"""Names above the birth date of a card, whichever of its labels was read."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

NAMES = (
    Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 50, "البطاقة الوطنية للتعريف"),
    Ink(500, 110, "YASSINE"), Ink(1900, 110, "ياسين"), Ink(500, 170, "EL ALAMI"), Ink(1900, 170, "العلمي"),
)  # fmt: skip
BOTH = {
    "given_names": "YASSINE", "given_names_ar": "ياسين", "family_name": "EL ALAMI", "family_name_ar": "العلمي",
    "birth_date": "1985-03-12",
}  # fmt: skip


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ((Ink(500, 230, "Né le"), Ink(800, 230, "12/03/1985"), Ink(1900, 230, "مزداد بتاريخ")), BOTH),
        ((Ink(500, 230, "Né le"), Ink(800, 230, "12/03/1985")), BOTH),
        ((Ink(500, 230, "ف ك"), Ink(1000, 230, "12/03/1985"), Ink(1900, 230, "مزداد بتاريخ")), BOTH),
        ((Ink(800, 230, "12/03/1985"),), {name: value for name, value in BOTH.items() if name != "birth_date"}),
    ],
    ids=["both labels", "french", "arabic", "date alone"],
)
def test_names_stand_above_the_birth_date_by_whatever_tells_it(line: tuple[Ink, ...], read: dict[str, str]) -> None:
    assert found(page(*NAMES, *line), "identity_card") == read


def test_arabic_names_end_where_they_end_themselves_not_where_the_heading_does() -> None:
    names = (
        Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 50, "البطاقة الوطنية للتعريف"),
        Ink(50, 110, "YASSINE"), Ink(1200, 110, "ياسين"), Ink(50, 170, "EL ALAMI"), Ink(1200, 170, "العلمي"),
        Ink(50, 230, "Né le"), Ink(300, 230, "12/03/1985"),
    )  # fmt: skip
    assert found(page(*names), "identity_card") == BOTH


@pytest.mark.parametrize("right", [1900, 700], ids=["at the edge", "over the latin"])
def test_arabic_names_may_stand_on_the_lines_above_their_latin(right: int) -> None:
    names = (
        Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 50, "البطاقة الوطنية للتعريف"),
        Ink(right, 110, "ياسين"), Ink(500, 160, "YASSINE"), Ink(right, 220, "العلمي"), Ink(500, 270, "EL ALAMI"),
        Ink(500, 340, "Né le"), Ink(800, 340, "12/03/1985"),
    )  # fmt: skip
    assert found(page(*names), "identity_card") == BOTH


def test_a_heading_above_the_names_is_no_name() -> None:
    names = (
        Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 60, "البطاقة الوطنية للتعريف"),
        Ink(500, 120, "YASSINE"), Ink(500, 180, "EL ALAMI"), Ink(500, 240, "Né le"), Ink(800, 240, "12/03/1985"),
    )  # fmt: skip
    told = found(page(*names), "identity_card")
    assert not {"given_names_ar", "family_name_ar"} & {name for name, value in told.items() if value}


def test_arabic_captions_above_the_names_are_no_names() -> None:
    names = (
        Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 50, "البطاقة الوطنية للتعريف"),
        Ink(1900, 110, "الاسم الشخصي"), Ink(500, 160, "YASSINE"), Ink(1900, 220, "الاسم العائلي"),
        Ink(500, 270, "EL ALAMI"), Ink(500, 340, "Né le"), Ink(800, 340, "12/03/1985"),
    )  # fmt: skip
    told = found(page(*names), "identity_card")
    assert not {"given_names_ar", "family_name_ar"} & {name for name, value in told.items() if value}


@pytest.mark.parametrize(
    "line",
    [
        (Ink(500, 170, "YASSINE"), Ink(1900, 170, "ياسين"), Ink(620, 230, "لاملة الا"), Ink(1900, 230, "العلمي")),
        (Ink(1900, 110, "ياسين"), Ink(500, 160, "YASSINE"), Ink(1900, 220, "العلمي"), Ink(620, 270, "لاملة الا")),
    ],
    ids=["level", "below its Arabic"],
)
def test_a_latin_line_that_was_read_as_arabic_leaves_a_place_to_read_again(line: tuple[Ink, ...]) -> None:
    rows = page(
        Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 50, "البطاقة الوطنية للتعريف"), *line,
        Ink(500, 340, "Né le"), Ink(800, 340, "12/03/1985"),
    )  # fmt: skip
    assert found(rows, "identity_card") == {name: value for name, value in BOTH.items() if name != "family_name"}
    (lost,) = (each for each in candidates(rows, KINDS["identity_card"]) if each.field == "family_name")
    assert (lost.value, lost.arabic, lost.rect.left, lost.place_confidence < 0.85) == ("", False, 488, True)


def test_a_lone_latin_line_without_another_is_not_told_apart() -> None:
    rows = page(
        Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 50, "البطاقة الوطنية للتعريف"),
        Ink(500, 170, "YASSINE"), Ink(1900, 170, "ياسين"), Ink(500, 340, "Né le"), Ink(800, 340, "12/03/1985"),
    )  # fmt: skip
    assert "given_names" not in found(rows, "identity_card")
