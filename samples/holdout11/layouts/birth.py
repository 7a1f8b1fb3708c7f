"""Extracts of birth acts: programs of communes, forms filled in, a portal's print, a page that a generator rules."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french
from samples.entries import Entry, moment, sex_in_words
from samples.holdout6.layout import Layout, birth
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, alone, grid, lines, prose, put, row, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout9.desk import band, between, line_of, signed
from samples.holdout10.desk import done, done_ar, in_form, named_days
from samples.holdout11 import fonts
from samples.holdout11.desk import BALL, CARBON, MARINE, OLIVE, above, colons, columns, listed, square
from samples.spelled import day_in_arabic, day_in_french
from samples.surface import Field, Surface

_KIND = "birth_certificate"
_STATE = ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR")
_STATE_AR = ("المملكة المغربية", "وزارة الداخلية")


def _program(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A commune's program of 2012: rows in both languages, the Hijri day above the other one."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    province, town, born = act.person.birth_place.province, act.person.birth_place.name, act.person.birth_date
    heads(page, faces, 16, (*_STATE, f"Province : {province.latin}", "Bureau d'état civil"),
          (*_STATE_AR, f"إقليم {province.arabic}", "مكتب الحالة المدنية"))  # fmt: skip
    row(page, 40, ("Commune :", "جماعة :"), act.office, faces, 10.5)
    row(page, 48, ("Acte N° :", "رسم عدد :"), act.number, faces, 10.5)
    row(page, 55, ("Année grégorienne :", "السنة الميلادية :"), act.year, faces, 10.5)
    page.text(105, 70, "EXTRAIT D'ACTE DE NAISSANCE", faces.pen(16, bold=True), side="middle")
    page.arabic(105, 79, "نسخة موجزة من رسم الولادة", faces.arabic_pen(17, bold=True), side="middle")
    man = is_man(act.person)
    rows = listed(act)
    for at, (label, label_ar, entry) in enumerate(rows[:2]):
        row(page, 94 + 10 * at, (f"{label} :", f"{label_ar} :"), entry, faces)
    row(page, 114, ("Lieu de naissance :", "مكان الولادة :"), act.place, faces)
    hijri = Entry(hijri_in_french(born), hijri_in_arabic(born))
    row(page, 124, ("Né le :" if man else "Née le :", "ولد يوم :" if man else "ولدت يوم :"), hijri, faces)
    row(page, 134, ("Correspondant au :", "الموافق ل :"), moment("birth_date", born), faces)
    row(page, 144, ("Sexe :", "الجنس :"), sex_in_words(man), faces)
    row(page, 154, ("Fils de :" if man else "Fille de :", "والده :" if man else "والدها :"), act.father, faces)
    row(page, 164, ("et de :", "ووالدته :" if man else "ووالدتها :"), act.mother, faces)
    page.text(20, 178, "Mention marginale de décès : NEANT", faces.pen(10.5))
    page.arabic(190, 178, "بيان الوفاة : لا شيء", faces.arabic_pen(11.5))
    lines(page, 105, 190, ("Extrait certifié conforme aux registres de l'état civil par nous soussigné.",),
          faces.pen(10), 6)  # fmt: skip
    done(page, rng, 206, town, act.issued.in_latin_alone, "L'officier de l'état civil", faces)
    specimen(page, 50, 270)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The works' form of 1998 in Arabic with dotted lines, filled in with a ballpoint; small sheet."""
    page, faces, hand, act = sheet(rng, (148, 210)), fonts.works(rng), fonts.pen(rng), birth(found)
    born, man = act.person.birth_date, is_man(act.person)
    for at, text in enumerate((*_STATE_AR, f"عمالة أو إقليم {act.person.birth_place.province.arabic}")):
        page.arabic(138, 14 + 6 * at, text, faces.arabic_pen(11.5))
    page.text(10, 14, "Mod. E.C. 7", faces.pen(7, GREY))
    page.arabic(74, 42, "موجز رسم ولادة", faces.arabic_pen(18, bold=True), side="middle")
    rows = (
        ("جماعة", act.office), ("عدد الرسم", act.number), ("سنة", act.year), ("الاسم العائلي", act.family),
        ("الاسم الشخصي", act.given), ("المولود بـ" if man else "المولودة بـ", act.place),
        ("في", Entry("", day_in_arabic(born, rng), Field("birth_date", born.isoformat()))),
        ("الجنس", sex_in_words(man)), ("أبوه" if man else "أبوها", act.father), ("أمه" if man else "أمها", act.mother),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(page, 56 + 9.6 * at, label, entry.in_arabic_alone, faces, hand, 11.5, span=(12, 136), arabic=True,
                colour=BALL)  # fmt: skip
    line_of(page, 158, "وحرر بتاريخ", act.issued.in_arabic_alone, faces, hand, 11.5, span=(60, 136), arabic=True,
            colour=BALL)  # fmt: skip
    page.arabic(60, 170, "ضابط الحالة المدنية", faces.arabic_pen(12, bold=True))
    signed(page, rng, 40, 184, "الحالة المدنية", beside=34)
    specimen(page, 110, 202, 7)
    return (page,)


def _electronic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The national register's print of 2024: a ruled table, a square for a camera, no wet signature."""
    page, faces, act = sheet(rng), fonts.screen(rng), birth(found)
    band(page, 12, 9, OLIVE, ("Royaume du Maroc - Etat civil", "المملكة المغربية - الحالة المدنية"), faces, 10,
         span=(14, 196))  # fmt: skip
    page.text(105, 34, "Extrait d'acte de naissance", faces.pen(16, OLIVE, bold=True), side="middle")
    page.arabic(105, 43, "نسخة موجزة من رسم الولادة", faces.arabic_pen(15, OLIVE, bold=True), side="middle")
    rows = (
        ("Bureau", "مكتب", act.office), ("N° de l'acte", "رقم الرسم", act.number.in_latin_alone),
        ("Année", "السنة", act.year.in_latin_alone), *listed(act),
    )  # fmt: skip
    shown = [(a, b, e.in_latin_alone if e.latin == e.arabic else e) for a, b, e in rows]
    end = columns(page, 54, shown, faces, 10.5, xs=(14, 48, 105, 162, 196), high=10.5, line=(170, 176, 160))
    square(page, rng, 20, end + 14, 34, 29)
    page.text(64, end + 20, "Date d'édition :", faces.pen(10))
    put(page, 94, end + 20, act.issued.in_latin_alone, faces.pen(10.5, bold=True))
    page.text(64, end + 28, f"Référence : {rng.randrange(10**9):09d}/{act.person.idcs[:4]}", faces.pen(10))
    page.arabic(196, end + 40, "وثيقة إلكترونية موقعة طبقا للقانون 36.21", faces.arabic_pen(11, GREY), fit=120)
    specimen(page, 150, end + 70)
    return (page,)


def _sentence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic prose, as a small commune writes when its form ran out."""
    page, faces, act = sheet(rng), fonts.adoul(rng), birth(found)
    man, town = is_man(act.person), act.person.birth_place
    for at, text in enumerate((*_STATE_AR, f"إقليم {town.province.arabic}")):
        page.arabic(190, 20 + 6.6 * at, text, faces.arabic_pen(13, bold=at == 0))
    page.arabic(105, 62, "شهادة مستخرجة من رسم الولادة", faces.arabic_pen(19, bold=True), side="middle")
    day = Entry("", named_days("birth_date", act.person.birth_date).arabic,
                Field("birth_date", act.person.birth_date.isoformat()))  # fmt: skip
    y = prose(page, 84, (
        "يشهد ضابط الحالة المدنية بجماعة ", alone(act.office), " أنه يوجد بسجلات الولادات لسنة ", alone(act.year),
        " تحت عدد ", alone(act.number), " رسم ", "ولادة السيد " if man else "ولادة السيدة ", alone(act.given), " ",
        alone(act.family), "، جنسه " if man else "، جنسها ", ("ذكر" if man else "أنثى", act.sex),
        " المزداد ب" if man else " المزدادة ب", alone(act.place), " يوم ", (day.arabic, day.field),
        " من والده " if man else " من والدها ", alone(act.father), " ومن والدته " if man else " ومن والدتها ",
        alone(act.mother),
    ), (faces.arabic_pen(14), faces.arabic_pen(14, bold=True)), (20, 190), leading=11, arabic=True,
    indent=12)  # fmt: skip
    page.arabic(190, y + 6, "سلمت هذه الشهادة للإدلاء بها عند الحاجة.", faces.arabic_pen(14))
    done_ar(page, rng, y + 28, town.name, act.issued, "ضابط الحالة المدنية", faces, words=("وحرر ب", "يوم"))
    specimen(page, 150, 262)
    return (page,)


def _typed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """French alone, typed through carbon paper upon a form with captions that end at one edge."""
    page, faces, keys, act = sheet(rng), fonts.works(rng), fonts.keys(rng), birth(found)
    man, town = is_man(act.person), act.person.birth_place
    heads(page, faces, 20, (*_STATE, f"PROVINCE DE {town.province.latin}", "CERCLE ET CAIDAT"), (), at=(52, 160))
    page.text(105, 62, "EXTRAIT DES REGISTRES DE NAISSANCES", faces.pen(15, bold=True), side="middle", fit=170)
    page.rule(60, 65, 150, 65)
    day = act.person.birth_date
    spelled = Entry(day_in_french(day, rng), "", Field("birth_date", day.isoformat()))
    rows = (
        ("Bureau d'état civil de", act.office), ("Acte numéro", act.number), ("De l'année", act.year),
        ("Nom patronymique", act.family), ("Prénom", act.given), ("Né à" if man else "Née à", act.place),
        ("Le", spelled), ("De sexe", sex_in_words(man)), ("Père", act.father), ("Mère", act.mother),
    )  # fmt: skip
    y = colons(page, 82, rows, faces, 11, x=72, to=192, step=10, said=keys, colour=CARBON, bold=False)
    page.text(26, y + 4, "Mentions marginales : Néant.", faces.pen(10.5))
    done(page, rng, y + 22, town.name, in_form("issue_date", found.issued, "%d.%m.%Y").in_latin_alone,
         "L'Officier d'Etat Civil", faces, words=("A ", " le "))  # fmt: skip
    specimen(page, 50, 262)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """As a web page's generator draws it: a frame, captions above their values in two columns, ISO days."""
    page, faces, act = sheet(rng), fonts.screen(rng), birth(found)
    page.box(10, 10, 190, 250, outline=MARINE, line=0.8)
    page.box(12, 12, 186, 246, outline=MARINE, line=0.2)
    lines(page, 105, 24, ("ROYAUME DU MAROC", "MINISTÈRE DE L'INTÉRIEUR"), faces.pen(11, MARINE, bold=True), 6)
    page.arabic(105, 38, "المملكة المغربية - وزارة الداخلية", faces.arabic_pen(12, MARINE), side="middle")
    page.text(105, 54, "ACTE DE NAISSANCE (EXTRAIT)", faces.pen(17, bold=True), side="middle")
    page.arabic(105, 63, "عقد الازدياد", faces.arabic_pen(16, bold=True), side="middle")
    iso = "%Y-%m-%d"
    rows = [*listed(act)]
    rows[2] = ("Date de naissance", "تاريخ الولادة", in_form("birth_date", act.person.birth_date, iso))
    rows += [("Numéro d'acte", "رقم العقد", act.number), ("Année", "السنة", act.year),
             ("Commune", "الجماعة", act.office)]  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 80 + 14.5 * at
        above(page, 20, y, label, entry.in_latin_alone, faces, 11, fit=80)
        if entry.latin != entry.arabic:
            above(page, 190, y, label_ar, entry, faces, 11, fit=80, arabic=True)
        page.rule(20, y + 7.4, 190, y + 7.4, (214, 218, 226))
    page.text(20, 232, "Délivré le :", faces.pen(10))
    put(page, 42, 232, in_form("issue_date", found.issued, iso).in_latin_alone, faces.pen(10.5, bold=True))
    signed(page, rng, 160, 240, "الحالة المدنية", beside=-34, radius=13)
    specimen(page, 105, 254, 8)
    return (page,)


def _middle(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Captions on both edges, values in the middle, the number in a box: a town's program of 2019."""
    page, faces, act = sheet(rng), fonts.office(rng), birth(found)
    town = act.person.birth_place
    heads(page, faces, 16, (*_STATE, f"Préfecture ou Province de {town.province.latin}"),
          (*_STATE_AR, f"عمالة أو إقليم {town.province.arabic}"), points=9)  # fmt: skip
    page.box(70, 36, 70, 17)
    said(page, 74, 42, "Acte n°", act.number.in_latin_alone, faces, 10, to=104, bold=True)
    said(page, 106, 42, "Année", act.year.in_latin_alone, faces, 10, to=138, bold=True)
    page.arabic(105, 49.5, "نسخة موجزة", faces.arabic_pen(12), side="middle")
    page.text(105, 64, "Extrait de l'acte de naissance", faces.pen(15, bold=True), side="middle")
    rows: tuple[tuple[str, str, Entry], ...] = (("Commune de", "جماعة", act.office), *listed(act))
    for at, (label, label_ar, entry) in enumerate(rows):
        shown = named_days("birth_date", act.person.birth_date) if label.startswith("Date") else entry
        between(page, 82 + 12 * at, (label, label_ar), shown, faces, 10.5, reach=38)
    done(page, rng, 194, town.name, act.issued.in_latin_alone, "L'officier d'état civil délégué", faces)
    specimen(page, 48, 250)
    return (page,)


def _brief(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic alone in a ruled table, on half a sheet held across, by a printer with needles."""
    page, faces, act = sheet(rng, (210, 148)), fonts.keys(rng), birth(found)
    man = is_man(act.person)
    page.arabic(198, 12, "المملكة المغربية", faces.arabic_pen(11, bold=True))
    said_ar(page, 198, 18, "جماعة", act.office.in_arabic_alone, faces, 11, to=130)
    page.arabic(105, 26, "بيان ولادة", faces.arabic_pen(17, bold=True), side="middle")
    pairs = (
        (("رقم الرسم", act.number), ("السنة", act.year)), (("الاسم", act.given), ("النسب", act.family)),
        (("تاريخ الولادة", act.born), ("مكان الولادة", act.place)),
        (("الجنس", sex_in_words(man)), ("حرر في", act.issued)), (("اسم الأب", act.father), ("اسم الأم", act.mother)),
    )  # fmt: skip
    grid(page, (12, 105, 198), [34 + 14 * at for at in range(6)], GREY)
    for at, halves in enumerate(pairs):
        for x, (label, entry) in zip((196, 103), halves, strict=True):
            page.arabic(x, 39.4 + 14 * at, f"{label} :", faces.arabic_pen(8.4))
            put(page, x - 6, 45.6 + 14 * at, entry.in_arabic_alone, faces.arabic_pen(12), arabic=True, fit=80)
    page.arabic(90, 114, "ضابط الحالة المدنية", faces.arabic_pen(11))
    signed(page, rng, 50, 126, "الحالة المدنية", beside=40, radius=13)
    specimen(page, 160, 136, 8)
    return (page,)


LAYOUTS = (
    Layout("h11_birth_program", _KIND, _program), Layout("h11_birth_penned", _KIND, _penned),
    Layout("h11_birth_electronic", _KIND, _electronic), Layout("h11_birth_sentence", _KIND, _sentence),
    Layout("h11_birth_typed", _KIND, _typed), Layout("h11_birth_web", _KIND, _web),
    Layout("h11_birth_middle", _KIND, _middle), Layout("h11_birth_brief", _KIND, _brief),
)  # fmt: skip
