"""Whom a courtesy names in an act: those who receive and witness it are no spouses."""

import pytest

from tests.ocr.prose.test_told import paragraph, values

_HUSBAND = "المزداد بمدينة فاس بتاريخ 05/12/1983 الحامل لبطاقة التعريف الوطنية رقم AB123456"
_WIFE = "بالآنسة فاطمة بناني المزدادة بفاس بتاريخ 01/02/1985 على صداق قدره عشرون ألف درهم"
_MONSIEUR = "né à FES le 05/12/1983, titulaire de la CNIE n° AB123456"
_MADAME = "et Mademoiselle SALMA BENNANI, née à FES le 01/02/1985, titulaire de la CNIE n° CD654321"


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param("تلقى العدلان السيد أحمد الفاسي والسيد خالد برادة زواج السيد", id="subject, and"),
        pytest.param(
            "تلقى العدلان المنتصبان للإشهاد السيد أحمد الفاسي والسيد خالد برادة زواج السيد", id="words between"
        ),
        pytest.param("شهد لدى العدلين السيد أحمد الفاسي والسيد خالد برادة تزوج السيد", id="object, and"),
        pytest.param("بحضور الشاهدين : السيد أحمد الفاسي و السيد خالد برادة تزوج السيد", id="witnesses, and apart"),
        pytest.param("تلقيا السيد أحمد الفاسي والسيد خالد برادة عقد زواج السيد", id="verb alone"),
        pytest.param("أمام السيد أحمد الفاسي والسيد خالد برادة تزوج السيد", id="one and one"),
    ],
)
def test_names_of_those_who_receive_an_act_in_arabic_are_not_the_husbands(opening: str) -> None:
    text = f"الحمد لله وحده في يوم الخميس {opening} محمد العلمي {_HUSBAND} {_WIFE}"
    told = values(paragraph(text, 10, arabic=True), "marriage_certificate")
    assert (told["husband_given_names_ar"], told["husband_family_name_ar"]) == ("محمد", "العلمي")
    assert (told["wife_given_names_ar"], told["wife_family_name_ar"]) == ("فاطمة", "بناني")


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param(
            "a été reçu par les deux adouls, M. AHMED FASSI et M. KHALID BERRADA, l'acte de mariage de", id="by"
        ),
        pytest.param(
            "par-devant les notaires soussignés, M. AHMED FASSI et M. KHALID BERRADA, contrat de", id="before"
        ),
        pytest.param("en présence des témoins M. AHMED FASSI et M. KHALID BERRADA, se sont mariés", id="witnesses"),
    ],
)
def test_names_of_those_who_receive_an_act_in_french_are_not_the_husbands(opening: str) -> None:
    text = f"Louange à Dieu seul. Le jeudi 12 mai 2010 {opening} Monsieur OMAR FILALI, {_MONSIEUR} {_MADAME}."
    told = values(paragraph(text, 10), "marriage_certificate")
    assert (told["husband_given_names"], told["husband_family_name"]) == ("OMAR", "FILALI")
    assert (told["wife_given_names"], told["wife_family_name"]) == ("SALMA", "BENNANI")


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param("حضر لدى العدلين السيد", id="who appears before two"),
        pytest.param("يشهد العدلان أن السيد", id="a clause of his own"),
        pytest.param("تلقى العدلان من السيد", id="of whom it is received"),
    ],
)
def test_a_party_right_behind_officials_without_names_is_the_husband(opening: str) -> None:
    text = f"الحمد لله وحده في يوم الخميس {opening} محمد العلمي {_HUSBAND} وتزوج {_WIFE}"
    told = values(paragraph(text, 10, arabic=True), "marriage_certificate")
    assert (told["husband_given_names_ar"], told["husband_family_name_ar"]) == ("محمد", "العلمي")


def test_spouses_before_officials_without_names_are_of_both_sexes() -> None:
    text = f"Par-devant nous, adouls soussignés, ont comparu Monsieur OMAR FILALI, {_MONSIEUR} {_MADAME}."
    told = values(paragraph(text, 10), "marriage_certificate")
    assert (told["husband_family_name"], told["wife_family_name"]) == ("FILALI", "BENNANI")
