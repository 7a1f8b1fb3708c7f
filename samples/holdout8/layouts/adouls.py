"""Acts of marriage that two adouls wrote: Arabic alone, in prose of several ages, with the register's line above."""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, in_arabic, slashed
from samples.entries import Entry, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import Piece, alone, prose, put, sheet, specimen
from samples.holdout7.desk import copied, said_ar
from samples.holdout8 import fonts
from samples.holdout8.desk import PENNED, spaced
from samples.holdout8.people import Facts
from samples.holdout8.places import COURTS, DOUARS
from samples.names import Name
from samples.ornaments import emblem, paraph, seal
from samples.spelled import WEEKDAYS_ARABIC, day_in_arabic, hijri_day_in_arabic, number_in_arabic, time_in_arabic
from samples.surface import Field, Pen, Surface

_TRADES = ("عامل", "تاجر", "فلاح", "أستاذ", "سائق", "بدون مهنة")
_Pens = tuple[Pen, Pen]


def court(rng: random.Random) -> tuple[Name, Field, Field]:
    """Return a court's town, with the truth of it in French and in Arabic."""
    town = rng.choice(COURTS)
    return town, Field("court", town.latin), Field("court", town.arabic)


def _pens(faces: Faces, points: float, *, bold: bool = True) -> _Pens:
    return faces.arabic_pen(points), faces.arabic_pen(points, bold=bold)


def _dowry(rng: random.Random) -> str:
    amount = rng.choice((5000, 8000, 10000, 15000, 20000, 30000))
    words = f"{number_in_arabic(amount)}" if amount < 10000 else {10000: "عشرة آلاف", 15000: "خمسة عشر ألف"}.get(
        amount, "عشرون ألف" if amount == 20000 else "ثلاثون ألف")  # fmt: skip
    return f"على صداق مبارك قدره ونهايته {words} درهم ({amount} درهم) قبضته الزوجة باعترافها"


def _said_of(who: Spouse, *, man: bool, figures: bool = True) -> tuple[Piece, ...]:
    """Return what a sentence says of one of the two, up to where they live."""
    day = who.birth if figures else moment(who.birth.field.name if who.birth.field else "", who.person.birth_date,
                                           arabic=in_arabic(who.person.birth_date))  # fmt: skip
    return (
        "السيد" if man else "السيدة",
        alone(who.given),
        alone(who.family),
        "ابن" if man else "بنت",
        f"{who.person.father.arabic} بن {who.person.grandfather.arabic} و{who.person.mother.arabic}، مغربي"
        + ("" if man else "ة"),
        "المزداد بتاريخ" if man else "المزدادة بتاريخ",
        alone(day),
        f"ب{who.person.birth_place.name.arabic}،",
        "الحامل لبطاقة التعريف الوطنية رقم" if man else "الحاملة لبطاقة التعريف الوطنية رقم",
        alone(who.number),
    )


def _closing(page: Surface, rng: random.Random, faces: Faces, y: float, *, judge: bool = True) -> None:
    page.arabic(170, y, "العدلان", faces.arabic_pen(12, bold=True), side="middle")
    for x in (180, 152):
        paraph(page, rng, x, y + 14, 26)
    if judge:
        page.arabic(60, y, "خاطب عليه قاضي التوثيق", faces.arabic_pen(12, bold=True), side="middle")
        paraph(page, rng, 56, y + 14, 30)
        seal(page, rng, 84, y + 16, 15, "قسم قضاء الأسرة")


def _modern(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A print of 2015: the court's heads, a ruled line with book, number and page, one long sentence."""
    page, faces, (town, _, truth) = sheet(rng), fonts.adoul(rng), court(rng)
    man, wife, day = spouse(found.husband, "husband"), spouse(found.wife, "wife"), found.wedding
    emblem(page, 105, 16, 6)
    pen, bold = _pens(faces, 12)
    page.arabic(196, 14, "المملكة المغربية", bold)
    page.arabic(196, 21, "وزارة العدل", pen)
    at = 196 - page.arabic(196, 28, "المحكمة الابتدائية ب", pen) - 1.6
    page.arabic(at, 28, town.arabic, bold, field=truth)
    page.arabic(196, 35, "قسم قضاء الأسرة - قسم التوثيق", pen)
    page.arabic(105, 46, "عقد زواج", faces.arabic_pen(20, bold=True), side="middle")
    page.box(14, 52, 182, 11)
    at = 193.0
    for label, value, field in (
        ("سجل الزواج رقم", str(rng.randint(20, 190)), None), ("عدد", found.act, Field("act_number", found.act)),
        ("صحيفة", str(rng.randint(2, 400)), None), ("بتاريخ", slashed(found.wedding + timedelta(days=3)), None),
    ):  # fmt: skip
        at -= page.arabic(at, 59.4, label, faces.arabic_pen(11)) + 2
        at -= page.arabic(at, 59.4, value, faces.arabic_pen(11, bold=True), field=field) + 7
    wed = Field("marriage_date", day.isoformat())
    story = spaced(
        "الحمد لله وحده، في الساعة",
        time_in_arabic(rng.randrange(9, 18), 30),
        f"من يوم {WEEKDAYS_ARABIC[day.weekday()]}",
        f"{hijri_in_arabic(day)} هجرية موافق",
        (in_arabic(day), wed),
        "تلقى العدلان أمنهما الله، المنتصبان للإشهاد بدائرة هذه المحكمة، الشهادة التالية: تزوج على بركة الله وحسن عونه",
        *_said_of(man, man=True),
        f"مهنته {rng.choice(_TRADES)} عنوانه {found.home.printed.arabic}، بزوجه",
        *_said_of(wife, man=False),
        f"الساكنة بجماعة {found.home.commune.name.arabic}، {_dowry(rng)}، أنكحها إياه والدها بإذنها ورضاها.",
    )
    y = prose(page, 76, story, (pen, bold), (16, 194), leading=9.4, arabic=True)
    y = prose(
        page,
        y,
        ("وقبل الزوج ذلك لنفسه وارتضاه، عرفا قدره وهما بأتمه وعرف بهما، وحرر بتاريخه.",),
        (pen, bold),
        (16, 194),
        leading=9.4,
        arabic=True,
    )
    _closing(page, rng, faces, y + 10)
    specimen(page, 105, 290)
    return (page,)


def _old(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A page by hand, as registers were written: facts in the margin, no heads but praise, the wedding in words."""
    page, faces, hand, (town, _, truth) = sheet(rng), fonts.printer(rng), fonts.scribe(rng), court(rng)
    man, wife, day = spouse(found.husband, "husband"), spouse(found.wife, "wife"), found.wedding
    pens = (hand.arabic_pen(13.5, PENNED), hand.arabic_pen(13.5, PENNED))
    page.arabic(90, 20, "الحمد لله", faces.arabic_pen(15, bold=True), side="middle")
    page.rule(150, 26, 150, 250, width=0.3)
    y = 36.0
    for label, value, field in (
        ("محكمة", town.arabic, truth),
        ("كناش", str(rng.randint(4, 90)), None),
        ("عدد", found.act, Field("act_number", found.act)),
        ("صحيفة", str(rng.randint(2, 200)), None),
    ):
        at = 196 - page.arabic(196, y, label, faces.arabic_pen(12)) - 2
        page.arabic(at, y, value, hand.arabic_pen(12.5, PENNED), field=field, fit=at - 153)
        y += 9
    page.arabic(196, y + 6, "رسم نكاح", faces.arabic_pen(13, bold=True))
    wed = Field("marriage_date", day.isoformat())
    story = spaced(
        "وبعد، تزوج على كتاب الله وسنة رسوله",
        *_said_of(man, man=True, figures=False),
        "زوجه الكفء",
        *_said_of(wife, man=False, figures=False),
        f"الساكنين ب{rng.choice(DOUARS).arabic}،",
        _dowry(rng),
        "، وشهد به عليهم في",
        (day_in_arabic(day, rng), wed),
        f"الموافق {hijri_day_in_arabic(day, rng)}، والله خير الشاهدين.",
    )
    y = prose(page, 36, story, pens, (14, 146), leading=10.4, arabic=True)
    _closing(page, rng, faces, max(y + 6, 200), judge=False)
    seal(page, rng, 50, max(y + 22, 216), 15, "المحكمة الابتدائية")
    specimen(page, 60, 288)
    if rng.random() < 0.7:
        copied(page, rng)
    return (page,)


def _items(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A program that lists what the law asks for: a title for each part, a caption for each fact."""
    page, faces, (town, _, truth) = sheet(rng), fonts.adoul(rng), court(rng)
    day = found.wedding
    page.arabic(
        105, 14, "المملكة المغربية - المجلس الأعلى للسلطة القضائية", faces.arabic_pen(12, bold=True), side="middle"
    )
    at = 140 - page.arabic(140, 22, "المحكمة الابتدائية ب", faces.arabic_pen(12)) - 1.6
    page.arabic(at, 22, town.arabic, faces.arabic_pen(12, bold=True), field=truth)
    page.box(60, 28, 90, 11, fill=(232, 232, 234))
    page.arabic(105, 36, "رسم زواج", faces.arabic_pen(17, bold=True), side="middle")
    wed = moment("marriage_date", day).in_arabic_alone
    said_ar(
        page, 194, 48, "رقم العقد :", plain("act_number", found.act).in_arabic_alone, faces, 11.5, to=130, bold=True
    )
    said_ar(page, 120, 48, "تاريخ العقد :", wed, faces, 11.5, to=70, bold=True)
    said_ar(page, 66, 48, "الموافق :", Entry("", hijri_in_arabic(day)), faces, 10.5, to=14)
    y = 60.0
    for title, who, lone in (("أولا : بيانات الزوج", spouse(found.husband, "husband"), "أعزب"),
                             ("ثانيا : بيانات الزوجة", spouse(found.wife, "wife"), "بكر")):  # fmt: skip
        y = _part(page, faces, y, title, who, (rng.choice(_TRADES), lone, found.home.printed.arabic))
    page.arabic(194, y, "ثالثا : الصداق والإشهاد", faces.arabic_pen(13, bold=True))
    y = prose(
        page,
        y + 9,
        (f"{_dowry(rng)}، وتم الإشهاد عليهما بالإيجاب والقبول.",),
        _pens(faces, 12),
        (16, 194),
        leading=8.6,
        arabic=True,
    )
    _closing(page, rng, faces, y + 8)
    specimen(page, 105, 290)
    return (page,)


def _part(page: Surface, faces: Faces, y: float, title: str, who: Spouse, other: tuple[str, str, str]) -> float:
    page.arabic(194, y, title, faces.arabic_pen(13, bold=True))
    page.rule(14, y + 2.4, 194, y + 2.4, width=0.3)
    trade, state, home = other
    rows = (
        ("الاسم الشخصي :", who.given.in_arabic_alone, "الاسم العائلي :", who.family.in_arabic_alone),
        (
            "تاريخ الازدياد :",
            who.birth.in_arabic_alone,
            "مكان الازدياد :",
            Entry("", who.person.birth_place.name.arabic),
        ),
        ("رقم ب.ت.و :", who.number.in_arabic_alone, "المهنة :", Entry("", trade)),
        ("اسم الأب :", Entry("", who.person.father.arabic), "الحالة العائلية :", Entry("", state)),
    )
    for label, entry, other_label, other_entry in rows:
        y += 9
        said_ar(page, 192, y, label, entry.in_arabic_alone, faces, 11.5, to=108, bold=True)
        said_ar(page, 104, y, other_label, other_entry.in_arabic_alone, faces, 11.5, to=16, bold=True)
    said_ar(page, 192, y + 9, "العنوان :", Entry("", home), faces, 11.5, to=16)
    return y + 22


def _sheet_of_two(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A summary that a court's desk prints for the town hall: a table, a row each for the two, Arabic headings."""
    page, faces, (town, _, truth) = sheet(rng, (297.0, 210.0)), fonts.office(rng), court(rng)
    page.arabic(282, 16, "وزارة العدل", faces.arabic_pen(12, bold=True))
    at = 282 - page.arabic(282, 23, "المحكمة الابتدائية ب", faces.arabic_pen(12)) - 1.6
    page.arabic(at, 23, town.arabic, faces.arabic_pen(12, bold=True), field=truth)
    page.arabic(
        148, 40, "ملخص عقد الزواج الموجه إلى ضابط الحالة المدنية", faces.arabic_pen(17, bold=True), side="middle"
    )
    said_ar(page, 282, 56, "عقد عدد", plain("act_number", found.act).in_arabic_alone, faces, 12.5, to=230, bold=True)
    wed = moment("marriage_date", found.wedding, arabic=in_arabic(found.wedding)).in_arabic_alone
    said_ar(page, 210, 56, "المبرم يوم", wed, faces, 12.5, to=120, bold=True)
    xs, heads = (
        (12, 62, 106, 150, 196, 244, 285),
        ("محل الازدياد", "رقم البطاقة", "تاريخ الازدياد", "الاسم العائلي", "الاسم الشخصي", ""),
    )
    for level in range(4):
        page.rule(xs[0], 68 + level * 16, xs[-1], 68 + level * 16)
    for x in xs:
        page.rule(x, 68, x, 116)
    for at, head in enumerate(heads):
        page.arabic((xs[at] + xs[at + 1]) / 2, 78, head, faces.arabic_pen(12, bold=True), side="middle")
    for y, title, who in ((94, "الزوج", spouse(found.husband, "husband")), (110, "الزوجة", spouse(found.wife, "wife"))):
        page.arabic(282, y, title, faces.arabic_pen(12.5, bold=True))
        cells = (Entry("", who.person.birth_place.name.arabic), who.number, who.birth, who.family, who.given)
        for at, entry in enumerate(cells):
            put(page, xs[at + 1] - 2, y, entry.in_arabic_alone, faces.arabic_pen(12.5), arabic=True,
                fit=xs[at + 1] - xs[at] - 4)  # fmt: skip
    page.arabic(282, 132, f"الصداق : {_dowry(rng)}", faces.arabic_pen(12), fit=180)
    page.arabic(70, 146, "كاتب الضبط", faces.arabic_pen(12, bold=True), side="middle")
    paraph(page, rng, 66, 160, 32)
    seal(page, rng, 96, 164, 16, "كتابة الضبط")
    specimen(page, 200, 200)
    return (page,)


LAYOUTS = (
    Layout("h8_marriage_modern", "marriage_certificate", _modern),
    Layout("h8_marriage_old", "marriage_certificate", _old),
    Layout("h8_marriage_items", "marriage_certificate", _items),
    Layout("h8_marriage_summary", "marriage_certificate", _sheet_of_two),
)
