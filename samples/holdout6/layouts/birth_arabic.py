"""Extracts of the birth act in Arabic alone: from a commune's computer, and a printed form filled by hand.

The birth is written out in words on the form, as registrars do, and in figures by the computer.
"""

import random

from samples.dates import hijri_in_arabic, hijri_year, in_arabic, slashed
from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, birth
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import alone, dots, lines, prose, put, sheet, specimen
from samples.ornaments import paraph, seal
from samples.spelled import day_in_arabic
from samples.surface import Surface

_NONE = "لا شيء"


def _computed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Labels and values in one column, the act's numbers in a corner box."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    man, town = is_man(act.person), act.person.birth_place
    head = faces.arabic_pen(12, bold=True)
    lines(page, 188, 18, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم : {town.province.arabic}",
                          f"دائرة : {town.province.arabic}", f"جماعة : {town.name.arabic}"), head, 6.2, side="right",
          arabic=True, fit=90)  # fmt: skip
    end = 188 - page.arabic(188, 49, "مكتب الحالة المدنية :", head) - 2
    put(page, end, 49, act.office.in_arabic_alone, head, arabic=True)
    page.box(22, 16, 62, 24, line=0.4)
    hijri = hijri_year(act.person.birth_date)
    for level, label, entry in (
        (23, "رسم ولادة رقم :", act.number), (30, "السنة الميلادية :", act.year),
        (37, "السنة الهجرية :", Entry("", str(hijri))),
    ):  # fmt: skip
        end = 81 - page.arabic(81, level, label, faces.arabic_pen(11)) - 2
        put(page, end, level, entry.in_arabic_alone, faces.arabic_pen(11.5, bold=True), arabic=True)
    title = Faces(faces.latin, fonts.title(rng)).arabic_pen(20, bold=True)
    page.arabic(105, 66, "نسخة موجزة من رسم الولادة", title, side="middle")
    born = act.person.birth_date
    rows = (
        ("الاسم الشخصي :", act.given), ("الاسم العائلي :", act.family), ("مكان الولادة :", act.place),
        ("ولد بتاريخ :" if man else "ولدت بتاريخ :", Entry("", hijri_in_arabic(born))),
        ("الموافق ل :", Entry("", in_arabic(born), None, act.born.field)),
        ("الجنس :", Entry("", "ذكر" if man else "أنثى", None, act.sex)),
        ("الجنسية :", Entry("", "مغربية")),
        ("والده هو :" if man else "والدها هو :", act.father), ("والدته هي :" if man else "والدتها هي :", act.mother),
        ("بيان الوفاة :", Entry("", _NONE)),
    )  # fmt: skip
    y = 84.0
    for label, entry in rows:
        page.arabic(178, y, label, faces.arabic_pen(13))
        put(page, 132, y, entry.in_arabic_alone, faces.arabic_pen(13.5, bold=True), arabic=True, fit=108)
        y += 10
    body = "نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية."
    y = prose(page, y + 8, [body], (faces.arabic_pen(12),) * 2, (24, 186), leading=7, arabic=True, indent=10)
    end = 110 - page.arabic(110, y + 8, f"حرر ب {town.name.arabic} بتاريخ", faces.arabic_pen(12)) - 2
    page.arabic(end, y + 8, slashed(found.issued), faces.arabic_pen(12), field=act.issued.field)
    page.arabic(80, y + 18, "ضابط الحالة المدنية", faces.arabic_pen(13, bold=True), side="middle")
    page.arabic(160, y + 18, "طابع الحالة المدنية", faces.arabic_pen(11), side="middle")
    seal(page, rng, 158, y + 34, 15, "الحالة المدنية")
    paraph(page, rng, 78, y + 34, 36)
    specimen(page, 105, 290)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A half sheet of dotted lines that somebody filled with a pen; the birth is in words."""
    page, faces, pen, act = sheet(rng, (210, 160)), fonts.office(rng), fonts.hand(rng), birth(found)
    man, town = is_man(act.person), act.person.birth_place
    blue = (32, 46, 120)
    ink = pen.arabic_pen(13, blue)
    lines(page, 192, 13, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}"),
          faces.arabic_pen(10.5), 5.4, side="right", arabic=True)  # fmt: skip
    end = 192 - page.arabic(192, 30, "مكتب", faces.arabic_pen(10.5)) - 2
    dots(page, end - 42, 30.8, end)
    put(page, end, 29.8, act.office.in_arabic_alone, ink, arabic=True, fit=40)
    for level, label, entry in ((14, "رسم رقم", act.number), (22, "سنة", act.year)):
        end = 62 - page.arabic(62, level, label, faces.arabic_pen(10.5)) - 2
        dots(page, 18, level + 0.8, end)
        put(page, end - 3, level - 0.2, entry.in_arabic_alone, ink, arabic=True)
    page.arabic(105, 22, "موجز من رسم الولادة", Faces(faces.latin, fonts.title(rng)).arabic_pen(17, bold=True),
                side="middle")  # fmt: skip
    born = act.person.birth_date
    rows = (
        ("الاسم الشخصي", act.given), ("الاسم العائلي", act.family), ("مكان الازدياد", act.place),
        ("تاريخ الازدياد", Entry("", day_in_arabic(born, rng), None, act.born.field)),
        ("الجنس", Entry("", "ذكر" if man else "أنثى", None, act.sex)),
        ("ابن" if man else "بنت", act.father), ("و", act.mother), ("بيانات الطرة", Entry("", _NONE)),
    )  # fmt: skip
    y = 46.0
    for label, entry in rows:
        end = 192 - page.arabic(192, y, label, faces.arabic_pen(11.5)) - 3
        dots(page, 18, y + 1, end)
        put(page, min(end, 158), y - 0.2, entry.in_arabic_alone, ink, arabic=True, fit=136)
        y += 9.6
    page.arabic(192, y + 2, "نسخة مطابقة لما بسجل الحالة المدنية", faces.arabic_pen(11))
    end = 192 - page.arabic(192, y + 11, "حرر في", faces.arabic_pen(11)) - 3
    page.arabic(end, y + 11, slashed(found.issued), ink, field=act.issued.field)
    page.arabic(60, y + 7, "ضابط الحالة المدنية", faces.arabic_pen(11.5, bold=True), side="middle")
    paraph(page, rng, 60, y + 18, 30)
    seal(page, rng, 92, y + 12, 13, "الحالة المدنية")
    specimen(page, 150, 154)
    return (page,)


def _sentence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A short certificate in one sentence, as consulates and small offices still type it."""
    page, faces, act = sheet(rng, (210, 200)), fonts.typist(rng), birth(found)
    man, child = is_man(act.person), act.person
    town = child.birth_place
    lines(page, 186, 20, ("المملكة المغربية", "وزارة الداخلية", f"جماعة {town.name.arabic}"),
          faces.arabic_pen(12), 7, side="right", arabic=True)  # fmt: skip
    page.arabic(105, 54, "شهادة الولادة", faces.arabic_pen(18, bold=True), side="middle")
    page.rule(84, 57, 126, 57)
    pens = (faces.arabic_pen(12.5), faces.arabic_pen(12.5, bold=True))
    pieces = [
        "نحن ضابط الحالة المدنية بمكتب ",
        alone(act.office),
        " نشهد أنه بمقتضى رسم الولادة رقم ",
        alone(act.number),
        " لسنة ",
        alone(act.year),
        "، ولد " if man else "، ولدت ",
        alone(act.given),
        " ",
        alone(act.family),
        " بمدينة ",
        alone(act.place),
        " بتاريخ ",
        (in_arabic(child.birth_date), act.born.field),
        "، جنسه " if man else "، جنسها ",
        ("ذكر" if man else "أنثى", act.sex),
        "، والده " if man else "، والدها ",
        alone(act.father),
        " ووالدته " if man else " ووالدتها ",
        alone(act.mother),
        ".",
    ]
    y = prose(page, 74, pieces, pens, (26, 184), leading=9.5, arabic=True, indent=12)
    y = prose(page, y + 4, ["سلمت هذه الشهادة للمعني بالأمر للإدلاء بها عند الحاجة."], pens, (26, 184), leading=9.5,
              arabic=True, indent=12)  # fmt: skip
    end = 96 - page.arabic(96, y + 8, f"{town.name.arabic} في", faces.arabic_pen(12)) - 2
    page.arabic(end, y + 8, slashed(found.issued), faces.arabic_pen(12), field=act.issued.field)
    page.arabic(70, y + 18, "ضابط الحالة المدنية", faces.arabic_pen(12.5, bold=True), side="middle")
    seal(page, rng, 66, y + 32, 14, "الحالة المدنية")
    paraph(page, rng, 92, y + 34, 30)
    specimen(page, 150, 194)
    return (page,)


LAYOUTS = (
    Layout("h6_birth_arabic", "birth_certificate", _computed),
    Layout("h6_birth_penned", "birth_certificate", _penned),
    Layout("h6_birth_sentence", "birth_certificate", _sentence),
)
