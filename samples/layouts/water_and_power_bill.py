"""Bill for water and electricity of a regional distributor that does not exist.

Source: research/documents.md §5 (client reference, period, amounts); the arrangement is general knowledge.
"""

import random
from datetime import timedelta

from samples.dates import slashed
from samples.fonts import AMIRI, AMIRI_BOLD, MONO, SANS, SANS_BOLD
from samples.layouts.layout import A4, Layout, page
from samples.papers import UtilityBill
from samples.surface import Field, Pen, Surface

_LABEL, _VALUE = Pen(SANS, 9.5), Pen(SANS_BOLD, 9.5)
_ARABIC, _ARABIC_BOLD = Pen(AMIRI, 11), Pen(AMIRI_BOLD, 11.5)
_BLUE = (26, 92, 140)
_LEFT, _RIGHT = 18.0, 192.0


def draw(bill: UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print the bill on one A4 page."""
    sheet = page(A4)
    sheet.box(_LEFT, 16, 14, 14, outline=_BLUE, fill=_BLUE, radius=3)
    sheet.text(_LEFT + 7, 26, "S", Pen(SANS_BOLD, 22, (255, 255, 255)), side="middle")
    sheet.text(36, 22, "SOCIETE REGIONALE MULTISERVICES", Pen(SANS_BOLD, 11, _BLUE))
    sheet.text(36, 28, "Eau - Electricité - Assainissement", Pen(SANS, 9, _BLUE))
    sheet.arabic(_RIGHT, 22, "الشركة الجهوية متعددة الخدمات", Pen(AMIRI_BOLD, 13, _BLUE))
    sheet.arabic(_RIGHT, 28.6, "الماء - الكهرباء - التطهير السائل", Pen(AMIRI, 11, _BLUE))
    sheet.rule(_LEFT, 34, _RIGHT, 34, _BLUE, 0.5)
    sheet.text(_LEFT, 46, "FACTURE D'EAU ET D'ELECTRICITE", Pen(SANS_BOLD, 14))
    sheet.arabic(_RIGHT, 46, "فاتورة الماء والكهرباء", Pen(AMIRI_BOLD, 15))
    _client(sheet, bill)
    _amounts(sheet, bill)
    _slip(sheet, bill, rng)
    return (sheet,)


def _client(sheet: Surface, bill: UtilityBill) -> None:
    issued = bill.issue_date
    rows = (
        ("Référence client :", bill.client_number, None),
        ("Date de facture :", slashed(issued), Field("issue_date", issued.isoformat())),
        ("Période :", f"du {slashed(issued - timedelta(days=33))} au {slashed(issued - timedelta(days=3))}", None),
        ("A payer avant le :", slashed(issued + timedelta(days=20)), None),
    )
    for at, (label, value, field) in enumerate(rows):
        sheet.pair(_LEFT, 60 + 7 * at, label, value, (_LABEL, _VALUE), field=field)
    sheet.arabic(108, 60, "مرجع الزبون", _ARABIC)
    sheet.arabic(108, 67, "تاريخ الفاتورة", _ARABIC)
    # The window of the envelope: the client's name and address without a label.
    home, town = bill.home, bill.home.commune.name
    sheet.box(112, 53, 80, 36, outline=(150, 160, 170), radius=2)
    address = Field("address", home.printed.latin)
    sheet.text(116, 60, "M./Mme", _LABEL)
    sheet.text(116, 66.5, bill.holder.latin, Pen(SANS_BOLD, 11), field=Field("holder_name", bill.holder.latin), fit=72)
    sheet.text(116, 73, home.line.latin, _VALUE, field=address, fit=72)
    sheet.text(116, 79, town.latin, _VALUE, field=address, fit=72)
    sheet.arabic(188, 86, bill.holder.arabic, _ARABIC_BOLD, fit=72)


def _amounts(sheet: Surface, bill: UtilityBill) -> None:
    top, fees = 104.0, 1_850
    sheet.box(_LEFT, top, _RIGHT - _LEFT, 8, outline=_BLUE, fill=(222, 234, 243))
    for x, label in ((21, "Désignation"), (100, "Consommation"), (162, "Montant (DH)")):
        sheet.text(x, top + 5.5, label, _VALUE)
    rows = (
        ("Eau potable", "استهلاك الماء", f"{bill.water // 780} m3", bill.water),
        ("Electricité", "استهلاك الكهرباء", f"{bill.electricity // 118} kWh", bill.electricity),
        ("Redevances et taxes", "الإتاوات والرسوم", "", fees),
    )
    for at, (label, arabic, used, amount) in enumerate(rows):
        y = top + 15 + 8 * at
        sheet.text(21, y, label, _LABEL)
        sheet.arabic(96, y, arabic, _ARABIC)
        sheet.text(100, y, used, _LABEL)
        sheet.text(186, y, _dirhams(amount), Pen(MONO, 10), side="right")
        sheet.rule(_LEFT, y + 2.6, _RIGHT, y + 2.6, (205, 212, 218))
    y = top + 43
    sheet.text(21, y, "TOTAL A PAYER", Pen(SANS_BOLD, 11))
    sheet.arabic(96, y, "المجموع الواجب أداؤه", Pen(AMIRI_BOLD, 13))
    sheet.text(186, y, _dirhams(bill.water + bill.electricity + fees), Pen(SANS_BOLD, 12), side="right")
    sheet.box(_LEFT, top + 8, _RIGHT - _LEFT, 40, outline=_BLUE)


def _slip(sheet: Surface, bill: UtilityBill, rng: random.Random) -> None:
    for dash in range(18, 192, 4):
        sheet.rule(dash, 226, dash + 2, 226, (130, 130, 130))
    sheet.text(_LEFT, 236, "Talon de paiement", _LABEL)
    sheet.arabic(_RIGHT, 236, "قسيمة الأداء", _ARABIC)
    sheet.text(_LEFT, 244, f"Client {bill.client_number}", Pen(MONO, 10))
    x = _LEFT
    while x < 110:
        width = rng.choice((0.3, 0.3, 0.6, 0.9))
        sheet.rule(x, 250, x, 264, (10, 10, 10), width)
        x += width + rng.choice((0.4, 0.4, 0.8))


def _dirhams(hundredths: int) -> str:
    return f"{hundredths // 100},{hundredths % 100:02d}"


LAYOUT = Layout("water-and-power-bill", UtilityBill.kind, draw, everyday=True)
