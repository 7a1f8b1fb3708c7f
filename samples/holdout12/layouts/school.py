"""School certificates: half a sheet in Arabic, a faculty's counted rows, a private school's letter, a form of boxes."""

import random

from samples.dates import in_french
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads
from samples.holdout9.desk import corner, line_of, signed
from samples.holdout10.desk import done, named_days
from samples.holdout12 import fonts
from samples.holdout12.desk import AZURE, BLUE_PEN, FOREST, Row, combed, numbered
from samples.holdout12.places import FACULTIES, UNIVERSITIES
from samples.names import Name
from samples.surface import Surface


def _year(found: Facts, form: str = "{}/{}") -> Entry:
    said = form.format(found.school_year, found.school_year + 1)
    return Entry(said, said, plain("school_year", found.years).field)


def _half(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Half a sheet of a lycée, printed in Arabic with dots; a clerk's pen fills in who is a pupil there."""
    page, faces, hand = sheet(rng, (210, 148.5)), fonts.works(rng), fonts.pen(rng)
    who, town = found.pupil, found.town
    corner(page, 200, 13, ("المملكة المغربية", "وزارة التربية الوطنية", f"المديرية الإقليمية {town.province.arabic}"),
    faces,
           9.5, step=5.2, arabic=True)  # fmt: skip
    put(
        page,
        200,
        29.5,
        both("establishment", found.school).in_arabic_alone,
        faces.arabic_pen(10.5, bold=True),
        arabic=True,
    )
    page.arabic(90, 24, "شهادة متابعة الدراسة", faces.arabic_pen(17, bold=True), side="middle")
    rows = (
        ("يشهد رئيس المؤسسة أن التلميذ(ة)", of_full_name("student_name", who)),
        ("المزداد(ة) بتاريخ", moment("birth_date", who.birth_date)),
        ("رقم مسار", Entry("", f"{rng.choice('DEGHJKMNPRS')}{rng.randrange(10**9):09d}")),
        ("يتابع(تتابع) دراسته(ها) برسم الموسم", _year(found, "{}-{}")),
        ("حررت بتاريخ", moment("issue_date", found.issued)),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        said = entry if entry.field is None else entry.in_arabic_alone
        line_of(page, 44 + 12 * at, label, said, faces, hand, 11.5, span=(30, 200), arabic=True, colour=BLUE_PEN)
    page.arabic(90, 110, "توقيع وخاتم المدير", faces.arabic_pen(11.5, bold=True))
    signed(page, rng, 70, 125, "وزارة التربية الوطنية", beside=-26, radius=13)
    specimen(page, 150, 130)
    return (page,)


def _faculty(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, who = sheet(rng), fonts.screen(rng), found.pupil
    faculty, university = rng.choice(FACULTIES), rng.choice(UNIVERSITIES)
    page.text(16, 18, university.latin, faces.pen(10, AZURE, bold=True), fit=84)
    page.arabic(194, 18, university.arabic, faces.arabic_pen(11.5, AZURE, bold=True), fit=84)
    page.rule(16, 22, 194, 22, AZURE, 0.5)
    page.text(105, 40, "ATTESTATION D'INSCRIPTION", faces.pen(16, bold=True), side="middle")
    page.arabic(105, 49, "شهادة التسجيل", faces.arabic_pen(16, bold=True), side="middle")
    rows: tuple[Row, ...] = (
        ("Etablissement", "المؤسسة", both("establishment", faculty)),
        ("Code Apogée", "رقم أبوجي", Entry(f"{rng.randrange(10**8):08d}", "")),
        ("Nom et prénom", "الاسم الكامل", family_first("student_name", who)),
        ("Né(e) le", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        ("Année universitaire", "السنة الجامعية", _year(found)), ("Cycle", "السلك", Entry("LICENCE", "الإجازة")),
        ("Edité le", "حرر في", issued(found.issued)),
    )  # fmt: skip
    end = numbered(page, 58, rows, faces, xs=(16, 25, 60, 168, 194), high=11)
    page.text(
        16,
        end + 14,
        "Cette attestation est délivrée à l'étudiant(e) pour servir ce que de droit.",
        faces.pen(9.5),
        fit=170,
    )
    page.text(120, end + 28, "Le Service de la Scolarité", faces.pen(10.5, bold=True))
    signed(page, rng, 156, end + 44, "الجامعة")
    specimen(page, 60, end + 50)
    return (page,)


def _private(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A private school's letter in French prose; the school's name stands at its head alone."""
    page, faces, who = sheet(rng), fonts.works(rng), found.pupil
    name = rng.choice(("ATLAS", "AL AMAL", "LES PALMIERS", "EL BASSATINE"))
    school = both("establishment", Name(f"GROUPE SCOLAIRE {name}", "مجموعة مدرسية"))
    put(page, 105, 22, school, faces.pen(16, FOREST, bold=True), side="middle", fit=150)
    page.text(105, 29, "Maternelle - Primaire - Collège - Lycée", faces.pen(9.5, GREY), side="middle")
    page.text(105, 52, "CERTIFICAT DE SCOLARITE", faces.pen(16, bold=True), side="middle")
    man, day = is_man(who), Entry(in_french(who.birth_date), "", moment("birth_date", who.birth_date).field)
    prose(page, 74, (
        "La directrice pédagogique certifie que ", "l'élève ", piece(of_full_name("student_name", who)),
        ", né le " if man else ", née le ", piece(day), f" à {who.birth_place.name.latin}",
        ", inscrit" if man else ", inscrite", f" sous le n° {rng.randint(100, 4000)}, fréquente notre établissement "
        f"au titre de l'année ",
        piece(_year(found, "{}-{}")), ", en classe de terminale.",
    ), (faces.pen(12), faces.pen(12, bold=True)), (22, 188), leading=9.6, indent=12)  # fmt: skip
    done(page, rng, 140, found.town.name, named_days("issue_date", found.issued), "La Direction", faces, x=100,
         words=("", ", le "))  # fmt: skip
    page.text(
        105,
        280,
        f"Autorisation ministérielle n° {rng.randint(2, 90)}/{rng.randint(1998, 2015)}",
        faces.pen(8, GREY),
        side="middle",
    )
    specimen(page, 60, 190)
    return (page,)


def _centre(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The office of vocational training: a form of boxes for days and numbers, captions in both languages."""
    page, faces, who, town = sheet(rng), fonts.screen(rng), found.pupil, found.town.name
    heads(page, faces, 16, ("OFPPT", "Office de la Formation Professionnelle"), ("مكتب التكوين المهني", "وإنعاش الشغل"))
    page.text(105, 42, "ATTESTATION DE POURSUITE DE FORMATION", faces.pen(14, AZURE, bold=True), side="middle", fit=170)
    place = both("establishment", Name(f"ISTA {town.latin}", f"المعهد المتخصص {town.arabic}")).in_latin_alone
    rows = (
        ("Etablissement", "المؤسسة", place),
        ("Stagiaire", "المتدرب(ة)", of_full_name("student_name", who).in_latin_alone),
    )
    for at, (label, label_ar, entry) in enumerate(rows):
        page.text(18, 60 + 11 * at, label, faces.pen(10))
        page.arabic(192, 60 + 11 * at, label_ar, faces.arabic_pen(11))
        put(page, 60, 60 + 11 * at, entry, faces.pen(11, bold=True), fit=100)
    days = (
        ("Date de naissance", "تاريخ الازدياد", "birth_date", who.birth_date),
        ("Délivrée le", "سلمت في", "issue_date", found.issued),
    )
    for at, (label, label_ar, field, day) in enumerate(days):
        page.text(18, 84 + 30 * at, label, faces.pen(10))
        page.arabic(192, 84 + 30 * at, label_ar, faces.arabic_pen(11))
        combed(page, 60, 79 + 30 * at, moment(field, day, f"{day:%d%m%Y}"), faces)
    page.text(18, 99, "Année de formation", faces.pen(10))
    page.arabic(192, 99, "سنة التكوين", faces.arabic_pen(11))
    put(page, 60, 99, _year(found).in_latin_alone, faces.pen(11, bold=True))
    page.text(110, 134, "Le Directeur du Complexe", faces.pen(10.5, bold=True))
    signed(page, rng, 150, 150, "التكوين المهني")
    specimen(page, 60, 180)
    return (page,)


_KIND = "school_certificate"
LAYOUTS = (
    Layout("h12_school_half", _KIND, _half),
    Layout("h12_school_faculty", _KIND, _faculty),
    Layout("h12_school_private", _KIND, _private),
    Layout("h12_school_centre", _KIND, _centre),
)
