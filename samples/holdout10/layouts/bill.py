"""Bills of water and electricity: a regional company's of today, an office's, a régie's of old, a concession's."""

import random
from datetime import date, timedelta

from samples.dates import FRENCH_MONTHS, slashed
from samples.entries import Entry, both
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, grid, put, sheet, specimen
from samples.holdout7.desk import said, said_ar
from samples.holdout8.desk import below, square_code, table
from samples.holdout9.desk import band, between
from samples.holdout10 import fonts
from samples.holdout10.desk import LEAF, SEA, in_form, named_days
from samples.ornaments import barcode
from samples.surface import Colour, Surface

_WATER: Colour = (0, 122, 168)
_AMBER: Colour = (214, 122, 20)


def _dirhams(rng: random.Random, most: int) -> str:
    return f"{rng.randint(18, most)},{rng.randrange(100):02d}"


def _month(day: date) -> str:
    return f"{FRENCH_MONTHS[day.month - 1].capitalize()} {day.year}"


def _regional(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A regional multi-service company, 2025: bands, the customer in a panel on the right, three periods in a table."""
    page, faces = sheet(rng), fonts.designer(rng)
    region, region_ar = rng.choice(
        (
            ("CASABLANCA - SETTAT", "الدار البيضاء سطات"),
            ("SOUSS - MASSA", "سوس ماسة"),
            ("ORIENTAL", "الشرق"),
            ("FES - MEKNES", "فاس مكناس"),
            ("MARRAKECH - SAFI", "مراكش آسفي"),
            ("RABAT - SALE - KENITRA", "الرباط سلا القنيطرة"),
        )
    )
    page.box(14, 10, 22, 22, outline=_WATER, fill=_WATER, radius=11)
    page.text(25, 23.6, "SRM", faces.pen(15, (255, 255, 255), bold=True), side="middle")
    page.text(40, 19, f"Société Régionale Multiservices {region}", faces.pen(10.5, _WATER, bold=True), fit=100)
    page.arabic(196, 28, f"الشركة الجهوية متعددة الخدمات {region_ar}", faces.arabic_pen(12, _WATER, bold=True))
    band(page, 38, 9, _WATER, ("FACTURE EAU ET ELECTRICITE", "فاتورة الماء والكهرباء"), faces, 11, span=(14, 196))
    page.box(106, 52, 90, 34, outline=(170, 190, 204), radius=2)
    who, home = (
        of_full_name("holder_name", found.holder).in_latin_alone,
        both("address", found.home.printed).in_latin_alone,
    )
    put(page, 110, 60, who, faces.pen(11.5, bold=True), fit=82)
    put(page, 110, 68, home, faces.pen(10), fit=82)
    page.text(110, 81, f"Province : {found.home.commune.province.latin}", faces.pen(8.5, GREY), fit=82)
    for at, (label, value) in enumerate((
        ("N° de contrat", f"{rng.randrange(10**8):08d}"), ("N° de police", f"{rng.randrange(10**6):06d}"),
        ("Tournée", f"{rng.randint(10, 99)}/{rng.randint(100, 999)}"), ("Période", _month(found.issued)),
    )):  # fmt: skip
        said(page, 14, 58 + 7 * at, f"{label} :", Entry(value, ""), faces, 10, to=100)
    said(page, 14, 94, "Date d'émission :", issued(found.issued).in_latin_alone, faces, 10.5, to=100, bold=True)
    page.text(196, 94, f"A payer avant le {slashed(found.issued + timedelta(days=20))}", faces.pen(10), side="right")
    rows: list[list[str | Entry]] = [["Désignation", "Ancien index", "Nouvel index", "Quantité", "Montant (DH)"]]
    for what in ("Eau potable", "Assainissement", "Electricité", "Redevance fixe", "TVA"):
        old, used = rng.randint(200, 9000), rng.randint(4, 240)
        rows.append([what, str(old), str(old + used), str(used), _dirhams(rng, 380)])
    end = table(page, (14, 66, 98, 130, 158, 196), 102, rows, faces, high=9)
    page.text(130, end + 12, "NET A PAYER", faces.pen(13, _WATER, bold=True))
    page.text(196, end + 12, f"{_dirhams(rng, 980)} DH", faces.pen(14, bold=True), side="right")
    square_code(page, rng, 16, end + 8, 28)
    page.arabic(196, end + 24, "المبلغ الواجب أداؤه قبل التاريخ المحدد أعلاه", faces.arabic_pen(11))
    page.rule(0, 230, 210, 230, (160, 160, 164), 0.2)
    page.text(14, 238, "TALON A DETACHER", faces.pen(8.5, GREY))
    barcode(page, rng, 110, 240, 80, 14)
    specimen(page, 60, 280)
    return (page,)


def _office(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Of the national office: bilingual rows with the value between its captions, amounts below in a grid."""
    page, faces = sheet(rng), fonts.factory(rng)
    page.text(14, 18, "ONEE", faces.pen(22, _AMBER, bold=True))
    page.text(44, 18, "Branche Electricité" if rng.random() < 0.6 else "Branche Eau", faces.pen(11))
    page.arabic(196, 18, "المكتب الوطني للكهرباء والماء الصالح للشرب", faces.arabic_pen(12.5, _AMBER, bold=True))
    page.text(14, 26, f"Agence de {found.home.commune.name.latin}", faces.pen(10))
    page.arabic(196, 26, f"وكالة {found.home.commune.name.arabic}", faces.arabic_pen(11.5))
    page.rule(14, 30, 196, 30, _AMBER, 0.7)
    page.text(105, 41, "FACTURE DE CONSOMMATION", faces.pen(14, bold=True), side="middle")
    page.arabic(105, 49, "فاتورة الاستهلاك", faces.arabic_pen(15, bold=True), side="middle")
    rows = (
        ("Référence client", "مرجع الزبون", Entry(f"{rng.randrange(10**9):09d}", "")),
        ("Nom du client", "اسم الزبون", family_first("holder_name", found.holder).in_latin_alone),
        ("Adresse", "العنوان", both("address", found.home.printed).in_latin_alone),
        ("Date facture", "تاريخ الفاتورة", in_form("issue_date", found.issued, "%d-%m-%Y").in_latin_alone),
        ("N° compteur", "رقم العداد", Entry(f"{rng.randrange(10**7):07d}", "")),
    )  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 64 + 10 * at
        between(page, y, (label, label_ar), entry, faces, 10.5, reach=36)
        page.rule(14, y + 3, 196, y + 3, (226, 220, 210), 0.2)
    xs = (14, 60, 106, 152, 196)
    grid(page, xs, (120, 130, 142), (120, 120, 124), 0.25)
    for at, (label, value) in enumerate((
        ("Consommation", f"{rng.randint(40, 420)} kWh"), ("Prix moyen", f"1,{rng.randint(10, 59)}"),
        ("Taxes", _dirhams(rng, 60)), ("Total TTC", f"{_dirhams(rng, 700)} DH"),
    )):  # fmt: skip
        page.text((xs[at] + xs[at + 1]) / 2, 126.6, label, faces.pen(9.5, bold=True), side="middle")
        page.text((xs[at] + xs[at + 1]) / 2, 137.6, value, faces.pen(11), side="middle")
    page.text(14, 154, "Cette facture est payable dans les agences et espaces de proximité.", faces.pen(9.5))
    page.arabic(196, 162, "يرجى الاحتفاظ بهذه الفاتورة لمدة سنة", faces.arabic_pen(11))
    barcode(page, rng, 14, 172, 90, 14)
    specimen(page, 150, 200)
    return (page,)


def _regie(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A régie's slip of 2004 from a needle printer: a narrow form printed beforehand, figures in their boxes."""
    page, faces, typed = Surface(210, 102, (250, 250, 240)), fonts.works(rng), fonts.keys(rng)
    name, town = rng.choice((("RADEEMA", "Marrakech"), ("RADEEO", "Oujda"), ("RADEEF", "Fès"), ("RADEM", "Meknès"),
                             ("RADEETA", "Taza"), ("RADEEJ", "El Jadida"), ("RAMSA", "Agadir")))  # fmt: skip
    page.text(12, 14, name, faces.pen(18, LEAF, bold=True))
    page.text(12, 19.6, f"Régie autonome de distribution d'eau et d'électricité - {town}", faces.pen(8))
    page.text(198, 14, "QUITTANCE", faces.pen(14, bold=True), side="right")
    who = family_first("holder_name", found.holder).in_latin_alone
    boxes = (
        (12, 26, 60, "Abonné", Entry(f"{rng.randrange(10**6):06d}", "")),
        (74, 26, 60, "Date", issued(found.issued).in_latin_alone),
        (136, 26, 62, "Mois", Entry(_month(found.issued - timedelta(days=30)).upper(), "")),
        (12, 41, 186, "Nom et prénom", who),
        (12, 56, 186, "Adresse de consommation", both("address", found.home.printed).in_latin_alone),
        (12, 71, 44, "Eau", Entry(_dirhams(rng, 200), "")), (58, 71, 44, "Electricité", Entry(_dirhams(rng, 400), "")),
        (104, 71, 44, "Timbre", Entry("0,25", "")), (150, 71, 48, "Total à payer", Entry(_dirhams(rng, 700), "")),
    )  # fmt: skip
    for x, y, wide, label, entry in boxes:
        page.box(x, y, wide, 13, outline=LEAF)
        page.text(x + 1.6, y + 3.6, label, faces.pen(7, LEAF))
        put(page, x + 3, y + 10.4, entry, typed.pen(10.5), fit=wide - 5)
    specimen(page, 105, 95, 7)
    return (page,)


def _concession(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A concession's letter: the address where a window shows it, the account beside, day and month in words."""
    page, faces = sheet(rng), fonts.designer(rng)
    company, colour = rng.choice((("lydec", (0, 98, 156)), ("redal", (20, 120, 90)), ("amendis", (30, 130, 60))))
    page.text(16, 24, company, faces.pen(30, colour, bold=True))
    page.arabic(16, 33, "الماء والكهرباء والتطهير السائل", faces.arabic_pen(10.5, GREY), side="left")
    page.text(196, 20, "Votre facture", faces.pen(16, colour, bold=True), side="right")
    day = named_days("issue_date", found.issued).in_latin_alone
    at = 150 + page.text(150, 28, "du", faces.pen(11)) + 1.6
    put(page, at, 28, day, faces.pen(11, bold=True), fit=46)
    put(page, 110, 56, of_full_name("holder_name", found.holder).in_latin_alone, faces.pen(12), fit=86)
    street, town = found.home.line.latin, found.home.commune.name.latin
    field = both("address", found.home.printed).field
    page.text(110, 63, street, faces.pen(11), field=field, fit=86)
    page.text(110, 69.6, town, faces.pen(11), field=field, fit=86)
    for row, (label, value) in enumerate((
        ("Compte client", f"{rng.randrange(10**7):07d}"), ("Type d'usage", "Domestique"), ("Puissance", "2,2 kVA"),
    )):  # fmt: skip
        below(page, 16, 52 + 12 * row, label, Entry(value, ""), faces, 11, to=80, step=5, small=8)
    page.rule(16, 92, 196, 92, colour, 0.6)
    y = 104.0
    for what in ("Eau potable", "Assainissement liquide", "Electricité", "Contribution audiovisuelle"):
        page.text(16, y, what, faces.pen(11))
        page.text(196, y, f"{_dirhams(rng, 320)} DH", faces.pen(11), side="right")
        page.rule(16, y + 3, 196, y + 3, (220, 222, 226), 0.2)
        y += 11
    page.box(106, y, 90, 16, outline=colour, fill=colour, radius=2)
    page.text(110, y + 10.4, "Total à régler", faces.pen(11, (255, 255, 255), bold=True))
    page.text(192, y + 10.4, f"{_dirhams(rng, 890)} DH", faces.pen(13, (255, 255, 255), bold=True), side="right")
    page.text(16, y + 30, "Date limite de paiement : quinze jours après réception", faces.pen(9.5, GREY))
    square_code(page, rng, 16, y + 38, 26)
    specimen(page, 130, 260)
    return (page,)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A receipt in Arabic from a rural water association's counter that follows the office's words."""
    page, faces = sheet(rng, (148.5, 210)), fonts.office(rng)
    page.box(8, 8, 132.5, 194, outline=SEA, line=0.4, radius=3)
    page.arabic(74, 22, "المكتب الوطني للماء الصالح للشرب", faces.arabic_pen(14, SEA, bold=True), side="middle")
    page.arabic(74, 32, "فاتورة استهلاك الماء", faces.arabic_pen(17, bold=True), side="middle")
    rows = (
        ("رقم الاشتراك", Entry("", f"{rng.randrange(10**7):07d}")),
        ("اسم المشترك", of_full_name("holder_name", found.holder).in_arabic_alone),
        ("عنوان الاشتراك", both("address", found.home.printed).in_arabic_alone),
        ("تاريخ الفاتورة", named_days("issue_date", found.issued).in_arabic_alone),
        ("الاستهلاك بالمتر المكعب", Entry("", str(rng.randint(4, 60)))),
        ("المبلغ الإجمالي", Entry("", f"{_dirhams(rng, 400)} درهم")),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        said_ar(page, 134, 52 + 15 * at, f"{label} :", entry, faces, 13, to=14, bold=at in (1, 5))
    page.arabic(134, 150, "آخر أجل للأداء خمسة عشر يوما", faces.arabic_pen(11.5))
    barcode(page, rng, 20, 164, 70, 12)
    specimen(page, 74, 194, 8)
    return (page,)


LAYOUTS = (
    Layout("h10_bill_regional", "utility_bill", _regional),
    Layout("h10_bill_office", "utility_bill", _office),
    Layout("h10_bill_regie", "utility_bill", _regie),
    Layout("h10_bill_concession", "utility_bill", _concession),
    Layout("h10_bill_arabic", "utility_bill", _arabic),
)
