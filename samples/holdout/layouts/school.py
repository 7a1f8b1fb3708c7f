"""School certificates: a lycée's bilingual form, a college's Arabic one, a faculty's letter."""

import random

from samples.dates import in_french, slashed
from samples.holdout import fonts
from samples.holdout.folk import Facts
from samples.holdout.layout import A4, A5_WIDE, Layout
from samples.holdout.places import SCHOOLS
from samples.holdout.sheet import GREY, Piece, Sheet
from samples.surface import Field, Surface


def _told(facts: Facts) -> str:
    """Return the school year in the one form that readers give back, however it is printed."""
    return f"{facts.school_year}/{facts.school_year + 1}"


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DFGJKMNPR')}{rng.randrange(10**9):09d}"


def _lycee(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.pupil, Sheet(A4, fonts.office(rng), rng), facts.town
    la, bold, ar = s.la(10.5), s.la(10.5, bold=True), s.ar(11)
    s.text(105, 16, "Royaume du Maroc", s.la(9), side="middle")
    s.text(105, 21, "Ministère de l'Education Nationale, du Préscolaire et des Sports", s.la(9), side="middle")
    s.text(105, 26, f"Direction provinciale : {town.province.latin}", s.la(9), side="middle")
    s.arabic(105, 32, "وزارة التربية الوطنية والتعليم الأولي والرياضة", s.ar(9.4), side="middle")
    s.rule(20, 36, 190, 36)
    s.text(20, 46, "Etablissement :", la)
    s.text(50, 46, facts.school.latin, bold, field=Field("establishment", facts.school.latin), fit=90)
    s.arabic(190, 46, facts.school.arabic, ar, fit=46)
    year = _told(facts)
    s.text(20, 53, "Année scolaire :", la)
    s.text(50, 53, year, bold, field=Field("school_year", year))
    s.arabic(190, 53, "السنة الدراسية", ar)
    s.text(105, 74, "CERTIFICAT DE SCOLARITÉ", s.la(17, bold=True), side="middle")
    s.arabic(105, 83, "شهادة مدرسية", s.ar(16, bold=True), side="middle")
    s.text(20, 98, "Le directeur de l'établissement atteste que l'élève :", la)
    name = who.surname_first.latin
    rows = (
        ("Nom et prénom", name, "الاسم الكامل", Field("student_name", name)),
        ("Né(e) le", slashed(who.birth), "تاريخ الازدياد", Field("birth_date", who.birth.isoformat())),
        ("à", who.town.name.latin, "مكان الازدياد", None),
        ("Code Massar", _massar(rng), "رقم مسار", None),
        ("N° d'inscription", str(rng.randint(100, 9999)), "رقم التسجيل", None),
        ("Niveau", rng.choice(("2ème BAC SCIENCES PHYSIQUES", "1ère BAC LETTRES", "TRONC COMMUN")), "المستوى", None),
    )
    y = 112.0
    for label, value, other, field in rows:
        s.text(24, y, label, la)
        s.text(64, y, ":", la)
        s.text(68, y, value, bold, field=field, fit=84)
        s.arabic(186, y, other, ar)
        y += 10.5
    y = s.flow(
        20,
        y + 4,
        170,
        [
            "poursuit ses études dans notre établissement au titre de l'année scolaire en cours. Cette attestation est "
            "délivrée à l'intéressé(e) pour servir et valoir ce que de droit."
        ],
        la,
        leading=7,
    )
    width = s.text(110, y + 12, f"Fait à {town.name.latin}, le ", la)
    s.text(
        111 + width,
        y + 12,
        slashed(facts.issued),
        la,
        field=Field("issue_date", facts.issued.isoformat()),
        fit=80 - width,
    )
    s.text(120, y + 22, "Le Directeur", bold)
    s.seal(150, y + 40, 17, "الإدارة", "ETABLISSEMENT SCOLAIRE * MAROC * ")
    s.scrawl(118, y + 40, 38)
    s.text(
        105,
        284,
        f"Tél : 05 28 {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}  -  ecole@academie.example",
        s.la(7.5, ink=GREY),
        side="middle",
    )
    s.specimen((60, 291), (170, 12))
    return (s,)


def _college(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.pupil, Sheet(A5_WIDE, fonts.office(rng), rng, (254, 252, 244)), facts.town
    ar, bold = s.ar(10.5), s.ar(10.8, bold=True)
    s.arabic(200, 15, "المملكة المغربية", s.ar(9.4))
    s.arabic(200, 20.4, "وزارة التربية الوطنية", s.ar(9.4))
    s.arabic(200, 25.8, f"المديرية الإقليمية {town.province.arabic}", s.ar(9.4))
    s.arabic_pair(
        200,
        31.2,
        "المؤسسة :",
        facts.school.arabic,
        (s.ar(9.4), s.ar(9.4, bold=True)),
        field=Field("establishment", facts.school.arabic),
    )
    year = f"{facts.school_year}-{facts.school_year + 1}"
    s.arabic(60, 15, "الموسم الدراسي :", s.ar(9.4))
    s.text(32, 15, year, s.la(9.6), side="right", field=Field("school_year", _told(facts)))
    s.arabic(60, 20.4, "الرقم الترتيبي :", s.ar(9.4))
    s.text(32, 20.4, str(rng.randint(1, 900)), s.la(9.6), side="right")
    s.arabic(105, 48, "شهادة مدرسية", s.ar(18, bold=True), side="middle")
    s.box(12, 56, 186, 52, radius=2)
    rows = (
        ("يشهد مدير المؤسسة أن التلميذ(ة) :", who.full.arabic, Field("student_name", who.full.arabic)),
        ("المزداد(ة) بتاريخ :", slashed(who.birth), Field("birth_date", who.birth.isoformat())),
        ("بمدينة :", who.town.name.arabic, None),
        ("رقم مسار :", _massar(rng), None),
        ("يتابع دراسته بالمستوى :", rng.choice(("الثالثة إعدادي", "الأولى باكالوريا علوم", "الجذع المشترك")), None),
    )
    y = 65.0
    for label, value, field in rows:
        far = s.arabic(194, y, label, ar)
        s.arabic(191 - far, y, value, bold, field=field)
        y += 9.4
    far = s.arabic(100, 120, f"حرر ب{town.name.arabic} في :", ar)
    s.text(
        97 - far,
        120,
        f"{facts.issued:%Y/%m/%d}",
        s.la(10),
        side="right",
        field=Field("issue_date", facts.issued.isoformat()),
    )
    s.arabic(70, 128, "خاتم وتوقيع المدير", ar)
    s.seal(30, 128, 13, "مدير")
    s.scrawl(40, 136, 30)
    s.code(170, 114, 24, f"SPECIMEN{rng.randrange(10**6)}")
    s.specimen((105, 9), (120, 144), points=9)
    return (s,)


def _faculty(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.pupil, Sheet(A4, fonts.office(rng), rng), facts.town
    school = rng.choice([each for each in SCHOOLS if not each.latin.startswith(("LYCEE", "GROUPE"))])
    la, bold = s.la(11), s.la(11, bold=True)
    s.box(14, 12, 182, 24, outline=(30, 60, 110), radius=2, line=0.6)
    s.text(20, 22, "UNIVERSITÉ", s.la(9, ink=GREY))
    s.text(
        20,
        30,
        school.latin,
        s.la(12, bold=True, ink=(30, 60, 110)),
        field=Field("establishment", school.latin),
        fit=110,
    )
    s.arabic(190, 30, school.arabic, s.ar(10, ink=(30, 60, 110)), fit=56)
    s.text(20, 50, f"Réf : SCOL/{rng.randint(100, 9999)}/{facts.issued.year}", s.la(9))
    s.text(105, 72, "ATTESTATION D'INSCRIPTION", s.la(16, bold=True), side="middle")
    name = who.full.latin.title() if rng.random() < 0.4 else who.full.latin
    year, man = f"{facts.school_year}-{facts.school_year + 1}", who.is_man
    pieces: list[Piece] = [
        "Le Doyen soussigné atteste que",
        "l'étudiant" if man else "l'étudiante",
        (name, Field("student_name", name)),
        ",",
        "CNE / Massar",
        _massar(rng),
        ",",
        "CIN",
        who.cin,
        ",",
        "né le" if man else "née le",
        (slashed(who.birth), Field("birth_date", who.birth.isoformat())),
        "à",
        who.town.name.latin,
        ",",
        "est régulièrement inscrit" if man else "est régulièrement inscrite",
        "au titre de l'année universitaire",
        (year, Field("school_year", _told(facts))),
        "en",
        rng.choice(("Licence fondamentale, semestre 5", "Master spécialisé, semestre 1", "Licence professionnelle")),
        ",",
        f"numéro Apogée {rng.randrange(10**8):08d}.",
    ]
    y = s.flow(22, 92, 166, pieces, la, leading=9.4, value_pen=bold, justify=rng.random() < 0.5)
    y = s.flow(22, y + 6, 166, ["La présente attestation est délivrée à l'intéressé(e) sur sa demande."], la)
    width = s.text(112, y + 16, f"{town.name.latin}, le ", la)
    s.text(
        113 + width,
        y + 16,
        in_french(facts.issued),
        la,
        field=Field("issue_date", facts.issued.isoformat()),
        fit=88 - width,
    )
    s.text(112, y + 26, "P/ Le Doyen et P.O.", la)
    s.text(112, y + 33, "Le chef du service de la scolarité", s.la(9))
    s.seal(150, y + 52, 17, "الكلية", "UNIVERSITE * FACULTE * MAROC * ")
    s.scrawl(118, y + 50, 40)
    s.specimen((60, 288), (160, 288))
    return (s,)


LAYOUTS = (
    Layout("h_school_lycee", "school_certificate", _lycee),
    Layout("h_school_college", "school_certificate", _college),
    Layout("h_school_faculty", "school_certificate", _faculty),
)
