"""Identity cards: laid on a table, enlarged by a copier, in a scanning program, and as others draw them."""

import random
from datetime import date, timedelta

from samples.dates import dotted_day, slashed
from samples.entries import Entry, both, moment, name, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout9.desk import card_zone
from samples.holdout10.desk import letter
from samples.holdout12 import fonts
from samples.holdout12.desk import AZURE, BORDEAUX, FOREST, LANDSCAPE, RUST, home_of, wood
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait
from samples.people import Person
from samples.surface import Pen, Surface


def _entries(who: Person, expiry: date, *, dotted: bool = False) -> dict[str, Entry]:
    said = dotted_day if dotted else slashed
    return {
        "family": name("family_name", who.family), "given": name("given_names", who.given),
        "birth": moment("birth_date", who.birth_date, said(who.birth_date)),
        "place": both("birth_place", who.birth_place.name), "number": plain("document_number", who.cin or ""),
        "expiry": moment("expiry_date", expiry, said(expiry)), "father": both("father_name", who.father_on_acts),
        "mother": both("mother_name", who.mother_on_acts), "sex": letter(who),
        "act": plain("civil_registration_number", who.civil_registration_number),
    }  # fmt: skip


def _expiry(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-200, 3400))


def _front20(who: Person, expiry: date, rng: random.Random, faces: Faces) -> Surface:
    card, said, man = Surface(*CARD, colour=(236, 240, 236)), _entries(who, expiry), is_man(who)
    guilloche(card, rng, ((206, 224, 210), (226, 214, 206)))
    card.text(4, 5.6, "ROYAUME DU MAROC", faces.pen(6.2, FOREST, bold=True))
    card.text(4, 9, "CARTE NATIONALE D'IDENTITE", faces.pen(5.4, BORDEAUX), fit=36)
    card.arabic(81.6, 5.8, "المملكة المغربية", faces.arabic_pen(7.4, FOREST, bold=True))
    card.arabic(81.6, 9.6, "البطاقة الوطنية للتعريف", faces.arabic_pen(6.6, BORDEAUX), fit=36)
    portrait(card, rng, 4, 12, 24, 31)
    small, small_ar = faces.pen(5.2), faces.arabic_pen(6)
    big, big_ar = faces.pen(7.4, bold=True), faces.arabic_pen(8.6, bold=True)
    for at, key in enumerate(("family", "given")):
        put(card, 31, 16.2 + 5.4 * at, said[key], big, fit=27)
        put(card, 81.6, 16.2 + 5.4 * at, said[key], big_ar, arabic=True, fit=22)
    card.text(31, 28, "Né le" if man else "Née le", small)
    put(card, 50, 28, said["birth"], big, side="middle", fit=20)
    card.arabic(81.6, 28, "مزداد بتاريخ" if man else "مزدادة بتاريخ", small_ar)
    card.text(31, 33.6, "à", small)
    put(card, 34, 33.6, said["place"], faces.pen(6.6, bold=True), fit=22)
    left = 81.6 - card.arabic(81.6, 33.6, "ب", small_ar) - 1
    put(card, left, 33.6, said["place"], faces.arabic_pen(7.6, bold=True), arabic=True, fit=20)
    card.text(31, 43.6, "Valable jusqu'au", small)
    put(card, 58, 43.6, said["expiry"], faces.pen(6.6, bold=True), side="middle", fit=18)
    card.arabic(81.6, 43.6, "صالحة إلى غاية", small_ar)
    card.text(4, 49.6, "N°", small)
    put(card, 8, 49.6, said["number"], faces.pen(8, bold=True), fit=20)
    specimen(card, 56, 50.4, 4.6)
    card.upwards(83, 49, f"CAN {rng.randrange(10**6):06d}", Pen(faces.latin.regular, 4.4, GREY))
    return card


def _back20(found: Facts, expiry: date, rng: random.Random, faces: Faces, *, numbered: bool = False) -> Surface:
    who, card = found.holder, Surface(*CARD, colour=(238, 240, 238))
    said, man = _entries(who, expiry), is_man(who)
    guilloche(card, rng, ((214, 226, 216),))
    pen, pen_ar, bold, bold_ar = faces.pen(4.8), faces.arabic_pen(5.6), faces.pen(5.2, bold=True), faces.arabic_pen(6.2)
    serial = card_number(rng)
    if numbered:
        put(card, 4, 5, said["number"], faces.pen(6, bold=True), fit=24)
    card.text(81.6, 5, serial, faces.pen(5.6), side="right")
    rows = (("Fils de" if man else "Fille de", "ابن" if man else "بنت", "father"), ("et de", "و", "mother"))
    for at, (label, label_ar, key) in enumerate(rows):
        y = 10 + 5 * at
        start = 4 + card.text(4, y, label, pen) + 1
        put(card, start, y, said[key], bold, fit=44 - start)
        end = 81.6 - card.arabic(81.6, y, label_ar, pen_ar) - 1
        put(card, end, y, said[key], bold_ar, arabic=True, fit=end - 47)
    home = home_of("address", found.home.printed)
    card.text(4, 21, "Adresse", pen)
    put(card, 14, 21, home, bold, fit=67)
    at_ar = 81.6 - card.arabic(81.6, 26.4, "العنوان", pen_ar) - 1
    put(card, at_ar, 26.4, home, bold_ar, arabic=True, fit=at_ar - 24)
    card.text(4, 31.6, "N° état civil", pen)
    put(card, 19, 31.6, said["act"].in_latin_alone, bold)
    card.text(40, 31.6, "Sexe", pen)
    put(card, 46, 31.6, said["sex"].in_latin_alone, bold)
    card.arabic(81.6, 31.6, "رقم الحالة المدنية", pen_ar)
    card_zone(card, 39.4, 4.7, who, expiry, code="ID", number=serial[:8], optional=who.cin or "")
    return card


def _table_front(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    top = wood(rng)
    card = _front20(found.holder, _expiry(found, rng), rng, fonts.screen(rng))
    top.place(card, rng.uniform(6, 34), rng.uniform(6, 30))
    return (top,)


def _table_back(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    top = wood(rng)
    card = _back20(found, _expiry(found, rng), rng, fonts.screen(rng), numbered=True)
    top.place(card, rng.uniform(6, 34), rng.uniform(6, 30))
    return (top,)


def _scanned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What a scanning program on a telephone makes of two pictures: both sides on a page, its name below."""
    page, faces, expiry = sheet(rng), fonts.screen(rng), _expiry(found, rng)
    page.place(_front20(found.holder, expiry, rng, faces), 62, 52)
    page.place(_back20(found, expiry, rng, faces), 62, 150)
    page.text(105, 286, "Numérisé avec mon téléphone", faces.pen(8, GREY), side="middle")
    return (page,)


def _front08(who: Person, expiry: date, rng: random.Random, k: float) -> Surface:
    """The card of 2008: given name first, days with points; k says how much a copier enlarged it."""
    card, faces, said = (
        Surface(85.6 * k, 54 * k, (240, 238, 228)),
        fonts.screen(rng),
        _entries(who, expiry, dotted=True),
    )
    man, right = is_man(who), 52 * k
    guilloche(card, rng, ((222, 214, 196), (206, 220, 216)))
    card.text(42.8 * k, 5 * k, "ROYAUME DU MAROC", faces.pen(6 * k, RUST, bold=True), side="middle")
    card.arabic(42.8 * k, 9.4 * k, "المملكة المغربية", faces.arabic_pen(6.6 * k, RUST, bold=True), side="middle")
    card.text(4 * k, 13.6 * k, "CARTE NATIONALE D'IDENTITE", faces.pen(4.8 * k), fit=36 * k)
    card.arabic(81.6 * k, 13.6 * k, "البطاقة الوطنية للتعريف", faces.arabic_pen(5.6 * k), fit=36 * k)
    portrait(card, rng, 57 * k, 16 * k, 24 * k, 31 * k)
    pen, pen_ar, bold = faces.pen(4.6 * k), faces.arabic_pen(5.4 * k), faces.pen(6.2 * k, bold=True)
    for at, key in enumerate(("given", "family")):
        y = (19 + 5.2 * at) * k
        put(card, 4 * k, y, said[key], bold, fit=25 * k)
        put(card, 54 * k, y, said[key], faces.arabic_pen(7.2 * k, bold=True), arabic=True, fit=22 * k)
    card.text(4 * k, 30 * k, "Né le" if man else "Née le", pen)
    put(card, 12 * k, 30 * k, said["birth"].in_latin_alone, bold)
    card.arabic(54 * k, 30 * k, "مزداد في" if man else "مزدادة في", pen_ar)
    card.text(4 * k, 35.4 * k, "à", pen)
    put(card, 7 * k, 35.4 * k, said["place"], faces.pen(5.4 * k, bold=True), fit=21 * k)
    put(card, 54 * k, 35.4 * k, said["place"], faces.arabic_pen(6.2 * k), arabic=True, fit=21 * k)
    card.text(4 * k, 41 * k, "Valable jusqu'au", pen)
    put(card, 22 * k, 41 * k, said["expiry"].in_latin_alone, faces.pen(5.6 * k, bold=True))
    card.arabic(54 * k, 41 * k, "صالحة إلى", pen_ar, fit=right - 42 * k)
    put(card, 4 * k, 49 * k, said["number"].in_latin_alone, faces.pen(8 * k, bold=True))
    specimen(card, 40 * k, 50 * k, 4.4 * k)
    return card


def _back08(found: Facts, rng: random.Random, k: float) -> Surface:
    who, card, faces = found.holder, Surface(85.6 * k, 54 * k, (242, 240, 232)), fonts.screen(rng)
    said, man = _entries(who, found.today), is_man(who)
    guilloche(card, rng, ((226, 220, 204),))
    pen, bold, bold_ar = faces.pen(4.4 * k), faces.pen(5 * k, bold=True), faces.arabic_pen(5.8 * k)
    card.text(4 * k, 6 * k, "N° d'état civil :", pen)
    put(card, 22 * k, 6 * k, said["act"].in_latin_alone, bold)
    card.text(62 * k, 6 * k, "Sexe :", pen)
    put(card, 71 * k, 6 * k, said["sex"].in_latin_alone, bold)
    for at, (label, key) in enumerate((("Fils de" if man else "Fille de", "father"), ("et de", "mother"))):
        y = (12 + 10 * at) * k
        card.text(4 * k, y, label, pen)
        put(card, 14 * k, y, said[key], bold, fit=66 * k)
        put(card, 81.6 * k, y + 5 * k, said[key], bold_ar, arabic=True, fit=60 * k)
    home = home_of("address", found.home.printed)
    card.text(4 * k, 32.6 * k, "Adresse :", pen)
    put(card, 14 * k, 32.6 * k, home, bold, fit=66 * k)
    put(card, 81.6 * k, 38 * k, home, bold_ar, arabic=True, fit=60 * k)
    barcode(card, rng, 8 * k, 43 * k, 60 * k, 7 * k)
    return card


def _enlarged(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides beside each other on a sheet held across, half as large again, in greys."""
    page, k = sheet(rng, LANDSCAPE), rng.uniform(1.35, 1.5)
    page.place(_front08(found.holder, _expiry(found, rng), rng, k), 10, rng.uniform(20, 60))
    page.place(_back08(found, rng, k), 154, rng.uniform(20, 60))
    copied(page, rng)
    return (page,)


def _table_08(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    top = wood(rng, (124, 84))
    top.place(_front08(found.holder, _expiry(found, rng), rng, 1), rng.uniform(4, 34), rng.uniform(4, 26))
    return (top,)


def _drawn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As somebody draws it from pictures of the web: captions of both scripts on one line, values below."""
    who, faces, card = found.holder, fonts.screen(rng), Surface(101, 64, (250, 250, 252))
    said = _entries(who, _expiry(found, rng))
    card.box(0.6, 0.6, 99.8, 62.8, outline=AZURE, radius=3, line=0.5)
    emblem(card, 50.5, 7.5, 4.6)
    card.text(5, 6, "Royaume du Maroc", faces.pen(6.4, AZURE, bold=True))
    card.text(5, 10, "Carte Nationale d'Identité Electronique", faces.pen(4.6), fit=38)
    card.arabic(96, 6.4, "المملكة المغربية", faces.arabic_pen(7.4, AZURE, bold=True))
    card.arabic(96, 10.6, "البطاقة الوطنية للتعريف الإلكترونية", faces.arabic_pen(5.8), fit=38)
    portrait(card, rng, 70, 15, 26, 33)
    rows = (
        ("Nom", "الاسم العائلي", "family"), ("Prénom", "الاسم الشخصي", "given"),
        ("Lieu de naissance", "مكان الازدياد", "place"),
    )  # fmt: skip
    for at, (label, label_ar, key) in enumerate(rows):
        y = 17 + 10 * at
        card.text(5, y, label, faces.pen(4.6, GREY))
        card.arabic(66, y, label_ar, faces.arabic_pen(5.2, GREY))
        put(card, 5, y + 4.6, said[key], faces.pen(6.8, bold=True), fit=30)
        put(card, 66, y + 4.6, said[key], faces.arabic_pen(7.6, bold=True), arabic=True, fit=28)
    pairs = (("Date de naissance", "birth", 5), ("Sexe", "sex", 34), ("Date d'expiration", "expiry", 45))
    for label, key, x in pairs:
        card.text(x, 47, label, faces.pen(4.6, GREY), fit=22)
        put(card, x, 51.8, said[key].in_latin_alone, faces.pen(6.8, bold=True), fit=21)
    card.text(5, 57, "N° CNIE", faces.pen(4.6, GREY))
    put(card, 20, 57.6, said["number"].in_latin_alone, faces.pen(8, BORDEAUX, bold=True))
    specimen(card, 83, 56, 5)
    return (card,)


_KIND = "identity_card"
LAYOUTS = (
    Layout("h12_cnie20_table_front", _KIND, _table_front, sheet=False),
    Layout("h12_cnie20_table_back", _KIND, _table_back, sheet=False),
    Layout("h12_cnie20_scanned", _KIND, _scanned, sheet=False),
    Layout("h12_cnie08_enlarged", _KIND, _enlarged, sheet=False),
    Layout("h12_cnie08_table", _KIND, _table_08, sheet=False),
    Layout("h12_cnie_drawn", _KIND, _drawn, sheet=False),
)
