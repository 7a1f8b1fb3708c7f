"""Marriage acts of the adouls: Arabic prose from the formula of praise to the judge's homologation.

What has to stand in them is listed in article 67 of the family code. Names stand as people say them, given name,
family name, father; the register's book, number and page stand in the margin or at the head.
"""

import random

from samples.dates import hijri_in_arabic, in_arabic, slashed
from samples.entries import both, moment, plain
from samples.faces import Faces
from samples.holdout6.layout import Layout, Spouse, spouse
from samples.holdout6.press import Piece, alone, lines, piece, prose, put, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import said_ar
from samples.holdout7.people import Facts
from samples.holdout7.places import COURTS
from samples.names import Name
from samples.ornaments import paraph, seal
from samples.spelled import WEEKDAYS_ARABIC, day_in_arabic, hijri_day_in_arabic, number_in_arabic, time_in_arabic
from samples.surface import Surface

_WORK = ("عامل", "تاجر", "مستخدم", "فلاح", "موظف", "نجار", "حارس")
_ADOULS = (
    ("عبد السلام المرابط", "محمد الغرباوي"),
    ("الحسن أوعلي", "إبراهيم السوسي"),
    ("أحمد بناني", "عبد الحي الودغيري"),
)


def _named(one: Spouse) -> tuple[Piece, ...]:
    """Return a name as the acts say it: given, family, son or daughter of."""
    person = one.person
    son = "بن" if person.sex.value == "M" else "بنت"
    return (piece(one.given, arabic=True), " ", piece(one.family, arabic=True), f" {son} {person.father.arabic}")


def _parents(one: Spouse) -> str:
    person = one.person
    return f"والده {person.father.arabic}" if person.sex.value == "M" else f"والدها {person.father.arabic}"


def _sum(rng: random.Random) -> str:
    amount = rng.choice((1000, 2000, 3000, 5000, 8000))
    return f"صداق قدره {number_in_arabic(amount)} درهم ({amount} درهم)"


def _court(rng: random.Random) -> Name:
    return rng.choice(COURTS)


def _foot(page: Surface, rng: random.Random, faces: Faces, y: float) -> None:
    """Print the adouls' names and the judge's line, both signed."""
    first, second = rng.choice(_ADOULS)
    pen = faces.arabic_pen
    page.arabic(180, y, "إمضاء العدلين", pen(12, bold=True))
    page.arabic(180, y + 7, f"عبد ربه {first}", pen(11.5))
    page.arabic(180, y + 13, f"عبد ربه {second}", pen(11.5))
    page.arabic(58, y, "خطاب القاضي المكلف بالتوثيق", pen(12, bold=True), side="middle")
    page.arabic(58, y + 7, "الحمد لله أعلم بأدائهما ومراقبته", pen(11), side="middle")
    paraph(page, rng, 140, y + 19, 30)
    paraph(page, rng, 50, y + 19, 30)
    seal(page, rng, 84, y + 22, 14, "قسم التوثيق")


def _prose(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """One block of prose over the whole width, the register's reference above it."""
    page, faces, court = sheet(rng), fonts.adoul(rng), both("court", _court(rng)).in_arabic_alone
    pen = faces.arabic_pen
    husband, wife = spouse(found.husband, "husband", in_words=True), spouse(found.wife, "wife", in_words=True)
    lines(page, 190, 16, ("المملكة المغربية", "وزارة العدل"), pen(12, bold=True), 6, side="right", arabic=True)
    said_ar(page, 190, 28, "المحكمة الابتدائية بـ", court, faces, 12, to=120, gap=0.8)
    page.arabic(190, 34, "قسم قضاء الأسرة - التوثيق", pen(12))
    book, leaf, file = rng.randint(12, 240), rng.randint(3, 300), rng.randint(20, 1900)
    page.arabic(80, 16, f"كناش الزواج رقم : {book}", pen(11.5))
    said_ar(page, 80, 22, "عدد :", plain("act_number", found.act).in_arabic_alone, faces, 11.5, to=40, bold=True)
    page.arabic(80, 28, f"صحيفة : {leaf}", pen(11.5))
    page.arabic(80, 34, f"ملف رقم : {file}/{found.wedding.year}", pen(11.5))
    page.arabic(105, 50, "رسم زواج", Faces(faces.latin, fonts.title(rng)).arabic_pen(22, bold=True), side="middle")
    day = moment("marriage_date", found.wedding, arabic=in_arabic(found.wedding))
    hour = time_in_arabic(rng.randint(9, 18), rng.choice((0, 15, 30)))
    him, her = found.husband, found.wife
    pieces: tuple[Piece, ...] = (
        f"الحمد لله وحده، على الساعة {hour} من يوم {WEEKDAYS_ARABIC[found.wedding.weekday()]} ",
        f"{hijri_in_arabic(found.wedding)} هجرية موافق ",
        alone(day),
        " ميلادية، تلقى العدلان المنتصبان للإشهاد بدائرة "
        f"المحكمة المذكورة أعلاه، بناء على الإذن الصادر عن السيد قاضي الأسرة المكلف بالزواج تحت عدد "
        f"{rng.randint(30, 999)} "
        f"وتاريخ {slashed(found.wedding)}، الشهادة الآتي نصها : تزوج على بركة الله تعالى وحسن عونه السيد ",
        *_named(husband),
        "، المزداد بتاريخ ",
        alone(husband.birth),
        f" ب{him.birth_place.name.arabic}، مغربي الجنسية، "
        f"مهنته {rng.choice(_WORK)}، الحامل لبطاقة التعريف الوطنية رقم ",
        alone(husband.number),
        f" ، عازب، الساكن ب{found.home.printed.arabic}، بمخطوبته السيدة ",
        *_named(wife),
        "، المزدادة بتاريخ ",
        alone(wife.birth),
        f" ب{her.birth_place.name.arabic}، مغربية الجنسية، الحاملة لبطاقة التعريف الوطنية رقم ",
        alone(wife.number),
        f" ، بكر رشيدة، على {_sum(rng)} حازته الزوجة معاينة واعترافا، أنكحها إياه والدها السيد "
        f"{her.father.arabic} بن {her.grandfather.arabic} بإذنها ورضاها، وقبل الزوج النكاح لنفسه وارتضاه، عرفا قدره "
        "وشهد به عليهما وهما بأتمه، وعرفا بما ذكر، وحرر بتاريخه.",
    )
    y = prose(page, 64, pieces, (pen(13.2), pen(13.2, bold=rng.random() < 0.4)), (22, 188), leading=9.2, arabic=True)
    _foot(page, rng, faces, y + 10)
    specimen(page, 105, 291)
    return (page,)


def _margin(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The register's reference and the dues in the right margin, prose with days in words beside it."""
    page, faces, court = sheet(rng), fonts.adoul(rng), both("court", _court(rng)).in_arabic_alone
    pen = faces.arabic_pen
    husband, wife = spouse(found.husband, "husband"), spouse(found.wife, "wife")
    lines(page, 105, 14, ("المملكة المغربية", "وزارة العدل"), pen(12, bold=True), 6, arabic=True)
    end = 122.0
    end -= page.arabic(end, 26, "المحكمة الابتدائية بـ", pen(12)) + 0.8
    put(page, end, 26, court, pen(12), arabic=True)
    page.arabic(105, 38, "عقد زواج", Faces(faces.latin, fonts.title(rng)).arabic_pen(20, bold=True), side="middle")
    y = 54.0
    for label, text in (("سجل الأنكحة", str(rng.randint(4, 190))), ("صحيفة", str(rng.randint(2, 400)))):
        page.arabic(190, y, f"{label} : {text}", pen(11.5))
        y += 8
    said_ar(page, 190, y, "عدد :", plain("act_number", found.act).in_arabic_alone, faces, 11.5, to=155, bold=True)
    page.arabic(190, y + 8, f"ملف : {rng.randint(10, 990)}/{found.wedding:%y}", pen(11.5))
    page.arabic(190, y + 16, "توصيل الأداء :", pen(11.5))
    page.arabic(190, y + 23, str(rng.randint(10**5, 10**6 - 1)), pen(11.5))
    day = moment("marriage_date", found.wedding, arabic=day_in_arabic(found.wedding, rng))
    him, her = found.husband, found.wife
    widowed = rng.random() < 0.3
    pieces: tuple[Piece, ...] = (
        f"الحمد لله، حضر لدى شهيديه في يوم {hijri_day_in_arabic(found.wedding, rng)} الموافق ل ",
        alone(day),
        f"، بعد الاطلاع على الإذن بتوثيق عقد الزواج رقم {rng.randint(10, 999)}، السيد ",
        *_named(husband),
        f"، وأمه {him.mother.arabic} بنت {him.maternal_grandfather.arabic}، المولود ب{him.birth_place.name.arabic} في ",
        alone(husband.birth),
        "، بطاقته الوطنية عدد ",
        alone(husband.number),
        f" ، حرفته {rng.choice(_WORK)}، ",
        "مطلق، " if widowed else "أعزب، ",
        f"القاطن ب{found.home.printed.arabic}، والسيدة ",
        *_named(wife),
        f"، وأمها {her.mother.arabic} بنت {her.maternal_grandfather.arabic}، المولودة "
        f"ب{her.birth_place.name.arabic} في ",
        alone(wife.birth),
        "، بطاقتها الوطنية عدد ",
        alone(wife.number),
        " ، بدون مهنة، ",
        f"{'ثيب' if widowed else 'بكر'}، وأشهدا على أنفسهما أنهما تزوجا على سنة الله ورسوله ب{_sum(rng)} المقبوض منه "
        "النصف والباقي بذمة الزوج، وذلك بإيجاب وقبول ورضى من الطرفين، وعقدت الزوجة زواجها بنفسها طبقا للمادة 25 من "
        "مدونة الأسرة، وأشعرا بمقتضيات المادة 49 منها، شهد به عليهما بأتمه وعرف بهما، وقيد في تاريخه.",
    )
    y = prose(page, 54, pieces, (pen(13), pen(13)), (18, 148), leading=9, arabic=True)
    y = max(y, 228)
    page.rule(152, 46, 152, y - 4, width=0.4)
    _foot(page, rng, faces, y + 8)
    specimen(page, 105, 291)
    return (page,)


def _headed(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Captions for each spouse on lines of their own, as the adouls' programs print them, then the formula."""
    page, faces, court = sheet(rng), fonts.adoul(rng), both("court", _court(rng)).in_arabic_alone
    pen = faces.arabic_pen
    page.arabic(190, 14, "المملكة المغربية", pen(12, bold=True))
    page.arabic(190, 20, "وزارة العدل", pen(12, bold=True))
    said_ar(page, 190, 26, "محكمة الاستئناف بـ", court, faces, 11.5, to=130, gap=0.8)
    said_ar(page, 190, 32, "المحكمة الابتدائية بـ", court, faces, 11.5, to=130, gap=0.8)
    page.arabic(190, 38, "قسم قضاء الأسرة - قسم التوثيق", pen(11.5))
    rows = (("سجل الزواج رقم", str(rng.randint(5, 200))), ("صحيفة", str(rng.randint(2, 400))))
    y = 14.0
    for label, text in rows:
        page.arabic(72, y, f"{label} : {text}", pen(11.5))
        y += 6
    said_ar(page, 72, y, "رسم عدد :", plain("act_number", found.act).in_arabic_alone, faces, 11.5, to=30)
    day = moment("marriage_date", found.wedding).in_arabic_alone
    said_ar(page, 72, y + 6, "بتاريخ :", day, faces, 11.5, to=30)
    page.arabic(105, 54, "رسم الزواج", Faces(faces.latin, fonts.title(rng)).arabic_pen(22, bold=True), side="middle")
    y = 68.0
    for heading, one, he in (("بيانات الزوج", spouse(found.husband, "husband"), ""),
                             ("بيانات الزوجة", spouse(found.wife, "wife"), "ة")):  # fmt: skip
        page.arabic(190, y, heading, pen(13, bold=True))
        page.rule(190 - page.width_of(heading, pen(13, bold=True), arabic=True), y + 1.6, 190, y + 1.6, width=0.3)
        y += 9
        given, family = (each.field_ar for each in (one.given, one.family))
        end = 190 - page.arabic(190, y, "الاسم الشخصي :", pen(12)) - 1.6
        page.arabic(end, y, one.given.arabic, pen(12.5, bold=True), field=given, fit=44)
        end = 108 - page.arabic(108, y, "الاسم العائلي :", pen(12)) - 1.6
        page.arabic(end, y, one.family.arabic, pen(12.5, bold=True), field=family, fit=54)
        y += 8
        page.arabic(190, y, f"{_parents(one)} وأم{'ه' if not he else 'ها'} {one.person.mother.arabic}", pen(12), fit=78)
        said_ar(page, 108, y, "رقم البطاقة الوطنية للتعريف :", one.number.in_arabic_alone, faces, 12, to=22)
        y += 8
        said_ar(page, 190, y, f"المزداد{he} بتاريخ :", one.birth.in_arabic_alone, faces, 12, to=112)
        page.arabic(108, y, f"ب : {one.person.birth_place.name.arabic}", pen(12), fit=80)
        y += 8
        page.arabic(190, y, f"الجنسية : مغربية      الحالة العائلية : {'أعزب' if not he else 'بكر'}", pen(12))
        page.arabic(108, y, f"المهنة : {rng.choice(_WORK) if not he else 'بدون'}", pen(12))
        y += 8
        if not he:
            page.arabic(190, y, f"العنوان : {found.home.printed.arabic}", pen(12), fit=168)
            y += 8
        y += 5
    told = (
        f"الحمد لله وبعد، تلقى العدلان أعلاه من الزوجين المذكورين الإشهاد بأنهما تزوجا على بركة الله بناء على "
        f"الإذن عدد {rng.randint(20, 990)}، على {_sum(rng)} قبضته الزوجة باعترافها، بإيجاب وقبول من الطرفين.",
    )
    y = prose(page, y + 2, told, (pen(12.5), pen(12.5)), (22, 190), leading=8.4, arabic=True)
    _foot(page, rng, faces, y + 8)
    specimen(page, 105, 291)
    return (page,)


LAYOUTS = (
    Layout("h7_marriage_prose", "marriage_certificate", _prose),
    Layout("h7_marriage_margin", "marriage_certificate", _margin),
    Layout("h7_marriage_headed", "marriage_certificate", _headed),
)
