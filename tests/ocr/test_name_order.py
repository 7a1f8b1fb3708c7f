"""Which of two unlabelled lines is the given name: known names in either script decide, else the design guesses."""

from dataclasses import replace

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.search import candidates
from ocr.lines import Row
from ocr.name_order import Part, given_first, part_of, reordered
from tests.ocr.sheets import sheet


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("AIT HAMMOU OUALI", Part.FAMILY), ("BEN XYZTAR", Part.FAMILY), ("ABDELQODDOUS", Part.GIVEN),
        ("EL MEHDI", Part.GIVEN), ("EL ALAMI", Part.FAMILY), ("آيت بوزلماط", Part.FAMILY), ("عبد القدوس", Part.GIVEN),
        ("فاطمة الزهراء", Part.GIVEN), ("XYZTAR", None), ("", None),
    ],
)  # fmt: skip
def test_lexicons_and_particles_tell_the_part(text: str, part: Part | None) -> None:
    assert part_of(text) is part


def card(upper: tuple[str, str], lower: tuple[str, str], born: str) -> list[Row]:
    return sheet(
        ((50, "CARTE NATIONALE D'IDENTITE"),), ((50, upper[0]), (1400, upper[1])), ((50, lower[0]), (1400, lower[1])),
        ((50, "Né le"), (400, born), (1400, "مزداد بتاريخ")),
    )  # fmt: skip


def names(rows: list[Row]) -> dict[str, tuple[str, float]]:
    found = candidates(rows, KINDS["identity_card"])
    return {each.field: (each.value, each.place_confidence) for each in found if "name" in each.field}


def test_one_known_name_orders_both_scripts() -> None:
    found = names(card(("XYZTAR", "زيزتار"), ("YASSINE", "ياسين"), "12/03/1985"))
    assert {name: value for name, (value, _) in found.items()} == {
        "family_name": "XYZTAR", "family_name_ar": "زيزتار", "given_names": "YASSINE", "given_names_ar": "ياسين",
    }  # fmt: skip
    assert all(sureness > 0.8 for _, sureness in found.values())


@pytest.mark.parametrize(("born", "upper"), [("12.03.1985", "given_names"), ("12/03/1985", "family_name")])
def test_unknown_names_are_ordered_by_the_design_and_never_surely(born: str, upper: str) -> None:
    found = names(card(("XYZTAR", "زيزتار"), ("QOWAM", "قوام"), born))
    assert found[upper][0] == "XYZTAR"
    assert all(sureness <= 0.5 for _, sureness in found.values())


@pytest.mark.parametrize(
    ("born", "sure"),
    [
        pytest.param("12/03/1985", True, id="the design says the same"),
        pytest.param("12.03.1985", False, id="the design says otherwise"),
    ],
)
def test_an_order_is_sure_where_whole_names_and_the_design_say_the_same(born: str, sure: bool) -> None:
    found = names(card(("EL MANSOURI", "المنصوري"), ("AMINA", "أمينة"), born))
    assert found["family_name"][0] == "EL MANSOURI"
    assert all((sureness >= 0.85) == sure for _, sureness in found.values())


def test_an_order_is_sure_where_both_scripts_know_each_name_in_its_own_part_only() -> None:
    lines = (["EL MANSOURI", "المنصوري"], ["AMINA", "أمينة"])
    assert given_first(*lines, []) == (False, 0.86)
    assert given_first(lines[0][:1], lines[1][:1], []) == (False, 0.84)
    assert given_first(["EL MANSOURI", ""], lines[1], []) == (False, 0.84)


def test_scripts_that_disagree_decide_nothing() -> None:
    assert given_first(["YASSINE", "العلمي"], ["XYZTAR"], []) == (False, 0.5)


def test_one_line_shaped_as_a_familys_orders_two_strangers() -> None:
    assert given_first(["QWOM"], ["XYZTAR", "الزيزتاري"], []) == (True, 0.7)


def _line(number: int, field: str, read: str, *, arabic: bool = False) -> Candidate:
    rect = Rect(1000 if arabic else 50, 60 * number, 1100, 60 * number + 30)
    return Candidate(field, read, read, (rect,), arabic, 0.9, 0.5, (number, int(arabic)))


def test_what_every_read_shows_orders_two_lines_that_the_page_misread() -> None:
    found = [
        _line(3, "family_name", "YASSHNE"), _line(3, "family_name_ar", "اسير", arabic=True),
        _line(4, "given_names", "XYZTAR"),
    ]  # fmt: skip
    votes = [["YASSHNE", "YASSINE", "YASSINE"], ["اسير", "ياسين", "ياسين"], ["XYZTAR"] * 3]
    made = reordered(found, votes, [])
    assert [each.field for each in made] == ["given_names", "given_names_ar", "family_name"]
    assert all(each.place_confidence > 0.8 for each in made)


def test_names_at_labels_of_their_own_keep_their_order() -> None:
    found = [
        replace(_line(at, field, "YASSINE"), label_weight=1.0) for at, field in ((3, "family_name"), (4, "given_names"))
    ]
    assert reordered(found, [["YASSINE"], ["TAZI"]], []) == found


@pytest.mark.parametrize(
    ("lines", "born", "told"),
    [
        pytest.param((["EL MANSOURI"], ["AMINA"]), "12.03.1985", (True, 0.7), id="two names, one script"),
        pytest.param((["EL MANSOURI"], ["XYZTAR"]), "12.03.1985", (True, 0.7), id="one name, one script"),
        pytest.param(
            (["EL MANSOURI", "المنصوري"], ["AMINA", "أمينة"]),
            "12.03.1985",
            (False, 0.7),
            id="both scripts say otherwise",
        ),
        pytest.param((["EL MANSOURI"], ["XYZTAR"]), "12/03/1985", (False, 0.82), id="the design agrees"),
    ],
)
def test_names_turn_the_design_s_order_only_where_both_scripts_bear_them_out(
    lines: tuple[list[str], list[str]], born: str, told: tuple[bool, float]
) -> None:
    assert given_first(*lines, sheet(((50, "Né le"), (400, born)))) == told


def test_a_compound_given_name_is_one_as_a_whole_whatever_the_dates_marks_say() -> None:
    told = given_first(("MOHAMED AMINE", "محمد أمين"), ("BENNANI", "بناني"), card(("", ""), ("", ""), "12/03/1985"))
    assert told[0]


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        pytest.param((["BENAISSA", "بنعيسى"], ["ABDELQODDOUS", "عبد القدوس"]), False, id="the upper is a family's too"),
        pytest.param((["ABDELQODDOUS", "عبد القدوس"], ["BENAISSA", "بنعيسى"]), True, id="the lower is a family's too"),
    ],
)
def test_of_two_given_names_the_one_that_families_bear_too_is_the_familys(
    lines: tuple[list[str], list[str]], first: bool
) -> None:
    told, sureness = given_first(*lines, [])
    assert (told, sureness < 0.8) == (first, True)


def test_a_sons_name_that_is_given_as_well_does_not_turn_the_design() -> None:
    dotted = sheet(((50, "Né le"), (400, "12.03.1985")))
    assert given_first(["XYZTAR", "زيزتار"], ["BENAISSA", "بنعيسى"], dotted)[0]
    assert not given_first(["XYZTAR", "زيزتار"], ["YASSINE", "ياسين"], dotted)[0]


def test_a_familys_name_beside_a_line_that_nobody_knows_does_not_turn_the_design() -> None:
    stroked = sheet(((50, "Né le"), (400, "12/03/1985")))
    assert given_first(["XYZTAR", "زيزتار"], ["EL MANSOURI", "المنصوري"], stroked) == (False, 0.7)
