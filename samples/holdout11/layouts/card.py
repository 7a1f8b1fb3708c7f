"""The identity card of both generations: as it is, copied with its back, and as a web page draws it."""

import random
from datetime import date, timedelta

from samples.entries import Entry, both, name, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout9.desk import band, card_zone
from samples.holdout10.desk import in_form
from samples.holdout11 import fonts
from samples.holdout11.desk import BRICK, MARINE, address
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.people import Person
from samples.surface import Field, Surface

_CHIEF = "المدير العام للأمن الوطني"


def _entries(who: Person, expiry: date, form: str = "%d/%m/%Y") -> dict[str, Entry]:
    return {
        "family": name("family_name", who.family), "given": name("given_names", who.given),
        "birth": in_form("birth_date", who.birth_date, form), "place": both("birth_place", who.birth_place.name),
        "expiry": in_form("expiry_date", expiry, form), "number": plain("document_number", who.cin or ""),
    }  # fmt: skip


def _until(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-200, 3500))


def _of_2020(who: Person, expiry: date, rng: random.Random, faces: Faces) -> Surface:
    card, said, man = Surface(*CARD, colour=(236, 243, 238)), _entries(who, expiry), is_man(who)
    guilloche(card, rng, ((206, 226, 214), (234, 218, 220)))
    card.text(4, 5.4, "ROYAUME DU MAROC", faces.pen(5.6, MARINE, bold=True))
    card.text(4, 8.8, "CARTE NATIONALE D'IDENTITE", faces.pen(5, MARINE), fit=34)
    card.arabic(81.6, 5.6, "المملكة المغربية", faces.arabic_pen(6.6, MARINE, bold=True))
    card.arabic(81.6, 9.4, "البطاقة الوطنية للتعريف", faces.arabic_pen(6, MARINE))
    portrait(card, rng, 4, 12.4, 22, 28)
    for y, key in ((15.6, "family"), (20.4, "given")):
        put(card, 29, y, said[key], faces.pen(7, bold=True), fit=25)
        put(card, 81.6, y, said[key], faces.arabic_pen(8, bold=True), arabic=True, fit=25)
    card.text(29, 26, "Né le" if man else "Née le", faces.pen(5))
    put(card, 55, 26.2, said["birth"], faces.pen(6.8, bold=True), side="middle")
    card.arabic(81.6, 26, "مزداد بتاريخ" if man else "مزدادة بتاريخ", faces.arabic_pen(5.8))
    card.text(29, 30.8, "à", faces.pen(5))
    put(card, 32, 30.8, said["place"], faces.pen(6.4, bold=True), fit=22)
    card.arabic(81.6, 30.8, "ب", faces.arabic_pen(5.8))
    put(card, 79, 30.8, said["place"], faces.arabic_pen(7, bold=True), arabic=True, fit=22)
    card.arabic(81.6, 36.2, _CHIEF, faces.arabic_pen(5.4))
    signature(card, rng, 56, 39, 15)
    card.text(29, 45, "Valable jusqu'au", faces.pen(5))
    put(card, 55, 45.2, said["expiry"], faces.pen(6.8, bold=True), side="middle")
    card.arabic(81.6, 45, "صالحة إلى غاية", faces.arabic_pen(5.8))
    card.text(4, 46, "N°", faces.pen(5))
    put(card, 8, 46.2, said["number"], faces.pen(8, bold=True), fit=18)
    card.upwards(84.4, 42, f"CAN {rng.randrange(10**6):06d}", faces.pen(4.4, GREY))
    specimen(card, 60, 50.6, 5)
    return card


def _behind_2020(found: Facts, expiry: date, rng: random.Random, faces: Faces, *, numbered: bool) -> Surface:
    card, who, home = Surface(*CARD, colour=(240, 244, 240)), found.holder, address(found.home.printed)
    guilloche(card, rng, ((214, 228, 220),))
    man = is_man(who)
    father, mother = both("father_name", who.father_on_acts), both("mother_name", who.mother_on_acts)
    if numbered:
        put(card, 81.6, 5.2, plain("document_number", who.cin or ""), faces.pen(6.6, bold=True), side="right")
    rows = (
        (9.6, "Fils de" if man else "Fille de", "ابن" if man else "بنت", father),
        (14, "et de", "و", mother),
    )
    for y, label, label_ar, entry in rows:
        card.text(4, y, label, faces.pen(4.6, GREY))
        put(card, 12.6, y, entry, faces.pen(5.6, bold=True), fit=30)
        card.arabic(81.6, y, label_ar, faces.arabic_pen(5.4, GREY))
        put(card, 76, y, entry, faces.arabic_pen(6.4, bold=True), arabic=True, fit=31)
    card.text(4, 18.8, "Adresse", faces.pen(4.6, GREY))
    put(card, 14, 18.8, home, faces.pen(5.4, bold=True), fit=67)
    card.arabic(81.6, 23.6, "العنوان", faces.arabic_pen(5.4, GREY))
    put(card, 71, 23.6, home, faces.arabic_pen(6, bold=True), arabic=True, fit=66)
    card.text(4, 28.4, "N° état civil", faces.pen(4.6, GREY))
    put(card, 18, 28.4, plain("civil_registration_number", who.civil_registration_number), faces.pen(5.8, bold=True))
    card.arabic(54, 28.4, "رقم الحالة المدنية", faces.arabic_pen(5.4, GREY))
    card.text(60, 28.4, f"Sexe {who.sex.value}", faces.pen(5.8, bold=True), field=Field("sex", who.sex.value))
    card.arabic(81.6, 28.4, "الجنس", faces.arabic_pen(5.4, GREY))
    specimen(card, 20, 5.4, 4.6)
    card_zone(card, 38.4, 4.9, who, expiry, code="ID", number=card_number(rng), optional=who.cin or "")
    return card


def _of_2008(who: Person, expiry: date, rng: random.Random, faces: Faces, *, in_front: bool) -> Surface:
    card, said, man = Surface(*CARD, colour=(240, 238, 226)), _entries(who, expiry, "%d.%m.%Y"), is_man(who)
    guilloche(card, rng, ((226, 222, 196), (210, 226, 206)))
    card.arabic(42.8, 4.8, "المملكة المغربية", faces.arabic_pen(6.8, BRICK, bold=True), side="middle")
    card.text(42.8, 8.2, "ROYAUME DU MAROC", faces.pen(5.4, BRICK, bold=True), side="middle")
    card.text(4, 12.4, "CARTE NATIONALE D'IDENTITE", faces.pen(4.8, bold=True), fit=37)
    card.arabic(81.6, 12.6, "البطاقة الوطنية للتعريف", faces.arabic_pen(6, bold=True), fit=36)
    portrait(card, rng, 61, 15, 20, 25)
    for y, key in ((17.2, "given"), (25.6, "family")):
        put(card, 59, y, said[key], faces.arabic_pen(7.4, bold=True), arabic=True, fit=54)
        put(card, 4, y + 4.2, said[key], faces.pen(6.6, bold=True), fit=54)
    card.text(4, 34.4, "Né le" if man else "Née le", faces.pen(4.8))
    put(card, 13, 34.4, said["birth"], faces.pen(6.2, bold=True))
    card.arabic(59, 34.4, "مزداد في" if man else "مزدادة في", faces.arabic_pen(5.4))
    card.text(4, 38.8, "à", faces.pen(4.8))
    put(card, 7, 38.8, said["place"], faces.pen(6, bold=True), fit=24)
    put(card, 59, 38.8, said["place"], faces.arabic_pen(6.6, bold=True), arabic=True, fit=24)
    if in_front:
        card.text(4, 44.4, "Valable jusqu'au", faces.pen(4.8))
        put(card, 20, 44.4, said["expiry"], faces.pen(6.2, bold=True))
        card.arabic(59, 44.4, "صالحة إلى غاية", faces.arabic_pen(5.4))
    put(card, 71, 45.4, said["number"], faces.pen(8, bold=True), side="middle", fit=20)
    card.arabic(48, 49.6, _CHIEF, faces.arabic_pen(5))
    signature(card, rng, 50, 50.4, 13)
    specimen(card, 14, 50.6, 4.6)
    return card


def _behind_2008(found: Facts, rng: random.Random, faces: Faces) -> Surface:
    card, who, home = Surface(*CARD, colour=(240, 238, 228)), found.holder, address(found.home.printed)
    guilloche(card, rng, ((228, 224, 204),))
    man = is_man(who)
    rows = (
        ("N° Etat civil", "رقم الحالة المدنية", plain("civil_registration_number", who.civil_registration_number)),
        ("Sexe", "الجنس", Entry(who.sex.value, "", Field("sex", who.sex.value))),
        ("Fils de" if man else "Fille de", "ابن" if man else "ابنة", both("father_name", who.father_on_acts)),
        ("Et de", "و", both("mother_name", who.mother_on_acts)),
    )
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 6.4 + 5.4 * at
        card.text(4, y, label, faces.pen(4.8))
        card.arabic(81.6, y, label_ar, faces.arabic_pen(5.4))
        put(card, 19, y, Entry(entry.latin, "", entry.field), faces.pen(5.8, bold=True), fit=24)
        if at > 1:
            put(card, 75, y, entry, faces.arabic_pen(6.4, bold=True), arabic=True, fit=29)
    card.text(4, 28, "Adresse", faces.pen(4.8))
    card.arabic(81.6, 28, "العنوان", faces.arabic_pen(5.4))
    put(card, 4, 32.4, home, faces.pen(5.6, bold=True), fit=77)
    put(card, 81.6, 37, home, faces.arabic_pen(6.2, bold=True), arabic=True, fit=77)
    barcode(card, rng, 10, 41, 64, 8)
    specimen(card, 52, 7, 4.4)
    return card


def _recto20(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_of_2020(found.holder, _until(found, rng), rng, fonts.screen(rng)),)


def _verso20(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_behind_2020(found, _until(found, rng), rng, fonts.screen(rng), numbered=True),)


def _copy20(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, expiry = sheet(rng), fonts.screen(rng), _until(found, rng)
    x, y = rng.uniform(14, 108), rng.uniform(16, 40)
    page.place(_of_2020(found.holder, expiry, rng, faces), x, y)
    page.place(_behind_2020(found, expiry, rng, faces, numbered=False), x, y + rng.uniform(58, 90))
    if rng.random() < 0.6:
        copied(page, rng)
    return (page,)


def _recto08(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_of_2008(found.holder, _until(found, rng), rng, fonts.screen(rng), in_front=True),)


def _copy08(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides beside each other on a sheet held across, with what a clerk stamped below."""
    page, faces, clerk = sheet(rng, (297, 210)), fonts.screen(rng), fonts.office(rng)
    page.place(_of_2008(found.holder, _until(found, rng), rng, faces, in_front=True), 42, 40)
    page.place(_behind_2008(found, rng, faces), 164, 40)
    page.text(148, 128, "COPIE CONFORME A L'ORIGINAL", clerk.pen(13, MARINE, bold=True), side="middle")
    page.arabic(148, 137, "نسخة مطابقة للأصل", clerk.arabic_pen(15, MARINE), side="middle")
    copied(page, rng)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As an engineer abroad draws it with boxes of a style sheet: every value has a caption of its own."""
    card, faces, who = Surface(96, 60, colour=(250, 250, 252)), fonts.screen(rng), found.holder
    said = _entries(who, _until(found, rng), "%d-%m-%Y")
    band(card, 0, 9, BRICK, ("ROYAUME DU MAROC", "المملكة المغربية"), faces, 7, span=(0, 96))
    card.text(48, 13.4, "CARTE NATIONALE D'IDENTITÉ ÉLECTRONIQUE", faces.pen(5.6, MARINE, bold=True), side="middle")
    emblem(card, 48, 4.5, 3.2)
    portrait(card, rng, 69, 17, 23, 29)
    rows = (("Nom", "النسب", "family"), ("Prénom", "الاسم", "given"), ("Né(e) à", "مكان الولادة", "place"))
    for at, (label, label_ar, key) in enumerate(rows):
        y = 18 + 9.6 * at
        card.text(4, y, label, faces.pen(4.2, GREY))
        put(card, 4, y + 4.2, said[key], faces.pen(6.2, bold=True), fit=30)
        card.arabic(66, y, label_ar, faces.arabic_pen(4.8, GREY))
        put(card, 66, y + 4.4, said[key], faces.arabic_pen(7, bold=True), arabic=True, fit=29)
    for x, label, key in (
        (4, "Date de naissance", "birth"),
        (27, "Date d'expiration", "expiry"),
        (50, "CIN", "number"),
    ):
        card.text(x, 47, label, faces.pen(4.2, GREY), fit=20)
        put(card, x, 51.4, said[key], faces.pen(6.2, bold=True), fit=20)
    specimen(card, 80, 54, 5)
    return (card,)


_KIND = "identity_card"
LAYOUTS = (
    Layout("h11_cnie20_recto", _KIND, _recto20, sheet=False),
    Layout("h11_cnie20_verso", _KIND, _verso20, sheet=False),
    Layout("h11_cnie20_copy", _KIND, _copy20, sheet=False),
    Layout("h11_cnie08_recto", _KIND, _recto08, sheet=False),
    Layout("h11_cnie08_copy", _KIND, _copy08, sheet=False),
    Layout("h11_cnie_web", _KIND, _web, sheet=False),
)
