"""Extract of a birth act as a ruled table: French caption, French value, Arabic value, Arabic caption.

Source: research/documents.md §3.1 for the wording; some communal programs rule their extracts (general knowledge).
"""

import random

from dossier.household import Sex
from samples.dates import hijri_year, in_arabic, in_french, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.ornaments import folds, paraph, seal
from samples.papers import BirthCertificate
from samples.surface import Field, Surface

_LEFT, _RIGHT = 14.0, 196.0
_RULES = (_LEFT, 48.0, 105.0, 162.0, _RIGHT)


def draw(extract: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the extract on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 10)
    office = extract.holder.birth_place
    if rng.random() < 0.4:
        folds(sheet, rng)
    press.heading(
        ("ROYAUME DU MAROC", "Ministère de l'Intérieur", f"Préfecture ou Province : {office.province.latin}",
         f"Commune : {office.name.latin}"),
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم : {office.province.arabic}",
         f"جماعة : {office.name.arabic}"),
    )  # fmt: skip
    press.title(
        54, "EXTRAIT D'ACTE DE NAISSANCE", rng.choice(("نسخة موجزة من رسم الولادة", "موجز رسم الولادة")), points=15
    )
    y = _table(press, extract, 82)
    town, issued = office.name, extract.issue_date
    width = press.line(18, y + 12, f"Fait à {town.latin}, le") + 1.4
    press.line(18 + width, y + 12, slashed(issued), field=Field("issue_date", issued.isoformat()))
    press.arabic(192, y + 12, f"حرر ب{town.arabic} في {slashed(issued)}")
    press.line(18, y + 21, "L'Officier de l'Etat Civil")
    press.arabic(192, y + 21, "ضابط الحالة المدنية")
    paraph(sheet, rng, 46, y + 32, 40)
    seal(sheet, rng, rng.uniform(86, 124), y + rng.uniform(18, 32), 17, "مكتب الحالة المدنية")
    return (sheet,)


def _table(press: Press, extract: BirthCertificate, top: float) -> float:
    holder, rng = extract.holder, press.rng
    woman = holder.sex is Sex.FEMALE
    birth, place, office = holder.birth_date, holder.birth_place.name, holder.birth_place.name
    year, spelled = str(birth.year), rng.random() < 0.4
    family, given = press.cased(holder.family.latin), press.cased(holder.given.latin)
    father, mother = press.cased(holder.father_on_acts.latin), press.cased(holder.mother_on_acts.latin)
    names = [
        (rng.choice(("Nom", "Nom de famille")), family, "family_name", family,
         holder.family.arabic, "family_name_ar", rng.choice(("الاسم العائلي", "النسب"))),
        (rng.choice(("Prénom", "Prénom(s)")), given, "given_names", given,
         holder.given.arabic, "given_names_ar", "الاسم الشخصي"),
    ]  # fmt: skip
    if rng.random() < 0.5:
        names.reverse()
    rows = [
        ("Bureau de l'état civil", office.latin, "registry_office", office.latin, office.arabic, "",
         "مكتب الحالة المدنية"),
        ("Acte N°", holder.act_number, "act_number", holder.act_number, holder.act_number, "", "رقم الرسم"),
        ("Année grégorienne", year, "act_year", year, year, "", "السنة الميلادية"),
        ("Année hégirienne", str(hijri_year(birth)), "", "", str(hijri_year(birth)), "", "السنة الهجرية"),
        *names,
        ("Date de naissance", in_french(birth) if spelled else slashed(birth), "birth_date", birth.isoformat(),
         in_arabic(birth) if spelled else slashed(birth), "", "تاريخ الولادة"),
        ("Lieu de naissance", place.latin, "birth_place", place.latin, place.arabic, "", "مكان الازدياد"),
        ("Sexe", "Féminin" if woman else "Masculin", "sex", holder.sex.value, "أنثى" if woman else "ذكر", "", "الجنس"),
        ("Nationalité", "Marocaine", "", "", "مغربية", "", "الجنسية"),
        (rng.choice(("Nom du père", "Père")), father, "father_name", father, holder.father_on_acts.arabic, "",
        "اسم الأب"),
        (rng.choice(("Nom de la mère", "Mère")), mother, "mother_name", mother, holder.mother_on_acts.arabic, "",
        "اسم الأم"),
        ("Mentions marginales", "Néant", "", "", "لا شيء", "", "البيانات الهامشية"),
    ]  # fmt: skip
    tall = rng.uniform(8.2, 10)
    for at, (label, value, field, is_value, arabic, arabic_field, arabic_label) in enumerate(rows):
        y = top + tall * at + tall * 0.65
        if rng.random() < 0.98:
            press.sheet.rule(_LEFT, top + tall * at, _RIGHT, top + tall * at)
        press.line(_RULES[0] + 1.5, y, label, fit=31)
        truth = Field(field, is_value) if field else None
        press.line(_RULES[1] + 1.5, y, value, bold=press.habits.bold_values, fit=54, field=truth)
        truth = Field(arabic_field, arabic) if arabic_field else None
        press.arabic(_RULES[3] - 1.5, y, arabic, bold=press.habits.bold_values, fit=54, field=truth)
        press.arabic(_RULES[4] - 1.5, y, arabic_label, fit=31)
    bottom = top + tall * len(rows)
    press.sheet.rule(_LEFT, bottom, _RIGHT, bottom)
    for x in _RULES:
        press.sheet.rule(x, top, x, bottom)
    return bottom


LAYOUT = Layout("birth-extract-table", BirthCertificate.kind, overprinted(draw))
