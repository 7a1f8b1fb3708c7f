"""Forms with French on the left and Arabic on the right, in any faces and any office's habits.

The arrangement is the commonest of all (research/documents.md §3.1): an extract of a birth act, a certificate of
schooling and one of disability. Wordings are those of communal programs, with the misprints that they carry.
"""

import random
from collections.abc import Callable

from dossier.household import Sex
from samples.dates import (
    dotted_day,
    hijri_in_arabic,
    hijri_in_french,
    hijri_year,
    in_arabic,
    in_french,
    slashed,
)
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.ornaments import folds, paraph, seal
from samples.papers import BirthCertificate, DisabilityCertificate, SchoolCertificate
from samples.surface import Field, Surface

_LEFT, _RIGHT, _COLUMN = 15.0, 195.0, 88.0
Row = tuple[str, str, str, str, str, str, str]
"""French label, value, field, its value, Arabic label, value, field; empty where there is none."""


def draw_birth(extract: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an extract of a birth act on one A4 page."""
    sheet, press = _sheet(rng)
    holder, office = extract.holder, extract.holder.birth_place
    press.heading(
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Province ou préfecture de {office.province.latin}",
         f"COMMUNE {office.name.latin}"),
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم : {office.province.arabic}",
         f"جماعة {office.name.arabic}"),
        left=_LEFT, right=_RIGHT,
    )  # fmt: skip
    year, hijri = str(holder.birth_date.year), str(hijri_year(holder.birth_date))
    top: list[Row] = [
        (rng.choice(("Bureau de l'état civil", "BUREAU DE L'ETAT CIVIL")), office.name.latin, "registry_office",
         office.name.latin, "مكتب الحالة المدنية", office.name.arabic, ""),
        ("Acte N°", holder.act_number, "act_number", holder.act_number, rng.choice(("عقد رقم", "رسم رقم")),
         holder.act_number, ""),
        ("Année Hégirienne", hijri, "", "", "السنة الهجرية", hijri, ""),
        ("Année Grégorienne", year, "act_year", year, "السنة الميلادية", year, ""),
    ]  # fmt: skip
    y = _rows(press, top, 45, 6.6)
    y = press.title(y + 7, rng.choice(("EXTRAIT D'ACTE DE NAISSANCE", "Extrait d'acte de naissance")),
                    "نسخة موجزة من رسم الولادة", points=15)  # fmt: skip
    y = _rows(press, _birth_facts(press, extract), y + 3, rng.uniform(8.6, 10.4))
    small = press.points * 0.85
    press.line(
        _LEFT, y + 2, "Extrait certifié conforme aux registres de l'état civil par nous", points=small, fit=_COLUMN
    )
    press.line(_LEFT, y + 7, "soussigné, Officier de l'Etat civil", points=small, fit=_COLUMN)
    press.arabic(_RIGHT, y + 2, "نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله", points=small, fit=_COLUMN)
    press.arabic(_RIGHT, y + 7, "بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية", points=small, fit=_COLUMN)
    signed = ("L'Officier de l'état civil", "ضابط الحالة المدنية")
    _foot(press, office.name.latin, office.name.arabic, extract, y + 16, signed)
    return (sheet,)


def _birth_facts(press: Press, extract: BirthCertificate) -> list[Row]:
    holder, rng = extract.holder, press.rng
    woman, birth, place = holder.sex is Sex.FEMALE, holder.birth_date, holder.birth_place.name
    french, arabic = rng.choice(((in_french, in_arabic), (slashed, slashed), (in_french, slashed)))
    given, family = press.cased(holder.given.latin), press.cased(holder.family.latin)
    father, mother = press.cased(holder.father_on_acts.latin), press.cased(holder.mother_on_acts.latin)
    corresponding = rng.choice(("Correspondant au", "Corespondant au", "Correspondant à"))
    names: list[Row] = [
        ("Prénom", given, "given_names", given, "الاسم الشخصي", holder.given.arabic, "given_names_ar"),
        (rng.choice(("Nom", "Nom de famille")), family, "family_name", family,
         "الاسم العائلي", holder.family.arabic, "family_name_ar"),
    ]  # fmt: skip
    where: Row = ("Lieu de naissance", place.latin, "birth_place", place.latin,
                  rng.choice(("مكان الازدياد", "مكان الولادة")), place.arabic, "")  # fmt: skip
    when: list[Row] = [
        ("Née le" if woman else "Né le", hijri_in_french(birth), "", "", "ولدت في يوم" if woman else "ولد في يوم",
         f"{hijri_in_arabic(birth)} هجرية", ""),
        (corresponding, french(birth), "birth_date", birth.isoformat(), "الموافق ل", f"{arabic(birth)} ميلادية", ""),
    ]  # fmt: skip
    rest: list[Row] = [
        ("Sexe", "Féminin" if woman else "Masculin", "sex", holder.sex.value, "جنسها" if woman else "جنسه",
         "أنثى" if woman else "ذكر", ""),
        ("Nationalité", "Marocaine", "", "", "جنسيتها" if woman else "جنسيته", "مغربية", ""),
        ("Fille de" if woman else "Fils de", father, "father_name", father, "والدها هو" if woman else "والده هو",
         holder.father_on_acts.arabic, ""),
        (rng.choice(("Et de", "et de")), mother, "mother_name", mother, "والدتها هي" if woman else "والدته هي",
         holder.mother_on_acts.arabic, ""),
        ("Mention marginale de décès", "Néant", "", "", "بيان الوفاة", "لا شيء", ""),
    ]  # fmt: skip
    if rng.random() < 0.4:
        names.reverse()
    return [*names, where, *when, *rest] if rng.random() < 0.6 else [*names, *when, where, *rest]


def draw_school(certificate: SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling on one A4 page."""
    sheet, press = _sheet(rng)
    student, school, town = certificate.student, certificate.establishment, certificate.town
    press.heading(
        ("ROYAUME DU MAROC", "Ministère de l'Education Nationale", "Académie régionale d'éducation et de formation",
         f"Direction provinciale de {town.province.latin}"),
        ("المملكة المغربية", "وزارة التربية الوطنية", "الأكاديمية الجهوية للتربية والتكوين",
         f"المديرية الإقليمية {town.province.arabic}"), left=_LEFT, right=_RIGHT,
    )  # fmt: skip
    y = press.title(60, "CERTIFICAT DE SCOLARITE", "شهادة مدرسية", points=17) + 4
    year = certificate.school_year
    printed, told = f"{year}{rng.choice(('/', '-', ' / '))}{year + 1}", f"{year}/{year + 1}"
    massar = f"{rng.choice('DGHJKMNPRS')}{rng.randrange(10**9):09d}"
    name, birth = press.cased(student.full_name.latin), student.birth_date
    place = student.birth_place.name
    rows: list[Row] = [
        ("Etablissement", school.latin, "establishment", school.latin, "المؤسسة", school.arabic, ""),
        (rng.choice(("Nom et prénom", "Nom complet", "Nom et prénom de l'élève")), name, "student_name", name,
         rng.choice(("الاسم الكامل", "اسم التلميذ(ة)")), student.full_name.arabic, ""),
        (rng.choice(("Né(e) le", "Date de naissance")), rng.choice((slashed, dotted_day))(birth), "birth_date",
         birth.isoformat(), "تاريخ الازدياد", slashed(birth), ""),
        ("Lieu de naissance", place.latin, "", "", "مكان الازدياد", place.arabic, ""),
        (rng.choice(("Code Massar", "N° Massar")), massar, "", "", "رمز مسار", massar, ""),
        (rng.choice(("Niveau", "Classe")), certificate.level.latin, "", "", "المستوى", certificate.level.arabic, ""),
        ("Année scolaire", printed, "school_year", told, rng.choice(("السنة الدراسية", "الموسم الدراسي")), told, ""),
    ]  # fmt: skip
    y = _rows(press, rows, y + 6, rng.uniform(9.5, 13))
    signed = (rng.choice(("Le Directeur", "Le chef de l'établissement")), "رئيس المؤسسة")
    _foot(press, town.name.latin, town.name.arabic, certificate, y + 12, signed)
    return (sheet,)


def draw_disability(certificate: DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of disability on one A4 page."""
    sheet, press = _sheet(rng)
    holder, town, expiry = certificate.holder, certificate.town, certificate.expiry_date
    press.heading(
        ("ROYAUME DU MAROC", "Ministère de la Solidarité", f"Délégation de {town.province.latin}"),
        ("المملكة المغربية", "وزارة التضامن", f"مندوبية {town.province.arabic}"), left=_LEFT, right=_RIGHT,
    )  # fmt: skip
    y = press.title(56, rng.choice(("ATTESTATION DE HANDICAP", "CERTIFICAT DE HANDICAP")), "شهادة الإعاقة", points=17)
    press.line(105, y, f"N° {certificate.number}", side="middle")
    name, birth, cin = press.cased(holder.full_name.latin), holder.birth_date, press.spaced(holder.cin or "-")
    rows: list[Row] = [
        (rng.choice(("Nom et prénom", "Prénom et nom", "Nom complet")), name, "holder_name", name,
         "الاسم الكامل", holder.full_name.arabic, ""),
        (rng.choice(("Date de naissance", "Né(e) le")), slashed(birth), "birth_date", birth.isoformat(),
         "تاريخ الازدياد", slashed(birth), ""),
        ("CNIE N°", cin, "", "", "رقم البطاقة الوطنية", cin, ""),
        ("Nature du handicap", "Voir dossier", "", "", "نوع الإعاقة", "أنظر الملف", ""),
        (rng.choice(("Valable jusqu'au", "Date d'expiration", "Valide jusqu'au")), slashed(expiry), "expiry_date",
         expiry.isoformat(), "صالحة إلى غاية", slashed(expiry), ""),
    ]  # fmt: skip
    y = _rows(press, rows, y + 16, rng.uniform(11, 15))
    _foot(
        press, town.name.latin, town.name.arabic, certificate, y + 12, ("Le président de la commission", "رئيس اللجنة")
    )
    return (sheet,)


def _sheet(rng: random.Random) -> tuple[Surface, Press]:
    sheet = page(A4)
    if rng.random() < 0.4:
        folds(sheet, rng)
    return sheet, Press.of(sheet, rng, rng.uniform(10, 11.5))


def _rows(press: Press, rows: list[Row], y: float, step: float) -> float:
    for label, value, field, told, arabic_label, arabic_value, arabic_field in rows:
        press.labelled(_LEFT, y, label, value, field or None, is_value=told or None, fit=_COLUMN)
        press.arabic_labelled(_RIGHT, y, arabic_label, arabic_value, arabic_field or None, fit=_COLUMN)
        y += step
    return y


def _foot(press: Press, town: str, arabic_town: str,
    paper: BirthCertificate | SchoolCertificate | DisabilityCertificate,
          y: float, signed: tuple[str, str]) -> None:  # fmt: skip
    rng, issued = press.rng, paper.issue_date
    style: Callable[..., str] = rng.choice((slashed, slashed, in_french))
    width = press.line(_LEFT, y, f"Fait à {press.cased(town)}, le", fit=56) + 1.4
    press.line(_LEFT + width, y, style(issued), fit=_COLUMN - width, field=Field("issue_date", issued.isoformat()))
    press.arabic(_RIGHT, y, f"حرر ب{arabic_town} {rng.choice(('في', 'بتاريخ'))} {slashed(issued)}", fit=_COLUMN)
    press.line(_LEFT, y + 9, signed[0])
    press.arabic(_RIGHT, y + 9, signed[1])
    paraph(press.sheet, rng, rng.uniform(40, 64), y + 22, 42)
    seal(press.sheet, rng, rng.uniform(84, 130), min(y + rng.uniform(10, 24), 262), 17, "المملكة المغربية")


BIRTH = Layout("birth-extract-columns", BirthCertificate.kind, overprinted(draw_birth))
SCHOOL = Layout("school-columns", SchoolCertificate.kind, overprinted(draw_school))
DISABILITY = Layout("disability-columns", DisabilityCertificate.kind, overprinted(draw_disability))
