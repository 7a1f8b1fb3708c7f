"""Bills for water and electricity: a company's with the address in a window, an office's form, an agency's A5."""

import random
from datetime import timedelta

from samples import spoilt
from samples.dates import in_french, slashed
from samples.entries import Entry
from samples.holdout4.layout import Layout, dashed, holder, home, made_on
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, A5, GREY, Leaf
from samples.holdout5.people import Facts
from samples.ornaments import barcode
from samples.surface import Colour, Surface

_TEAL: Colour = (0, 120, 128)
_ORANGE: Colour = (204, 92, 10)
_BLUE: Colour = (26, 62, 130)
_WHITE: Colour = (255, 255, 255)


def _amount(rng: random.Random, least: int, most: int) -> str:
    return f"{rng.randint(least, most)},{rng.randint(0, 99):02d}"


def _window(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the letter of a company: to whom it goes stands in the envelope's window, without a caption."""
    page, name, whole = Leaf(A4, fonts.issuer(rng), rng), holder(facts.holder), home(facts)
    company, arabic = rng.choice((
        ("SRM Casablanca-Settat", "الشركة الجهوية متعددة الخدمات الدار البيضاء سطات"),
        ("SRM Marrakech-Safi", "الشركة الجهوية متعددة الخدمات مراكش آسفي"),
        ("SRM Oriental", "الشركة الجهوية متعددة الخدمات الشرق"),
    ))  # fmt: skip
    page.box(14, 12, 3, 18, outline=_TEAL, fill=_TEAL)
    page.fr(20, 20, company, 15, bold=True, ink=_TEAL)
    page.ar(20, 28, arabic, 10, side="left", ink=_TEAL, fit=92)
    page.fr(196, 20, "FACTURE", 16, bold=True, side="right")
    page.ar(196, 28, "فاتورة", 14, bold=True)
    page.fr(14, 44, "Votre facture du", 9.4)
    page.la(44, 44, made_on(facts, in_french(facts.issued)), 9.6)
    for at, (label, text) in enumerate((
        ("N° de facture", str(rng.randint(10**8, 10**9))),
        ("Référence client", f"{rng.randint(100, 999)} {rng.randint(1000, 9999)}"),
        ("Tournée", f"{rng.randint(10, 99)}-{rng.randint(100, 999)}"),
        ("Période", f"du {slashed(facts.issued - timedelta(days=33))} au {slashed(facts.issued - timedelta(days=3))}"),
        ("Prochaine relève vers le", slashed(facts.issued + timedelta(days=27))),
    )):  # fmt: skip
        page.fr(14, 52 + 5.4 * at, label, 8.4, ink=GREY)
        page.fr(50, 52 + 5.4 * at, text, 8.6, fit=50)
    page.la(112, 52, name, 11, fit=82)
    page.fr(112, 59, facts.home.line.latin, 10, fit=82, field=whole.field)
    page.fr(112, 65, facts.home.commune.name.latin, 10, fit=82, field=whole.field)
    page.box(14, 84, 182, 24, outline=_TEAL, radius=2, line=0.5)
    due = slashed(facts.issued + timedelta(days=20))
    for x, label, text in (
        (20, "Montant à régler", f"{_amount(rng, 90, 1100)} DH"),
        (90, "Avant le", due),
        (146, "Solde antérieur", "0,00 DH"),
    ):
        page.fr(x, 92, label, 8.6, ink=GREY)
        page.fr(x, 101, text, 13, bold=True)
    page.fr(14, 122, "Détail de votre consommation", 11, bold=True, ink=_TEAL)
    for x, head in ((16, "Désignation"), (92, "Ancien index"), (122, "Nouvel index"), (152, "Cons."), (194, "DH TTC")):
        page.fr(x, 131, head, 8, ink=GREY, side="left" if x < 190 else "right")
    page.rule(14, 133, 196, 133, _TEAL, 0.3)
    for at, what in enumerate(("Eau potable", "Electricité", "Assainissement liquide", "Redevances fixes")):
        y, old = 140 + 8 * at, rng.randint(200, 9000)
        page.fr(16, y, what, 9.4)
        if at < 2:
            used = rng.randint(8, 260)
            page.fr(92, y, str(old), 9)
            page.fr(122, y, str(old + used), 9)
            page.fr(152, y, str(used), 9)
        page.fr(194, y, _amount(rng, 10, 400), 9.4, side="right")
    page.fr(14, 184, "Timbre et TVA inclus. En cas de paiement par prélèvement, ne pas tenir compte de l'avis.", 8)
    page.rule(8, 212, 202, 212, GREY)
    page.fr(14, 220, "TALON A DETACHER", 8, ink=GREY)
    page.fr(14, 228, company, 9.4, bold=True)
    barcode(page, rng, 110, 220, 84, 14)
    page.qr(14, 234, 24, f"SPECIMEN {due}")
    page.specimen((105, 200), (105, 270))
    return (page,)


def _form(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an office's form in both languages, filled by a printer of needles."""
    page, typed = Leaf(A4, fonts.office(rng), rng, (253, 253, 250)), fonts.typist(rng)
    name, whole = holder(facts.holder, family_first=True), home(facts)
    page.fr(14, 16, "OFFICE NATIONAL DE L'ELECTRICITE ET DE L'EAU POTABLE", 9.4, bold=True, ink=_BLUE, fit=96)
    page.ar(196, 16, "المكتب الوطني للكهرباء والماء الصالح للشرب", 10.4, bold=True, ink=_BLUE, fit=82)
    page.fr(14, 22, "Branche Electricité - Direction Provinciale", 8.6, ink=_BLUE)
    page.fr(105, 34, "FACTURE D'ELECTRICITE", 13, bold=True, side="middle", ink=_BLUE)
    page.ar(105, 41.6, "فاتورة الكهرباء", 13, bold=True, side="middle", ink=_BLUE)

    def cell(x: float, y: float, wide: float, label: str, caption: str, entry: Entry, high: float = 14) -> None:
        page.box(x, y, wide, high, outline=_BLUE)
        page.fr(x + 1.5, y + 4, label, 7, ink=_BLUE, fit=wide * 0.55)
        page.ar(x + wide - 1.5, y + 4.2, caption, 7.8, ink=_BLUE, fit=wide * 0.36)
        page.text(x + 3, y + 10.6, entry.latin, typed.pen(10.4), fit=wide - 6, field=entry.field)

    start = facts.issued - timedelta(days=rng.randint(30, 34))
    cell(14, 48, 118, "Nom et prénom du client", "الاسم العائلي والشخصي", name)
    cell(132, 48, 64, "N° police", "رقم العقدة", Entry(str(rng.randint(10**6, 10**7)), ""))
    cell(14, 62, 182, "Adresse de la consommation", "عنوان الاستهلاك", whole)
    cell(14, 76, 46, "Date de facturation", "تاريخ الفوترة", made_on(facts, dashed(facts.issued)))
    cell(60, 76, 46, "Mois", "الشهر", Entry(f"{start:%m-%Y}", ""))
    cell(106, 76, 45, "N° compteur", "رقم العداد", Entry(str(rng.randint(10**5, 10**6)), ""))
    cell(151, 76, 45, "Usage", "الاستعمال", Entry("DOMESTIQUE", ""))
    tops = [96.0 + 9 * at for at in range(8)]
    page.grid((14, 84, 116, 154, 196), tops, 0.2, _BLUE)
    for x, head in ((16, "Rubrique"), (86, "Quantité"), (118, "Prix unitaire"), (156, "Montant")):
        page.fr(x, 102.4, head, 8.4, bold=True, ink=_BLUE)
    for at, what in enumerate(
        ("CONSOMMATION TR 1", "CONSOMMATION TR 2", "REDEV. COMPTEUR", "TPPAN", "TVA 14%", "TVA 7%")
    ):
        y = tops[at + 1] + 6.4
        page.text(16, y, what, typed.pen(9.4), fit=66)
        page.text(86, y, str(rng.randint(1, 150)), typed.pen(9.4))
        page.text(118, y, f"0,{rng.randint(1000, 9999)}", typed.pen(9.4))
        page.text(192, y, _amount(rng, 2, 180), typed.pen(9.4), side="right")
    page.fr(116, 172, "NET A PAYER (DH)", 10, bold=True, ink=_BLUE)
    page.text(192, 172, _amount(rng, 60, 700), typed.pen(13), side="right")
    page.ar(106, 172, "المبلغ الصافي الواجب أداؤه", 10.4, ink=_BLUE, fit=80)
    page.fr(14, 184, f"DATE LIMITE DE PAIEMENT : {dashed(facts.issued + timedelta(days=15))}", 9)
    page.fr(14, 192, "Agence ouverte du lundi au vendredi de 8h30 à 16h30", 8, ink=GREY)
    barcode(page, rng, 14, 200, 90, 12)
    page.specimen((60, 240), (150, 240))
    spoilt.needled(page, rng, 0.25)
    return (page,)


def _agency(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an autonomous agency's half sheet: captions with colons at the left, amounts at the right."""
    page, name = Leaf(A5, fonts.issuer(rng), rng, (255, 253, 249)), holder(facts.holder, family_first=True)
    agency, arabic = rng.choice((("RADEEM", "الوكالة المستقلة لتوزيع الماء والكهرباء"),
                                 ("RADEEO", "الوكالة المستقلة لتوزيع الماء والكهرباء"),
                                 ("RADEES", "الوكالة المستقلة للتوزيع")))  # fmt: skip
    page.fr(12, 18, agency, 19, bold=True, ink=_ORANGE)
    page.ar(136, 17, arabic, 10, ink=_ORANGE, fit=70)
    page.rule(12, 22, 136, 22, _ORANGE, 0.8)
    page.fr(12, 31, "Facture Eau - Electricité - Assainissement", 11, bold=True)
    page.ar(136, 38.6, "فاتورة الماء والكهرباء والتطهير", 11.5, bold=True)
    rows = (
        ("Abonné :", name),
        ("Adresse :", home(facts)),
        ("Contrat :", Entry(f"{rng.randint(10, 99)}/{rng.randint(10**4, 10**5)}", "")),
        ("Date d'édition :", made_on(facts)),
        ("Echéance :", Entry(slashed(facts.issued + timedelta(days=30)), "")),
    )
    for at, (label, entry) in enumerate(rows):
        page.after(12, 48 + 7 * at, label, entry, 9.6, fit=124, bold=at in (0, 3))
    page.box(12, 86, 124, 8, outline=_ORANGE, fill=_ORANGE)
    page.fr(15, 91.6, "Service", 9, bold=True, ink=_WHITE)
    page.fr(133, 91.6, "Montant (DH)", 9, bold=True, ink=_WHITE, side="right")
    for at, (what, said) in enumerate((
        ("Eau", "الماء"), ("Electricité", "الكهرباء"), ("Assainissement", "التطهير"), ("Taxes et timbres", "الرسوم"),
    )):  # fmt: skip
        y = 101 + 9 * at
        page.fr(15, y, what, 9.4)
        page.ar(96, y, said, 10.4)
        page.fr(133, y, _amount(rng, 5, 320), 9.6, side="right")
        page.rule(12, y + 3, 136, y + 3, (226, 222, 216))
    page.fr(15, 144, "TOTAL A PAYER", 11, bold=True)
    page.fr(133, 144, _amount(rng, 80, 900), 13, bold=True, side="right")
    barcode(page, rng, 30, 152, 88, 11)
    page.fr(12, 172, "Tout retard de paiement entraîne la suspension de la fourniture.", 8, ink=GREY)
    page.specimen((74, 188))
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_bill_{draw.__name__.strip('_')}", "utility_bill", draw) for draw in (_window, _form, _agency)
)
