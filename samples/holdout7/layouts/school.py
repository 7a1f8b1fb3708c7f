"""School certificates: a public school's from the ministry's program, a faculty's, a private school's.

The Massar or CNE code is a letter with nine digits. Enrolment for the year, level and the student's number stand by.
"""

import random

from samples.dates import in_french, slashed
from samples.entries import Entry, both, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.press import lines, piece, prose, put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout7.people import Facts, is_man
from samples.holdout7.places import FACULTIES, UNIVERSITIES
from samples.names import Name
from samples.ornaments import barcode, paraph, seal
from samples.surface import Field, Surface

_PRIVATE = (("GROUPE SCOLAIRE AL MANAHIL", "مجموعة مدارس المناهل"), ("ECOLE AL AMAL PRIVEE", "مؤسسة الأمل الخصوصية"),
            ("INSTITUT ANNAJAH PRIVE", "معهد النجاح الخصوصي"))  # fmt: skip
_REGIONS = ("الدار البيضاء سطات", "مراكش آسفي", "فاس مكناس", "سوس ماسة", "الشرق", "طنجة تطوان الحسيمة")


def _year(found: Facts, joint: str = "/") -> Entry:
    told = joint.join((str(found.school_year), str(found.school_year + 1)))
    return Entry(told, told, Field("school_year", found.years))


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DEFGHJKMNPRS')}1{rng.randrange(10**8):08d}"


def _public(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The ministry's program: everything in Arabic, captions and values line by line."""
    page, faces, pupil, town = sheet(rng), fonts.office(rng), found.pupil, found.town
    pen = faces.arabic_pen
    lines(
        page,
        156,
        18,
        (
            "المملكة المغربية",
            "وزارة التربية الوطنية والتعليم الأولي والرياضة",
            f"الأكاديمية الجهوية للتربية والتكوين {rng.choice(_REGIONS)}",
            f"المديرية الإقليمية {town.province.arabic}",
        ),
        pen(11, bold=True),
        6.2,
        arabic=True,
        fit=76,
    )
    said_ar(
        page, 190, 44, "المؤسسة :", both("establishment", found.school).in_arabic_alone, faces, 12, to=100, bold=True
    )
    said_ar(page, 80, 44, "السنة الدراسية :", _year(found).in_arabic_alone, faces, 12, to=20)
    page.arabic(105, 66, "شهادة مدرسية", pen(22, bold=True), side="middle")
    page.arabic(190, 84, "يشهد مدير المؤسسة الموقع أسفله أن التلميذ(ة) :", pen(13))
    rows = (
        ("الاسم الكامل :", of_full_name("student_name", pupil).in_arabic_alone),
        ("رمز مسار :", Entry("", _massar(rng))),
        ("تاريخ الازدياد :", moment("birth_date", pupil.birth_date).in_arabic_alone),
        ("مكان الازدياد :", Entry("", pupil.birth_place.name.arabic)),
        (
            "المستوى :",
            Entry("", rng.choice(("الثانية بكالوريا علوم فيزيائية", "الأولى بكالوريا آداب", "الجذع المشترك العلمي"))),
        ),
        ("القسم :", Entry("", f"{rng.randint(1, 6)}")),
        ("رقم التسجيل :", Entry("", f"{rng.randint(200, 9000)}")),
    )
    y = 98.0
    for label, entry in rows:
        said_ar(page, 182, y, label, entry, faces, 13, to=40, bold=entry.field_ar is not None)
        y += 10
    page.arabic(190, y + 4, "يتابع(تتابع) دراسته(ا) بالمؤسسة خلال السنة الدراسية المذكورة أعلاه.", pen(13))
    page.arabic(190, y + 13, "سلمت له(ا) هذه الشهادة للإدلاء بها عند الحاجة.", pen(13))
    said_ar(page, 96, y + 30, f"حرر ب{town.name.arabic} في", issued(found.issued).in_arabic_alone, faces, 12, to=20)
    page.arabic(62, y + 40, "مدير المؤسسة", pen(12.5, bold=True), side="middle")
    seal(page, rng, 86, y + 56, 16, "إدارة المؤسسة")
    paraph(page, rng, 50, y + 54, 36)
    specimen(page, 160, 288)
    return (page,)


def _faculty(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A faculty's attestation in French with a code of bars, printed at a counter."""
    page, faces, pupil, town = sheet(rng), fonts.company(rng), found.pupil, found.town
    faculty, university = rng.choice(FACULTIES), rng.choice(UNIVERSITIES)
    name = f"{faculty.latin} DE {town.province.latin}"
    heads(page, faces, 18, ("ROYAUME DU MAROC", university.latin), ("المملكة المغربية", university.arabic))
    page.text(105, 34, name, faces.pen(10, bold=True), side="middle", field=Field("establishment", name), fit=172)
    page.arabic(105, 40, faculty.arabic, faces.arabic_pen(11), side="middle")
    page.text(105, 62, rng.choice(("ATTESTATION DE SCOLARITE", "CERTIFICAT DE SCOLARITE")), faces.pen(17, bold=True),
              side="middle")  # fmt: skip
    said(page, 20, 74, "Année universitaire :", _year(found, rng.choice(("/", "-"))), faces, 11, to=120, bold=True)
    page.text(20, 88, "Le Doyen atteste que l'étudiant(e) :", faces.pen(11))
    rows = (
        ("Nom et prénom", family_first("student_name", pupil)),
        ("Né(e) le", moment("birth_date", pupil.birth_date)),
        ("à", Entry(pupil.birth_place.name.latin, "")),
        ("CNIE", Entry(pupil.cin or "", "")),
        ("Code Massar / CNE", Entry(_massar(rng), "")),
        ("N° Apogée", Entry(str(rng.randint(17 * 10**6, 26 * 10**6)), "")),
    )
    y = 100.0
    for label, entry in rows:
        page.text(26, y, label, faces.pen(11))
        page.text(66, y, ":", faces.pen(11))
        put(page, 70, y, entry, faces.pen(11, bold=True), fit=120)
        y += 8.6
    text = (f"est régulièrement inscrit(e) en {rng.choice(('1ère', '2ème', '3ème'))} année de licence, filière "
            f"{rng.choice(('Economie et gestion', 'Droit en arabe', 'Sciences de la vie', 'Etudes anglaises'))}, "
            "au titre de l'année universitaire ci-dessus.",)  # fmt: skip
    y = prose(page, y + 4, text, (faces.pen(11), faces.pen(11)), (20, 190), leading=7)
    page.text(20, y + 6, "La présente attestation est délivrée à l'intéressé(e) pour servir et valoir ce que de droit.",
              faces.pen(10))  # fmt: skip
    said(page, 110, y + 22, f"Fait à {town.name.latin}, le", issued(found.issued), faces, 11, to=190)
    page.text(150, y + 31, "Le Doyen", faces.pen(11, bold=True), side="middle")
    seal(page, rng, 136, y + 48, 16, "الكلية")
    paraph(page, rng, 162, y + 46, 34)
    barcode(page, rng, 20, y + 40, 60, 11)
    page.text(20, 280, "Toute rature annule ce document. Il n'est délivré qu'un seul exemplaire.", faces.pen(8))
    specimen(page, 160, 288)
    return (page,)


def _private(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A private school's sentence, once in French above, once in Arabic below."""
    page, faces, pupil, town = sheet(rng), fonts.office(rng), found.pupil, found.town
    latin, arabic = rng.choice(_PRIVATE)
    school, man = both("establishment", Name(latin, arabic)), is_man(pupil)
    put(page, 20, 20, school, faces.pen(14, (30, 70, 130), bold=True))
    put(page, 190, 20, school, faces.arabic_pen(15, (30, 70, 130), bold=True), arabic=True)
    page.text(
        20, 26, f"Autorisation n° {rng.randint(2, 40)}/{rng.randint(1996, 2019)} - {town.name.latin}", faces.pen(9)
    )
    page.rule(20, 30, 190, 30, (30, 70, 130), 0.6)
    page.text(105, 52, "CERTIFICAT DE SCOLARITE", faces.pen(16, bold=True), side="middle")
    name, born = of_full_name("student_name", pupil), moment("birth_date", pupil.birth_date)
    level, level_ar = rng.choice(
        (
            ("2ème année du baccalauréat", "الثانية بكالوريا"),
            ("1ère année BTS", "السنة الأولى تقني عالي"),
            ("tronc commun scientifique", "الجذع المشترك العلمي"),
        )
    )
    e, pens = "" if man else "e", (faces.pen(11.5), faces.pen(11.5, bold=True))
    y = prose(
        page,
        68,
        (
            "Je soussigné, directeur de l'établissement, certifie que l'élève ",
            piece(name),
            f", né{e} le ",
            piece(born),
            f" à {pupil.birth_place.name.latin}, inscrit{e} sous le n° {rng.randint(100, 4000)}, poursuit ses "
            f"études en {level} "
            "pendant l'année scolaire ",
            piece(_year(found)),
            ".",
        ),
        pens,
        (20, 190),
        leading=8,
        indent=10,
    )
    page.arabic(105, y + 12, "شهادة مدرسية", faces.arabic_pen(18, bold=True), side="middle")
    pen = faces.arabic_pen
    y = prose(page, y + 26, (
        f"يشهد مدير المؤسسة أن {'التلميذ' if man else 'التلميذة'} {name.arabic} المزداد{'' if man else 'ة'} بتاريخ "
        f"{slashed(pupil.birth_date)} ب{pupil.birth_place.name.arabic} {'يتابع' if man else 'تتابع'} الدراسة بمستوى "
        f"{level_ar} برسم السنة الدراسية {_year(found).arabic}.",
    ), (pen(13), pen(13)), (20, 190), leading=8.6, arabic=True)  # fmt: skip
    day = moment("issue_date", found.issued, in_french(found.issued))
    said(page, 20, y + 14, f"{town.name.latin}, le", day.in_latin_alone, faces, 11, to=110)
    page.text(150, y + 14, "Le Directeur", faces.pen(11, bold=True), side="middle")
    seal(page, rng, 138, y + 30, 16, "الإدارة")
    paraph(page, rng, 164, y + 30, 34)
    page.text(105, 280, f"Tél. 05 22 {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}", faces.pen(8.5),
              side="middle")  # fmt: skip
    specimen(page, 40, 288)
    return (page,)


LAYOUTS = (
    Layout("h7_school_public", "school_certificate", _public),
    Layout("h7_school_faculty", "school_certificate", _faculty),
    Layout("h7_school_private", "school_certificate", _private),
)
