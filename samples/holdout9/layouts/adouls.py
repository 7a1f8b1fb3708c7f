"""Acts of marriage by two adouls, in Arabic alone: prose of three decades, and a court's form with its cells."""

import random
from datetime import timedelta

from samples.dates import ARABIC_MONTHS, hijri_in_arabic, slashed
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import Piece, alone, grid, prose, put, sheet, specimen
from samples.holdout7.desk import copied, said_ar
from samples.holdout8.desk import spaced
from samples.holdout9 import fonts
from samples.holdout9.desk import PEN_BLUE, corner, line_of, signed
from samples.holdout9.people import Facts
from samples.holdout9.places import COMMUNES, COURTS
from samples.names import Name
from samples.numbers import card_number
from samples.ornaments import emblem, paraph, seal
from samples.spelled import WEEKDAYS_ARABIC, day_in_arabic, hijri_day_in_arabic, number_in_arabic
from samples.surface import Surface

_ADOULS = ("عبد الحق المنصوري", "محمد بن الطيب", "أحمد الركراكي", "إدريس اليعقوبي", "العربي الوزاني", "حسن التمسماني")
_TRADES = ("تاجر", "فلاح", "سائق", "نجار", "موظف", "بناء", "مستخدم")


def court_of(rng: random.Random) -> Name:
    """Return the town of a court."""
    return rng.choice(COURTS)


def _told(of: Spouse, rng: random.Random, trade: str, *, man: bool) -> tuple[Piece, ...]:
    """Tell of him or of her, as an act does in one breath."""
    words = ("بن", "المولود", "بطاقته") if man else ("بنت", "المولودة", "بطاقتها")
    return (
        alone(of.given),
        alone(of.family),
        f"{words[0]} {of.person.father.arabic}",
        f"، {trade} ، {words[1]} بتاريخ",
        alone(of.birth),
        f"ب {rng.choice(COMMUNES).name.arabic}",
        f"، رقم {words[2]} الوطنية",
        alone(of.number),
    )


def _modern(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A court's program of today: head in the middle, references in a row of cells, then prose with figures."""
    page, faces, court = sheet(rng), fonts.notary(rng), both("court", court_of(rng)).in_arabic_alone
    husband, wife, wed = spouse(found.husband, "husband"), spouse(found.wife, "wife"), found.wedding
    for top, text in ((14, "المملكة المغربية"), (21, "وزارة العدل")):
        page.arabic(105, top, text, faces.arabic_pen(12, bold=True), side="middle")
    said_ar(page, 196, 14, "المحكمة الابتدائية ب", court, faces, 12, to=130, bold=True)
    page.arabic(196, 21, "قسم قضاء الأسرة - قسم التوثيق", faces.arabic_pen(11))
    xs, heads = (14.0, 59.5, 105.0, 150.5, 196.0), ("عدد", "صحيفة", "كناش الزواج رقم", "تاريخ التضمين")
    grid(page, xs, (28, 36, 45), width=0.25)
    cells = (
        plain("act_number", found.act),
        Entry("", str(rng.randint(1, 200))),
        Entry("", str(rng.randint(3, 190))),
        Entry("", slashed(wed + timedelta(days=rng.randint(2, 9)))),
    )
    for at, (label, entry) in enumerate(zip(heads, cells, strict=True)):
        middle = (xs[3 - at] + xs[4 - at]) / 2
        page.arabic(middle, 33.6, label, faces.arabic_pen(10.5), side="middle")
        put(page, middle, 42.4, entry.in_arabic_alone, faces.arabic_pen(12, bold=True), arabic=True, side="middle")
    page.arabic(105, 60, "رسم زواج", fonts.headline(rng, faces).arabic_pen(22, bold=True), side="middle")
    sum_ = rng.choice((3000, 5000, 6000, 9000))
    told = spaced(
        "الحمد لله وحده، في الساعة العاشرة من يوم",
        WEEKDAYS_ARABIC[wed.weekday()],
        hijri_in_arabic(wed),
        "الموافق",
        alone(moment("marriage_date", wed)),
        "تلقى العدلان",
        rng.choice(_ADOULS[:3]),
        "و" + rng.choice(_ADOULS[3:]),
        "المنتصبان للإشهاد بدائرة هذه المحكمة شهادة الزواج الآتي نصه : بعد الإذن بالزواج عدد",
        str(rng.randint(100, 3000)),
        "تزوج على بركة الله السيد",
        *_told(husband, rng, rng.choice(_TRADES), man=True),
        "، الساكن ب",
        found.home.printed.arabic,
        "، بمخطوبته السيدة",
        *_told(wife, rng, "ربة بيت", man=False),
        "، على صداق مبارك قدره",
        f"{sum_} درهم",
        f"({number_in_arabic(sum_)} درهم)",
        "قبضته الزوجة معاينة وأبرأت ذمة الزوج منه، "
        "وأنكحها إياه والدها بإذنها ورضاها، وعرفا قدره شهد به عليهما وهما بأتمه.",
    )
    y = prose(
        page,
        74,
        told,
        (faces.arabic_pen(13.5), faces.arabic_pen(13.5, bold=True)),
        (16, 194),
        leading=9.4,
        arabic=True,
        indent=10,
    )
    page.arabic(180, y + 10, "العدلان", faces.arabic_pen(12, bold=True))
    paraph(page, rng, 150, y + 24, 34)
    paraph(page, rng, 180, y + 28, 24)
    page.arabic(70, y + 10, "قاضي التوثيق", faces.arabic_pen(12, bold=True))
    seal(page, rng, 56, y + 30, 16, "قسم التوثيق")
    specimen(page, 105, 290, 8)
    return (page,)


def _scribe(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An act of the nineties in a scribe's ruqaa, all in words, number and court in a printed head."""
    page, faces, hand = sheet(rng), fonts.press_room(rng), fonts.by_hand(rng)
    husband, wife, wed = spouse(found.husband, "husband"), spouse(found.wife, "wife"), found.wedding
    corner(page, 192, 18, ("المملكة المغربية", "وزارة العدل"), faces, 11, step=6.6, arabic=True)
    line_of(
        page,
        34,
        "محكمة التوثيق ب",
        both("court", court_of(rng)).in_arabic_alone,
        faces,
        hand,
        12,
        span=(128, 192),
        arabic=True,
    )
    line_of(
        page, 20, "عقد عدد", plain("act_number", found.act).in_arabic_alone, faces, hand, 12, span=(20, 80), arabic=True
    )
    line_of(page, 30, "كناش", Entry("", str(rng.randint(2, 99))), faces, hand, 12, span=(20, 80), arabic=True)
    page.arabic(105, 52, "عقد زواج", faces.arabic_pen(22, bold=True), side="middle")
    text = spaced(
        "الحمد لله وحده. بتاريخ",
        hijri_day_in_arabic(wed, rng),
        "موافق",
        alone(moment("marriage_date", wed, arabic=day_in_arabic(wed, rng))),
        "تزوج بحمد الله وحسن عونه",
        alone(husband.given),
        alone(husband.family),
        "بن",
        found.husband.father.arabic,
        "المزداد في",
        alone(_year_of(husband, rng)),
        "بطاقته رقم",
        alone(husband.number),
        "، المرأة الرشيدة",
        alone(wife.given),
        alone(wife.family),
        "بنت",
        found.wife.father.arabic,
        "المزدادة في",
        alone(_year_of(wife, rng)),
        "بطاقتها رقم",
        alone(wife.number),
        "، على صداق قدره ألفا درهم قبضته بالمعاينة، زوجها منه وليها بتفويضها، وبه شهد وحرر.",
    )
    pens = hand.arabic_pen(15.5, PEN_BLUE), hand.arabic_pen(15.5, PEN_BLUE)
    y = prose(page, 72, text, pens, (20, 190), leading=12, arabic=True, indent=14)
    page.arabic(160, y + 8, "عبد ربه", hand.arabic_pen(14, PEN_BLUE))
    paraph(page, rng, 140, y + 22, 40)
    signed(page, rng, 60, y + 20, "قاضي التوثيق", beside=-10)
    specimen(page, 105, 286)
    if rng.random() < 0.5:
        copied(page, rng)
    return (page,)


def _year_of(of: Spouse, rng: random.Random) -> Entry:
    day = of.person.birth_date
    return moment(of.birth.field.name if of.birth.field else "", day, arabic=day_in_arabic(day, rng))


def _columns(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form of the court: husband's cells on the right, wife's on the left, their captions in the middle."""
    page, faces, typed = sheet(rng), fonts.notary(rng), fonts.town_hall(rng)
    husband, wife, wed = spouse(found.husband, "husband"), spouse(found.wife, "wife"), found.wedding
    emblem(page, 105, 16, 7)
    page.arabic(196, 14, "المملكة المغربية - وزارة العدل", faces.arabic_pen(11))
    said_ar(
        page,
        196,
        22,
        "محكمة الاستئناف والمحكمة الابتدائية ب",
        both("court", court_of(rng)).in_arabic_alone,
        faces,
        11,
        to=118,
        bold=True,
    )
    page.arabic(14 + 60, 14, f"رقم الملف : {card_number(rng)[2:]}/{wed.year}", faces.arabic_pen(11))
    page.arabic(105, 40, "ملخص عقد الزواج", fonts.headline(rng, faces).arabic_pen(19, bold=True), side="middle")
    said_ar(page, 196, 52, "رقم العقد :", plain("act_number", found.act).in_arabic_alone, faces, 12, to=130, bold=True)
    day = moment("marriage_date", wed, arabic=f"{wed.day} {ARABIC_MONTHS[wed.month - 1]} {wed.year}")
    said_ar(page, 110, 52, "تاريخ العقد :", day.in_arabic_alone, faces, 12, to=20, bold=True)
    xs, top, high = (14.0, 82.0, 128.0, 196.0), 60.0, 13.0
    rows: tuple[tuple[str, Entry, Entry], ...] = (
        ("الاسم الشخصي", husband.given, wife.given),
        ("الاسم العائلي", husband.family, wife.family),
        ("تاريخ الازدياد", husband.birth, wife.birth),
        ("رقم ب.ت.و", husband.number, wife.number),
        ("اسم الأب", Entry("", found.husband.father.arabic), Entry("", found.wife.father.arabic)),
        ("اسم الأم", Entry("", found.husband.mother.arabic), Entry("", found.wife.mother.arabic)),
        ("الحالة قبل الزواج", Entry("", "عازب"), Entry("", "عازبة")),
    )
    grid(page, xs, [top + at * high for at in range(len(rows) + 2)])
    for x, text in ((162, "الزوج"), (48, "الزوجة")):
        page.arabic(x, top + 8.6, text, faces.arabic_pen(13, bold=True), side="middle")
    for at, (label, his, hers) in enumerate(rows, 1):
        base = top + at * high + 8.4
        page.arabic(105, base, label, faces.arabic_pen(11.5), side="middle", fit=43)
        put(page, 162, base, his.in_arabic_alone, typed.arabic_pen(12.5, bold=True), arabic=True, side="middle", fit=64)
        put(page, 48, base, hers.in_arabic_alone, typed.arabic_pen(12.5, bold=True), arabic=True, side="middle", fit=64)
    y = top + (len(rows) + 1) * high + 12
    page.arabic(196, y, f"الصداق : {rng.choice((8, 15, 25))} ألف درهم مقبوض", faces.arabic_pen(12))
    page.arabic(196, y + 9, f"العدلان : {rng.choice(_ADOULS[:3])} و {rng.choice(_ADOULS[3:])}", faces.arabic_pen(12))
    page.arabic(60, y + 18, "القاضي المكلف بالتوثيق", faces.arabic_pen(12, bold=True), side="middle")
    signed(page, rng, 60, y + 34, "قسم التوثيق", beside=40)
    specimen(page, 105, 288)
    return (page,)


LAYOUTS = (
    Layout("h9_marriage_modern", "marriage_certificate", _modern),
    Layout("h9_marriage_scribe", "marriage_certificate", _scribe),
    Layout("h9_marriage_columns", "marriage_certificate", _columns),
)
