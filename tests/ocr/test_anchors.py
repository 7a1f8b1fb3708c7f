"""Labels that wear cut short count as far as no other label is read so."""

import pytest

from dossier.documents import KINDS
from ocr.anchors import find, of_kind
from tests.ocr.sheets import sheet


def fields(text: str, kind: str = "identity_card") -> set[str]:
    return {name for anchor in find(sheet(((50, text),)), of_kind(KINDS[kind])) for name in anchor.phrase.fields}


@pytest.mark.parametrize("text", ["N° état civ", "état civil", "N° d'état ci", "° état civil"])
def test_three_quarters_of_a_label_are_the_label(text: str) -> None:
    assert fields(text) == {"civil_registration_number"}


@pytest.mark.parametrize("text", ["Nom de la", "naissance de", "Prénom du", "carte nationale", "résiden"])
def test_what_several_labels_begin_with_is_none_of_them(text: str) -> None:
    assert not fields(text, "birth_certificate") & {"mother_name", "father_name", "birth_place"}


def test_whole_labels_count_more_than_cut_ones() -> None:
    assert fields("Nom de la mère", "birth_certificate") == {"mother_name"}
    assert fields("Lieu de naissance", "birth_certificate") == {"birth_place"}
    assert fields("Date de naissance", "birth_certificate") == {"birth_date"}


def headings(*words: str) -> set[str | None]:
    row = tuple((300 + 600 * at, word) for at, word in enumerate(words))
    found = find(sheet(row), of_kind(KINDS["marriage_certificate"]))
    return {anchor.phrase.section for anchor in found if anchor.phrase.section}


def test_a_heading_that_lost_a_letter_is_told_by_the_other_one_beside_it() -> None:
    assert headings("Époux", "Épouse") == {"husband", "wife"}
    assert headings("L'époux", "L'épuuse") == {"husband", "wife"}
    assert headings("L'épuuse") == set()
    assert headings("L'époux", "L'église") == {"husband"}


@pytest.mark.parametrize(
    ("text", "found"),
    [("رسم الزواج 642", {"act_number"}), ("Acte de mariage 642", {"act_number"}), ("رسم الزواج", set()),
     ("Acte de mariage 12/03/2010", set())],
)  # fmt: skip
def test_a_title_right_before_a_number_is_the_numbers_label(text: str, found: set[str]) -> None:
    assert fields(text, "marriage_certificate") == found


def test_a_dot_of_an_abbreviation_read_as_a_figure_is_none() -> None:
    assert "husband_document_number" in fields("رقم ب.0ت.و", "marriage_certificate")


def test_a_bare_count_is_the_acts_number_in_a_list_of_registers_only() -> None:
    def counts(*pieces: tuple[int, str]) -> set[str]:
        found = find(sheet(tuple(pieces)), of_kind(KINDS["marriage_certificate"]))
        return {name for anchor in found for name in anchor.phrase.fields}

    assert counts((1900, "السجل 12"), (1400, "العدد 345"), (900, "الصفحة 67")) == {"act_number"}
    assert counts((1400, "العدد 345")) == set()


def test_a_files_number_announces_the_acts_only_where_no_other_does() -> None:
    found = find(
        sheet(((1900, "رقم الملف 98"),), ((1900, "رسم الزواج عدد 345"),)), of_kind(KINDS["marriage_certificate"])
    )
    assert [(anchor.phrase.fields, anchor.phrase.loose) for anchor in found] == [
        (("act_number",), True), (("act_number",), False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "field"),
    [
        ("بمدينة أو قرية : فاس", "birth_certificate", "birth_place"),
        ("عنوان المحل : حي السلام", "utility_bill", "address"),
        ("محل ازديادها : فاس", "birth_certificate", "birth_place"),
        ("Acte de mariage numéro 345", "marriage_certificate", "act_number"),
        ("عدد الزواج 345", "family_booklet", "act_number"),
        ("بطاقتها الوطنية عدد AB123456", "residence_certificate", "document_number"),
        ("تنتهي صلاحيتها في 12/03/2030", "disability_certificate", "expiry_date"),
        ("Carte de séjour n° A123456", "residence_permit", "document_number"),
        ("Année scol. 2026/2027", "school_certificate", "school_year"),
        ("Lieu desservi : RUE 12", "utility_bill", "address"),
    ],
)
def test_captions_that_offices_print_are_known(text: str, kind: str, field: str) -> None:
    assert field in {name.removeprefix("wife_") for name in fields(text, kind)}


@pytest.mark.parametrize("text", ["خاتم المؤسسة وتوقيع المدير", "Cachet de l'établissement", "رمز المؤسسة"])
def test_what_is_said_of_a_schools_seal_announces_no_school(text: str) -> None:
    assert "establishment" not in fields(text, "school_certificate")


@pytest.mark.parametrize("day", ["16 11 2026", "2026-11-16", "16/11/2026", "16 novembre 2026"])
def test_a_mere_le_between_a_town_and_a_day_announces_the_day(day: str) -> None:
    assert "issue_date" in fields(f"SIDI SLIMANE, le {day}", "utility_bill")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("عبد العالي", set(), id="the end of a name"),
        pytest.param("الاسم العالي", {"family_name"}, id="a caption that lost two letters"),
        pytest.param("عبد العائلي", {"family_name"}, id="the caption itself"),
    ],
)
def test_a_word_like_a_caption_behind_abd_ends_a_name(text: str, found: set[str]) -> None:
    rows = sheet(((1900, text),))
    told = {name for anchor in find(rows, of_kind(KINDS["identity_card"])) for name in anchor.phrase.fields}
    assert {name.removesuffix("_ar") for name in told} == found


@pytest.mark.parametrize(
    ("text", "field"), [("Validité : 08.07.2031", "expiry_date"), ("المسكن : 26 زنقة طارق", "address")]
)
def test_short_captions_of_a_card_are_its_captions(text: str, field: str) -> None:
    rows = sheet(((1900 if field == "address" else 50, text),))
    assert field in {name for anchor in find(rows, of_kind(KINDS["identity_card"])) for name in anchor.phrase.fields}
