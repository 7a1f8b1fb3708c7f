"""School certificates: a lycée's in Arabic, a faculty's in French, a bilingual one of training, a program's."""

import random

from samples.dates import slashed
from samples.entries import Entry, both, moment
from samples.holdout6.layout import Layout, family_first, issued, of_full_name
from samples.holdout6.people import Facts
from samples.holdout6.press import alone, piece, prose, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout8.desk import spaced, square_code, titled
from samples.holdout9.desk import PEN_BLUE, band, between, line_of, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import MAROON, SEA, done, done_ar, middle, named_days
from samples.holdout10.people import is_man
from samples.holdout10.places import FACULTIES, UNIVERSITIES
from samples.ornaments import emblem
from samples.surface import Field, Surface


def _years(found: Facts, form: str = "{}/{}") -> Entry:
    said_so = form.format(found.school_year, found.school_year + 1)
    return Entry(said_so, said_so, Field("school_year", found.years))


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DFGHJKMNPRS')}{rng.randrange(10**9):09d}"


def _lycee(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """What the ministry's program prints for a lycée: Arabic rows, the school and its year in the head."""
    page, faces, who = sheet(rng), fonts.office(rng), found.pupil
    middle(page, 160, 16, ("المملكة المغربية", "وزارة التربية الوطنية والتعليم الأولي والرياضة",
                           f"المديرية الإقليمية {found.town.province.arabic}"), faces, 10.5, step=6)  # fmt: skip
    said_ar(page, 84, 18, "المؤسسة :", both("establishment", found.school).in_arabic_alone, faces, 12, to=10, bold=True)
    said_ar(page, 84, 26, "السنة الدراسية :", _years(found).in_arabic_alone, faces, 12, to=10, bold=True)
    page.arabic(105, 62, "شهادة مدرسية", fonts.title(rng, faces).arabic_pen(24, bold=True), side="middle")
    man = is_man(who)
    page.arabic(190, 80, "يشهد مدير المؤسسة أن التلميذ(ة) :", faces.arabic_pen(14))
    rows = (
        ("الاسم والنسب", of_full_name("student_name", who).in_arabic_alone),
        ("رقم مسار", Entry("", _massar(rng))),
        ("تاريخ الازدياد", moment("birth_date", who.birth_date).in_arabic_alone),
        ("مكان الازدياد", Entry("", who.birth_place.name.arabic)),
        ("المستوى الدراسي", Entry("", rng.choice(("الثانية باكالوريا علوم فيزيائية", "الأولى باكالوريا آداب")))),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        said_ar(page, 184, 96 + 12 * at, f"{label} :", entry, faces, 14, to=20, bold=True)
    page.arabic(190, 164, "يتابع دراسته بهذه المؤسسة إلى تاريخه." if man else "تتابع دراستها بهذه المؤسسة إلى تاريخه.",
                faces.arabic_pen(14))  # fmt: skip
    done_ar(
        page,
        rng,
        184,
        found.town.name,
        issued(found.issued),
        "مدير المؤسسة",
        faces,
        points=13,
        office="الثانوية التأهيلية",
    )
    specimen(page, 160, 260)
    return (page,)


def _faculty(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A faculty's attestation in French prose, its name above the text."""
    page, faces, who = sheet(rng), fonts.adoul(rng), found.pupil
    university, faculty = rng.choice(UNIVERSITIES), rng.choice(FACULTIES)
    emblem(page, 26, 24, 10, SEA)
    page.text(44, 18, "ROYAUME DU MAROC", faces.pen(10))
    page.text(44, 25, university.latin, faces.pen(12, SEA, bold=True))
    said(page, 44, 32, "", both("establishment", faculty).in_latin_alone, faces, 11.5, to=190, bold=True)
    page.rule(16, 40, 194, 40, SEA, 0.5)
    page.text(105, 66, "ATTESTATION D'INSCRIPTION", faces.pen(18, bold=True), side="middle")
    man = is_man(who)
    pieces = spaced(
        "Le Doyen atteste que l'étudiant" + ("" if man else "e"), piece(of_full_name("student_name", who)),
        f", né{'' if man else 'e'} le", piece(named_days("birth_date", who.birth_date)),
        f"à {who.birth_place.name.latin}, code national de l'étudiant {_massar(rng)}, est régulièrement",
        f"inscrit{'' if man else 'e'} en {rng.choice(('Semestre 3', 'Semestre 5', 'première année de master'))}",
        "au titre de l'année universitaire", piece(_years(found, "{}-{}")), ".",
    )  # fmt: skip
    y = prose(page, 92, pieces, (faces.pen(13), faces.pen(13, bold=True)), (22, 188), leading=10.5, indent=10)
    y = prose(page, y + 6, ("Cette attestation est délivrée pour servir et valoir ce que de droit.",),
              (faces.pen(12), faces.pen(12)), (22, 188), leading=9)  # fmt: skip
    done(page, rng, y + 16, found.town.name, issued(found.issued), "Le Doyen", faces, x=108, points=12, office="الكلية")
    specimen(page, 50, 270)
    return (page,)


def _training(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Of vocational training: captions at both edges, the value between them."""
    page, faces, who = sheet(rng), fonts.designer(rng), found.pupil
    town = found.town.name
    place = both(
        "establishment", type(town)(f"ISTA {town.latin}", f"المعهد المتخصص للتكنولوجيا التطبيقية {town.arabic}")
    )
    page.text(16, 20, "OFPPT", faces.pen(22, MAROON, bold=True))
    page.text(16, 27, "La voie de l'avenir", faces.pen(9))
    page.arabic(194, 20, "مكتب التكوين المهني وإنعاش الشغل", faces.arabic_pen(13, MAROON, bold=True))
    titled(
        page, 105, 50, "ATTESTATION DE POURSUITE DE FORMATION", "شهادة متابعة التكوين", fonts.title(rng, faces), 14.5
    )
    rows = (
        ("Stagiaire", "المتدرب(ة)", family_first("student_name", who)),
        ("Né(e) le", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        ("Etablissement", "المؤسسة", place.in_latin_alone),
        (
            "Filière",
            "الشعبة",
            Entry(rng.choice(("Développement digital", "Gestion des entreprises", "Electricité")), ""),
        ),
        ("Niveau", "المستوى", Entry("Technicien spécialisé", "تقني متخصص")),
        ("Année de formation", "سنة التكوين", _years(found)),
        ("Date de délivrance", "تاريخ التسليم", issued(found.issued)),
    )
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 82 + 14 * at
        page.box(14, y - 8, 182, 14, outline=(206, 200, 200))
        between(page, y, (label, label_ar), entry, faces, 10.5, reach=40)
    page.text(140, 196, "Le Directeur de l'établissement", faces.pen(11, bold=True), side="middle")
    signed(page, rng, 150, 214, "مدير المعهد", beside=-40)
    square_code(page, rng, 18, 196, 30)
    specimen(page, 80, 262)
    return (page,)


def _penned(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A small form of a private school, French, filled by hand."""
    page, faces, hand, who = sheet(rng, (210, 148)), fonts.works(rng), fonts.pen(rng), found.pupil
    page.text(105, 14, "MINISTERE DE L'EDUCATION NATIONALE", faces.pen(10, bold=True), side="middle")
    page.text(105, 30, "CERTIFICAT DE SCOLARITE", faces.pen(16, bold=True), side="middle")
    span = (18.0, 192.0)
    name, school = of_full_name("student_name", who).in_latin_alone, both("establishment", found.school).in_latin_alone
    line_of(page, 48, "Je soussigné, directeur de", school, faces, hand, 11, span=span, colour=PEN_BLUE)
    line_of(page, 59, "certifie que l'élève", name, faces, hand, 11, span=span, colour=PEN_BLUE)
    born = moment("birth_date", who.birth_date).in_latin_alone
    line_of(page, 70, "né(e) le", born, faces, hand, 11, span=(18, 92), colour=PEN_BLUE)
    line_of(page, 70, "à", Entry(who.birth_place.name.latin, ""), faces, hand, 11, span=(98, 192), colour=PEN_BLUE)
    line_of(
        page,
        81,
        "fréquente notre établissement en classe de",
        Entry(rng.choice(("2ème Bac SVT", "1ère Bac Eco", "Tronc commun")), ""),
        faces,
        hand,
        11,
        span=span,
        colour=PEN_BLUE,
    )
    line_of(page, 92, "pendant l'année scolaire", _years(found, "{} / {}").in_latin_alone, faces, hand, 11, span=span,
            colour=PEN_BLUE)  # fmt: skip
    line_of(
        page, 106, "Fait le", issued(found.issued).in_latin_alone, faces, hand, 11, span=(112, 192), colour=PEN_BLUE
    )
    page.text(150, 115, "Cachet et signature", faces.pen(10), side="middle")
    signed(page, rng, 156, 130, "إدارة المؤسسة", beside=-42, radius=13)
    specimen(page, 50, 134)
    return (page,)


def _web(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both scripts row by row below a band, as somebody's generator sets a school's paper."""
    page, faces, who = sheet(rng), fonts.designer(rng), found.pupil
    band(page, 0, 22, SEA, ("ATTESTATION DE SCOLARITÉ", "شهادة التمدرس"), faces, 15, span=(0, 210))
    heads(page, faces, 34, ("Royaume du Maroc", "Ministère de l'Education Nationale"),
          ("المملكة المغربية", "وزارة التربية الوطنية"), points=10.5)  # fmt: skip
    rows = (
        ("Etablissement", "المؤسسة", both("establishment", found.school)),
        ("Elève", "التلميذ", of_full_name("student_name", who)),
        ("Naissance", "الازدياد", moment("birth_date", who.birth_date)),
        ("Année scolaire", "الموسم الدراسي", _years(found, "{}/{}")),
        ("Code Massar", "رمز مسار", Entry(_massar(rng), "")),
    )  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        y = 66 + 20 * at
        said(page, 16, y, f"{label} :", entry.in_latin_alone if entry.field else entry, faces, 11.5, to=194, bold=True)
        if entry.arabic and entry.arabic != entry.latin:
            said_ar(page, 194, y + 8, f"{label_ar} :", Entry("", entry.arabic), faces, 12.5, to=16, bold=True)
        else:
            page.arabic(194, y + 8, label_ar, faces.arabic_pen(12.5))
        page.rule(16, y + 12, 194, y + 12, (214, 222, 230), 0.2)
    day = issued(found.issued).in_latin_alone
    done(page, rng, 186, found.town.name, day, "La direction", faces, x=112, words=("", ", "), office="إدارة المؤسسة")
    page.text(16, 250, f"Imprimé le {slashed(found.issued)}" if rng.random() < 0.4 else "Page 1/1", faces.pen(8))
    specimen(page, 50, 220)
    return (page,)


def _sentence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A university's in Arabic prose, day and year in the text."""
    page, faces, who = sheet(rng), fonts.adoul(rng), found.pupil
    university, faculty, man = rng.choice(UNIVERSITIES), rng.choice(FACULTIES), is_man(found.pupil)
    middle(page, 105, 20, ("المملكة المغربية", university.arabic), faces, 13, step=8)
    page.arabic(105, 62, "شهادة التسجيل", fonts.title(rng, faces).arabic_pen(22, bold=True), side="middle")
    pieces = spaced(
        "يشهد عميد", alone(both("establishment", faculty)), "أن الطالب" if man else "أن الطالبة",
        alone(of_full_name("student_name", who)), "المزداد بتاريخ" if man else "المزدادة بتاريخ",
        alone(named_days("birth_date", who.birth_date)), f"ب{who.birth_place.name.arabic}", "مسجل" if man else "مسجلة",
        "بصفة قانونية برسم الموسم الجامعي", alone(_years(found, "{}-{}")), "في سلك الإجازة.",
    )  # fmt: skip
    y = prose(
        page, 88, pieces, (faces.arabic_pen(16), faces.arabic_pen(16, bold=True)), (20, 190), leading=13, arabic=True
    )
    done_ar(page, rng, y + 20, found.town.name, issued(found.issued), "عن العميد", faces, points=14, office="الكلية")
    specimen(page, 160, 262)
    return (page,)


LAYOUTS = (
    Layout("h10_school_lycee", "school_certificate", _lycee),
    Layout("h10_school_faculty", "school_certificate", _faculty),
    Layout("h10_school_training", "school_certificate", _training),
    Layout("h10_school_penned", "school_certificate", _penned),
    Layout("h10_school_web", "school_certificate", _web, sheet=False),
    Layout("h10_school_sentence", "school_certificate", _sentence),
)
