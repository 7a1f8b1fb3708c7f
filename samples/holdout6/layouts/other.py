"""Papers that nobody asked for, of banks, employers and the road: households hand them in all the same."""

import random
from datetime import timedelta

from samples.dates import in_arabic, in_french, slashed
from samples.holdout6 import fonts
from samples.holdout6.layout import Layout
from samples.holdout6.names import FAMILIES, MEN
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, caption, grid, lines, prose, sheet, specimen
from samples.ornaments import date_stamp, emblem, guilloche, paraph, portrait, seal
from samples.people import years_after
from samples.surface import Surface


def _bank(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A bank's statement of identity of an account."""
    page, faces = sheet(rng, (210, 148)), fonts.issuer(rng)
    tone = rng.choice(((180, 40, 40), (20, 90, 60), (230, 120, 20)))
    page.text(16, 18, rng.choice(("BANQUE DU RIF ET DE L'ATLAS", "CREDIT POPULAIRE DU SOUSS", "BANQUE MARITIME")),
              faces.pen(13, tone, bold=True))  # fmt: skip
    page.text(16, 24, f"Agence {found.town.name.latin}", faces.pen(9))
    page.text(105, 38, "RELEVE D'IDENTITE BANCAIRE", faces.pen(14, bold=True), side="middle")
    page.text(16, 50, "Titulaire du compte", faces.pen(8, GREY))
    page.text(16, 56, f"{found.holder.family.latin} {found.holder.given.latin}", faces.pen(11, bold=True))
    page.text(16, 66, "Adresse", faces.pen(8, GREY))
    page.text(16, 72, found.home.printed.latin, faces.pen(9.6), fit=180)
    grid(page, (16, 46, 76, 150, 180), (82, 90, 98))
    for x, head, value in (
        (31, "Code banque", f"{rng.randint(7, 360):03d}"),
        (61, "Code ville", f"{rng.randint(10, 999):03d}"),
        (113, "N° de compte", f"{rng.randrange(10**16):016d}"),
        (165, "Clé", f"{rng.randrange(97):02d}"),
    ):
        page.text(x, 87.4, head, faces.pen(8), side="middle")
        page.text(x, 95.4, value, faces.pen(9.4, bold=True), side="middle")
    page.text(
        16,
        110,
        f"IBAN MA{rng.randint(10, 97)} {rng.randrange(10**12):012d} {rng.randrange(10**12):012d}",
        faces.pen(9.6),
    )
    page.text(16, 120, f"Edité le {slashed(found.issued)}", faces.pen(9))
    date_stamp(page, rng, 160, 122, ("AGENCE", found.town.name.latin[:14]))
    specimen(page, 70, 140, 8)
    return (page,)


def _pay(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A payslip."""
    page, faces = sheet(rng), fonts.issuer(rng)
    page.text(14, 18, f"STE {rng.choice(FAMILIES).latin} FRERES SARL", faces.pen(12, bold=True))
    page.text(14, 24, f"{found.town.name.latin} - Affiliation CNSS {rng.randint(10**6, 10**7 - 1)}", faces.pen(9))
    page.text(105, 38, "BULLETIN DE PAIE", faces.pen(15, bold=True), side="middle")
    page.text(105, 45, f"Mois : {found.issued - timedelta(days=31):%m/%Y}", faces.pen(9.4), side="middle")
    rows = (
        ("Matricule", str(rng.randint(10, 900))),
        ("Nom et prénom", found.holder.full_name.latin),
        ("C.I.N.", found.holder.cin or ""),
        ("N° CNSS", str(rng.randint(10**8, 10**9 - 1))),
        ("Date de naissance", slashed(found.holder.birth_date)),
        ("Date d'embauche", slashed(found.issued - timedelta(days=900))),
        ("Fonction", rng.choice(("Ouvrier", "Magasinier", "Caissière", "Agent de sécurité"))),
    )
    y = 56.0
    for label, value in rows:
        page.text(16, y, label, faces.pen(9, GREY))
        page.text(56, y, value, faces.pen(9.6), fit=130)
        y += 6.4
    xs, ys = (14, 84, 110, 134, 166, 196), [y + 4 + 7.4 * at for at in range(9)]
    grid(page, xs, ys)
    heads = ("Rubrique", "Nombre", "Taux", "Gain", "Retenue")
    base = rng.randint(2800, 5200)
    told = (
        heads,
        ("Salaire de base", "191", f"{base / 191:.2f}", f"{base},00", ""),
        ("Prime d'ancienneté", "1", "5 %", f"{base // 20},00", ""),
        ("CNSS", "", "4,48 %", "", f"{base * 448 // 10000},00"),
        ("AMO", "", "2,26 %", "", f"{base * 226 // 10000},00"),
        ("IR", "", "", "", "0,00"),
        ("Indemnité de transport", "1", "", "300,00", ""),
        ("Net à payer", "", "", f"{base * 98 // 100 + 300},00", ""),
    )
    for line, cells in enumerate(told):
        for at, cell in enumerate(cells):
            if cell:
                page.text(xs[at] + 2, ys[line] + 5, cell, faces.pen(9, bold=line == 0))
    page.text(16, ys[-1] + 10, f"Payé le {slashed(found.issued)} par virement", faces.pen(9.4))
    date_stamp(page, rng, 160, ys[-1] + 22, ("LE GERANT",))
    paraph(page, rng, 126, ys[-1] + 22, 30)
    specimen(page, 105, 285)
    return (page,)


def _licence(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The driving licence, a card with numbered captions."""
    card, faces = Surface(85.6, 54, colour=(250, 243, 240)), fonts.issuer(rng)
    guilloche(card, rng, ((244, 222, 218), (236, 232, 216)))
    card.text(4, 5.4, "ROYAUME DU MAROC", faces.pen(6, bold=True))
    card.arabic(81.6, 5.6, "المملكة المغربية", faces.arabic_pen(7, bold=True))
    card.text(42.8, 10, "PERMIS DE CONDUIRE", faces.pen(8, (150, 40, 50), bold=True), side="middle")
    card.arabic(81.6, 10.2, "رخصة السياقة", faces.arabic_pen(7.6, (150, 40, 50), bold=True))
    portrait(card, rng, 4, 14, 21, 27)
    who, got = found.holder, years_after(found.today, -rng.randint(1, 9))
    rows = (
        ("1. Nom", "الاسم العائلي", who.family.latin), ("2. Prénom", "الاسم الشخصي", who.given.latin),
        ("3. Né(e) le", "تاريخ الازدياد", f"{slashed(who.birth_date)} à {who.birth_place.name.latin}"),
        ("4a. Délivré le", "سلمت في", f"{slashed(got)} à {found.town.name.latin}"),
        ("4b. Fin de validité", "نهاية الصلاحية", slashed(years_after(got, 10))),
    )  # fmt: skip
    y = 15.0
    for label, arabic, value in rows:
        caption(card, 28, y, label, arabic, 81.6, faces, 4.8)
        card.text(28, y + 3.3, value, faces.pen(6.6, bold=True), fit=53)
        y += 6.6
    card.text(4, 46, f"5. {rng.randint(10, 99)}/{rng.randint(10**5, 10**6 - 1)}", faces.pen(7, bold=True))
    card.text(56, 51, "9. B", faces.pen(8, bold=True))
    specimen(card, 14.5, 51, 5)
    return (card,)


def _lease(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A lease in Arabic, legalised at the commune."""
    page, faces = sheet(rng), fonts.office(rng)
    pen = faces.arabic_pen(12.5)
    tenant, bearing = ("والسيد", "الحامل") if is_man(found.holder) else ("والسيدة", "الحاملة")
    owner = f"{rng.choice(MEN).arabic} {rng.choice(FAMILIES).arabic}"
    page.arabic(105, 26, "عقد كراء محل للسكنى", faces.arabic_pen(19, bold=True), side="middle")
    y = 44.0
    texts = (
        f"بين الموقعين أسفله السيد {owner} الحامل للبطاقة الوطنية رقم {found.husband.cin} بصفته مكريا من جهة، "
        f"{tenant} {found.holder.full_name.arabic} {bearing} للبطاقة الوطنية رقم {found.holder.cin} بصفته مكتريا من "
        "جهة أخرى.",
        f"الفصل الأول : يكري الطرف الأول للطرف الثاني المحل الكائن ب {found.home.printed.arabic} قصد السكنى.",
        f"الفصل الثاني : حددت السومة الكرائية في مبلغ {rng.choice((900, 1200, 1500))} درهم تؤدى عند متم كل شهر.",
        f"الفصل الثالث : مدة هذا العقد سنة واحدة قابلة للتجديد تبتدئ من {in_arabic(found.issued)}.",
        "الفصل الرابع : يلتزم المكتري بأداء واجبات الماء والكهرباء وبالمحافظة على المحل وعدم توليته للغير.",
        "وبه حرر هذا العقد في نظيرين سلم لكل طرف نظير منه.",
    )
    for text in texts:
        y = prose(page, y, [text], (pen, pen), (22, 188), leading=8.4, arabic=True) + 4
    page.arabic(188, y + 8, f"{found.town.name.arabic} في {slashed(found.issued)}", pen)
    page.arabic(170, y + 20, "إمضاء المكري", pen, side="middle")
    page.arabic(50, y + 20, "إمضاء المكتري", pen, side="middle")
    paraph(page, rng, 168, y + 34, 30)
    paraph(page, rng, 48, y + 34, 30)
    seal(page, rng, 108, y + 40, 15, "تصحيح الإمضاء")
    specimen(page, 105, 289)
    return (page,)


def _vehicle(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The registration of a vehicle."""
    card, faces = Surface(85.6, 54, colour=(238, 244, 246)), fonts.issuer(rng)
    guilloche(card, rng, ((218, 230, 238),))
    card.text(4, 5.4, "ROYAUME DU MAROC", faces.pen(6, bold=True))
    card.arabic(81.6, 5.6, "المملكة المغربية", faces.arabic_pen(7, bold=True))
    card.text(42.8, 10, "CERTIFICAT D'IMMATRICULATION", faces.pen(6.6, bold=True), side="middle")
    card.arabic(42.8, 14.6, "شهادة تسجيل مركبة", faces.arabic_pen(7.6, bold=True), side="middle")
    first = years_after(found.today, -rng.randint(2, 18))
    rows = (
        (
            "Numéro d'immatriculation",
            "رقم التسجيل",
            f"{rng.randint(1000, 99999)} - {rng.choice('ABDEH')} - {rng.randint(1, 88)}",
        ),
        ("Propriétaire", "المالك", found.holder.full_name.latin),
        ("Adresse", "العنوان", found.home.printed.latin),
        ("Première mise en circulation", "أول شروع في الاستعمال", slashed(first)),
        ("Fin de validité", "نهاية الصلاحية", slashed(years_after(found.today, rng.randint(1, 8)))),
    )
    y = 20.0
    for label, arabic, value in rows:
        caption(card, 4, y, label, arabic, 81.6, faces, 5)
        card.text(4, y + 3.6, value, faces.pen(7, bold=True), fit=77)
        y += 7
    specimen(card, 66, 52.6, 5)
    return (card,)


def _insured(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The social security fund says that somebody is not insured there."""
    page, faces = sheet(rng), fonts.office(rng)
    pen, man = faces.pen(11.5), is_man(found.holder)
    emblem(page, 30, 22, 9, (40, 90, 140))
    lines(page, 44, 20, ("CAISSE NATIONALE DE SECURITE SOCIALE", f"Agence de {found.town.name.latin}"),
          faces.pen(10.5, bold=True), 5.8, side="left")  # fmt: skip
    page.text(105, 66, "ATTESTATION DE NON IMMATRICULATION", faces.pen(15, bold=True), side="middle")
    text = (
        f"Nous soussignés, attestons que {'M.' if man else 'Mme'} {found.holder.full_name.latin}, "
        f"{'né' if man else 'née'} le {in_french(found.holder.birth_date)}, titulaire de la CNIE n° "
        f"{found.holder.cin}, demeurant à {found.home.printed.latin}, n'est pas "
        f"{'immatriculé' if man else 'immatriculée'} à la Caisse à la date du {in_french(found.issued)}."
    )
    y = prose(page, 88, [text], (pen, pen), (24, 186), leading=8.6, indent=12)
    y = prose(
        page,
        y + 5,
        ["Cette attestation est délivrée pour servir et valoir ce que de droit."],
        (pen, pen),
        (24, 186),
        leading=8.6,
        indent=12,
    )
    page.text(186, y + 14, f"Fait à {found.town.name.latin}, le {slashed(found.issued)}", pen, side="right")
    page.text(146, y + 26, "Le Chef d'agence", faces.pen(11.5, bold=True), side="middle")
    seal(page, rng, 140, y + 44, 16, "الضمان الاجتماعي", "CNSS")
    specimen(page, 60, y + 46)
    return (page,)


LAYOUTS = (
    Layout("h6_other_bank", "unknown", _bank),
    Layout("h6_other_pay", "unknown", _pay),
    Layout("h6_other_licence", "unknown", _licence, sheet=False),
    Layout("h6_other_lease", "unknown", _lease),
    Layout("h6_other_vehicle", "unknown", _vehicle, sheet=False),
    Layout("h6_other_insured", "unknown", _insured),
)
