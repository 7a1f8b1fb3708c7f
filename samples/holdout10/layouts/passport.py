"""The data page of a passport: cut out, in the open booklet, and on a copy with somebody's note below."""

import random
from collections.abc import Mapping
from datetime import timedelta

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, put, sheet, specimen, zone
from samples.holdout7.desk import copied
from samples.holdout10 import fonts
from samples.holdout10.desk import letter, named_days
from samples.mrz_lines import td3
from samples.names import Name
from samples.numbers import passport_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.people import years_after
from samples.surface import Colour, Surface

_PAGE = (125.0, 88.0)
_GREEN: Colour = (40, 84, 60)


def _said(found: Facts, rng: random.Random) -> tuple[dict[str, Entry], tuple[str, str]]:
    """Return what the page says and its zone."""
    who, number = found.holder, passport_number(rng)
    start = found.today - timedelta(days=rng.randint(20, 1900))
    end = years_after(start, 5)
    values = {
        "family": plain("family_name", who.family.latin),
        "given": plain("given_names", who.given.latin),
        "nationality": both("nationality", Name("MAROCAINE", "مغربية")),
        "birth": moment("birth_date", who.birth_date),
        "place": both("birth_place", who.birth_place.name),
        "sex": letter(who),
        "start": moment("issue_date", start),
        "end": moment("expiry_date", end),
        "number": plain("document_number", number),
        "cin": plain("national_id", who.cin or ""),
    }
    lines = td3(
        state="MAR", number=number, nationality="MAR", birth=who.birth_date, sex=who.sex.value, expiry=end,
        optional=who.cin or "", family_name=who.family.latin, given_names=who.given.latin,
    )  # fmt: skip
    return values, lines


def _fill(page: Surface, faces: Faces, said: Mapping[str, Entry], rows: tuple[tuple[float, float, str, str], ...],
          fit: float) -> None:  # fmt: skip
    """Print captions in two languages and each value a line below its own."""
    for x, y, label, key in rows:
        page.text(x, y, label, faces.pen(4.8, GREY), fit=fit)
        put(page, x, y + 3.9, said[key], faces.pen(7.6, bold=True), fit=fit)


def _data_page(found: Facts, rng: random.Random) -> Surface:
    who, page, faces = found.holder, Surface(*_PAGE, colour=(240, 246, 240)), fonts.factory(rng)
    guilloche(page, rng, ((214, 230, 216), (230, 226, 212)))
    said, lines = _said(found, rng)
    page.text(6, 7, "ROYAUME DU MAROC / KINGDOM OF MOROCCO", faces.pen(6.4, _GREEN, bold=True))
    page.arabic(119, 7.4, "المملكة المغربية", faces.arabic_pen(8.4, _GREEN, bold=True))
    page.text(6, 11.6, "PASSEPORT / PASSPORT", faces.pen(5.6, bold=True))
    page.arabic(119, 12.2, "جواز سفر", faces.arabic_pen(7.4, bold=True))
    portrait(page, rng, 6, 16, 33, 42)
    page.text(46, 15.6, "Type  P", faces.pen(5.4))
    page.text(62, 15.6, "Code  MAR", faces.pen(5.4))
    _fill(
        page,
        faces,
        said,
        (
            (84, 17.4, "N° du passeport / Passport No", "number"),
            (46, 20.4, "Nom / Surname", "family"),
            (46, 28.4, "Prénoms / Given names", "given"),
            (46, 36.4, "Nationalité / Nationality", "nationality"),
            (46, 44.4, "Date de naissance / Date of birth", "birth"),
            (84, 44.4, "Sexe / Sex", "sex"),
            (46, 52.4, "Date de délivrance / Date of issue", "start"),
            (84, 52.4, "Date d'expiration / Date of expiry", "end"),
        ),
        36,
    )
    page.text(84, 36.4, "Lieu de naissance / Place of birth", faces.pen(4.8, GREY), fit=36)
    put(page, 84, 40.3, said["place"], faces.pen(7.6, bold=True), fit=20)
    page.arabic(119, 28.6, "الجنسية: مغربية" if rng.random() < 0.5 else who.full_name.arabic, faces.arabic_pen(7.4))
    page.text(6, 62.4, "N° CNIE", faces.pen(4.8, GREY))
    put(page, 16, 62.4, said["cin"], faces.pen(7, bold=True))
    page.text(60, 62.4, "Autorité / Authority   DGSN", faces.pen(5.4))
    signature(page, rng, 96, 62, 18)
    zone(page, 5.6, 73, lines, 6.6, points=9.4)
    specimen(page, 50, 85.4, 6)
    return page


def _cut(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_data_page(found, rng),)


def _opened(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The booklet lies open: above, the page that asks authorities for help; below, the data."""
    page, faces = Surface(140, 190, colour=(206, 204, 200)), fonts.works(rng)
    upper = Surface(125, 88, colour=(238, 244, 238))
    guilloche(upper, rng, ((216, 230, 218),))
    emblem(upper, 62, 20, 9)
    for y, text in ((42, "Au nom de Sa Majesté le Roi, les autorités compétentes sont priées"),
                    (47, "de laisser passer librement le titulaire du présent passeport"),
                    (52, "et de lui porter aide et assistance en cas de besoin.")):  # fmt: skip
        upper.text(62, y, text, faces.pen(7), side="middle", fit=110)
    upper.arabic(
        62, 64, "ترجو السلطات المختصة السماح لحامل هذا الجواز بحرية المرور", faces.arabic_pen(9), side="middle"
    )
    upper.text(118, 83, "2", faces.pen(7), side="right")
    page.place(upper, 7.5, 5)
    page.place(_data_page(found, rng), 7.5, 95)
    return (page,)


def _noted(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A passport as a design site draws it, in three columns, copied with a line typed below."""
    page, faces = sheet(rng), fonts.designer(rng)
    data = Surface(*_PAGE, colour=(246, 248, 246))
    said, lines = _said(found, rng)
    # Here months have names.
    who = found.holder
    said["birth"] = named_days("birth_date", who.birth_date)
    data.box(0, 0, _PAGE[0], 9, outline=_GREEN, fill=_GREEN)
    data.text(5, 6.2, "PASSEPORT", faces.pen(8, (255, 255, 255), bold=True))
    data.arabic(120, 6.2, "المملكة المغربية - جواز السفر", faces.arabic_pen(8.6, (255, 255, 255), bold=True))
    portrait(data, rng, 88, 14, 31, 39)
    _fill(data, faces, said, (
        (6, 14, "Numéro du passeport", "number"), (48, 14, "Pays émetteur : MAR   Sexe", "sex"),
        (6, 23, "Nom de famille", "family"), (48, 23, "Prénom(s)", "given"),
        (6, 32, "Né(e) le", "birth"), (48, 32, "À", "place"),
        (6, 41, "Délivré le", "start"), (48, 41, "Valable jusqu'au", "end"),
        (6, 50, "Nationalité", "nationality"), (48, 50, "C.N.I.E.", "cin"),
    ), 38)  # fmt: skip
    signature(data, rng, 94, 60, 18)
    zone(data, 5.6, 72, lines, 6.6, points=9.4)
    specimen(data, 62, 64, 6)
    page.place(data, rng.uniform(20, 60), rng.uniform(30, 60))
    page.text(20, 240, f"Pour le dossier de couverture médicale, le {slashed(found.issued)}", faces.pen(10))
    if rng.random() < 0.7:
        copied(page, rng)
    return (page,)


LAYOUTS = (
    Layout("h10_passport_cut", "passport", _cut, sheet=False),
    Layout("h10_passport_opened", "passport", _opened, sheet=False),
    Layout("h10_passport_noted", "passport", _noted, sheet=False),
)
