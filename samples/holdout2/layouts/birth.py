"""Birth extracts that one looks up by label: facing captions, a ruled table, Arabic alone, boxes, the new register."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, slashed
from samples.holdout.folk import Facts, Somebody
from samples.holdout.layout import A4, A5_WIDE, Layout
from samples.holdout.sheet import GREY, photocopy
from samples.holdout2 import fonts
from samples.holdout2.entries import Entry, both, moment, name, plain, sex, written
from samples.holdout2.form import Form, carbon
from samples.holdout2.people import son_or_daughter
from samples.surface import Colour, Surface

Said = tuple[str, Entry, str]
"""A caption in French, the value, the caption in Arabic."""
_GREEN: Colour = (20, 96, 70)
_WINE: Colour = (120, 30, 44)


def said(who: Somebody) -> dict[str, Entry]:
    """Return what a birth paper says, by what it is about."""
    father, mother = son_or_daughter(who, "BEN", "BENT")
    return {
        "office": both("registry_office", who.town.name),
        "act": plain("act_number", who.act),
        "year": plain("act_year", str(who.birth.year)),
        "hijri_year": Entry(str(hijri_year(who.birth)), str(hijri_year(who.birth))),
        "given": name("given_names", who.given),
        "family": name("family_name", who.family),
        "place": both("birth_place", who.town.name),
        "day": moment("birth_date", who.birth),
        "day_written": written("birth_date", who.birth),
        "hijri": Entry(hijri_in_french(who.birth), hijri_in_arabic(who.birth)),
        "sex": sex(who),
        "father": both("father_name", father),
        "mother": both("mother_name", mother),
        "nothing": Entry("Néant", "لا شيء"),
        "nationality": Entry("Marocaine", "مغربية"),
    }


def _facing(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print captions at both edges and each script's value next to its own, on dotted blanks."""
    who, s = facts.child, Form(A4, fonts.office(rng), rng)
    it, town, man = said(who), who.town, who.is_man
    s.arms(105, 18, 7)
    head = (
        "Royaume du Maroc",
        "Ministère de l'Intérieur",
        f"Province : {town.province.latin}",
        f"Cercle et Caïdat : {town.name.latin}",
    )
    head_ar = (
        "المملكة المغربية",
        "وزارة الداخلية",
        f"إقليم : {town.province.arabic}",
        f"دائرة وقيادة : {town.name.arabic}",
    )
    s.lines(16, 16, head, s.la(9.5))
    s.lines(194, 16, head_ar, s.ar(10), side="right", arabic=True)
    s.pair(
        16,
        38,
        "Officier de l'état civil de",
        it["office"].latin,
        (s.la(9.5), s.la(9.5, bold=True)),
        field=it["office"].field,
        fit=84,
    )
    s.arabic_pair(194, 38, "ضابط الحالة المدنية ل", it["office"].arabic, (s.ar(10), s.ar(10, bold=True)), fit=80)
    s.text(105, 56, "COPIE PAR EXTRAIT DE L'ACTE DE NAISSANCE", s.la(13, bold=True), side="middle")
    s.arabic(105, 65, "نسخة موجزة من رسم الولادة", s.named(15), side="middle")
    rows: tuple[Said, ...] = (
        ("Numéro de l'acte :", it["act"], "رقم الرسم :"),
        ("Année hégirienne :", it["hijri_year"], "السنة الهجرية :"),
        ("Année grégorienne :", it["year"], "السنة الميلادية :"),
        ("Prénom :", it["given"], "الاسم الشخصي :"),
        ("Nom :", it["family"], "الاسم العائلي :"),
        ("Né(e) à :", it["place"], "مكان الولادة :"),
        ("Le :", it["hijri"], "تاريخ الولادة :"),
        ("Correspondant au :", it["day_written"], "الموافق ل :"),
        ("Sexe :", it["sex"], "الجنس :"),
        ("Nationalité :", it["nationality"], "الجنسية :"),
        (f"{'Fils' if man else 'Fille'} de :", it["father"], "اسم الأب :"),
        ("et de :", it["mother"], "اسم الأم :"),
        ("Mention de décès :", it["nothing"], "بيان الوفاة :"),
    )
    y = 80.0
    for caption, entry, caption_ar in rows:
        s.blank(16, y, 103, caption, entry.latin, field=entry.field)
        s.blank_ar(194, y, 108, caption_ar, entry.arabic, field=entry.field_ar)
        y += 11
    s.text(16, y + 6, "Pour copie conforme aux registres de l'état civil", s.la(9))
    s.arabic(194, y + 6, "نسخة مطابقة لما هو مضمن بسجلات الحالة المدنية", s.ar(9.5))
    s.blank(
        16,
        y + 15,
        103,
        f"Délivré à {town.name.latin} le",
        slashed(facts.issued),
        field=moment("issue_date", facts.issued).field,
    )
    s.text(120, y + 15, "Sceau et signature", s.la(9))
    s.arabic(194, y + 15, "الطابع والإمضاء", s.ar(9.5))
    s.stamp(150, y + 34, 15, town.name.arabic, "ETAT CIVIL")
    s.sign(172, y + 38, 30)
    s.specimen((50, 290), (160, 290))
    return (s,)


def _ruled(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print three columns: French caption, both values over each other, Arabic caption."""
    who, s = facts.child, Form(A4, fonts.office(rng), rng, (252, 252, 250))
    it, town, man = said(who), who.town, who.is_man
    s.text(14, 16, "ROYAUME DU MAROC", s.la(10, bold=True, ink=_GREEN))
    s.arabic(196, 16, "المملكة المغربية", s.ar(11, bold=True, ink=_GREEN))
    s.text(14, 22, f"WILAYA - PROVINCE DE {town.province.latin}", s.la(8.5), fit=88)
    s.arabic(196, 22, f"ولاية - إقليم {town.province.arabic}", s.ar(9.5))
    s.text(14, 28, f"COMMUNE {town.name.latin}", s.la(8.5), fit=88)
    s.arabic(196, 28, f"جماعة {town.name.arabic}", s.ar(9.5))
    s.box(30, 36, 150, 20, outline=_GREEN, line=0.5)
    s.arabic(105, 44, "نسخة موجزة من رسم الولادة", s.named(13, _GREEN), side="middle")
    s.text(105, 52, "EXTRAIT D'ACTE DE NAISSANCE", s.la(13, bold=True, ink=_GREEN), side="middle")
    s.text(105, 61, "(Loi 37-99 promulguée par le dahir 1-02-239 du 25 rejeb 1423)", s.la(7, ink=GREY), side="middle")
    rows: tuple[Said, ...] = (
        ("Bureau d'état civil", it["office"], "مكتب الحالة المدنية"),
        ("N° de l'acte", it["act"], "رقم العقد"),
        ("Année", it["year"], "سنة"),
        ("Nom de famille", it["family"], "الاسم العائلي"),
        ("Prénom", it["given"], "الاسم الشخصي"),
        ("Sexe", it["sex"], "الجنس"),
        ("Date de naissance", it["day"], "تاريخ الازدياد"),
        ("Lieu de naissance", it["place"], "مكان الازدياد"),
        ("Père", it["father"], "الأب"),
        ("Mère", it["mother"], "الأم"),
        ("Mentions", it["nothing"], "البيانات الهامشية"),
    )
    y, height = 68.0, 14.0
    for caption, entry, caption_ar in rows:
        s.box(14, y, 182, height)
        s.rule(58, y, 58, y + height)
        s.rule(152, y, 152, y + height)
        s.text(16, y + 8.6, caption, s.la(9), fit=40)
        s.arabic(194, y + 8.6, caption_ar, s.ar(9.5), fit=40)
        if entry.latin == entry.arabic:
            s.text(105, y + 8.8, entry.latin, s.la(10.5, bold=True), side="middle", field=entry.field)
        else:
            s.arabic(150, y + 6, entry.arabic, s.ar(10, bold=True), field=entry.field_ar, fit=88)
            s.text(60, y + 11.6, entry.latin, s.la(9.6, bold=True), field=entry.field, fit=88)
        y += height
    s.pair(
        16,
        y + 10,
        "Fait le",
        slashed(facts.issued),
        (s.la(9.5), s.la(10, bold=True)),
        field=moment("issue_date", facts.issued).field,
    )
    s.arabic(194, y + 10, "حرر في التاريخ المذكور", s.ar(9.5))
    s.text(16, y + 20, f"{'Père' if man else 'Mère'} présent(e) au guichet : oui", s.la(8, ink=GREY))
    s.stamp(150, y + 28, 14, town.name.arabic)
    s.fiscal(60, y + 14, 2)
    s.specimen((45, 9), (165, 292))
    if rng.random() < 0.4:
        photocopy(s)
    return (s,)


def _arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an Arabic form of two columns whose blanks a clerk filled by machine."""
    who, s = facts.child, Form(A5_WIDE, fonts.office(rng), rng, (250, 247, 236))
    it, town = {key: entry.in_arabic_alone for key, entry in said(who).items()}, who.town
    man = who.is_man
    ink: Colour = (30, 36, 96)
    pens, small = (s.ar(9.5), s.ar(10, bold=True, ink=ink)), (s.ar(8.5), s.ar(9, bold=True, ink=ink))
    s.lines(
        200,
        12,
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}"),
        s.ar(8.5),
        4.8,
        side="right",
        arabic=True,
    )
    s.arabic_pair(200, 26.4, "مكتب الحالة المدنية ب", it["office"].arabic, small, field=it["office"].field_ar)
    for y, caption, key in (
        (12.0, "رسم عدد", "act"),
        (17.0, "لسنة ميلادية", "year"),
        (22.0, "لسنة هجرية", "hijri_year"),
    ):
        s.arabic_pair(48, y, caption, it[key].arabic, small, field=it[key].field_ar)
    s.arabic(105, 38, "موجز رسم الولادة", s.named(17), side="middle")
    rows = (
        ("الاسم الشخصي", "given", "الاسم العائلي", "family"),
        ("تاريخ الولادة", "day_written", "الموافق ل", "hijri"),
        ("بمدينة أو قرية", "place", "الجنس", "sex"),
        ("اسم الوالد", "father", "اسم الوالدة", "mother"),
        ("الجنسية", "nationality", "بيانات الطرة", "nothing"),
    )
    y = 54.0
    for one, key, other, second in rows:
        s.blank_ar(200, y, 108, one, it[key].arabic, field=it[key].field_ar, pens=pens)
        s.blank_ar(102, y, 10, other, it[second].arabic, field=it[second].field_ar, pens=pens)
        y += 10.5
    s.arabic(200, y + 2, "يشهد ضابط الحالة المدنية بمطابقة هذا الموجز للأصل المحفوظ لديه", s.ar(8.5))
    s.blank_ar(
        200,
        y + 11,
        120,
        f"حرر ب{town.name.arabic} في",
        slashed(facts.issued),
        pens=pens,
        field=moment("issue_date", facts.issued).field,
    )
    s.arabic(70, y + 11, "إمضاء" + (" الضابط" if man else " ضابط الحالة المدنية"), s.ar(9))
    s.stamp(60, y + 24, 11, town.name.arabic)
    s.specimen((150, 142), (105, 8), points=8)
    if rng.random() < 0.5:
        carbon(s)
    return (s,)


def _keyed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a French form of boxes with captions above, names in one box a letter."""
    who, s = facts.child, Form(A4, fonts.office(rng), rng)
    it, town, man = {key: entry.in_latin_alone for key, entry in said(who).items()}, who.town, who.is_man
    s.text(105, 16, "ROYAUME DU MAROC - MINISTERE DE L'INTERIEUR", s.la(10.5, bold=True), side="middle")
    s.text(105, 22, f"Préfecture ou province de {town.province.latin}", s.la(9), side="middle")
    s.text(105, 34, "BULLETIN DE NAISSANCE", s.la(17, bold=True, ink=_WINE), side="middle")
    s.text(105, 40, "extrait du registre de l'état civil", s.la(9), side="middle")
    big, small = s.la(10.5, bold=True), s.la(7.4, ink=GREY)

    def above(x: float, y: float, wide: float, caption: str, entry: Entry) -> None:
        s.box(x, y, wide, 13)
        s.text(x + 1.5, y + 3.8, caption, small, fit=wide - 3)
        s.text(x + 2.5, y + 10.4, entry.latin, big, field=entry.field, fit=wide - 5)

    above(14, 48, 74, "Bureau de l'état civil", it["office"])
    above(90, 48, 34, "N° d'acte", it["act"])
    above(126, 48, 34, "Année (grégorienne)", it["year"])
    above(162, 48, 34, "Année (hégirienne)", it["hijri_year"])
    s.text(14, 68, "NOM DE FAMILLE (en capitales)", small)
    s.cells(14, 75, it["family"].latin, s.la(10, bold=True), field=it["family"].field, many=28, size=6.4)
    s.text(14, 84, "PRENOM(S)", small)
    s.cells(14, 91, it["given"].latin, s.la(10, bold=True), field=it["given"].field, many=28, size=6.4)
    above(14, 98, 52, "Date de naissance (jour/mois/année)", it["day"])
    above(68, 98, 74, "Commune de naissance", it["place"])
    s.box(144, 98, 52, 13)
    s.text(145.5, 101.8, "Sexe", small)
    for x, of_man, letter in ((150, True, "M"), (172, False, "F")):
        s.tick(x, 108, of_man == man)
        s.text(x + 5, 108, letter, big, field=it["sex"].field if of_man == man else None)
    above(14, 113, 182, "Nom et prénom du père", it["father"])
    above(14, 128, 182, "Nom et prénom de la mère", it["mother"])
    above(14, 143, 89, "Nationalité", it["nationality"])
    above(107, 143, 89, "Mention marginale", it["nothing"])
    above(14, 164, 60, "Délivré le", moment("issue_date", facts.issued).in_latin_alone)
    s.text(80, 168, f"à {town.name.latin}, pour servir et valoir ce que de droit", s.la(9), fit=116)
    s.text(120, 178, "L'Officier de l'état civil", s.la(10))
    s.stamp(135, 196, 15, town.name.arabic)
    s.sign(165, 196, 30)
    s.footer("Imp. Al Manar - Mod. E.C. 12 - 05/2019 - ne peut servir d'original", 288)
    s.specimen((60, 230), (105, 270))
    return (s,)


def _register(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the new register's extract: a code, captions below values, both scripts side by side."""
    who, s = facts.child, Form(A4, fonts.office(rng), rng)
    it, man = said(who), who.is_man
    s.box(0, 0, 210, 7, outline=_WINE, fill=_WINE)
    s.arms(105, 18, 6, _WINE)
    s.text(100, 31, "Registre National de l'Etat Civil", s.la(10), side="right")
    s.arabic(110, 31, "السجل الوطني للحالة المدنية", s.ar(10.5), side="left")
    s.code(14, 14, 26, f"RNEC;SPECIMEN;{rng.randrange(10**10):010d}")
    s.text(105, 46, "Extrait d'acte de naissance électronique", s.la(14, bold=True, ink=_WINE), side="middle")
    s.arabic(105, 55, "مستخرج إلكتروني من رسم الولادة", s.named(13, _WINE), side="middle")
    rows: tuple[Said, ...] = (
        ("Bureau de rattachement", it["office"], "مكتب الحالة المدنية"),
        ("Nom", it["family"], "الاسم العائلي"),
        ("Prénom", it["given"], "الاسم الشخصي"),
        ("Lieu de naissance", it["place"], "مكان الولادة"),
        ("Père", it["father"], "الأب"),
        ("Mère", it["mother"], "الأم"),
    )
    y = 70.0
    for caption, entry, caption_ar in rows:
        s.text(16, y, entry.latin, s.la(11, bold=True), field=entry.field, fit=84)
        s.arabic(194, y, entry.arabic, s.ar(11.5, bold=True), field=entry.field_ar, fit=84)
        s.rule(16, y + 2.4, 194, y + 2.4, (170, 150, 154), 0.15)
        s.text(16, y + 6, caption, s.la(7.2, ink=GREY))
        s.arabic(194, y + 6.4, caption_ar, s.ar(7.6, ink=GREY))
        y += 15
    thirds = (
        ("Date de naissance / تاريخ الولادة", it["day"]),
        ("Sexe / الجنس", Entry("M" if man else "F", "", it["sex"].field)),
        ("N° d'acte / رقم الرسم", it["act"]),
        ("Année / السنة", it["year"]),
    )
    for at, (caption, entry) in enumerate(thirds):
        x = 16 + at * 46
        french, arabic = caption.split(" / ")
        s.text(x, y + 2, entry.latin, s.la(11, bold=True), field=entry.field)
        s.rule(x, y + 4.4, x + 40, y + 4.4, (170, 150, 154), 0.15)
        s.text(x, y + 8, french, s.la(7.2, ink=GREY))
        s.arabic(x + 40, y + 12, arabic, s.ar(7.6, ink=GREY))
    y += 30
    s.text(16, y, slashed(facts.issued), s.la(11, bold=True), field=moment("issue_date", facts.issued).field)
    s.rule(16, y + 2.4, 56, y + 2.4, (170, 150, 154), 0.15)
    s.text(16, y + 6, "Date d'émission", s.la(7.2, ink=GREY))
    s.arabic(56, y + 6.4, "تاريخ الإصدار", s.ar(7.6, ink=GREY))
    s.flow(
        16,
        y + 24,
        178,
        ["Ce document est signé électroniquement. Sa validité se vérifie au moyen du code ci-dessus."],
        s.la(8.5),
        leading=5,
    )
    s.footer(f"Réf. {rng.randrange(10**8):08d}-{rng.randint(10, 99)}   page 1/1", 288)
    s.specimen((105, 250), (105, 275))
    return (s,)


LAYOUTS = (
    Layout("h2_birth_facing", "birth_certificate", _facing),
    Layout("h2_birth_ruled", "birth_certificate", _ruled),
    Layout("h2_birth_arabic", "birth_certificate", _arabic),
    Layout("h2_birth_keyed", "birth_certificate", _keyed),
    Layout("h2_birth_register", "birth_certificate", _register),
)
