"""Birth acts told in other sentences: the year before the day, the name given by a verb, a clerk's certificate.

Source: general knowledge of copies typed between 1990 and 2024; no template was found.
"""

import random
from datetime import timedelta

from dossier.household import Sex
from samples.dates import FRENCH_MONTHS, in_arabic, in_french, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import paraph, seal
from samples.papers import BirthCertificate
from samples.people import Person
from samples.spelled import day_in_arabic, hijri_day_in_arabic, number_in_french, time_in_french
from samples.surface import Surface

_LEFT, _RIGHT, _WIDTH = 20.0, 192.0, 170.0


def french(copy: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a copy in French."""
    sheet = page(A4)
    press = Press.typewriter(sheet, rng, 11) if rng.random() < 0.5 else Press.of(sheet, rng, 11.5)
    holder, office = copy.holder, copy.holder.birth_place
    press.line(_LEFT, 22, "ROYAUME DU MAROC", bold=True)
    press.line(_LEFT, 28, f"Province de {office.province.latin}")
    y = press.title(50, rng.choice(("COPIE INTEGRALE", "COPIE D'ACTE DE NAISSANCE")), None)
    y = paragraph(press, _LEFT, y + 6, _WIDTH, _french_act(press, holder), leading=7.2)
    issued = copy.issue_date
    day = value(rng.choice((slashed, in_french))(issued), "issue_date", issued.isoformat())
    y = paragraph(press, _LEFT, y + 5, _WIDTH, ["Pour copie conforme de l'acte de naissance, délivrée le ", day, "."])
    paraph(sheet, rng, 150, y + 14, 40)
    seal(sheet, rng, 112, y + 14, 15, "الحالة المدنية")
    return (sheet,)


def _french_act(press: Press, holder: Person) -> list[Text]:
    rng, birth = press.rng, holder.birth_date
    woman = holder.sex is Sex.FEMALE
    year = number_in_french(birth.year).replace("mille", "mil" if birth.year < 2000 else "mille", 1)
    spelled = "premier" if birth.day == 1 else number_in_french(birth.day)
    day = value(f"{year} et le {spelled} du mois de {FRENCH_MONTHS[birth.month - 1]}", "birth_date", birth.isoformat())
    drawn_up = in_french(birth + timedelta(days=rng.randint(1, 25)))
    parents: list[Text] = [
        "fille de " if woman else "fils de ", value(press.cased(holder.father_on_acts.latin), "father_name"),
        f", né en {birth.year - rng.randint(22, 40)}, et de ",
        value(press.cased(holder.mother_on_acts.latin), "mother_name"),
        f", née en {birth.year - rng.randint(18, 35)}. ",
    ]  # fmt: skip
    return [
        "L'an ", day, f" à {time_in_french(rng.randint(1, 23), 0)}, est {'née' if woman else 'né'} à ",
        value(press.cased(holder.birth_place.name.latin), "birth_place"), " un enfant du sexe ",
        value("féminin" if woman else "masculin", "sex", holder.sex.value), " auquel a été donné le prénom de ",
        value(press.cased(holder.given.latin), "given_names"), " et le nom de ",
        value(press.cased(holder.family.latin), "family_name"), ", ", *parents,
        f"Dressé par nous le {drawn_up} sous le n° ", value(holder.act_number, "act_number"), ".",
    ]  # fmt: skip


def arabic(copy: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a clerk's certificate in Arabic."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 12.5)
    holder, office = copy.holder, copy.holder.birth_place
    press.heading((), ("المملكة المغربية", "وزارة الداخلية"), step=6.6)
    y = press.title(50, None, rng.choice(("شهادة الولادة", "نسخة كاملة من رسم الولادة")), points=18)
    birth, woman = holder.birth_date, holder.sex is Sex.FEMALE
    day = value(rng.choice((day_in_arabic(birth, rng), in_arabic(birth))), "birth_date", birth.isoformat())
    y = paragraph(press, _RIGHT, y + 6, _WIDTH, [
        "يشهد ضابط الحالة المدنية لجماعة ", value(office.name.arabic, "registry_office"),
        " أن رسم الولادة رقم ", value(holder.act_number, "act_number"), " من سجل سنة ",
        value(str(birth.year), "act_year"), " يتضمن أن المسماة " if woman else " يتضمن أن المسمى ",
        value(holder.given.arabic, "given_names_ar"), " ", value(holder.family.arabic, "family_name_ar"),
        " ولدت ب" if woman else " ولد ب", value(office.name.arabic, "birth_place"), " يوم ", day,
        f" موافق {hijri_day_in_arabic(birth, rng)}، من أبيها " if woman else
        f" موافق {hijri_day_in_arabic(birth, rng)}، من أبيه ",
        value(holder.father_on_acts.arabic, "father_name"), " ومن أمها " if woman else " ومن أمه ",
        value(holder.mother_on_acts.arabic, "mother_name"), "، جنسها " if woman else "، جنسه ",
        value("أنثى" if woman else "ذكر", "sex", holder.sex.value), ".",
    ], arabic=True, leading=9.2)  # fmt: skip
    issued = copy.issue_date
    y = paragraph(press, _RIGHT, y + 4, _WIDTH, [
        "وسلمت هذه النسخة لمن يهمه الأمر بتاريخ ", value(slashed(issued), "issue_date", issued.isoformat()), ".",
    ], arabic=True)  # fmt: skip
    paraph(sheet, rng, 60, y + 14, 40)
    seal(sheet, rng, 100, y + 14, 15, "ضابط الحالة المدنية")
    return (sheet,)


LAYOUTS = (
    Layout("birth-letter-french", BirthCertificate.kind, overprinted(french)),
    Layout("birth-letter-arabic", BirthCertificate.kind, overprinted(arabic)),
)
