"""Certificates of schooling: a lycée's form, a faculty's sentences, a vocational centre's boxes, Arabic alone."""

import random
from dataclasses import replace

from samples.dates import in_arabic, in_french, slashed
from samples.holdout.folk import Facts, Somebody, years_on
from samples.holdout.layout import A4, A5, Layout
from samples.holdout.sheet import GREY, Piece
from samples.holdout2 import fonts
from samples.holdout2.form import Form, carbon
from samples.holdout2.places import SCHOOLS
from samples.names import Name
from samples.surface import Colour, Field, Surface

_SKY: Colour = (0, 96, 150)
_LEVELS = (
    ("1re année baccalauréat", "الأولى بكالوريا"),
    ("2e année du collège", "الثانية إعدادي"),
    ("Tronc commun sciences", "جذع مشترك علمي"),
)


def _year(facts: Facts) -> Field:
    return Field("school_year", f"{facts.school_year}/{facts.school_year + 1}")


def _issued(facts: Facts) -> Field:
    return Field("issue_date", facts.issued.isoformat())


def _school(rng: random.Random, *words: str) -> Name:
    """Return an establishment whose name begins with one of these words."""
    return rng.choice([each for each in SCHOOLS if each.latin.startswith(words)])


def _grown(facts: Facts) -> Somebody:
    """Return the pupil, old enough for what comes after school."""
    who = facts.pupil
    return who if years_on(who.birth, 18) <= facts.today else replace(who, birth=years_on(who.birth, -7))


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('BCEHLST')}{rng.randrange(10**9):09d}"


def _lycee(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.pupil, Form(A4, fonts.office(rng), rng)
    man = who.is_man
    s.arms(105, 17, 7, _SKY)
    s.lines(
        14,
        15,
        (
            "Royaume du Maroc",
            "Ministère de l'Education Nationale,",
            "du Préscolaire et des Sports",
            f"Direction provinciale : {facts.town.province.latin}",
        ),
        s.la(8.5),
        4.8,
    )
    s.lines(
        196,
        15,
        (
            "المملكة المغربية",
            "وزارة التربية الوطنية",
            "والتعليم الأولي والرياضة",
            f"المديرية الإقليمية : {facts.town.province.arabic}",
        ),
        s.ar(9),
        4.8,
        side="right",
        arabic=True,
    )
    s.text(105, 48, "CERTIFICAT DE SCOLARITE", s.la(15, bold=True, ink=_SKY), side="middle")
    s.arabic(105, 57, "شهادة مدرسية", s.named(16, _SKY), side="middle")
    level, school = rng.choice(_LEVELS), _school(rng, "LYCEE", "COLLEGE", "GROUPE")
    name, year = who.full.latin, f"{facts.school_year}/{facts.school_year + 1}"
    rows = (
        ("Etablissement", school.latin, school.arabic, "المؤسسة", Field("establishment", school.latin)),
        ("Année scolaire", year, "", "الموسم الدراسي", _year(facts)),
        ("L'élève", name, who.full.arabic, "التلميذ" if man else "التلميذة", Field("student_name", name)),
        ("Né(e) le", slashed(who.birth), "", "تاريخ الازدياد", Field("birth_date", who.birth.isoformat())),
        ("à", who.town.name.latin, who.town.name.arabic, "مكان الازدياد", None),
        ("Code Massar", _massar(rng), "", "رقم مسار", None),
        ("Niveau", level[0], level[1], "المستوى", None),
        ("N° d'inscription", str(rng.randint(100, 9000)), "", "رقم التسجيل", None),
    )
    y = 74.0
    for caption, value, arabic, caption_ar, field in rows:
        s.text(16, y, f"{caption} :", s.la(9.5))
        s.arabic(194, y, f"{caption_ar} :", s.ar(10))
        if arabic:
            s.arabic(160, y + 6.4, arabic, s.ar(10.5, bold=True), fit=106)
            s.text(54, y, value, s.la(10.5, bold=True), field=field, fit=104)
        else:
            s.text(105, y, value, s.la(10.5, bold=True), side="middle", field=field)
        y += 15
    s.text(16, y + 2, f"Poursuit ses études dans l'établissement : {'oui' if rng.random() < 0.9 else 'non'}", s.la(9.5))
    s.pair(
        16,
        y + 14,
        f"{facts.town.name.latin}, le",
        slashed(facts.issued),
        (s.la(9.5), s.la(10, bold=True)),
        field=_issued(facts),
    )
    s.text(110, y + 14, "Le directeur", s.la(9.5))
    s.arabic(194, y + 14, "مدير المؤسسة", s.ar(10))
    s.stamp(140, y + 32, 15, "المديرية الإقليمية", "EDUCATION NATIONALE")
    s.sign(165, y + 34, 30)
    s.footer("NB : il n'est délivré qu'un seul certificat par année scolaire.", 286, 7.5)
    s.specimen((60, 270), (150, 270))
    return (s,)


def _faculty(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = _grown(facts), Form(A4, fonts.office(rng), rng, (253, 253, 253))
    man = who.is_man
    s.box(14, 12, 22, 22, outline=_SKY, line=0.6, radius=11)
    s.text(25, 25.4, "U", s.la(20, bold=True, ink=_SKY), side="middle")
    s.text(
        42,
        18,
        rng.choice(("Université Ibn Rochd", "Université des Plaines", "Université Al Madina")),
        s.la(12, bold=True),
    )
    school = _school(rng, "FACULTE", "ECOLE").latin
    s.text(42, 25, school, s.la(10.5), field=Field("establishment", school), fit=110)
    s.text(42, 31, "Service des affaires estudiantines", s.la(9, ink=GREY))
    s.text(105, 54, "ATTESTATION D'INSCRIPTION", s.la(17, bold=True), side="middle")
    dash = f"{facts.school_year}-{facts.school_year + 1}"
    s.pair(80, 63, "Année universitaire", dash, (s.la(10), s.la(10.5, bold=True)), field=_year(facts))
    name = who.surname_first.latin
    pieces: list[Piece] = [
        "Le Doyen certifie que l'étudiant" if man else "Le Doyen certifie que l'étudiante",
        (name, Field("student_name", name)),
        ",",
        "né le" if man else "née le",
        (in_french(who.birth), Field("birth_date", who.birth.isoformat())),
        "à",
        who.town.name.latin,
        ",",
        "CNIE",
        who.cin,
        ",",
        "code national",
        _massar(rng),
        ",",
        "est régulièrement inscrit" if man else "est régulièrement inscrite",
        "en",
        rng.choice(("première", "deuxième", "troisième")),
        "année, filière",
        rng.choice(("Economie et gestion", "Droit privé", "Biologie", "Etudes françaises")),
        "sous le numéro",
        f"{rng.randrange(10**8):08d}",
        ".",
    ]
    y = s.flow(20, 82, 170, pieces, s.la(11.5), leading=9.5, value_pen=s.la(11.5, bold=True))
    s.flow(
        20,
        y + 6,
        170,
        ["Cette attestation est délivrée à l'intéressé(e) pour faire valoir ce que de droit."],
        s.la(10.5),
    )
    start = 110 + s.text(110, y + 28, "Fait le", s.la(10.5)) + 2
    s.text(start, y + 28, in_french(facts.issued), s.la(10.5), field=_issued(facts))
    s.text(130, y + 38, "Pour le Doyen", s.la(10.5))
    s.stamp(140, y + 56, 16, "الكلية", "UNIVERSITE")
    s.code(20, y + 40, 24, f"ATTEST-SPECIMEN-{rng.randrange(10**8)}")
    s.specimen((105, 260), (105, 288))
    return (s,)


def _centre(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a vocational centre's certificate: captions to the left in a shaded column."""
    who, s = _grown(facts), Form(A4, fonts.office(rng), rng)
    centre = _school(rng, "INSTITUT")
    tone: Colour = (196, 30, 60)
    s.box(0, 0, 8, 297, outline=tone, fill=tone)
    s.text(
        18, 18, "Office de la Formation Professionnelle et de la Promotion du Travail", s.la(9.5, bold=True), fit=176
    )
    s.arabic(196, 26, "مكتب التكوين المهني وإنعاش الشغل", s.ar(10.5, bold=True))
    s.text(18, 44, "Attestation de poursuite de formation", s.la(16, bold=True, ink=tone))
    name, year = who.full.latin, f"{facts.school_year} / {facts.school_year + 1}"
    rows = (
        ("Nom et prénom du stagiaire", name, Field("student_name", name)),
        ("Date de naissance", f"{who.birth:%d.%m.%Y}", Field("birth_date", who.birth.isoformat())),
        ("N° CIN", who.cin, None),
        ("Etablissement de formation", centre.latin, Field("establishment", centre.latin)),
        ("Filière", rng.choice(("Electromécanique", "Développement digital", "Gestion des entreprises")), None),
        ("Niveau", rng.choice(("Technicien", "Technicien spécialisé", "Qualification")), None),
        ("Année de formation", year, _year(facts)),
        ("Date de début", slashed(facts.today.replace(month=9, day=15, year=facts.school_year)), None),
    )
    y = 58.0
    for caption, value, field in rows:
        s.box(18, y, 66, 13, outline=(230, 214, 218), fill=(246, 236, 238))
        s.box(84, y, 112, 13, outline=(230, 214, 218))
        s.text(20, y + 8.4, caption, s.la(9), fit=62)
        s.text(87, y + 8.6, value, s.la(10.5, bold=True), field=field, fit=106)
        y += 13
    s.flow(
        18,
        y + 14,
        178,
        [
            "Le directeur de l'établissement atteste que le stagiaire nommé ci-dessus poursuit "
            "régulièrement "
            "sa formation."
        ],
        s.la(10),
    )
    s.pair(18, y + 34, "Délivrée le :", slashed(facts.issued), (s.la(10), s.la(10.5, bold=True)), field=_issued(facts))
    s.stamp(150, y + 44, 16, "التكوين المهني", "FORMATION PROFESSIONNELLE")
    s.sign(120, y + 46, 34)
    s.specimen((105, 262), (105, 288))
    return (s,)


def _arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.pupil, Form(A5, fonts.typist(rng), rng, (250, 248, 238))
    man = who.is_man
    pens, school = (s.ar(9), s.ar(9.8, bold=True)), _school(rng, "LYCEE", "COLLEGE", "GROUPE")
    s.lines(
        138,
        12,
        ("المملكة المغربية", "وزارة التربية الوطنية", f"الأكاديمية الجهوية - {facts.town.province.arabic}"),
        s.ar(8.5),
        4.8,
        side="right",
        arabic=True,
    )
    s.arabic(74, 38, "شهادة الدراسة", s.named(17), side="middle")
    rows = (
        ("يشهد مدير مؤسسة :", school.arabic, Field("establishment", school.arabic)),
        ("أن التلميذ :" if man else "أن التلميذة :", who.full.arabic, Field("student_name", who.full.arabic)),
        ("المولود في :" if man else "المولودة في :", in_arabic(who.birth), Field("birth_date", who.birth.isoformat())),
        ("ب :", who.town.name.arabic, None),
        ("مسجل بالمؤسسة تحت رقم :" if man else "مسجلة بالمؤسسة تحت رقم :", str(rng.randint(20, 4000)), None),
        ("بالقسم :", rng.choice(_LEVELS)[1], None),
        ("خلال السنة الدراسية :", f"{facts.school_year}/{facts.school_year + 1}", _year(facts)),
    )
    y = 54.0
    for caption, value, field in rows:
        s.blank_ar(138, y, 12, caption, value, field=field, pens=pens)
        y += 11.5
    s.blank_ar(
        138,
        y + 6,
        70,
        "وسلمت له في :" if man else "وسلمت لها في :",
        slashed(facts.issued),
        field=_issued(facts),
        pens=pens,
    )
    s.arabic(60, y + 14, "خاتم المؤسسة وتوقيع المدير", s.ar(9))
    s.stamp(42, y + 30, 12, "المؤسسة")
    s.specimen((100, 204), (74, 7), points=8)
    if rng.random() < 0.5:
        carbon(s)
    return (s,)


LAYOUTS = (
    Layout("h2_school_lycee", "school_certificate", _lycee),
    Layout("h2_school_faculty", "school_certificate", _faculty),
    Layout("h2_school_centre", "school_certificate", _centre),
    Layout("h2_school_arabic", "school_certificate", _arabic),
)
