"""Marriage act in the form of a bilingual table that holds every fact of it.

Source: the compulsory items of the family code's article 67 (research/documents.md §4). Real acts of adouls are
Arabic prose; this table is their extract, and the prose is another layout.
"""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, in_arabic, in_french, slashed
from samples.fonts import AMIRI, AMIRI_BOLD, SERIF, SERIF_BOLD
from samples.layouts.layout import A4, Layout, page
from samples.ornaments import signature, stamp
from samples.papers import MarriageCertificate
from samples.people import Person
from samples.surface import Field, Pen, Surface

_LABEL, _VALUE = Pen(SERIF, 10.5), Pen(SERIF_BOLD, 10.5)
_ARABIC_LABEL, _ARABIC_VALUE = Pen(AMIRI, 12), Pen(AMIRI_BOLD, 12)
_PENS, _ARABIC_PENS = (_LABEL, _VALUE), (_ARABIC_LABEL, _ARABIC_VALUE)
_LEFT, _RIGHT = 18.0, 192.0
_COLUMN = 84.0
_ROW = 8.6


def draw(act: MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the extract on one A4 page."""
    sheet = page(A4)
    _heading(sheet, act)
    y = _couple(sheet, act)
    _foot(sheet, act, rng, y)
    return (sheet,)


def _heading(sheet: Surface, act: MarriageCertificate) -> None:
    court = act.court.name
    sheet.text(_LEFT, 19, "ROYAUME DU MAROC", _VALUE)
    sheet.text(_LEFT, 25, "MINISTERE DE LA JUSTICE", _VALUE)
    sheet.pair(_LEFT, 31, "Tribunal de première instance de", court.latin, _PENS,
               field=Field("court", court.latin), fit=_COLUMN)  # fmt: skip
    sheet.text(_LEFT, 37, "Section de la justice de la famille", _LABEL)
    sheet.arabic(_RIGHT, 19, "المملكة المغربية", _ARABIC_VALUE)
    sheet.arabic(_RIGHT, 25.4, "وزارة العدل", _ARABIC_VALUE)
    sheet.arabic_pair(_RIGHT, 31.8, "المحكمة الابتدائية ب", court.arabic, _ARABIC_PENS, fit=_COLUMN)
    sheet.arabic(_RIGHT, 38.2, "قسم قضاء الأسرة - قسم التوثيق", _ARABIC_LABEL)
    sheet.text(105, 51, "EXTRAIT D'ACTE DE MARIAGE", Pen(SERIF_BOLD, 16), side="middle")
    sheet.arabic(105, 60, "مستخرج من رسم الزواج", Pen(AMIRI_BOLD, 18), side="middle")
    day = act.marriage_date
    sheet.pair(_LEFT, 71, "Acte N° :", act.act_number, _PENS, field=Field("act_number", act.act_number))
    sheet.arabic_pair(_RIGHT, 71, "رسم عدد :", act.act_number, _ARABIC_PENS)
    sheet.pair(_LEFT, 79, "Date du mariage :", in_french(day), _PENS, field=Field("marriage_date", day.isoformat()))
    sheet.pair(_LEFT, 86, "Correspondant au :", hijri_in_french(day), _PENS)
    sheet.arabic_pair(_RIGHT, 79, "تاريخ الزواج :", f"{in_arabic(day)} ميلادية", _ARABIC_PENS)
    sheet.arabic_pair(_RIGHT, 86, "الموافق ل :", f"{hijri_in_arabic(day)} هجرية", _ARABIC_PENS)


def _couple(sheet: Surface, act: MarriageCertificate) -> float:
    y = 96.0
    for part, title, arabic_title, person in (
        ("husband", "L'EPOUX", "بيانات الزوج", act.husband),
        ("wife", "L'EPOUSE", "بيانات الزوجة", act.wife),
    ):
        sheet.box(_LEFT - 2, y - 5, _RIGHT - _LEFT + 4, 7, outline=(120, 120, 120), fill=(238, 238, 236))
        sheet.text(_LEFT, y, title, Pen(SERIF_BOLD, 11))
        sheet.arabic(_RIGHT, y, arabic_title, Pen(AMIRI_BOLD, 12.5))
        top = y + 2
        y = _person(sheet, part, person, y + 9)
        sheet.box(_LEFT - 2, top, _RIGHT - _LEFT + 4, y - top - 4, outline=(120, 120, 120))
        y += 7
    return y


def _person(sheet: Surface, part: str, person: Person, y: float) -> float:
    father, mother, town = person.father_on_acts, person.mother_on_acts, person.birth_place.name
    number, born = person.cin or "", slashed(person.birth_date)
    rows: list[tuple[str, str, Field | None, str, str, Field | None]] = [
        ("Nom :", person.family.latin, Field(f"{part}_family_name", person.family.latin),
         "الاسم العائلي :", person.family.arabic, Field(f"{part}_family_name_ar", person.family.arabic)),
        ("Prénom :", person.given.latin, Field(f"{part}_given_names", person.given.latin),
         "الاسم الشخصي :", person.given.arabic, Field(f"{part}_given_names_ar", person.given.arabic)),
        ("Date de naissance :", born, Field(f"{part}_birth_date", person.birth_date.isoformat()),
         "تاريخ الازدياد :", born, None),
        ("Lieu de naissance :", town.latin, None, "مكان الازدياد :", town.arabic, None),
        ("CNIE N° :", number, Field(f"{part}_document_number", number), "بطاقة التعريف الوطنية :", number, None),
        ("Père :", father.latin, None, "والده :" if part == "husband" else "والدها :", father.arabic, None),
        ("Mère :", mother.latin, None, "والدته :" if part == "husband" else "والدتها :", mother.arabic, None),
    ]  # fmt: skip
    for label, value, field, arabic_label, arabic_value, arabic_field in rows:
        sheet.pair(_LEFT, y, label, value, _PENS, field=field, fit=_COLUMN)
        sheet.arabic_pair(_RIGHT, y, arabic_label, arabic_value, _ARABIC_PENS, field=arabic_field, fit=_COLUMN)
        y += _ROW
    return y


def _foot(sheet: Surface, act: MarriageCertificate, rng: random.Random, y: float) -> None:
    issued = slashed(act.issue_date)
    sheet.text(_LEFT, y + 3, f"Fait à {act.court.name.latin}, le {issued}", _LABEL)
    sheet.arabic(_RIGHT, y + 3, f"حرر ب {act.court.name.arabic} بتاريخ {issued}", _ARABIC_LABEL)
    sheet.text(_LEFT, y + 11, "Les deux adouls", _LABEL)
    sheet.arabic(_RIGHT, y + 11, "قاضي التوثيق", _ARABIC_LABEL)
    signature(sheet, rng, 22, y + 19, 26)
    signature(sheet, rng, 52, y + 20, 24)
    signature(sheet, rng, 160, y + 20, 26)
    stamp(sheet, 105, y + 19, 14, "قسم التوثيق")


LAYOUT = Layout("marriage-extract-table", MarriageCertificate.kind, draw, everyday=True)
