"""School certificates: of a lycée in Arabic, of a faculty, of a training centre, and a form filled in."""

import random

from samples.entries import Entry, both, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said
from samples.holdout9.desk import line_of, signed
from samples.holdout10.desk import done, done_ar, in_form, middle, named_days
from samples.holdout11 import fonts
from samples.holdout11.desk import BALL, MARINE, colons, columns
from samples.holdout11.places import FACULTIES, UNIVERSITIES
from samples.names import Name
from samples.surface import Field, Surface

_KIND = "school_certificate"


def _year(found: Facts, mark: str = "/") -> Entry:
    shown = found.years.replace("/", mark)
    return Entry(shown, shown, Field("school_year", found.years))


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DEFGJKMNPR')}{rng.randrange(10**9):09d}"


def _lycee(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic rows of a lycée's program, with the number of the pupils' register."""
    page, faces, man = sheet(rng), fonts.office(rng), is_man(found.pupil)
    for at, text in enumerate(("المملكة المغربية", "وزارة التربية الوطنية والتعليم الأولي والرياضة",
                               f"المديرية الإقليمية : {found.town.province.arabic}")):  # fmt: skip
        page.arabic(192, 16 + 6.4 * at, text, faces.arabic_pen(12), fit=110)
    put(
        page,
        192,
        36,
        both("establishment", found.school).in_arabic_alone,
        faces.arabic_pen(13, bold=True),
        arabic=True,
        fit=100,
    )
    page.arabic(105, 60, "شهادة مدرسية", faces.arabic_pen(22, bold=True), side="middle")
    page.arabic(192, 78, "يشهد مدير المؤسسة أن " + ("التلميذ" if man else "التلميذة"), faces.arabic_pen(13))
    rows = (
        ("الاسم الكامل", of_full_name("student_name", found.pupil)), ("رقم مسار", Entry("", _massar(rng))),
        ("تاريخ الازدياد", moment("birth_date", found.pupil.birth_date)), ("مكان الازدياد",
            Entry("", found.pupil.birth_place.name.arabic)),
        ("المستوى", Entry("", rng.choice(("الثانية بكالوريا علوم فيزيائية", "الأولى بكالوريا آداب")))),
        ("السنة الدراسية", _year(found)),
    )  # fmt: skip
    y = colons(page, 92, rows, faces, 13, x=150, to=20, step=11.5, arabic=True)
    page.arabic(
        192, y + 2, "يتابع دراسته بهذه المؤسسة." if man else "تتابع دراستها بهذه المؤسسة.", faces.arabic_pen(13)
    )
    done_ar(page, rng, y + 22, found.town.name, issued(found.issued), "مدير المؤسسة", faces, office="الثانوية")
    specimen(page, 150, 250)
    return (page,)


def _faculty(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A faculty's attestation in French prose."""
    page, faces, man = sheet(rng), fonts.screen(rng), is_man(found.pupil)
    faculty, university = both("establishment", rng.choice(FACULTIES)), rng.choice(UNIVERSITIES)
    page.text(16, 18, university.latin, faces.pen(10, MARINE, bold=True), fit=86)
    page.arabic(194, 18, university.arabic, faces.arabic_pen(11.5, MARINE, bold=True), fit=86)
    put(page, 16, 25, faculty.in_latin_alone, faces.pen(9.5), fit=100)
    page.rule(16, 30, 194, 30, MARINE, 0.6)
    page.text(105, 56, "ATTESTATION D'INSCRIPTION", faces.pen(17, bold=True), side="middle")
    prose(page, 78, (
        "Le Doyen soussigné atteste que ", "l'étudiant " if man else "l'étudiante ",
        piece(family_first("student_name", found.pupil)), f", CNE {_massar(rng)}, ", "né le " if man else "née le ",
        piece(named_days("birth_date", found.pupil.birth_date)),
        f" à {found.pupil.birth_place.name.latin}, est régulièrement ",
        "inscrit " if man else "inscrite ",
        "en deuxième année de la licence fondamentale au titre de l'année universitaire ",
        piece(_year(found, "-")), ".",
    ), (faces.pen(11.5), faces.pen(11.5, bold=True)), (22, 188), leading=9)  # fmt: skip
    page.text(
        22,
        136,
        "Cette attestation est délivrée à l'intéressé(e) pour servir et valoir ce que de droit.",
        faces.pen(10.5),
        fit=166,
    )
    done(page, rng, 156, found.town.name, issued(found.issued).in_latin_alone, "Le Doyen", faces, office="الكلية")
    specimen(page, 60, 230)
    return (page,)


def _centre(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A training centre's table in both languages."""
    page, faces, town = sheet(rng), fonts.office(rng), found.town.name
    centre = both("establishment", Name(f"CFP {town.latin}", f"مركز التكوين المهني {town.arabic}"))
    heads(
        page,
        faces,
        16,
        ("ROYAUME DU MAROC", "OFFICE DE LA FORMATION PROFESSIONNELLE"),
        ("المملكة المغربية", "مكتب التكوين المهني"),
        points=9,
    )
    page.text(105, 44, "CERTIFICAT DE SCOLARITE", faces.pen(16, bold=True), side="middle")
    page.arabic(105, 53, "شهادة متابعة الدراسة", faces.arabic_pen(15, bold=True), side="middle")
    rows = (
        ("Etablissement", "المؤسسة", centre), ("Stagiaire", "المتدرب", of_full_name("student_name", found.pupil)),
        ("Né(e) le", "تاريخ الازدياد", moment("birth_date", found.pupil.birth_date).in_latin_alone),
        ("Filière", "الشعبة", Entry("ELECTRICITE", "الكهرباء")), ("Année de formation", "سنة التكوين",
            _year(found).in_latin_alone),
        ("Délivré le", "سلمت بتاريخ", issued(found.issued).in_latin_alone),
    )  # fmt: skip
    end = columns(page, 66, rows, faces, 10.5, high=12)
    page.text(130, end + 14, "Le Directeur", faces.pen(11, bold=True))
    signed(page, rng, 150, end + 30, "التكوين المهني", beside=-40)
    specimen(page, 50, 240)
    return (page,)


def _form(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A private school's form of half a sheet, filled in with a pen."""
    page, faces, hand = sheet(rng, (210, 148)), fonts.works(rng), fonts.pen(rng)
    school = both("establishment", found.school)
    middle(page, 105, 14, ("CERTIFICAT DE SCOLARITÉ",), faces, 17)
    rows = (
        ("L'établissement :", school), ("certifie que l'élève :", of_full_name("student_name", found.pupil)),
        ("né(e) le :", in_form("birth_date", found.pupil.birth_date, "%d/%m/%Y")),
        ("suit ses études durant l'année :", _year(found, "-")),
        ("Fait le :", in_form("issue_date", found.issued, "%d/%m/%Y")),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(
            page,
            34 + 13 * at,
            label,
            entry.in_latin_alone,
            faces,
            hand,
            11.5,
            span=(18, 150 if at == 4 else 192),
            colour=BALL,
        )
    signed(page, rng, 150, 112, "المؤسسة", beside=-40, radius=13)
    specimen(page, 50, 128, 9)
    return (page,)


def _primary(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic prose of a lycée that a head teacher typed, the year in the head."""
    page, faces, man = sheet(rng), fonts.adoul(rng), is_man(found.pupil)
    school = both("establishment", found.school)
    page.arabic(190, 20, f"الأكاديمية الجهوية - مديرية {found.town.province.arabic}", faces.arabic_pen(12), fit=120)
    page.text(24, 20, "Année scolaire", faces.pen(9.5))
    said(page, 24, 27, "", _year(found).in_latin_alone, faces, 11, to=80, bold=True)
    page.arabic(105, 52, "شهادة التمدرس", faces.arabic_pen(20, bold=True), side="middle")
    y = prose(page, 76, (
        "يشهد مدير ", alone(school), " أن ", "التلميذ " if man else "التلميذة ",
        alone(family_first("student_name", found.pupil)),
        " المزداد في " if man else " المزدادة في ", alone(named_days("birth_date", found.pupil.birth_date)),
        f" ب{found.pupil.birth_place.name.arabic} ", "مسجل" if man else "مسجلة",
        " بالمؤسسة ويتابع الدراسة بها بصفة منتظمة.",
    ), (faces.arabic_pen(14), faces.arabic_pen(14, bold=True)), (22, 188), leading=11.5, arabic=True)  # fmt: skip
    done_ar(
        page,
        rng,
        y + 16,
        found.town.name,
        in_form("issue_date", found.issued, "%Y/%m/%d"),
        "المدير",
        faces,
        office="المؤسسة",
    )
    specimen(page, 150, 230)
    return (page,)


LAYOUTS = (
    Layout("h11_school_lycee", _KIND, _lycee), Layout("h11_school_faculty", _KIND, _faculty),
    Layout("h11_school_centre", _KIND, _centre), Layout("h11_school_form", _KIND, _form),
    Layout("h11_school_primary", _KIND, _primary),
)  # fmt: skip
