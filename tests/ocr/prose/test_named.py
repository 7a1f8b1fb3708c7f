"""Names whose words are labels elsewhere, and words that an `and` is written onto."""

import pytest

from tests.ocr.prose.test_told import paragraph, values

_ACT = (
    "الحمد لله وحده تزوج على بركة الله الزوج السيد {name} المزداد بمدينة فاس بتاريخ 05/12/1983 الحامل لبطاقة التعريف "
    "الوطنية رقم AB123456 بالآنسة فاطمة بناني المزدادة بفاس بتاريخ 01/02/1985 على صداق قدره عشرون ألف درهم"
)


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        pytest.param("عبد الحي العلمي", "عبد الحي", "العلمي", id="of a quarter's word"),
        pytest.param("مولود بناني", "مولود", "بناني", id="of a birth's word"),
        pytest.param("مولود الحي", "مولود", "الحي", id="of both"),
    ],
)
def test_words_of_a_name_right_behind_a_courtesy_are_no_labels(name: str, given: str, family: str) -> None:
    told = values(paragraph(_ACT.format(name=name), 10, arabic=True), "marriage_certificate")
    assert (told["husband_given_names_ar"], told["husband_family_name_ar"]) == (given, family)
    assert told["husband_birth_date"] == "1983-12-05"


def test_a_fact_right_behind_a_name_is_no_word_of_it() -> None:
    told = values(paragraph(_ACT.format(name="كريم العلمي"), 10, arabic=True), "marriage_certificate")
    assert (told["husband_given_names_ar"], told["husband_family_name_ar"]) == ("كريم", "العلمي")


def test_an_and_written_onto_a_label_hides_it_not() -> None:
    text = (
        "ولد بمدينة الرباط يوم الرابع من مارس سنة ألف وتسعمائة وخمس وثمانين الطفل المسمى كريم العلمي وجنسه ذكر وجنسيته "
        "مغربية والده عمر بن علي ووالدته نعيمة بنت سعيد وقد وقعنا نحن ضابط الحالة المدنية بعد تلاوة الرسم"
    )
    told = values(paragraph(text, 10, arabic=True), "birth_certificate")
    assert (told["given_names_ar"], told["family_name_ar"], told["sex"]) == ("كريم", "العلمي", "M")
