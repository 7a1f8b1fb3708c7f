"""Whole copies of births: with the register's margin, as counted items in French, and prose of both calendars."""

import random

from samples.dates import hijri_in_french, hijri_year
from samples.entries import Entry, sex_in_words
from samples.holdout6.layout import Layout, birth, issued
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import said_ar
from samples.holdout9.desk import corner
from samples.holdout10.desk import done, done_ar, named_days
from samples.holdout12 import fonts
from samples.spelled import day_in_arabic, day_in_french, hijri_day_in_arabic, time_in_arabic, time_in_french
from samples.surface import Surface


def _margin(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An Arabic copy as the register stands: number, year and remarks in a margin on the right, the act beside it."""
    page, faces, said = sheet(rng), fonts.office(rng), birth(found)
    who, man = said.person, is_man(said.person)
    corner(page, 195, 16, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {who.birth_place.province.arabic}"), faces, 10,
           arabic=True)  # fmt: skip
    said_ar(page, 195, 33, "مكتب الحالة المدنية لجماعة", said.office.in_arabic_alone, faces, 11.5, to=90)
    page.arabic(80, 48, "نسخة كاملة من رسم الولادة", faces.arabic_pen(17, bold=True), side="middle")
    page.rule(146, 42, 146, 230, GREY, 0.25)
    margin = (("رسم رقم", said.number), ("سنة", said.year))
    for at, (label, entry) in enumerate(margin):
        page.arabic(195, 56 + 9 * at, label, faces.arabic_pen(12))
        put(page, 174, 56 + 9 * at, entry.in_arabic_alone, faces.pen(11, bold=True), arabic=True)
    page.arabic(195, 78, "اسم المولود", faces.arabic_pen(11))
    put(page, 195, 86, said.given.in_arabic_alone, faces.arabic_pen(13, bold=True), arabic=True, fit=46)
    put(page, 195, 94, said.family.in_arabic_alone, faces.arabic_pen(13, bold=True), arabic=True, fit=46)
    page.arabic(195, 112, "بيانات هامشية", faces.arabic_pen(11))
    page.arabic(195, 120, "لا شيء", faces.arabic_pen(11))
    hour, spelled = rng.randint(0, 23), Entry("", day_in_arabic(who.birth_date, rng), None, said.born.field)
    prose(page, 62, (
        "في يوم ", hijri_day_in_arabic(who.birth_date, rng), " هجرية الموافق ", alone(spelled), " ميلادية على الساعة ",
        time_in_arabic(hour, rng.choice((0, 15, 30))), " ولد " if man else " ولدت ", "ب", alone(said.place), " ",
        alone(sex_in_words(man)), " سمي " if man else " سميت ", alone(said.given),
        " والده هو " if man else " والدها هو ", alone(said.father),
        " المزداد سنة ", str(found.husband.birth_date.year),
        " مهنته تاجر ووالدته " if man else " مهنته تاجر ووالدتها ", alone(said.mother),
        " ربة بيت الساكنان بنفس الجماعة، حرر بناء على تصريح الأب وبعد تلاوة الرسم عليه وقعه معنا نحن ضابط الحالة "
        "المدنية.",
    ), (faces.arabic_pen(12.5), faces.arabic_pen(13, bold=True)), (14, 141), leading=9.6, arabic=True)  # fmt: skip
    page.arabic(141, 196, "نسخة مطابقة للأصل", faces.arabic_pen(12, bold=True))
    done_ar(page, rng, 208, who.birth_place.name, issued(found.issued), "ضابط الحالة المدنية", faces)
    specimen(page, 168, 262)
    return (page,)


def _items(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A French copy whose items are counted as in the decree: a number, what it is, and a clause."""
    page, faces, said = sheet(rng), fonts.works(rng), birth(found)
    who, man = said.person, is_man(said.person)
    page.text(20, 16, "ROYAUME DU MAROC", faces.pen(10, bold=True))
    page.text(20, 22, f"Province : {who.birth_place.province.latin}", faces.pen(10), fit=80)
    at = 20 + page.text(20, 28, "Bureau de l'état civil :", faces.pen(10)) + 2
    put(page, at, 28, said.office, faces.pen(10), fit=70)
    page.text(105, 44, "COPIE INTEGRALE D'ACTE DE NAISSANCE", faces.pen(15, bold=True), side="middle", fit=160)
    born = Entry(day_in_french(who.birth_date, rng), "", said.born.field)
    items = (
        ("Acte inscrit sous le numéro", said.number), ("Au registre de l'année", said.year),
        ("Prénom de l'enfant", said.given), ("Nom de famille", said.family), ("Sexe", sex_in_words(man, ("garçon",
        "fille"))),
        ("Jour de naissance", born), ("correspondant de l'Hégire au", Entry(hijri_in_french(who.birth_date), "")),
        ("Heure", Entry(time_in_french(rng.randint(1, 23), rng.choice((0, 20, 45))), "")), ("Lieu", said.place),
        ("Père", said.father), ("Profession du père", Entry("JOURNALIER", "")), ("Mère", said.mother),
        ("Profession de la mère", Entry("SANS", "")), ("Déclarant", Entry("LE PERE", "")), ("Mentions marginales",
        Entry("NEANT", "")),
    )  # fmt: skip
    for at_row, (label, entry) in enumerate(items):
        y = 58 + 8.6 * at_row
        page.text(20, y, f"{at_row + 1}°", faces.pen(10, GREY))
        page.text(30, y, label, faces.pen(10.5), fit=56)
        page.text(87, y, ":", faces.pen(10.5))
        put(page, 91, y, entry.in_latin_alone, faces.pen(10.5, bold=True), fit=100)
    page.text(
        20, 196, "Copie certifiée conforme au registre, délivrée à l'intéressé sur sa demande.", faces.pen(10), fit=170
    )
    done(page, rng, 212, who.birth_place.name, issued(found.issued), "L'officier d'état civil", faces,
         words=("A ", " le "))  # fmt: skip
    specimen(page, 50, 250)
    return (page,)


def _french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A French copy in prose as judges and consulates want it, the number and the year in its first line."""
    page, faces, said = sheet(rng), fonts.adoul(rng), birth(found)
    who, man = said.person, is_man(said.person)
    page.text(190, 18, "Royaume du Maroc", faces.pen(11, bold=True), side="right")
    page.text(
        190, 24, f"Préfecture ou province de {who.birth_place.province.latin}", faces.pen(9.5), side="right", fit=100
    )
    page.text(20, 44, "Copie intégrale d'un acte de naissance", faces.pen(16, bold=True), fit=170)
    page.rule(20, 47, 190, 47)
    born = Entry(day_in_french(who.birth_date, rng), "", said.born.field)
    end = prose(page, 60, (
        "L'acte numéro ", piece(said.number), " de l'année ", piece(said.year),
        f" ({hijri_year(who.birth_date)} H) des registres de ",
        "l'état civil de ", piece(said.office), " énonce ce qui suit :",
    ), (faces.pen(11.5), faces.pen(11.5, bold=True)), (20, 190), leading=8.4)  # fmt: skip
    word = ("un garçon", "une fille")[not man]
    end = prose(page, end + 4, (
        "Le ", piece(born), ", à ", time_in_french(rng.randint(1, 23), 30), ", naquit", " à ", piece(said.place), " ",
        (word, said.sex), " qui reçut le prénom de ", piece(said.given), ", nom patronymique ", piece(said.family),
        ", de ",
        piece(said.father), ", marocain, commerçant, et de ", piece(said.mother), ", marocaine, sans profession, ",
        "domiciliés audit lieu.",
    ), (faces.pen(11.5), faces.pen(11.5, bold=True)), (20, 190), leading=8.4, indent=10)  # fmt: skip
    prose(page, end + 4, (
        "Dressé sur la déclaration du père qui, lecture faite, a signé avec Nous. Aucune mention en marge.",
    ), (faces.pen(11.5), faces.pen(11.5)), (20, 190), leading=8.4, indent=10)  # fmt: skip
    done(page, rng, 186, who.birth_place.name, named_days("issue_date", found.issued), "Signé : l'officier", faces,
    x=96,
         words=("Pour copie conforme, ", ", le "))  # fmt: skip
    specimen(page, 50, 230)
    return (page,)


_KIND = "birth_certificate"
LAYOUTS = (
    Layout("h12_birth_copy_margin", _KIND, _margin),
    Layout("h12_birth_copy_items", _KIND, _items),
    Layout("h12_birth_copy_french", _KIND, _french),
)
