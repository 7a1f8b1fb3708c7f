"""Bills: a regional company's of today, an office's half sheet printed by needles, a town's concession."""

import random

from samples import spoilt
from samples.dates import in_french, slashed
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, full
from samples.holdout3.leaf import A4, A5_FLAT, GREY, Leaf
from samples.holdout3.people import Facts
from samples.names import Name
from samples.ornaments import barcode
from samples.surface import Colour, Field, Surface

_TEAL: Colour = (0, 108, 120)
_ORANGE: Colour = (208, 104, 20)
_COMPANIES = (
    Name("SRM ORIENTAL", "الشركة الجهوية متعددة الخدمات الشرق"),
    Name("SRM DRAA TAFILALET", "الشركة الجهوية متعددة الخدمات درعة تافيلالت"),
    Name("SRM BENI MELLAL KHENIFRA", "الشركة الجهوية متعددة الخدمات بني ملال خنيفرة"),
)


def _dirhams(rng: random.Random, least: int, most: int) -> str:
    return f"{rng.randint(least, most)},{rng.randint(0, 99):02d}"


def _company(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the bill of a regional company, its window address at the right."""
    page, who, home = Leaf(A4, fonts.issuer(rng), rng), full(facts.holder), facts.home
    of = rng.choice(_COMPANIES)
    page.box(0, 0, 210, 30, outline=_TEAL, fill=_TEAL)
    page.fr(14, 14, of.latin, 16, bold=True, ink=(255, 255, 255), fit=90)
    page.ar(196, 14, of.arabic, 13, bold=True, ink=(255, 255, 255), fit=90)
    page.fr(14, 23, "Distribution d'eau, d'électricité et assainissement", 8.6, ink=(226, 240, 240))
    page.fr(14, 42, "FACTURE", 15, bold=True, ink=_TEAL)
    page.ar(96, 42, "فاتورة", 15, bold=True, ink=_TEAL)
    reading = f"{rng.randint(10**7, 10**8 - 1)}"
    for at, (label, text, name) in enumerate(
        (
            ("N° de facture", f"{rng.randint(10**8, 10**9 - 1)}", None),
            ("N° client", reading, None),
            ("Date de facturation", slashed(facts.issued), "issue_date"),
            ("Période", f"{facts.issued:%m/%Y}", None),
            ("Tournée", f"{rng.randint(100, 999)}-{rng.randint(10, 99)}", None),
        )
    ):
        page.fr(14, 52 + 6 * at, label, 9, ink=GREY)
        page.fr(54, 52 + 6 * at, text, 9.4, bold=True, field=Field(name, facts.issued.isoformat()) if name else None)
    page.box(106, 46, 90, 36, outline=(190, 200, 204), radius=2)
    page.fr(111, 55, who.latin, 11, bold=True, fit=80, field=Field("holder_name", who.latin))
    address = Field("address", f"{home.line.latin} {home.commune.name.latin}")
    page.fr(111, 64, home.line.latin, 10, fit=80, field=address)
    page.fr(111, 71, home.commune.name.latin, 10, fit=80, field=address)
    tops = [92.0, *(100.0 + 8 * at for at in range(6))]
    page.box(14, 92, 182, 8, fill=(226, 238, 240))
    page.grid((14, 70, 100, 130, 162, 196), tops, 0.2, (150, 168, 172))
    for x, head in (
        (16, "Désignation"),
        (72, "Ancien index"),
        (102, "Nouvel index"),
        (132, "Consommation"),
        (164, "Montant DH"),
    ):
        page.fr(x, 97.6, head, 8.2, bold=True)
    old, used = rng.randint(1000, 9000), rng.randint(6, 90)
    for at, what in enumerate(("Eau potable", "Assainissement", "Electricité BT", "Redevance fixe", "Timbre")):
        y = 105.6 + 8 * at
        page.fr(16, y, what, 8.8)
        if at < 3:
            page.fr(98, y, str(old), 8.8, side="right")
            page.fr(128, y, str(old + used), 8.8, side="right")
            page.fr(160, y, str(used), 8.8, side="right")
        page.fr(194, y, _dirhams(rng, 4, 320), 8.8, side="right")
    page.box(120, 148, 76, 14, fill=_TEAL, radius=2)
    page.fr(124, 157, "NET A PAYER", 10, bold=True, ink=(255, 255, 255))
    page.fr(192, 157, f"{_dirhams(rng, 120, 900)} DH", 11, bold=True, ink=(255, 255, 255), side="right")
    page.fr(14, 157, "A régler avant le", 9, ink=GREY)
    page.fr(42, 157, "voir l'avis joint", 9)
    page.qr(14, 170, 30, f"SPECIMEN FACTURE {reading}")
    page.rows_fr(
        50, 176, ("Payez en ligne, par votre banque ou dans nos agences.", "Urgences : service ouvert 24h/24."), 8.6
    )
    page.ar(196, 192, "يمكنكم أداء هذه الفاتورة لدى جميع وكالاتنا", 10)
    page.rule(0, 214, 210, 214, GREY, 0.3)
    page.fr(14, 222, "Talon à détacher et à joindre au paiement", 8, ink=GREY)
    page.fr(14, 232, f"Client {reading}", 10)
    barcode(page, rng, 110, 224, 80, 12)
    page.fr(105, 290, f"{of.latin} - société anonyme - capital de 100 000 DH", 7, side="middle", ink=GREY, fit=180)
    page.specimen((60, 260), (150, 260))
    return (page,)


def _needles(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the office's half sheet: boxes printed before, figures added by needles."""
    page, who, home = Leaf(A5_FLAT, fonts.typist(rng), rng, (250, 250, 246)), full(facts.holder), facts.home
    page.fr(10, 12, "OFFICE NATIONAL DE L'ELECTRICITE ET DE L'EAU POTABLE", 9.5, bold=True, ink=_ORANGE, fit=130)
    page.ar(200, 12, "المكتب الوطني للكهرباء والماء", 9.5, ink=_ORANGE, fit=56)
    page.fr(10, 18, "BRANCHE EAU  -  AGENCE DE", 8.5)
    page.fr(54, 18, home.commune.province.latin, 8.5)
    page.grid((10, 70, 126, 200), (24, 38), 0.3, _ORANGE)
    for x, label, text, name in (
        (12, "POLICE", f"{rng.randint(10**6, 10**7)}", None),
        (72, "EDITEE LE", slashed(facts.issued), "issue_date"),
        (128, "ECHEANCE", "15 JOURS APRES RECEPTION", None),
    ):
        page.fr(x, 28.4, label, 6.6, ink=_ORANGE)
        page.fr(x, 35, text, 9, fit=68, field=Field(name, facts.issued.isoformat()) if name else None)
    page.box(10, 42, 190, 24, outline=_ORANGE)
    page.fr(12, 46.4, "ABONNE", 6.6, ink=_ORANGE)
    page.fr(40, 48.6, who.latin, 10, fit=150, field=Field("holder_name", who.latin))
    page.fr(12, 55.4, "LIEU DE CONSOMMATION", 6.6, ink=_ORANGE, fit=26)
    address = home.printed.latin
    page.fr(40, 58.4, address, 10, fit=156, field=Field("address", address))
    page.grid((10, 46, 92, 140, 200), (72, 80, 90, 100, 110), 0.3, _ORANGE)
    for x, head in ((12, "TRANCHE"), (48, "QUANTITE M3"), (94, "PRIX HT"), (142, "MONTANT TTC")):
        page.fr(x, 77.6, head, 7, ink=_ORANGE)
    for at in range(3):
        y = 87 + 10 * at
        page.fr(12, y, str(at + 1), 9)
        page.fr(88, y, str(rng.randint(1, 18)), 9, side="right")
        page.fr(136, y, _dirhams(rng, 2, 11), 9, side="right")
        page.fr(196, y, _dirhams(rng, 10, 160), 9, side="right")
    page.fr(94, 120, "TOTAL A PAYER", 9, bold=True)
    page.fr(196, 120, f"{_dirhams(rng, 60, 420)} DHS", 11, side="right")
    barcode(page, rng, 12, 114, 66, 12)
    page.ar(200, 132, "يرجى الأداء داخل الأجل المحدد تفاديا لقطع التزويد", 8.5)
    page.specimen((40, 140), (140, 142), points=8)
    spoilt.needled(page, rng, 0.45)
    return (page,)


def _concession(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a town's concession: captions at both ends of a line, then what is owed in a sentence."""
    page, who, home = Leaf(A4, fonts.office(rng), rng), full(facts.holder), facts.home
    page.fr(16, 18, "REGIE AUTONOME INTERCOMMUNALE", 11, bold=True)
    page.fr(16, 24, f"de distribution d'eau et d'électricité de {home.commune.province.latin.title()}", 9, fit=110)
    page.ar(194, 18, "الوكالة المستقلة لتوزيع الماء والكهرباء", 11, bold=True, fit=66)
    page.rule(16, 28, 194, 28, _ORANGE, 1)
    page.fr(105, 42, "Facture d'électricité", 15, bold=True, side="middle")
    page.ar(105, 50, "فاتورة الكهرباء", 14, bold=True, side="middle")
    rows = (
        ("Nom et prénom", "الاسم العائلي والشخصي", who.latin, who.arabic, Field("holder_name", who.latin)),
        ("Adresse", "العنوان", home.printed.latin, "", Field("address", home.printed.latin)),
        ("Date d'édition", "تاريخ الإصدار", in_french(facts.issued), "", Field("issue_date", facts.issued.isoformat())),
        ("Référence", "المرجع", f"{rng.randint(100, 999)} {rng.randint(1000, 9999)} {rng.randint(10, 99)}", "", None),
        ("Compteur", "العداد", f"{rng.randint(10**5, 10**6 - 1)}", "", None),
    )
    for at, (french, arabic, latin, twin, field) in enumerate(rows):
        y = 66 + 12 * at
        page.box(16, y - 6.6, 178, 10, outline=(216, 206, 196))
        page.fr(18, y, french, 8.6, ink=GREY)
        page.ar(192, y, arabic, 9.6, ink=GREY)
        length = page.fr(46, y, latin, 10, bold=True, fit=78 if twin else 110, field=field)
        if twin:
            page.ar(152, y, twin, 10.6, fit=150 - 50 - length)
    below = page.prose(
        16,
        138,
        178,
        [
            "Votre consommation du mois s'élève à ",
            f"{rng.randint(40, 310)} kWh",
            ", soit un montant de ",
            f"{_dirhams(rng, 60, 480)} DH",
            " toutes taxes comprises, redevance de compteur incluse. Les factures impayées ",
            "donnent lieu à des frais de coupure.",
        ],
        points=10.5,
        leading=7,
        bold=False,
    )
    page.box(130, below + 6, 64, 14, line=0.5)
    page.fr(134, below + 15, "TOTAL", 10, bold=True)
    page.fr(190, below + 15, f"{_dirhams(rng, 60, 480)} DH", 11, bold=True, side="right")
    page.ar(194, below + 34, "المرجو الاحتفاظ بهذه الفاتورة", 10)
    barcode(page, rng, 16, below + 10, 60, 10)
    page.fr(105, 284, "Reçu valant quittance après paiement", 8, side="middle", ink=GREY)
    page.specimen((105, 10), (105, 292))
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_bill_{draw.__name__.strip('_')}", "utility_bill", draw) for draw in (_company, _needles, _concession)
)
