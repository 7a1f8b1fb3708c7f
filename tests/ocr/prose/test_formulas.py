"""What announces an act's number in running text: its label, its title before a figure, a file's number at last."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from ocr.prose import streams, told
from tests.ocr.prose.test_told import paragraph
from tests.ocr.sheets import sheet

_ACT = (
    "الحمد لله وحده، تلقى العدلان هذه الشهادة {before} المضمن بسجل الزواج بالمحكمة الابتدائية بفاس وقد حضر السيد محمد "
    "العلمي المزداد بمدينة فاس بتاريخ 05/12/1983 وتزوج بالآنسة فاطمة بناني المزدادة بتاريخ 01/02/1985 على صداق قدره "
    "عشرون ألف درهم {after} وحرر بذلك"
)


def numbers(before: str, after: str = "") -> list[Candidate]:
    text = _ACT.format(before=before, after=after)
    found = told(streams(paragraph(text, 11, arabic=True)), KINDS["marriage_certificate"])
    named = [each for each in found if each.field == "act_number" and each.value]
    return sorted(named, key=lambda each: -each.label_weight)


def test_a_title_right_before_a_figure_numbers_its_act() -> None:
    assert [each.value for each in numbers("رسم الزواج 642")] == ["642"]


def test_words_for_a_number_stand_for_each_other() -> None:
    assert [each.value for each in numbers("رسم الزواج عدد 642")] == ["642"]
    assert [each.value for each in numbers("رسم الزواج رقم 642")] == ["642"]


def test_a_files_number_weighs_less_than_the_acts() -> None:
    act, file = numbers("رقم الملف 98", "رسم الزواج عدد 642")
    assert (act.value, file.value) == ("642", "98")
    assert act.label_weight - file.label_weight > 0.1


def test_a_files_number_on_a_form_weighs_less_than_the_acts() -> None:
    rows = sheet(((1900, "رقم الملف : 98"),), ((1900, "رسم الزواج عدد : 642"),), ((1900, "المحكمة الابتدائية : فاس"),))
    found = [each for each in candidates(rows, KINDS["marriage_certificate"]) if each.field == "act_number"]
    weights = {each.value: each.label_weight for each in found}
    assert weights["642"] - weights["98"] > 0.1


def test_a_fact_in_brackets_turns_to_whom_its_gender_names() -> None:
    text = (
        "Contrat de mariage entre BERRADA HAMZA (né à AGADIR, le 05/08/1997, pièce d'identité BH443337) et EZZAHIDI "
        "SARA (née à EL JADIDA, le 18/09/2000, pièce d'identité R863836), conclu le 20/11/2022 par les adouls."
    )
    found = told(streams(paragraph(text, 11)), KINDS["marriage_certificate"])
    values = {each.field: each.value for each in found if each.value}
    assert (values["husband_birth_date"], values["wife_birth_date"]) == ("1997-08-05", "2000-09-18")
    assert (values["husband_document_number"], values["wife_document_number"]) == ("BH443337", "R863836")


def test_a_young_man_is_the_husband() -> None:
    text = (
        "الحمد لله الذي أحل النكاح، تزوج على بركة الله الشاب داود العلمي من مواليد وجدة بتاريخ 07-11-2002 بمخطوبته "
        "المصونة زبيدة الموساوي من مواليد تاونات بتاريخ 28-08-2003 على صداق قدره 4000 درهم حازته الزوجة"
    )
    found = told(streams(paragraph(text, 11, arabic=True)), KINDS["marriage_certificate"])
    values = {each.field: each.value for each in found if each.value}
    assert (values["husband_given_names_ar"], values["husband_family_name_ar"]) == ("داود", "العلمي")
    assert (values["wife_given_names_ar"], values["wife_family_name_ar"]) == ("زبيدة", "الموساوي")
