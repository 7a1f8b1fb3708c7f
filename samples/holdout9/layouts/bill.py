"""Bills: a regional company's, the old office's with its slip, a telephone's, a city operator's, a strip of paper."""

import random
from datetime import timedelta

from samples.dates import FRENCH_MONTHS, slashed
from samples.entries import Entry, both, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import said
from samples.holdout8.desk import below, below_ar, square_code, table
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, TEAL, WINE, band, cell
from samples.holdout9.people import Facts
from samples.ornaments import barcode
from samples.surface import Colour, Field, Surface

_ORANGE: Colour = (206, 96, 20)


def _sum(rng: random.Random) -> str:
    return f"{rng.randint(60, 980)},{rng.randrange(100):02d}"


def _address(found: Facts) -> tuple[Field, str, str]:
    """Return the field of an address and the two lines that an envelope's window shows."""
    home = found.home
    return Field("address", home.printed.latin), home.line.latin, home.commune.name.latin


def _regional(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A regional company's bill of 2025: cells above, the holder in a frame on the left, a table of both fluids."""
    page, faces = sheet(rng), fonts.screen(rng)
    region = rng.choice(
        (
            ("CASABLANCA-SETTAT", "الدار البيضاء سطات"),
            ("SOUSS-MASSA", "سوس ماسة"),
            ("ORIENTAL", "الشرق"),
            ("FES-MEKNES", "فاس مكناس"),
        )
    )
    page.text(14, 18, "SRM", faces.pen(26, TEAL, bold=True))
    page.text(44, 14, "Société Régionale Multiservices", faces.pen(9, TEAL))
    page.text(44, 19, region[0], faces.pen(10, TEAL, bold=True))
    page.arabic(196, 16, f"الشركة الجهوية متعددة الخدمات {region[1]}", faces.arabic_pen(11.5, TEAL, bold=True), fit=90)
    band(
        page,
        25,
        9,
        TEAL,
        ("FACTURE EAU - ELECTRICITE - ASSAINISSEMENT", "فاتورة الماء والكهرباء والتطهير"),
        faces,
        10.5,
        span=(12, 198),
    )
    for x, labels, entry in (
        (12, ("N° facture", "رقم الفاتورة"), Entry(f"{rng.randrange(10**9):09d}", "")),
        (59, ("N° contrat", "رقم العقد"), Entry(f"{rng.randrange(10**7):07d}", "")),
        (106, ("Date de facture", "تاريخ الفاتورة"), issued(found.issued)),
        (153, ("A payer avant le", "آخر أجل"), Entry(slashed(found.issued + timedelta(days=15)), "")),
    ):
        cell(page, x, 37, (45, 13), labels, entry, faces, 10)
    page.box(12, 54, 92, 34, outline=TEAL)
    page.text(15, 60, "Titulaire du contrat", faces.pen(8, GREY))
    page.arabic(101, 60, "صاحب العقد", faces.arabic_pen(9, GREY))
    put(page, 15, 68, family_first("holder_name", found.holder).in_latin_alone, faces.pen(11.5, bold=True), fit=86)
    page.text(15, 76, "Adresse de consommation", faces.pen(8, GREY))
    put(page, 15, 83, both("address", found.home.printed).in_latin_alone, faces.pen(10.5, bold=True), fit=86)
    square_code(page, rng, 160, 56, 30)
    page.text(112, 64, f"Période : {slashed(found.issued - timedelta(days=36))}", faces.pen(9))
    page.text(112, 70, f"au {slashed(found.issued - timedelta(days=6))}", faces.pen(9))
    rows: list[list[str]] = [["Désignation", "Ancien", "Nouvel", "Quantité", "Montant TTC", "البيان"]]
    for french, arabic in (
        ("Electricité", "الكهرباء"),
        ("Eau potable", "الماء الصالح للشرب"),
        ("Assainissement", "التطهير السائل"),
        ("Redevance fixe", "إتاوة قارة"),
    ):
        old = rng.randint(900, 9000)
        rows.append([french, str(old), str(old + 86), "86", _sum(rng), arabic])
    y = table(page, (12.0, 52.0, 76.0, 100.0, 122.0, 152.0, 198.0), 96, rows, faces, high=9, points=9.5, arabic=(5,))
    page.text(150, y + 12, f"Total à payer : {_sum(rng)} DH", faces.pen(13, bold=True), side="right")
    page.arabic(196, y + 12, "المبلغ الواجب أداؤه", faces.arabic_pen(12))
    barcode(page, rng, 14, y + 20, 100, 12)
    specimen(page, 105, 284)
    return (page,)


def _office(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The national office's bill of 2012, half in Arabic: values beside captions, and a slip below to cut off."""
    page, faces, typed = sheet(rng, (210.0, 198.0)), fonts.town_hall(rng), fonts.machine(rng)
    name, address = family_first("holder_name", found.holder), both("address", found.home.printed)
    page.text(14, 14, "ONEE", faces.pen(20, _ORANGE, bold=True))
    page.text(14, 20, "Branche Electricité", faces.pen(9))
    page.arabic(196, 14, "المكتب الوطني للكهرباء والماء الصالح للشرب", faces.arabic_pen(12.5, _ORANGE, bold=True))
    page.arabic(196, 21, "قطاع الكهرباء", faces.arabic_pen(11))
    page.text(105, 30, "FACTURE D'ELECTRICITE", faces.pen(13, bold=True), side="middle")
    y = 40.0
    said(page, 14, y, "Client", name.in_latin_alone, typed, 10.5, to=120)
    page.arabic(196, y, "الزبون", faces.arabic_pen(11))
    said(page, 14, y + 8, "Adresse", address.in_latin_alone, typed, 10.5, to=160)
    page.arabic(196, y + 8, "العنوان", faces.arabic_pen(11))
    said(page, 14, y + 16, "Date d'édition", issued(found.issued), typed, 10.5, to=90)
    page.arabic(196, y + 16, "تاريخ الإصدار", faces.arabic_pen(11))
    said(page, 14, y + 24, "Police", Entry(f"{rng.randrange(10**8):08d}", ""), typed, 10.5, to=90)
    page.text(110, y + 24, f"Tournée {rng.randint(100, 999)}", typed.pen(10.5))
    rows: list[list[str]] = [["Tranche", "kWh", "Prix unitaire", "Montant HT", "TVA"]]
    for at, price in enumerate(("0,9010", "1,0732", "1,0732"), 1):
        rows.append([f"Tranche {at}", str(rng.randint(20, 100)), price, _sum(rng), "14 %"])
    end = table(page, (14.0, 54.0, 84.0, 122.0, 164.0, 196.0), 74, rows, fonts.town_hall(rng), high=8, points=9.5)
    page.text(196, end + 9, f"NET A PAYER   {_sum(rng)} DHS", typed.pen(12), side="right")
    cut = end + 20
    for x in range(8, 202, 5):
        page.rule(x, cut, x + 2.6, cut, GREY, 0.25)
    page.text(14, cut + 9, "Talon à joindre au paiement", faces.pen(9))
    barcode(page, rng, 14, cut + 14, 90, 12)
    page.text(120, cut + 20, f"Réf. {rng.randrange(10**12):012d}", typed.pen(10.5))
    page.arabic(196, cut + 9, "يرجى إرفاق هذا الجزء مع الأداء", faces.arabic_pen(10))
    specimen(page, 105, 192, 8)
    return (page,)


def _telephone(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A telephone's bill: the address in an envelope's window on the right, no caption over it, the day in a list."""
    page, faces = sheet(rng), fonts.screen(rng)
    page.text(14, 20, rng.choice(("Maroc Telecom", "inwi", "orange")), faces.pen(22, NAVY, bold=True))
    page.text(14, 27, "Facture Fibre / Internet - Particuliers", faces.pen(10, GREY))
    field, line, town = _address(found)
    title = "M. " if found.holder.sex.value == "M" else "Mme "
    x = 112 + page.text(112, 52, title, faces.pen(11))
    put(page, x, 52, of_full_name("holder_name", found.holder).in_latin_alone, faces.pen(11, bold=True), fit=196 - x)
    page.text(112, 58.5, line, faces.pen(11), field=field, fit=84)
    page.text(112, 65, town, faces.pen(11), field=field, fit=84)
    page.text(112, 71.5, "MAROC", faces.pen(9, GREY))
    rows = (
        ("Numéro de client", Entry(f"{rng.randrange(10**8):08d}", "")),
        (
            "Ligne",
            Entry(f"05 {rng.randint(20, 39)} {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}", ""),
        ),
        ("Facture n°", Entry(f"F{rng.randrange(10**9):09d}", "")),
        (
            "Date de facture",
            moment(
                "issue_date",
                found.issued,
                f"{found.issued.day} {FRENCH_MONTHS[found.issued.month - 1]} {found.issued.year}",
            ),
        ),
        ("Date limite de paiement", Entry(slashed(found.issued + timedelta(days=20)), "")),
    )
    y = 52.0
    for label, entry in rows:
        page.text(14, y, label, faces.pen(9, GREY))
        put(page, 56, y, entry, faces.pen(9.5, bold=True), fit=50)
        y += 6.5
    band(page, 96, 9, NAVY, ("Détail de votre facture", "تفاصيل الفاتورة"), faces, 10.5, span=(12, 198))
    y = 114.0
    for text in ("Abonnement Fibre 100 Méga", "Communications", "Option TV", "Remise fidélité"):
        page.text(16, y, text, faces.pen(10.5))
        page.text(192, y, f"{_sum(rng)} DH", faces.pen(10.5), side="right")
        page.rule(14, y + 3, 196, y + 3, (214, 216, 224))
        y += 10
    page.box(110, y + 2, 86, 14, outline=NAVY, fill=(232, 236, 246))
    page.text(114, y + 11, "Montant TTC", faces.pen(12, NAVY, bold=True))
    page.text(192, y + 11, f"{_sum(rng)} DH", faces.pen(13, NAVY, bold=True), side="right")
    page.text(105, 270, "Service client 24h/24 - agences à travers tout le Royaume", faces.pen(8, GREY), side="middle")
    specimen(page, 60, 282)
    return (page,)


def _operator(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A city operator's bill in two columns: French below captions on the left, Arabic below captions on the right."""
    page, faces = sheet(rng), fonts.plastic(rng)
    brand = rng.choice(
        (
            ("lydec", "ليدك"),
            ("REDAL", "ريضال"),
            ("amendis", "أمانديس"),
            ("RADEEF", "الوكالة المستقلة لتوزيع الماء والكهرباء بفاس"),
        )
    )
    page.text(14, 20, brand[0], faces.pen(26, WINE, bold=True))
    page.arabic(196, 20, brand[1], faces.arabic_pen(18, WINE, bold=True), fit=90)
    page.rule(14, 25, 196, 25, WINE, 0.6)
    name, address = of_full_name("holder_name", found.holder), both("address", found.home.printed)
    below(page, 14, 36, "Nom du client", name, faces, 11.5, to=102)
    below_ar(page, 196, 36, "اسم الزبون", name, faces, 13, to=108)
    below(page, 14, 52, "Adresse du point de livraison", address, faces, 10.5, to=102)
    below_ar(page, 196, 52, "عنوان محل الاستهلاك", address, faces, 12, to=108)
    below(page, 14, 68, "Facture établie le", issued(found.issued), faces, 11.5, to=60)
    below_ar(page, 196, 68, "حررت الفاتورة بتاريخ", issued(found.issued), faces, 12.5, to=140)
    below(page, 64, 68, "Gérance", Entry(f"{rng.randrange(10**6):06d}", ""), faces, 11.5, to=102)
    page.box(14, 84, 182, 60, outline=WINE, line=0.3)
    y = 94.0
    for french, arabic in (
        ("Eau", "الماء"),
        ("Electricité", "الكهرباء"),
        ("Assainissement liquide", "التطهير السائل"),
        ("Timbre", "التمبر"),
        ("Arriérés", "المتأخرات"),
    ):
        page.text(18, y, french, faces.pen(11))
        page.text(112, y, _sum(rng), faces.pen(11, bold=True), side="right")
        page.arabic(192, y, arabic, faces.arabic_pen(12))
        y += 11
    page.box(60, 150, 90, 14, outline=WINE, fill=(246, 232, 234))
    page.text(105, 159.4, f"TOTAL  {_sum(rng)} DH", faces.pen(14, WINE, bold=True), side="middle")
    page.text(
        14,
        178,
        f"Consommation : {rng.randint(5, 30)} m3 / {rng.randint(60, 300)} kWh sur {rng.randint(28, 33)} jours",
        faces.pen(10),
    )
    barcode(page, rng, 55, 190, 100, 14)
    specimen(page, 105, 284)
    return (page,)


def _strip(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What a meter reader's printer gives: a strip, captions in Arabic, figures between, Latin name in the middle."""
    page, faces, typed = sheet(rng, (80.0, 170.0)), fonts.town_hall(rng), fonts.machine(rng)
    page.arabic(40, 10, "الوكالة المستقلة لتوزيع الماء", faces.arabic_pen(11, bold=True), side="middle", fit=72)
    page.text(40, 16, rng.choice(("RADEEMA", "RADEEC", "RADEEJ", "RADEEO")), typed.pen(12), side="middle")
    page.arabic(40, 24, "فاتورة الماء", faces.arabic_pen(13, bold=True), side="middle")
    page.rule(5, 27, 75, 27)
    page.arabic(75, 34, "التاريخ :", faces.arabic_pen(10))
    put(page, 40, 34, issued(found.issued), typed.pen(9.5), side="middle")
    page.arabic(75, 42, "المشترك :", faces.arabic_pen(10))
    put(page, 40, 48, family_first("holder_name", found.holder).in_latin_alone, typed.pen(9.5), side="middle", fit=70)
    page.arabic(75, 56, "العنوان :", faces.arabic_pen(10))
    field, line, town = _address(found)
    page.text(40, 62, line, typed.pen(9), side="middle", field=field, fit=70)
    page.text(40, 68, town, typed.pen(9), side="middle", field=field, fit=70)
    page.rule(5, 72, 75, 72)
    y = 80.0
    for arabic, text in (
        ("رقم العداد", f"{rng.randrange(10**7):07d}"),
        ("القراءة السابقة", "1204"),
        ("القراءة الحالية", "1221"),
        ("الاستهلاك م3", "17"),
        ("مبلغ الماء", _sum(rng)),
        ("مبلغ التطهير", _sum(rng)),
    ):
        page.arabic(75, y, arabic, faces.arabic_pen(10))
        page.text(5, y, text, typed.pen(9.5))
        y += 7.4
    page.rule(5, y - 2, 75, y - 2)
    page.arabic(75, y + 6, "المجموع درهم", faces.arabic_pen(12, bold=True))
    page.text(5, y + 6, _sum(rng), typed.pen(12))
    barcode(page, rng, 10, y + 12, 60, 10)
    page.text(40, y + 30, "Conservez ce ticket", typed.pen(8), side="middle")
    specimen(page, 40, 164, 6)
    return (page,)


LAYOUTS = (
    Layout("h9_bill_regional", "utility_bill", _regional),
    Layout("h9_bill_office", "utility_bill", _office),
    Layout("h9_bill_telephone", "utility_bill", _telephone),
    Layout("h9_bill_operator", "utility_bill", _operator),
    Layout("h9_bill_strip", "utility_bill", _strip),
)
