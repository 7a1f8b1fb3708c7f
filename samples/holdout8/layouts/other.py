"""Papers of no kind that is read: some from the same offices and about the same people, some from shops and doctors."""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.holdout6.layout import Layout
from samples.holdout6.press import dots, lines, prose, sheet, specimen
from samples.holdout7.desk import A5, CARD, copied, heads
from samples.holdout8 import fonts
from samples.holdout8.desk import BLUE, GREEN, PENNED, RED, flag, square_code, table, titled
from samples.holdout8.layouts.adouls import court
from samples.holdout8.layouts.birth import office_of, signed
from samples.holdout8.people import Facts, is_man
from samples.ornaments import barcode, guilloche, paraph, portrait, seal
from samples.spelled import day_in_arabic, day_in_french
from samples.surface import Surface


def _death(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An extract of a death, from the program that prints births."""
    page, faces, who = sheet(rng), fonts.office(rng), found.husband
    latin, arabic = office_of(found)
    heads(page, faces, 16, latin, arabic)
    titled(page, 105, 52, "EXTRAIT D'ACTE DE DECES", "نسخة موجزة من رسم الوفاة", faces, 14)
    rows = (
        ("Prénom", who.given.latin, who.given.arabic, "الاسم الشخصي"),
        ("Nom", who.family.latin, who.family.arabic, "الاسم العائلي"),
        ("Né en", str(who.birth_date.year), str(who.birth_date.year), "المزداد سنة"),
        ("Décédé le", in_french(found.issued), in_arabic(found.issued), "توفي في"),
        ("à", found.town.name.latin, found.town.name.arabic, "ب"),
        ("Fils de", who.father_on_acts.latin, who.father_on_acts.arabic, "ابن"),
        ("et de", who.mother_on_acts.latin, who.mother_on_acts.arabic, "و"),
    )
    end = table(page, (14, 44, 105, 166, 196), 76, rows, faces, high=12, arabic=(2, 3), head=False)
    page.text(16, end + 14, f"Délivré le {slashed(found.today)}", faces.pen(10))
    signed(page, rng, faces, 140, end + 20)
    specimen(page, 56, 284)
    return (page,)


def _divorce(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Two adouls' act of divorce, which names a couple as an act of marriage does."""
    page, faces, (town, _, _), man, wife = sheet(rng), fonts.adoul(rng), court(rng), found.husband, found.wife
    page.arabic(194, 16, "وزارة العدل", faces.arabic_pen(12))
    page.arabic(194, 23, f"المحكمة الابتدائية ب{town.arabic} - قسم قضاء الأسرة", faces.arabic_pen(12))
    page.arabic(105, 44, "رسم طلاق رجعي", faces.arabic_pen(20, bold=True), side="middle")
    pen = faces.arabic_pen(13)
    text = (
        f"الحمد لله وحده، بناء على الإذن الصادر عن السيد قاضي الأسرة عدد {rng.randint(10, 900)}، "
        f"وفي {day_in_arabic(found.issued, rng)} موافق {hijri_in_arabic(found.issued)}، "
        f"أشهد السيد {man.full_name.arabic} المزداد سنة {man.birth_date.year} بطاقته الوطنية {man.cin} أنه طلق زوجه "
        f"السيدة {wife.full_name.arabic} المزدادة سنة {wife.birth_date.year} بطاقتها الوطنية {wife.cin} "
        "طلقة واحدة رجعية بعد البناء، وعرفا قدره "
        "وشهد به عليهما وهما بأتمه."
    )
    y = prose(page, 66, (text,), (pen, pen), (16, 194), leading=10.4, arabic=True)
    page.arabic(170, y + 10, "العدلان", faces.arabic_pen(12, bold=True), side="middle")
    paraph(page, rng, 168, y + 24, 34)
    seal(page, rng, 70, y + 28, 16, "قسم قضاء الأسرة")
    specimen(page, 105, 284)
    return (page,)


def _single(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An annexe's certificate that somebody is not married; it looks like one of residence."""
    page, faces, who, man = sheet(rng, A5), fonts.office(rng), found.holder, is_man(found.holder)
    lines(
        page,
        138,
        14,
        ("المملكة المغربية", "وزارة الداخلية", "الملحقة الإدارية"),
        faces.arabic_pen(11),
        6.4,
        side="right",
        arabic=True,
    )
    page.arabic(74, 48, "شهادة العزوبة", faces.arabic_pen(19, bold=True), side="middle")
    pen = faces.arabic_pen(12.5)
    text = (
        f"يشهد رئيس الملحقة الإدارية أن {'السيد' if man else 'الآنسة'} {who.full_name.arabic}، "
        f"بطاقة التعريف الوطنية رقم {who.cin}، {'الساكن' if man else 'الساكنة'} بالعنوان {found.home.printed.arabic}، "
        f"لم يسبق {'له' if man else 'لها'} الزواج حسب التصريح وشهادة عون السلطة."
    )
    y = prose(page, 66, (text,), (pen, pen), (12, 138), leading=10, arabic=True)
    page.arabic(138, y + 10, f"حرر في {slashed(found.issued)}", pen)
    paraph(page, rng, 50, y + 28, 30)
    seal(page, rng, 84, y + 32, 15, "الملحقة الإدارية")
    specimen(page, 104, 204)
    return (page,)


def _same_person(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A certificate that two spellings are one person, typed in French."""
    page, faces, who = sheet(rng), fonts.typist(rng), found.holder
    pen = faces.pen(11)
    lines(
        page,
        18,
        18,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"CERCLE DE {found.town.name.latin}"),
        pen,
        6,
        side="left",
    )
    page.text(105, 60, "CERTIFICAT D'INDIVIDUALITE", faces.pen(13, bold=True), side="middle")
    text = (
        f"L'autorité locale soussignée certifie que {who.full_name.latin}, né(e) le {slashed(who.birth_date)}, "
        f"titulaire de la CNIE {who.cin}, et {who.given.latin} {'BEN' if is_man(who) else 'BENT'} {who.father.latin} "
        "sont une seule et même personne, connue sous ces deux noms dans le douar."
    )
    y = prose(page, 78, (text,), (pen, pen), (18, 192), leading=8.4, indent=12)
    page.text(18, y + 8, "Témoins :", pen)
    for at in range(2):
        page.text(26, y + 18 + at * 10, f"{at + 1}.", pen)
        dots(page, 34, y + 18.6 + at * 10, 130)
    page.text(110, y + 46, f"Le {day_in_french(found.issued, rng)}", pen, fit=84)
    paraph(page, rng, 150, y + 62, 34)
    seal(page, rng, 120, y + 66, 15, "السلطة المحلية")
    specimen(page, 56, 284)
    copied(page, rng)
    return (page,)


def _payslip(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A payslip with an address, a number and days."""
    page, faces, who = sheet(rng), fonts.company(rng), found.husband
    page.text(
        14,
        18,
        rng.choice(("STE ATLAS TEXTILE SARL", "SOCIETE SOUSS AGRUMES SA", "GHARB BATIMENT SARL AU")),
        faces.pen(12, bold=True),
    )
    page.text(14, 24, f"Patente {rng.randrange(10**8):08d}  -  CNSS {rng.randrange(10**7):07d}", faces.pen(8.5))
    page.text(196, 18, "BULLETIN DE PAIE", faces.pen(14, bold=True), side="right")
    page.text(196, 24, f"Période : {found.issued:%m/%Y}", faces.pen(9.5), side="right")
    page.box(110, 32, 86, 30)
    for at, line in enumerate(
        (
            f"Matricule : {rng.randint(10, 990)}",
            f"Nom : {who.full_name.latin}",
            f"CIN : {who.cin}",
            f"Adresse : {found.home.line.latin}",
        )
    ):
        page.text(113, 38.6 + at * 6.4, line, faces.pen(9), fit=80)
    rows = [("Rubrique", "Base", "Taux", "Gain", "Retenue")]
    rows += [
        (label, f"{rng.randint(2000, 5000)},00", "", f"{rng.randint(100, 5000)},00", "")
        for label in ("Salaire de base", "Prime d'ancienneté", "Transport")
    ]
    rows += [
        (label, "", f"{rng.randint(1, 9)},{rng.randint(10, 99)} %", "", f"{rng.randint(20, 300)},00")
        for label in ("CNSS", "AMO", "IR")
    ]
    end = table(page, (14, 78, 108, 134, 165, 196), 72, rows, faces, points=9)
    page.text(196, end + 10, f"Net à payer : {rng.randint(2800, 6200)},00 DH", faces.pen(11, bold=True), side="right")
    seal(page, rng, 50, end + 30, 15, "الشركة", "SERVICE DU PERSONNEL")
    specimen(page, 120, 284)
    return (page,)


def _rent(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A receipt for rent from a block that stationers sell, filled by hand."""
    page, faces, hand = sheet(rng, (210.0, 99.0)), fonts.printer(rng), fonts.hand(rng)
    page.box(5, 5, 200, 89, outline=BLUE, line=0.5)
    page.text(12, 16, "QUITTANCE DE LOYER", faces.pen(14, BLUE, bold=True))
    page.arabic(198, 16, "وصل كراء", faces.arabic_pen(16, BLUE, bold=True))
    rows = (
        ("Reçu de M.", found.husband.full_name.latin), ("la somme de", f"{rng.randint(12, 40) * 100} dirhams"),
        ("pour le local sis à", found.home.printed.latin), ("mois de", in_french(found.issued)[3:]),
    )  # fmt: skip
    for at, (label, value) in enumerate(rows):
        y = 30 + at * 12
        start = 12 + page.text(12, y, label, faces.pen(10.5, BLUE)) + 2
        dots(page, start, y + 0.8, 198)
        page.text(start + 2, y, value, hand.pen(11, PENNED), fit=190 - start)
    page.text(120, 80, f"Le {slashed(found.issued)}", hand.pen(10.5, PENNED))
    paraph(page, rng, 176, 84, 28)
    specimen(page, 50, 88)
    return (page,)


def _prescription(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A doctor's prescription, in a hand."""
    page, faces, hand = sheet(rng, A5), fonts.office(rng), fonts.hand(rng)
    heads(
        page,
        faces,
        14,
        ("Dr A. S.", "Médecine générale", "Echographie - ECG"),
        ("الدكتور ع. س.", "الطب العام", "الفحص بالصدى"),
        at=(36, 114),
        fit=56,
    )
    page.rule(10, 34, 138, 34, GREEN, 0.5)
    page.text(136, 44, f"{found.town.name.latin}, le {slashed(found.issued)}", faces.pen(9.5), side="right")
    page.text(
        14,
        54,
        f"{found.holder.full_name.latin}, {found.today.year - found.holder.birth_date.year} ans",
        hand.pen(12, PENNED),
        fit=110,
    )
    drugs = rng.sample(
        (
            "Amoxicilline 1 g : 1 cp x 2 / jour, 7 jours",
            "Paracétamol 500 mg : 1 cp x 3",
            "Oméprazole 20 mg le matin",
            "Sirop 1 c. à s. le soir",
            "Ventoline 2 bouffées si besoin",
        ),
        3,
    )
    for at, drug in enumerate(drugs):
        page.text(20, 76 + at * 18, f"{at + 1}) {drug}", hand.pen(12, PENNED), fit=116)
    paraph(page, rng, 100, 160, 34)
    specimen(page, 50, 198)
    return (page,)


def _licence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A driving licence, which is a card of the same size as the national one."""
    card, faces, who = Surface(*CARD, colour=(248, 236, 238)), fonts.issuer(rng), found.holder
    guilloche(card, rng, ((238, 214, 220), (226, 222, 236)))
    card.text(4, 5.6, "PERMIS DE CONDUIRE", faces.pen(6.6, RED, bold=True))
    card.text(4, 9, "ROYAUME DU MAROC", faces.pen(5.4))
    card.arabic(81, 6, "رخصة السياقة", faces.arabic_pen(8, RED, bold=True))
    portrait(card, rng, 4, 13, 21, 26)
    rows = (
        ("1.", who.family.latin, who.family.arabic),
        ("2.", who.given.latin, who.given.arabic),
        ("3.", f"{slashed(who.birth_date)} {who.birth_place.name.latin}", ""),
        ("4a.", slashed(found.issued), ""),
        ("4b.", slashed(found.issued + timedelta(days=3650)), ""),
        ("5.", f"{rng.randint(10, 99)}/{rng.randrange(10**6):06d}", ""),
        ("9.", "B", ""),
    )
    for at, (number, latin, arabic) in enumerate(rows):
        y = 16 + at * 4.8
        card.text(28, y, number, faces.pen(5))
        card.text(33, y, latin, faces.pen(6.4, bold=True), fit=28 if arabic else 48)
        if arabic:
            card.arabic(81, y, arabic, faces.arabic_pen(7), fit=19)
    specimen(card, 44, 51, 5.4)
    return (card,)


def _work(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An employer's attestation, which says what a certificate of residence says."""
    page, faces, who = sheet(rng), fonts.office(rng), found.holder
    start = found.issued - timedelta(days=rng.randint(400, 4000))
    page.text(16, 20, "COOPERATIVE EL KHEIR", faces.pen(14, bold=True))
    page.arabic(194, 20, "تعاونية الخير", faces.arabic_pen(15, bold=True))
    page.text(105, 56, "ATTESTATION DE TRAVAIL", faces.pen(16, bold=True), side="middle")
    pen = faces.pen(11.5)
    text = (
        f"Nous soussignés attestons que {'M.' if is_man(who) else 'Mme'} {who.full_name.latin}, "
        f"titulaire de la CIN n° {who.cin}, demeurant à {found.home.printed.latin}, "
        f"est employé(e) dans notre coopérative depuis le {in_french(start)} "
        "en qualité d'ouvrier(ère) permanent(e)."
    )
    y = prose(page, 78, (text,), (pen, pen), (18, 192), leading=9, indent=12)
    page.text(110, y + 14, f"Fait à {found.town.name.latin}, le {slashed(found.issued)}", pen, fit=84)
    paraph(page, rng, 150, y + 30, 34)
    seal(page, rng, 120, y + 36, 16, "تعاونية الخير", "LE GERANT")
    specimen(page, 56, 284)
    return (page,)


def _account(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A bank's slip with the number of an account."""
    page, faces, who = sheet(rng, (210.0, 148.5)), fonts.company(rng), found.holder
    page.box(0, 0, 210, 20, fill=(120, 74, 32), outline=(120, 74, 32))
    page.text(12, 13, "BANQUE DU SUD", faces.pen(15, (255, 255, 255), bold=True))
    page.arabic(198, 13, "بنك الجنوب", faces.arabic_pen(15, (255, 255, 255), bold=True))
    titled(page, 105, 36, "RELEVE D'IDENTITE BANCAIRE", "كشف الهوية البنكية", faces, 13)
    digits = "".join(str(rng.randrange(10)) for _ in range(24))
    rows = (
        ("Titulaire du compte", who.full_name.latin),
        ("Adresse", found.home.printed.latin),
        ("Agence", found.town.name.latin),
        ("RIB", f"{digits[:3]} {digits[3:6]} {digits[6:22]} {digits[22:]}"),
        ("Edité le", slashed(found.issued)),
    )
    table(page, (20, 70, 190), 58, rows, faces, head=False)
    square_code(page, rng, 164, 112, 22)
    specimen(page, 60, 138)
    return (page,)


def _solidarity(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The card of the assistance that the programme replaced, both scripts, a photograph, a number."""
    card, faces, who = Surface(*CARD, colour=(236, 246, 240)), fonts.issuer(rng), found.holder
    guilloche(card, rng, ((214, 234, 222),))
    flag(card, 4, 3, 7)
    card.text(42.8, 6, "RAMED", faces.pen(9, GREEN, bold=True), side="middle")
    card.arabic(42.8, 11, "نظام المساعدة الطبية", faces.arabic_pen(7.6, GREEN, bold=True), side="middle")
    portrait(card, rng, 62, 14, 19, 23)
    rows = (
        f"N° {rng.randrange(10**10):010d}",
        who.full_name.latin,
        f"CIN : {who.cin}",
        f"Né(e) : {slashed(who.birth_date)}",
        f"Valable du {slashed(found.issued)} au {slashed(found.issued + timedelta(days=1095))}",
    )
    for at, line in enumerate(rows):
        card.text(4, 18 + at * 5.6, line, faces.pen(6, bold=at == 1), fit=55)
    card.arabic(58, 46.4, who.full_name.arabic, faces.arabic_pen(7.4, bold=True), fit=52)
    barcode(card, rng, 4, 48.4, 40, 3)
    specimen(card, 68, 50.6, 5.4)
    return (card,)


def _record(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An extract of the criminal record, with parents, a birth and an address."""
    page, faces, who, (town, _, _) = sheet(rng), fonts.office(rng), found.holder, court(rng)
    heads(
        page,
        faces,
        16,
        ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE", f"T.P.I. de {town.latin}"),
        ("المملكة المغربية", "وزارة العدل", f"المحكمة الابتدائية ب{town.arabic}"),
    )
    titled(page, 105, 50, "CASIER JUDICIAIRE - BULLETIN N° 3", "السجل العدلي - البطاقة رقم 3", faces, 13)
    rows = (
        ("Nom", who.family.latin, who.family.arabic),
        ("Prénom", who.given.latin, who.given.arabic),
        ("Né(e) le", slashed(who.birth_date), in_arabic(who.birth_date)),
        ("à", who.birth_place.name.latin, who.birth_place.name.arabic),
        ("Père", who.father.latin, who.father.arabic),
        ("Mère", who.mother.latin, who.mother.arabic),
        ("Domicile", found.home.printed.latin, found.home.printed.arabic),
        ("CIN", who.cin or "", who.cin or ""),
        ("Condamnations", "NEANT", "لا شيء"),
    )
    end = table(page, (14, 50, 124, 196), 72, rows, faces, high=11, arabic=(2,), head=False)
    page.text(16, end + 12, f"Délivré le {slashed(found.issued)}", faces.pen(10))
    paraph(page, rng, 150, end + 24, 34)
    seal(page, rng, 120, end + 28, 16, "وزارة العدل")
    specimen(page, 56, 284)
    return (page,)


LAYOUTS = (
    Layout("h8_other_death", "unknown", _death),
    Layout("h8_other_divorce", "unknown", _divorce),
    Layout("h8_other_single", "unknown", _single),
    Layout("h8_other_same_person", "unknown", _same_person),
    Layout("h8_other_payslip", "unknown", _payslip),
    Layout("h8_other_rent", "unknown", _rent),
    Layout("h8_other_prescription", "unknown", _prescription),
    Layout("h8_other_licence", "unknown", _licence, sheet=False),
    Layout("h8_other_work", "unknown", _work),
    Layout("h8_other_account", "unknown", _account),
    Layout("h8_other_solidarity", "unknown", _solidarity, sheet=False),
    Layout("h8_other_record", "unknown", _record),
)
