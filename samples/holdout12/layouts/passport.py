"""The passport's data page: captions of three tongues above, copied with the page before it, and as others list it."""

import random
from datetime import date, timedelta

from samples.entries import Entry, both, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, put, sheet, specimen, zone
from samples.holdout7.desk import copied
from samples.holdout10.desk import in_form, letter
from samples.holdout12 import fonts
from samples.holdout12.desk import AZURE, FOREST, LANDSCAPE, wood
from samples.mrz_lines import td3
from samples.names import Name
from samples.ornaments import emblem, guilloche, portrait
from samples.people import Person
from samples.surface import Surface


def _entries(who: Person, rng: random.Random, today: date, form: str) -> tuple[dict[str, Entry], tuple[str, str]]:
    issue = today - timedelta(days=rng.randint(30, 1780))
    expiry = issue.replace(year=issue.year + 5, day=min(issue.day, 28))
    number = f"{''.join(rng.choices('ABCDEFGHJKLMNPRSTUVWXYZ', k=2))}{rng.randrange(10**7):07d}"
    said = {
        "number": plain("document_number", number), "family": plain("family_name", who.family.latin),
        "given": plain("given_names", who.given.latin), "birth": in_form("birth_date", who.birth_date, form),
        "place": plain("birth_place", who.birth_place.name.latin), "sex": letter(who),
        "nationality": both("nationality", Name("MAROCAINE", "مغربية")), "issue": in_form("issue_date", issue, form),
        "expiry": in_form("expiry_date", expiry, form), "id": plain("national_id", who.cin or ""),
    }  # fmt: skip
    lines = td3(
        state="MAR", number=number, nationality="MAR", birth=who.birth_date, sex=who.sex.value, expiry=expiry,
        optional=who.cin or "", family_name=who.family.latin, given_names=who.given.latin,
    )  # fmt: skip
    return {key: each.in_latin_alone for key, each in said.items()}, lines


def _page(found: Facts, rng: random.Random, faces: Faces) -> Surface:
    page = Surface(125, 88, (240, 244, 238))
    said, lines = _entries(found.holder, rng, found.today, "%d/%m/%Y")
    guilloche(page, rng, ((212, 226, 212), (230, 220, 206)))
    page.text(5, 6, "ROYAUME DU MAROC", faces.pen(6.4, FOREST, bold=True))
    page.arabic(120, 6.2, "المملكة المغربية", faces.arabic_pen(7.4, FOREST, bold=True))
    page.text(5, 10.4, "PASSEPORT / PASSPORT", faces.pen(5), fit=34)
    portrait(page, rng, 5, 14, 30, 39)
    cells = (
        ("Type", None, 40, 13, 10), ("Code du pays / Country code", None, 54, 13, 30),
        ("Passeport N° / Passport No", "number", 90, 13, 30), ("Nom / Surname / الاسم العائلي", "family", 40, 21, 78),
        ("Prénoms / Given names / الاسم الشخصي", "given", 40, 29, 78),
        ("Nationalité / Nationality", "nationality", 40, 37, 38), ("C.N.I.E N° / Personal No", "id", 86, 37, 34),
        ("Date de naissance / Date of birth", "birth", 40, 45, 40), ("Sexe / Sex", "sex", 86, 45, 20),
        ("Lieu de naissance / Place of birth", "place", 40, 53, 44),
        ("Date de délivrance / Date of issue", "issue", 5, 61, 34),
        ("Date d'expiration / Date of expiry", "expiry", 46, 61, 36),
    )  # fmt: skip
    for label, key, x, y, fit in cells:
        latin = label.rsplit(" / ", 1)[0] if "\u0600" <= label[-1] <= "\u06ff" else label
        wide = page.text(x, y, latin, faces.pen(4, GREY), fit=fit)
        if latin != label:
            page.arabic(x + wide + 14, y, label.rsplit(" / ", 1)[1], faces.arabic_pen(4.8, GREY), side="right", fit=13)
        if key:
            put(page, x, y + 3.9, said[key], faces.pen(6.8, bold=True), fit=fit)
    page.text(40, 16.9, "P", faces.pen(6.8, bold=True))
    page.text(54, 16.9, "MAR", faces.pen(6.8, bold=True))
    specimen(page, 104, 64, 6)
    zone(page, 6, 76, lines, 6, 9.6)
    return page


def _table(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    top = wood(rng, (150, 112))
    top.place(_page(found, rng, fonts.screen(rng)), rng.uniform(4, 20), rng.uniform(4, 20))
    return (top,)


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An open booklet on a copier: the page of remarks on the left of a sheet held across, the data on the right."""
    page, faces = sheet(rng, LANDSCAPE), fonts.works(rng)
    x, y = rng.uniform(12, 24), rng.uniform(40, 80)
    page.box(x, y, 125, 88, outline=GREY)
    page.text(x + 62, y + 12, "OBSERVATIONS / REMARKS", faces.pen(9), side="middle", fit=100)
    page.arabic(x + 62, y + 20, "ملاحظات", faces.arabic_pen(11), side="middle")
    page.text(x + 62, y + 60, "Ce passeport contient 32 pages", faces.pen(8), side="middle")
    page.place(_page(found, rng, fonts.screen(rng)), x + 127, y)
    copied(page, rng)
    return (page,)


def _listed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As somebody lists it who draws passports of many states: captions, a colon, values; months in figures."""
    page, faces = Surface(140, 98, (252, 250, 246)), fonts.screen(rng)
    said, lines = _entries(found.holder, rng, found.today, "%d-%m-%Y")
    page.box(0.6, 0.6, 138.8, 96.8, outline=FOREST, line=0.6)
    emblem(page, 16, 10, 6)
    page.text(26, 9, "KINGDOM OF MOROCCO", faces.pen(9, FOREST, bold=True))
    page.text(26, 14, "PASSPORT / PASSEPORT", faces.pen(7, AZURE))
    page.arabic(134, 9.4, "جواز سفر", faces.arabic_pen(10, FOREST, bold=True))
    portrait(page, rng, 102, 20, 32, 42)
    rows = (
        ("Passport No", "number"), ("Nom", "family"), ("Prénom(s)", "given"), ("Nationalité", "nationality"),
        ("Né(e) le", "birth"), ("A", "place"), ("Sexe", "sex"), ("N° CNIE", "id"), ("Délivré le", "issue"),
        ("Expire le", "expiry"),
    )  # fmt: skip
    for at, (label, key) in enumerate(rows):
        page.text(8, 24 + 5.4 * at, f"{label} :", faces.pen(6.6, GREY))
        put(page, 38, 24 + 5.4 * at, said[key], faces.pen(7.4, bold=True), fit=60)
    specimen(page, 84, 75, 6)
    zone(page, 8, 84, lines, 6.4, 10.6)
    return (page,)


_KIND = "passport"
LAYOUTS = (
    Layout("h12_passport_table", _KIND, _table, sheet=False),
    Layout("h12_passport_copy", _KIND, _copy, sheet=False),
    Layout("h12_passport_listed", _KIND, _listed, sheet=False),
)
