"""Papers of other states that have a zone: a passport of West Africa, an ICAO card, a Spanish card of a Moroccan.

They are of no kind that is asked for; all that may be read from them is the zone.
"""

import random
from datetime import timedelta

from samples.dates import slashed
from samples.holdout6 import fonts, people
from samples.holdout6.layout import Layout
from samples.holdout6.people import Facts
from samples.holdout6.press import sheet, specimen, zone
from samples.mrz_lines import td1, td3
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.people import years_after
from samples.surface import Surface

_STATES = {
    "SEN": ("REPUBLIQUE DU SENEGAL", (30, 120, 70)), "CIV": ("REPUBLIQUE DE COTE D'IVOIRE", (200, 110, 30)),
    "GIN": ("REPUBLIQUE DE GUINEE", (160, 40, 40)), "CMR": ("REPUBLIQUE DU CAMEROUN", (30, 110, 60)),
    "MLI": ("REPUBLIQUE DU MALI", (170, 140, 30)),
}  # fmt: skip


def _passport(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A data page with numbered captions below each other, the photograph on the left."""
    who = people.stranger(rng, found.today, *_STATES)
    state, tone = _STATES[who.state]
    page, faces = Surface(125, 88, colour=(247, 246, 240)), fonts.issuer(rng)
    guilloche(page, rng, ((230, 232, 214), (222, 232, 226)))
    number = f"{rng.choice('AEP')}{rng.randrange(10**8):08d}"
    made = found.today - timedelta(days=rng.randint(60, 1500))
    expiry = years_after(made, 5) - timedelta(days=1)
    page.text(62.5, 6.4, state, faces.pen(8.4, tone, bold=True), side="middle")
    page.text(6, 12, "PASSEPORT / PASSPORT", faces.pen(6.4))
    page.text(119, 12, f"N° {number}", faces.pen(8.4, bold=True), side="right")
    portrait(page, rng, 6, 16, 33, 43)
    rows = (
        ("1. Nom / Surname", who.family),
        ("2. Prénoms / Given names", who.given),
        ("3. Nationalité / Nationality", who.nationality.latin),
        ("4. Date de naissance / Date of birth", slashed(who.birth)),
        ("5. Sexe / Sex", who.sex.value),
        ("6. Lieu de naissance / Place of birth", who.town),
        ("7. Date de délivrance / Date of issue", slashed(made)),
        ("8. Date d'expiration / Date of expiry", slashed(expiry)),
    )
    y = 18.0
    for label, value in rows:
        page.text(44, y, label, faces.pen(4.8, (110, 110, 112)))
        page.text(44, y + 3.2, value, faces.pen(7.4, bold=True))
        y += 6.8
    signature(page, rng, 92, 62, 22)
    specimen(page, 105, 40, 7)
    zone(
        page,
        6.6,
        77,
        td3(
            state=who.state,
            number=number,
            nationality=who.state,
            birth=who.birth,
            sex=who.sex.value,
            expiry=expiry,
            optional="",
            family_name=who.family,
            given_names=who.given,
        ),
        6.4,
    )
    return (page,)


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Both sides of an identity card of the West African community on one sheet."""
    who = people.stranger(rng, found.today, "SEN", "CIV", "GIN", "MLI")
    state, tone = _STATES[who.state]
    faces, number = fonts.issuer(rng), f"{rng.randrange(10**9):09d}"
    made = found.today - timedelta(days=rng.randint(60, 2500))
    expiry = years_after(made, 10)
    front, back = (Surface(85.6, 54, colour=(244, 247, 240)) for _ in range(2))
    for side in (front, back):
        guilloche(side, rng, ((220, 234, 220), (236, 230, 214)))
    front.text(42.8, 5.2, state, faces.pen(6.6, tone, bold=True), side="middle")
    front.text(42.8, 9.4, "CARTE D'IDENTITE CEDEAO", faces.pen(7, bold=True), side="middle")
    portrait(front, rng, 4, 13, 22, 28)
    y = 15.0
    for label, value in (("Prénoms", who.given), ("Nom", who.family), ("Date de naissance", slashed(who.birth)),
                         ("Lieu de naissance", who.town), ("Date de délivrance", slashed(made)),
                         ("Date d'expiration", slashed(expiry))):  # fmt: skip
        front.text(30, y, label, faces.pen(4.8, (110, 110, 112)))
        front.text(30, y + 3.2, value, faces.pen(7, bold=True))
        y += 6.6
    front.text(4, 46, f"N° {number}", faces.pen(7, bold=True))
    emblem(back, 12, 12, 6)
    back.text(24, 10, f"Nationalité : {who.nationality.latin}", faces.pen(6.6))
    back.text(24, 15, f"Sexe : {who.sex.value}", faces.pen(6.6))
    back.text(24, 20, "Autorité : Ministère de l'Intérieur", faces.pen(6.6))
    zone(
        back,
        4.7,
        40,
        td1(
            code="I",
            state=who.state,
            number=number,
            optional="",
            birth=who.birth,
            sex=who.sex.value,
            expiry=expiry,
            nationality=who.state,
            family_name=who.family,
            given_names=who.given,
        ),
        5,
    )
    specimen(back, 66, 28, 7)
    page = sheet(rng, (210, 150))
    page.place(front, 24, 16)
    page.place(back, rng.uniform(24, 80), 82)
    return (page,)


def _spanish(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The Spanish card of a Moroccan who lives there: the back, with the zone."""
    who, faces = found.holder, fonts.issuer(rng)
    card = Surface(85.6, 54, colour=(250, 244, 246))
    guilloche(card, rng, ((240, 222, 228), (226, 226, 240)))
    number = f"E{rng.randrange(10**8):08d}"
    expiry = years_after(found.today, rng.randint(0, 4)) + timedelta(days=rng.randint(20, 300))
    card.text(4, 6, "ESPAÑA", faces.pen(8, (170, 40, 50), bold=True))
    card.text(81.6, 6, "PERMISO DE RESIDENCIA", faces.pen(6.6, bold=True), side="right")
    for y, label, value in ((12, "LUGAR DE NACIMIENTO", f"{who.birth_place.name.latin} (MAR)"),
                            (19, "DOMICILIO", f"C. MAYOR {rng.randint(2, 60)} P0{rng.randint(1, 6)} MURCIA"),
                            (26, "OBSERVACIONES", "AUTORIZA A TRABAJAR")):  # fmt: skip
        card.text(4, y, label, faces.pen(4.6, (110, 110, 112)))
        card.text(4, y + 3.3, value, faces.pen(6.6, bold=True), fit=76)
    specimen(card, 68, 22, 6)
    zone(card, 4.7, 40, td1(code="IR", state="ESP", number=number, optional=f"X{rng.randrange(10**7):07d}T",
                            birth=who.birth_date, sex=who.sex.value, expiry=expiry, nationality="MAR",
                            family_name=who.family.latin, given_names=who.given.latin), 5)  # fmt: skip
    return (card,)


LAYOUTS = (
    Layout("h6_foreign_passport", "unknown", _passport, sheet=False),
    Layout("h6_foreign_card", "unknown", _card, sheet=False),
    Layout("h6_foreign_residence", "unknown", _spanish, sheet=False),
)
