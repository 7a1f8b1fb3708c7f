"""Birth acts of one script: Arabic boxes, a pen on a rural form, and whole copies in prose in either language."""

import random

from samples import spelled
from samples.dates import hijri_in_arabic, hijri_in_french
from samples.entries import piece
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, alone, born, choose, in_arabic_alone, titled
from samples.holdout4.leaf import A4, A5_FLAT, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.wear import worn
from samples.layouts.prose import Text
from samples.ornaments import emblem
from samples.surface import Field, Surface


def _cells(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an Arabic sheet in boxes, the caption above in a grey bar and the value under it, two a row."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng)
    it, town = in_arabic_alone(born(who, facts.issued)), who.birth_place
    emblem(page, 105, 18, 7)
    page.centred(105, 32, (), ("المملكة المغربية", f"إقليم {town.province.arabic}", f"جماعة {town.name.arabic}"),
                 points=10)  # fmt: skip
    page.named(105, 60, "مستخرج موجز من رسم الولادة", 18)

    def put(right: float, width: float, y: float, caption: str, key: str) -> None:
        page.box(right - width, y, width, 18)
        page.box(right - width, y, width, 7, fill=(230, 232, 236))
        page.ar(right - 2, y + 5.2, caption, 8.6)
        page.le(right - width / 2, y + 14.4, it[key], 12, fit=width - 6, side="middle")

    put(192, 86, 72, "رقم الرسم", "act")
    put(104, 86, 72, "السنة الميلادية", "year")
    put(192, 86, 94, "الاسم العائلي", "family")
    put(104, 86, 94, "الاسم الشخصي", "given")
    put(192, 86, 116, "تاريخ الولادة", "day")
    put(104, 86, 116, "مكانها", "place")
    put(192, 174, 138, "الوالد", "father")
    put(192, 174, 160, "الوالدة", "mother")
    put(192, 60, 182, "ذكر أم أنثى", "sex")
    put(130, 112, 182, "مسجل بمكتب الحالة المدنية", "office")
    page.ar(192, 214, "سلم هذا المستخرج بطلب من المعني بالأمر أو من ينوب عنه", 10.5)
    page.ar(192, 228, "في يوم", 10.5)
    page.le(176, 228, it["issued"], 12)
    page.ar(70, 228, "عن ضابط الحالة المدنية", 10.5)
    page.seal(160, 232, 16, town.name.arabic)
    page.sign(94, 252, 30)
    page.specimen((150, 284))
    worn(page, rng)
    return (page,)


def _penned(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a wide half sheet in Arabic whose dots a clerk has filled, two blanks a line."""
    who, page = facts.child, Leaf(A5_FLAT, fonts.office(rng), rng, (250, 248, 240))
    it, town = in_arabic_alone(born(who, facts.issued)), who.birth_place
    page.rows_ar(202, 12, ("المملكة المغربية", "وزارة الداخلية"), 9.5, 5)
    page.ar(202, 22, f"إقليم {town.province.arabic}", 9.5)
    page.named(105, 30, "بيان ولادة", 18, fit=70)

    def blank(x: float, to_x: float, y: float, caption: str, key: str) -> None:
        page.blank_ar(x, y, to_x, caption, it[key].arabic, it[key].field_ar, points=10.5, hand=True)

    blank(202, 140, 46, "عدد الرسم", "act")
    blank(136, 84, 46, "لسنة", "year")
    blank(80, 10, 46, "مكتب", "office")
    blank(202, 110, 60, "الاسم", "given")
    blank(106, 10, 60, "النسب", "family")
    blank(202, 118, 74, "المولود(ة) بتاريخ", "day")
    blank(114, 10, 74, "ب", "place")
    blank(202, 10, 88, "والده(ا)", "father")
    blank(202, 10, 102, "والدته(ا)", "mother")
    blank(202, 150, 116, "الجنس", "sex")
    blank(146, 76, 116, "حرر في", "issued")
    page.ar(62, 116, "ضابط الحالة المدنية", 10)
    page.seal(40, 132, 12, "الحالة المدنية")
    page.sign(84, 130, 26)
    page.specimen((150, 138), points=8)
    return (page,)


def _whole_arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the whole copy in Arabic prose, the number and year in the margin, days in words."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng, (252, 250, 244))
    it, town = in_arabic_alone(born(who, facts.issued)), who.birth_place
    page.rows_ar(190, 16, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}"), 10.5, 5.4)
    page.ar(190, 34, "مكتب الحالة المدنية", 10.5)
    page.le(190 - page.width_of("مكتب الحالة المدنية  ", page.faces.arabic_pen(10.5), arabic=True), 34, it["office"],
            10.5)  # fmt: skip
    page.named(90, 54, "نسخة كاملة من رسم الولادة", 19, fit=110)
    page.rule(152, 64, 152, 262, GREY, 0.4)
    page.ar(190, 74, "رسم ولادة رقم", 10.5)
    page.le(190, 82, it["act"], 13)
    page.ar(190, 94, "سنة", 10.5)
    page.le(190, 102, it["year"], 13)
    page.ar(190, 118, "بيانات هامشية :", 10.5)
    page.ar(190, 126, "لا شيء", 10.5)
    day = Field("birth_date", who.birth_date.isoformat())
    pieces: list[Text] = [
        "في ", hijri_in_arabic(who.birth_date), " موافق ",
        (spelled.day_in_arabic(who.birth_date, rng), day),
        f" على الساعة {spelled.time_in_arabic(rng.randint(1, 11), 0)}",
        choose(who, " ولد ب ", " ولدت ب "), piece(it["place"]), choose(who, " المسمى ", " المسماة "),
        piece(it["given"]), " ", piece(it["family"]), " ، جنس ", piece(it["sex"]),
        choose(who, " ، جنسيته مغربية، والده ", " ، جنسيتها مغربية، والدها "), piece(it["father"]),
        f" مهنته {rng.choice(('فلاح', 'تاجر', 'نجار', 'سائق'))}", choose(who, " ، ووالدته ", " ، ووالدتها "),
        piece(it["mother"]), " ربة بيت، الساكنان معا ب", facts.home.printed.arabic, ".",
    ]  # fmt: skip
    y = page.prose(146, 74, 128, pieces, arabic=True, points=12.5, leading=9.6, bold=False)
    y = page.prose(146, y + 4, 128, [
        "حرر هذا الرسم بناء على تصريح الوالد، وبعد تلاوته عليه أمضاه معنا نحن ضابط الحالة المدنية ",
        f"{spelled.day_in_arabic(who.birth_date, rng)}.",
    ], arabic=True, points=12.5, leading=9.6, bold=False)  # fmt: skip
    page.ar(146, y + 12, "نسخة مطابقة للأصل سلمت بتاريخ", 10.5)
    page.le(80, y + 12, it["issued"], 11.5)
    page.seal(50, y + 34, 16, "الحالة المدنية")
    page.sign(96, y + 34, 32)
    page.specimen((105, 284))
    worn(page, rng)
    return (page,)


def _whole_french(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the whole copy in French prose under the register's heading."""
    who, page = facts.holder, Leaf(A4, rng.choice((fonts.office, fonts.typist))(rng), rng, (252, 251, 247))
    it, town = alone(born(who, facts.issued)), who.birth_place
    page.rows_fr(20, 18, ("Royaume du Maroc", f"Province de {town.province.latin.title()}",
                          f"Commune de {town.name.latin.title()}"), 10, 5.4)  # fmt: skip
    page.fr(20, 38, "Bureau d'état civil de", 10)
    used = page.width_of("Bureau d'état civil de ", page.faces.pen(10))
    page.la(20 + used + 0.6, 38, titled(it["office"]), 10)
    page.fr(105, 58, "COPIE INTEGRALE", 16, bold=True, side="middle")
    page.fr(105, 65, "d'un acte de naissance", 11, side="middle")
    page.box(20, 74, 60, 12)
    page.fr(23, 82, "Acte", 9.5)
    page.la(34, 82, it["act"], 11)
    page.fr(52, 82, "de", 9.5)
    page.la(59, 82, it["year"], 11)
    day = Field("birth_date", who.birth_date.isoformat())
    job = rng.choice(("cultivateur", "commerçant", "maçon", "instituteur"))
    pieces: list[Text] = [
        f"Le {hijri_in_french(who.birth_date)}, correspondant au ",
        (spelled.day_in_french(who.birth_date, rng), day),
        f", à {spelled.time_in_french(rng.randint(1, 22), 0)}, est {choose(who, 'né', 'née')} à ",
        piece(titled(it["place"])), " l'enfant ", piece(it["given"]), " ", piece(it["family"]), ", du sexe ",
        (it["sex"].latin.lower(), it["sex"].field), ", de nationalité marocaine, ",
        choose(who, "fils de ", "fille de "), piece(titled(it["father"])), f", {job}, et de ",
        piece(titled(it["mother"])), ", sans profession, domiciliés ensemble à ",
        facts.home.commune.name.latin.title(), ".",
    ]  # fmt: skip
    y = page.prose(20, 100, 168, pieces, points=11.5, leading=8.4, bold=False)
    y = page.prose(20, y + 4, 168, [
        "Dressé sur déclaration du père qui, lecture faite, a signé avec nous, officier de l'état civil.",
    ], points=11.5, leading=8.4)  # fmt: skip
    page.fr(20, y + 8, "Mentions marginales : néant.", 10.5)
    page.fr(20, y + 22, "Copie certifiée conforme à l'original, délivrée le", 10.5)
    used = page.width_of("Copie certifiée conforme à l'original, délivrée le ", page.faces.pen(10.5))
    page.la(20 + used + 1, y + 22, it["issued"], 10.5)
    page.seal(60, y + 46, 17, "الحالة المدنية", "ETAT CIVIL")
    page.sign(140, y + 44, 36)
    page.specimen((105, 284))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_birth_{draw.__name__.strip('_')}", "birth_certificate", draw)
    for draw in (_cells, _penned, _whole_arabic, _whole_french)
)
