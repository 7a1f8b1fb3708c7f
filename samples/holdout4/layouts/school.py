"""Proofs of study: a lycée in Arabic, a faculty in French, vocational training in a table, a private school's both."""

import random

from samples.dates import in_arabic, in_french, slashed
from samples.entries import Entry, both, moment, piece
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, choose, dashed, holder, made_on, titled
from samples.holdout4.leaf import A4, A5_FLAT, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.places import FACULTIES, INSTITUTES
from samples.holdout4.wear import worn
from samples.names import Name
from samples.ornaments import date_stamp, emblem, portrait
from samples.surface import Colour, Field, Surface

_NAVY: Colour = (28, 44, 96)
_LEVELS = ("الثانية بكالوريا علوم فيزيائية", "الأولى بكالوريا آداب", "الجذع المشترك العلمي")


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DEFGHJKMNPRS')}{rng.randint(10**8, 10**9 - 1)}"


def _years(facts: Facts, shown: str) -> tuple[str, Field]:
    return shown, Field("school_year", facts.years)


def _lycee(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a lycée's Arabic sheet: what it attests in lines of caption and value, at the right edge."""
    who, page, town = facts.pupil, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.rows_ar(192, 18, ("المملكة المغربية", "وزارة التربية الوطنية والتعليم الأولي والرياضة",
                           f"المديرية الإقليمية : {town.province.arabic}"), 10.5, 5.6, fit=110)  # fmt: skip
    page.fr(18, 18, f"Code Massar : {_massar(rng)}", 9)
    page.entry_ar(192, 36, "المؤسسة :", both("establishment", facts.school).in_arabic_alone, fit=110)
    page.named(105, 64, "شهادة مدرسية", 22)
    page.ar(192, 84, "يشهد مدير(ة) المؤسسة الموقع أسفله أن التلميذ(ة) :", 12)
    rows = (
        ("الاسم والنسب", holder(who, "student_name").in_arabic_alone),
        ("المزداد(ة) بتاريخ", moment("birth_date", who.birth_date, None, in_arabic(who.birth_date)).in_arabic_alone),
        ("ب", Entry("", who.birth_place.name.arabic)),
        (
            "يتابع(ت) دراسته(ا) بالمستوى",
            Entry("", rng.choice(_LEVELS)),
        ),
        ("برسم الموسم الدراسي", Entry("", facts.years, None, Field("school_year", facts.years))),
    )
    for at, (caption, entry) in enumerate(rows):
        y = 100 + 13 * at
        used = page.ar(186, y, f"{caption} :", 11.5) + 3
        page.le(186 - used, y, entry, 12.5, fit=164 - used)
    page.ar(192, 174, "وقد سلمت له(ا) هذه الشهادة للإدلاء بها عند الحاجة.", 11.5)
    page.ar(110, 194, f"{town.name.arabic} في", 11)
    used = page.width_of(f"{town.name.arabic} في  ", page.faces.arabic_pen(11), arabic=True)
    page.le(110 - used, 194, made_on(facts).in_arabic_alone, 11.5)
    page.ar(70, 206, "خاتم وتوقيع المدير", 11)
    page.seal(60, 230, 17, "المؤسسة")
    page.sign(110, 228, 34)
    page.specimen((150, 280))
    worn(page, rng)
    return (page,)


def _faculty(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a faculty's French attestation, the year in the title, the student's photo at the right."""
    who, page, town = facts.pupil, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    faculty = rng.choice(FACULTIES)
    named = Name(f"{faculty.latin} DE {town.province.latin}", faculty.arabic)
    emblem(page, 24, 24, 8, _NAVY)
    page.fr(38, 22, "Université - Présidence", 10)
    page.la(38, 28, titled(both("establishment", named)), 10.5, fit=120)
    page.ar(192, 40, f"{faculty.arabic} {town.province.arabic}", 10.5, fit=90)
    page.fr(105, 62, "ATTESTATION D'INSCRIPTION", 16, bold=True, side="middle")
    page.fr(94, 70, "Année universitaire", 11, side="middle")
    page.fr(114, 70, facts.years, 11, bold=True, field=Field("school_year", facts.years))
    portrait(page, rng, 166, 80, 24, 30)
    used = page.width_of("Le Doyen atteste que l'étudiant(e) :", page.faces.pen(11))
    page.fr(20, 88, "Le Doyen atteste que l'étudiant(e) :", 11, fit=used)
    rows = (
        ("Nom et prénom", holder(who, "student_name", family_first=True)),
        ("N° Apogée", Entry(str(rng.randint(10**6, 10**8)), "")),
        ("C.N.E / Massar", Entry(_massar(rng), "")),
        ("Né(e) le", moment("birth_date", who.birth_date, in_french(who.birth_date))),
        ("Lieu de naissance", Entry(who.birth_place.name.latin, "")),
    )
    for at, (label, entry) in enumerate(rows):
        y = 102 + 9 * at
        page.fr(24, y, label, 10)
        page.fr(62, y, ":", 10)
        page.la(66, y, entry, 10.5, fit=94)
    page.prose(20, 156, 170, [
        f"est {choose(who, 'inscrit', 'inscrite')} en {rng.choice(('première', 'deuxième', 'troisième'))} "
        "année de licence fondamentale.",
    ], points=11)  # fmt: skip
    page.fr(20, 172, f"Fait à {town.province.latin.title()} le :", 10.5)
    used = page.width_of(f"Fait à {town.province.latin.title()} le : ", page.faces.pen(10.5))
    page.la(20 + used + 1, 172, made_on(facts), 10.5)
    page.fr(150, 190, "P/ Le Doyen", 10.5)
    page.seal(150, 214, 17, "الكلية", "UNIVERSITE")
    page.sign(100, 212, 34)
    page.fr(105, 276, "Aucune copie de ce document ne sera délivrée", 8, side="middle", ink=GREY)
    page.specimen((50, 250))
    worn(page, rng)
    return (page,)


def _training(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the training office's table, captions in a shaded column, both scripts in the head only."""
    who, page, town = facts.pupil, Leaf(A4, fonts.issuer(rng), rng), facts.home.commune
    institute = rng.choice(INSTITUTES)
    page.fr(16, 18, "OFPPT", 18, bold=True, ink=_NAVY)
    page.fr(16, 24, "Office de la Formation Professionnelle et de la Promotion du Travail", 8, fit=100)
    page.ar(194, 20, "مكتب التكوين المهني وإنعاش الشغل", 11, fit=70)
    page.fr(105, 48, "ATTESTATION DE POURSUITE DE FORMATION", 14, bold=True, side="middle", ink=_NAVY)
    rows = (
        ("Etablissement", both("establishment", institute)),
        ("Stagiaire", holder(who, "student_name")),
        ("Date de naissance", moment("birth_date", who.birth_date)),
        ("N° d'inscription", Entry(str(rng.randint(10**9, 10**10)), "")),
        ("Filière", Entry(rng.choice(("ELECTROMECANIQUE", "COMPTABILITE", "INFRASTRUCTURE DIGITALE", "COUTURE")), "")),
        ("Niveau", Entry(rng.choice(("QUALIFICATION", "TECHNICIEN", "TECHNICIEN SPECIALISE")), "")),
        ("Année de formation", Entry(facts.years, "", Field("school_year", facts.years))),
    )
    tops = [64 + 13 * at for at in range(len(rows) + 1)]
    page.box(16, tops[0], 56, tops[-1] - tops[0], fill=(228, 234, 246))
    page.grid((16, 72, 194), tops)
    for top, (label, entry) in zip(tops, rows, strict=False):
        page.fr(19, top + 8.4, label, 9.6)
        page.la(76, top + 8.4, entry, 10, fit=114)
    page.prose(16, tops[-1] + 12, 178, [
        "La direction certifie que le (la) stagiaire ci-dessus suit régulièrement sa formation.",
    ], points=10.5)  # fmt: skip
    page.fr(110, 190, f"{town.name.latin}, le", 10, side="right")
    page.la(113, 190, made_on(facts, dashed(facts.issued)), 10.5)
    page.fr(150, 202, "Le Directeur", 10.5)
    page.seal(128, 196, 17, "التكوين المهني", "OFPPT")
    page.sign(100, 222, 34)
    page.qr(18, 206, 26, "SPECIMEN ATTESTATION")
    page.specimen((60, 280))
    worn(page, rng)
    return (page,)


def _private(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a private school's half sheet: French prose over Arabic prose, values in both."""
    who, page, town = facts.pupil, Leaf(A5_FLAT, fonts.office(rng), rng, (252, 253, 250)), facts.home.commune
    page.box(5, 5, 200, 138, outline=_NAVY, radius=4, line=0.6)
    school, name = both("establishment", facts.school), holder(who, "student_name")
    page.la(12, 16, school, 11.5, fit=90, ink=_NAVY)
    page.le(198, 16, school, 12.5, fit=80, ink=_NAVY)
    page.fr(105, 30, "CERTIFICAT DE SCOLARITE", 14, bold=True, side="middle")
    page.ar(105, 38, "شهادة مدرسية", 14, bold=True, side="middle")
    year = facts.school_year
    day = Field("birth_date", who.birth_date.isoformat())
    y = page.prose(12, 52, 186, [
        "La Direction certifie que l'élève ", piece(name), f" {choose(who, 'né', 'née')} le ",
        (slashed(who.birth_date), day), f" à {who.birth_place.name.latin.title()} fréquente notre établissement ",
        "durant l'année scolaire ", _years(facts, f"{year}-{year + 1}"), ".",
    ], points=11, leading=7.4)  # fmt: skip
    y = page.prose(198, y + 6, 186, [
        "تشهد إدارة المؤسسة أن التلميذ(ة) ", name.arabic, choose(who, " المزداد في ", " المزدادة في "),
        slashed(who.birth_date), " يتابع دراسته برسم السنة الدراسية ", f"{year}/{year + 1}", ".",
    ], arabic=True, points=11.5, leading=8)  # fmt: skip
    page.fr(12, 120, f"{town.name.latin.title()}, le", 10)
    used = page.width_of(f"{town.name.latin.title()}, le ", page.faces.pen(10))
    page.la(12 + used + 1, 120, made_on(facts), 10)
    page.seal(160, 122, 14, "المؤسسة", "ETABLISSEMENT PRIVE")
    page.sign(110, 124, 30)
    date_stamp(page, rng, 60, 131, (f"N {rng.randint(10, 900)}/{facts.issued:%y}",), pale=True)
    page.specimen((30, 138), points=8)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_school_{draw.__name__.strip('_')}", "school_certificate", draw)
    for draw in (_lycee, _faculty, _training, _private)
)
