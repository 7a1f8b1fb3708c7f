"""Proofs of schooling: a public school's form in both languages, a university's letter."""

import random

from samples.dates import in_arabic, in_french, slashed
from samples.entries import Entry, both, moment, piece
from samples.holdout4.layout import Layout, choose, holder, made_on
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, A4_FLAT, Leaf
from samples.holdout5.people import Facts
from samples.holdout5.places import FACULTIES
from samples.names import Name
from samples.surface import Colour, Field, Surface

_INDIGO: Colour = (44, 48, 120)
_LEVELS = (("2ème BAC Sciences de la vie", "الثانية بكالوريا علوم الحياة والأرض"),
           ("1ère BAC Sciences économiques", "الأولى بكالوريا علوم اقتصادية"),
           ("Tronc commun", "الجذع المشترك"))  # fmt: skip


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('CDEFGHJKLMNPRS')}{rng.randint(10**8, 10**9 - 1)}"


def _form(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the sheet held across: French blanks in the left half, Arabic ones in the right."""
    who, page, town = facts.pupil, Leaf(A4_FLAT, fonts.office(rng), rng), facts.home.commune
    page.letterhead(74, 16, ("ROYAUME DU MAROC", "Ministère de l'Education Nationale, du Préscolaire et des Sports",
                             f"Direction provinciale : {town.province.latin}"), points=9.6, fit=128)  # fmt: skip
    page.letterhead(222, 16, ("المملكة المغربية", "وزارة التربية الوطنية والتعليم الأولي والرياضة",
                              f"المديرية الإقليمية : {town.province.arabic}"), arabic=True, points=10.6,
                    fit=128)  # fmt: skip
    school, name, level = both("establishment", facts.school), holder(who, "student_name"), rng.choice(_LEVELS)
    page.after(14, 36, "Etablissement :", school, 10.5, fit=128, bold=True)
    page.after_ar(283, 36, "المؤسسة :", school, 11.5, fit=128, bold=True)
    page.fr(74, 56, "CERTIFICAT DE SCOLARITE", 16, bold=True, side="middle", ink=_INDIGO)
    page.named(222, 56, "شهادة مدرسية", 19, ink=_INDIGO, fit=110)
    page.fr(14, 70, "Le directeur soussigné certifie que l'élève :", 10.5)
    page.ar(283, 70, "يشهد مدير المؤسسة الموقع أسفله أن التلميذ(ة) :", 11.5)
    day = moment("birth_date", who.birth_date, None, in_arabic(who.birth_date))
    years = Entry(facts.years, facts.years, Field("school_year", facts.years))
    massar = _massar(rng)
    rows = (
        ("Nom et prénom", "الاسم الكامل", name),
        (choose(who, "Né le", "Née le"), choose(who, "المزداد بتاريخ", "المزدادة بتاريخ"), day),
        ("à", "ب", Entry(who.birth_place.name.latin, who.birth_place.name.arabic)),
        ("Code Massar", "رقم مسار", Entry(massar, massar)),
        ("poursuit ses études en", choose(who, "يتابع دراسته بقسم", "تتابع دراستها بقسم"), Entry(*level)),
        ("au titre de l'année scolaire", "برسم الموسم الدراسي", years),
    )
    for at, (label, caption, entry) in enumerate(rows):
        y = 82 + 11 * at
        page.after(14, y, label, entry, 10.5, fit=128, dots=True)
        page.after_ar(283, y, caption, entry, 11.5, fit=128, dots=True)
    page.fr(14, 154, "Ce certificat est délivré pour servir et valoir ce que de droit.", 9.6)
    page.ar(283, 154, "سلمت هذه الشهادة للإدلاء بها عند الحاجة", 10.6)
    page.after(14, 166, f"{town.name.latin}, le", made_on(facts), 10.5, fit=100)
    page.ar(283, 166, f"حرر ب{town.name.arabic}", 11)
    page.fr(120, 174, "Cachet et signature", 9.6)
    page.ar(186, 174, "الخاتم والتوقيع", 10.6)
    page.seal(120, 190, 15, "المؤسسة", "ETABLISSEMENT")
    page.sign(164, 188, 34)
    page.specimen((40, 200), (250, 200))
    worn(page, rng)
    return (page,)


def _university(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a faculty's letter in French under a bilingual letterhead, its number and day above the name."""
    who, page, town = facts.pupil, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    faculty = rng.choice(FACULTIES)
    named = Name(f"{faculty.latin} DE {town.province.latin}", faculty.arabic)
    page.ar(192, 16, "المملكة المغربية", 11, bold=True)
    page.ar(192, 22, "وزارة التعليم العالي والبحث العلمي والابتكار", 10.5)
    page.ar(192, 28, f"{faculty.arabic} {town.province.arabic}", 10.5, fit=84)
    page.fr(18, 16, "Royaume du Maroc", 10, bold=True)
    page.fr(18, 22, "Enseignement Supérieur", 9.6)
    page.la(18, 35, both("establishment", named), 9.6, fit=172, bold=False)
    page.rule(18, 39, 192, 39, _INDIGO, 0.8)
    page.fr(18, 48, f"Réf. : {rng.randint(100, 9000)}/SCOL/{facts.issued:%y}", 9.4)
    end = page.fr(130, 48, "Le ", 10.5)
    page.la(130 + end, 48, made_on(facts, in_french(facts.issued)), 10.5, bold=False)
    page.fr(105, 74, "ATTESTATION DE SCOLARITE", 17, bold=True, side="middle")
    page.rule(66, 77.4, 144, 77.4, width=0.4)
    year = facts.school_year
    y = page.prose(22, 100, 166, [
        "Le Doyen soussigné atteste que ", choose(who, "Monsieur ", "Mademoiselle "),
        piece(holder(who, "student_name", family_first=True)), choose(who, ", né le ", ", née le "),
        piece(moment("birth_date", who.birth_date)), f" à {who.birth_place.name.latin}, titulaire de la CIN {who.cin} ",
        f"et du code national {_massar(rng)}, est régulièrement {choose(who, 'inscrit', 'inscrite')} en ",
        rng.choice(("1ère", "2ème", "3ème")), " année du cycle de la licence, au titre de l'année universitaire ",
        (f"{year}-{year + 1}", Field("school_year", facts.years)), " au sein de l'établissement.",
    ], points=12, leading=9)  # fmt: skip
    y = page.prose(22, y + 6, 166, [
        "La présente attestation est délivrée à l'intéressé(e) sur sa demande pour servir et valoir ce que de droit.",
    ], points=12, leading=9)  # fmt: skip
    page.fr(140, y + 14, "Pour le Doyen et par ordre", 11, side="middle")
    page.fr(140, y + 20, "Le chef du service des étudiants", 10.5, side="middle", fit=70)
    page.seal(150, y + 42, 18, "الكلية", "SERVICE SCOLARITE")
    page.sign(104, y + 40, 36)
    page.qr(22, y + 22, 24, f"SPECIMEN {slashed(facts.issued)}")
    page.specimen((60, 280))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_school_{draw.__name__.strip('_')}", "school_certificate", draw) for draw in (_form, _university)
)
