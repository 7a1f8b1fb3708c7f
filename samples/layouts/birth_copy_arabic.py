"""Integral copy of a birth act in Arabic: running prose, dates and times in words, in both calendars.

Source: the contents that decree 2-99-665's article 18 lists (research/documents.md §3.2); the sentences are general
knowledge.
"""

import random
from datetime import timedelta

from dossier.household import Sex
from samples.dates import in_arabic, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import folds, paraph, seal
from samples.papers import BirthCertificate
from samples.people import Person
from samples.spelled import day_in_arabic, hijri_day_in_arabic, time_in_arabic
from samples.surface import Surface

_TRADES = ("فلاح", "تاجر", "أستاذ", "بناء", "موظف", "سائق")
_RIGHT, _WIDTH = 192.0, 174.0


def draw(copy: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the copy on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 12)
    holder, office = copy.holder, copy.holder.birth_place
    if rng.random() < 0.5:
        folds(sheet, rng)
    press.heading(
        (),
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {office.province.arabic}", f"جماعة {office.name.arabic}"),
        step=6.8,
    )  # fmt: skip
    press.arabic_labelled(_RIGHT, 49, "مكتب الحالة المدنية", office.name.arabic, "registry_office")
    y = press.title(64, None, "نسخة كاملة من رسم الولادة", points=18)
    press.arabic_labelled(
        _RIGHT, y, rng.choice(("رسم رقم", "رسم عدد", "رقم الرسم")), holder.act_number, "act_number", fit=60
    )
    press.arabic_labelled(98, y, "لسنة", str(holder.birth_date.year), "act_year", fit=60)
    y = paragraph(press, _RIGHT, y + 12, _WIDTH, _birth(press, holder), arabic=True, leading=9)
    y = paragraph(press, _RIGHT, y + 2, _WIDTH, _parents(press, holder), arabic=True, leading=9)
    y = paragraph(press, _RIGHT, y + 2, _WIDTH, _declared(press, holder), arabic=True, leading=9)
    issued = copy.issue_date
    certified: list[Text] = [
        "نسخة مطابقة لما هو مضمن بسجلات الحالة المدنية، ",
        f"حرر بمدينة {office.name.arabic} {rng.choice(('في', 'بتاريخ'))} ",
        value(rng.choice((slashed, in_arabic))(issued), "issue_date", issued.isoformat()),
    ]  # fmt: skip
    y = paragraph(press, _RIGHT, y + 5, _WIDTH, certified, arabic=True)
    press.arabic(80, y + 6, "ضابط الحالة المدنية")
    paraph(sheet, rng, 56, y + 18, 44)
    seal(sheet, rng, rng.uniform(60, 100), y + rng.uniform(6, 20), 17, "ضابط الحالة المدنية")
    return (sheet,)


def _birth(press: Press, holder: Person) -> list[Text]:
    rng, birth = press.rng, holder.birth_date
    woman = holder.sex is Sex.FEMALE
    hijri = hijri_day_in_arabic(birth, rng)
    day = value(day_in_arabic(birth, rng), "birth_date", birth.isoformat())
    time = time_in_arabic(rng.randint(0, 23), rng.choice((0, 15, 30, 40)))
    place = value(holder.birth_place.name.arabic, "birth_place")
    given, family = value(holder.given.arabic, "given_names_ar"), value(holder.family.arabic, "family_name_ar")
    sex = value("أنثى" if woman else "ذكر", "sex", holder.sex.value)
    born = "ولدت" if woman else "ولد"
    if rng.random() < 0.5:
        return [
            f"في يوم {hijri} هجرية الموافق ل ", day, f" ميلادية على الساعة {time} {born} بمدينة ", place,
            " المسماة " if woman else " المسمى ", given, "، اسمها العائلي " if woman else "، اسمه العائلي ", family,
            "، جنسها " if woman else "، جنسه ", sex, "، جنسيتها مغربية." if woman else "، جنسيته مغربية.",
        ]  # fmt: skip
    return [
        "الاسم الشخصي : ", given, " الاسم العائلي : ", family, f" {born} في يوم {hijri} الموافق ل ", day,
        f" على الساعة {time}", " مكان الازدياد : ", place, " الجنس : ", sex, " الجنسية : مغربية.",
    ]  # fmt: skip


def _parents(press: Press, holder: Person) -> list[Text]:
    rng, town = press.rng, holder.birth_place.name.arabic
    woman = holder.sex is Sex.FEMALE
    days = [day_in_arabic(holder.birth_date - timedelta(days=rng.randint(8000, 13000)), rng) for _ in range(2)]
    father, mother = (
        value(holder.father_on_acts.arabic, "father_name"),
        value(holder.mother_on_acts.arabic, "mother_name"),
    )
    return [
        "والدها هو " if woman else "والده هو ", father,
        f" جنسيته مغربية المولود بمدينة {town} في {days[0]} مهنته {rng.choice(_TRADES)}،",
        " ووالدتها هي " if woman else " ووالدته هي ", mother,
        f" جنسيتها مغربية المولودة بمدينة {town} في {days[1]} بدون مهنة، الساكنان بمدينة {town}.",
    ]  # fmt: skip


def _declared(press: Press, holder: Person) -> list[Text]:
    rng = press.rng
    drawn_up = holder.birth_date + timedelta(days=rng.randint(1, 28))
    return [
        f"حرر هذا الرسم من طرفنا نحن ضابط الحالة المدنية في {hijri_day_in_arabic(drawn_up, rng)} الموافق ",
        f"{day_in_arabic(drawn_up, rng)} بناء على تصريح الأب البالغ من العمر {rng.randint(24, 55)} سنة ",
        "وبعد تلاوته عليه وقعه معنا.",
    ]  # fmt: skip


LAYOUT = Layout("birth-copy-arabic", BirthCertificate.kind, overprinted(draw))
