"""Certificates of schooling: a lycée in Arabic, a faculty in French, a training institute, a school's short form.

Heads and labels follow research/documents.md §6: ministry, academy, provincial direction, school, Massar code.
"""

import random

from samples.dates import in_french, slashed
from samples.entries import Entry, both, moment
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.places import FACULTIES, UNIVERSITIES
from samples.holdout6.press import Piece, dots, lines, piece, prose, put, row, sheet, specimen
from samples.ornaments import emblem, paraph, seal
from samples.surface import Field, Surface


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DEFGHJKMNPRS')}{rng.randrange(10**9):09d}"


def _years(found: Facts) -> Entry:
    return Entry(found.years, found.years, Field("school_year", found.years))


def _lycee(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The ministry's Arabic form as Massar prints it."""
    page, faces = sheet(rng), fonts.office(rng)
    pupil, man, town = found.pupil, is_man(found.pupil), found.town
    pen, bold = faces.arabic_pen(12.5), faces.arabic_pen(12.5, bold=True)
    emblem(page, 105, 18, 9)
    lines(page, 190, 18, ("المملكة المغربية", "وزارة التربية الوطنية", "والتعليم الأولي والرياضة"),
          faces.arabic_pen(11, bold=True), 6, side="right", arabic=True)  # fmt: skip
    lines(page, 20, 18, ("الأكاديمية الجهوية للتربية والتكوين", f"المديرية الإقليمية : {town.province.arabic}"),
          faces.arabic_pen(11), 6, side="left", arabic=True)  # fmt: skip
    school = both("establishment", found.school)
    end = 190 - page.arabic(190, 42, "المؤسسة :", pen) - 2
    put(page, end, 42, school.in_arabic_alone, bold, arabic=True)
    end = 70 - page.arabic(70, 42, "الموسم الدراسي :", pen) - 2
    put(page, end, 42, _years(found).in_arabic_alone, bold, arabic=True)
    page.arabic(105, 66, "شهادة مدرسية", Faces(faces.latin, fonts.title(rng)).arabic_pen(22, bold=True), side="middle")
    page.arabic(186, 86, "يشهد مدير المؤسسة الموقع أسفله أن " + ("التلميذ :" if man else "التلميذة :"), pen)
    rows = (
        ("الاسم الكامل :", of_full_name("student_name", pupil)), ("رقم مسار :", Entry("", _massar(rng))),
        ("تاريخ الازدياد :", moment("birth_date", pupil.birth_date)),
        ("مكان الازدياد :", Entry("", pupil.birth_place.name.arabic)),
        ("المستوى الدراسي :", Entry("", rng.choice(("الثانية باكالوريا علوم فيزيائية", "الأولى باكالوريا آداب",
                                                    "الثانية باكالوريا علوم اقتصادية")))),
        ("رقم التسجيل :", Entry("", str(rng.randint(100, 9000)))),
    )  # fmt: skip
    y = 99.0
    for label, entry in rows:
        page.arabic(178, y, label, pen)
        put(page, 136, y, entry.in_arabic_alone if entry.field else entry, bold, arabic=True, fit=112)
        y += 9.6
    text = (
        ("يتابع دراسته" if man else "تتابع دراستها")
        + " بهذه المؤسسة بصفة منتظمة إلى يومه، وسلمت هذه الشهادة بطلب "
        + ("منه" if man else "منها")
        + " للإدلاء بها عند الحاجة."
    )
    y = prose(page, y + 4, [text], (pen, pen), (22, 186), leading=8.6, arabic=True)
    end = 112 - page.arabic(112, y + 10, f"حرر ب {town.name.arabic} في", pen) - 2
    page.arabic(end, y + 10, slashed(found.issued), pen, field=issued(found.issued).field)
    page.arabic(70, y + 22, "توقيع وخاتم المدير", bold, side="middle")
    seal(page, rng, 70, y + 42, 16, "المدير")
    paraph(page, rng, 96, y + 40, 32)
    specimen(page, 150, y + 50)
    return (page,)


def _faculty(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A faculty's attestation of enrolment in French prose, its head in both languages."""
    page, faces = sheet(rng), fonts.office(rng)
    pupil, man, town = found.pupil, is_man(found.pupil), found.town
    university = rng.choice(UNIVERSITIES)
    faculty, pen, bold = rng.choice(FACULTIES), faces.pen(11.5), faces.pen(11.5, bold=True)
    lines(page, 22, 18, ("ROYAUME DU MAROC", university.latin), faces.pen(10, bold=True), 5.6,
          side="left")  # fmt: skip
    put(page, 22, 29.2, both("establishment", faculty), faces.pen(10, bold=True))
    page.text(22, 34.8, "Service des affaires estudiantines", faces.pen(9))
    lines(
        page,
        188,
        18,
        ("المملكة المغربية", university.arabic, faculty.arabic),
        faces.arabic_pen(11.5, bold=True),
        5.6,
        side="right",
        arabic=True,
    )
    page.text(105, 66, "ATTESTATION DE SCOLARITE", faces.pen(17, bold=True), side="middle")
    page.text(105, 76, "Année universitaire", faces.pen(11), side="middle")
    put(page, 105, 83, _years(found), bold, side="middle")
    level = rng.choice(
        ("Licence fondamentale, semestre 3", "Licence fondamentale, semestre 5", "Master, première année")
    )
    branch = rng.choice(("Economie", "Physique", "Droit privé"))
    pieces: list[Piece] = [
        "Le Doyen soussigné atteste que ",
        "l'étudiant " if man else "l'étudiante ",
        piece(of_full_name("student_name", pupil)),
        ", né le " if man else ", née le ",
        (in_french(pupil.birth_date), Field("birth_date", pupil.birth_date.isoformat())),
        f" à {pupil.birth_place.name.latin}, CNE {_massar(rng)}, numéro d'inscription {rng.randint(10**6, 10**7 - 1)}, "
        f"est régulièrement inscrit{'' if man else 'e'} en {level}, filière {branch}.",
    ]
    y = prose(page, 100, pieces, (pen, bold), (22, 188), leading=8.4, indent=12)
    y = prose(
        page,
        y + 4,
        ["Cette attestation est délivrée sur demande pour servir et valoir ce que de droit."],
        (pen, pen),
        (22, 188),
        leading=8.4,
        indent=12,
    )
    at = 112 + page.text(112, y + 12, f"{town.name.latin}, le", pen) + 1.6
    put(page, at, y + 12, issued(found.issued), pen)
    page.text(140, y + 23, "Le Doyen", bold, side="middle")
    seal(page, rng, 132, y + 42, 16, "الجامعة", "UNIVERSITE")
    paraph(page, rng, 160, y + 42, 32)
    page.text(22, 280, "Avis important : il n'est délivré qu'une seule attestation par année.", faces.pen(8))
    specimen(page, 60, y + 40)
    return (page,)


def _institute(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A training institute's form: labels and dotted lines in French."""
    page, faces = sheet(rng), fonts.issuer(rng)
    pupil, man, town = found.pupil, is_man(found.pupil), found.town
    tone = (24, 96, 60)
    page.text(20, 18, "OFPPT", faces.pen(22, tone, bold=True))
    page.text(20, 24, "Office de la Formation Professionnelle et de la Promotion du Travail", faces.pen(8))
    page.arabic(190, 18, "مكتب التكوين المهني وإنعاش الشغل", faces.arabic_pen(11, tone, bold=True))
    page.rule(20, 28, 190, 28, tone, 0.5)
    page.text(20, 38, "Etablissement :", faces.pen(10))
    name = f"ISTA {town.name.latin}"
    page.text(50, 38, name, faces.pen(10, bold=True), field=Field("establishment", name))
    page.text(105, 62, "ATTESTATION DE POURSUITE DE FORMATION", faces.pen(15, bold=True), side="middle")
    rows = (
        ("Nom et prénom", family_first("student_name", pupil)),
        ("Date de naissance", moment("birth_date", pupil.birth_date)),
        ("Lieu de naissance", Entry(pupil.birth_place.name.latin, "")),
        ("N° d'inscription", Entry(f"{found.school_year}{rng.randint(10**7, 10**8 - 1)}", "")),
        ("Filière", Entry(rng.choice(("Electricité de maintenance industrielle", "Gestion des entreprises",
                                      "Développement digital")), "")),
        ("Niveau", Entry(rng.choice(("Technicien", "Technicien spécialisé", "Qualification")), "")),
        ("Année de formation", _years(found)),
    )  # fmt: skip
    page.text(
        24,
        80,
        "Le Directeur de l'établissement atteste que " + ("le stagiaire" if man else "la stagiaire") + " :",
        faces.pen(11),
    )
    y = 94.0
    for label, entry in rows:
        page.text(30, y, label, faces.pen(10.5))
        dots(page, 76, y + 0.8, 184)
        put(page, 78, y, entry, faces.pen(11, bold=True), fit=104)
        y += 10
    page.text(24, y + 2, "poursuit régulièrement sa formation en mode résidentiel.", faces.pen(11))
    at = 110 + page.text(110, y + 20, f"Fait à {town.name.latin}, le", faces.pen(10.5)) + 1.6
    put(page, at, y + 20, issued(found.issued), faces.pen(10.5))
    page.text(146, y + 30, "Le Directeur", faces.pen(11, bold=True), side="middle")
    seal(page, rng, 142, y + 50, 16, "مكتب التكوين", "OFPPT")
    paraph(page, rng, 168, y + 48, 30)
    specimen(page, 60, y + 50)
    return (page,)


def _bilingual(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A private school's half sheet in both languages."""
    page, faces = sheet(rng, (210, 148)), fonts.office(rng)
    pupil, man, town = found.pupil, is_man(found.pupil), found.town
    page.box(8, 8, 194, 132, outline=(70, 80, 120), line=0.6, radius=3)
    school = both("establishment", found.school)
    put(page, 16, 19, school, faces.pen(11, bold=True))
    put(page, 194, 19, school, faces.arabic_pen(12.5, bold=True), arabic=True)
    page.text(16, 25, f"Direction provinciale de {town.province.latin}", faces.pen(8.4))
    page.arabic(194, 25, f"المديرية الإقليمية ب {town.province.arabic}", faces.arabic_pen(9.6))
    page.text(70, 38, "CERTIFICAT DE SCOLARITE", faces.pen(13, bold=True), side="middle")
    page.arabic(150, 38, "شهادة مدرسية", faces.arabic_pen(16, bold=True), side="middle")
    rows = (
        (("Année scolaire", "السنة الدراسية"), _years(found)),
        (("Nom et prénom", "الاسم الكامل"), family_first("student_name", pupil)),
        (("Né le" if man else "Née le", "تاريخ الازدياد"), moment("birth_date", pupil.birth_date)),
        (("à", "ب"), Entry(pupil.birth_place.name.latin, pupil.birth_place.name.arabic)),
        (("Niveau", "المستوى"), Entry("2ème année du baccalauréat", "الثانية باكالوريا")),
        (("Code Massar", "رمز مسار"), Entry(code := _massar(rng), code)),
    )
    y = 52.0
    for labels, entry in rows:
        row(page, y, labels, entry, faces, 10, span=(18, 192), dotted=True)
        y += 8.6
    at = 18 + page.text(18, y + 8, f"Fait à {town.name.latin}, le", faces.pen(9.6)) + 1.6
    put(page, at, y + 8, issued(found.issued), faces.pen(9.6, bold=True))
    page.arabic(192, y + 8, "توقيع المدير", faces.arabic_pen(11, bold=True))
    seal(page, rng, 150, 126, 13, "المدير")
    paraph(page, rng, 176, 126, 26)
    specimen(page, 60, 134, 8)
    return (page,)


LAYOUTS = (
    Layout("h6_school_lycee", "school_certificate", _lycee),
    Layout("h6_school_faculty", "school_certificate", _faculty),
    Layout("h6_school_institute", "school_certificate", _institute),
    Layout("h6_school_bilingual", "school_certificate", _bilingual),
)
