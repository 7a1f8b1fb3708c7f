"""The data page of the passport: alone, or below the page before it as a copier sees the open booklet.

Captions are in French, English and Arabic, the zone has two lines of 44 characters with the CIN among them.
"""

import random
from datetime import timedelta

from samples.dates import dotted_day, slashed
from samples.entries import both, moment, name
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.press import put, sheet, specimen, zone
from samples.holdout7 import fonts
from samples.holdout7.desk import copied
from samples.holdout7.people import Facts
from samples.mrz_lines import td3
from samples.names import Name
from samples.numbers import passport_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.people import Person, years_after
from samples.surface import Colour, Field, Surface

PAGE = (125.0, 88.0)
_MOROCCAN = Name("MAROCAINE", "مغربية")
_SOFT, _GREEN = (80, 96, 90), (16, 84, 60)
_WAVES: tuple[Colour, ...] = ((212, 230, 220), (236, 224, 210), (222, 228, 240))


def _over(card: Surface, x: float, y: float, label: str, label_ar: str, to: float, faces: Faces) -> None:
    """Print a caption in small letters at x and its Arabic up to `to`."""
    card.text(x, y, label, faces.pen(4.4, _SOFT))
    card.arabic(to, y, label_ar, faces.arabic_pen(5, _SOFT))


def _data(found: Facts, holder: Person, rng: random.Random, *, dots: bool) -> Surface:
    card, faces = Surface(*PAGE, colour=(245, 247, 243)), fonts.issuer(rng)
    guilloche(card, rng, tuple(rng.sample(_WAVES, 2)))
    given = found.today - timedelta(days=rng.randint(60, 1700))
    expiry, number = years_after(given, 5), passport_number(rng)
    said = dotted_day if dots else slashed
    bold, arabic = faces.pen(8, bold=True), faces.arabic_pen(8.4, bold=True)
    card.text(6, 6, "ROYAUME DU MAROC", faces.pen(6.6, _GREEN, bold=True))
    card.text(62.5, 6, "KINGDOM OF MOROCCO", faces.pen(5.6, _GREEN), side="middle")
    card.arabic(119, 6.4, "المملكة المغربية", faces.arabic_pen(8, _GREEN, bold=True))
    card.text(6, 11.6, "PASSEPORT", faces.pen(7, bold=True))
    card.text(6, 15, "PASSPORT", faces.pen(5.4))
    card.arabic(33, 13.4, "جواز سفر", faces.arabic_pen(8, bold=True))
    portrait(card, rng, 6, 18.4, 28, 36)
    for x, label, value in ((38, "Type / Type", "P"), (58, "Code du pays / Code", "MAR")):
        card.text(x, 11, label, faces.pen(4.4, _SOFT))
        card.text(x, 14.8, value, bold)
    _over(card, 84, 11, "Passeport N° / Passport N°", "رقم جواز السفر", 119, faces)
    card.text(84, 15, number, faces.pen(9, bold=True), field=Field("document_number", number))
    y = 19.6
    for label, label_ar, entry in (
        ("Nom / Surname", "الاسم العائلي", name("family_name", holder.family)),
        ("Prénoms / Given names", "الاسم الشخصي", name("given_names", holder.given)),
    ):
        _over(card, 38, y, label, label_ar, 119, faces)
        # The names are read in Latin letters alone on this kind.
        put(card, 38, y + 4, entry.in_latin_alone, bold, fit=44)
        card.arabic(119, y + 4.2, entry.arabic, arabic, fit=34)
        y += 8
    _over(card, 38, y, "Nationalité / Nationality", "الجنسية", 76, faces)
    put(card, 38, y + 3.9, both("nationality", _MOROCCAN), bold, fit=38)
    _over(card, 84, y, "Date de naissance / Date of birth", "تاريخ الازدياد", 119, faces)
    put(card, 84, y + 3.9, moment("birth_date", holder.birth_date, said(holder.birth_date)), bold)
    y += 7.8
    _over(card, 38, y, "Sexe / Sex", "الجنس", 56, faces)
    card.text(38, y + 3.9, holder.sex.value, bold, field=Field("sex", holder.sex.value))
    _over(card, 62, y, "Lieu de naissance / Place of birth", "مكان الازدياد", 119, faces)
    place = both("birth_place", holder.birth_place.name)
    put(card, 62, y + 3.9, place, bold, fit=32)
    card.arabic(119, y + 4, place.arabic, faces.arabic_pen(7.6), fit=22)
    y += 7.8
    _over(card, 38, y, "Date de délivrance / Date of issue", "تاريخ التسليم", 76, faces)
    put(card, 38, y + 3.9, moment("issue_date", given, said(given)), bold)
    _over(card, 84, y, "Date d'expiration / Date of expiry", "تاريخ انتهاء الصلاحية", 119, faces)
    put(card, 84, y + 3.9, moment("expiry_date", expiry, said(expiry)), bold)
    y += 7.8
    _over(card, 38, y, "Autorité / Authority", "السلطة", 76, faces)
    card.text(38, y + 3.9, f"PREFECTURE DE {found.home.commune.province.latin}", faces.pen(6.4, bold=True), fit=42)
    _over(card, 84, y, "N° CNIE / Personal N°", "رقم ب.ت.و", 119, faces)
    cin = holder.cin or ""
    card.text(84, y + 3.9, cin, bold, field=Field("national_id", cin))
    signature(card, rng, 9, 60, 20)
    specimen(card, 20, 68, 6)
    zone(card, 5.6, 75.6, td3(
        state="MAR", number=number, nationality="MAR", birth=holder.birth_date, sex=holder.sex.value, expiry=expiry,
        optional=cin, family_name=holder.family.latin, given_names=holder.given.latin,
    ), 6.2, 9.6)  # fmt: skip
    return card


def _alone(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_data(found, found.holder, rng, dots=False),)


def _opened(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The booklet open on a copier: the page above holds the usual address and the pages' number."""
    page = sheet(rng)
    faces, holder = fonts.issuer(rng), found.holder
    above = Surface(*PAGE, colour=(246, 247, 244))
    guilloche(above, rng, tuple(rng.sample(_WAVES, 2)))
    emblem(above, 62, 16, 8)
    above.arabic(119, 36, "العنوان المعتاد", faces.arabic_pen(6.4, _SOFT))
    above.text(6, 36, "Domicile habituel / Usual address", faces.pen(5, _SOFT))
    above.text(6, 42, found.home.line.latin, faces.pen(7.4), fit=112)
    above.text(6, 47, found.home.commune.name.latin, faces.pen(7.4), fit=112)
    above.text(6, 60, "Signature du titulaire / Holder's signature", faces.pen(5, _SOFT))
    signature(above, rng, 40, 68, 30)
    above.text(62.5, 83, "2", faces.pen(7), side="middle")
    left, top = rng.uniform(20, 60), rng.uniform(20, 60)
    page.place(above, left, top)
    page.place(_data(found, holder, rng, dots=rng.random() < 0.4), left, top + PAGE[1] + 0.6)
    # One paper: its halves are not taken apart.
    page.parts.clear()
    if rng.random() < 0.7:
        copied(page, rng)
    return (page,)


def _sheet(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The data page alone in a corner of a copy."""
    page = sheet(rng, (148.5, 210))
    page.place(_data(found, found.holder, rng, dots=True), rng.uniform(6, 18), rng.uniform(10, 90))
    page.parts.clear()
    copied(page, rng)
    return (page,)


LAYOUTS = (
    Layout("h7_passport_alone", "passport", _alone, sheet=False),
    Layout("h7_passport_opened", "passport", _opened, sheet=False),
    Layout("h7_passport_copy", "passport", _sheet, sheet=False),
)
