"""Handicap: the card of the new decree on a table, a commission's counted rows, a delegation's sentence in Arabic."""

import random
from datetime import date

from samples.dates import in_arabic
from samples.entries import Entry, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, alone, prose, sheet, specimen
from samples.holdout7.desk import CARD, heads
from samples.holdout9.desk import corner, signed
from samples.holdout10.desk import dashed, done_ar
from samples.holdout11.desk import above, square
from samples.holdout12 import fonts
from samples.holdout12.desk import FOREST, LANDSCAPE, Row, headed, numbered, wood
from samples.ornaments import emblem, portrait
from samples.people import years_after
from samples.surface import Surface

_DEGREES = (("MOTEUR", "حركية"), ("VISUEL", "بصرية"), ("AUDITIF", "سمعية"), ("MENTAL", "ذهنية"))


def _ends(found: Facts) -> date:
    """Return the last day of seven years."""
    return years_after(found.issued, 7)


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    top, card, faces = wood(rng), Surface(*CARD, colour=(236, 244, 246)), fonts.screen(rng)
    card.text(4, 6, "ROYAUME DU MAROC", faces.pen(5.4, FOREST, bold=True))
    card.arabic(81.6, 6.2, "المملكة المغربية", faces.arabic_pen(6.4, FOREST, bold=True))
    card.text(42.8, 12, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", faces.pen(5.4, bold=True), side="middle", fit=76)
    card.arabic(42.8, 17, "بطاقة شخص في وضعية إعاقة", faces.arabic_pen(7, bold=True), side="middle")
    portrait(card, rng, 4, 20, 22, 28)
    rows = (
        ("Nom et prénom", of_full_name("holder_name", found.holder)), ("Né(e) le", moment("birth_date",
        found.holder.birth_date)),
        ("Délivrée le", issued(found.issued)), ("Valable jusqu'au", moment("expiry_date", _ends(found))),
    )  # fmt: skip
    places = ((30, 22, 50), (30, 30, 30), (30, 38, 24), (57, 38, 24))
    for (label, entry), (x, y, fit) in zip(rows, places, strict=True):
        above(card, x, y, label, entry.in_latin_alone, faces, 6.4, fit=fit, drop=3.5)
    card.text(30, 47.6, f"N° {rng.randrange(10**8):08d}", faces.pen(5, GREY))
    specimen(card, 66, 49, 5)
    top.place(card, rng.uniform(6, 34), rng.uniform(6, 30))
    return (top,)


def _commission(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, kind = sheet(rng), fonts.office(rng), rng.choice(_DEGREES)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Ministère de la Solidarité", "Commission provinciale"),
          ("المملكة المغربية", "وزارة التضامن", "اللجنة الإقليمية"))  # fmt: skip
    page.text(105, 46, "ATTESTATION DE HANDICAP", faces.pen(16, FOREST, bold=True), side="middle")
    page.arabic(105, 55, "شهادة الإعاقة", faces.arabic_pen(17, FOREST, bold=True), side="middle")
    rows: tuple[Row, ...] = (
        ("Nom et prénom", "الاسم الكامل", family_first("holder_name", found.holder)),
        ("Date de naissance", "تاريخ الازدياد", moment("birth_date", found.holder.birth_date)),
        ("Nature du handicap", "نوع الإعاقة", Entry(*kind)), ("Degré", "درجة الإعاقة", Entry("GRAVE", "عميقة")),
        ("Délivrée le", "سلمت بتاريخ", issued(found.issued)),
        ("Valable jusqu'au", "صالحة إلى غاية", moment("expiry_date", _ends(found))),
    )  # fmt: skip
    end = numbered(page, 64, rows, faces, xs=(16, 25, 60, 164, 194), high=12)
    square(page, rng, 20, end + 12, 26)
    page.text(110, end + 16, "Le Président de la commission", faces.pen(10.5, bold=True))
    signed(page, rng, 150, end + 34, "وزارة التضامن")
    specimen(page, 80, end + 50)
    return (page,)


def _delegation(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, who = sheet(rng), fonts.adoul(rng), found.holder
    man, kind = is_man(who), rng.choice(_DEGREES)
    corner(page, 195, 18, ("المملكة المغربية", "وزارة الصحة والحماية الاجتماعية",
    f"مندوبية {found.town.province.arabic}"), faces,
           11, arabic=True)  # fmt: skip
    page.arabic(105, 52, "شهادة إثبات الإعاقة", faces.arabic_pen(19, bold=True), side="middle")
    born, ends = moment("birth_date", who.birth_date), moment("expiry_date", _ends(found))
    prose(page, 72, (
        "بعد الاطلاع على الملف الطبي، تشهد اللجنة التقنية أن ", "السيد " if man else "السيدة ",
        alone(of_full_name("holder_name", who)),
        "، المزداد بتاريخ " if man else "، المزدادة بتاريخ ", alone(born), f" ب{who.birth_place.name.arabic}، ",
        "يوجد في وضعية إعاقة " if man else "توجد في وضعية إعاقة ", f"{kind[1]}، ",
        "وتبقى هذه الشهادة صالحة إلى غاية ", alone(ends), ".",
    ), (faces.arabic_pen(13.5), faces.arabic_pen(14, bold=True)), (20, 190), leading=11, arabic=True,
    indent=12)  # fmt: skip
    done_ar(page, rng, 140, found.town.name, Entry("", in_arabic(found.issued), None, issued(found.issued).field),
            "المندوب الإقليمي", faces)  # fmt: skip
    specimen(page, 150, 190)
    return (page,)


def _across(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A portal's receipt held across, a header of Arabic captions over one row of values."""
    page, faces, who = sheet(rng, LANDSCAPE), fonts.screen(rng), found.holder
    emblem(page, 148, 18, 9)
    page.arabic(
        148.5, 36, "المملكة المغربية - وزارة التضامن والإدماج الاجتماعي والأسرة", faces.arabic_pen(12), side="middle"
    )
    page.arabic(148.5, 54, "شهادة الإعاقة", faces.arabic_pen(20, FOREST, bold=True), side="middle")
    days = (("birth_date", who.birth_date), ("issue_date", found.issued), ("expiry_date", _ends(found)))
    born, given, ends = (moment(field, day, dashed(day), dashed(day)).in_arabic_alone for field, day in days)
    headed(page, (20, 66, 112, 158, 204, 277), 66, (
        ("الاسم الكامل للمستفيد(ة)", of_full_name("holder_name", who).in_arabic_alone), ("تاريخ الازدياد", born),
        ("نوع الإعاقة", Entry("", rng.choice(_DEGREES)[1])), ("تاريخ التسليم", given), ("نهاية الصلاحية", ends),
    ), faces, 11, arabic=True, high=(10, 13))  # fmt: skip
    square(page, rng, 24, 108, 30)
    page.arabic(270, 112, "يمكن التحقق من صحة هذه الوثيقة بواسطة الرمز جانبه", faces.arabic_pen(11))
    signed(page, rng, 210, 150, "وزارة التضامن")
    specimen(page, 110, 170)
    return (page,)


_KIND = "disability_certificate"
LAYOUTS = (
    Layout("h12_disability_card", _KIND, _card, sheet=False),
    Layout("h12_disability_commission", _KIND, _commission),
    Layout("h12_disability_delegation", _KIND, _delegation),
    Layout("h12_disability_across", _KIND, _across),
)
