"""Extracts of acts of birth on paper: the form of 1998 filled by a machine or a pen, tables and fiches of 2012."""

import random

from samples.dates import ARABIC_MONTHS, FRENCH_MONTHS, hijri_in_arabic, hijri_in_french, hijri_year
from samples.entries import Entry, moment, sex_in_words
from samples.holdout6.layout import Birth, Layout, birth
from samples.holdout6.press import GREY, grid, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout8.desk import titled
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, PEN_BLUE, between, corner, line_of, signed
from samples.holdout9.people import Facts, is_man
from samples.ornaments import emblem
from samples.surface import Surface


def sex_of(act: Birth) -> Entry:
    """Return the child's sex in words."""
    return sex_in_words(is_man(act.person))


def _by_month(act: Birth) -> Entry:
    day = act.person.birth_date
    return moment(
        "birth_date",
        day,
        f"{day.day} {FRENCH_MONTHS[day.month - 1].upper()} {day.year}",
        f"{day.day} {ARABIC_MONTHS[day.month - 1]} {day.year}",
    )


def _leaders(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The form of 1998: French half on the left, Arabic half on the right, all of it typed upon dots."""
    page, faces, typed, act = sheet(rng), fonts.press_room(rng), fonts.machine(rng), birth(found)
    child, place = act.person, act.person.birth_place
    black = (34, 34, 46)
    left, right = (14.0, 101.0), (109.0, 196.0)
    y = heads(
        page,
        faces,
        16,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Province de {place.province.latin}"),
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {place.province.arabic}"),
        points=9,
    )
    emblem(page, 105, 20, 7)
    page.text(105, y + 8, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(14, bold=True), side="middle")
    page.arabic(
        105, y + 16, "نسخة موجزة من رسم الولادة", fonts.headline(rng, faces).arabic_pen(16, bold=True), side="middle"
    )
    page.text(
        105,
        y + 22,
        "(Dahir du 25 Rejeb 1423 - 3 Octobre 2002 portant promulgation de la loi 37-99)",
        faces.pen(7, GREY),
        side="middle",
    )
    y += 34
    rows: tuple[tuple[str, str, Entry], ...] = (
        ("Bureau de", "مكتب", act.office),
        ("Acte N°", "رسم رقم", act.number),
        ("Année", "سنة", act.year),
        ("Prénom", "الاسم الشخصي", act.given),
        ("Nom de famille", "الاسم العائلي", act.family),
        ("Né(e) à", "المولود ب", act.place),
        ("Le", "بتاريخ", act.born),
        ("Corresp. au", "الموافق", Entry(hijri_in_french(child.birth_date), hijri_in_arabic(child.birth_date))),
        ("Sexe", "الجنس", sex_of(act)),
        ("Fils/Fille de", "والده", act.father),
        ("Et de", "والدته", act.mother),
        ("Mention marginale", "بيان هامشي", Entry("NEANT", "لا شيء")),
    )
    for label, label_ar, entry in rows:
        line_of(page, y, label, entry, faces, typed, 10.5, span=left, colour=black)
        line_of(page, y, label_ar, entry, faces, typed, 11.5, span=right, arabic=True, colour=black)
        y += 10.2
    small = faces.pen(9)
    page.text(14, y + 3, "Certifié conforme aux registres de l'état civil", small)
    page.arabic(196, y + 3, "نشهد بمطابقة هذه النسخة لسجلات الحالة المدنية", faces.arabic_pen(10))
    said(page, 14, y + 12, "Délivré le", act.issued, typed, 10.5, to=100)
    page.text(150, y + 12, "L'Officier de l'Etat Civil", small, side="middle")
    signed(page, rng, 150, y + 32, "الحالة المدنية", beside=-44)
    specimen(page, 105, 286)
    return (page,)


def _four_columns(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A table of a commune's program: caption, value, value, caption."""
    page, faces, act = sheet(rng), fonts.town_hall(rng), birth(found)
    child, place = act.person, act.person.birth_place
    corner(
        page,
        14,
        16,
        (
            "Royaume du Maroc",
            "Ministère de l'Intérieur",
            f"Préfecture/Province : {place.province.latin}",
            f"Commune : {place.name.latin}",
        ),
        faces,
        9.5,
        step=5.2,
    )
    corner(
        page,
        196,
        16,
        (
            "المملكة المغربية",
            "وزارة الداخلية",
            f"عمالة/إقليم : {place.province.arabic}",
            f"جماعة : {place.name.arabic}",
        ),
        faces,
        9.5,
        step=5.2,
        arabic=True,
    )
    y = titled(page, 105, 48, "Extrait d'acte de naissance", "موجز من رسم الولادة", fonts.headline(rng, faces), 15)
    xs = (12.0, 47.0, 105.0, 163.0, 198.0)
    hijri = Entry(str(hijri_year(child.birth_date)), str(hijri_year(child.birth_date)))
    rows = (
        ("Bureau d'état civil", "مكتب الحالة المدنية", act.office),
        ("Numéro de l'acte", "رقم الرسم", act.number),
        ("Année grégorienne", "السنة الميلادية", act.year),
        ("Année hégirienne", "السنة الهجرية", hijri),
        ("Nom", "الاسم العائلي", act.family),
        ("Prénom", "الاسم الشخصي", act.given),
        ("Sexe", "الجنس", sex_of(act)),
        ("Date de naissance", "تاريخ الولادة", _by_month(act)),
        ("Lieu de naissance", "مكان الولادة", act.place),
        ("Nom du père", "اسم الأب", act.father),
        ("Nom de la mère", "اسم الأم", act.mother),
        ("Mentions marginales", "البيانات الهامشية", Entry("Néant", "لا شيء")),
    )
    top = y + 4
    grid(page, xs, [top + at * 10.5 for at in range(len(rows) + 1)])
    for at, (label, label_ar, entry) in enumerate(rows):
        base = top + at * 10.5 + 7
        page.text(13.4, base, label, faces.pen(9.5), fit=32)
        put(page, 48.6, base, entry, faces.pen(10.5, bold=True), fit=54)
        put(page, 161.4, base, entry, faces.arabic_pen(11.5, bold=True), arabic=True, fit=54)
        page.arabic(196.6, base, label_ar, faces.arabic_pen(10.5), fit=32)
    y = top + len(rows) * 10.5 + 12
    between(page, y, ("Fait le", "حرر بتاريخ"), act.issued, faces, 11, span=(40, 170), reach=30)
    page.text(60, y + 12, "L'officier d'état civil", faces.pen(10), side="middle")
    page.arabic(150, y + 12, "ضابط الحالة المدنية", faces.arabic_pen(11), side="middle")
    signed(page, rng, 62, y + 30, "ضابط الحالة المدنية", beside=84, radius=16)
    specimen(page, 105, 288)
    return (page,)


def _middle(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A half sheet whose values stand in the middle between French and Arabic captions; sexes and days share rows."""
    page, faces, act = sheet(rng, (210.0, 148.5)), fonts.town_hall(rng), birth(found)
    child, place = act.person, act.person.birth_place
    page.text(14, 12, f"ROYAUME DU MAROC - COMMUNE DE {place.name.latin}", faces.pen(9, bold=True), fit=88)
    page.arabic(196, 12, f"المملكة المغربية - جماعة {place.name.arabic}", faces.arabic_pen(10.5, bold=True), fit=88)
    page.text(82, 22, "FICHE INDIVIDUELLE D'ETAT CIVIL", faces.pen(12, bold=True), side="middle", fit=70)
    page.arabic(160, 22, "بطاقة شخصية للحالة المدنية", faces.arabic_pen(13, bold=True), side="middle", fit=60)
    number = f"{child.act_number}/{child.birth_date.year}"
    page.text(14, 31, "Acte N°", faces.pen(10))
    start = 30 + put(page, 30, 31, act.number, faces.pen(10.5, bold=True))
    start += page.text(start + 1, 31, "/", faces.pen(10.5)) + 1
    put(page, start + 1, 31, act.year, faces.pen(10.5, bold=True))
    page.arabic(196, 31, f"عقد رقم {number}", faces.arabic_pen(11))
    y = 42.0
    rows = (
        (("Nom de famille", "الاسم العائلي"), act.family),
        (("Prénom(s)", "الاسم الشخصي"), act.given),
        (("Date de naissance", "تاريخ الازدياد"), act.born),
        (("Lieu de naissance", "مكان الازدياد"), act.place),
        (("Sexe", "الجنس"), sex_of(act)),
        (("Prénom du père", "اسم الأب"), act.father),
        (("Prénom de la mère", "اسم الأم"), act.mother),
        (("Bureau", "مكتب"), act.office),
    )
    for labels, entry in rows:
        between(page, y, labels, entry, faces, 10.5, span=(14, 196), reach=38)
        page.rule(14, y + 2.2, 196, y + 2.2, (200, 200, 204), 0.15)
        y += 8.6
    said(page, 14, y + 5, "Délivrée le :", act.issued, faces, 10.5, to=90, bold=True)
    page.text(14, y + 12, "pour servir et valoir ce que de droit", faces.pen(9))
    page.arabic(150, y + 5, "ضابط الحالة المدنية", faces.arabic_pen(11), side="middle")
    signed(page, rng, 160, y + 17, "جماعة", beside=-42, radius=12)
    specimen(page, 40, 142, 7)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form in Arabic alone, filled with a pen; the sexes' two forms stand in print, the year before the number."""
    page, faces, hand, act = sheet(rng), fonts.press_room(rng), fonts.by_hand(rng), birth(found)
    child, place = act.person, act.person.birth_place
    corner(
        page,
        192,
        18,
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {place.province.arabic}"),
        faces,
        11,
        step=6.4,
        arabic=True,
    )
    said_ar(
        page,
        192,
        38,
        "مكتب الحالة المدنية ل",
        act.office.in_arabic_alone,
        faces,
        12,
        to=110,
        hand=hand,
        dotted=True,
        colour=PEN_BLUE,
    )
    said_ar(page, 80, 22, "سنة", act.year.in_arabic_alone, faces, 12, to=30, hand=hand, dotted=True, colour=PEN_BLUE)
    said_ar(
        page, 80, 31, "رسم عدد", act.number.in_arabic_alone, faces, 12, to=30, hand=hand, dotted=True, colour=PEN_BLUE
    )
    page.arabic(
        105, 60, "نسخة موجزة من رسم الولادة", fonts.headline(rng, faces).arabic_pen(19, bold=True), side="middle"
    )
    rows: tuple[tuple[str, Entry], ...] = (
        ("الاسم الشخصي :", act.given),
        ("الاسم العائلي :", act.family),
        ("مكان الولادة :", act.place),
        ("تاريخ الولادة الهجري :", Entry("", hijri_in_arabic(child.birth_date))),
        ("الموافق بالميلادي :", _by_month(act)),
        ("الجنس :", sex_of(act)),
        ("اسم الأب :", act.father),
        ("اسم الأم :", act.mother),
        ("البيان الهامشي :", Entry("", "لا شيء")),
    )
    y = 80.0
    for label, entry in rows:
        line_of(page, y, label, entry.in_arabic_alone, faces, hand, 13, span=(20, 190), arabic=True)
        y += 13
    pens = faces.arabic_pen(11.5), faces.arabic_pen(11.5)
    text = "نحن ضابط الحالة المدنية الموقع أسفله نشهد بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية بهذا المكتب."
    y = prose(page, y + 4, (text,), pens, (20, 190), leading=7, arabic=True)
    said_ar(
        page,
        110,
        y + 8,
        "وحرر بتاريخ",
        act.issued.in_arabic_alone,
        faces,
        12,
        to=40,
        hand=hand,
        dotted=True,
        colour=PEN_BLUE,
    )
    page.arabic(60, y + 20, "الإمضاء والطابع", faces.arabic_pen(11), side="middle")
    signed(page, rng, 60, y + 36, "الحالة المدنية", beside=30)
    specimen(page, 150, 280)
    return (page,)


def _sentence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """French alone, for abroad: captions before colons in one column, closed by a sentence; framed twice."""
    page, faces, act = sheet(rng), fonts.town_hall(rng), birth(found)
    child, place, man = act.person, act.person.birth_place, is_man(act.person)
    page.box(8, 8, 194, 281, line=0.6, outline=NAVY)
    page.box(10, 10, 190, 277, line=0.2, outline=NAVY)
    texts = (
        "ROYAUME DU MAROC",
        "MINISTERE DE L'INTERIEUR",
        f"PROVINCE {place.province.latin}",
        f"COMMUNE {place.name.latin}",
        "ETAT CIVIL",
    )
    corner(page, 18, 22, texts, faces, 10.5, step=5.8)
    page.text(105, 66, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(17, NAVY, bold=True), side="middle")
    page.rule(62, 69, 148, 69, NAVY, 0.4)
    y = 84.0
    rows = (
        ("Registre de l'année", act.year),
        ("Acte numéro", act.number),
        ("Nom", act.family),
        ("Prénom", act.given),
        ("Né le" if man else "Née le", _by_month(act)),
        ("Correspondant au", Entry(hijri_in_french(child.birth_date), "")),
        ("A", act.place),
        ("De sexe", sex_of(act)),
        ("Fils de" if man else "Fille de", act.father),
        ("Et de", act.mother),
        ("Nationalité", Entry("Marocaine", "")),
        ("Mentions en marge", Entry("Aucune", "")),
    )
    for label, entry in rows:
        page.text(24, y, label, faces.pen(11.5))
        page.text(72, y, ":", faces.pen(11.5))
        put(page, 78, y, entry, faces.pen(11.5, bold=True), fit=112)
        y += 9.6
    pens = faces.pen(11), faces.pen(11, bold=True)
    closing = (
        "Nous soussigné, officier de l'état civil de ",
        (act.office.latin, act.office.field),
        ", certifions le présent extrait conforme à l'acte inscrit sur nos registres.",
    )
    y = prose(page, y + 6, closing, pens, (24, 186), leading=6.2, indent=8)
    said(page, 110, y + 8, "Délivré le", act.issued, faces, 11, to=186, bold=True)
    signed(page, rng, 140, y + 30, "الحالة المدنية", beside=-52)
    specimen(page, 60, 280)
    return (page,)


LAYOUTS = (
    Layout("h9_birth_leaders", "birth_certificate", _leaders),
    Layout("h9_birth_four_columns", "birth_certificate", _four_columns),
    Layout("h9_birth_middle", "birth_certificate", _middle),
    Layout("h9_birth_penned", "birth_certificate", _penned),
    Layout("h9_birth_sentence", "birth_certificate", _sentence),
)
