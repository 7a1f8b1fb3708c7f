"""The data page of the passport: alone, as a counter's scanner cuts it, and under the page of the address."""

import random
from datetime import date, timedelta

from samples.entries import Entry, both, moment, plain
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import caption, put, sheet, specimen, zone
from samples.mrz_lines import td3
from samples.numbers import passport_number
from samples.ornaments import guilloche, portrait, signature
from samples.people import Person, years_after
from samples.surface import Field, Surface

PAGE = (125.0, 88.0)
_GREEN, _WAVES = (28, 92, 62), ((216, 234, 224), (232, 228, 214), (222, 226, 240))
_FIVE_YEARS = 5


def _dates(found: Facts, rng: random.Random) -> tuple[date, date]:
    issued = found.today - timedelta(days=rng.randint(30, 1700))
    return issued, years_after(issued, _FIVE_YEARS) - timedelta(days=1)


def _zone(page: Surface, y: float, holder: Person, number: str, expiry: date) -> None:
    zone(page, 6.6, y, td3(
        state="MAR", number=number, nationality="MAR", birth=holder.birth_date, sex=holder.sex.value, expiry=expiry,
        optional=holder.cin or "", family_name=holder.family.latin, given_names=holder.given.latin,
    ), 6.4)  # fmt: skip


def _sex(holder: Person) -> Entry:
    return Entry(holder.sex.value, "", Field("sex", holder.sex.value))


def _trilingual(found: Facts, rng: random.Random) -> Surface:
    """Captions in French, English and Arabic above each value, the photograph on the left."""
    holder, number = found.holder, passport_number(rng)
    issued, expiry = _dates(found, rng)
    page, faces = Surface(*PAGE, colour=(247, 249, 244)), fonts.issuer(rng)
    guilloche(page, rng, tuple(rng.sample(_WAVES, 2)))
    bold, arabic = faces.pen(8.4, bold=True), faces.arabic_pen(9, bold=True)
    page.text(6, 6.4, "ROYAUME DU MAROC", faces.pen(7.4, _GREEN, bold=True))
    page.text(62.5, 6.4, "KINGDOM OF MOROCCO", faces.pen(6.6, _GREEN), side="middle")
    page.arabic(119, 6.6, "المملكة المغربية", faces.arabic_pen(8.4, _GREEN, bold=True))
    page.text(6, 12, "PASSEPORT / PASSPORT", faces.pen(6.4))
    page.arabic(36, 17, "جواز سفر", faces.arabic_pen(8))
    portrait(page, rng, 6, 20, 33, 42)
    caption(page, 43, 11.6, "Type", "النوع", 57, faces)
    page.text(43, 15.4, "P", bold)
    caption(page, 60, 11.6, "Code du pays", "رمز البلد", 84, faces)
    page.text(60, 15.4, "MAR", bold)
    caption(page, 88, 11.6, "N° Passeport", "رقم الجواز", 119, faces)
    put(page, 88, 15.4, plain("document_number", number), faces.pen(9, bold=True))
    family, given, place = holder.family, holder.given, holder.birth_place.name
    rows = (
        (20, "Nom/Name", "الاسم العائلي", family.latin, family.arabic, "family_name"),
        (27.4, "Prénoms/Given names", "الاسم الشخصي", given.latin, given.arabic, "given_names"),
        (34.8, "Nationalité/Nationality", "الجنسية", "MAROCAINE", "مغربية", "nationality"),
    )
    for y, latin, label_ar, value, value_ar, field in rows:
        caption(page, 43, y, latin, label_ar, 119, faces)
        page.text(43, y + 3.7, value, bold, field=Field(field, value), fit=40)
        page.arabic(119, y + 3.9, value_ar, arabic, fit=34)
    caption(page, 43, 42.2, "Date de naissance/Date of birth", "تاريخ الازدياد", 93, faces)
    put(page, 43, 45.9, moment("birth_date", holder.birth_date), bold)
    caption(page, 98, 42.2, "Sexe/Sex", "الجنس", 119, faces)
    put(page, 98, 45.9, _sex(holder), bold)
    caption(page, 43, 49.4, "Lieu de naissance/Place of birth", "مكان الازدياد", 119, faces)
    put(page, 43, 53.1, both("birth_place", place), bold, fit=40)
    page.arabic(119, 53.3, place.arabic, arabic, fit=32)
    caption(page, 43, 56.6, "Date de délivrance/Date of issue", "تاريخ التسليم", 93, faces)
    put(page, 43, 60.3, moment("issue_date", issued), bold)
    caption(page, 43, 63.8, "Date d'expiration/Date of expiry", "تاريخ انتهاء الصلاحية", 93, faces)
    put(page, 43, 67.5, moment("expiry_date", expiry), bold)
    caption(page, 6, 65.4, "N° CNIE", "رقم البطاقة الوطنية", 38, faces)
    put(page, 6, 69.2, plain("national_id", holder.cin or ""), bold)
    signature(page, rng, 99, 61, 18)
    specimen(page, 108, 69, 6)
    _zone(page, 77, holder, number, expiry)
    return page


def _listed(found: Facts, rng: random.Random) -> Surface:
    """Captions beside their values, the Arabic ones at the right end of each line, the photograph on the left."""
    holder, number = found.holder, passport_number(rng)
    issued, expiry = _dates(found, rng)
    page, faces = Surface(*PAGE, colour=(248, 248, 243)), fonts.issuer(rng)
    guilloche(page, rng, tuple(rng.sample(_WAVES, 2)))
    bold, small, small_ar = faces.pen(7.6, bold=True), faces.pen(5.4), faces.arabic_pen(6.2)
    page.arabic(62.5, 6, "المملكة المغربية", faces.arabic_pen(9, _GREEN, bold=True), side="middle")
    page.text(62.5, 10, "ROYAUME DU MAROC", faces.pen(7.4, _GREEN, bold=True), side="middle")
    page.text(6, 7, "PASSEPORT", faces.pen(7.4, bold=True))
    page.text(6, 10.6, "PASSPORT", faces.pen(5.6))
    page.arabic(119, 7, "جواز سفر", faces.arabic_pen(9, bold=True))
    page.text(6, 15.4, "P   MAR", faces.pen(7.6))
    page.text(92, 15.4, number, faces.pen(9.6, bold=True), field=Field("document_number", number))
    portrait(page, rng, 6, 19, 32, 41)
    place = both("birth_place", holder.birth_place.name)
    rows = (
        ("Nom/Surname", "الاسم العائلي", Entry(holder.family.latin, holder.family.arabic,
                                               Field("family_name", holder.family.latin))),
        ("Prénom/Given names", "الاسم الشخصي", Entry(holder.given.latin, holder.given.arabic,
                                                     Field("given_names", holder.given.latin))),
        ("Nationalité/Nationality", "الجنسية", Entry("MAROCAINE", "مغربية", Field("nationality", "MAROCAINE"))),
        ("Né(e) le/Date of birth", "تاريخ الازدياد", Entry(f"{holder.birth_date:%d-%m-%Y}", "",
                                                           Field("birth_date", holder.birth_date.isoformat()))),
        ("à/Place of birth", "مكان الازدياد", place),
        ("Sexe/Sex", "الجنس", _sex(holder)),
        ("Délivré le/Date of issue", "تاريخ التسليم", Entry(f"{issued:%d-%m-%Y}", "",
                                                           Field("issue_date", issued.isoformat()))),
        ("Expire le/Date of expiry", "تاريخ الانتهاء", Entry(f"{expiry:%d-%m-%Y}", "",
                                                            Field("expiry_date", expiry.isoformat()))),
        ("N° CIN/ID number", "رقم ب.و.ت", Entry(holder.cin or "", "", Field("national_id", holder.cin or ""))),
    )  # fmt: skip
    y = 21.4
    for latin, label_ar, entry in rows:
        page.text(41, y, latin, small, fit=22)
        put(page, 64, y, entry, bold, fit=23)
        end = 119 - page.arabic(119, y, label_ar, small_ar) - 1.6
        if entry.arabic:
            put(page, end, y, entry, faces.arabic_pen(8, bold=True), arabic=True, fit=end - 88)
        y += 5.5
    signature(page, rng, 10, 66, 22)
    specimen(page, 62.5, 71.4, 6)
    _zone(page, 77.6, holder, number, expiry)
    return page


def _cut(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_trilingual(found, rng),)


def _opened(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The booklet copied open: the page of the usual address lies above the data page."""
    page, faces = sheet(rng, (150, 210)), fonts.issuer(rng)
    page.box(12.5, 14, 125, 88, outline=(150, 150, 150), radius=2)
    page.text(20, 24, "Domicile / Usual address", faces.pen(7))
    page.arabic(130, 24, "العنوان الشخصي", faces.arabic_pen(8.4))
    page.text(20, 31, found.home.printed.latin, faces.pen(9), fit=110)
    page.arabic(130, 38, found.home.printed.arabic, faces.arabic_pen(10), fit=110)
    page.text(20, 52, "Signature du titulaire / Holder's signature", faces.pen(6.4))
    page.arabic(130, 52, "توقيع صاحب الجواز", faces.arabic_pen(8))
    signature(page, rng, 55, 64, 32)
    page.text(75, 96, f"{rng.randint(2, 3)}", faces.pen(6), side="middle")
    page.place(_listed(found, rng), 12.5, 104)
    page.parts.clear()
    return (page,)


LAYOUTS = (
    Layout("h6_passport_cut", "passport", _cut, sheet=False),
    Layout("h6_passport_opened", "passport", _opened, sheet=False),
)
