"""Proofs of disability: the card of the provincial commission, and a certificate in Arabic.

Source: research/documents.md §7 (commission, seven years); captions and arrangement are general knowledge.
"""

import random

from dossier.household import Sex
from samples.dates import in_arabic, slashed
from samples.layouts.layout import A4, ID1, Layout, flatbed_page, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import barcode, emblem, folds, guilloche, paraph, portrait, seal
from samples.papers import DisabilityCertificate
from samples.surface import Colour, Field, Surface

_GREEN: Colour = (30, 104, 84)
_GREY: Colour = (84, 90, 92)


def draw_card(certificate: DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the card, alone or on a flatbed's page."""
    side, holder = Surface(*ID1, (240, 246, 243)), certificate.holder
    guilloche(side, rng, ((220, 236, 228), (232, 230, 220)))
    press = Press.of(side, rng, 7.2)
    press.line(4, 5.2, "ROYAUME DU MAROC", bold=True, points=6)
    press.arabic(82, 5.4, "المملكة المغربية", bold=True, points=6)
    press.line(ID1[0] / 2, 10, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", bold=True, points=6.4, side="middle",
               colour=_GREEN, fit=76)  # fmt: skip
    press.arabic(ID1[0] / 2, 14.2, "بطاقة شخص في وضعية إعاقة", bold=True, points=6.4, side="middle", colour=_GREEN)
    emblem(side, 43, 4.4, 2.4)
    portrait(side, rng, 4, 17, 19, 25)
    name, birth = holder.full_name, holder.birth_date
    rows = (
        ("Nom et prénom", name.latin, "holder_name", name.latin, "الاسم الكامل"),
        ("Date de naissance", slashed(birth), "birth_date", birth.isoformat(), "تاريخ الازدياد"),
        ("N°", certificate.number, "", "", "رقم"),
        ("Délivrée le", slashed(certificate.issue_date), "issue_date", certificate.issue_date.isoformat(),
         "سلمت بتاريخ"),
        ("Valable jusqu'au", slashed(certificate.expiry_date), "expiry_date", certificate.expiry_date.isoformat(),
         "صالحة إلى غاية"),
    )  # fmt: skip
    for at, (caption, printed, field, told, arabic) in enumerate(rows):
        y = 20.6 + 5.8 * at
        reach = press.line(26, y, caption, points=5.2, colour=_GREY) + 1.6
        back = press.arabic(82, y, arabic, points=5.2, colour=_GREY) + 1.6
        press.line(
            26 + reach, y, printed, bold=True, fit=56 - reach - back, field=Field(field, told) if field else None
        )
    press.arabic(82, 50.4, name.arabic, bold=True, points=6.6, fit=40)
    side.watermark(16, 51, press.pen(8, bold=True, colour=(226, 160, 158)))
    if rng.random() < 0.5:
        sheet = Surface(ID1[0] + 8, ID1[1] + 8, (250, 250, 249))
        sheet.place(side, 4, 4)
        return (sheet,)
    return (flatbed_page(side),)


def draw_arabic(certificate: DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the certificate in Arabic on one A4 page, as prose or with captions."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 13)
    town = certificate.town
    if rng.random() < 0.4:
        folds(sheet, rng)
    press.heading(
        (), ("المملكة المغربية", "وزارة التضامن والإدماج الاجتماعي والأسرة",
        f"اللجنة الإقليمية {town.province.arabic}"),
        step=7.4,
    )  # fmt: skip
    press.arabic_labelled(192, 46, "رقم", certificate.number)
    y = press.title(70, None, "شهادة الإعاقة", points=22) + 8
    issued, expiry = certificate.issue_date, certificate.expiry_date
    if rng.random() < 0.5:
        y = paragraph(press, 190, y, 170, _prose(press, certificate), arabic=True, leading=11.5)
    else:
        y = _captions(press, certificate, y)
    ends = rng.choice(("صالحة إلى غاية", "نهاية الصلاحية", "صالحة لغاية"))
    press.arabic_labelled(190, y + 6, ends, slashed(expiry), "expiry_date", is_value=expiry.isoformat())
    signed: list[Text] = [f"حرر ب{town.name.arabic} {rng.choice(('في', 'بتاريخ'))} ",
                          value(rng.choice((slashed, in_arabic))(issued), "issue_date",
                              issued.isoformat())]  # fmt: skip
    y = paragraph(press, 190, y + 20, 100, signed, arabic=True)
    press.arabic(84, y + 8, "رئيس اللجنة الإقليمية")
    paraph(sheet, rng, 60, y + 22, 44)
    seal(sheet, rng, rng.uniform(64, 100), y + rng.uniform(12, 26), 17, "اللجنة الإقليمية", "COMMISSION PROVINCIALE")
    barcode(sheet, rng, 22, 258, 44, 9)
    return (sheet,)


def _prose(press: Press, certificate: DisabilityCertificate) -> list[Text]:
    holder, rng = certificate.holder, press.rng
    woman, birth = holder.sex is Sex.FEMALE, holder.birth_date
    return [
        rng.choice(("تشهد اللجنة الإقليمية أن ", "بناء على قرار اللجنة الطبية، نشهد أن ")),
        "السيدة : " if woman else "السيد : ", value(holder.full_name.arabic, "holder_name"),
        " المزدادة بتاريخ " if woman else " المزداد بتاريخ ", value(slashed(birth), "birth_date", birth.isoformat()),
        f" ب{holder.birth_place.name.arabic}", " توجد" if woman else " يوجد",
        " في وضعية إعاقة حسب الملف الطبي المودع لدى اللجنة.",
    ]  # fmt: skip


def _captions(press: Press, certificate: DisabilityCertificate, y: float) -> float:
    holder = certificate.holder
    name, birth = holder.full_name.arabic, holder.birth_date
    for label, printed, field, told in (
        (press.rng.choice(("الاسم الكامل", "الاسم العائلي والشخصي")), name, "holder_name", name),
        ("تاريخ الازدياد", slashed(birth), "birth_date", birth.isoformat()),
        ("مكان الازدياد", holder.birth_place.name.arabic, None, None),
        ("رقم البطاقة الوطنية", holder.cin or "-", None, None),
        ("نوع الإعاقة", "أنظر الملف", None, None),
        ("درجة الإعاقة", "حسب قرار اللجنة", None, None),
    ):
        press.arabic_labelled(190, y, label, printed, field, is_value=told, fit=150)
        y += 12
    return y


CARD = Layout("disability-card", DisabilityCertificate.kind, draw_card)
ARABIC = Layout("disability-arabic", DisabilityCertificate.kind, overprinted(draw_arabic))
