"""What happened on a day of running text: offices and names that hold a verb's word say nothing of it."""

import pytest

from dossier.documents import KINDS
from ocr.finder.sheet import Spot
from ocr.prose import streams, told
from ocr.prose.dating import Event, dated
from tests.ocr.prose.test_told import paragraph


def _events(text: str) -> dict[str, Event | None]:
    arabic = text > "ء"
    tokens = [
        token
        for row in paragraph(text, 12, arabic=arabic)
        for token in sorted(row.tokens, key=lambda token: -token.rect.left if arabic else token.rect.left)
    ]
    return {day.iso: day.event for day in dated([Spot(0, at, token) for at, token in enumerate(tokens)])}


@pytest.mark.parametrize(
    "text",
    [
        "بناء على إذن السيد قاضي الأسرة المكلف بالزواج رقم 345 بتاريخ 05/03/2010",
        "بناء على رخصة السيد القاضي المكلف بشؤون الزواج بالمحكمة عدد 345 بتاريخ 05/03/2010",
        "Vu l'accord du juge de la famille chargé du mariage n° 345 du 05/03/2010",
    ],
    ids=["judge", "affairs", "in French"],
)
def test_the_day_of_a_judge_who_is_in_charge_of_marriages_is_no_marriage_s(text: str) -> None:
    assert _events(text)["2010-03-05"] is Event.OTHER


def test_so_the_marriage_is_on_its_own_day() -> None:
    text = (
        "الحمد لله وحده، بناء على إذن السيد قاضي الأسرة المكلف بالزواج رقم 345 بتاريخ 05/03/2010 تزوج على بركة الله في "
        "يوم 12/03/2010 السيد محمد العلمي بن أحمد المزداد بتاريخ 05/12/1983 بالآنسة فاطمة الزهراء بناني بنت عمر"
    )
    found = told(streams(paragraph(text, 11, arabic=True)), KINDS["marriage_certificate"])
    assert {each.value for each in found if each.field == "marriage_date"} == {"2010-03-12"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ازداد بفاس المسمى صالح العلمي بتاريخ 05/03/2010", Event.BIRTH),
        ("ازداد بفاس المسمى محمد الصالحي بتاريخ 05/03/2010", Event.BIRTH),
        ("حضر السيد عمر بن مولود في 05/03/2010", Event.MARRIAGE),
        ("هذه البطاقة صالحة إلى غاية 05/03/2010", Event.EXPIRY),
        ("السيد محمد مولود بتاريخ 05/03/2010", Event.BIRTH),
    ],
    ids=["a given name", "a family's", "behind an ancestor", "no name before until", "no name behind a name"],
)
def test_names_that_hold_a_verb_s_word_say_nothing(text: str, event: Event) -> None:
    assert _events(text)["2010-03-05"] is event


def test_the_day_on_which_adouls_have_drawn_up_the_act_is_the_marriage_s() -> None:
    text = "Les adouls OMAR FILALI et SAID ALAMI ont dressé, en date du 10 novembre 2011, l'acte de mariage de"
    assert _events(text)["2011-11-10"] is Event.MARRIAGE
    assert _events("Acte dressé le 10 novembre 2011 par nous, officier")["2011-11-10"] is Event.OTHER
