"""Marriages: adouls' prose of three decades, captions between two columns, sworn and consular papers, boxes."""

import random
from dataclasses import replace

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, Piece, alone, grid, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads
from samples.holdout9.desk import corner, signed
from samples.holdout10.desk import done
from samples.holdout12 import fonts
from samples.holdout12.desk import BLUE_PEN, BORDEAUX, FOREST, LANDSCAPE, SAND, combed, headed, inside, of_spouse
from samples.holdout12.places import COURTS
from samples.ornaments import emblem, paraph
from samples.spelled import day_in_arabic, hijri_day_in_arabic
from samples.surface import Surface


def _couple(found: Facts, *, in_words: bool = False) -> tuple[Spouse, Spouse]:
    return (
        spouse(found.husband, "husband", in_words=in_words),
        spouse(found.wife, "wife", in_words=in_words),
    )


def _act(found: Facts, rng: random.Random) -> tuple[Entry, Entry, Entry]:
    """Return the act's number, the day of the wedding and the court."""
    return plain("act_number", found.act), moment("marriage_date", found.wedding), both("court", rng.choice(COURTS))


def _who(one: Spouse, home: str, *, man: bool) -> tuple[Piece, ...]:
    """Return how adouls name one of a couple."""
    return (
        alone(one.given), " ", alone(one.family), " ابن " if man else " بنت ",
        f"{one.person.father.arabic} بن {one.person.grandfather.arabic}، ",
        "مغربي " if man else "مغربية ", "الجنسية، ", "المزداد في " if man else "المزدادة في ", alone(one.birth),
        f" ب{one.person.birth_place.name.arabic}، ", "بطاقته " if man else "بطاقتها ", "الوطنية رقم ",
        alone(one.number),
        f"، {'الساكن' if man else 'الساكنة'} ب{home}",
    )  # fmt: skip


def _prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An adouls' act of the last years: references in a line of boxes above, prose with days in words below."""
    page, faces = sheet(rng), fonts.adoul(rng)
    (husband, wife), (number, _, court) = _couple(found), _act(found, rng)
    corner(page, 195, 16, ("المملكة المغربية", "وزارة العدل", "محكمة الاستئناف"), faces, 10.5, arabic=True)
    at = 195 - page.arabic(195, 33, "قسم قضاء الأسرة ب", faces.arabic_pen(11.5)) - 1
    put(page, at, 33, court.in_arabic_alone, faces.arabic_pen(11.5, bold=True), arabic=True)
    page.arabic(105, 46, "رسم زواج", faces.arabic_pen(20, bold=True), side="middle")
    cells = (
        ("كناش الأنكحة", Entry("", str(rng.randint(20, 180)))), ("عدد", number.in_arabic_alone),
        ("صحيفة", Entry("", str(rng.randint(10, 400)))), ("تاريخ التضمين", Entry("", slashed(found.wedding))),
    )  # fmt: skip
    headed(page, (15, 60, 105, 150, 195), 52, cells, faces, 10.5, arabic=True)
    wed = Entry("", day_in_arabic(found.wedding, rng), None, moment("marriage_date", found.wedding).field)
    home, dowry = found.home.printed.arabic, rng.choice((5, 10, 20, 30)) * 1000
    prose(page, 82, (
        "الحمد لله وحده، بناء على الإذن بالزواج الصادر عن السيد قاضي الأسرة المكلف بالزواج تحت عدد ",
        f"{rng.randint(100, 2900)}/{found.wedding.year}",
        "، وفي يوم ", hijri_day_in_arabic(found.wedding, rng), " الموافق ", alone(wed),
        " تلقى العدلان المنتصبان للإشهاد بدائرة هذه المحكمة الإشهاد بزواج السيد ", *_who(husband, home, man=True),
        " بمخطوبته السيدة ", *_who(wife, found.wife.birth_place.name.arabic, man=False),
        f"، على صداق قدره {dowry} درهم قبضته الزوجة معاينة، أنكحها نفسها بإذنها ورضاها، وحرر هذا الرسم بعد التلاوة "
        f"والتوقيع.",
    ), (faces.arabic_pen(12.5), faces.arabic_pen(12.5, bold=True)), (15, 195), leading=9.4, arabic=True)  # fmt: skip
    page.arabic(190, 220, "العدل الأول", faces.arabic_pen(12, bold=True))
    page.arabic(125, 220, "العدل الثاني", faces.arabic_pen(12, bold=True))
    page.arabic(60, 220, "قاضي التوثيق", faces.arabic_pen(12, bold=True))
    paraph(page, rng, 180, 234, 30)
    paraph(page, rng, 116, 234, 30)
    signed(page, rng, 44, 236, court.arabic, beside=20)
    specimen(page, 105, 275)
    return (page,)


def _old(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As adouls wrote before computers: a hand on a wide margin, the number and the register beside the first lines."""
    page, hand = sheet(rng), fonts.pen(rng)
    page.box(0.1, 0.1, 209.8, 296.8, outline=SAND, fill=SAND)
    (husband, wife), (number, _, court) = _couple(found), _act(found, rng)
    pen, bold = hand.arabic_pen(13.5, BLUE_PEN), hand.arabic_pen(13.5, BLUE_PEN)
    page.arabic(80, 26, "الحمد لله وحده", hand.arabic_pen(16, BLUE_PEN), side="middle")
    page.arabic(198, 40, "عقد نكاح", hand.arabic_pen(13, BLUE_PEN))
    page.arabic(198, 50, "ضمن بعدد", pen)
    put(page, 168, 50, number.in_arabic_alone, hand.pen(12, BLUE_PEN), arabic=True)
    page.arabic(198, 60, f"صحيفة {rng.randint(12, 380)}", pen)
    page.arabic(198, 70, "كناش الأنكحة", pen)
    wed = Entry("", in_arabic(found.wedding), None, moment("marriage_date", found.wedding).field)
    prose(page, 40, (
        "لما كان يوم ", hijri_in_arabic(found.wedding), " موافق ", alone(wed), " حضر لدى شهيديه بمحكمة ",
        alone(court), " السيد ",
        *_who(husband, found.home.commune.name.arabic, man=True), " وتزوج على بركة الله تعالى الآنسة ",
        *_who(wife, found.wife.birth_place.name.arabic, man=False), "، ",
        f"بصداق مبارك قدره {rng.choice((1500, 2000, 3000, 6000))} درهم، عقده عليها وليها والدها السيد "
        f"{found.wife.father.arabic}، وعلى الزوجين تقوى الله.",
    ), (pen, bold), (14, 146), leading=10.4, arabic=True)  # fmt: skip
    for x in (120, 70):
        paraph(page, rng, x, 262, 40)
    specimen(page, 172, 200, 8)
    return (page,)


def _between(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A summary of the act whose captions stand between the husband's column and the wife's, in Arabic alone."""
    page, faces = sheet(rng), fonts.office(rng)
    (husband, wife), (number, wed, court) = _couple(found), _act(found, rng)
    page.arabic(105, 18, "المملكة المغربية", faces.arabic_pen(13, bold=True), side="middle")
    at = 105 + page.width_of("المحكمة الابتدائية ب", faces.arabic_pen(12), arabic=True) / 2 + 12
    end = at - page.arabic(at, 26, "المحكمة الابتدائية ب", faces.arabic_pen(12)) - 1
    put(page, end, 26, court.in_arabic_alone, faces.arabic_pen(12, bold=True), arabic=True)
    page.arabic(105, 42, "ملخص عقد الزواج", faces.arabic_pen(18, bold=True), side="middle")
    page.arabic(190, 56, "عدد العقد", faces.arabic_pen(12))
    put(page, 160, 56, number.in_arabic_alone, faces.pen(11.5, bold=True), arabic=True)
    page.arabic(110, 56, "تاريخ الزواج", faces.arabic_pen(12))
    put(page, 78, 56, wed.in_arabic_alone, faces.pen(11.5, bold=True), arabic=True)
    labels = [label for _, label, _ in of_spouse(husband)]
    xs, high = (18, 82, 128, 192), 12
    grid(page, xs, [64 + high * each for each in range(len(labels) + 2)])
    for x, text in ((160, "الزوج"), (105, "البيان"), (50, "الزوجة")):
        page.arabic(x, 72, text, faces.arabic_pen(13, FOREST, bold=True), side="middle")
    for each, label in enumerate(labels):
        y = 64 + high * (each + 1.66)
        page.arabic(105, y, label, faces.arabic_pen(12), side="middle", fit=42)
        inside(page, 128, 192, y, of_spouse(husband)[each][2].in_arabic_alone, faces, 11)
        inside(page, 18, 82, y, of_spouse(wife)[each][2].in_arabic_alone, faces, 11)
    page.arabic(190, 138, "سلم هذا الملخص قصد الإدلاء به لدى من يهمه الأمر", faces.arabic_pen(11.5))
    page.arabic(80, 152, "رئيس كتابة الضبط", faces.arabic_pen(12, bold=True))
    signed(page, rng, 60, 168, court.arabic, beside=30)
    specimen(page, 150, 190)
    return (page,)


def _sworn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A sworn translation with the translator's head, the spouses under headings, parts of sentences for captions."""
    page, faces = sheet(rng), fonts.adoul(rng)
    (husband, wife), (number, _, court) = _couple(found), _act(found, rng)
    page.text(20, 16, "Cabinet de traduction assermentée", faces.pen(11, BORDEAUX, bold=True))
    page.text(20, 22, "Traductrice agréée près les juridictions - arabe / français", faces.pen(8.5), fit=120)
    page.text(190, 16, f"Trad. n° {rng.randint(100, 999)}/T", faces.pen(9), side="right")
    page.rule(20, 26, 190, 26, BORDEAUX, 0.4)
    page.text(105, 38, "TRADUCTION D'UN ACTE DE MARIAGE", faces.pen(14, bold=True), side="middle")
    page.text(105, 46, "Louange à Dieu seul", faces.pen(10.5), side="middle")
    wed = Entry(in_french(found.wedding), "", moment("marriage_date", found.wedding).field)
    pens = (faces.pen(11), faces.pen(11, bold=True))
    end = prose(page, 58, (
        "Tribunal de première instance de ", piece(court), ", section de la famille. Acte inscrit au registre des "
        "mariages sous le n° ",
        piece(number), f", folio {rng.randint(10, 300)}. En date du ", piece(wed),
        ", les deux adouls soussignés ont reçu l'acte de mariage des personnes ci-après désignées :",
    ), pens, (20, 190), leading=7.4)  # fmt: skip
    for title, one, words in (("L'ÉPOUX", husband, ("né", "fils")), ("L'ÉPOUSE", wife, ("née", "fille"))):
        page.text(20, end + 5, title, faces.pen(11, BORDEAUX, bold=True))
        end = prose(page, end + 13, (
            "M. " if one is husband else "Mme ", piece(one.given), " ", piece(one.family),
            f", de nationalité marocaine, {words[0]} le ",
            piece(one.birth), f" à {one.person.birth_place.name.latin}, {words[1]} de {one.person.father.latin} ben "
            f"{one.person.grandfather.latin}, ",
            "titulaire de la CNIE n° ", piece(one.number), f", demeurant à {found.home.commune.name.latin}.",
        ), pens, (28, 190), leading=7.4)  # fmt: skip
    prose(page, end + 6, (
        f"Moyennant une dot (sadaq) de {rng.choice((5, 8, 15))} 000 dirhams, dont quittance. Suivent les signatures "
        f"des adouls et le visa du juge.",
    ), pens, (20, 190), leading=7.4)  # fmt: skip
    page.text(120, 224, "Pour traduction conforme à l'original", faces.pen(10.5, bold=True), fit=72)
    signed(page, rng, 160, 240, "ترجمان محلف", radius=16)
    specimen(page, 50, 262)
    return (page,)


def _across(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A certificate of a consulate, held across: a header of captions over one row for each of the couple."""
    page, faces = sheet(rng, LANDSCAPE), fonts.screen(rng)
    (husband, wife), (number, wed, court) = _couple(found), _act(found, rng)
    emblem(page, 148, 16, 8)
    page.text(148.5, 31, "ROYAUME DU MAROC", faces.pen(11, bold=True), side="middle")
    page.text(148.5, 37, "Section consulaire - Service de l'état civil et du notariat", faces.pen(9), side="middle")
    page.text(148.5, 50, "CERTIFICAT DE MARIAGE", faces.pen(17, FOREST, bold=True), side="middle")
    at = 20 + page.text(20, 64, "Acte adoulaire n° ", faces.pen(10.5)) + 1
    put(page, at, 64, number, faces.pen(10.5, bold=True))
    at = 90 + page.text(90, 64, "contracté le ", faces.pen(10.5)) + 1
    put(page, at, 64, wed.in_latin_alone, faces.pen(10.5, bold=True))
    at = 160 + page.text(160, 64, "devant le Tribunal de ", faces.pen(10.5)) + 1
    put(page, at, 64, court, faces.pen(10.5, bold=True), fit=80)
    for each, (title, one) in enumerate((("EPOUX", husband), ("EPOUSE", wife))):
        y = 76 + 36 * each
        page.text(20, y, title, faces.pen(10.5, FOREST, bold=True))
        cells = (
            ("Nom", one.family.in_latin_alone), ("Prénom", one.given.in_latin_alone),
            ("Date de naissance", one.birth.in_latin_alone),
            ("Lieu de naissance", Entry(one.person.birth_place.name.latin, "")), ("N° CNIE", one.number.in_latin_alone),
            ("Nationalité", Entry("MAROCAINE", "")),
        )  # fmt: skip
        headed(page, (20, 74, 128, 166, 214, 246, 277), y + 4, cells, faces, 10.5, high=(8, 11))
    done(page, rng, 160, found.town.name, Entry(in_french(found.issued), ""), "L'agent consulaire", faces, x=120)
    specimen(page, 70, 180)
    return (page,)


def _boxes(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form of boxes that a ministry's portal fills in: letters one by one, Arabic names on the right of the rows."""
    page, faces = sheet(rng), fonts.screen(rng)
    (husband, wife), (number, wed, court) = _couple(found), _act(found, rng)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE"), ("المملكة المغربية", "وزارة العدل"))
    page.text(105, 38, "EXTRAIT D'ACTE DE MARIAGE", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 46, "مستخرج من عقد زواج", faces.arabic_pen(16, bold=True), side="middle")
    page.text(16, 60, "N° de l'acte", faces.pen(9.5))
    combed(page, 48, 55.4, number, faces, boxes=6)
    page.text(92, 60, "Date du mariage", faces.pen(9.5))
    combed(page, 124, 55.4, replace(wed, latin=f"{found.wedding:%d%m%Y}"), faces)
    page.text(16, 72, "Tribunal de", faces.pen(9.5))
    put(page, 48, 72, court, faces.pen(10.5, bold=True))
    page.arabic(194, 72, "المحكمة الابتدائية", faces.arabic_pen(10.5))
    put(page, 158, 72, court, faces.arabic_pen(11.5, bold=True), arabic=True)
    for top, title, title_ar, one in ((80, "L'EPOUX", "الزوج", husband), (146, "L'EPOUSE", "الزوجة", wife)):
        page.box(14, top, 182, 58, outline=GREY)
        page.text(18, top + 7, title, faces.pen(10.5, bold=True))
        page.arabic(192, top + 7, title_ar, faces.arabic_pen(12, bold=True))
        for each, (label, label_ar, entry) in enumerate(
            (("Nom", "الاسم العائلي", one.family), ("Prénom", "الاسم الشخصي", one.given))
        ):
            y = top + 17 + 9 * each
            page.text(18, y, label, faces.pen(9.5))
            put(page, 48, y, entry, faces.pen(11, bold=True), fit=50)
            page.arabic(192, y, label_ar, faces.arabic_pen(10.5))
            put(page, 160, y, entry, faces.arabic_pen(12, bold=True), arabic=True, fit=50)
        page.text(18, top + 38, "Né(e) le", faces.pen(9.5))
        combed(page, 48, top + 33.4, replace(one.birth, latin=f"{one.person.birth_date:%d%m%Y}"), faces)
        page.text(18, top + 50, "CNIE", faces.pen(9.5))
        combed(page, 48, top + 45.4, one.number, faces, boxes=9)
    page.text(120, 222, "Cachet du greffe", faces.pen(10, bold=True))
    signed(page, rng, 150, 238, court.arabic)
    specimen(page, 60, 250)
    return (page,)


_KIND = "marriage_certificate"
LAYOUTS = (
    Layout("h12_marriage_prose", _KIND, _prose),
    Layout("h12_marriage_old", _KIND, _old),
    Layout("h12_marriage_between", _KIND, _between),
    Layout("h12_marriage_sworn", _KIND, _sworn),
    Layout("h12_marriage_across", _KIND, _across),
    Layout("h12_marriage_boxes", _KIND, _boxes),
)
