"""Whole copies of the birth act: running text with days and hours in words, marginal notes, the declarant.

What the text holds and in what order is the decree's list (no. 2-99-665, article 18): the born, hour and place, the
parents with birth, trade and home, the declarant, the day of drawing up, the officer. The parents' and the
declarant's own days stand beside the holder's, as on every such copy.
"""

import random
from datetime import timedelta

from samples.dates import in_arabic, in_french, slashed
from samples.entries import Entry
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, birth
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import Piece, alone, lines, piece, prose, put, sheet, specimen
from samples.ornaments import paraph, seal
from samples.spelled import day_in_arabic, day_in_french, hijri_day_in_arabic, time_in_arabic, time_in_french
from samples.surface import Surface

_TRADES = (("journalier", "عامل"), ("commerçant", "تاجر"), ("fellah", "فلاح"), ("chauffeur", "سائق"),
           ("employé", "مستخدم"), ("menuisier", "نجار"))  # fmt: skip


def _arabic_pieces(found: Facts, rng: random.Random) -> list[Piece]:
    act, child, home = birth(found), found.child, found.home.printed.arabic
    man, trade = is_man(child), rng.choice(_TRADES)[1]
    drawn = child.birth_date + timedelta(days=rng.randint(2, 24))
    hour = time_in_arabic(rng.randrange(24), rng.choice((0, 0, 15, 30, 40)))
    return [
        "في يوم ", hijri_day_in_arabic(child.birth_date, rng), " موافق ",
        (day_in_arabic(child.birth_date, rng), act.born.field), f" على الساعة {hour} ",
        "ولد بمدينة " if man else "ولدت بمدينة ", alone(act.place), " ", alone(act.given), " ", alone(act.family),
        " جنسه " if man else " جنسها ", ("ذكر" if man else "أنثى", act.sex),
        " جنسيته مغربية، والده " if man else " جنسيتها مغربية، والدها ", alone(act.father),
        f" مغربي الجنسية المولود ب{found.husband.birth_place.name.arabic} بتاريخ "
        f"{in_arabic(found.husband.birth_date)} مهنته {trade}، ",
        "ووالدته " if man else "ووالدتها ", alone(act.mother),
        f" مغربية الجنسية المولودة ب{found.wife.birth_place.name.arabic} بتاريخ {in_arabic(found.wife.birth_date)} "
        f"مهنتها ربة بيت، الساكنان ب{home}. حرر هذا الرسم بناء على تصريح الأب يوم {day_in_arabic(drawn, rng)} من "
        f"طرفنا نحن {found.holder.father.arabic} {found.holder.family.arabic} ضابط الحالة المدنية بمكتب ",
        alone(act.office), " وبعد تلاوته عليه وقعه معنا.",
    ]  # fmt: skip


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Title, numbers, one block of text."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    town, body = found.child.birth_place, faces.arabic_pen(13)
    lines(page, 188, 18, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}",
                          f"جماعة {town.name.arabic}", "مصلحة الحالة المدنية"), faces.arabic_pen(12), 6, side="right",
          arabic=True)  # fmt: skip
    page.arabic(105, 58, "نسخة كاملة من رسم الولادة", faces.arabic_pen(19, bold=True), side="middle")
    at = 188 - page.arabic(188, 72, "رقم الرسم :", body) - 2
    put(page, at, 72, act.number.in_arabic_alone, faces.arabic_pen(13, bold=True), arabic=True)
    at = 110 - page.arabic(110, 72, "لسنة :", body) - 2
    put(page, at, 72, act.year.in_arabic_alone, faces.arabic_pen(13, bold=True), arabic=True)
    y = prose(page, 86, _arabic_pieces(found, rng), (body, body), (22, 188), leading=9, arabic=True, indent=8)
    page.arabic(188, y + 6, "البيانات الهامشية : لا شيء", body)
    y = prose(page, y + 18, ["نشهد نحن ضابط الحالة المدنية بمطابقة هذه النسخة لأصل الرسم المضمن بالسجل."], (body, body),
              (22, 188), leading=9, arabic=True)  # fmt: skip
    at = 188 - page.arabic(188, y + 6, f"حرر ب {town.name.arabic} في", body) - 2
    page.arabic(at, y + 6, slashed(found.issued), body, field=act.issued.field)
    page.arabic(66, y + 10, "ضابط الحالة المدنية", faces.arabic_pen(13, bold=True), side="middle")
    seal(page, rng, 90, y + 26, 15, "الحالة المدنية")
    paraph(page, rng, 58, y + 26, 34)
    specimen(page, 105, 291)
    return (page,)


def _margin(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As the register itself: a margin on the right with number, names and notes, the text beside it."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    town, body, small = found.child.birth_place, faces.arabic_pen(12.5), faces.arabic_pen(10.5)
    page.box(14, 40, 182, 190, line=0.3)
    page.rule(148, 40, 148, 230, width=0.3)
    page.arabic(196, 16, f"المملكة المغربية - وزارة الداخلية - إقليم {town.province.arabic}", faces.arabic_pen(11))
    page.arabic(105, 30, "نسخة كاملة لرسم ولادة", faces.arabic_pen(18, bold=True), side="middle")
    y = 50.0
    for label, entry in (("رسم عدد", act.number), ("سنة", act.year), ("الاسم العائلي", act.family),
                         ("الاسم الشخصي", act.given)):  # fmt: skip
        page.arabic(193, y, label, small)
        put(page, 193, y + 6.6, entry.in_arabic_alone, faces.arabic_pen(12.5, bold=True), arabic=True, fit=42)
        y += 15
    page.arabic(193, y + 4, "بيانات الطرة", small)
    notes = rng.choice(("لا شيء", "لا بيان للزواج ولا للطلاق", "لا بيان للوفاة"))
    page.arabic(193, y + 11, notes, small, fit=42)
    # Names stand in the margin, so the text says them again without being their place.
    text = [each if isinstance(each, str) or each[1] is None or each[1].name not in _IN_MARGIN else each[0]
            for each in _arabic_pieces(found, rng)]  # fmt: skip
    prose(page, 52, text, (body, body), (18, 144), leading=9.4, arabic=True)
    page.arabic(192, 240, "نسخة مطابقة للأصل", body)
    at = 192 - page.arabic(192, 249, f"{town.name.arabic} في", body) - 2
    page.arabic(at, 249, slashed(found.issued), body, field=act.issued.field)
    page.arabic(60, 243, "ضابط الحالة المدنية", faces.arabic_pen(13, bold=True), side="middle")
    seal(page, rng, 88, 262, 15, "الحالة المدنية")
    paraph(page, rng, 56, 260, 34)
    specimen(page, 150, 282)
    return (page,)


_IN_MARGIN = ("family_name_ar", "given_names_ar")


def _french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The whole copy in French, typed, with hours and days in words."""
    page, faces, act = sheet(rng), fonts.typist(rng) if rng.random() < 0.5 else fonts.office(rng), birth(found)
    child, town = found.child, found.child.birth_place
    man, trade = is_man(child), rng.choice(_TRADES)[0]
    drawn, pen = child.birth_date + timedelta(days=rng.randint(2, 24)), faces.pen(11)
    lines(page, 22, 18, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Province de {town.province.latin}",
                         f"Commune de {town.name.latin}"), faces.pen(10), 5.4, side="left")  # fmt: skip
    at = 22 + page.text(22, 39.6, "Bureau de l'état civil de", faces.pen(10)) + 1.6
    put(page, at, 39.6, act.office, faces.pen(10))
    at = 140 + page.text(140, 18, "Acte n°", faces.pen(10)) + 1.6
    put(page, at, 18, act.number, faces.pen(10, bold=True))
    at = 140 + page.text(140, 24, "Année", faces.pen(10)) + 1.6
    put(page, at, 24, act.year, faces.pen(10, bold=True))
    page.text(105, 60, "COPIE INTEGRALE D'ACTE DE NAISSANCE", faces.pen(14, bold=True), side="middle")
    clock = time_in_french(rng.randrange(24), rng.choice((0, 10, 30, 45)))
    pieces: list[Piece] = [
        "Le ", (day_in_french(child.birth_date, rng), act.born.field), f", à {clock}, est ",
        "né à " if man else "née à ", piece(act.place), ", ", piece(act.given), " ", piece(act.family), ", du sexe ",
        ("masculin" if man else "féminin", act.sex), ", de nationalité marocaine, ", "fils de " if man else "fille de ",
        piece(act.father), f", né à {found.husband.birth_place.name.latin} le {in_french(found.husband.birth_date)}, "
        f"{trade}, et de ", piece(act.mother), f", née à {found.wife.birth_place.name.latin} le "
        f"{in_french(found.wife.birth_date)}, sans profession, domiciliés à {found.home.printed.latin}.",
    ]  # fmt: skip
    y = prose(page, 76, pieces, (pen, faces.pen(11, bold=True)), (22, 188), leading=7.4, indent=10)
    second = (
        f"Dressé par nous le {day_in_french(drawn, rng)}, sur la déclaration du père qui, lecture faite, a signé avec "
        f"nous, {found.holder.father.latin} {found.holder.family.latin}, Officier de l'état civil."
    )
    y = prose(page, y + 4, [second], (pen, pen), (22, 188), leading=7.4, indent=10)
    page.text(22, y + 6, "Mentions marginales : Néant", pen)
    page.text(22, y + 20, "Pour copie certifiée conforme,", pen)
    at = 22 + page.text(22, y + 28, f"{town.name.latin}, le", pen) + 1.6
    put(page, at, y + 28, Entry(in_french(found.issued), "", act.issued.field), pen)
    page.text(150, y + 28, "L'Officier de l'état civil", faces.pen(11, bold=True), side="middle")
    seal(page, rng, 150, y + 46, 16, "الحالة المدنية")
    paraph(page, rng, 128, y + 44, 34)
    specimen(page, 60, 290)
    return (page,)


LAYOUTS = (
    Layout("h6_birth_copy_arabic", "birth_certificate", _arabic),
    Layout("h6_birth_copy_margin", "birth_certificate", _margin),
    Layout("h6_birth_copy_french", "birth_certificate", _french),
)
