"""The card of a foreign resident: as it is, copied with its back, and as a program that makes pictures draws it."""

import random
from datetime import date, timedelta

from samples.dates import slashed
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import CARD, copied
from samples.holdout9.desk import card_zone, line_of
from samples.holdout10 import fonts
from samples.holdout10.desk import MAROON, RIBBON, SEA, done, letter, middle
from samples.holdout10.people import Facts, Stranger, is_man, stranger
from samples.numbers import card_number
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.surface import Surface


def _entries(who: Stranger, number: str, expiry: date) -> dict[str, Entry]:
    return {
        "family": plain("family_name", who.family), "given": plain("given_names", who.given),
        "birth": moment("birth_date", who.birth), "sex": letter(who),
        "nationality": both("nationality", who.nationality), "expiry": moment("expiry_date", expiry),
        "number": plain("document_number", number),
    }  # fmt: skip


def _numbered(rng: random.Random) -> str:
    return f"{rng.choice('ABCEGHKT')}{rng.randrange(10**6):06d}{rng.choice('CDEGHKLMRSTW')}"


def _until(found: Facts, rng: random.Random) -> date:
    return found.today + timedelta(days=rng.randint(-150, 3400))


def _front(who: Stranger, number: str, expiry: date, rng: random.Random) -> Surface:
    """Captions on the left in both languages behind each other, values in one column, the photograph on the right."""
    card, faces, said = Surface(*CARD, colour=(238, 244, 248)), fonts.factory(rng), _entries(who, number, expiry)
    guilloche(card, rng, ((210, 226, 238), (236, 222, 226)))
    card.text(42.8, 4.8, "ROYAUME DU MAROC", faces.pen(5.6, SEA, bold=True), side="middle")
    card.arabic(42.8, 9, "بطاقة الإقامة", faces.arabic_pen(7, SEA, bold=True), side="middle")
    card.text(42.8, 12.6, "TITRE DE SEJOUR", faces.pen(6, bold=True), side="middle")
    portrait(card, rng, 59, 14.6, 22, 27)
    rows = (
        ("Nom", "الاسم العائلي", "family"), ("Prénoms", "الاسم الشخصي", "given"),
        ("Date de naissance", "تاريخ الازدياد", "birth"), ("Sexe", "الجنس", "sex"),
        ("Nationalité", "الجنسية", "nationality"), ("Date d'expiration", "نهاية الصلاحية", "expiry"),
    )  # fmt: skip
    for at, (label, label_ar, key) in enumerate(rows):
        y = 16.6 + 5.5 * at
        card.text(4, y, label, faces.pen(4.4, GREY), fit=14)
        card.arabic(31.6, y, label_ar, faces.arabic_pen(5, GREY), fit=12)
        put(card, 33, y, said[key], faces.pen(6.4, bold=True), fit=25)
    card.text(59, 45.6, "N°", faces.pen(4.6, GREY))
    put(card, 63, 45.8, said["number"], faces.pen(7.4, bold=True), fit=20)
    signature(card, rng, 10, 50, 14)
    specimen(card, 46, 51.6, 4.6)
    return card


def _back(found: Facts, who: Stranger, number: str, expiry: date, rng: random.Random) -> Surface:
    card, faces, own = Surface(*CARD, colour=(240, 244, 248)), fonts.factory(rng), card_number(rng)
    guilloche(card, rng, ((216, 228, 238),))
    home = found.home.printed
    card.text(4, 5.6, "Adresse au Maroc", faces.pen(4.6, GREY))
    card.text(4, 9.8, home.latin, faces.pen(5.8, bold=True), fit=77)
    card.arabic(81.6, 15, home.arabic, faces.arabic_pen(6.6), fit=76)
    card.text(4, 21, f"Né(e) à  {who.town}", faces.pen(5.4))
    card.text(4, 26, f"Entré(e) au Maroc le  {slashed(found.today - timedelta(days=rng.randint(1500, 4000)))}",
              faces.pen(5.4))  # fmt: skip
    card.arabic(81.6, 31, "على حامل هذا السند التصريح بتغيير عنوانه", faces.arabic_pen(5.4, GREY))
    card_zone(card, 38.6, 4.9, who, expiry, code="I", number=own, optional=number)
    specimen(card, 70, 24, 5)
    return card


def _recto(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(stranger(rng, found.today), _numbered(rng), _until(found, rng), rng),)


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, who, number, expiry = sheet(rng), stranger(rng, found.today), _numbered(rng), _until(found, rng)
    x = rng.uniform(12, 110)
    page.place(_front(who, number, expiry, rng), x, 24)
    page.place(_back(found, who, number, expiry, rng), x, 84)
    if rng.random() < 0.6:
        copied(page, rng)
    return (page,)


def _renewal(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The paper that stands for the card while a new one is made, printed at a police counter in 2012."""
    page, faces, typed, who = sheet(rng), fonts.office(rng), fonts.keys(rng), stranger(rng, found.today)
    said = _entries(who, _numbered(rng), _until(found, rng))
    middle(
        page,
        105,
        18,
        (
            "ROYAUME DU MAROC",
            "DIRECTION GENERALE DE LA SURETE NATIONALE",
            f"Préfecture de Police de {found.town.province.latin}",
            "Service des Etrangers",
        ),
        faces,
    )
    emblem(page, 24, 26, 9)
    portrait(page, rng, 164, 48, 28, 36)
    page.text(105, 54, "RECEPISSE DE DEMANDE", faces.pen(15, MAROON, bold=True), side="middle", fit=100)
    page.text(105, 61, "de renouvellement de titre de séjour", faces.pen(11), side="middle")
    page.arabic(105, 69, "وصل طلب تجديد سند الإقامة", faces.arabic_pen(13), side="middle")
    man = is_man(who)
    rows = (
        ("Titre de séjour numéro", "number"), ("Nom", "family"), ("Prénom(s)", "given"),
        ("Né le" if man else "Née le", "birth"), ("Sexe", "sex"), ("De nationalité", "nationality"),
        ("Valable jusqu'au", "expiry"),
    )  # fmt: skip
    for at, (label, key) in enumerate(rows):
        shown = said[key].in_latin_alone
        line_of(page, 96 + 11 * at, f"{label} :", shown, faces, typed, 11, span=(26, 156), colour=RIBBON)
    page.text(26, 180, "Le présent récépissé autorise son titulaire à séjourner sur le territoire.", faces.pen(10))
    day = slashed(found.today - timedelta(days=rng.randint(10, 80)))
    done(page, rng, 200, found.town.name, Entry(day, ""), "Le Chef du Service", faces, office="الأمن الوطني")
    specimen(page, 60, 240)
    return (page,)


LAYOUTS = (
    Layout("h10_permit_recto", "residence_permit", _recto, sheet=False),
    Layout("h10_permit_copy", "residence_permit", _copy, sheet=False),
    Layout("h10_permit_renewal", "residence_permit", _renewal),
)
