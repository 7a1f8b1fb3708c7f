"""Certificates of residence: of an annexe, of the police, of a caïd, and of a portal."""

import random

from samples.entries import Entry, plain
from samples.holdout6.layout import Layout, family_first, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said_ar
from samples.holdout9.desk import band, line_of
from samples.holdout10.desk import done, done_ar, in_form, middle, named_days, year_first
from samples.holdout11 import fonts
from samples.holdout11.desk import BALL, MARINE, above, address, colons, square
from samples.ornaments import portrait
from samples.surface import Field, Surface

_KIND = "residence_certificate"


def _number(found: Facts) -> Entry:
    return plain("document_number", found.holder.cin or "")


def _annexe(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic rows of a moqataa's computer."""
    page, faces = sheet(rng), fonts.office(rng)
    town, man = found.town, is_man(found.holder)
    for at, text in enumerate(
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة {town.province.arabic}", "الملحقة الإدارية الثالثة")
    ):
        page.arabic(192, 18 + 6.6 * at, text, faces.arabic_pen(12.5, bold=at == 0))
    page.arabic(60, 18, f"رقم : {rng.randint(100, 9000)}/م.إ", faces.arabic_pen(11.5))
    page.box(60, 54, 90, 15)
    page.arabic(105, 64, "شهادة السكنى", faces.arabic_pen(20, bold=True), side="middle")
    page.arabic(
        192, 86, "يشهد قائد الملحقة الإدارية الموقع أسفله بناء على بحث عون السلطة أن :", faces.arabic_pen(12.5), fit=170
    )
    day = Entry("", f"{found.holder.birth_date:%d/%m/%Y} ب{found.holder.birth_place.name.arabic}")
    rows = (
        ("السيد" if man else "السيدة", of_full_name("holder_name", found.holder)),
        ("المزداد بتاريخ" if man else "المزدادة بتاريخ", day), ("رقم بطاقة التعريف الوطنية", _number(found)),
        ("يسكن بالعنوان التالي" if man else "تسكن بالعنوان التالي", address(found.home.printed)),
    )  # fmt: skip
    y = colons(page, 102, rows, faces, 12.5, x=134, to=20, step=13, arabic=True)
    page.arabic(192, y + 4, "سلمت هذه الشهادة قصد الإدلاء بها لمن يهمه الأمر.", faces.arabic_pen(12.5))
    done_ar(page, rng, y + 26, town.name, in_form("issue_date", found.issued, "%d-%m-%Y"), "القائد", faces)
    specimen(page, 150, 250)
    return (page,)


def _police(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """French prose of a police district, with a photograph."""
    page, faces, man = sheet(rng), fonts.adoul(rng), is_man(found.holder)
    middle(page, 60, 18, ("ROYAUME DU MAROC", "Direction Générale de la Sûreté Nationale",
        f"District de {found.town.province.latin}",
                          f"N° {rng.randint(1000, 30000)}"), faces)  # fmt: skip
    portrait(page, rng, 158, 16, 30, 38)
    page.text(105, 74, "CERTIFICAT DE RÉSIDENCE", faces.pen(18, bold=True), side="middle")
    prose(page, 96, (
        "Nous, Commissaire de Police, Chef du district, certifions que ", "Monsieur " if man else "Madame ",
        piece(of_full_name("holder_name", found.holder)), ", né(e) à ", found.holder.birth_place.name.latin,
        ", porteur de la C.N.I.E n° ", piece(_number(found)), ", réside effectivement à l'adresse suivante : ",
        piece(address(found.home.printed)), ", et ce d'après l'enquête effectuée par nos services.",
    ), (faces.pen(12), faces.pen(12, bold=True)), (24, 188), leading=9.4, indent=12)  # fmt: skip
    page.text(36, 152, "En foi de quoi le présent certificat est délivré pour servir et valoir ce que de droit.",
              faces.pen(11), fit=152)  # fmt: skip
    done(page, rng, 172, found.town.name, named_days("issue_date", found.issued).in_latin_alone,
        "Le Chef du District", faces,
         office="الأمن الوطني")  # fmt: skip
    specimen(page, 60, 240)
    return (page,)


def _caid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A caïdat's form of a printing works, filled in with a pen, on half a sheet."""
    page, faces, hand = sheet(rng, (210, 148)), fonts.works(rng), fonts.pen(rng)
    heads(
        page,
        faces,
        12,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PROVINCE {found.town.province.latin}"),
        (),
        points=8.6,
    )
    page.arabic(190, 14, "المملكة المغربية", faces.arabic_pen(10.5))
    page.arabic(190, 20, f"قيادة {found.town.name.arabic}", faces.arabic_pen(10.5))
    page.text(105, 36, "ATTESTATION DE RESIDENCE", faces.pen(15, bold=True), side="middle")
    rows = (
        ("Le Caïd atteste que M.", family_first("holder_name", found.holder)), ("C.N.I.", _number(found)),
        ("demeure à", address(found.home.printed)),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(page, 54 + 13 * at, label, entry.in_latin_alone, faces, hand, 11.5, span=(18, 192), colour=BALL)
    page.text(18, 92, "Observation du moqaddem : R.A.S", faces.pen(9.5))
    line_of(
        page,
        104,
        "Fait le",
        in_form("issue_date", found.issued, "%d/%m/%Y").in_latin_alone,
        faces,
        hand,
        11.5,
        span=(120, 192),
        colour=BALL,
    )
    page.text(140, 114, "Le Caïd", faces.pen(11, bold=True))
    specimen(page, 50, 132, 9)
    return (page,)


def _portal(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A portal's print in both languages: captions above their values, a square for a camera."""
    page, faces = sheet(rng), fonts.screen(rng)
    band(page, 10, 12, MARINE, ("Certificat de résidence", "شهادة الإقامة"), faces, 14, span=(12, 198))
    rows = (
        ("Nom complet du demandeur", "الاسم الكامل", of_full_name("holder_name", found.holder)),
        ("Numéro de la CNIE", "رقم البطاقة", _number(found)), ("Adresse de résidence", "عنوان السكن",
            address(found.home.printed)),
        ("Date de délivrance", "تاريخ التسليم", in_form("issue_date", found.issued, "%d/%m/%Y")),
    )  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 42 + 24 * at
        page.box(12, y - 7, 186, 20, outline=(206, 212, 222), radius=2)
        above(page, 18, y, label, entry.in_latin_alone, faces, 11, fit=80, drop=7)
        page.arabic(192, y, label_ar, faces.arabic_pen(8.5, GREY), fit=70)
        if entry.latin != entry.arabic:
            put(page, 192, y + 7.4, entry, faces.arabic_pen(12, bold=True), arabic=True, fit=82)
    square(page, rng, 150, 142, 36, 29)
    page.text(18, 150, f"Préfecture : {found.town.province.latin}", faces.pen(10))
    page.text(18, 158, f"Code de vérification : {rng.randrange(10**8):08d}", faces.pen(10))
    page.text(18, 166, "Validité : 3 mois", faces.pen(10))
    specimen(page, 60, 210)
    return (page,)


def _prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic prose of a commune, the day with its year first beside the number in the head."""
    page, faces, man = sheet(rng), fonts.adoul(rng), is_man(found.holder)
    middle(
        page,
        105,
        18,
        ("المملكة المغربية", f"إقليم {found.town.province.arabic}", f"دائرة {found.town.name.arabic}"),
        faces,
        11,
    )
    page.arabic(105, 56, "شهادة الإقامة", faces.arabic_pen(20, bold=True), side="middle")
    prose(page, 80, (
        "نحن رئيس الدائرة نشهد أن ", "المسمى " if man else "المسماة ", alone(of_full_name("holder_name", found.holder)),
        " الحامل للبطاقة الوطنية عدد " if man else " الحاملة للبطاقة الوطنية عدد ", alone(_number(found)),
        " يقيم بصفة اعتيادية ب" if man else " تقيم بصفة اعتيادية ب", alone(address(found.home.printed)),
        " منذ أكثر من سنة، وقد سلمت ", "له" if man else "لها", " هذه الشهادة بطلب ", "منه." if man else "منها.",
    ), (faces.arabic_pen(14), faces.arabic_pen(14, bold=True)), (22, 188), leading=11.5, arabic=True,
    indent=10)  # fmt: skip
    day = Entry("", year_first(found.issued), None, Field("issue_date", found.issued.isoformat()))
    said_ar(page, 90, 140, f"وحرر ب{found.town.name.arabic} في", day, faces, 12.5, to=20)
    page.arabic(76, 150, "رئيس الدائرة", faces.arabic_pen(12.5, bold=True))
    specimen(page, 150, 220)
    return (page,)


LAYOUTS = (
    Layout("h11_residence_annexe", _KIND, _annexe), Layout("h11_residence_police", _KIND, _police),
    Layout("h11_residence_caid", _KIND, _caid), Layout("h11_residence_portal", _KIND, _portal),
    Layout("h11_residence_prose", _KIND, _prose),
)  # fmt: skip
