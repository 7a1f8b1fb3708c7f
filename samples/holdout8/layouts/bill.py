"""Bills for water, electricity and telephone, of national and regional companies; their other dates are no truth."""

import random
from collections.abc import Sequence
from datetime import timedelta

from samples.dates import FRENCH_MONTHS, in_french, slashed
from samples.entries import Entry, both, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.press import grid, put, sheet, specimen
from samples.holdout7.desk import copied, said
from samples.holdout8 import fonts
from samples.holdout8.desk import BLUE, GREEN, RED, below, below_ar, square_code, table
from samples.holdout8.people import Facts
from samples.ornaments import barcode
from samples.surface import Colour, Pen, Surface

_GREY: Colour = (120, 120, 124)
_ORANGE: Colour = (226, 112, 20)


def _money(rng: random.Random, most: int = 900) -> str:
    return f"{rng.randint(9, most)},{rng.randrange(100):02d}"


def _address(page: Surface, x: float, y: float, found: Facts, pen: Pen, fit: float, step: float = 5) -> None:
    """Print the address in two lines, as window envelopes have it."""
    entry = both("address", found.home.printed)
    page.text(x, y, found.home.line.latin, pen, field=entry.field, fit=fit)
    page.text(x, y + step, found.home.commune.name.latin, pen, field=entry.field, fit=fit)


def _logo(page: Surface, x: float, y: float, colour: Colour) -> None:
    page.box(x, y, 14, 14, fill=colour, outline=colour, radius=7)
    page.box(x + 3, y + 5, 8, 4, fill=(255, 255, 255), outline=(255, 255, 255), radius=2)


def _national(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The national office's: client and address in a box on the left, meters in a table, Arabic in the heads alone."""
    page, faces = sheet(rng), fonts.company(rng)
    _logo(page, 12, 10, BLUE)
    page.text(30, 15, "ONEE", faces.pen(16, BLUE, bold=True))
    page.text(30, 21, "Office National de l'Electricité et de l'Eau Potable", faces.pen(8))
    page.text(30, 25.4, f"Branche Electricité - Agence {found.town.name.latin}", faces.pen(8), fit=80)
    page.arabic(198, 15, "المكتب الوطني للكهرباء والماء الصالح للشرب", faces.arabic_pen(10.5, bold=True))
    page.text(198, 26, "FACTURE D'ELECTRICITE BASSE TENSION", faces.pen(9.5, bold=True), side="right")
    page.box(12, 36, 92, 40, outline=BLUE)
    page.text(15, 42, "Nom et adresse du client", faces.pen(8, _GREY))
    put(page, 15, 51, family_first("holder_name", found.husband), faces.pen(11.5, bold=True), fit=86)
    _address(page, 15, 59, found, faces.pen(10), 86)
    y = 42.0
    for label, value in (
        ("N° contrat", f"{rng.randrange(10**8):08d}"),
        ("Tournée", str(rng.randint(100, 999))),
        ("Police", str(rng.randint(10**5, 10**6))),
    ):
        page.text(112, y, label, faces.pen(9))
        page.text(198, y, value, faces.pen(9.5), side="right")
        y += 6.4
    page.text(112, y, "Facture établie le", faces.pen(9))
    put(page, 198, y, issued(found.issued), faces.pen(9.5, bold=True), side="right")
    page.text(112, y + 6.4, "A payer avant le", faces.pen(9))
    page.text(198, y + 6.4, slashed(found.issued + timedelta(days=20)), faces.pen(9.5), side="right")
    old = rng.randint(2000, 60000)
    used = rng.randint(60, 420)
    rows = (
        ("Compteur", "Ancien index", "Nouvel index", "Consommation kWh", "Montant HT (DH)"),
        (f"{rng.randrange(10**9):09d}", str(old), str(old + used), str(used), _money(rng)),
        ("Redevance", "", "", "", _money(rng, 60)),
        ("TPPAN", "", "", "", _money(rng, 60)),
        ("T.V.A. 14 %", "", "", "", _money(rng, 99)),
        ("NET A PAYER", "", "", "", _money(rng)),
    )
    end = table(page, (12, 52, 88, 124, 162, 198), 88, rows, faces, points=9)
    page.text(
        12,
        end + 12,
        f"Période du {slashed(found.issued - timedelta(days=34))} au {slashed(found.issued - timedelta(days=4))}",
        faces.pen(9),
    )
    barcode(page, rng, 12, end + 24, 80, 12)
    square_code(page, rng, 170, end + 18, 24)
    page.rule(0, 240, 210, 240, (160, 160, 160))
    page.text(12, 250, "Coupon à joindre à votre règlement", faces.pen(8.5, _GREY))
    specimen(page, 120, 284)
    return (page,)


def _city(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A delegated company's in both scripts: captions over values, the window's address on the right."""
    page, faces = sheet(rng), fonts.company(rng)
    name, colour = rng.choice((("Lydec", GREEN), ("REDAL", BLUE), ("amendis", (0, 134, 160))))
    page.text(14, 20, name, faces.pen(24, colour, bold=True))
    page.text(14, 27, "Eau - Electricité - Assainissement liquide", faces.pen(8.5, _GREY))
    page.arabic(196, 16, "فاتورة الماء والكهرباء", faces.arabic_pen(14, colour, bold=True))
    page.text(196, 24, "Votre facture eau et électricité", faces.pen(11, bold=True), side="right")
    put(page, 108, 44, of_full_name("holder_name", found.holder), faces.pen(11), fit=88)
    _address(page, 108, 50, found, faces.pen(11), 88, 5.6)
    faint = colour
    below(page, 14, 42, "Date de facturation", issued(found.issued), faces, 10.5, to=56, colour=faint)
    below_ar(page, 92, 42, "تاريخ الفاتورة", Entry("", ""), faces, to=60, colour=faint)
    below(
        page, 14, 54, "Référence client", Entry(f"{rng.randrange(10**10):010d}", ""), faces, 10.5, to=56, colour=faint
    )
    below_ar(page, 92, 54, "مرجع الزبون", Entry("", ""), faces, to=60, colour=faint)
    below(
        page,
        14,
        66,
        "Date limite de paiement",
        Entry(slashed(found.issued + timedelta(days=25)), ""),
        faces,
        10.5,
        to=60,
        colour=faint,
    )
    page.box(14, 84, 182, 16, fill=colour, outline=colour)
    page.text(20, 94, "Montant à payer", faces.pen(12, (255, 255, 255), bold=True))
    page.text(190, 94, f"{_money(rng)} DH", faces.pen(14, (255, 255, 255), bold=True), side="right")
    page.arabic(120, 94, "المبلغ الواجب أداؤه", faces.arabic_pen(13, (255, 255, 255), bold=True), side="middle")
    rows: Sequence[Sequence[str | Entry]] = (
        ("Désignation", "Quantité", "Prix unitaire", "Total TTC"),
        ("Eau - tranche 1", f"{rng.randint(2, 6)} m3", "2,3700", _money(rng, 60)),
        ("Eau - tranche 2", f"{rng.randint(1, 9)} m3", "7,3900", _money(rng, 90)),
        ("Assainissement", "", "", _money(rng, 60)),
        ("Electricité - tranche 1", f"{rng.randint(60, 100)} kWh", "0,9010", _money(rng, 99)),
        ("Taxes", "", "", _money(rng, 60)),
    )
    end = table(page, (14, 80, 116, 156, 196), 110, rows, faces, points=9, high=8)
    _bars(page, rng, 20, end + 14)
    page.text(
        105, 282, f"{name} - Service Clients - facture à conserver cinq ans", faces.pen(7.5, _GREY), side="middle"
    )
    specimen(page, 160, end + 30)
    return (page,)


def _bars(page: Surface, rng: random.Random, x: float, y: float) -> None:
    """Draw what was used in each of the last months."""
    grid(page, (x, x + 84), (y, y + 36), (190, 190, 194))
    for at in range(12):
        high = rng.uniform(6, 30)
        page.box(x + 2 + at * 6.8, y + 36 - high, 4, high, fill=(150, 176, 206), outline=(150, 176, 206))


def _region(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """One of the regional companies since 2024: a coloured column of captions, Arabic beside French in each."""
    page, faces = sheet(rng), fonts.company(rng)
    region = rng.choice(
        (
            ("Casablanca-Settat", "الدار البيضاء - سطات"),
            ("Souss-Massa", "سوس - ماسة"),
            ("Marrakech-Safi", "مراكش - آسفي"),
            ("Fès-Meknès", "فاس - مكناس"),
        )
    )
    page.box(0, 0, 66, 297, fill=(232, 242, 240), outline=(232, 242, 240))
    _logo(page, 8, 10, GREEN)
    page.text(8, 34, "SRM", faces.pen(16, GREEN, bold=True))
    page.text(8, 40, region[0], faces.pen(9.5, bold=True), fit=54)
    page.arabic(62, 48, "الشركة الجهوية متعددة الخدمات", faces.arabic_pen(9.5), fit=54)
    page.arabic(62, 54, region[1], faces.arabic_pen(9.5), fit=54)
    y = 70.0
    man = found.husband
    for label, arabic, entry in (
        ("Facture n°", "فاتورة رقم", Entry(f"{rng.randrange(10**9):09d}", "")),
        ("Emise le", "حررت في", moment("issue_date", found.issued, f"{found.issued:%d.%m.%Y}")),
        ("Echéance", "أجل الأداء", Entry(f"{found.issued + timedelta(days=15):%d.%m.%Y}", "")),
        ("Contrat", "العقد", Entry(str(rng.randint(10**6, 10**7)), "")),
    ):
        page.text(8, y, label, faces.pen(8.5, _GREY))
        page.arabic(60, y, arabic, faces.arabic_pen(9.5, _GREY))
        put(page, 8, y + 6, entry, faces.pen(10.5, bold=True), fit=50)
        y += 17
    page.text(76, 20, "FACTURE", faces.pen(20, GREEN, bold=True))
    page.arabic(198, 20, "فاتورة", faces.arabic_pen(20, GREEN, bold=True))
    page.text(76, 36, "Titulaire du contrat", faces.pen(8.5, _GREY))
    page.arabic(198, 36, "صاحب العقد", faces.arabic_pen(9.5, _GREY))
    put(page, 76, 43, of_full_name("holder_name", man), faces.pen(12, bold=True), fit=72)
    page.arabic(198, 43, man.full_name.arabic, faces.arabic_pen(13, bold=True), fit=46)
    page.text(76, 54, "Lieu de consommation", faces.pen(8.5, _GREY))
    page.arabic(198, 54, "محل الاستهلاك", faces.arabic_pen(9.5, _GREY))
    put(page, 76, 61, both("address", found.home.printed), faces.pen(10.5), fit=122)
    page.arabic(198, 68, found.home.printed.arabic, faces.arabic_pen(11.5), fit=122)
    rows: Sequence[Sequence[str | Entry]] = (
        ("Eau potable", _money(rng, 200), "الماء الشروب"),
        ("Electricité", _money(rng, 400), "الكهرباء"),
        ("Assainissement", _money(rng, 90), "التطهير السائل"),
        ("TVA", _money(rng, 90), "الضريبة"),
        ("Total TTC", _money(rng), "المجموع"),
    )
    end = table(page, (76, 118, 154, 198), 82, rows, faces, points=9.5, arabic=(2,), head=False)
    square_code(page, rng, 76, end + 14, 28)
    page.text(110, end + 24, "Scannez pour payer en ligne", faces.pen(9))
    specimen(page, 140, 284)
    return (page,)


def _telecom(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A telephone company's monthly statement: everything in lines with colons, names and address without captions."""
    page, faces, who = sheet(rng), fonts.company(rng), found.holder
    page.text(196, 20, "Maroc Telecom", faces.pen(18, _ORANGE, bold=True), side="right")
    page.arabic(196, 28, "اتصالات المغرب", faces.arabic_pen(14, BLUE, bold=True))
    month = FRENCH_MONTHS[found.issued.month - 1]
    page.text(14, 20, f"Facture du mois de {month} {found.issued.year}", faces.pen(12, bold=True))
    y = 30.0
    for line in (
        f"N° de facture : {rng.randrange(10**10):010d}",
        f"N° d'appel : 05{rng.randint(22, 39)}{rng.randrange(10**6):06d}",
        f"Compte client : {rng.randint(10**6, 10**7)}",
    ):
        page.text(14, y, line, faces.pen(9.5))
        y += 5.6
    said(
        page,
        14,
        y,
        "Date de la facture :",
        moment("issue_date", found.issued, in_french(found.issued)),
        faces,
        9.5,
        to=100,
    )
    said(
        page,
        14,
        y + 5.6,
        "Date limite de paiement :",
        Entry(in_french(found.issued + timedelta(days=18)), ""),
        faces,
        9.5,
        to=100,
    )
    title = "M. " if found.holder.sex.value == "M" else "Mme "
    wide = page.text(110, 56, title, faces.pen(11))
    put(page, 110 + wide, 56, family_first("holder_name", who), faces.pen(11), fit=84 - wide)
    _address(page, 110, 62, found, faces.pen(11), 84, 5.8)
    y = 92.0
    page.text(14, y, "Récapitulatif de votre facture en dirhams", faces.pen(11, BLUE, bold=True))
    page.rule(14, y + 2, 196, y + 2, _ORANGE, 0.5)
    for label in (
        "Abonnement ligne fixe",
        "Abonnement ADSL 12 Méga",
        "Communications nationales",
        "Communications vers mobiles",
        "Remises",
        "TVA 20 %",
    ):
        y += 8
        page.text(18, y, label, faces.pen(10))
        page.text(190, y, _money(rng, 199), faces.pen(10), side="right")
    page.box(110, y + 6, 86, 12, outline=_ORANGE, line=0.6)
    page.text(114, y + 14, "Montant total TTC", faces.pen(11, bold=True))
    page.text(190, y + 14, _money(rng), faces.pen(11, bold=True), side="right")
    barcode(page, rng, 14, 250, 70, 10)
    page.text(
        14,
        272,
        "Société anonyme à Directoire et Conseil de Surveillance - Avenue Annakhil, Hay Riad, Rabat",
        faces.pen(7.5, _GREY),
    )
    specimen(page, 140, 262)
    return (page,)


def _quarterly(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A municipal board's narrow slip from a dot-matrix printer, on a form printed in advance in both scripts."""
    page, faces, ink = sheet(rng, (210.0, 110.0)), fonts.printer(rng), fonts.typist(rng)
    board = rng.choice(
        (
            ("RADEEMA", "الوكالة المستقلة لتوزيع الماء والكهرباء بمراكش"),
            ("RADEEF", "الوكالة المستقلة لتوزيع الماء والكهرباء بفاس"),
            ("RADEM", "الوكالة المستقلة لتوزيع الماء والكهرباء بمكناس"),
            ("RAMSA", "الوكالة المستقلة المتعددة الخدمات بأكادير"),
        )
    )
    page.box(4, 4, 202, 102, outline=RED, line=0.4)
    page.text(8, 14, board[0], faces.pen(16, RED, bold=True))
    page.arabic(202, 13, board[1], faces.arabic_pen(11.5, RED, bold=True), fit=120)
    for x, label, arabic, entry in (
        (8, "ABONNE", "المشترك", family_first("holder_name", found.wife)),
        (118, "DATE FACTURE", "التاريخ", issued(found.issued)),
    ):
        page.text(x, 25, label, faces.pen(7.5, RED))
        page.arabic(x + 80, 25, arabic, faces.arabic_pen(9, RED))
        put(page, x + 2, 31.4, entry, ink.pen(10), fit=90)
    page.text(8, 40, "ADRESSE", faces.pen(7.5, RED))
    page.arabic(88, 40, "العنوان", faces.arabic_pen(9, RED))
    put(page, 10, 46.4, both("address", found.home.printed), ink.pen(10), fit=104)
    page.text(118, 40, "TOURNEE / POLICE", faces.pen(7.5, RED))
    page.text(120, 46.4, f"{rng.randint(10, 99)} / {rng.randrange(10**6):06d}", ink.pen(10))
    rows = (
        ("ANC. INDEX", str(rng.randint(300, 900))),
        ("NOUV. INDEX", str(rng.randint(901, 1400))),
        ("M3", str(rng.randint(8, 60))),
        ("REDEVANCE", _money(rng, 40)),
        ("T.V.A.", _money(rng, 30)),
        ("NET A PAYER", _money(rng, 400)),
    )
    for level, (label, value) in enumerate(rows):
        left = 8 + level * 32.4
        page.box(left, 54, 32.4, 20, outline=RED)
        page.text(left + 2, 59, label, faces.pen(7, RED))
        page.text(left + 29, 69, value, ink.pen(10), side="right")
    page.text(
        8, 84, f"TRIMESTRE {(found.issued.month - 1) // 3 + 1}/{found.issued.year}   A REGLER SOUS 15 JOURS", ink.pen(9)
    )
    barcode(page, rng, 8, 90, 70, 9)
    specimen(page, 150, 98)
    if rng.random() < 0.4:
        copied(page, rng)
    return (page,)


LAYOUTS = (
    Layout("h8_bill_national", "utility_bill", _national),
    Layout("h8_bill_city", "utility_bill", _city),
    Layout("h8_bill_region", "utility_bill", _region),
    Layout("h8_bill_telecom", "utility_bill", _telecom),
    Layout("h8_bill_quarterly", "utility_bill", _quarterly),
)
