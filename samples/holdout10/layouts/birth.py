"""Extracts of birth acts: a printed form of 1998, programs of 2012, the electronic one of today, and a stranger's."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, slashed
from samples.entries import Entry, moment, sex_in_words
from samples.holdout6.layout import Birth, Layout, birth
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, alone, dots, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout8.desk import below, below_ar, spaced, square_code, titled
from samples.holdout9.desk import PEN_BLUE, band, between, cell, line_of, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import LEAF, RIBBON, SEA, done, done_ar, in_form, middle, named_days
from samples.holdout10.people import is_man
from samples.ornaments import barcode, emblem
from samples.surface import Surface

_LAW = "Loi n° 37-99 relative à l'état civil"
_LAW_AR = "القانون رقم 37.99 المتعلق بالحالة المدنية"


def _sex(act: Birth, *, small: bool = False) -> Entry:
    return sex_in_words(is_man(act.person), ("masculin", "féminin") if small else ("Masculin", "Féminin"))


def _program(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A commune's program of 2012: each row in both scripts, a colon after each caption, no rules at all."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    child, office = act.person, act.office
    heads(page, faces, 16, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR",
                            f"Province ou préfecture de {child.birth_place.province.latin}"),
          ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {child.birth_place.province.arabic}"))  # fmt: skip
    put(page, 46, 33, Entry(f"COMMUNE {office.latin}", ""), faces.pen(9.5), side="middle", fit=72)
    said(page, 14, 39, "Bureau de l'état civil :", office.in_latin_alone, faces, 9.5, to=94)
    said_ar(page, 196, 39, "مكتب الحالة المدنية :", Entry("", office.arabic), faces, 11, to=116)
    said(page, 14, 48, "Acte N° :", act.number, faces, to=60, bold=True)
    said(page, 14, 54, "Année grégorienne :", act.year, faces, to=70)
    said(page, 14, 60, "Année hégirienne :", Entry(str(hijri_year(child.birth_date)), ""), faces, to=70)
    page.arabic(196, 48, f"رسم رقم : {act.number.arabic}", faces.arabic_pen(12))
    page.arabic(196, 54, f"السنة الميلادية : {act.year.arabic}", faces.arabic_pen(12))
    page.arabic(196, 60, f"السنة الهجرية : {hijri_year(child.birth_date)}", faces.arabic_pen(12))
    titled(page, 105, 76, "EXTRAIT D'ACTE DE NAISSANCE", "نسخة موجزة من رسم الولادة", fonts.title(rng, faces), 15)
    man = is_man(child)
    born_ar, hijri = ("ولد" if man else "ولدت"), hijri_in_french(child.birth_date)
    rows = (
        ("Prénom", "الاسم الشخصي", act.given), ("Nom", "الاسم العائلي", act.family),
        ("Lieu de naissance", "مكان الازدياد", act.place),
        ("Né le" if man else "Née le", f"{born_ar} في", Entry(hijri, hijri_in_arabic(child.birth_date))),
        ("Correspondant au", "الموافق ل", act.born), ("Sexe", "جنسه" if man else "جنسها", _sex(act)),
        ("Nationalité", "جنسيته" if man else "جنسيتها",
         Entry("Marocaine", "مغربية")),
        ("Fils de" if man else "Fille de", "والده هو" if man else "والدها هو", act.father),
        ("Et de", "والدته هي" if man else "والدتها هي", act.mother),
    )  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 102 + 10.5 * at
        said(page, 14, y, f"{label} :", entry, faces, 11, to=102, bold=True)
        said_ar(page, 196, y, f"{label_ar} :", entry, faces, 12.5, to=108, bold=True)
    page.text(14, 200, "Mention marginale de décès : Néant", faces.pen(10))
    page.arabic(196, 200, "بيان الوفاة المشار إليه في طرة الرسم : لا شيء", faces.arabic_pen(11.5))
    page.text(14, 210, "Extrait certifié conforme aux registres de l'état civil par nous", faces.pen(9.5), fit=88)
    page.arabic(196, 210, "نشهد بصفتنا ضابطا للحالة المدنية بمطابقة هذه النسخة لما هو مضمن بالسجلات",
                faces.arabic_pen(10.5), fit=92)  # fmt: skip
    done(page, rng, 226, child.birth_place.name, act.issued, "L'Officier de l'état civil", faces, x=110,
         office="الحالة المدنية")  # fmt: skip
    specimen(page, 50, 262)
    return (page,)


def _printed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form of 1998 on half a sheet, French alone, its dots filled by a typewriter."""
    page, faces, typed, act = Surface(148.5, 210, (252, 250, 243)), fonts.works(rng), fonts.keys(rng), birth(found)
    child, man = act.person, is_man(act.person)
    page.box(7, 7, 134.5, 196, line=0.3)
    middle(page, 40, 16, ("ROYAUME DU MAROC", "Ministère de l'Intérieur"), faces, 8.5, step=4.6, fit=60)
    span, black = (13.0, 135.0), RIBBON
    line_of(page, 27, "Province de", Entry(child.birth_place.province.latin, ""), faces, typed, 9, span=(13, 74),
            colour=black)  # fmt: skip
    line_of(page, 34, "Etat civil de", act.office.in_latin_alone, faces, typed, 9, span=(13, 74), colour=black)
    line_of(page, 27, "N° de l'acte", act.number.in_latin_alone, faces, typed, 9, span=(88, 135), colour=black)
    line_of(page, 34, "Année", act.year.in_latin_alone, faces, typed, 9, span=(88, 135), colour=black)
    page.text(74, 50, "EXTRAIT DES REGISTRES", faces.pen(12, bold=True), side="middle")
    page.text(74, 57, "DES ACTES DE NAISSANCE", faces.pen(12, bold=True), side="middle")
    page.text(74, 63, "(Dahir du 4 septembre 1915)", faces.pen(7.5), side="middle")
    rows = (
        ("Le", named_days("birth_date", child.birth_date).in_latin_alone),
        (f"est né{'' if man else 'e'} à", act.place.in_latin_alone), ("Prénoms", act.given.in_latin_alone),
        ("Nom de famille", act.family.in_latin_alone), ("du sexe", _sex(act, small=True).in_latin_alone),
        ("de nationalité", Entry("marocaine", "")), ("fils de" if man else "fille de", act.father.in_latin_alone),
        ("et de", act.mother.in_latin_alone), ("Mentions marginales", Entry("néant", "")),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(page, 76 + 9.6 * at, label, entry, faces, typed, 10, span=span, colour=black)
    page.text(74, 164, "Pour extrait conforme, délivré sur papier libre", faces.pen(8.5), side="middle")
    line_of(page, 172, "Le", act.issued.in_latin_alone, faces, typed, 9.5, span=(70, 135), colour=black)
    page.text(102, 179, "L'Officier de l'Etat civil", faces.pen(9), side="middle")
    signed(page, rng, 108, 190, "الحالة المدنية", beside=-42, radius=12)
    specimen(page, 36, 196, 7)
    return (page,)


def _electronic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Of the national register, 2024: cells with captions in both scripts, a square code, no stamp."""
    page, faces, act = sheet(rng), fonts.designer(rng), birth(found)
    child = act.person
    emblem(page, 105, 19, 9, LEAF)
    heads(page, faces, 14, ("ROYAUME DU MAROC", "Ministère de l'Intérieur", "Registre national de l'état civil"),
          ("المملكة المغربية", "وزارة الداخلية", "السجل الوطني للحالة المدنية"))  # fmt: skip
    band(page, 36, 11, LEAF, ("EXTRAIT D'ACTE DE NAISSANCE", "نسخة موجزة من رسم الولادة"), faces, 12, span=(14, 196))
    born = in_form("birth_date", child.birth_date, "%d/%m/%Y")
    rows: tuple[tuple[tuple[float, float, tuple[str, str], Entry], ...], ...] = (
        ((14, 60, ("Acte n°", "رقم الرسم"), act.number.in_latin_alone),
         (74, 50, ("Année", "سنة"), act.year.in_latin_alone),
         (124, 72, ("Bureau d'état civil", "مكتب الحالة المدنية"), act.office)),
        ((14, 182, ("Nom de famille", "الاسم العائلي"), act.family),),
        ((14, 182, ("Prénom", "الاسم الشخصي"), act.given),),
        ((14, 62, ("Date de naissance", "تاريخ الولادة"), born.in_latin_alone),
         (76, 72, ("Date hégirienne", "التاريخ الهجري"), Entry("", hijri_in_arabic(child.birth_date))),
         (148, 48, ("Sexe", "الجنس"), _sex(act))),
        ((14, 122, ("Lieu de naissance", "مكان الولادة"), act.place),
         (136, 60, ("Nationalité", "الجنسية"), Entry("Marocaine", "مغربية"))),
        ((14, 182, ("Père", "الأب"), act.father),),
        ((14, 182, ("Mère", "الأم"), act.mother),),
        ((14, 182, ("Mentions marginales", "البيانات الهامشية"), Entry("Néant", "لا شيء")),),
    )  # fmt: skip
    for at, row in enumerate(rows):
        for x, wide, labels, entry in row:
            cell(page, x, 54 + 15 * at, (wide, 15), labels, entry, faces, 10.5, small=7, line=(170, 190, 178))
    said(page, 14, 186, "Délivré électroniquement le", act.issued.in_latin_alone, faces, 10, to=110, bold=True)
    page.arabic(196, 186, "سلمت هذه النسخة إلكترونيا", faces.arabic_pen(11))
    square_code(page, rng, 16, 196, 34)
    page.text(56, 206, "Ce document est signé électroniquement.", faces.pen(9))
    page.text(56, 212, f"Code de vérification : {rng.randrange(16**10):010X}", faces.pen(9))
    page.arabic(196, 222, "يمكن التحقق من صحة هذه الوثيقة بمسح الرمز", faces.arabic_pen(10.5))
    barcode(page, rng, 130, 204, 60, 10)
    specimen(page, 105, 250)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An Arabic form that a clerk filled with a pen, captions on the right, dots to the left margin."""
    page, faces, hand, act = sheet(rng, (170, 240)), fonts.works(rng), fonts.pen(rng), birth(found)
    child, man = act.person, is_man(act.person)
    middle(page, 136, 17, ("المملكة المغربية", "وزارة الداخلية"), faces, 10, fit=50)
    span, ink = (14.0, 156.0), PEN_BLUE
    line_of(page, 30, "إقليم", Entry("", child.birth_place.province.arabic), faces, hand, 11, span=(96, 156),
            arabic=True, colour=ink)  # fmt: skip
    line_of(page, 39, "مكتب الحالة المدنية ل", act.office.in_arabic_alone, faces, hand, 11, span=(80, 156),
            arabic=True, colour=ink)  # fmt: skip
    line_of(page, 30, "رسم عدد", act.number.in_arabic_alone, faces, hand, 11, span=(14, 66), arabic=True, colour=ink)
    line_of(page, 39, "سنة", act.year.in_arabic_alone, faces, hand, 11, span=(14, 66), arabic=True, colour=ink)
    page.arabic(85, 56, "نسخة موجزة من رسم ولادة", fonts.title(rng, faces).arabic_pen(19, bold=True), side="middle")
    page.arabic(85, 64, "( ظهير 1.02.239 )", faces.arabic_pen(9.5), side="middle")
    rows = (
        ("الاسم العائلي", act.family.in_arabic_alone), ("الاسم الشخصي", act.given.in_arabic_alone),
        ("جنسه" if man else "جنسها", _sex(act).in_arabic_alone), ("مكان الولادة", act.place.in_arabic_alone),
        ("تاريخ الولادة", named_days("birth_date", child.birth_date).in_arabic_alone),
        ("الموافق", Entry("", hijri_in_arabic(child.birth_date))), ("اسم الأب", act.father.in_arabic_alone),
        ("اسم الأم", act.mother.in_arabic_alone), ("بيانات هامشية", Entry("", "لا شيء")),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(page, 80 + 11 * at, f"{label} :", entry, faces, hand, 12, span=span, arabic=True, colour=ink)
    page.arabic(156, 184, "نشهد نحن ضابط الحالة المدنية بمطابقة هذه النسخة للأصل", faces.arabic_pen(11))
    line_of(page, 195, "وحرر في", act.issued.in_arabic_alone, faces, hand, 12, span=(20, 90), arabic=True, colour=ink)
    page.arabic(60, 205, "ضابط الحالة المدنية", faces.arabic_pen(12, bold=True), side="middle")
    signed(page, rng, 48, 219, "الحالة المدنية", beside=40)
    specimen(page, 130, 226)
    return (page,)


def _middle(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Values in the middle, in a frame, captions at both edges; the Arabic above the French where both are said."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    child = act.person
    page.box(10, 10, 190, 277, line=0.5)
    middle(page, 105, 20, ("المملكة المغربية", "ROYAUME DU MAROC", "وزارة الداخلية",
                           f"Province : {child.birth_place.province.latin}"), faces, 10)  # fmt: skip
    said(page, 18, 46, "Commune :", act.office.in_latin_alone, faces, 10.5, to=100, bold=True)
    said_ar(page, 192, 46, "جماعة :", Entry("", act.office.arabic), faces, 12, to=115, bold=True)
    titled(page, 105, 62, "Extrait d'acte de naissance", "موجز رسم الولادة", fonts.title(rng, faces), 16, colour=SEA,
           arabic_first=True, step=8.5)  # fmt: skip
    page.text(105, 80, _LAW, faces.pen(8, GREY), side="middle")
    rows = (
        ("Numéro de l'acte", "رقم الرسم", act.number),
        ("Année", "السنة", act.year),
        ("Nom", "الاسم العائلي", act.family),
        ("Prénom", "الاسم الشخصي", act.given),
        ("Date de naissance", "تاريخ الازدياد", act.born),
        ("Lieu de naissance", "مكان الازدياد", act.place),
        ("Sexe", "الجنس", _sex(act)),
        ("Prénom du père", "اسم الأب", act.father),
        ("Prénom de la mère", "اسم الأم", act.mother),
        ("Décès", "الوفاة", Entry("--", "--")),
    )
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 94 + 12 * at
        between(page, y, (label, label_ar), entry, faces, 10.5)
        page.rule(18, y + 3.6, 192, y + 3.6, (190, 190, 194), 0.15)
    page.arabic(192, 222, _LAW_AR, faces.arabic_pen(9.5, GREY))
    done_ar(page, rng, 232, child.birth_place.name, act.issued, "ضابط الحالة المدنية", faces, x=100,
            office="ضابط الحالة المدنية")  # fmt: skip
    specimen(page, 150, 268)
    return (page,)


def _sentence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic alone, one sentence for everything, as small communes wrote it on a computer without a form."""
    page, faces, act = sheet(rng, (210, 160)), fonts.office(rng), birth(found)
    child, man = act.person, is_man(act.person)
    middle(
        page, 164, 16, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {child.birth_place.province.arabic}"), faces, 10
    )
    said_ar(page, 90, 16, "جماعة", act.office.in_arabic_alone, faces, 12, to=20, bold=True)
    said_ar(page, 90, 23, "رسم الولادة عدد", act.number.in_arabic_alone, faces, 12, to=20, bold=True)
    said_ar(page, 90, 30, "لسنة", act.year.in_arabic_alone, faces, 12, to=20, bold=True)
    page.arabic(105, 48, "مستخرج من رسم الولادة", fonts.title(rng, faces).arabic_pen(18, bold=True), side="middle")
    pieces = spaced(
        "يشهد ضابط الحالة المدنية الموقع أسفله أن", "المسمى" if man else "المسماة", alone(act.given), alone(act.family),
        "من جنس", alone(_sex(act)), "ولد" if man else "ولدت", "ب", alone(act.place), "بتاريخ",
        alone(moment("birth_date", child.birth_date, slashed(child.birth_date), slashed(child.birth_date))),
        f"م، موافق {hijri_in_arabic(child.birth_date)} هـ،", "من أبيه" if man else "من أبيها", alone(act.father),
        "ومن أمه" if man else "ومن أمها", alone(act.mother), "وهما مغربيان",
    )  # fmt: skip
    y = prose(page, 64, pieces, (faces.arabic_pen(13), faces.arabic_pen(13, bold=True)), (18, 192), leading=9.5,
              arabic=True, indent=10)  # fmt: skip
    page.arabic(192, y + 4, "سلمت هذه الشهادة لتقديمها عند الحاجة.", faces.arabic_pen(12))
    done_ar(page, rng, y + 14, child.birth_place.name, act.issued, "ضابط الحالة المدنية", faces, x=96)
    specimen(page, 160, 150)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As a program that makes pictures of papers draws one: panels, small captions above, French and Arabic apart."""
    page, faces, act = sheet(rng), fonts.designer(rng), birth(found)
    child = act.person
    page.box(0, 0, 210, 5, outline=SEA, fill=SEA)
    page.text(16, 20, "Royaume du Maroc", faces.pen(14, SEA, bold=True))
    page.arabic(194, 20, "المملكة المغربية", faces.arabic_pen(16, SEA, bold=True))
    page.text(16, 27, "Etat civil", faces.pen(10, GREY))
    page.arabic(194, 27, "الحالة المدنية", faces.arabic_pen(12, GREY))
    titled(page, 105, 44, "ACTE DE NAISSANCE (EXTRAIT)", "عقد الازدياد (موجز)", faces, 17, step=9)
    panels = (
        (62, (("N° d'acte", "رقم العقد", act.number), ("Année", "السنة", act.year),
              ("Commune", "الجماعة", act.office))),
        (110, (("Nom", "النسب", act.family), ("Prénom", "الاسم", act.given), ("Sexe", "الجنس", _sex(act)))),
        (158, (("Né(e) le", "تاريخ الميلاد", act.born), ("Lieu", "مكان الميلاد", act.place))),
        (194, (("Nom du père", "اسم الأب", act.father), ("Nom de la mère", "اسم الأم", act.mother))),
    )  # fmt: skip
    for y, rows in panels:
        page.box(14, y - 6, 182, 12.6 * len(rows) + 4, outline=(214, 222, 230), radius=2)
        for at, (label, label_ar, entry) in enumerate(rows):
            row = y + 12.6 * at
            below(page, 18, row, label, entry, faces, 11.5, to=100, step=5.4, small=8)
            if entry.latin == entry.arabic:
                page.arabic(192, row, label_ar, faces.arabic_pen(9.6, GREY))
            else:
                below_ar(page, 192, row, label_ar, entry, faces, 12.5, to=110, step=5.6, small=9.6)
    dots(page, 16, 242, 194)
    said(page, 16, 252, "Date d'établissement :", act.issued.in_latin_alone, faces, 10, to=100)
    page.text(16, 260, f"Pour l'officier de l'état civil de {child.birth_place.name.latin}", faces.pen(9, GREY))
    square_code(page, rng, 166, 248, 26)
    specimen(page, 105, 284)
    return (page,)


LAYOUTS = (
    Layout("h10_birth_program", "birth_certificate", _program),
    Layout("h10_birth_printed", "birth_certificate", _printed),
    Layout("h10_birth_electronic", "birth_certificate", _electronic, sheet=False),
    Layout("h10_birth_penned", "birth_certificate", _penned),
    Layout("h10_birth_middle", "birth_certificate", _middle),
    Layout("h10_birth_sentence", "birth_certificate", _sentence),
    Layout("h10_birth_web", "birth_certificate", _web, sheet=False),
)
