"""Certificates of residence: gendarmes, a moqaddem's form, an annexe's bilingual columns, a commune, the police."""

import random

from samples.dates import in_arabic, in_french, slashed
from samples.entries import piece, plain
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, choose, dashed, holder, home, made_on, titled
from samples.holdout4.leaf import A4, A5, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.wear import worn
from samples.ornaments import date_stamp
from samples.surface import Surface


def _gendarmes(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a brigade's French form, captions before colons that stand below each other."""
    who, page, town = facts.holder, Leaf(A4, fonts.typist(rng), rng, (252, 251, 246)), facts.home.commune
    page.rows_fr(20, 20, ("GENDARMERIE ROYALE", f"COMPAGNIE DE {town.province.latin}", f"BRIGADE DE {town.name.latin}",
                          f"N. {rng.randint(100, 3000)}/2 - {facts.issued:%y}"), 10, 5.6)  # fmt: skip
    page.fr(190, 20, "ROYAUME DU MAROC", 10, side="right")
    page.fr(105, 62, "ATTESTATION DE RESIDENCE", 14, side="middle")
    page.rule(60, 65, 150, 65, width=0.5)
    page.fr(20, 82, "LE COMMANDANT DE BRIGADE SOUSSIGNE ATTESTE QUE :", 10)
    rows = (
        ("LE OU LA NOMME(E)", holder(who, family_first=True)),
        ("NE(E) LE", None),
        ("FILIATION", None),
        ("TITULAIRE DE LA CNI", plain("document_number", who.cin or "")),
        ("RESIDE A", home(facts)),
        ("DEPUIS", None),
    )
    others = iter(
        (slashed(who.birth_date), f"{who.father.latin} ET {who.mother.latin}", f"PLUS DE {rng.randint(1, 20)} ANS")
    )
    for at, (label, entry) in enumerate(rows):
        y = 100 + 13 * at
        page.fr(20, y, label, 10)
        page.fr(72, y, ":", 10)
        if entry is None:
            page.fr(77, y, next(others), 10.5, fit=112)
        else:
            page.la(77, y, entry, 10.5, fit=112)
    page.fr(20, 190, "ATTESTATION DELIVREE A L'INTERESSE(E) SUR SA DEMANDE.", 10)
    page.fr(100, 206, "FAIT LE", 10)
    page.la(122, 206, made_on(facts, dashed(facts.issued)), 10.5)
    page.seal(136, 214, 17, "الدرك الملكي", "GENDARMERIE ROYALE")
    page.sign(90, 234, 36)
    page.specimen((60, 282))
    worn(page, rng)
    return (page,)


def _moqaddem(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the Arabic half sheet whose values stand under their captions, each in the middle of its line."""
    who, page, town = facts.holder, Leaf(A5, fonts.office(rng), rng, (252, 250, 243)), facts.home.commune
    page.rows_ar(140, 13, ("المملكة المغربية", "وزارة الداخلية", f"إقليم {town.province.arabic}",
                           f"باشوية {town.name.arabic}"), 9.5, 5)  # fmt: skip
    page.ar(56, 13, f"عدد : {rng.randint(20, 3000)}", 9.5)
    page.named(74, 48, "شهادة السكن", 19)
    page.ar(138, 62, "يشهد رئيس المنطقة الحضرية بناء على بحث عون السلطة أن :", 10.5, fit=124)
    values = (
        ("السيد(ة)", holder(who)),
        ("رقم بطاقة التعريف", plain("document_number", who.cin or "")),
        ("يقطن / تقطن بالعنوان التالي", home(facts)),
    )
    for at, (caption, entry) in enumerate(values):
        y = 76 + 22 * at
        page.ar(74, y, caption, 9.5, ink=GREY, side="middle")
        page.le(74, y + 9, entry.in_arabic_alone, 13, side="middle", fit=120)
    page.ar(
        138,
        146,
        choose(
            who,
            "سلمت له هذه الشهادة للإدلاء بها قصد تكوين ملف إداري",
            "سلمت لها هذه الشهادة للإدلاء بها قصد تكوين ملف إداري",
        ),
        10.5,
        fit=124,
    )
    page.ar(138, 160, f"{town.name.arabic} في", 10.5)
    used = page.width_of(f"{town.name.arabic} في  ", page.faces.arabic_pen(10.5), arabic=True)
    page.le(138 - used, 160, made_on(facts, None, in_arabic(facts.issued)).in_arabic_alone, 11)
    page.seal(44, 180, 13, "الباشوية")
    page.sign(100, 178, 28)
    page.specimen((74, 204), points=8)
    worn(page, rng)
    return (page,)


def _annexe(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the same certificate twice on one page: French prose in the left column, Arabic in the right."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    page.centred(54, 18, ("Royaume du Maroc", "Ministère de l'Intérieur",
                          f"Préfecture de {town.province.latin.title()}",
                          f"Annexe administrative n° {rng.randint(2, 18)}"), fit=80)  # fmt: skip
    page.centred(156, 18, (), ("المملكة المغربية", "وزارة الداخلية", f"عمالة {town.province.arabic}",
                              "الملحقة الإدارية"), fit=80)  # fmt: skip
    page.fr(54, 58, "CERTIFICAT DE RESIDENCE", 12.5, bold=True, side="middle", fit=84)
    page.named(156, 58, "شهادة الإقامة", 16, fit=80)
    page.rule(105, 50, 105, 226, GREY)
    name, address, number = holder(who), home(facts), plain("document_number", who.cin or "")
    page.prose(14, 76, 86, [
        "Nous, chef de l'annexe, certifions que ", choose(who, "M. ", "Mme "), piece(name),
        f", {choose(who, 'né', 'née')} en {who.birth_date.year}, C.N.I.E. ", piece(number),
        f", est {choose(who, 'domicilié', 'domiciliée')} à l'adresse suivante : ", piece(address),
        ". Ce certificat est valable trois mois.",
    ], points=11, leading=8)  # fmt: skip
    page.prose(196, 76, 86, [
        "نحن رئيس الملحقة الإدارية نشهد أن ", choose(who, "السيد ", "السيدة "), name.arabic,
        choose(who, " المزداد سنة ", " المزدادة سنة "), str(who.birth_date.year), " صاحب(ة) ب.و.ت.إ رقم ", number.latin,
        choose(who, " يقيم بالعنوان التالي : ", " تقيم بالعنوان التالي : "), address.arabic,
        ". وتبقى هذه الشهادة صالحة لمدة ثلاثة أشهر.",
    ], arabic=True, points=11.5, leading=8.4)  # fmt: skip
    page.fr(14, 236, "Le", 10)
    page.la(20, 236, made_on(facts), 11)
    page.ar(196, 236, "رئيس الملحقة", 11)
    page.seal(150, 258, 17, "الملحقة الإدارية", "ANNEXE ADMINISTRATIVE")
    page.sign(110, 256, 30)
    date_stamp(page, rng, 50, 258, ("QUITTANCE", "2,00 DH"), pale=True)
    page.specimen((60, 286))
    worn(page, rng)
    return (page,)


def _commune(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a rural commune's letter in which the date stands at the top and the address on a line of its own."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    place = town.name.latin.title()
    page.rows_fr(
        20, 20, ("Royaume du Maroc", f"Province de {town.province.latin.title()}", f"Caïdat de {place}"), 10.5, 5.6
    )
    used = page.width_of(f"{place}, le ", page.faces.pen(11))
    shown = in_french(facts.issued)
    wide = page.width_of(shown, page.faces.pen(11))
    page.fr(190 - wide - 1, 48, f"{place}, le", 11, side="right", fit=used)
    page.la(190, 48, made_on(facts, shown), 11, side="right", bold=False)
    page.fr(105, 74, "ATTESTATION DE DOMICILE", 15, bold=True, side="middle")
    y = page.prose(20, 96, 170, [
        f"Le Caïd soussigné atteste que {choose(who, 'le nommé', 'la nommée')} ", piece(titled(holder(who))),
        f", {choose(who, 'porteur', 'porteuse')} de la carte d'identité nationale numéro ",
        piece(plain("document_number", who.cin or "")), ", habite depuis ",
        f"{rng.randint(2, 30)} ans à l'adresse ci-après :",
    ], points=12, leading=9)  # fmt: skip
    page.la(105, y + 6, titled(home(facts)), 12, side="middle", fit=160)
    page.prose(20, y + 22, 170, [
        "La présente attestation lui est remise pour compléter son dossier et ne vaut pas titre de propriété.",
    ], points=12, leading=9)  # fmt: skip
    page.fr(140, y + 52, "Le Caïd", 11.5, side="middle")
    page.seal(150, y + 74, 17, "القيادة", "CAIDAT")
    page.sign(100, y + 72, 38)
    page.specimen((60, 284))
    worn(page, rng)
    return (page,)


def _police(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the police's half sheet: a frame, captions in both scripts above their values, names in two boxes."""
    who, page, town = facts.holder, Leaf(A5, fonts.issuer(rng), rng), facts.home.commune
    page.box(6, 6, 136, 198, line=0.5)
    page.centred(74, 14, ("Sûreté Nationale",), ("المديرية العامة للأمن الوطني", f"دائرة الشرطة {town.name.arabic}"),
                 points=9.5)  # fmt: skip
    page.fr(74, 36, "CERTIFICAT DE RESIDENCE", 13, bold=True, side="middle")
    page.ar(74, 43.6, "شهادة السكنى", 13.5, bold=True, side="middle")
    address = home(facts)
    rows = (
        ("Nom complet", "الاسم الكامل", holder(who)),
        ("Date de naissance", "تاريخ الازدياد", None),
        ("N° C.N.I.E", "رقم ب.و.ت.إ", plain("document_number", who.cin or "")),
        ("Demeurant à", "الساكن(ة) ب", address),
        ("Délivré le", "سلمت في", made_on(facts)),
    )
    for at, (label, caption, entry) in enumerate(rows):
        y = 56 + 23 * at
        page.fr(12, y, label, 8, ink=GREY)
        page.ar(136, y, caption, 9, ink=GREY)
        page.box(12, y + 2, 124, 16 if entry is address else 11)
        if entry is None:
            page.fr(15, y + 9, slashed(who.birth_date), 10)
        elif entry is address:
            page.la(15, y + 8, entry, 9.4, fit=118)
            page.le(133, y + 15, entry, 10.4, fit=118)
        else:
            page.pair_of(15, 133, y + 9, entry, 10)
    page.seal(112, 184, 13, "الأمن الوطني", "SURETE NATIONALE")
    page.sign(70, 184, 28)
    page.specimen((34, 198), points=8)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_residence_{draw.__name__.strip('_')}", "residence_certificate", draw)
    for draw in (_gendarmes, _moqaddem, _annexe, _commune, _police)
)
