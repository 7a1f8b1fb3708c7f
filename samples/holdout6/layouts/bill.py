"""Bills for water and electricity: the national office, a town's concession, a regional company of today.

All say whom and where they supply, a period, readings, slices of consumption, taxes, a sum and the day by which to
pay. The day of the bill is the truth, not the last day to pay nor those of the readings.
"""

import random
from datetime import timedelta

from samples.dates import in_french, slashed
from samples.entries import both
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, grid, put, sheet, specimen
from samples.ornaments import barcode
from samples.surface import Colour, Field, Surface

_WHITE: Colour = (255, 255, 255)


def _money(hundredths: int) -> str:
    return f"{hundredths // 100},{hundredths % 100:02d}"


def _band(page: Surface, y: float, height: float, colour: Colour) -> None:
    page.box(10, y, 190, height, outline=colour, fill=colour)


def _consumed(page: Surface, rng: random.Random, faces: Faces, y: float, heads: tuple[str, ...],
              things: tuple[str, ...]) -> tuple[float, int]:  # fmt: skip
    """Rule the table of consumption; return the baseline after it and the sum."""
    xs = (12, 68, 96, 124, 150, 174, 198)
    total = 0
    grid(page, xs, [y + 7 * at for at in range(len(things) + 2)], (120, 124, 130))
    for at, head in enumerate(heads):
        page.text(
            (xs[at] + xs[at + 1]) / 2, y + 4.8, head, faces.pen(7, bold=True), side="middle", fit=22 if at else 54
        )
    for line, thing in enumerate(things, 1):
        used, price = rng.randint(3, 140), rng.randint(60, 420)
        total += used * price
        old = rng.randint(1000, 20000)
        below = y + 7 * line + 4.8
        page.text(14, below, thing, faces.pen(7.6))
        for at, told in enumerate(
            (str(old), str(old + used), str(used), f"{price / 100:.4f}", _money(used * price)), 1
        ):
            page.text(xs[at + 1] - 1.6, below, told, faces.pen(7.6), side="right")
    return y + 7 * (len(things) + 1) + 6, total


def _office(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The national office: its name in both languages, the address in a window on the right."""
    page, faces = sheet(rng), fonts.issuer(rng)
    blue: Colour = (30, 84, 150)
    page.text(12, 16, "ONEE", faces.pen(22, blue, bold=True))
    page.text(12, 21.4, "Office National de l'Electricité et de l'Eau Potable", faces.pen(7.6))
    page.text(12, 26, "Branche Electricité", faces.pen(7.6))
    page.arabic(198, 15, "المكتب الوطني للكهرباء والماء الصالح للشرب", faces.arabic_pen(10, blue, bold=True))
    page.arabic(198, 21, "قطاع الكهرباء", faces.arabic_pen(9))
    page.text(12, 34, f"Direction régionale - Agence {found.town.name.latin}", faces.pen(8))
    page.text(105, 45, "FACTURE D'ELECTRICITE", faces.pen(14, bold=True), side="middle")
    page.arabic(105, 52, "فاتورة الكهرباء", faces.arabic_pen(13, bold=True), side="middle")
    left = (
        ("N° facture", str(rng.randint(10**9, 10**10 - 1))), ("N° client", str(rng.randint(10**6, 10**7 - 1))),
        ("N° contrat", str(rng.randint(10**6, 10**7 - 1))), ("N° compteur", str(rng.randint(10**7, 10**8 - 1))),
        ("Période", f"{found.issued - timedelta(days=38):%m/%Y}"), ("Tarif", "Basse tension - Domestique"),
    )  # fmt: skip
    y = 64.0
    for label, value in left:
        page.text(12, y, label, faces.pen(8, GREY))
        page.text(38, y, value, faces.pen(8.4))
        y += 5.6
    page.text(12, y, "Date facture", faces.pen(8, GREY))
    put(page, 38, y, issued(found.issued), faces.pen(8.4, bold=True))
    page.box(104, 60, 94, 34, radius=2, line=0.3)
    put(page, 108, 68, family_first("holder_name", found.holder), faces.pen(10, bold=True), fit=86)
    field = Field("address", found.home.printed.latin)
    page.text(108, 75, found.home.line.latin, faces.pen(9.4), field=field, fit=86)
    page.text(108, 81.4, found.home.commune.name.latin, faces.pen(9.4), field=field, fit=86)
    heads = ("Désignation", "Ancien index", "Nouvel index", "Consommation", "P.U. HT", "Montant HT")
    y, total = _consumed(page, rng, faces, 108, heads, ("Tranche 1 (0-100 kWh)", "Tranche 2 (101-150 kWh)",
                                                         "Tranche 3 (151-210 kWh)"))  # fmt: skip
    rows = (("Total HT", total), ("TVA 14 %", total * 14 // 100), ("Redevance compteur", 1463), ("Timbre", 50))
    for label, sum_of in rows:
        page.text(172, y, label, faces.pen(8.4), side="right")
        page.text(196, y, _money(sum_of), faces.pen(8.4), side="right")
        y += 6
    due = sum(each for _, each in rows)
    page.box(118, y - 1, 80, 11, fill=(228, 236, 246), outline=blue)
    page.text(122, y + 6, "NET A PAYER (DH)", faces.pen(10, bold=True))
    page.text(194, y + 6, _money(due), faces.pen(11, bold=True), side="right")
    late = found.issued + timedelta(days=rng.randint(15, 30))
    page.text(12, y + 6, f"A payer avant le {slashed(late)}", faces.pen(9, (170, 40, 40), bold=True))
    page.arabic(12, y + 14, "المرجو الأداء قبل التاريخ المحدد", faces.arabic_pen(9), side="left")
    page.rule(10, 236, 200, 236, GREY, 0.3)
    page.text(12, 244, "Talon à détacher et à joindre au paiement", faces.pen(7.4))
    page.text(12, 250, f"Client {left[1][1]}   Facture {left[0][1]}   Montant {_money(due)} DH", faces.pen(8))
    barcode(page, rng, 12, 256, 90, 14)
    specimen(page, 160, 268)
    return (page,)


def _concession(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A town's concession: the customer on the left under the company's band, water and light in one bill."""
    page, faces = sheet(rng), fonts.issuer(rng)
    green: Colour = rng.choice(((24, 110, 92), (0, 92, 128), (92, 60, 120)))
    name, name_ar = rng.choice(
        (
            ("REGIE AUTONOME DE DISTRIBUTION D'EAU ET D'ELECTRICITE", "الوكالة المستقلة لتوزيع الماء والكهرباء"),
            ("REGIE AUTONOME INTERCOMMUNALE D'EAU ET D'ELECTRICITE", "الوكالة المستقلة الجماعية للماء والكهرباء"),
        )
    )
    _band(page, 8, 18, green)
    page.text(14, 15, name, faces.pen(9.4, _WHITE, bold=True), fit=180)
    page.arabic(196, 22.6, name_ar, faces.arabic_pen(10.5, _WHITE, bold=True), fit=180)
    page.text(
        14,
        34,
        f"Siège social : {found.town.name.latin}   ICE : 00{rng.randint(10**12, 10**13 - 1)}",
        faces.pen(7.4, GREY),
    )
    page.text(14, 44, "Nom et prénom de l'abonné", faces.pen(7.4, GREY))
    put(page, 14, 50, of_full_name("holder_name", found.holder), faces.pen(11, bold=True), fit=88)
    page.text(14, 58, "Adresse de consommation", faces.pen(7.4, GREY))
    put(page, 14, 64, both("address", found.home.printed), faces.pen(9), fit=92)
    page.box(112, 38, 86, 32, outline=green, line=0.4)
    page.text(155, 45, "FACTURE EAU ET ELECTRICITE", faces.pen(10, bold=True), side="middle", fit=82)
    page.arabic(155, 51, "فاتورة الماء والكهرباء", faces.arabic_pen(11, bold=True), side="middle")
    day = issued(found.issued)
    at = 116 + page.text(116, 59, "Facture du", faces.pen(8.6)) + 1.6
    put(page, at, 59, day, faces.pen(9, bold=True))
    page.text(116, 66, f"Police n° {rng.randint(10**5, 10**6 - 1)} - Tournée {rng.randint(1, 99):02d}", faces.pen(8.6))
    read = found.issued - timedelta(days=rng.randint(6, 12))
    page.text(14, 80, f"Relevé du {slashed(read - timedelta(days=30))} au {slashed(read)}", faces.pen(8.6))
    heads = ("Services", "Ancien", "Nouveau", "Quantité", "Prix", "Montant")
    y, total = _consumed(
        page,
        rng,
        faces,
        88,
        heads,
        ("Electricité tranche 1", "Electricité tranche 2", "Eau potable (m3)", "Assainissement (m3)"),
    )
    arrears = rng.choice((0, 0, 18450))
    for label, sum_of in (("Sous-total", total), ("TVA", total // 10), ("TPPAN", 320), ("Arriéré", arrears)):
        page.text(150, y, label, faces.pen(8.4))
        page.text(196, y, _money(sum_of), faces.pen(8.4), side="right")
        y += 5.8
    page.text(150, y + 3, "TOTAL TTC", faces.pen(10, bold=True))
    page.text(196, y + 3, f"{_money(total + total // 10 + 320 + arrears)}", faces.pen(10, bold=True), side="right")
    _band(page, y + 9, 9, (238, 240, 240))
    late = found.issued + timedelta(days=21)
    page.text(14, y + 15, f"Date limite de paiement : {in_french(late)}", faces.pen(9, bold=True))
    page.arabic(196, y + 15, "آخر أجل للأداء", faces.arabic_pen(10))
    for at_line, text in enumerate(("Passé ce délai, la fourniture pourra être suspendue sans préavis.",
                                    "Paiement aux agences, aux guichets automatiques et en ligne.")):  # fmt: skip
        page.text(14, y + 26 + 5 * at_line, text, faces.pen(7.6))
    barcode(page, rng, 118, 262, 78, 13)
    specimen(page, 60, 272)
    return (page,)


def _regional(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A regional company of today: letter layout, the address as on an envelope, sums in a coloured column."""
    page, faces = sheet(rng), fonts.issuer(rng)
    tone: Colour = rng.choice(((0, 120, 140), (200, 96, 20), (40, 70, 140)))
    page.text(14, 20, "SRM", faces.pen(26, tone, bold=True))
    page.text(14, 26, "Société Régionale Multiservices", faces.pen(8.6))
    page.arabic(14, 32, "الشركة الجهوية متعددة الخدمات", faces.arabic_pen(9.4), side="left")
    holder, home = found.holder, found.home
    title = "M." if holder.sex.value == "M" else "Mme"
    at = 112 + page.text(112, 44, title, faces.pen(10)) + 1.6
    put(page, at, 44, family_first("holder_name", holder), faces.pen(10, bold=True), fit=196 - at)
    field = Field("address", home.printed.latin)
    page.text(112, 50.4, home.line.latin, faces.pen(10), field=field, fit=86)
    page.text(112, 56.8, home.commune.name.latin, faces.pen(10), field=field, fit=86)
    page.text(14, 44, "Vos références", faces.pen(9, tone, bold=True))
    for level, text in (
        (50, f"Contrat : {rng.randint(10**7, 10**8 - 1)}"),
        (55, f"Compte client : {rng.randint(10**6, 10**7 - 1)}"),
        (60, "Usage : domestique"),
    ):
        page.text(14, level, text, faces.pen(8.6))
    page.rule(14, 70, 196, 70, tone, 0.6)
    page.text(14, 79, f"Votre facture n° {rng.randint(10**8, 10**9 - 1)}", faces.pen(12, bold=True))
    end = 170 - page.width_of("Emise le", faces.pen(9.4))
    page.text(end, 79, "Emise le", faces.pen(9.4))
    put(page, 172, 79, issued(found.issued), faces.pen(9.4, bold=True))
    page.box(134, 86, 62, 58, outline=tone, fill=(240, 244, 246), line=0.4)
    sums = (("Electricité", rng.randint(6000, 42000)), ("Eau", rng.randint(2000, 14000)),
            ("Assainissement", rng.randint(800, 5000)), ("Taxes", rng.randint(400, 3000)))  # fmt: skip
    y = 95.0
    for label, sum_of in sums:
        page.text(138, y, label, faces.pen(9))
        page.text(192, y, _money(sum_of), faces.pen(9), side="right")
        y += 8
    page.rule(138, y - 3, 192, y - 3, tone, 0.3)
    page.text(138, y + 5, "A payer (DH)", faces.pen(10, bold=True))
    page.text(192, y + 5, _money(sum(each for _, each in sums)), faces.pen(11, bold=True), side="right")
    start = found.issued - timedelta(days=36)
    texts = (
        f"Période de consommation : du {slashed(start)} au {slashed(start + timedelta(days=30))}",
        f"Prochaine relève : {slashed(found.issued + timedelta(days=27))}",
        f"Paiement au plus tard le {slashed(found.issued + timedelta(days=18))}",
        "Service clients : 24 heures sur 24",
    )
    y = 94.0
    for text in texts:
        page.text(14, y, text, faces.pen(9), fit=114)
        y += 8
    page.arabic(126, y + 6, "شكرا على ثقتكم", faces.arabic_pen(10))
    page.text(14, 156, "Historique de vos consommations", faces.pen(9, tone, bold=True))
    for month in range(6):
        tall = rng.uniform(8, 30)
        page.box(18 + month * 18, 196 - tall, 9, tall, outline=tone, fill=tone)
        page.text(
            22.5 + month * 18, 201, f"{(found.issued.month - 7 + month) % 12 + 1:02d}", faces.pen(7.4), side="middle"
        )
    barcode(page, rng, 14, 258, 100, 12)
    page.text(14, 276, "Société anonyme - Registre du commerce - Identifiant fiscal", faces.pen(7, GREY))
    specimen(page, 160, 250)
    return (page,)


LAYOUTS = (
    Layout("h6_bill_office", "utility_bill", _office),
    Layout("h6_bill_concession", "utility_bill", _concession),
    Layout("h6_bill_regional", "utility_bill", _regional),
)
