"""Bills: a distributor's form of boxes, the national office's half sheet printed by needles, an Arabic-first notice."""

import random
from datetime import timedelta

from samples.dates import slashed
from samples.holdout.folk import Facts
from samples.holdout.layout import A4, A5_WIDE, Layout
from samples.holdout.sheet import GREY
from samples.holdout2 import fonts
from samples.holdout2.form import Form, needled
from samples.ornaments import barcode
from samples.surface import Colour, Field, Surface


def _amount(rng: random.Random, most: int) -> str:
    return f"{rng.randint(4, most)},{rng.randint(0, 99):02d}"


def _issued(facts: Facts) -> Field:
    return Field("issue_date", facts.issued.isoformat())


def _boxes(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.holder, Form(A4, fonts.office(rng), rng)
    tone: Colour = rng.choice(((0, 92, 150), (210, 90, 0), (0, 120, 90)))
    firm = rng.choice(
        (("AMENDIS", "أمانديس"), ("REDAL", "ريضال"), ("RADEEF", "الوكالة المستقلة"), ("RADEEMA", "راديما"))
    )
    s.text(14, 20, firm[0], s.la(24, bold=True, ink=tone))
    s.arabic(196, 20, firm[1], s.ar(20, bold=True, ink=tone))
    s.rule(14, 24, 196, 24, tone, 0.8)
    s.text(14, 32, "FACTURE D'EAU ET D'ELECTRICITE", s.la(12, bold=True))
    s.arabic(196, 32, "فاتورة الماء والكهرباء", s.ar(12, bold=True))
    name = who.full.latin
    cells = (
        (14, 38, 60, "N° de contrat", "رقم العقد", f"{rng.randrange(10**9):09d}", None),
        (76, 38, 58, "Tournée", "الجولة", f"{rng.randint(100, 999)} {rng.randint(10, 99)}", None),
        (136, 38, 60, "Facture du", "فاتورة بتاريخ", slashed(facts.issued), _issued(facts)),
        (14, 56, 120, "Client", "الزبون", name, Field("holder_name", name)),
        (136, 56, 60, "A payer avant le", "تؤدى قبل", slashed(facts.issued + timedelta(days=20)), None),
        (
            14,
            74,
            182,
            "Adresse du point de livraison",
            "عنوان المحل",
            facts.address.latin,
            Field("address", facts.address.latin),
        ),
    )
    for x, y, wide, caption, caption_ar, value, field in cells:
        s.box(x, y, wide, 16, outline=tone, radius=1.5)
        s.text(x + 2, y + 4.4, caption, s.la(7, ink=GREY))
        s.arabic(x + wide - 2, y + 4.6, caption_ar, s.ar(7.4, ink=GREY))
        s.text(x + 3, y + 12, value, s.la(10.5, bold=field is not None), field=field, fit=wide - 6)
    down = 102.0
    for x, head in ((16, "Rubrique"), (96, "Quantité"), (126, "Prix unitaire"), (170, "Total DH")):
        s.text(x, down, head, s.la(8.5, bold=True, ink=tone))
    for item in (
        "Consommation eau 1re tranche",
        "Consommation eau 2e tranche",
        "Redevance assainissement",
        "Energie active",
        "Location compteur",
        "Taxe audiovisuelle",
        "T.V.A.",
    ):
        down += 8
        s.text(16, down, item, s.la(9))
        s.text(112, down, str(rng.randint(1, 240)), s.la(9), side="right")
        s.text(146, down, f"{rng.randint(0, 3)},{rng.randint(1000, 9999)}", s.la(9), side="right")
        s.text(188, down, _amount(rng, 300), s.la(9), side="right")
        s.rule(14, down + 2.4, 196, down + 2.4, (216, 220, 224))
    s.box(110, down + 8, 86, 13, outline=tone, fill=(240, 244, 248))
    s.text(113, down + 16.6, "TOTAL TTC", s.la(10, bold=True))
    s.text(192, down + 16.6, f"{_amount(rng, 900)} DH", s.la(12, bold=True), side="right")
    barcode(s, rng, 16, down + 30, 90, 12)
    s.text(16, down + 46, f"{rng.randrange(10**12):012d} {rng.randrange(10**8):08d}", s.la(8))
    s.dots(14, down + 56, 196)
    s.text(14, down + 64, "Coupon détachable", s.la(7.5, ink=GREY))
    s.text(
        14,
        down + 72,
        f"Service clients : 05 3{rng.randint(1, 9)} {rng.randint(10, 99)} {rng.randint(10, 99)} 00",
        s.la(8.5),
    )
    s.specimen((150, down + 70), (105, 290))
    return (s,)


def _half(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the national office's half sheet: pre-printed captions below what a needle printer filled in."""
    who, s = facts.holder, Form(A5_WIDE, fonts.typist(rng), rng, (244, 248, 240))
    green: Colour = (40, 120, 70)
    s.text(12, 13, "OFFICE NATIONAL DE L'ELECTRICITE ET DE L'EAU POTABLE", s.la(8.5, bold=True, ink=green), fit=100)
    s.arabic(198, 13, "المكتب الوطني للكهرباء والماء الصالح للشرب", s.ar(8.5, bold=True, ink=green), fit=84)
    s.text(105, 24, "AVIS DE FACTURATION", s.la(11, bold=True), side="middle")
    name, line = who.surname_first.latin, facts.home.line.latin
    full = Field("address", facts.address.latin)

    def under(x: float, y: float, wide: float, caption: str, value: str, field: Field | None = None) -> None:
        s.text(x + 1, y, value, s.la(10), field=field, fit=wide)
        s.rule(x, y + 1.8, x + wide, y + 1.8, green, 0.15)
        s.text(x, y + 5, caption, s.la(6.2, ink=green))

    under(12, 38, 60, "CODE CLIENT", f"{rng.randrange(10**7):07d}")
    under(80, 38, 50, "DATE D'EDITION", f"{facts.issued:%d-%m-%Y}", _issued(facts))
    under(140, 38, 58, "PERIODE", f"{facts.issued:%m/%Y}")
    under(12, 54, 118, "NOM DE L'ABONNE", name, Field("holder_name", name))
    under(12, 70, 118, "ADRESSE", line, full)
    s.text(13, 82, facts.town.name.latin, s.la(10), field=full, fit=118)
    under(140, 54, 58, "N° COMPTEUR", f"{rng.randrange(10**8):08d}")
    under(140, 70, 58, "INDEX NOUVEAU", str(rng.randint(2000, 90000)))
    under(140, 86, 58, "CONSOMMATION KWH", str(rng.randint(20, 600)))
    for at, (caption, most) in enumerate((("H.T.", 400), ("T.V.A.", 60), ("TIMBRE", 5), ("NET A PAYER", 500))):
        under(12 + at * 48, 104, 40, caption, _amount(rng, most))
    barcode(s, rng, 14, 118, 80, 10)
    s.text(104, 126, f"Echéance {slashed(facts.issued + timedelta(days=15))}", s.la(9))
    s.specimen((150, 140), (40, 140), points=8)
    needled(s, rng.uniform(0.25, 0.45))
    return (s,)


def _notice(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a regional company's notice, Arabic captions first, customer's block in both scripts on the left."""
    who, s = facts.holder, Form(A4, fonts.office(rng), rng)
    tone: Colour = rng.choice(((80, 40, 120), (0, 110, 120)))
    s.box(150, 0, 60, 297, outline=(244, 242, 250), fill=(244, 242, 250))
    s.arabic(196, 20, "الشركة الجهوية", s.ar(15, bold=True, ink=tone), fit=50)
    s.arabic(196, 28, "متعددة الخدمات", s.ar(12, bold=True, ink=tone))
    s.text(14, 20, "SRM", s.la(26, bold=True, ink=tone))
    s.text(40, 16, "Société Régionale Multiservices", s.la(9))
    s.text(40, 21, facts.town.province.latin, s.la(9), fit=100)
    s.text(14, 40, "Votre facture", s.la(15, bold=True))
    s.arabic(140, 40, "فاتورتكم", s.named(15))
    name = f"{'M.' if who.is_man else 'Mme'}"
    start = 14 + s.text(14, 56, name, s.la(11)) + 1.5
    s.text(start, 56, who.full.latin, s.la(11, bold=True), field=Field("holder_name", who.full.latin), fit=140 - start)
    s.text(14, 62.5, facts.home.line.latin, s.la(10.5), field=Field("address", facts.address.latin), fit=126)
    s.text(14, 69, facts.town.name.latin, s.la(10.5), field=Field("address", facts.address.latin), fit=126)
    s.arabic(140, 76, who.full.arabic, s.ar(10), fit=120)
    s.arabic(140, 82.5, facts.address.arabic, s.ar(10), fit=120)
    side = (
        ("تاريخ الإصدار", slashed(facts.issued), _issued(facts)),
        ("رقم الفاتورة", f"{rng.randrange(10**10):010d}", None),
        ("رقم الزبون", f"{rng.randrange(10**7):07d}", None),
        ("تاريخ الاستحقاق", slashed(facts.issued + timedelta(days=25)), None),
        ("الاستهلاك", f"{rng.randint(8, 60)} m3", None),
        ("المبلغ الإجمالي", f"{_amount(rng, 800)} DH", None),
    )
    y = 48.0
    for caption, value, field in side:
        s.arabic(204, y, caption, s.ar(9, ink=tone))
        s.text(204, y + 7, value, s.la(11, bold=True), side="right", field=field)
        y += 18
    y = 100.0
    for item, item_ar in (
        ("Eau potable", "الماء الصالح للشرب"),
        ("Assainissement liquide", "التطهير السائل"),
        ("Electricité", "الكهرباء"),
        ("Taxes", "الرسوم"),
        ("Report", "الباقي"),
    ):
        s.text(14, y, item, s.la(10))
        s.text(96, y, _amount(rng, 400), s.la(10), side="right")
        s.arabic(140, y, item_ar, s.ar(10))
        s.rule(14, y + 3, 140, y + 3, (210, 206, 220))
        y += 10
    s.code(14, 170, 30, f"SPECIMEN/{rng.randrange(10**9)}")
    s.flow(
        52,
        178,
        88,
        [
            "Payez en ligne, en agence de proximité ou par prélèvement. Passé l'échéance, des "
            "frais de relance "
            "seront appliqués."
        ],
        s.la(9),
        leading=5.2,
    )
    s.specimen((75, 230), (75, 285))
    return (s,)


LAYOUTS = (
    Layout("h2_bill_boxes", "utility_bill", _boxes),
    Layout("h2_bill_half", "utility_bill", _half),
    Layout("h2_bill_notice", "utility_bill", _notice),
)
