"""Papers of no kind that is read: what people hand in by mistake, some of it near to what was asked."""

import random
from datetime import timedelta

from samples.dates import hijri_in_french, in_arabic, in_french, slashed
from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6.layout import Layout
from samples.holdout6.press import GREY, prose, sheet, specimen
from samples.holdout7.desk import A5, CARD, copied, heads
from samples.holdout8.desk import flag, square_code, table, titled
from samples.holdout9 import fonts
from samples.holdout9.desk import NAVY, PEN_BLUE, TEAL, WINE, band, between, corner, line_of, signed
from samples.holdout9.people import Facts, is_man
from samples.ornaments import barcode, emblem, guilloche, portrait, signature
from samples.surface import Surface

_TRADES = ("mécanicien", "comptable", "chauffeur")


def _money(rng: random.Random) -> str:
    return f"{rng.randint(2, 14)} {rng.randint(100, 999)},{rng.randrange(100):02d}"


def _listed(
    page: Surface,
    y: float,
    rows: tuple[tuple[str, str], ...],
    faces: Faces,
    *,
    x: float = 20,
    at: float = 80,
    step: float = 9,
) -> float:
    for label, text in rows:
        page.text(x, y, label, faces.pen(11))
        page.text(at, y, text, faces.pen(11, bold=True), fit=190 - at)
        y += step
    return y


def _death(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An extract of an act of death, which looks as one of birth does."""
    page, faces, who, place = sheet(rng), fonts.town_hall(rng), found.holder, found.holder.birth_place
    heads(
        page,
        faces,
        16,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"COMMUNE DE {place.name.latin}"),
        ("المملكة المغربية", "وزارة الداخلية", f"جماعة {place.name.arabic}"),
        points=9.5,
    )
    y = (
        titled(page, 105, 46, "EXTRAIT D'ACTE DE DECES", "موجز من رسم الوفاة", fonts.headline(rng, faces), 16, step=9)
        + 8
    )
    day = found.issued - timedelta(days=200)
    for labels, latin, arabic in (
        (("Acte N°", "رسم رقم"), found.act, found.act),
        (("Année", "سنة"), str(day.year), str(day.year)),
        (("Prénom", "الاسم الشخصي"), who.given.latin, who.given.arabic),
        (("Nom", "الاسم العائلي"), who.family.latin, who.family.arabic),
        (("Décédé(e) le", "توفي(ت) بتاريخ"), slashed(day), slashed(day)),
        (("A", "ب"), place.name.latin, place.name.arabic),
        (("Fils/Fille de", "والده"), who.father_on_acts.latin, who.father_on_acts.arabic),
        (("Et de", "والدته"), who.mother_on_acts.latin, who.mother_on_acts.arabic),
    ):
        between(page, y, labels, Entry(latin, arabic), faces, 11, span=(16, 194), reach=34)
        y += 11
    page.text(20, y + 8, f"Délivré le {slashed(found.issued)}", faces.pen(11))
    signed(page, rng, 140, y + 28, "الحالة المدنية", beside=-50)
    specimen(page, 105, 286)
    return (page,)


def _licence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A driving licence: a card with a portrait and numbered lines."""
    card, faces, who = Surface(*CARD, colour=(248, 236, 240)), fonts.plastic(rng), found.holder
    guilloche(card, rng, ((240, 216, 226),))
    card.text(4, 5, "ROYAUME DU MAROC", faces.pen(5.4, bold=True))
    card.text(42.8, 9.6, "PERMIS DE CONDUIRE", faces.pen(6.6, WINE, bold=True), side="middle")
    card.arabic(81.6, 5.2, "رخصة السياقة", faces.arabic_pen(7.6, WINE, bold=True))
    portrait(card, rng, 4, 13, 21, 27)
    rows = (
        f"1. {who.family.latin}",
        f"2. {who.given.latin}",
        f"3. {slashed(who.birth_date)} {who.birth_place.name.latin}",
        f"4a. {slashed(found.issued)}",
        f"5. {rng.randint(10, 99)}/{rng.randrange(10**6):06d}",
        f"9. {rng.choice(('B', 'A B', 'B C', 'B EB'))}",
    )
    for at, text in enumerate(rows):
        card.text(28, 16.4 + at * 5, text, faces.pen(6.6, bold=at < 2), fit=54)
    signature(card, rng, 8, 46, 14)
    specimen(card, 60, 50.6, 5.6)
    return (card,)


def _vehicle(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A vehicle's registration as a card with cells."""
    card, faces, who = Surface(*CARD, colour=(240, 244, 250)), fonts.plastic(rng), found.holder
    guilloche(card, rng, ((222, 230, 244),))
    card.text(42.8, 5, "CERTIFICAT D'IMMATRICULATION DE VEHICULE", faces.pen(5.6, NAVY, bold=True), side="middle")
    card.arabic(42.8, 10, "شهادة تسجيل المركبة", faces.arabic_pen(7, NAVY, bold=True), side="middle")
    rows = (
        ("Immatriculation", f"{rng.randint(1000, 99999)} - {rng.choice('ABDHWY')} - {rng.randint(1, 89)}"),
        ("Marque", rng.choice(("DACIA", "RENAULT", "FIAT", "HYUNDAI"))),
        ("Propriétaire", who.full_name.latin),
        ("Adresse", found.home.printed.latin),
        ("Mise en circulation", slashed(found.issued - timedelta(days=2400))),
        ("Fin de validité", slashed(found.issued + timedelta(days=1200))),
    )
    for at, (label, text) in enumerate(rows):
        card.text(4, 17 + at * 5.6, label, faces.pen(5, GREY))
        card.text(30, 17 + at * 5.6, text, faces.pen(6.2, bold=True), fit=52)
    specimen(card, 66, 51, 5)
    return (card,)


def _bank(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An identity of a bank account, which holds a name and an address and no bill."""
    page, faces = sheet(rng), fonts.screen(rng)
    page.text(
        16,
        22,
        rng.choice(("Attijari Rif Bank", "Banque Populaire du Détroit", "Crédit du Sahel")),
        faces.pen(18, WINE, bold=True),
    )
    page.arabic(194, 22, "كشف التعريف البنكي", faces.arabic_pen(15, WINE, bold=True))
    page.text(16, 40, "RELEVE D'IDENTITE BANCAIRE (RIB)", faces.pen(14, bold=True))
    rows = (
        ("Titulaire", found.holder.full_name.latin),
        ("Domiciliation", f"AGENCE {found.town.name.latin}"),
        ("Adresse", found.home.printed.latin),
        ("Devise", "MAD"),
        ("Edité le", slashed(found.issued)),
    )
    y = _listed(page, 56, rows, faces, x=16, at=56)
    numbers = [
        ["Banque", "Ville", "N° de compte", "Clé"],
        [
            f"{rng.randint(7, 230):03d}",
            f"{rng.randint(10, 990):03d}",
            f"{rng.randrange(10**16):016d}",
            f"{rng.randint(1, 97):02d}",
        ],
    ]
    table(page, (16.0, 50.0, 84.0, 164.0, 194.0), y + 6, numbers, faces, high=11, points=11)
    page.text(16, y + 44, f"IBAN : MA64 {rng.randrange(10**12):012d} {rng.randrange(10**12):012d}", faces.pen(11))
    specimen(page, 105, 284)
    return (page,)


def _wages(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A pay slip with a ruled table."""
    page, faces, who = sheet(rng), fonts.town_hall(rng), found.holder
    page.text(16, 18, f"STE {found.husband.family.latin} FRERES SARL", faces.pen(13, bold=True))
    page.text(16, 24, f"{found.home.printed.latin}", faces.pen(10), fit=110)
    page.text(105, 40, "BULLETIN DE PAIE", faces.pen(16, bold=True), side="middle")
    y = _listed(
        page,
        54,
        (
            ("Salarié", who.full_name.latin),
            ("CIN", who.cin or ""),
            ("N° CNSS", f"{rng.randrange(10**9):09d}"),
            ("Né(e) le", slashed(who.birth_date)),
            ("Période", f"{found.issued:%m/%Y}"),
        ),
        faces,
        x=16,
        at=56,
        step=7,
    )
    rows = [["Rubrique", "Base", "Taux", "Gain", "Retenue"]]
    for text, rate in (
        ("Salaire de base", ""),
        ("Ancienneté", "10 %"),
        ("CNSS", "4,48 %"),
        ("AMO", "2,26 %"),
        ("IR", ""),
    ):
        rows.append([text, _money(rng), rate, _money(rng), _money(rng)])
    end = table(page, (16.0, 70.0, 102.0, 126.0, 160.0, 194.0), y + 4, rows, faces, high=9, points=10)
    page.text(194, end + 12, f"NET A PAYER : {_money(rng)} DH", faces.pen(13, bold=True), side="right")
    specimen(page, 105, 284)
    return (page,)


def _prescription(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A doctor's prescription, half printed, half written."""
    page, faces, hand = sheet(rng, A5), fonts.press_room(rng), fonts.by_hand(rng)
    page.text(
        12, 16, f"Docteur {found.wife.given.latin.title()} {found.wife.family.latin}", faces.pen(12, TEAL, bold=True)
    )
    page.text(12, 22, "Médecine générale - Echographie", faces.pen(9))
    page.arabic(136, 16, "طبيبة عامة", faces.arabic_pen(12, TEAL))
    page.rule(12, 27, 136, 27, TEAL)
    page.text(136, 36, f"Le {slashed(found.issued)}", hand.pen(12, PEN_BLUE), side="right")
    page.text(74, 48, "ORDONNANCE", faces.pen(14, bold=True), side="middle")
    page.text(
        12,
        60,
        f"{'Mr' if is_man(found.holder) else 'Mme'} {found.holder.full_name.latin.title()}",
        hand.pen(13, PEN_BLUE),
    )
    y = 76.0
    for text in (
        "Amoxicilline 1 g : 1 cp x 2 / j pendant 7 jours",
        "Paracétamol 500 mg : 1 cp x 3 / j",
        "Oméprazole 20 mg : 1 gél le soir",
        "Bilan : NFS, CRP, glycémie",
    ):
        page.text(16, y, text, hand.pen(12, PEN_BLUE))
        y += 13
    signed(page, rng, 100, y + 16, "الطبيبة", beside=-36, radius=12)
    specimen(page, 74, 202)
    return (page,)


def _lease(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A lease in Arabic prose with both parties' names, numbers and addresses, legalised."""
    page, faces = sheet(rng), fonts.notary(rng)
    page.arabic(105, 28, "عقد كراء محل للسكنى", fonts.headline(rng, faces).arabic_pen(20, bold=True), side="middle")
    text = (
        f"بين الموقعين أسفله، السيد {found.husband.full_name.arabic}، رقم بطاقته {found.husband.cin}، بصفته مكريا، و"
        f"{found.holder.full_name.arabic}، رقم البطاقة {found.holder.cin}، بصفته مكتريا، تم الاتفاق على "
        f"كراء المحل الكائن ب {found.home.printed.arabic} بسومة شهرية قدرها {rng.randint(12, 45)}00 درهم، "
        f"لمدة سنة تبتدئ من {in_arabic(found.issued)}."
    )
    pens = faces.arabic_pen(14), faces.arabic_pen(14)
    y = prose(page, 48, (text,), pens, (20, 190), leading=10, arabic=True, indent=10)
    for clause in (
        "الفصل الأول : يؤدى واجب الكراء في بداية كل شهر.",
        "الفصل الثاني : استهلاك الماء والكهرباء على عاتق المكتري.",
        "الفصل الثالث : لا يجوز كراء المحل من الباطن.",
    ):
        page.arabic(190, y + 6, clause, faces.arabic_pen(13))
        y += 11
    page.arabic(180, y + 16, "المكري", faces.arabic_pen(13, bold=True))
    page.arabic(60, y + 16, "المكتري", faces.arabic_pen(13, bold=True))
    signed(page, rng, 60, y + 34, "تصحيح الإمضاء", beside=46, radius=18)
    specimen(page, 105, 286)
    return (page,)


def _job(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An attestation of work, whose prose is like that of a certificate of residence."""
    page, faces, who, man = sheet(rng), fonts.notary(rng), found.holder, is_man(found.holder)
    page.text(105, 24, f"{found.wife.family.latin} TEXTILE S.A.R.L.", faces.pen(16, NAVY, bold=True), side="middle")
    page.text(105, 31, "Confection - Import - Export", faces.pen(10, GREY), side="middle")
    page.text(105, 62, "ATTESTATION DE TRAVAIL", faces.pen(18, bold=True), side="middle")
    text = (
        f"Nous soussignés attestons que {'Monsieur' if man else 'Madame'} {who.full_name.latin}, titulaire de la CNIE "
        f"n° {who.cin}, {'employé' if man else 'employée'} en qualité de {rng.choice(_TRADES)}, fait partie de notre "
        f"personnel depuis le {in_french(found.issued - timedelta(days=rng.randint(400, 4000)))}."
    )
    pens = faces.pen(12.5), faces.pen(12.5)
    y = prose(page, 86, (text,), pens, (24, 186), leading=9, indent=12)
    page.text(120, y + 14, f"{found.town.name.latin}, le {slashed(found.issued)}", faces.pen(12))
    signed(page, rng, 140, y + 36, "الشركة", beside=-50)
    specimen(page, 105, 286)
    return (page,)


def _single(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A declaration of celibacy upon dots, which names a wedding nowhere and a birth once."""
    page, faces, hand, who = sheet(rng), fonts.press_room(rng), fonts.by_hand(rng), found.pupil
    corner(
        page,
        18,
        20,
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PACHALIK DE {found.town.name.latin}"),
        faces,
        10,
    )
    page.text(105, 56, "CERTIFICAT ADMINISTRATIF DE CELIBAT", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 65, "شهادة إدارية بالعزوبة", faces.arabic_pen(16, bold=True), side="middle")
    y = 86.0
    for label, text in (
        ("Nom et prénom", who.full_name.latin),
        ("Né(e) le", slashed(who.birth_date)),
        ("A", who.birth_place.name.latin),
        ("CNIE N°", who.cin or ""),
        ("Demeurant à", found.home.printed.latin),
    ):
        line_of(page, y, label, Entry(text, ""), faces, hand, 11, span=(20, 190))
        y += 12
    page.text(20, y + 4, "n'a jamais contracté mariage à ce jour.", faces.pen(11))
    page.text(20, y + 14, f"Fait le {slashed(found.issued)}, soit le {hijri_in_french(found.issued)}", faces.pen(11))
    signed(page, rng, 140, y + 30, "الباشوية", beside=-50)
    specimen(page, 105, 286)
    if rng.random() < 0.4:
        copied(page, rng)
    return (page,)


def _cover(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An attestation of cover with a code, bilingual."""
    page, faces, who = sheet(rng), fonts.screen(rng), found.holder
    band(page, 12, 14, NAVY, ("ATTESTATION DE DROITS AMO", "شهادة الاستفادة من التأمين"), faces, 13, span=(12, 198))
    flag(page, 14, 32, 15)
    y = 52.0
    for labels, text in (
        (("Assuré", "المؤمن له"), who.full_name.latin),
        (("Immatriculation", "رقم التسجيل"), f"{rng.randrange(10**9):09d}"),
        (("Date de naissance", "تاريخ الازدياد"), slashed(who.birth_date)),
        (("Droits", "الحقوق"), "OUVERTS"),
        (("Editée le", "بتاريخ"), slashed(found.issued)),
    ):
        between(page, y, labels, Entry(text, ""), faces, 11.5, span=(16, 194), reach=42)
        y += 12
    square_code(page, rng, 20, y + 10, 30)
    barcode(page, rng, 110, y + 14, 80, 12)
    specimen(page, 105, 284)
    return (page,)


def _neighbour(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The card of a neighbouring state, in Arabic, with no zone."""
    card, faces, who = Surface(*CARD, colour=(236, 244, 232)), fonts.plastic(rng), found.holder
    guilloche(card, rng, ((214, 232, 208),))
    card.arabic(42.8, 6, "الجمهورية الجزائرية الديمقراطية الشعبية", faces.arabic_pen(7, bold=True), side="middle")
    card.arabic(42.8, 12, "بطاقة التعريف الوطنية", faces.arabic_pen(7.6, WINE, bold=True), side="middle")
    portrait(card, rng, 4, 15, 21, 27)
    for at, (label, text) in enumerate(
        (
            ("اللقب", who.family.arabic),
            ("الاسم", who.given.arabic),
            ("تاريخ الميلاد", slashed(who.birth_date)),
            ("مكان الميلاد", "وهران"),
        )
    ):
        card.arabic(81.6, 19 + at * 6.4, label, faces.arabic_pen(6, GREY))
        card.arabic(62, 19 + at * 6.4, text, faces.arabic_pen(7.6, bold=True), fit=34)
    card.text(30, 47, f"{rng.randrange(10**18):018d}", faces.pen(7, bold=True))
    emblem(card, 9, 8, 4)
    specimen(card, 42, 51.6, 5)
    return (card,)


LAYOUTS = (
    Layout("h9_other_death", "unknown", _death),
    Layout("h9_other_licence", "unknown", _licence, sheet=False),
    Layout("h9_other_vehicle", "unknown", _vehicle, sheet=False),
    Layout("h9_other_bank", "unknown", _bank),
    Layout("h9_other_wages", "unknown", _wages),
    Layout("h9_other_prescription", "unknown", _prescription),
    Layout("h9_other_lease", "unknown", _lease),
    Layout("h9_other_job", "unknown", _job),
    Layout("h9_other_single", "unknown", _single),
    Layout("h9_other_cover", "unknown", _cover),
    Layout("h9_other_neighbour", "unknown", _neighbour, sheet=False),
)
