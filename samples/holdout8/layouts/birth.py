"""Extracts of birth certificates, as communes print them in both scripts: forms, programs, tables, electronic ones."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, slashed
from samples.entries import Entry, moment, sex_in_words, written
from samples.faces import Faces
from samples.holdout6.layout import Birth, Layout, birth
from samples.holdout6.press import dots, put, sheet, specimen
from samples.holdout7.desk import copied, heads, said, said_ar
from samples.holdout8 import fonts
from samples.holdout8.desk import PENNED, below, below_ar, square_code, table, titled
from samples.holdout8.people import Facts, is_man
from samples.ornaments import date_stamp, paraph, seal
from samples.surface import Surface

Row = tuple[str, str, Entry]
"""Caption in French, in Arabic, and the value."""
_NIL = ("Néant", "لا شيء")


def office_of(found: Facts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ministry's and the province's lines; the office that registered is a value of its own."""
    province = found.child.birth_place.province
    return (
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Province ou Préfecture : {province.latin}"),
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم : {province.arabic}"),
    )


def signed(page: Surface, rng: random.Random, faces: Faces, x: float, y: float, *, arabic: bool = True) -> None:
    """Print who signs, with his seal and his hand."""
    if arabic:
        page.arabic(x, y, "ضابط الحالة المدنية", faces.arabic_pen(12), side="middle")
    else:
        page.text(x, y, "L'Officier de l'état civil", faces.pen(10), side="middle")
    paraph(page, rng, x, y + 14, 32)
    seal(page, rng, x + 26, y + 13, 15, "الحالة المدنية")


def _commune(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A program of 2012: French from the left edge, Arabic from the right, dates in both calendars."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    man = is_man(act.person)
    latin, arabic = office_of(found)
    heads(page, faces, 16, latin, arabic)
    said(page, 16, 34, "Commune :", act.office, faces, 9.5, to=92)
    said_ar(page, 194, 34, "جماعة :", act.office, faces, 11, to=116)
    said(page, 16, 42, "Acte N° :", act.number, faces, 10, to=60, bold=True)
    said_ar(page, 194, 42, "رسم رقم :", Entry("", act.person.act_number), faces, 11.5, to=150, bold=True)
    said(page, 16, 48, "Année Grégorienne :", act.year, faces, 10, to=80)
    page.arabic(194, 48, f"السنة الهجرية : {hijri_year(act.person.birth_date)}", faces.arabic_pen(11.5))
    titled(page, 105, 64, "EXTRAIT D'ACTE DE NAISSANCE", "نسخة موجزة من رسم الولادة", faces, 14)
    day = act.person.birth_date
    rows: tuple[Row, ...] = (
        ("Prénom :", "الاسم الشخصي :", act.given),
        ("Nom :", "الاسم العائلي :", act.family),
        ("Lieu de naissance :", "مكان الازدياد :", act.place),
        (
            "Né le :" if man else "Née le :",
            "ولد في :" if man else "ولدت في :",
            Entry(hijri_in_french(day), hijri_in_arabic(day)),
        ),
        ("Correspondant au :", "الموافق ل :", written("birth_date", day)),
        ("Sexe :", "الجنس :", sex_in_words(man)),
        ("Nationalité :", "الجنسية :", Entry("Marocaine", "مغربية")),
        ("Fils de :" if man else "Fille de :", "والده هو :" if man else "والدها هو :", act.father),
        ("Et de :", "والدته هي :" if man else "والدتها هي :", act.mother),
        ("Mention de décès :", "بيان الوفاة :", Entry(*_NIL)),
    )
    y = 88.0
    for label, label_ar, entry in rows:
        said(page, 16, y, label, entry, faces, 10.5, to=103, bold=True)
        said_ar(page, 194, y, label_ar, entry, faces, 12, to=107, bold=True)
        y += 10.2
    page.text(
        105,
        y + 6,
        "Extrait certifié conforme au registre de l'état civil par nous soussigné",
        faces.pen(9.5),
        side="middle",
    )
    page.arabic(
        105,
        y + 13,
        "نشهد بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية",
        faces.arabic_pen(11.5),
        side="middle",
    )
    at = 16 + page.text(16, y + 24, f"Fait à {found.child.birth_place.name.latin}, le", faces.pen(10.5)) + 1.6
    put(page, at, y + 24, act.issued, faces.pen(10.5))
    signed(page, rng, faces, 150, y + 32)
    specimen(page, 56, 280)
    return (page,)


def _form(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form of 1998, printed in thousands, whose dotted lines a clerk filled by hand in both scripts."""
    page, faces, hand, act = sheet(rng), fonts.printer(rng), fonts.hand(rng), birth(found)
    man, day = is_man(act.person), act.person.birth_date
    latin, arabic = office_of(found)
    heads(page, faces, 15, latin[:2], arabic[:2], points=9)
    rows: tuple[tuple[str, str, Entry], ...] = (
        ("Bureau de l'Etat Civil de", "مكتب الحالة المدنية ل", act.office),
        ("Acte n°", "رسم عدد", Entry(act.number.latin, "", act.number.field)),
        ("de l'année", "لسنة", Entry(act.year.latin, "", act.year.field)),
    )
    y = 30.0
    for label, label_ar, entry in rows:
        said(page, 16, y, label, entry, faces, 9.5, to=92, dotted=True, hand=hand, colour=PENNED)
        if entry.arabic:
            said_ar(page, 194, y, label_ar, entry, faces, 11, to=116, dotted=True, hand=hand, colour=PENNED)
        else:
            said_ar(
                page, 194, y, label_ar, Entry("", entry.latin), faces, 11, to=150, dotted=True, hand=hand, colour=PENNED
            )
        y += 7.6
    page.box(52, 54, 106, 18, line=0.5)
    titled(page, 105, 61, "EXTRAIT D'ACTE DE NAISSANCE", "ملخص من رسم الولادة", faces, 13)
    body: tuple[Row, ...] = (
        ("Nom de famille", "الاسم العائلي", act.family), ("Prénom", "الاسم الشخصي", act.given),
        ("Né(e) à", "المولود(ة) ب", act.place), ("le", "في يوم", written("birth_date", day)),
        ("correspondant au", "موافق", Entry(hijri_in_french(day), hijri_in_arabic(day))),
        ("Sexe", "الجنس", sex_in_words(man)), ("Fils (fille) de", "ابن(ة)", act.father), ("et de", "و", act.mother),
        ("Mentions marginales", "بيانات هامشية", Entry(*_NIL)),
    )  # fmt: skip
    y = 88.0
    for label, label_ar, entry in body:
        said(page, 16, y, label, entry, faces, 10.5, to=190, dotted=True, hand=hand, colour=PENNED)
        said_ar(page, 194, y + 7.4, label_ar, entry, faces, 12, to=24, dotted=True, hand=hand, colour=PENNED)
        y += 17.2
    page.text(16, y + 4, "Pour extrait conforme,", faces.pen(10))
    at = 120 + page.text(120, y + 4, "Le", faces.pen(10)) + 2
    dots(page, at, y + 4.7, 190)
    put(page, at, y + 4, act.issued, hand.pen(10.5, PENNED), fit=60)
    signed(page, rng, faces, 140, y + 12, arabic=False)
    date_stamp(page, rng, 40, y + 22, ("TIMBRE 2,00 DH",), pale=True)
    specimen(page, 50, 290)
    if rng.random() < 0.4:
        copied(page, rng)
    return (page,)


def _electronic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A print of 2024 from the national register: a yearly number, a square code, a table of four columns."""
    page, faces, act = sheet(rng), fonts.company(rng), birth(found)
    man, number = is_man(act.person), f"{found.issued.year}-{rng.randrange(10**6):06d}"
    titled(page, 105, 16, "ROYAUME DU MAROC", "المملكة المغربية", faces, 10, step=6, arabic_first=True)
    page.text(105, 28, "Registre national de l'état civil", faces.pen(9), side="middle")
    square_code(page, rng, 172, 10, 24)
    page.text(14, 16, f"Extrait n° {number}", faces.pen(8.5))
    page.text(14, 21, f"IDCS : {act.person.idcs}", faces.pen(8.5))
    titled(page, 105, 46, "Extrait d'acte de naissance", "نسخة موجزة من رسم الولادة", faces, 14, arabic_first=True)
    rows = (
        ("Donnée", "Français", "بالعربية", "البيان"),
        ("Bureau d'état civil", act.office, act.office, "مكتب الحالة المدنية"),
        ("N° de l'acte", act.number, Entry("", act.number.arabic), "رقم الرسم"),
        ("Année", act.year, Entry("", act.year.arabic), "السنة"),
        ("Nom", act.family, act.family, "الاسم العائلي"),
        ("Prénom", act.given, act.given, "الاسم الشخصي"),
        ("Sexe", sex_in_words(man), sex_in_words(man), "الجنس"),
        ("Date de naissance", act.born, Entry("", hijri_in_arabic(act.person.birth_date)), "تاريخ الولادة"),
        ("Lieu de naissance", act.place, act.place, "مكان الولادة"),
        ("Prénom du père", act.father, act.father, "اسم الأب"),
        ("Prénom de la mère", act.mother, act.mother, "اسم الأم"),
        ("Mentions marginales", *_NIL, "البيانات الهامشية"),
    )
    end = table(page, (14, 52, 104, 158, 196), 70, rows, faces, high=11.6, points=9.5, arabic=(2, 3))
    at = 14 + page.text(14, end + 12, "Délivré par voie électronique le", faces.pen(9.5)) + 1.6
    put(page, at, end + 12, moment("issue_date", found.issued, f"{found.issued:%Y-%m-%d}"), faces.pen(9.5, bold=True))
    page.text(
        14,
        end + 20,
        "Ce document est signé électroniquement ; son authenticité se vérifie par le code ci-dessus.",
        faces.pen(8.5),
    )
    page.arabic(
        196, end + 28, "هذه الوثيقة موقعة إلكترونيا ويمكن التحقق من صحتها بواسطة الرمز أعلاه", faces.arabic_pen(10)
    )
    specimen(page, 105, 284)
    return (page,)


def _boxes(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What somebody draws who has seen extracts on a screen: a box for each value, with both captions over it."""
    page, faces, act = sheet(rng), fonts.company(rng), birth(found)
    page.box(8, 8, 194, 281, line=0.6)
    heads(page, faces, 18, ("ROYAUME DU MAROC", "Ministère de l'Intérieur"), ("المملكة المغربية", "وزارة الداخلية"))
    titled(page, 105, 40, "EXTRAIT D'ACTE DE NAISSANCE", "مستخرج من عقد الازدياد", faces, 14)
    man = is_man(act.person)
    figures = Entry(act.born.latin, "", act.born.field)
    cells: tuple[tuple[float, float, float, str, str, Entry], ...] = (
        (14, 60, 88, "N° de l'acte", "رقم العقد", Entry(act.number.latin, "", act.number.field)),
        (108, 60, 88, "Année", "السنة", Entry(act.year.latin, "", act.year.field)),
        (14, 80, 182, "Prénom(s)", "الاسم الشخصي", act.given),
        (14, 100, 182, "Nom de famille", "الاسم العائلي", act.family),
        (14, 120, 88, "Date de naissance", "تاريخ الازدياد", figures),
        (108, 120, 88, "Sexe", "الجنس", sex_in_words(man, ("M", "F"))),
        (14, 140, 182, "Lieu de naissance", "مكان الازدياد", act.place),
        (14, 160, 182, "Nom du père", "اسم الأب", act.father),
        (14, 180, 182, "Nom de la mère", "اسم الأم", act.mother),
        (14, 200, 182, "Officier de l'état civil de", "ضابط الحالة المدنية ب", act.office),
        (14, 220, 88, "Date de délivrance", "تاريخ التسليم", Entry(slashed(found.issued), "", act.issued.field)),
    )
    for x, y, wide, label, label_ar, entry in cells:
        page.box(x, y, wide, 16, radius=1.4, outline=(120, 132, 150))
        below(page, x + 2.4, y + 5, label, entry, faces, 11, to=x + wide * 0.55, step=7)
        below_ar(page, x + wide - 2.4, y + 5, label_ar, entry, faces, 12, to=x + wide * 0.57, step=7.2)
    signed(page, rng, faces, 150, 246)
    specimen(page, 60, 270)
    return (page,)


def _middle(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Captions of both scripts down the middle, French values on their left, Arabic ones on their right."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    man, day = is_man(act.person), act.person.birth_date
    latin, arabic = office_of(found)
    heads(page, faces, 18, (*latin, "BUREAU DE L'ETAT CIVIL"), (*arabic, "مكتب الحالة المدنية"))
    titled(page, 105, 56, "Extrait de l'acte de naissance", "نسخة موجزة من رسم الولادة", faces, 15, arabic_first=True)
    page.rule(20, 70, 190, 70, width=0.5)
    figures = Entry(slashed(day), hijri_in_arabic(day), act.born.field)
    rows: tuple[Row, ...] = (
        ("Acte n°", "رقم الرسم", Entry(act.number.latin, "", act.number.field)),
        ("Année", "السنة", Entry(act.year.latin, str(hijri_year(day)), act.year.field)),
        ("Nom", "الاسم العائلي", act.family),
        ("Prénom", "الاسم الشخصي", act.given),
        ("Date", "التاريخ", figures),
        ("Lieu", "المكان", act.place),
        ("Sexe", "الجنس", sex_in_words(man)),
        ("Père", "الأب", act.father),
        ("Mère", "الأم", act.mother),
    )
    y = 82.0
    for label, label_ar, entry in rows:
        page.text(104, y, label, faces.pen(9), side="right")
        page.text(105.4, y, "|", faces.pen(9), side="middle")
        page.arabic(123, y, label_ar, faces.arabic_pen(10), fit=16)
        put(page, 20, y, entry, faces.pen(11, bold=True), fit=64)
        if entry.arabic:
            put(page, 190, y, entry, faces.arabic_pen(12.5, bold=True), arabic=True, fit=64)
        page.rule(20, y + 3.6, 190, y + 3.6, (190, 190, 194))
        y += 12
    at = 20 + page.text(20, y + 10, "L'officier de l'état civil de", faces.pen(10)) + 1.6
    at += put(page, at, y + 10, act.office, faces.pen(10), fit=50)
    at += page.text(at, y + 10, ", le", faces.pen(10)) + 1.6
    put(page, at, y + 10, act.issued, faces.pen(10))
    signed(page, rng, faces, 130, y + 22)
    specimen(page, 56, 284)
    return (page,)


def _wanted(act: Birth) -> tuple[Row, ...]:
    man = is_man(act.person)
    return (
        ("Nom", "الاسم العائلي", act.family),
        ("Prénom", "الاسم الشخصي", act.given),
        ("Sexe", "الجنس", sex_in_words(man)),
        ("Date de naissance", "تاريخ الازدياد", act.born),
        ("Lieu de naissance", "مكان الازدياد", act.place),
        ("Père", "الأب", act.father),
        ("Mère", "الأم", act.mother),
    )


def _counter(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Half a sheet from an annexe's printer: Arabic captions, Latin values far from them, no heads."""
    page, faces, act = sheet(rng, (210.0, 148.5)), fonts.office(rng), birth(found)
    page.arabic(198, 11, "المملكة المغربية - وزارة الداخلية", faces.arabic_pen(11, bold=True))
    page.text(12, 11, "ETAT CIVIL", faces.pen(10, bold=True))
    said_ar(page, 198, 18.5, "مكتب الحالة المدنية :", act.office, faces, 11, to=110)
    put(page, 12, 18.5, act.office, faces.pen(9.5), fit=80)
    page.arabic(105, 29, "نسخة موجزة من رسم الولادة", faces.arabic_pen(16, bold=True), side="middle")
    at = 198 - page.arabic(198, 39, "رسم عدد", faces.arabic_pen(11.5)) - 2
    at -= put(page, at, 39, act.number.in_arabic_alone, faces.arabic_pen(11.5, bold=True), arabic=True) + 3
    at -= page.arabic(at, 39, "لسنة", faces.arabic_pen(11.5)) + 2
    put(page, at, 39, act.year.in_arabic_alone, faces.arabic_pen(11.5, bold=True), arabic=True)
    y = 49.0
    for _, label_ar, entry in _wanted(act):
        page.arabic(198, y, label_ar, faces.arabic_pen(11.5))
        page.arabic(164, y, ":", faces.arabic_pen(11.5))
        if entry.field and entry.field.name == "birth_date":
            put(page, 160, y, entry.in_arabic_alone, faces.arabic_pen(12, bold=True), arabic=True)
        else:
            put(page, 160, y, entry, faces.arabic_pen(12, bold=True), arabic=True, fit=62)
            put(page, 12, y, entry, faces.pen(10), fit=80)
        y += 9
    at = 198 - page.arabic(198, y + 6, "حرر بتاريخ", faces.arabic_pen(11.5)) - 2
    put(page, at, y + 6, act.issued.in_arabic_alone, faces.arabic_pen(11.5), arabic=True)
    signed(page, rng, faces, 60, y + 2)
    specimen(page, 150, 142)
    return (page,)


LAYOUTS = (
    Layout("h8_birth_commune", "birth_certificate", _commune),
    Layout("h8_birth_form", "birth_certificate", _form),
    Layout("h8_birth_electronic", "birth_certificate", _electronic),
    Layout("h8_birth_boxes", "birth_certificate", _boxes),
    Layout("h8_birth_middle", "birth_certificate", _middle),
    Layout("h8_birth_counter", "birth_certificate", _counter),
)
