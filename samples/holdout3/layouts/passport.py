"""Passports: the data page alone, and the booklet opened on a copier's glass. Source: research/documents.md §2."""

import random
from datetime import date, timedelta

from samples.dates import slashed
from samples.fonts import OCR_B
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, full
from samples.holdout3.leaf import A4, GREY, Leaf
from samples.holdout3.people import Facts
from samples.mrz_lines import td3
from samples.numbers import passport_number
from samples.ornaments import guilloche, portrait
from samples.people import Person, day_between, years_after
from samples.surface import Colour, Field, Pen, Surface

_PAGE = (125.0, 88.0)
_GREEN: Colour = (20, 92, 66)
Row = tuple[str, str, str, str, str | None, str]


def _page(rng: random.Random) -> Leaf:
    """Return an empty data page with its background."""
    side = Leaf(_PAGE, fonts.issuer(rng), rng, (244, 243, 236))
    guilloche(side, rng, ((222, 232, 224), (236, 230, 214)))
    return side


def _said(who: Person, rng: random.Random, today: date) -> tuple[str, date, date]:
    made = day_between(rng, max(years_after(today, -4), who.birth_date + timedelta(days=20)), today)
    return passport_number(rng), made, years_after(made, 5)


def _rows(who: Person, number: str, made: date, ends: date, cin: str) -> dict[str, Row]:
    """Return captions in French with English and in Arabic, values in both scripts, and the truth."""
    place = who.birth_place.name
    sex_ar = "ذكر" if who.sex.value == "M" else "أنثى"
    family, given = who.family, who.given
    return {
        "family": ("Nom / Surname", family.latin, "الاسم العائلي", family.arabic, "family_name", family.latin),
        "given": ("Prénoms / Given names", given.latin, "الاسم الشخصي", given.arabic, "given_names", given.latin),
        "nation": ("Nationalité / Nationality", "MAROCAINE", "الجنسية", "مغربية", "nationality", "MAROCAINE"),
        "birth": ("Date de naissance / Date of birth", slashed(who.birth_date), "تاريخ الازدياد", "", "birth_date",
                  who.birth_date.isoformat()),
        "place": ("Lieu de naissance / Place of birth", place.latin, "مكان الازدياد", place.arabic, "birth_place",
                  place.latin),
        "sex": ("Sexe / Sex", who.sex.value, "الجنس", sex_ar, "sex", who.sex.value),
        "made": ("Date de délivrance / Date of issue", slashed(made), "تاريخ التسليم", "", "issue_date",
                 made.isoformat()),
        "ends": ("Date d'expiration / Date of expiry", slashed(ends), "تاريخ انتهاء الصلاحية", "", "expiry_date",
                 ends.isoformat()),
        "cin": ("N° CNIE / Personal No", cin, "رقم البطاقة الوطنية", "", "national_id", cin),
        "number": ("Passeport N° / Passport No", number, "رقم الجواز", "", "document_number", number),
    }  # fmt: skip


def _zone(side: Leaf, who: Person, number: str, ends: date, cin: str) -> None:
    lines = td3(
        state="MAR", number=number, nationality="MAR", birth=who.birth_date, sex=who.sex.value, expiry=ends,
        optional=cin, family_name=who.family.latin, given_names=who.given.latin,
    )  # fmt: skip
    side.box(0, 69, 125, 19, outline=(247, 247, 243), fill=(247, 247, 243))
    for at, line in enumerate(lines):
        pen, field = Pen(OCR_B, 12), Field("mrz", "\n".join(lines))
        side.text(62.5, 76.4 + 6.2 * at, line, pen, side="middle", field=field, fit=117)


def _stacked(facts: Facts, rng: random.Random, who: Person, cin: str) -> Leaf:
    """Print the data page with a caption in two lines over each value."""
    (number, made, ends), side = _said(who, rng, facts.today), _page(rng)
    rows = _rows(who, number, made, ends, cin)
    side.fr(5, 6, "ROYAUME DU MAROC", 7, bold=True, ink=_GREEN)
    side.ar(120, 6.2, "المملكة المغربية", 8, bold=True, ink=_GREEN)
    side.fr(62.5, 6, "PASSEPORT / PASSPORT", 7, bold=True, side="middle")
    side.fr(5, 11.4, "Type", 4.6, ink=GREY)
    side.fr(5, 14.8, "P", 7.4, bold=True)
    side.fr(18, 11.4, "Code", 4.6, ink=GREY)
    side.fr(18, 14.8, "MAR", 7.4, bold=True)
    portrait(side, rng, 5, 19, 30, 40)
    side.sign(20, 63.6, 18)

    def put(key: str, x: float, y: float, fit: float, *, to: float | None = None) -> None:
        french, latin, caption, arabic, field, truth = rows[key]
        used = side.fr(x, y - 3.3, french, 4.6, ink=GREY, fit=fit * 0.62)
        side.ar(to or x + fit, y - 3.3, caption, 5, ink=GREY, fit=max(6.0, fit - used - 1))
        width = fit * 0.6 if arabic else fit
        side.fr(x, y, latin, 7.6, bold=True, fit=width, field=Field(field or "", truth))
        if arabic:
            side.ar(to or x + fit, y, arabic, 7.6, bold=True, fit=fit * 0.36)

    put("number", 82, 14.8, 38)
    put("family", 39, 22.4, 81)
    put("given", 39, 29.8, 81)
    put("nation", 39, 37.2, 46)
    if cin:
        put("cin", 90, 37.2, 30)
    put("birth", 39, 44.6, 46)
    put("sex", 90, 44.6, 30)
    put("place", 39, 52, 81)
    put("made", 39, 59.4, 46)
    side.fr(90, 56.1, "Autorité / Authority", 4.6, ink=GREY)
    side.fr(90, 59.4, "SURETE NATIONALE", 6, fit=30)
    put("ends", 39, 66.6, 46)
    side.specimen((106, 66.4), points=8)
    _zone(side, who, number, ends, cin)
    return side


def _listed(facts: Facts, rng: random.Random, who: Person, cin: str) -> Leaf:
    """Print the data page as a list: French captions at the left, Arabic ones at the right, values between."""
    (number, made, ends), side = _said(who, rng, facts.today), _page(rng)
    rows = _rows(who, number, made, ends, cin)
    side.ar(62.5, 5.8, "المملكة المغربية", 8, bold=True, side="middle", ink=_GREEN)
    side.fr(62.5, 9.6, "ROYAUME DU MAROC  ·  KINGDOM OF MOROCCO", 5.8, bold=True, side="middle", ink=_GREEN)
    portrait(side, rng, 91, 13.4, 29, 37)
    side.fr(105.5, 55, f"P  MAR  {number}", 6.4, side="middle")
    side.fr(4.4, 14.6, "N°", 5.4, ink=GREY)
    side.fr(10, 14.6, number, 9.4, bold=True, field=Field("document_number", number))
    side.ar(88, 14.6, "جواز سفر", 7, bold=True)
    y = 20.6
    for key in ("family", "given", "birth", "place", "sex", "nation", "made", "ends", "cin"):
        french, latin, caption, arabic, field, truth = rows[key]
        if not latin:
            continue
        side.fr(4.4, y, french.split(" / ")[0], 5.2, ink=GREY, fit=23)
        side.ar(88, y, caption, 5.6, ink=GREY, fit=17)
        side.fr(29, y, latin, 7, bold=True, fit=22 if arabic else 38, field=Field(field or "", truth))
        if arabic:
            side.ar(70, y, arabic, 7, bold=True, fit=17)
        y += 5.5
    side.specimen((105, 63), points=8)
    _zone(side, who, number, ends, cin)
    return side


def _captioned(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_stacked(facts, rng, facts.holder, facts.holder.cin or ""),)


def _list(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_listed(facts, rng, facts.holder, facts.holder.cin or ""),)


def _minor(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_stacked(facts, rng, facts.child, ""),)


def _opened(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Lay the open booklet on a page: the page of remarks above, the data page below."""
    page = Leaf(A4, fonts.office(rng), rng, (250, 250, 249))
    above = Leaf(_PAGE, fonts.issuer(rng), rng, (243, 241, 232))
    guilloche(above, rng, ((228, 232, 220),))
    above.fr(62.5, 14, "OBSERVATIONS", 8, bold=True, side="middle", ink=_GREEN)
    above.ar(62.5, 20, "ملاحظات", 9, bold=True, side="middle", ink=_GREEN)
    above.fr(12, 34, "Titulaire / Holder", 6, ink=GREY)
    above.fr(12, 39, full(facts.holder).latin, 8, fit=90)
    above.fr(12, 50, "Domicile / Address", 6, ink=GREY)
    above.fr(12, 55, facts.home.printed.latin, 7, fit=100)
    above.specimen((62.5, 78))
    x, y = rng.uniform(30, 55), rng.uniform(30, 60)
    page.place(above, x, y)
    page.place(_listed(facts, rng, facts.holder, facts.holder.cin or ""), x, y + 89)
    page.specimen((105, 16), (105, 288))
    # One paper on two halves, which nobody photographs apart.
    page.parts.clear()
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_passport_{draw.__name__.strip('_')}", "passport", draw) for draw in (_captioned, _list, _minor, _opened)
)
