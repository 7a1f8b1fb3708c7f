"""Extracts of birth acts as forms: bilingual, Arabic filled by hand, French typed, boxes of the electronic register."""

import random

from samples import spoilt
from samples.dates import hijri_in_arabic, hijri_in_french, hijri_year, in_arabic, in_french
from samples.entries import Entry, moment
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, alone, born, choose, in_arabic_alone, titled
from samples.holdout3.leaf import A4, A4_FLAT, A5, GREY, Leaf
from samples.holdout3.people import Facts
from samples.ornaments import emblem
from samples.surface import Colour, Surface

_BLUE: Colour = (30, 60, 120)


def _mirrored(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print both languages side by side on dots, a rule down the middle."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng)
    it, town = born(who, facts.issued), who.birth_place
    page.rows_fr(
        16,
        16,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'INTERIEUR",
            f"PROVINCE : {town.province.latin}",
            f"COMMUNE : {town.name.latin}",
        ),
        9,
        4.8,
        fit=72,
    )
    page.rows_ar(
        194,
        16,
        ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}", f"جماعة {town.name.arabic}"),
        10,
        4.8,
        fit=72,
    )
    page.blank(16, 38, 98, "Bureau d'état civil :", it["office"].latin, it["office"].field, points=9)
    page.blank_ar(194, 38, 112, "مكتب الحالة المدنية :", it["office"].arabic, points=10)
    page.rows_fr(
        105,
        46,
        (
            "Loi n° 37.99 relative à l'état civil promulguée par le dahir n° 1.02.239",
            "du 25 rejeb 1423 (3 octobre 2002)",
        ),
        7,
        3.8,
        "middle",
        fit=120,
    )
    page.named(105, 62, "نسخة موجزة من رسم الولادة", 19)
    page.fr(105, 70, "EXTRAIT D'ACTE DE NAISSANCE", 14, bold=True, side="middle")
    page.rule(105, 76, 105, 226, GREY)
    year = hijri_year(who.birth_date)
    rows = (
        ("Acte n°", it["act"], "رسم رقم"),
        ("Année hégirienne", Entry(str(year), str(year)), "السنة الهجرية"),
        ("Année grégorienne", it["year"], "السنة الميلادية"),
        ("Prénom", it["given"], "الاسم الشخصي"),
        ("Nom de famille", it["family"], "الاسم العائلي"),
        (
            choose(who, "Né le", "Née le"),
            Entry(hijri_in_french(who.birth_date), hijri_in_arabic(who.birth_date)),
            choose(who, "ولد في", "ولدت في"),
        ),
        (
            "Correspondant au",
            moment("birth_date", who.birth_date, in_french(who.birth_date), in_arabic(who.birth_date)),
            "الموافق ل",
        ),
        ("Lieu de naissance", it["place"], "مكان الازدياد"),
        ("Sexe", it["sex"], "الجنس"),
        (choose(who, "Fils de", "Fille de"), it["father"], choose(who, "والده هو", "والدها هو")),
        ("et de", it["mother"], choose(who, "ووالدته هي", "ووالدتها هي")),
        ("Mentions marginales", Entry("Néant", "لا شيء"), "البيانات الهامشية"),
    )
    for at, (label, entry, caption) in enumerate(rows):
        y = 84 + 12.2 * at
        page.blank(16, y, 102, label, entry.latin, entry.field, points=9.5)
        page.blank_ar(194, y, 108, caption, entry.arabic, entry.field_ar, points=10.5)
    page.rows_fr(
        16, 234, ("Extrait certifié conforme aux registres", "de l'état civil par nous, officier soussigné"), 9
    )
    page.rows_ar(194, 234, ("نشهد نحن ضابط الحالة المدنية بمطابقة", "هذه النسخة لما هو مضمن بسجلات المكتب"), 10)
    page.blank(16, 250, 92, f"Fait à {town.name.latin} le", it["issued"].latin, it["issued"].field, points=9.5)
    page.ar(194, 250, f"حرر ب {town.name.arabic}", 10.5)
    page.fr(40, 260, "L'Officier de l'état civil", 9.5)
    page.seal(150, 266, 16, "الحالة المدنية")
    page.sign(70, 272, 34)
    page.specimen((105, 10), (105, 292))
    return (page,)


def _three_columns(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a table of heavy rules: French caption, both values in one cell, Arabic caption."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng, (253, 253, 250))
    it, town = born(who, facts.issued), who.birth_place
    emblem(page, 105, 16, 7)
    page.fr(52, 14, "Royaume du Maroc", 10, bold=True, side="middle")
    page.fr(52, 19, "Ministère de l'Intérieur", 9, side="middle")
    page.ar(158, 14, "المملكة المغربية", 11, bold=True, side="middle")
    page.ar(158, 19, "وزارة الداخلية", 10, side="middle")
    page.box(30, 30, 150, 20, radius=3, line=0.6)
    page.fr(105, 38, "EXTRAIT DE L'ACTE DE NAISSANCE", 14, bold=True, side="middle")
    page.named(105, 46.4, "مستخرج من رسم الولادة", 15)
    rows = (
        ("Province", Entry(town.province.latin, town.province.arabic), "الإقليم"),
        ("Bureau d'état civil", it["office"], "مكتب الحالة المدنية"),
        ("N° de l'acte", it["act"], "رقم الرسم"),
        ("Année", it["year"], "السنة"),
        ("Nom", it["family"], "الاسم العائلي"),
        ("Prénom", it["given"], "الاسم الشخصي"),
        ("Sexe", it["sex"], "الجنس"),
        ("Date de naissance", it["day"], "تاريخ الولادة"),
        ("Lieu de naissance", it["place"], "مكان الولادة"),
        ("Père", it["father"], "الأب"),
        ("Mère", it["mother"], "الأم"),
    )
    tops = [58 + 14 * at for at in range(len(rows) + 1)]
    page.box(12, tops[0], 42, tops[-1] - tops[0], outline=(232, 234, 238), fill=(232, 234, 238))
    page.box(156, tops[0], 42, tops[-1] - tops[0], outline=(232, 234, 238), fill=(232, 234, 238))
    page.grid((12, 54, 156, 198), tops, 0.7)
    for top, (label, entry, caption) in zip(tops, rows, strict=False):
        page.fr(14.5, top + 8.6, label, 9.5, fit=37)
        page.ar(195.5, top + 8.6, caption, 10.5, fit=37)
        same = entry.latin == entry.arabic
        page.fr(
            105 if same else 57,
            top + (8.8 if same else 6),
            entry.latin,
            10,
            bold=True,
            fit=94,
            field=entry.field,
            side="middle" if same else "left",
        )
        if not same:
            page.ar(153, top + 11.6, entry.arabic, 11, bold=True, fit=94, field=entry.field_ar)
    y = tops[-1] + 12
    page.fr(14, y, "Délivré le :", 9.5)
    page.fr(36, y, it["issued"].latin, 10, bold=True, field=it["issued"].field)
    page.ar(196, y, "سلم بتاريخه أعلاه من طرف ضابط الحالة المدنية", 10)
    page.fr(14, y + 7, "Document valable trois mois", 8, ink=GREY)
    page.seal(146, y + 30, 17, town.name.arabic)
    page.sign(70, y + 26, 38)
    page.specimen((105, 285), (40, y + 44))
    return (page,)


def _by_hand(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the Arabic form of a rural office, its blanks filled with a pen."""
    who, page = facts.child, Leaf(A5, fonts.office(rng), rng, (250, 247, 236))
    it, town = in_arabic_alone(born(who, facts.issued)), who.birth_place
    page.rows_ar(140, 12, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}"), 9.5, 5)
    page.blank_ar(
        140, 27.4, 84, "مكتب الحالة المدنية ل", it["office"].arabic, it["office"].field_ar, points=9.5, hand=True
    )
    page.blank_ar(62, 14, 10, "رسم عدد", it["act"].arabic, it["act"].field_ar, points=10, hand=True)
    page.blank_ar(62, 22, 10, "سنة", it["year"].arabic, it["year"].field_ar, points=10, hand=True)
    page.named(74, 42, "نسخة موجزة من رسم الولادة", 15, fit=110)
    rows = (
        ("الاسم الشخصي :", it["given"]),
        ("الاسم العائلي :", it["family"]),
        ("محل الولادة :", it["place"]),
        ("تاريخ الولادة :", moment("birth_date", who.birth_date).in_arabic_alone),
        ("الموافق بالهجري :", Entry("", hijri_in_arabic(who.birth_date))),
        ("الجنس :", it["sex"]),
        ("اسم الأب :", it["father"]),
        ("اسم الأم :", it["mother"]),
        ("بيان الوفاة :", Entry("", "لا شيء")),
    )
    for at, (caption, entry) in enumerate(rows):
        page.blank_ar(138, 58 + 10.6 * at, 12, caption, entry.arabic, entry.field_ar, points=11, hand=True)
    page.ar(138, 158, "نشهد بمطابقة هذه النسخة لأصل الرسم المضمن بالسجل.", 10)
    page.blank_ar(138, 169, 74, "حرر بتاريخ", it["issued"].arabic, it["issued"].field_ar, points=10.5, hand=True)
    page.ar(56, 169, "ضابط الحالة المدنية", 10.5)
    page.seal(40, 186, 13, "الحالة المدنية")
    page.sign(78, 186, 28)
    page.specimen((74, 205), (120, 196), points=8)
    return (page,)


def _typed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the French extract that a typewriter filled in capitals."""
    who, page = facts.child, Leaf(A4, fonts.typist(rng), rng, (249, 246, 238))
    it, town = alone(born(who, facts.issued)), who.birth_place
    page.rows_fr(
        18,
        20,
        (
            "ROYAUME DU MAROC",
            f"PROVINCE DE {town.province.latin}",
            f"CERCLE ET COMMUNE DE {town.name.latin}",
            "ETAT CIVIL",
        ),
        10.5,
        5.6,
    )
    page.fr(105, 54, "EXTRAIT DES REGISTRES DES NAISSANCES", 13, side="middle")
    page.rule(52, 56, 158, 56, width=0.5)
    page.blank(18, 70, 84, "ACTE NUMERO", it["act"].latin, it["act"].field, points=11)
    page.blank(92, 70, 150, "DE L'ANNEE", it["year"].latin, it["year"].field, points=11)
    page.blank(18, 80, 190, "BUREAU DE", it["office"].latin, it["office"].field, points=11)
    rows = (
        ("NOM", it["family"]),
        ("PRENOM", it["given"]),
        ("NE LE", moment("birth_date", who.birth_date, f"{who.birth_date:%d-%m-%Y}")),
        ("A", it["place"]),
        ("SEXE", Entry(it["sex"].latin.upper().replace("É", "E"), "", it["sex"].field)),
        ("FILS OU FILLE DE", it["father"]),
        ("ET DE", it["mother"]),
        ("NATIONALITE", Entry("MAROCAINE", "")),
        ("MENTIONS", Entry("NEANT", "")),
    )
    for at, (label, entry) in enumerate(rows):
        page.fr(18, 98 + 11 * at, label, 11)
        page.fr(70, 98 + 11 * at, ":", 11)
        page.fr(76, 98 + 11 * at, entry.latin, 11, fit=114, field=entry.field)
    page.fr(18, 208, "POUR EXTRAIT CONFORME", 11)
    page.fr(18, 218, f"{town.name.latin}, LE", 11, fit=70)
    page.fr(94, 218, f"{facts.issued:%d-%m-%Y}", 11, field=it["issued"].field)
    page.fr(120, 230, "L'OFFICIER D'ETAT CIVIL", 11)
    page.seal(150, 250, 17, "الحالة المدنية", "ETAT CIVIL")
    page.sign(128, 252, 36)
    page.specimen((105, 10), (40, 284))
    spoilt.carbon(page, rng)
    return (page,)


def _boxed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the electronic extract: a box a value, its captions small and grey under it, a code to check it."""
    who, page = facts.child, Leaf(A4, fonts.issuer(rng), rng)
    it, town = born(who, facts.issued), who.birth_place
    page.box(0, 0, 210, 24, outline=(236, 242, 238), fill=(236, 242, 238))
    page.fr(14, 11, "Royaume du Maroc", 11, bold=True)
    page.fr(14, 17, "Registre national de l'état civil", 9)
    page.ar(196, 11, "المملكة المغربية", 12, bold=True)
    page.ar(196, 17, "السجل الوطني للحالة المدنية", 10)
    page.fr(14, 36, "Extrait d'acte de naissance", 15, bold=True, ink=_BLUE, fit=84)
    page.ar(196, 36, "مستخرج من رسم الولادة", 16, bold=True, ink=_BLUE, fit=84)

    def put(x: float, y: float, width: float, label: str, caption: str, it: Entry) -> None:
        page.box(x, y, width, 12, outline=(150, 160, 176), radius=1.2)
        same = it.latin == it.arabic
        room = width - 5 if same else (width - 8) / 2
        page.fr(x + 2.5, y + 7.8, it.latin, 10.5, bold=True, fit=room, field=it.field)
        if not same:
            page.ar(x + width - 2.5, y + 7.8, it.arabic, 11, bold=True, fit=room, field=it.field_ar)
        page.fr(x + 1, y + 15.6, label, 7, ink=GREY, fit=width * 0.56)
        page.ar(x + width - 1, y + 15.6, caption, 7.6, ink=GREY, fit=width * 0.4)

    put(14, 46, 56, "N° de l'acte", "رقم الرسم", it["act"])
    put(76, 46, 40, "Année", "السنة", it["year"])
    put(122, 46, 74, "Bureau de l'état civil", "مكتب الحالة المدنية", it["office"])
    put(14, 70, 182, "Nom de famille", "الاسم العائلي", it["family"])
    put(14, 94, 182, "Prénom", "الاسم الشخصي", it["given"])
    put(14, 118, 56, "Date de naissance", "تاريخ الازدياد", it["day"])
    put(76, 118, 62, "Sexe", "الجنس", it["sex"])
    put(
        144,
        118,
        52,
        "Date hégirienne",
        "الهجري",
        Entry(str(hijri_year(who.birth_date)), str(hijri_year(who.birth_date))),
    )
    put(14, 142, 182, "Lieu de naissance", "مكان الازدياد", it["place"])
    put(14, 166, 182, "Père", "الأب", it["father"])
    put(14, 190, 182, "Mère", "الأم", it["mother"])
    put(14, 214, 56, "Délivré le", "سلم في", it["issued"])
    page.qr(160, 216, 34, f"SPECIMEN EXTRAIT {who.act_number}")
    page.rows_fr(
        14,
        244,
        (
            "Cet extrait porte une signature électronique. Son authenticité se vérifie",
            "par la lecture du code ci-contre.",
        ),
        8,
        4.4,
        fit=130,
    )
    page.rows_ar(150, 256, (f"جماعة {town.name.arabic}", f"إقليم {town.province.arabic}"), 9)
    page.rule(14, 276, 196, 276, GREY)
    page.fr(105, 281, f"Réf. {rng.randint(10**7, 10**8 - 1)} / {facts.issued.year}", 7, side="middle", ink=GREY)
    page.specimen((105, 292), (60, 270))
    return (page,)


def _wide(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a page held across: captions in French then Arabic over each value, names as word processors type them."""
    who, page = facts.child, Leaf(A4_FLAT, fonts.office(rng), rng)
    it, town = born(who, facts.issued), who.birth_place
    page.rows_fr(
        60, 18, ("Royaume du Maroc", f"Commune urbaine de {town.name.latin.title()}"), 10, 5.4, "middle", fit=90
    )
    page.rows_ar(236, 18, ("المملكة المغربية", f"الجماعة الحضرية {town.name.arabic}"), 11, 5.4, "middle", fit=90)
    page.fr(148.5, 38, "Extrait d'acte de naissance", 16, bold=True, side="middle")
    page.named(148.5, 47, "نسخة موجزة من رسم الولادة", 16)
    page.box(14, 54, 269, 104, line=0.5)

    def put(x: float, y: float, width: float, label: str, caption: str, it: Entry) -> None:
        used = page.fr(x, y, label, 8, ink=GREY)
        page.ar(
            x + used + 3 + page.width_of(caption, page.faces.arabic_pen(8.6), arabic=True), y, caption, 8.6, ink=GREY
        )
        length = page.fr(x, y + 7, it.latin, 11, bold=True, fit=width * 0.56, field=it.field)
        if it.arabic != it.latin:
            page.ar(x + width, y + 7, it.arabic, 12, bold=True, fit=width - length - 4, field=it.field_ar)

    put(20, 64, 120, "Nom", "الاسم العائلي", titled(it["family"]))
    put(156, 64, 120, "Prénom", "الاسم الشخصي", titled(it["given"]))
    put(20, 84, 76, choose(who, "Né le", "Née le"), "تاريخ الازدياد", it["day"])
    put(108, 84, 80, "A", "ب", titled(it["place"]))
    put(204, 84, 72, "Sexe", "الجنس", it["sex"])
    put(20, 104, 256, choose(who, "Fils de", "Fille de"), choose(who, "ابن", "بنت"), titled(it["father"]))
    put(20, 124, 256, "et de", "و", titled(it["mother"]))
    put(20, 144, 70, "Acte n°", "رسم رقم", it["act"])
    put(100, 144, 60, "Année", "سنة", it["year"])
    put(176, 144, 100, "Bureau", "مكتب", titled(it["office"]))
    page.fr(20, 170, "Pour extrait conforme, le", 10)
    page.fr(
        20 + page.width_of("Pour extrait conforme, le ", page.faces.pen(10)),
        170,
        it["issued"].latin,
        10,
        bold=True,
        field=it["issued"].field,
    )
    page.ar(277, 170, "ضابط الحالة المدنية", 11)
    page.seal(238, 186, 14, "الحالة المدنية")
    page.sign(196, 186, 34)
    page.specimen((60, 196), (148, 204))
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_birth_{draw.__name__.strip('_')}", "birth_certificate", draw)
    for draw in (_mirrored, _three_columns, _by_hand, _typed, _boxed, _wide)
)
