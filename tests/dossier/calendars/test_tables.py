"""Which dates stand in a text, and where exactly: each way of writing one, and what is next to one and none."""

import pytest

from dossier.calendars.months import month_less_a_letter, read_month
from dossier.calendars.number_words import read_number
from dossier.calendars.written import dates_in, partial_in

# The day, its calendar's first letter, and the characters it takes.
DATES: dict[str, list[tuple[str, str, int, int]]] = {
    "12/03/1985": [("1985-03-12", "g", 0, 10)],
    "12-03-1985": [("1985-03-12", "g", 0, 10)],
    "12.03.1985": [("1985-03-12", "g", 0, 10)],
    "12 / 03 / 1985": [("1985-03-12", "g", 0, 14)],
    "1/2/1985": [("1985-02-01", "g", 0, 8)],
    "1985/03/12": [("1985-03-12", "g", 0, 10)],
    "1985-3-2": [("1985-03-02", "g", 0, 8)],
    "00/00/1958": [("1958", "g", 0, 10)],
    "00/03/1958": [("1958-03", "g", 0, 10)],
    "03/00/1958": [],
    "12 03 1985": [("1985-03-12", "g", 0, 10)],
    "1203 1985": [("1985-03-12", "g", 0, 9)],
    "12 031985": [("1985-03-12", "g", 0, 9)],
    "12/031985": [("1985-03-12", "g", 0, 9)],
    "1203/1985": [("1985-03-12", "g", 0, 9)],
    "12/03/1850": [("1850-03-12", "g", 0, 10)],
    "12/03/1849": [],
    "31/12/2100": [("2100-12-31", "g", 0, 10)],
    "01/01/2101": [],
    "O1/O3/198S": [],
    "O1/O3/1985": [("1985-03-01", "g", 0, 10)],
    "l2/O3/1985": [("1985-03-12", "g", 0, 10)],
    "12/03/19855": [],
    "112/03/1985": [],
    "12/03/1985/2": [],
    "12/03/1985 et 13/04/1986": [("1985-03-12", "g", 0, 10), ("1986-04-13", "g", 14, 24)],
    "13/04/1986, 12 mars 1985": [("1986-04-13", "g", 0, 10), ("1985-03-12", "g", 12, 24)],
    "12 mars 1985": [("1985-03-12", "g", 0, 12)],
    "12 mars de l'an 1985": [("1985-03-12", "g", 0, 20)],
    "le 1er mars 1985": [("1985-03-01", "g", 3, 16)],
    "12 du mois de mars 1985": [("1985-03-12", "g", 0, 23)],
    "12 mars": [],
    "mars 1985": [],
    "le douze mars mil neuf cent quatre-vingt-cinq": [("1985-03-12", "g", 3, 45)],
    "32 mars 1985": [],
    "31 mars 1985": [("1985-03-31", "g", 0, 12)],
    "12 mars 1850": [("1850-03-12", "g", 0, 12)],
    "12 mars 1259": [],
    "12 mars 1260": [],
    "12 مارس 1985": [("1985-03-12", "g", 0, 12)],
    "12 من شهر مارس سنة 1985": [("1985-03-12", "g", 0, 23)],
    "الثاني عشر مارس 1985": [("1985-03-12", "g", 0, 20)],
    "عشر مارس 1985": [],
    "والعشرين مارس 1985": [],
    "الخامس والعشرين مارس 1985": [("1985-03-25", "g", 0, 25)],
    "25 رجب 1423": [("1423-07-25", "h", 0, 11)],
    "30 رجب 1423": [("1423-07-30", "h", 0, 11)],
    "31 رجب 1423": [],
    "25 rejeb 1423": [("1423-07-25", "h", 0, 13)],
    "25 rejeb 1985": [],
    "12 أريل 2020": [("2020-04-12", "g", 0, 12)],
    "في 3 ماس 1998 بسلا": [("1998-03-03", "g", 3, 13)],
    "12 أريل": [],
    "أريل 2020": [],
    "41 أريل 2020": [],
    "12 أريل 1441": [],
    "25/07/1423": [("1423-07-25", "h", 0, 10)],
    "25/13/1423": [],
    "l'an 1985, le 12 mars": [("1985-03-12", "g", 2, 21)],
    "l'an mil neuf cent quatre-vingt-cinq et le douze mars": [("1985-03-12", "g", 2, 53)],
    "l'an 1259 le 12 mars": [],
    "l'an 2101 le 12 mars": [],
    "l'an 1985 12 mars": [],
    "l'an 1985": [],
    "l'an 1985 le 12 mars 1999": [("1999-03-12", "g", 13, 25)],
    "سنة 1985 يوم 12 مارس": [("1985-03-12", "g", 0, 20)],
    "عام ألف وتسعمائة وخمسة وثمانين في يوم الاثنين الثاني عشر مارس": [("1985-03-12", "g", 0, 61)],
    "le douze mars mil neuf cent": [],
    "le douze mars mille neuf cent et": [],
    "le douze mars deux mille vingt et ab": [],
    "le douze mars deux mille vingt et abc": [("2020-03-12", "g", 3, 30)],
    "le douze mars deux mille et": [],
    "le douze mars deux mille": [("2000-03-12", "g", 3, 24)],
    "12 mars 1985 14 h": [("1985-03-12", "g", 0, 12)],
    "12 mars mille neuf cent cinq": [("1905-03-12", "g", 0, 28)],
    "le douze mars deux mille xx vingt": [],
}  # fmt: skip
PARTIAL = {
    "en 1958": "1958", "1958": "1958", "1850": "1850", "1849": None, "2100": "2100", "2101": None,
    "vers 1958": "1958", "né en 1958": "1958", "mars 1958": "1958-03", "en mars 1958": "1958-03", "mars 1858": None,
    "mars 2058": "2058-03", "رجب 1423": None, "مارس 1958": "1958-03", "سنة 1958": "1958", "خلال سنة 1958": "1958",
    "mil neuf cent cinquante-huit": "1958", "en mil neuf cent cinquante huit": "1958", "mille huit cent": None,
    "deux mille cent un": None, "19580": None, "958": None, "1958 x": None, "x 1958": None, "mars 1958 x": None,
    "": None, "présumé 1958": "1958", "mil neuf cent cinquante huit mars": None, "1958 mars": None,
}  # fmt: skip
# Whether it is Hijri, its number, and the first word behind it.
MONTHS = {
    "mars": (False, 3, 1), "Mars 1985": (False, 3, 1), "janv": (False, 1, 1), "Janvier": (False, 1, 1),
    "janvler": (False, 1, 1), "janviar": (False, 1, 1), "jamvlir": None, "novembre à": (False, 11, 1),
    "novembrc": (False, 11, 1), "novenbrc": (False, 11, 1), "novanbrc": None, "يناير": (False, 1, 1),
    "كانون الثاني": (False, 1, 2), "كانون الأول": (False, 12, 2), "تشرين الأول": (False, 10, 2), "غشت": (False, 8, 1),
    "ربيع الأول": (True, 3, 2), "ربيع الثاني": (True, 4, 2), "rabia i": (True, 3, 2), "rabii attani": (True, 4, 2),
    "جمادى الآخرة": (True, 6, 2), "ذو القعدة": (True, 11, 2), "doul hijja": (True, 12, 2), "mai": (False, 5, 1),
    "mais": None, "maj": None, "aout": (False, 8, 1), "août": (False, 8, 1), "رمضان": (True, 9, 1), "رمضن": None,
    "juin": (False, 6, 1), "juim": None, "juillet": (False, 7, 1), "juilet": (False, 7, 1), "xyz": None, "12": None,
    "": None, "sept": (False, 9, 1), "septembre": (False, 9, 1), "septambra": (False, 9, 1), "saptambra": None,
}  # fmt: skip
# The number, and the first word behind it.
NUMBERS = {
    "un": (1, 1), "premier": (1, 1), "vingt et un": (21, 3), "vingt un": (21, 2), "quatre vingt": (80, 2),
    "quatre vingts": (80, 2), "quatre vingt dix neuf": (99, 4), "soixante dix": (70, 2), "soixante et onze": (71, 3),
    "cent": (100, 1), "cent un": (101, 2), "deux cent": (200, 2), "deux cents trois": (203, 3),
    "cent deux cents": (102, 2), "mille": (1000, 1), "mil neuf cent": (1900, 3), "deux mille": (2000, 2),
    "deux mille vingt": (2020, 3), "mille mille": (1000, 1), "neuf cent mille": (900000, 3),
    "mille neuf cent quatre vingt dix neuf": (1999, 7), "douze cent": (12, 1), "trente dix": (30, 1),
    "trente douze": (30, 1), "dix sept": (17, 2), "dix huit": (18, 2), "quatre et vingt": (24, 3),
    "quatre cent et vingt": (420, 4), "cinq et vingt": (25, 3), "سبعة عشر": (17, 2), "خمسة وعشرون": (25, 2),
    "خمس وثمانين وتسعمائة وألف": (1985, 4), "مائة وخمسة": (105, 2), "ألفين": (2000, 1), "ألفان وعشرة": (2010, 2),
    "ألفين 9 ستة": (2006, 3), "ألفين 9": (2000, 1), "الثالث": (3, 1), "للثالث": (3, 1), "والثالث": (3, 1),
    "وللثالث": (3, 1), "quatorzc": (14, 1), "quatorzcx": (14, 1), "quatorze": (14, 1), "soixantx": (60, 1),
    "soixanxx": (60, 1), "cinquantx": (50, 1), "cinq": (5, 1), "cinx": None, "deus": None, "نسعين": (90, 1),
    "تسمين": (90, 1), "ثمانبن": (80, 1), "حمسة": (5, 1), "خمسه": (5, 1), "وواحد": (1, 1), "واحد": (1, 1), "ووو": None,
    "et": None, "et un": None, "un et": (1, 1), "cent et": (100, 1), "vingt et vingt": (20, 1),
    "mille et un": (1001, 3), "mil cent mil": (1100, 2),
}  # fmt: skip


@pytest.mark.parametrize("text", DATES)
def test_a_date_is_found_where_it_stands(text: str) -> None:
    assert [(one.iso, one.calendar[0], one.start, one.end) for one in dates_in(text)] == DATES[text]


def test_a_date_known_in_part_stands_alone() -> None:
    assert {text: partial_in(text) for text in PARTIAL} == PARTIAL


def test_a_month_is_known_by_its_name_or_within_a_slip_or_two() -> None:
    assert {text: read_month(text.split(), 0) for text in MONTHS} == MONTHS


@pytest.mark.parametrize(
    ("word", "month"),
    [("أريل", 4), ("ابرل", 4), ("ماس", 3), ("مرس", 3), ("نونب", 11), ("مارس", None), ("رجب", None), ("رم", None),
     ("mar", None), ("شبان", None), ("كتاب", None)],
)  # fmt: skip
def test_a_month_that_lost_a_letter_is_known_where_it_can_be_no_other(word: str, month: int | None) -> None:
    assert month_less_a_letter(word) == month


def test_a_day_whose_month_lost_a_letter_says_so() -> None:
    assert [one.slipped for one in dates_in("12 أريل 2020 و 12 أبريل 2020")] == [True, False]


def test_words_make_one_number_as_long_as_they_may_follow_each_other() -> None:
    assert {text: read_number(text.split(), 0) for text in NUMBERS} == NUMBERS
