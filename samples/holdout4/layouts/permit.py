"""Residence permits: the front with captions over values, both sides on a page with the zone on the back."""

import random
from dataclasses import dataclass
from datetime import date

from samples.dates import slashed
from samples.entries import Entry, moment, plain
from samples.holdout3.layouts.identity import zone
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, home
from samples.holdout4.leaf import A5_FLAT, CARD, GREY, Leaf
from samples.holdout4.people import Facts, is_man
from samples.holdout4.wear import worn
from samples.mrz_lines import td1
from samples.numbers import card_number
from samples.ornaments import guilloche, portrait
from samples.people import day_between, years_after
from samples.surface import Colour, Field, Surface

_BLUE: Colour = (32, 60, 116)
_FROM = (
    ("SENEGALAISE", "سنغالية", "SEN", "DIOUF", ("MAMADOU", "AISSATOU")),
    ("IVOIRIENNE", "إيفوارية", "CIV", "KONAN", ("KOUASSI", "ADJOUA")),
    ("GUINEENNE", "غينية", "GIN", "BARRY", ("ALPHA OUMAR", "MARIAMA")),
    ("FRANÇAISE", "فرنسية", "FRA", "LEFEBVRE", ("PHILIPPE", "MARTINE")),
    ("SYRIENNE", "سورية", "SYR", "AL HALABI", ("NABIL", "RIMA")),
    ("CAMEROUNAISE", "كاميرونية", "CMR", "NGUEMA", ("SERGE", "PAULINE")),
)


@dataclass(frozen=True, slots=True)
class _Resident:
    said: dict[str, Entry]
    state: str
    number: str
    birth: date
    ends: date


def _resident(facts: Facts, rng: random.Random) -> _Resident:
    nation, arabic, state, family, givens = rng.choice(_FROM)
    who = facts.holder
    ends = years_after(day_between(rng, years_after(facts.today, -1), facts.today), rng.choice((1, 3, 10)))
    number = f"{rng.choice('ABEJKLPR')}{rng.randint(1000, 99999):06d}{rng.choice('ABCDEHJ')}"
    given = givens[0] if is_man(who) else givens[1]
    said = {
        "family": Entry(family, "", Field("family_name", family)),
        "given": Entry(given, "", Field("given_names", given)),
        "birth": moment("birth_date", who.birth_date),
        "sex": Entry(who.sex.value, "", Field("sex", who.sex.value)),
        "nation": Entry(nation, arabic, Field("nationality", nation)),
        "ends": moment("expiry_date", ends),
        "number": plain("document_number", number),
    }
    return _Resident(said, state, number, who.birth_date, ends)


def _front(of: _Resident, rng: random.Random) -> Leaf:
    side = Leaf(CARD, fonts.issuer(rng), rng, (238, 242, 248))
    guilloche(side, rng, ((216, 226, 240), (232, 226, 238)))
    side.fr(3.6, 5, "ROYAUME DU MAROC", 5.8, bold=True, ink=_BLUE)
    side.ar(82, 5.2, "المملكة المغربية", 6.6, bold=True, ink=_BLUE)
    side.fr(3.6, 9, "CARTE D'IMMATRICULATION", 5.6, bold=True, ink=_BLUE)
    side.ar(82, 9.4, "بطاقة التسجيل", 6.4, bold=True, ink=_BLUE)
    portrait(side, rng, 61, 13, 21, 27)

    def put(x: float, y: float, label: str, caption: str, key: str, room: float) -> None:
        used = side.fr(x, y, label, 4.3, ink=GREY) + 1.6
        side.ar(x + used, y, caption, 4.8, ink=GREY, side="left")
        side.la(x, y + 3.6, of.said[key], 7, fit=room)

    put(3.6, 13.6, "Nom", "الاسم العائلي", "family", 55)
    put(3.6, 21, "Prénom(s)", "الاسم الشخصي", "given", 55)
    put(3.6, 28.4, "Date de naissance", "تاريخ الازدياد", "birth", 30)
    put(42, 28.4, "Sexe", "الجنس", "sex", 12)
    put(3.6, 35.8, "Nationalité", "الجنسية", "nation", 50)
    put(3.6, 43.2, "Valable jusqu'au", "صالحة إلى غاية", "ends", 30)
    put(46, 43.2, "Numéro", "الرقم", "number", 34)
    side.specimen((30, 52.4), points=7)
    return side


def _back(facts: Facts, of: _Resident, rng: random.Random) -> Leaf:
    side, it = Leaf(CARD, fonts.issuer(rng), rng, (240, 242, 246)), of.said
    side.fr(3.6, 6, "Adresse", 5, ink=GREY)
    side.fr(3.6, 10, home(facts).latin, 6, fit=77)
    side.ar(82, 6, "العنوان", 5.6, ink=GREY)
    side.fr(3.6, 16, "Observations", 5, ink=GREY)
    side.fr(3.6, 20, rng.choice(("CONJOINT DE MAROCAIN", "SALARIE", "ETUDES", "RETRAITE")), 6)
    side.sign(66, 20, 16)
    side.specimen((30, 29), points=8)
    zone(side, td1(
        code="IR", state="MAR", number=card_number(rng), optional=of.number, birth=of.birth, sex=it["sex"].latin,
        expiry=of.ends, nationality=of.state, family_name=it["family"].latin, given_names=it["given"].latin,
    ), 35, 11.4)  # fmt: skip
    return side


def _alone(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(_resident(facts, rng), rng),)


def _beside(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, page = _resident(facts, rng), Leaf(A5_FLAT, fonts.office(rng), rng, (250, 250, 249))
    y = rng.uniform(14, 70)
    page.place(_front(of, rng), 12, y)
    page.place(_back(facts, of, rng), 109, y + rng.uniform(-3, 6))
    page.fr(12, 140, f"Copie remise le {slashed(facts.issued)}", 8, ink=GREY)
    page.specimen((150, 140))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(Layout(f"h4_permit_{draw.__name__.strip('_')}", "residence_permit", draw) for draw in (_alone, _beside))
