"""Marriage papers that are no adouls' prose: a ministry's table, the extract in both languages, a sworn translation.

The translation is a translator's own setting: letterhead, "Louange à Dieu seul", the register's folio, his seal.
"""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, hijri_in_french, in_french, slashed
from samples.entries import Entry, both, moment, plain
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.names import FAMILIES, MEN
from samples.holdout6.people import Facts
from samples.holdout6.press import Piece, grid, lines, piece, prose, put, row, sheet, specimen
from samples.ornaments import date_stamp, paraph, seal
from samples.spelled import day_in_french
from samples.surface import Field, Surface


def _table(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic: a column for the husband, one for the wife, captions at the right edge."""
    page, faces = sheet(rng), fonts.office(rng)
    bold, body = faces.arabic_pen(11.5, bold=True), faces.arabic_pen(11)
    town = found.town.name
    lines(page, 192, 17, ("المملكة المغربية", "وزارة العدل"), bold, 6, side="right", arabic=True)
    end = 192 - page.arabic(192, 29, "المحكمة الابتدائية ب", bold) - 2
    put(page, end, 29, both("court", town).in_arabic_alone, bold, arabic=True)
    page.arabic(192, 35, "قسم قضاء الأسرة", bold)
    page.arabic(105, 50, "مستخرج من عقد الزواج", faces.arabic_pen(18, bold=True), side="middle")
    for right, label, entry in (
        (192, "عقد عدد :", plain("act_number", found.act)),
        (142, "كناش رقم :", Entry(str(number := rng.randint(3, 120)), str(number))),
        (96, "تاريخ الزواج :", moment("marriage_date", found.wedding)),
    ):  # fmt: skip
        end = right - page.arabic(right, 62, label, body) - 2
        put(page, end, 62, entry.in_arabic_alone, bold, arabic=True)
    page.arabic(192, 70, f"الموافق ل {hijri_in_arabic(found.wedding)}", body)
    groom, bride = spouse(found.husband, "husband"), spouse(found.wife, "wife")

    def told(one: Spouse) -> tuple[Entry, ...]:
        who = one.person
        return (one.family, one.given, one.birth, Entry("", who.birth_place.name.arabic), one.number,
                Entry("", "مغربية"), Entry("", who.father_on_acts.arabic), Entry("", who.mother_on_acts.arabic),
                Entry("", found.home.printed.arabic))  # fmt: skip

    captions = (
        "الاسم العائلي",
        "الاسم الشخصي",
        "تاريخ الازدياد",
        "مكان الازدياد",
        "رقم بطاقة التعريف الوطنية",
        "الجنسية",
        "اسم الأب",
        "اسم الأم",
        "العنوان",
    )
    top, step = 78.0, 10.0
    grid(page, (16, 86, 154, 194), [top + at * step for at in range(len(captions) + 2)])
    page.arabic(120, top + 6.6, "الزوج", bold, side="middle")
    page.arabic(51, top + 6.6, "الزوجة", bold, side="middle")
    for at, (label, his, hers) in enumerate(zip(captions, told(groom), told(bride), strict=True), 1):
        y = top + at * step + 6.4
        page.arabic(192, y, label, body, fit=37)
        put(page, 152, y, his.in_arabic_alone, bold, arabic=True, fit=64)
        put(page, 84, y, hers.in_arabic_alone, bold, arabic=True, fit=66)
    y = top + (len(captions) + 1) * step + 12
    page.arabic(192, y, f"العدلان : {rng.choice(MEN).arabic} {rng.choice(FAMILIES).arabic} و{rng.choice(MEN).arabic} "
                f"{rng.choice(FAMILIES).arabic}", body)  # fmt: skip
    page.arabic(192, y + 9, f"الصداق : {rng.choice((3000, 4000, 6000))} درهم", body)
    page.arabic(192, y + 22, f"حرر ب {town.arabic} في {slashed(found.issued)}", body)
    page.arabic(60, y + 22, "رئيس مصلحة كتابة الضبط", bold, side="middle")
    seal(page, rng, 84, y + 38, 15, "المحكمة الابتدائية")
    paraph(page, rng, 54, y + 38, 34)
    specimen(page, 150, 291)
    return (page,)


def _bilingual(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The extract for the civil register: both languages, husband above wife."""
    page, faces = sheet(rng), fonts.office(rng)
    town, bold, bold_ar = found.town, faces.pen(9.5, bold=True), faces.arabic_pen(11, bold=True)
    lines(page, 20, 16, ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE"), bold, 5.2, side="left")
    lines(page, 190, 16, ("المملكة المغربية", "وزارة العدل"), bold_ar, 5.2, side="right", arabic=True)
    court = both("court", town.name)
    at = 20 + page.text(20, 26.4, "Tribunal de première instance de", faces.pen(9)) + 1.6
    put(page, at, 26.4, court, bold, fit=104 - at)
    end = 190 - page.arabic(190, 26.4, "المحكمة الابتدائية ب", faces.arabic_pen(10.5)) - 2
    put(page, end, 26.4, court, bold_ar, arabic=True, fit=40)
    page.text(20, 31.6, "Section de la justice de la famille", faces.pen(9))
    page.arabic(190, 31.6, "قسم قضاء الأسرة", faces.arabic_pen(10.5))
    page.arabic(105, 47, "ملخص رسم الزواج", faces.arabic_pen(16, bold=True), side="middle")
    page.text(105, 54, "EXTRAIT D'ACTE DE MARIAGE", faces.pen(13, bold=True), side="middle")
    wed = Entry(in_french(found.wedding), slashed(found.wedding),
                Field("marriage_date", found.wedding.isoformat()))  # fmt: skip
    heads = (
        (("Acte n° :", "رسم عدد :"), plain("act_number", found.act)),
        (("Registre n° :", "سجل رقم :"), Entry(str(book := rng.randint(2, 140)), str(book))),
        (("Marié(e)s le :", "تاريخ الزواج :"), wed),
        (("Correspondant au :", "الموافق ل :"), Entry(hijri_in_french(found.wedding), hijri_in_arabic(found.wedding))),
    )
    y = 66.0
    for labels, entry in heads:
        row(page, y, labels, entry, faces, 10)
        y += 7.4
    parts = (("L'EPOUX", "الزوج", spouse(found.husband, "husband")), ("L'EPOUSE", "الزوجة", spouse(found.wife, "wife")))
    for title, title_ar, one in parts:
        who, man = one.person, one.person.sex.value == "M"
        y += 4
        page.rule(20, y - 5, 190, y - 5, width=0.3)
        page.text(20, y, title, bold)
        page.arabic(190, y, title_ar, bold_ar)
        y += 8.4
        rows = (
            (("Nom :", "الاسم العائلي :"), one.family), (("Prénom :", "الاسم الشخصي :"), one.given),
            (("Né le :" if man else "Née le :", "تاريخ الازدياد :"), one.birth),
            (("A :", "مكان الازدياد :"), Entry(who.birth_place.name.latin, who.birth_place.name.arabic)),
            (("C.N.I.E. n° :", "رقم ب.و.ت.إ :"), one.number),
            (("Fils de :" if man else "Fille de :", "اسم الأب :"), Entry(who.father.latin, who.father.arabic)),
            (("Et de :", "اسم الأم :"), Entry(who.mother.latin, who.mother.arabic)),
        )  # fmt: skip
        for labels, entry in rows:
            row(page, y, labels, entry, faces, 10)
            y += 7.4
    y += 8
    page.text(20, y, f"Délivré à {town.name.latin}, le {slashed(found.issued)}", faces.pen(9.5))
    page.arabic(190, y, f"سلم ب {town.name.arabic} في {slashed(found.issued)}", faces.arabic_pen(10.5))
    page.text(20, y + 8, "Le Juge chargé du notariat", bold)
    page.arabic(190, y + 8, "القاضي المكلف بالتوثيق", bold_ar)
    seal(page, rng, 106, y + 18, 15, "قاضي التوثيق")
    paraph(page, rng, 40, y + 20, 34)
    specimen(page, 165, y + 26)
    return (page,)


def _translation(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A sworn translator's letter: all in French, all in running text."""
    page, faces = sheet(rng), fonts.office(rng)
    pen, bold = faces.pen(11), faces.pen(11, bold=True)
    translator = f"{rng.choice(MEN).latin} {rng.choice(FAMILIES).latin}"
    lines(page, 22, 18, (translator, "Traducteur assermenté près les juridictions", "Arabe - Français",
                         f"Agrément n° {rng.randint(12, 480)}"), faces.pen(9.5), 4.8, side="left")  # fmt: skip
    page.text(188, 18, f"Traduction n° {rng.randint(100, 4000)}/{found.issued.year}", faces.pen(9.5), side="right")
    page.rule(22, 37, 188, 37, width=0.4)
    page.text(105, 48, "TRADUCTION DE L'ARABE", faces.pen(10), side="middle")
    page.text(105, 57, "ACTE DE MARIAGE", faces.pen(15, bold=True), side="middle")
    y = 68.0
    at = (
        22
        + page.text(22, y, "Royaume du Maroc - Ministère de la Justice - Tribunal de première instance de", pen)
        + 1.4
    )
    put(page, at, y, both("court", found.town.name), pen, fit=188 - at)
    at = 22 + page.text(22, y + 7, f"Registre des mariages n° {rng.randint(2, 140)}, acte n°", pen) + 1.4
    at += put(page, at, y + 7, plain("act_number", found.act), bold)
    page.text(at, y + 7, f", folio {rng.randint(1, 400)}", pen)
    groom, bride = spouse(found.husband, "husband", in_words=True), spouse(found.wife, "wife", in_words=True)

    def who(one: Spouse) -> list[Piece]:
        man, person = one.person.sex.value == "M", one.person
        title = ("Monsieur ", "fils de", "né à", "titulaire", "célibataire") if man else (
            "Mademoiselle ", "fille de", "née à", "titulaire", "célibataire")  # fmt: skip
        return [
            title[0],
            piece(one.given),
            " ",
            piece(one.family),
            f", {title[1]} {person.father_on_acts.latin} et de {person.mother_on_acts.latin}, de nationalité "
            f"marocaine, {title[2]} {person.birth_place.name.latin} le ",
            piece(one.birth),
            f", {title[3]} de la carte nationale d'identité n° ",
            piece(one.number),
            f", {title[4]}, demeurant à {found.home.printed.latin}",
        ]

    pieces: list[Piece] = [
        "Louange à Dieu seul. Le ",
        (day_in_french(found.wedding, rng), Field("marriage_date", found.wedding.isoformat())),
        f", correspondant au {hijri_in_french(found.wedding)}, les deux adouls {rng.choice(MEN).latin} "
        f"{rng.choice(FAMILIES).latin} et {rng.choice(MEN).latin} {rng.choice(FAMILIES).latin}, en fonction au ressort "
        "dudit tribunal, ont reçu la déclaration de mariage de : ", *who(groom), ", avec : ", *who(bride),
        f", moyennant une dot d'un montant de {rng.choice((3000, 5000, 10000))} dirhams que l'épouse reconnaît avoir "
        "reçue en totalité et dont elle donne quittance à l'époux.",
    ]  # fmt: skip
    y = prose(page, y + 20, pieces, (pen, bold), (22, 188), leading=6.8, indent=10)
    second = ("Les deux époux, capables et consentants, ont signé avec les adouls. Homologué par le juge chargé du "
              f"notariat le {slashed(found.wedding + timedelta(days=rng.randint(2, 20)))}. Suivent les signatures et "
              "les sceaux.")  # fmt: skip
    y = prose(page, y + 3, [second], (pen, pen), (22, 188), leading=6.8, indent=10)
    y = prose(page, y + 8, ["Pour traduction conforme à l'original en langue arabe qui m'a été présenté."], (pen, pen),
              (22, 188), leading=6.8)  # fmt: skip
    page.text(22, y + 3, f"Fait à {found.town.name.latin}, le {slashed(found.issued)}", pen)
    date_stamp(page, rng, 148, y + 18, ("TRADUCTEUR", "ASSERMENTE"))
    paraph(page, rng, 116, y + 20, 34)
    specimen(page, 105, 291)
    return (page,)


LAYOUTS = (
    Layout("h6_marriage_table", "marriage_certificate", _table),
    Layout("h6_marriage_bilingual", "marriage_certificate", _bilingual),
    Layout("h6_marriage_translation", "marriage_certificate", _translation),
)
