"""Papers of no kind that is asked for: a death act, a divorce, a bank's slip, a pay slip, a driving licence."""

import random

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout
from samples.holdout4.leaf import A4, A5, CARD, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.wear import worn
from samples.numbers import passport_number
from samples.ornaments import emblem, guilloche, portrait
from samples.people import years_after
from samples.surface import Colour, Surface

_PINK: Colour = (196, 96, 120)
_GREEN: Colour = (24, 96, 70)


def _death(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the extract of a death act in both scripts."""
    who, page, town = facts.husband, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.rows_fr(16, 18, ("Royaume du Maroc", "Ministère de l'Intérieur", f"Commune de {town.name.latin}"), 10, 5.2)
    page.rows_ar(194, 18, ("المملكة المغربية", "وزارة الداخلية", f"جماعة {town.name.arabic}"), 11, 5.2)
    page.fr(105, 52, "EXTRAIT D'ACTE DE DECES", 15, bold=True, side="middle")
    page.named(105, 61, "نسخة موجزة من رسم الوفاة", 16)
    rows = (
        ("Acte n°", str(rng.randint(3, 400)), "رسم رقم", ""),
        ("Nom", who.family.latin, "الاسم العائلي", who.family.arabic),
        ("Prénom", who.given.latin, "الاسم الشخصي", who.given.arabic),
        ("Décédé le", in_french(facts.issued), "توفي في", in_arabic(facts.issued)),
        ("A", town.name.latin, "ب", town.name.arabic),
        ("Né le", in_french(who.birth_date), "المزداد في", in_arabic(who.birth_date)),
        ("Fils de", who.father_on_acts.latin, "والده", who.father_on_acts.arabic),
        ("Et de", who.mother_on_acts.latin, "والدته", who.mother_on_acts.arabic),
    )
    for at, (label, latin, caption, arabic) in enumerate(rows):
        y = 80 + 13 * at
        page.blank(16, y, 102, label, latin)
        page.blank_ar(194, y, 108, caption, arabic)
    page.fr(16, 200, f"Délivré le {slashed(facts.today)}", 10)
    page.seal(150, 226, 17, "الحالة المدنية", "ETAT CIVIL")
    page.sign(90, 224, 34)
    page.specimen((60, 280))
    worn(page, rng)
    return (page,)


def _divorce(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the adouls' deed of a divorce in prose."""
    page, him, her = Leaf(A4, fonts.office(rng), rng, (252, 249, 240)), facts.husband, facts.wife
    town = facts.home.commune.name.arabic
    page.rows_ar(
        192, 18, ("المملكة المغربية", "وزارة العدل", f"المحكمة الابتدائية ب{town}", "قسم قضاء الأسرة"), 10.5, 5.6
    )
    page.named(105, 62, rng.choice(("رسم طلاق", "رسم طلاق رجعي", "رسم طلاق خلعي")), 21)
    page.prose(188, 84, 166, [
        "الحمد لله وحده، بناء على إذن السيد قاضي الأسرة، في يوم ", hijri_in_arabic(facts.issued), " موافق ",
        in_arabic(facts.issued), " أشهد السيد ", him.full_name.arabic, " المزداد بتاريخ ", slashed(him.birth_date),
        " بطاقته الوطنية ", him.cin or "", " أنه طلق زوجته السيدة ", her.full_name.arabic, " المزدادة بتاريخ ",
        slashed(her.birth_date), " بطاقتها الوطنية ", her.cin or "",
        " طلقة واحدة بعد استيفاء المستحقات المحددة بالمقرر، ",
        "وتعتد الزوجة من تاريخه، عرفا قدره وشهد به عليهما بأتمه.",
    ], arabic=True, points=12.5, leading=10)  # fmt: skip
    page.ar(170, 204, "العدلان", 11.5)
    page.sign(160, 216, 28)
    page.sign(120, 216, 28)
    page.seal(54, 220, 17, "قاضي التوثيق")
    page.specimen((105, 280))
    worn(page, rng)
    return (page,)


def _bank(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a bank's slip of an account number."""
    page, who = Leaf(A5, fonts.issuer(rng), rng), facts.holder
    page.fr(12, 20, "BANQUE POPULAIRE REGIONALE", 13, bold=True, ink=_GREEN)
    page.fr(74, 36, "RELEVE D'IDENTITE BANCAIRE", 13, bold=True, side="middle")
    page.fr(12, 52, "Titulaire du compte", 9, ink=GREY)
    page.fr(12, 60, who.full_name.latin, 11, bold=True)
    page.rows_fr(12, 68, (facts.home.line.latin, facts.home.commune.name.latin), 9.5, fit=120)
    page.grid((12, 42, 72, 118, 136), (88, 98, 110), 0.3)
    digits = [f"{rng.randrange(10**length):0{length}d}" for length in (3, 3, 16, 2)]
    for x, head, text in zip((14, 44, 74, 120), ("Banque", "Ville", "Compte", "Clé"), digits, strict=True):
        page.fr(x, 95, head, 8.6, ink=GREY)
        page.fr(x, 106, text, 10.5, fit=42)
    page.fr(12, 126, f"Domiciliation : agence {facts.home.commune.name.latin}", 9.5)
    page.fr(12, 138, f"Edité le {slashed(facts.issued)}", 9.5)
    page.sign(110, 156, 26)
    page.specimen((74, 190), points=9)
    return (page,)


def _pay(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a pay slip."""
    page, who = Leaf(A4, fonts.typist(rng), rng), facts.holder
    page.fr(14, 18, "STE TEXTILE DU RIF SARL", 12)
    page.fr(196, 18, f"BULLETIN DE PAIE  {facts.issued:%m/%Y}", 11, side="right")
    for at, text in enumerate((f"MATRICULE   {rng.randint(100, 999)}", f"NOM         {who.full_name.latin}",
                               f"CIN         {who.cin}", f"NE(E) LE    {slashed(who.birth_date)}",
                               f"CNSS        {rng.randint(10**8, 10**9 - 1)}")):  # fmt: skip
        page.fr(14, 34 + 7 * at, text, 10)
    page.grid((14, 100, 130, 164, 196), (76, 86, 196), 0.3)
    for x, head in ((17, "RUBRIQUE"), (103, "BASE"), (133, "GAIN"), (167, "RETENUE")):
        page.fr(x, 83, head, 9)
    for at, what in enumerate(("SALAIRE DE BASE", "PRIME D'ANCIENNETE", "HEURES SUPPLEMENTAIRES", "CNSS", "AMO", "IR")):
        y = 96 + 12 * at
        page.fr(17, y, what, 9)
        page.fr(127, y, f"{rng.randint(100, 4000)},00", 9, side="right")
        page.fr(161 if at < 3 else 193, y, f"{rng.randint(20, 3000)},{rng.randint(0, 99):02d}", 9, side="right")
    page.fr(103, 206, "NET A PAYER", 10)
    page.fr(193, 206, f"{rng.randint(2800, 6000)},{rng.randint(0, 99):02d}", 11, side="right")
    page.sign(150, 226, 34)
    page.specimen((60, 270))
    worn(page, rng)
    return (page,)


def _licence(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the front of a driving licence."""
    who, side = facts.holder, Leaf(CARD, fonts.issuer(rng), rng, (250, 240, 242))
    guilloche(side, rng, ((244, 222, 228), (230, 232, 240)))
    emblem(side, 8, 6, 3, _PINK)
    side.fr(14, 6, "PERMIS DE CONDUIRE", 7, bold=True, ink=_PINK)
    side.ar(82, 6, "رخصة السياقة", 8, bold=True, ink=_PINK)
    portrait(side, rng, 3.6, 12, 20, 26)
    rows = (
        ("1.", f"{who.family.latin}"), ("2.", who.given.latin),
        ("3.", f"{slashed(who.birth_date)} {who.birth_place.name.latin}"),
        ("4a.", slashed(facts.issued)), ("4b.", slashed(years_after(facts.issued, 10))), ("5.", passport_number(rng)),
        ("9.", rng.choice(("B", "A1 B", "B C"))),
    )  # fmt: skip
    for at, (label, text) in enumerate(rows):
        side.fr(26, 15 + 5 * at, label, 5.6, ink=GREY)
        side.fr(32, 15 + 5 * at, text, 7, bold=True, fit=36)
    side.ar(82, 15, who.family.arabic, 7.4, bold=True, fit=22)
    side.ar(82, 20, who.given.arabic, 7.4, bold=True, fit=22)
    side.fr(3.6, 50, f"Titulaire : {who.cin}", 6)
    side.specimen((60, 52), points=7)
    return (side,)


LAYOUTS = tuple(
    Layout(f"h4_{draw.__name__.strip('_')}", "unknown", draw) for draw in (_death, _divorce, _bank, _pay, _licence)
)
