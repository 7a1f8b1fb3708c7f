"""Papers of no kind that is asked for, which families hand in all the same: nothing on them is a truth."""

import random
from datetime import timedelta

from samples.dates import hijri_in_arabic, in_arabic, in_french, slashed
from samples.holdout6.layout import Layout
from samples.holdout6.press import GREY, grid, lines, prose, sheet, specimen
from samples.holdout7 import fonts
from samples.holdout7.desk import CARD, heads
from samples.holdout7.people import Facts, is_man
from samples.holdout7.places import COURTS
from samples.ornaments import barcode, emblem, guilloche, paraph, portrait, seal, signature
from samples.people import years_after
from samples.surface import Surface


def _licence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The driving licence: a pink card whose captions are numbers."""
    holder, given = found.holder, years_after(found.issued, -rng.randint(1, 8))
    card, faces = Surface(*CARD, colour=(250, 236, 238)), fonts.issuer(rng)
    guilloche(card, rng, ((242, 214, 220), (226, 226, 244)))
    card.text(4, 5.4, "ROYAUME DU MAROC", faces.pen(6, bold=True))
    card.arabic(81.6, 5.6, "المملكة المغربية", faces.arabic_pen(7, bold=True))
    card.text(4, 9.6, "PERMIS DE CONDUIRE", faces.pen(7.4, (150, 40, 70), bold=True))
    card.arabic(81.6, 10, "رخصة السياقة", faces.arabic_pen(8, (150, 40, 70), bold=True))
    portrait(card, rng, 4, 13, 21, 27)
    y = 16.0
    for label, text, text_ar in (
        ("1.", holder.family.latin, holder.family.arabic), ("2.", holder.given.latin, holder.given.arabic),
        ("3.", f"{slashed(holder.birth_date)} {holder.birth_place.name.latin}", ""),
        ("4a.", slashed(given), ""), ("4b.", slashed(years_after(given, 10)), ""), ("4d.", holder.cin or "", ""),
        ("5.", f"{rng.randint(1, 99):02d}/{rng.randint(10**5, 10**6 - 1)}", ""), ("9.", "B", ""),
    ):  # fmt: skip
        card.text(28, y, label, faces.pen(5))
        card.text(33, y, text, faces.pen(6.6, bold=True), fit=30 if text_ar else 46)
        if text_ar:
            card.arabic(81.6, y, text_ar, faces.arabic_pen(7), fit=17)
        y += 4.4
    signature(card, rng, 6, 46, 16)
    specimen(card, 62, 52, 6)
    return (card,)


def _record(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The police record's sheet, which says that there is nothing."""
    page, faces, holder = sheet(rng), fonts.office(rng), found.holder
    heads(page, faces, 16, ("ROYAUME DU MAROC", "Direction Générale de la Sûreté Nationale", "Préfecture de police"),
          ("المملكة المغربية", "المديرية العامة للأمن الوطني", "ولاية الأمن"))  # fmt: skip
    page.text(105, 50, "FICHE ANTHROPOMETRIQUE", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 59, "بطاقة السوابق", faces.arabic_pen(17, bold=True), side="middle")
    y = 78.0
    for label, text, text_ar, label_ar in (
        ("Nom :", holder.family.latin, holder.family.arabic, "الاسم العائلي :"),
        ("Prénom :", holder.given.latin, holder.given.arabic, "الاسم الشخصي :"),
        ("Né(e) le :", slashed(holder.birth_date), slashed(holder.birth_date), "تاريخ الازدياد :"),
        ("CNIE :", holder.cin or "", holder.cin or "", "رقم ب.ت.و :"),
        ("Antécédents :", "NEANT", "لا شيء", "السوابق :"),
    ):
        at = 22 + page.text(22, y, label, faces.pen(11)) + 2
        page.text(at, y, text, faces.pen(11, bold=True), fit=102 - at)
        end = 188 - page.arabic(188, y, label_ar, faces.arabic_pen(12.4)) - 2
        page.arabic(end, y, text_ar, faces.arabic_pen(12.4, bold=True), fit=end - 108)
        y += 11
    page.text(22, y + 10, f"Fait le {slashed(found.issued)}. Valable trois mois.", faces.pen(10.5))
    seal(page, rng, 140, y + 34, 17, "الأمن الوطني")
    paraph(page, rng, 168, y + 34, 34)
    specimen(page, 60, 284)
    return (page,)


def _death(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An extract of a death act, whose head and captions are those of the birth's."""
    page, faces, dead, commune = sheet(rng), fonts.office(rng), found.holder, found.town
    day = max(years_after(found.issued, -rng.randint(0, 9)), dead.birth_date + timedelta(days=6000))
    heads(
        page,
        faces,
        16,
        (
            "ROYAUME DU MAROC",
            "MINISTERE DE L'INTERIEUR",
            f"Province de {commune.province.latin}",
            f"Commune de {commune.name.latin}",
        ),
        ("المملكة المغربية", "وزارة الداخلية", f"إقليم {commune.province.arabic}", f"جماعة {commune.name.arabic}"),
    )
    page.text(105, 54, "EXTRAIT D'ACTE DE DECES", faces.pen(15, bold=True), side="middle")
    page.arabic(105, 63, "نسخة موجزة من رسم الوفاة", faces.arabic_pen(17, bold=True), side="middle")
    y = 80.0
    rows = (
        ("Acte N° :", found.act, found.act, "رسم رقم :"),
        ("Prénom :", dead.given.latin, dead.given.arabic, "الاسم الشخصي :"),
        ("Nom :", dead.family.latin, dead.family.arabic, "الاسم العائلي :"),
        ("Décédé(e) le :", in_french(day), in_arabic(day), "توفي(ت) في يوم :"),
        ("à :", commune.name.latin, commune.name.arabic, "بـ :"),
        ("Né(e) le :", slashed(dead.birth_date), slashed(dead.birth_date), "المزداد(ة) في :"),
        ("Fils/Fille de :", dead.father_on_acts.latin, dead.father_on_acts.arabic, "والده(ا) :"),
        ("et de :", dead.mother_on_acts.latin, dead.mother_on_acts.arabic, "والدته(ا) :"),
    )
    for label, text, text_ar, label_ar in rows:
        at = 20 + page.text(20, y, label, faces.pen(11)) + 2
        page.text(at, y, text, faces.pen(11), fit=102 - at)
        end = 190 - page.arabic(190, y, label_ar, faces.arabic_pen(12.4)) - 2
        page.arabic(end, y, text_ar, faces.arabic_pen(12.4), fit=end - 108)
        y += 9.4
    page.text(20, y + 8, f"{commune.name.latin}, le {slashed(found.issued)}", faces.pen(10.5))
    page.arabic(190, y + 8, "ضابط الحالة المدنية", faces.arabic_pen(12, bold=True))
    seal(page, rng, 105, y + 30, 16, "الحالة المدنية")
    paraph(page, rng, 160, y + 26, 34)
    specimen(page, 60, 284)
    return (page,)


def _divorce(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An adouls' act of revocable divorce."""
    page, faces, him, her = sheet(rng), fonts.adoul(rng), found.husband, found.wife
    pen = faces.arabic_pen
    lines(
        page,
        190,
        16,
        ("المملكة المغربية", "وزارة العدل", f"المحكمة الابتدائية بـ {rng.choice(COURTS).arabic}"),
        pen(12),
        6.4,
        side="right",
        arabic=True,
    )
    page.arabic(70, 18, f"سجل الطلاق رقم : {rng.randint(2, 90)}", pen(11.5))
    page.arabic(70, 25, f"عدد : {found.act}", pen(11.5))
    page.arabic(105, 52, "رسم طلاق", pen(22, bold=True), side="middle")
    day = found.issued
    text = (
        f"الحمد لله، بتاريخ {hijri_in_arabic(day)} موافق {in_arabic(day)} أشهد لدى العدلين السيد "
        f"{him.full_name.arabic} بن {him.father.arabic}، بطاقته الوطنية عدد {him.cin} ، أنه طلق زوجته السيدة "
        f"{her.full_name.arabic} بنت {her.father.arabic}، بطاقتها الوطنية عدد {her.cin} ، طلقة واحدة بعد البناء، "
        f"بناء على "
        f"الإذن الصادر عن المحكمة تحت عدد {rng.randint(30, 990)}، وأودع مستحقاتها بصندوق المحكمة، وقيد في تاريخه.",
    )
    y = prose(page, 68, text, (pen(13), pen(13)), (22, 188), leading=9.4, arabic=True)
    page.arabic(180, y + 8, "إمضاء العدلين", pen(12, bold=True))
    page.arabic(60, y + 8, "قاضي التوثيق", pen(12, bold=True), side="middle")
    paraph(page, rng, 160, y + 20, 30)
    seal(page, rng, 70, y + 26, 15, "قسم التوثيق")
    specimen(page, 105, 288)
    return (page,)


def _bank(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A bank's statement of an account's number."""
    page, faces, holder = sheet(rng, (210, 148.5)), fonts.company(rng), found.holder
    page.text(14, 16, rng.choice(("BANQUE POPULAIRE REGIONALE", "CREDIT DU SUD", "BANQUE AL MAGHRIBIA")),
              faces.pen(14, (190, 90, 20), bold=True))  # fmt: skip
    page.text(14, 30, "RELEVE D'IDENTITE BANCAIRE", faces.pen(13, bold=True))
    page.arabic(196, 30, "كشف التعريف البنكي", faces.arabic_pen(13, bold=True))
    page.text(14, 42, "Titulaire du compte", faces.pen(9, GREY))
    page.text(14, 48, f"{'M.' if is_man(holder) else 'MME'} {holder.family.latin} {holder.given.latin}",
              faces.pen(11, bold=True))  # fmt: skip
    page.text(14, 54, found.home.line.latin, faces.pen(10), fit=100)
    page.text(14, 60, found.home.commune.name.latin, faces.pen(10))
    xs = (14, 50, 86, 150, 196)
    grid(page, xs, (72, 80, 90))
    rib = (
        f"{rng.randint(1, 400):03d}",
        f"{rng.randint(1, 900):03d}",
        f"{rng.randrange(10**16):016d}",
        f"{rng.randint(1, 97):02d}",
    )
    for at, (label, text) in enumerate(zip(("Banque", "Ville", "N° de compte", "Clé RIB"), rib, strict=True)):
        page.text((xs[at] + xs[at + 1]) / 2, 77.6, label, faces.pen(8.4), side="middle")
        page.text((xs[at] + xs[at + 1]) / 2, 87, text, faces.pen(10, bold=True), side="middle")
    page.text(14, 102, f"IBAN : MA64 {' '.join(rib)}", faces.pen(9.6))
    page.text(14, 112, f"Agence {found.home.commune.name.latin} - édité le {slashed(found.issued)}", faces.pen(9))
    specimen(page, 150, 130)
    return (page,)


def _pay(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A payslip with its table of amounts."""
    page, faces, holder = sheet(rng), fonts.office(rng), found.holder
    page.text(
        14, 18, rng.choice(("STE ATLAS TEXTILE SARL", "SOTRAVO SA", "MAGHREB CABLAGE SARL")), faces.pen(12, bold=True)
    )
    page.text(14, 24, f"CNSS {rng.randint(10**6, 10**7 - 1)} - {found.town.name.latin}", faces.pen(9))
    page.text(105, 40, "BULLETIN DE PAIE", faces.pen(15, bold=True), side="middle")
    page.text(
        14,
        52,
        f"Matricule : {rng.randint(100, 9000)}     Nom et prénom : {holder.full_name.latin}",
        faces.pen(10),
        fit=180,
    )
    page.text(14, 59, f"CIN : {holder.cin}     N° CNSS : {rng.randint(10**8, 10**9 - 1)}", faces.pen(10))
    page.text(
        14,
        66,
        f"Période de paie : {found.issued:%m/%Y}     Date d'embauche : 01/0{rng.randint(1, 9)}/2015",
        faces.pen(10),
    )
    rows = ("Salaire de base", "Prime d'ancienneté", "CNSS", "AMO", "IR", "Net à payer")
    grid(page, (14, 90, 125, 160, 196), [76 + 8 * at for at in range(len(rows) + 2)])
    for at, head in enumerate(("Rubrique", "Base", "Taux", "Montant")):
        page.text((16, 92, 127, 162)[at], 81.6, head, faces.pen(9, bold=True))
    for level, row in enumerate(rows, 1):
        y = 81.6 + 8 * level
        page.text(16, y, row, faces.pen(9.4))
        page.text(194, y, f"{rng.randint(100, 6000)},{rng.randint(0, 99):02d}", faces.pen(9.4), side="right")
    page.text(14, 154, f"Payé par virement le {slashed(found.issued)}", faces.pen(9.4))
    page.text(150, 154, "L'employeur", faces.pen(10), side="middle")
    paraph(page, rng, 150, 170, 34)
    specimen(page, 60, 270)
    return (page,)


def _insured(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The social fund's registration card."""
    holder = found.holder
    card, faces = Surface(*CARD, colour=(238, 246, 240)), fonts.company(rng)
    guilloche(card, rng, ((206, 230, 214), (222, 234, 240)))
    emblem(card, 8, 7, 3.6, (20, 120, 80))
    card.text(14, 6.4, "CAISSE NATIONALE DE SECURITE SOCIALE", faces.pen(5.6, (20, 120, 80), bold=True), fit=66)
    card.arabic(81.6, 11.4, "الصندوق الوطني للضمان الاجتماعي", faces.arabic_pen(6.8, (20, 120, 80), bold=True))
    card.text(4, 18, "CARTE D'IMMATRICULATION", faces.pen(6.6, bold=True))
    card.text(4, 26, f"{rng.randint(10**8, 10**9 - 1)}", faces.pen(13, bold=True))
    card.text(4, 33, holder.full_name.latin, faces.pen(7.6, bold=True), fit=76)
    card.arabic(81.6, 38.6, holder.full_name.arabic, faces.arabic_pen(8.4, bold=True), fit=74)
    card.text(4, 44, f"Né(e) le {slashed(holder.birth_date)}", faces.pen(6.6))
    barcode(card, rng, 44, 42, 36, 7)
    specimen(card, 20, 51, 6)
    return (card,)


LAYOUTS = (
    Layout("h7_other_licence", "unknown", _licence, sheet=False),
    Layout("h7_other_record", "unknown", _record),
    Layout("h7_other_death", "unknown", _death),
    Layout("h7_other_divorce", "unknown", _divorce),
    Layout("h7_other_bank", "unknown", _bank),
    Layout("h7_other_pay", "unknown", _pay),
    Layout("h7_other_insured", "unknown", _insured, sheet=False),
)
