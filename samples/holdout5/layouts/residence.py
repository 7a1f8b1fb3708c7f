"""Certificates of residence: a caïd's in Arabic, a police district's form, an annexe's letter."""

import random

from samples.dates import in_arabic, in_french, slashed
from samples.entries import Entry, moment, piece, plain
from samples.holdout4.layout import Layout, choose, holder, home, made_on
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, GREY, Leaf
from samples.holdout5.people import Facts
from samples.ornaments import date_stamp
from samples.surface import Surface


def _caid(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the Arabic certificate of a caïdat: a sentence, then blanks that a printer or a pen filled."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.letterhead(158, 18, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}",
                              f"باشوية {town.name.arabic}", f"رقم : {rng.randint(40, 4000)}/ق.م"), arabic=True,
                    points=11.5, step=6)  # fmt: skip
    page.named(105, 66, "شهادة السكنى", 24, fit=90)
    page.rule(78, 70, 132, 70, width=0.4)
    page.ar(190, 88, f"يشهد السيد باشا مدينة {town.name.arabic} الموقع أسفله، بناء على البحث المنجز", 12.5, fit=170)
    page.ar(190, 97, f"من طرف عون السلطة، أن {choose(who, 'السيد', 'السيدة')} :", 12.5)
    rows = (
        ("الاسم الكامل", holder(who).in_arabic_alone),
        (choose(who, "المزداد بتاريخ", "المزدادة بتاريخ"), Entry("", slashed(who.birth_date))),
        ("مكان الازدياد", Entry("", who.birth_place.name.arabic)),
        (choose(who, "الحامل للبطاقة الوطنية رقم", "الحاملة للبطاقة الوطنية رقم"),
         plain("document_number", who.cin or "").in_arabic_alone),
        (choose(who, "يقطن بالعنوان التالي", "تقطن بالعنوان التالي"), home(facts).in_arabic_alone),
    )  # fmt: skip
    by_hand = rng.random() < 0.35
    for at, (caption, entry) in enumerate(rows):
        y, label = 112 + 12 * at, f"{caption} :"
        if by_hand:
            page.blank_ar(184, y, 24, label, entry.arabic, entry.field_ar, points=12.5, hand=True)
        else:
            page.after_ar(184, y, label, entry, 12.5, fit=160, dots=True, bold=True)
    page.prose(190, 178, 170, [
        f"وقد سلمت {choose(who, 'له', 'لها')} هذه الشهادة بطلب {choose(who, 'منه', 'منها')} للإدلاء بها عند الحاجة، ",
        "وهي صالحة لمدة ثلاثة أشهر من تاريخ تسليمها.",
    ], arabic=True, points=12.5, leading=9)  # fmt: skip
    used = page.ar(110, 206, f"{town.name.arabic} في :", 12.5) + 2
    page.le(110 - used, 206, made_on(facts, None, in_arabic(facts.issued)).in_arabic_alone, 12.5, bold=False)
    page.ar(64, 218, "توقيع السلطة المحلية", 12, side="middle")
    page.seal(72, 242, 18, "وزارة الداخلية", "AUTORITE LOCALE")
    page.sign(116, 240, 38)
    date_stamp(page, rng, 164, 246, ("TIMBRE", "20 DH"), pale=True)
    page.specimen((150, 284))
    worn(page, rng)
    return (page,)


def _district(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the police's form: captions in both languages at the edges of dotted lines, typed between."""
    who, page, town = facts.holder, Leaf(A4, fonts.typist(rng), rng, (252, 251, 247)), facts.home.commune
    page.letterhead(50, 18, ("ROYAUME DU MAROC", "DIRECTION GENERALE DE LA SURETE NATIONALE",
                             f"District de {town.name.latin.title()}"), points=9.6, fit=76)  # fmt: skip
    page.letterhead(160, 18, ("المملكة المغربية", "المديرية العامة للأمن الوطني", f"منطقة أمن {town.name.arabic}"),
                    arabic=True, points=10.6, fit=76)  # fmt: skip
    page.fr(20, 48, f"N° {rng.randint(100, 9999)} / CR", 9.6)
    page.fr(105, 62, "CERTIFICAT DE RESIDENCE", 15, bold=True, side="middle")
    page.ar(105, 71, "شهادة السكنى", 15, side="middle")
    page.fr(20, 86, "Nous, Chef d'Arrondissement de Police, certifions que :", 10.5)
    name = holder(who, family_first=True)
    rows = (
        ("Nom et prénom", "الاسم العائلي والشخصي", name),
        (choose(who, "Né le", "Née le"), choose(who, "المزداد في", "المزدادة في"),
         Entry(f"{slashed(who.birth_date)} A {who.birth_place.name.latin}", "")),
        (choose(who, "Fils de", "Fille de"), "الوالدان", Entry(f"{who.father.latin} ET DE {who.mother.latin}", "")),
        ("Nationalité", "الجنسية", Entry("MAROCAINE", "")),
        ("Profession", "المهنة", Entry(rng.choice(("SANS", "COMMERCANT", "EMPLOYE", "RETRAITE", "AGRICULTEUR")), "")),
        ("N° de la CNIE", "رقم البطاقة الوطنية", plain("document_number", who.cin or "")),
        ("Demeure à", "الساكن بعنوان", home(facts)),
    )  # fmt: skip
    for at, (label, caption, entry) in enumerate(rows):
        y = 100 + 12.4 * at
        right = page.ar(192, y, caption, 10.5, fit=42)
        page.after(20, y, f"{label} :", entry, 10.5, fit=170 - right, dots=True)
    page.fr(20, 192, f"Depuis le : {rng.randint(1, 12):02d}/{facts.today.year - rng.randint(1, 22)}", 10.5)
    page.prose(20, 204, 170, [
        "Le présent certificat est délivré à l'intéressé(e), sur sa demande, pour servir et valoir ce que de droit. ",
        "Validité : trois mois.",
    ], points=10.5, leading=6.6)  # fmt: skip
    page.after(110, 226, "Délivré le :", made_on(facts), 10.5, bold=True)
    page.ar(192, 226, "سلمت في", 10.5)
    page.seal(60, 250, 18, "الأمن الوطني", "SURETE NATIONALE")
    page.sign(140, 248, 38)
    page.specimen((105, 286))
    worn(page, rng)
    return (page,)


def _annexe(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an annexe's French letter, town and day at the foot, the name in capitals in a line of its own."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    annexe = f"{rng.randint(1, 24)}ème Arrondissement"
    page.letterhead(56, 20, ("ROYAUME DU MAROC", "Ministère de l'Intérieur",
                             f"Préfecture de {town.province.latin.title()}", "Pachalik", annexe),
                    points=10.5, step=5.6)  # fmt: skip
    page.fr(105, 76, "CERTIFICAT DE DOMICILE", 17, bold=True, side="middle")
    page.fr(105, 84, f"N° {rng.randint(10, 2400)}/{facts.issued.year}", 10, side="middle", ink=GREY)
    page.prose(24, 102, 162, [
        f"Le Chef du {annexe} soussigné certifie, après enquête, que :",
    ], points=12)  # fmt: skip
    page.la(105, 116, holder(who), 13, side="middle", fit=150)
    y = page.prose(24, 130, 162, [
        choose(who, "né le ", "née le "), slashed(who.birth_date), f" à {who.birth_place.name.latin.title()}, de ",
        "nationalité marocaine, titulaire de la C.I.N n° ",
        piece(plain("document_number", who.cin or "")), choose(who, ", est domicilié au : ", ", est domiciliée au : "),
        piece(home(facts)), ".",
    ], points=12, leading=8.6)  # fmt: skip
    y = page.prose(24, y + 5, 162, [
        "En foi de quoi, le présent certificat lui est délivré pour constitution d'un dossier administratif.",
    ], points=12, leading=8.6)  # fmt: skip
    made = moment("issue_date", facts.issued, in_french(facts.issued))
    page.after(104, y + 16, f"{town.name.latin.title()}, le", made, 11.5, fit=88)
    page.fr(140, y + 28, "Le Chef d'Arrondissement", 11.5, side="middle", bold=True)
    page.seal(146, y + 50, 18, "المقاطعة", "ARRONDISSEMENT")
    page.sign(98, y + 48, 36)
    page.specimen((60, 280))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_residence_{draw.__name__.strip('_')}", "residence_certificate", draw)
    for draw in (_caid, _district, _annexe)
)
