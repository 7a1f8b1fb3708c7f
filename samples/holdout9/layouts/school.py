"""Certificates of schooling: of public schools, of a faculty, of a private school, of a training centre."""

import random

from samples.dates import hijri_year
from samples.entries import Entry, both, moment, written
from samples.holdout6.layout import Layout, issued, of_full_name
from samples.holdout6.press import GREY, Piece, dots, piece, prose, put, sheet, specimen
from samples.holdout7.desk import A5_FLAT, heads, said, said_ar
from samples.holdout8.desk import spaced, square_code, titled
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, PEN_BLUE, TEAL, WINE, between, corner, line_of, signed
from samples.holdout9.people import Facts, is_man
from samples.holdout9.places import FACULTIES, UNIVERSITIES
from samples.names import Name
from samples.ornaments import emblem, portrait
from samples.surface import Field, Surface


def _years(found: Facts, sign: str = "/") -> Entry:
    said_ = f"{found.school_year}{sign}{found.school_year + 1}"
    return Entry(said_, said_, Field("school_year", found.years))


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DEFGHJKLMNPRS')}{rng.randrange(10**9):09d}"


def _pupil(found: Facts) -> tuple[Entry, Entry]:
    return of_full_name("student_name", found.pupil), moment("birth_date", found.pupil.birth_date)


def _public(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A lycée's form of both scripts: values between their captions."""
    page, faces, town = sheet(rng), fonts.town_hall(rng), found.town
    name, born = _pupil(found)
    heads(
        page,
        faces,
        16,
        (
            "ROYAUME DU MAROC",
            "Ministère de l'Education Nationale",
            "A.R.E.F.",
            f"Direction provinciale {town.province.latin}",
        ),
        (
            "المملكة المغربية",
            "وزارة التربية الوطنية والتعليم الأولي والرياضة",
            "الأكاديمية الجهوية للتربية والتكوين",
            f"المديرية الإقليمية {town.province.arabic}",
        ),
        points=9,
    )
    emblem(page, 105, 20, 6)
    y = titled(
        page,
        105,
        54,
        "CERTIFICAT DE SCOLARITE",
        "شهادة مدرسية",
        fonts.headline(rng, faces),
        17,
        step=9,
        arabic_first=True,
    )
    rows = (
        (("Etablissement", "المؤسسة"), both("establishment", found.school)),
        (("Année scolaire", "الموسم الدراسي"), _years(found)),
        (("Nom et prénom", "الاسم الكامل"), name),
        (("Date de naissance", "تاريخ الازدياد"), born),
        (
            ("Lieu de naissance", "مكان الازدياد"),
            Entry(found.pupil.birth_place.name.latin, found.pupil.birth_place.name.arabic),
        ),
        (("Code Massar", "رمز مسار"), Entry(_massar(rng), "")),
        (("Niveau", "المستوى"), Entry("2ème Bac SVT", "الثانية باكالوريا")),
    )
    y += 10
    for labels, entry in rows:
        between(page, y, labels, entry, faces, 11, span=(16, 194), reach=34)
        y += 11.5
    pens = faces.pen(10.5), faces.pen(10.5)
    y = prose(
        page,
        y + 6,
        ("Le directeur certifie que l'élève poursuit régulièrement ses études dans cet établissement.",),
        pens,
        (16, 194),
        leading=6,
    )
    pens = faces.arabic_pen(12), faces.arabic_pen(12)
    y = prose(
        page,
        y + 3,
        ("يشهد مدير المؤسسة أن التلميذ(ة) يتابع دراسته بصفة منتظمة بهذه المؤسسة.",),
        pens,
        (16, 194),
        leading=7,
        arabic=True,
    )
    between(page, y + 8, ("Fait le", "حرر في"), issued(found.issued), faces, 11, span=(50, 160), reach=20)
    signed(page, rng, 140, y + 32, "المؤسسة", beside=-50, radius=16)
    specimen(page, 105, 286)
    return (page,)


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A half sheet in Arabic alone: a printed sentence with dots, filled with a pen."""
    page, faces, hand, man = sheet(rng, A5_FLAT), fonts.press_room(rng), fonts.by_hand(rng), is_man(found.pupil)
    name, born = _pupil(found)
    corner(
        page,
        194,
        14,
        ("المملكة المغربية", "وزارة التربية الوطنية", f"نيابة {found.town.province.arabic}"),
        faces,
        10,
        step=5.6,
        arabic=True,
    )
    said_ar(
        page, 90, 14, "السنة الدراسية :", _years(found).in_arabic_alone, faces, 11, to=20, hand=hand, colour=PEN_BLUE
    )
    page.arabic(105, 40, "شهادة التمدرس", faces.arabic_pen(20, bold=True), side="middle")
    span = (18.0, 192.0)
    rows: tuple[tuple[str, Entry], ...] = (
        ("يشهد السيد مدير", both("establishment", found.school)),
        ("أن التلميذ" if man else "أن التلميذة", name),
        ("المزداد بتاريخ" if man else "المزدادة بتاريخ", born),
        ("مسجل بالقسم" if man else "مسجلة بالقسم", Entry("", "الثانية باكالوريا آداب")),
    )
    y = 56.0
    for label, entry in rows:
        line_of(page, y, label, entry.in_arabic_alone, faces, hand, 12.5, span=span, arabic=True)
        y += 12
    page.arabic(
        192,
        y,
        "سلمت له هذه الشهادة للإدلاء بها لدى من يهمه الأمر."
        if man
        else "سلمت لها هذه الشهادة للإدلاء بها لدى من يهمه الأمر.",
        faces.arabic_pen(11.5),
    )
    line_of(page, y + 12, "في", issued(found.issued).in_arabic_alone, faces, hand, 12, span=(120, 192), arabic=True)
    page.arabic(56, y + 8, "المدير", faces.arabic_pen(12, bold=True), side="middle")
    signed(page, rng, 56, y + 20, "الثانوية", beside=36, radius=12)
    specimen(page, 150, 142, 7)
    return (page,)


def _faculty(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A faculty's attestation of enrolment: French prose with its values inside, a head of two lines."""
    page, faces, man = sheet(rng), fonts.notary(rng), is_man(found.pupil)
    name, born = _pupil(found)
    of = rng.choice(FACULTIES)
    town = found.town.name
    place = Name(f"{of.latin} {town.latin}", f"{of.arabic} {town.arabic}")
    university = rng.choice(UNIVERSITIES)
    page.text(105, 20, university.latin, faces.pen(14, NAVY, bold=True), side="middle")
    page.arabic(105, 28, university.arabic, faces.arabic_pen(14, NAVY, bold=True), side="middle")
    page.rule(40, 33, 170, 33, NAVY, 0.5)
    page.text(105, 62, "ATTESTATION D'INSCRIPTION", faces.pen(18, bold=True), side="middle")
    text: tuple[Piece, ...] = spaced(
        "Le Doyen / Directeur de la",
        piece(both("establishment", place)),
        "atteste que l'étudiant" if man else "atteste que l'étudiante",
        piece(name),
        ",",
        "né le" if man else "née le",
        piece(born),
        f"à {found.pupil.birth_place.name.latin},",
        f"CNE {_massar(rng)}, est régulièrement",
        "inscrit" if man else "inscrite",
        "au titre de l'année universitaire",
        piece(_years(found, " - ")),
        "en",
        rng.choice(("première année de licence", "troisième année de licence (S5)", "master")),
        ".",
    )
    y = prose(page, 84, text, (faces.pen(12.5), faces.pen(12.5, bold=True)), (24, 186), leading=9, indent=12)
    y = prose(
        page,
        y + 4,
        ("Cette attestation est délivrée à l'intéressé(e) pour servir et valoir ce que de droit.",),
        (faces.pen(12.5), faces.pen(12.5)),
        (24, 186),
        leading=9,
        indent=12,
    )
    said(page, 100, y + 10, f"{town.latin}, le", written("issue_date", found.issued).in_latin_alone, faces, 12, to=190)
    page.text(140, y + 22, "P/O le Secrétaire Général", faces.pen(11), side="middle")
    signed(page, rng, 146, y + 40, "الجامعة", beside=-52, radius=17)
    specimen(page, 105, 286)
    return (page,)


def _private(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A private school's, in colour: photograph, French captions before dotted values, its name alone in Arabic."""
    page, faces = sheet(rng), fonts.screen(rng)
    name, born = _pupil(found)
    word = rng.choice(
        (("LES ORANGERS", "البرتقال"), ("AL IRFANE", "العرفان"), ("LA RESIDENCE", "الإقامة"), ("ATLAS", "الأطلس"))
    )
    school = Name(f"GROUPE SCOLAIRE {word[0]}", f"مجموعة مدارس {word[1]}")
    field = Field("establishment", school.latin)
    page.box(10, 10, 190, 277, outline=WINE, line=0.7, radius=3)
    page.text(105, 28, school.latin, faces.pen(20, WINE, bold=True), side="middle", field=field)
    page.arabic(105, 38, school.arabic, faces.arabic_pen(18, WINE, bold=True), side="middle")
    page.text(
        105,
        46,
        f"Autorisation n° {rng.randint(100, 999)}/{rng.randint(1995, 2015)} - {found.town.name.latin}",
        faces.pen(9, GREY),
        side="middle",
    )
    portrait(page, rng, 158, 62, 30, 38)
    page.text(24, 76, "Certificat de scolarité", faces.pen(20, bold=True))
    said(page, 24, 88, "Année scolaire", _years(found, "-"), faces, 12, to=120, bold=True)
    rows = (
        ("Nom et prénom de l'élève", name),
        ("Date de naissance", born),
        ("Lieu de naissance", Entry(found.pupil.birth_place.name.latin, "")),
        ("Classe", Entry(rng.choice(("Terminale S", "2 Bac PC", "2 Bac Eco")), "")),
        ("Code Massar", Entry(_massar(rng), "")),
    )
    y = 116.0
    for label, entry in rows:
        page.text(24, y, label, faces.pen(11.5))
        dots(page, 82, y + 0.8, 186)
        put(page, 84, y, entry, faces.pen(11.5, bold=True), fit=100)
        y += 12
    page.text(24, y + 8, "La direction certifie que cet élève est inscrit dans notre établissement.", faces.pen(11))
    said(page, 24, y + 22, "Délivré le :", issued(found.issued), faces, 11.5, to=110, bold=True)
    page.text(146, y + 22, "La Direction", faces.pen(11), side="middle")
    signed(page, rng, 146, y + 40, "المؤسسة", beside=-50, radius=17)
    specimen(page, 105, 280)
    return (page,)


def _centre(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A training centre's attestation: both scripts of prose one below the other, and a code to check it by."""
    page, faces, man = sheet(rng), fonts.plastic(rng), is_man(found.pupil)
    name, born = _pupil(found)
    town = found.town.name
    kind = rng.choice(
        (
            ("ISTA", "المعهد المتخصص للتكنولوجيا التطبيقية"),
            ("CFP", "مركز التكوين المهني"),
            ("ITA", "معهد التكنولوجيا التطبيقية"),
        )
    )
    place = both("establishment", Name(f"{kind[0]} {town.latin}", f"{kind[1]} {town.arabic}"))
    page.text(16, 20, "OFPPT", faces.pen(24, TEAL, bold=True))
    page.text(
        16, 27, "Office de la Formation Professionnelle et de la Promotion du Travail", faces.pen(8, GREY), fit=84
    )
    page.arabic(194, 20, "مكتب التكوين المهني وإنعاش الشغل", faces.arabic_pen(13, TEAL, bold=True))
    page.text(105, 52, "ATTESTATION DE POURSUITE DE FORMATION", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 61, "شهادة متابعة التكوين", faces.arabic_pen(17, bold=True), side="middle")
    text = spaced(
        "Le directeur de l'établissement",
        piece(place),
        "certifie que",
        "M." if man else "Mlle",
        piece(name),
        ",",
        "né le" if man else "née le",
        piece(born),
        ", poursuit sa formation en qualité de stagiaire pour l'année de formation",
        piece(_years(found)),
        "(filière : ",
        rng.choice(("Gestion des entreprises", "Electricité de bâtiment", "Développement digital")),
        ").",
    )
    y = prose(page, 80, text, (faces.pen(12), faces.pen(12, bold=True)), (20, 190), leading=8)
    arabic = spaced(
        "يشهد مدير المؤسسة أن",
        piece(name, arabic=True),
        "يتابع" if man else "تتابع",
        "التكوين ب",
        piece(place, arabic=True),
        ".",
    )
    y = prose(
        page, y + 8, arabic, (faces.arabic_pen(13), faces.arabic_pen(13, bold=True)), (20, 190), leading=9, arabic=True
    )
    said(page, 20, y + 12, "Edité le", issued(found.issued), faces, 12, to=90, bold=True)
    page.text(20, y + 20, f"(correspondant à l'année {hijri_year(found.issued)} H)", faces.pen(9, GREY))
    square_code(page, rng, 20, y + 30, 28)
    signed(page, rng, 146, y + 36, "التكوين المهني", beside=-44, radius=16)
    specimen(page, 105, 286)
    return (page,)


LAYOUTS = (
    Layout("h9_school_public", "school_certificate", _public),
    Layout("h9_school_arabic", "school_certificate", _arabic),
    Layout("h9_school_faculty", "school_certificate", _faculty),
    Layout("h9_school_private", "school_certificate", _private),
    Layout("h9_school_centre", "school_certificate", _centre),
)
