"""Full copies of birth acts in running text, Arabic and French, with a margin for what was noted later."""

import random

from samples import spelled
from samples.dates import in_arabic, in_french
from samples.entries import moment, piece
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, alone, born, choose, in_arabic_alone
from samples.holdout3.leaf import A4, Leaf
from samples.holdout3.people import Facts
from samples.surface import Surface

_MARGIN = 52


def _in_arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng)
    it, town = in_arabic_alone(born(who, facts.issued)), who.birth_place
    words = spelled.day_in_arabic(who.birth_date, rng)
    page.rows_ar(
        196,
        16,
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة إقليم {town.province.arabic}", "مصلحة الحالة المدنية"),
        10.5,
        5.6,
    )
    page.named(92, 30, "نسخة كاملة", 20)
    page.ar(92, 40, "من رسم الولادة", 13, bold=True, side="middle")
    page.rule(196 - _MARGIN, 52, 196 - _MARGIN, 240, width=0.4)
    page.ar(196, 60, "البيانات الهامشية", 10.5, bold=True)
    page.rows_ar(196, 70, ("بيان الزواج : لا شيء", "بيان الطلاق : لا شيء", "بيان الوفاة : لا شيء"), 9.5, 8)
    page.entry_ar(196, 108, "رسم عدد :", it["act"], points=11, fit=48)
    page.entry_ar(196, 118, "لسنة :", it["year"], points=11, fit=48)
    page.ar(196, 130, "مكتب :", 11)
    page.ar(196, 138, it["office"].arabic, 11, bold=True, fit=48, field=it["office"].field_ar)
    hour, minute = rng.randint(1, 23), rng.choice((0, 15, 30))
    y = page.prose(
        196 - _MARGIN - 5,
        64,
        126,
        [
            "إنه في يوم ",
            (words, moment("birth_date", who.birth_date).field),
            " على الساعة ",
            f"{spelled.time_in_arabic(hour, minute)} ازداد"
            if choose(who, "1", "")
            else f"{spelled.time_in_arabic(hour, minute)} ازدادت",
            " بمدينة ",
            piece(it["place"]),
            choose(who, " المسمى ", " المسماة "),
            piece(it["given"]),
            " ",
            piece(it["family"]),
            choose(who, " وجنسه ", " وجنسها "),
            piece(it["sex"]),
            choose(who, "، أبوه السيد ", "، أبوها السيد "),
            piece(it["father"]),
            " مغربي الجنسية المزداد سنة ",
            str(facts.husband.birth_date.year),
            " وحرفته ",
            rng.choice(("بناء", "تاجر", "معلم", "خياط")),
            choose(who, "، وأمه السيدة ", "، وأمها السيدة "),
            piece(it["mother"]),
            " مغربية الجنسية المزدادة سنة ",
            str(facts.wife.birth_date.year),
            f" وحرفتها ربة بيت، الساكنان ب{facts.home.commune.name.arabic}.",
        ],
        arabic=True,
        points=12,
        leading=9.6,
    )
    y = page.prose(
        196 - _MARGIN - 5,
        y + 4,
        126,
        ["وبعد قراءة هذا الرسم على المصرح وهو والد المولود حرر من طرفنا وأمضي معنا في تاريخه."],
        arabic=True,
        points=12,
        leading=9.6,
    )
    page.blank_ar(139, y + 12, 60, "سلمت هذه النسخة بتاريخ", in_arabic(facts.issued), it["issued"].field_ar)
    page.ar(60, y + 24, "ضابط الحالة المدنية", 11, bold=True)
    page.seal(46, y + 42, 16, town.name.arabic)
    page.sign(96, y + 40, 36)
    page.specimen((105, 288), (170, 210))
    return (page,)


def _in_french(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng, (252, 251, 246))
    it, town = alone(born(who, facts.issued)), who.birth_place
    page.rows_fr(16, 18, ("ROYAUME DU MAROC", "Ministère de l'Intérieur", f"Province de {town.province.latin}"), 10)
    page.blank(120, 18, 194, "Acte n°", it["act"].latin, it["act"].field)
    page.blank(120, 25, 194, "Année", it["year"].latin, it["year"].field)
    page.blank(120, 32, 194, "Etat civil de", it["office"].latin, it["office"].field)
    page.fr(105, 52, "Copie intégrale d'acte de naissance", 17, bold=True, side="middle")
    page.rule(58, 55, 152, 55, width=0.4)
    page.rule(58, 64, 58, 220, width=0.3)
    page.fr(16, 70, "MARGE", 9, bold=True)
    page.rows_fr(16, 80, ("Mariage : néant", "Divorce : néant", "Décès : néant"), 9, 9, fit=38)
    hour = rng.randint(1, 22)
    mother_age, father_age = (
        max(19, who.birth_date.year - each.birth_date.year) for each in (facts.wife, facts.husband)
    )
    y = page.prose(
        64,
        70,
        130,
        [
            "Le ",
            (spelled.day_in_french(who.birth_date, rng), moment("birth_date", who.birth_date).field),
            " à ",
            spelled.time_in_french(hour, rng.choice((0, 10, 20, 45))),
            choose(who, ", est né à ", ", est née à "),
            piece(it["place"]),
            ", un enfant de sexe ",
            (it["sex"].latin.lower(), it["sex"].field),
            " auquel a été donné le prénom de ",
            piece(it["given"]),
            " et dont le nom patronymique est ",
            piece(it["family"]),
            choose(who, ", fils de ", ", fille de "),
            piece(it["father"]),
            f", âgé de {father_age} ans, ",
            rng.choice(("commerçant", "cultivateur", "chauffeur")),
            ", de nationalité marocaine, et de ",
            piece(it["mother"]),
            f", âgée de {mother_age} ans, sans profession, domiciliés à ",
            facts.home.commune.name.latin,
            ".",
        ],
        points=11.5,
        leading=8.4,
    )
    y = page.prose(
        64,
        y + 4,
        130,
        [
            "Dressé sur la déclaration du père de l'enfant qui, lecture faite, a signé avec nous, ",
            "officier de l'état civil.",
        ],
        points=11.5,
        leading=8.4,
    )
    page.fr(64, y + 12, "Copie certifiée conforme au registre,", 10.5)
    used = page.fr(64, y + 20, "délivrée le ", 10.5) + 1
    page.fr(64 + used, y + 20, in_french(facts.issued), 10.5, bold=True, field=it["issued"].field)
    page.fr(150, y + 32, "L'Officier,", 10.5)
    page.seal(104, y + 46, 17, town.name.arabic, "ETAT CIVIL")
    page.sign(160, y + 44, 36)
    page.specimen((105, 288), (34, 200), points=8)
    return (page,)


LAYOUTS = (
    Layout("h3_birth_copy_arabic", "birth_certificate", _in_arabic),
    Layout("h3_birth_copy_french", "birth_certificate", _in_french),
)
