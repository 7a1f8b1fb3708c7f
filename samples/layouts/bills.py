"""Bills of three companies that do not exist: a national office, a concession of a large town, an autonomous board.

Source: research/documents.md §5 (client reference, period, amounts,
    bars); arrangements are general knowledge. The first
labels its client, the second shows name and address in the envelope's window, the third prints Arabic first.
"""

import random
from datetime import timedelta

from samples.dates import in_french, slashed
from samples.layouts.layout import A4, A5, Layout, overprinted, page
from samples.layouts.press import Press
from samples.ornaments import barcode, folds
from samples.papers import UtilityBill
from samples.surface import Colour, Field, Surface

_ORANGE: Colour = (206, 104, 28)
_TEAL: Colour = (18, 110, 120)
_PALE: Colour = (232, 240, 240)


def draw_office(bill: UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print the national office's bill: captions in boxes, three columns of facts."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 9.5)
    sheet.box(14, 14, 182, 22, outline=_ORANGE, fill=(252, 243, 232), radius=2)
    press.line(18, 22, "OFFICE NATIONAL DE L'ENERGIE ET DE L'EAU", bold=True, points=11, colour=_ORANGE, fit=100)
    press.line(18, 29, f"Agence de {bill.home.commune.name.latin}", points=9)
    press.arabic(192, 22, "المكتب الوطني للطاقة والماء", bold=True, points=11, colour=_ORANGE)
    press.arabic(192, 29, f"وكالة {bill.home.commune.name.arabic}", points=9)
    kind, arabic_kind = rng.choice((("FACTURE D'ELECTRICITE", "فاتورة الكهرباء"), ("FACTURE D'EAU", "فاتورة الماء"),
                                    ("FACTURE", "فاتورة")))  # fmt: skip
    y = press.title(48, kind, arabic_kind, points=13) + 4
    issued, home = bill.issue_date, bill.home
    name, address = press.cased(bill.holder.latin), press.cased(home.printed.latin)
    sheet.box(14, y - 6, 182, 27, radius=1)
    press.labelled(
        18, y, rng.choice(("Nom du client", "Client", "Titulaire du contrat", "Abonné")), name, "holder_name", fit=110
    )
    press.labelled(18, y + 8, rng.choice(("Adresse de consommation", "Adresse", "Lieu de consommation")), address,
                   "address", fit=170)  # fmt: skip
    press.labelled(18, y + 16, "N° contrat", bill.client_number, fit=70)
    press.labelled(100, y + 16, "Police", f"{rng.randrange(10**6):06d}", fit=60)
    y += 30
    facts = [
        (
            rng.choice(("Date de facturation", "Date facture", "Facture du")),
            slashed(issued),
            "issue_date",
            issued.isoformat(),
        ),
        ("Période", f"{slashed(issued - timedelta(days=33))} - {slashed(issued - timedelta(days=3))}", "", ""),
        ("A payer avant le", slashed(issued + timedelta(days=20)), "", ""),
    ]
    for at, (label, printed, field, told) in enumerate(facts):
        x = 14 + 61 * at
        sheet.box(x, y - 5, 60, 14, outline=_ORANGE)
        press.line(x + 2, y, label, points=8, fit=56)
        press.line(x + 2, y + 6, printed, bold=True, fit=56, field=Field(field, told) if field else None)
    _meter(press, bill, y + 22)
    barcode(sheet, rng, 18, 262, 70, 12)
    press.line(120, 268, f"Réf. {bill.client_number} {rng.randrange(10**8):08d}", points=9)
    return (sheet,)


def _meter(press: Press, bill: UtilityBill, y: float) -> None:
    sheet, rng = press.sheet, press.rng
    before, used = rng.randint(2_000, 60_000), bill.electricity // 118
    columns = (("N° compteur", 18), ("Ancien index", 62), ("Nouvel index", 100), ("Consommation", 138))
    sheet.box(14, y - 5, 182, 8, fill=(240, 240, 240))
    for label, x in columns:
        press.line(x, y, label, points=8.5)
    for value, x in (
        (f"{rng.randrange(10**7):07d}", 18),
        (str(before), 62),
        (str(before + used), 100),
        (f"{used} kWh", 138),
    ):
        press.line(x, y + 8, value, points=9)
    sheet.box(14, y + 3, 182, 8)
    total = bill.electricity + 1_850
    for at, (label, arabic, amount) in enumerate((
        ("Montant hors taxes", "المبلغ دون الرسوم", bill.electricity), ("Taxes et redevances", "الرسوم", 1_850),
        ("TOTAL A PAYER", "المجموع", total),
    )):  # fmt: skip
        line = y + 22 + 8 * at
        press.line(18, line, label, bold=at == 2)
        press.arabic(150, line, arabic, bold=at == 2)
        press.line(190, line, f"{amount // 100},{amount % 100:02d} DH", bold=at == 2, side="right")


def draw_concession(bill: UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print the concession's bill: an envelope's window without captions, a coloured band, a payment slip."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 10)
    sheet.box(0, 12, 210, 12, outline=_TEAL, fill=_TEAL)
    press.line(16, 20.4, "EAUX & LUMIERES DE LA VILLE", bold=True, points=14, colour=(255, 255, 255))
    press.arabic(194, 20.4, "مياه وأنوار المدينة", bold=True, points=12, colour=(255, 255, 255))
    issued, home, town = bill.issue_date, bill.home, bill.home.commune.name
    left = rng.random() < 0.35
    x = 18.0 if left else 112.0
    if rng.random() < 0.5:
        folds(sheet, rng)
    title = rng.choice(("FACTURE EAU ET ELECTRICITE", "FACTURE D'EAU ET D'ELECTRICITE"))
    press.line(112 if left else 16, 36, title, bold=True, points=12, fit=82)
    press.arabic(194 if left else 98, 43, "فاتورة الماء والكهرباء", bold=True, points=11)
    civility = rng.choice(("M./Mme", "M. ou Mme", ""))
    name, street, place = press.cased(bill.holder.latin), press.cased(home.line.latin), press.cased(town.latin)
    address = Field("address", f"{street} {place}")
    if civility:
        press.line(x, 56, civility, points=9)
    press.line(x, 62, name, bold=True, fit=78, field=Field("holder_name", name))
    press.line(x, 68.5, street, fit=78, field=address)
    press.line(x, 75, place, fit=78, field=address)
    y, other = 54.0, 112.0 if left else 16.0
    for label, printed, field, told in (
        ("N° client", bill.client_number, None, None),
        ("N° facture", f"{rng.randrange(10**9):09d}", None, None),
        (rng.choice(("Date de la facture", "Facture du", "Date d'émission")), rng.choice((slashed, in_french))(issued),
         "issue_date", issued.isoformat()),
        ("Echéance", slashed(issued + timedelta(days=15)), None, None),
    ):  # fmt: skip
        press.labelled(other, y, label, printed, field, is_value=told, fit=82)
        y += 6.6
    _concession_amounts(press, bill)
    for dash in range(10, 200, 4):
        sheet.rule(dash, 222, dash + 2, 222, (130, 130, 130))
    press.line(16, 232, "TALON A JOINDRE A VOTRE PAIEMENT", points=9)
    press.line(16, 240, f"Client : {bill.client_number}", points=9)
    barcode(sheet, rng, 110, 236, 76, 14)
    return (sheet,)


def _concession_amounts(press: Press, bill: UtilityBill) -> None:
    sheet, y = press.sheet, 100.0
    total = bill.water + bill.electricity + 2_240
    for label, arabic, used, amount in (
        ("Eau potable", "الماء الصالح للشرب", f"{bill.water // 780} m3", bill.water),
        ("Assainissement liquide", "التطهير السائل", "", 2_240),
        ("Electricité basse tension", "الكهرباء", f"{bill.electricity // 118} kWh", bill.electricity),
    ):
        sheet.box(14, y - 6, 182, 8, outline=_PALE, fill=_PALE)
        press.line(16, y, label, bold=True, colour=_TEAL)
        press.arabic(110, y, arabic, colour=_TEAL)
        press.line(140, y, used, points=9) if used else None
        press.line(192, y, f"{amount // 100},{amount % 100:02d}", side="right")
        press.line(18, y + 8, "Tranche 1", points=8.5)
        press.line(18, y + 14, "Tranche 2", points=8.5)
        press.line(
            120, y + 8, f"{press.rng.randint(1, 99)} x {press.rng.uniform(0.9, 9):.4f}".replace(".", ","), points=8.5
        )
        y += 25
    sheet.box(120, y - 4, 76, 14, outline=_TEAL, line=0.5)
    press.line(123, y + 4, "MONTANT TTC", bold=True)
    press.line(192, y + 4, f"{total // 100},{total % 100:02d} DH", bold=True, side="right")


def draw_board(bill: UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print the board's bill on half a sheet: typed into a bilingual form, Arabic name and Latin address."""
    sheet = page((A5[1], A5[0]), rng.choice(((255, 255, 255), (244, 248, 252))))
    press = Press.typewriter(sheet, rng, 8.6) if rng.random() < 0.5 else Press.of(sheet, rng, 9)
    town, issued = bill.home.commune.name, bill.issue_date
    press.heading(("REGIE AUTONOME DE DISTRIBUTION", f"D'EAU ET D'ELECTRICITE - {town.latin}"),
                  ("الوكالة المستقلة لتوزيع", f"الماء والكهرباء - {town.arabic}"), left=12, right=198, y=16,
                   width=84)  # fmt: skip
    press.title(33, "FACTURE", "فاتورة", middle=105, points=12)
    name, address = press.cased(bill.holder.latin), press.cased(bill.home.printed.latin)
    rows = (
        (rng.choice(("Abonné", "Nom de l'abonné", "Nom du client")), name, "holder_name", name, "المشترك"),
        ("Adresse", address, "address", address, "العنوان"),
        ("N° de contrat", bill.client_number, "", "", "رقم العقد"),
        (rng.choice(("Date de facturation", "Date d'édition", "Date facture")), slashed(issued), "issue_date",
         issued.isoformat(), "تاريخ الفاتورة"),
        ("Période de consommation", f"{issued - timedelta(days=30):%m/%Y}", "", "", "الفترة"),
        ("Total à payer", f"{(bill.water + bill.electricity) // 100},{(bill.water + bill.electricity) % 100:02d} DH",
         "",
         "", "المبلغ"),
    )  # fmt: skip
    ruled = rng.random() < 0.6
    for at, (label, printed, field, told, arabic) in enumerate(rows):
        y = 56 + 10 * at
        if ruled:
            sheet.box(10, y - 6.6, 190, 10)
        press.labelled(13, y, label, printed, field or None, is_value=told or None, fit=150)
        press.arabic(197, y, arabic, fit=30)
    barcode(sheet, rng, 14, 120, 60, 9)
    press.line(110, 126, "Cette facture tient lieu de quittance après paiement", points=7.6)
    return (sheet,)


OFFICE = Layout("bill-office", UtilityBill.kind, overprinted(draw_office))
CONCESSION = Layout("bill-concession", UtilityBill.kind, overprinted(draw_concession))
BOARD = Layout("bill-board", UtilityBill.kind, overprinted(draw_board))
