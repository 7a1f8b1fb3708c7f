"""Papers of disability: the card of the new law, the ministry's certificate in Arabic, a health service's form.

The card holds seven years; kind and degree of the disability stand on all three (research/documents.md §7).
"""

import random
from datetime import date, timedelta

from samples.dates import in_french, slashed
from samples.entries import Entry, moment
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import Piece, caption, lines, piece, prose, put, row, sheet, specimen
from samples.ornaments import emblem, guilloche, paraph, portrait, seal
from samples.people import years_after
from samples.surface import Field, Surface

_KINDS = (("Motrice", "حركية"), ("Visuelle", "بصرية"), ("Auditive", "سمعية"), ("Mentale", "ذهنية"))
_DEGREES = (("Moyenne", "متوسطة"), ("Sévère", "عميقة"), ("Légère", "خفيفة"))
_SEVEN_YEARS = 7
_VIOLET = (86, 52, 120)


def _until(found: Facts, years: int) -> tuple[Entry, date]:
    last = years_after(found.issued, years) - timedelta(days=1)
    return moment("expiry_date", last), last


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The card: names in both scripts, one date each for birth, making and end."""
    card, faces = Surface(85.6, 54, colour=(248, 246, 251)), fonts.issuer(rng)
    who, small = found.holder, (96, 92, 104)
    guilloche(card, rng, ((232, 224, 240), (222, 232, 240)))
    card.text(4, 5.2, "ROYAUME DU MAROC", faces.pen(5.8, _VIOLET, bold=True))
    card.arabic(81.6, 5.4, "المملكة المغربية", faces.arabic_pen(6.8, _VIOLET, bold=True))
    card.arabic(42.8, 10.4, "بطاقة شخص في وضعية إعاقة", faces.arabic_pen(8.4, bold=True), side="middle")
    card.text(42.8, 14.2, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", faces.pen(5.6, bold=True), side="middle")
    portrait(card, rng, 60, 17, 21, 26)
    name = of_full_name("holder_name", who)
    put(card, 57, 19.6, name, faces.arabic_pen(8.4, bold=True), arabic=True, fit=52)
    put(card, 4, 24, name, faces.pen(7.4, bold=True), fit=53)
    kind, degree = rng.choice(_KINDS), rng.choice(_DEGREES)
    until, _ = _until(found, _SEVEN_YEARS)
    rows = (
        (29, "Né(e) le", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        (34, "Type de handicap", "نوع الإعاقة", Entry(kind[0], "")),
        (39, "Degré", "درجة الإعاقة", Entry(degree[0], "")),
        (44, "Délivrée le", "تاريخ التسليم", issued(found.issued)),
        (49, "Valable jusqu'au", "صالحة إلى غاية", until),
    )
    for y, latin, arabic, entry in rows:
        caption(card, 4, y, latin, arabic, 57, faces, 5, small)
        put(card, 30, y, entry, faces.pen(7, bold=True), side="middle")
    card.text(60, 48, f"N° {rng.randint(10**6, 10**7 - 1)}", faces.pen(6.6, bold=True))
    specimen(card, 70.6, 52, 5)
    return (card,)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The ministry's certificate: a sentence and labelled lines in Arabic."""
    page, faces = sheet(rng), fonts.office(rng)
    who, man, town = found.pupil, is_man(found.pupil), found.town
    pen, bold = faces.arabic_pen(13), faces.arabic_pen(13, bold=True)
    emblem(page, 105, 20, 9)
    lines(page, 188, 18, ("المملكة المغربية", "وزارة التضامن والإدماج الاجتماعي والأسرة", "التعاون الوطني",
                          f"المندوبية الإقليمية ب {town.province.arabic}"), faces.arabic_pen(11.5, bold=True), 6.4,
          side="right", arabic=True, fit=74)  # fmt: skip
    page.arabic(22, 18, f"الرقم : {rng.randint(100, 9000)}/{found.issued.year}", faces.arabic_pen(11), side="left")
    page.arabic(105, 66, "شهادة الإعاقة", Faces(faces.latin, fonts.title(rng)).arabic_pen(23, bold=True), side="middle")
    text = ("بناء على الملف الطبي المدلى به وعلى رأي اللجنة الإقليمية المختصة، يشهد المندوب الإقليمي للتعاون الوطني أن "
            + ("السيد" if man else "السيدة") + " :")  # fmt: skip
    y = prose(page, 84, [text], (pen, pen), (22, 188), leading=9, arabic=True, indent=10)
    kind, degree = rng.choice(_KINDS), rng.choice(_DEGREES)
    rows = (
        ("الاسم الكامل :", of_full_name("holder_name", who)),
        ("تاريخ الازدياد :", moment("birth_date", who.birth_date)),
        ("مكان الازدياد :", Entry("", who.birth_place.name.arabic)),
        ("العنوان :", Entry("", found.home.printed.arabic)),
        ("نوع الإعاقة :", Entry("", kind[1])), ("درجة الإعاقة :", Entry("", degree[1])),
    )  # fmt: skip
    y += 4
    for label, entry in rows:
        end = 180 - page.arabic(180, y, label, pen) - 3
        put(page, end, y, entry.in_arabic_alone if entry.field else entry, bold, arabic=True, fit=end - 24)
        y += 9.8
    until, _ = _until(found, rng.choice((2, 5, _SEVEN_YEARS)))
    page.arabic(188, y + 3, "شخص في وضعية إعاقة طبقا للقانون الإطار رقم 97.13.", pen)
    end = 188 - page.arabic(188, y + 13, "هذه الشهادة صالحة إلى غاية", pen) - 2
    put(page, end, y + 13, until.in_arabic_alone, bold, arabic=True)
    end = 110 - page.arabic(110, y + 27, f"حرر ب {town.name.arabic} بتاريخ", pen) - 2
    page.arabic(end, y + 27, slashed(found.issued), pen, field=issued(found.issued).field)
    page.arabic(66, y + 38, "المندوب الإقليمي", bold, side="middle")
    seal(page, rng, 62, y + 56, 16, "التعاون الوطني")
    paraph(page, rng, 92, y + 54, 32)
    specimen(page, 150, y + 58)
    return (page,)


def _health(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A health delegation's form in both languages."""
    page, faces, typed = sheet(rng), fonts.office(rng), fonts.typist(rng)
    who, man, town = found.holder, is_man(found.holder), found.town
    lines(page, 20, 18, ("Royaume du Maroc", "Ministère de la Santé", "et de la Protection Sociale",
                         f"Délégation de {town.province.latin}"), faces.pen(9.5), 5, side="left")  # fmt: skip
    lines(page, 190, 18, ("المملكة المغربية", "وزارة الصحة", "والحماية الاجتماعية", f"مندوبية {town.province.arabic}"),
          faces.arabic_pen(11), 5, side="right", arabic=True)  # fmt: skip
    page.box(42, 50, 126, 19, line=0.5)
    page.text(105, 57.6, "CERTIFICAT DE HANDICAP", faces.pen(14, bold=True), side="middle")
    page.arabic(105, 65.4, "شهادة طبية للإعاقة", faces.arabic_pen(14, bold=True), side="middle")
    kind, degree = rng.choice(_KINDS), rng.choice(_DEGREES)
    until, _ = _until(found, rng.choice((1, 3, 5)))
    rows = (
        (("Nom et prénom", "الاسم العائلي والشخصي"), family_first("holder_name", who)),
        (("Né le" if man else "Née le", "تاريخ الازدياد"), moment("birth_date", who.birth_date)),
        (("C.N.I.E.", "رقم ب.و.ت.إ"), Entry(who.cin or "", who.cin or "")),
        (("Nature du handicap", "نوع الإعاقة"), Entry(*kind)), (("Degré", "درجة الإعاقة"), Entry(*degree)),
        (("Taux", "النسبة"), Entry(f"{(rate := rng.choice((40, 55, 67, 80)))} %", f"{rate} %")),
        (("Valable jusqu'au", "صالحة إلى غاية"), until),
    )  # fmt: skip
    y = 86.0
    for labels, entry in rows:
        row(page, y, labels, entry, faces, 10.5, dotted=True, hand=typed)
        y += 10.6
    doctor = "Le médecin chef soussigné certifie que la personne susnommée présente un handicap à la date de ce jour."
    y = prose(page, y + 4, [doctor], (faces.pen(10.5),) * 2, (20, 190), leading=7)
    at = 20 + page.text(20, y + 10, f"{town.name.latin}, le", faces.pen(10.5)) + 1.6
    put(page, at, y + 10, issued(found.issued), typed.pen(10.5, bold=True))
    page.text(150, y + 10, "Le médecin chef", faces.pen(10.5, bold=True), side="middle")
    seal(page, rng, 142, y + 30, 15, "وزارة الصحة")
    paraph(page, rng, 170, y + 30, 30)
    specimen(page, 60, y + 34)
    return (page,)


def _attested(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A provincial commission's attestation in French prose."""
    page, faces = sheet(rng), fonts.office(rng)
    who, man, town = found.pupil, is_man(found.pupil), found.town
    pen, bold = faces.pen(11.5), faces.pen(11.5, bold=True)
    lines(page, 22, 20, ("ROYAUME DU MAROC", "Entraide Nationale", f"Délégation provinciale de {town.province.latin}"),
          faces.pen(10.5, bold=True), 5.8, side="left")  # fmt: skip
    page.text(105, 62, "ATTESTATION DE HANDICAP", faces.pen(17, bold=True), side="middle")
    page.text(105, 70, f"n° {rng.randint(20, 900)}/{found.issued.year}", pen, side="middle")
    kind, degree, last = rng.choice(_KINDS), rng.choice(_DEGREES), _until(found, rng.choice((3, 5, _SEVEN_YEARS)))[1]
    pieces: list[Piece] = [
        "Le Délégué provincial atteste, au vu de l'avis de la commission provinciale, que ",
        "Monsieur " if man else "Madame ",
        piece(of_full_name("holder_name", who)),
        ", né le " if man else ", née le ",
        (in_french(who.birth_date), Field("birth_date", who.birth_date.isoformat())),
        f" à {who.birth_place.name.latin}, demeurant à {found.home.printed.latin}, est une personne en situation de "
        f"handicap ({kind[0].lower()}, {degree[0].lower()}) au sens de la loi-cadre n° 97.13.",
    ]
    y = prose(page, 88, pieces, (pen, bold), (22, 188), leading=8.4, indent=12)
    validity: list[Piece] = ["La présente attestation est valable jusqu'au ",
                             (in_french(last), Field("expiry_date", last.isoformat())), "."]  # fmt: skip
    y = prose(page, y + 4, validity, (pen, bold), (22, 188), leading=8.4, indent=12)
    at = 112 + page.text(112, y + 14, f"{town.name.latin}, le", pen) + 1.6
    put(page, at, y + 14, issued(found.issued), pen)
    page.text(146, y + 25, "Le Délégué provincial", bold, side="middle")
    seal(page, rng, 138, y + 44, 16, "التعاون الوطني")
    paraph(page, rng, 166, y + 44, 30)
    specimen(page, 60, y + 46)
    return (page,)


LAYOUTS = (
    Layout("h6_disability_card", "disability_certificate", _card, sheet=False),
    Layout("h6_disability_arabic", "disability_certificate", _arabic),
    Layout("h6_disability_health", "disability_certificate", _health),
    Layout("h6_disability_attested", "disability_certificate", _attested),
)
