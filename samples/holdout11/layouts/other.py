"""Papers that are none of those asked for: a payslip, a rent receipt, a vaccination leaf, a letter."""

import random

from samples.dates import in_arabic, slashed
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import grid, lines, prose, sheet, specimen
from samples.holdout9.desk import band, signed
from samples.holdout11 import fonts
from samples.holdout11.desk import BALL, MARINE, OLIVE
from samples.surface import Surface

_KIND = "unknown"


def _payslip(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces = sheet(rng), fonts.screen(rng)
    band(page, 12, 9, MARINE, ("BULLETIN DE PAIE", "ورقة الأداء"), faces, 11, span=(14, 196))
    lines(page, 16, 32, (f"Salarié : {found.holder.full_name.latin}", f"Matricule : {rng.randint(100, 9000)}",
                         f"Période : {found.issued:%m/%Y}", f"N° CNSS : {rng.randrange(10**8, 10**9)}"),
                         faces.pen(10), 6, side="left")  # fmt: skip
    grid(page, (14, 100, 148, 196), [62 + 8 * at for at in range(7)])
    for at, label in enumerate(("Rubrique", "Salaire de base", "Prime d'ancienneté", "CNSS", "AMO", "IR")):
        page.text(16, 67.6 + 8 * at, label, faces.pen(9.5, bold=at == 0))
        if at:
            page.text(194, 67.6 + 8 * at, f"{rng.randint(80, 6000)},00", faces.pen(9.5), side="right")
    page.text(194, 122, f"NET A PAYER : {rng.randint(3000, 9000)},00 DH", faces.pen(12, bold=True), side="right")
    specimen(page, 60, 200)
    return (page,)


def _rent(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, hand = sheet(rng, (210, 110)), fonts.works(rng), fonts.pen(rng)
    page.text(105, 16, "QUITTANCE DE LOYER", faces.pen(16, bold=True), side="middle")
    texts = (f"Reçu de M. {found.husband.full_name.latin}", f"la somme de {rng.randint(8, 40) * 100} dirhams",
             f"pour le loyer du local sis {found.home.line.latin}", f"le {slashed(found.issued)}")  # fmt: skip
    for at, text in enumerate(texts):
        page.text(20, 36 + 12 * at, text, hand.pen(13, BALL), fit=170)
    signed(page, rng, 160, 88, "أداء", beside=-36, radius=11)
    specimen(page, 60, 98, 8)
    return (page,)


def _vaccines(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, hand = Surface(148, 105, (246, 250, 244)), fonts.works(rng), fonts.pen(rng)
    page.text(8, 10, "CARNET DE SANTE - VACCINATIONS", faces.pen(10, OLIVE, bold=True), fit=80)
    page.arabic(140, 10, "الدفتر الصحي للطفل", faces.arabic_pen(11, OLIVE, bold=True))
    grid(page, (8, 60, 100, 140), [18 + 10 * at for at in range(8)], OLIVE)
    for at, label in enumerate(("BCG", "HB 1", "VPO", "Penta 1", "Penta 2", "RR", "Rappel")):
        page.text(11, 24.6 + 10 * at, label, faces.pen(9))
        page.text(63, 24.6 + 10 * at, slashed(found.child.birth_date), hand.pen(10, BALL))
    specimen(page, 110, 98, 8)
    return (page,)


def _letter(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A request to a president of a commune, in Arabic."""
    page, faces = sheet(rng), fonts.adoul(rng)
    page.arabic(190, 24, found.husband.full_name.arabic, faces.arabic_pen(13))
    page.arabic(190, 32, found.home.printed.arabic, faces.arabic_pen(12), fit=90)
    page.arabic(80, 50, "إلى السيد رئيس الجماعة", faces.arabic_pen(13))
    page.arabic(190, 70, "الموضوع : طلب رخصة إصلاح", faces.arabic_pen(13, bold=True))
    prose(page, 88, (
        "سلام تام بوجود مولانا الإمام، وبعد، ",
        "يشرفني أن أتقدم إلى سيادتكم بطلبي هذا قصد تمكيني من رخصة لإصلاح سطح منزلي، ",
        f"وذلك ابتداء من {in_arabic(found.issued)}، وتقبلوا فائق التقدير والاحترام.",
    ), (faces.arabic_pen(13.5), faces.arabic_pen(13.5)), (22, 188), leading=11, arabic=True)  # fmt: skip
    page.arabic(70, 150, "الإمضاء", faces.arabic_pen(13))
    specimen(page, 150, 220)
    return (page,)


LAYOUTS = (
    Layout("h11_other_payslip", _KIND, _payslip), Layout("h11_other_rent", _KIND, _rent),
    Layout("h11_other_vaccines", _KIND, _vaccines), Layout("h11_other_letter", _KIND, _letter),
)  # fmt: skip
