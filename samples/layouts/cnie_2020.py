"""National identity card of 2020, both sides on one flatbed page.

Source: research/documents.md §§1.2, 1.4 and 1.5. Names and birth place have no label, one printed date stands
between the labels of both languages, the back ends in a machine-readable zone. The director's name that real
cards print is left out, and so are the bar code and the hologram.
"""

import random

from dossier.household import Sex
from samples.dates import slashed
from samples.faces import Faces, Family
from samples.fonts import AMIRI_BOLD, NASKH, NASKH_BOLD, OCR_B, SANS, SANS_BOLD
from samples.layouts.layout import ID1, Layout, flatbed_page
from samples.mrz_lines import td1
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.papers import IdentityCard
from samples.surface import Colour, Field, Pen, Surface

_GREY: Colour = (70, 76, 96)
_RED: Colour = (120, 40, 46)
_PALE_RED: Colour = (226, 160, 158)
_STANDARD = Faces(
    Family("Liberation Sans", SANS, SANS_BOLD), Family("Noto Naskh Arabic", NASKH, NASKH_BOLD)
)  # fmt: skip
_RIGHT = 81.2
_ZONE_POINTS = 12  # ten characters to the inch, the size Doc 9303 asks for


def draw(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print front and back below each other."""
    return (flatbed_page(front(card, rng), back(card, rng)),)


def front(card: IdentityCard, rng: random.Random, faces: Faces = _STANDARD) -> Surface:
    """Print the front."""
    label, value = faces.pen(6.2, _GREY), faces.pen(8.2, bold=True)
    arabic_label, arabic_value = faces.arabic_pen(7, _GREY), faces.arabic_pen(9, bold=True)
    side, holder = Surface(*ID1, (243, 244, 238)), card.holder
    guilloche(side, rng, ((224, 232, 216), (236, 224, 224), (220, 230, 236)))
    side.text(4, 6, "ROYAUME DU MAROC", faces.pen(6.8, _RED, bold=True))
    side.text(4, 9.6, "CARTE NATIONALE D'IDENTITE", faces.pen(6.2, bold=True))
    side.arabic(_RIGHT, 6, "المملكة المغربية", faces.arabic_pen(8, _RED, bold=True))
    side.arabic(_RIGHT, 10, "البطاقة الوطنية للتعريف", faces.arabic_pen(7.4, bold=True))
    emblem(side, 45.5, 7, 3.2)
    portrait(side, rng, 4, 13, 23, 29)

    left = 30
    side.text(left, 16.6, holder.family.latin, value, field=Field("family_name", holder.family.latin), fit=28)
    side.text(left, 21.4, holder.given.latin, value, field=Field("given_names", holder.given.latin), fit=28)
    family, given = holder.family.arabic, holder.given.arabic
    side.arabic(_RIGHT, 16.8, family, arabic_value, field=Field("family_name_ar", family), fit=22)
    side.arabic(_RIGHT, 21.8, given, arabic_value, field=Field("given_names_ar", given), fit=22)

    woman = holder.sex is Sex.FEMALE
    birth = Field("birth_date", holder.birth_date.isoformat())
    side.text(left, 27, "Née le" if woman else "Né le", label)
    side.text(56, 27, slashed(holder.birth_date), value, side="middle", field=birth)
    side.arabic(_RIGHT, 27, "مزدادة بتاريخ" if woman else "مزداد بتاريخ", arabic_label)
    place = holder.birth_place.name
    side.pair(left, 31.8, "à", place.latin, (label, value), field=Field("birth_place", place.latin), fit=28)
    side.arabic_pair(_RIGHT, 31.8, "ب", place.arabic, (arabic_label, faces.arabic_pen(8, bold=True)), fit=22)

    side.arabic(_RIGHT, 36.4, "المدير العام للأمن الوطني", faces.arabic_pen(6))
    signature(side, rng, 58, 38.6, 10)
    side.text(left, 43.6, "Valable jusqu'au", label)
    side.text(56, 43.6, slashed(card.expiry_date), value, side="middle",
              field=Field("expiry_date", card.expiry_date.isoformat()))  # fmt: skip
    side.arabic(_RIGHT, 43.6, "صالحة إلى غاية", arabic_label)
    number = Field("document_number", card.cin)
    side.pair(left, 49.6, "N°", card.cin, (label, faces.pen(10, bold=True)), field=number)
    side.arabic(_RIGHT, 49.6, "رقم", arabic_label)
    side.upwards(82.2, 44, f"CAN {card.access_number}", faces.pen(5.4))
    side.watermark(15.5, 48.6, faces.pen(9, _PALE_RED, bold=True))
    return side


def back(card: IdentityCard, rng: random.Random, faces: Faces = _STANDARD) -> Surface:
    """Print the back."""
    label, arabic_label = faces.pen(6.2, _GREY), faces.arabic_pen(7, _GREY)
    side, holder = Surface(*ID1, (241, 243, 240)), card.holder
    guilloche(side, rng, ((226, 234, 222), (222, 228, 238)))
    woman = holder.sex is Sex.FEMALE
    side.watermark(26, 6, faces.pen(9, _PALE_RED, bold=True))
    side.text(_RIGHT, 5.6, card.card_number, faces.pen(8, bold=True), side="right")
    small, arabic = faces.pen(7.4, bold=True), faces.arabic_pen(8, bold=True)

    side.pair(4, 11, "Fille de" if woman else "Fils de", holder.father.latin, (label, small),
              field=Field("father_name", holder.father.latin), fit=40)  # fmt: skip
    side.arabic_pair(_RIGHT, 11, "بنت" if woman else "ابن", holder.father.arabic, (arabic_label, arabic), fit=34)
    side.pair(4, 15.6, "et de", holder.mother.latin, (label, small),
              field=Field("mother_name", holder.mother.latin), fit=40)  # fmt: skip
    side.arabic_pair(_RIGHT, 15.6, "و", holder.mother.arabic, (arabic_label, arabic), fit=34)
    address = card.home.printed
    side.pair(4, 20.6, "Adresse", address.latin, (label, faces.pen(6.8, bold=True)),
              field=Field("address", address.latin), fit=77)  # fmt: skip
    side.arabic_pair(_RIGHT, 25.4, "العنوان", address.arabic, (arabic_label, Pen(AMIRI_BOLD, 7.6)), fit=77)
    registered = holder.civil_registration_number
    side.pair(4, 31, "N° état civil", registered, (label, small), field=Field("civil_registration_number", registered))
    side.arabic(55, 31, "رقم الحالة المدنية", arabic_label)
    side.pair(62, 31, "Sexe", holder.sex.value, (label, small), field=Field("sex", holder.sex.value))
    side.arabic(_RIGHT, 31, "الجنس", arabic_label)

    lines = td1(
        code="ID", state="MAR", number=card.card_number, optional=card.cin, birth=holder.birth_date,
        sex=holder.sex.value, expiry=card.expiry_date, nationality="MAR",
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    side.box(0, 35, 85.6, 19.2, outline=(246, 247, 245), fill=(246, 247, 245))
    for at, line in enumerate(lines):
        zone = Field("mrz", "\n".join(lines))
        side.text(ID1[0] / 2, 40.6 + 4.6 * at, line, Pen(OCR_B, _ZONE_POINTS), side="middle", field=zone, fit=76.4)
    return side


LAYOUT = Layout("cnie-2020", IdentityCard.kind, draw, everyday=True)
