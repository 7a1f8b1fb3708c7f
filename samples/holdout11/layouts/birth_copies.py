"""Whole copies of birth acts: the register's prose in Arabic, in French, and as a ruled list of its items."""

import random

from samples.dates import hijri_in_arabic
from samples.entries import Entry, sex_in_words
from samples.holdout6.layout import Layout, birth
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said_ar
from samples.holdout10.desk import done, done_ar, middle
from samples.holdout11 import fonts
from samples.holdout11.desk import colons
from samples.people import years_after
from samples.spelled import day_in_arabic, day_in_french, time_in_arabic, time_in_french
from samples.surface import Field, Surface

_KIND = "birth_certificate"


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Prose in the order of the register, an empty margin for notes on the right."""
    page, faces, act = sheet(rng), fonts.adoul(rng), birth(found)
    who, man, town = act.person, is_man(act.person), act.person.birth_place
    for at, text in enumerate(("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}")):
        page.arabic(192, 16 + 6.4 * at, text, faces.arabic_pen(12))
    said_ar(page, 192, 35.6, "مكتب الحالة المدنية", act.office.in_arabic_alone, faces, 12, to=100, bold=True)
    page.arabic(80, 22, "نسخة كاملة من", faces.arabic_pen(15, bold=True), side="middle")
    page.arabic(80, 30, "رسم الولادة", faces.arabic_pen(17, bold=True), side="middle")
    said_ar(page, 110, 48, "رقم", act.number.in_arabic_alone, faces, 12.5, to=78, bold=True)
    said_ar(page, 70, 48, "لسنة", act.year.in_arabic_alone, faces, 12.5, to=40, bold=True)
    page.rule(162, 56, 162, 200, GREY)
    page.arabic(190, 64, "البيانات الهامشية", faces.arabic_pen(9.5, GREY), fit=26)
    born = (day_in_arabic(who.birth_date, rng), Field("birth_date", who.birth_date.isoformat()))
    hour, minute = rng.randint(0, 23), rng.choice((0, 15, 30))
    y = prose(page, 66, (
        "في يوم ", hijri_in_arabic(who.birth_date), " هجرية موافق ", born, " على الساعة ", time_in_arabic(hour, minute),
        " ازداد ب" if man else " ازدادت ب", alone(act.place), " ", alone(act.given), " ", alone(act.family),
        " جنسه " if man else " جنسها ", ("ذكر" if man else "أنثى", act.sex),
        " مغربي الجنسية، " if man else " مغربية الجنسية، ",
        "من أبيه " if man else "من أبيها ", alone(act.father), " المزداد بنفس الجماعة، مهنته ",
        rng.choice(("فلاح", "تاجر", "عامل", "بناء")), " ومن أمه " if man else " ومن أمها ", alone(act.mother),
        " بدون مهنة، الساكنين بنفس الجماعة. حرر هذا الرسم طبقا لتصريح الأب، ",
        "وبعد تلاوته عليه وقع معنا نحن ضابط الحالة المدنية.",
    ), (faces.arabic_pen(13), faces.arabic_pen(13, bold=True)), (20, 158), leading=9.6, arabic=True)  # fmt: skip
    page.arabic(158, y + 8, "نسخة مطابقة للأصل سلمت لصاحبها", faces.arabic_pen(12))
    done_ar(page, rng, y + 24, town.name, act.issued, "ضابط الحالة المدنية", faces)
    specimen(page, 150, 266)
    return (page,)


def _french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The act in French prose with its days in words, typed."""
    page, faces, act = sheet(rng), fonts.keys(rng), birth(found)
    who, man, town = act.person, is_man(act.person), act.person.birth_place
    heads(page, faces, 20, ("ROYAUME DU MAROC", f"PROVINCE DE {town.province.latin}", "ETAT CIVIL"), (), at=(50, 160))
    page.text(105, 56, "COPIE INTEGRALE D'ACTE DE NAISSANCE", faces.pen(14, bold=True), side="middle", fit=160)
    rows = (("Bureau de", act.office), ("Acte n°", act.number), ("Registre de l'année", act.year))
    colons(page, 70, rows, faces, 10.5, x=70, to=180, step=8)
    drawn_up = who.birth_date.replace(day=min(28, who.birth_date.day + 2))
    y = prose(page, 106, (
        "Le ", (day_in_french(who.birth_date, rng), Field("birth_date", who.birth_date.isoformat())), " à ",
        time_in_french(rng.randint(1, 23), rng.choice((0, 10, 45))), " est né à " if man else " est née à ",
        piece(act.place), " ",
        piece(act.given), " ", piece(act.family), ", de sexe ", ("masculin" if man else "féminin", act.sex),
        ", de nationalité marocaine, ", "fils de " if man else "fille de ", piece(act.father), ", ",
        rng.choice(("cultivateur", "journalier", "épicier", "chauffeur")), ", et de ", piece(act.mother),
        ", sans profession, domiciliés audit lieu. Dressé le ", day_in_french(drawn_up, rng),
        " sur la déclaration du père qui, lecture faite, a signé avec Nous.",
    ), (faces.pen(11), faces.pen(11)), (24, 188), leading=9)  # fmt: skip
    page.text(24, y + 8, "Mentions marginales : Néant", faces.pen(10.5))
    done(page, rng, y + 26, town.name, act.issued.in_latin_alone, "L'Officier de l'Etat civil", faces)
    specimen(page, 60, 262)
    return (page,)


def _items(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Items of the act one below the other, captions flush at their colons, dates written out."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    who, man, town = act.person, is_man(act.person), act.person.birth_place
    middle(page, 105, 16, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}"), faces, 10.5)
    page.arabic(105, 44, "نسخة كاملة لرسم ولادة", faces.arabic_pen(18, bold=True), side="middle")
    page.box(24, 50, 162, 172, outline=GREY)
    father_born = years_after(who.birth_date, -rng.randint(24, 40))
    rows = (
        ("الجماعة", act.office), ("رقم الرسم", act.number), ("السنة", act.year),
        ("الاسم الشخصي للمولود" if man else "الاسم الشخصي للمولودة", act.given), ("الاسم العائلي", act.family),
        ("تاريخ الولادة بالحروف", Entry("", day_in_arabic(who.birth_date, rng),
                                       Field("birth_date", who.birth_date.isoformat()))),
        ("مكان الولادة", act.place), ("الجنس", sex_in_words(man)), ("الأب", act.father),
        ("سنة ولادة الأب", Entry("", str(father_born.year))), ("مهنته",
            Entry("", rng.choice(("موظف", "سائق", "خياط")))),
        ("الأم", act.mother), ("المصرح", Entry("", "الأب")), ("بيانات هامشية", Entry("", "لا شيء")),
    )  # fmt: skip
    colons(page, 62, rows, faces, 12, x=130, to=28, step=11.4, arabic=True)
    page.arabic(184, 232, "حرر بتاريخ", faces.arabic_pen(12))
    put(page, 160, 232, act.issued.in_arabic_alone, faces.arabic_pen(12.5), arabic=True)
    page.arabic(80, 232, "ضابط الحالة المدنية", faces.arabic_pen(12, bold=True))
    specimen(page, 150, 262)
    return (page,)


LAYOUTS = (
    Layout("h11_birth_copy_arabic", _KIND, _arabic), Layout("h11_birth_copy_french", _KIND, _french),
    Layout("h11_birth_copy_items", _KIND, _items),
)  # fmt: skip
