"""Where a name in running text ends: the name Ali and the preposition that is spelled as it is."""

import pytest

from dossier.documents import KINDS
from dossier.documents.kind import Value
from ocr.engine import Rect
from ocr.finder.sheet import Spot
from ocr.lines import Token
from ocr.prose import streams, told
from ocr.prose.extent import extent, without_pronoun
from tests.ocr.prose.test_told import paragraph, values

_ACT = (
    "ولدت بفاس يوم السادس من شهر غشت سنة ألف وتسعمائة وأربع وسبعين المسماة كنزة الاسم العائلي بنجلون والدها {father} "
    "مهنته تاجر مولود سنة 1944 والدتها سعاد بنت محمد المزدادة سنة 1950"
)


@pytest.mark.parametrize(
    ("father", "name"),
    [
        pytest.param("أحمد بن سيدي علي", "أحمد بن سيدي علي", id="honoured"),
        pytest.param("أحمد بن سيدي على", "أحمد بن سيدي على", id="honoured, its dots lost"),
        pytest.param("أحمد بن محمد علي", "أحمد بن محمد علي", id="behind a given name"),
        pytest.param("زيزتار علي", "زيزتار علي", id="where the name ends"),
        pytest.param("أحمد بن محمد على الساعة", "أحمد بن محمد", id="the preposition"),
    ],
)
def test_dots_tell_ali_from_the_preposition(father: str, name: str) -> None:
    assert values(paragraph(_ACT.format(father=father), 10, arabic=True), "birth_certificate")["father_name"] == name


@pytest.mark.parametrize(
    ("father", "doubted"),
    [
        pytest.param("زيزتار بنزيزتار علي زيزتار", True, id="a given name follows"),
        pytest.param("أحمد بن ابراهيم", False, id="the name ends"),
    ],
)
def test_a_name_that_a_given_name_follows_is_not_sure(father: str, doubted: bool) -> None:
    found = told(streams(paragraph(_ACT.format(father=father), 12, arabic=True)), KINDS["birth_certificate"])
    assert [each.doubted for each in found if each.field == "father_name"] == [doubted]


def test_given_names_that_hold_a_familys_are_not_sure() -> None:
    text = (
        "Le douze mars mil neuf cent quatre-vingt-cinq à dix heures est née à FES une fille prénommée {name} , du sexe "
        "féminin , fille de OMAR BEN ALI , né à FES le 3 mars 1960, et de NADIA BENT SAID , née en 1965."
    )
    for name, doubted in (("SALMA BENNANI", True), ("SALMA NADIA", False)):
        found = told(streams(paragraph(text.format(name=name), 10)), KINDS["birth_certificate"])
        assert [each.doubted for each in found if each.field == "given_names"] == [doubted]


def test_what_an_act_says_of_the_dowry_is_no_bride_s_name() -> None:
    text = (
        "تزوج السيد محمد العلمي بن أحمد على صداق قدره عشرة آلاف درهم حازته الزوجة معاينة وأبرأته منه فبرئ وحضر السيد "
        "سعيد بناني شاهدا على ذلك كله وهو يعرف الزوجين معا معرفة تامة وسجل هذا العقد بسجل الزواج عدد 12"
    )
    found = told(streams(paragraph(text, 11, arabic=True)), KINDS["marriage_certificate"])
    assert not [each.value for each in found if each.field.startswith("wife") and each.value]


@pytest.mark.parametrize("living", ["الساكنين", "القاطنين", "الساكنان"])
def test_where_both_parents_live_is_no_part_of_the_mother_s_name(living: str) -> None:
    text = f"ولدت بفاس سلمى بناني جنسها أنثى من والدها أحمد بن علي ومن والدتها سهام بنت عبد الصمد {living} بفاس."
    assert values(paragraph(text, 9, arabic=True), "birth_certificate")["mother_name"] == "سهام بنت عبد الصمد"


@pytest.mark.parametrize("how", ["حاليا", "بصفة دائمة"])
def test_no_address_begins_with_an_adverb(how: str) -> None:
    text = f"يشهد قائد الملحقة الإدارية أن السيد محمد العلمي يقطن {how} بالعنوان التالي : حي السلام رقم 12 فاس"
    assert values(paragraph(text, 12, arabic=True), "residence_certificate")["address"] == "حي السلام رقم 12 فاس"


@pytest.mark.parametrize(
    ("end", "office"),
    [("SEFROU Le 28/10/2026", "SEFROU"), ("OULAD LE GHARB", "OULAD LE GHARB")],
)  # fmt: skip
def test_the_line_of_a_day_is_no_part_of_the_place_before_it(end: str, office: str) -> None:
    line = [
        Spot(0, at, Token(word, 0.95, Rect(at * 100, 0, at * 100 + 90, 30), arabic=False))
        for at, word in enumerate(end.split())
    ]
    assert " ".join(spot.token.text for spot in extent(line, Value.PLACE, arabic=False)) == office


def test_a_day_s_article_on_a_row_of_its_own_ends_a_place() -> None:
    words = [
        Spot(0, 0, Token("XYZTAR", 0.95, Rect(0, 0, 90, 30), arabic=False)),
        Spot(1, 0, Token("Le", 0.95, Rect(0, 50, 40, 80), arabic=False)),
    ]
    assert [spot.token.text for spot in extent(words, Value.PLACE, arabic=False)] == ["XYZTAR"]


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("وهما مغربيان", id="both"),
        pytest.param("وجنسها أنثى", id="the sex"),
        pytest.param("وني مغربية", id="a pronoun misread"),
        pytest.param("وصي مغربية", id="another way"),
    ],
)
def test_what_a_mother_is_besides_is_no_part_of_her_name(more: str) -> None:
    read = values(paragraph(_ACT.replace("والدتها سعاد بنت محمد", f"والدتها سعاد بنت محمد {more}").format(
        father="أحمد بن ابراهيم"), 10, arabic=True), "birth_certificate")  # fmt: skip
    assert read["mother_name"] == "سعاد بنت محمد"


def test_a_known_name_that_begins_with_and_is_kept_before_a_nationality() -> None:
    spots = [Spot(0, at, Token(word, 0.9, Rect(0, 0, 9, 9), arabic=True)) for at, word in enumerate(["سعاد", "وفاء"])]
    after = Spot(0, 2, Token("مغربية", 0.9, Rect(0, 0, 9, 9), arabic=True))
    assert without_pronoun(spots, [after]) == spots
    assert without_pronoun([], [after]) == []
