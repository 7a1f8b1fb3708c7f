"""Marriages in Latin letters: an extract of two scripts, a sworn translation, a consulate's paper, a drawn form."""

import random
from datetime import timedelta

from samples.dates import FRENCH_MONTHS, hijri_in_arabic, hijri_in_french, slashed
from samples.entries import Entry, both, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import GREY, Piece, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout8.desk import below, flag, spaced, square_code, table, titled
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, WINE, band, between, cell, corner, signed
from samples.holdout9.layouts.adouls import court_of
from samples.holdout9.people import Facts
from samples.ornaments import emblem
from samples.spelled import day_in_french
from samples.surface import Surface


def _sections(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A bilingual extract: a band for each spouse, captions outside and values in the middle."""
    page, faces = sheet(rng), fonts.town_hall(rng)
    husband, wife, wed = spouse(found.husband, "husband"), spouse(found.wife, "wife"), found.wedding
    heads(
        page, faces, 16, ("Royaume du Maroc", "Ministère de la Justice"), ("المملكة المغربية", "وزارة العدل"), points=10
    )
    emblem(page, 105, 19, 7)
    y = titled(page, 105, 38, "EXTRAIT D'ACTE DE MARIAGE", "مستخرج من عقد الزواج", fonts.headline(rng, faces), 14)
    court = both("court", court_of(rng))
    rows: tuple[tuple[tuple[str, str], Entry], ...] = (
        (("Tribunal de", "المحكمة الابتدائية ب"), court),
        (("Acte N°", "عقد رقم"), plain("act_number", found.act)),
        (("Date du mariage", "تاريخ الزواج"), moment("marriage_date", wed)),
        (("Année hégirienne", "الموافق هجريا"), Entry(hijri_in_french(wed), hijri_in_arabic(wed))),
    )
    y = _listed(page, y + 4, rows, fonts.town_hall(rng))
    for title, of, sun in (
        (("L'EPOUX", "الزوج"), husband, ("Fils de", "والده")),
        (("L'EPOUSE", "الزوجة"), wife, ("Fille de", "والدها")),
    ):
        band(page, y, 8, WINE, title, faces, 11, span=(14, 196))
        father = Entry(of.person.father_on_acts.latin, of.person.father_on_acts.arabic)
        y = _listed(
            page,
            y + 16,
            (
                (("Nom", "الاسم العائلي"), of.family),
                (("Prénom", "الاسم الشخصي"), of.given),
                (("Date de naissance", "تاريخ الازدياد"), of.birth),
                (("N° de la CIN", "رقم بطاقة التعريف"), of.number),
                (sun, father),
            ),
            faces,
        )
    page.text(30, y + 6, f"Délivré le {slashed(found.issued)}", faces.pen(10))
    page.arabic(180, y + 6, "رئيس كتابة الضبط", faces.arabic_pen(11))
    signed(page, rng, 150, y + 24, "كتابة الضبط", beside=-44)
    specimen(page, 60, 288, 8)
    return (page,)


def _listed(page: Surface, y: float, rows: tuple[tuple[tuple[str, str], Entry], ...], faces: Faces) -> float:
    for labels, entry in rows:
        between(page, y, labels, entry, faces, 10.5, span=(16, 194), reach=40)
        y += 8.6
    return y


def _person(of: Spouse, *, man: bool) -> tuple[Piece, ...]:
    return (
        piece(of.given),
        piece(of.family),
        f", fils de {of.person.father.latin}," if man else f", fille de {of.person.father.latin},",
        "né le" if man else "née le",
        piece(of.birth),
        f"à {of.person.birth_place.name.latin}, de nationalité marocaine,",
        "titulaire de la C.I.N. n°",
        piece(of.number),
    )


def _sworn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A sworn translator's own sheet: his head, numbered paragraphs, days with months named."""
    page, faces, wed = sheet(rng), fonts.notary(rng), found.wedding
    husband, wife = spouse(found.husband, "husband", in_words=True), spouse(found.wife, "wife", in_words=True)
    court = both("court", court_of(rng))
    page.text(105, 16, "CABINET DE TRADUCTION ASSERMENTEE", faces.pen(12, NAVY, bold=True), side="middle")
    page.text(105, 22, "Arabe - Français - Anglais - agréé près les juridictions", faces.pen(9, GREY), side="middle")
    page.rule(20, 26, 190, 26, NAVY, 0.5)
    page.text(190, 34, f"Traduction n° {rng.randint(100, 9000)}/{found.issued.year}", faces.pen(10), side="right")
    page.text(105, 48, "ACTE DE MARIAGE", faces.pen(18, bold=True), side="middle")
    page.text(105, 55, "(traduit de l'arabe)", faces.pen(10), side="middle")
    pens = faces.pen(11.5), faces.pen(11.5, bold=True)
    hall = spaced(
        "Royaume du Maroc, Ministère de la Justice, Tribunal de première instance de",
        piece(court),
        ", section du notariat. Acte porté au registre des mariages n°",
        str(rng.randint(2, 140)),
        ", folio",
        str(rng.randint(2, 300)),
        ", sous le numéro",
        piece(plain("act_number", found.act)),
        ".",
    )
    day = moment("marriage_date", wed, day_in_french(wed, rng))
    paragraphs = (
        hall,
        spaced(
            "Louange à Dieu seul. Le",
            piece(day),
            f"({hijri_in_french(wed)}), les deux adouls soussignés ont reçu la déclaration de mariage suivante :",
        ),
        spaced("1. L'époux : Monsieur", *_person(husband, man=True), f", demeurant à {found.home.printed.latin}."),
        spaced("2. L'épouse : Mademoiselle", *_person(wife, man=False), ", sans profession."),
        ("3. La dot est fixée à quinze mille dirhams (15.000,00 DH), que l'épouse reconnaît avoir reçue.",),
        ("Dont acte, dressé par les adouls et homologué par le juge chargé du notariat.",),
    )
    y = 68.0
    for each in paragraphs:
        y = prose(page, y, each, pens, (22, 188), leading=7, indent=8) + 3
    page.text(22, y + 6, f"Traduction certifiée conforme, le {slashed(found.issued)}", faces.pen(10.5))
    page.text(140, y + 14, "Le traducteur assermenté", faces.pen(10.5), side="middle")
    signed(page, rng, 146, y + 30, "ترجمان محلف", beside=-46)
    specimen(page, 60, 286)
    return (page,)


def _consulate(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A certificate of two columns, one for each spouse, values under French captions; Arabic names stand below."""
    page, faces, wed = sheet(rng), fonts.press_room(rng), found.wedding
    husband, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    corner(
        page,
        18,
        18,
        ("ROYAUME DU MAROC", "MINISTERE DES AFFAIRES ETRANGERES", "Consulat Général du Royaume à Lille"),
        faces,
        10,
    )
    page.arabic(192, 18, "القنصلية العامة للمملكة المغربية", faces.arabic_pen(11.5))
    page.text(105, 48, "CERTIFICAT DE MARIAGE", faces.pen(18, bold=True), side="middle")
    page.arabic(105, 57, "شهادة الزواج", faces.arabic_pen(18, bold=True), side="middle")
    pens = faces.pen(11), faces.pen(11, bold=True)
    day = moment("marriage_date", wed, f"{wed.day} {FRENCH_MONTHS[wed.month - 1]} {wed.year}")
    opening = spaced(
        "Il résulte de l'acte n°",
        piece(plain("act_number", found.act)),
        "établi par le tribunal de",
        piece(both("court", court_of(rng))),
        "que se sont mariés le",
        piece(day),
        ":",
    )
    y = prose(page, 72, opening, pens, (18, 192), leading=7) + 4
    page.box(18, y - 6, 174, 86, line=0.3)
    page.rule(105, y - 6, 105, y + 80, width=0.3)
    for x, title, of in ((22.0, "Monsieur", husband), (109.0, "Madame", wife)):
        page.text(x + 38, y, title, faces.pen(12, bold=True), side="middle")
        down = y + 9
        for label, entry in (("Nom de famille", of.family), ("Prénom", of.given)):
            below(page, x, down, label, entry, faces, 12, to=x + 46)
            put(page, x + 80, down + 5.2, entry, faces.arabic_pen(12.5, bold=True), arabic=True, fit=32)
            down += 14
        below(page, x, down, "Date de naissance", of.birth, faces, 12, to=x + 60)
        below(
            page, x, down + 14, "Lieu de naissance", Entry(of.person.birth_place.name.latin, ""), faces, 12, to=x + 78
        )
        below(page, x, down + 28, "Carte nationale", of.number, faces, 12, to=x + 60)
    y += 92
    page.text(18, y, f"Délivré à Lille, le {slashed(found.issued)}", faces.pen(11))
    page.text(150, y + 8, "Le Consul Général", faces.pen(11), side="middle")
    signed(page, rng, 150, y + 24, "القنصلية العامة", beside=-46)
    specimen(page, 105, 286)
    return (page,)


def _generator(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A table that somebody abroad draws: rows for what is asked, a column for him and one for her, in both scripts."""
    page, faces, wed = sheet(rng), fonts.screen(rng), found.wedding
    husband, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    flag(page, 14, 12, 18)
    page.text(105, 18, "ROYAUME DU MAROC", faces.pen(12, bold=True), side="middle")
    page.text(105, 26, "ACTE DE MARIAGE", faces.pen(17, NAVY, bold=True), side="middle")
    page.arabic(105, 35, "عقد الزواج", faces.arabic_pen(18, NAVY, bold=True), side="middle")
    square_code(page, rng, 172, 11, 22)
    at = 46.0
    for x, wide, labels, entry in (
        (14, 58, ("N° acte", "رقم العقد"), plain("act_number", found.act)),
        (76, 58, ("Date du mariage", "تاريخ الزواج"), moment("marriage_date", wed)),
        (138, 58, ("Tribunal", "المحكمة"), both("court", court_of(rng))),
    ):
        cell(page, x, at, (wide, 14), labels, entry, faces, 11)
    rows: list[tuple[str | Entry, ...]] = [("", "Époux / Husband", "Épouse / Wife", "")]
    for label, label_ar, his, hers in (
        ("Nom", "الاسم العائلي", husband.family, wife.family),
        ("Prénom", "الاسم الشخصي", husband.given, wife.given),
    ):
        rows.append((label, Entry(his.latin, "", his.field), Entry(hers.latin, "", hers.field), label_ar))
    rows.append(("Né(e) le", husband.birth, wife.birth, "تاريخ الازدياد"))
    rows.append(("CIN", husband.number, wife.number, "رقم البطاقة"))
    end = table(page, (14.0, 44.0, 104.0, 164.0, 196.0), 68, rows, faces, high=11, points=10.5, arabic=(3,))
    band(page, end + 8, 8, NAVY, ("Noms en arabe", "الأسماء بالعربية"), faces, 10, span=(14, 196))
    y = end + 26
    for label, of in (("الزوج", husband), ("الزوجة", wife)):
        page.arabic(194, y, label, faces.arabic_pen(12))
        said_ar(
            page,
            168,
            y,
            "الاسم العائلي :",
            Entry("", of.family.arabic, None, of.family.field_ar),
            faces,
            12,
            to=100,
            bold=True,
        )
        said_ar(
            page,
            96,
            y,
            "الاسم الشخصي :",
            Entry("", of.given.arabic, None, of.given.field_ar),
            faces,
            12,
            to=20,
            bold=True,
        )
        y += 11
    said(page, 14, y + 8, "Enregistré le :", Entry(slashed(wed + timedelta(days=12)), ""), faces, 10, to=90)
    page.text(150, y + 8, "Cachet / Signature", faces.pen(9, GREY), side="middle")
    signed(page, rng, 150, y + 26, "وزارة العدل", beside=-44)
    specimen(page, 105, 288, 8)
    return (page,)


LAYOUTS = (
    Layout("h9_marriage_sections", "marriage_certificate", _sections),
    Layout("h9_marriage_sworn", "marriage_certificate", _sworn),
    Layout("h9_marriage_consulate", "marriage_certificate", _consulate),
    Layout("h9_marriage_generator", "marriage_certificate", _generator),
)
