"""Certificates of schooling: of a lycée in Arabic, a university, a training institute, a private school's blank."""

import random

from samples import blanks
from samples.dates import in_arabic, in_french, slashed
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, choose, dated, full, valued
from samples.holdout3.leaf import A4, A5_FLAT, GREY, Leaf
from samples.holdout3.people import Facts
from samples.names import Name
from samples.ornaments import emblem
from samples.surface import Colour, Field, Surface

_NAVY: Colour = (22, 44, 96)
_FACULTIES = (
    "Faculté Polydisciplinaire",
    "Faculté des Sciences Juridiques et Sociales",
    "Ecole Supérieure de Technologie",
    "Faculté des Lettres et des Sciences Humaines",
)
_INSTITUTES = (
    Name("ISTA HAY MABROUKA", "المعهد المتخصص للتكنولوجيا التطبيقية حي مبروكة"),
    Name("CFP MOULAY YOUSSEF", "مركز التكوين المهني مولاي يوسف"),
    Name("ITA EL OUIFAK", "معهد التكنولوجيا التطبيقية الوفاق"),
)


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DEFGHJKMNPRS')}{rng.randrange(10**9):09d}"


def _birth(facts: Facts) -> Field:
    return Field("birth_date", facts.pupil.birth_date.isoformat())


def _issued(facts: Facts) -> Field:
    return Field("issue_date", facts.issued.isoformat())


def _years(facts: Facts, between: str = "/") -> tuple[str, Field]:
    return f"{facts.school_year}{between}{facts.school_year + 1}", Field("school_year", facts.years)


def _lycee(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the lycée's certificate in Arabic, a frame of two columns under its title."""
    who, page, town = facts.pupil, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.rows_ar(
        192,
        18,
        (
            "المملكة المغربية",
            "وزارة التربية الوطنية والتعليم الأولي والرياضة",
            "الأكاديمية الجهوية للتربية والتكوين",
            f"المديرية الإقليمية {town.province.arabic}",
        ),
        10.5,
        5.6,
    )
    emblem(page, 34, 26, 9, _NAVY)
    page.named(105, 62, "شهادة مدرسية", 22, ink=_NAVY)
    page.box(18, 72, 174, 112, line=0.5, radius=2)
    page.ar(186, 83, "يشهد السيد مدير المؤسسة أن التلميذ(ة) :", 11.5)
    name, years = full(who).arabic, _years(facts)
    rows = (
        ("الاسم والنسب", name, Field("student_name", name)),
        ("تاريخ الازدياد", slashed(who.birth_date), _birth(facts)),
        ("مكان الازدياد", who.birth_place.name.arabic, None),
        ("رقم مسار", _massar(rng), None),
        (
            "المستوى الدراسي",
            rng.choice(("الثانية بكالوريا علوم فيزيائية", "الأولى بكالوريا آداب", "الجذع المشترك العلمي")),
            None,
        ),
        ("السنة الدراسية", *years),
        ("المؤسسة", facts.school.arabic, Field("establishment", facts.school.arabic)),
    )
    for at, (caption, text, field) in enumerate(rows):
        y = 96 + 12 * at
        page.ar(180, y, caption, 11)
        page.ar(138, y, ":", 11)
        page.ar(132, y, text, 12, bold=True, fit=108, field=field)
    page.ar(186, 196, "يتابع دراسته بصفة نظامية، وسلمت له هذه الشهادة للإدلاء بها عند الحاجة.", 11, fit=168)
    used = page.ar(186, 210, "حرر بتاريخ", 11) + 2
    page.ar(186 - used, 210, in_arabic(facts.issued), 11.5, bold=True, field=_issued(facts))
    page.ar(70, 224, "خاتم وتوقيع المدير(ة)", 11)
    page.seal(60, 246, 17, "المؤسسة", "EDUCATION NATIONALE")
    page.sign(104, 244, 36)
    page.specimen((105, 10), (150, 262))
    return (page,)


def _university(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page, town = facts.pupil, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    faculty = f"{rng.choice(_FACULTIES)} de {town.name.latin.title()}"
    page.fr(105, 20, f"Université de {town.province.latin.title()}", 13, bold=True, side="middle", ink=_NAVY)
    page.fr(105, 27, faculty, 10.5, side="middle", fit=160, field=Field("establishment", faculty))
    page.fr(105, 33, "Service de la scolarité", 9.5, side="middle", ink=GREY)
    page.rule(18, 38, 192, 38, _NAVY, 0.8)
    page.fr(105, 58, "ATTESTATION D'INSCRIPTION", 17, bold=True, side="middle")
    text, field = _years(facts, "-")
    page.fr(105, 67, "Année universitaire", 10, side="right")
    page.fr(108, 67, text, 10.5, bold=True, field=field)
    y = page.prose(
        22,
        88,
        166,
        [
            "Le Doyen atteste que ",
            choose(who, "l'étudiant ", "l'étudiante "),
            valued("student_name", full(who).latin),
            choose(who, ", né le ", ", née le "),
            dated("birth_date", who.birth_date, in_french(who.birth_date)),
            f" à {who.birth_place.name.latin} (Maroc), code national de l'étudiant {_massar(rng)}, numéro Apogée "
            f"{rng.randint(18_000_000, 24_999_999)}, est régulièrement ",
            choose(who, "inscrit", "inscrite"),
            " en ",
            rng.choice(("première", "deuxième", "troisième")),
            " année de la licence ",
            rng.choice(("Droit privé", "Economie et gestion", "Etudes anglaises", "Sciences de la vie")),
            ".",
        ],
        points=12,
        leading=8.8,
    )
    y = page.prose(
        22,
        y + 5,
        166,
        ["La présente attestation est délivrée à l'intéressé(e) pour servir et valoir ce que de droit."],
        points=12,
        leading=8.8,
    )
    used = page.fr(110, y + 12, "Fait le", 11) + 1.4
    page.fr(110 + used, y + 12, slashed(facts.issued), 11.5, bold=True, field=_issued(facts))
    page.fr(110, y + 20, "Le Secrétaire Général", 10.5)
    page.seal(150, y + 40, 18, "عمادة الكلية", "SERVICE DE LA SCOLARITE")
    page.sign(112, y + 38, 36)
    page.qr(22, y + 22, 28, "SPECIMEN SCOLARITE")
    page.fr(105, 284, "Il n'est délivré qu'une seule attestation par semestre.", 8, side="middle", ink=GREY)
    page.specimen((105, 10), (60, 272))
    return (page,)


def _institute(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a training institute's bilingual certificate, captions of two languages in the middle column."""
    who, page = facts.pupil, Leaf(A4, fonts.office(rng), rng)
    school = rng.choice(_INSTITUTES)
    page.rows_fr(16, 16, ("OFFICE DE LA FORMATION PROFESSIONNELLE", "ET DE LA PROMOTION DU TRAVAIL"), 9.5, 5, bold=True)
    page.rows_ar(194, 16, ("مكتب التكوين المهني", "وإنعاش الشغل"), 11, 5, bold=True)
    page.rule(16, 25, 194, 25, (60, 140, 80), 1.2)
    page.fr(105, 44, "Certificat de scolarité", 16, bold=True, side="middle")
    page.named(105, 53, "شهادة مدرسية", 17)
    (text, field), name = _years(facts), full(who)
    rows = (
        ("Stagiaire", "المتدرب(ة)", name.latin, name.arabic, Field("student_name", name.latin)),
        ("Né(e) le", "تاريخ الازدياد", slashed(who.birth_date), "", _birth(facts)),
        ("CIN", "رقم ب.ت.و", who.cin or "", "", None),
        ("Etablissement", "المؤسسة", school.latin, school.arabic, Field("establishment", school.latin)),
        (
            "Filière",
            "الشعبة",
            rng.choice(("Electricité de bâtiment", "Gestion des entreprises", "Infographie")),
            "",
            None,
        ),
        ("Année de formation", "السنة التكوينية", text, "", field),
    )
    tops = [64 + 17 * at for at in range(len(rows) + 1)]
    page.grid((16, 82, 128, 194), tops, 0.35)
    for top, (french, arabic, latin, twin, said) in zip(tops, rows, strict=False):
        page.fr(105, top + 7, french, 8.8, side="middle", fit=44)
        page.ar(105, top + 13.4, arabic, 9.6, side="middle", fit=44)
        page.fr(18, top + 10.4, latin, 10, bold=True, fit=62, field=said)
        if twin:
            page.ar(192, top + 10.4, twin, 10.6, bold=True, fit=62)
    y = tops[-1] + 12
    page.fr(16, y, "Délivré pour servir et valoir ce que de droit, le", 9.5)
    page.fr(102, y, slashed(facts.issued), 10, bold=True, field=_issued(facts))
    page.ar(194, y, "سلمت للإدلاء بها عند الحاجة", 10.5, fit=60)
    page.fr(30, y + 14, "Le Directeur", 10)
    page.ar(170, y + 14, "المدير", 11)
    page.seal(44, y + 36, 17, "التكوين المهني", "FORMATION PROFESSIONNELLE")
    page.sign(120, y + 34, 36)
    page.specimen((105, 10), (105, 288))
    return (page,)


def _private(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a private school's half sheet in French, its blanks filled by hand and the class ticked."""
    who, page = facts.pupil, Leaf(A5_FLAT, fonts.office(rng), rng, (252, 252, 248))
    page.fr(12, 16, facts.school.latin, 13, bold=True, fit=110, field=Field("establishment", facts.school.latin))
    page.fr(12, 22, "Etablissement privé autorisé", 8.6, ink=GREY)
    page.fr(198, 16, f"N° {rng.randint(10, 900)}/{facts.issued:%y}", 9.5, side="right")
    page.fr(105, 40, "CERTIFICAT DE SCOLARITE", 15, bold=True, side="middle")
    page.fr(12, 54, "Le Directeur soussigné certifie que l'élève désigné(e) ci-dessous fréquente nos classes :", 9.6)
    page.blank(
        12, 66, 198, "Nom et prénom de l'élève", full(who).latin, Field("student_name", full(who).latin), hand=True
    )
    page.blank(12, 78, 90, "Né(e) le", slashed(who.birth_date), _birth(facts), hand=True)
    page.blank(96, 78, 198, "à", who.birth_place.name.latin, hand=True)
    page.fr(12, 90, "Cycle :", 9.6)
    ticked = rng.randrange(3)
    for at, cycle in enumerate(("Primaire", "Collégial", "Qualifiant")):
        blanks.tick(page, 34 + 34 * at, 90, at == ticked)
        page.fr(39 + 34 * at, 90, cycle, 9.6)
    page.blank(12, 102, 90, "Année scolaire", *_years(facts), hand=True)
    page.blank(96, 102, 198, "Massar", _massar(rng), hand=True)
    page.blank(12, 116, 90, "Délivré le", slashed(facts.issued), _issued(facts), hand=True)
    page.fr(130, 118, "La Direction", 10)
    page.seal(170, 128, 13, "مؤسسة خاصة", "DIRECTION")
    page.sign(134, 130, 30)
    page.specimen((60, 140), (105, 146), points=8)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_school_{draw.__name__.strip('_')}", "school_certificate", draw)
    for draw in (_lycee, _university, _institute, _private)
)
