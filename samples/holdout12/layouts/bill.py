"""Bills for water and electricity: compact columns, two languages, a slip to tear off, a roll of a till."""

import random
from collections.abc import Sequence
from datetime import timedelta

from samples.dates import slashed
from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import A5
from samples.holdout9.desk import band
from samples.holdout10.desk import dashed, in_form
from samples.holdout12 import fonts
from samples.holdout12.desk import AZURE, FOREST, RUST, headed, home_of
from samples.holdout12.places import COMPANIES
from samples.ornaments import barcode
from samples.surface import Surface


def _amount(rng: random.Random, least: int = 40, most: int = 900) -> str:
    return f"{rng.randint(least, most)},{rng.randint(0, 99):02d}"


def _figures(page: Surface, x: float, y: float, rows: Sequence[tuple[str, str]], faces: Faces, *, to: float,
             points: float = 8.5, step: float = 5.4) -> float:  # fmt: skip
    """Print captions and figures that end at `to`; return the baseline below."""
    for label, figure in rows:
        page.text(x, y, label, faces.pen(points), fit=to - x - 24)
        page.text(to, y, figure, faces.pen(points, bold=True), side="right")
        y += step
    return y


def _regional(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A regional company's bill of these years: a band, three columns of small print, the customer in a frame."""
    page, faces, company = sheet(rng), fonts.screen(rng), rng.choice(COMPANIES)
    band(page, 8, 16, AZURE, (company.latin, company.arabic), faces, 11, span=(10, 200))
    page.text(12, 32, "FACTURE EAU & ELECTRICITE", faces.pen(13, AZURE, bold=True))
    page.arabic(198, 32, "فاتورة الماء والكهرباء", faces.arabic_pen(14, AZURE, bold=True))
    page.box(100, 38, 98, 34, outline=GREY, radius=2)
    put(page, 104, 46, of_full_name("holder_name", found.holder).in_latin_alone, faces.pen(10.5, bold=True), fit=90)
    home = home_of("address", found.home.printed)
    page.text(104, 54, found.home.line.latin, faces.pen(9.5), field=home.field, fit=90)
    page.text(104, 60, found.town.name.latin, faces.pen(9.5), field=home.field, fit=90)
    day, first = issued(found.issued), found.issued - timedelta(days=34)
    _figures(page, 12, 44, (
        ("N° client", f"{rng.randrange(10**7):07d}"), ("N° contrat", f"{rng.randrange(10**9):09d}"),
        ("Période du", slashed(first)), ("au", slashed(first + timedelta(days=30))),
    ), faces, to=92)  # fmt: skip
    page.text(12, 65.6, "Facture éditée le", faces.pen(8.5))
    put(page, 92, 65.6, day.in_latin_alone, faces.pen(8.5, bold=True), side="right")
    page.text(12, 71, "Date limite de paiement", faces.pen(8.5))
    page.text(92, 71, slashed(found.issued + timedelta(days=21)), faces.pen(8.5, bold=True), side="right")
    for at, title in enumerate(("ELECTRICITE", "EAU POTABLE", "ASSAINISSEMENT")):
        x = 12 + 63 * at
        page.box(x, 80, 60, 6, outline=AZURE, fill=AZURE)
        page.text(x + 2, 84.4, title, faces.pen(8.5, (255, 255, 255), bold=True))
        index = rng.randint(900, 9000)
        _figures(page, x, 92, (
            ("Compteur", f"{rng.randrange(10**6):06d}"), ("Ancien index", str(index)), ("Nouvel index",
            str(index + 87)),
            ("Consommation", "87"), ("Redevance fixe", _amount(rng, 5, 30)), ("Montant H.T.", _amount(rng)),
            ("T.V.A.", _amount(rng, 4, 60)),
        ), faces, to=x + 60)  # fmt: skip
    headed(page, (12, 58, 104, 150, 198), 134, (
        ("Total T.T.C.", Entry(_amount(rng), "")), ("Timbre", Entry("0,25", "")), ("Arriérés", Entry("0,00", "")),
        ("Net à payer (DH)", Entry(_amount(rng, 200, 1400), "")),
    ), faces, 10)  # fmt: skip
    barcode(page, rng, 12, 160, 70, 12)
    page.arabic(198, 166, "للأداء قبل التاريخ المحدد أعلاه لدى وكالاتنا", faces.arabic_pen(9.5))
    specimen(page, 105, 200)
    return (page,)


def _office_2012(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The national office's sheet of 2012: a header of captions over each row of values, the home below the name."""
    page, faces = sheet(rng, A5), fonts.office(rng)
    page.text(8, 12, "ONEE", faces.pen(16, RUST, bold=True))
    page.text(8, 17.6, "Office National de l'Electricité et de l'Eau Potable", faces.pen(7), fit=70)
    page.arabic(140, 12, "المكتب الوطني للكهرباء والماء الصالح للشرب", faces.arabic_pen(8.5), fit=66)
    page.text(74, 28, "FACTURE D'ELECTRICITE", faces.pen(12, RUST, bold=True), side="middle")
    day = in_form("issue_date", found.issued, "%d.%m.%Y")
    headed(page, (8, 40, 76, 108, 140), 34, (
        ("Agence", Entry(found.town.name.latin, "")), ("Police", Entry(f"{rng.randrange(10**8):08d}", "")),
        ("Date facture", day.in_latin_alone), ("Echéance", Entry(f"{found.issued + timedelta(days=15):%d.%m.%Y}", "")),
    ), faces, 8.5, high=(6, 8))  # fmt: skip
    page.text(8, 58, "ABONNE :", faces.pen(8.5))
    put(page, 28, 58, family_first("holder_name", found.holder).in_latin_alone, faces.pen(9.5, bold=True), fit=110)
    page.text(8, 65, "LIEU DE CONSOMMATION :", faces.pen(8.5))
    put(page, 52, 65, home_of("address", found.home.printed).in_latin_alone, faces.pen(9, bold=True), fit=88)
    index = rng.randint(2000, 30000)
    for at in range(2):
        headed(page, (8, 36, 64, 92, 112, 140), 72 + 18 * at, (
            ("Tranche", Entry(("0-100", "101-150")[at], "")), ("Anc. index", Entry(str(index), "")),
            ("Nouv. index", Entry(str(index + 96), "")), ("kWh", Entry(str(rng.randint(20, 98)), "")),
            ("Montant", Entry(_amount(rng, 30, 150), "")),
        ), faces, 8.5, high=(6, 8))  # fmt: skip
    end = _figures(page, 70, 118, (
        ("Total hors taxes", _amount(rng)), ("TVA 14 %", _amount(rng, 9, 60)), ("Droit de timbre", "0,50"),
        ("NET A PAYER", f"{_amount(rng)} DH"),
    ), faces, to=140, points=9)  # fmt: skip
    for at in range(38):
        page.rule(6 + 3.6 * at, end + 8, 8 + 3.6 * at, end + 8, GREY)
    page.text(8, end + 15, "TALON A DETACHER", faces.pen(8, GREY))
    barcode(page, rng, 8, end + 20, 60, 10)
    specimen(page, 110, end + 32, 7)
    return (page,)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A city's works in Arabic, French in the head only: captions on the right with colons, days with dashes."""
    page, faces = sheet(rng), fonts.screen(rng)
    name = rng.choice(
        (("REDAL", "ريضال"), ("AMENDIS", "أمانديس"), ("RADEEMA", "الوكالة المستقلة لتوزيع الماء والكهرباء"))
    )
    page.text(14, 18, name[0], faces.pen(18, FOREST, bold=True))
    page.arabic(196, 18, name[1], faces.arabic_pen(15, FOREST, bold=True), fit=110)
    page.rule(14, 22, 196, 22, FOREST, 0.6)
    page.arabic(105, 34, "فاتورة استهلاك الماء", faces.arabic_pen(17, bold=True), side="middle")
    rows = (
        ("اسم المشترك", of_full_name("holder_name", found.holder).in_arabic_alone),
        ("عنوان الاستهلاك", home_of("address", found.home.printed).in_arabic_alone),
        ("رقم العقد", Entry("", f"{rng.randrange(10**7):07d}")), ("الدورة", Entry("", f"{found.issued:%m/%Y}")),
        ("تاريخ الفاتورة", Entry("", dashed(found.issued), None, issued(found.issued).field)),
        ("آخر أجل للأداء", Entry("", dashed(found.issued + timedelta(days=18)))),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        y = 50 + 9 * at
        page.arabic(196, y, f"{label} :", faces.arabic_pen(11.5), fit=44)
        digits = not any("\u0600" <= each <= "\u06ff" for each in entry.arabic)
        pen = faces.pen(10.5, bold=True) if digits else faces.arabic_pen(12, bold=True)
        put(page, 150, y, entry, pen, arabic=True, fit=132)
    headed(page, (14, 50, 86, 122, 158, 196), 108, (
        ("المؤشر القديم", Entry("", str(rng.randint(100, 999)))), ("المؤشر الجديد", Entry("", str(rng.randint(1000,
        1200)))),
        ("الاستهلاك", Entry("", str(rng.randint(8, 40)))), ("الثمن", Entry("", "7.14")), ("المبلغ", Entry("",
        _amount(rng))),
    ), faces, 10.5, arabic=True, high=(9, 10))  # fmt: skip
    page.arabic(196, 142, "المبلغ الواجب أداؤه بالدرهم", faces.arabic_pen(12.5, bold=True))
    page.text(110, 142, _amount(rng), faces.pen(14, bold=True), side="middle")
    barcode(page, rng, 14, 150, 66, 12)
    specimen(page, 140, 190)
    return (page,)


def _roll(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A narrow bill that the meter's reader prints at the door: captions above values, all in a machine's letters."""
    page, faces = Surface(80, 176, (252, 252, 248)), fonts.keys(rng)
    lines = ("LYDEC", "EAU - ELECTRICITE", "FACTURE SUR SITE")
    for at, text in enumerate(lines):
        page.text(40, 10 + 6 * at, text, faces.pen(12 if at == 0 else 9, bold=at == 0), side="middle")
    at_y = 34.0
    rows = (
        ("CLIENT", of_full_name("holder_name", found.holder)), ("ADRESSE", home_of("address", found.home.printed)),
        ("EMISE LE", in_form("issue_date", found.issued, "%d/%m/%Y")),
    )  # fmt: skip
    for label, entry in rows:
        page.text(5, at_y, label, faces.pen(7.5, GREY))
        put(page, 5, at_y + 5, entry.in_latin_alone, faces.pen(9.5, bold=True), fit=70)
        at_y += 13
    page.rule(5, at_y - 3, 75, at_y - 3, GREY)
    end = _figures(page, 5, at_y + 3, (
        ("COMPTEUR", f"{rng.randrange(10**6):06d}"), ("INDEX", str(rng.randint(900, 9000))), ("KWH",
        str(rng.randint(40, 240))),
        ("M3", str(rng.randint(4, 30))), ("TOTAL HT", _amount(rng)), ("TVA", _amount(rng, 5, 60)), ("A PAYER DH",
        _amount(rng)),
        ("AVANT LE", slashed(found.issued + timedelta(days=12))),
    ), faces, to=75)  # fmt: skip
    barcode(page, rng, 10, end + 4, 56, 12)
    page.text(40, end + 26, "MERCI DE VOTRE CONFIANCE", faces.pen(8), side="middle")
    specimen(page, 40, end + 36, 7)
    return (page,)


_KIND = "utility_bill"
LAYOUTS = (
    Layout("h12_bill_regional", _KIND, _regional),
    Layout("h12_bill_office_2012", _KIND, _office_2012),
    Layout("h12_bill_arabic", _KIND, _arabic),
    Layout("h12_bill_roll", _KIND, _roll),
)
