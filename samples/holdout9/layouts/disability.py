"""Certificates of disability: Arabic prose, a commission's form, the plastic card with its back, a doctor's sheet."""

import random
from datetime import date, timedelta

from samples.dates import in_arabic
from samples.entries import Entry, moment
from samples.holdout6.layout import Layout, issued, of_full_name
from samples.holdout6.press import GREY, alone, caption, prose, put, sheet, specimen
from samples.holdout7.desk import CARD, heads, said_ar
from samples.holdout8.desk import flag, spaced, square_code, titled
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, TEAL, WHITE, between, corner, line_of, signed
from samples.holdout9.people import Facts, is_man
from samples.ornaments import emblem, guilloche, portrait
from samples.people import years_after
from samples.surface import Surface

_KINDS = (("Motrice", "حركية"), ("Visuelle", "بصرية"), ("Auditive", "سمعية"), ("Mentale", "ذهنية"))


def _values(found: Facts) -> tuple[Entry, Entry, Entry, date]:
    who, until = found.holder, years_after(found.issued, 7)
    name = of_full_name("holder_name", who)
    return name, moment("birth_date", who.birth_date), moment("expiry_date", until), until


def _prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic prose of a provincial delegation, days with their months named."""
    page, faces, man = sheet(rng), fonts.town_hall(rng), is_man(found.holder)
    name, _, _, until = _values(found)
    province = found.town.province
    texts = (
        "المملكة المغربية",
        "وزارة التضامن والإدماج الاجتماعي والأسرة",
        "التعاون الوطني",
        f"المندوبية الإقليمية ب{province.arabic}",
    )
    corner(page, 194, 18, texts, faces, 11, step=6.6, arabic=True)
    page.arabic(105, 66, "شهادة الإعاقة", fonts.headline(rng, faces).arabic_pen(24, bold=True), side="middle")
    kind = rng.choice(_KINDS)[1]
    born, ends = (
        moment(field, day, arabic=in_arabic(day))
        for field, day in (("birth_date", found.holder.birth_date), ("expiry_date", until))
    )
    text = spaced(
        "تشهد اللجنة الإقليمية المختصة بتقييم الإعاقة أن",
        "السيد" if man else "السيدة",
        alone(name),
        "،",
        "المزداد في" if man else "المزدادة في",
        alone(born),
        "، في وضعية إعاقة",
        kind,
        "درجتها",
        rng.choice(("متوسطة", "عميقة", "خفيفة")),
        "، وذلك طبقا للقانون الإطار رقم 97.13. وتبقى هذه الشهادة صالحة إلى غاية",
        alone(ends),
        ".",
    )
    y = prose(
        page,
        86,
        text,
        (faces.arabic_pen(15), faces.arabic_pen(15, bold=True)),
        (20, 190),
        leading=11,
        arabic=True,
        indent=10,
    )
    said_ar(
        page,
        150,
        y + 12,
        "حرر بتاريخ",
        moment("issue_date", found.issued, arabic=in_arabic(found.issued)).in_arabic_alone,
        faces,
        14,
        to=40,
        bold=True,
    )
    page.arabic(60, y + 26, "المندوب الإقليمي", faces.arabic_pen(13, bold=True), side="middle")
    signed(page, rng, 60, y + 44, "التعاون الوطني", beside=48, radius=17)
    specimen(page, 150, 284)
    return (page,)


def _commission(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A commission's decision of both scripts: rows between captions, a square of ticks for the degree."""
    page, faces = sheet(rng), fonts.town_hall(rng)
    name, born, expiry, _ = _values(found)
    heads(
        page,
        faces,
        18,
        ("ROYAUME DU MAROC", "Commission provinciale", "d'évaluation du handicap"),
        ("المملكة المغربية", "اللجنة الإقليمية", "لتقييم الإعاقة"),
        points=10,
    )
    emblem(page, 105, 22, 8)
    y = titled(page, 105, 50, "ATTESTATION DE HANDICAP", "شهادة إثبات الإعاقة", faces, 17, step=9) + 10
    kind = rng.choice(_KINDS)
    rows = (
        (("Nom et prénom", "الاسم والنسب"), name),
        (("Date de naissance", "تاريخ الازدياد"), born),
        (("Type de handicap", "نوع الإعاقة"), Entry(*kind)),
        (("Date de délivrance", "تاريخ التسليم"), issued(found.issued)),
        (("Date d'expiration", "تاريخ انتهاء الصلاحية"), expiry),
    )
    for labels, entry in rows:
        between(page, y, labels, entry, faces, 11.5, span=(18, 192), reach=44)
        page.rule(18, y + 4, 192, y + 4, (206, 206, 210))
        y += 14
    page.text(18, y + 4, "Degré :", faces.pen(11.5))
    page.arabic(192, y + 4, "درجة الإعاقة", faces.arabic_pen(12.5))
    chosen = rng.randrange(3)
    for at, word in enumerate(("léger", "moyen", "profond")):
        page.box(50 + at * 34, y, 5, 5)
        if at == chosen:
            page.rule(50 + at * 34, y, 55 + at * 34, y + 5, width=0.5)
            page.rule(55 + at * 34, y, 50 + at * 34, y + 5, width=0.5)
        page.text(57 + at * 34, y + 4, word, faces.pen(11))
    page.text(60, y + 24, "Le président de la commission", faces.pen(11), side="middle")
    page.arabic(150, y + 24, "رئيس اللجنة", faces.arabic_pen(12), side="middle")
    signed(page, rng, 60, y + 42, "اللجنة الإقليمية", beside=88, radius=17)
    specimen(page, 105, 286)
    return (page,)


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The plastic card: Arabic captions first, French in small letters, the photograph on the left."""
    card, faces = Surface(*CARD, colour=(236, 243, 250)), fonts.plastic(rng)
    name, born, expiry, _ = _values(found)
    guilloche(card, rng, ((212, 226, 242), (236, 226, 214)))
    card.arabic(82, 5.4, "المملكة المغربية", faces.arabic_pen(6.6, bold=True))
    card.text(4, 5.2, "ROYAUME DU MAROC", faces.pen(5, bold=True))
    card.arabic(82, 10.6, "بطاقة شخص في وضعية إعاقة", faces.arabic_pen(7.6, NAVY, bold=True))
    card.text(4, 10.4, "CARTE DE PERSONNE HANDICAPEE", faces.pen(4.8, NAVY, bold=True), fit=36)
    portrait(card, rng, 4, 14, 22, 28)
    put(card, 81.6, 18.4, name, faces.arabic_pen(8.6, bold=True), arabic=True, fit=50)
    put(card, 29, 24, name, faces.pen(7, bold=True), fit=52)
    for y, label, label_ar, entry in (
        (30, "Né(e) le", "تاريخ الازدياد", born),
        (35.4, "Délivrée le", "سلمت بتاريخ", issued(found.issued)),
        (40.8, "Valable au", "صالحة إلى", expiry),
    ):
        card.text(29, y, label, faces.pen(4.6, GREY))
        put(card, 53, y, entry, faces.pen(6.8, bold=True), side="middle")
        card.arabic(81.6, y, label_ar, faces.arabic_pen(5.8, GREY))
    card.text(4, 47.4, f"N° {rng.randrange(10**8):08d}", faces.pen(6.4, bold=True))
    card.arabic(81.6, 47.4, f"نوع الإعاقة : {rng.choice(_KINDS)[1]}", faces.arabic_pen(6))
    specimen(card, 42, 52, 5)
    return (card,)


def _drawn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A card of somebody's design, with a band, captions over values, and a back with a code."""
    card, faces = Surface(*CARD, colour=(250, 250, 252)), fonts.screen(rng)
    name, born, expiry, _ = _values(found)
    card.box(0, 0, 85.6, 10.4, outline=TEAL, fill=TEAL)
    card.text(14, 6.6, "Carte Handicap", faces.pen(8.4, WHITE, bold=True))
    card.arabic(82.6, 6.8, "بطاقة الإعاقة", faces.arabic_pen(8.4, WHITE, bold=True))
    flag(card, 3, 2, 9)
    portrait(card, rng, 62, 13, 20, 24)
    for x, to, y, label, label_ar, entry in (
        (4, 59, 15, "Nom complet", "الاسم الكامل", name.in_latin_alone),
        (4, 30, 24.4, "Date de naissance", "", born),
        (34, 59, 24.4, "Type", "", Entry(rng.choice(_KINDS)[0], "")),
        (4, 30, 33.8, "Date d'émission", "", issued(found.issued)),
        (34, 59, 33.8, "Date d'expiration", "", expiry),
    ):
        if label_ar:
            caption(card, x, y, label, label_ar, to, faces, 4.2)
        else:
            card.text(x, y, label, faces.pen(4.2, GREY))
        put(card, x, y + 4, entry, faces.pen(6.8, bold=True), fit=to - x)
    card.arabic(59, 46, found.holder.full_name.arabic, faces.arabic_pen(7.6), fit=54)
    specimen(card, 70, 50, 5)
    back = Surface(*CARD, colour=(250, 250, 252))
    square_code(back, rng, 4, 6, 24)
    back.text(32, 12, "Loi-cadre n° 97-13", faces.pen(6, bold=True))
    back.text(32, 18, "Cette carte est personnelle et ne peut être cédée.", faces.pen(5), fit=50)
    back.arabic(82, 26, "هذه البطاقة شخصية لا يجوز التنازل عنها للغير", faces.arabic_pen(6), fit=50)
    back.text(32, 34, "Priorité d'accès aux guichets et aux transports", faces.pen(5), fit=50)
    specimen(back, 42, 50, 5)
    page = sheet(rng)
    page.place(card, 20, 30)
    page.place(back, 20, 92)
    return (page,)


def _doctor(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A health centre's certificate in French upon dots, for a set time, with what the doctor wrote by hand."""
    page, faces, hand, man = sheet(rng, (148.5, 210.0)), fonts.press_room(rng), fonts.by_hand(rng), is_man(found.holder)
    name, born, expiry, until = _values(found)
    corner(
        page,
        12,
        16,
        ("ROYAUME DU MAROC", "MINISTERE DE LA SANTE", f"Délégation de {found.town.province.latin}"),
        faces,
        9,
        step=5,
    )
    page.arabic(136, 16, "وزارة الصحة", faces.arabic_pen(11))
    page.text(74, 46, "CERTIFICAT MEDICAL DE HANDICAP", faces.pen(13, bold=True), side="middle")
    span = (12.0, 136.0)
    page.text(12, 62, "Je soussigné, médecin expert de la commission, certifie que", faces.pen(10))
    rows = (
        ("M." if man else "Mme", name.in_latin_alone),
        ("né le" if man else "née le", born),
        ("présente un handicap", Entry(rng.choice(_KINDS)[0].lower(), "")),
        ("d'un taux de", Entry(f"{rng.choice((50, 60, 75, 80))} %", "")),
        ("Certificat établi le", issued(found.issued)),
        ("valable jusqu'au", expiry),
    )
    y = 74.0
    for label, entry in rows:
        line_of(page, y, label, entry, faces, hand, 10.5, span=span)
        y += 11
    page.text(12, y + 4, f"Prochain examen : {(until - timedelta(days=60)).year}", faces.pen(9.5, GREY))
    page.text(100, y + 8, "Signature et cachet du médecin", faces.pen(9), side="middle")
    signed(page, rng, 104, y + 26, "وزارة الصحة", beside=-40, radius=14)
    specimen(page, 74, 204)
    return (page,)


LAYOUTS = (
    Layout("h9_disability_prose", "disability_certificate", _prose),
    Layout("h9_disability_commission", "disability_certificate", _commission),
    Layout("h9_disability_card", "disability_certificate", _card, sheet=False),
    Layout("h9_disability_drawn", "disability_certificate", _drawn, sheet=False),
    Layout("h9_disability_doctor", "disability_certificate", _doctor),
)
