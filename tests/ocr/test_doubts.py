"""Values that all reads agree on and that are doubtful all the same."""

import pytest

from dossier.documents.kind import Value
from ocr.doubts import (
    goes_on,
    has_town,
    is_doubtful,
    is_incomplete,
    is_nearly_a_place,
    is_nearly_known,
    is_slipped,
    lost_a_madda,
    lost_its_tail,
    with_figure,
    with_head,
    without_hats,
    without_madda,
    without_strokes,
)


@pytest.mark.parametrize(
    ("word", "near"),
    [("FATJMA", True), ("LAMI", True), ("ACHIDA", True), ("KHADIJA", False), ("WXYZAB", False)],
)
def test_a_name_is_nearly_known_when_a_weak_letter_makes_it_known(word: str, near: bool) -> None:
    assert is_nearly_known(word) is near


@pytest.mark.parametrize(
    ("word", "lost"),
    [("ROIA", True), ("TARIO", True), ("NOAMANE", False), ("BOUCHRA", False), ("KAROUM", False), ("DIALLO", False)],
)
def test_an_unknown_name_with_an_o_before_a_vowel_may_have_lost_a_tail(word: str, lost: bool) -> None:
    assert lost_its_tail(word) is lost
    told = (word, Value.NAME, word, [word] * 3)
    assert not lost or is_doubtful(*told, touches=False)


def test_reads_that_differ_in_a_space_are_doubtful() -> None:
    assert is_doubtful("EL ALAMI", Value.NAME, "EL ALAMI", ["EL ALAMI", "ELALAMI"], touches=False)
    assert not is_doubtful("EL ALAMI", Value.NAME, "EL ALAMI", ["EL ALAMI"] * 3, touches=False)


def test_an_unknown_name_whose_crop_cuts_a_letter_is_doubtful() -> None:
    assert is_doubtful("WXYZAB", Value.NAME, "WXYZAB", ["WXYZAB"] * 3, touches=True)
    assert not is_doubtful("RACHIDA", Value.NAME, "RACHIDA", ["RACHIDA"] * 3, touches=True)


def test_an_address_is_sure_with_its_town_and_the_page_s_read_letter_for_letter() -> None:
    whole = "12 RUE DES FLEURS HAY SALAM TEMARA"
    assert not is_doubtful(whole, Value.ADDRESS, whole, [whole] * 3, touches=False)
    assert is_doubtful("12 RUE DES FLEURS", Value.ADDRESS, "12 RUE DES FLEURS", [], touches=False)
    assert is_doubtful(whole, Value.ADDRESS, "12 RUE DESFLEURS HAY SALAM TEMARA", [whole] * 3, touches=False)


def test_a_town_of_several_words_ends_an_address() -> None:
    assert has_town("3 RUE ATLAS SIDI SLIMANE")
    assert has_town("حي السلام الدار البيضاء")
    assert not has_town("3 RUE ATLAS HAY SALAM")
    assert has_town("DOUAR OULAD ALI OULAD SAID")
    assert not has_town("3 DOUAR OULAD SAID")
    assert not has_town("3 زنقة تازة")


@pytest.mark.parametrize(
    ("value", "kind", "field", "incomplete"),
    [
        pytest.param("EN MAJUSCULES", Value.NAME, "family_name", True, id="a caption's words"),
        pytest.param("ABDELKADER BEN ABDELLAH Et de", Value.FULL_NAME, "father_name", True, id="the sentence goes on"),
        pytest.param("BEN ABDELILAH", Value.FULL_NAME, "father_name", True, id="a father without his name"),
        pytest.param("SOUFIANE", Value.FULL_NAME, "holder_name", True, id="half of a holder"),
        pytest.param("SOUFIANE", Value.FULL_NAME, "father_name", False, id="a father by his given name"),
        pytest.param("BEN ABDELILAH KARIM", Value.FULL_NAME, "holder_name", False, id="a family name first"),
        pytest.param("BOULEVARD ANOUAL HAY EL HASSANI", Value.FULL_NAME, "holder_name", True, id="an address"),
        pytest.param("JAMILA BENT AMINE", Value.NAME, "wife_given_names", True, id="a mother of somebody"),
        pytest.param("جميلة بنت أمين", Value.NAME, "given_names_ar", True, id="an Arabic mother of somebody"),
        pytest.param("BEN AMINE", Value.NAME, "wife_family_name", False, id="a family of descent"),
        pytest.param("actuelle", Value.NATIONALITY, "nationality", True, id="no state's"),
        pytest.param("IVOIRIENNE", Value.NATIONALITY, "nationality", False, id="a state's"),
        pytest.param("SEFROU Le", Value.PLACE, "issue_office", True, id="the line of the day behind a place"),
        pytest.param("1234", Value.ACT_NUMBER, "civil_registration_number", True, id="a number without its year"),
    ],
)
def test_words_of_captions_and_values_without_their_head_are_incomplete(
    value: str, kind: Value, field: str, incomplete: bool
) -> None:
    assert is_incomplete(value, kind, field) is incomplete


@pytest.mark.parametrize(
    ("text", "on"),
    [("d'exp. 12 06 2031", True), ("le 12 mars 2020", False), ("12/03/2020 à RABAT", False), ("douze mars", False),
     ("jeudi 12 mars 2020", False), ("يوم 12 مارس 2020", False),
     ("Nador, le 09 novembre 2026", False), ("بشيشاوة في 23-08-2023", False)],
)  # fmt: skip
def test_a_label_that_goes_on_before_its_date_is_another_s(text: str, on: bool) -> None:
    assert goes_on(text) is on


def test_a_parent_has_its_own_head_and_not_its_childs() -> None:
    assert with_head("بنت أحمد بن ابراهيم", "father_name", "أحمد بن ابراهيم") == "أحمد بن ابراهيم"
    assert with_head("بنت أحمد", "father_name", "بنت أحمد") == "بنت أحمد"
    assert with_head("بنت أحمد", "holder_name", "أحمد") == "بنت أحمد"


@pytest.mark.parametrize(
    ("name", "reads", "lost"),
    [("أدم", ["آدم", "أدم"], True), ("آدم", ["آدم", "أدم"], True), ("آدم", ["آدم"], False), ("أحمد", ["احمد"], False),
     ("أدم", ["آمال", "أدم"], False)],
)  # fmt: skip
def test_reads_that_differ_about_a_madda_tell_that_it_may_be_lost(name: str, reads: list[str], lost: bool) -> None:
    assert lost_a_madda(name, reads) is lost


def test_where_somebody_lives_is_no_name() -> None:
    assert is_incomplete("الساكن بنفس المدينة", Value.FULL_NAME, "father_name")
    assert is_incomplete("Madre", Value.FULL_NAME, "mother_name")


@pytest.mark.parametrize(
    ("read", "name"),
    [
        pytest.param("سعآد", "سعاد", id="inside"),
        pytest.param("آدم", "آدم", id="at the head"),
        pytest.param("الآسفي", "الآسفي", id="behind the article"),
    ],
)
def test_a_madda_stands_at_a_word_s_head_or_behind_the_article(read: str, name: str) -> None:
    assert without_madda(read) == name


@pytest.mark.parametrize("name", ["N'GADI", "AIT-ALI", "Mme. ZOÉ", "السيد كمال"])
def test_marks_that_names_have_are_no_strokes(name: str) -> None:
    assert without_strokes(name) == name
    assert without_strokes(f"/{name}|") == name


@pytest.mark.parametrize(
    ("address", "incomplete"),
    [
        ("Nom et prénom ILHAM BOUTALEB Adresse de facturation DOUAR SIDI BRAHIM N 175 TANGER", True),
        ("DOUAR SIDI BRAHIM N 175 TANGER", False),
        ("العنوان 41 زنقة طارق سطات", True),
        ("19 ETG 4 APT 2 HAY NAHDA SETTAT", True),
        ("IMM 19 ETG 4 APT 2 HAY NAHDA SETTAT", False),
        ("19 RUE TARIK ETG 4 SETTAT", False),
    ],
)
def test_an_address_that_holds_captions_is_not_the_address_alone(address: str, incomplete: bool) -> None:
    assert is_incomplete(address, Value.ADDRESS, "address") is incomplete


@pytest.mark.parametrize(
    ("read", "told"),
    [("CO93027A", "C093027A"), ("CS93027A", "C593027A"), ("CB930271A", "CB930271A"), ("BK123456", "BK123456")],
)
def test_a_letter_that_makes_a_number_too_short_is_the_figure_it_looks_like(read: str, told: str) -> None:
    assert with_figure(read) == told


@pytest.mark.parametrize(
    ("page", "told"),
    [
        pytest.param(["RUE", "20", "AOÛT", "FES"], "12 RUE 20 AOUT FES", id="alone"),
        pytest.param(["AOÛT", "PRÉFECTURE"], "12 RUE 20 AOÛT FES", id="among others"),
    ],
)
def test_a_circumflex_that_no_other_capital_of_the_page_has_company_for_was_not_printed(
    page: list[str], told: str
) -> None:
    assert without_hats("12 RUE 20 AOÛT FES", page) == told
    assert without_hats("12 rue 20 Août Fès", page) == "12 rue 20 Août Fès"


@pytest.mark.parametrize(("read", "told"), [("HAFÏDA", "HAFIDA"), ("AÏCHA NAÏMA", "AÏCHA NAÏMA"), ("NOËL", "NOËL")])
def test_a_diaeresis_behind_a_consonant_is_a_misread_dot(read: str, told: str) -> None:
    assert without_hats(read, [read]) == told


def test_a_day_is_slipped_where_every_text_that_says_it_lost_a_letter_of_its_month() -> None:
    assert is_slipped("2020-04-12", ["12 أريل 2020", "12 أريل 2020", "12 2020"])
    assert not is_slipped("2020-04-12", ["12 أريل 2020", "12 أبريل 2020"])
    assert not is_slipped("2020-04-12", ["", "12/04/2020"])


@pytest.mark.parametrize("name", ["ALLAL BEN BRAHIM CHAIMAE BENT KARIM", "علال بن ابراهيم شيماء بنت كريم"])
def test_a_father_who_is_somebody_s_daughter_is_two_names(name: str) -> None:
    assert is_incomplete(name, Value.FULL_NAME, "father_name")
    assert not is_incomplete(name, Value.FULL_NAME, "mother_name")


@pytest.mark.parametrize(("name", "cut"), [("K BEN AMINE", True), ("M'HAMED ALAMI", False), ("أ ب", False)])
def test_a_name_of_which_one_letter_is_left_is_incomplete(name: str, cut: bool) -> None:
    assert is_incomplete(name, Value.FULL_NAME, "father_name") is cut


def test_an_address_with_a_card_s_number_in_it_is_another_row() -> None:
    assert is_incomplete("JB717522 N° de la pièce OUARZAZATE", Value.ADDRESS, "address")
    assert not is_incomplete("BLOC B12 N° 28 SIDI KACEM 20250", Value.ADDRESS, "address")


@pytest.mark.parametrize(
    ("place", "nearly"),
    [("Khouribqa", True), ("Marrokoch", True), ("Khouribga", False), ("Hay Mohammadi", False), ("Villeurbanne", False),
     ("Fez", False)],
)  # fmt: skip
def test_an_unknown_place_a_letter_or_two_off_a_known_one_is_never_sure(place: str, nearly: bool) -> None:
    assert is_nearly_a_place(place) is nearly
    assert is_doubtful(place, Value.PLACE, place, [place] * 3, touches=False) is nearly
