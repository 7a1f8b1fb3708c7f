"""The page of a passport with its holder: cut out of the booklet, opened with the page above, drawn from memory."""

import random
from dataclasses import dataclass
from datetime import date

from samples.entries import Entry, both, moment, plain, sex_in_words
from samples.holdout6.layout import Layout
from samples.holdout6.press import caption, put, sheet, specimen, zone
from samples.holdout7.desk import copied
from samples.holdout8.desk import flag
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, band
from samples.holdout9.people import Facts, is_man
from samples.mrz_lines import td3
from samples.names import Name
from samples.numbers import passport_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.people import day_between, years_after
from samples.surface import Colour, Field, Surface

_PAGE = (125.0, 88.0)
_DIM: Colour = (96, 88, 84)
_MOROCCAN = Name("MAROCAINE", "مغربية")


@dataclass(frozen=True, slots=True)
class _Booklet:
    number: str
    issued: date
    expiry: date
    zone: tuple[str, str]


def _booklet(found: Facts, rng: random.Random) -> _Booklet:
    who, number = found.holder, passport_number(rng)
    issued = day_between(rng, years_after(found.today, -5), found.today)
    expiry = years_after(issued, 5)
    lines = td3(
        state="MAR",
        number=number,
        nationality="MAR",
        birth=who.birth_date,
        sex=who.sex.value,
        expiry=expiry,
        optional=who.cin or "",
        family_name=who.family.latin,
        given_names=who.given.latin,
    )
    return _Booklet(number, issued, expiry, lines)


def _values(found: Facts, of: _Booklet) -> dict[str, Entry]:
    who = found.holder
    return {
        "number": plain("document_number", of.number),
        "family": Entry(who.family.latin, who.family.arabic, Field("family_name", who.family.latin)),
        "given": Entry(who.given.latin, who.given.arabic, Field("given_names", who.given.latin)),
        "nationality": both("nationality", _MOROCCAN),
        "birth": moment("birth_date", who.birth_date),
        "place": both("birth_place", who.birth_place.name),
        "sex": sex_in_words(is_man(who), ("M", "F")),
        "issued": moment("issue_date", of.issued),
        "expiry": moment("expiry_date", of.expiry),
        "cin": plain("national_id", who.cin or ""),
    }


def _leaf(found: Facts, rng: random.Random) -> Surface:
    """Values below captions of two languages, Arabic ones on the right of the same rows."""
    page, faces, of = Surface(*_PAGE, colour=(240, 244, 236)), fonts.plastic(rng), _booklet(found, rng)
    guilloche(page, rng, ((214, 230, 212), (232, 222, 206)))
    said = _values(found, of)
    page.text(6, 6.4, "ROYAUME DU MAROC / KINGDOM OF MOROCCO", faces.pen(6.2, bold=True))
    page.arabic(119, 6.8, "المملكة المغربية", faces.arabic_pen(8.6, bold=True))
    page.text(6, 11.6, "PASSEPORT", faces.pen(9, bold=True))
    page.text(26, 11.6, "PASSPORT", faces.pen(6, _DIM))
    page.arabic(62, 11.8, "جواز سفر", faces.arabic_pen(9, bold=True))
    portrait(page, rng, 6, 16, 31, 40)
    put(page, 119, 13.8, said["number"], faces.pen(11, (140, 30, 40), bold=True), side="right")
    page.text(72, 13.4, "N° / No.", faces.pen(4.6, _DIM))
    rows = (
        ((18.6, 42), ("Nom / Surname", "الاسم العائلي"), "family", 119.0),
        ((26.2, 42), ("Prénoms / Given names", "الاسم الشخصي"), "given", 119.0),
        ((33.8, 42), ("Nationalité / Nationality", "الجنسية"), "nationality", 84.0),
        ((33.8, 88), ("Sexe / Sex", "الجنس"), "sex", 119.0),
        ((41.4, 42), ("Date de naissance / Birth", "تاريخ الازدياد"), "birth", 80.0),
        ((41.4, 84), ("Lieu / Place", "مكان الازدياد"), "place", 119.0),
        ((49, 42), ("Délivré le / Issued", "تاريخ التسليم"), "issued", 80.0),
        ((49, 84), ("Expire le / Expiry", "تاريخ الانتهاء"), "expiry", 119.0),
    )
    for (y, x), (label, label_ar), key, to in rows:
        caption(page, x, y, label, label_ar, to, faces, 4.2, _DIM)
        entry = said[key]
        twice = key in {"family", "given", "place"}
        put(page, x, y + 4, entry, faces.pen(7, bold=True), fit=(to - x) * (0.5 if twice else 1))
        if twice:
            put(page, to, y + 4, entry, faces.arabic_pen(8, bold=True), arabic=True, fit=(to - x) * 0.46)
    page.text(6, 60.6, "N° CNIE", faces.pen(4.6, _DIM))
    put(page, 15, 60.8, said["cin"], faces.pen(7, bold=True))
    page.text(42, 57.4, "Autorité / Authority", faces.pen(4.2, _DIM))
    page.text(42, 61, f"PROVINCE DE {found.town.province.latin}", faces.pen(5.8), fit=52)
    signature(page, rng, 98, 60, 16)
    specimen(page, 62, 67.4, 6)
    zone(page, 7, 74, of.zone, 6.4)
    return page


def _cut(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_leaf(found, rng),)


def _copied(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An opened booklet under a copier's lid: the page with remarks above, the holder's below."""
    page, faces = sheet(rng), fonts.plastic(rng)
    upper = Surface(*_PAGE, colour=(242, 245, 238))
    guilloche(upper, rng, ((216, 230, 214),))
    upper.text(62, 12, "Observations / Remarks", faces.pen(7, _DIM), side="middle")
    upper.arabic(62, 18, "ملاحظات", faces.arabic_pen(9, _DIM), side="middle")
    upper.text(12, 40, "Ce passeport comporte 32 pages numérotées", faces.pen(6.4))
    upper.text(12, 80, "3", faces.pen(7))
    left, top = rng.uniform(34, 50), rng.uniform(40, 60)
    page.place(upper, left, top)
    page.place(_leaf(found, rng), left, top + _PAGE[1] + 1)
    # It is one thing under the lens: its pages are not photographed apart.
    page.parts.clear()
    copied(page, rng)
    return (page,)


def _drawn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Captions before their values in one column, as somebody draws it who has no booklet at hand."""
    page, faces, of = Surface(128, 90, colour=(246, 246, 250)), fonts.screen(rng), _booklet(found, rng)
    guilloche(page, rng, ((226, 228, 242),))
    said = _values(found, of)
    band(page, 0, 10, NAVY, ("KINGDOM OF MOROCCO - PASSEPORT", "المملكة المغربية - جواز سفر"), faces, 8, span=(0, 128))
    flag(page, 7, 13, 13)
    emblem(page, 14, 54, 7)
    portrait(page, rng, 96, 14, 27, 33)
    rows = (
        ("Type / Code :", Entry("P        MAR", "")),
        ("Passeport N° :", said["number"]),
        ("Nom :", said["family"]),
        ("Prénom(s) :", said["given"]),
        ("Né(e) le :", said["birth"]),
        ("Lieu de naissance :", said["place"]),
        ("Sexe :", said["sex"]),
        ("Nationalité :", said["nationality"]),
        ("N° CIN :", said["cin"]),
        ("Date de délivrance :", said["issued"]),
        ("Date d'expiration :", said["expiry"]),
    )
    for at, (label, entry) in enumerate(rows):
        y = 16 + at * 5
        page.text(50, y, label, faces.pen(6, _DIM), side="right", fit=28)
        put(page, 53, y, entry, faces.pen(7, bold=True), fit=40)
    specimen(page, 13, 40, 6)
    page.box(0, 72, 128, 18, outline=(232, 232, 238), fill=(252, 252, 252))
    zone(page, 8, 78.6, of.zone, 6.2)
    return (page,)


LAYOUTS = (
    Layout("h9_passport_cut", "passport", _cut, sheet=False),
    Layout("h9_passport_copied", "passport", _copied, sheet=False),
    Layout("h9_passport_drawn", "passport", _drawn, sheet=False),
)
