"""Full copies of birth acts: running prose, dates in words, in Arabic or in French."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, slashed
from samples.holdout import fonts, words
from samples.holdout.folk import Facts
from samples.holdout.layout import A4, Layout
from samples.holdout.sheet import Piece, Sheet
from samples.surface import Field, Surface


def _arabic(facts: Facts, rng: random.Random, *, figures: bool) -> tuple[Surface, ...]:
    who, s, town = facts.child, Sheet(A4, fonts.office(rng), rng), facts.child.town
    head = s.ar(10.5)
    for row, line in enumerate(("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم : {town.province.arabic}")):
        s.arabic(195, 20 + row * 6, line, head)
    s.arabic_pair(
        195,
        38,
        "مكتب الحالة المدنية :",
        town.name.arabic,
        (head, head),
        field=Field("registry_office", town.name.arabic),
    )
    s.arabic(60, 20, "رسم عدد :", head)
    s.text(40, 20, who.act, s.la(11), side="right", field=Field("act_number", who.act))
    s.arabic(60, 27, "سنة :", head)
    s.text(46, 27, str(who.birth.year), s.la(11), side="right", field=Field("act_year", str(who.birth.year)))
    s.arabic(105, 56, "نسخة كاملة من رسم الولادة", s.ar(16, bold=True), side="middle")
    s.box(12, 66, 36, 150)
    s.arabic(30, 74, "بيانات هامشية", s.ar(9, bold=True), side="middle")
    s.arabic(30, 84, "لا شيء", s.ar(9), side="middle")
    man = who.is_man
    exact = words.arabic_day(who.birth)
    hour = ("الثامنة صباحا", "الثالثة زوالا", "العاشرة ليلا", "الخامسة صباحا")[rng.randrange(4)]
    trades = ("فلاح", "تاجر", "عامل", "مياوم", "موظف")
    pieces: list[Piece] = [
        "في يوم",
        words.ARABIC_WEEKDAYS[who.birth.weekday()],
        (exact, Field("birth_date", who.birth.isoformat())) if not figures else exact,
        "الموافق ل",
        hijri_in_arabic(who.birth),
        "هجرية",
    ]
    if figures:
        pieces += ["(", (slashed(who.birth), Field("birth_date", who.birth.isoformat())), ")"]
    pieces += [
        "على الساعة",
        hour,
        "ولد ب" if man else "ولدت ب",
        (town.name.arabic, Field("birth_place", town.name.arabic)),
        "،",
        "الطفل المسمى" if man else "الطفلة المسماة",
        (who.given.arabic, Field("given_names_ar", who.given.arabic)),
        "الاسم العائلي",
        (who.family.arabic, Field("family_name_ar", who.family.arabic)),
        "،",
        "جنسه" if man else "جنسها",
        ("ذكر" if man else "أنثى", Field("sex", who.sex)),
        "،",
        "من والده" if man else "من والدها",
        (who.father_of.arabic, Field("father_name", who.father_of.arabic)),
        f"المزداد سنة {facts.husband.birth.year} ب {facts.husband.town.name.arabic} مهنته {rng.choice(trades)}",
        "،",
        "ومن والدته" if man else "ومن والدتها",
        (who.mother_of.arabic, Field("mother_name", who.mother_of.arabic)),
        f"المزدادة سنة {facts.wife.birth.year} مهنتها ربة بيت",
        "،",
        "الساكنين ب",
        facts.home.commune.name.arabic,
        ".",
        "حرر هذا الرسم حسب تصريح الوالد المذكور، وبعد تلاوته عليه وقعه معنا نحن ضابط الحالة المدنية.",
    ]
    y = s.flow(
        54,
        76,
        141,
        pieces,
        s.ar(11.5),
        arabic=True,
        leading=10.5,
        value_pen=s.ar(11.5, bold=rng.random() < 0.5),
        justify=rng.random() < 0.5,
    )
    y = s.flow(
        54,
        y + 8,
        141,
        ["نشهد بمطابقة هذه النسخة لأصلها المضمن في سجلات الحالة المدنية لمكتبنا."],
        s.ar(10.5),
        arabic=True,
    )
    s.arabic_pair(
        195,
        y + 10,
        f"وحرر ب {town.name.arabic} في",
        slashed(facts.issued),
        (s.ar(10.5), s.ar(10.5)),
        field=Field("issue_date", facts.issued.isoformat()),
    )
    s.arabic(100, y + 22, "ضابط الحالة المدنية", s.ar(11, bold=True))
    s.seal(80, y + 38, 17, town.name.arabic)
    s.scrawl(70, y + 42, 40)
    s.specimen((105, 10), (60, 290))
    return (s,)


def _in_words(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return _arabic(facts, rng, figures=False)


def _in_figures_too(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return _arabic(facts, rng, figures=True)


def _french(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.child, Sheet(A4, fonts.typist(rng), rng, (249, 247, 240)), facts.child.town
    la, bold = s.la(10.5), s.la(10.5, bold=True)
    s.text(20, 22, "ROYAUME DU MAROC", la)
    s.text(20, 28, "MINISTERE DE L'INTERIEUR", la)
    s.text(20, 34, f"Province de {town.province.latin}", la)
    width = s.text(20, 40, "Etat civil de ", la)
    s.text(21 + width, 40, town.name.latin, la, field=Field("registry_office", town.name.latin))
    s.text(105, 58, "COPIE INTEGRALE D'ACTE DE NAISSANCE", s.la(14, bold=True), side="middle")
    width = s.text(20, 70, "Acte N° ", la)
    width += s.text(20 + width, 70, who.act, bold, field=Field("act_number", who.act))
    width += s.text(22 + width, 70, "Année ", la) + 2
    s.text(22 + width, 70, str(who.birth.year), bold, field=Field("act_year", str(who.birth.year)))
    man = who.is_man
    pieces: list[Piece] = [
        "Le",
        words.FRENCH_WEEKDAYS[who.birth.weekday()],
        (words.french_day(who.birth), Field("birth_date", who.birth.isoformat())),
        ",",
        f"correspondant au {hijri_in_french(who.birth)}, à {words.french(rng.randint(2, 22))} heures, est",
        "né à" if man else "née à",
        (town.name.latin, Field("birth_place", town.name.latin)),
        ",",
        "un enfant de sexe",
        ("masculin" if man else "féminin", Field("sex", who.sex)),
        ",",
        "auquel ont été donnés le prénom de",
        (who.given.latin, Field("given_names", who.given.latin)),
        "et le nom de",
        (who.family.latin, Field("family_name", who.family.latin)),
        ",",
        "fils de" if man else "fille de",
        (who.father_of.latin, Field("father_name", who.father_of.latin)),
        ",",
        f"né en {facts.husband.birth.year} à {facts.husband.town.name.latin}, ",
        rng.choice(("cultivateur,", "commerçant,", "maçon,", "chauffeur,")),
        "et de",
        (who.mother_of.latin, Field("mother_name", who.mother_of.latin)),
        ",",
        f"née en {facts.wife.birth.year}, sans profession, domiciliés à",
        facts.home.commune.name.latin,
        ".",
        "Dressé sur la déclaration du père, qui lecture faite a signé avec Nous, Officier de l'Etat Civil.",
    ]
    y = s.flow(20, 86, 170, pieces, la, leading=8.4, value_pen=bold if rng.random() < 0.6 else la)
    y = s.flow(20, y + 6, 170, ["Mentions marginales : Néant."], la)
    width = s.text(20, y + 14, f"Pour copie conforme, {town.name.latin}, le ", la)
    s.text(21 + width, y + 14, slashed(facts.issued), la, field=Field("issue_date", facts.issued.isoformat()))
    s.text(120, y + 26, "L'Officier de l'Etat Civil", la)
    s.seal(140, y + 46, 18, town.name.arabic)
    s.scrawl(120, y + 44, 44)
    s.specimen((150, 20), (60, 288))
    return (s,)


LAYOUTS = (
    Layout("h_birth_full_arabic_words", "birth_certificate", _in_words),
    Layout("h_birth_full_arabic", "birth_certificate", _in_figures_too),
    Layout("h_birth_full_french", "birth_certificate", _french),
)
