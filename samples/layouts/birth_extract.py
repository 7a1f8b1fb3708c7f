"""Extract of a birth act as communal software prints it: French on the left, Arabic on the right.

Source: research/documents.md §3.1. Both columns are filled; extracts filled in Arabic only, and integral
copies in running prose, are other layouts.
"""

import random

from dossier.household import Sex
from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, in_arabic, in_french, slashed
from samples.fonts import AMIRI, AMIRI_BOLD, SERIF, SERIF_BOLD
from samples.layouts.layout import A4, Layout, page
from samples.ornaments import signature, stamp
from samples.papers import BirthCertificate
from samples.surface import Field, Pen, Surface

_LABEL, _VALUE = Pen(SERIF, 11), Pen(SERIF_BOLD, 11)
_ARABIC_LABEL, _ARABIC_VALUE = Pen(AMIRI, 12.5), Pen(AMIRI_BOLD, 12.5)
_PENS, _ARABIC_PENS = (_LABEL, _VALUE), (_ARABIC_LABEL, _ARABIC_VALUE)
_LEFT, _RIGHT = 16.0, 194.0
_COLUMN = 86.0
_ROW = 10.4


def draw(extract: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the extract on one A4 page."""
    sheet = page(A4)
    _heading(sheet, extract)
    bottom = _facts(sheet, extract, rng)
    _foot(sheet, extract, rng, bottom)
    return (sheet,)


def _heading(sheet: Surface, extract: BirthCertificate) -> None:
    holder = extract.holder
    office = holder.birth_place
    sheet.text(_LEFT, 19, "ROYAUME DU MAROC", _VALUE)
    sheet.text(_LEFT, 25, "MINISTERE DE L'INTERIEUR", _VALUE)
    sheet.text(_LEFT, 31, f"Province ou préfecture de {office.province.latin}", _LABEL, fit=_COLUMN)
    sheet.text(_LEFT, 37, f"COMMUNE DE {office.name.latin}", _LABEL, fit=_COLUMN)
    sheet.pair(_LEFT, 43, "BUREAU DE L'ETAT CIVIL :", office.name.latin, _PENS,
               field=Field("registry_office", office.name.latin), fit=_COLUMN)  # fmt: skip
    sheet.arabic(_RIGHT, 19, "المملكة المغربية", _ARABIC_VALUE)
    sheet.arabic(_RIGHT, 25.4, "وزارة الداخلية", _ARABIC_VALUE)
    sheet.arabic(_RIGHT, 31.8, f"عمالة أو إقليم : {office.province.arabic}", _ARABIC_LABEL, fit=_COLUMN)
    sheet.arabic(_RIGHT, 38.2, f"جماعة {office.name.arabic}", _ARABIC_LABEL, fit=_COLUMN)
    sheet.arabic_pair(_RIGHT, 44.6, "مكتب الحالة المدنية :", office.name.arabic, _ARABIC_PENS, fit=_COLUMN)

    year = str(holder.birth_date.year)
    sheet.pair(_LEFT, 54, "Acte N° :", holder.act_number, _PENS, field=Field("act_number", holder.act_number))
    sheet.pair(_LEFT, 60.5, "Année Hégirienne :", str(hijri_year(holder.birth_date)), _PENS)
    sheet.pair(_LEFT, 67, "Année Grégorienne :", year, _PENS, field=Field("act_year", year))
    sheet.arabic_pair(_RIGHT, 54, "رسم رقم :", holder.act_number, _ARABIC_PENS)
    sheet.arabic_pair(_RIGHT, 60.5, "السنة الهجرية :", str(hijri_year(holder.birth_date)), _ARABIC_PENS)
    sheet.arabic_pair(_RIGHT, 67, "السنة الميلادية :", year, _ARABIC_PENS)

    basis = Pen(SERIF, 8)
    sheet.text(105, 56, "Loi n° 37-99 relative à l'état civil", basis, side="middle")
    sheet.text(105, 60, "Dahir n° 1.02.239 du 25 rejeb 1423", basis, side="middle")
    sheet.text(105, 64, "(3 octobre 2002)", basis, side="middle")
    sheet.text(105, 80, "EXTRAIT D'ACTE DE NAISSANCE", Pen(SERIF_BOLD, 16), side="middle")
    sheet.arabic(105, 89, "نسخة موجزة من رسم الولادة", Pen(AMIRI_BOLD, 18), side="middle")


def _facts(sheet: Surface, extract: BirthCertificate, rng: random.Random) -> float:
    holder = extract.holder
    woman = holder.sex is Sex.FEMALE
    birth, place = holder.birth_date, holder.birth_place.name
    spelled = rng.random() < 0.5
    rows: list[tuple[str, str, Field | None, str, str, Field | None]] = [
        ("Prénom :", holder.given.latin, Field("given_names", holder.given.latin),
         "الاسم الشخصي :", holder.given.arabic, Field("given_names_ar", holder.given.arabic)),
        ("Nom :", holder.family.latin, Field("family_name", holder.family.latin),
         "الاسم العائلي :", holder.family.arabic, Field("family_name_ar", holder.family.arabic)),
        ("Lieu de naissance :", place.latin, Field("birth_place", place.latin), "مكان الازدياد :", place.arabic, None),
        ("Née le :" if woman else "Né le :", hijri_in_french(birth), None,
         "ولدت في يوم :" if woman else "ولد في يوم :", f"{hijri_in_arabic(birth)} هجرية", None),
        ("Correspondant au :", in_french(birth) if spelled else slashed(birth), Field("birth_date", birth.isoformat()),
         "الموافق ل :", f"{in_arabic(birth) if spelled else slashed(birth)} ميلادية", None),
        ("Sexe :", "Féminin" if woman else "Masculin", Field("sex", holder.sex.value),
         "جنسها :" if woman else "جنسه :", "أنثى" if woman else "ذكر", None),
        ("Nationalité :", "Marocaine", None, "جنسيتها :" if woman else "جنسيته :", "مغربية", None),
        ("Fille de :" if woman else "Fils de :", holder.father_on_acts.latin,
         Field("father_name", holder.father_on_acts.latin),
         "والدها هو :" if woman else "والده هو :", holder.father_on_acts.arabic, None),
        ("Et de :", holder.mother_on_acts.latin, Field("mother_name", holder.mother_on_acts.latin),
         "والدتها هي :" if woman else "والدته هي :", holder.mother_on_acts.arabic, None),
        ("Mention marginale de décès :", "Néant", None, "بيان الوفاة المشار إليه في طرة الرسم :", "لا شيء", None),
    ]  # fmt: skip
    y = 104.0
    for label, value, field, arabic_label, arabic_value, arabic_field in rows:
        sheet.pair(_LEFT, y, label, value, _PENS, field=field, fit=_COLUMN)
        sheet.arabic_pair(_RIGHT, y, arabic_label, arabic_value, _ARABIC_PENS, field=arabic_field, fit=_COLUMN)
        y += _ROW
    sheet.rule(105, 98, 105, y - 4, (170, 170, 170))
    return y


def _foot(sheet: Surface, extract: BirthCertificate, rng: random.Random, top: float) -> None:
    small, arabic_small = Pen(SERIF, 9.5), Pen(AMIRI, 11)
    town = extract.holder.birth_place.name
    for at, line in enumerate((
        "Extrait certifié conforme aux registres de l'état civil",
        "par nous soussigné, Officier de l'Etat civil.",
    )):  # fmt: skip
        sheet.text(_LEFT, top + 4 + 5 * at, line, small, fit=_COLUMN)
    for at, line in enumerate((
        "نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله",
        "بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية",
    )):  # fmt: skip
        sheet.arabic(_RIGHT, top + 4 + 5.6 * at, line, arabic_small, fit=_COLUMN)
    issued = extract.issue_date
    y = top + 21
    width = sheet.text(_LEFT, y, f"Fait à {town.latin}, le", _LABEL, fit=55) + 1.2
    sheet.text(_LEFT + width, y, slashed(issued), _VALUE, field=Field("issue_date", issued.isoformat()))
    sheet.arabic_pair(_RIGHT, y, f"حرر ب {town.arabic} بتاريخ", slashed(issued), _ARABIC_PENS, fit=_COLUMN)
    sheet.text(_LEFT, y + 10, "L'Officier de l'état civil", _LABEL)
    sheet.arabic(_RIGHT, y + 10, "ضابط الحالة المدنية", _ARABIC_LABEL)
    signature(sheet, rng, 24, y + 22, 34)
    stamp(sheet, 105, y + 26, 17, "الحالة المدنية")
    sheet.text(105, y + 49, "Sceau du Bureau", small, side="middle")


LAYOUT = Layout("birth-extract-bilingual", BirthCertificate.kind, draw, everyday=True)
