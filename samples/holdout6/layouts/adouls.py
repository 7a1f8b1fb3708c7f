"""Marriage acts of adouls: Arabic alone, running text, the judge's seal below.

What the text says and in what order is article 67 of the family code: hour and day, adouls, the judge's permission,
the spouses with birth, card and home, the guardian or none, consent, dowry, the closing. The register's book, number
and page stand at the head or in the margin; the number is the act's.
"""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, in_arabic, slashed
from samples.entries import both, plain
from samples.faces import Faces
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.names import FAMILIES, MEN
from samples.holdout6.people import Facts
from samples.holdout6.press import Piece, alone, lines, prose, put, sheet, specimen
from samples.ornaments import paraph, seal
from samples.spelled import (
    WEEKDAYS_ARABIC,
    day_in_arabic,
    hijri_day_in_arabic,
    number_in_arabic,
    time_in_arabic,
)
from samples.surface import Field, Surface


def _adouls(rng: random.Random) -> tuple[str, str]:
    first, second = (f"{rng.choice(MEN).arabic} {rng.choice(FAMILIES).arabic}" for _ in range(2))
    return first, second


def _permission(found: Facts, rng: random.Random) -> str:
    day = found.wedding - timedelta(days=rng.randint(1, 20))
    return (f"بناء على الإذن الصادر عن السيد قاضي الأسرة المكلف بالزواج رقم {rng.randint(20, 1900)} بتاريخ "
            f"{slashed(day)} ملف رقم {rng.randint(20, 1900)}")  # fmt: skip


def _who(one: Spouse, rng: random.Random, home: str) -> list[Piece]:
    """Return what the act says of one spouse."""
    person, man = one.person, one.person.sex.value == "M"
    state = rng.choice(("عازب", "عازب", "مطلق") if man else ("عازبة", "عازبة", "مطلقة"))
    return [
        "السيد " if man else "السيدة ", alone(one.given), " ", alone(one.family),
        f" ابن {person.father_on_acts.arabic} " if man else f" بنت {person.father_on_acts.arabic} ",
        f"وأمه {person.mother_on_acts.arabic}، " if man else f"وأمها {person.mother_on_acts.arabic}، ",
        "مغربي الجنسية، المزداد " if man else "مغربية الجنسية، المزدادة ",
        f"ب{person.birth_place.name.arabic} بتاريخ ", (slashed(person.birth_date), one.birth.field),
        "، الحامل لبطاقة التعريف الوطنية رقم " if man else "، الحاملة لبطاقة التعريف الوطنية رقم ", alone(one.number),
        f"، {state}، " + ("الساكن ب" if man else "الساكنة ب") + f"{home}، ",
    ]  # fmt: skip


def _dowry(rng: random.Random) -> str:
    sum_of = rng.choice((2000, 3000, 5000, 6000, 8000))
    return (f"على صداق مبارك قدره ونهايته {sum_of} درهم ({number_in_arabic(sum_of)} درهم) حازته الزوجة معاينة وأبرأته "
            "منه فبرئ")  # fmt: skip


_CLOSING = (
    "عرفا قدره شهد به عليهما وهما بأتمه وعرف بهما بالإشارة إليه أعلاه، وبعد حصول الإيجاب والقبول من الطرفين حرر "
    "هذا الرسم"
)


def _head(page: Surface, found: Facts, faces: Faces) -> None:
    town = found.town.name
    pen = faces.arabic_pen(12, bold=True)
    lines(
        page,
        188,
        18,
        ("المملكة المغربية", "وزارة العدل", f"محكمة الاستئناف ب {found.town.province.arabic}"),
        pen,
        6.4,
        side="right",
        arabic=True,
    )
    end = 188 - page.arabic(188, 37.2, "المحكمة الابتدائية ب", pen) - 2
    page.arabic(end, 37.2, town.arabic, pen, field=Field("court", town.arabic))
    page.arabic(188, 43.6, "قسم قضاء الأسرة - قسم التوثيق", pen)


def _sign(page: Surface, rng: random.Random, faces: Faces, y: float, names: tuple[str, str]) -> None:
    page.arabic(170, y, "العدلان", faces.arabic_pen(12, bold=True), side="middle")
    page.arabic(186, y + 8, names[0], faces.arabic_pen(11), fit=46)
    page.arabic(138, y + 8, names[1], faces.arabic_pen(11), fit=46)
    page.arabic(58, y, "الحمد لله أعلم بثبوته قاضي التوثيق", faces.arabic_pen(12, bold=True), side="middle")
    paraph(page, rng, 168, y + 19, 28)
    paraph(page, rng, 122, y + 19, 28)
    seal(page, rng, 52, y + 18, 15, "قاضي التوثيق")


def _prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """One block of text from praise to date, the register's references in a line above it."""
    page, faces = sheet(rng), fonts.office(rng)
    body, bold = faces.arabic_pen(12.5), faces.arabic_pen(12.5, bold=True)
    _head(page, found, faces)
    page.arabic(105, 58, "رسم زواج", faces.arabic_pen(20, bold=True), side="middle")
    page.box(16, 64, 178, 10, line=0.3)
    at = 188 - page.arabic(188, 70.6, f"كناش الزواج رقم {rng.randint(2, 140)}", body) - 14
    at -= page.arabic(at, 70.6, "عدد", body) + 2
    put(page, at, 70.6, plain("act_number", found.act).in_arabic_alone, bold, arabic=True)
    page.arabic(at - 26, 70.6, f"صحيفة {rng.randint(1, 400)}", body)
    names, groom, bride = _adouls(rng), spouse(found.husband, "husband"), spouse(found.wife, "wife")
    hour = time_in_arabic(rng.randint(9, 18), rng.choice((0, 15, 30)))
    home = found.home.printed.arabic
    pieces: list[Piece] = [
        f"الحمد لله وبعد، في الساعة {hour} يوم {WEEKDAYS_ARABIC[found.wedding.weekday()]} "
        f"{hijri_in_arabic(found.wedding)} الموافق ل ",
        (in_arabic(found.wedding), Field("marriage_date", found.wedding.isoformat())),
        f"، تلقى العدلان أمنهما الله {names[0]} و{names[1]} المنتصبان للإشهاد بقسم التوثيق ب {found.town.name.arabic} "
        f"{_permission(found, rng)}، زواج ", *_who(groom, rng, home), "بالزوجة المصونة ", *_who(bride, rng, home),
        f"{_dowry(rng)}. تزوجها على بركة الله تعالى وحسن عونه وتوفيقه بعد خلوها من موانع الزواج، {_CLOSING}.",
    ]  # fmt: skip
    y = prose(page, 86, pieces, (body, body), (20, 190), leading=8.8, arabic=True, indent=6)
    _sign(page, rng, faces, y + 8, names)
    specimen(page, 105, 291)
    return (page,)


def _blocks(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Headed parts: references, spouse after spouse, then the text; the margin holds the judge's part."""
    page, faces = sheet(rng), fonts.office(rng)
    body, bold, small = faces.arabic_pen(12), faces.arabic_pen(12.5, bold=True), faces.arabic_pen(10)
    _head(page, found, faces)
    names, home = _adouls(rng), found.home.printed.arabic
    for level, text in ((20, f"سجل الأنكحة رقم {rng.randint(3, 90)}"), (33, f"صحيفة {rng.randint(1, 400)}")):
        page.arabic(62, level, text, body)
    at = 62 - page.arabic(62, 26.5, "عدد", body) - 2
    put(page, at, 26.5, plain("act_number", found.act).in_arabic_alone, bold, arabic=True)
    page.arabic(62, 39.5, f"ملف رقم {rng.randint(20, 1900)}/{found.wedding.year}", body)
    page.arabic(105, 58, "عقد زواج", Faces(faces.latin, fonts.title(rng)).arabic_pen(21, bold=True), side="middle")
    opening: list[Piece] = [
        "الحمد لله وحده، بتاريخ ", (slashed(found.wedding), Field("marriage_date", found.wedding.isoformat())),
        f" موافق {hijri_in_arabic(found.wedding)} تلقى العدلان الموقعان أسفله {names[0]} و{names[1]} "
        f"{_permission(found, rng)} ما يلي :",
    ]  # fmt: skip
    y = prose(page, 70, opening, (body, body), (20, 190), leading=8, arabic=True)
    parts = (("بيانات الزوج", spouse(found.husband, "husband")), ("بيانات الزوجة", spouse(found.wife, "wife")))
    for title, one in parts:
        man, person = one.person.sex.value == "M", one.person
        page.arabic(190, y + 3, title, bold)
        page.rule(158, y + 5, 190, y + 5)
        y += 11
        # The second part of a line starts at the middle, as a tab of the writing program does.
        rows: tuple[tuple[tuple[Piece, ...], tuple[Piece, ...]], ...] = (
            (("الاسم الشخصي : ", alone(one.given)), ("الاسم العائلي : ", alone(one.family))),
            (("تاريخ الازدياد : ", (slashed(person.birth_date), one.birth.field)),
             (f"مكان الازدياد : {person.birth_place.name.arabic}",)),
            (("بطاقة التعريف الوطنية رقم : ", alone(one.number)),
             ("الحالة العائلية : " + ("عازب" if man else "عازبة"),)),
            ((f"اسم الأب : {person.father_on_acts.arabic}",), (f"اسم الأم : {person.mother_on_acts.arabic}",)),
        )  # fmt: skip
        for first, second in rows:
            prose(page, y, second, (body, bold), (24, 98), leading=7.4, arabic=True)
            y = prose(page, y, first, (body, bold), (104, 186), leading=7.4, arabic=True)
        y = prose(page, y, [f"العنوان : {home}"], (body, bold), (24, 186), leading=7.4, arabic=True)
    text = f"{_dowry(rng)}، {_CLOSING}."
    y = prose(page, y + 4, [text], (body, body), (20, 190), leading=8, arabic=True)
    _sign(page, rng, faces, y + 6, names)
    page.arabic(60, y + 48, f"أدرج في {slashed(found.wedding + timedelta(days=rng.randint(2, 30)))}", small)
    specimen(page, 130, 291)
    return (page,)


def _in_words(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An older act: tight lines from edge to edge, the day in words in both calendars, no figures but numbers."""
    page, faces = sheet(rng), Faces(fonts.TIMES, rng.choice((fonts.TRADITIONAL, fonts.AMIRI, fonts.SLANTED)))
    body = faces.arabic_pen(13.5)
    names, groom, bride = _adouls(rng), spouse(found.husband, "husband"), spouse(found.wife, "wife")
    page.arabic(190, 16, "الحمد لله وحده وصلى الله على سيدنا محمد وآله", body)
    page.arabic(52, 16, "رسم نكاح", faces.arabic_pen(15, bold=True))
    hour, home = time_in_arabic(rng.randint(9, 20), rng.choice((0, 30))), found.home.printed.arabic
    pieces: list[Piece] = [
        f"على الساعة {hour} من يوم {WEEKDAYS_ARABIC[found.wedding.weekday()]} "
        f"{hijri_day_in_arabic(found.wedding, rng)} موافق ",
        (day_in_arabic(found.wedding, rng), Field("marriage_date", found.wedding.isoformat())),
        f" تلقى العدلان {names[0]} و{names[1]} المنتصبان للإشهاد بدائرة المحكمة الابتدائية ب ",
        alone(both("court", found.town.name)),
        f" الإشهاد بالزواج المضمن بكناش الأنكحة رقم {rng.randint(2, 60)} تحت عدد ",
        alone(plain("act_number", found.act)),
        f" صحيفة {rng.randint(1, 300)}، {_permission(found, rng)}، تزوج على بركة الله ",
        *_who(groom, rng, home),
        "مخطوبته ",
        *_who(bride, rng, home),
        _dowry(rng),
        "، أنكحها إياه وليها أبوها بإذنها ورضاها، وقبل الزوج النكاح لنفسه وارتضاه وألزم به نفسه وأمضاه، ",
        f"{_CLOSING}.",
    ]
    y = prose(page, 32, pieces, (body, body), (16, 194), leading=9.2, arabic=True)
    _sign(page, rng, faces, y + 10, names)
    specimen(page, 105, 291)
    return (page,)


LAYOUTS = (
    Layout("h6_marriage_adouls_prose", "marriage_certificate", _prose),
    Layout("h6_marriage_adouls_blocks", "marriage_certificate", _blocks),
    Layout("h6_marriage_adouls_words", "marriage_certificate", _in_words),
)
