"""Marriages in French, or in both scripts: extracts, a consulate's sheet, what sworn translators make of acts."""

import random

from samples.dates import hijri_in_french, in_french, slashed
from samples.entries import Entry, both, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import piece, prose, put, sheet, specimen
from samples.holdout7.desk import copied, heads, said
from samples.holdout8 import fonts
from samples.holdout8.desk import spaced, titled
from samples.holdout8.layouts.adouls import court
from samples.holdout8.people import Facts
from samples.ornaments import date_stamp, paraph, seal
from samples.spelled import WEEKDAYS_FRENCH, day_in_french
from samples.surface import Field, Surface


def _extract(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form in both scripts: one column each for the two, captions in both margins."""
    page, faces, town = sheet(rng), fonts.office(rng), court(rng)[0]
    heads(page, faces, 16, ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE"), ("المملكة المغربية", "وزارة العدل"))
    said(page, 16, 30, "Tribunal de première instance de", both("court", town), faces, 9.5, to=100, bold=True)
    page.arabic(194, 30, f"المحكمة الابتدائية ب{town.arabic}", faces.arabic_pen(11))
    titled(page, 105, 48, "EXTRAIT D'ACTE DE MARIAGE", "مستخرج من عقد الزواج", faces, 14)
    said(page, 16, 68, "Acte n° :", plain("act_number", found.act), faces, 10.5, to=70, bold=True)
    page.arabic(194, 68, "عدد العقد", faces.arabic_pen(11.5))
    said(
        page,
        16,
        75,
        "Date du mariage :",
        moment("marriage_date", found.wedding, in_french(found.wedding)),
        faces,
        10.5,
        to=120,
        bold=True,
    )
    page.arabic(194, 75, "تاريخ الزواج", faces.arabic_pen(11.5))
    man, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    xs = (14, 48, 105, 162, 196)
    page.text(76, 89, "EPOUX  -  ", faces.pen(10, bold=True), side="right")
    page.arabic(90, 89, "الزوج", faces.arabic_pen(11.5, bold=True))
    page.text(133, 89, "EPOUSE  -  ", faces.pen(10, bold=True), side="right")
    page.arabic(147, 89, "الزوجة", faces.arabic_pen(11.5, bold=True))
    rows = (
        ("Nom", "الاسم العائلي", man.family, wife.family), ("Prénom", "الاسم الشخصي", man.given, wife.given),
        ("N° CIN", "رقم البطاقة", _once(man.number), _once(wife.number)),
        ("Né(e) le", "تاريخ الازدياد", _once(man.birth), _once(wife.birth)),
        ("Né(e) à", "مكان الازدياد", _town(man), _town(wife)),
    )  # fmt: skip
    y = 94.0
    for label, label_ar, first, second in rows:
        page.text(xs[0] + 1.5, y + 9, label, faces.pen(10))
        page.arabic(xs[4] - 1.5, y + 9, label_ar, faces.arabic_pen(11), fit=30)
        for at, entry in ((1, first), (2, second)):
            put(page, xs[at] + 2, y + 6, entry, faces.pen(10.5, bold=True), fit=52)
            if entry.arabic:
                put(page, xs[at + 1] - 2, y + 12.4, entry, faces.arabic_pen(11.5, bold=True), arabic=True, fit=52)
        page.rule(xs[0], y, xs[4], y)
        y += 15
    page.rule(xs[0], y, xs[4], y)
    for x in xs:
        page.rule(x, 84, x, y)
    page.rule(xs[0], 84, xs[4], 84)
    page.text(16, y + 14, f"Fait à {town.latin}, le {slashed(found.issued)}", faces.pen(10))
    page.text(150, y + 14, "Le greffier", faces.pen(10), side="middle")
    paraph(page, rng, 146, y + 28, 30)
    seal(page, rng, 172, y + 32, 15, "كتابة الضبط")
    specimen(page, 56, 284)
    return (page,)


def _once(entry: Entry) -> Entry:
    return Entry(entry.latin, "", entry.field)


def _town(who: Spouse) -> Entry:
    name = who.person.birth_place.name
    return Entry(name.latin, name.arabic)


def _person(who: Spouse, *, man: bool) -> tuple[str | tuple[str, Field | None], ...]:
    e = "" if man else "e"
    return (
        "Monsieur" if man else "Madame",
        piece(who.given),
        piece(who.family),
        ", fils de" if man else ", fille de",
        f"{who.person.father.latin} ben {who.person.grandfather.latin} et de {who.person.mother.latin}, marocain{e},",
        f"né{e} le",
        piece(who.birth),
        f"à {who.person.birth_place.name.latin}, titulaire de la CIN n°",
        piece(who.number),
    )


def _translated(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A sworn translator's running text: stamp and number above, "Louange à Dieu seul", one paragraph."""
    page, faces, (town, truth, _) = sheet(rng), fonts.office(rng), court(rng)
    page.text(16, 16, "Traducteur assermenté près les juridictions", faces.pen(9, bold=True))
    page.text(16, 21, f"Traduction n° {rng.randint(100, 4800)}/{found.issued.year}  -  de l'arabe", faces.pen(9))
    page.rule(16, 24, 194, 24, width=0.4)
    page.text(105, 36, "ACTE DE MARIAGE", faces.pen(15, bold=True), side="middle")
    page.text(105, 46, "Louange à Dieu Seul !", faces.pen(10.5), side="middle")
    pen, bold, dowry = faces.pen(11), faces.pen(11, bold=True), rng.choice((5000, 10000, 20000))
    day, act = found.wedding, Field("act_number", found.act)
    y = prose(
        page,
        58,
        spaced(
            "Tribunal de première instance de",
            (town.latin, truth),
            "- Section de la justice de la famille. Registre des mariages",
            f"{rng.randint(3, 200)}, folio {rng.randint(2, 390)}, acte n°",
            (found.act, act),
            ".",
        ),
        (pen, bold),
        (16, 194),
        leading=7,
    )
    wed = moment("marriage_date", day, day_in_french(day, rng))
    story = spaced(
        f"Le {WEEKDAYS_FRENCH[day.weekday()]}",
        piece(wed),
        f"correspondant au {hijri_in_french(day)} de l'Hégire, les deux adouls",
        "soussignés ont reçu l'acte par lequel",
        *_person(spouse(found.husband, "husband"), man=True),
        ", a contracté mariage, avec la bénédiction de Dieu, avec",
        *_person(spouse(found.wife, "wife"), man=False),
        f", demeurant à {found.home.printed.latin}. La dot a été fixée à {dowry} dirhams, reçue par",
        "l'épouse qui en donne quittance. En foi de quoi le présent acte a été dressé et homologué",
        "par le juge chargé du notariat.",
    )
    y = prose(page, y + 4, story, (pen, bold), (16, 194), leading=7.4, indent=10)
    page.text(16, y + 10, f"Pour traduction conforme, le {slashed(found.issued)}", faces.pen(10))
    paraph(page, rng, 150, y + 24, 34)
    date_stamp(page, rng, 150, y + 34, ("TRADUCTEUR", "ASSERMENTE"))
    specimen(page, 60, 284)
    return (page,)


def _typed_list(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An older translation from a typewriter: a dash before each fact, capitals for the two headings."""
    page, faces, (town, _, _) = sheet(rng), fonts.typist(rng), court(rng)
    pen = faces.pen(10.5)
    page.text(18, 18, "ROYAUME DU MAROC", pen)
    said(page, 18, 24, "TRIBUNAL DE PREMIERE INSTANCE DE", both("court", town), faces, 10.5, to=190)
    page.text(105, 42, "TRADUCTION D'UN ACTE DE MARIAGE", faces.pen(12, bold=True), side="middle")
    page.text(105, 47, "=" * 32, pen, side="middle")
    said(page, 18, 60, "- Acte inscrit sous le numéro", plain("act_number", found.act), faces, 10.5, to=190)
    day = moment("marriage_date", found.wedding, f"{found.wedding:%d-%m-%Y}")
    said(page, 18, 67, "- Mariage conclu le", day, faces, 10.5, to=190)
    y = 82.0
    for title, who, e in (
        ("LE MARI", spouse(found.husband, "husband"), ""),
        ("LA MARIEE", spouse(found.wife, "wife"), "e"),
    ):
        page.text(18, y, f"{title} :", faces.pen(10.5, bold=True))
        born = who.person.birth_date
        birth = moment(who.birth.field.name if who.birth.field else "", born, f"{born:%d-%m-%Y}")
        for label, entry in (
            ("- Nom de famille :", who.family), ("- Prénom :", who.given), (f"- Né{e} le", birth),
            ("- Lieu :", Entry(who.person.birth_place.name.latin, "")), ("- Carte nationale n°", who.number),
            ("- Domicile :", Entry(found.home.printed.latin, "")),
        ):  # fmt: skip
            y += 7.6
            said(page, 26, y, label, entry, faces, 10.5, to=194)
        y += 16
    page.text(18, y, "Sadaq : reçu par l'épouse devant les adouls.", pen)
    page.text(18, y + 14, f"Traduit à {town.latin} le {slashed(found.issued)}", pen)
    paraph(page, rng, 150, y + 26, 34)
    seal(page, rng, 120, y + 34, 14, "ترجمان محلف")
    specimen(page, 56, 288)
    if rng.random() < 0.5:
        copied(page, rng)
    return (page,)


def _consulate(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A consulate's sheet: captions under the values, both scripts, the two of them one above the other."""
    page, faces, (town, _, _) = sheet(rng), fonts.office(rng), court(rng)
    heads(
        page, faces, 16, ("ROYAUME DU MAROC", "Consulat Général à LYON"), ("المملكة المغربية", "القنصلية العامة بليون")
    )
    titled(page, 105, 38, "ACTE DE MARIAGE", "رسم الزواج", faces, 15, arabic_first=True)
    _under(page, faces, 16, 62, plain("act_number", found.act), "Numéro d'acte - رقم الرسم")
    _under(page, faces, 76, 62, moment("marriage_date", found.wedding), "Date du mariage - تاريخ الزواج")
    _under(page, faces, 140, 62, both("court", town), "Tribunal - المحكمة")
    y = 84.0
    for title, who in (
        ("MARI / الزوج", spouse(found.husband, "husband")),
        ("FEMME / الزوجة", spouse(found.wife, "wife")),
    ):
        page.box(14, y - 5, 182, 8, fill=(228, 232, 240), outline=(228, 232, 240))
        latin, arabic = title.split(" / ")
        page.text(16, y + 0.6, latin, faces.pen(10.5, bold=True))
        page.arabic(194, y + 0.6, arabic, faces.arabic_pen(12, bold=True))
        for at, (label, label_ar, entry) in enumerate(
            (("Nom", "الاسم العائلي", who.family), ("Prénoms", "الاسم الشخصي", who.given))
        ):
            base = y + 13 + at * 15
            put(page, 16, base, entry, faces.pen(11, bold=True), fit=84)
            put(page, 194, base, entry, faces.arabic_pen(12.5, bold=True), arabic=True, fit=84)
            page.text(16, base + 5, label, faces.pen(7.5, (110, 110, 114)))
            page.arabic(194, base + 5.4, label_ar, faces.arabic_pen(8.5, (110, 110, 114)))
        _under(page, faces, 16, y + 43, who.number, "N° CNIE - رقم البطاقة")
        _under(page, faces, 76, y + 43, who.birth, "Date de naissance - تاريخ الازدياد")
        page.text(140, y + 43, who.person.birth_place.name.latin, faces.pen(11, bold=True), fit=54)
        page.text(140, y + 48, "Lieu de naissance", faces.pen(7.5, (110, 110, 114)))
        y += 66
    page.text(16, y + 4, f"Délivré le {slashed(found.issued)}", faces.pen(10))
    page.text(150, y + 4, "Le Consul Général", faces.pen(10), side="middle")
    paraph(page, rng, 150, y + 18, 32)
    seal(page, rng, 120, y + 24, 15, "القنصلية العامة")
    specimen(page, 50, 288)
    return (page,)


def _under(page: Surface, faces: Faces, x: float, y: float, entry: Entry, label: str) -> None:
    """Print a value that needs one script only, and both its captions under it."""
    latin, arabic = label.split(" - ")
    put(page, x, y, entry, faces.pen(11, bold=True), fit=56)
    wide = page.text(x, y + 5, latin, faces.pen(7.5, (110, 110, 114)))
    arabic_pen = faces.arabic_pen(8.5, (110, 110, 114))
    page.arabic(x + wide + 2 + page.width_of(arabic, arabic_pen, arabic=True), y + 5.2, arabic, arabic_pen)


LAYOUTS = (
    Layout("h8_marriage_extract", "marriage_certificate", _extract),
    Layout("h8_marriage_translated", "marriage_certificate", _translated),
    Layout("h8_marriage_typed", "marriage_certificate", _typed_list),
    Layout("h8_marriage_consulate", "marriage_certificate", _consulate),
)
