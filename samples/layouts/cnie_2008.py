"""National identity card of 2008: no machine-readable zone, a bar code on the back, dates with dots.

Source: research/documents.md §§1.3 and 1.4 (given name before family name, fields of the back); the exact labels and
their places are general knowledge.
"""

import random

from dossier.household import Sex
from samples.dates import dotted_day
from samples.layouts.layout import ID1, Layout, flatbed_page
from samples.layouts.press import Habits, Press
from samples.ornaments import barcode, emblem, guilloche, paraph, portrait
from samples.papers import IdentityCard
from samples.surface import Colour, Field, Surface

_LABEL: Colour = (74, 72, 88)
_RED: Colour = (140, 44, 48)
_LEFT, _RIGHT = 26.0, 82.0
_PLAIN = Habits(separator="", dots=False, upper_labels=False, title_case=False, bold_values=True)


def draw(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print front and back below each other."""
    return (flatbed_page(front(card, rng), back(card, rng)),)


def front(card: IdentityCard, rng: random.Random) -> Surface:
    """Print the front."""
    side, holder = Surface(*ID1, (238, 240, 244)), card.holder
    guilloche(side, rng, ((214, 224, 236), (232, 220, 226), (220, 232, 220)))
    press = _press(side, rng)
    press.line(4, 5.6, "ROYAUME DU MAROC", bold=True, points=6.8, colour=_RED)
    press.line(4, 9.2, "CARTE NATIONALE D'IDENTITE", bold=True, points=6.4)
    press.arabic(_RIGHT, 5.8, "المملكة المغربية", bold=True, points=7.2, colour=_RED)
    press.arabic(_RIGHT, 9.8, "البطاقة الوطنية للتعريف", bold=True, points=6.6)
    emblem(side, 44, 7, 3)
    # The portrait of this generation stands on either edge of the pictures that are known.
    portrait(side, rng, 4, 12.4, 20, 25.6)
    woman = holder.sex is Sex.FEMALE
    labelled = rng.random() < 0.4
    y = 15.6
    for label, arabic_label, name, field in (
        ("Prénom", "الاسم الشخصي", holder.given, "given_names"),
        ("Nom", "الاسم العائلي", holder.family, "family_name"),
    ):
        reach = press.line(_LEFT, y, label, points=5.6, colour=_LABEL) + 1 if labelled else 0
        press.line(_LEFT + reach, y, name.latin, bold=True, points=8, fit=29 - reach, field=Field(field, name.latin))
        reach = press.arabic(_RIGHT, y, arabic_label, points=5.6, colour=_LABEL) + 1 if labelled else 0
        truth = Field(f"{field}_ar", name.arabic)
        press.arabic(_RIGHT - reach, y, name.arabic, bold=True, points=8, fit=25 - reach, field=truth)
        y += 5.4
    birth, place = holder.birth_date, holder.birth_place.name
    press.line(_LEFT, y, "Née le" if woman else "Né le", points=5.8, colour=_LABEL)
    press.line(
        54, y, dotted_day(birth), bold=True, points=8, side="middle", field=Field("birth_date", birth.isoformat())
    )
    press.arabic(_RIGHT, y, "مزدادة بتاريخ" if woman else "مزداد بتاريخ", points=6, colour=_LABEL)
    y += 5
    reach = press.line(_LEFT, y, "à", points=5.8, colour=_LABEL) + 1.2
    press.line(_LEFT + reach, y, place.latin, bold=True, points=7.6, fit=27, field=Field("birth_place", place.latin))
    reach = press.arabic(_RIGHT, y, "ب", points=6, colour=_LABEL) + 1.2
    press.arabic(_RIGHT - reach, y, place.arabic, bold=True, points=7.4, fit=23)
    press.arabic(_RIGHT, y + 4.6, "المدير العام للأمن الوطني", points=5.4)
    paraph(side, rng, 66, y + 6.2, 13)
    expiry = card.expiry_date
    press.line(_LEFT, 44, "Valable jusqu'au", points=5.8, colour=_LABEL)
    press.line(55, 44, dotted_day(expiry), bold=True, points=8, side="middle",
               field=Field("expiry_date", expiry.isoformat()))  # fmt: skip
    press.arabic(_RIGHT, 44, "صالحة إلى غاية", points=6, colour=_LABEL)
    press.line(5, 42.6, "N°", points=6, colour=_LABEL)
    press.line(10, 42.6, card.cin, bold=True, points=9, field=Field("document_number", card.cin), fit=18)
    side.watermark(44, 51.4, press.pen(8, bold=True, colour=(226, 160, 158)))
    return side


def back_alone(card: IdentityCard, rng: random.Random) -> Surface:
    """Print the back, whose number and date of expiry count because no front shows them better."""
    return back(card, rng, alone=True)


def back(card: IdentityCard, rng: random.Random, *, alone: bool = False) -> Surface:
    """Print the back."""
    side, holder = Surface(*ID1, (240, 241, 243)), card.holder
    guilloche(side, rng, ((222, 228, 238), (232, 226, 226)))
    press = _press(side, rng)
    woman, address = holder.sex is Sex.FEMALE, card.home.printed
    side.watermark(28, 5.6, press.pen(8, bold=True, colour=(226, 160, 158)))
    press.line(_RIGHT, 5.4, card.card_number, bold=True, points=7, side="right")
    rows = (
        ("Fille de" if woman else "Fils de", holder.father.latin, "father_name", "بنت" if woman else "ابن",
         holder.father.arabic),
        ("et de", holder.mother.latin, "mother_name", "و", holder.mother.arabic),
    )  # fmt: skip
    for at, (label, value, field, arabic_label, arabic_value) in enumerate(rows):
        y = 10.6 + 4.8 * at
        press.labelled(4, y, label, value, field, fit=42, points=7)
        press.arabic_labelled(_RIGHT, y, arabic_label, arabic_value, fit=34, points=7)
    press.labelled(4, 20.6, "Adresse", address.latin, "address", fit=77, points=6.6)
    press.arabic_labelled(_RIGHT, 25.4, "العنوان", address.arabic, fit=77, points=6.4)
    registered = holder.civil_registration_number
    press.labelled(4, 30.4, rng.choice(("N° état civil", "N° d'état civil")), registered, "civil_registration_number",
                   fit=34, points=6.8)  # fmt: skip
    press.arabic(58, 30.4, "رقم الحالة المدنية", points=6)
    press.labelled(62, 30.4, "Sexe", holder.sex.value, "sex", fit=11, points=6.8)
    press.arabic(_RIGHT, 30.4, "الجنس", points=6)
    if rng.random() < 0.6:
        # Where the front lies on the same picture, the places on the front are the true ones.
        expiry, number = card.expiry_date, card.cin
        width = press.line(4, 36, "Valable jusqu'au", points=6, colour=_LABEL) + 1.2
        press.line(4 + width, 36, dotted_day(expiry), bold=True, points=7,
                   field=Field("expiry_date", expiry.isoformat()) if alone else None)  # fmt: skip
        width = press.line(62, 36, "N°", points=6, colour=_LABEL) + 1.2
        press.line(62 + width, 36, number, bold=True, points=7,
                   field=Field("document_number", number) if alone else None)  # fmt: skip
    barcode(side, rng, 8, 39.5, 68, 10)
    return side


def _press(side: Surface, rng: random.Random) -> Press:
    drawn = Press.of(side, rng, 7)
    return Press(side, rng, drawn.faces, _PLAIN, 7)


LAYOUT = Layout("cnie-2008", IdentityCard.kind, draw)
