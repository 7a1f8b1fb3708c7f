"""Acts and certificates of the same offices as the papers asked for, which are none of them.

A death, a life, being unmarried, being poor, a criminal record: same heads, same officers, other titles.
"""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import dots, lines, prose, row, sheet, specimen
from samples.ornaments import emblem, paraph, seal
from samples.surface import Surface


def _death(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The extract of a death act in both languages."""
    page, faces = sheet(rng), fonts.office(rng)
    who, town, man = found.holder, found.town, is_man(found.holder)
    lines(
        page,
        20,
        18,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Commune {town.name.latin}", "Bureau de l'état civil"),
        faces.pen(9.5),
        5.2,
        side="left",
    )
    lines(page, 190, 18, ("المملكة المغربية", "وزارة الداخلية", f"جماعة {town.name.arabic}", "مكتب الحالة المدنية"),
          faces.arabic_pen(11), 5.2, side="right", arabic=True)  # fmt: skip
    page.text(105, 56, "EXTRAIT D'ACTE DE DECES", faces.pen(14, bold=True), side="middle")
    page.arabic(105, 64, "نسخة موجزة من رسم الوفاة", faces.arabic_pen(16, bold=True), side="middle")
    day = found.issued - timedelta(days=rng.randint(20, 2000))
    number = str(rng.randint(3, 400))
    rows = (
        (("Acte n° :", "رسم رقم :"), Entry(number, number)),
        (("Année :", "سنة :"), Entry(str(day.year), str(day.year))),
        (("Prénom :", "الاسم الشخصي :"), Entry(who.given.latin, who.given.arabic)),
        (("Nom :", "الاسم العائلي :"), Entry(who.family.latin, who.family.arabic)),
        (
            ("Décédé le :" if man else "Décédée le :", "توفي في :" if man else "توفيت في :"),
            Entry(in_french(day), in_arabic(day)),
        ),
        (("Correspondant au :", "الموافق ل :"), Entry("", hijri_in_arabic(day))),
        (("Lieu de décès :", "مكان الوفاة :"), Entry(town.name.latin, town.name.arabic)),
        (
            ("Né le :" if man else "Née le :", "تاريخ الولادة :"),
            Entry(slashed(who.birth_date), slashed(who.birth_date)),
        ),
        (
            ("Fils de :" if man else "Fille de :", "والده :" if man else "والدها :"),
            Entry(who.father_on_acts.latin, who.father_on_acts.arabic),
        ),
        (("Et de :", "والدته :" if man else "والدتها :"), Entry(who.mother_on_acts.latin, who.mother_on_acts.arabic)),
    )
    y = 80.0
    for labels, entry in rows:
        row(page, y, labels, entry, faces)
        y += 9
    page.text(20, y + 10, f"Fait à {town.name.latin}, le {slashed(found.issued)}", faces.pen(10))
    page.text(20, y + 18, "L'Officier de l'état civil", faces.pen(10, bold=True))
    page.arabic(190, y + 18, "ضابط الحالة المدنية", faces.arabic_pen(11.5, bold=True))
    seal(page, rng, 105, y + 32, 15, "الحالة المدنية")
    paraph(page, rng, 44, y + 32, 34)
    specimen(page, 160, y + 40)
    return (page,)


def _poor(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The certificate of need, from the same annexe that certifies where people live."""
    page, faces = sheet(rng), fonts.office(rng)
    who, man, town, pen = found.holder, is_man(found.holder), found.town, faces.arabic_pen(13)
    lines(
        page,
        188,
        20,
        (
            "المملكة المغربية",
            "وزارة الداخلية",
            f"إقليم {town.province.arabic}",
            f"قيادة {town.name.arabic}",
            f"رقم : {rng.randint(100, 3000)}",
        ),
        faces.arabic_pen(12, bold=True),
        6.6,
        side="right",
        arabic=True,
    )
    title = rng.choice(("شهادة الاحتياج", "شهادة عدم الشغل", "شهادة الضعف"))
    page.arabic(105, 74, title, Faces(faces.latin, fonts.title(rng)).arabic_pen(22, bold=True), side="middle")
    text = (
        f"يشهد قائد قيادة {town.name.arabic} أن {'السيد' if man else 'السيدة'} {who.full_name.arabic} "
        f"{'المزداد' if man else 'المزدادة'} بتاريخ {slashed(who.birth_date)} رقم البطاقة الوطنية {who.cin} "
        f"{'الساكن' if man else 'الساكنة'} ب {found.home.printed.arabic} لا يتوفر على أي دخل قار "
        "حسب البحث الذي أجراه عون السلطة."
    )
    y = prose(page, 94, [text], (pen, pen), (22, 188), leading=10, arabic=True, indent=10)
    page.arabic(110, y + 12, f"{town.name.arabic} في {slashed(found.issued)}", pen)
    page.arabic(64, y + 24, "القائد", faces.arabic_pen(13, bold=True), side="middle")
    seal(page, rng, 60, y + 42, 16, "القيادة")
    paraph(page, rng, 90, y + 42, 32)
    specimen(page, 150, y + 46)
    return (page,)


def _alive(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The certificate of life, or of being unmarried, on dotted lines."""
    page, faces, typed = sheet(rng, (210, 148)), fonts.office(rng), fonts.typist(rng)
    who, man, town = found.holder, is_man(found.holder), found.town
    lines(
        page,
        18,
        14,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Commune de {town.name.latin}"),
        faces.pen(9),
        5,
        side="left",
    )
    lines(page, 192, 14, ("المملكة المغربية", "وزارة الداخلية", f"جماعة {town.name.arabic}"), faces.arabic_pen(10.5), 5,
          side="right", arabic=True)  # fmt: skip
    latin, arabic = rng.choice((("CERTIFICAT DE VIE", "شهادة الحياة"), ("CERTIFICAT DE CELIBAT", "شهادة العزوبة"),
                                ("FICHE INDIVIDUELLE DE VIE COLLECTIVE", "شهادة الحياة الجماعية")))  # fmt: skip
    page.text(105, 40, latin, faces.pen(13, bold=True), side="middle")
    page.arabic(105, 48, arabic, faces.arabic_pen(15, bold=True), side="middle")
    rows = (
        (("Nom et prénom", "الاسم الكامل"), Entry(who.full_name.latin, who.full_name.arabic)),
        (("Né le" if man else "Née le", "تاريخ الازدياد"), Entry(slashed(who.birth_date), slashed(who.birth_date))),
        (("à", "ب"), Entry(who.birth_place.name.latin, who.birth_place.name.arabic)),
        (("C.N.I.E.", "ب.و.ت.إ"), Entry(who.cin or "", who.cin or "")),
        (("Adresse", "العنوان"), Entry(found.home.printed.latin, found.home.printed.arabic)),
    )  # fmt: skip
    y = 62.0
    for labels, entry in rows:
        row(page, y, labels, entry, faces, 10, span=(18, 192), dotted=True, hand=typed)
        y += 9.2
    page.text(18, y + 4, f"Fait à {town.name.latin}, le {slashed(found.issued)}", faces.pen(9.6))
    dots(page, 18, 140, 60)
    seal(page, rng, 120, y + 18, 13, "الجماعة")
    paraph(page, rng, 156, y + 18, 28)
    specimen(page, 50, y + 22, 8)
    return (page,)


def _record(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The criminal record's third sheet."""
    page, faces = sheet(rng), fonts.office(rng)
    who, town, pen = found.holder, found.town, faces.arabic_pen(12.5)
    emblem(page, 105, 20, 9)
    lines(
        page,
        188,
        18,
        ("المملكة المغربية", "وزارة العدل", f"المحكمة الابتدائية ب {town.name.arabic}", "مصلحة السجل العدلي"),
        faces.arabic_pen(12, bold=True),
        6.4,
        side="right",
        arabic=True,
        fit=66,
    )
    page.text(22, 18, "CASIER JUDICIAIRE", faces.pen(10, bold=True))
    page.text(22, 24, "BULLETIN N° 3", faces.pen(10))
    page.arabic(105, 62, "بطاقة السجل العدلي رقم 3", faces.arabic_pen(18, bold=True), side="middle")
    rows = (
        ("الاسم العائلي :", who.family.arabic), ("الاسم الشخصي :", who.given.arabic),
        ("ابن :" if is_man(who) else "بنت :", who.father_on_acts.arabic), ("و :", who.mother_on_acts.arabic),
        ("تاريخ الازدياد :", slashed(who.birth_date)), ("مكان الازدياد :", who.birth_place.name.arabic),
        ("رقم البطاقة الوطنية :", who.cin or ""), ("العنوان :", found.home.printed.arabic),
    )  # fmt: skip
    y = 82.0
    for label, value in rows:
        end = 184 - page.arabic(184, y, label, pen) - 3
        page.arabic(end, y, value, faces.arabic_pen(12.5, bold=True), fit=end - 22)
        y += 9.4
    page.box(22, y + 2, 166, 24, line=0.4)
    page.arabic(105, y + 16, "لا شيء", faces.arabic_pen(20, bold=True), side="middle")
    page.arabic(184, y + 42, f"حرر ب {town.name.arabic} في {slashed(found.issued)}", pen)
    page.arabic(60, y + 42, "رئيس مصلحة كتابة الضبط", faces.arabic_pen(12, bold=True), side="middle")
    seal(page, rng, 62, y + 60, 16, "المحكمة الابتدائية")
    specimen(page, 150, y + 62)
    return (page,)


LAYOUTS = (
    Layout("h6_other_death", "unknown", _death),
    Layout("h6_other_poor", "unknown", _poor),
    Layout("h6_other_alive", "unknown", _alive),
    Layout("h6_other_record", "unknown", _record),
)
