"""Bills: a regional company's two-colour invoice, a narrow thermal ticket, a telephone company's letter."""

import random
from datetime import timedelta

from samples.dates import in_french, slashed
from samples.holdout import fonts
from samples.holdout.folk import Facts
from samples.holdout.layout import A4, Layout
from samples.holdout.sheet import GREY, Sheet
from samples.surface import Field, Pen, Surface


def _dirhams(rng: random.Random, least: int, most: int) -> str:
    return f"{rng.randint(least, most)},{rng.randint(0, 99):02d}"


def _regional(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, s = facts.holder, Sheet(A4, fonts.office(rng), rng)
    tone = rng.choice(((0, 104, 158), (196, 82, 20), (36, 124, 70)))
    s.box(0, 0, 210, 26, outline=tone, fill=tone)
    s.text(12, 12, f"SRM {facts.town.province.latin}", s.la(16, bold=True, ink=(255, 255, 255)))
    s.text(12, 20, "Société régionale multiservices - Eau, Electricité, Assainissement", s.la(8.5, ink=(240, 244, 248)))
    s.arabic(198, 14, "الشركة الجهوية متعددة الخدمات", s.ar(12, bold=True, ink=(255, 255, 255)))
    s.text(12, 40, "FACTURE", s.la(17, bold=True, ink=tone))
    s.arabic(70, 40, "فاتورة", s.ar(16, bold=True, ink=tone))
    left = (
        ("N° facture", f"{rng.randrange(10**9):09d}", None),
        ("Réf. client", f"{rng.randrange(10**7):07d}", None),
        ("Police", f"{rng.randrange(10**6):06d}", None),
        ("Date d'édition", slashed(facts.issued), Field("issue_date", facts.issued.isoformat())),
        ("Date limite de paiement", slashed(facts.issued + timedelta(days=21)), None),
        (
            "Période",
            f"du {slashed(facts.issued - timedelta(days=36))} au {slashed(facts.issued - timedelta(days=6))}",
            None,
        ),
    )
    for row, (label, value, field) in enumerate(left):
        s.text(12, 50 + row * 6, label, s.la(8.6, ink=GREY))
        s.text(50, 50 + row * 6, value, s.la(9.2), field=field)
    s.box(116, 44, 84, 36, outline=tone, radius=2)
    s.text(120, 50, "Titulaire du contrat", s.la(7.6, ink=GREY))
    name = who.surname_first.latin
    s.text(120, 56.4, name, s.la(10.5, bold=True), field=Field("holder_name", name), fit=76)
    s.text(120, 63, "Adresse de consommation", s.la(7.6, ink=GREY))
    s.flow(120, 69, 76, [(facts.address.latin, Field("address", facts.address.latin))], s.la(9.6), leading=5)
    y = 96.0
    s.box(12, y, 186, 8, outline=tone, fill=tone)
    for x, title in (
        (14, "Désignation"),
        (92, "Ancien index"),
        (120, "Nouvel index"),
        (146, "Consommation"),
        (176, "Montant DH"),
    ):
        s.text(x, y + 5.4, title, s.la(8, bold=True, ink=(255, 255, 255)))
    for line in (
        "Electricité basse tension",
        "Eau potable tranche 1",
        "Eau potable tranche 2",
        "Assainissement",
        "Redevance fixe",
        "TVA 14 %",
        "TPPAN",
    ):
        y += 8
        old, used = rng.randint(1000, 40000), rng.randint(3, 400)
        s.rule(12, y + 8, 198, y + 8, (210, 214, 218))
        s.text(14, y + 5.4, line, s.la(8.6))
        for x, count in ((110, old), (138, old + used), (164, used)):
            s.text(x, y + 5.4, str(count), s.la(8.6), side="right")
        s.text(196, y + 5.4, _dirhams(rng, 3, 240), s.la(8.6), side="right")
    s.box(128, y + 14, 70, 14, outline=tone, fill=(240, 244, 248))
    s.text(131, y + 23, "Net à payer (DH)", s.la(10, bold=True))
    s.text(195, y + 23, _dirhams(rng, 90, 990), s.la(12, bold=True, ink=tone), side="right")
    s.arabic(120, y + 23, "المبلغ الواجب أداؤه", s.ar(10))
    s.code(12, 200, 28, f"SPECIMEN;{rng.randrange(10**10):010d}")
    s.bars(60, 208, 70, 12)
    s.text(
        60,
        225,
        f"Centre d'appel 080 200 {rng.randint(10, 99)} {rng.randint(10, 99)} - Agence ouverte de 8h30 à 16h30",
        s.la(8, ink=GREY),
    )
    s.dots(12, 236, 198)
    s.text(12, 246, "Talon à joindre au paiement", s.la(8, ink=GREY))
    s.text(12, 254, name, s.la(9))
    s.specimen((105, 290), (150, 34))
    return (s,)


def _ticket(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print what a meter reader's pocket printer leaves: grey, narrow, all in one column."""
    who, s = (
        facts.holder,
        Sheet(
            (80, 190), fonts.Hand(fonts.FREE_MONO, rng.choice((fonts.ALMARAI, fonts.VAZIRMATN))), rng, (240, 240, 236)
        ),
    )
    ink = (70, 70, 78)
    mono, strong = s.la(8, ink=ink), s.la(9.4, ink=ink)
    s.text(40, 14, "O.N.E.E.", s.la(15, ink=ink), side="middle")
    s.text(40, 20, "BRANCHE EAU/ELECTRICITE", mono, side="middle")
    s.arabic(40, 26, "المكتب الوطني للكهرباء والماء", s.ar(8.6, ink=ink), side="middle")
    s.text(4, 33, "-" * 36, mono)
    name, address = who.full.latin, facts.address.latin
    rows = (
        ("FACTURE No", f"{rng.randrange(10**8):08d}", None),
        ("EDITEE LE", slashed(facts.issued), Field("issue_date", facts.issued.isoformat())),
        ("ECHEANCE", slashed(facts.issued + timedelta(days=15)), None),
        ("MOIS", f"{facts.issued:%m/%Y}", None),
        ("CLIENT", name, Field("holder_name", name)),
    )
    y = 39.0
    for label, value, field in rows:
        s.text(4, y, f"{label:<10}:", mono)
        s.text(28, y, value, strong if field else mono, field=field, fit=48)
        y += 5.4
    s.text(4, y, "ADRESSE   :", mono)
    y = s.flow(4, y + 5.2, 72, [(address, Field("address", address))], strong, leading=5)
    s.text(4, y, "-" * 36, mono)
    for label, least, most in (
        ("ANCIEN INDEX", 1000, 9000),
        ("NOUVEL INDEX", 9001, 9400),
        ("CONSO KWH", 30, 400),
        ("TOTAL HT", 60, 400),
        ("TVA", 5, 50),
    ):
        y += 6
        s.text(4, y, label, mono)
        s.text(
            76,
            y,
            _dirhams(rng, least, most) if label in {"TOTAL HT", "TVA"} else str(rng.randint(least, most)),
            mono,
            side="right",
        )
    y += 9
    s.text(4, y, "NET A PAYER", s.la(11, ink=ink))
    s.text(76, y, _dirhams(rng, 80, 500), s.la(11, ink=ink), side="right")
    s.bars(14, y + 8, 50, 10)
    s.text(40, y + 24, f"{facts.issued:%H:%M} AGENT {rng.randint(100, 999)}", mono, side="middle")
    s.specimen((40, 186), points=8)
    return (s,)


def _letter(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a letter with the address in its window, Arabic in the second half of each line."""
    who, s = facts.holder, Sheet(A4, fonts.office(rng), rng)
    tone = rng.choice(((180, 30, 90), (0, 120, 140)))
    s.text(14, 22, "AL MAA WA DAOU", s.la(20, bold=True, ink=tone))
    s.text(14, 28, "Régie autonome de distribution", s.la(9, ink=GREY))
    s.arabic(196, 22, "الوكالة المستقلة للتوزيع", s.ar(14, bold=True, ink=tone))
    title = "M. " if who.is_man else "MME "
    width = s.text(112, 52, title, s.la(11))
    s.text(113 + width, 52, who.full.latin, s.la(11), field=Field("holder_name", who.full.latin), fit=80)
    s.text(112, 58.5, facts.home.line.latin, s.la(11), field=Field("address", facts.address.latin), fit=84)
    s.text(112, 65, facts.town.name.latin, s.la(11), field=Field("address", facts.address.latin), fit=84)
    width = s.text(14, 84, f"{facts.town.name.latin}, le ", s.la(10))
    s.text(15 + width, 84, in_french(facts.issued), s.la(10), field=Field("issue_date", facts.issued.isoformat()))
    s.text(
        14,
        94,
        f"Objet : votre facture du {rng.choice(('3ème', '4ème'))} trimestre - contrat {rng.randrange(10**8):08d}",
        s.la(10, bold=True),
    )
    cells = (
        ("Eau", "الماء"),
        ("Electricité", "الكهرباء"),
        ("Assainissement", "التطهير السائل"),
        ("Arriérés", "المتأخرات"),
        ("Total TTC", "المجموع"),
    )
    y = 106.0
    for label, other in cells:
        s.box(14, y, 182, 10, outline=(200, 204, 210))
        s.text(17, y + 6.8, label, s.la(10))
        s.text(105, y + 6.8, f"{_dirhams(rng, 20, 700)} DH", s.la(10, bold=True), side="middle")
        s.arabic(193, y + 6.8, other, s.ar(10.5))
        y += 10
    s.pair(
        14,
        y + 12,
        "A régler avant le",
        slashed(facts.issued + timedelta(days=30)),
        (s.la(10), Pen(s.hand.latin.bold, 10, tone)),
    )
    s.arabic(196, y + 12, f"يؤدى قبل {slashed(facts.issued + timedelta(days=30))}", s.ar(10))
    y = s.flow(
        14,
        y + 26,
        182,
        [
            "Toute réclamation est à adresser à votre agence dans un délai de trente jours. En cas de non paiement la "
            "fourniture pourra être suspendue sans autre avis."
        ],
        s.la(9),
        leading=5.4,
    )
    s.code(160, y + 8, 26, f"SPECIMEN {rng.randrange(10**8)}")
    s.specimen((60, 288), (105, 36))
    return (s,)


LAYOUTS = (
    Layout("h_bill_regional", "utility_bill", _regional),
    Layout("h_bill_ticket", "utility_bill", _ticket),
    Layout("h_bill_letter", "utility_bill", _letter),
)
