"""Extract of a birth act filled in Arabic only: the French side is missing, or its captions stand without values.

Source: research/documents.md §3.1: extracts are normally filled in Arabic, the French side only on request.
"""

import random

from dossier.household import Sex
from samples.dates import hijri_in_arabic, hijri_year, in_arabic, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press, dotted
from samples.ornaments import folds, paraph, seal
from samples.papers import BirthCertificate
from samples.spelled import day_in_arabic, hijri_day_in_arabic
from samples.surface import Field, Surface

_RIGHT = 192.0


def draw(extract: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the extract on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 11)
    empty_french = rng.random() < 0.5
    office = extract.holder.birth_place
    if rng.random() < 0.4:
        folds(sheet, rng)
    french = ("ROYAUME DU MAROC", "Ministère de l'Intérieur") if empty_french else ()
    press.heading(
        french,
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {office.province.arabic}",
         f"جماعة {office.name.arabic}"),
        step=6.6,
    )  # fmt: skip
    title = "نسخة موجزة من رسم الولادة"
    press.title(64, "EXTRAIT D'ACTE DE NAISSANCE" if empty_french else None, title, points=16)
    y = _facts(press, extract, 92, empty_french=empty_french)
    _foot(press, extract, y)
    return (sheet,)


def _facts(press: Press, extract: BirthCertificate, y: float, *, empty_french: bool) -> float:
    holder, rng = extract.holder, press.rng
    woman = holder.sex is Sex.FEMALE
    birth = holder.birth_date
    style = rng.choice((in_arabic, slashed))
    words = rng.random() < 0.35
    gregorian = day_in_arabic(birth, rng) if words else style(birth)
    hijri = hijri_day_in_arabic(birth, rng) if words else hijri_in_arabic(birth)
    year = str(birth.year)
    rows = [
        ("Acte N°", rng.choice(("رسم رقم", "عقد رقم", "رقم الرسم")), holder.act_number, "act_number",
         holder.act_number),
        ("Année", "السنة الميلادية", year, "act_year", year),
        ("", "السنة الهجرية", str(hijri_year(birth)), "", ""),
        ("Prénom", "الاسم الشخصي", holder.given.arabic, "given_names_ar", holder.given.arabic),
        ("Nom", "الاسم العائلي", holder.family.arabic, "family_name_ar", holder.family.arabic),
        ("Lieu de naissance", rng.choice(("مكان الازدياد", "مكان الولادة")), holder.birth_place.name.arabic,
         "birth_place", holder.birth_place.name.arabic),
        ("Né(e) le", f"{'ولدت' if woman else 'ولد'} {rng.choice(('في يوم', 'يوم', 'بتاريخ'))}", f"{hijri} هجرية", "",
         ""),
        ("Correspondant au", rng.choice(("الموافق ل", "الموافق لـ")), gregorian, "birth_date", birth.isoformat()),
        ("Sexe", "جنسها" if woman else "جنسه", "أنثى" if woman else "ذكر", "sex", holder.sex.value),
        ("Nationalité", "جنسيتها" if woman else "جنسيته", "مغربية", "", ""),
        ("Fils/Fille de", "والدها هو" if woman else "والده هو", holder.father_on_acts.arabic, "father_name",
         holder.father_on_acts.arabic),
        ("Et de", "والدتها هي" if woman else "والدته هي", holder.mother_on_acts.arabic, "mother_name",
         holder.mother_on_acts.arabic),
        ("Mention marginale", "بيان الوفاة المشار إليه في طرة الرسم", "لا شيء", "", ""),
    ]  # fmt: skip
    office = holder.birth_place.name.arabic
    press.arabic_labelled(_RIGHT, y - 9, "مكتب الحالة المدنية", office, "registry_office")
    step = rng.uniform(9.4, 11)
    for french, label, value, field, is_value in rows:
        press.arabic_labelled(_RIGHT, y, label, value, field or None, is_value=is_value, fit=112)
        if empty_french and french:
            width = press.line(18, y, f"{french} :")
            dotted(press.sheet, 18 + width + 2, 76, y + 0.6)
        y += step
    return y


def _foot(press: Press, extract: BirthCertificate, y: float) -> None:
    rng, town, issued = press.rng, extract.holder.birth_place.name, extract.issue_date
    press.arabic(_RIGHT, y + 3, "نشهد بصفتنا ضابطا للحالة المدنية نحن الموقع أسفله بمطابقة هذه النسخة", points=10)
    press.arabic(_RIGHT, y + 9, "لما هو مضمن في سجلات الحالة المدنية بالمكتب المذكور", points=10)
    width = press.arabic(_RIGHT, y + 18, f"حرر ب{town.arabic} {rng.choice(('في', 'بتاريخ'))}") + 1.4
    press.arabic(_RIGHT - width, y + 18, slashed(issued), field=Field("issue_date", issued.isoformat()))
    press.arabic(76, y + 18, "ضابط الحالة المدنية")
    paraph(press.sheet, rng, 52, y + 31, 42)
    seal(press.sheet, rng, rng.uniform(60, 92), y + rng.uniform(22, 32), 17, "ضابط الحالة المدنية")


LAYOUT = Layout("birth-extract-arabic", BirthCertificate.kind, overprinted(draw))
