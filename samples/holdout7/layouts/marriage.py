"""Extracts, tables and translations of the marriage act: what families hand in besides the adouls' own act.

The ministry's extract is bilingual; a sworn translator's French version has its own wording and his stamp.
"""

import random

from samples.dates import hijri_in_arabic, in_french, slashed
from samples.entries import Entry, both, moment, plain, written
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import Piece, grid, lines, piece, prose, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout7.people import Facts
from samples.holdout7.places import COURTS
from samples.names import Name
from samples.ornaments import date_stamp, paraph, seal
from samples.surface import Surface

_TRADES = ("commerçant", "ouvrier", "salarié", "agriculteur", "chauffeur", "enseignant")


def _extract(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A bilingual extract: the husband's block above the wife's, French rows left and Arabic rows right."""
    page, faces, court = sheet(rng), fonts.office(rng), both("court", rng.choice(COURTS))
    heads(page, faces, 15, ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE"), ("المملكة المغربية", "وزارة العدل"), bold=2)
    said(page, 16, 27, "Tribunal de première instance de", court, faces, 9.5, to=100)
    said_ar(page, 194, 27, "المحكمة الابتدائية بـ", court, faces, 11, to=120, gap=0.8)
    page.text(16, 32.6, "Section de la justice de la famille", faces.pen(9.5))
    page.arabic(194, 32.6, "قسم قضاء الأسرة", faces.arabic_pen(11))
    page.text(105, 46, "EXTRAIT D'ACTE DE MARIAGE", faces.pen(14, bold=True), side="middle")
    page.arabic(105, 54.6, "ملخص رسم الزواج", faces.arabic_pen(16, bold=True), side="middle")
    act, day = plain("act_number", found.act), moment("marriage_date", found.wedding)
    y = 66.0
    for label, entry, label_ar in (("Acte n° :", act, "رسم عدد :"), ("Date du mariage :", day, "تاريخ الزواج :")):
        said(page, 16, y, label, entry, faces, 10.5, to=100, bold=True)
        said_ar(page, 194, y, label_ar, entry, faces, 12, to=112, bold=True)
        y += 7.4
    page.text(16, y, f"Registre n° : {rng.randint(3, 200)}   Folio : {rng.randint(2, 400)}", faces.pen(10.5))
    page.arabic(194, y, f"موافق : {hijri_in_arabic(found.wedding)}", faces.arabic_pen(12))
    y += 12
    for part, title, title_ar in (("husband", "L'EPOUX", "الزوج"), ("wife", "L'EPOUSE", "الزوجة")):
        one = spouse(found.husband if part == "husband" else found.wife, part)
        page.box(14, y - 6, 182, 8.4, fill=(232, 234, 238), outline=(150, 152, 156))
        page.text(18, y, title, faces.pen(10.5, bold=True))
        page.arabic(192, y, title_ar, faces.arabic_pen(12, bold=True))
        y += 9.6
        of = one.person
        for label, entry, label_ar in (
            ("Nom :", one.family, "الاسم العائلي :"), ("Prénom :", one.given, "الاسم الشخصي :"),
            ("Né(e) le :", one.birth, "تاريخ الازدياد :"),
            ("à :", Entry(of.birth_place.name.latin, of.birth_place.name.arabic), "بـ :"),
            ("CNIE n° :", one.number, "رقم ب.ت.و :"),
            ("Fils/Fille de :", Entry(of.father.latin, of.father.arabic), "ابن(ة) :"),
            ("et de :", Entry(of.mother.latin, of.mother.arabic), "و :"),
        ):  # fmt: skip
            said(page, 18, y, label, entry, faces, 10.5, to=102, bold=entry.field is not None)
            said_ar(page, 192, y, label_ar, entry, faces, 12, to=108, bold=entry.field is not None)
            y += 7.6
        y += 5
    page.text(18, y + 4, f"Délivré le {slashed(found.issued)}", faces.pen(10))
    page.arabic(192, y + 4, f"سلم بتاريخ {slashed(found.issued)}", faces.arabic_pen(11.4))
    page.text(60, y + 14, "Le secrétaire greffier", faces.pen(10), side="middle")
    page.arabic(160, y + 14, "كاتب الضبط", faces.arabic_pen(11.4), side="middle")
    seal(page, rng, 108, y + 22, 15, "كتابة الضبط")
    paraph(page, rng, 58, y + 24, 32)
    specimen(page, 170, 290)
    return (page,)


def _who(one: Spouse, rng: random.Random, home: str, *, man: bool) -> tuple[Piece, ...]:
    """Return a spouse as a sworn translator puts her or him into French."""
    e, of = "" if man else "e", one.person
    return (
        "Monsieur " if man else "Mademoiselle ",
        piece(one.given),
        " ",
        piece(one.family),
        f", {'fils' if man else 'fille'} de {of.father.latin} fils de {of.grandfather.latin}, de nationalité "
        f"marocaine, ",
        f"né{e} à {of.birth_place.name.latin} le ",
        piece(one.birth),
        f", {rng.choice(_TRADES) if man else 'sans profession'}, ",
        "titulaire de la carte nationale d'identité n° ",
        piece(one.number),
        f", demeurant à {home}",
    )


def _translated(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The sworn translator's French prose under his letterhead."""
    page, faces, court = sheet(rng), fonts.office(rng), both("court", rng.choice(COURTS))
    lines(page, 60, 16, ("TRADUCTEUR ASSERMENTE", "agréé près les juridictions", "Arabe - Français - Espagnol",
                         f"Cabinet : {found.home.commune.province.latin}"), faces.pen(9.5, bold=True), 5)  # fmt: skip
    page.text(190, 16, f"Traduction n° {rng.randint(100, 9000)}/{found.issued.year}", faces.pen(9.5), side="right")
    page.text(190, 22, "Traduit de l'arabe", faces.pen(9.5), side="right")
    page.rule(20, 36, 190, 36, width=0.5)
    lines(page, 20, 44, ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE"), faces.pen(10), 5.4, side="left")
    said(page, 20, 54.8, "Tribunal de première instance de", court, faces, 10, to=120)
    page.text(20, 60.4, "Section notariale", faces.pen(10))
    page.text(120, 44, f"Registre des mariages n° {rng.randint(3, 180)}", faces.pen(10))
    said(page, 120, 49.4, "Acte n°", plain("act_number", found.act), faces, 10, to=190, bold=True)
    page.text(120, 54.8, f"Folio {rng.randint(2, 398)}", faces.pen(10))
    page.text(105, 76, "ACTE DE MARIAGE", faces.pen(16, bold=True), side="middle")
    page.text(105, 86, "Louange à Dieu seul", faces.pen(11), side="middle")
    husband, wife = spouse(found.husband, "husband", in_words=True), spouse(found.wife, "wife", in_words=True)
    home, amount = found.home.printed.latin, rng.choice((2000, 3000, 5000, 10000))
    pieces: tuple[Piece, ...] = (
        "Le ",
        piece(written("marriage_date", found.wedding)),
        f", à {rng.randint(9, 18)} heures, par-devant les deux adouls "
        "assermentés exerçant dans le ressort du tribunal ci-dessus, et après autorisation du juge de la famille "
        "chargé du "
        f"mariage n° {rng.randint(20, 990)} du {slashed(found.wedding)}, ont comparu : ",
        *_who(husband, rng, home, man=True),
        ", célibataire, d'une part, et ",
        *_who(wife, rng, home, man=False),
        f", célibataire, d'autre part ; lesquels ont déclaré contracter mariage moyennant une dot de {amount} "
        f"dirhams que "
        "l'épouse reconnaît avoir reçue. Elle a été donnée en mariage par son père avec son consentement. L'époux "
        "a accepté. "
        "Dont acte, dressé le jour même.",
    )
    y = prose(
        page, 98, pieces, (faces.pen(11), faces.pen(11, bold=rng.random() < 0.3)), (22, 188), leading=7.4, indent=8
    )
    page.text(22, y + 6, "Signé : les deux adouls. Homologué par le juge chargé du notariat, sceau et signature.",
              faces.pen(10))  # fmt: skip
    page.text(188, y + 20, f"Pour traduction conforme, le {in_french(found.issued)}", faces.pen(10), side="right")
    date_stamp(page, rng, 60, y + 34, ("TRADUCTEUR", "ASSERMENTE"))
    seal(page, rng, 120, y + 40, 16, "ترجمان محلف", "TRADUCTEUR AGREE")
    paraph(page, rng, 160, y + 36, 36)
    specimen(page, 60, 288)
    return (page,)


def _two(hers: Name, his: Name) -> tuple[Entry, Entry]:
    return Entry("", hers.arabic), Entry("", his.arabic)


def _table(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A court's ruled table in Arabic: the captions right, the husband in the middle, the wife left."""
    page, faces, court = sheet(rng), fonts.office(rng), both("court", rng.choice(COURTS)).in_arabic_alone
    pen = faces.arabic_pen
    lines(page, 190, 16, ("المملكة المغربية", "وزارة العدل"), pen(12, bold=True), 6, side="right", arabic=True)
    said_ar(page, 190, 28, "المحكمة الابتدائية بـ", court, faces, 12, to=120, gap=0.8)
    page.arabic(190, 34, "قسم قضاء الأسرة - مكتب الزواج", pen(12))
    page.arabic(105, 50, "مستخرج من عقد الزواج", pen(19, bold=True), side="middle")
    act = plain("act_number", found.act).in_arabic_alone
    day = moment("marriage_date", found.wedding).in_arabic_alone
    said_ar(page, 190, 64, "عقد الزواج رقم :", act, faces, 12.5, to=120, bold=True)
    said_ar(page, 100, 64, "بتاريخ :", day, faces, 12.5, to=30, bold=True)
    page.arabic(190, 72, f"المضمن بسجل الزواج عدد {rng.randint(3, 190)} صحيفة {rng.randint(2, 390)}", pen(12))
    him, her = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    xs, top, tall = (20, 84, 148, 190), 80.0, 11.0

    rows: tuple[tuple[str, Entry, Entry], ...] = (
        ("", Entry("", "الزوجة"), Entry("", "الزوج")),
        ("الاسم العائلي", her.family.in_arabic_alone, him.family.in_arabic_alone),
        ("الاسم الشخصي", her.given.in_arabic_alone, him.given.in_arabic_alone),
        ("تاريخ الازدياد", her.birth.in_arabic_alone, him.birth.in_arabic_alone),
        ("مكان الازدياد", *_two(her.person.birth_place.name, him.person.birth_place.name)),
        ("رقم ب.ت.و.إ", her.number.in_arabic_alone, him.number.in_arabic_alone),
        ("اسم الأب", *_two(her.person.father, him.person.father)),
        ("اسم الأم", *_two(her.person.mother, him.person.mother)),
        ("الجنسية", Entry("", "مغربية"), Entry("", "مغربية")),
        ("المهنة", Entry("", "بدون"), Entry("", rng.choice(("عامل", "تاجر", "فلاح")))),
    )
    grid(page, xs, [top + tall * at for at in range(len(rows) + 1)], (90, 92, 96), 0.3)
    for level, (label, left, right) in enumerate(rows):
        y = top + tall * level + 7.4
        if label:
            page.arabic(188, y, label, pen(12))
        for middle, entry in ((52, left), (116, right)):
            page.arabic(
                middle, y, entry.arabic, pen(12.6, bold=level == 0), side="middle", fit=60, field=entry.field_ar
            )
    y = top + tall * len(rows) + 12
    page.arabic(190, y, f"سلم هذا المستخرج بناء على طلب المعني بالأمر بتاريخ {slashed(found.issued)}", pen(12))
    page.arabic(60, y + 12, "رئيس مصلحة كتابة الضبط", pen(12, bold=True), side="middle")
    seal(page, rng, 96, y + 26, 15, "كتابة الضبط")
    paraph(page, rng, 52, y + 26, 34)
    specimen(page, 160, 288)
    return (page,)


LAYOUTS = (
    Layout("h7_marriage_extract", "marriage_certificate", _extract),
    Layout("h7_marriage_translated", "marriage_certificate", _translated),
    Layout("h7_marriage_table", "marriage_certificate", _table),
)
