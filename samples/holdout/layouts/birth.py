"""Birth papers that one looks up by label: bilingual columns, boxes, Arabic alone."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, in_arabic, in_french, slashed
from samples.holdout import fonts
from samples.holdout.folk import Facts, Somebody
from samples.holdout.layout import A4, A5, Layout
from samples.holdout.sheet import BLUE, GREY, Sheet, photocopy
from samples.names import Name
from samples.surface import Field, Surface

Row = tuple[str, str, str, str, Field | None, Field | None]
"""Labels in French and Arabic, what is printed in both, and the fields they are."""


def _both(name: str, value: Name) -> tuple[str, str, Field, Field]:
    return value.latin, value.arabic, Field(name, value.latin), Field(f"{name}_ar", value.arabic)


def _rows(who: Somebody) -> tuple[Row, ...]:
    man = who.is_man
    return (
        ("Prénom", "الاسم الشخصي", *_both("given_names", who.given)),
        ("Nom de famille", "الاسم العائلي", *_both("family_name", who.family)),
        (
            "Lieu de naissance",
            "مكان الازدياد",
            who.town.name.latin,
            who.town.name.arabic,
            Field("birth_place", who.town.name.latin),
            None,
        ),
        (
            "Né le" if man else "Née le",
            "ولد يوم" if man else "ولدت يوم",
            hijri_in_french(who.birth),
            hijri_in_arabic(who.birth),
            None,
            None,
        ),
        (
            "Correspondant au",
            "الموافق ل",
            in_french(who.birth),
            in_arabic(who.birth),
            Field("birth_date", who.birth.isoformat()),
            None,
        ),
        ("Sexe", "الجنس", "Masculin" if man else "Féminin", "ذكر" if man else "أنثى", Field("sex", who.sex), None),
        (
            "Fils de" if man else "Fille de",
            "والده هو" if man else "والدها هو",
            who.father_of.latin,
            who.father_of.arabic,
            Field("father_name", who.father_of.latin),
            None,
        ),
        (
            "Et de",
            "والدته هي" if man else "والدتها هي",
            who.mother_of.latin,
            who.mother_of.arabic,
            Field("mother_name", who.mother_of.latin),
            None,
        ),
    )


def _columns(facts: Facts, rng: random.Random, *, french: bool = True) -> tuple[Surface, ...]:
    who, s, town = facts.child, Sheet(A4, fonts.office(rng), rng), facts.child.town
    la, ar, bold, arb = s.la(10.5), s.ar(11), s.la(10.5, bold=True), s.ar(11, bold=True)
    left = (
        "ROYAUME DU MAROC",
        "MINISTERE DE L'INTERIEUR",
        f"Province ou Préfecture de {town.province.latin}",
        "Commune de",
    )
    right = ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}", "جماعة")
    for row, (one, other) in enumerate(zip(left, right, strict=True)):
        width, far = s.text(15, 20 + row * 6, one, la), s.arabic(195, 20 + row * 6, other, ar)
    if french:
        s.text(16.5 + width, 38, town.name.latin, la)
    else:
        s.dots(17 + width, 38, 92)
    s.arabic(193.5 - far, 38, town.name.arabic, ar)
    width = s.text(15, 44, "Bureau de l'état civil de", la)
    office, office_ar = Field("registry_office", town.name.latin), Field("registry_office", town.name.arabic)
    if french:
        s.text(16.5 + width, 44, town.name.latin, la, field=office)
    else:
        s.dots(17 + width, 44, 92)
    office_pens = (ar, ar)
    s.arabic_pair(195, 44, "مكتب الحالة المدنية", town.name.arabic, office_pens, field=None if french else office_ar)
    s.text(105, 72, "Loi n° 37-99 relative à l'état civil", s.la(7.5), side="middle")
    s.text(105, 76, "Dahir n° 1.02.239 du 25 rejeb 1423 (3 octobre 2002)", s.la(7.5), side="middle")
    act, year = Field("act_number", who.act), Field("act_year", str(who.birth.year))
    for down, label, value, field in (
        (56, "Acte n°", who.act, act),
        (62, "Année grégorienne", str(who.birth.year), year),
        (68, "Année hégirienne", str(hijri_year(who.birth)), None),
    ):
        if french:
            s.pair(15, down, label, value, (la, bold), field=field)
        else:
            s.dots(18 + s.text(15, down, label, la), down, 70)
    s.arabic_pair(195, 56, "عقد رقم", who.act, (ar, arb), field=None if french else act)
    s.arabic_pair(195, 62, "السنة الميلادية", str(who.birth.year), (ar, ar), field=None if french else year)
    s.arabic_pair(195, 68, "السنة الهجرية", str(hijri_year(who.birth)), (ar, ar))
    s.text(105, 84, "EXTRAIT D'ACTE DE NAISSANCE", s.la(15, bold=True), side="middle")
    s.arabic(105, 93, "نسخة موجزة من رسم الولادة", s.ar(15, bold=True), side="middle")
    y = 110.0
    for label, arabic, latin, other, field, field_ar in _rows(who):
        if french:
            s.pair(15, y, label, latin, (la, bold), field=field, fit=92)
        else:
            s.dots(18 + s.text(15, y, label, la), y, 100)
            field_ar = field_ar or _arabic_field(field, other)
        s.arabic_pair(195, y, arabic, other, (ar, arb), field=field_ar, fit=82)
        y += 10
    s.pair(15, y, "Mention marginale de décès", "Néant" if french else "......", (la, la))
    s.arabic_pair(195, y, "بيان الوفاة المشار إليه في طرة الرسم", "لا شيء", (ar, ar))
    y = s.flow(
        15,
        y + 12,
        85,
        ["Extrait certifié conforme aux registres de l'état civil par nous soussigné, Officier de l'Etat civil."],
        s.la(9.5),
        leading=5.5,
    )
    s.flow(
        112,
        y - 11,
        83,
        ["نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية"],
        s.ar(9.5),
        arabic=True,
        leading=5.5,
    )
    width = s.text(15, y + 12, f"Fait à {town.name.latin}, le ", la)
    s.text(16 + width, y + 12, slashed(facts.issued), la, field=Field("issue_date", facts.issued.isoformat()))
    s.text(15, y + 24, "L'Officier de l'état civil", bold)
    s.arabic(195, y + 24, "ضابط الحالة المدنية", arb)
    s.seal(150, y + 38, 17, town.name.arabic, "OFFICIER DE L'ETAT CIVIL * MAROC *")
    s.scrawl(118, y + 44, 38)
    s.specimen((50, 10), (150, 291))
    return (s,)


def _french_left_empty(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return _columns(facts, rng, french=False)


def _arabic_field(field: Field | None, printed: str) -> Field | None:
    """Return the field whose value stands in Arabic alone; dates, numbers and sex read the same."""
    if field is None or field.name not in {"birth_place", "father_name", "mother_name"}:
        return field
    return Field(field.name, printed)


def _boxes(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a grid: Arabic label, both values, French label."""
    who, s, town = facts.child, Sheet(A4, fonts.office(rng), rng, (250, 249, 243)), facts.child.town
    s.text(105, 18, "Royaume du Maroc  -  Ministère de l'Intérieur", s.la(10), side="middle")
    s.arabic(105, 25, "المملكة المغربية - وزارة الداخلية", s.ar(10.5), side="middle")
    s.box(40, 31, 130, 17, outline=BLUE, fill=(232, 236, 246), radius=3)
    s.text(105, 38, "EXTRAIT DE NAISSANCE", s.la(13, bold=True, ink=BLUE), side="middle")
    s.arabic(105, 45, "نسخة موجزة من رسم الولادة", s.ar(12, bold=True, ink=BLUE), side="middle")
    rows: tuple[Row, ...] = (
        (
            "BUREAU D'ETAT CIVIL",
            "مكتب الحالة المدنية",
            town.name.latin,
            town.name.arabic,
            Field("registry_office", town.name.latin),
            None,
        ),
        ("N° DE L'ACTE", "رقم الرسم", who.act, "", Field("act_number", who.act), None),
        (
            "ANNEE",
            "السنة",
            str(who.birth.year),
            f"{hijri_year(who.birth)} هـ",
            Field("act_year", str(who.birth.year)),
            None,
        ),
        *(row for row in _rows(who) if row[0] not in {"Né le", "Née le", "Correspondant au"}),
        (
            "DATE DE NAISSANCE",
            "تاريخ الازدياد",
            slashed(who.birth),
            hijri_in_arabic(who.birth),
            Field("birth_date", who.birth.isoformat()),
            None,
        ),
        ("NATIONALITE", "الجنسية", "Marocaine", "مغربية", None, None),
        ("MENTIONS MARGINALES", "بيانات هامشية", "Néant", "لا شيء", None, None),
    )
    y, height = 56.0, 11.5
    for number, (french, arabic, latin, other, field, field_ar) in enumerate(rows):
        s.box(12, y, 186, height, fill=(244, 244, 240) if number % 2 else (255, 255, 252))
        for x in (55, 105, 157):
            s.rule(x, y, x, y + height)
        base = y + 7.2
        s.text(14, base, french.upper(), s.la(8.2), fit=39)
        s.text(57, base, latin, s.la(9.8, bold=True), field=field, fit=46)
        if other:
            s.arabic(155, base, other, s.ar(10.2, bold=True), field=field_ar, fit=48)
        s.arabic(196, base, arabic, s.ar(9.6), fit=37)
        y += height
    s.text(14, y + 12, "DATE DE DELIVRANCE", s.la(8.2))
    s.text(57, y + 12, slashed(facts.issued), s.la(9.8, bold=True), field=Field("issue_date", facts.issued.isoformat()))
    s.arabic(196, y + 12, "تاريخ التسليم", s.ar(9.6))
    s.text(14, y + 22, "Cachet et signature", s.la(8.2))
    s.seal(118, y + 30, 16, "الحالة المدنية")
    s.scrawl(120, y + 38, 34)
    s.text(
        198,
        290,
        f"Réf. EC/{rng.randint(1000, 9999)}/{rng.randint(10, 99)}   Edité par SIEC v2.4",
        s.la(6.5, ink=GREY),
        side="right",
    )
    s.specimen((45, 290), (180, 12))
    return (s,)


def _arabic_alone(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.child, Sheet(A5, fonts.office(rng), rng), facts.child.town
    ar, bold = s.ar(9.6), s.ar(10, bold=True)
    for row, line in enumerate(
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}", f"جماعة {town.name.arabic}")
    ):
        s.arabic(138, 16 + row * 5.4, line, s.ar(8.6))
    s.arabic_pair(
        138,
        37.6,
        "مكتب الحالة المدنية :",
        town.name.arabic,
        (s.ar(8.6),) * 2,
        field=Field("registry_office", town.name.arabic),
    )
    s.arabic(50, 18, "رسم رقم", s.ar(8.6))
    s.text(36, 18, who.act, s.la(9), side="right", field=Field("act_number", who.act))
    s.arabic(50, 24, "لسنة", s.ar(8.6))
    s.text(36, 24, str(who.birth.year), s.la(9), side="right", field=Field("act_year", str(who.birth.year)))
    s.arabic(50, 30, f"الموافقة لسنة {hijri_year(who.birth)} هجرية", s.ar(7.6))
    s.arabic(74, 50, "نسخة موجزة من رسم الولادة", s.ar(14, bold=True), side="middle")
    s.rule(45, 53, 103, 53)
    born = "ولد" if who.is_man else "ولدت"
    rows = (
        ("الاسم الشخصي", who.given.arabic, Field("given_names_ar", who.given.arabic)),
        ("الاسم العائلي", who.family.arabic, Field("family_name_ar", who.family.arabic)),
        (f"{born} ب", who.town.name.arabic, Field("birth_place", who.town.name.arabic)),
        ("في يوم", hijri_in_arabic(who.birth), None),
        ("الموافق ل", in_arabic(who.birth), Field("birth_date", who.birth.isoformat())),
        ("الجنس", "ذكر" if who.is_man else "أنثى", Field("sex", who.sex)),
        ("اسم الأب", who.father_of.arabic, Field("father_name", who.father_of.arabic)),
        ("اسم الأم", who.mother_of.arabic, Field("mother_name", who.mother_of.arabic)),
        ("بيان الوفاة", "لا شيء", None),
    )
    y = 66.0
    for label, value, field in rows:
        far = s.arabic(138, y, label, ar)
        s.arabic(136 - far, y, value, bold, field=field)
        s.dots(12, y + 0.4, 134 - far - s.wide(value, bold, arabic=True))
        y += 9.2
    s.arabic(138, y + 5, "نسخة مطابقة للأصل سلمت لطالبها لاستعمالها عند الحاجة.", s.ar(8.4))
    s.arabic_pair(
        138,
        y + 14,
        f"حرر ب{town.name.arabic} بتاريخ",
        slashed(facts.issued),
        (ar, ar),
        field=Field("issue_date", facts.issued.isoformat()),
    )
    s.arabic(60, y + 24, "ضابط الحالة المدنية", bold)
    s.seal(38, y + 34, 14, town.name.arabic)
    s.scrawl(30, y + 34, 30)
    s.specimen((90, 200), (74, 9), points=9)
    return (s,)


def _copied_boxes(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    pages = _boxes(facts, rng)
    for page in pages:
        if isinstance(page, Sheet):
            photocopy(page)
    return pages


LAYOUTS = (
    Layout("h_birth_columns", "birth_certificate", _columns),
    Layout("h_birth_columns_arabic", "birth_certificate", _french_left_empty),
    Layout("h_birth_boxes", "birth_certificate", _boxes),
    Layout("h_birth_arabic", "birth_certificate", _arabic_alone),
    Layout("h_birth_boxes_copied", "birth_certificate", _copied_boxes),
)
