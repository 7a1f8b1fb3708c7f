"""Extracts of the birth act in both languages, French on the left and Arabic on the right.

Heads, captions and their order are those of the programs that communes print with: kingdom, ministry, province,
commune, office, number and years, title, persons, marginal note, certificate, date, officer. The law is named at the
top in the middle. Since 2023 extracts also come from the national register, with a number and a square code.
"""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, in_arabic, in_french, slashed
from samples.entries import Entry, moment
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Birth, Layout, birth
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import dots, grid, lines, put, row, sheet, specimen
from samples.ornaments import emblem, paraph, seal
from samples.surface import Surface, pixels

_FRENCH_NONE, _ARABIC_NONE = "Néant", "لا شيء"


def _head(page: Surface, found: Facts, act: Birth, faces: Faces, y: float = 16) -> None:
    """Print who gives the extract, on both sides; the office is the registry's."""
    pen, arabic = faces.pen(9.5), faces.arabic_pen(11)
    commune = found.child.birth_place
    y = lines(page, 48, y, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR"), faces.pen(9.5, bold=True), 5)
    lines(page, 48, y, (f"Province ou préfecture : {commune.province.latin}", f"COMMUNE {commune.name.latin}"), pen, 5,
          fit=68)  # fmt: skip
    y -= 10
    y = lines(page, 162, y, ("المملكة المغربية", "وزارة الداخلية"), faces.arabic_pen(11, bold=True), 5, arabic=True)
    y = lines(page, 162, y, (f"عمالة أو إقليم : {commune.province.arabic}", f"جماعة {commune.name.arabic}"), arabic, 5,
              arabic=True, fit=68)  # fmt: skip
    label = "Bureau de l'état civil : "
    wide = page.width_of(label, pen)
    at = 48 - (wide + page.width_of(act.office.latin, pen)) / 2
    page.text(at, y, label, pen)
    put(page, at + wide, y, act.office, pen)
    page.arabic(162, y, f"مكتب الحالة المدنية : {act.office.arabic}", arabic, side="middle", fit=68)


def _law(page: Surface, faces: Faces, y: float) -> None:
    page.text(105, y, "Dahir n° 1.02.239 du 25 rejeb 1423 (3 octobre 2002) portant promulgation de la loi n° 37.99",
              faces.pen(6.6), side="middle")  # fmt: skip
    page.arabic(105, y + 4, "القانون رقم 37.99 المتعلق بالحالة المدنية", faces.arabic_pen(8), side="middle")


def _sex(act: Birth) -> Entry:
    man = is_man(act.person)
    return Entry("Masculin" if man else "Féminin", "ذكر" if man else "أنثى", act.sex)


def _officer(page: Surface, found: Facts, act: Birth, faces: Faces, rng: random.Random, y: float) -> None:
    """Print the certificate, the day and who signs it."""
    pen, arabic, town = faces.pen(9.5), faces.arabic_pen(10.5), found.child.birth_place.name
    lines(page, 20, y, ("Extrait certifié conforme aux registres", "de l'état civil par nous soussigné,",
                        "Officier de l'état civil"), pen, 4.8, side="left")  # fmt: skip
    lines(page, 190, y, ("نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله",
                         "بمطابقة هذه النسخة لما هو مضمن", "في سجلات الحالة المدنية"), arabic, 4.8, side="right",
          arabic=True, fit=82)  # fmt: skip
    y += 20
    wide = page.text(20, y, f"Fait à {town.latin}, le", pen)
    put(page, 20 + wide + 1.5, y, act.issued, pen)
    page.arabic(190, y, f"حرر ب {town.arabic} في {slashed(found.issued)}", arabic)
    page.text(20, y + 9, "L'Officier de l'état civil", faces.pen(9.5, bold=True))
    page.arabic(190, y + 9, "ضابط الحالة المدنية", faces.arabic_pen(11, bold=True))
    page.text(105, y + 9, "Sceau du Bureau", faces.pen(8), side="middle")
    paraph(page, rng, 44, y + 22, 34)
    seal(page, rng, 108, y + 28, 15, "الحالة المدنية")


def _communal(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The program of many communes: label and value in each half, the halves row by row."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    man, child = is_man(act.person), act.person
    _law(page, faces, 10)
    _head(page, found, act, faces, 23)
    titles = fonts.title(rng)
    page.text(105, 60, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(14, bold=True), side="middle")
    page.arabic(105, 69, "نسخة موجزة من رسم الولادة", Faces(faces.latin, titles).arabic_pen(17, bold=True),
                side="middle")  # fmt: skip
    hijri = str(hijri_year(child.birth_date))
    rows = (
        (("Acte N° :", "رسم رقم :"), act.number),
        (("Année Hégirienne :", "السنة الهجرية :"), Entry(hijri, hijri)),
        (("Année Grégorienne :", "السنة الميلادية :"), act.year),
        (("Prénom :", "الاسم الشخصي :"), act.given),
        (("Nom :", "الاسم العائلي :"), act.family),
        (("Lieu de naissance :", "مكان الازدياد :"), act.place),
        (("Né le :" if man else "Née le :", "ولد في يوم :" if man else "ولدت في يوم :"),
         Entry(hijri_in_french(child.birth_date), hijri_in_arabic(child.birth_date))),
        (("Correspondant au :", "الموافق ل :"), act.born),
        (("Sexe :", "جنسه :" if man else "جنسها :"), _sex(act)),
        (("Nationalité :", "جنسيته :" if man else "جنسيتها :"), Entry("Marocaine", "مغربية")),
        (("Fils de :" if man else "Fille de :", "والده هو :" if man else "والدها هو :"), act.father),
        (("Et de :", "والدته هي :" if man else "والدتها هي :"), act.mother),
    )  # fmt: skip
    y = 84.0
    for labels, entry in rows:
        row(page, y, labels, entry, faces)
        y += 8.6
    row(page, y + 3, ("Mention marginale de décès :", "بيان الوفاة المشار إليه في طرة الرسم :"),
        Entry(_FRENCH_NONE, _ARABIC_NONE), faces, 10)  # fmt: skip
    _officer(page, found, act, faces, rng, y + 17)
    specimen(page, 105, 290)
    return (page,)


def _table(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A ruled table: French captions left, Arabic captions right, both values in the wide cell between."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    man, child = is_man(act.person), act.person
    _head(page, found, act, faces, 14)
    emblem(page, 105, 20, 8, (120, 120, 120))
    page.box(50, 43, 110, 17, radius=2, line=0.4)
    page.arabic(105, 50, "نسخة موجزة من رسم الولادة", faces.arabic_pen(15, bold=True), side="middle")
    page.text(105, 57, "Extrait d'acte de naissance", faces.pen(12, bold=True), side="middle")
    rows = (
        ("Acte n°", act.number, "رسم عدد"),
        ("Année", act.year, "لسنة"),
        ("Nom de famille", act.family, "الاسم العائلي"),
        ("Prénom", act.given, "الاسم الشخصي"),
        ("Né le" if man else "Née le", Entry(in_french(child.birth_date), in_arabic(child.birth_date),
                                             act.born.field), "تاريخ الازدياد"),
        ("Correspondant au", Entry(hijri_in_french(child.birth_date), hijri_in_arabic(child.birth_date)),
         "الموافق ل"),
        ("A", act.place, "بمدينة أو جماعة"),
        ("Sexe", _sex(act), "الجنس"),
        ("Fils de" if man else "Fille de", act.father, "اسم الأب"),
        ("Et de", act.mother, "اسم الأم"),
        ("Mentions marginales", Entry(_FRENCH_NONE, _ARABIC_NONE), "البيانات الهامشية"),
    )  # fmt: skip
    top, step = 68.0, 10.4
    grid(page, (16, 52, 158, 194), [top + at * step for at in range(len(rows) + 1)])
    for at, (latin, entry, arabic) in enumerate(rows):
        y = top + at * step + 6.6
        page.text(18, y, latin, faces.pen(9), fit=32)
        page.arabic(192, y, arabic, faces.arabic_pen(10.5), fit=32)
        put(page, 54, y, entry, faces.pen(10, bold=True), fit=49)
        put(page, 156, y, entry, faces.arabic_pen(11.5, bold=True), arabic=True, fit=49)
    _officer(page, found, act, faces, rng, top + step * len(rows) + 12)
    specimen(page, 105, 290)
    return (page,)


def _arabic_filled(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A printed form in both languages of which the clerk filled the Arabic half only, as is usual."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    pen = fonts.hand(rng) if rng.random() < 0.4 else fonts.typist(rng)
    man, child = is_man(act.person), act.person
    town = child.birth_place
    lines(page, 20, 14, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", "Province ........................",
                         "Commune ........................", "Bureau de l'état civil"), faces.pen(8.5), 5,
          side="left")  # fmt: skip
    lines(page, 190, 14, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}",
                          f"جماعة {town.name.arabic}"), faces.arabic_pen(10.5), 5, side="right", arabic=True,
          fit=74)  # fmt: skip
    end = 190 - page.arabic(190, 34, "مكتب الحالة المدنية ب", faces.arabic_pen(10.5)) - 2
    put(page, end, 34, act.office.in_arabic_alone, pen.arabic_pen(11, bold=True),
        side="right", arabic=True, fit=40)  # fmt: skip
    page.arabic(105, 48, "نسخة موجزة من رسم الولادة", faces.arabic_pen(17, bold=True), side="middle")
    page.text(105, 55, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(11), side="middle")
    rows = (
        (("Acte n°", "عقد رقم"), act.number),
        (("Année", "سنة"), act.year),
        (("Prénom", "الاسم الشخصي"), act.given),
        (("Nom", "الاسم العائلي"), act.family),
        (("à", "ب"), act.place),
        (("né(e) le", "ولد يوم" if man else "ولدت يوم"),
         Entry("", in_arabic(child.birth_date), None, act.born.field)),
        (("correspondant au", "موافق"), Entry("", hijri_in_arabic(child.birth_date))),
        (("sexe", "جنسه" if man else "جنسها"), _sex(act)),
        (("nationalité", "جنسيته" if man else "جنسيتها"), Entry("", "مغربية")),
        (("fils, fille de", "والده" if man else "والدها"), act.father),
        (("et de", "والدته" if man else "والدتها"), act.mother),
        (("mention marginale", "بيان في الطرة"), Entry("", _ARABIC_NONE)),
    )  # fmt: skip
    y = 70.0
    for labels, entry in rows:
        only = entry.in_arabic_alone if entry.latin else entry
        row(page, y, labels, only, faces, 10, bold=False, dotted=True, hand=pen)
        y += 9.4
    page.arabic(190, y + 6, "نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله بمطابقة هذه النسخة لما هو مضمن في سجلات",
                faces.arabic_pen(10.5), fit=168)  # fmt: skip
    page.arabic(190, y + 12, "الحالة المدنية بالمكتب المذكور", faces.arabic_pen(10.5))
    end = 190 - page.arabic(190, y + 22, f"وحرر ب {town.name.arabic} في", faces.arabic_pen(10.5)) - 2
    page.arabic(end, y + 22, slashed(found.issued), pen.arabic_pen(10.5), field=act.issued.field)
    page.arabic(70, y + 32, "ضابط الحالة المدنية", faces.arabic_pen(11, bold=True))
    paraph(page, rng, 58, y + 44, 34)
    seal(page, rng, 88, y + 46, 15, "الحالة المدنية")
    specimen(page, 150, y + 60)
    return (page,)


def _electronic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """From the national register since 2023: a yearly number, a square code, days with the year first, no stamp."""
    page, faces, act = sheet(rng), fonts.issuer(rng), birth(found)
    man, child = is_man(act.person), act.person
    emblem(page, 105, 17, 8, (150, 110, 50))
    page.text(16, 16, "Royaume du Maroc", faces.pen(9, bold=True))
    page.text(16, 21, "Ministère de l'Intérieur", faces.pen(9))
    page.arabic(194, 16, "المملكة المغربية", faces.arabic_pen(10.5, bold=True))
    page.arabic(194, 21, "وزارة الداخلية", faces.arabic_pen(10.5))
    page.text(105, 33, "Registre national de l'état civil - Loi n° 36.21", faces.pen(8), side="middle")
    page.arabic(105, 38, "السجل الوطني للحالة المدنية - القانون رقم 36.21", faces.arabic_pen(9), side="middle")
    page.arabic(105, 49, "مستخرج من رسم الولادة", faces.arabic_pen(16, bold=True), side="middle")
    page.text(105, 56, "EXTRAIT DE L'ACTE DE NAISSANCE", faces.pen(12, bold=True), side="middle")
    page.rule(16, 61, 194, 61, (60, 110, 80), 0.5)
    page.text(16, 68, f"Réf. {rng.randint(10**7, 10**8 - 1)}-{found.issued.year}", faces.pen(8))
    page.text(194, 68, f"IDCS {child.idcs}", faces.pen(8), side="right")
    said = child.birth_date.isoformat()
    blocks = (
        ("Références de l'acte", "مراجع الرسم", (
            ("Bureau d'état civil", "مكتب الحالة المدنية", act.office),
            ("N° de l'acte", "رقم الرسم", act.number),
            ("Année grégorienne", "السنة الميلادية", act.year),
        )),
        ("Titulaire de l'acte", "صاحب الرسم", (
            ("Nom", "الاسم العائلي", act.family),
            ("Prénom", "الاسم الشخصي", act.given),
            ("Sexe", "الجنس", Entry("M" if man else "F", "ذكر" if man else "أنثى", act.sex)),
            ("Date de naissance", "تاريخ الولادة", moment("birth_date", child.birth_date, said, said)),
            ("Lieu de naissance", "مكان الولادة", act.place),
        )),
        ("Parents", "الوالدان", (
            ("Père", "الأب", act.father),
            ("Mère", "الأم", act.mother),
        )),
    )  # fmt: skip
    y = 76.0
    for latin, arabic, rows in blocks:
        page.box(16, y - 4.6, 178, 6.6, outline=(226, 234, 228), fill=(226, 234, 228))
        page.text(18, y, latin, faces.pen(9, bold=True))
        page.arabic(192, y, arabic, faces.arabic_pen(10, bold=True))
        y += 9
        for caption, caption_ar, entry in rows:
            page.text(18, y, caption, faces.pen(8, (96, 96, 100)), fit=36)
            put(page, 56, y, entry, faces.pen(10), fit=48)
            page.arabic(192, y, caption_ar, faces.arabic_pen(9, (96, 96, 100)), fit=34)
            put(page, 156, y, entry, faces.arabic_pen(11), arabic=True, fit=48)
            y += 7.8
        y += 4
    page.text(18, y, "Mentions marginales : Néant", faces.pen(9))
    page.arabic(192, y, "بيانات هامشية : لا شيء", faces.arabic_pen(10))
    y += 16
    wide = page.text(18, y, f"Délivré à {found.town.name.latin} le", faces.pen(9.5))
    page.text(18 + wide + 1.5, y, str(found.issued), faces.pen(9.5, bold=True), field=act.issued.field)
    page.arabic(192, y, f"سلم ب {found.town.name.arabic}", faces.arabic_pen(10.5))
    page.text(18, y + 8, "Signé électroniquement par l'Officier de l'état civil", faces.pen(8))
    _square_code(page, rng, 164, y + 10, 28)
    dots(page, 18, 276, 192)
    page.text(105, 281, "L'authenticité de ce document peut être vérifiée sur le portail de l'état civil.",
              faces.pen(7), side="middle")  # fmt: skip
    specimen(page, 60, y + 34)
    return (page,)


def _square_code(page: Surface, rng: random.Random, x: float, y: float, size: float) -> None:
    """Draw squares that no reader can decode."""
    cells = 25
    step = size / cells
    for across in range(cells):
        for down in range(cells):
            corner = ((across < 7 or across > cells - 8) and down < 7) or (across < 7 and down > cells - 8)
            if not corner and rng.random() < 0.5:
                left, top = pixels(x + across * step), pixels(y + down * step)
                page.draw.rectangle((left, top, left + pixels(step), top + pixels(step)), fill=(20, 20, 20))
    for across, down in ((0, 0), (cells - 7, 0), (0, cells - 7)):
        page.box(x + across * step, y + down * step, 7 * step, 7 * step, line=step)
        page.box(x + (across + 2) * step, y + (down + 2) * step, 3 * step, 3 * step, fill=(20, 20, 20))


LAYOUTS = (
    Layout("h6_birth_communal", "birth_certificate", _communal),
    Layout("h6_birth_table", "birth_certificate", _table),
    Layout("h6_birth_arabic_half", "birth_certificate", _arabic_filled),
    Layout("h6_birth_electronic", "birth_certificate", _electronic),
)
