"""Family booklets: facing pages, one bilingual table, and the Arabic pages of an old typed booklet."""

import random

from samples.dates import hijri_in_arabic, in_arabic, slashed
from samples.holdout import fonts
from samples.holdout.folk import Facts, Somebody, partly
from samples.holdout.layout import A5, A5_WIDE, Layout
from samples.holdout.sheet import GREY, Sheet, photocopy
from samples.surface import Field, Surface


def _facing(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the husband's page on the left and the wife's on the right, labels in both scripts above values."""
    s = Sheet(A5_WIDE, fonts.office(rng), rng, (236, 240, 228))
    s.waves(((226, 232, 216),), 40)
    s.rule(105, 0, 105, 148, (190, 192, 184), 0.6)
    number = str(rng.randint(8, 999))
    for x, role, title, title_ar, who in (
        (8, "husband", "L'ÉPOUX", "الزوج", facts.husband),
        (112, "wife", "L'ÉPOUSE", "الزوجة", facts.wife),
    ):
        s.text(x, 14, title, s.la(11, bold=True))
        s.arabic(x + 90, 14, title_ar, s.ar(11, bold=True))
        s.rule(x, 17, x + 90, 17)
        y = 24.0
        rows = (
            (
                "Nom",
                "الاسم العائلي",
                who.family.latin,
                who.family.arabic,
                Field(f"{role}_family_name", who.family.latin),
                Field(f"{role}_family_name_ar", who.family.arabic),
            ),
            (
                "Prénom",
                "الاسم الشخصي",
                who.given.latin,
                who.given.arabic,
                Field(f"{role}_given_names", who.given.latin),
                Field(f"{role}_given_names_ar", who.given.arabic),
            ),
            (
                "Né(e) le",
                "تاريخ الازدياد",
                slashed(who.birth),
                "",
                Field(f"{role}_birth_date", who.birth.isoformat()),
                None,
            ),
            ("à", "مكان الازدياد", who.town.name.latin, who.town.name.arabic, None, None),
            ("Fils / fille de", "ابن(ة)", who.father_of.latin, who.father_of.arabic, None, None),
            ("et de", "و", who.mother_of.latin, who.mother_of.arabic, None, None),
            ("CIN", "رقم البطاقة", who.cin, "", Field(f"{role}_document_number", who.cin), None),
        )
        for label, label_ar, value, value_ar, field, field_ar in rows:
            s.text(x, y, label, s.la(6.6, ink=GREY))
            s.arabic(x + 90, y, label_ar, s.ar(7, ink=GREY))
            s.text(x, y + 5, value, s.la(9.4), field=field, fit=46)
            if value_ar:
                s.arabic(x + 90, y + 5, value_ar, s.ar(9.6), field=field_ar, fit=42)
            y += 12.4
    s.text(8, 116, "Mariage n°", s.la(8))
    s.text(26, 116, number, s.la(9.4), field=Field("act_number", number))
    s.text(40, 116, "célébré le", s.la(8))
    s.text(57, 116, slashed(facts.wedding), s.la(9.4), field=Field("marriage_date", facts.wedding.isoformat()))
    s.text(8, 124, f"Livret délivré à {facts.town.name.latin} le {slashed(facts.issued)}", s.la(8))
    s.arabic(202, 118, "ضابط الحالة المدنية", s.ar(9))
    s.seal(150, 128, 13, facts.town.name.arabic)
    s.scrawl(165, 130, 26)
    s.text(8, 143, "- 2 -", s.la(7))
    s.text(202, 143, "- 3 -", s.la(7), side="right")
    s.specimen((60, 141), (160, 7), points=9)
    return (s,)


def _table(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s = Sheet(A5, fonts.office(rng), rng, (250, 248, 240))
    s.arabic(74, 17, "الدفتر العائلي", s.ar(15, bold=True), side="middle")
    s.text(74, 24, "LIVRET DE FAMILLE", s.la(12, bold=True), side="middle")
    number = str(rng.randint(8, 999))
    width = s.text(10, 34, "Acte de mariage n°", s.la(9))
    s.text(12 + width, 34, number, s.la(9.6, bold=True), field=Field("act_number", number))
    s.arabic(138, 34, "عقد الزواج رقم", s.ar(9))
    width = s.text(10, 40, "Date du mariage", s.la(9))
    s.text(
        12 + width,
        40,
        f"{facts.wedding:%d-%m-%Y}",
        s.la(9.6, bold=True),
        field=Field("marriage_date", facts.wedding.isoformat()),
    )
    s.arabic(138, 40, "تاريخ الزواج", s.ar(9))

    def column(role: str, who: Somebody) -> list[tuple[str, Field | None]]:
        return [
            (who.family.latin, Field(f"{role}_family_name", who.family.latin)),
            (who.family.arabic, Field(f"{role}_family_name_ar", who.family.arabic)),
            (who.given.latin, Field(f"{role}_given_names", who.given.latin)),
            (who.given.arabic, Field(f"{role}_given_names_ar", who.given.arabic)),
            (slashed(who.birth), Field(f"{role}_birth_date", who.birth.isoformat())),
            (who.town.name.latin, None),
            (who.father.latin, None),
            (who.mother.latin, None),
            (who.cin, Field(f"{role}_document_number", who.cin)),
            (f"{who.act}/{who.birth.year}", None),
        ]

    labels = (
        "Nom",
        "الاسم العائلي",
        "Prénom",
        "الاسم الشخصي",
        "Date de naissance",
        "Lieu de naissance",
        "Père",
        "Mère",
        "N° CNIE",
        "N° acte de naissance",
    )
    y, height = 50.0, 10.6
    for x, wide, title in ((48, 46, "EPOUX  الزوج"), (94, 46, "EPOUSE  الزوجة")):
        french, arabic = title.split("  ")
        s.box(x, y - 8, wide, 8, fill=(226, 220, 204))
        s.text(x + 3, y - 2.4, french, s.la(8.6, bold=True))
        s.arabic(x + wide - 3, y - 2.4, arabic, s.ar(9, bold=True))
    for label, man, woman in zip(labels, column("husband", facts.husband), column("wife", facts.wife), strict=True):
        s.box(8, y, 132, height)
        arabic_label = label[0] > "\u0600"
        if arabic_label:
            s.arabic(46, y + 7, label, s.ar(8.6))
        else:
            s.text(10, y + 7, label, s.la(8.2))
        for x, (value, field) in ((50, man), (96, woman)):
            if arabic_label:
                s.arabic(x + 42, y + 7, value, s.ar(9.4), field=field, fit=40)
            else:
                s.text(x, y + 7, value, s.la(9), field=field, fit=42)
        y += height
    for x in (48, 94):
        s.rule(x, 50, x, y)
    s.text(10, y + 10, f"Délivré le {slashed(facts.issued)}", s.la(8.6))
    s.seal(112, y + 22, 13, facts.town.name.arabic)
    s.specimen((50, 204), (74, 8), points=9)
    if rng.random() < 0.4:
        photocopy(s)
    return (s,)


def _old(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s = Sheet((110, 160), fonts.office(rng), rng, (232, 224, 200))
    s.arabic(55, 14, "كناش التعريف والحالة المدنية", s.ar(11, bold=True), side="middle")
    number, ink = str(rng.randint(8, 999)), (40, 44, 96)
    y = 26.0
    for role, title, who in (("husband", "بيانات الزوج", facts.husband), ("wife", "بيانات الزوجة", facts.wife)):
        s.arabic(102, y, title, s.ar(9.6, bold=True))
        y += 7.4
        born, truth = partly(rng, who.birth, in_arabic(who.birth))
        rows = (
            ("الاسم الشخصي :", who.given.arabic, Field(f"{role}_given_names_ar", who.given.arabic)),
            ("الاسم العائلي :", who.family.arabic, Field(f"{role}_family_name_ar", who.family.arabic)),
            ("تاريخ الازدياد :", born, Field(f"{role}_birth_date", truth)),
            ("مكان الازدياد :", who.town.name.arabic, None),
            ("رقم بطاقة التعريف :", who.cin, Field(f"{role}_document_number", who.cin)),
        )
        for label, value, field in rows:
            far = s.arabic(102, y, label, s.ar(8.4))
            s.arabic(100 - far, y, value, s.ar(9.4, ink=ink), field=field)
            s.dots(8, y + 0.5, 98 - far - s.wide(value, s.ar(9.4), arabic=True))
            y += 8
        y += 4
    far = s.arabic(102, y, "رقم عقد الزواج :", s.ar(8.4))
    s.arabic(100 - far, y, number, s.ar(9.4, ink=ink), field=Field("act_number", number))
    far = s.arabic(102, y + 8, "تاريخ عقد الزواج :", s.ar(8.4))
    s.arabic(
        100 - far,
        y + 8,
        in_arabic(facts.wedding),
        s.ar(9.4, ink=ink),
        field=Field("marriage_date", facts.wedding.isoformat()),
    )
    s.arabic(102, y + 16, f"الموافق ل {hijri_in_arabic(facts.wedding)}", s.ar(8.4))
    s.seal(28, y + 14, 12, facts.town.name.arabic)
    s.specimen((55, 156), (30, 20), points=8)
    return (s,)


LAYOUTS = (
    Layout("h_booklet_facing", "family_booklet", _facing),
    Layout("h_booklet_table", "family_booklet", _table),
    Layout("h_booklet_old", "family_booklet", _old),
)
