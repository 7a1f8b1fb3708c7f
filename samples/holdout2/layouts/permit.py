"""Residence permits of foreigners: the card with captions over lines, and a plainer one with captions to the left."""

import random
from dataclasses import dataclass, replace
from datetime import date

from samples.dates import slashed
from samples.holdout import zones
from samples.holdout.folk import Facts, Somebody, day, years_on
from samples.holdout.layout import A4, CARD, Layout
from samples.holdout.sheet import GREY, shrunk
from samples.holdout2 import fonts
from samples.holdout2.form import Form
from samples.holdout2.people import card_number
from samples.names import Name
from samples.ornaments import guilloche, portrait
from samples.surface import Colour, Field, Surface

_BLUE: Colour = (30, 60, 130)
_MARK: Colour = (210, 190, 196)
_FROM = (
    ("SENEGALAISE", "سنغالية", "SEN", "DIENG", "ديينغ", ("MAMADOU", "مامادو"), ("AWA", "أوا")),
    ("IVOIRIENNE", "إيفوارية", "CIV", "KOUASSI", "كواسي", ("SERGE", "سيرج"), ("MARIE ANGE", "ماري أنج")),
    ("SYRIENNE", "سورية", "SYR", "AL HALABI", "الحلبي", ("GHASSAN", "غسان"), ("RANIA", "رانيا")),
    ("FRANCAISE", "فرنسية", "FRA", "DELACROIX", "دولاكروا", ("PHILIPPE", "فيليب"), ("SYLVIE", "سيلفي")),
    ("GUINEENNE", "غينية", "GIN", "BALDE", "بالدي", ("ALPHA OUMAR", "ألفا عمر"), ("KADIATOU", "كادياتو")),
    ("CAMEROUNAISE", "كاميرونية", "CMR", "NGUEMA", "نغيما", ("HERVE", "هيرفي"), ("SOLANGE", "سولانج")),
)


@dataclass(frozen=True, slots=True)
class _Resident:
    who: Somebody
    nationality: Name
    state: str
    number: str
    card: str


def _resident(facts: Facts, rng: random.Random) -> _Resident:
    nationality, arabic, state, family, family_ar, man, woman = rng.choice(_FROM)
    given = man if facts.holder.is_man else woman
    who = replace(facts.holder, family=Name(family, family_ar), given=Name(*given))
    number = f"{rng.choice('ABCDEFG')}{rng.randint(100_000, 999_999)}{rng.choice('KLMNPRTW')}"
    return _Resident(who, Name(nationality, arabic), state, number, card_number(rng))


def _ends(facts: Facts, rng: random.Random) -> date:
    return years_on(day(rng, years_on(facts.today, -1), facts.today), rng.choice((1, 3, 5, 10)))


def _front(facts: Facts, rng: random.Random, of: _Resident, ends: date, *, left: bool) -> Form:
    who, s = of.who, Form(CARD, fonts.issuer(rng), rng)
    s.shade((224, 230, 244), (240, 236, 228))
    guilloche(s, rng, ((208, 216, 236),))
    label, value = s.la(4.8, ink=GREY), s.la(7.2, bold=True)
    s.text(3.6, 5, "ROYAUME DU MAROC", s.la(5.8, bold=True, ink=_BLUE))
    s.arabic(82, 5.2, "المملكة المغربية", s.ar(6.6, bold=True, ink=_BLUE))
    s.text(3.6, 8.8, "CARTE DE RESIDENCE", s.la(6.4, bold=True, ink=_BLUE))
    s.arabic(82, 9.4, "بطاقة الإقامة", s.ar(7, bold=True, ink=_BLUE))
    portrait(s, rng, 60.6, 12.6, 20.6, 27)
    rows = (
        ("Nom", who.family.latin, Field("family_name", who.family.latin), who.family.arabic),
        ("Prénom(s)", who.given.latin, Field("given_names", who.given.latin), who.given.arabic),
        ("Né(e) le", slashed(who.birth), Field("birth_date", who.birth.isoformat()), ""),
        ("Sexe", who.sex, Field("sex", who.sex), ""),
        ("Nationalité", of.nationality.latin, Field("nationality", of.nationality.latin), of.nationality.arabic),
        ("Expire le", slashed(ends), Field("expiry_date", ends.isoformat()), ""),
    )
    y = 15.0
    for caption, text, field, arabic in rows:
        if left:
            s.text(3.6, y, caption, label)
            s.text(17, y, text, value, field=field, fit=25)
        else:
            s.text(3.6, y - 1.2, caption, label)
            s.text(3.6, y + 2.2, text, value, field=field, fit=34)
        if arabic:
            s.arabic(59, y if left else y + 2.2, arabic, s.ar(6.8), fit=15 if left else 19)
        y += 5 if left else 6.1
    s.text(60.6, 43.6, "N° d'immatriculation", label)
    s.text(60.6, 47.4, of.number, s.la(8, bold=True), field=Field("document_number", of.number))
    s.watermark(71, 51.6, s.la(5.4, bold=True, ink=_MARK))
    return s


def _back(facts: Facts, rng: random.Random, of: _Resident, ends: date) -> Form:
    who, s = of.who, Form(CARD, fonts.issuer(rng), rng, (236, 238, 242))
    guilloche(s, rng, ((220, 224, 234),))
    label, value = s.la(4.8, ink=GREY), s.la(6.2)
    s.text(3.6, 5, "Adresse", label)
    s.text(16, 5, facts.address.latin, value, fit=66)
    s.arabic(82, 9.6, facts.address.arabic, s.ar(6.2), fit=66)
    s.text(3.6, 14.4, "Lieu de naissance", label)
    s.text(23, 14.4, rng.choice(("DAKAR", "ABIDJAN", "ALEP", "LYON", "CONAKRY", "DOUALA")), value)
    s.text(3.6, 19, "Qualité", label)
    s.text(23, 19, rng.choice(("ETUDIANT", "SALARIE", "CONJOINT DE MAROCAIN", "REFUGIE")), value)
    s.text(3.6, 23.6, "Date d'entrée", label)
    s.text(23, 23.6, slashed(day(rng, years_on(facts.today, -12), years_on(facts.today, -6))), value)
    s.arabic(82, 23.6, "المديرية العامة للأمن الوطني", s.ar(5.8))
    s.watermark(42.8, 29.6, s.la(5.4, bold=True, ink=_MARK))
    s.box(0, 32.6, 85.6, 21.4, outline=(246, 246, 248), fill=(246, 246, 248))
    bearer = zones.Bearer(
        rng.choice(("I", "IR")),
        "MAR",
        of.state,
        of.card,
        who.family.latin,
        who.given.latin,
        who.birth,
        who.sex,
        ends,
        of.number,
    )
    s.zone(4, 39, 77.4, zones.td1(bearer), 5)
    return s


def _one_page(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, of, ends = Form(A4, fonts.office(rng), rng), _resident(facts, rng), _ends(facts, rng)
    page.place(_front(facts, rng, of, ends, left=True), 62 + rng.uniform(-20, 20), 150)
    page.place(_back(facts, rng, of, ends), 62 + rng.uniform(-20, 20), 215)
    page.specimen((105, 30), (105, 120))
    return (page,)


def _two_pages(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, ends = _resident(facts, rng), _ends(facts, rng)
    return _front(facts, rng, of, ends, left=False), _back(facts, rng, of, ends)


def _recto(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, ends = _resident(facts, rng), _ends(facts, rng)
    return (shrunk(_front(facts, rng, of, ends, left=rng.random() < 0.5), rng.uniform(0.85, 1.0)),)


LAYOUTS = (
    Layout("h2_permit_one_page", "residence_permit", _one_page),
    Layout("h2_permit_two_pages", "residence_permit", _two_pages),
    Layout("h2_permit_recto", "residence_permit", _recto),
)
