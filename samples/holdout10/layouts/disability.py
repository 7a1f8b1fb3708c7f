"""Papers of people in a situation of disability: the card, a commission's decision, attestations."""

import random
from datetime import date, timedelta

from samples.entries import Entry, moment
from samples.holdout6.layout import Layout, issued, of_full_name
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, piece, prose, put, sheet, specimen
from samples.holdout7.desk import CARD, heads, said, said_ar
from samples.holdout8.desk import spaced, square_code, titled
from samples.holdout9.desk import PEN_BLUE, band, cell, line_of, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import LEAF, SEA, done, done_ar, in_form, middle, named_days
from samples.holdout10.people import is_man
from samples.ornaments import emblem, guilloche, portrait
from samples.people import years_after
from samples.surface import Surface

_TYPES = (("Motrice", "حركية"), ("Visuelle", "بصرية"), ("Auditive", "سمعية"), ("Mentale", "ذهنية"))


def _span(found: Facts, rng: random.Random) -> tuple[date, date]:
    """Return the day of issue and the end: seven years later, as the decree has it, or fewer."""
    start = found.today - timedelta(days=rng.randint(10, 2000))
    return start, years_after(start, rng.choice((7, 7, 5, 3)))


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The card: Arabic above, French below in small letters, the photograph on the right."""
    who, card, faces = found.holder, Surface(*CARD, colour=(244, 248, 252)), fonts.factory(rng)
    guilloche(card, rng, ((218, 230, 242),))
    start, end = _span(found, rng)
    card.arabic(42.8, 5.4, "المملكة المغربية", faces.arabic_pen(6.4, bold=True), side="middle")
    card.arabic(42.8, 10.4, "بطاقة شخص في وضعية إعاقة", faces.arabic_pen(8.4, SEA, bold=True), side="middle")
    card.text(42.8, 14.2, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", faces.pen(4.8, SEA), side="middle")
    portrait(card, rng, 60, 17, 20, 25)
    name = of_full_name("holder_name", who)
    put(card, 57, 20.6, name, faces.arabic_pen(8, bold=True), arabic=True, fit=52)
    put(card, 4, 25.2, name, faces.pen(6.6, bold=True), fit=53)
    for y, label, label_ar, entry in (
        (31, "Né(e) le", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        (36, "Délivrée le", "سلمت بتاريخ", moment("issue_date", start)),
        (41, "Valable jusqu'au", "صالحة إلى غاية", moment("expiry_date", end)),
    ):  # fmt: skip
        card.text(4, y, label, faces.pen(4.6, GREY))
        put(card, 29, y, entry, faces.pen(6.2, bold=True), side="middle")
        card.arabic(57, y, label_ar, faces.arabic_pen(5.4, GREY))
    kind = rng.choice(_TYPES)
    card.text(4, 46, f"Type : {kind[0]}", faces.pen(5))
    card.arabic(57, 46, f"نوع الإعاقة : {kind[1]}", faces.arabic_pen(5.6))
    card.text(70, 46, f"N° {rng.randrange(10**7):07d}", faces.pen(5.6, bold=True), side="middle")
    specimen(card, 30, 51.4, 4.6)
    return (card,)


def _commission(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A provincial commission's decision in French prose with both days in the text."""
    page, faces, who = sheet(rng), fonts.office(rng), found.holder
    start, end = _span(found, rng)
    heads(page, faces, 18, ("ROYAUME DU MAROC", "Ministère de la Solidarité", "Entraide Nationale"),
          ("المملكة المغربية", "وزارة التضامن", "التعاون الوطني"))  # fmt: skip
    titled(page, 105, 54, "ATTESTATION DE HANDICAP", "شهادة الإعاقة", fonts.title(rng, faces), 17, step=9)
    man = is_man(who)
    pieces = spaced(
        f"La commission provinciale de {found.town.province.latin} reconnaît à", "M." if man else "Mme",
        piece(of_full_name("holder_name", who)), f", né{'' if man else 'e'} le",
        piece(moment("birth_date", who.birth_date)), f", une déficience {rng.choice(_TYPES)[0].lower()} d'un taux de",
        f"{rng.choice((40, 50, 60, 75, 80))} %. La présente attestation est valable jusqu'au",
        piece(named_days("expiry_date", end)), "et peut être renouvelée.",
    )  # fmt: skip
    y = prose(page, 90, pieces, (faces.pen(13), faces.pen(13, bold=True)), (22, 188), leading=11, indent=10)
    done(page, rng, y + 16, found.town.name, named_days("issue_date", start), "Le président de la commission", faces,
         x=104, points=12, office="التعاون الوطني")  # fmt: skip
    specimen(page, 50, 260)
    return (page,)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A regional delegation's attestation, Arabic rows, the span of validity in one line."""
    page, faces, who = sheet(rng), fonts.office(rng), found.holder
    start, end = _span(found, rng)
    middle(
        page,
        160,
        18,
        ("المملكة المغربية", "وزارة التضامن والإدماج الاجتماعي والأسرة", "المنسقية الجهوية"),
        faces,
        11,
        step=6,
    )
    page.arabic(70, 24, f"رقم الشهادة : {rng.randint(100, 9000)}/{start.year}", faces.arabic_pen(12))
    page.arabic(105, 64, "شهادة إعاقة", fonts.title(rng, faces).arabic_pen(24, bold=True), side="middle")
    kind = rng.choice(_TYPES)[1]
    rows = (
        ("الاسم الكامل للمعني بالأمر", of_full_name("holder_name", who).in_arabic_alone),
        ("تاريخ الازدياد", moment("birth_date", who.birth_date).in_arabic_alone),
        ("نوع الإعاقة", Entry("", kind)), ("درجة الإعاقة", Entry("", rng.choice(("متوسطة", "شديدة", "عميقة")))),
        ("تاريخ انتهاء الصلاحية", moment("expiry_date", end).in_arabic_alone),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        said_ar(page, 188, 88 + 14 * at, f"{label} :", entry, faces, 14, to=20, bold=True)
    pieces = spaced("سلمت هذه الشهادة بناء على الملف الطبي المدلى به، وتسري ابتداء من تاريخ تسليمها.")
    prose(page, 164, pieces, (faces.arabic_pen(13), faces.arabic_pen(13)), (20, 188), leading=10, arabic=True)
    done_ar(page, rng, 184, found.town.name, issued(start), "المنسق الجهوي", faces, points=13, office="وزارة التضامن")
    specimen(page, 160, 256)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A delegation's form of 2005, French and Arabic captions, a clerk's pen on dots."""
    page, faces, hand, who = sheet(rng, (170, 230)), fonts.works(rng), fonts.pen(rng), found.holder
    start, end = _span(found, rng)
    emblem(page, 85, 20, 9)
    titled(page, 85, 40, "ATTESTATION", "شهادة", faces, 17)
    page.text(85, 58, "de personne handicapée - Loi 07-92", faces.pen(10.5), side="middle")
    name = of_full_name("holder_name", who).in_latin_alone
    span = (14.0, 156.0)
    line_of(page, 76, "Nom et prénom :", name, faces, hand, 11.5, span=span)
    line_of(
        page,
        88,
        "Date de naissance :",
        moment("birth_date", who.birth_date).in_latin_alone,
        faces,
        hand,
        11.5,
        span=span,
    )
    line_of(page, 100, "Nature du handicap :", Entry(rng.choice(_TYPES)[0], ""), faces, hand, 11.5, span=span)
    line_of(page, 112, "Délivrée le :", issued(start).in_latin_alone, faces, hand, 11.5, span=span)
    line_of(page, 124, "Valable jusqu'au :", moment("expiry_date", end).in_latin_alone, faces, hand, 11.5, span=span,
            colour=PEN_BLUE)  # fmt: skip
    page.arabic(156, 140, "تسلم هذه الشهادة طبقا لأحكام القانون رقم 07.92", faces.arabic_pen(11.5))
    page.text(110, 160, "Le Délégué", faces.pen(11), side="middle")
    signed(page, rng, 116, 176, "المندوبية", beside=-42)
    specimen(page, 40, 216)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A portal's paper: cells in both scripts under a band, the two days beside each other."""
    page, faces, who = sheet(rng), fonts.designer(rng), found.holder
    start, end = _span(found, rng)
    band(page, 12, 14, LEAF, ("Certificat de handicap", "شهادة الإعاقة"), faces, 14, span=(14, 196))
    page.text(14, 36, "Plateforme des services sociaux", faces.pen(10, GREY))
    page.arabic(196, 36, "منصة الخدمات الاجتماعية", faces.arabic_pen(11.5, GREY))
    kind = rng.choice(_TYPES)
    rows = (
        (14, 44, (182, 16), ("Nom et prénom", "الاسم والنسب"), of_full_name("holder_name", who)),
        (14, 60, (91, 16), ("Date de naissance", "تاريخ الازدياد"), moment("birth_date", who.birth_date)),
        (105, 60, (91, 16), ("Type de handicap", "نوع الإعاقة"), Entry(kind[0], kind[1])),
        (14, 76, (91, 16), ("Date d'émission", "تاريخ الإصدار"), in_form("issue_date", start, "%d/%m/%Y")),
        (
            105,
            76,
            (91, 16),
            ("Date de fin de validité", "تاريخ نهاية الصلاحية"),
            in_form("expiry_date", end, "%d/%m/%Y"),
        ),
    )
    for x, y, size, labels, entry in rows:
        cell(page, x, y, size, labels, entry, faces, 11.5, small=8, line=(180, 200, 188))
    square_code(page, rng, 16, 104, 34)
    said(page, 60, 116, "Référence :", Entry(f"SH-{rng.randrange(10**7):07d}", ""), faces, 11, to=190)
    text = spaced("Ce certificat est délivré à la personne nommée ci-dessus sur avis médical.")
    prose(page, 126, text, (faces.pen(11), faces.pen(11)), (60, 194), leading=8)
    page.arabic(196, 146, "تسلم هذه الشهادة بناء على رأي طبي", faces.arabic_pen(12))
    signed(page, rng, 150, 172, "التعاون الوطني", beside=-40)
    specimen(page, 60, 220)
    return (page,)


LAYOUTS = (
    Layout("h10_disability_card", "disability_certificate", _card, sheet=False),
    Layout("h10_disability_commission", "disability_certificate", _commission),
    Layout("h10_disability_arabic", "disability_certificate", _arabic),
    Layout("h10_disability_penned", "disability_certificate", _penned),
    Layout("h10_disability_web", "disability_certificate", _web, sheet=False),
)
