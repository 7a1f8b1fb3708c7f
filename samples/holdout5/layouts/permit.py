"""Residence permits: both sides on a copy with the zone on the back, and a front alone."""

import random
from dataclasses import dataclass
from datetime import date

from samples.entries import Entry, moment, plain
from samples.holdout3.layouts.identity import zone
from samples.holdout4.layout import Layout, dashed, home
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, CARD, GREY, Leaf
from samples.holdout5.people import Facts, is_man
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import barcode, emblem, guilloche, portrait
from samples.people import day_between, years_after
from samples.surface import Colour, Field, Surface

_VIOLET: Colour = (78, 44, 112)
_FROM = (
    ("MALIENNE", "مالية", "MLI", "KEITA", ("BAKARY", "FATOUMATA")),
    ("CONGOLAISE", "كونغولية", "COG", "MABIALA", ("JEAN PAUL", "GRACE")),
    ("BENINOISE", "بنينية", "BEN", "HOUNSOU", ("ROMEO", "EDWIGE")),
    ("ESPAGNOLE", "إسبانية", "ESP", "MORENO RUIZ", ("JAVIER", "ISABEL")),
    ("TUNISIENNE", "تونسية", "TUN", "TRABELSI", ("SLIM", "OLFA")),
    ("PHILIPPINE", "فلبينية", "PHL", "SANTOS", ("RAMON", "MARIA CRISTINA")),
)


@dataclass(frozen=True, slots=True)
class _Resident:
    said: dict[str, Entry]
    state: str
    number: str
    birth: date
    made: date
    ends: date


def _resident(facts: Facts, rng: random.Random, *, dashes: bool = False) -> _Resident:
    nation, arabic, state, family, givens = rng.choice(_FROM)
    who, years = facts.holder, rng.choice((1, 2, 5, 10))
    made = day_between(rng, years_after(facts.today, -1), facts.today)
    ends = years_after(made, years)
    number = f"{rng.choice('CDFGHMNST')}{rng.randint(1000, 99999):06d}{rng.choice('ABCDEHJLM')}"
    given = givens[0] if is_man(who) else givens[1]
    said = {
        "family": Entry(family, "", Field("family_name", family)),
        "given": Entry(given, "", Field("given_names", given)),
        "birth": moment("birth_date", who.birth_date, dashed(who.birth_date) if dashes else None),
        "sex": Entry(who.sex.value, "", Field("sex", who.sex.value)),
        "nation": Entry(nation, arabic, Field("nationality", nation)),
        "ends": moment("expiry_date", ends, dashed(ends) if dashes else None),
        "number": plain("document_number", number),
    }
    return _Resident(said, state, number, who.birth_date, made, ends)


def _front(of: _Resident, rng: random.Random) -> Leaf:
    """Print captions in both languages on the value's own line, the photo at the left."""
    side, it = Leaf(CARD, fonts.issuer(rng), rng, (244, 240, 246)), of.said
    guilloche(side, rng, ((230, 222, 238), (222, 232, 232)))
    emblem(side, 42.8, 5.4, 3.2, _VIOLET)
    side.fr(3.4, 5, "ROYAUME DU MAROC", 5.6, bold=True, ink=_VIOLET)
    side.ar(82.2, 5.2, "المملكة المغربية", 6.6, bold=True, ink=_VIOLET)
    side.fr(3.4, 10.6, "TITRE DE SEJOUR", 7, bold=True, ink=_VIOLET)
    side.ar(82.2, 10.8, "سند الإقامة", 7.6, bold=True, ink=_VIOLET)
    portrait(side, rng, 3.4, 13.6, 21, 27)
    rows = (
        ("Nom", "الاسم العائلي", "family"),
        ("Prénom(s)", "الاسم الشخصي", "given"),
        ("Nationalité", "الجنسية", "nation"),
        ("Né(e) le", "تاريخ الازدياد", "birth"),
        ("Sexe", "الجنس", "sex"),
        ("Valable jusqu'au", "صالح إلى غاية", "ends"),
    )
    for at, (label, caption, key) in enumerate(rows):
        y = 17 + 5.2 * at
        side.fr(27, y, label, 4.8, ink=GREY)
        side.la(43, y, it[key], 7, fit=25)
        side.ar(82.2, y, caption, 5.2, ink=GREY)
    side.fr(3.4, 47.6, "N°", 5.4, ink=GREY)
    side.la(8, 47.6, it["number"], 8.6)
    side.sign(66, 48.4, 14)
    side.specimen((42, 52.4), points=6)
    return side


def _back(facts: Facts, of: _Resident, rng: random.Random) -> Leaf:
    side, it = Leaf(CARD, fonts.issuer(rng), rng, (245, 243, 246)), of.said
    side.fr(3.4, 5.4, "Motif du séjour", 4.8, ink=GREY)
    side.fr(26, 5.4, rng.choice(("TRAVAIL", "ETUDIANT", "REGROUPEMENT FAMILIAL", "VISITEUR")), 6)
    side.fr(3.4, 10.4, "Adresse au Maroc", 4.8, ink=GREY)
    side.fr(26, 10.4, home(facts).latin, 5.8, fit=56)
    side.fr(3.4, 15.4, "Délivré le", 4.8, ink=GREY)
    side.fr(26, 15.4, f"{of.made:%d/%m/%Y} à {facts.home.commune.province.latin}", 6, fit=56)
    side.ar(82.2, 20.4, "يجب تجديد هذا السند شهرين قبل انتهاء صلاحيته", 5.6)
    barcode(side, rng, 3.4, 24, 44, 5)
    side.specimen((66, 28), points=7)
    zone(side, td1(
        code="IR", state="MAR", number=card_number(rng), optional=of.number, birth=of.birth, sex=it["sex"].latin,
        expiry=of.ends, nationality=of.state, family_name=it["family"].latin, given_names=it["given"].latin,
    ), 35.6, 11.6)  # fmt: skip
    return side


def _both_sides(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, page = _resident(facts, rng), Leaf(A4, fonts.office(rng), rng, (251, 250, 249))
    x, y = 30 + rng.uniform(-10, 60), 34 + rng.uniform(-6, 16)
    page.place(_front(of, rng), x, y)
    page.place(_back(facts, of, rng), x + rng.uniform(-4, 4), y + 64 + rng.uniform(0, 8))
    page.specimen((105, 230))
    worn(page, rng)
    return (page,)


def _registration(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a card of the older kind: French captions with colons, values after them, the photo at the right."""
    of, side = _resident(facts, rng, dashes=True), Leaf(CARD, fonts.issuer(rng), rng, (238, 244, 238))
    it = of.said
    guilloche(side, rng, ((218, 232, 220), (230, 230, 214)))
    side.fr(42.8, 5, "ROYAUME DU MAROC", 6, bold=True, side="middle")
    side.fr(42.8, 9.4, "CARTE DE RESIDENCE", 7, bold=True, side="middle", ink=_VIOLET)
    side.ar(42.8, 13.8, "بطاقة الإقامة", 7.4, bold=True, side="middle", ink=_VIOLET)
    portrait(side, rng, 62, 16, 20, 25)
    rows = (
        ("Carte n° :", "number"),
        ("Nom :", "family"),
        ("Prénoms :", "given"),
        ("Date de naissance :", "birth"),
        ("Sexe :", "sex"),
        ("Nationalité :", "nation"),
        ("Date d'expiration :", "ends"),
    )
    for at, (label, key) in enumerate(rows):
        y = 19 + 4.9 * at
        used = side.fr(3.6, y, label, 5) + 1.4
        side.la(3.6 + used, y, it[key], 6.8, fit=55 - used)
    side.sign(72, 46, 14)
    side.specimen((46, 52.6), points=6)
    return (side,)


LAYOUTS = tuple(
    Layout(f"h5_permit_{draw.__name__.strip('_')}", "residence_permit", draw) for draw in (_both_sides, _registration)
)
