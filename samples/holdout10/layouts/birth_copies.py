"""Whole copies of birth acts, in running text with days and hours in words: Arabic, French, both beside each other."""

import random

from samples.entries import Entry, moment, plain, sex_in_words
from samples.holdout6.layout import Birth, Layout, birth
from samples.holdout6.people import Facts
from samples.holdout6.press import alone, piece, prose, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout8.desk import spaced, titled
from samples.holdout9.desk import line_of, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import RIBBON, done, done_ar, middle
from samples.holdout10.names import MEN
from samples.holdout10.people import is_man
from samples.spelled import day_in_arabic, day_in_french, hijri_day_in_arabic, time_in_arabic, time_in_french
from samples.surface import Surface

_TRADES = (
    ("fellah", "فلاح"),
    ("maçon", "بناء"),
    ("commerçant", "تاجر"),
    ("instituteur", "معلم"),
    ("mécanicien", "ميكانيكي"),
)


def _in_words(act: Birth, rng: random.Random) -> Entry:
    day = act.person.birth_date
    return moment("birth_date", day, day_in_french(day, rng), day_in_arabic(day, rng))


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A margin on the right with number and year, the text beside it, everything in words."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    child, man = act.person, is_man(act.person)
    page.rule(146, 14, 146, 282, width=0.3)
    middle(page, 172, 20, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {child.birth_place.province.arabic}"), faces,
           10.5, fit=46)  # fmt: skip
    said_ar(page, 194, 46, "مكتب", act.office.in_arabic_alone, faces, 12, to=149, bold=True)
    said_ar(page, 194, 56, "رسم رقم", act.number.in_arabic_alone, faces, 12, to=149, bold=True)
    said_ar(page, 194, 66, "لسنة", act.year.in_arabic_alone, faces, 12, to=149, bold=True)
    page.arabic(172, 84, "بيانات هامشية", faces.arabic_pen(11.5, bold=True), side="middle")
    page.arabic(172, 92, "لا شيء", faces.arabic_pen(11), side="middle")
    page.arabic(78, 28, "نسخة كاملة", fonts.title(rng, faces).arabic_pen(20, bold=True), side="middle")
    page.arabic(78, 38, "من رسم الولادة", fonts.title(rng, faces).arabic_pen(17, bold=True), side="middle")
    hour, minute, trade = rng.randint(0, 23), rng.choice((0, 15, 30)), rng.choice(_TRADES)[1]
    born, clerk = "ولد" if man else "ولدت", rng.choice(MEN)
    pieces = spaced(
        "في يوم", hijri_day_in_arabic(child.birth_date, rng), "الموافق ل", alone(_in_words(act, rng)),
        f"على الساعة {time_in_arabic(hour, minute)} {born} ب", alone(act.place), "الطفل" if man else "الطفلة",
        alone(act.given), alone(act.family), "جنسه" if man else "جنسها",
        alone(sex_in_words(man)), "وجنسيته مغربية،" if man else "وجنسيتها مغربية،",
        "من والده" if man else "من والدها", alone(act.father), f"وهو مغربي الجنسية، مهنته {trade}،",
        "ومن والدته" if man else "ومن والدتها", alone(act.mother), "وهي مغربية الجنسية، ربة بيت، الساكنين ب",
        found.home.printed.arabic, ".",
    )  # fmt: skip
    y = prose(
        page, 58, pieces, (faces.arabic_pen(15), faces.arabic_pen(15, bold=True)), (14, 140), leading=12, arabic=True
    )
    end = spaced("حرر هذا الرسم بناء على تصريح الأب، وبعد تلاوته وقع معنا", f"نحن {clerk.arabic}،",
                 "ضابط الحالة المدنية.")  # fmt: skip
    y = prose(page, y + 4, end, (faces.arabic_pen(15), faces.arabic_pen(15)), (14, 140), leading=12, arabic=True)
    done_ar(page, rng, y + 12, child.birth_place.name, act.issued, "ضابط الحالة المدنية", faces, x=120,
            words=("نسخة مطابقة للأصل، ", "بتاريخ"))  # fmt: skip
    specimen(page, 172, 270)
    return (page,)


def _french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Typed by a consulate or an old bureau: the head in the left margin, the text to its right."""
    page, faces, act = Surface(210, 297, (251, 250, 246)), fonts.keys(rng), birth(found)
    child, man = act.person, is_man(act.person)
    middle(page, 38, 20, ("ROYAUME DU MAROC", "ETAT CIVIL", "-----"), faces, 9.5, fit=54)
    said(page, 12, 42, "Bureau :", act.office.in_latin_alone, faces, 9.5, to=66)
    said(page, 12, 50, "Acte n°", act.number.in_latin_alone, faces, 9.5, to=66)
    said(page, 12, 58, "Année", act.year.in_latin_alone, faces, 9.5, to=66)
    page.text(12, 74, "NAISSANCE DE", faces.pen(9.5))
    page.text(12, 80, child.given.latin, faces.pen(9.5, bold=True), fit=54)
    page.text(136, 24, "COPIE INTEGRALE", faces.pen(14, bold=True), side="middle")
    page.text(136, 31, "D'ACTE DE NAISSANCE", faces.pen(14, bold=True), side="middle")
    hour, minute, trade = rng.randint(0, 23), rng.choice((0, 10, 20, 45)), rng.choice(_TRADES)[0]
    age = rng.randint(24, 45)
    pieces = spaced(
        "Le", piece(_in_words(act, rng)), f"à {time_in_french(hour, minute)},", f"est né{'' if man else 'e'} à",
        piece(act.place), ":", piece(act.given), piece(act.family), ", de sexe",
        piece(sex_in_words(man, ("masculin", "féminin"))), ", de nationalité marocaine,",
        "fils de" if man else "fille de", piece(act.father), f", marocain, âgé de {age} ans, {trade}, et de",
        piece(act.mother), ", marocaine, sans profession, demeurant à", found.home.printed.latin, ".",
    )  # fmt: skip
    y = prose(page, 50, pieces, (faces.pen(11.5), faces.pen(11.5)), (74, 198), leading=9.6)
    told = spaced(f"Dressé le {day_in_french(child.birth_date, rng)}, sur la déclaration du père, qui a signé",
                  f"avec nous, {rng.choice(MEN).latin}, officier de l'état civil.")  # fmt: skip
    y = prose(page, y + 3, told, (faces.pen(11.5), faces.pen(11.5)), (74, 198), leading=9.6)
    page.text(74, y + 6, "Mentions marginales : NEANT", faces.pen(10.5))
    page.text(74, y + 18, "Pour copie conforme", faces.pen(10.5))
    line_of(page, y + 27, "Délivrée le", act.issued.in_latin_alone, faces, faces, 10.5, span=(74, 150), colour=RIBBON)
    page.text(136, y + 37, "L'Officier de l'état civil", faces.pen(10.5))
    signed(page, rng, 160, y + 50, "الحالة المدنية", beside=-30)
    specimen(page, 38, 250)
    return (page,)


def _both(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The same text in two columns, French left and Arabic right, with days in figures and in words."""
    page, faces, act = sheet(rng), fonts.adoul(rng), birth(found)
    child, man = act.person, is_man(act.person)
    heads(page, faces, 16, ("ROYAUME DU MAROC", f"Commune : {child.birth_place.name.latin}"),
          ("المملكة المغربية", f"جماعة : {child.birth_place.name.arabic}"))  # fmt: skip
    titled(
        page, 105, 36, "COPIE INTEGRALE D'ACTE DE NAISSANCE", "نسخة كاملة لرسم الولادة", fonts.title(rng, faces), 13.5
    )
    number = plain("act_number", act.number.latin)
    said(page, 16, 58, "Acte numéro", number, faces, to=60, bold=True)
    said(page, 64, 58, "Année", act.year, faces, to=98, bold=True)
    page.arabic(194, 58, f"رسم عدد {act.number.arabic} سنة {act.year.arabic}", faces.arabic_pen(12))
    page.rule(105, 64, 105, 196, (120, 120, 124), 0.2)
    hour = rng.randint(1, 23)
    french = spaced(
        f"est né{'' if man else 'e'} le",
        piece(act.born),
        f"({day_in_french(child.birth_date, rng)})",
        f"à {time_in_french(hour, 0)} à",
        piece(act.place),
        ":",
        "Prénom :",
        piece(act.given),
        "Nom :",
        piece(act.family),
        ", de sexe",
        piece(sex_in_words(man, ("masculin", "féminin"))),
        ", ayant pour père",
        piece(act.father),
        "et pour mère",
        piece(act.mother),
        ", domiciliés à",
        found.home.commune.name.latin,
        ".",
    )
    prose(page, 74, french, (faces.pen(12), faces.pen(12, bold=True)), (16, 101), leading=9.4)
    day_ar = Entry(act.born.latin, act.born.arabic, act.born.field)
    arabic = spaced(
        "ولد" if man else "ولدت",
        "بتاريخ",
        (day_ar.arabic, None),
        f"({day_in_arabic(child.birth_date, rng)})",
        f"على الساعة {time_in_arabic(hour, 0)} ب",
        (act.place.arabic, None),
        "باسم شخصي هو",
        (act.given.arabic, act.given.field_ar),
        "واسم عائلي هو",
        (act.family.arabic, act.family.field_ar),
        "وجنسه" if man else "وجنسها",
        "ذكر" if man else "أنثى",
        "من أبيه" if man else "من أبيها",
        (act.father.arabic, None),
        "وأمه" if man else "وأمها",
        (act.mother.arabic, None),
        "وكلاهما مغربيان",
    )
    prose(
        page,
        74,
        arabic,
        (faces.arabic_pen(13.5), faces.arabic_pen(13.5, bold=True)),
        (109, 194),
        leading=9.8,
        arabic=True,
    )
    said(page, 16, 206, "Bureau de l'état civil :", act.office.in_latin_alone, faces, to=104)
    page.text(16, 214, "Mentions : néant", faces.pen(10))
    page.arabic(194, 214, "الإشارات : لا شيء", faces.arabic_pen(11.5))
    done(page, rng, 226, child.birth_place.name, act.issued, "L'officier délégué", faces, x=106,
         words=("Délivré à ", " le"), office="الحالة المدنية")  # fmt: skip
    specimen(page, 50, 256)
    return (page,)


LAYOUTS = (
    Layout("h10_birth_copy_arabic", "birth_certificate", _arabic),
    Layout("h10_birth_copy_french", "birth_certificate", _french),
    Layout("h10_birth_copy_both", "birth_certificate", _both),
)
