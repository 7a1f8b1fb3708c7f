"""Residence permits of another issue: captions above their values, and one in the form of a registration card.

No source shows the real cards; captions and arrangement are general knowledge. The front alone is handed in too.
"""

import random

from dossier.household import Sex
from samples.dates import dotted_day, slashed
from samples.fonts import OCR_B
from samples.layouts.layout import A5, ID1, Layout, flatbed_page, page
from samples.layouts.press import Press
from samples.mrz_lines import td1
from samples.ornaments import barcode, emblem, guilloche, paraph, portrait
from samples.papers import ResidencePermit
from samples.surface import Colour, Field, Pen, Surface

_GREY: Colour = (88, 84, 96)
_TITLES = (
    ("TITRE DE SEJOUR", "سند الإقامة"),
    ("CARTE D'IMMATRICULATION", "بطاقة التسجيل"),
    ("CARTE DE SEJOUR", "بطاقة الإقامة"),
)


def draw_both(permit: ResidencePermit, rng: random.Random) -> tuple[Surface, ...]:
    """Print both sides below each other, or beside each other on the page turned."""
    front, back = _front(permit, rng), _back(permit, rng)
    if rng.random() < 0.5:
        return (flatbed_page(front, back),)
    sheet = page((A5[1], A5[0]), (250, 250, 249))
    sheet.place(front, 14, 46)
    sheet.place(back, 110, 46)
    return (sheet,)


def draw_front(permit: ResidencePermit, rng: random.Random) -> tuple[Surface, ...]:
    """Print the front alone."""
    sheet = Surface(ID1[0] + 8, ID1[1] + 8, (250, 250, 249))
    sheet.place(_front(permit, rng), 4, 4)
    return (sheet,)


def _front(permit: ResidencePermit, rng: random.Random) -> Surface:
    side, holder = Surface(*ID1, (243, 243, 238)), permit.holder
    guilloche(side, rng, ((226, 232, 222), (236, 228, 220), (222, 228, 236)))
    press = Press.of(side, rng, 7.4)
    title, arabic_title = rng.choice(_TITLES)
    press.line(ID1[0] / 2, 4.8, "ROYAUME DU MAROC", bold=True, points=6, side="middle")
    press.arabic(82, 5, "المملكة المغربية", bold=True, points=6)
    press.line(4, 9, title, bold=True, points=7, colour=(40, 70, 120))
    press.arabic(82, 9.4, arabic_title, bold=True, points=6.6, colour=(40, 70, 120))
    emblem(side, 10, 4.4, 2.2)
    portrait(side, rng, 61, 12, 20, 26)
    woman = holder.sex is Sex.FEMALE
    date = rng.choice((slashed, dotted_day))
    birth, expiry, nationality = holder.birth_date, permit.expiry_date, permit.nationality
    cells = (
        (4, 13.4, "Nom", "الاسم العائلي", holder.family.latin, "family_name", holder.family.latin, 54),
        (4, 20.4, "Prénom(s)", "الاسم الشخصي", holder.given.latin, "given_names", holder.given.latin, 54),
        (4, 27.4, "Née le" if woman else "Né le", "تاريخ الازدياد", date(birth), "birth_date", birth.isoformat(), 28),
        (36, 27.4, "Sexe", "الجنس", holder.sex.value, "sex", holder.sex.value, 20),
        (4, 34.4, "Nationalité", "الجنسية", nationality.latin, "nationality", nationality.latin, 30),
        (36, 34.4, "Motif", "السبب", rng.choice(("TRAVAIL", "FAMILLE", "ETUDES")), "", "", 24),
        (4, 41.4, "Valable jusqu'au", "صالح إلى غاية", date(expiry), "expiry_date", expiry.isoformat(), 34),
        (4, 48.4, rng.choice(("N°", "N° de la carte")), "رقم", permit.number, "document_number", permit.number, 34),
    )  # fmt: skip
    for x, y, caption, arabic, printed, field, value, width in cells:
        reach = press.line(x, y, caption, points=4.9, colour=_GREY) + 1.2
        press.arabic(x + reach, y, arabic, points=4.9, colour=_GREY, side="left")
        press.line(x, y + 3.5, printed, bold=True, points=7.4, fit=width, field=Field(field, value) if field else None)
    paraph(side, rng, 70, 45, 15)
    side.watermark(52, 52, press.pen(8, bold=True, colour=(226, 160, 158)))
    return side


def _back(permit: ResidencePermit, rng: random.Random) -> Surface:
    side, holder = Surface(*ID1, (244, 244, 241)), permit.holder
    guilloche(side, rng, ((228, 232, 226), (230, 228, 236)))
    press = Press.of(side, rng, 6.8)
    side.watermark(24, 5.4, press.pen(8, bold=True, colour=(226, 160, 158)))
    press.line(82, 5.4, permit.card_number, bold=True, side="right")
    address = permit.home.printed
    press.labelled(4, 11.6, "Adresse", address.latin, fit=77)
    press.arabic_labelled(82, 16.6, "العنوان", address.arabic, fit=77)
    press.labelled(4, 21.6, "Délivrée le", slashed(permit.issue_date), fit=50)
    barcode(side, rng, 48, 24, 32, 7)
    lines = td1(
        code="IR", state="MAR", number=permit.card_number, optional=permit.number, birth=holder.birth_date,
        sex=holder.sex.value, expiry=permit.expiry_date, nationality=permit.nationality_code,
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    zone = Field("mrz", "\n".join(lines))
    for at, line in enumerate(lines):
        side.text(ID1[0] / 2, 40.6 + 4.6 * at, line, Pen(OCR_B, 12), side="middle", field=zone, fit=76.4)
    return side


BOTH = Layout("permit-captions", ResidencePermit.kind, draw_both)
FRONT = Layout("permit-front", ResidencePermit.kind, draw_front)
