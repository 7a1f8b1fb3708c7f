"""Bills: a region's power company, a port city's concession, a mountain town's water slip, an electronic notice."""

import random

from samples import spoilt
from samples.dates import in_french, slashed
from samples.entries import Entry
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, dashed, holder, home, made_on
from samples.holdout4.leaf import A4, A5_FLAT, GREY, Leaf
from samples.holdout4.people import Facts
from samples.ornaments import barcode
from samples.surface import Colour, Surface

_SKY: Colour = (0, 92, 160)
_WINE: Colour = (132, 30, 60)
_WHITE: Colour = (255, 255, 255)


def _amount(rng: random.Random, least: int, most: int) -> str:
    return f"{rng.randint(least, most)},{rng.randint(0, 99):02d}"


def _region(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a regional company's page: the customer's box at the left, dates in a column at the right."""
    page, name = Leaf(A4, fonts.issuer(rng), rng), holder(facts.holder, family_first=True)
    company = rng.choice((("SRM FES MEKNES", "الشركة الجهوية متعددة الخدمات فاس مكناس"),
                          ("SRM SOUSS MASSA", "الشركة الجهوية متعددة الخدمات سوس ماسة")))  # fmt: skip
    page.rule(0, 4, 210, 4, _SKY, 8)
    page.fr(14, 22, company[0], 17, bold=True, ink=_SKY)
    page.ar(196, 22, company[1], 11, ink=_SKY, fit=90)
    page.fr(196, 34, "Facture eau & électricité", 11, side="right")
    page.box(14, 40, 96, 40, outline=_SKY, radius=3)
    page.fr(18, 47, "Client", 8, ink=GREY)
    page.la(18, 54, name, 10.5, fit=88)
    page.fr(18, 61, "Point de livraison", 8, ink=GREY)
    whole = home(facts)
    page.fr(18, 67.6, facts.home.line.latin, 9.4, fit=88, field=whole.field)
    page.fr(18, 73.6, facts.home.commune.name.latin, 9.4, field=whole.field)
    period = f"{facts.issued:%m/%Y}"
    for at, (label, text, field) in enumerate(
        (
            ("Facture n°", str(rng.randint(10**8, 10**9)), None),
            ("Emise le", slashed(facts.issued), made_on(facts).field),
            ("Mois de consommation", period, None),
            ("N° de contrat", str(rng.randint(10**6, 10**7)), None),
            ("Mode de relève", "Relevé", None),
        )
    ):
        page.fr(118, 47 + 7 * at, label, 8.6, ink=GREY)
        page.fr(196, 47 + 7 * at, text, 9.4, bold=True, side="right", field=field)
    page.box(14, 90, 182, 8, outline=_SKY, fill=_SKY)
    for x, head in ((18, "Service"), (92, "Quantité"), (124, "P.U. HT"), (160, "Montant TTC")):
        page.fr(x, 95.6, head, 8.6, bold=True, ink=_WHITE)
    for at, what in enumerate(
        ("Eau - tranche 1", "Eau - tranche 2", "Assainissement", "Electricité", "TPPAN", "Redevance")
    ):
        y = 105 + 8 * at
        page.fr(18, y, what, 9)
        page.fr(106, y, str(rng.randint(2, 140)), 9, side="right")
        page.fr(138, y, _amount(rng, 0, 9), 9, side="right")
        page.fr(190, y, _amount(rng, 4, 300), 9, side="right")
        page.rule(14, y + 2.6, 196, y + 2.6, (222, 228, 234))
    page.fr(124, 162, "Total à payer (DH)", 11, bold=True)
    page.fr(190, 162, _amount(rng, 90, 900), 13, bold=True, side="right", ink=_SKY)
    page.ar(104, 162, "المبلغ الواجب أداؤه", 11)
    page.qr(14, 176, 28, f"SPECIMEN {period}")
    page.rows_fr(50, 182, ("Dernier délai de paiement : quinze jours après réception.",
                           "Réclamations : espace client ou agence la plus proche."), 8.6)  # fmt: skip
    barcode(page, rng, 110, 236, 80, 12)
    page.specimen((60, 230), (150, 270))
    return (page,)


def _concession(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a concession's page in which captions stand in one column and values in the next, without lines."""
    page, name = Leaf(A4, fonts.office(rng), rng), holder(facts.holder)
    page.box(14, 12, 60, 18, outline=_WINE, fill=_WINE)
    page.fr(44, 23.6, rng.choice(("AMENDIS", "REDAL", "LYDEC")), 17, bold=True, ink=_WHITE, side="middle")
    page.ar(196, 20, "فاتورة الاستهلاك", 15, bold=True, ink=_WINE)
    page.fr(196, 27, "Facture de consommation", 11, side="right")
    rows = (
        ("Titulaire du contrat", "صاحب العقد", name),
        ("Adresse de consommation", "عنوان الاستهلاك", home(facts)),
        ("Facturée le", "تاريخ الفوترة", made_on(facts, in_french(facts.issued))),
        ("Référence contrat", "مرجع العقد", Entry(f"{rng.randint(10**6, 10**7)}", "")),
        ("Agence", "الوكالة", Entry(facts.home.commune.name.latin, "")),
    )
    for at, (label, caption, entry) in enumerate(rows):
        y = 48 + 11 * at
        page.fr(14, y, label, 9.4, ink=GREY)
        page.la(64, y, entry, 10, fit=92, bold=at < 3)
        page.ar(196, y, caption, 10, ink=GREY)
    for at, (label, caption) in enumerate((("Fluide Electricité", "الكهرباء"), ("Fluide Eau", "الماء"),
                                           ("Assainissement", "التطهير السائل"), ("Taxes", "الرسوم"))):  # fmt: skip
        y = 118 + 12 * at
        page.box(14, y - 6, 182, 10, outline=(230, 222, 226), fill=(248, 244, 246))
        page.fr(18, y, label, 9.6)
        page.ar(150, y, caption, 10.6)
        page.fr(192, y, f"{_amount(rng, 8, 400)} DH", 10, side="right", fit=36)
    page.box(110, 172, 86, 16, outline=_WINE, line=0.8)
    page.fr(114, 182, "Montant dû", 10.5)
    page.fr(192, 182, f"{_amount(rng, 90, 990)} DH", 12, bold=True, side="right")
    barcode(page, rng, 14, 174, 70, 12)
    page.rule(8, 214, 202, 214, GREY, 0.2)
    page.fr(105, 220, "Coupon de paiement à remettre au guichet", 8, side="middle", ink=GREY)
    page.specimen((105, 250), (60, 280))
    return (page,)


def _slip(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a water slip in Arabic and French on pre-printed boxes, filled by needles, captions below values."""
    page = Leaf(A5_FLAT, fonts.typist(rng), rng, (252, 252, 249))
    name = holder(facts.holder, family_first=True)
    page.fr(10, 12, "ONEE - BRANCHE EAU", 11, ink=_SKY)
    page.ar(200, 12, "فاتورة الماء الصالح للشرب", 11, ink=_SKY)
    page.box(8, 18, 194, 46, outline=_SKY)

    def put(x: float, y: float, entry: Entry, caption: str, room: float) -> None:
        page.la(x, y, entry, 10, fit=room, bold=False)
        page.fr(x, y + 4.4, caption, 6.6, ink=_SKY)

    put(12, 27, name, "NOM DE L'ABONNE", 110)
    put(130, 27, Entry(f"{rng.randint(10**7, 10**8)}", ""), "N. ABONNEMENT", 60)
    put(12, 41, home(facts), "ADRESSE", 184)
    put(12, 55, made_on(facts, dashed(facts.issued)), "DATE FACTURE", 50)
    put(80, 55, Entry(f"{rng.randint(1, 12):02d}-{facts.issued.year}", ""), "PERIODE", 40)
    put(130, 55, Entry(f"{rng.randint(10**4, 10**5)}", ""), "COMPTEUR", 40)
    for at, label in enumerate(("CONSOMMATION M3", "TAXE ASSAINISSEMENT", "ENTRETIEN COMPTEUR", "TVA")):
        page.fr(12, 76 + 8 * at, label, 8.6, ink=_SKY)
        page.fr(118, 76 + 8 * at, _amount(rng, 2, 160), 10, side="right")
    page.fr(12, 114, "NET A PAYER DHS", 9.6, ink=_SKY)
    page.fr(118, 114, _amount(rng, 60, 400), 12, side="right")
    barcode(page, rng, 132, 78, 62, 14)
    page.ar(198, 112, "تؤدى هذه الفاتورة داخل أجل 15 يوما", 9)
    page.specimen((50, 134), (150, 134), points=8)
    spoilt.needled(page, rng, 0.35)
    return (page,)


def _notice(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an Arabic notice as a telephone's customer area gives it: values at the left of Arabic captions."""
    page, home_of = Leaf((148.0, 210.0), fonts.issuer(rng), rng, (252, 253, 255)), facts.home
    page.box(0, 0, 148, 24, outline=_SKY, fill=_SKY)
    page.ar(140, 15, "إشعار بفاتورة الكهرباء", 14, bold=True, ink=_WHITE)
    page.fr(8, 15, "ONEE", 15, bold=True, ink=_WHITE)
    rows = (
        ("اسم الزبون", holder(facts.holder).in_arabic_alone),
        ("عنوان المحل", home(facts).in_arabic_alone),
        ("تاريخ إصدار الفاتورة", made_on(facts).in_arabic_alone),
        ("رقم العداد", Entry("", str(rng.randint(10**6, 10**7)))),
        ("الوكالة", Entry("", home_of.commune.name.arabic)),
        ("الاستهلاك (كيلوواط ساعة)", Entry("", str(rng.randint(60, 320)))),
        ("المبلغ الإجمالي بالدرهم", Entry("", _amount(rng, 60, 600))),
    )
    for at, (caption, entry) in enumerate(rows):
        y = 40 + 17 * at
        page.ar(140, y, caption, 9.6, ink=GREY)
        page.le(8, y + 7.6, entry, 11.5, fit=130, side="left")
        page.rule(8, y + 10.4, 140, y + 10.4, (220, 226, 234))
    page.qr(58, 164, 30, "SPECIMEN ONEE")
    page.specimen((36, 202), (112, 202), points=8)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_bill_{draw.__name__.strip('_')}", "utility_bill", draw)
    for draw in (_region, _concession, _slip, _notice)
)
