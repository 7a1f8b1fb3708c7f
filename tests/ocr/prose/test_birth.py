"""Parents by kinship and the place behind the day, in acts of birth."""

from tests.ocr.prose.test_told import paragraph, values

BIRTH = "birth_certificate"


def test_a_sentence_that_begins_with_kinship_tells_the_parents() -> None:
    text = (
        "Est née à SALE, le 12/03/1990, Prénom : SARA - Nom : ALAMI, de sexe féminin. De OMAR BEN ALI, né en 1960, "
        "enseignant, et de AICHA BENT SAID, son épouse. Mentions marginales : néant."
    )
    found = values(paragraph(text, 9), BIRTH)
    assert found["father_name"] == "OMAR BEN ALI"
    assert found["mother_name"] == "AICHA BENT SAID"


def test_so_does_an_arabic_one() -> None:
    text = (
        "ولد بسلا يوم التاسع عشر ماي سنة ألف وتسعمائة وأربع وتسعين الاسم العائلي السبتي الاسم الشخصي العربي جنسه ذكر. "
        "بن عمر بن سفيان المزداد سنة 1959 مهنته فلاح و مينة بنت يونس."
    )
    found = values(paragraph(text, 10, arabic=True), BIRTH)
    assert found["father_name"] == "عمر بن سفيان"
    assert found["mother_name"] == "مينة بنت يونس"


def test_names_stand_before_his_father_and_his_mother() -> None:
    text = (
        "L'enfant prénommée SARA, nom de famille ALAMI, est née le 12/03/1990 à SALE. Ont déclaré cette naissance "
        "OMAR BEN ALI son père et AICHA BENT SAID sa mère, demeurant à SALE."
    )
    found = values(paragraph(text, 9), BIRTH)
    assert found["father_name"] == "OMAR BEN ALI"
    assert found["mother_name"] == "AICHA BENT SAID"


def test_the_place_stands_behind_the_day_and_its_other_calendar() -> None:
    text = (
        "L'enfant prénommée SARA et de nom ALAMI est née le 3 novembre 1992 (soit le 9 joumada I 1413) à SKHIRATE, "
        "elle est de sexe féminin. Le déclarant a signé avec nous le 28 novembre 1992. SKHIRATE, le 22 novembre 2026"
    )
    found = values(paragraph(text, 9), BIRTH)
    assert found["birth_place"] == "SKHIRATE"
    assert found["issue_date"] == "2026-11-22"
