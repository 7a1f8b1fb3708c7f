"""Certificates of residence: of a caid, of the police, of an annexe with a pen, and as a program draws one."""

import random

from samples.dates import slashed
from samples.entries import Entry, both, plain
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts
from samples.holdout6.press import alone, piece, prose, sheet, specimen
from samples.holdout7.desk import heads, said_ar
from samples.holdout8.desk import below, below_ar, flag, spaced, square_code, titled
from samples.holdout9.desk import band, cell, line_of, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import LEAF, RIBBON, SEA, dashed, done, done_ar, in_form, middle, named_days
from samples.holdout10.people import is_man
from samples.ornaments import barcode, emblem, portrait
from samples.surface import Surface


def _caid(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """French prose typed at a caidat, the name in capitals in the middle of the sentence."""
    page, faces, who = sheet(rng), fonts.office(rng), found.holder
    middle(
        page,
        52,
        18,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'INTERIEUR",
            f"PROVINCE DE {found.town.province.latin}",
            f"CAIDAT {found.town.name.latin}",
            f"N° {rng.randint(12, 4000)}/{found.issued.year}",
        ),
        faces,
    )
    page.text(105, 74, "CERTIFICAT DE RESIDENCE", faces.pen(18, bold=True), side="middle")
    page.rule(60, 77, 150, 77, width=0.4)
    man = is_man(who)
    pieces = spaced(
        f"Nous soussigné, Caïd de {found.town.name.latin.title()}, certifions, sur le rapport du moqaddem, que",
        "Monsieur" if man else "Madame", piece(of_full_name("holder_name", who)), f", né{'' if man else 'e'} le",
        f"{slashed(who.birth_date)}, titulaire de la carte nationale d'identité n°",
        piece(plain("document_number", who.cin or "")), ", réside bien à l'adresse suivante :",
        piece(both("address", found.home.printed)), "depuis plus de trois mois.",
    )  # fmt: skip
    y = prose(page, 100, pieces, (faces.pen(13), faces.pen(13, bold=True)), (24, 188), leading=10.5, indent=12)
    end = ("Le présent certificat est délivré à l'intéressé sur sa demande pour servir et valoir ce que de droit.",)
    y = prose(page, y + 6, end, (faces.pen(13), faces.pen(13)), (24, 188), leading=10.5, indent=12)
    done(page, rng, y + 18, found.town.name, named_days("issue_date", found.issued), "Le Caïd", faces, x=108, points=12,
         office="القيادة")  # fmt: skip
    specimen(page, 50, 270)
    return (page,)


def _police(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Of the police, 2024: bilingual cells, a photograph, a bar code."""
    page, faces, who = sheet(rng), fonts.factory(rng), found.holder
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Direction Générale de la Sûreté Nationale",
                            f"Sûreté de {found.town.name.latin}"),
          ("المملكة المغربية", "المديرية العامة للأمن الوطني", f"أمن {found.town.name.arabic}"))  # fmt: skip
    emblem(page, 105, 22, 9, SEA)
    titled(page, 105, 48, "CERTIFICAT DE RESIDENCE", "شهادة السكنى", fonts.title(rng, faces), 17, colour=SEA, step=9)
    portrait(page, rng, 16, 70, 30, 38)
    name, number = of_full_name("holder_name", who), plain("document_number", who.cin or "")
    home, birth = both("address", found.home.printed), slashed(who.birth_date)
    rows = (
        (50, 70, (146, 13), ("Nom et prénom", "الاسم والنسب"), name),
        (50, 83, (73, 13), ("N° de la CNIE", "رقم البطاقة الوطنية"), number.in_latin_alone),
        (123, 83, (73, 13), ("Date de naissance", "تاريخ الازدياد"), Entry(birth, "")),
        (50, 96, (146, 13), ("Nationalité", "الجنسية"), Entry("Marocaine", "مغربية")),
        (14, 112, (182, 13), ("Adresse", ""), home.in_latin_alone),
        (14, 125, (182, 14), ("", "العنوان"), Entry("", home.arabic)),
        (14, 139, (182, 13), ("Motif", "الغرض"), Entry("Dossier administratif", "ملف إداري")),
    )  # fmt: skip
    for x, y, size, labels, entry in rows:
        cell(page, x, y, size, labels, entry, faces, 10.5, small=7, line=(160, 176, 190))
    page.text(14, 166, "Certificat valable trois mois à compter de sa délivrance.", faces.pen(9.5))
    page.arabic(196, 173, "هذه الشهادة صالحة لمدة ثلاثة أشهر من تاريخ تسليمها", faces.arabic_pen(10.5))
    barcode(page, rng, 16, 186, 60, 12)
    done(page, rng, 190, found.town.name, in_form("issue_date", found.issued, "%d/%m/%Y"),
         "Le Chef d'arrondissement", faces, x=100, words=("Délivré à ", ", le "), office="الأمن الوطني")  # fmt: skip
    specimen(page, 46, 240)
    return (page,)


def _annexe(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An Arabic sentence of an annexe in 2012, with numbers in the text, days with dashes."""
    page, faces, who = sheet(rng), fonts.office(rng), found.holder
    man = is_man(who)
    middle(page, 166, 18, ("المملكة المغربية", "وزارة الداخلية", f"عمالة إقليم {found.town.province.arabic}",
                           f"الملحقة الإدارية {rng.randint(1, 14)}"), faces, 11, step=6, fit=70)  # fmt: skip
    page.arabic(70, 24, f"رقم : {rng.randint(20, 3000)} / {found.issued.year}", faces.arabic_pen(12))
    page.arabic(105, 70, "شهادة السكنى", fonts.title(rng, faces).arabic_pen(24, bold=True), side="middle")
    pieces = spaced(
        f"يشهد قائد الملحقة الإدارية الموقع أسفله أن {'السيد' if man else 'السيدة'}",
        alone(of_full_name("holder_name", who)), "الحامل" if man else "الحاملة", "للبطاقة الوطنية للتعريف رقم",
        alone(plain("document_number", who.cin or "")), "يسكن بالعنوان التالي :" if man else "تسكن بالعنوان التالي :",
        alone(both("address", found.home.printed)), "وذلك حسب البحث الذي قام به عون السلطة.",
    )  # fmt: skip
    y = prose(page, 94, pieces, (faces.arabic_pen(16), faces.arabic_pen(16, bold=True)), (20, 190), leading=13,
              arabic=True, indent=10)  # fmt: skip
    asked = "المعني بالأمر" if man else "المعنية بالأمر"
    page.arabic(190, y + 8, f"سلمت هذه الشهادة بطلب من {asked} للإدلاء بها عند الحاجة.", faces.arabic_pen(14), fit=170)
    day = in_form("issue_date", found.issued, "%d-%m-%Y")
    done_ar(page, rng, y + 28, found.town.name, day, "القائد", faces, points=14, office="الملحقة الإدارية")
    specimen(page, 160, 272)
    return (page,)


def _lined(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A small bilingual form, Arabic captions before the dots and French ones below them, filled by a machine."""
    page, faces, typed, who = sheet(rng, (210, 148)), fonts.works(rng), fonts.keys(rng), found.holder
    heads(page, faces, 13, ("ROYAUME DU MAROC", "Arrondissement urbain"), ("المملكة المغربية", "الدائرة الحضرية"))
    titled(page, 105, 32, "Attestation de résidence", "شهادة الإقامة", fonts.title(rng, faces), 14, arabic_first=True)
    rows = (
        ("يسكن السيد(ة)", "M., Mme, Mlle", family_first("holder_name", who)),
        ("البطاقة رقم", "C.N.I. n°", plain("document_number", who.cin or "")),
        ("بالعنوان", "Demeurant au", both("address", found.home.printed)),
        ("حررت في", "Fait le", issued(found.issued)),
    )  # fmt: skip
    for at, (label_ar, label, entry) in enumerate(rows):
        y = 58 + 15 * at
        page.arabic(194, y, label_ar, faces.arabic_pen(11.5))
        page.text(16, y, label, faces.pen(10))
        line_of(page, y, "", entry.in_latin_alone, faces, typed, 10.5, span=(46, 164), colour=RIBBON)
    page.text(150, 122, "L'Autorité locale", faces.pen(10), side="middle")
    signed(page, rng, 158, 134, "السلطة المحلية", beside=-40, radius=12)
    specimen(page, 50, 136)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As a portal of somebody's own lays it out: a band, captions above, dates with dashes, a square code."""
    page, faces, who = sheet(rng), fonts.designer(rng), found.holder
    band(page, 10, 16, LEAF, ("CERTIFICAT DE RÉSIDENCE", "شهادة السكنى"), faces, 15, span=(12, 198))
    flag(page, 12, 34, 18)
    page.text(36, 40, "Royaume du Maroc - Ministère de l'Intérieur", faces.pen(10.5))
    page.arabic(198, 40, f"جماعة {found.town.name.arabic}", faces.arabic_pen(12))
    name, home = of_full_name("holder_name", who), both("address", found.home.printed)
    for y, label, label_ar, entry in (
        (62, "Titulaire", "صاحب الشهادة", name), (84, "CIN", "رقم البطاقة", plain("document_number", who.cin or "")),
        (106, "Domicile", "محل السكنى", home),
    ):  # fmt: skip
        page.box(12, y - 8, 186, 20, outline=(208, 220, 212), radius=2)
        below(page, 18, y, label, entry, faces, 12, to=104, step=6.6, small=8.5)
        if entry.latin != entry.arabic:
            below_ar(page, 192, y, label_ar, entry, faces, 13, to=108, step=7, small=10)
        else:
            page.arabic(192, y, label_ar, faces.arabic_pen(10))
    day = Entry(dashed(found.issued), "", issued(found.issued).field)
    below(page, 18, 130, "Établi le", day, faces, 12, to=80, step=6.6, small=8.5)
    page.text(18, 156, "Document généré par le service des attestations en ligne", faces.pen(9))
    square_code(page, rng, 160, 130, 32)
    signed(page, rng, 60, 184, "الجماعة", beside=44)
    specimen(page, 105, 230)
    return (page,)


def _receipt_like(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic rows with colons as an annexe's program prints them, the values flush with each other."""
    page, faces, who = sheet(rng), fonts.office(rng), found.holder
    emblem(page, 105, 20, 9)
    middle(page, 105, 36, ("المملكة المغربية", f"عمالة {found.town.province.arabic}", "باشوية"), faces, 11.5, step=6)
    page.arabic(105, 64, "شهادة الإقامة", fonts.title(rng, faces).arabic_pen(22, bold=True), side="middle")
    rows = (
        ("الاسم الكامل", of_full_name("holder_name", who)), ("رقم ب.ت.و", plain("document_number", who.cin or "")),
        ("السكنى", both("address", found.home.printed)), ("تاريخ التسليم", issued(found.issued)),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        y = 92 + 15 * at
        page.arabic(186, y, label, faces.arabic_pen(14))
        said_ar(page, 146, y, ":", entry.in_arabic_alone, faces, 14, to=16, bold=True)
    page.arabic(186, 164, "يشهد الباشا بصحة البيانات أعلاه", faces.arabic_pen(13))
    page.arabic(60, 180, "الباشا", faces.arabic_pen(14, bold=True), side="middle")
    signed(page, rng, 50, 198, "الباشوية", beside=40)
    specimen(page, 150, 250)
    return (page,)


LAYOUTS = (
    Layout("h10_residence_caid", "residence_certificate", _caid),
    Layout("h10_residence_police", "residence_certificate", _police),
    Layout("h10_residence_annexe", "residence_certificate", _annexe),
    Layout("h10_residence_lined", "residence_certificate", _lined),
    Layout("h10_residence_web", "residence_certificate", _web, sheet=False),
    Layout("h10_residence_rows", "residence_certificate", _receipt_like),
)
