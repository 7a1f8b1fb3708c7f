"""The card of a foreign resident: captions at the edges of rows, both sides on a table, and a police form."""

import random
from datetime import date, timedelta

from samples.entries import Entry, both, plain
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, Stranger
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import CARD, heads
from samples.holdout9.desk import card_zone, signed
from samples.holdout10.desk import in_form, letter
from samples.holdout12 import fonts
from samples.holdout12.desk import BORDEAUX, FOREST, Row, combed, numbered, wood
from samples.holdout12.people import stranger
from samples.numbers import card_number
from samples.ornaments import guilloche, portrait
from samples.surface import Surface


def _known(found: Facts, rng: random.Random) -> tuple[Stranger, str, date]:
    number = f"{rng.choice('BCDEGHJKLM')}{rng.randrange(10**6):06d}{rng.choice('ABCDEFGHKLMNPRS')}"
    return stranger(rng, found.today), number, found.today + timedelta(days=rng.randint(-90, 3400))


def _entries(who: Stranger, number: str, expiry: date, form: str) -> dict[str, Entry]:
    said = {
        "number": plain("document_number", number), "family": plain("family_name", who.family),
        "given": plain("given_names", who.given), "birth": in_form("birth_date", who.birth, form), "sex": letter(who),
        "nationality": both("nationality", who.nationality), "expiry": in_form("expiry_date", expiry, form),
    }  # fmt: skip
    return {key: each.in_latin_alone for key, each in said.items()}


def _front(who: Stranger, number: str, expiry: date, rng: random.Random) -> Surface:
    """Captions of both scripts at the edges of their rows, values between them; the photograph on the left."""
    card, faces = Surface(*CARD, colour=(238, 240, 246)), fonts.screen(rng)
    said = _entries(who, number, expiry, "%d/%m/%Y")
    guilloche(card, rng, ((214, 220, 236), (232, 222, 214)))
    card.text(42.8, 5.2, "ROYAUME DU MAROC", faces.pen(5.6, BORDEAUX), side="middle")
    card.text(4, 10, "CARTE D'IMMATRICULATION", faces.pen(5.8, BORDEAUX, bold=True), fit=38)
    card.arabic(81.6, 10, "بطاقة التسجيل", faces.arabic_pen(7, BORDEAUX, bold=True), fit=36)
    portrait(card, rng, 4, 13, 22, 28)
    rows = (
        ("Nom", "الاسم العائلي", "family"), ("Prénom", "الاسم الشخصي", "given"), ("Né(e) le", "تاريخ الازدياد",
        "birth"),
        ("Sexe", "الجنس", "sex"), ("Nationalité", "الجنسية", "nationality"), ("Valable au", "صالحة إلى", "expiry"),
    )  # fmt: skip
    for at, (label, label_ar, key) in enumerate(rows):
        y = 16.4 + 5.3 * at
        card.text(28, y, label, faces.pen(4.4, GREY))
        card.arabic(81.6, y, label_ar, faces.arabic_pen(5, GREY), fit=14)
        put(card, 40, y, said[key], faces.pen(6, bold=True), fit=26)
    put(card, 4, 49.4, said["number"], faces.pen(7.4, bold=True))
    specimen(card, 60, 51, 4.6)
    return card


def _back(found: Facts, who: Stranger, number: str, expiry: date, rng: random.Random) -> Surface:
    card, faces = Surface(*CARD, colour=(240, 242, 246)), fonts.screen(rng)
    card.text(4, 6, "Profession : COMMERCE", faces.pen(4.8))
    card.text(4, 11, "Domicile :", faces.pen(4.8))
    card.text(16, 11, found.home.printed.latin, faces.pen(5, bold=True), fit=64)
    card.text(4, 16, f"Préfecture : {found.town.province.latin}", faces.pen(4.8), fit=60)
    card.arabic(81.6, 22, "على حامل هذه البطاقة التصريح بكل تغيير للسكنى", faces.arabic_pen(5.4), fit=74)
    specimen(card, 60, 31, 5)
    card_zone(card, 39, 4.7, who, expiry, code="IR", number=card_number(rng), optional=number)
    return card


def _both(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    top, (who, number, expiry) = wood(rng, (118, 150)), _known(found, rng)
    top.place(_front(who, number, expiry, rng), rng.uniform(6, 26), rng.uniform(6, 14))
    top.place(_back(found, who, number, expiry, rng), rng.uniform(6, 26), rng.uniform(78, 90))
    return (top,)


def _alone(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(*_known(found, rng), rng),)


def _receipt(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A copy of the register of foreigners, as a district's office prints it: counted rows, the number in boxes."""
    page, faces, (who, number, expiry) = sheet(rng), fonts.office(rng), _known(found, rng)
    said = _entries(who, number, expiry, "%d.%m.%Y")
    town = found.town
    heads(page, faces, 18, ("ROYAUME DU MAROC", "Préfecture de Police", town.province.latin),
          ("المملكة المغربية", "ولاية الأمن", town.province.arabic))  # fmt: skip
    page.text(105, 48, "CARTE DE SEJOUR - FICHE DU TITULAIRE", faces.pen(14, FOREST, bold=True), side="middle", fit=160)
    page.arabic(105, 57, "بطاقة الإقامة - جذاذة صاحب البطاقة", faces.arabic_pen(14, bold=True), side="middle", fit=150)
    page.text(18, 73, "Carte N°", faces.pen(11))
    combed(page, 40, 68, said["number"], faces, boxes=10)
    rows: tuple[Row, ...] = (
        ("Nom", "الاسم العائلي", said["family"]), ("Prénoms", "الأسماء الشخصية", said["given"]),
        ("Nationalité", "الجنسية", said["nationality"]), ("Sexe", "الجنس", said["sex"]),
        ("Date de naissance", "تاريخ الولادة", said["birth"]), ("Fin de validité", "نهاية الصلاحية", said["expiry"]),
    )  # fmt: skip
    end = numbered(page, 84, rows, faces)
    page.text(18, end + 14, "La présente fiche est jointe au dossier de l'intéressé(e).", faces.pen(10.5), fit=170)
    page.text(130, end + 28, "Le chef du service des étrangers", faces.pen(10.5, bold=True), fit=62)
    signed(page, rng, 160, end + 44, town.province.arabic)
    specimen(page, 60, end + 40)
    return (page,)


_KIND = "residence_permit"
LAYOUTS = (
    Layout("h12_permit_table", _KIND, _both, sheet=False),
    Layout("h12_permit_front", _KIND, _alone, sheet=False),
    Layout("h12_permit_receipt", _KIND, _receipt),
)
