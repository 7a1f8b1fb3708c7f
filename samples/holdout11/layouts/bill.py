"""Water and electricity bills: of the national office, of a city's operator, of a regional company, of a till."""

import random
from datetime import timedelta

from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6.layout import Layout, family_first, of_full_name
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, grid, put, sheet, specimen
from samples.holdout7.desk import said, said_ar
from samples.holdout9.desk import band, cell
from samples.holdout10.desk import SEA, in_form
from samples.holdout11 import fonts
from samples.holdout11.desk import BRICK, MARINE, OLIVE, above, address, square
from samples.ornaments import barcode
from samples.surface import Colour, Surface

_KIND = "utility_bill"


def _amounts(page: Surface, rng: random.Random, y: float, faces: Faces, labels: tuple[str, ...], colour: Colour,
             span: tuple[float, float] = (14, 196)) -> float:  # fmt: skip
    """Rule the table of what was used and what it costs; return where it ends."""
    xs = (span[0], span[0] + (span[1] - span[0]) * 0.46, span[0] + (span[1] - span[0]) * 0.72, span[1])
    grid(page, xs, [y + 7.4 * at for at in range(len(labels) + 2)], colour)
    for x, head in zip(xs, ("Désignation", "Quantité", "Montant DH"), strict=False):
        page.text(x + 2, y + 5.2, head, faces.pen(8.4, colour, bold=True))
    total = 0
    for at, label in enumerate(labels, 1):
        used, price = rng.randint(3, 240), rng.randint(1800, 38000)
        total += price
        base = y + 7.4 * at + 5.2
        page.text(xs[0] + 2, base, label, faces.pen(8.6), fit=xs[1] - xs[0] - 4)
        page.text(xs[2] - 2, base, str(used), faces.pen(8.6), side="right")
        page.text(xs[3] - 2, base, f"{price / 100:.2f}".replace(".", ","), faces.pen(8.6), side="right")
    end = y + 7.4 * (len(labels) + 1)
    page.text(
        xs[3] - 2, end + 8, f"TOTAL TTC  {total / 100:.2f} DH".replace(".", ","), faces.pen(11, bold=True), side="right"
    )
    return end + 12


def _national(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The national office: the customer's window on the right, cells of references on the left."""
    page, faces = sheet(rng), fonts.screen(rng)
    band(
        page,
        10,
        13,
        MARINE,
        ("ONEE - Branche Electricité", "المكتب الوطني للكهرباء والماء الصالح للشرب"),
        faces,
        10.5,
        span=(12, 198),
    )
    page.text(14, 32, "FACTURE D'ELECTRICITE", faces.pen(13, MARINE, bold=True))
    page.arabic(196, 32, "فاتورة الكهرباء", faces.arabic_pen(14, MARINE, bold=True))
    cells = (("N° contrat", "رقم العقد", str(rng.randrange(10**7, 10**8))), ("N° compteur", "رقم العداد",
        str(rng.randrange(10**6, 10**7))),
             ("Période", "الفترة", f"{found.issued:%m/%Y}"))  # fmt: skip
    for at, (label, label_ar, text) in enumerate(cells):
        cell(page, 14, 40 + 12 * at, (78, 12), (label, label_ar), Entry(text, ""), faces, 9.5)
    cell(
        page,
        14,
        76,
        (78, 12),
        ("Date de facturation", "تاريخ الفوترة"),
        in_form("issue_date", found.issued, "%d/%m/%Y").in_latin_alone,
        faces,
        9.5,
    )
    page.box(104, 42, 92, 34, outline=GREY, radius=3)
    page.text(108, 48, "Client", faces.pen(7, GREY))
    put(page, 108, 56, of_full_name("holder_name", found.holder).in_latin_alone, faces.pen(11, bold=True), fit=84)
    put(page, 108, 64, address(found.home.printed).in_latin_alone, faces.pen(9.5), fit=84)
    page.text(108, 72, "MAROC", faces.pen(9.5))
    end = _amounts(
        page,
        rng,
        100,
        faces,
        ("Consommation tranche 1", "Consommation tranche 2", "Redevance fixe", "TVA 14%", "Timbre"),
        MARINE,
    )
    barcode(page, rng, 14, end + 10, 90, 14)
    page.text(14, end + 34, f"A payer avant le {found.issued + timedelta(days=20):%d/%m/%Y}", faces.pen(10, bold=True))
    specimen(page, 150, 262)
    return (page,)


def _city(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A city's operator on a narrow sheet in Arabic and French: captions on the right edge."""
    page, faces = sheet(rng, (148, 210)), fonts.screen(rng)
    firm, firm_ar = rng.choice((("REDAL", "ريضال"), ("AMENDIS", "أمانديس"), ("LYDEC", "ليدك")))
    page.text(10, 16, firm, faces.pen(20, SEA, bold=True))
    page.arabic(138, 16, firm_ar, faces.arabic_pen(18, SEA, bold=True))
    page.rule(10, 20, 138, 20, SEA, 0.8)
    page.arabic(74, 29, "فاتورة الماء والكهرباء والتطهير السائل", faces.arabic_pen(12, bold=True), side="middle")
    said_ar(
        page,
        138,
        40,
        "الزبون :",
        of_full_name("holder_name", found.holder).in_arabic_alone,
        faces,
        10.5,
        to=12,
        bold=True,
    )
    said_ar(page, 138, 48, "عنوان المحل :", address(found.home.printed).in_arabic_alone, faces, 10.5, to=12)
    said_ar(
        page,
        138,
        56,
        "تاريخ الإصدار :",
        in_form("issue_date", found.issued, "%d/%m/%Y").in_arabic_alone,
        faces,
        10.5,
        to=70,
    )
    page.arabic(66, 56, f"رقم الاشتراك : {rng.randrange(10**6, 10**7)}", faces.arabic_pen(10.5), fit=54)
    end = _amounts(page, rng, 66, faces, ("Eau potable", "Electricité BT", "Assainissement", "Taxes"), SEA, (10, 138))
    page.arabic(
        138, end + 8, f"آخر أجل للأداء : {found.issued + timedelta(days=15):%d/%m/%Y}", faces.arabic_pen(10.5, BRICK)
    )
    barcode(page, rng, 20, end + 16, 100, 12)
    specimen(page, 100, 196, 9)
    return (page,)


def _regional(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """One of the regional companies of 2025: cards with rounded corners, captions above values."""
    page, faces = sheet(rng), fonts.screen(rng)
    region = rng.choice(("FES-MEKNES", "ORIENTAL", "SOUSS-MASSA", "MARRAKECH-SAFI"))
    page.text(14, 20, f"SRM {region}", faces.pen(16, OLIVE, bold=True))
    page.text(14, 26, "Société Régionale Multiservices", faces.pen(9, GREY))
    page.arabic(196, 20, "الشركة الجهوية متعددة الخدمات", faces.arabic_pen(13, OLIVE, bold=True))
    for x, wide in ((12, 112), (128, 70)):
        page.box(x, 34, wide, 50, outline=OLIVE, radius=4)
    above(
        page,
        17,
        42,
        "Titulaire du contrat",
        family_first("holder_name", found.holder).in_latin_alone,
        faces,
        12,
        fit=102,
    )
    above(page, 17, 56, "Lieu de consommation", address(found.home.printed).in_latin_alone, faces, 10.5, fit=102)
    above(page, 17, 70, "Référence client", Entry(f"{rng.randrange(10**9):09d}", ""), faces, 10.5, fit=60)
    above(
        page,
        133,
        42,
        "Facture émise le",
        in_form("issue_date", found.issued, "%d/%m/%Y").in_latin_alone,
        faces,
        12,
        fit=60,
    )
    above(page, 133, 56, "Échéance", Entry(f"{found.issued + timedelta(days=30):%d/%m/%Y}", ""), faces, 10.5, fit=60)
    above(page, 133, 70, "Facture n°", Entry(f"F{rng.randrange(10**8):08d}", ""), faces, 10.5, fit=60)
    end = _amounts(page, rng, 96, faces, ("Electricité", "Eau", "Assainissement", "Redevances", "TPPAN"), OLIVE)
    square(page, rng, 20, end + 12, 30)
    page.text(58, end + 22, "Scannez pour payer votre facture", faces.pen(10))
    specimen(page, 150, 262)
    return (page,)


def _needles(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An old autonomous office's slip of a printer with needles, French alone."""
    page, faces = sheet(rng, (210, 110)), fonts.keys(rng)
    page.text(
        12,
        12,
        rng.choice(("RADEEMA MARRAKECH", "RADEEF FES", "RADEEO OUJDA", "RADEEJ EL JADIDA")),
        faces.pen(12, bold=True),
    )
    page.text(110, 12, "AVIS D'ECHEANCE - EAU", faces.pen(12))
    page.rule(10, 16, 200, 16)
    said(page, 12, 26, "ABONNE   :", of_full_name("holder_name", found.holder).in_latin_alone, faces, 11, to=130)
    said(page, 12, 34, "ADRESSE  :", address(found.home.printed).in_latin_alone, faces, 11, to=130)
    said(
        page,
        12,
        42,
        "POLICE   :",
        Entry(f"{rng.randrange(10**5, 10**6)} / {rng.randrange(10, 99)}", ""),
        faces,
        11,
        to=130,
    )
    said(page, 140, 26, "EDITE LE", in_form("issue_date", found.issued, "%d.%m.%Y").in_latin_alone, faces, 11, to=200)
    old = rng.randint(200, 900)
    for at, text in enumerate((f"ANCIEN INDEX {old:06d}", f"NOUVEL INDEX {old + rng.randint(4, 40):06d}",
        "CONSOMMATION EN M3",
                               f"NET A PAYER  {rng.randint(60, 420)},{rng.randrange(10, 99)} DH")):  # fmt: skip
        page.text(12, 56 + 7 * at, text, faces.pen(11, bold=at == 3))
    barcode(page, rng, 120, 60, 76, 14)
    specimen(page, 160, 94, 9)
    return (page,)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The water branch's bill in Arabic: a table of captions and values, then amounts."""
    page, faces = sheet(rng), fonts.office(rng)
    page.arabic(196, 16, "المكتب الوطني للكهرباء والماء الصالح للشرب", faces.arabic_pen(13, bold=True))
    page.arabic(196, 23, "قطاع الماء", faces.arabic_pen(12))
    page.arabic(105, 40, "فاتورة استهلاك الماء", faces.arabic_pen(18, bold=True), side="middle")
    rows = (
        ("اسم المشترك", of_full_name("holder_name", found.holder)), ("العنوان", address(found.home.printed)),
        ("رقم الزبون", Entry("", str(rng.randrange(10**8, 10**9)))), ("تاريخ الفاتورة",
            in_form("issue_date", found.issued, "%d-%m-%Y")),
    )  # fmt: skip
    grid(page, (14, 146, 196), [52 + 11 * at for at in range(5)])
    for at, (label, entry) in enumerate(rows):
        page.arabic(193, 59.4 + 11 * at, label, faces.arabic_pen(12), fit=44)
        put(page, 143, 59.4 + 11 * at, entry.in_arabic_alone, faces.arabic_pen(12.5, bold=True), arabic=True, fit=124)
    grid(page, (14, 70, 130, 196), [110, 121, 132])
    for x, label, text in (
        (193, "الكمية بالمتر المكعب", str(rng.randint(5, 60))),
        (127, "الثمن الأحادي", "7,35"),
        (67, "المبلغ بالدرهم", str(rng.randint(50, 500))),
    ):
        page.arabic(x, 117.4, label, faces.arabic_pen(11), fit=50)
        page.arabic(x, 128.4, text, faces.arabic_pen(12))
    page.arabic(196, 146, "المرجو الأداء داخل أجل ثلاثين يوما", faces.arabic_pen(12))
    specimen(page, 60, 200)
    return (page,)


LAYOUTS = (
    Layout("h11_bill_national", _KIND, _national), Layout("h11_bill_city", _KIND, _city),
    Layout("h11_bill_regional", _KIND, _regional), Layout("h11_bill_needles", _KIND, _needles),
    Layout("h11_bill_arabic", _KIND, _arabic),
)  # fmt: skip
