"""The passport's page of data: alone, opened with the page above it, and on a program's grey sheet."""

import random
from datetime import timedelta

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, put, sheet, specimen, zone
from samples.holdout7.desk import copied
from samples.holdout10.desk import letter
from samples.holdout11 import fonts
from samples.holdout11.desk import BRICK, MARINE, OLIVE
from samples.mrz_lines import td3
from samples.names import Name
from samples.numbers import passport_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.people import day_between, years_after
from samples.surface import Surface

_PAGE = (125.0, 88.0)
_ROWS = (
    ("Nom / Name", "الاسم العائلي", "family"), ("Prénoms / Given names", "الاسم الشخصي", "given"),
    ("Nationalité / Nationality", "الجنسية", "nationality"), ("Date de naissance / Date of birth", "تاريخ الازدياد",
        "birth"),
    ("Lieu de naissance / Place of birth", "مكان الازدياد", "place"),
    ("Date de délivrance / Date of issue", "تاريخ التسليم", "issue"),
    ("Date d'expiration / Date of expiry", "تاريخ انتهاء الصلاحية", "expiry"),
)  # fmt: skip
_CAPITALS = ("JANV", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC")


def _entries(found: Facts, rng: random.Random, *, months: bool = False) -> tuple[dict[str, Entry], tuple[str, str]]:
    who, number = found.holder, passport_number(rng)
    issue = day_between(rng, years_after(found.today, -5), found.today - timedelta(days=12))
    expiry = years_after(issue, 5) - timedelta(days=1)
    said = {
        "family": both("family_name", who.family), "given": both("given_names", who.given),
        "place": both("birth_place", who.birth_place.name), "sex": letter(who).in_latin_alone,
        "nationality": both("nationality", Name("MAROCAINE", "مغربية")),
        "number": plain("document_number", number), "cin": plain("national_id", who.cin or ""),
    }  # fmt: skip
    for key, field, day in (
        ("birth", "birth_date", who.birth_date), ("issue", "issue_date", issue), ("expiry", "expiry_date", expiry),
    ):  # fmt: skip
        shown = f"{day.day:02d} {_CAPITALS[day.month - 1]} {day.year}" if months else slashed(day)
        said[key] = moment(field, day, shown).in_latin_alone
    lines = td3(
        state="MAR", number=number, nationality="MAR", birth=who.birth_date, sex=who.sex.value, expiry=expiry,
        optional=who.cin or "", family_name=who.family.latin, given_names=who.given.latin,
    )  # fmt: skip
    return said, lines


def _cut(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    said, lines = _entries(found, rng)
    return (_page(said, lines, rng, fonts.screen(rng)),)


def _page(said: dict[str, Entry], lines: tuple[str, str], rng: random.Random, faces: Faces) -> Surface:
    """Captions above their values in one column, Arabic values on the right edge."""
    page = Surface(*_PAGE, colour=(240, 245, 240))
    guilloche(page, rng, ((212, 230, 216), (232, 220, 222)))
    page.text(6, 6, "ROYAUME DU MAROC  PASSEPORT / PASSPORT", faces.pen(6.4, OLIVE, bold=True), fit=64)
    page.arabic(119, 6.2, "المملكة المغربية  جواز سفر", faces.arabic_pen(7.6, OLIVE, bold=True), fit=46)
    for x, label, text in ((6, "Type", "P"), (18, "Code", "MAR")):
        page.text(x, 10.4, label, faces.pen(4.2, GREY))
        page.text(x, 14.2, text, faces.pen(7, bold=True))
    page.text(88, 10.4, "Passeport N° / Passport No.", faces.pen(4.2, GREY), fit=31)
    put(page, 88, 14.6, said["number"], faces.pen(8, bold=True), fit=30)
    portrait(page, rng, 6, 19, 29, 38)
    for at, (label, label_ar, key) in enumerate(_ROWS):
        y = 18.6 + 6.7 * at
        page.text(40, y, label, faces.pen(4.2, GREY), fit=38)
        page.arabic(119, y, label_ar, faces.arabic_pen(5, GREY), fit=24)
        put(page, 40, y + 3.5, said[key], faces.pen(6.4, bold=True), fit=37)
        if said[key].arabic:
            put(page, 119, y + 3.7, said[key], faces.arabic_pen(7.2, bold=True), arabic=True, fit=38)
    page.text(80, 38.8, "Sexe / Sex", faces.pen(4.2, GREY))
    put(page, 80, 42.4, said["sex"], faces.pen(6.4, bold=True))
    page.text(6, 61, "N° CNIE / Personal No.", faces.pen(4.2, GREY), fit=32)
    put(page, 6, 64.8, said["cin"], faces.pen(6.8, bold=True), fit=28)
    signature(page, rng, 90, 62, 20)
    specimen(page, 104, 52.6, 5)
    zone(page, 6.4, 75, lines, 6)
    return page


def _opened(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A copy of the booklet held open: the page of remarks above, the page of data below."""
    sheet_, faces = sheet(rng), fonts.screen(rng)
    said, lines = _entries(found, rng, months=True)
    upper = Surface(*_PAGE, colour=(242, 245, 240))
    guilloche(upper, rng, ((220, 232, 220),))
    emblem(upper, 62.5, 30, 14)
    upper.text(62.5, 58, "OBSERVATIONS / REMARKS", faces.pen(7, GREY), side="middle")
    upper.arabic(62.5, 65, "ملاحظات", faces.arabic_pen(8, GREY), side="middle")
    upper.text(62.5, 82, "3", faces.pen(6, GREY), side="middle")
    x, y = rng.uniform(20, 64), rng.uniform(30, 60)
    sheet_.place(upper, x, y)
    sheet_.place(_page(said, lines, rng, faces), x, y + 89)
    # Nobody photographs the halves of one booklet one by one.
    sheet_.parts.clear()
    copied(sheet_, rng)
    return (sheet_,)


def _drawn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As a generator of pictures draws it: two columns of captions on the left of their values, photograph right."""
    page, faces = Surface(*_PAGE, colour=(246, 242, 236)), fonts.screen(rng)
    said, lines = _entries(found, rng)
    page.box(0.6, 0.6, 123.8, 10, outline=BRICK, fill=BRICK)
    page.text(4, 7.2, "KINGDOM OF MOROCCO", faces.pen(7.6, (255, 255, 255), bold=True), fit=56)
    page.arabic(121, 7.4, "المملكة المغربية", faces.arabic_pen(9, (255, 255, 255), bold=True), fit=50)
    portrait(page, rng, 92, 14, 27, 34)
    rows = (
        ("Passport No", "number"), ("Surname", "family"), ("Given names", "given"), ("Nationality", "nationality"),
        ("Date of birth", "birth"), ("Sex", "sex"), ("Place of birth", "place"), ("Date of issue", "issue"),
        ("Date of expiry", "expiry"), ("National ID", "cin"),
    )  # fmt: skip
    for at, (label, key) in enumerate(rows):
        y = 16.4 + 5.3 * at
        page.text(4, y, f"{label}:", faces.pen(5.6, MARINE), fit=24)
        put(page, 30, y, said[key].in_latin_alone, faces.pen(6.8, bold=True), fit=58)
    specimen(page, 105, 58, 6)
    zone(page, 6.4, 76, lines, 6)
    return (page,)


LAYOUTS = (
    Layout("h11_passport_cut", "passport", _cut, sheet=False),
    Layout("h11_passport_opened", "passport", _opened, sheet=False),
    Layout("h11_passport_drawn", "passport", _drawn, sheet=False),
)
