"""Birth papers in sentences: the whole act in Arabic and in French, and the typed copy of an old register."""

import random

from samples.dates import hijri_year, slashed
from samples.holdout import words
from samples.holdout.folk import Facts
from samples.holdout.layout import A4, Layout
from samples.holdout.sheet import Piece
from samples.holdout2 import fonts
from samples.holdout2.entries import piece
from samples.holdout2.form import Form, carbon, needled
from samples.holdout2.layouts.birth import said
from samples.spelled import hijri_day_in_arabic
from samples.surface import Colour, Field, Surface


def _day(facts: Facts) -> Field:
    return Field("birth_date", facts.child.birth.isoformat())


def _whole_arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.child, Form(A4, fonts.office(rng), rng, (253, 252, 248))
    town, man = who.town, who.is_man
    it = {key: entry.in_arabic_alone for key, entry in said(who).items()}
    pens = (s.ar(10), s.ar(10.5, bold=True))
    s.arms(105, 16, 6, (90, 70, 40))
    s.lines(
        194,
        14,
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}", f"جماعة {town.name.arabic}"),
        s.ar(10),
        side="right",
        arabic=True,
    )
    s.arabic_pair(194, 35.4, "مكتب الحالة المدنية :", it["office"].arabic, pens, field=it["office"].field_ar)
    s.arabic_pair(60, 14, "رقم الرسم :", it["act"].arabic, pens, field=it["act"].field_ar)
    s.arabic_pair(60, 20, "السنة :", it["year"].arabic, pens, field=it["year"].field_ar)
    s.arabic(105, 52, "نسخة كاملة من رسم الولادة", s.named(17), side="middle")
    s.rule(60, 56, 150, 56)
    figures = rng.random() < 0.5
    spelled = words.arabic_day(who.birth)
    born = "ولد" if man else "ولدت"
    age = rng.randint(24, 52)
    in_figures: list[Piece] = ["(", (slashed(who.birth), _day(facts)), ")"] if figures else []
    pieces: list[Piece] = [
        "في يوم",
        hijri_day_in_arabic(who.birth, rng),
        "الموافق",
        spelled if figures else (spelled, _day(facts)),
        *in_figures,
        "على الساعة",
        words.arabic(rng.randint(2, 11)),
        "و",
        words.arabic(rng.randint(2, 55)),
        "دقيقة،",
        born,
        "ب",
        piece(it["place"]),
        "المسمى" if man else "المسماة",
        piece(it["given"]),
        "واسمه العائلي" if man else "واسمها العائلي",
        piece(it["family"]),
        "،",
        "جنسه" if man else "جنسها",
        piece(it["sex"]),
        "،",
        "من والده" if man else "من والدها",
        piece(it["father"]),
        "،",
        "مغربي الجنسية، عمره",
        words.arabic(age),
        "سنة، مهنته",
        rng.choice(("فلاح", "نجار", "مستخدم", "سائق")),
        "،",
        "ومن والدته" if man else "ومن والدتها",
        piece(it["mother"]),
        "،",
        "مغربية الجنسية، بدون مهنة، الساكنين ب",
        facts.address.arabic,
        "،",
        "وقد ضمن هذا الرسم بناء على تصريح",
        rng.choice(("الأب", "الجد", "الأم")),
        "في التاريخ المذكور أعلاه من طرفنا نحن ضابط الحالة المدنية، وبعد تلاوته على المصرح وقع معنا.",
    ]
    y = s.flow(18, 70, 174, pieces, s.ar(11.5), arabic=True, leading=9.4, value_pen=s.ar(11.5, bold=True))
    s.arabic(192, y + 6, "البيانات الهامشية :", s.ar(10.5, bold=True))
    s.arabic(156, y + 6, "لا شيء", s.ar(10.5))
    s.blank_ar(
        192,
        y + 22,
        110,
        f"حررت هذه النسخة ب{town.name.arabic} بتاريخ",
        slashed(facts.issued),
        field=Field("issue_date", facts.issued.isoformat()),
    )
    s.arabic(80, y + 22, "ضابط الحالة المدنية", s.ar(11, bold=True))
    s.stamp(62, y + 40, 16, town.name.arabic)
    s.sign(92, y + 44, 34)
    s.specimen((105, 292), (30, 60))
    return (s,)


def _whole_french(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.child, Form(A4, fonts.office(rng), rng)
    it, town, man = said(who), who.town, who.is_man
    s.lines(105, 16, ("ROYAUME DU MAROC", f"PROVINCE DE {town.province.latin}"), s.la(10), side="middle")
    s.pair(20, 34, "ETAT CIVIL DE", it["office"].latin, (s.la(10), s.la(10, bold=True)), field=it["office"].field)
    s.text(105, 50, "COPIE INTEGRALE D'ACTE DE NAISSANCE", s.la(15, bold=True), side="middle")
    s.pair(20, 62, "Acte numéro", it["act"].latin, (s.la(10), s.la(10, bold=True)), field=it["act"].field)
    s.pair(80, 62, "de l'an", it["year"].latin, (s.la(10), s.la(10, bold=True)), field=it["year"].field)
    s.pair(130, 62, "hégire", str(hijri_year(who.birth)), (s.la(10), s.la(10)))
    s.rule(20, 66, 190, 66)
    pieces: list[Piece] = [
        "Le",
        (words.french_day(who.birth), _day(facts)),
        "à",
        f"{words.french(rng.randint(2, 22))} heures",
        "est né" if man else "est née",
        "à",
        piece(it["place"]),
        "l'enfant du sexe",
        (it["sex"].latin.lower(), Field("sex", who.sex)),
        "prénommé" if man else "prénommée",
        piece(it["given"]),
        "et dont le nom de famille est",
        piece(it["family"]),
        ",",
        "de",
        piece(it["father"]),
        ",",
        f"âgé de {rng.randint(24, 50)} ans,",
        rng.choice(("cultivateur", "maçon", "commerçant", "enseignant")),
        ",",
        "et de",
        piece(it["mother"]),
        ",",
        "sans profession, tous deux de nationalité marocaine et domiciliés",
        facts.address.latin,
        ".",
        "Dressé sur la déclaration du père qui, lecture faite, a signé avec nous, officier de l'état civil.",
    ]
    y = s.flow(
        20,
        78,
        170,
        pieces,
        s.la(11),
        leading=8.2,
        value_pen=s.la(11, bold=rng.random() < 0.5),
        justify=rng.random() < 0.5,
    )
    s.text(20, y + 6, "MENTIONS MARGINALES : néant", s.la(10))
    s.pair(
        20,
        y + 20,
        f"Pour copie conforme, {town.name.latin} le",
        slashed(facts.issued),
        (s.la(10), s.la(10)),
        field=Field("issue_date", facts.issued.isoformat()),
    )
    s.text(130, y + 30, "L'officier de l'état civil,", s.la(10))
    s.stamp(120, y + 46, 15, town.name.arabic)
    s.sign(155, y + 46, 36)
    s.specimen((105, 285), (30, 45))
    return (s,)


def _typed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the form of an old register, its dotted blanks filled by a typewriter that does not keep its lines."""
    who, s = facts.child, Form(A4, fonts.typist(rng), rng, (250, 246, 234))
    it, town, man = {key: entry.in_latin_alone for key, entry in said(who).items()}, who.town, who.is_man
    ink: Colour = rng.choice(((34, 34, 60), (40, 36, 36)))
    typed, printed = s.la(11, ink=ink), s.la(9)
    s.lines(16, 16, ("ROYAUME DU MAROC", "Ministère de l'Intérieur", f"Province de {town.province.latin}"), printed)
    s.blank(16, 34, 100, "Etat civil : bureau de", it["office"].latin, field=it["office"].field, pens=(printed, typed))
    s.text(105, 52, "EXTRAIT D'ACTE DE NAISSANCE", s.la(14, bold=True), side="middle")
    y = 68.0

    def drift() -> float:
        return y - 0.2 + rng.uniform(-0.7, 0.4)

    fields = (
        ("Acte n°", "act", 100),
        ("Année", "year", 100),
        ("NOM", "family", 180),
        ("Prénom", "given", 180),
        ("Sexe", "sex", 120),
        ("Né" if man else "Née", "hijri", 180),
        ("correspondant au", "day_written", 180),
        ("à", "place", 180),
        ("fils de" if man else "fille de", "father", 190),
        ("et de", "mother", 190),
        ("Mentions marginales", "nothing", 180),
    )
    for caption, key, to in fields:
        start = 20 + s.text(20, y, caption, printed) + 3
        length = s.text(start, drift(), it[key].latin, typed, field=it[key].field, fit=to - start)
        s.dots(start + length + 3, y + 0.3, to)
        y += 11.5
    colour: Colour = (60, 60, 70)
    s.text(20, y + 8, "Certifié conforme au registre.", s.la(9, ink=colour))
    taken = s.text(20, y + 18, f"{town.name.latin}, le", printed)
    s.text(23 + taken, y + 18, slashed(facts.issued), typed, field=Field("issue_date", facts.issued.isoformat()))
    s.text(120, y + 28, "L'Officier de l'Etat Civil", printed)
    s.stamp(130, y + 44, 15, town.name.arabic)
    s.fiscal(30, y + 30, 2)
    s.specimen((105, 286), (150, 30))
    (carbon if rng.random() < 0.5 else needled)(s)
    return (s,)


LAYOUTS = (
    Layout("h2_birth_whole_arabic", "birth_certificate", _whole_arabic),
    Layout("h2_birth_whole_french", "birth_certificate", _whole_french),
    Layout("h2_birth_typed", "birth_certificate", _typed),
)
