"""Papers that no household is asked for but that some hand in: divorce, death, kafala, wages, income, celibacy.

Their kind is `unknown` and nothing on them is true of a field.
"""

import random
from datetime import timedelta

from samples import spelled, spoilt
from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, choose, full
from samples.holdout3.leaf import A4, A5, GREY, Leaf
from samples.holdout3.people import Facts
from samples.ornaments import date_stamp
from samples.surface import Surface


def _divorce(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    him, her, page = facts.husband, facts.wife, Leaf(A4, fonts.office(rng), rng, (252, 250, 242))
    town = facts.home.commune.name.arabic
    page.rows_ar(194, 18, ("المملكة المغربية", "وزارة العدل", f"المحكمة الابتدائية ب{town}", "قسم التوثيق"), 11, 5.6)
    page.ar(70, 18, f"كناش الطلاق رقم {rng.randint(2, 60)} عدد {rng.randint(3, 400)}", 10.5)
    page.named(105, 58, "رسم طلاق خلعي", 22)
    y = page.prose(
        192,
        76,
        174,
        [
            "الحمد لله وحده، بتاريخ ",
            hijri_in_arabic(facts.issued),
            " الموافق ل ",
            in_arabic(facts.issued),
            "، بناء على الإذن عدد ",
            f"{rng.randint(10, 900)}/{facts.issued.year}",
            " الصادر عن قسم قضاء الأسرة، أشهد السيد ",
            full(him).arabic,
            " المزداد سنة ",
            str(him.birth_date.year),
            " بطاقته رقم ",
            him.cin or "",
            " أنه خالع زوجته السيدة ",
            full(her).arabic,
            " المزدادة سنة ",
            str(her.birth_date.year),
            " بطاقتها رقم ",
            her.cin or "",
            "، المتزوج بها بمقتضى الرسم المؤرخ في ",
            slashed(facts.wedding),
            "، طلقة واحدة بائنة، ووافقت الزوجة على ذلك وأسقطت كالئ صداقها، وعليها أن تعتد من تاريخه.",
        ],
        arabic=True,
        points=12.5,
        leading=9.8,
        bold=False,
    )
    page.ar(180, y + 12, "توقيع العدلين", 11)
    page.sign(166, y + 24, 30)
    page.seal(60, y + 30, 17, "قاضي التوثيق")
    page.specimen((105, 10), (105, 290))
    return (page,)


def _death(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page, town = facts.husband, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    died = facts.issued - timedelta(days=rng.randint(5, 400))
    page.rows_fr(16, 18, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"COMMUNE DE {town.name.latin}"), 9.5, 5)
    page.rows_ar(194, 18, ("المملكة المغربية", "وزارة الداخلية", f"جماعة {town.name.arabic}"), 10.5, 5)
    page.fr(105, 50, "EXTRAIT D'ACTE DE DECES", 16, bold=True, side="middle")
    page.named(105, 59, "نسخة موجزة من رسم الوفاة", 17)
    rows = (
        ("Acte n°", str(rng.randint(2, 300)), str(died.year), "رسم رقم / سنة"),
        ("Nom", who.family.latin, who.family.arabic, "الاسم العائلي"),
        ("Prénom", who.given.latin, who.given.arabic, "الاسم الشخصي"),
        ("Décédé le", in_french(died), in_arabic(died), "توفي في"),
        ("Lieu du décès", town.name.latin, town.name.arabic, "مكان الوفاة"),
        ("Né le", slashed(who.birth_date), "", "المزداد في"),
        ("Fils de", who.father_on_acts.latin, who.father_on_acts.arabic, "والده"),
        ("et de", who.mother_on_acts.latin, who.mother_on_acts.arabic, "والدته"),
    )
    for at, (french, latin, arabic, caption) in enumerate(rows):
        page.blank(16, 80 + 13 * at, 102, french, latin, points=9.6)
        page.blank_ar(194, 80 + 13 * at, 108, caption, arabic, points=10.6)
    page.fr(16, 196, f"Pour extrait conforme, le {slashed(facts.issued)}", 9.6)
    page.ar(194, 196, "ضابط الحالة المدنية", 11)
    page.seal(150, 218, 17, town.name.arabic)
    page.sign(80, 216, 36)
    page.specimen((105, 10), (105, 288))
    return (page,)


def _kafala(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    him, child, page = facts.husband, facts.child, Leaf(A4, fonts.office(rng), rng)
    town = facts.home.commune.name.arabic
    page.rows_ar(
        194, 18, ("المملكة المغربية", f"المحكمة الابتدائية ب{town}", "قسم قضاء الأسرة", "شؤون القاصرين"), 11, 5.6
    )
    page.ar(76, 18, f"ملف كفالة عدد {rng.randint(3, 200)}/{facts.issued.year}", 10.5)
    page.named(105, 56, "أمر بإسناد كفالة طفل مهمل", 19)
    page.ar(105, 68, "باسم جلالة الملك وطبقا للقانون", 12, side="middle")
    y = page.prose(
        192,
        84,
        174,
        [
            "نحن القاضي المكلف بشؤون القاصرين، بناء على الطلب المقدم من طرف السيد ",
            full(him).arabic,
            " الحامل للبطاقة رقم ",
            him.cin or "",
            " وزوجته، وبناء على القانون رقم 15.01 المتعلق بكفالة الأطفال المهملين، وعلى نتيجة البحث، نأمر بإسناد ",
            "كفالة ",
            choose(child, "الطفل ", "الطفلة "),
            child.given.arabic,
            choose(child, " المزداد بتاريخ ", " المزدادة بتاريخ "),
            slashed(child.birth_date),
            " إلى الطالبين، مع النفاذ المعجل، وتبليغ هذا الأمر إلى ضابط الحالة المدنية.",
        ],
        arabic=True,
        points=12.5,
        leading=9.8,
        bold=False,
    )
    page.ar(190, y + 12, f"صدر بتاريخ {in_arabic(facts.issued)}", 11.5)
    page.ar(70, y + 24, "القاضي", 12, bold=True)
    page.seal(58, y + 44, 17, "المحكمة الابتدائية")
    page.sign(100, y + 42, 34)
    page.specimen((105, 10), (105, 288))
    return (page,)


def _wages(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page = facts.holder, Leaf(A5, fonts.typist(rng), rng)
    base = rng.randint(3000, 9000)
    page.fr(10, 14, "STE ATLAS NEGOCE SARL", 10.5, bold=True)
    page.fr(10, 20, f"CNSS {rng.randint(10**6, 10**7)}   ICE 00{rng.randint(10**9, 10**10)}", 7.6)
    page.fr(74, 34, "BULLETIN DE PAIE", 13, bold=True, side="middle")
    page.rows_fr(
        10,
        46,
        (
            f"MATRICULE : {rng.randint(10, 900)}",
            f"NOM : {full(who).latin}",
            f"CIN : {who.cin}",
            f"PERIODE : {facts.issued:%m/%Y}",
            "EMPLOI : AGENT",
        ),
        9,
        6,
        fit=128,
    )
    page.grid((10, 70, 104, 138), [80 + 10 * at for at in range(7)], 0.3)
    lines = (
        ("RUBRIQUE", "BASE", "MONTANT"),
        ("SALAIRE DE BASE", "26 J", f"{base},00"),
        ("ANCIENNETE", "5 %", f"{base // 20},00"),
        ("CNSS", "4,48 %", f"-{base * 448 // 10000},00"),
        ("AMO", "2,26 %", f"-{base * 226 // 10000},00"),
        ("IR", "", f"-{rng.randint(0, 400)},00"),
    )
    for at, cells in enumerate(lines):
        for x, cell in zip((12, 72, 106), cells, strict=True):
            page.fr(x, 86.6 + 10 * at, cell, 8.6, bold=not at, fit=30 if x > 12 else 56)
    page.fr(10, 154, f"NET A PAYER : {base * 96 // 100},00 DH", 11, bold=True)
    page.fr(10, 164, f"VIREMENT DU {slashed(facts.issued)}", 8.6)
    date_stamp(page, rng, 108, 180, ("ATLAS NEGOCE", "COMPTABILITE"), pale=True)
    page.specimen((40, 196), (110, 204), points=8)
    spoilt.needled(page, rng, 0.35)
    return (page,)


def _income(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.rows_fr(
        16,
        18,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'ECONOMIE ET DES FINANCES",
            "DIRECTION GENERALE DES IMPOTS",
            f"Subdivision de {town.name.latin.title()}",
        ),
        9.5,
        5,
    )
    page.fr(105, 56, "ATTESTATION DU REVENU GLOBAL", 15, bold=True, side="middle")
    page.fr(105, 63, f"Année {facts.issued.year - 1}", 10.5, side="middle")
    rows = (
        ("Nom et prénom", full(who).latin),
        ("N° CNIE", who.cin or ""),
        ("Adresse", facts.home.printed.latin),
        ("Identifiant fiscal", str(rng.randint(10**7, 10**8 - 1))),
        ("Revenu net imposable", "NEANT"),
        ("Date de délivrance", slashed(facts.issued)),
    )
    tops = [76 + 13 * at for at in range(len(rows) + 1)]
    page.grid((16, 76, 194), tops, 0.4)
    for top, (label, text) in zip(tops, rows, strict=False):
        page.fr(19, top + 8, label, 9.6, ink=GREY)
        page.fr(79, top + 8, text, 10.4, bold=True, fit=112)
    page.prose(
        16,
        tops[-1] + 14,
        178,
        [
            "La présente attestation est établie sur la base des déclarations souscrites et sous réserve du droit ",
            "de contrôle ",
            "de l'administration, soit la somme de ",
            spelled.number_in_french(0),
            " dirham.",
        ],
        points=10.5,
        leading=7,
    )
    page.seal(150, 216, 17, "المديرية العامة للضرائب")
    page.sign(110, 214, 34)
    page.specimen((105, 10), (105, 288))
    return (page,)


def _single(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page, town = facts.pupil, Leaf(A5, fonts.office(rng), rng, (250, 249, 243)), facts.home.commune
    page.rows_ar(140, 14, ("المملكة المغربية", "وزارة الداخلية", f"جماعة {town.name.arabic}"), 10, 5.2)
    page.named(74, 44, "شهادة العزوبة", 19)
    for at, (caption, text) in enumerate(
        (
            ("الاسم الكامل", full(who).arabic),
            ("تاريخ الازدياد", slashed(who.birth_date)),
            ("مكان الازدياد", who.birth_place.name.arabic),
            ("رقم البطاقة الوطنية", who.cin or ""),
            ("الساكن(ة) ب", facts.home.printed.arabic),
            ("الحالة العائلية", choose(who, "عازب", "عازبة")),
        )
    ):
        page.blank_ar(138, 62 + 12 * at, 12, f"{caption} :", text, hand=True)
    page.ar(138, 146, f"وحررت هذه الشهادة بتاريخ {slashed(facts.issued)}", 10.5)
    page.seal(44, 168, 14, town.name.arabic)
    page.sign(94, 166, 28)
    page.specimen((74, 204), (110, 190), points=8)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_other_{draw.__name__.strip('_')}", "unknown", draw)
    for draw in (_divorce, _death, _kafala, _wages, _income, _single)
)
