"""Whole copies of acts of birth: prose with everything in words, in Arabic, in both scripts, and on a typewriter."""

import random

from samples.dates import hijri_in_arabic, in_french, slashed
from samples.entries import Entry, moment
from samples.holdout6.layout import Birth, Layout, birth
from samples.holdout6.press import Piece, alone, piece, prose, sheet, specimen
from samples.holdout7.desk import heads, said, said_ar
from samples.holdout8.desk import spaced
from samples.holdout9 import fonts
from samples.holdout9.desk import corner, signed
from samples.holdout9.people import Facts, is_man
from samples.spelled import day_in_arabic, day_in_french, hijri_day_in_arabic, time_in_arabic, time_in_french
from samples.surface import Field, Surface

_MINUTES = (0, 15, 30, 40, 45)


def _spelled(act: Birth, rng: random.Random) -> Entry:
    day = act.person.birth_date
    return moment("birth_date", day, day_in_french(day, rng), day_in_arabic(day, rng))


def _sex_piece(act: Birth, words: tuple[str, str]) -> Piece:
    return words[0] if is_man(act.person) else words[1], Field("sex", act.person.sex.value)


def _hour(rng: random.Random) -> tuple[int, int]:
    return rng.randrange(24), rng.choice(_MINUTES)


def _arabic_body(found: Facts, act: Birth, rng: random.Random) -> tuple[Piece, ...]:
    child, man = act.person, is_man(act.person)
    hijri = hijri_day_in_arabic(child.birth_date, rng)
    return spaced(
        "في يوم",
        hijri,
        "الموافق ل",
        alone(_spelled(act, rng)),
        "على الساعة",
        time_in_arabic(*_hour(rng)),
        "ولد" if man else "ولدت",
        "ب",
        alone(act.place),
        "الطفل" if man else "الطفلة",
        "المسمى" if man else "المسماة",
        alone(act.given),
        alone(act.family),
        "جنسه" if man else "جنسها",
        _sex_piece(act, ("ذكر", "أنثى")),
        "، والده" if man else "، والدها",
        alone(act.father),
        "مغربي مهنته تاجر، ووالدته" if man else "مغربي مهنته تاجر، ووالدتها",
        alone(act.mother),
        "مغربية بدون مهنة، الساكنان ب",
        found.home.printed.arabic,
        "، وقد حرر هذا الرسم بناء على تصريح الأب.",
    )


def _arabic(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Arabic alone; the margin on the right holds number and year, the act itself runs on in words."""
    page, faces, act = sheet(rng), fonts.town_hall(rng), birth(found)
    place = act.person.birth_place
    corner(
        page,
        196,
        16,
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {place.province.arabic}"),
        faces,
        10.5,
        step=6,
        arabic=True,
    )
    page.arabic(
        105, 46, "نسخة كاملة من رسم الولادة", fonts.headline(rng, faces).arabic_pen(19, bold=True), side="middle"
    )
    page.rule(156, 58, 156, 190, width=0.3)
    said_ar(page, 196, 64, "الرقم", act.number.in_arabic_alone, faces, 12, to=160, bold=True)
    said_ar(page, 196, 73, "السنة", act.year.in_arabic_alone, faces, 12, to=160, bold=True)
    page.arabic(196, 84, "ولادة", faces.arabic_pen(12, bold=True))
    page.arabic(196, 104, "بيانات هامشية :", faces.arabic_pen(10))
    page.arabic(196, 111, "لا شيء", faces.arabic_pen(11))
    pens = faces.arabic_pen(13), faces.arabic_pen(13, bold=True)
    y = prose(page, 64, _arabic_body(found, act, rng), pens, (16, 152), leading=9, arabic=True, indent=8)
    closing = spaced("نحن ضابط الحالة المدنية بمكتب", alone(act.office), "نشهد بمطابقة هذه النسخة للأصل.")
    y = prose(page, max(y, 192) + 8, closing, pens, (16, 196), leading=8, arabic=True)
    said_ar(page, 120, y + 6, "حرر بتاريخ", act.issued.in_arabic_alone, faces, 12, to=40, bold=True)
    signed(page, rng, 60, y + 28, "الحالة المدنية", beside=40)
    specimen(page, 150, 286)
    return (page,)


def _two_proses(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both scripts as prose, beside each other with a rule between, under one head."""
    page, faces, act = sheet(rng), fonts.town_hall(rng), birth(found)
    child, place, man = act.person, act.person.birth_place, is_man(act.person)
    y = heads(
        page,
        faces,
        16,
        ("Royaume du Maroc", f"Commune de {place.name.latin}", "Etat civil"),
        ("المملكة المغربية", f"جماعة {place.name.arabic}", "الحالة المدنية"),
        points=10,
    )
    page.text(52, y + 10, "Copie intégrale d'acte de naissance", faces.pen(12, bold=True), side="middle", fit=86)
    page.arabic(158, y + 10, "نسخة كاملة من عقد الازدياد", faces.arabic_pen(14, bold=True), side="middle", fit=86)
    page.rule(105, y + 4, 105, 214, width=0.25)
    y += 22
    said(page, 14, y, "Acte n°", act.number, faces, 10.5, to=52, bold=True)
    said(page, 56, y, "Année", act.year, faces, 10.5, to=100, bold=True)
    said_ar(page, 196, y, "عقد رقم", act.number, faces, 11.5, to=156, bold=True)
    said_ar(page, 150, y, "سنة", act.year, faces, 11.5, to=110, bold=True)
    hour = _hour(rng)
    spelled = _spelled(act, rng)
    french = spaced(
        "Le",
        piece(spelled),
        "à",
        time_in_french(*hour),
        "est né" if man else "est née",
        "à",
        piece(act.place),
        "l'enfant",
        piece(act.given),
        piece(act.family),
        ", de sexe",
        _sex_piece(act, ("masculin", "féminin")),
        ", de nationalité marocaine,",
        "fils de" if man else "fille de",
        piece(act.father),
        ", commerçant, et de",
        piece(act.mother),
        ", sans profession, domiciliés à",
        found.home.printed.latin,
        ". Dressé sur déclaration du père.",
    )
    arabic = spaced(
        "بتاريخ",
        piece(spelled, arabic=True),
        "الموافق",
        hijri_in_arabic(child.birth_date),
        "ازداد" if man else "ازدادت",
        "ب",
        piece(act.place, arabic=True),
        piece(act.given, arabic=True),
        piece(act.family, arabic=True),
        "، الجنس",
        "ذكر" if man else "أنثى",
        "، من والده" if man else "، من والدها",
        piece(act.father, arabic=True),
        "ومن والدته" if man else "ومن والدتها",
        piece(act.mother, arabic=True),
        "، الساكنين ب",
        found.home.printed.arabic,
        ".",
    )
    end = prose(page, y + 12, french, (faces.pen(10.5), faces.pen(10.5, bold=True)), (14, 101), leading=6.6)
    end = max(
        end,
        prose(
            page,
            y + 12,
            arabic,
            (faces.arabic_pen(12), faces.arabic_pen(12, bold=True)),
            (109, 196),
            leading=7.6,
            arabic=True,
        ),
    )
    y = max(end, 216) + 6
    pens = faces.pen(10), faces.pen(10, bold=True)
    y = prose(
        page, y, ("Pour copie conforme, l'officier de l'état civil de ", piece(act.office)), pens, (14, 196), leading=6
    )
    said(page, 14, y + 4, "Le", act.issued, faces, 10.5, to=80, bold=True)
    signed(page, rng, 150, y + 22, "الحالة المدنية", beside=-50)
    specimen(page, 105, 290, 8)
    return (page,)


def _typed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """French alone, on a typewriter, from a register of the old kind: number in the margin, parents with their ages."""
    page, faces, act = sheet(rng), fonts.machine(rng), birth(found)
    place, man, day = act.person.birth_place, is_man(act.person), act.person.birth_date
    corner(
        page,
        16,
        18,
        ("ROYAUME DU MAROC", f"PROVINCE DE {place.province.latin}", "BUREAU DE L'ETAT CIVIL"),
        faces,
        10,
        step=6,
    )
    page.text(105, 48, "COPIE INTEGRALE", faces.pen(14, bold=True), side="middle")
    page.text(105, 55, "D'UN ACTE DE NAISSANCE", faces.pen(11), side="middle")
    y = 72.0
    said(page, 16, y, "No", act.number, faces, 10.5, to=56)
    said(page, 16, y + 7, "Annee", act.year, faces, 10.5, to=56)
    born = moment("birth_date", day, day_in_french(day, rng))
    text = spaced(
        "Le",
        piece(born),
        f"({slashed(day)})",
        ", a",
        time_in_french(*_hour(rng)),
        ", est",
        "ne" if man else "nee",
        "a",
        piece(act.place),
        ":",
        piece(act.family),
        piece(act.given),
        ", du sexe",
        _sex_piece(act, ("masculin", "feminin")),
        "; son pere",
        piece(act.father),
        ", age de",
        str(rng.randint(28, 50)),
        "ans, cultivateur ; sa mere",
        piece(act.mother),
        ", agee de",
        str(rng.randint(20, 41)),
        "ans, sans profession ; demeurant a",
        found.home.printed.latin,
        ". Dresse le",
        in_french(day),
        "sur la declaration du pere qui, lecture faite, a signe avec Nous.",
    )
    y = prose(page, y, text, (faces.pen(10.5), faces.pen(10.5)), (62, 194), leading=8)
    closing = spaced(
        "Copie certifiee conforme par Nous, officier de l'etat civil de", piece(act.office), ", le", piece(act.issued)
    )
    y = prose(page, y + 12, closing, (faces.pen(10.5), faces.pen(10.5)), (62, 194), leading=8)
    signed(page, rng, 150, y + 20, "الحالة المدنية", beside=-60)
    specimen(page, 105, 286)
    return (page,)


LAYOUTS = (
    Layout("h9_birth_copy_arabic", "birth_certificate", _arabic),
    Layout("h9_birth_copy_both", "birth_certificate", _two_proses),
    Layout("h9_birth_copy_typed", "birth_certificate", _typed),
)
