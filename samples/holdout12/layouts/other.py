"""Papers that nobody asks for: a bank's account slip, a lease, a prescription, a note of an insurer."""

import random
from datetime import timedelta

from samples.dates import slashed
from samples.entries import Entry
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import prose, sheet, specimen
from samples.holdout7.desk import A5
from samples.holdout9.desk import corner, signed
from samples.holdout12 import fonts
from samples.holdout12.desk import AZURE, BLUE_PEN, RUST, headed
from samples.ornaments import paraph
from samples.surface import Surface


def _account(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, who = sheet(rng, (210, 148.5)), fonts.screen(rng), found.holder
    page.text(16, 20, "BANQUE DU SOUSS", faces.pen(15, RUST, bold=True))
    page.text(105, 38, "RELEVE D'IDENTITE BANCAIRE", faces.pen(14, bold=True), side="middle")
    page.text(16, 54, f"Titulaire : {who.full_name.latin}", faces.pen(11), fit=170)
    page.text(16, 62, f"Adresse : {found.home.printed.latin}", faces.pen(11), fit=170)
    headed(page, (16, 46, 76, 150, 194), 72, (
        ("Banque", Entry(f"{rng.randint(100, 999)}", "")), ("Ville", Entry(f"{rng.randint(100, 999)}", "")),
        ("N° de compte", Entry(f"{rng.randrange(10**16):016d}", "")), ("Clé RIB", Entry(f"{rng.randint(10, 97)}", "")),
    ), faces, 11)  # fmt: skip
    specimen(page, 150, 120)
    return (page,)


def _lease(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces = sheet(rng), fonts.adoul(rng)
    one, other = found.husband.full_name.arabic, found.holder.full_name.arabic
    page.arabic(105, 26, "عقد كراء محل للسكنى", faces.arabic_pen(18, bold=True), side="middle")
    prose(page, 48, (
        f"بين الموقعين أسفله السيد {one} بصفته مكريا من جهة، و{other} بصفته مكتريا من جهة أخرى، تم الاتفاق على كراء "
        f"المحل الكائن ب",
        f"{found.home.printed.arabic} بسومة شهرية قدرها {rng.randint(9, 40) * 100} درهم ابتداء من "
        f"{slashed(found.issued)} لمدة سنة قابلة للتجديد.",
    ), (faces.arabic_pen(13), faces.arabic_pen(13)), (20, 190), leading=10.4, arabic=True)  # fmt: skip
    page.arabic(180, 120, "المكري", faces.arabic_pen(12.5, bold=True))
    page.arabic(70, 120, "المكتري", faces.arabic_pen(12.5, bold=True))
    paraph(page, rng, 165, 136, 34)
    paraph(page, rng, 60, 136, 34)
    specimen(page, 105, 180)
    return (page,)


def _prescription(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, hand = sheet(rng, A5), fonts.works(rng), fonts.pen(rng)
    corner(
        page, 12, 16, (f"Docteur {found.wife.full_name.latin}", "Médecine générale", found.town.name.latin), faces, 10
    )
    page.text(90, 44, f"Le {slashed(found.issued)}", hand.pen(11, BLUE_PEN))
    page.text(74, 58, "ORDONNANCE", faces.pen(14, bold=True), side="middle")
    drugs = ("Paracétamol 1 g : 1 cp x 3/j", "Amoxicilline 500 mg : 1 gél x 2/j", "Vitamine D : 1 ampoule")
    for at, text in enumerate((found.holder.full_name.latin, *drugs)):
        page.text(16, 74 + 14 * at, text, hand.pen(12, BLUE_PEN), fit=116)
    signed(page, rng, 105, 168, "طب عام")
    specimen(page, 50, 196, 8)
    return (page,)


def _insurance(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, faces, who = sheet(rng, (210, 100)), fonts.screen(rng), found.holder
    page.text(105, 14, "ATTESTATION D'ASSURANCE AUTOMOBILE", faces.pen(13, AZURE, bold=True), side="middle")
    page.text(12, 28, f"Assuré : {who.full_name.latin}", faces.pen(10.5), fit=180)
    headed(page, (12, 62, 112, 156, 198), 38, (
        ("Police", Entry(f"{rng.randrange(10**9):09d}", "")), ("Immatriculation",
        Entry(f"{rng.randint(1000, 99999)}-A-{rng.randint(1, 80)}", "")),
        ("Du", Entry(slashed(found.issued), "")), ("Au", Entry(slashed(found.issued + timedelta(days=364)), "")),
    ), faces, 10.5)  # fmt: skip
    specimen(page, 105, 84)
    return (page,)


_KIND = "unknown"
LAYOUTS = (
    Layout("h12_other_account", _KIND, _account),
    Layout("h12_other_lease", _KIND, _lease),
    Layout("h12_other_prescription", _KIND, _prescription),
    Layout("h12_other_insurance", _KIND, _insurance),
)
