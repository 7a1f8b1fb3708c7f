"""Papers that are none of ours though they look it: of death, work, single life, banks, doctors, drivers, a letter."""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, in_french, slashed
from samples.entries import Entry
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import GREY, prose, sheet, specimen
from samples.holdout7.desk import CARD, heads, said, said_ar
from samples.holdout8.desk import square_code, table, titled
from samples.holdout9.desk import PEN_BLUE, band, signed
from samples.holdout10 import fonts
from samples.holdout10.desk import MAROON, SEA, done, done_ar, middle
from samples.holdout10.names import FAMILIES, MEN
from samples.holdout10.people import is_man
from samples.ornaments import barcode, guilloche, paraph, portrait
from samples.surface import Surface


def _said(value: str) -> Entry:
    return Entry(value, value)


def _death(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An extract of a death act, which has all that one of birth has."""
    page, faces, who = sheet(rng), fonts.office(rng), found.husband
    town = found.town
    heads(page, faces, 16, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"COMMUNE {town.name.latin}"),
          ("المملكة المغربية", "وزارة الداخلية", f"جماعة {town.name.arabic}"))  # fmt: skip
    said(page, 16, 42, "Acte de décès N° :", _said(found.act), faces, to=100)
    page.arabic(194, 42, f"رسم الوفاة عدد : {found.act}", faces.arabic_pen(12))
    titled(page, 105, 60, "EXTRAIT D'ACTE DE DECES", "نسخة موجزة من رسم الوفاة", fonts.title(rng, faces), 16)
    died = found.issued - timedelta(days=rng.randint(3, 900))
    man = is_man(who)
    for at, (label, label_ar, latin, arabic) in enumerate((
        ("Nom du défunt", "اسم المتوفى", who.full_name.latin, who.full_name.arabic),
        ("Né le" if man else "Née le", "المولود في", slashed(who.birth_date), slashed(who.birth_date)),
        ("Décédé le", "توفي بتاريخ", slashed(died), hijri_in_arabic(died)),
        ("à", "ب", town.name.latin, town.name.arabic),
        ("Fils de", "ابن", who.father_on_acts.latin, who.father_on_acts.arabic),
        ("et de", "و", who.mother_on_acts.latin, who.mother_on_acts.arabic),
    )):  # fmt: skip
        y = 88 + 12 * at
        said(page, 16, y, f"{label} :", Entry(latin, ""), faces, 11, to=102, bold=True)
        said_ar(page, 194, y, f"{label_ar} :", Entry("", arabic), faces, 12.5, to=108, bold=True)
    done(page, rng, 176, town.name, _said(slashed(found.issued)), "L'Officier de l'état civil", faces, x=108,
         office="الحالة المدنية")  # fmt: skip
    specimen(page, 50, 240)
    return (page,)


def _work(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An employer's attestation."""
    page, faces, who = sheet(rng), fonts.designer(rng), found.holder
    trade = rng.choice(("magasinier", "comptable", "chauffeur"))
    company = f"STE {rng.choice(FAMILIES).latin} {rng.choice(('TEXTILE', 'BTP', 'TRANSPORT', 'AGRO'))} SARL"
    page.text(20, 24, company, faces.pen(16, SEA, bold=True), fit=160)
    page.text(20, 31, f"RC {rng.randint(1000, 90000)} - ICE {rng.randrange(10**15):015d}", faces.pen(8.5, GREY))
    page.rule(20, 35, 190, 35, SEA, 0.6)
    page.text(105, 68, "ATTESTATION DE TRAVAIL", faces.pen(18, bold=True), side="middle")
    man = is_man(who)
    text = (
        f"Nous soussignés, {company}, attestons que {'Monsieur' if man else 'Madame'} {who.full_name.latin}, "
        f"titulaire de la CNIE n° {who.cin}, immatriculé{'' if man else 'e'} à la CNSS sous le numéro "
        f"{rng.randrange(10**9):09d}, est employé{'' if man else 'e'} dans notre société depuis le "
        f"{slashed(found.issued - timedelta(days=900))} en qualité de {trade}."
    )
    y = prose(page, 92, (text,), (faces.pen(12), faces.pen(12)), (22, 188), leading=10)
    done(page, rng, y + 20, found.town.name, _said(in_french(found.issued)), "Le gérant", faces, x=110, office="الشركة")
    specimen(page, 50, 250)
    return (page,)


def _single(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An Arabic certificate that somebody is not married."""
    page, faces, who = sheet(rng), fonts.adoul(rng), found.pupil
    man = is_man(who)
    middle(page, 160, 18, ("المملكة المغربية", "وزارة الداخلية", f"جماعة {found.town.name.arabic}"), faces, 11, step=6)
    page.arabic(105, 62, "شهادة العزوبة", fonts.title(rng, faces).arabic_pen(24, bold=True), side="middle")
    told = "المسمى" if man else "المسماة"
    text = (
        f"يشهد رئيس المجلس الجماعي أن {told} {who.full_name.arabic} الحامل للبطاقة الوطنية رقم {who.cin} والقاطن ب"
        f"{found.home.printed.arabic} {'لم يسبق له' if man else 'لم يسبق لها'} الزواج إلى تاريخه حسب تصريح شاهدين."
    )
    y = prose(page, 90, (text,), (faces.arabic_pen(16), faces.arabic_pen(16)), (20, 190), leading=13, arabic=True)
    day = slashed(found.issued)
    done_ar(page, rng, y + 20, found.town.name, _said(day), "رئيس المجلس", faces, points=14, office="المجلس الجماعي")
    specimen(page, 160, 250)
    return (page,)


def _bank(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A bank's relevé d'identité."""
    page, faces = sheet(rng, (210, 120)), fonts.designer(rng)
    band(page, 8, 13, MAROON, ("RELEVÉ D'IDENTITÉ BANCAIRE", "كشف التعريف البنكي"), faces, 13, span=(10, 200))
    said(page, 14, 34, "Titulaire :", _said(found.holder.full_name.latin), faces, 11, to=196, bold=True)
    said(page, 14, 43, "Adresse :", Entry(found.home.printed.latin, ""), faces, 11, to=196)
    rows = (
        ("Banque", "Ville", "N° de compte", "Clé RIB"),
        (
            f"{rng.randint(7, 350):03d}",
            f"{rng.randint(100, 990)}",
            f"{rng.randrange(10**16):016d}",
            f"{rng.randint(1, 97):02d}",
        ),
    )
    table(page, (14, 50, 86, 166, 196), 52, rows, faces, high=11)
    said(
        page,
        14,
        88,
        "IBAN :",
        Entry(f"MA64 {rng.randrange(10**12):012d} {rng.randrange(10**12):012d}", ""),
        faces,
        11,
        to=196,
    )
    page.text(14, 98, f"Edité le {slashed(found.issued)}", faces.pen(9, GREY))
    specimen(page, 150, 110, 7)
    return (page,)


def _doctor(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A doctor's prescription, written by hand."""
    page, faces, hand = sheet(rng, (148.5, 210)), fonts.works(rng), fonts.pen(rng)
    who = f"Dr {rng.choice(MEN).latin.title()} {rng.choice(FAMILIES).latin}"
    page.text(14, 20, who, faces.pen(13, SEA, bold=True), fit=74)
    page.text(14, 26, rng.choice(("Médecine générale", "Pédiatrie", "Ophtalmologie")), faces.pen(9.5))
    page.arabic(136, 20, "طبيب", faces.arabic_pen(13, SEA, bold=True))
    page.arabic(136, 27, f"{found.home.commune.name.arabic}", faces.arabic_pen(10.5))
    page.rule(12, 32, 136, 32, SEA, 0.4)
    page.text(136, 42, f"Le {slashed(found.issued)}", hand.pen(11, PEN_BLUE), side="right")
    page.text(14, 54, f"{found.child.full_name.latin.title()}", hand.pen(13, PEN_BLUE), fit=120)
    for at, line in enumerate(("Amoxicilline 1 g : 1 cp matin et soir, 7 jours", "Paracétamol 500 mg : 1 cp x 3 / jour",
                               "Sérum physiologique : 1 dosette x 4")):  # fmt: skip
        page.text(18, 74 + 16 * at, f"{at + 1})  {line}", hand.pen(11.5, PEN_BLUE), fit=116)
    signed(page, rng, 104, 160, "طبيب", beside=-30)
    specimen(page, 40, 196)
    return (page,)


def _licence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A driver's licence: a card with a name, a birth, a number, and categories."""
    who, card, faces = found.holder, Surface(*CARD, colour=(248, 236, 240)), fonts.factory(rng)
    guilloche(card, rng, ((238, 212, 220),))
    card.text(42.8, 5, "ROYAUME DU MAROC", faces.pen(5.6, bold=True), side="middle")
    card.text(4, 10, "PERMIS DE CONDUIRE", faces.pen(7.2, MAROON, bold=True))
    card.arabic(81.6, 10, "رخصة السياقة", faces.arabic_pen(8.6, MAROON, bold=True))
    portrait(card, rng, 4, 13.4, 21, 27)
    for at, (label, latin, arabic) in enumerate(
        (
            ("1.", who.family.latin, who.family.arabic),
            ("2.", who.given.latin, who.given.arabic),
            ("3.", slashed(who.birth_date), ""),
            ("4a.", slashed(found.issued), ""),
            ("5.", f"{rng.randint(1, 99)}/{rng.randrange(10**6):06d}", ""),
        )
    ):
        y = 17 + 5.6 * at
        card.text(28, y, label, faces.pen(5, GREY))
        card.text(33, y, latin, faces.pen(6.4, bold=True), fit=24)
        if arabic:
            card.arabic(81.6, y, arabic, faces.arabic_pen(7.4, bold=True), fit=22)
    card.text(28, 46, f"9.  {rng.choice(('B', 'A B', 'B C'))}", faces.pen(8, bold=True))
    barcode(card, rng, 52, 42, 28, 6)
    specimen(card, 60, 52, 4.6)
    return (card,)


def _letter(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A letter by hand that asks for help."""
    page, hand, who = sheet(rng), fonts.pen(rng), found.holder
    pen = hand.pen(13.5, PEN_BLUE)
    page.text(18, 24, who.full_name.latin.title(), pen, fit=90)
    page.text(18, 33, found.home.printed.latin.title(), pen, fit=120)
    page.text(120, 48, f"Le {in_french(found.issued)}", pen)
    page.text(105, 66, "A Monsieur le Directeur", pen, side="middle")
    page.text(18, 84, "Objet : demande de rendez-vous", pen)
    text = ("J'ai l'honneur de venir par la présente solliciter un rendez-vous au sujet de mon dossier, "
            "resté sans réponse depuis plusieurs semaines malgré mes visites. Je vous prie de croire, Monsieur, "
            "à l'expression de mes sentiments respectueux.")  # fmt: skip
    y = prose(page, 100, (text,), (pen, pen), (18, 190), leading=11, indent=12)
    paraph(page, rng, 150, y + 16, 34)
    specimen(page, 60, 270)
    return (page,)


def _cover(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An insurer's statement of what it paid back, with a household's names in a table."""
    page, faces = sheet(rng), fonts.designer(rng)
    page.text(16, 22, "Mutuelle Générale", faces.pen(16, SEA, bold=True))
    page.arabic(194, 22, "التعاضدية العامة", faces.arabic_pen(17, SEA, bold=True))
    page.text(105, 44, "DECOMPTE DE REMBOURSEMENT", faces.pen(15, bold=True), side="middle")
    said(page, 16, 58, "Assuré :", Entry(found.husband.full_name.latin, ""), faces, 11, to=194, bold=True)
    said(page, 16, 66, "N° d'immatriculation :", Entry(f"{rng.randrange(10**9):09d}", ""), faces, 11, to=194)
    rows: list[list[str]] = [["Bénéficiaire", "Soin", "Date", "Payé (DH)", "Remboursé"]]
    for who, what in ((found.husband, "Consultation"), (found.wife, "Analyses"), (found.child, "Pharmacie")):
        paid = rng.randint(80, 900)
        day = found.issued - timedelta(days=rng.randint(10, 60))
        rows.append([who.given.latin, what, slashed(day), f"{paid},00", f"{paid * 7 // 10},00"])
    end = table(page, (16, 70, 104, 134, 164, 194), 76, rows, faces, high=10)
    square_code(page, rng, 16, end + 14, 28)
    page.text(194, end + 22, f"Edité le {slashed(found.issued)}", faces.pen(10), side="right")
    specimen(page, 120, 220)
    return (page,)


LAYOUTS = (
    Layout("h10_other_death", "unknown", _death),
    Layout("h10_other_work", "unknown", _work),
    Layout("h10_other_single", "unknown", _single),
    Layout("h10_other_bank", "unknown", _bank),
    Layout("h10_other_doctor", "unknown", _doctor),
    Layout("h10_other_licence", "unknown", _licence, sheet=False),
    Layout("h10_other_letter", "unknown", _letter),
    Layout("h10_other_cover", "unknown", _cover),
)
