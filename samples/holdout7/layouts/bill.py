"""Bills for water and electricity: a concession of a large city, the national office, a regional company.

The day of the bill is the truth, not the last day to pay nor those of the readings. Who pays may be named with a
title, family name first, and the address is most often broken in two or three lines.
"""

import random
from datetime import date, timedelta

from samples.dates import in_french, slashed
from samples.entries import moment
from samples.faces import Faces
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.press import GREY, grid, put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.people import Facts, is_man
from samples.ornaments import barcode
from samples.places import Home
from samples.surface import Colour, Field, Surface

_WHITE: Colour = (255, 255, 255)


def _money(hundredths: int) -> str:
    return f"{hundredths // 100:,}".replace(",", " ") + f",{hundredths % 100:02d}"


def _address(page: Surface, x: float, y: float, home: Home, faces: Faces, points: float = 9.6, *, fit: float = 80,
             step: float = 5.2) -> float:  # fmt: skip
    """Print the address as on an envelope and return the baseline after it."""
    field = Field("address", home.printed.latin)
    for line in (home.line.latin, home.commune.name.latin):
        page.text(x, y, line, faces.pen(points), field=field, fit=fit)
        y += step
    return y


def _slices(page: Surface, rng: random.Random, faces: Faces, y: float, things: tuple[str, ...]) -> tuple[float, int]:
    """Rule a table of what was used; return the baseline after it and its sum."""
    xs, total = (12, 74, 98, 122, 146, 170, 198), 0
    grid(page, xs, [y + 6.6 * at for at in range(len(things) + 2)], (150, 152, 158), 0.15)
    heads = ("Désignation", "Ancien index", "Nouvel index", "Quantité", "Prix unitaire", "Montant HT")
    for at, head in enumerate(heads):
        page.text(
            (xs[at] + xs[at + 1]) / 2,
            y + 4.6,
            head,
            faces.pen(7, bold=True),
            side="middle",
            fit=xs[at + 1] - xs[at] - 2,
        )
    for level, thing in enumerate(things, 1):
        used, price, old = rng.randint(2, 150), rng.randint(70, 410), rng.randint(800, 30000)
        total += used * price
        below = y + 6.6 * level + 4.6
        page.text(14, below, thing, faces.pen(7.6), fit=58)
        told = (str(old), str(old + used), str(used), f"{price / 100:.4f}".replace(".", ","), _money(used * price))
        for at, text in enumerate(told, 1):
            page.text(xs[at + 1] - 1.6, below, text, faces.pen(7.6), side="right")
    return y + 6.6 * (len(things) + 1) + 7, total


def _city(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A concession's bill: logo band, a block of references left, the customer's window right, sums, coupon."""
    page, faces, home = sheet(rng), fonts.company(rng), found.home
    tone: Colour = rng.choice(((0, 98, 160), (0, 128, 96), (200, 70, 40)))
    name, name_ar = rng.choice((("LYDEC", "ليدك"), ("REDAL", "ريضال"), ("AMENDIS", "أمانديس"), ("RADEEMA", "راديما")))
    page.text(12, 20, name, faces.pen(24, tone, bold=True))
    page.arabic(198, 19, name_ar, faces.arabic_pen(20, tone, bold=True))
    page.text(12, 26, "Eau - Electricité - Assainissement liquide", faces.pen(8, GREY))
    page.rule(12, 30, 198, 30, tone, 0.8)
    page.text(12, 39, "FACTURE / AVIS D'ECHEANCE", faces.pen(12, bold=True))
    day, end = issued(found.issued), found.issued - timedelta(days=rng.randint(3, 9))
    y = 47.0
    for label, text in (
        ("Référence client", f"{rng.randint(100, 999)} {rng.randint(1000, 9999)} {rng.randint(10, 99)}"),
        ("N° de facture", f"{found.issued:%Y%m}{rng.randint(10000, 99999)}"),
        ("Contrat / Police", str(rng.randint(10**6, 10**7 - 1))),
        ("Tournée", f"{rng.randint(1, 60):02d}-{rng.randint(1, 990):03d}"),
    ):
        page.text(12, y, label, faces.pen(8, GREY))
        page.text(44, y, text, faces.pen(8.6))
        y += 5.4
    page.text(12, y, "Date de facture", faces.pen(8, GREY))
    put(page, 44, y, day, faces.pen(8.8, bold=True))
    page.text(12, y + 5.4, "Période", faces.pen(8, GREY))
    page.text(44, y + 5.4, f"{slashed(end - timedelta(days=30))} - {slashed(end)}", faces.pen(8.6))
    page.box(108, 42, 90, 32, outline=(170, 172, 178), radius=1)
    holder = found.holder
    at = 112 + page.text(112, 51, "M." if is_man(holder) else "MME", faces.pen(10)) + 1.5
    put(page, at, 51, family_first("holder_name", holder), faces.pen(10, bold=True), fit=195 - at)
    _address(page, 112, 57.4, home, faces, 9.6, fit=84)
    page.arabic(198, 80, "عنوان المراسلة", faces.arabic_pen(8.6, GREY))
    y, total = _slices(page, rng, faces, 92, ("Eau potable tranche 1", "Eau potable tranche 2", "Assainissement",
                                              "Electricité 0-100 kWh", "Electricité 101-150 kWh"))  # fmt: skip
    fees = (("Redevances fixes", rng.randint(900, 2600)), ("TVA", total // 9), ("Timbre", 125), ("Solde antérieur", 0))
    for label, amount in fees:
        page.text(150, y, label, faces.pen(8.4))
        page.text(196, y, _money(amount), faces.pen(8.4), side="right")
        y += 5.4
    due = total + sum(each for _, each in fees)
    page.box(118, y - 1, 80, 10, fill=tone, outline=tone)
    page.text(122, y + 5.6, "TOTAL A PAYER (DH)", faces.pen(9.4, _WHITE, bold=True))
    page.text(194, y + 5.6, _money(due), faces.pen(10.4, _WHITE, bold=True), side="right")
    late = found.issued + timedelta(days=rng.randint(14, 25))
    page.text(12, y + 5.6, f"A régler avant le {slashed(late)}", faces.pen(9.6, bold=True))
    page.arabic(12, y + 12.4, f"يؤدى قبل {slashed(late)}", faces.arabic_pen(10), side="left")
    page.text(12, y + 26, "Vous pouvez payer aux agences, par prélèvement ou chez nos partenaires de proximité.",
              faces.pen(8))  # fmt: skip
    page.rule(12, 246, 198, 246, GREY, 0.2)
    page.text(12, 253, f"COUPON A JOINDRE AU REGLEMENT     Montant : {_money(due)} DH", faces.pen(8.4))
    barcode(page, rng, 12, 258, 110, 13)
    specimen(page, 168, 268)
    return (page,)


def _national(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The national office's slip of half a sheet from a dot printer: French captions, Arabic beside them."""
    page, faces, typed, home = sheet(rng, (210, 148.5)), fonts.office(rng), fonts.typist(rng), found.home
    page.text(12, 13, "ONEE - Branche Eau", faces.pen(12, (20, 80, 150), bold=True))
    page.arabic(198, 13, "المكتب الوطني للكهرباء والماء الصالح للشرب", faces.arabic_pen(11, (20, 80, 150), bold=True))
    page.text(12, 19, f"Agence de service {home.commune.province.latin}", faces.pen(8.6))
    page.arabic(198, 19.4, "قطاع الماء", faces.arabic_pen(10))
    page.text(105, 29, "FACTURE D'EAU POTABLE", faces.pen(11.5, bold=True), side="middle")
    page.arabic(105, 35.6, "فاتورة الماء الصالح للشرب", faces.arabic_pen(11.5, bold=True), side="middle")
    read = found.issued - timedelta(days=rng.randint(5, 15))
    rows = (
        ("Abonné", "المشترك", of_full_name("holder_name", found.holder)),
        ("Adresse", "العنوان", None),
        ("Facture du", "فاتورة بتاريخ", moment("issue_date", found.issued)),
        ("N° Client", "رقم الزبون", str(rng.randint(10**6, 10**7 - 1))),
        ("N° Compteur", "رقم العداد", f"{rng.choice('ABCD')}{rng.randint(10**5, 10**6 - 1)}"),
        ("Relevé le", "تاريخ القراءة", slashed(read)),
    )
    y = 46.0
    for label, label_ar, entry in rows:
        page.text(12, y, label, faces.pen(8.6))
        page.arabic(118, y, label_ar, faces.arabic_pen(9.6))
        if entry is None:
            field = Field("address", home.printed.latin)
            page.text(34, y, home.printed.latin, typed.pen(9.4), field=field, fit=62)
        elif isinstance(entry, str):
            page.text(34, y, entry, typed.pen(9.4))
        else:
            put(page, 34, y, entry, typed.pen(9.4), fit=62)
        y += 7
    page.box(124, 40, 76, 48, line=0.3)
    old, used = rng.randint(100, 5000), rng.randint(4, 70)
    water, fixed = used * rng.randint(330, 900), rng.randint(800, 1900)
    y = 47.0
    for label, text in (
        ("Ancien index", str(old)),
        ("Nouvel index", str(old + used)),
        ("Consommation m3", str(used)),
        ("Eau HT", _money(water)),
        ("Redevance fixe", _money(fixed)),
        ("TVA 7 %", _money(water * 7 // 100)),
    ):
        page.text(128, y, label, faces.pen(8.6))
        page.text(196, y, text, typed.pen(9.4), side="right")
        y += 7
    page.box(124, 92, 76, 11, line=0.6)
    page.text(128, 99.4, "Net à payer", faces.pen(10, bold=True))
    page.text(196, 99.4, f"{_money(water + fixed + water * 7 // 100)} DH", typed.pen(11, bold=True), side="right")
    late: date = found.issued + timedelta(days=30)
    page.text(12, 99.4, f"Date limite de paiement : {slashed(late)}", faces.pen(9))
    page.arabic(118, 106, "آخر أجل للأداء", faces.arabic_pen(10))
    page.text(12, 114, "Tout retard entraîne une majoration et la suspension de la fourniture.", faces.pen(7.6))
    barcode(page, rng, 12, 122, 84, 12)
    specimen(page, 160, 130, 8)
    return (page,)


def _letter(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A regional company's letter of today: a summary first, the supply's address apart from its holder."""
    page, faces, home = sheet(rng), fonts.company(rng), found.home
    tone: Colour = rng.choice(((20, 70, 120), (110, 40, 110), (0, 110, 120)))
    page.box(0, 0, 210, 24, fill=tone, outline=tone)
    page.text(14, 12, "SRM", faces.pen(20, _WHITE, bold=True))
    page.text(14, 18.6, "Société Régionale Multiservices", faces.pen(8.4, _WHITE))
    page.arabic(196, 14, "الشركة الجهوية متعددة الخدمات", faces.arabic_pen(12, _WHITE, bold=True))
    page.text(14, 36, "Ma facture d'électricité", faces.pen(15, tone, bold=True))
    page.arabic(196, 36, "فاتورتي للكهرباء", faces.arabic_pen(14, tone, bold=True))
    at = 14 + page.text(14, 44, "Éditée le", faces.pen(9.4)) + 1.6
    put(page, at, 44, moment("issue_date", found.issued, in_french(found.issued)), faces.pen(9.4, bold=True))
    page.text(14, 50, f"Facture n° {rng.randint(10**9, 10**10 - 1)}", faces.pen(9.4))
    page.text(14, 64, "Titulaire du contrat", faces.pen(8, GREY))
    put(page, 14, 70, of_full_name("holder_name", found.holder), faces.pen(10.6, bold=True), fit=86)
    page.text(14, 80, "Lieu de consommation", faces.pen(8, GREY))
    _address(page, 14, 86, home, faces, 10, fit=86, step=5.8)
    page.box(112, 58, 84, 42, radius=3, outline=tone, fill=(240, 244, 248), line=0.4)
    used, price = rng.randint(60, 420), rng.randint(90, 140)
    late = found.issued + timedelta(days=20)
    page.text(154, 67, "Montant à payer", faces.pen(10), side="middle")
    page.text(154, 78, f"{_money(used * price + 2650)} DH", faces.pen(18, tone, bold=True), side="middle")
    page.text(154, 87, f"avant le {slashed(late)}", faces.pen(9.4), side="middle")
    page.arabic(154, 94.6, "المبلغ الواجب أداؤه", faces.arabic_pen(9.6), side="middle")
    y = 116.0
    for label, text in (
        ("N° de contrat", str(rng.randint(10**7, 10**8 - 1))),
        ("N° de compteur", str(rng.randint(10**6, 10**7))),
        ("Consommation", f"{used} kWh"),
        ("Relève réelle du", slashed(found.issued - timedelta(days=6))),
        ("Prochaine relève", slashed(found.issued + timedelta(days=24))),
    ):
        page.text(14, y, label, faces.pen(9))
        page.text(96, y, text, faces.pen(9), side="right")
        page.rule(14, y + 1.8, 96, y + 1.8, (214, 216, 220), 0.15)
        y += 7
    page.text(112, 116, "Détail", faces.pen(9.4, tone, bold=True))
    y = 123.0
    for label, amount in (
        ("Consommation HT", used * price),
        ("Redevance d'entretien", 1450),
        ("TPPAN", 400),
        ("TVA", 800),
    ):
        page.text(112, y, label, faces.pen(9))
        page.text(196, y, _money(amount), faces.pen(9), side="right")
        y += 6.4
    page.text(14, 170, "Vos consommations des douze derniers mois (kWh)", faces.pen(9, tone, bold=True))
    for month in range(12):
        tall = rng.uniform(6, 28)
        page.box(16 + month * 14.6, 206 - tall, 8, tall, outline=tone, fill=tone)
        page.text(20 + month * 14.6, 211, f"{(found.issued.month + month) % 12 + 1:02d}", faces.pen(7), side="middle")
    barcode(page, rng, 14, 256, 96, 13)
    page.text(14, 278, "Service clients disponible 24h/24 et 7j/7", faces.pen(8, GREY))
    specimen(page, 160, 264)
    return (page,)


LAYOUTS = (
    Layout("h7_bill_city", "utility_bill", _city),
    Layout("h7_bill_national", "utility_bill", _national),
    Layout("h7_bill_letter", "utility_bill", _letter),
)
