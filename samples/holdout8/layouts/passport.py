"""The page of a passport that has the zone: cut out, in an open booklet, and copied on a sheet."""

import random
from datetime import date

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen, zone
from samples.holdout7.desk import copied
from samples.holdout8 import fonts
from samples.holdout8.desk import GREEN
from samples.holdout8.people import Facts, is_man
from samples.mrz_lines import td3
from samples.names import Name
from samples.numbers import passport_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.people import day_between, years_after
from samples.surface import Colour, Field, Surface

_PAGE = (125.0, 88.0)
_SOFT: Colour = (70, 92, 84)
_WAVES: tuple[Colour, ...] = ((206, 228, 214), (230, 226, 206), (222, 222, 238))
Row = tuple[str, str, Entry, str]
"""Caption in French and English, in Arabic, the value, and the value in Arabic."""


def _days(found: Facts, rng: random.Random) -> tuple[date, date]:
    issue = day_between(rng, years_after(found.today, -6), found.issued)
    return issue, years_after(issue, 5)


def _said(found: Facts, rng: random.Random, number: str, days: tuple[date, date]) -> tuple[Row, ...]:
    who, town = found.holder, found.town.province
    nationality = Name("MAROCAINE", "مغربية")
    dash = rng.random() < 0.3
    shown = [f"{day:%d-%m-%Y}" if dash else slashed(day) for day in (who.birth_date, *days)]
    return (
        ("Passeport N° / Passport No.", "رقم الجواز", plain("document_number", number), ""),
        ("Nom / Surname", "الاسم العائلي", plain("family_name", who.family.latin), who.family.arabic),
        ("Prénoms / Given names", "الاسم الشخصي", plain("given_names", who.given.latin), who.given.arabic),
        ("Nationalité / Nationality", "الجنسية", both("nationality", nationality), nationality.arabic),
        ("Date de naissance / Date of birth", "تاريخ الازدياد", moment("birth_date", who.birth_date, shown[0]), ""),
        (
            "Sexe / Sex",
            "الجنس",
            Entry(who.sex.value, "", Field("sex", who.sex.value)),
            "ذكر" if is_man(who) else "أنثى",
        ),
        (
            "Lieu de naissance / Place of birth",
            "مكان الازدياد",
            both("birth_place", who.birth_place.name),
            who.birth_place.name.arabic,
        ),
        ("Date de délivrance / Date of issue", "تاريخ التسليم", moment("issue_date", days[0], shown[1]), ""),
        ("Date d'expiration / Date of expiry", "تاريخ انتهاء الصلاحية", moment("expiry_date", days[1], shown[2]), ""),
        ("N° CNIE / Personal No.", "رقم ب.ت.و", plain("national_id", who.cin or ""), ""),
        ("Autorité / Authority", "السلطة", Entry(f"PREFECTURE {town.latin}", ""), town.arabic),
    )


def _page(found: Facts, rng: random.Random, *, columns: bool) -> Surface:
    page, faces, number = Surface(*_PAGE, colour=(244, 247, 242)), fonts.issuer(rng), passport_number(rng)
    guilloche(page, rng, tuple(rng.sample(_WAVES, 2)))
    days, who = _days(found, rng), found.holder
    page.text(6, 6.4, "ROYAUME DU MAROC", faces.pen(7, GREEN, bold=True))
    page.text(47, 6.4, "KINGDOM OF MOROCCO", faces.pen(5.6, GREEN))
    page.arabic(119, 6.4, "المملكة المغربية", faces.arabic_pen(8.6, GREEN, bold=True))
    emblem(page, 88, 6, 3.4)
    page.text(6, 11.6, "PASSEPORT / PASSPORT", faces.pen(5.2, _SOFT))
    page.text(44, 11.6, "Type P     Code MAR", faces.pen(5.2, _SOFT))
    page.arabic(119, 11.6, "جواز سفر", faces.arabic_pen(6.4, _SOFT))
    portrait(page, rng, 6, 16, 30, 38)
    rows = _said(found, rng, number, days)
    if columns:
        _in_columns(page, faces, rows)
    else:
        _in_lines(page, faces, rows)
    signature(page, rng, 9, 61, 20)
    zone(page, 6.4, 76.6, td3(
        state="MAR", number=number, nationality="MAR", birth=who.birth_date, sex=who.sex.value, expiry=days[1],
        optional=who.cin or "", family_name=who.family.latin, given_names=who.given.latin,
    ), 5.6)  # fmt: skip
    specimen(page, 20, 69.6, 6.4)
    return page


def _in_columns(page: Surface, faces: Faces, rows: tuple[Row, ...]) -> None:
    """Set a caption over each value; short values share a row."""
    small, bold, bold_ar = faces.pen(4.2, _SOFT), faces.pen(6.6, bold=True), faces.arabic_pen(7.4, bold=True)
    places = ((82, 15.4, 119), (40, 22.2, 119), (40, 29, 119), (40, 35.8, 78), (40, 42.6, 78), (82, 42.6, 119),
              (40, 49.4, 119), (40, 56.2, 78), (82, 56.2, 119), (82, 35.8, 119), (40, 63, 119))  # fmt: skip
    for (x, y, to), (label, label_ar, entry, arabic) in zip(places, rows, strict=True):
        page.text(x, y, label, small, fit=(to - x) * 0.66)
        page.arabic(to, y, label_ar, faces.arabic_pen(4.8, _SOFT), fit=(to - x) * 0.32)
        wide = to - x if not arabic else (to - x) * 0.55
        put(page, x, y + 3.2, entry, bold, fit=wide)
        if arabic:
            page.arabic(to, y + 3.2, arabic, bold_ar, fit=(to - x) * 0.4)


def _in_lines(page: Surface, faces: Faces, rows: tuple[Row, ...]) -> None:
    """Set one line for each value, between its captions."""
    small, small_ar, bold = faces.pen(4.4, _SOFT), faces.arabic_pen(5.2, _SOFT), faces.pen(6.4, bold=True)
    for at, (label, label_ar, entry, arabic) in enumerate(rows):
        y = 17.4 + at * 4.9
        page.text(39, y, label.split(" / ")[0], small, fit=25)
        page.arabic(119, y, label_ar, small_ar, fit=17)
        put(page, 66, y, entry, bold, fit=24 if arabic else 34)
        if arabic:
            page.arabic(101, y, arabic, faces.arabic_pen(6.6), fit=10.4)


def _cut(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_page(found, rng, columns=True),)


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page = sheet(rng)
    page.place(_page(found, rng, columns=False), rng.uniform(10, 74), rng.uniform(14, 150))
    copied(page, rng)
    return (page,)


def _opened(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The page with its neighbour above it, which has an address and an older stamp."""
    booklet = Surface(_PAGE[0], 2 * _PAGE[1] + 2, colour=(238, 240, 232))
    faces = fonts.issuer(rng)
    guilloche(booklet, rng, ((224, 234, 222),))
    booklet.text(12, 18, "Domicile / Residence", faces.pen(6, _SOFT))
    booklet.arabic(113, 18, "العنوان", faces.arabic_pen(7, _SOFT))
    booklet.text(12, 26, found.home.printed.latin, faces.pen(7), fit=100)
    booklet.text(12, 44, "Taille / Height", faces.pen(6, _SOFT))
    booklet.text(48, 44, f"1,{rng.randint(52, 92)} m", faces.pen(7))
    booklet.text(62, 78, "Ce passeport contient 32 pages", faces.pen(6, _SOFT), side="middle")
    booklet.place(_page(found, rng, columns=rng.random() < 0.5), 0, _PAGE[1] + 2)
    return (booklet,)


LAYOUTS = (
    Layout("h8_passport_cut", "passport", _cut, sheet=False),
    Layout("h8_passport_copy", "passport", _copy, sheet=False),
    Layout("h8_passport_opened", "passport", _opened, sheet=False),
)
