"""Extracts of acts of birth from screens: the national register's of 2024 with its code, and a stranger's imitation."""

import random

from samples.dates import hijri_year, slashed
from samples.entries import Entry
from samples.holdout6.layout import Layout, birth
from samples.holdout6.press import GREY, put, sheet, specimen
from samples.holdout7.desk import heads
from samples.holdout8.desk import below, below_ar, square_code
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, TEAL, band, cell, signed
from samples.holdout9.layouts.birth import sex_of
from samples.holdout9.people import Facts
from samples.ornaments import barcode, emblem
from samples.surface import Surface


def _electronic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The extract of the national register: a code, numbers above, values below their captions in two columns."""
    page, faces, act = sheet(rng), fonts.screen(rng), birth(found)
    child = act.person
    band(
        page,
        10,
        13,
        TEAL,
        ("Registre national de l'état civil", "السجل الوطني للحالة المدنية"),
        faces,
        11,
        span=(12, 198),
    )
    square_code(page, rng, 14, 28, 26)
    page.text(46, 34, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(13, TEAL, bold=True), fit=84)
    page.text(46, 40, "Support électronique - loi n° 36-21", faces.pen(8, GREY))
    page.arabic(196, 35, "مستخرج من رسم الولادة", faces.arabic_pen(15, TEAL, bold=True), fit=60)
    page.text(
        46, 47, f"Réf. : {rng.randrange(10**5):05d}-{found.issued.year}-{rng.randrange(10**4):04d}", faces.pen(8.5)
    )
    rows: tuple[tuple[tuple[str, str], Entry], ...] = (
        (("Prénom", "الاسم الشخصي"), act.given),
        (("Nom", "الاسم العائلي"), act.family),
        (("Sexe", "الجنس"), sex_of(act)),
        (("Date de naissance", "تاريخ الولادة"), act.born),
        (("Lieu de naissance", "مكان الولادة"), act.place),
        (("Père", "الأب"), act.father),
        (("Mère", "الأم"), act.mother),
        (("Bureau d'état civil", "مكتب الحالة المدنية"), act.office),
    )
    y = 66.0
    for label, entry in rows:
        below(page, 16, y, label[0], entry, faces, 11, to=100)
        below_ar(page, 194, y, label[1], entry, faces, 12.5, to=110)
        page.rule(14, y + 8.6, 196, y + 8.6, (214, 226, 226), 0.2)
        y += 14.6
    cell(page, 14, y, (44, 13), ("N° d'acte", "رقم الرسم"), act.number, faces, 11)
    cell(page, 60, y, (44, 13), ("Année", "السنة"), act.year, faces, 11)
    cell(page, 106, y, (44, 13), ("Année hég.", "هجرية"), Entry(str(hijri_year(child.birth_date)), ""), faces, 11)
    cell(page, 152, y, (44, 13), ("Délivré le", "سلم في"), act.issued, faces, 11)
    page.text(16, y + 24, "Mention de décès : néant", faces.pen(9))
    page.arabic(194, y + 24, "بيان الوفاة : لا شيء", faces.arabic_pen(10))
    text = "Ce document est signé électroniquement. Son authenticité se vérifie par le code ci-dessus."
    page.text(105, 270, text, faces.pen(8, GREY), side="middle")
    barcode(page, rng, 70, 275, 70, 8)
    specimen(page, 105, 292, 8)
    return (page,)


def _generator(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As somebody abroad imitates one from pictures: captions of both scripts with a stroke, values under them."""
    page, faces, act = sheet(rng), fonts.screen(rng), birth(found)
    place = act.person.birth_place
    page.box(12, 10, 186, 26, outline=NAVY, line=0.4)
    heads(
        page,
        faces,
        17,
        ("Royaume du Maroc", "Ministère de l'Intérieur", f"Commune : {place.name.latin}"),
        ("المملكة المغربية", "وزارة الداخلية", f"جماعة : {place.name.arabic}"),
        points=9,
    )
    emblem(page, 105, 22, 8)
    page.text(105, 46, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(16, NAVY, bold=True), side="middle")
    page.arabic(105, 54, "عقد ازدياد - موجز", faces.arabic_pen(16, NAVY, bold=True), side="middle")
    said_rows: tuple[tuple[str, str, Entry, Entry | None], ...] = (
        ("N° d'acte", "رقم العقد", act.number, act.year),
        ("Nom", "النسب", act.family, None),
        ("Prénom", "الاسم", act.given, None),
        ("Date de naissance", "تاريخ الميلاد", act.born, None),
        ("Lieu de naissance", "مكان الميلاد", act.place, None),
        ("Sexe", "الجنس", sex_of(act), None),
        ("Nom du père", "اسم الأب", act.father, None),
        ("Nom de la mère", "اسم الأم", act.mother, None),
        ("Officier de l'état civil de", "ضابط الحالة المدنية ب", act.office, None),
        ("Date de délivrance", "تاريخ التسليم", act.issued, None),
    )
    y = 68.0
    for at, (label, label_ar, entry, year) in enumerate(said_rows):
        if at % 2 == 0:
            page.box(12, y - 5.4, 186, 17, outline=(236, 240, 246), fill=(236, 240, 246))
        page.text(16, y, label, faces.pen(8.4, NAVY))
        width = page.width_of(label, faces.pen(8.4))
        page.arabic(
            16 + width + 4 + page.width_of(label_ar, faces.arabic_pen(9), arabic=True),
            y,
            label_ar,
            faces.arabic_pen(9, NAVY),
        )
        put(page, 16, y + 7.6, entry, faces.pen(12, bold=True), fit=84)
        if entry.arabic != entry.latin:
            put(page, 194, y + 7.6, entry, faces.arabic_pen(13.5, bold=True), arabic=True, fit=84)
        if year:
            page.text(110, y, "Année", faces.pen(8.4, NAVY))
            put(page, 110, y + 7.6, year, faces.pen(12, bold=True))
        y += 17.4
    page.text(150, y + 6, "Signature et cachet", faces.pen(9), side="middle")
    signed(page, rng, 150, y + 18, "الحالة المدنية", beside=-40)
    square_code(page, rng, 16, y, 22)
    page.text(16, y + 27, f"Imprimé le {slashed(found.issued)}", faces.pen(7, GREY))
    specimen(page, 105, 292, 8)
    return (page,)


LAYOUTS = (
    Layout("h9_birth_electronic", "birth_certificate", _electronic),
    Layout("h9_birth_generator", "birth_certificate", _generator),
)
