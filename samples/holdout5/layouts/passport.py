"""Data pages of passports. Source: research/documents.md §2."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from samples.entries import Entry, both, moment, plain
from samples.fonts import OCR_B
from samples.holdout4.layout import Layout
from samples.holdout5 import fonts
from samples.holdout5.leaf import GREY, Leaf
from samples.holdout5.people import Facts, is_man
from samples.mrz_lines import td3
from samples.numbers import passport_number
from samples.ornaments import emblem, guilloche, portrait
from samples.people import Person, day_between, years_after
from samples.surface import Colour, Field, Pen, Surface

_PAGE = (125.0, 88.0)
_GREEN: Colour = (12, 80, 60)
_WINE: Colour = (120, 34, 50)


@dataclass(frozen=True, slots=True)
class _Pass:
    who: Person
    number: str
    ends: date
    said: dict[str, Entry]


def _pass(facts: Facts, rng: random.Random) -> _Pass:
    who = facts.holder
    made = day_between(rng, max(years_after(facts.today, -4), who.birth_date + timedelta(days=30)), facts.today)
    number, ends = passport_number(rng), years_after(made, 5)
    return _Pass(who, number, ends, {
        "number": plain("document_number", number),
        "family": Entry(who.family.latin, who.family.arabic, Field("family_name", who.family.latin)),
        "given": Entry(who.given.latin, who.given.arabic, Field("given_names", who.given.latin)),
        "nation": Entry("MAROCAINE", "مغربية", Field("nationality", "MAROCAINE")),
        "birth": moment("birth_date", who.birth_date),
        "place": both("birth_place", who.birth_place.name),
        "sex": Entry(who.sex.value, "ذكر" if is_man(who) else "أنثى", Field("sex", who.sex.value)),
        "made": moment("issue_date", made),
        "ends": moment("expiry_date", ends),
        "cin": plain("national_id", who.cin or ""),
    })  # fmt: skip


def _zone(side: Leaf, of: _Pass) -> None:
    who = of.who
    lines = td3(
        state="MAR", number=of.number, nationality="MAR", birth=who.birth_date, sex=who.sex.value, expiry=of.ends,
        optional=who.cin or "", family_name=who.family.latin, given_names=who.given.latin,
    )  # fmt: skip
    side.box(0, 70.6, 125, 17.4, outline=(248, 248, 245), fill=(248, 248, 245))
    for at, line in enumerate(lines):
        field = Field("mrz", "\n".join(lines))
        side.text(62.5, 77.4 + 6.2 * at, line, Pen(OCR_B, 12), side="middle", field=field, fit=117)


def _names_across(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print names over the whole width, and below them two columns of what is short."""
    of, side = _pass(facts, rng), Leaf(_PAGE, fonts.issuer(rng), rng, (243, 240, 234))
    it = of.said
    guilloche(side, rng, ((228, 222, 206), (216, 232, 222)))
    side.fr(36, 6, "ROYAUME DU MAROC", 7, bold=True, ink=_GREEN)
    side.ar(120, 6, "المملكة المغربية", 8, bold=True, ink=_GREEN)
    emblem(side, 86, 5, 3.4, _GREEN)
    side.fr(5, 6, "PASSEPORT", 7, bold=True)
    side.ar(33, 11.4, "جواز سفر", 7, bold=True)
    side.fr(5, 11, "PASSPORT", 5.6)
    portrait(side, rng, 5, 14, 28, 36)
    side.fr(36, 11, "Type / Code", 4.2, ink=GREY)
    side.fr(36, 14.6, "P   MAR", 7)
    side.fr(92, 11, "Passeport N° / Passport No.", 4.2, ink=GREY)
    side.la(92, 15, it["number"], 8.4)
    for y, label, caption, key in (
        (20, "Nom / Surname", "الاسم العائلي", "family"),
        (28.6, "Prénoms / Given names", "الاسم الشخصي", "given"),
    ):
        used = side.fr(36, y, label, 4.2, ink=GREY)
        side.ar(36 + used + 2, y, caption, 4.8, ink=GREY, side="left")
        side.la(36, y + 4.2, it[key], 8, fit=48)
        side.le(120, y + 4.2, it[key], 8.4, fit=34)
    for x, y, label, caption, key in (
        (36, 37.4, "Nationalité / Nationality", "الجنسية", "nation"),
        (84, 37.4, "Sexe / Sex", "الجنس", "sex"),
        (36, 45.4, "Date de naissance / Date of birth", "تاريخ الازدياد", "birth"),
        (84, 45.4, "Lieu de naissance / Place of birth", "", "place"),
        (36, 53.4, "Date de délivrance / Date of issue", "", "made"),
        (84, 53.4, "Date d'expiration / Date of expiry", "", "ends"),
        (36, 61.4, "N° de la C.N.I.E / Personal number", "", "cin"),
    ):
        used = side.fr(x, y, label, 4.2, ink=GREY)
        if caption:
            side.ar(x + used + 1.6, y, caption, 4.6, ink=GREY, side="left")
        side.la(x, y + 3.8, it[key], 7.2, fit=36)
    side.fr(84, 61.4, "Autorité / Authority", 4.2, ink=GREY)
    side.fr(84, 65.2, f"PROV. {facts.home.commune.province.latin}", 6.2, fit=36)
    side.fr(5, 53.4, "Signature du titulaire", 4.2, ink=GREY)
    side.sign(19, 59, 20)
    side.specimen((19, 68), points=7)
    _zone(side, of)
    return (side,)


def _lines(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print one line a fact: the French caption and value from the left, the Arabic ones from the right."""
    of, side = _pass(facts, rng), Leaf(_PAGE, fonts.issuer(rng), rng, (238, 240, 244))
    it = of.said
    guilloche(side, rng, ((218, 224, 236), (236, 224, 224)))
    side.box(0, 0, 125, 9, outline=(228, 214, 218), fill=(228, 214, 218))
    side.fr(5, 6, "ROYAUME DU MAROC - PASSEPORT / PASSPORT", 6, bold=True, ink=_WINE)
    side.ar(120, 6.2, "المملكة المغربية - جواز سفر", 7, bold=True, ink=_WINE)
    portrait(side, rng, 93, 12, 27, 34)
    rows = (
        ("N° / No.", "رقم", "number"),
        ("Nom / Surname", "الاسم العائلي", "family"),
        ("Prénoms / Given names", "الاسم الشخصي", "given"),
        ("Nationalité / Nationality", "الجنسية", "nation"),
        ("Né(e) le / Born on", "تاريخ الازدياد", "birth"),
        ("à / in", "مكان الازدياد", "place"),
        ("Sexe / Sex", "الجنس", "sex"),
        ("C.N.I.E. n°", "رقم البطاقة الوطنية", "cin"),
    )
    for at, (label, caption, key) in enumerate(rows):
        y = 14.6 + 5.1 * at
        used = side.fr(5, y, label, 4.6, ink=GREY) + 1.6
        spare = side.ar(90, y, caption, 5, ink=GREY) + 1.6
        used += side.la(5 + used, y, it[key], 7, fit=44 - used if key != "family" else 60 - used)
        if it[key].arabic != it[key].latin:
            side.le(90 - spare, y, it[key], 7.2, fit=83 - used - spare)
    side.fr(5, 57.4, "Délivré le / Date of issue", 4.6, ink=GREY)
    side.la(5, 61.4, it["made"], 7.2)
    side.fr(48, 57.4, "Expire le / Date of expiry", 4.6, ink=GREY)
    side.la(48, 61.4, it["ends"], 7.2)
    side.fr(93, 50.4, "Autorité / Authority", 4.2, ink=GREY)
    side.fr(93, 54, "PREFECTURE", 6)
    side.ar(90, 57.4, "تاريخ انتهاء الصلاحية", 5, ink=GREY)
    side.ar(46, 57.4, "تاريخ التسليم", 5, ink=GREY)
    side.fr(5, 67, f"Domicile : {facts.home.commune.name.latin}", 5.4, fit=60)
    side.sign(106, 60, 22)
    side.specimen((102, 68), points=7)
    _zone(side, of)
    return (side,)


LAYOUTS = tuple(Layout(f"h5_passport_{draw.__name__.strip('_')}", "passport", draw) for draw in (_names_across, _lines))
