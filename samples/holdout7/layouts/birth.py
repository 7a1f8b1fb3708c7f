"""Extracts of the birth act as communes hand them out: bilingual, on printed forms filled by machine, in Arabic.

Wordings are those of communal programs (research/documents.md §3.1) and of the forms printed before them. In many
Arabic ones the names alone stand in Latin letters as well.
"""

import random
from dataclasses import replace

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, in_arabic, in_french, slashed
from samples.entries import Entry, moment, sex_in_words
from samples.faces import Faces
from samples.holdout6.layout import Layout, birth
from samples.holdout6.press import dots, grid, lines, put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import A5_FLAT, heads, said, said_ar
from samples.holdout7.people import Facts, is_man
from samples.names import Name
from samples.ornaments import emblem, paraph, seal
from samples.places import Commune
from samples.surface import Pen, Surface

_NONE = Entry("NEANT", "لا شيء")
_ABROAD = (Name("LYON", "ليون"), Name("MONTPELLIER", "مونبوليي"), Name("BRUXELLES", "بروكسيل"),
           Name("TORINO", "تورينو"), Name("UTRECHT", "أوتريخت"), Name("ALMERIA", "ألميريا"))  # fmt: skip


def _office(page: Surface, faces: Faces, x: tuple[float, float], y: float, office: Entry, points: float = 9.5) -> None:
    """Print the office's line centred at both places."""
    pen, pen_ar = faces.pen(points), faces.arabic_pen(points + 1.4)
    label, label_ar = "Bureau de l'état civil : ", "مكتب الحالة المدنية : "
    if office.latin:
        wide = page.width_of(label, pen)
        at = x[0] - (wide + page.width_of(office.latin, pen)) / 2
        page.text(at, y, label, pen)
        put(page, at + wide, y, office, pen)
    wide = page.width_of(label_ar, pen_ar, arabic=True)
    at = x[1] + (wide + page.width_of(office.arabic, pen_ar, arabic=True)) / 2
    page.arabic(at, y, label_ar, pen_ar)
    put(page, at - wide - 0.8, y, office, pen_ar, arabic=True)


def _program(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A rural commune's program: year and number at the sides, the day of birth in two lines with "en"."""
    page, faces, act, man = sheet(rng), fonts.office(rng), birth(found), is_man(found.child)
    commune, born = found.child.birth_place, found.child.birth_date
    y = heads(
        page,
        faces,
        16,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'INTERIEUR",
            f"PROVINCE DE {commune.province.latin}",
            f"COMMUNE DE {commune.name.latin}",
        ),
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {commune.province.arabic}", f"جماعة {commune.name.arabic}"),
        bold=2,
    )
    _office(page, faces, (46, 164), y, act.office)
    y = lines(page, 105, 20, ("Loi n° 37-99", "relative à l'état civil"), faces.pen(7.5), 4)
    page.arabic(105, y + 1, "قانون الحالة المدنية", faces.arabic_pen(9), side="middle")
    year = str(hijri_year(born))
    said(page, 20, 54, "Acte N° :", act.number, faces, 10.5, to=60, bold=True)
    said_ar(page, 190, 54, "عقد رقم :", act.number, faces, 12, to=150, bold=True)
    said(page, 20, 60.5, "Année :", act.year, faces, 10.5, to=60)
    page.text(52, 60.5, f"grég.   {year} Hég.", faces.pen(10.5))
    end = said_ar(page, 190, 60.5, "لسنة", act.year, faces, 12, to=160)
    page.arabic(end - 2, 60.5, f"ميلادية   {year} هجرية", faces.arabic_pen(12))
    page.text(105, 74, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 83, "نسخة موجزة من رسم الولادة", Faces(faces.latin, fonts.title(rng)).arabic_pen(17, bold=True),
                side="middle")  # fmt: skip
    page.rule(70, 87, 140, 87, width=0.4)
    sex, place = sex_in_words(man), act.place
    rows = (
        ("Prénom :", act.given, "الاسم الشخصي :"),
        ("Nom de famille :", act.family, "الاسم العائلي :"),
        ("à :", place, "ب :"),
        ("né le :" if man else "née le :", Entry(hijri_in_french(born), hijri_in_arabic(born)),
         "ولد يوم :" if man else "ولدت يوم :"),
        ("corresp. au :", moment("birth_date", born, in_french(born), in_arabic(born)), "الموافق ل :"),
        ("Sexe :", sex, "جنسه :" if man else "جنسها :"),
        ("Nationalité :", Entry("Marocaine", "مغربية"), "جنسيته :" if man else "جنسيتها :"),
        ("fils de :" if man else "fille de :", act.father, "والده :" if man else "والدها :"),
        ("et de :", act.mother, "والدته :" if man else "والدتها :"),
        ("Mentions marginales :", _NONE, "بيانات هامشية :"),
    )  # fmt: skip
    y = 99.0
    for label, entry, label_ar in rows:
        said(page, 20, y, label, entry, faces, 11, to=101, bold=entry.field is not None)
        said_ar(page, 190, y, label_ar, entry, faces, 12.6, to=109, bold=entry.field is not None)
        y += 9.4
    page.rule(105, 93, 105, y - 4, (150, 150, 152), 0.2)
    lines(
        page,
        20,
        y + 6,
        (
            "Extrait certifié conforme aux registres de",
            "l'état civil par nous soussigné, Officier",
            f"de l'état civil de {commune.name.latin}",
        ),
        faces.pen(9.5),
        5,
        side="left",
        fit=80,
    )
    lines(
        page,
        190,
        y + 6,
        (
            "نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله",
            "بمطابقة هذه النسخة لما هو مضمن في سجلات",
            "الحالة المدنية",
        ),
        faces.arabic_pen(11),
        5,
        side="right",
        arabic=True,
        fit=80,
    )
    y += 28
    at = 20 + page.text(20, y, f"Fait à {commune.name.latin} le ", faces.pen(10))
    put(page, at + 1, y, act.issued, faces.pen(10))
    end = 190 - page.arabic(190, y, f"حرر ب{commune.name.arabic} في ", faces.arabic_pen(11.4))
    put(page, end - 1.4, y, act.issued, faces.arabic_pen(11.4), arabic=True)
    page.text(20, y + 9, "L'Officier de l'état civil", faces.pen(10, bold=True))
    page.arabic(190, y + 9, "ضابط الحالة المدنية", faces.arabic_pen(12, bold=True))
    paraph(page, rng, 40, y + 22, 32)
    seal(page, rng, 100, y + 22, 15, "الحالة المدنية")
    specimen(page, 160, 288)
    return (page,)


def _typed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form printed in advance on half a sheet, its dots filled by a machine that does not hit them quite."""
    page, faces, act, man = sheet(rng, A5_FLAT), fonts.office(rng), birth(found), is_man(found.child)
    machine, commune, born = fonts.typist(rng), found.child.birth_place, found.child.birth_date
    heads(page, faces, 9, ("ROYAUME DU MAROC", "Ministère de l'Intérieur",
                           f"Préfecture ou Province : {commune.province.latin}", f"Commune : {commune.name.latin}"),
          ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم : {commune.province.arabic}",
           f"جماعة : {commune.name.arabic}"), points=8, step=4.2, fit=62)  # fmt: skip
    _office(page, faces, (46, 164), 26.4, act.office, 8)
    page.text(105, 12, "EXTRAIT D'ACTE", faces.pen(11, bold=True), side="middle")
    page.text(105, 17, "DE NAISSANCE", faces.pen(11, bold=True), side="middle")
    page.arabic(105, 24, "نسخة موجزة من رسم الولادة", faces.arabic_pen(12, bold=True), side="middle", fit=48)
    drop = rng.uniform(-0.7, 0.3)
    sex, hijri = sex_in_words(man), str(hijri_year(born))
    rows = (
        ("Acte N°", act.number, "رسم رقم"),
        ("Année hégirienne", Entry(hijri, hijri), "السنة الهجرية"),
        ("Année grégorienne", act.year, "السنة الميلادية"),
        ("Nom", act.family, "الاسم العائلي"),
        ("Prénom", act.given, "الاسم الشخصي"),
        ("Lieu de naissance", act.place, "مكان الازدياد"),
        ("Né(e) le", Entry(hijri_in_french(born), hijri_in_arabic(born)), "ولد(ت) في يوم"),
        ("Correspondant au", act.born, "الموافق ل"),
        ("Sexe", sex, "الجنس"),
        ("Fils (Fille) de", act.father, "والده(ا) هو"),
        ("Et de", act.mother, "والدته(ا) هي"),
        ("Mention marginale de décès", _NONE, "بيان الوفاة المشار إليه في الطرة"),
    )
    y = 36.0
    for label, entry, label_ar in rows:
        start = 12 + page.text(12, y, label, faces.pen(8.4)) + 1.6
        end = 198 - page.arabic(198, y, label_ar, faces.arabic_pen(9.8)) - 1.6
        dots(page, start, y + 0.7, 102)
        dots(page, 108, y + 0.7, end)
        put(page, start + 1.5, y + drop, entry, machine.pen(9.4), fit=100 - start)
        put(page, end - 1.5, y + drop, entry, machine.arabic_pen(10.4), arabic=True, fit=end - 110)
        y += 6.5
    page.text(12, y + 2, "Certifié conforme aux registres de l'état civil", faces.pen(7.8))
    page.arabic(198, y + 2, "نشهد بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية", faces.arabic_pen(9), fit=84)
    y += 8
    said(page, 12, y, f"A {commune.name.latin}, le", act.issued, faces, 8.4, to=80, hand=machine)
    said_ar(page, 198, y, f"حرر ب {commune.name.arabic} بتاريخ", act.issued, faces, 9.8, to=130, hand=machine)
    page.text(12, y + 6, "L'Officier de l'état civil", faces.pen(8.4, bold=True))
    page.arabic(198, y + 6, "ضابط الحالة المدنية", faces.arabic_pen(9.8, bold=True))
    seal(page, rng, 105, y + 8, 11.5, "الحالة المدنية")
    paraph(page, rng, 52, y + 12, 26)
    specimen(page, 160, 145, 7)
    return (page,)


def _arabic_named(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """In Arabic, but for the names, which stand in Latin letters at the other end of their lines."""
    page, faces, act, man = sheet(rng), fonts.office(rng), birth(found), is_man(found.child)
    commune, born = found.child.birth_place, found.child.birth_date
    arabic = faces.arabic_pen
    lines(page, 186, 18, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {commune.province.arabic}",
                          f"جماعة {commune.name.arabic}"), arabic(12), 6, side="right", arabic=True)  # fmt: skip
    said_ar(page, 186, 42, "مكتب الحالة المدنية ل", act.office.in_arabic_alone, faces, 12, to=110)
    emblem(page, 34, 24, 9)
    said_ar(page, 92, 38, "رسم رقم :", act.number.in_arabic_alone, faces, 12, to=40, bold=True)
    page.arabic(92, 45, f"السنة الهجرية : {hijri_year(born)}", arabic(12))
    said_ar(page, 92, 52, "السنة الميلادية :", act.year.in_arabic_alone, faces, 12, to=40, bold=True)
    page.arabic(105, 68, "نسخة موجزة من رسم الولادة", Faces(faces.latin, fonts.title(rng)).arabic_pen(20, bold=True),
                side="middle")  # fmt: skip
    page.arabic(105, 75, "(القانون رقم 37.99 المتعلق بالحالة المدنية)", arabic(9.5), side="middle")
    y = 92.0
    for label, entry in (("الاسم الشخصي :", act.given), ("الاسم العائلي :", act.family)):
        said_ar(page, 186, y, label, entry, faces, 13.5, to=96, bold=True)
        put(page, 24, y, entry, faces.pen(11.5, bold=True), fit=66)
        y += 10
    hijri = Entry("", f"{hijri_in_arabic(born)} هجرية")
    rows = (
        ("مكان الازدياد :", act.place.in_arabic_alone),
        ("تاريخ الازدياد :", moment("birth_date", born, arabic=in_arabic(born)).in_arabic_alone),
        ("الموافق ل :", hijri),
        ("الجنس :", sex_in_words(man).in_arabic_alone),
        ("الجنسية :", Entry("", "مغربية")),
        ("اسم الأب :", act.father.in_arabic_alone),
        ("اسم الأم :", act.mother.in_arabic_alone),
        ("بيانات هامشية :", Entry("", "لا شيء")),
    )
    for label, entry in rows:
        said_ar(page, 186, y, label, entry, faces, 13.5, to=40, bold=entry.field_ar is not None)
        y += 10
    lines(
        page,
        186,
        y + 6,
        (
            "نحن ضابط الحالة المدنية الموقع أسفله نشهد بمطابقة هذه النسخة",
            "لما هو مضمن بسجلات الحالة المدنية بالمكتب المذكور",
        ),
        arabic(12),
        7,
        side="right",
        arabic=True,
    )
    said_ar(page, 100, y + 28, f"حرر ب{commune.name.arabic} في", act.issued.in_arabic_alone, faces, 12, to=20)
    page.arabic(62, y + 36, "ضابط الحالة المدنية", arabic(12.5, bold=True), side="middle")
    paraph(page, rng, 52, y + 48, 34)
    seal(page, rng, 86, y + 50, 15, "الحالة المدنية")
    specimen(page, 160, 286)
    return (page,)


def _grid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A city's arrondissement: a ruled table of four columns, values between the captions of both languages."""
    page, faces, act, man = sheet(rng), fonts.company(rng), birth(found), is_man(found.child)
    commune, born = found.child.birth_place, found.child.birth_date
    heads(page, faces, 16, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PREFECTURE DE {commune.province.latin}"),
          ("المملكة المغربية", "وزارة الداخلية", f"عمالة {commune.province.arabic}"))  # fmt: skip
    _office(page, faces, (46, 164), 31, act.office)
    emblem(page, 105, 22, 8)
    page.box(40, 42, 130, 18, line=0.4, radius=2)
    page.text(105, 49, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(13, bold=True), side="middle")
    page.arabic(105, 56.6, "نسخة موجزة من رسم الولادة", faces.arabic_pen(14, bold=True), side="middle")
    hijri = str(hijri_year(born))
    rows = (
        ("Acte N°", act.number, "رسم رقم"), ("Année grégorienne", act.year, "السنة الميلادية"),
        ("Année hégirienne", Entry(hijri, hijri), "السنة الهجرية"),
        ("Prénom", act.given, "الاسم الشخصي"), ("Nom", act.family, "الاسم العائلي"),
        ("Sexe", sex_in_words(man), "الجنس"), ("Né(e) le", act.born, "تاريخ الازدياد"),
        ("Correspondant au", Entry(hijri_in_french(born), hijri_in_arabic(born)), "الموافق ل"),
        ("Lieu de naissance", act.place, "مكان الازدياد"), ("Père", act.father, "الأب"), ("Mère", act.mother, "الأم"),
        ("Nationalité", Entry("MAROCAINE", "مغربية"), "الجنسية"), ("Mention de décès", _NONE, "بيان الوفاة"),
    )  # fmt: skip
    xs, top, tall = (14, 50, 105, 160, 196), 68.0, 9.6
    grid(page, xs, [top + tall * at for at in range(len(rows) + 1)], (120, 122, 126))
    for level, (label, entry, label_ar) in enumerate(rows):
        y = top + tall * level + 6.3
        page.text(16, y, label, faces.pen(9), fit=32)
        page.arabic(194, y, label_ar, faces.arabic_pen(10.4), fit=32)
        alike = entry.latin == entry.arabic
        if alike:
            page.text(52, y, entry.latin, faces.pen(10, bold=True), field=entry.field)
            page.text(158, y, entry.arabic, faces.pen(10, bold=True), side="right", field=entry.field)
        else:
            put(page, 52, y, entry, faces.pen(10, bold=True), fit=50)
            put(page, 158, y, entry, faces.arabic_pen(11.4, bold=True), arabic=True, fit=50)
    y = top + tall * len(rows) + 10
    page.text(14, y, "Extrait certifié conforme aux registres de l'état civil", faces.pen(9))
    page.arabic(196, y, "نسخة مطابقة لما هو مضمن بسجلات الحالة المدنية", faces.arabic_pen(10.4))
    y += 9
    at = 14 + page.text(14, y, f"{commune.name.latin}, le", faces.pen(9.5)) + 1.6
    put(page, at, y, act.issued, faces.pen(9.5))
    page.arabic(196, y, f"{commune.name.arabic} في {slashed(found.issued)}", faces.arabic_pen(10.8))
    page.text(50, y + 9, "L'officier de l'état civil", faces.pen(10, bold=True), side="middle")
    page.arabic(160, y + 9, "ضابط الحالة المدنية", faces.arabic_pen(11.4, bold=True), side="middle")
    seal(page, rng, 105, y + 18, 15, "المقاطعة")
    paraph(page, rng, 50, y + 20, 34)
    page.watermark(105, 290, Pen(faces.latin.bold, 9, (216, 216, 218)))
    return (page,)


def _consulate(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A consulate's extract of a birth abroad: French rows in the upper half, the same rows in Arabic below."""
    town = rng.choice(_ABROAD)
    found = replace(found, child=replace(found.child, birth_place=Commune(town, town)))
    page, faces, act, man = sheet(rng), fonts.office(rng), birth(found), is_man(found.child)
    born, year = found.child.birth_date, str(hijri_year(found.child.birth_date))
    pen, arabic = faces.pen, faces.arabic_pen
    page.text(20, 16, "ROYAUME DU MAROC", pen(10, bold=True))
    page.text(20, 21.6, "MINISTERE DES AFFAIRES ETRANGERES", pen(9.4))
    said(page, 20, 27.2, "CONSULAT GENERAL A", act.office, faces, 9.4, to=102)
    page.arabic(190, 16, "المملكة المغربية", arabic(11.4, bold=True))
    page.arabic(190, 21.6, "وزارة الشؤون الخارجية", arabic(10.8))
    said_ar(page, 190, 27.8, "القنصلية العامة بـ", act.office, faces, 10.8, to=112, gap=0.8)
    emblem(page, 105, 24, 8)
    page.text(105, 46, "EXTRAIT D'ACTE DE NAISSANCE", pen(14, bold=True), side="middle")
    said(page, 20, 56, "Acte N° :", act.number, faces, 10.5, to=70)
    said(page, 80, 56, "Année grégorienne :", act.year, faces, 10.5, to=140)
    page.text(144, 56, f"Hégirienne : {year}", pen(10.5))
    sex, day = sex_in_words(man), moment("birth_date", born, in_french(born), in_arabic(born))
    rows = (
        ("Prénom :", act.given, "الاسم الشخصي :"),
        ("Nom :", act.family, "الاسم العائلي :"),
        ("Sexe :", sex, "الجنس :"),
        ("Né le :" if man else "Née le :", day, "تاريخ الولادة :"),
        ("A :", act.place, "مكان الولادة :"),
        ("Fils de :" if man else "Fille de :", act.father, "ابن :" if man else "بنت :"),
        ("Et de :", act.mother, "و :"),
    )
    y = 67.0
    for label, entry, _ in rows:
        page.text(20, y, label, pen(11))
        put(page, 52, y, entry, pen(11, bold=True), fit=130)
        y += 8
    page.rule(20, y, 190, y, width=0.3)
    page.arabic(105, y + 12, "نسخة موجزة من رسم الولادة", arabic(16, bold=True), side="middle")
    said_ar(page, 190, y + 22, "رسم رقم :", act.number, faces, 12, to=140)
    said_ar(page, 130, y + 22, "السنة الميلادية :", act.year, faces, 12, to=80)
    page.arabic(68, y + 22, f"الهجرية : {year}", arabic(12))
    y += 33
    for _, entry, label_ar in rows:
        page.arabic(190, y, label_ar, arabic(12.4))
        put(page, 154, y, entry, arabic(12.4, bold=True), arabic=True, fit=130)
        y += 8.4
    page.text(20, y + 6, "Certifié conforme aux registres de l'état civil de ce Consulat général.", pen(9.6))
    page.arabic(190, y + 13, "نشهد بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية", arabic(11))
    said(page, 20, y + 24, f"{town.latin}, le", act.issued, faces, 10.5, to=90)
    page.text(150, y + 24, "Le Consul Général", pen(10.5, bold=True), side="middle")
    seal(page, rng, 132, y + 40, 15, "القنصلية العامة")
    paraph(page, rng, 160, y + 38, 32)
    specimen(page, 60, 288)
    return (page,)


LAYOUTS = (
    Layout("h7_birth_program", "birth_certificate", _program),
    Layout("h7_birth_typed", "birth_certificate", _typed),
    Layout("h7_birth_arabic_named", "birth_certificate", _arabic_named),
    Layout("h7_birth_grid", "birth_certificate", _grid),
    Layout("h7_birth_consulate", "birth_certificate", _consulate),
)
