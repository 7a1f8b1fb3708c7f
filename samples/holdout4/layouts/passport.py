"""Passports: captions above, before and below their values; a page opened with the one above it. Research §2."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain
from samples.fonts import OCR_B
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, dashed
from samples.holdout4.leaf import GREY, Leaf
from samples.holdout4.people import Facts, is_man
from samples.mrz_lines import td3
from samples.numbers import passport_number
from samples.ornaments import guilloche, portrait
from samples.people import Person, day_between, years_after
from samples.surface import Colour, Field, Pen, Surface

_PAGE = (125.0, 88.0)
_TEAL: Colour = (18, 88, 84)


@dataclass(frozen=True, slots=True)
class _Pass:
    who: Person
    number: str
    made: date
    ends: date
    cin: str


def _pass(who: Person, rng: random.Random, today: date, cin: str) -> _Pass:
    made = day_between(rng, max(years_after(today, -4), who.birth_date + timedelta(days=30)), today)
    return _Pass(who, passport_number(rng), made, years_after(made, 5), cin)


def _said(of: _Pass, *, dashes: bool = False) -> dict[str, Entry]:
    shown = dashed if dashes else slashed
    who = of.who
    said = {
        "number": plain("document_number", of.number),
        "family": Entry(who.family.latin, who.family.arabic, Field("family_name", who.family.latin)),
        "given": Entry(who.given.latin, who.given.arabic, Field("given_names", who.given.latin)),
        "nation": Entry("MAROCAINE", "مغربية", Field("nationality", "MAROCAINE")),
        "birth": moment("birth_date", who.birth_date, shown(who.birth_date), shown(who.birth_date)),
        "place": both("birth_place", who.birth_place.name),
        "sex": Entry(who.sex.value, "ذكر" if is_man(who) else "أنثى", Field("sex", who.sex.value)),
        "made": moment("issue_date", of.made, shown(of.made), shown(of.made)),
        "ends": moment("expiry_date", of.ends, shown(of.ends), shown(of.ends)),
    }
    return said | ({"cin": plain("national_id", of.cin)} if of.cin else {})


def _page(rng: random.Random) -> Leaf:
    side = Leaf(_PAGE, fonts.issuer(rng), rng, (240, 244, 240))
    guilloche(side, rng, ((216, 230, 226), (238, 228, 210)))
    return side


def _zone(side: Leaf, of: _Pass) -> None:
    who = of.who
    lines = td3(
        state="MAR", number=of.number, nationality="MAR", birth=who.birth_date, sex=who.sex.value, expiry=of.ends,
        optional=of.cin, family_name=who.family.latin, given_names=who.given.latin,
    )  # fmt: skip
    side.box(0, 70, 125, 18, outline=(246, 247, 244), fill=(246, 247, 244))
    for at, line in enumerate(lines):
        field = Field("mrz", "\n".join(lines))
        side.text(62.5, 77 + 6.2 * at, line, Pen(OCR_B, 12), side="middle", field=field, fit=118)


def _above(of: _Pass, rng: random.Random) -> Leaf:
    """Print small French and Arabic captions at both ends of a line and the values under them."""
    it, side = _said(of), _page(rng)
    side.fr(5, 6, "ROYAUME DU MAROC / KINGDOM OF MOROCCO", 5.8, bold=True, ink=_TEAL)
    side.ar(120, 6, "المملكة المغربية", 7.4, bold=True, ink=_TEAL)
    portrait(side, rng, 5, 14, 29, 38)
    side.fr(38, 10.6, "Type", 4.4, ink=GREY)
    side.fr(38, 14, "P", 7, bold=True)
    side.fr(54, 10.6, "Code du pays", 4.4, ink=GREY)
    side.fr(54, 14, "MAR", 7, bold=True)
    side.fr(82, 10.6, "Passeport n° / Passport no", 4.4, ink=GREY)
    side.ar(120, 10.6, "رقم الجواز", 4.8, ink=GREY)
    side.la(82, 14.2, it["number"], 8)
    for at, (label, caption, key) in enumerate(
        (
            ("Nom / Name", "الاسم العائلي", "family"),
            ("Prénoms / Given names", "الاسم الشخصي", "given"),
            ("Nationalité / Nationality", "الجنسية", "nation"),
            ("Lieu de naissance / Place of birth", "مكان الازدياد", "place"),
        )
    ):
        y = 18.4 + 7.4 * at
        side.fr(38, y, label, 4.4, ink=GREY)
        side.ar(120, y, caption, 4.8, ink=GREY)
        side.la(38, y + 3.7, it[key], 7.2, fit=44)
        side.le(120, y + 3.7, it[key], 7.4, fit=34)
    for x, y, label, key in (
        (38, 48, "Date de naissance / Date of birth", "birth"),
        (96, 48, "Sexe / Sex", "sex"),
        (38, 55.4, "Délivré le / Date of issue", "made"),
        (80, 55.4, "Expire le / Date of expiry", "ends"),
        (38, 62.8, "N° CIN / Personal no", "cin"),
    ):
        if key in it:
            side.fr(x, y, label, 4.4, ink=GREY)
            side.la(x, y + 3.7, it[key], 7.2)
    side.fr(80, 62.8, "Autorité / Authority", 4.4, ink=GREY)
    side.fr(80, 66.5, "PREFECTURE", 6.6)
    side.sign(19, 59, 18)
    side.specimen((19, 66), points=7)
    _zone(side, of)
    return side


def _below(of: _Pass, rng: random.Random) -> Leaf:
    """Print the values first and their captions in three languages below, the photo at the right."""
    it, side = _said(of, dashes=True), _page(rng)
    side.ar(62.5, 6, "المملكة المغربية", 7.6, bold=True, side="middle", ink=_TEAL)
    side.fr(5, 6, "PASSEPORT", 7, bold=True, ink=_TEAL)
    side.la(120, 6, it["number"], 8.4, side="right")
    side.fr(120, 9.4, "N° du passeport / Passport N°", 4.2, ink=GREY, side="right")
    portrait(side, rng, 92, 13, 28, 37)

    def put(x: float, y: float, room: float, key: str, caption: str) -> None:
        used = side.la(x, y, it[key], 7.4, fit=room * 0.6)
        if it[key].arabic != it[key].latin:
            side.le(x + room, y, it[key], 7.4, fit=room - used - 3)
        side.fr(x, y + 3.1, caption, 4.2, ink=GREY, fit=room)

    put(5, 14, 84, "family", "Nom de famille / Surname")
    put(5, 22, 84, "given", "Prénom(s) / Given name(s)")
    put(5, 30, 40, "nation", "Nationalité / Nationality")
    put(52, 30, 37, "birth", "Né(e) le / Date of birth")
    put(5, 38, 56, "place", "à / Place of birth")
    put(68, 38, 20, "sex", "Sexe / Sex")
    put(5, 46, 40, "made", "Date de délivrance / Date of issue")
    put(52, 46, 37, "ends", "Date d'expiration / Date of expiry")
    if "cin" in it:
        put(5, 54, 40, "cin", "Numéro personnel / Personal number")
    side.fr(52, 54, "WALI", 7)
    side.fr(52, 57.1, "Autorité de délivrance / Issuing authority", 4.2, ink=GREY)
    side.sign(106, 57, 20)
    side.specimen((30, 65), points=8)
    _zone(side, of)
    return side


def _single(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_above(_pass(facts.holder, rng, facts.today, facts.holder.cin or ""), rng),)


def _reversed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_below(_pass(facts.holder, rng, facts.today, facts.holder.cin or ""), rng),)


def _opened(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Lay the child's booklet open on the glass: the page of notes above, the data page below."""
    page = Leaf((148.0, 200.0), fonts.issuer(rng), rng, (250, 250, 248))
    notes = Leaf(_PAGE, page.faces, rng, (241, 243, 238))
    guilloche(notes, rng, ((220, 230, 224),))
    notes.centred(62.5, 18, ("Ce passeport contient 32 pages", "This passport contains 32 pages"),
                  ("يحتوي هذا الجواز على 32 صفحة",), points=7.5, step=6)  # fmt: skip
    notes.fr(62.5, 58, "Signature du titulaire / Holder's signature", 5.4, ink=GREY, side="middle")
    notes.sign(62.5, 48, 30)
    notes.specimen((62.5, 78), points=8)
    page.place(notes, 11, 8)
    page.place(_above(_pass(facts.child, rng, facts.today, ""), rng), 11, 98)
    # Both pages are one thing: nobody photographs the notes alone.
    page.parts.clear()
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_passport_{draw.__name__.strip('_')}", "passport", draw) for draw in (_single, _reversed, _opened)
)
