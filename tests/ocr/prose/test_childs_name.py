"""The child's name in the sentence of a birth that holds the place too, in either order and script."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.lines import Row
from ocr.prose import printed_places, streams, told
from tests.ocr.prose.test_told import paragraph
from tests.ocr.sheets import sheet

KIND = KINDS["birth_certificate"]
_HEAD = (((2000, "إقليم تازارين جماعة تازغزاوت"),), ((50, "Commune de TAZEGZAOUT"),))
_PARENTS = "جنسيتها مغربية والدها أحمد بن علي ووالدتها فاطمة بنت سعيد"
_PARENTS_FR = "de nationalité marocaine, fille de OMAR BEN ALI et de AICHA BENT SAID, domiciliés au même lieu."


def _told(text: str, *, arabic: bool) -> dict[str, Candidate]:
    head = [*sheet(*_HEAD)]
    rows: list[Row] = paragraph(text, 10, arabic=arabic)
    found: dict[str, Candidate] = {}
    for each in sorted(told(streams(rows), KIND, printed_places(head)), key=lambda one: one.label_weight):
        if each.value:
            found[each.field] = each
    return found


@pytest.mark.parametrize(
    "clause",
    [
        "ولدت بسلا سلمى بناني جنسها أنثى", "ولدت بمدينة سلا سلمى بناني جنسها أنثى", "ولدت سلمى بناني بسلا جنسها أنثى",
        "ولدت سلمى بناني بمدينة سلا", "ولدت بسلا، سلمى بناني، جنسها أنثى", "ولدت بسلا، عمالة سلا، سلمى بناني، جنسها",
        "ازدادت سلمى بناني بسلا في الساعة العاشرة",
    ],
    ids=["place first", "in the town of", "name first", "name and town", "commas", "an area between", "an hour behind"],
)  # fmt: skip
def test_who_was_born_and_where_are_told_from_each_other(clause: str) -> None:
    found = _told(f"في يوم 12/03/1990 على الساعة العاشرة {clause} {_PARENTS}", arabic=True)
    names = ("given_names_ar", "family_name_ar", "birth_place")
    assert [found[name].value for name in names] == ["سلمى", "بناني", "سلا"]
    assert min(found[name].place_confidence for name in names[:2]) > 0.9


@pytest.mark.parametrize("name", ["سلمى زغنتاري", "إيطو زغنتاري"], ids=["a known name", "one that nobody knows"])
def test_a_place_that_nobody_knows_ends_where_the_page_prints_it(name: str) -> None:
    found = _told(f"في يوم 12/03/1990 ولدت بتازغزاوت {name} جنسها أنثى {_PARENTS}", arabic=True)
    assert f"{found['given_names_ar'].value} {found['family_name_ar'].value}" == name


def test_a_name_that_only_a_given_name_tells_from_the_place_is_never_sure() -> None:
    found = _told(f"في يوم 12/03/1990 ولدت بتافزيرين سلمى زغنتاري جنسها أنثى {_PARENTS}", arabic=True)
    assert found["given_names_ar"].value == "سلمى"
    assert found["given_names_ar"].doubted
    assert found["given_names_ar"].place_confidence <= 0.5


def test_the_hour_is_nobody_s_name() -> None:
    found = _told(f"ولدت بسلا على الساعة العاشرة صباحا بنت جنسها أنثى {_PARENTS}", arabic=True)
    assert not {"given_names_ar", "family_name_ar"} & set(found)


@pytest.mark.parametrize(
    "text",
    [
        f"Le 12/03/1990 est née à SALE, SALMA BENNANI, de sexe féminin, {_PARENTS_FR}",
        f"Le 12/03/1990 est née à SALE, province de RABAT, SALMA BENNANI, de sexe féminin, {_PARENTS_FR}",
        f"Le 12/03/1990 est née à TAZEGZAOUT : SALMA BENNANI, {_PARENTS_FR}",
        f"SALMA BENNANI, de sexe féminin, est née à SALE le 12/03/1990, {_PARENTS_FR}",
        f"Acte dressé au bureau. SALMA BENNANI, du sexe féminin, est née à SALE le 12/03/1990, {_PARENTS_FR}",
    ],
    ids=["comma", "an area between", "a place that the page prints", "before the verb", "behind a sentence"],
)
def test_so_they_are_in_french(text: str) -> None:
    found = _told(text, arabic=False)
    assert (found["given_names"].value, found["family_name"].value) == ("SALMA", "BENNANI")
    assert found["given_names"].place_confidence > 0.9


def test_behind_a_french_town_that_nobody_knows_a_name_is_never_sure() -> None:
    found = _told(f"Le 12/03/1990 est née à TAFZIRINE, SALMA BENNANI, de sexe féminin, {_PARENTS_FR}", arabic=False)
    assert found["given_names"].value == "SALMA"
    assert found["given_names"].doubted
    assert found["given_names"].place_confidence < 0.8


def test_an_area_behind_the_town_is_no_child_s_name() -> None:
    found = _told(f"Le 12/03/1990 est née à SALE, Province de RABAT, de sexe féminin, {_PARENTS_FR}", arabic=False)
    assert not {"given_names", "family_name"} & set(found)


@pytest.mark.parametrize(
    ("clause", "place", "child"),
    [
        ("naquit à SALE SALMA BENNANI, enfant de sexe féminin,", "SALE", ("SALMA", "BENNANI")),
        ("naquit à TAZEGZAOUT SALMA BENNANI, enfant de sexe féminin,", "TAZEGZAOUT", ("SALMA", "BENNANI")),
        ("naquit à SALE, enfant de sexe féminin,", "SALE", None),
    ],
    ids=["a known town", "as the page prints it", "no name"],
)
def test_no_mark_parts_a_town_from_who_was_born_there(clause: str, place: str, child: tuple[str, str] | None) -> None:
    found = _told(f"L'an mil neuf cent soixante-huit, le dix mars, {clause} {_PARENTS_FR}", arabic=False)
    assert found["birth_place"].value == place
    names = [found[name].value for name in ("given_names", "family_name") if name in found]
    assert names == list(child or ())
