"""Acts of marriage: adouls' prose and parts, a court's summary, extracts in two languages, translations."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, slashed
from samples.entries import Entry, both, moment, plain, written
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, Piece, alone, lines, piece, prose, put, row, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout9.desk import band, signed
from samples.holdout10.desk import in_form, middle, named_days
from samples.holdout11 import fonts
from samples.holdout11.desk import MARINE, PLUM, above, columns, of_spouse, square
from samples.holdout11.places import COURTS
from samples.spelled import WEEKDAYS_ARABIC, day_in_arabic, day_in_french, number_in_arabic
from samples.surface import Field, Surface

_KIND = "marriage_certificate"


def _couple(found: Facts, *, in_words: bool = False) -> tuple[Spouse, Spouse]:
    return spouse(found.husband, "husband", in_words=in_words), spouse(found.wife, "wife", in_words=in_words)


def _court(rng: random.Random) -> Entry:
    return both("court", rng.choice(COURTS))


def _act(found: Facts) -> Entry:
    return plain("act_number", found.act)


def _told(who: Spouse, words: tuple[str, str, str, str]) -> tuple[Piece, ...]:
    """Return one of the couple in Arabic prose: what goes before the name, the number, the day, and after."""
    person = who.person
    return (words[0], alone(who.given), " ", alone(who.family), words[1],
        f"{person.father.arabic} بن {person.grandfather.arabic}",
            words[2], alone(who.birth), f" ب{person.birth_place.name.arabic}، ", words[3],
            alone(who.number))  # fmt: skip


def _prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """One paragraph from the praise to the seal, the reference of the register in the right corner."""
    page, faces, court = sheet(rng), fonts.adoul(rng), _court(rng)
    husband, wife = _couple(found, in_words=True)
    day, sum_ = found.wedding, rng.randint(2, 40) * 1000
    for at, text in enumerate(("المملكة المغربية", "وزارة العدل")):
        page.arabic(192, 16 + 6.4 * at, text, faces.arabic_pen(12))
    said_ar(page, 192, 29, "المحكمة الابتدائية ب", court.in_arabic_alone, faces, 12, to=110, gap=0.4)
    page.arabic(192, 35.6, "قسم قضاء الأسرة - شعبة التوثيق", faces.arabic_pen(12))
    said_ar(page, 80, 18, "ضمن بعدد", _act(found).in_arabic_alone, faces, 11.5, to=20, bold=True)
    page.arabic(
        80, 25, f"صحيفة {rng.randint(2, 400)} كناش الزواج رقم {rng.randint(3, 90)}", faces.arabic_pen(11.5), fit=64
    )
    page.arabic(105, 54, "عقد زواج", faces.arabic_pen(22, bold=True), side="middle")
    wed = (named_days("marriage_date", day).arabic, Field("marriage_date", day.isoformat()))
    prose(page, 70, (
        "الحمد لله وحده، على الساعة العاشرة من يوم ", WEEKDAYS_ARABIC[day.weekday()], " ", hijri_in_arabic(day),
        " موافق ", wed,
        " تلقى العدلان الموقعان أسفله شهادة نصها: ",
        *_told(husband, ("تزوج على بركة الله السيد ", " بن ", " المزداد في ", "الحامل لبطاقة التعريف الوطنية رقم ")),
        *_told(wife, (" بالسيدة ", " بنت ", " المزدادة في ", "الحاملة لبطاقة التعريف الوطنية رقم ")),
        f" على صداق قدره {sum_} درهم ({number_in_arabic(sum_) if sum_ < 10000 else 'كما ذكر'}) قبضته الزوجة معاينة، "
        "وعقد لها على نفسها بعد رضاها، وهما بأتمه، وعرفا قدره، وحرر في تاريخه.",
    ), (faces.arabic_pen(13), faces.arabic_pen(13, bold=True)), (20, 190), leading=10, arabic=True)  # fmt: skip
    page.arabic(170, 226, "إمضاء العدلين", faces.arabic_pen(12))
    page.arabic(84, 226, "قاضي التوثيق", faces.arabic_pen(12))
    signed(page, rng, 60, 240, "قاضي التوثيق", beside=26)
    specimen(page, 150, 276)
    return (page,)


def _parts(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The printed model of the ministry: parts with headings, each person's items on short lines."""
    page, faces, court = sheet(rng), fonts.office(rng), _court(rng)
    middle(page, 160, 16, ("المملكة المغربية", "المجلس الأعلى للسلطة القضائية"), faces, 10)
    said_ar(page, 190, 28, "المحكمة الابتدائية :", court.in_arabic_alone, faces, 11.5, to=112, bold=True)
    page.arabic(60, 18, "رسم الزواج", faces.arabic_pen(20, bold=True), side="middle")
    said_ar(page, 90, 28, "رقم الرسم :", _act(found).in_arabic_alone, faces, 11.5, to=30, bold=True)
    said_ar(
        page, 190, 40, "تاريخ إبرام العقد :", moment("marriage_date", found.wedding).in_arabic_alone, faces, 12, to=90
    )
    page.arabic(84, 40, f"الموافق {hijri_in_arabic(found.wedding)} هـ", faces.arabic_pen(11.5), fit=66)
    y = 54.0
    for title, who in zip(("أولا : بيانات الزوج", "ثانيا : بيانات الزوجة"), _couple(found), strict=True):
        page.box(18, y - 6, 174, 8.6, outline=GREY, fill=(232, 234, 238))
        page.arabic(188, y, title, faces.arabic_pen(12.5, bold=True))
        for at, (_, label, entry) in enumerate(of_spouse(who)):
            x = 188 if at % 2 == 0 else 102
            said_ar(
                page, x, y + 11 + 9 * (at // 2), f"{label} :", entry.in_arabic_alone, faces, 11.5, to=x - 80, bold=True
            )
        person = who.person
        page.arabic(
            188,
            y + 29,
            f"الأبوان : {person.father_on_acts.arabic} و{person.mother_on_acts.arabic}",
            faces.arabic_pen(11.5),
            fit=160,
        )
        page.arabic(188, y + 38, f"محل الولادة : {person.birth_place.name.arabic}", faces.arabic_pen(11.5), fit=80)
        page.arabic(
            102,
            y + 38,
            "الحالة العائلية : عازب" if who.person is found.husband else "الحالة العائلية : بكر",
            faces.arabic_pen(11.5),
        )
        y += 52
    page.arabic(188, y + 4, "ثالثا : الصداق", faces.arabic_pen(12.5, bold=True))
    page.arabic(188, y + 13, f"قدره {rng.randint(3, 30) * 1000} درهم، حازته الزوجة باعترافها.", faces.arabic_pen(12))
    page.arabic(188, y + 30, "العدل الأول", faces.arabic_pen(12))
    page.arabic(140, y + 30, "العدل الثاني", faces.arabic_pen(12))
    page.arabic(76, y + 30, "خطاب القاضي المكلف بالتوثيق", faces.arabic_pen(12))
    signed(page, rng, 60, y + 46, "قسم قضاء الأسرة", beside=40)
    specimen(page, 160, 272)
    return (page,)


def _summary(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A court's extract in Arabic: one table, the husband's column beside the wife's."""
    page, faces, court = sheet(rng), fonts.office(rng), _court(rng)
    said_ar(page, 192, 22, "المحكمة الابتدائية ب", court.in_arabic_alone, faces, 12.5, to=100, gap=0.4, bold=True)
    page.arabic(192, 15, "المملكة المغربية - وزارة العدل", faces.arabic_pen(12.5))
    page.arabic(105, 44, "ملخص عقد الزواج", faces.arabic_pen(19, bold=True), side="middle")
    said_ar(page, 192, 60, "سجل تحت عدد", _act(found).in_arabic_alone, faces, 12.5, to=130, bold=True)
    said_ar(
        page,
        120,
        60,
        "بتاريخ",
        named_days("marriage_date", found.wedding).in_arabic_alone,
        faces,
        12.5,
        to=40,
        bold=True,
    )
    xs, top, high = (14.0, 84.0, 154.0, 196.0), 70.0, 13.0
    for x in xs:
        page.rule(x, top, x, top + 7 * high)
    for at in range(8):
        page.rule(xs[0], top + high * at, xs[-1], top + high * at)
    page.arabic(119, top + 8.6, "الزوج", faces.arabic_pen(13, bold=True), side="middle")
    page.arabic(49, top + 8.6, "الزوجة", faces.arabic_pen(13, bold=True), side="middle")
    for at, (first, second) in enumerate(zip(*(of_spouse(each) for each in _couple(found)), strict=True), 1):
        base = top + high * at + 8.6
        page.arabic(194, base, first[1], faces.arabic_pen(11.5), fit=38)
        for x, entry in ((119, first[2]), (49, second[2])):
            put(
                page,
                x,
                base,
                entry.in_arabic_alone,
                faces.arabic_pen(12.5, bold=True),
                arabic=True,
                side="middle",
                fit=64,
            )
    for at, label in ((5, "اسم الأب"), (6, "مكان الازدياد")):
        base = top + high * at + 8.6
        page.arabic(194, base, label, faces.arabic_pen(11.5), fit=38)
        for x, who in ((119, found.husband), (49, found.wife)):
            text = (who.father if at == 5 else who.birth_place.name).arabic
            page.arabic(x, base, text, faces.arabic_pen(12.5), side="middle", fit=64)
    page.arabic(192, 176, "سلم هذا الملخص بطلب من المعني بالأمر.", faces.arabic_pen(12.5))
    page.arabic(80, 190, "رئيس كتابة الضبط", faces.arabic_pen(12.5, bold=True))
    signed(page, rng, 56, 206, "كتابة الضبط", beside=34)
    specimen(page, 150, 250)
    return (page,)


def _extract(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An extract in both languages, rows with dots, the husband above the wife."""
    page, faces, court = sheet(rng), fonts.works(rng), _court(rng)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE"), ("المملكة المغربية", "وزارة العدل"))
    row(page, 31, ("Tribunal de première instance de", "المحكمة الابتدائية ب"), court, faces, 10.5)
    page.text(105, 46, "EXTRAIT D'ACTE DE MARIAGE", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 55, "مستخرج من رسم الزواج", faces.arabic_pen(15, bold=True), side="middle")
    row(page, 68, ("Acte n°", "رسم عدد"), _act(found), faces, 10.5, dotted=True)
    row(
        page, 77, ("Date du mariage", "تاريخ الزواج"), written("marriage_date", found.wedding), faces, 10.5, dotted=True
    )
    for top, title, title_ar, who in (
        (92, "L'EPOUX", "الزوج", _couple(found)[0]), (148, "L'EPOUSE", "الزوجة", _couple(found)[1]),
    ):  # fmt: skip
        page.text(20, top, title, faces.pen(11.5, PLUM, bold=True))
        page.arabic(190, top, title_ar, faces.arabic_pen(13, PLUM, bold=True))
        for at, (label, label_ar, entry) in enumerate(of_spouse(who)):
            row(page, top + 10 * (at + 1), (label, label_ar), entry, faces, 10.5, dotted=True)
    page.text(20, 208, "Pour extrait conforme", faces.pen(10.5))
    page.text(120, 208, "Le Greffier en Chef", faces.pen(10.5, bold=True))
    signed(page, rng, 150, 222, "كتابة الضبط", beside=-40)
    specimen(page, 50, 256)
    return (page,)


def _sworn(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A sworn translator's French: prose, days in words, his number and seal."""
    page, faces, court = sheet(rng), fonts.adoul(rng), _court(rng)
    husband, wife = _couple(found, in_words=True)
    page.text(24, 18, "Traducteur assermenté près les juridictions", faces.pen(10, bold=True))
    page.text(24, 24, f"Traduction n° {rng.randint(100, 4000)}/T  de l'arabe", faces.pen(9.5))
    page.text(105, 42, "ACTE DE MARIAGE", faces.pen(17, bold=True), side="middle")
    lines(page, 105, 52, ("Royaume du Maroc", "Ministère de la Justice"), faces.pen(10.5), 5.6)
    said(page, 70, 64, "Tribunal de Première Instance de", court.in_latin_alone, faces, 10.5, to=190)
    said(
        page,
        70,
        70.5,
        "Section notariale - Registre des mariages, acte n°",
        _act(found).in_latin_alone,
        faces,
        10.5,
        to=190,
    )
    wed = (day_in_french(found.wedding, rng), Field("marriage_date", found.wedding.isoformat()))
    told = [
        (" ", piece(who.given), " ", piece(who.family),
            f", {of} de {who.person.father.latin} et de {who.person.mother.latin}, ",
         born, f" à {who.person.birth_place.name.latin} le ", piece(who.birth),
         ", titulaire de la carte nationale d'identité n° ",
         piece(who.number))
        for who, of, born in ((husband, "fils", "né"), (wife, "fille", "née"))
    ]  # fmt: skip
    y = prose(page, 86, (
        "Louange à Dieu seul. Le ", wed,
        f", correspondant au {hijri_in_french(found.wedding)}, les deux adouls soussignés, ",
        "en fonction dans le ressort dudit tribunal, ont enregistré l'union de Monsieur", *told[0],
        ", célibataire, avec Mademoiselle", *told[1],
        f", moyennant une dot de {rng.randint(2, 30) * 1000} dirhams que l'épouse reconnaît avoir perçue. ",
        "Les époux ont déclaré leur plein consentement. Dont acte.",
    ), (faces.pen(11.5), faces.pen(11.5, bold=True)), (24, 188), leading=8.4)  # fmt: skip
    page.text(24, y + 8, "Suivent les signatures des adouls et l'homologation du juge.", faces.pen(10.5))
    page.text(120, y + 20, "Traduction certifiée conforme", faces.pen(10.5, bold=True))
    signed(page, rng, 150, y + 36, "ترجمان محلف", beside=-40)
    specimen(page, 60, 274)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As a program for pictures of papers draws it: a frame, bands, captions above values in two columns."""
    page, faces, court = sheet(rng), fonts.screen(rng), _court(rng)
    page.box(8, 8, 194, 281, outline=MARINE, line=1)
    middle(
        page,
        105,
        20,
        ("ROYAUME DU MAROC", "المملكة المغربية", "ACTE DE MARIAGE", "عقد الزواج"),
        faces,
        13,
        step=8,
        bold=4,
        fit=150,
    )
    for x, label, entry in (
        (16, "Acte N°", _act(found)), (66, "Date du mariage", in_form("marriage_date", found.wedding, "%d-%m-%Y")),
        (126, "Tribunal", court),
    ):  # fmt: skip
        above(page, x, 62, label, entry.in_latin_alone, faces, 11, fit=46)
    for top, title, title_ar, who in (
        (80, "Informations de l'époux", "معلومات الزوج", _couple(found)[0]),
        (160, "Informations de l'épouse", "معلومات الزوجة", _couple(found)[1]),
    ):  # fmt: skip
        band(page, top, 8, MARINE, (title, title_ar), faces, 10.5, span=(14, 196))
        for at, (label, label_ar, entry) in enumerate(of_spouse(who)):
            y = top + 17 + 15 * at
            above(page, 18, y, label, entry.in_latin_alone, faces, 11, fit=80)
            if entry.latin != entry.arabic:
                above(page, 192, y, label_ar, entry, faces, 11, fit=80, arabic=True)
    square(page, rng, 20, 246, 26)
    signed(page, rng, 160, 258, "قسم قضاء الأسرة", beside=-40)
    specimen(page, 80, 280)
    return (page,)


def _consular(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What a consulate makes of an act for use abroad: one ruled table in both languages."""
    page, faces, court = sheet(rng), fonts.office(rng), _court(rng)
    heads(page, faces, 16, ("ROYAUME DU MAROC", "CONSULAT GENERAL"), ("المملكة المغربية", "القنصلية العامة"))
    page.text(105, 40, "CERTIFICAT DE MARIAGE", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 48.5, "شهادة زواج", faces.arabic_pen(15, bold=True), side="middle")
    day = found.wedding
    top = [("Tribunal de", "محكمة", court), ("Acte n°", "رقم الرسم", _act(found).in_latin_alone),
           ("Date du mariage", "تاريخ الزواج", Entry(slashed(day), day_in_arabic(day, rng),
               Field("marriage_date", day.isoformat())))]  # fmt: skip
    y = columns(page, 58, top, faces, 10)
    for title, title_ar, who in (("EPOUX", "الزوج", _couple(found)[0]), ("EPOUSE", "الزوجة", _couple(found)[1])):
        page.text(16, y + 9, title, faces.pen(10.5, bold=True))
        page.arabic(194, y + 9, title_ar, faces.arabic_pen(11.5, bold=True))
        shown = [(a, b, e.in_latin_alone if e.latin == e.arabic else e) for a, b, e in of_spouse(who)]
        y = columns(page, y + 13, shown, faces, 10)
    page.text(120, y + 16, "Le Consul Général", faces.pen(10.5, bold=True))
    signed(page, rng, 150, y + 32, "القنصلية العامة", beside=-40)
    specimen(page, 50, 268)
    return (page,)


def _scribe(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An old act, all of it in a hand."""
    page, faces, court = sheet(rng, (190, 270)), fonts.pen(rng), _court(rng)
    husband, wife = _couple(found)
    pens = (faces.arabic_pen(13.5), faces.arabic_pen(13.5))
    page.arabic(95, 24, "الحمد لله وحده", faces.arabic_pen(17), side="middle")
    _note(page, faces, found, court)
    wed = (slashed(found.wedding), Field("marriage_date", found.wedding.isoformat()))
    y = prose(page, 66, (
        "بتاريخ ", wed, " موافق ", hijri_in_arabic(found.wedding), " حضر لدى شهيديه ",
        *_told(husband, ("السيد ", " ابن ", " المولود يوم ", "بطاقته رقم ")),
        *_told(wife, (" وتزوج السيدة ", " بنت ", " المولودة يوم ", "بطاقتها رقم ")),
        " بصداق معلوم قبضته، وشهد به عليهما عارفا قدره.",
    ), pens, (16, 174), leading=13, arabic=True)  # fmt: skip
    signed(page, rng, 60, y + 16, "عدل", beside=50)
    specimen(page, 95, 262, 8)
    return (page,)


def _note(page: Surface, faces: Faces, found: Facts, court: Entry) -> None:
    said_ar(page, 174, 38, "محكمة", court.in_arabic_alone, faces, 12.5, to=110)
    said_ar(page, 174, 48, "عدد", _act(found).in_arabic_alone, faces, 12.5, to=110)


LAYOUTS = (
    Layout("h11_marriage_prose", _KIND, _prose), Layout("h11_marriage_parts", _KIND, _parts),
    Layout("h11_marriage_summary", _KIND, _summary), Layout("h11_marriage_extract", _KIND, _extract),
    Layout("h11_marriage_sworn", _KIND, _sworn), Layout("h11_marriage_web", _KIND, _web),
    Layout("h11_marriage_consular", _KIND, _consular), Layout("h11_marriage_scribe", _KIND, _scribe),
)  # fmt: skip
