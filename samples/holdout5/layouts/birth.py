"""Extracts of birth acts: two of both scripts, one in Arabic alone. Source: research/documents.md §3."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, in_arabic, in_french
from samples.entries import Entry, moment
from samples.holdout4.layout import Layout, born, choose, in_arabic_alone
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, GREY, Leaf
from samples.holdout5.people import Facts
from samples.ornaments import date_stamp, emblem
from samples.surface import Colour, Surface

_BLUE: Colour = (24, 52, 110)


def _communal(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a commune's program: French sentences at the left, Arabic ones at the right, the law between."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng, (253, 253, 251))
    it, town, dots = born(who, facts.issued), who.birth_place, rng.random() < 0.6
    page.letterhead(52, 16, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PROVINCE : {town.province.latin}",
                             f"COMMUNE : {town.name.latin}"))  # fmt: skip
    page.letterhead(158, 16, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم : {town.province.arabic}",
                              f"جماعة : {town.name.arabic}"), arabic=True, points=11)  # fmt: skip
    page.fr(105, 39, "Loi 37-99 relative à l'état civil - Dahir n° 1.02.239 du 25 rejeb 1423 (3 octobre 2002)", 7.4,
            side="middle", fit=150, ink=GREY)  # fmt: skip
    page.after(14, 48, "Bureau de l'état civil :", it["office"], fit=84)
    page.after_ar(196, 48, "مكتب الحالة المدنية :", it["office"], fit=84)
    page.after(14, 55, "Acte N° :", it["act"], bold=True)
    page.after_ar(196, 55, "رسم رقم :", Entry(it["act"].latin, it["act"].latin), bold=True)
    hegira = Entry(str(hijri_year(who.birth_date)), f"{hijri_year(who.birth_date)} هـ")
    page.after(14, 62, "Année hégirienne :", hegira)
    page.after_ar(196, 62, "السنة الهجرية :", hegira)
    page.after(14, 69, "Année grégorienne :", it["year"])
    page.after_ar(196, 69, "السنة الميلادية :", Entry(it["year"].latin, f"{it['year'].latin} م"))
    page.fr(105, 84, "EXTRAIT D'ACTE DE NAISSANCE", 14, bold=True, side="middle")
    page.named(105, 93, "نسخة موجزة من رسم الولادة", 17)
    page.rule(105, 99, 105, 194, GREY)
    day = moment("birth_date", who.birth_date, in_french(who.birth_date), in_arabic(who.birth_date))
    hijri = Entry(hijri_in_french(who.birth_date), hijri_in_arabic(who.birth_date))
    rows = (
        ("Prénom :", "الاسم الشخصي :", it["given"]),
        ("Nom :", "الاسم العائلي :", it["family"]),
        ("Lieu de naissance :", "مكان الازدياد :", it["place"]),
        (choose(who, "Né le :", "Née le :"), choose(who, "ولد في يوم :", "ولدت في يوم :"), hijri),
        ("Correspondant au :", "الموافق ل :", day),
        ("Sexe :", choose(who, "جنسه :", "جنسها :"), it["sex"]),
        ("Nationalité :", choose(who, "جنسيته :", "جنسيتها :"),
         Entry(choose(who, "Marocain", "Marocaine"), choose(who, "مغربي", "مغربية"))),
        (choose(who, "Fils de :", "Fille de :"), choose(who, "والده هو :", "والدها هو :"), it["father"]),
        ("Et de :", choose(who, "والدته هي :", "والدتها هي :"), it["mother"]),
        ("Mention marginale de décès :", "بيان الوفاة المشار إليه في طرة الرسم :", Entry("Néant", "لا شيء")),
    )  # fmt: skip
    for at, (label, caption, entry) in enumerate(rows):
        y = 106 + 9 * at
        page.after(14, y, label, entry, fit=87, dots=dots)
        page.after_ar(196, y, caption, entry, fit=87, dots=dots)
    page.rows_fr(14, 202, ("Extrait certifié conforme aux registres de l'état", "civil par nous soussigné, officier de",
                           f"l'état civil de {town.name.latin.title()}"), 9, 4.8)  # fmt: skip
    page.rows_ar(196, 202, ("نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله", "بمطابقة هذه النسخة لما هو مضمن",
                            "في سجلات الحالة المدنية"), 10, 4.8)  # fmt: skip
    end = page.after(14, 224, "Fait à", Entry(town.name.latin.title(), ""), fit=60)
    page.after(end + 2, 224, "le", it["issued"], bold=True)
    page.ar(196, 224, f"حرر ب{town.name.arabic}", 10.5)
    page.fr(52, 236, "L'officier de l'état civil", 9.5, side="middle")
    page.ar(158, 236, "ضابط الحالة المدنية", 10.5, side="middle")
    page.seal(106, 256, 17, town.name.arabic, "ETAT CIVIL")
    page.sign(150, 254, 34)
    page.specimen((40, 284))
    worn(page, rng)
    return (page,)


def _register(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print what the national register's portal gives: a table of four columns, a code, a number of its own."""
    who, page = facts.child, Leaf(A4, fonts.issuer(rng), rng)
    it = born(who, facts.issued)
    emblem(page, 105, 18, 8, _BLUE)
    page.letterhead(44, 14, ("Royaume du Maroc", "Ministère de l'Intérieur", "Registre national de l'état civil"),
                    points=9, fit=70)  # fmt: skip
    page.letterhead(166, 14, ("المملكة المغربية", "وزارة الداخلية", "السجل الوطني للحالة المدنية"), arabic=True,
                    points=10, fit=70)  # fmt: skip
    page.fr(105, 42, "Extrait d'acte de naissance", 15, bold=True, side="middle", ink=_BLUE)
    page.ar(105, 50.6, "نسخة موجزة من رسم الولادة", 16, bold=True, side="middle", ink=_BLUE)
    page.fr(105, 57, f"N° {facts.issued.year}-{rng.randint(10**5, 10**6)}-{rng.randint(100, 999)}", 8, side="middle")
    rows = (
        ("Bureau d'état civil", "مكتب الحالة المدنية", it["office"]),
        ("Acte n°", "رقم الرسم", it["act"]),
        ("Année", "السنة", it["year"]),
        ("Nom", "الاسم العائلي", it["family"]),
        ("Prénom", "الاسم الشخصي", it["given"]),
        ("Sexe", "الجنس", it["sex"]),
        ("Date de naissance", "تاريخ الولادة", it["day"]),
        ("Date hégirienne", "التاريخ الهجري",
         Entry(hijri_in_french(who.birth_date), hijri_in_arabic(who.birth_date))),
        ("Lieu de naissance", "مكان الولادة", it["place"]),
        ("Nationalité", "الجنسية", Entry("MAROCAINE", "مغربية")),
        ("Père", "الأب", it["father"]),
        ("Mère", "الأم", it["mother"]),
    )  # fmt: skip
    tops = [66 + 10.6 * at for at in range(len(rows) + 1)]
    for left, wide in ((14, 33), (163, 33)):
        page.box(left, tops[0], wide, tops[-1] - tops[0], fill=(232, 237, 246), outline=_BLUE)
    page.grid((14, 47, 105, 163, 196), tops, 0.2, _BLUE)
    for top, (label, caption, entry) in zip(tops, rows, strict=False):
        page.fr(16, top + 6.8, label, 8.6, fit=29)
        page.ar(194, top + 6.8, caption, 9.6, fit=29)
        page.la(49, top + 6.8, entry, 9.6, fit=54)
        page.le(161, top + 6.8, entry, 10.6, fit=54)
    page.rows_fr(14, 204, ("Mentions marginales : aucune", "Document délivré par voie électronique, vérifiable",
                           "au moyen du code ci-contre."), 8.6, 5)  # fmt: skip
    page.rows_ar(196, 204, ("البيانات الهامشية : لا شيء", "وثيقة مسلمة بطريقة إلكترونية"), 9.6, 5)
    page.after(14, 228, "Date de délivrance :", it["issued"], bold=True)
    page.ar(196, 228, "تاريخ التسليم", 10)
    page.qr(92, 216, 28, f"SPECIMEN EC {it['act'].latin}/{it['year'].latin}")
    page.seal(160, 252, 16, "الحالة المدنية", "ETAT CIVIL")
    page.specimen((50, 262))
    worn(page, rng)
    return (page,)


def _arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the Arabic form of a bureau: captions and typed values on dots, the name of the paper in a frame."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng, (251, 250, 246))
    it, town = in_arabic_alone(born(who, facts.issued)), who.birth_place
    page.letterhead(160, 18, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}",
                              f"جماعة {town.name.arabic}"), arabic=True, points=11, step=5.6)  # fmt: skip
    used = page.ar(192, 44, "مكتب الحالة المدنية", 11) + 2
    page.le(192 - used, 44, it["office"], 11, fit=40, bold=False)
    page.box(52, 54, 106, 16, line=0.5)
    page.named(105, 65, "نسخة موجزة من رسم الولادة", 17, fit=98)
    used = page.ar(192, 84, "رسم رقم", 11) + 3
    used += page.le(192 - used, 84, it["act"], 12) + 6
    used += page.ar(192 - used, 84, "لسنة", 11) + 3
    used += page.le(192 - used, 84, it["year"], 12) + 3
    page.ar(192 - used, 84, f"ميلادية موافق {hijri_year(who.birth_date)} هجرية", 11)
    rows = (
        ("الاسم الشخصي", it["given"]),
        ("الاسم العائلي", it["family"]),
        (choose(who, "ولد ب", "ولدت ب"), it["place"]),
        ("في يوم", Entry("", hijri_in_arabic(who.birth_date))),
        ("موافق", moment("birth_date", who.birth_date, None, in_arabic(who.birth_date)).in_arabic_alone),
        (choose(who, "جنسه", "جنسها"), it["sex"]),
        (choose(who, "والده", "والدها"), it["father"]),
        (choose(who, "والدته", "والدتها"), it["mother"]),
    )
    for at, (caption, entry) in enumerate(rows):
        page.after_ar(192, 100 + 11.4 * at, f"{caption} :", entry, 12, fit=170, dots=True)
    page.ar(192, 196, "بيان الوفاة المشار إليه في طرة الرسم : لا شيء", 11)
    page.prose(192, 208, 172, [
        "نشهد نحن ضابط الحالة المدنية بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية للمكتب المذكور أعلاه.",
    ], arabic=True, points=11, leading=7)  # fmt: skip
    used = page.ar(192, 230, f"حرر ب{town.name.arabic} في", 11) + 2
    page.le(192 - used, 230, it["issued"], 11.5, bold=False)
    page.ar(60, 240, "ضابط الحالة المدنية", 11, side="middle")
    page.seal(100, 252, 16, "الحالة المدنية")
    page.sign(52, 256, 32)
    date_stamp(page, rng, 160, 256, ("GRATUIT",), pale=True)
    page.specimen((150, 284))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_birth_{draw.__name__.strip('_')}", "birth_certificate", draw)
    for draw in (_communal, _register, _arabic)
)
