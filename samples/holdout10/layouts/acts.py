"""Acts of marriage as adouls write them, Arabic alone: in one piece, in parts with headings, in columns, with a pen."""

import random

from samples.dates import hijri_in_arabic
from samples.entries import Entry, both, moment, plain
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.people import Facts
from samples.holdout6.press import Piece, alone, grid, prose, put, sheet, specimen
from samples.holdout7.desk import said_ar
from samples.holdout8.desk import spaced
from samples.holdout9.desk import PEN_BLUE, line_of, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import done_ar, middle, named_days, year_first
from samples.holdout10.names import FAMILIES, MEN
from samples.holdout10.people import elsewhere
from samples.holdout10.places import COURTS
from samples.people import Person
from samples.spelled import WEEKDAYS_ARABIC, day_in_arabic, hijri_day_in_arabic, number_in_arabic, time_in_arabic
from samples.surface import Surface


def _adouls(rng: random.Random) -> str:
    (one, other), houses = rng.sample(MEN, 2), rng.sample(FAMILIES, 2)
    return f"{one.arabic} {houses[0].arabic} و{other.arabic} {houses[1].arabic}"


def _couple(found: Facts) -> tuple[Spouse, Spouse]:
    return spouse(found.husband, "husband"), spouse(found.wife, "wife")


def _one(who: Person, said: Spouse, home: str, *, man: bool, trade: str) -> tuple[Piece, ...]:
    """Return one of the couple as prose names them."""
    born = "المزداد" if man else "المزدادة"
    return spaced(
        alone(said.given), alone(said.family), "ابن" if man else "بنت",
        f"{who.father.arabic} بن {who.grandfather.arabic} وأمه" if man
        else f"{who.father.arabic} بن {who.grandfather.arabic} وأمها", who.mother.arabic,
        f"{born} ب{who.birth_place.name.arabic} في", alone(said.birth), f"، {trade}، الساكن" + ("" if man else "ة"),
        f"ب{home}،", "الحامل" if man else "الحاملة", "لبطاقة التعريف الوطنية رقم", alone(said.number), "،",
    )  # fmt: skip


def _prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A full page of today's computer, justified by nobody: the whole act in one paragraph."""
    page, faces, court = sheet(rng), fonts.adoul(rng), rng.choice(COURTS)
    husband, wife = _couple(found)
    wed, number = moment("marriage_date", found.wedding), plain("act_number", found.act)
    middle(page, 168, 16, ("المملكة المغربية", "وزارة العدل"), faces, 10.5, fit=60)
    said_ar(page, 196, 28, "المحكمة الابتدائية ب", both("court", court).in_arabic_alone, faces, 12, to=130)
    page.arabic(196, 35, "قسم قضاء الأسرة - قسم التوثيق", faces.arabic_pen(11.5))
    said_ar(page, 84, 20, "ضمن بسجل الأنكحة عدد", number.in_arabic_alone, faces, 11.5, to=14)
    page.arabic(84, 27, f"صحيفة {rng.randint(10, 400)} سجل {rng.randint(20, 160)}", faces.arabic_pen(11.5))
    page.arabic(105, 50, "رسم زواج", fonts.title(rng, faces).arabic_pen(22, bold=True), side="middle")
    pieces = (
        *spaced("الحمد لله وحده، على الساعة", time_in_arabic(rng.randint(9, 18), 0), "من يوم",
                WEEKDAYS_ARABIC[found.wedding.weekday()], hijri_in_arabic(found.wedding), "موافق", alone(wed),
                f"، تلقى العدلان {_adouls(rng)} المنتصبان للإشهاد بدائرة هذه المحكمة الشهادة الآتي نصها:",
                "تزوج على بركة الله وسنة رسوله السيد"), " ",
        *_one(found.husband, husband, found.home.printed.arabic, man=True, trade="مستخدم"), " ",
        "بمخطوبته السيدة", " ",
        *_one(found.wife, wife, elsewhere(rng).name.arabic, man=False, trade="بدون مهنة"), " ",
        *spaced(f"على صداق مبارك قدره {rng.randint(4, 60) * 1000} درهم قبضته الزوجة من زوجها معاينة وأبرأته منه،",
                "أنكحها إياه والدها بإذنها ورضاها وتوكيلها له على ذلك، وعلى الزوجين تقوى الله العظيم وحسن المعاشرة،",
                "وذلك بناء على الإذن الصادر عن السيد قاضي الأسرة المكلف بالزواج."),
    )  # fmt: skip
    y = prose(page, 66, pieces, (faces.arabic_pen(15), faces.arabic_pen(15)), (16, 196), leading=12, arabic=True)
    page.arabic(190, y + 8, "عبد ربه", faces.arabic_pen(11.5))
    page.arabic(150, y + 8, "عبد ربه", faces.arabic_pen(11.5))
    signed(page, rng, 168, y + 24, "عدول", beside=-70)
    page.arabic(60, y + 8, "خطاب القاضي المكلف بالتوثيق", faces.arabic_pen(11.5, bold=True), side="middle")
    specimen(page, 60, 284)
    return (page,)


def _parts(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Printed by the ministry's program: headed parts, captions with colons on the right, two days below each other."""
    page, faces, court = sheet(rng), fonts.office(rng), rng.choice(COURTS)
    husband, wife = _couple(found)
    middle(page, 105, 16, ("المملكة المغربية", "وزارة العدل"), faces, 11)
    said_ar(page, 196, 32, "محكمة الأسرة ب", both("court", court).in_arabic_alone, faces, 12.5, to=130, bold=True)
    said_ar(page, 80, 32, "رقم الرسم :", plain("act_number", found.act).in_arabic_alone, faces, 12.5, to=30, bold=True)
    page.arabic(105, 48, "عقد الزواج", fonts.title(rng, faces).arabic_pen(20, bold=True), side="middle")
    wed = named_days("marriage_date", found.wedding)
    said_ar(page, 196, 60, "بتاريخ :", wed.in_arabic_alone, faces, 12.5, to=120, bold=True)
    page.arabic(100, 60, f"الموافق : {hijri_in_arabic(found.wedding)}", faces.arabic_pen(12.5))
    y = 74.0
    for title, who, said in (
        ("أولا : هوية الزوج", found.husband, husband), ("ثانيا : هوية الزوجة", found.wife, wife),
    ):  # fmt: skip
        page.box(14, y - 6, 182, 9, outline=(200, 200, 204), fill=(236, 236, 240))
        page.arabic(192, y, title, faces.arabic_pen(13, bold=True))
        rows = (
            ("الاسم العائلي", said.family), ("الاسم الشخصي", said.given), ("تاريخ الازدياد", said.birth),
            ("رقم البطاقة الوطنية", said.number), ("مكان الازدياد", Entry("", who.birth_place.name.arabic)),
            ("اسم الأب", Entry("", who.father.arabic)), ("اسم الأم", Entry("", who.mother.arabic)),
            ("الجنسية", Entry("", "مغربية")),
        )  # fmt: skip
        for at, (label, entry) in enumerate(rows):
            right, row = (192, 100)[at % 2], y + 11 + 9.5 * (at // 2)
            shown = entry.in_arabic_alone if entry.field else entry
            said_ar(page, right, row, f"{label} :", shown, faces, 12.5, to=right - 88, bold=True)
        y += 58
    page.box(14, y - 6, 182, 9, outline=(200, 200, 204), fill=(236, 236, 240))
    page.arabic(192, y, "ثالثا : الصداق والشروط", faces.arabic_pen(13, bold=True))
    dirhams = rng.randint(3, 40) * 1000
    page.arabic(
        192,
        y + 12,
        f"الصداق : {dirhams} درهم ({number_in_arabic(dirhams) if dirhams < 10000 else 'مقبوض كله'})",
        faces.arabic_pen(12.5),
    )
    page.arabic(192, y + 21, "الشروط : لا شرط", faces.arabic_pen(12.5))
    page.arabic(192, y + 30, f"العدلان : {_adouls(rng)}", faces.arabic_pen(12.5), fit=176)
    page.arabic(70, y + 42, "القاضي المكلف بالتوثيق", faces.arabic_pen(12.5, bold=True), side="middle")
    signed(page, rng, 56, y + 56, "قاضي التوثيق", beside=34)
    specimen(page, 160, 280)
    return (page,)


def _columns(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A form of the 2000s in three columns: what, husband, wife; a machine filled it."""
    page, faces, typed, court = sheet(rng), fonts.works(rng), fonts.keys(rng), rng.choice(COURTS)
    husband, wife = _couple(found)
    middle(page, 164, 18, ("المملكة المغربية", "وزارة العدل", "قسم التوثيق"), faces, 10.5, fit=60)
    line_of(page, 20, "المحكمة الابتدائية", both("court", court).in_arabic_alone, faces, typed, 11, span=(16, 96),
            arabic=True, colour=(30, 30, 40))  # fmt: skip
    line_of(page, 30, "عقد زواج عدد", plain("act_number", found.act).in_arabic_alone, faces, typed, 11, span=(16, 96),
            arabic=True, colour=(30, 30, 40))  # fmt: skip
    page.arabic(105, 54, "ملخص رسم الزواج", fonts.title(rng, faces).arabic_pen(20, bold=True), side="middle")
    xs, ys = (16, 86, 154, 196), [64 + 13 * at for at in range(9)]
    grid(page, xs, ys, width=0.3)
    rows = (
        ("", Entry("", "الزوج"), Entry("", "الزوجة")),
        ("الاسم الشخصي", husband.given, wife.given),
        ("الاسم العائلي", husband.family, wife.family),
        ("الأب", Entry("", found.husband.father.arabic), Entry("", found.wife.father.arabic)),
        ("تاريخ الازدياد", husband.birth, wife.birth),
        (
            "محل الازدياد",
            Entry("", found.husband.birth_place.name.arabic),
            Entry("", found.wife.birth_place.name.arabic),
        ),
        ("رقم ب.ت.و", husband.number, wife.number),
        ("الحالة العائلية", Entry("", "أعزب"), Entry("", "عازبة")),
    )
    for at, (label, one, other) in enumerate(rows):
        y = ys[at] + 8.4
        page.arabic(194, y, label or "البيان", faces.arabic_pen(11.5, bold=True))
        for right, entry in ((152, one), (84, other)):
            shown = entry.in_arabic_alone if entry.field else entry
            pen = (typed if at else faces).arabic_pen(12, bold=not at)
            put(page, right, y, shown, pen, arabic=True, fit=64)
    wed = moment("marriage_date", found.wedding, "", year_first(found.wedding))
    line_of(page, 182, "تاريخ تلقي الشهادة", wed.in_arabic_alone, faces, typed, 11.5, span=(90, 194), arabic=True,
            colour=(30, 30, 40))  # fmt: skip
    line_of(page, 192, "الموافق لـ", Entry("", hijri_in_arabic(found.wedding)), faces, typed, 11.5, span=(90, 194),
            arabic=True, colour=(30, 30, 40))  # fmt: skip
    line_of(page, 202, "الصداق", Entry("", f"{rng.randint(2, 20)}000 درهم"), faces, typed, 11.5, span=(90, 194),
            arabic=True, colour=(30, 30, 40))  # fmt: skip
    line_of(page, 212, "العدلان", Entry("", _adouls(rng)), faces, typed, 11.5, span=(50, 194), arabic=True,
            colour=(30, 30, 40))  # fmt: skip
    page.arabic(70, 230, "إمضاء العدلين والقاضي", faces.arabic_pen(12), side="middle")
    signed(page, rng, 60, 246, "وزارة العدل", beside=42)
    specimen(page, 160, 276)
    return (page,)


def _scribe(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Of 1998: a scribe's hand on lined paper, with a stamp duty in the corner and every day in words."""
    page, hand, press, court = (
        Surface(210, 297, (250, 246, 232)),
        fonts.scribe(rng),
        fonts.works(rng),
        rng.choice(COURTS),
    )
    for at in range(22):
        page.rule(12, 60 + 10.5 * at, 198, 60 + 10.5 * at, (214, 216, 222), 0.15)
    page.rule(166, 12, 166, 290, (226, 160, 160), 0.3)
    page.box(14, 14, 24, 30, outline=(150, 80, 80))
    page.text(26, 28, "TIMBRE", press.pen(7, (150, 80, 80)), side="middle")
    page.text(26, 34, "20 DH", press.pen(9, (150, 80, 80), bold=True), side="middle")
    ink = hand.arabic_pen(14.5, PEN_BLUE)
    number, wed = plain("act_number", found.act), moment("marriage_date", found.wedding)
    words = Entry("", day_in_arabic(found.wedding, rng), None, wed.field)
    for y, label, entry in ((58.4, "عدد", number), (69, "توثيق", both("court", court))):
        page.arabic(196, y, label, ink, fit=12)
        put(page, 183, y, entry.in_arabic_alone, ink, arabic=True, fit=16)
    page.arabic(105, 34, "الحمد لله وحده", press.arabic_pen(16, bold=True), side="middle")
    husband, wife = spouse(found.husband, "husband", in_words=True), spouse(found.wife, "wife", in_words=True)
    pieces = spaced(
        "بتاريخ", hijri_day_in_arabic(found.wedding, rng), "موافق", (words.arabic, words.field_ar), "تزوج السيد",
        alone(husband.given), alone(husband.family), f"بن {found.husband.father.arabic} المولود يوم",
        alone(husband.birth), "بطاقته الوطنية", alone(husband.number), "الزوجة السيدة", alone(wife.given),
        alone(wife.family), f"بنت {found.wife.father.arabic} المولودة يوم", alone(wife.birth), "بطاقتها الوطنية",
        alone(wife.number), f"بصداق قدره {rng.randint(1, 9)}000 درهم الحال منه مقبوض عقد له عليها وليها أبوها بإذنها",
        "وعرفا قدره وشهد به عليهما بأتمه وعرف بهما", f"وحرر بواسطة العدلين {_adouls(rng)}",
    )  # fmt: skip
    y = prose(page, 79.4, pieces, (ink, ink), (14, 160), leading=10.5, arabic=True)
    signed(page, rng, 120, y + 18, "عدول", beside=-60)
    specimen(page, 182, 280, 7)
    return (page,)


def _copy(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A copy from the register, given by the court's clerk: a head, a numbered list, an end."""
    page, faces, court = sheet(rng), fonts.adoul(rng), rng.choice(COURTS)
    husband, wife = _couple(found)
    page.box(8, 8, 194, 281, line=0.6)
    page.box(9.6, 9.6, 190.8, 277.8, line=0.2)
    middle(page, 105, 22, ("المملكة المغربية", "وزارة العدل والحريات"), faces, 11.5)
    said_ar(
        page, 192, 38, "المحكمة الابتدائية بـ", both("court", court).in_arabic_alone, faces, 12.5, to=100, bold=True
    )
    page.arabic(105, 56, "نسخة من رسم نكاح", fonts.title(rng, faces).arabic_pen(21, bold=True), side="middle")
    rows: tuple[tuple[Piece, ...], ...] = (
        spaced(
            "مراجع الرسم: كناش الأنكحة رقم",
            str(rng.randint(10, 90)),
            "عدد",
            alone(plain("act_number", found.act)),
            "صحيفة",
            str(rng.randint(5, 300)),
        ),
        spaced(
            "تاريخ العقد:", alone(moment("marriage_date", found.wedding)), "م موافق", hijri_in_arabic(found.wedding)
        ),
        spaced("اسم الزوج ونسبه:", alone(husband.given), alone(husband.family)),
        spaced("ولد في:", alone(husband.birth), f"ب{found.husband.birth_place.name.arabic}"),
        spaced("رقم بطاقته الوطنية:", alone(husband.number)),
        spaced("اسم الزوجة ونسبها:", alone(wife.given), alone(wife.family)),
        spaced("ولدت في:", alone(wife.birth), f"ب{found.wife.birth_place.name.arabic}"),
        spaced("رقم بطاقتها الوطنية:", alone(wife.number)),
        spaced("الصداق:", f"{rng.randint(2, 30)}000 درهم، المقدم منه مقبوض"),
        spaced("العاقد للزوجة:", "وليها", found.wife.father.arabic),
        spaced("شهيدا الرسم:", _adouls(rng)),
    )
    for at, row in enumerate(rows, 1):
        page.arabic(190, 62 + 12.5 * at, f"{at} -", faces.arabic_pen(12.5))
        prose(page, 62 + 12.5 * at, row, (faces.arabic_pen(13), faces.arabic_pen(13, bold=True)), (18, 178), leading=8,
              arabic=True)  # fmt: skip
    day = found.today.replace(day=1)
    done_ar(page, rng, 216, court, Entry(year_first(day), year_first(day)), "رئيس كتابة الضبط", faces,
            words=("سلمت ب", "بتاريخ"))  # fmt: skip
    specimen(page, 160, 270)
    return (page,)


LAYOUTS = (
    Layout("h10_marriage_prose", "marriage_certificate", _prose),
    Layout("h10_marriage_parts", "marriage_certificate", _parts),
    Layout("h10_marriage_columns", "marriage_certificate", _columns),
    Layout("h10_marriage_scribe", "marriage_certificate", _scribe),
    Layout("h10_marriage_copy", "marriage_certificate", _copy),
)
