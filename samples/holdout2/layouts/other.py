"""Papers that no household is asked for but that some hand in all the same: their kind is `unknown`, nothing is true.

They carry names, days, numbers, stamps and addresses like the papers that are asked for.
"""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.holdout.folk import Facts, day, years_on
from samples.holdout.layout import A4, A5, CARD, Layout
from samples.holdout.sheet import GREY, Piece
from samples.holdout2 import fonts
from samples.holdout2.form import Form, needled
from samples.ornaments import barcode, guilloche, portrait
from samples.surface import Colour, Surface

_STEEL: Colour = (50, 70, 96)


def _death(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s, town = facts.holder, Form(A4, fonts.office(rng), rng), facts.town
    died, number = day(rng, years_on(facts.today, -6), facts.today), str(rng.randint(2, 900))
    s.lines(
        16, 16, ("ROYAUME DU MAROC", f"Province de {town.province.latin}", f"Commune de {town.name.latin}"), s.la(9.5)
    )
    s.lines(
        194,
        16,
        ("المملكة المغربية", f"إقليم {town.province.arabic}", f"جماعة {town.name.arabic}"),
        s.ar(10),
        side="right",
        arabic=True,
    )
    s.text(105, 46, "EXTRAIT D'ACTE DE DECES", s.la(15, bold=True), side="middle")
    s.arabic(105, 55, "نسخة موجزة من رسم الوفاة", s.named(15), side="middle")
    rows = (
        ("Acte n°", number, number, "رسم رقم"),
        ("Nom et prénom du défunt", who.full.latin, who.full.arabic, "اسم المتوفى"),
        ("Décédé(e) le", in_french(died), in_arabic(died), "توفي(ت) في"),
        ("Correspondant au", "", hijri_in_arabic(died), "الموافق ل"),
        ("à", town.name.latin, town.name.arabic, "ب"),
        ("Fils / fille de", who.father.latin, who.father.arabic, "ابن(ة)"),
        ("et de", who.mother.latin, who.mother.arabic, "و"),
    )
    y = 72.0
    for caption, value, arabic, caption_ar in rows:
        s.blank(16, y, 102, caption, value)
        s.blank_ar(194, y, 108, caption_ar, arabic)
        y += 12
    s.text(16, y + 10, f"Délivré le {slashed(facts.issued)}", s.la(10))
    s.stamp(150, y + 24, 16, town.name.arabic, "ETAT CIVIL")
    s.specimen((105, 270), (105, 288))
    return (s,)


def _divorce(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s, town, man, woman = Form(A4, fonts.office(rng), rng, (252, 251, 246)), facts.town, facts.husband, facts.wife
    s.lines(
        194,
        15,
        ("المملكة المغربية", "وزارة العدل", f"المحكمة الابتدائية ب{town.name.arabic}"),
        s.ar(10),
        side="right",
        arabic=True,
    )
    s.arabic(105, 48, "رسم طلاق", s.named(20), side="middle")
    parted = max(facts.wedding, facts.today - timedelta(days=rng.randint(30, 2000)))
    pieces: list[Piece] = [
        "الحمد لله، في يوم",
        hijri_in_arabic(parted),
        "الموافق ل",
        in_arabic(parted),
        "،",
        "تلقى العدلان بإذن من المحكمة في الملف عدد",
        f"{rng.randint(10, 900)}/{parted.year}",
        "طلاق السيد",
        man.full.arabic,
        "ابن",
        man.father.arabic,
        "،",
        "من زوجته السيدة",
        woman.full.arabic,
        "بنت",
        woman.father.arabic,
        "،",
        "طلقة أولى قبل الخلع بائنة بعد البناء بها، وأدى لها مستحقاتها كما حددتها المحكمة، وشهد به عليهما.",
    ]
    y = s.flow(18, 66, 174, pieces, s.ar(12), arabic=True, leading=10)
    s.sign(160, y + 18, 34)
    s.stamp(70, y + 24, 16, "قسم التوثيق")
    s.specimen((105, 250), (105, 288))
    return (s,)


def _driving(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.holder, Form(CARD, fonts.issuer(rng), rng, (246, 222, 226))
    guilloche(s, rng, ((236, 206, 212),))
    rose: Colour = (160, 40, 80)
    s.text(3.6, 5, "ROYAUME DU MAROC", s.la(5.4, bold=True, ink=rose))
    s.arabic(82, 5.2, "المملكة المغربية", s.ar(6, bold=True, ink=rose))
    s.text(42.8, 10, "PERMIS DE CONDUIRE", s.la(7.4, bold=True, ink=rose), side="middle")
    s.arabic(42.8, 14.8, "رخصة السياقة", s.ar(7.4, bold=True, ink=rose), side="middle")
    portrait(s, rng, 3.6, 17, 19, 25)
    rows = (
        "1. " + who.family.latin,
        "2. " + who.given.latin,
        f"3. {slashed(who.birth)} {who.town.name.latin}",
        f"4a. {slashed(facts.wedding)}  4b. {slashed(years_on(facts.today, 4))}",
        f"4d. {who.cin}",
        f"5. {rng.randint(10, 99)}/{rng.randrange(10**6):06d}",
        "9. B",
    )
    s.lines(25, 20, rows, s.la(6.2, bold=True), 4.5)
    s.arabic(82, 20, who.family.arabic, s.ar(6.6, bold=True), fit=22)
    s.arabic(82, 24.5, who.given.arabic, s.ar(6.6, bold=True), fit=22)
    s.watermark(12, 49, s.la(5.4, bold=True, ink=(226, 180, 190)))
    return (s,)


def _vehicle(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.holder, Form(CARD, fonts.issuer(rng), rng, (232, 236, 218))
    guilloche(s, rng, ((216, 222, 200),))
    s.text(42.8, 5.4, "CERTIFICAT D'IMMATRICULATION", s.la(6, bold=True, ink=_STEEL), side="middle")
    s.arabic(42.8, 10, "شهادة التسجيل", s.ar(7, bold=True, ink=_STEEL), side="middle")
    rows = (
        ("Numéro d'immatriculation", f"{rng.randint(1000, 99999)} - {rng.choice('أبدهو')} - {rng.randint(1, 89)}"),
        ("Première mise en circulation", slashed(facts.wedding)),
        ("Propriétaire", who.full.latin),
        ("Adresse", facts.town.name.latin),
        ("Fin de validité", slashed(years_on(facts.issued, 5))),
        ("Usage", "PARTICULIER"),
    )
    y = 16.0
    for caption, value in rows:
        s.text(4, y, caption, s.la(5, ink=GREY), fit=30)
        arabic = any("\u0621" <= letter <= "\u064a" for letter in value)
        s.text(36, y, value, s.ar(6.8, bold=True) if arabic else s.la(6.8, bold=True), fit=46)
        y += 5.6
    s.watermark(42.8, 51, s.la(5.4, bold=True, ink=(206, 196, 180)))
    return (s,)


def _payslip(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.holder, Form(A4, fonts.typist(rng), rng)
    s.text(
        14,
        18,
        rng.choice(("STE ATLAS CONFECTION SARL", "TRANSPORT DU NORD SA", "BATIPLUS SARL AU")),
        s.la(12, bold=True),
    )
    s.text(14, 24, f"ICE {rng.randrange(10**12):012d}  CNSS {rng.randrange(10**7):07d}", s.la(8.5))
    s.text(105, 40, f"BULLETIN DE PAIE - {facts.issued:%m/%Y}", s.la(13, bold=True), side="middle")
    head = (
        ("Matricule", str(rng.randint(10, 900))),
        ("Nom et prénom", who.surname_first.latin),
        ("C.I.N.", who.cin),
        ("Date de naissance", slashed(who.birth)),
        ("Date d'embauche", slashed(years_on(facts.today, -4))),
        ("Adresse", facts.address.latin),
        ("N° CNSS", f"{rng.randrange(10**9):09d}"),
    )
    y = 52.0
    for caption, value in head:
        s.text(14, y, caption, s.la(9))
        s.text(60, y, value, s.la(9.5, bold=True), fit=136)
        y += 6
    y += 6
    s.box(14, y - 5, 182, 8, fill=(232, 232, 232))
    for x, title in ((16, "Rubrique"), (100, "Base"), (130, "Taux"), (160, "Montant")):
        s.text(x, y, title, s.la(9, bold=True))
    for item in (
        "Salaire de base",
        "Prime d'ancienneté",
        "Indemnité de transport",
        "Retenue CNSS",
        "Retenue AMO",
        "IR",
    ):
        y += 7.4
        s.text(16, y, item, s.la(9))
        for x in (116, 142, 188):
            s.text(x, y, f"{rng.randint(3, 4000)},{rng.randint(0, 99):02d}", s.la(9), side="right")
    s.text(
        188,
        y + 14,
        f"NET A PAYER  {rng.randint(2800, 9000)},{rng.randint(0, 99):02d}",
        s.la(11, bold=True),
        side="right",
    )
    s.specimen((105, 260), (105, 285))
    if rng.random() < 0.6:
        needled(s, 0.4)
    return (s,)


def _lease(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s, landlord, tenant = Form(A4, fonts.office(rng), rng), facts.husband, facts.wife
    s.text(105, 24, "CONTRAT DE BAIL D'HABITATION", s.la(15, bold=True), side="middle")
    parts: tuple[list[Piece], ...] = (
        [
            "Entre les soussignés : M.",
            landlord.full.latin,
            ",",
            "CNIE",
            landlord.cin,
            ",",
            "ci-après le bailleur, et Mme",
            tenant.full.latin,
            ",",
            "CNIE",
            tenant.cin,
            ",",
            "née le",
            slashed(tenant.birth),
            ",",
            "ci-après la locataire,",
            "il a été convenu ce qui suit.",
        ],
        [
            "Article 1. Le bailleur donne à bail le logement sis",
            facts.address.latin,
            ",",
            "à usage exclusif d'habitation.",
        ],
        [
            "Article 2. Le loyer mensuel est fixé à",
            f"{rng.randint(9, 45)}00",
            "dirhams, payable d'avance le premier de chaque mois.",
        ],
        [
            "Article 3. Le présent bail prend effet le",
            in_french(facts.issued),
            "pour une durée de trois ans renouvelable.",
        ],
        ["Article 4. La locataire a versé une caution de deux mois. Elle ne peut sous-louer sans accord écrit."],
    )
    y = 42.0
    for part in parts:
        y = s.flow(20, y, 170, part, s.la(10.8), leading=7.4) + 5
    s.text(20, y + 6, f"Fait à {facts.town.name.latin}, le {slashed(facts.issued)}, en deux exemplaires", s.la(10))
    s.text(30, y + 18, "Le bailleur", s.la(10))
    s.text(140, y + 18, "La locataire", s.la(10))
    s.sign(50, y + 30, 40)
    s.sign(155, y + 30, 36)
    s.stamp(105, y + 36, 15, "تصحيح الإمضاء", "LEGALISATION")
    s.specimen((105, 270), (105, 288))
    return (s,)


def _prescription(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s, doctor = Form(A5, fonts.office(rng), rng), facts.holder
    s.text(12, 16, f"Dr {facts.husband.full.latin.title()}", s.la(12, bold=True))
    s.text(12, 22, rng.choice(("Médecine générale", "Pédiatrie", "Cardiologie")), s.la(9.5))
    s.arabic(136, 16, f"الدكتور {facts.husband.full.arabic}", s.ar(11, bold=True), fit=56)
    s.text(12, 28, facts.address.latin, s.la(8), fit=124)
    s.rule(12, 32, 136, 32)
    s.text(136, 42, f"{facts.town.name.latin}, le {slashed(facts.issued)}", s.la(9.5), side="right")
    s.text(12, 52, f"Patient : {doctor.full.latin}", s.la(10))
    s.text(74, 66, "ORDONNANCE", s.la(14, bold=True), side="middle")
    y = 80.0
    for drug in rng.sample(
        (
            "Paracétamol 1 g",
            "Amoxicilline 500 mg",
            "Oméprazole 20 mg",
            "Ibuprofène 400 mg",
            "Vitamine D 100 000 UI",
            "Metformine 850 mg",
        ),
        4,
    ):
        s.text(16, y, drug, s.la(11))
        s.text(24, y + 6, f"{rng.randint(1, 3)} prise(s) par jour pendant {rng.randint(3, 30)} jours", s.la(9))
        y += 18
    s.sign(100, y + 12, 34)
    s.stamp(110, y + 18, 11, "طبيب")
    s.specimen((50, 202), points=8)
    return (s,)


def _bank(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.holder, Form(A4, fonts.office(rng), rng)
    tone: Colour = rng.choice(((230, 120, 0), (0, 90, 140), (150, 20, 40)))
    s.box(0, 0, 210, 14, outline=tone, fill=tone)
    s.text(14, 28, rng.choice(("BANQUE DU RIF", "CREDIT DES OASIS", "CAISSE DU SOUSS")), s.la(16, bold=True, ink=tone))
    s.text(14, 40, "RELEVE D'IDENTITE BANCAIRE", s.la(13, bold=True))
    s.arabic(196, 40, "كشف الهوية البنكية", s.named(13))
    s.text(14, 54, "Titulaire du compte", s.la(8, ink=GREY))
    s.text(14, 60, who.full.latin, s.la(11, bold=True))
    s.text(14, 66, facts.address.latin, s.la(10), fit=180)
    for x, wide, caption, digits in (
        (14, 30, "Banque", 3),
        (46, 30, "Ville", 3),
        (78, 80, "N° de compte", 16),
        (160, 30, "Clé RIB", 2),
    ):
        s.box(x, 78, wide, 16)
        s.text(x + 2, 82.6, caption, s.la(7, ink=GREY))
        s.text(x + wide / 2, 91, f"{rng.randrange(10**digits):0{digits}d}", s.la(11, bold=True), side="middle")
    s.text(
        14, 106, f"IBAN MA{rng.randint(10, 99)} {rng.randrange(10**12):012d} {rng.randrange(10**12):012d}", s.la(10.5)
    )
    s.text(14, 118, f"Edité le {slashed(facts.issued)}", s.la(9.5))
    barcode(s, rng, 14, 128, 70, 10)
    s.specimen((105, 200), (105, 280))
    return (s,)


LAYOUTS = tuple(
    Layout(f"h2_other_{draw.__name__.strip('_')}", "unknown", draw)
    for draw in (_death, _divorce, _driving, _vehicle, _payslip, _lease, _prescription, _bank)
)
