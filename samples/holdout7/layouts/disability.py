"""Certificates of disability: the provincial commission's in Arabic, a bilingual one, the holder's card of today."""

import random
from datetime import date

from samples.entries import Entry, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.press import dots, lines, put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import CARD, heads, said, said_ar
from samples.holdout7.people import Facts
from samples.ornaments import emblem, guilloche, paraph, portrait, seal
from samples.people import years_after
from samples.surface import Surface

_KINDS = (("Motrice", "حركية"), ("Visuelle", "بصرية"), ("Auditive", "سمعية"), ("Mentale", "ذهنية"))
_DEGREES = (("Moyenne", "متوسطة"), ("Profonde", "عميقة"), ("Légère", "خفيفة"))


def _days(found: Facts, rng: random.Random) -> tuple[date, date]:
    """Return when it was made out and until when it holds: seven years at most."""
    given = years_after(found.issued, -rng.randint(0, 3))
    return given, years_after(given, rng.choice((5, 7, 7)))


def _commission(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The Arabic certificate of a delegation, values on dotted lines."""
    page, faces, holder, town = sheet(rng), fonts.office(rng), found.holder, found.town
    pen, (given, expiry) = faces.arabic_pen, _days(found, rng)
    lines(
        page,
        152,
        18,
        (
            "المملكة المغربية",
            "وزارة التضامن والإدماج الاجتماعي والأسرة",
            "التعاون الوطني",
            f"المندوبية الإقليمية {town.province.arabic}",
        ),
        pen(11.5, bold=True),
        6.8,
        arabic=True,
        fit=80,
    )
    page.arabic(70, 20, f"رقم الشهادة : {rng.randint(100, 9900)}/{given.year}", pen(11.5))
    page.arabic(105, 62, "شهادة الإعاقة", pen(22, bold=True), side="middle")
    page.arabic(188, 80, "بناء على محضر اللجنة الإقليمية المختصة، يشهد المندوب الإقليمي أن :", pen(12.5))
    kind, degree = rng.choice(_KINDS)[1], rng.choice(_DEGREES)[1]
    rows = (
        ("السيد(ة)", of_full_name("holder_name", holder).in_arabic_alone),
        ("المزداد(ة) بتاريخ", moment("birth_date", holder.birth_date).in_arabic_alone),
        ("بـ", Entry("", holder.birth_place.name.arabic)),
        ("رقم البطاقة الوطنية", Entry("", holder.cin or "")),
        ("العنوان", Entry("", found.home.printed.arabic)),
        ("يوجد في وضعية إعاقة : نوع الإعاقة", Entry("", kind)),
        ("درجة الإعاقة", Entry("", degree)),
        ("تاريخ التسليم", issued(given).in_arabic_alone),
        ("صالحة إلى غاية", moment("expiry_date", expiry).in_arabic_alone),
    )
    y = 96.0
    for label, entry in rows:
        said_ar(page, 188, y, label, entry, faces, 13, to=30, bold=entry.field_ar is not None, dotted=True)
        y += 11
    page.arabic(188, y + 6, "سلمت هذه الشهادة للمعني(ة) بالأمر للإدلاء بها عند الحاجة.", pen(12.5))
    page.arabic(60, y + 20, "المندوب الإقليمي", pen(12.5, bold=True), side="middle")
    seal(page, rng, 88, y + 34, 16, "التعاون الوطني")
    paraph(page, rng, 50, y + 34, 36)
    specimen(page, 160, 288)
    return (page,)


def _bilingual(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Printed from the ministry's site: two columns of captions, the commission's decision in a box."""
    page, faces, holder, town = sheet(rng), fonts.company(rng), found.holder, found.town
    given, expiry = _days(found, rng)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Ministère de la Solidarité", f"Province de {town.province.latin}"),
          ("المملكة المغربية", "وزارة التضامن", f"إقليم {town.province.arabic}"))  # fmt: skip
    emblem(page, 105, 20, 8)
    page.text(105, 46, "ATTESTATION DE HANDICAP", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 54.6, "شهادة إعاقة", faces.arabic_pen(16, bold=True), side="middle")
    page.text(20, 66, f"Dossier n° {rng.randint(10**5, 10**6 - 1)}", faces.pen(10))
    kind, degree = rng.choice(_KINDS), rng.choice(_DEGREES)
    place = holder.birth_place.name
    rows = (
        ("Nom et prénom", family_first("holder_name", holder), "الاسم الكامل"),
        ("Date de naissance", moment("birth_date", holder.birth_date), "تاريخ الازدياد"),
        ("Lieu de naissance", Entry(place.latin, place.arabic), "مكان الازدياد"),
        ("CNIE", Entry(holder.cin or "", holder.cin or ""), "رقم البطاقة"),
        ("Type de handicap", Entry(*kind), "نوع الإعاقة"),
        ("Degré", Entry(*degree), "درجة الإعاقة"),
    )
    y = 80.0
    for label, entry, label_ar in rows:
        page.text(20, y, label, faces.pen(10))
        page.arabic(190, y, label_ar, faces.arabic_pen(11.4))
        if entry.latin == entry.arabic:
            page.text(105, y, entry.latin, faces.pen(10.4, bold=True), side="middle", field=entry.field)
        else:
            put(page, 58, y, entry, faces.pen(10.4, bold=True), fit=48)
            put(page, 156, y, entry, faces.arabic_pen(11.8, bold=True), arabic=True, fit=46)
        page.rule(20, y + 3, 190, y + 3, (206, 208, 212), 0.15)
        y += 10
    page.box(20, y + 2, 170, 22, line=0.3, radius=2)
    said(page, 26, y + 11, "Délivrée le :", issued(given), faces, 10.4, to=100, bold=True)
    said(page, 26, y + 19, "Valable jusqu'au :", moment("expiry_date", expiry), faces, 10.4, to=100, bold=True)
    said_ar(page, 184, y + 11, "سلمت بتاريخ :", issued(given), faces, 11.8, to=110)
    said_ar(page, 184, y + 19, "صالحة إلى غاية :", moment("expiry_date", expiry), faces, 11.8, to=110)
    page.text(20, y + 40, "Décret n° 2.22.1075 - commission provinciale d'évaluation du handicap", faces.pen(9))
    page.text(150, y + 54, "Le Président de la commission", faces.pen(10, bold=True), side="middle")
    seal(page, rng, 132, y + 70, 16, "اللجنة الإقليمية")
    paraph(page, rng, 160, y + 70, 34)
    specimen(page, 60, 286)
    return (page,)


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The card for a person with a disability, its front."""
    holder, (given, expiry) = found.holder, _days(found, rng)
    card, faces = Surface(*CARD, colour=(240, 246, 250)), fonts.company(rng)
    guilloche(card, rng, ((206, 224, 238), (224, 232, 240)))
    card.arabic(81.6, 5.4, "المملكة المغربية", faces.arabic_pen(7, bold=True))
    card.text(4, 5.4, "ROYAUME DU MAROC", faces.pen(6, bold=True))
    card.arabic(81.6, 10.4, "بطاقة شخص في وضعية إعاقة", faces.arabic_pen(7.6, (20, 80, 140), bold=True))
    card.text(4, 10.2, "CARTE DE PERSONNE EN", faces.pen(5.2, (20, 80, 140), bold=True))
    card.text(4, 13, "SITUATION DE HANDICAP", faces.pen(5.2, (20, 80, 140), bold=True))
    portrait(card, rng, 4, 15.4, 20, 26)
    small, small_ar, bold = (
        faces.pen(4.8, (84, 90, 100)),
        faces.arabic_pen(5.8, (84, 90, 100)),
        faces.pen(6.8, bold=True),
    )
    name = of_full_name("holder_name", holder)
    put(card, 81.6, 18, name, faces.arabic_pen(7.6, bold=True), arabic=True, fit=54)
    put(card, 27, 22.4, name, bold, fit=54)
    kind = rng.choice(_KINDS)
    y = 28.0
    for label, label_ar, entry in (
        ("Né(e) le", "تاريخ الازدياد", moment("birth_date", holder.birth_date)),
        ("Type", "نوع الإعاقة", Entry(kind[0], "")),
        ("Délivrée le", "تاريخ التسليم", issued(given)),
        ("Expire le", "تاريخ انتهاء الصلاحية", moment("expiry_date", expiry)),
    ):
        card.text(27, y, label, small)
        put(card, 42, y, entry, bold)
        card.arabic(81.6, y, label_ar, small_ar)
        y += 5.2
    card.text(4, 46.4, f"N° {rng.randint(10**6, 10**7 - 1)}", faces.pen(6.6, bold=True))
    card.text(27, 50.6, f"CNIE {holder.cin}", faces.pen(5.6))
    specimen(card, 66, 51, 6)
    return (card,)


def _doctor(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An older delegation's half sheet, filled by hand on dots, in French."""
    page, faces, hand, holder = sheet(rng, (148.5, 210)), fonts.office(rng), fonts.hand(rng), found.holder
    given, expiry = _days(found, rng)
    lines(page, 14, 14, ("ROYAUME DU MAROC", "Ministère de la Santé", f"Délégation de {found.town.province.latin}"),
          faces.pen(9.4), 5.2, side="left")  # fmt: skip
    page.text(74, 46, "CERTIFICAT DE HANDICAP", faces.pen(14, bold=True), side="middle")
    page.text(14, 60, "La commission médicale certifie que :", faces.pen(10))
    rows = (
        ("M. / Mme", of_full_name("holder_name", holder)), ("Né(e) le", moment("birth_date", holder.birth_date)),
        ("à", Entry(holder.birth_place.name.latin, "")), ("C.N.I.E. n°", Entry(holder.cin or "", "")),
        ("présente un handicap", Entry(rng.choice(_KINDS)[0].lower(), "")),
        ("de degré", Entry(rng.choice(_DEGREES)[0].lower(), "")),
        ("Certificat valable jusqu'au", moment("expiry_date", expiry)),
        (f"Fait à {found.town.name.latin}, le", issued(given)),
    )  # fmt: skip
    y = 74.0
    for label, entry in rows:
        start = 14 + page.text(14, y, label, faces.pen(10)) + 2
        dots(page, start, y + 0.7, 134)
        put(page, start + 2, y - 0.4, entry, hand.pen(11.5, (30, 44, 120)), fit=130 - start)
        y += 10.4
    page.text(104, y + 10, "Le Président", faces.pen(10, bold=True), side="middle")
    seal(page, rng, 90, y + 24, 14, "وزارة الصحة")
    paraph(page, rng, 116, y + 24, 28)
    page.text(14, 200, "Article 23 de la loi-cadre n° 97-13", faces.pen(8))
    specimen(page, 60, 204, 8)
    return (page,)


LAYOUTS = (
    Layout("h7_disability_commission", "disability_certificate", _commission),
    Layout("h7_disability_bilingual", "disability_certificate", _bilingual),
    Layout("h7_disability_card", "disability_certificate", _card, sheet=False),
    Layout("h7_disability_doctor", "disability_certificate", _doctor),
)
