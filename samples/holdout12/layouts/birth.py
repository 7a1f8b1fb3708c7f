"""Extracts of births: two halves on a sheet held across, counted rows, a consulate's, captions in one script alone."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, in_arabic, in_french
from samples.entries import Entry, both, sex_in_words
from samples.holdout6.layout import Layout, birth, issued
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, dots, piece, prose, put, row, sheet, specimen
from samples.holdout7.desk import heads, said_ar
from samples.holdout9.desk import cell, corner, line_of, signed
from samples.holdout10.desk import done, done_ar, named_days, year_first
from samples.holdout11.desk import colons, square
from samples.holdout12 import fonts
from samples.holdout12.desk import AZURE, BLUE_PEN, FOREST, LANDSCAPE, Row, inside, numbered, of_birth
from samples.names import Name
from samples.surface import Surface

_TOWNS_ABROAD = (
    Name("LYON", "ليون"), Name("MONTPELLIER", "مونبوليي"), Name("BRUXELLES", "بروكسيل"), Name("TURIN", "تورينو"),
    Name("ROTTERDAM", "روتردام"), Name("TARRAGONE", "تاراغونا"),
)  # fmt: skip


def _halves(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A sheet held across with the French extract on its left half and the Arabic one on its right."""
    page, faces, said = sheet(rng, LANDSCAPE), fonts.office(rng), birth(found)
    page.rule(148.5, 10, 148.5, 200, GREY, 0.15)
    town, day = said.office, issued(found.issued)
    corner(page, 14, 16, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR",
                          f"PROVINCE DE {said.person.birth_place.province.latin}"), faces, 8.5, step=4.6)  # fmt: skip
    at = 14 + page.text(14, 29.8, "COMMUNE DE ", faces.pen(8.5)) + 1
    put(page, at, 29.8, town, faces.pen(8.5), fit=80)
    page.text(74, 44, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(13, bold=True), side="middle", fit=110)
    page.text(74, 50, "(Loi n° 37-99 relative à l'état civil)", faces.pen(8), side="middle")
    rows: tuple[Row, ...] = (("Acte n°", "رسم عدد", said.number), ("Année", "سنة", said.year), *of_birth(said))
    colons(page, 64, [(label, entry.in_latin_alone) for label, _, entry in rows], faces, 10, x=56, to=140, step=9)
    page.text(14, 152, "Mentions marginales : Néant", faces.pen(9.5))
    at = 14 + page.text(14, 164, "Délivré le ", faces.pen(9.5)) + 1
    put(page, at, 164, day, faces.pen(9.5))
    page.text(84, 172, "L'Officier de l'Etat Civil", faces.pen(9.5, bold=True), fit=56)
    corner(page, 283, 16, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {said.person.birth_place.province.arabic}"),
           faces, 9, step=4.8, arabic=True)  # fmt: skip
    said_ar(page, 283, 31, "جماعة", town, faces, 10, to=200)
    page.arabic(222, 44, "نسخة موجزة من رسم الولادة", faces.arabic_pen(14, bold=True), side="middle", fit=110)
    arabic = [(label, Entry("", entry.arabic, None, entry.field_ar)) for _, label, entry in rows]
    colons(page, 64, arabic, faces, 10.5, x=238, to=156, step=9, arabic=True)
    page.arabic(283, 152, "البيانات الهامشية : لا شيء", faces.arabic_pen(10.5))
    page.arabic(214, 172, "ضابط الحالة المدنية", faces.arabic_pen(10.5, bold=True))
    signed(page, rng, 190, 186, "الحالة المدنية", beside=-24)
    specimen(page, 60, 192)
    return (page,)


def _counted(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, said = sheet(rng), fonts.office(rng), birth(found)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Ministère de l'Intérieur", "Etat civil"),
          ("المملكة المغربية", "وزارة الداخلية", "الحالة المدنية"))  # fmt: skip
    page.arabic(105, 46, "موجز رسم ولادة", faces.arabic_pen(18, FOREST, bold=True), side="middle")
    page.text(105, 54, "ABREGE D'ACTE DE NAISSANCE", faces.pen(12, FOREST, bold=True), side="middle")
    rows: tuple[Row, ...] = (
        ("Bureau d'état civil", "مكتب الحالة المدنية", said.office), ("Numéro de l'acte", "رقم الرسم", said.number),
        ("Année grégorienne", "السنة الميلادية", said.year), *of_birth(said),
        ("Date de délivrance", "تاريخ التسليم", issued(found.issued)),
    )  # fmt: skip
    end = numbered(page, 62, rows, faces, high=11)
    page.arabic(190, end + 12, "مطابق لما هو مضمن بسجلات الحالة المدنية", faces.arabic_pen(11))
    page.text(20, end + 20, "Extrait certifié conforme au registre", faces.pen(10), fit=80)
    page.text(120, end + 32, "L'Officier", faces.pen(10, bold=True))
    signed(page, rng, 150, end + 46, "الحالة المدنية")
    specimen(page, 50, end + 50)
    return (page,)


def _consular(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What a consulate makes out of its own register, in French: the child was born where the consulate is."""
    page, faces, said, town = sheet(rng), fonts.screen(rng), birth(found), rng.choice(_TOWNS_ABROAD)
    man, office = is_man(said.person), both("registry_office", town)
    page.text(105, 20, "ROYAUME DU MAROC", faces.pen(11, bold=True), side="middle")
    page.text(105, 26, "MINISTERE DES AFFAIRES ETRANGERES ET DES MAROCAINS RESIDANT A L'ETRANGER", faces.pen(7.5),
              side="middle", fit=150)  # fmt: skip
    wide = page.width_of("CONSULAT GENERAL DU ROYAUME DU MAROC A ", faces.pen(10))
    start = 105 - (wide + page.width_of(town.latin, faces.pen(10))) / 2
    page.text(start, 34, "CONSULAT GENERAL DU ROYAUME DU MAROC A", faces.pen(10))
    put(page, start + wide + 0.4, 34, office, faces.pen(10))
    page.rule(20, 39, 190, 39, FOREST, 0.5)
    page.text(105, 52, "EXTRAIT DES REGISTRES DE NAISSANCE", faces.pen(15, FOREST, bold=True), side="middle")
    cells = (
        (20, 62, 50, "Numéro d'ordre", said.number), (70, 62, 50, "Registre de l'année", said.year),
        (120, 62, 70, "Sexe", sex_in_words(man)), (20, 76, 85, "Nom patronymique", said.family),
        (105, 76, 85, "Prénoms", said.given), (20, 90, 85, "Date de naissance", named_days("birth_date",
            said.person.birth_date)),
        (105, 90, 85, "Lieu de naissance", both("birth_place", town)), (20, 104, 170, "Nom et prénom du père",
        said.father),
        (20, 118, 170, "Nom et prénom de la mère", said.mother),
    )  # fmt: skip
    for x, y, wide_of, label, entry in cells:
        cell(page, x, y, (wide_of, 14), (label, ""), entry.in_latin_alone, faces, 10.5)
    page.text(20, 144, "Nationalité : MAROCAINE", faces.pen(10))
    page.text(20, 151, f"Correspondant à l'année {hijri_year(said.person.birth_date)} de l'Hégire", faces.pen(10))
    done(
        page,
        rng,
        172,
        town,
        named_days("issue_date", found.issued),
        "Le Consul Général",
        faces,
        office="القنصلية العامة",
    )
    page.text(20, 240, "Droits de chancellerie : GRATIS - Quittance n° 00" + str(rng.randint(100, 999)), faces.pen(8))
    specimen(page, 60, 210)
    return (page,)


def _form_98(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A printed form of the nineties held across, in Arabic, filled in by a clerk's pen on dotted lines."""
    page, faces, hand, said = sheet(rng, (210, 148.5)), fonts.works(rng), fonts.pen(rng), birth(found)
    man = is_man(said.person)
    page.arabic(200, 11, "المملكة المغربية", faces.arabic_pen(10.5, bold=True))
    page.arabic(200, 17, f"عمالة أو إقليم {said.person.birth_place.province.arabic}", faces.arabic_pen(9.5))
    said_ar(page, 200, 23, "جماعة", said.office.in_arabic_alone, faces, 10, to=140, hand=hand, colour=BLUE_PEN)
    page.arabic(60, 11, "ظهير 4 شتنبر 1915", faces.arabic_pen(8.5), side="middle")
    page.arabic(100, 32, "نسخة موجزة من رسم الولادة", faces.arabic_pen(16, bold=True), side="middle")
    line_of(page, 23, "رقم", said.number.in_arabic_alone, faces, hand, 10, span=(60, 95), arabic=True)
    line_of(page, 23, "سنة", said.year.in_arabic_alone, faces, hand, 10, span=(14, 54), arabic=True)
    born = year_first(said.person.birth_date) if rng.random() < 0.4 else in_arabic(said.person.birth_date)
    rows = (
        ("الاسم الشخصي والصفة", said.given), ("الاسم العائلي", said.family),
        ("المولود بتاريخ" if man else "المولودة بتاريخ", Entry(born, born, said.born.field)), ("بمدينة أو دوار",
        said.place),
        ("الجنس", sex_in_words(man)), ("من أبيه" if man else "من أبيها", said.father),
        ("ومن أمه" if man else "ومن أمها", said.mother),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(page, 44 + 9.6 * at, label, entry.in_arabic_alone, faces, hand, 11.5, span=(60, 200), arabic=True)
    page.box(8, 40, 44, 60, outline=GREY)
    page.arabic(30, 46, "بيانات هامشية", faces.arabic_pen(9), side="middle")
    page.arabic(30, 62, "لا شيء", hand.arabic_pen(12, BLUE_PEN), side="middle")
    line_of(page, 118, "سلمت في", issued(found.issued).in_arabic_alone, faces, hand, 11, span=(130, 200), arabic=True)
    page.arabic(100, 118, "الضابط المفوض له", faces.arabic_pen(11, bold=True))
    signed(page, rng, 70, 132, "الحالة المدنية", beside=-26, radius=13)
    specimen(page, 150, 138)
    return (page,)


def _tiles(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The electronic extract of late: a square for a camera on the right, values in tiles below captions."""
    page, faces, said = sheet(rng), fonts.screen(rng), birth(found)
    page.box(0.2, 0.2, 209.6, 26, outline=AZURE, fill=AZURE)
    page.text(14, 11, "PORTAIL DE L'ETAT CIVIL", faces.pen(12, (255, 255, 255), bold=True))
    page.text(14, 19, "Extrait d'acte de naissance électronique", faces.pen(9.5, (255, 255, 255)))
    page.arabic(196, 11, "بوابة الحالة المدنية", faces.arabic_pen(13, (255, 255, 255), bold=True))
    page.arabic(196, 19, "نسخة موجزة إلكترونية من رسم الولادة", faces.arabic_pen(10, (255, 255, 255)))
    square(page, rng, 164, 32, 32)
    page.text(14, 38, f"Référence : {rng.randrange(10**9):09d}-{rng.randint(100, 999)}", faces.pen(9, GREY))
    rows: tuple[Row, ...] = (
        ("Commune", "الجماعة", said.office), ("N° d'acte", "رقم الرسم", said.number), ("Année de l'acte", "سنة الرسم",
        said.year),
        *of_birth(said), ("Date d'émission", "تاريخ الإصدار", issued(found.issued)),
    )  # fmt: skip
    places = [(14, 46), (14, 62), (88, 62), *((14 + 93 * (at % 2), 80 + 18 * (at // 2)) for at in range(6))]
    places += [(14, 134), (14, 152)]
    wides = [144, 70, 70, *[89] * 6, 182, 182]
    order = [*rows[:9], rows[9], rows[10]]
    for (x, y), wide, (label, label_ar, entry) in zip(places, wides, order, strict=True):
        page.box(x, y, wide, 15, outline=(206, 212, 220), fill=(246, 248, 251), radius=1.5)
        page.text(x + 3, y + 5, label, faces.pen(7, GREY), fit=wide / 2 - 4)
        page.arabic(x + wide - 3, y + 5, label_ar, faces.arabic_pen(8, GREY), fit=wide / 2 - 4)
        inside(page, x + 1, x + wide - 1, y + 11.6, entry, faces, 10)
    page.text(14, 182, "Ce document signé électroniquement a la même valeur que l'original.", faces.pen(8.5), fit=180)
    page.arabic(196, 190, "هذه الوثيقة موقعة إلكترونيا ولها نفس قيمة الأصل", faces.arabic_pen(9.5))
    specimen(page, 105, 215)
    return (page,)


def _arabic_captions(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Captions in Arabic alone; every value in Arabic and, in the middle of the row, in Latin letters."""
    page, faces, said = sheet(rng), fonts.office(rng), birth(found)
    page.arabic(105, 18, "المملكة المغربية", faces.arabic_pen(14, bold=True), side="middle")
    page.arabic(105, 25, "وزارة الداخلية - المديرية العامة للجماعات الترابية", faces.arabic_pen(11), side="middle")
    end = 190 - page.arabic(190, 36, "مكتب الحالة المدنية ل", faces.arabic_pen(12)) - 2
    put(page, end, 36, said.office, faces.arabic_pen(12, bold=True), arabic=True, fit=60)
    put(page, 20, 36, said.office, faces.pen(10.5), fit=60)
    page.box(50, 44, 110, 13, outline=FOREST, line=0.5)
    page.arabic(105, 53, "مستخرج من رسم الولادة", faces.arabic_pen(17, bold=True), side="middle")
    page.arabic(190, 68, "رسم رقم", faces.arabic_pen(12))
    put(page, 165, 68, said.number.in_arabic_alone, faces.pen(11.5, bold=True), arabic=True)
    page.arabic(130, 68, "لسنة", faces.arabic_pen(12))
    put(page, 116, 68, said.year.in_arabic_alone, faces.pen(11.5, bold=True), arabic=True)
    page.arabic(95, 68, f"موافق {hijri_year(said.person.birth_date)} هـ", faces.arabic_pen(11))
    for at, (_, label, entry) in enumerate(of_birth(said)):
        y = 82 + 12 * at
        page.arabic(190, y, label, faces.arabic_pen(12), fit=40)
        page.rule(20, y + 3, 190, y + 3, (206, 206, 206), 0.15)
        if entry.latin == entry.arabic:
            put(page, 148, y, entry.in_arabic_alone, faces.pen(11.5, bold=True), arabic=True)
            continue
        put(page, 148, y, entry, faces.arabic_pen(13, bold=True), arabic=True, fit=58)
        put(page, 20, y, entry, faces.pen(11, bold=True), fit=66)
    page.arabic(190, 172, "بيان الزواج أو الطلاق أو الوفاة : لا شيء", faces.arabic_pen(11.5))
    done_ar(page, rng, 188, said.person.birth_place.name, Entry("", in_arabic(found.issued), None,
            issued(found.issued).field), "ضابط الحالة المدنية بالتفويض", faces)  # fmt: skip
    specimen(page, 150, 225)
    return (page,)


def _sentence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A French extract of one long sentence in a frame, as small communes typed it for somebody going abroad."""
    page, faces, said = sheet(rng), fonts.keys(rng), birth(found)
    man, who = is_man(said.person), said.person
    corner(page, 20, 20, ("ROYAUME DU MAROC", f"PROVINCE DE {who.birth_place.province.latin}"), faces, 10)
    at = 20 + page.text(20, 31.2, "COMMUNE RURALE DE ", faces.pen(10)) + 1
    put(page, at, 31.2, said.office, faces.pen(10), fit=90)
    page.text(20, 45, "Acte N°", faces.pen(10))
    put(page, 38, 45, said.number, faces.pen(10, bold=True))
    page.text(20, 51, "Année", faces.pen(10))
    put(page, 38, 51, said.year, faces.pen(10, bold=True))
    page.text(105, 66, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(15, bold=True), side="middle")
    day = Entry(in_french(who.birth_date), "", said.born.field)
    end = prose(page, 84, (
        "Le ", piece(day), f" ({hijri_in_french(who.birth_date)}) est", " né " if man else " née ", "à ",
        piece(said.place),
        ", province de ", f"{who.birth_place.province.latin},", " l'enfant de sexe ",
        (("masculin", "féminin")[not man], said.sex), " prénommé " if man else " prénommée ", piece(said.given),
        " et ayant pour nom ", piece(said.family), ", ", "fils de " if man else "fille de ", piece(said.father),
        " et de ",
        piece(said.mother), ". En marge dudit acte : NEANT.",
    ), (faces.pen(11.5), faces.pen(11.5, bold=True)), (22, 188), leading=9, indent=12)  # fmt: skip
    page.box(16, 74, 178, end - 76, outline=GREY)
    page.text(20, 164, "Pour extrait conforme, délivré sur papier libre.", faces.pen(10))
    done(page, rng, 178, who.birth_place.name, Entry(in_french(found.issued), "", issued(found.issued).field),
         "L'Officier de l'Etat-Civil", faces, x=90)  # fmt: skip
    specimen(page, 50, 220)
    return (page,)


def _misprinted(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What a commune's own program prints: dotted rows in both scripts with its misspellings, and both calendars."""
    page, faces, said = sheet(rng), fonts.office(rng), birth(found)
    who, man = said.person, is_man(said.person)
    heads(page, faces, 14, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PROV : {who.birth_place.province.latin}"),
          ("المملكة المغربية", "وزارة الداخلية", f"إقليم : {who.birth_place.province.arabic}"), points=9)  # fmt: skip
    row(page, 33, ("COMMUNE :", "جماعة :"), said.office, faces, 10, span=(16, 194))
    page.text(105, 44, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(14, bold=True), side="middle")
    page.arabic(105, 52, "نسخة موجزة من رسم الولادة", faces.arabic_pen(15, bold=True), side="middle")
    rows = (
        ("Acte N°", "رسم عدد", said.number), ("Année grég.", "السنة الميلادية", said.year),
        ("Prénom", "الاسم الشخصي", said.given), ("Nom", "الاسم العائلي", said.family),
    )  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        row(page, 64 + 9 * at, (label, label_ar), entry, faces, 10.5, span=(16, 194), dotted=True)
    day = Entry(hijri_in_french(who.birth_date), hijri_in_arabic(who.birth_date))
    row(page, 100, ("Né le" if man else "Née le", "ولد في" if man else "ولدت في"), day, faces, 10.5, span=(16, 194))
    row(page, 109, ("Corespondant au", "الموافق ل"), said.born, faces, 10.5, span=(16, 194), dotted=True)
    rows = (
        ("A", "ب", said.place), ("Sexe", "الجنس", sex_in_words(man)), ("Fils de" if man else "Fille de",
        "والده" if man else "والدها", said.father),
        ("Et de", "والدته" if man else "والدتها", said.mother),
    )  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        row(page, 118 + 9 * at, (label, label_ar), entry, faces, 10.5, span=(16, 194), dotted=True)
    dots(page, 16, 158, 194)
    page.text(16, 166, "Mention marg. de décès : Néant", faces.pen(10))
    page.arabic(194, 166, "بيان الوفاة : لا شيء", faces.arabic_pen(11))
    page.text(16, 178, "Extrait certifié conforme", faces.pen(9.5), fit=80)
    page.arabic(194, 178, "نشهد بمطابقة هذه النسخة لسجلات الحالة المدنية", faces.arabic_pen(10.5), fit=100)
    row(page, 190, ("Fait le", "حرر في"), issued(found.issued), faces, 10.5, span=(16, 194))
    page.text(50, 202, "Seau du Bureau", faces.pen(9.5))
    signed(page, rng, 150, 212, "الحالة المدنية")
    specimen(page, 60, 250)
    return (page,)


_KIND = "birth_certificate"
LAYOUTS = (
    Layout("h12_birth_halves", _KIND, _halves),
    Layout("h12_birth_counted", _KIND, _counted),
    Layout("h12_birth_consular", _KIND, _consular),
    Layout("h12_birth_form_98", _KIND, _form_98),
    Layout("h12_birth_tiles", _KIND, _tiles),
    Layout("h12_birth_arabic_captions", _KIND, _arabic_captions),
    Layout("h12_birth_sentence", _KIND, _sentence),
    Layout("h12_birth_misprinted", _KIND, _misprinted),
)
