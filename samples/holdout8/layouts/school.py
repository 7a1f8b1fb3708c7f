"""School certificates: a lycée's in Arabic and in both scripts, a faculty's, a training office's."""

import random
from datetime import date

from samples.dates import in_arabic, in_french
from samples.entries import Entry, both, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.press import alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout8 import fonts
from samples.holdout8.desk import BLUE, below, spaced, square_code, titled
from samples.holdout8.people import Facts, is_man
from samples.holdout8.places import FACULTIES, UNIVERSITIES
from samples.names import Name
from samples.ornaments import paraph, seal
from samples.surface import Field, Surface

_LEVELS = (
    ("2ème année Bac Sciences Physiques", "السنة الثانية باكالوريا علوم فيزيائية"),
    ("1ère année Bac Lettres", "السنة الأولى باكالوريا آداب"),
)


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DEGHJKMNPRS')}{rng.randrange(10**9):09d}"


def _year(found: Facts, sign: str = "/") -> tuple[str, Field]:
    return found.years.replace("/", sign), Field("school_year", found.years)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The head's sentence in Arabic, as the ministry's program prints it."""
    page, faces, who, town = sheet(rng), fonts.office(rng), found.pupil, found.town
    for at, line in enumerate(
        (
            "المملكة المغربية",
            "وزارة التربية الوطنية والتعليم الأولي والرياضة",
            "الأكاديمية الجهوية للتربية والتكوين",
            f"المديرية الإقليمية : {town.province.arabic}",
        )
    ):
        page.arabic(194, 16 + at * 6.4, line, faces.arabic_pen(11.5, bold=at == 0))
    said_ar(
        page,
        194,
        41.6,
        "المؤسسة :",
        both("establishment", found.school).in_arabic_alone,
        faces,
        11.5,
        to=100,
        bold=True,
    )
    page.arabic(105, 64, "شهادة مدرسية", fonts.headed(rng, faces).arabic_pen(21, bold=True), side="middle")
    man = is_man(who)
    pens = (faces.arabic_pen(13), faces.arabic_pen(13, bold=True))
    born = moment("birth_date", who.birth_date, arabic=in_arabic(who.birth_date))
    story = spaced(
        "يشهد مدير المؤسسة الموقع أسفله أن",
        "التلميذ" if man else "التلميذة",
        alone(of_full_name("student_name", who)),
        "المزداد بتاريخ" if man else "المزدادة بتاريخ",
        alone(born),
        f"ب{who.birth_place.name.arabic}، رقم مسار {_massar(rng)}،",
        "يتابع دراسته" if man else "تتابع دراستها",
        f"بقسم {rng.choice(_LEVELS)[1]} برسم الموسم الدراسي",
        _year(found),
    )
    y = prose(page, 86, story, pens, (18, 194), leading=11, arabic=True)
    y = prose(
        page,
        y + 2,
        ("سلمت هذه الشهادة للمعني بالأمر قصد الإدلاء بها عند الاقتضاء.",),
        pens,
        (18, 194),
        leading=11,
        arabic=True,
    )
    said_ar(page, 110, y + 12, f"حرر ب{town.name.arabic} في", issued(found.issued).in_arabic_alone, faces, 12.5, to=18)
    page.arabic(70, y + 22, "مدير المؤسسة", faces.arabic_pen(12.5, bold=True), side="middle")
    paraph(page, rng, 60, y + 36, 34)
    seal(page, rng, 90, y + 40, 16, "الثانوية التأهيلية")
    specimen(page, 150, 284)
    return (page,)


def _bilingual(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Half a sheet in both scripts: the Arabic above, the French below on the same line's end."""
    page, faces, who = sheet(rng, (210.0, 148.5)), fonts.office(rng), found.pupil
    heads(
        page,
        faces,
        12,
        ("Ministère de l'Education Nationale", "AREF", f"Direction de {found.town.province.latin}"),
        ("وزارة التربية الوطنية", "الأكاديمية الجهوية", f"مديرية {found.town.province.arabic}"),
        points=8.5,
        step=5,
    )
    titled(page, 105, 38, "CERTIFICAT DE SCOLARITE", "شهادة مدرسية", faces, 13, arabic_first=True)
    level, level_ar = rng.choice(_LEVELS)
    y = 58.0
    for label, arabic, entry in (
        ("Etablissement", "المؤسسة", both("establishment", found.school)),
        ("Nom et prénom", "الاسم والنسب", family_first("student_name", who)),
        (
            "Date de naissance",
            "تاريخ الازدياد",
            Entry(f"{who.birth_date:%d/%m/%Y}", "", Field("birth_date", who.birth_date.isoformat())),
        ),
        ("Niveau", "المستوى", Entry(level, level_ar)),
        ("Année scolaire", "السنة الدراسية", Entry(found.years, "", Field("school_year", found.years))),
        ("Code Massar", "رقم مسار", Entry(_massar(rng), "")),
    ):
        page.text(12, y, label, faces.pen(9.5))
        page.arabic(198, y, arabic, faces.arabic_pen(11))
        put(page, 46, y, entry, faces.pen(10.5, bold=True), fit=62)
        if entry.arabic:
            put(page, 166, y, entry, faces.arabic_pen(11.5, bold=True), arabic=True, fit=54)
        page.rule(12, y + 2.6, 198, y + 2.6, (190, 190, 194))
        y += 10
    said(page, 12, y + 8, "Délivré le", issued(found.issued), faces, 10, to=80)
    page.text(120, y + 8, "Le Directeur", faces.pen(10))
    paraph(page, rng, 130, y + 16, 30)
    seal(page, rng, 172, y + 12, 13, "المؤسسة")
    specimen(page, 60, 144)
    return (page,)


def _faculty(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A faculty's certificate of enrolment: prose in French, the establishment in the heads alone."""
    page, faces, who = sheet(rng), fonts.office(rng), found.pupil
    university, faculty = rng.choice(UNIVERSITIES), rng.choice(FACULTIES)
    town = found.town.province
    whole = Name(f"{faculty.latin}", f"{faculty.arabic}")
    page.text(16, 16, university.latin, faces.pen(11, BLUE, bold=True))
    put(page, 16, 22, both("establishment", whole), faces.pen(10.5, bold=True), fit=110)
    page.text(16, 27.6, town.latin, faces.pen(10.5))
    page.arabic(194, 16, university.arabic, faces.arabic_pen(12.5, BLUE, bold=True), fit=66)
    page.arabic(194, 22.6, f"{faculty.arabic}", faces.arabic_pen(11.5), fit=64)
    page.rule(16, 32, 194, 32, BLUE, 0.6)
    page.text(105, 56, "ATTESTATION D'INSCRIPTION", faces.pen(16, bold=True), side="middle")
    man = is_man(who)
    e = "" if man else "e"
    born = moment("birth_date", who.birth_date, in_french(who.birth_date))
    pens = (faces.pen(11.5), faces.pen(11.5, bold=True))
    story = spaced(
        f"Le Doyen de la faculté atteste que l'étudiant{e}",
        piece(of_full_name("student_name", who)),
        f", né{e} le",
        piece(born),
        f"à {who.birth_place.name.latin}, CNE {_massar(rng)},",
        f"est régulièrement inscrit{e} en {rng.choice(('Licence S3', 'Licence S5', 'Master S1'))},",
        "au titre de l'année universitaire",
        _year(found, "-"),
        ".",
    )
    y = prose(page, 78, story, pens, (18, 192), leading=9, indent=12)
    y = prose(
        page,
        y + 4,
        ("Cette attestation est délivrée à l'intéressé(e) pour servir et valoir ce que de droit.",),
        pens,
        (18, 192),
        leading=9,
        indent=12,
    )
    at = 110 + page.text(110, y + 14, "Fait le", faces.pen(11)) + 1.8
    put(page, at, y + 14, issued(found.issued), faces.pen(11))
    page.text(140, y + 24, "Pour le Doyen, le Secrétaire Général", faces.pen(10), side="middle")
    paraph(page, rng, 140, y + 38, 34)
    seal(page, rng, 168, y + 46, 16, "الكلية")
    square_code(page, rng, 18, y + 22, 24)
    specimen(page, 56, 284)
    return (page,)


def _training(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A training institute's form: captions over values in a grid of boxes."""
    page, faces, who = sheet(rng), fonts.company(rng), found.pupil
    town = found.town.name
    institute = Name(f"ISTA {town.latin}", f"المعهد المتخصص للتكنولوجيا التطبيقية {town.arabic}")
    page.text(14, 18, "OFPPT", faces.pen(20, BLUE, bold=True))
    page.text(14, 24, "Office de la Formation Professionnelle et de la Promotion du Travail", faces.pen(8.5))
    page.arabic(196, 18, "مكتب التكوين المهني وإنعاش الشغل", faces.arabic_pen(12, BLUE, bold=True))
    titled(page, 105, 46, "CERTIFICAT DE SCOLARITÉ", "", faces, 16)
    page.text(
        14,
        60,
        "Le Directeur de l'établissement ci-dessous certifie que le (la) stagiaire suit une formation résidentielle :",
        faces.pen(9.5),
    )
    cells: tuple[tuple[float, float, float, str, Entry], ...] = (
        (14, 68, 182, "Établissement", both("establishment", institute)),
        (14, 86, 182, "Nom et prénom du stagiaire", of_full_name("student_name", who)),
        (14, 104, 60, "Date de naissance", moment("birth_date", who.birth_date, f"{who.birth_date:%d-%m-%Y}")),
        (74, 104, 62, "N° d'inscription", Entry(f"{rng.randrange(10**10):010d}", "")),
        (136, 104, 60, "Année de formation", Entry(_year(found)[0], "", _year(found)[1])),
        (
            14,
            122,
            122,
            "Filière",
            Entry(rng.choice(("Développement Digital", "Gestion des Entreprises", "Electromécanique")), ""),
        ),
        (136, 122, 60, "Niveau", Entry("Technicien Spécialisé", "")),
    )
    for x, y, wide, label, entry in cells:
        page.box(x, y, wide, 18, outline=(130, 140, 160))
        below(page, x + 2.4, y + 5.4, label, entry, faces, 11, to=x + wide - 3, step=7.4)
    at = 14 + page.text(14, 158, f"À {town.latin}, le", faces.pen(10.5)) + 1.6
    put(page, at, 158, _dotted(found.issued), faces.pen(10.5, bold=True))
    page.text(150, 158, "Cachet et signature", faces.pen(10), side="middle")
    paraph(page, rng, 146, 174, 34)
    seal(page, rng, 174, 180, 15, "التكوين المهني")
    specimen(page, 60, 284)
    return (page,)


def _dotted(day: date) -> Entry:
    return moment("issue_date", day, f"{day:%d.%m.%Y}")


LAYOUTS = (
    Layout("h8_school_arabic", "school_certificate", _arabic),
    Layout("h8_school_bilingual", "school_certificate", _bilingual),
    Layout("h8_school_faculty", "school_certificate", _faculty),
    Layout("h8_school_training", "school_certificate", _training),
)
