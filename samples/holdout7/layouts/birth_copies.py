"""Whole copies of the birth act: what the register says, in prose with days and hours in words, and its margin.

The parents' own days of birth, the declaration's day and the declarant stand among what is asked for.
"""

import random
from datetime import date, timedelta

from samples.dates import in_arabic, in_french, slashed
from samples.entries import Entry, moment
from samples.faces import Faces
from samples.holdout6.layout import Layout, birth
from samples.holdout6.press import alone, dots, lines, piece, prose, put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import said, said_ar
from samples.holdout7.people import Facts, is_man
from samples.ornaments import date_stamp, paraph, seal
from samples.spelled import day_in_arabic, day_in_french, hijri_day_in_arabic, time_in_arabic, time_in_french
from samples.surface import Colour, Surface

_WORK = (("ouvrier", "عامل"), ("commerçant", "تاجر"), ("chauffeur", "سائق"), ("fellah", "فلاح"), ("maçon", "بناء"),
         ("fonctionnaire", "موظف"), ("électricien", "كهربائي"))  # fmt: skip


def _declared(found: Facts, rng: random.Random) -> date:
    return min(found.child.birth_date + timedelta(days=rng.randint(1, 28)), found.issued)


def _hour(rng: random.Random) -> tuple[int, int]:
    return rng.randint(1, 22), rng.choice((0, 0, 15, 30, 10, 45))


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A page of prose below the head, the margin's notes in a column on the right."""
    page, faces, act, man = sheet(rng), fonts.adoul(rng), birth(found), is_man(found.child)
    commune, pen = found.child.birth_place, faces.arabic_pen
    lines(page, 160, 16, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {commune.province.arabic}",
                          f"جماعة {commune.name.arabic}"), pen(11.5), 5.6, arabic=True, fit=66)  # fmt: skip
    said_ar(page, 190, 39.5, "مكتب الحالة المدنية :", act.office.in_arabic_alone, faces, 11.5, to=125)
    page.arabic(84, 44, "نسخة كاملة من رسم الولادة", Faces(faces.latin, fonts.title(rng)).arabic_pen(19, bold=True),
                side="middle")  # fmt: skip
    page.box(150, 52, 44, 190, line=0.3)
    page.arabic(172, 60, "بيانات هامشية", pen(12, bold=True), side="middle")
    said_ar(page, 191, 70, "رسم عدد", act.number.in_arabic_alone, faces, 12, to=152, bold=True)
    said_ar(page, 191, 77, "سنة", act.year.in_arabic_alone, faces, 12, to=152, bold=True)
    if rng.random() < 0.5:
        lines(page, 172, 92, ("تزوج(ت) بمقتضى", "رسم الزواج المضمن", f"تحت عدد {rng.randint(20, 800)}"), pen(11), 6,
              arabic=True)  # fmt: skip
    else:
        page.arabic(172, 92, "لا شيء", pen(11), side="middle")
    child, father, mother = found.child, found.husband, found.wife
    work = rng.choice(_WORK)[1]
    hour, later, day = time_in_arabic(*_hour(rng)), time_in_arabic(*_hour(rng)), _declared(found, rng)
    born = moment("birth_date", child.birth_date, arabic=day_in_arabic(child.birth_date, rng))
    he = "ه" if man else "ها"
    pieces = (
        f"في يوم {hijri_day_in_arabic(child.birth_date, rng)} هجرية الموافق ل ",
        alone(born),
        f" على الساعة {hour} ",
        "ولد" if man else "ولدت",
        " بـ",
        alone(act.place),
        " : الاسم الشخصي ",
        alone(act.given),
        " الاسم العائلي ",
        alone(act.family),
        f" جنس{he} ",
        ("ذكر" if man else "أنثى", act.sex),
        f" جنسيت{he} مغربية. والد{he} ",
        alone(act.father),
        f" المزداد ب{father.birth_place.name.arabic} في ",
        f"{in_arabic(father.birth_date)} جنسيته مغربية مهنته {work}، ووالدت{he} ",
        alone(act.mother),
        f" المزدادة ب{mother.birth_place.name.arabic} في {in_arabic(mother.birth_date)} جنسيتها مغربية مهنتها ربة "
        f"بيت، ",
        f"الساكنان ب{found.home.printed.arabic}. حررناه في {day_in_arabic(day, rng)} على الساعة {later} بناء على ",
        f"تصريح الأب البالغ من العمر {max(19, day.year - father.birth_date.year)} سنة، وبعد تلاوته عليه أمضاه "
        f"معنا نحن ",
        f"ضابط الحالة المدنية ل{commune.name.arabic}.",
    )
    y = prose(page, 64, pieces, (pen(13), pen(13, bold=rng.random() < 0.4)), (18, 144), leading=9, arabic=True)
    lines(page, 144, y + 10, ("نحن ضابط الحالة المدنية نشهد بمطابقة هذه النسخة", "لأصلها المضمن بسجلات الحالة المدنية"),
          pen(12), 7, side="right", arabic=True)  # fmt: skip
    said_ar(page, 120, y + 28, f"حرر ب{commune.name.arabic} بتاريخ", act.issued.in_arabic_alone, faces, 12, to=40)
    page.arabic(70, y + 36, "ضابط الحالة المدنية", pen(12, bold=True), side="middle")
    seal(page, rng, 100, y + 50, 15, "الحالة المدنية")
    paraph(page, rng, 60, y + 48, 34)
    specimen(page, 60, 288)
    return (page,)


def _french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The French copy: typed or printed prose without captions."""
    page, act, man = sheet(rng), birth(found), is_man(found.child)
    faces = rng.choice((fonts.office, fonts.typist))(rng)
    commune, child, father, mother = found.child.birth_place, found.child, found.husband, found.wife
    head = ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Province de {commune.province.latin}",
            f"Commune de {commune.name.latin}")  # fmt: skip
    lines(page, 20, 18, head, faces.pen(10), 5.4, side="left")
    said(page, 20, 39.6, "Bureau d'état civil de", act.office.in_latin_alone, faces, 10, to=100)
    said(page, 140, 18, "Acte n°", act.number, faces, 10.5, to=195, bold=True)
    said(page, 140, 24, "Année", act.year, faces, 10.5, to=195, bold=True)
    page.text(105, 58, "COPIE INTEGRALE D'ACTE DE NAISSANCE", faces.pen(14, bold=True), side="middle")
    page.rule(50, 61, 160, 61, width=0.4)
    day, e = _declared(found, rng), "" if man else "e"
    born = moment("birth_date", child.birth_date, day_in_french(child.birth_date, rng))
    pieces = (
        "Le ", piece(born), f", à {time_in_french(*_hour(rng))}, est né{e} à ", piece(act.place), " : ",
        piece(act.given), " ", piece(act.family), ", de sexe ",
        ("masculin" if man else "féminin", act.sex), ", de nationalité marocaine, ",
        "fils de " if man else "fille de ", piece(act.father), f", né à {father.birth_place.name.latin} le ",
        f"{in_french(father.birth_date)}, {rng.choice(_WORK)[0]}, et de ", piece(act.mother),
        f", née à {mother.birth_place.name.latin} le {in_french(mother.birth_date)}, sans profession, son épouse, ",
        f"demeurant à {found.home.printed.latin}.",
    )  # fmt: skip
    pens = (faces.pen(11.5), faces.pen(11.5, bold=rng.random() < 0.4))
    y = prose(page, 76, pieces, pens, (22, 188), leading=8, indent=10)
    closing = (f"Dressé par nous le {day_in_french(day, rng)}, à {time_in_french(*_hour(rng))}, sur la déclaration du "
               "père, qui, lecture faite, a signé avec nous, Officier de l'état civil.",)  # fmt: skip
    y = prose(page, y + 3, closing, pens, (22, 188), leading=8, indent=10)
    page.text(22, y + 6, "Mentions marginales : Néant", faces.pen(11))
    page.text(22, y + 20, "Pour copie certifiée conforme au registre.", faces.pen(11))
    said(page, 22, y + 28, f"{commune.name.latin}, le", act.issued.in_latin_alone, faces, 11, to=120)
    page.text(150, y + 40, "L'Officier de l'état civil", faces.pen(11), side="middle")
    seal(page, rng, 132, y + 56, 16, "الحالة المدنية")
    paraph(page, rng, 158, y + 54, 36)
    specimen(page, 60, 284)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An old bureau's form of the whole copy: captions with dots, filled by a clerk's pen, in Arabic."""
    page, faces, act, man = sheet(rng), fonts.office(rng), birth(found), is_man(found.child)
    commune, pen = found.child.birth_place, faces.arabic_pen
    hand = fonts.hand(rng)
    lines(page, 190, 16, ("المملكة المغربية", "وزارة الداخلية"), pen(12, bold=True), 6, side="right", arabic=True)
    ink: Colour = rng.choice(((34, 44, 120), (28, 28, 40)))

    def line(y: float, x: float, label: str, entry: Entry, to: float = 20) -> None:
        start = x - page.arabic(x, y, label, pen(12)) - 2
        dots(page, to, y + 0.8, start)
        put(page, start - 1, y - 0.4, entry, hand.arabic_pen(13.5, ink), arabic=True, fit=start - to - 2)

    line(30, 190, "عمالة أو إقليم", Entry("", commune.province.arabic), 120)
    line(37.5, 190, "جماعة", Entry("", commune.name.arabic), 120)
    line(45, 190, "مكتب الحالة المدنية", act.office.in_arabic_alone, 120)
    line(30, 84, "رسم عدد", act.number.in_arabic_alone, 30)
    line(37.5, 84, "سنة", act.year.in_arabic_alone, 30)
    page.arabic(105, 64, "نسخة كاملة من رسم الولادة", pen(19, bold=True), side="middle")
    child, father = found.child, found.husband
    born = moment("birth_date", child.birth_date, arabic=in_arabic(child.birth_date)).in_arabic_alone
    rows = (
        ("الاسم الشخصي للمولود", Entry("", act.given.arabic, None, act.given.field_ar)),
        ("الاسم العائلي", Entry("", act.family.arabic, None, act.family.field_ar)),
        ("جنس المولود", Entry("", "ذكر" if man else "أنثى", None, act.sex)),
        ("تاريخ الولادة", born),
        ("ساعة الولادة", Entry("", time_in_arabic(*_hour(rng)))),
        ("مكان الولادة", act.place.in_arabic_alone),
        ("اسم الأب", act.father.in_arabic_alone),
        ("تاريخ ازدياده", Entry("", in_arabic(father.birth_date))),
        ("مهنته", Entry("", rng.choice(_WORK)[1])),
        ("اسم الأم", act.mother.in_arabic_alone),
        ("تاريخ ازديادها", Entry("", in_arabic(found.wife.birth_date))),
        ("سكناهما", Entry("", found.home.printed.arabic)),
        ("حرر هذا الرسم يوم", Entry("", in_arabic(_declared(found, rng)))),
        ("بيانات هامشية", Entry("", "لا شيء")),
    )
    y = 80.0
    for label, entry in rows:
        line(y, 190, label, entry)
        y += 10.6
    page.arabic(190, y + 4, "نسخة مطابقة لأصلها المضمن بسجل الحالة المدنية", pen(12))
    line(y + 14, 190, "حرر ب", Entry("", commune.name.arabic), 130)
    line(y + 14, 118, "في", Entry("", slashed(found.issued), None, act.issued.field), 70)
    page.arabic(60, y + 24, "إمضاء ضابط الحالة المدنية", pen(12), side="middle")
    seal(page, rng, 96, y + 36, 14, "الحالة المدنية")
    date_stamp(page, rng, 50, y + 38, ("L'OFFICIER", "DE L'ETAT CIVIL"), pale=True)
    specimen(page, 160, 290)
    return (page,)


LAYOUTS = (
    Layout("h7_birth_copy_arabic", "birth_certificate", _arabic),
    Layout("h7_birth_copy_french", "birth_certificate", _french),
    Layout("h7_birth_copy_penned", "birth_certificate", _penned),
)
