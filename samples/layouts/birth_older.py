"""An older extract of a birth act: typed, bilingual, and sure of the birth's year only.

Source: research/documents.md §9.4: many old acts carry a Hijri year only, or a year only. What is printed of the day
is what the truth holds: the year, or the month and the year.
"""

import random

from dossier.household import Sex
from samples.dates import ARABIC_MONTHS, FRENCH_MONTHS, hijri_in_arabic, hijri_in_french, hijri_year, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press, dotted
from samples.ornaments import date_stamp, folds, paraph, seal
from samples.papers import BirthCertificate
from samples.surface import Field, Surface

_LEFT, _RIGHT, _COLUMN = 16.0, 194.0, 87.0


def draw(extract: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the extract on one A4 page, on yellowed paper."""
    sheet = page(A4, rng.choice(((250, 246, 234), (246, 243, 236), (255, 255, 255))))
    press = Press.typewriter(sheet, rng, 10.5)
    holder, office = extract.holder, extract.holder.birth_place
    folds(sheet, rng)
    press.heading(
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PROVINCE DE {office.province.latin}"),
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {office.province.arabic}"), left=_LEFT, right=_RIGHT, width=80,
    )  # fmt: skip
    y = 44.0
    rows: list[tuple[str, str, str, str, str, str]] = [
        ("BUREAU DE L'ETAT CIVIL", office.name.latin, "registry_office", office.name.latin, "مكتب الحالة المدنية",
         office.name.arabic),
        ("ACTE N°", holder.act_number, "act_number", holder.act_number, "عقد رقم", holder.act_number),
        ("ANNEE", str(holder.birth_date.year), "act_year", str(holder.birth_date.year), "سنة",
         str(holder.birth_date.year)),
    ]  # fmt: skip
    y = _rows(press, rows, y, 7)
    y = press.title(y + 10, "EXTRAIT D'ACTE DE NAISSANCE", "نسخة من عقد الازدياد", points=15) + 6
    y = _rows(press, _facts(extract, rng), y, rng.uniform(10, 12))
    issued = extract.issue_date
    press.line(_LEFT, y + 6, f"POUR EXTRAIT CONFORME, {office.name.latin} LE", fit=58)
    press.line(_LEFT + 60, y + 6, slashed(issued), field=Field("issue_date", issued.isoformat()))
    press.arabic(_RIGHT, y + 6, f"حرر ب{office.name.arabic} في {slashed(issued)}", fit=80)
    press.line(_LEFT, y + 16, "L'OFFICIER DE L'ETAT CIVIL")
    press.arabic(_RIGHT, y + 16, "ضابط الحالة المدنية")
    seal(sheet, rng, rng.uniform(92, 120), y + 22, 17, "الحالة المدنية")
    date_stamp(sheet, rng, 164, y + 34, (f"COMMUNE DE {office.name.latin}", "DROITS PERÇUS : 2 DH"))
    paraph(sheet, rng, 44, y + 30, 44)
    return (sheet,)


def _facts(extract: BirthCertificate, rng: random.Random) -> list[tuple[str, str, str, str, str, str]]:
    holder = extract.holder
    woman, birth, place = holder.sex is Sex.FEMALE, holder.birth_date, holder.birth_place.name
    french, arabic, told = rng.choice((
        (f"EN {birth.year}", f"سنة {birth.year}", str(birth.year)),
        (f"PRESUME EN {birth.year}", f"خلال سنة {birth.year}", str(birth.year)),
        (f"{FRENCH_MONTHS[birth.month - 1].upper()} {birth.year}", f"{ARABIC_MONTHS[birth.month - 1]} {birth.year}",
         f"{birth:%Y-%m}"),
    ))  # fmt: skip
    hijri = rng.random() < 0.4
    hijri_french = (
        hijri_in_french(birth).upper() if hijri and told.endswith(f"-{birth.month:02d}") else str(hijri_year(birth))
    )
    hijri_arabic = hijri_in_arabic(birth) if hijri_french != str(hijri_year(birth)) else str(hijri_year(birth))
    father, mother = holder.father_on_acts, holder.mother_on_acts
    return [
        ("NOM", holder.family.latin, "family_name", holder.family.latin, "الاسم العائلي", holder.family.arabic),
        ("PRENOM", holder.given.latin, "given_names", holder.given.latin, "الاسم الشخصي", holder.given.arabic),
        ("LIEU DE NAISSANCE", place.latin, "birth_place", place.latin, "مكان الازدياد", place.arabic),
        ("NEE LE" if woman else "NE LE", hijri_french, "", "", "ولدت في" if woman else "ولد في",
         f"{hijri_arabic} هجرية"),
        ("CORRESPONDANT AU", french, "birth_date", told, "الموافق ل", f"{arabic} ميلادية"),
        ("SEXE", "FEMININ" if woman else "MASCULIN", "sex", holder.sex.value, "الجنس", "أنثى" if woman else "ذكر"),
        ("FILLE DE" if woman else "FILS DE", father.latin, "father_name", father.latin,
         "والدها" if woman else "والده", father.arabic),
        ("ET DE", mother.latin, "mother_name", mother.latin, "والدتها" if woman else "والدته", mother.arabic),
        ("MENTION MARGINALE", "NEANT", "", "", "بيان هامشي", "لا شيء"),
    ]  # fmt: skip


def _rows(press: Press, rows: list[tuple[str, str, str, str, str, str]], y: float, step: float) -> float:
    of = {"الاسم العائلي": "family_name_ar", "الاسم الشخصي": "given_names_ar"}
    for label, value, field, is_value, arabic_label, arabic_value in rows:
        press.labelled(_LEFT, y, label, value, field or None, is_value=is_value, fit=_COLUMN)
        press.arabic_labelled(_RIGHT, y, arabic_label, arabic_value, of.get(arabic_label), fit=_COLUMN)
        if press.habits.dots:
            dotted(press.sheet, _LEFT, _LEFT + _COLUMN, y + 0.7)
        y += step
    return y


LAYOUT = Layout("birth-extract-older", BirthCertificate.kind, overprinted(draw))
