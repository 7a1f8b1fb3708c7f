"""Certificates of residence: the police's, a caid's in Arabic, the gendarmerie's, a commune's in both scripts."""

import random

from samples.dates import hijri_in_arabic, in_arabic, in_french
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.press import alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import copied, heads, said, said_ar
from samples.holdout8 import fonts
from samples.holdout8.desk import BLUE, PENNED, spaced, square_code, table, titled
from samples.holdout8.people import Facts, is_man
from samples.ornaments import barcode, date_stamp, paraph, portrait, seal
from samples.surface import Surface


def _police(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What a police district prints: the captions in capitals, a photograph, a bar code, a tax stamp."""
    page, faces, who = sheet(rng), fonts.office(rng), found.holder
    town = found.town
    heads(
        page,
        faces,
        16,
        (
            "ROYAUME DU MAROC",
            "DIRECTION GENERALE DE LA SURETE NATIONALE",
            f"PREFECTURE DE POLICE DE {town.province.latin}",
        ),
        ("المملكة المغربية", "المديرية العامة للأمن الوطني", f"ولاية أمن {town.province.arabic}"),
        points=8.5,
    )
    page.text(16, 40, f"N° {rng.randint(100, 9800)}/CR/{found.issued.year}", faces.pen(9.5))
    titled(page, 105, 54, "CERTIFICAT DE RESIDENCE", "شهادة السكنى", fonts.headed(rng, faces), 16)
    portrait(page, rng, 160, 76, 30, 38)
    rows = (
        ("NOM ET PRENOM", of_full_name("holder_name", who)),
        ("CNIE N°", plain("document_number", who.cin or "")),
        ("NE(E) LE", Entry(f"{who.birth_date:%d/%m/%Y}", "")),
        ("A", Entry(who.birth_place.name.latin, "")),
        ("NATIONALITE", Entry("MAROCAINE", "")),
        ("PROFESSION", Entry(rng.choice(("SANS", "COMMERCANT", "ENSEIGNANT")), "")),
    )
    y = 82.0
    for label, entry in rows:
        page.text(18, y, label, faces.pen(9.5))
        page.text(58, y, ":", faces.pen(9.5))
        put(page, 62, y, entry, faces.pen(11, bold=True), fit=92)
        y += 8.6
    page.text(18, y + 2, "DEMEURE A L'ADRESSE SUIVANTE :", faces.pen(9.5))
    put(page, 18, y + 10, both("address", found.home.printed), faces.pen(11.5, bold=True), fit=172)
    page.arabic(192, y + 18, found.home.printed.arabic, faces.arabic_pen(12.5), fit=170)
    page.text(
        18,
        y + 32,
        "Le présent certificat est délivré à l'intéressé(e) pour servir et valoir ce que de droit.",
        faces.pen(10),
    )
    at = 18 + page.text(18, y + 42, f"{town.name.latin}, le", faces.pen(10.5)) + 1.6
    put(page, at, y + 42, issued(found.issued), faces.pen(10.5))
    page.text(18, y + 49, "Validité : trois mois", faces.pen(9))
    page.text(150, y + 42, "Le Chef de l'Arrondissement", faces.pen(10), side="middle")
    paraph(page, rng, 140, y + 58, 34)
    seal(page, rng, 170, y + 62, 16, "الأمن الوطني")
    barcode(page, rng, 18, y + 60, 50, 9)
    date_stamp(page, rng, 60, y + 86, ("TIMBRE 20 DH",), pale=True)
    specimen(page, 105, 288)
    return (page,)


def _caid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An Arabic form of an annexe, filled by hand: the agent of authority witnesses, a full stop after each part."""
    page, faces, hand, who = sheet(rng, (148.5, 210.0)), fonts.printer(rng), fonts.hand(rng), found.holder
    town, man = found.town, is_man(who)
    y = 14.0
    for line in (
        "المملكة المغربية",
        "وزارة الداخلية",
        f"عمالة {town.province.arabic}",
        "الملحقة الإدارية",
        f"رقم : {rng.randint(20, 4000)}",
    ):
        page.arabic(138, y, line, faces.arabic_pen(11))
        y += 6.4
    page.arabic(74, 58, "شهادة السكنى", faces.arabic_pen(19, bold=True), side="middle")
    pen = faces.arabic_pen(12)
    page.arabic(138, 74, "يشهد قائد الملحقة الإدارية الموقع أسفله، بناء على بحث عون السلطة،", pen, fit=126)
    rows = (
        ("أن السيد" if man else "أن السيدة", of_full_name("holder_name", who)),
        ("المزداد في" if man else "المزدادة في", Entry("", in_arabic(who.birth_date))),
        ("بطاقة التعريف الوطنية رقم", plain("document_number", who.cin or "")),
        ("يسكن ب" if man else "تسكن ب", both("address", found.home.printed)),
    )
    y = 86.0
    for label, entry in rows:
        said_ar(page, 138, y, label, entry.in_arabic_alone, faces, 12, to=12, dotted=True, hand=hand, colour=PENNED)
        y += 11
    page.arabic(138, y + 2, "وقد سلمت هذه الشهادة للمعني بالأمر بطلب منه للإدلاء بها عند الحاجة.", pen, fit=126)
    end = said_ar(
        page,
        138,
        y + 16,
        f"{town.name.arabic} في",
        issued(found.issued).in_arabic_alone,
        faces,
        12,
        to=60,
        dotted=True,
        hand=hand,
        colour=PENNED,
    )
    page.arabic(min(end, 60), y + 26, "القائد", faces.arabic_pen(12, bold=True))
    paraph(page, rng, 46, y + 40, 30)
    seal(page, rng, 84, y + 42, 15, "الملحقة الإدارية")
    specimen(page, 110, 204)
    return (page,)


def _gendarmerie(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A brigade's typewritten attestation, French, one sentence, the day in words of the month."""
    page, faces, who, town = sheet(rng), fonts.typist(rng), found.holder, found.town
    pen, bold = faces.pen(11), faces.pen(11, bold=True)
    for at, line in enumerate(
        (
            "ROYAUME DU MAROC",
            "GENDARMERIE ROYALE",
            f"COMPAGNIE DE {town.province.latin}",
            f"BRIGADE DE {town.name.latin}",
        )
    ):
        page.text(18, 20 + at * 6, line, pen, fit=110)
    page.text(105, 66, "ATTESTATION DE RESIDENCE", faces.pen(14, bold=True), side="middle")
    page.rule(60, 68, 150, 68, width=0.4)
    man = is_man(who)
    story = spaced(
        "Le Commandant de la brigade soussigné atteste que",
        "le nommé" if man else "la nommée",
        piece(family_first("holder_name", who)),
        f", né{'' if man else 'e'} en {who.birth_date.year} à {who.birth_place.name.latin},",
        "titulaire de la carte d'identité nationale",
        "numéro",
        piece(plain("document_number", who.cin or "")),
        ", réside effectivement depuis plus de six mois au",
        piece(both("address", found.home.printed)),
        ".",
    )
    y = prose(page, 86, story, (pen, bold), (18, 192), leading=9, indent=14)
    y = prose(
        page,
        y + 4,
        ("La présente attestation est établie à sa demande, pour valoir ce que de droit.",),
        (pen, bold),
        (18, 192),
        leading=9,
        indent=14,
    )
    start = 100 + page.text(100, y + 12, f"{town.name.latin}, le", pen) + 2
    put(page, start, y + 12, moment("issue_date", found.issued, in_french(found.issued)), pen, fit=192 - start)
    paraph(page, rng, 150, y + 32, 36)
    seal(page, rng, 118, y + 36, 16, "الدرك الملكي")
    specimen(page, 56, 280)
    if rng.random() < 0.4:
        copied(page, rng)
    return (page,)


def _commune(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A commune's bilingual table of 2024 with a square code; French captions left, Arabic ones right."""
    page, faces, who, town = sheet(rng), fonts.company(rng), found.holder, found.town
    heads(page, faces, 16, ("Royaume du Maroc", f"Province de {town.province.latin}", f"Commune de {town.name.latin}"),
          ("المملكة المغربية", f"إقليم {town.province.arabic}", f"جماعة {town.name.arabic}"))  # fmt: skip
    square_code(page, rng, 94, 10, 22)
    page.box(14, 42, 182, 18, fill=(236, 240, 248), outline=BLUE)
    titled(page, 105, 49.6, "Attestation de résidence", "شهادة الإقامة", faces, 13, step=7.4, colour=BLUE)
    rows = (
        ("Nom complet", of_full_name("holder_name", who), of_full_name("holder_name", who), "الاسم الكامل"),
        ("N° CNIE", plain("document_number", who.cin or ""), "", "رقم البطاقة الوطنية"),
        ("Date de naissance", f"{who.birth_date:%d/%m/%Y}", hijri_in_arabic(who.birth_date), "تاريخ الازدياد"),
        ("Adresse", both("address", found.home.printed), Entry("", found.home.printed.arabic), "العنوان"),
        ("Durée", f"depuis {rng.randint(1, 24)} ans", "", "المدة"),
    )  # fmt: skip
    end = table(page, (14, 44, 108, 160, 196), 72, rows, faces, high=13, points=9.5, arabic=(2, 3), head=False)
    said(page, 14, end + 14, f"Fait à {town.name.latin}, le", issued(found.issued), faces, 10.5, to=120, bold=True)
    page.arabic(194, end + 14, "رئيس المجلس الجماعي", faces.arabic_pen(12))
    paraph(page, rng, 160, end + 28, 32)
    seal(page, rng, 130, end + 32, 15, "الجماعة")
    specimen(page, 56, 284)
    return (page,)


def _arabic_prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A district's Arabic sentence from a computer, title framed, the address in the middle of it."""
    page, faces, who, town = sheet(rng), fonts.office(rng), found.husband, found.town
    for at, line in enumerate(
        (
            "المملكة المغربية",
            "المديرية العامة للأمن الوطني",
            f"الأمن الإقليمي ب{town.province.arabic}",
            "الدائرة الحضرية",
        )
    ):
        page.arabic(192, 18 + at * 6.8, line, faces.arabic_pen(12, bold=at == 0))
    page.box(62, 58, 86, 15, line=0.5, radius=3)
    page.arabic(105, 68, "شهادة الإقامة", faces.arabic_pen(19, bold=True), side="middle")
    story = spaced(
        "نحن رئيس الدائرة الموقع أسفله نشهد أن السيد",
        alone(of_full_name("holder_name", who)),
        f"المزداد سنة {who.birth_date.year}",
        "والحامل للبطاقة الوطنية للتعريف عدد",
        alone(plain("document_number", who.cin or "")),
        "يقطن حاليا بالعنوان التالي :",
        alone(both("address", found.home.printed)),
    )
    pens = (faces.arabic_pen(13.5), faces.arabic_pen(13.5, bold=True))
    y = prose(page, 94, story, pens, (18, 192), leading=11, arabic=True)
    y = prose(
        page,
        y + 3,
        ("وسلمت له هذه الشهادة لمدة ثلاثة أشهر للإدلاء بها لدى من يعنيه الأمر.",),
        pens,
        (18, 192),
        leading=11,
        arabic=True,
    )
    said_ar(page, 100, y + 10, "حرر في", issued(found.issued).in_arabic_alone, faces, 12.5, to=30)
    paraph(page, rng, 60, y + 26, 34)
    seal(page, rng, 92, y + 32, 16, "الأمن الوطني")
    specimen(page, 150, 280)
    return (page,)


LAYOUTS = (
    Layout("h8_residence_police", "residence_certificate", _police),
    Layout("h8_residence_caid", "residence_certificate", _caid),
    Layout("h8_residence_gendarmerie", "residence_certificate", _gendarmerie),
    Layout("h8_residence_commune", "residence_certificate", _commune),
    Layout("h8_residence_arabic", "residence_certificate", _arabic_prose),
)
