"""Residence permits of foreigners: the card with a zone, and the older certificate of registration on paper."""

import random
from dataclasses import dataclass
from datetime import date

from samples.dates import slashed
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, choose
from samples.holdout3.layouts.identity import zone
from samples.holdout3.leaf import A4, A5, CARD, GREY, Leaf
from samples.holdout3.people import Facts, is_man
from samples.mrz_lines import td1
from samples.names import Name
from samples.numbers import card_number
from samples.ornaments import guilloche, portrait
from samples.people import day_between, years_after
from samples.surface import Colour, Field, Surface

_PLUM: Colour = (104, 40, 92)
_FROM = (
    ("MALIENNE", "مالية", "MLI", ("TRAORE", "تراوري"), ("MOUSSA", "موسى"), ("FANTA", "فانتا")),
    ("TUNISIENNE", "تونسية", "TUN", ("BEN ROMDHANE", "بن رمضان"), ("SKANDER", "سكندر"), ("INES", "إيناس")),
    ("ESPAGNOLE", "إسبانية", "ESP", ("GARCIA LOPEZ", "غارسيا لوبيز"), ("MANUEL", "مانويل"), ("PILAR", "بيلار")),
    ("CONGOLAISE", "كونغولية", "COD", ("MUKENDI", "موكيندي"), ("JOSEPH", "جوزيف"), ("CHANTAL", "شانتال")),
    ("ALGERIENNE", "جزائرية", "DZA", ("BOUDIAF", "بوضياف"), ("SOFIANE", "سفيان"), ("NARIMANE", "ناريمان")),
    ("MAURITANIENNE", "موريتانية", "MRT", ("OULD SALEM", "ولد سالم"), ("CHEIKH", "الشيخ"), ("TOUTOU", "توتو")),
)


@dataclass(frozen=True, slots=True)
class _Resident:
    family: Name
    given: Name
    birth: date
    sex: str
    nationality: Name
    state: str
    number: str
    made: date
    ends: date


def _resident(facts: Facts, rng: random.Random) -> _Resident:
    latin, arabic, state, family, man, woman = rng.choice(_FROM)
    who = facts.holder
    made = day_between(rng, years_after(facts.today, -1), facts.today)
    number = f"{rng.choice('ABCDEGHK')}{rng.randint(10_000, 999_999):06d}{rng.choice('ABCDFGHK')}"
    return _Resident(
        Name(*family),
        Name(*(man if is_man(who) else woman)),
        who.birth_date,
        who.sex.value,
        Name(latin, arabic),
        state,
        number,
        made,
        years_after(made, rng.choice((1, 5, 10))),
    )


def _front(of: _Resident, rng: random.Random) -> Leaf:
    side = Leaf(CARD, fonts.issuer(rng), rng, (244, 240, 244))
    guilloche(side, rng, ((232, 222, 232), (222, 228, 238)))
    side.fr(4, 5, "ROYAUME DU MAROC", 5.8, bold=True, ink=_PLUM)
    side.ar(81.6, 5.2, "المملكة المغربية", 6.8, bold=True, ink=_PLUM)
    side.fr(42.8, 9.6, "TITRE DE SEJOUR", 6.8, bold=True, side="middle", ink=_PLUM)
    side.ar(42.8, 13.4, "سند الإقامة", 7.2, bold=True, side="middle", ink=_PLUM)
    portrait(side, rng, 4, 15, 21, 27)
    for y, french, latin, arabic, caption, name, truth in (
        (18.6, "Nom", of.family.latin, of.family.arabic, "الاسم العائلي", "family_name", of.family.latin),
        (24.6, "Prénom", of.given.latin, of.given.arabic, "الاسم الشخصي", "given_names", of.given.latin),
        (30.6, "Né(e) le", slashed(of.birth), "", "تاريخ الازدياد", "birth_date", of.birth.isoformat()),
        (
            36.6,
            "Nationalité",
            of.nationality.latin,
            of.nationality.arabic,
            "الجنسية",
            "nationality",
            of.nationality.latin,
        ),
        (42.6, "Expire le", slashed(of.ends), "", "تنتهي في", "expiry_date", of.ends.isoformat()),
    ):
        side.fr(27.4, y, french, 4.8, ink=GREY)
        side.ar(81.6, y, caption, 5.2, ink=GREY, fit=13)
        side.fr(37.6, y, latin, 7, bold=True, fit=18, field=Field(name, truth))
        if arabic:
            side.ar(68, y, arabic, 7, bold=True, fit=11)
    side.fr(27.4, 49.6, "N°", 5.4, ink=GREY)
    side.fr(37.6, 49.6, of.number, 8.6, bold=True, field=Field("document_number", of.number))
    side.fr(66, 49.6, "Sexe", 4.8, ink=GREY)
    side.fr(72, 49.6, of.sex, 7, bold=True, field=Field("sex", of.sex))
    side.specimen((14.4, 50), points=7)
    return side


def _back(facts: Facts, of: _Resident, rng: random.Random) -> Leaf:
    side = Leaf(CARD, fonts.issuer(rng), rng, (243, 240, 243))
    card = card_number(rng)
    side.fr(4, 6, "Adresse au Maroc", 5.2, ink=GREY)
    side.fr(4, 10.4, facts.home.printed.latin, 6.4, bold=True, fit=76)
    side.ar(81.6, 6, "العنوان بالمغرب", 5.8, ink=GREY)
    side.fr(4, 16.6, "Motif", 5.2, ink=GREY)
    side.fr(14, 16.6, "REGROUPEMENT FAMILIAL", 6.2, bold=True)
    side.fr(4, 22.6, f"Délivrée le {slashed(of.made)} à {facts.home.commune.name.latin}", 5.4, fit=50)
    side.sign(68, 22, 16)
    side.specimen((30, 30), points=8)
    zone(
        side,
        td1(
            code="IR",
            state="MAR",
            number=card,
            optional=of.number,
            birth=of.birth,
            sex=of.sex,
            expiry=of.ends,
            nationality=of.state,
            family_name=of.family.latin,
            given_names=of.given.latin,
        ),
        34.6,
    )
    return side


def _both(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    of, page = _resident(facts, rng), Leaf(A5, fonts.office(rng), rng, (250, 249, 248))
    x = rng.uniform(20, 44)
    page.place(_front(of, rng), x, rng.uniform(22, 34))
    page.place(_back(facts, of, rng), x, rng.uniform(110, 132))
    page.specimen((74, 12), (74, 202))
    return (page,)


def _recto(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (_front(_resident(facts, rng), rng),)


def _registration(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the certificate of registration that the police filled with a typewriter."""
    of, page = _resident(facts, rng), Leaf(A4, fonts.typist(rng), rng, (250, 247, 238))
    town = facts.home.commune
    page.rows_fr(
        20,
        20,
        (
            "ROYAUME DU MAROC",
            "DIRECTION GENERALE DE LA SURETE NATIONALE",
            f"PREFECTURE DE POLICE DE {town.name.latin}",
            "SERVICE DES ETRANGERS",
        ),
        9.5,
    )
    page.rows_ar(192, 20, ("المملكة المغربية", "المديرية العامة للأمن الوطني"), 10)
    page.fr(105, 56, "CERTIFICAT D'IMMATRICULATION", 15, bold=True, side="middle")
    page.fr(105, 63, "valant carte de résidence", 9.5, side="middle")
    portrait(page, rng, 150, 74, 36, 46)
    rows = (
        ("Numéro d'immatriculation :", of.number, "document_number", of.number),
        ("Nom de famille :", of.family.latin, "family_name", of.family.latin),
        ("Prénom(s) :", of.given.latin, "given_names", of.given.latin),
        ("Sexe :", choose(facts.holder, "MASCULIN", "FEMININ"), "sex", of.sex),
        ("Date de naissance :", slashed(of.birth), "birth_date", of.birth.isoformat()),
        ("Nationalité :", of.nationality.latin, "nationality", of.nationality.latin),
    )
    for at, (label, text, name, truth) in enumerate(rows):
        page.blank(20, 82 + 11 * at, 140, label, text, Field(name, truth), points=10.5)
    page.blank(20, 152, 190, "Profession :", rng.choice(("ETUDIANT", "COMMERCANT", "SANS", "INGENIEUR")), points=10.5)
    page.blank(20, 163, 190, "Domicile :", facts.home.printed.latin, points=10.5)
    page.blank(20, 174, 100, "Délivré le :", slashed(of.made), points=10.5)
    page.blank(
        106, 174, 190, "Valable jusqu'au :", slashed(of.ends), Field("expiry_date", of.ends.isoformat()), points=10.5
    )
    page.fr(130, 200, "Le Chef du Service", 10.5)
    page.seal(142, 224, 17, "الأمن الوطني")
    page.sign(156, 226, 34)
    page.fr(105, 286, "Toute falsification expose son auteur aux poursuites prévues par la loi.", 7.5, side="middle")
    page.specimen((60, 230), (105, 294))
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_permit_{draw.__name__.strip('_')}", "residence_permit", draw) for draw in (_both, _recto, _registration)
)
