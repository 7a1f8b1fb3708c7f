"""Names without captions on cards, wherever they stand."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

HEAD = (Ink(50, 50, "CARTE NATIONALE D'IDENTITE"), Ink(1900, 50, "البطاقة الوطنية للتعريف"))
BOTH = {
    "given_names": "YASSINE", "given_names_ar": "ياسين", "family_name": "EL ALAMI", "family_name_ar": "العلمي",
    "birth_date": "1985-03-12",
}  # fmt: skip
BORN = (Ink(500, 330, "Né le"), Ink(800, 330, "12/03/1985"))
DAY_AR = "12/03/1985"
BORN_AR = Ink(1900, 330, "مزداد بتاريخ")


@pytest.mark.parametrize(
    "lines",
    [
        (Ink(800, 150, "YASSINE"), Ink(1900, 150, "ياسين"), Ink(800, 240, "EL ALAMI"), Ink(1900, 240, "العلمي")),
        (Ink(80, 150, "EW"), Ink(500, 150, "YASSINE"), Ink(1900, 150, "ياسين"), Ink(60, 240, "CO I"),
         Ink(500, 240, "EL ALAMI"), Ink(1900, 240, "العلمي")),
        (Ink(500, 120, "YASSINE"), Ink(700, 165, "ياسين"), Ink(500, 225, "EL ALAMI"), Ink(700, 270, "العلمي")),
        (Ink(700, 120, "ياسين"), Ink(800, 165, "YASSINE"), Ink(700, 225, "العلمي"), Ink(800, 270, "EL ALAMI")),
    ],
    ids=["under the day", "scraps before them", "arabic under its latin", "arabic over its latin"],
)  # fmt: skip
def test_names_begin_at_one_edge_whatever_shares_their_rows(lines: tuple[Ink, ...]) -> None:
    assert found(page(*HEAD, *lines, *BORN, BORN_AR), "identity_card") == BOTH


def test_the_arabic_of_a_name_that_was_not_read_leaves_a_place_where_the_others_stands() -> None:
    rows = page(
        *HEAD, Ink(800, 150, "EL ALAMI"), Ink(800, 240, "YASSINE"), Ink(1900, 240, "ياسين"), *BORN, BORN_AR
    )  # fmt: skip
    assert found(rows, "identity_card") == {name: value for name, value in BOTH.items() if name != "family_name_ar"}
    (lost,) = (each for each in candidates(rows, KINDS["identity_card"]) if each.field == "family_name_ar")
    assert (lost.value, lost.rect.top < 165 < lost.rect.bottom, lost.rect.right) == ("", True, 1902)


@pytest.mark.parametrize(
    "lines",
    [
        (Ink(1900, 110, "ياسين"), Ink(1900, 170, "العلمي"), Ink(1900, 230, "مزداد بتاريخ"), Ink(1100, 230, DAY_AR),
         Ink(500, 290, "YASSINE"), Ink(500, 350, "EL ALAMI"), Ink(500, 410, "Né le"), Ink(800, 410, "12/03/1985")),
        (Ink(500, 110, "YASSINE"), Ink(500, 170, "EL ALAMI"), Ink(500, 230, "Né le"), Ink(800, 230, "12/03/1985"),
         Ink(1900, 290, "ياسين"), Ink(1900, 350, "العلمي"), Ink(1900, 410, "مزداد بتاريخ"), Ink(1100, 410, DAY_AR)),
        (Ink(1900, 150, "ياسين العلمي"), Ink(500, 220, "YASSINE EL ALAMI"), *BORN, BORN_AR),
        (Ink(500, 120, "YASSINE"), Ink(1900, 160, "العلمي"), Ink(900, 200, "EL ALAMI"), Ink(1200, 260, "ياسين"), *BORN),
    ],
    ids=["arabic first", "latin first", "one line", "anywhere"],
)  # fmt: skip
def test_what_spells_itself_in_both_scripts_is_the_name(lines: tuple[Ink, ...]) -> None:
    rows = page(*HEAD, *lines)
    assert found(rows, "identity_card") == BOTH
    names = [each for each in candidates(rows, KINDS["identity_card"]) if "name" in each.field and each.value]
    assert all(each.place_confidence < 0.85 for each in names)


def test_a_town_in_both_scripts_is_no_name() -> None:
    rows = page(*HEAD, Ink(500, 150, "TETOUAN"), Ink(1900, 150, "تطوان"), Ink(1200, 240, "YASSINE"), *BORN)
    assert "given_names" not in found(rows, "identity_card")


def test_captions_of_one_script_tell_the_order_of_both() -> None:
    rows = page(
        *HEAD, Ink(500, 110, "Prénoms", 20), Ink(500, 150, "YASSINE"), Ink(1900, 150, "شيد"),
        Ink(500, 210, "Nom de famille", 20), Ink(500, 250, "EL ALAMI"), Ink(1900, 250, "العلمي"), *BORN,
    )  # fmt: skip
    told = found(rows, "identity_card")
    assert (told["given_names_ar"], told["family_name_ar"]) == ("شيد", "العلمي")


def test_a_name_that_is_heard_leads_to_the_other_at_its_edges_however_that_was_misread() -> None:
    lines = (
        Ink(1900, 110, "ياسبن"), Ink(1900, 170, "العلمي"), Ink(1900, 230, "مزداد بتاريخ"), Ink(1100, 230, "12.03.1985"),
        Ink(700, 232, "سطات"), Ink(500, 290, "YASSINE"), Ink(500, 350, "EL ALAMI"), Ink(500, 410, "Né le"),
        Ink(800, 410, "12.03.1985"),
    )  # fmt: skip
    assert found(page(*HEAD, *lines), "identity_card")["given_names_ar"] == "ياسبن"


def test_parents_above_an_arabic_caption_of_birth_are_nobodys_own_names() -> None:
    rows = page(
        *HEAD, Ink(500, 110, "Fille de"), Ink(700, 110, "YASSINE"), Ink(1900, 110, "ابن"), Ink(1800, 110, "ياسين"),
        Ink(500, 170, "Mère"), Ink(700, 170, "SANAE"), Ink(1900, 170, "والدتها"), Ink(1700, 170, "سناء"),
        Ink(1900, 330, "مزداد بتاريخ"), Ink(1100, 330, "12/03/1985"),
    )  # fmt: skip
    told = found(rows, "identity_card")
    assert (told["father_name"], told["mother_name"]) == ("YASSINE", "SANAE")
    assert not {name for name in told if name.startswith(("family", "given"))}


def test_a_scrap_like_a_caption_of_one_letter_gives_no_name_to_a_town() -> None:
    lines = (
        Ink(500, 105, "à", 20), Ink(500, 150, "YASSINE"), Ink(1900, 150, "ياسين"), Ink(500, 240, "EL ALAMI"),
        Ink(1900, 240, "العلمي"),
    )  # fmt: skip
    told = found(page(*HEAD, *lines, *BORN, BORN_AR), "identity_card")
    assert {name: told.get(name) for name in BOTH} == BOTH


def test_a_line_of_two_given_names_is_no_line_of_both_where_another_stands_above() -> None:
    lines = (
        Ink(500, 110, "EL ALAMI"), Ink(1900, 110, "العلقي"), Ink(500, 170, "FATIMA ZAHRA"),
        Ink(1900, 170, "فاطمة الزهراء"),
    )  # fmt: skip
    told = found(page(*HEAD, *lines, *BORN, BORN_AR), "identity_card")
    assert (told["given_names"], told["family_name"]) == ("FATIMA ZAHRA", "EL ALAMI")


@pytest.mark.parametrize("above", ["", "KHADIJA"], ids=["alone", "below another"])
def test_a_line_that_holds_both_names_does_so_only_where_none_stands_above_in_either_script(above: str) -> None:
    upper = (Ink(500, 130, above),) if above else ()
    lines = (Ink(500, 240, "LAMRANI ALAOUI"), Ink(1900, 180, "العمراني العلوي"))
    told = found(page(*HEAD, *upper, *lines, *BORN, BORN_AR), "identity_card")
    names = {told.get("family_name"), told.get("given_names")}
    assert names == ({"KHADIJA", "LAMRANI ALAOUI"} if above else {"LAMRANI", "ALAOUI"})


@pytest.mark.parametrize("lower", [0, 45], ids=["beside", "below"])
def test_a_familys_name_that_begins_with_a_son_is_no_fathers_caption(lower: int) -> None:
    lines = (
        Ink(500, 150 + lower, "BEN BRAHIM"),
        Ink(1900, 150, "بن ابراهيم"),
        Ink(500, 240 + lower, "YASSINE"),
        Ink(1900, 240, "ياسين"),
    )
    told = found(page(*HEAD, *lines, *BORN, BORN_AR), "identity_card")
    assert (told.get("family_name"), told.get("given_names")) == ("BEN BRAHIM", "YASSINE")
    assert "father_name" not in told
