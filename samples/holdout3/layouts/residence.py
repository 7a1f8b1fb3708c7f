"""Certificates of residence: the caid's sentences, the police's bilingual form, a commune's letter, a filled form."""

import random

from samples import blanks
from samples.dates import in_arabic, in_french, slashed
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, choose, dated, full, valued
from samples.holdout3.leaf import A4, A5, GREY, Leaf
from samples.holdout3.people import Facts
from samples.ornaments import date_stamp, emblem
from samples.surface import Field, Surface


def _caid(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page, town = facts.holder, Leaf(A5, fonts.office(rng), rng), facts.home.commune
    page.rows_ar(
        74,
        12,
        (
            "المملكة المغربية",
            "وزارة الداخلية",
            f"إقليم {town.province.arabic}",
            f"دائرة {town.name.arabic} - قيادة {town.name.arabic}",
        ),
        10,
        5.2,
        "middle",
        bold=True,
    )
    page.rule(50, 31, 98, 31)
    page.ar(138, 40, f"رقم {rng.randint(100, 4000)}/{facts.issued.year}", 10)
    page.named(74, 54, "شهادة الإقامة", 20)
    y = page.prose(
        136,
        70,
        124,
        [
            "نحن قائد قيادة ",
            town.name.arabic,
            "، وبناء على تصريح شيخ القبيلة ومقدم الدوار، نشهد بأن ",
            choose(who, "المسمى ", "المسماة "),
            valued("holder_name", full(who).arabic),
            choose(who, " المزداد سنة ", " المزدادة سنة "),
            str(who.birth_date.year),
            choose(who, " الحامل لبطاقة التعريف الوطنية عدد ", " الحاملة لبطاقة التعريف الوطنية عدد "),
            valued("document_number", who.cin or ""),
            choose(who, " يسكن فعلا ب ", " تسكن فعلا ب "),
            valued("address", facts.home.printed.arabic),
            " منذ ما يزيد عن ",
            str(rng.randint(2, 30)),
            " سنوات.",
        ],
        arabic=True,
        points=12,
        leading=9,
    )
    y = page.prose(
        136,
        y + 3,
        124,
        ["سلمت هذه الشهادة للإدلاء بها عند الحاجة ولا تقوم مقام سند الملكية."],
        arabic=True,
        points=11,
        leading=8,
    )
    page.ar(92, y + 10, "وحرر بتاريخ", 11)
    shown, field = dated("issue_date", facts.issued, in_arabic(facts.issued))
    page.ar(
        92 - page.width_of("وحرر بتاريخ  ", page.faces.arabic_pen(11), arabic=True),
        y + 10,
        shown,
        11,
        bold=True,
        field=field,
    )
    page.ar(48, y + 22, "القائد", 12, bold=True)
    page.seal(40, y + 36, 13, "القيادة")
    page.sign(84, y + 34, 28)
    page.specimen((110, 202), (74, 206), points=8)
    return (page,)


def _police(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the police's form: a table of both languages, the number one character a box."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.rows_fr(
        54,
        18,
        ("ROYAUME DU MAROC", "Direction Générale de la Sûreté Nationale", f"District de {town.name.latin.title()}"),
        9.5,
        5.2,
        "middle",
    )
    page.rows_ar(
        158, 18, ("المملكة المغربية", "المديرية العامة للأمن الوطني", f"منطقة {town.name.arabic}"), 10.5, 5.2, "middle"
    )
    emblem(page, 105, 22, 6)
    page.fr(105, 48, "CERTIFICAT DE RESIDENCE", 16, bold=True, side="middle")
    page.named(105, 57, "شهادة السكنى", 18)
    page.fr(105, 66, f"N° {rng.randint(1000, 90000)}/{facts.issued.year}", 10, side="middle")
    tops = [76 + 22 * at for at in range(6)]
    page.grid((16, 194), tops, 0.4)
    cin, name, address = who.cin or "", full(who), facts.home.printed
    for top, french, arabic in zip(
        tops,
        (
            "Nom et prénom",
            "N° de la carte nationale",
            "Date et lieu de naissance",
            "Profession",
            "Adresse complète",
        ),
        ("الاسم الكامل", "رقم البطاقة الوطنية", "تاريخ ومكان الازدياد", "المهنة", "العنوان الكامل"),
        strict=False,
    ):
        page.fr(19, top + 6, french, 8.6, ink=GREY)
        page.ar(191, top + 6, arabic, 9.6, ink=GREY)
    page.fr(19, tops[0] + 16, name.latin, 11, bold=True, fit=90, field=Field("holder_name", name.latin))
    page.ar(191, tops[0] + 16, name.arabic, 12, bold=True, fit=74)
    blanks.cells(
        page,
        62,
        tops[1] + 15.4,
        cin,
        page.faces.pen(12, bold=True),
        field=Field("document_number", cin),
        many=10,
        size=7,
    )
    page.fr(19, tops[2] + 16, f"{slashed(who.birth_date)}  {who.birth_place.name.latin}", 10.5, fit=90)
    page.ar(191, tops[2] + 16, who.birth_place.name.arabic, 11.5)
    page.fr(19, tops[3] + 16, rng.choice(("SANS", "COMMERCANT", "FONCTIONNAIRE")), 10.5)
    page.fr(19, tops[4] + 12.4, address.latin, 10, bold=True, fit=170, field=Field("address", address.latin))
    page.ar(191, tops[4] + 19, address.arabic, 11, bold=True, fit=170)
    page.fr(19, 198, "Le présent certificat est délivré à l'intéressé(e) pour servir et valoir ce que de droit.", 9.5)
    page.ar(191, 206, "سلمت هذه الشهادة للمعني(ة) بالأمر للإدلاء بها عند الحاجة.", 10.5)
    page.fr(19, 220, "Délivré le", 9.5)
    page.fr(38, 220, slashed(facts.issued), 11, bold=True, field=Field("issue_date", facts.issued.isoformat()))
    page.ar(80, 220, "سلم في", 10.5)
    page.fr(140, 228, "Le Chef de District", 10)
    page.seal(120, 248, 17, "الأمن الوطني", "SURETE NATIONALE")
    page.sign(160, 246, 34)
    date_stamp(page, rng, 52, 246, ("TIMBRE", "20 DH"), pale=True)
    page.fr(
        105,
        282,
        "Valable trois mois à compter de la date de délivrance  -  Droits perçus : 20 DH",
        8,
        side="middle",
        ink=GREY,
    )
    page.specimen((105, 10), (105, 290))
    return (page,)


def _letter(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a commune's certificate in French sentences under its letterhead."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.rows_fr(
        18,
        18,
        (
            "Royaume du Maroc",
            "Ministère de l'Intérieur",
            f"Province de {town.province.latin.title()}",
            f"Pachalik de {town.name.latin.title()}",
            f"{rng.randint(2, 9)}ème arrondissement",
        ),
        10,
        5,
    )
    page.fr(18, 48, f"N° {rng.randint(10, 999)}/P/{facts.issued:%y}", 10)
    page.fr(105, 72, "Certificat de résidence", 19, bold=True, side="middle")
    y = page.prose(
        18,
        94,
        174,
        [
            "Le Pacha de la ville de ",
            town.name.latin.title(),
            " soussigné, vu l'enquête effectuée par les soins de l'agent ",
            "d'autorité du quartier, certifie que ",
            choose(who, "Monsieur ", "Madame "),
            valued("holder_name", full(who).latin.title()),
            f", de nationalité marocaine, {choose(who, 'né', 'née')} le ",
            in_french(who.birth_date),
            f" à {who.birth_place.name.latin.title()}, titulaire de la C.N.I.E. n° ",
            valued("document_number", who.cin or ""),
            ", demeure effectivement au ",
            valued("address", facts.home.printed.latin.title()),
            ".",
        ],
        points=12,
        leading=8.6,
    )
    y = page.prose(
        18,
        y + 6,
        174,
        [
            "En foi de quoi, le présent certificat est établi sur demande de l'intéressé",
            choose(who, "", "e"),
            " pour servir et valoir ce que de droit.",
        ],
        points=12,
        leading=8.6,
    )
    shown, field = dated("issue_date", facts.issued, in_french(facts.issued))
    used = page.fr(104, y + 14, f"{town.name.latin.title()}, le ", 11.5) + 0.6
    page.fr(104 + used, y + 14, shown, 11.5, field=field)
    page.fr(128, y + 24, "Pour le Pacha et par ordre", 10.5)
    page.seal(150, y + 44, 18, town.name.arabic)
    page.sign(112, y + 42, 38)
    page.rule(18, 276, 192, 276, GREY)
    page.fr(
        105,
        281,
        f"Siège du Pachalik, {town.name.latin.title()} - Tél. 05 2{rng.randint(1, 9)} 00 00 00",
        7.6,
        side="middle",
        ink=GREY,
    )
    page.specimen((105, 10), (60, 260))
    return (page,)


def _filled(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the annexe's form in Arabic with captions in both languages, filled by hand in Arabic."""
    who, page, town = facts.holder, Leaf(A5, fonts.office(rng), rng, (251, 250, 244)), facts.home.commune
    page.rows_ar(140, 14, ("المملكة المغربية", f"عمالة {town.province.arabic}", "الملحقة الإدارية"), 10, 5.2)
    page.fr(10, 14, f"N° : {rng.randint(10, 999)}", 9.5)
    page.named(74, 42, "شهادة السكنى", 20)
    page.ar(138, 56, "يشهد عون السلطة الموقع أسفله أن السيد(ة) :", 11)
    printed = (
        ("الاسم الكامل", full(who).arabic, "holder_name"),
        ("رقم ب.و.ت", who.cin or "", "document_number"),
        ("المزداد(ة) في", slashed(who.birth_date), None),
        ("القاطن(ة) ب", facts.home.line.arabic, "address"),
        ("جماعة", town.name.arabic, "address"),
    )
    whole = f"{facts.home.line.arabic} {town.name.arabic}"
    for at, (caption, text, name) in enumerate(printed):
        field = Field(name, whole if name == "address" else text) if name else None
        page.blank_ar(138, 70 + 13 * at, 12, f"{caption} :", text, field, points=11, hand=True)
    page.ar(138, 138, "وقد حررت هذه الشهادة بناء على طلب المعني(ة) بالأمر.", 10.5)
    page.blank_ar(
        138, 152, 70, "في", slashed(facts.issued), Field("issue_date", facts.issued.isoformat()), points=11, hand=True
    )
    page.ar(126, 168, "توقيع المقدم", 10.5)
    page.ar(52, 168, "رئيس الملحقة", 10.5)
    page.sign(112, 178, 26)
    page.seal(40, 184, 13, "الملحقة الإدارية")
    page.specimen((74, 204), (90, 196), points=8)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_residence_{draw.__name__.strip('_')}", "residence_certificate", draw)
    for draw in (_caid, _police, _letter, _filled)
)
