"""Marriage act on a printed form: a table of two columns, husband and wife side by side, in one or both languages.

Source: an adouls' program's fields (research/documents.md §4); consulates and computerised sections print such forms
(general knowledge). One layout is Arabic only, the other bilingual.
"""

import random

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.ornaments import folds, paraph, seal
from samples.papers import MarriageCertificate
from samples.people import Person
from samples.surface import Field, Surface

_LEFT, _RIGHT = 15.0, 195.0
_MIDDLE = 105.0


def draw_arabic(act: MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the Arabic form on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 11)
    court, day = act.court.name, act.marriage_date
    if rng.random() < 0.4:
        folds(sheet, rng)
    press.heading((), ("المملكة المغربية", "وزارة العدل"))
    press.arabic_labelled(192, 32, "المحكمة الابتدائية", court.arabic, "court")
    press.arabic(192, 39, "قسم قضاء الأسرة")
    y = press.title(56, None, rng.choice(("رسم زواج", "مستخرج من رسم الزواج", "عقد الزواج")), points=19)
    press.arabic_labelled(
        192, y, rng.choice(("رقم الرسم", "رسم عدد", "رقم العقد")), act.act_number, "act_number", fit=84
    )
    press.arabic_labelled(100, y, "السجل", str(rng.randint(10, 200)), fit=40)
    press.arabic_labelled(56, y, "الصفحة", str(rng.randint(2, 398)), fit=40)
    words = rng.choice((slashed, in_arabic))(day)
    label = rng.choice(("تاريخ الزواج", "تاريخ العقد", "تاريخ إبرام العقد"))
    press.arabic_labelled(192, y + 9, label, words, "marriage_date", is_value=day.isoformat(), fit=84)
    press.arabic_labelled(100, y + 9, "الموافق ل", f"{hijri_in_arabic(day)} هجرية", fit=84)
    y += 20
    y = _couple(press, act, y, arabic=True)
    press.arabic(192, y + 12, f"حرر ب{court.arabic} في {slashed(act.issue_date)}")
    press.arabic(192, y + 21, "توقيع العدلين")
    press.arabic(70, y + 21, "خاتم قاضي التوثيق")
    _signed(press, y + 33)
    return (sheet,)


def draw_bilingual(act: MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the bilingual form on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 10.5)
    court, day = act.court.name, act.marriage_date
    press.heading(("ROYAUME DU MAROC", "Ministère de la Justice"), ("المملكة المغربية", "وزارة العدل"))
    press.labelled(18, 33, "Tribunal de première instance de", press.cased(court.latin), "court", fit=86)
    press.arabic(192, 33, f"المحكمة الابتدائية ب{court.arabic}")
    y = press.title(52, "EXTRAIT D'ACTE DE MARIAGE", "ملخص رسم الزواج", points=16)
    press.labelled(18, y, rng.choice(("Acte N°", "N° de l'acte")), act.act_number, "act_number", fit=70)
    press.arabic_labelled(192, y, "رسم رقم", act.act_number, fit=70)
    printed = rng.choice((slashed, in_french))(day)
    label = rng.choice(("Date du mariage", "Date de l'acte", "Date de mariage"))
    press.labelled(18, y + 8, label, printed, "marriage_date", is_value=day.isoformat(), fit=84)
    press.arabic_labelled(192, y + 8, "تاريخ الزواج", slashed(day), fit=70)
    y = _couple(press, act, y + 18, arabic=False)
    press.line(18, y + 12, f"Fait à {court.latin}, le {slashed(act.issue_date)}")
    press.line(18, y + 20, "Le juge chargé du mariage")
    press.arabic(192, y + 20, "القاضي المكلف بالزواج")
    _signed(press, y + 32)
    return (sheet,)


def _signed(press: Press, y: float) -> None:
    rng = press.rng
    for x in (170, 140, 50):
        paraph(press.sheet, rng, x, y, 32)
    seal(press.sheet, rng, rng.uniform(60, 110), y - 3, 16, "قسم التوثيق")


def _couple(press: Press, act: MarriageCertificate, top: float, *, arabic: bool) -> float:
    # Arabic tables begin on the right, with the husband.
    sides = (("husband", act.husband), ("wife", act.wife))
    tall, half = press.rng.uniform(11, 13), (_RIGHT - _LEFT) / 2
    titles = {"husband": ("L'EPOUX", "الزوج"), "wife": ("L'EPOUSE", "الزوجة")}
    rows = 0
    for at, (part, person) in enumerate(sides):
        x = _MIDDLE if (at == 0) == arabic else _LEFT
        french, in_arabic_letters = titles[part]
        press.sheet.box(x, top, half, 8, fill=(238, 238, 236))
        if not arabic:
            press.line(x + 2, top + 5.6, french, bold=True)
        press.arabic(x + half - 2, top + 5.6, in_arabic_letters, bold=True)
        cells = _arabic_cells(person, part) if arabic else _cells(press, person, part)
        rows = len(cells)
        for row, cell in enumerate(cells):
            y = top + 8 + tall * row
            press.sheet.box(x, y, half, tall)
            if arabic:
                label, value, field, is_value = cell[:4]
                press.arabic_labelled(x + half - 2, y + tall * 0.62, label, value, field or None, is_value=is_value,
                                      fit=half - 4)  # fmt: skip
            else:
                _cell(press, x, y, tall, half, cell)
    return top + 8 + tall * rows


def _cell(press: Press, x: float, y: float, tall: float, half: float, cell: tuple[str, ...]) -> None:
    label, value, field, is_value, arabic_label, arabic_value, arabic_field = cell
    bold = press.habits.bold_values
    press.line(x + 2, y + tall * 0.36, label, points=8, fit=half / 2 - 3)
    press.line(
        x + 2, y + tall * 0.82, value, bold=bold, fit=half / 2 - 3, field=Field(field, is_value) if field else None
    )
    press.arabic(x + half - 2, y + tall * 0.36, arabic_label, points=8, fit=half / 2 - 3)
    truth = Field(arabic_field, arabic_value) if arabic_field else None
    press.arabic(x + half - 2, y + tall * 0.82, arabic_value, bold=bold, fit=half / 2 - 3, field=truth)


def _cells(press: Press, person: Person, part: str) -> list[tuple[str, ...]]:
    family, given = press.cased(person.family.latin), press.cased(person.given.latin)
    number, birth, town = person.cin or "", person.birth_date, person.birth_place.name
    return [
        ("Nom", family, f"{part}_family_name", family, "الاسم العائلي", person.family.arabic, f"{part}_family_name_ar"),
        ("Prénom", given, f"{part}_given_names", given, "الاسم الشخصي", person.given.arabic, f"{part}_given_names_ar"),
        ("Date de naissance", slashed(birth), f"{part}_birth_date", birth.isoformat(), "تاريخ الازدياد", "", ""),
        ("Lieu de naissance", town.latin, "", "", "مكان الازدياد", town.arabic, ""),
        ("N° CNIE", press.spaced(number), f"{part}_document_number", number, "رقم البطاقة الوطنية", "", ""),
        ("Nationalité", "Marocaine", "", "", "الجنسية", "مغربية", ""),
        ("Père", person.father_on_acts.latin, "", "", "الأب", person.father_on_acts.arabic, ""),
        ("Mère", person.mother_on_acts.latin, "", "", "الأم", person.mother_on_acts.arabic, ""),
    ]


def _arabic_cells(person: Person, part: str) -> list[tuple[str, ...]]:
    number, birth, wife = person.cin or "", person.birth_date, part == "wife"
    return [
        ("الاسم الشخصي", person.given.arabic, f"{part}_given_names_ar", person.given.arabic),
        ("الاسم العائلي", person.family.arabic, f"{part}_family_name_ar", person.family.arabic),
        ("تاريخ الازدياد", slashed(birth), f"{part}_birth_date", birth.isoformat()),
        ("مكان الازدياد", person.birth_place.name.arabic, "", ""),
        ("رقم بطاقة التعريف الوطنية", number, f"{part}_document_number", number),
        ("والدها" if wife else "والده", person.father_on_acts.arabic, "", ""),
        ("والدتها" if wife else "والدته", person.mother_on_acts.arabic, "", ""),
        ("جنسيتها" if wife else "جنسيته", "مغربية", "", ""),
    ]


ARABIC = Layout("marriage-form-arabic", MarriageCertificate.kind, overprinted(draw_arabic))
BILINGUAL = Layout("marriage-form-bilingual", MarriageCertificate.kind, overprinted(draw_bilingual))
