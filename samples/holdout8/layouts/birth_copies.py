"""Extracts in one script alone, and full copies: an act's sentences in words, with a margin for what came after."""

import random

from samples.dates import hijri_in_arabic, in_arabic
from samples.entries import Entry, moment
from samples.faces import Faces
from samples.holdout6.layout import Layout, birth
from samples.holdout6.press import alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import A5, copied, said, said_ar
from samples.holdout8 import fonts
from samples.holdout8.desk import PENNED, spaced, titled
from samples.holdout8.layouts.birth import office_of, signed
from samples.holdout8.people import Facts, is_man
from samples.names import Name
from samples.people import years_after
from samples.spelled import day_in_arabic, day_in_french, hijri_day_in_arabic, time_in_arabic, time_in_french
from samples.surface import Field, Surface

_TRADES = (
    Name("agriculteur", "فلاح"),
    Name("commerçant", "تاجر"),
    Name("maçon", "بناء"),
    Name("fonctionnaire", "موظف"),
)


def _brief(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A small Arabic form that a clerk filled by hand; nothing Latin but the figures."""
    page, faces, hand, act = sheet(rng, A5), fonts.printer(rng), fonts.hand(rng), birth(found)
    man, day = is_man(act.person), act.person.birth_date
    province = found.child.birth_place.province.arabic
    y = 12.0
    for line in ("المملكة المغربية", "وزارة الداخلية", f"إقليم {province}"):
        page.arabic(138, y, line, faces.arabic_pen(10.5, bold=True))
        y += 6
    said_ar(
        page, 138, y, "جماعة", act.office.in_arabic_alone, faces, 10.5, to=84, dotted=True, hand=hand, colour=PENNED
    )
    page.arabic(74, 48, "نسخة موجزة من رسم الولادة", faces.arabic_pen(16, bold=True), side="middle")
    said_ar(
        page, 138, 58, "رسم رقم", act.number.in_arabic_alone, faces, 11, to=100, dotted=True, hand=hand, colour=PENNED
    )
    said_ar(page, 94, 58, "سنة", act.year.in_arabic_alone, faces, 11, to=60, dotted=True, hand=hand, colour=PENNED)
    in_words = moment("birth_date", day, arabic=in_arabic(day)).in_arabic_alone
    rows = (
        ("الاسم الشخصي", act.given.in_arabic_alone),
        ("الاسم العائلي", act.family.in_arabic_alone),
        ("ولد بتاريخ" if man else "ولدت بتاريخ", in_words),
        ("موافق", Entry("", f"{hijri_in_arabic(day)} هجرية")),
        ("ب", act.place.in_arabic_alone),
        ("الجنس", Entry("", "ذكر" if man else "أنثى", None, act.sex)),
        ("والده" if man else "والدها", act.father.in_arabic_alone),
        ("والدته" if man else "والدتها", act.mother.in_arabic_alone),
        ("بيان الوفاة", Entry("", "لا شيء")),
    )
    y = 70.0
    for label, entry in rows:
        said_ar(page, 138, y, label, entry.in_arabic_alone, faces, 11.5, to=12, dotted=True, hand=hand, colour=PENNED)
        y += 9.4
    said_ar(
        page, 138, y + 4, "وحرر في", act.issued.in_arabic_alone, faces, 11, to=80, dotted=True, hand=hand, colour=PENNED
    )
    signed(page, rng, faces, 46, y + 12)
    specimen(page, 104, 203)
    return (page,)


def _typed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """French alone from a typewriter, on half a sheet: captions drawn out with points."""
    page, faces, act = sheet(rng, (210.0, 148.5)), fonts.typist(rng), birth(found)
    man, province = is_man(act.person), found.child.birth_place.province.latin
    page.text(14, 12, "ROYAUME DU MAROC", faces.pen(10))
    page.text(14, 17.5, f"PROVINCE DE {province}", faces.pen(10), fit=84)
    said(page, 14, 23, "BUREAU D'ETAT CIVIL DE", act.office.in_latin_alone, faces, 10, to=112)
    said(page, 132, 12, "ACTE No", act.number, faces, 10, to=196)
    said(page, 132, 17.5, "ANNEE", act.year, faces, 10, to=196)
    page.text(105, 38, "EXTRAIT DES REGISTRES DES ACTES DE NAISSANCE", faces.pen(12, bold=True), side="middle")
    page.rule(42, 40, 168, 40, width=0.3)
    day = moment("birth_date", act.person.birth_date, day_in_french(act.person.birth_date, rng).upper())
    rows = (
        ("Prénom ..............", act.given),
        ("Nom .................", act.family),
        ("Sexe ................", Entry("MASCULIN" if man else "FEMININ", "", act.sex)),
        ("Né(e) le ............", day),
        ("à ...................", act.place),
        ("Fils ou fille de ....", act.father),
        ("et de ...............", act.mother),
        ("Mentions ............", Entry("NEANT", "")),
    )
    y = 52.0
    for label, entry in rows:
        said(page, 14, y, label, entry.in_latin_alone, faces, 10.5, to=198)
        y += 8
    page.text(14, y + 6, "Pour extrait certifié conforme", faces.pen(10))
    said(page, 14, y + 12, "Le", act.issued, faces, 10, to=80)
    signed(page, rng, faces, 140, y + 6, arabic=False)
    specimen(page, 60, 142)
    if rng.random() < 0.5:
        copied(page, rng)
    return (page,)


def _full_arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A full copy in Arabic: prose on the right, a ruled margin for later notes on the left."""
    page, faces, act, who = sheet(rng), fonts.office(rng), birth(found), found.child
    man, day = is_man(who), who.birth_date
    _, lines = office_of(found)
    y = 16.0
    for line in lines:
        page.arabic(196, y, line, faces.arabic_pen(11.5))
        y += 6.4
    said_ar(page, 196, y, "مكتب الحالة المدنية :", act.office.in_arabic_alone, faces, 11.5, to=120)
    page.arabic(105, 56, "نسخة كاملة من رسم الولادة", faces.arabic_pen(18, bold=True), side="middle")
    said_ar(page, 60, 20, "رقم", act.number.in_arabic_alone, faces, 12, to=14, bold=True)
    said_ar(page, 60, 27, "سنة", act.year.in_arabic_alone, faces, 12, to=14, bold=True)
    page.rule(62, 66, 62, 210)
    page.arabic(58, 74, "البيانات الهامشية", faces.arabic_pen(11, bold=True))
    page.arabic(58, 84, "لا شيء", faces.arabic_pen(11))
    pens = (faces.arabic_pen(12.5), faces.arabic_pen(12.5, bold=True))
    trade, year = rng.choice(_TRADES).arabic, found.husband.birth_date.year
    in_words = Field("birth_date", day.isoformat())
    story = spaced(
        "في يوم",
        (day_in_arabic(day, rng), in_words),
        f"موافق {hijri_day_in_arabic(day, rng)} على الساعة",
        time_in_arabic(rng.randrange(24), rng.choice((0, 15, 30))),
        "ولد ب" if man else "ولدت ب",
        alone(act.place),
        "الطفل" if man else "الطفلة",
        alone(act.given),
        "اسمه العائلي" if man else "اسمها العائلي",
        alone(act.family),
        "جنسه" if man else "جنسها",
        ("ذكر" if man else "أنثى", act.sex),
        "من والده" if man else "من والدها",
        alone(act.father),
        f"المزداد سنة {year} حرفته {trade} جنسيته مغربية، ومن والدته"
        if man
        else f"المزداد سنة {year} حرفته {trade} جنسيته مغربية، ومن والدتها",
        alone(act.mother),
        f"المزدادة سنة {found.wife.birth_date.year} حرفتها بدون، عنوانهما {found.home.printed.arabic}.",
    )
    y = prose(page, 76, story, pens, (66, 196), leading=9.2, arabic=True)
    y = prose(
        page,
        y + 4,
        ("حرر هذا الرسم بناء على تصريح الأب، وبعد تلاوته عليه وقع معنا نحن ضابط الحالة المدنية.",),
        pens,
        (66, 196),
        leading=9.2,
        arabic=True,
    )
    at = 196 - page.arabic(196, y + 10, "نسخة مطابقة للأصل سلمت بتاريخ", faces.arabic_pen(12)) - 2
    put(page, at, y + 10, act.issued.in_arabic_alone, faces.arabic_pen(12), arabic=True)
    signed(page, rng, faces, 110, y + 24)
    specimen(page, 56, 284)
    return (page,)


def _full_french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A full copy in French, as the register of a French-speaking officer had it, with a note of correction."""
    page, faces, act, who = sheet(rng), fonts.office(rng), birth(found), found.child
    man, day = is_man(who), who.birth_date
    y = 18.0
    for line in office_of(found)[0]:
        page.text(18, y, line, faces.pen(10))
        y += 5.6
    said(page, 18, y, "Bureau de l'état civil de", act.office.in_latin_alone, faces, 10, to=110)
    y = titled(page, 105, 56, "COPIE INTEGRALE D'ACTE DE NAISSANCE", "", faces, 14)
    at = 70 + page.text(70, y + 2, "Acte n°", faces.pen(11)) + 2
    at += put(page, at, y + 2, act.number, faces.pen(11, bold=True)) + 6
    at += page.text(at, y + 2, "Année", faces.pen(11)) + 2
    put(page, at, y + 2, act.year, faces.pen(11, bold=True))
    plain, bold = faces.pen(11), faces.pen(11, bold=True)
    e, trade = "" if man else "e", rng.choice(_TRADES).latin
    drawn_up = day_in_french(min(years_after(day, 0), found.issued), rng)
    story = spaced(
        "Le",
        (day_in_french(day, rng), Field("birth_date", day.isoformat())),
        "à",
        time_in_french(rng.randrange(1, 23), rng.choice((0, 20, 45))),
        f"est né{e} à",
        piece(act.place),
        f"un{e} enfant de sexe",
        ("masculin" if man else "féminin", act.sex),
        "prénommé" + e,
        piece(act.given),
        ", nom :",
        piece(act.family),
        ", fils de" if man else ", fille de",
        piece(act.father),
        f", {trade}, né en {found.husband.birth_date.year}, et de",
        piece(act.mother),
        f", sans profession, demeurant ensemble à {found.home.printed.latin}.",
    )
    y = prose(page, y + 18, story, (plain, bold), (60, 192), leading=7.4)
    y = prose(
        page,
        y + 3,
        (f"Dressé par nous le {drawn_up} sur la déclaration du père qui, lecture faite, a signé avec nous.",),
        (plain, bold),
        (60, 192),
        leading=7.4,
    )
    page.text(18, 84, "Mentions", faces.pen(9, bold=True))
    page.text(18, 89, "marginales :", faces.pen(9, bold=True))
    page.text(18, 96, "Néant", faces.pen(9))
    page.rule(54, 78, 54, y + 4)
    at = 60 + page.text(60, y + 12, "Copie délivrée le", plain) + 1.6
    put(page, at, y + 12, act.issued, plain)
    signed(page, rng, faces, 130, y + 26, arabic=False)
    specimen(page, 56, 284)
    return (page,)


def _listed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic alone from a program: a ruled list, captions in the right column, days in figures and in words."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    man = is_man(act.person)
    _lines_ar(page, faces, 18, (*office_of(found)[1], "ضابط الحالة المدنية لجماعة"))
    put(page, 153, 36.6, act.office.in_arabic_alone, faces.arabic_pen(11.5, bold=True), arabic=True, fit=70)
    titled(page, 105, 58, "", "نسخة موجزة من رسم الولادة", faces, 16)
    rows: tuple[tuple[str, Entry], ...] = (
        ("رقم الرسم", act.number.in_arabic_alone), ("سنة التسجيل", act.year.in_arabic_alone),
        ("اسم العائلة", act.family.in_arabic_alone), ("الاسم", act.given.in_arabic_alone),
        ("النوع", Entry("", "ذكر" if man else "أنثى", None, act.sex)), ("تاريخ الولادة", act.born.in_arabic_alone),
        ("بالحروف", Entry("", day_in_arabic(act.person.birth_date, rng))), ("محل الولادة", act.place.in_arabic_alone),
        ("اسم الوالد", act.father.in_arabic_alone), ("اسم الوالدة", act.mother.in_arabic_alone),
        ("ملاحظات", Entry("", "لا شيء")),
    )  # fmt: skip
    y = 70.0
    for label, entry in rows:
        page.box(24, y, 162, 11, outline=(90, 90, 96))
        page.rule(146, y, 146, y + 11, (90, 90, 96))
        page.arabic(183, y + 7.4, label, faces.arabic_pen(12))
        put(page, 143, y + 7.4, entry.in_arabic_alone, faces.arabic_pen(12.5, bold=True), arabic=True, fit=115)
        y += 11
    at = 186 - page.arabic(186, y + 14, "حرر في", faces.arabic_pen(12)) - 2
    put(page, at, y + 14, act.issued.in_arabic_alone, faces.arabic_pen(12), arabic=True)
    signed(page, rng, faces, 70, y + 20)
    specimen(page, 150, 284)
    return (page,)


def _lines_ar(page: Surface, faces: Faces, y: float, lines: tuple[str, ...]) -> None:
    for at, line in enumerate(lines):
        page.arabic(196, y + at * 6.2, line, faces.arabic_pen(11.5, bold=at == 0), fit=90)


LAYOUTS = (
    Layout("h8_birth_brief", "birth_certificate", _brief),
    Layout("h8_birth_typed", "birth_certificate", _typed),
    Layout("h8_birth_full_arabic", "birth_certificate", _full_arabic),
    Layout("h8_birth_full_french", "birth_certificate", _full_french),
    Layout("h8_birth_listed", "birth_certificate", _listed),
)
