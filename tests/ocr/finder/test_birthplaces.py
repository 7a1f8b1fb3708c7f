"""Places of birth on the line under the birth date, where the `à` before them was lost or misread."""

from dataclasses import replace

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from ocr.folding import fold
from ocr.lines import Row
from tests.ocr.sheets import Ink, page, sheet


def places(*line: Ink) -> list[Candidate]:
    rows = page(Ink(500, 50, "Né le 12/03/1985"), Ink(1900, 50, "مزداد بتاريخ"), *line)
    return [each for each in candidates(rows, KINDS["identity_card"]) if each.field == "birth_place" and each.value]


@pytest.mark.parametrize("mark", ["à", "*", ">", "«", ";", "a"])
def test_a_mark_before_capitals_under_the_date_is_the_lost_label(mark: str) -> None:
    assert [each.value for each in places(Ink(500, 110, mark), Ink(540, 110, "SETTAT"))] == ["SETTAT"]


@pytest.mark.parametrize("scraps", ["É M", "3", "É"])
def test_scraps_of_the_ground_before_the_label_are_passed_over(scraps: str) -> None:
    line = (Ink(400, 110, scraps), Ink(500, 110, "à"), Ink(540, 110, "SETTAT"))
    rows = page(Ink(500, 50, "Né le 12/03/1985"), Ink(1900, 50, "مزداد بتاريخ"), *line)
    pale = [Row([replace(t, confidence=0.6) if t.text in ("É", "M", "3") else t for t in row.tokens]) for row in rows]
    told = [each for each in candidates(pale, KINDS["identity_card"]) if each.field == "birth_place" and each.value]
    assert [each.value for each in told] == ["SETTAT"]


def test_a_place_that_nobody_knows_is_not_certain() -> None:
    assert [each.place_confidence < 0.85 for each in places(Ink(500, 110, ">"), Ink(540, 110, "XYZTAR"))] == [True]


@pytest.mark.parametrize(
    "line", [Ink(900, 110, "SETTAT"), Ink(500, 330, "SETTAT"), Ink(500, 110, "le directeur")],
    ids=["elsewhere", "far below", "no capitals"],
)  # fmt: skip
def test_what_stands_elsewhere_is_no_place_of_birth(line: Ink) -> None:
    assert places(line) == []


def test_a_town_right_under_the_day_stands_under_the_day_and_not_its_caption() -> None:
    rows = page(Ink(100, 50, "Né le"), Ink(700, 50, "12/03/1985"), Ink(700, 110, "SETTAT"), Ink(1900, 110, "سطات"))
    told = [each for each in candidates(rows, KINDS["identity_card"]) if each.field == "birth_place" and each.value]
    assert [each.value for each in told] == ["SETTAT"]


@pytest.mark.parametrize(
    ("caption", "sure"), [("Date et lieu de naissance", True), ("Né(e) le", False)], ids=["asked for", "unasked"]
)
def test_a_known_town_right_behind_a_day_of_birth_is_its_place(caption: str, sure: bool) -> None:
    rows = page(Ink(100, 50, caption, 20), Ink(100, 100, "12/03/1985 SETTAT"), Ink(1900, 100, "سطات"))
    (told,) = (e for e in candidates(rows, KINDS["identity_card"]) if e.field == "birth_place" and e.value)
    assert (told.value, told.place_confidence >= 0.85) == ("SETTAT", sure)


def _of_a_passport(*lines: Ink) -> list[Candidate]:
    rows = page(
        Ink(50, 0, "PASSEPORT / PASSPORT"), Ink(50, 100, "Nom / Surname", 20), Ink(50, 140, "ALAMI"),
        Ink(900, 100, "Autorité / Authority", 20), Ink(900, 140, "RABAT"), *lines,
    )  # fmt: skip
    return [each for each in candidates(rows, KINDS["passport"]) if each.field == "birth_place" and each.value]


def test_the_only_town_of_a_passport_that_is_no_other_captions_is_its_place_and_never_for_sure() -> None:
    told = _of_a_passport(Ink(50, 300, "SETTAT"))
    assert [(each.value, each.place_confidence < 0.85) for each in told] == [("SETTAT", True)]
    assert [each.value for each in _of_a_passport(Ink(50, 300, "SETTAT"), Ink(160, 300, "birth", 20))] == ["SETTAT"]
    assert not _of_a_passport(Ink(50, 300, "SETTAT"), Ink(900, 300, "TETOUAN"))
    assert not _of_a_passport(Ink(50, 300, "12 AVENUE DE SETTAT"))


ZONE = (
    Ink(50, 800, "P<MARALAMI<<YASSINE<<<<<<<<<<<<<<<<<<<<<<<<<"),
    Ink(50, 850, "AB12345676MAR8503129M3002109BK123456<<<<<<66"),
)


def test_the_only_line_in_a_column_of_a_passport_that_no_zone_says_is_its_place_though_no_list_holds_it() -> None:
    def told(*lines: Ink) -> list[tuple[str, bool]]:
        day = (Ink(900, 250, "12/03/1985"), Ink(50, 250, "11/02/2025"))
        return [(e.value, e.doubted) for e in _of_a_passport(*day, *lines)]

    town = Ink(50, 300, "XYZTAR")
    assert told(town, *ZONE) == [("XYZTAR", True)]
    assert told(town) == []
    assert told(town, Ink(50, 350, "COIFFEUSE"), *ZONE) == []
    assert told(town, Ink(50, 350, "MAROCAINE"), *ZONE) == [("XYZTAR", True)]
    assert told(town, Ink(50, 350, "PASSPORT"), *ZONE) == [("XYZTAR", True)]
    assert told(Ink(50, 300, "YASSINE"), *ZONE) == []
    assert told(Ink(500, 300, "XYZTAR"), *ZONE) == []


def _of_an_act(*lines: Ink) -> list[Candidate]:
    rows = page(Ink(50, 50, "Née le : 12/03/1985"), Ink(50, 400, "Nom : ALAMI"), *lines)
    return [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "birth_place" and each.value]


@pytest.mark.parametrize(
    ("line", "town"),
    [
        ((Ink(400, 120, "SETTAT"),), "SETTAT"), ((Ink(50, 120, "Nxe"), Ink(400, 120, "BENI MELLAL")), "BENI MELLAL"),
        ((Ink(400, 120, "SETTAT"), Ink(1900, 120, "سطات")), "SETTAT"), ((Ink(1500, 120, "سطات"),), "سطات"),
    ],
    ids=["alone", "a scrap of its caption", "both scripts", "Arabic"],
)  # fmt: skip
def test_a_town_alone_on_the_line_under_the_day_is_likely_the_place(line: tuple[Ink, ...], town: str) -> None:
    assert [(each.value, each.place_confidence < 0.8) for each in _of_an_act(*line)] == [(town, True)]


@pytest.mark.parametrize(
    "lines",
    [
        (Ink(400, 120, "SETTAT"), Ink(400, 180, "TAZA")), (Ink(50, 120, "Domicile actuel de ses parents SETTAT"),),
        (Ink(50, 120, "Bureau d'état civil : SETTAT"),), (Ink(400, 900, "SETTAT"),),
    ],
    ids=["two towns", "a sentence", "another label's", "far away"],
)  # fmt: skip
def test_a_town_that_may_be_anything_s_is_none(lines: tuple[Ink, ...]) -> None:
    assert _of_an_act(*lines) == []


@pytest.mark.parametrize(
    "line",
    [((50, "A : TIMZGANINE"),), ((1900, "ب : تيمزكانين"),)],
    ids=["french", "arabic"],
)
def test_a_letter_with_a_colon_near_the_day_of_birth_is_the_caption_of_its_place(
    line: tuple[tuple[int, str], ...],
) -> None:
    rows = sheet(((50, "Nom : ALAMI"),), ((50, "Né le : 12/03/1985"),), line, ((50, "Sexe : Masculin"),))
    told = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "birth_place"]
    assert [fold(each.value) for each in told] == [fold(line[0][1].split(" : ")[1])]
    assert told[0].place_confidence < 0.85


def _of_birth(*line: Ink) -> list[tuple[str, bool]]:
    rows = page(Ink(50, 50, "Nom : ALAMI"), Ink(50, 200, "Né le : 12/03/1985"), *line, Ink(50, 700, "Sexe : Masculin"))
    told = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "birth_place"]
    return [(each.value, each.place_confidence >= 0.85) for each in told if each.value and not each.arabic]


def test_a_letter_with_a_colon_asks_for_the_place_two_open_lines_off() -> None:
    assert _of_birth(Ink(50, 362, "à : LYON")) == [("LYON", False)]
    assert _of_birth(Ink(50, 400, "à : LYON")) == []


def test_the_latin_behind_a_letter_is_wanted_where_the_arabic_has_a_caption() -> None:
    arabic = Ink(1900, 260, "مكان الولادة : ليون")
    assert _of_birth(arabic, Ink(50, 260, "à : LYON")) == [("LYON", False)]


def test_an_hour_behind_a_letter_is_no_place() -> None:
    assert _of_birth(Ink(50, 260, "à : 14 heures")) == []


def _of_act(*line: Ink) -> list[Candidate]:
    told = candidates(page(*line), KINDS["birth_certificate"])
    return [each for each in told if each.field == "birth_place" and each.value]


@pytest.mark.parametrize(
    ("day", "place"),
    [(Ink(100, 50, "Date 12/03/1985"), Ink(100, 110, "Lieu SETTAT")),
     (Ink(1900, 50, "تاريخ الازدياد 12/03/1985"), Ink(1900, 110, "المكان سطات"))],
    ids=["Latin", "Arabic"],
)  # fmt: skip
def test_a_bare_caption_announces_the_place_and_never_surely(day: Ink, place: Ink) -> None:
    assert [(each.value, each.doubted) for each in _of_act(day, place)] == [(place.text.split()[-1], True)]


def test_a_bare_caption_gives_way_to_one_that_says_of_what() -> None:
    rows = page(Ink(100, 50, "Lieu de naissance TAZA"), Ink(100, 900, "Lieu SETTAT"))
    told = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "birth_place"]
    assert max(told, key=lambda each: each.label_weight).value == "TAZA"


@pytest.mark.parametrize(("x", "town"), [(1900, ["سطات"]), (1500, [])], ids=["at its caption's edge", "elsewhere"])
def test_a_letter_that_begins_its_line_under_the_day_s_caption_announces_the_place(x: int, town: list[str]) -> None:
    told = _of_act(Ink(1900, 50, "تاريخ الازدياد 12/03/1985"), Ink(x, 140, "ب سطات المدينة"))
    assert [each.value.split()[0] for each in told if each.doubted] == town
