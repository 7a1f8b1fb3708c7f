"""What a page without a title is told by: labels and headings for it, wording of other papers against it."""

import pytest

from dossier.documents import KINDS
from ocr.kind import judge
from ocr.structure import evidence
from tests.ocr.sheets import sheet

BOOKLET = KINDS["family_booklet"]
PERSON = (
    ((50, "Nom"), (500, "BENNANI")), ((50, "Prénom"), (500, "SALMA")), ((50, "Née le"), (500, "12/03/1985")),
)  # fmt: skip


@pytest.mark.parametrize(
    "heading", ["L'EPOUSE", "1ère EPOUSE", "Page réservée à l'épouse", "Epouse n° 1", "Titulaire du livret : l'époux"]
)
def test_a_spouse_under_a_heading_of_its_own_tells_a_booklet(heading: str) -> None:
    found = evidence(sheet(((50, heading),), *PERSON), BOOKLET)
    assert found.score > 0.5
    assert any(reason.startswith("told by") for reason in found.reasons)


@pytest.mark.parametrize(
    ("french", "arabic"), [("1er enfant", "الولد الأول"), ("Enfant n° 2", "الطفل الثاني")], ids=["first", "second"]
)
def test_a_page_of_a_child_is_a_booklets(french: str, arabic: str) -> None:
    rows = sheet(
        ((50, french), (1500, arabic)), ((50, "Prénom : SALMA"), (1500, "الاسم الشخصي")),
        ((50, "Né(e) le : 12/03/2015"), (1500, "تاريخ الولادة")), ((50, "Acte n° : 313"), (1500, "رقم الرسم")),
        ((50, "Nom de la mère : NADIA"), (1500, "اسم الأم")),
    )  # fmt: skip
    assert judge(rows, None).name == "family_booklet"


def test_every_piece_of_evidence_is_told() -> None:
    rows = sheet(((50, "L'EPOUSE"),), *PERSON, ((50, "Acte de naissance n° : 201"),), ((50, "Montant : 20"),))
    reasons = " ".join(evidence(rows, BOOKLET).reasons)
    assert "actedenaissanceno" in reasons
    assert "montant is of others" in reasons


@pytest.mark.parametrize(
    "alien",
    ["Le notaire soussigné", "Tribunal de première instance", "Objet du contrat"],
    ids=["deed", "court", "deal"],
)
def test_words_of_other_papers_speak_against(alien: str) -> None:
    plain = evidence(sheet(((50, "L'EPOUSE"),), *PERSON), BOOKLET)
    doubted = evidence(sheet(((50, "L'EPOUSE"),), *PERSON, ((50, alien),)), BOOKLET)
    assert doubted.score < plain.score * 0.7


def test_a_name_that_holds_such_a_word_is_none() -> None:
    plain = evidence(sheet(((50, "L'EPOUSE"),), *PERSON), BOOKLET)
    assert evidence(sheet(((50, "L'EPOUSE"),), *PERSON, ((50, "WALID"),)), BOOKLET).score == plain.score


def test_a_line_at_the_head_that_no_booklet_prints_speaks_against() -> None:
    plain = evidence(sheet(((50, "L'EPOUSE"),), *PERSON), BOOKLET)
    headed = evidence(sheet(((50, "CENTRE SPORTIF ATLAS"),), ((50, "L'EPOUSE"),), *PERSON), BOOKLET)
    assert headed.score < plain.score


def test_a_sex_below_every_name_is_a_persons_and_heads_nothing() -> None:
    headed = evidence(sheet(((50, "Femme"),), *PERSON), BOOKLET)
    below = evidence(sheet(*PERSON, ((50, "Femme"),)), BOOKLET)
    assert any(reason.startswith("told by") for reason in headed.reasons)
    assert not any(reason.startswith("told by") for reason in below.reasons)


def test_a_label_with_a_colon_is_no_heading() -> None:
    rows = sheet(((50, "Epouse : SALMA"),), *PERSON)
    assert not any(reason.startswith("told by") for reason in evidence(rows, BOOKLET).reasons)


ACT = (
    ((50, "شهد العدلان على بركة الله وسنة رسوله بأن"),), ((50, "الزوج المسمى سفيان بناني الساكن بمدينة مكناس"),),
    ((50, "الزوجة المسماة غزلان الرحموني الساكنة بمدينة بني ملال"),), ((50, "والصداق مبلغ نصفه مقدم ونصفه مؤجل"),),
)  # fmt: skip


def test_an_act_of_marriage_without_its_title_is_told_by_its_text() -> None:
    assert judge(sheet(*ACT), None).name == "marriage_certificate"


def test_an_act_of_divorce_says_much_of_what_an_act_of_marriage_says() -> None:
    assert judge(sheet(*ACT, ((50, "طلقة أولى بعد الطلاق المذكور"),)), None).name == "unknown"


def test_a_full_copy_whose_title_says_no_more_is_told_by_its_text() -> None:
    page = sheet(
        ((50, "COPIE INTEGRALE"),),
        ((50, "L'an deux mille vingt et le vingt-cinq du mois de février à quatorze heures, est"),),
        ((50, "né à KHEMISSET un enfant du sexe masculin auquel a été donné le prénom de"),),
        ((50, "SOUFIANE et le nom de BENNANI, fils de RACHID BEN MUSTAPHA, né en 1995, et de"),),
        ((50, "ZOUBIDA BENT NABIL, née en 1997. Dressé par nous le 03 mars 2020 sous le n° 1228."),),
        ((50, "Pour copie conforme de l'acte de naissance, délivrée le 16 septembre 2026."),),
    )
    assert judge(page, None).name == "birth_certificate"


def test_a_name_behind_abd_is_no_insurers_word() -> None:
    plain = evidence(sheet(((50, "L'EPOUSE"),), *PERSON), BOOKLET)
    named = evidence(sheet(((50, "L'EPOUSE"),), *PERSON, ((1500, "عبد المؤمن"),)), BOOKLET)
    insured = evidence(sheet(((50, "L'EPOUSE"),), *PERSON, ((1500, "المؤمن"),)), BOOKLET)
    assert insured.score < named.score == plain.score


def test_a_label_read_letter_by_letter_is_no_misread_mark() -> None:
    found = evidence(sheet(((50, "L'EPOUSE"),), *PERSON, ((1500, "تاريخ الولادة"),)), BOOKLET)
    assert not any("mark تاريخ" in reason for reason in found.reasons)


def test_three_marks_that_say_much_are_an_act_s_text() -> None:
    text = (
        "Section notariale. L'an et jour vingt novembre deux mille un a été célébré le mariage entre : M. Ilyas Meziane"
    )
    rows = sheet(*(((50, line),) for line in (text, "Mlle Latifa Moutawakil, née à El Jadida", "Sadaq : 3000 DH")))
    assert evidence(rows, KINDS["marriage_certificate"]).score > 0.5


@pytest.mark.parametrize("last", [(50, "Sexe : M"), (50, "Valable jusqu'au : 12/03/2030")], ids=["sex", "end"])
def test_the_back_of_a_card_is_told_though_captions_of_it_were_lost(last: tuple[int, str]) -> None:
    rows = sheet(
        ((50, "Fnl9 oe KARIM ALAMI"),), ((50, "et de la mère : AICHA"), (1900, "ومن")),
        ((50, "Adresse : 12 RUE IBN SINA SALE"), (1900, "العنوان")), (last,), ((50, "N° ctat c1v11 412/1985"),),
    )  # fmt: skip
    assert judge(rows, None).name == "identity_card"
