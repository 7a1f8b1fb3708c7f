"""National identity card of 2020, both sides on one flatbed page.

Source: research/documents.md §§1.2, 1.4 and 1.5. Names and birth place have no label, one printed date stands
between the labels of both languages, the back ends in a machine-readable zone. The director's name that real
cards print is left out, and so are the bar code and the hologram.
"""

import random

from dossier.household import Sex
from samples.dates import slashed
from samples.fonts import AMIRI_BOLD, NASKH, NASKH_BOLD, OCR_B, SANS, SANS_BOLD
from samples.layouts.layout import ID1, Layout, flatbed_page
from samples.mrz_lines import td1
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.papers import IdentityCard
from samples.surface import Field, Pen, Surface

_LABEL = Pen(SANS, 6.2, (70, 76, 96))
_VALUE = Pen(SANS_BOLD, 8.2)
_ARABIC_LABEL = Pen(NASKH, 7, (70, 76, 96))
_ARABIC_VALUE = Pen(NASKH_BOLD, 9)
_ARABIC_ADDRESS = Pen(AMIRI_BOLD, 7.6)
_RIGHT = 81.2
_ZONE_POINTS = 12  # ten characters to the inch, the size Doc 9303 asks for


def draw(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print front and back below each other."""
    return (flatbed_page(_front(card, rng), _back(card, rng)),)


def _front(card: IdentityCard, rng: random.Random) -> Surface:
    side, holder = Surface(*ID1, (243, 244, 238)), card.holder
    guilloche(side, rng, ((224, 232, 216), (236, 224, 224), (220, 230, 236)))
    side.text(4, 6, "ROYAUME DU MAROC", Pen(SANS_BOLD, 6.8, (120, 40, 46)))
    side.text(4, 9.6, "CARTE NATIONALE D'IDENTITE", Pen(SANS_BOLD, 6.2))
    side.arabic(_RIGHT, 6, "المملكة المغربية", Pen(NASKH_BOLD, 8, (120, 40, 46)))
    side.arabic(_RIGHT, 10, "البطاقة الوطنية للتعريف", Pen(NASKH_BOLD, 7.4))
    emblem(side, 45.5, 7, 3.2)
    portrait(side, rng, 4, 13, 23, 29)

    left = 30
    side.text(left, 16.6, holder.family.latin, _VALUE, field=Field("family_name", holder.family.latin), fit=28)
    side.text(left, 21.4, holder.given.latin, _VALUE, field=Field("given_names", holder.given.latin), fit=28)
    family, given = holder.family.arabic, holder.given.arabic
    side.arabic(_RIGHT, 16.8, family, _ARABIC_VALUE, field=Field("family_name_ar", family), fit=22)
    side.arabic(_RIGHT, 21.8, given, _ARABIC_VALUE, field=Field("given_names_ar", given), fit=22)

    woman = holder.sex is Sex.FEMALE
    birth = Field("birth_date", holder.birth_date.isoformat())
    side.text(left, 27, "Née le" if woman else "Né le", _LABEL)
    side.text(56, 27, slashed(holder.birth_date), _VALUE, side="middle", field=birth)
    side.arabic(_RIGHT, 27, "مزدادة بتاريخ" if woman else "مزداد بتاريخ", _ARABIC_LABEL)
    place = holder.birth_place.name
    side.pair(left, 31.8, "à", place.latin, (_LABEL, _VALUE), field=Field("birth_place", place.latin), fit=28)
    side.arabic_pair(_RIGHT, 31.8, "ب", place.arabic, (_ARABIC_LABEL, Pen(NASKH_BOLD, 8)), fit=22)

    side.arabic(_RIGHT, 36.4, "المدير العام للأمن الوطني", Pen(NASKH, 6))
    signature(side, rng, 58, 38.6, 10)
    side.text(left, 43.6, "Valable jusqu'au", _LABEL)
    side.text(56, 43.6, slashed(card.expiry_date), _VALUE, side="middle",
              field=Field("expiry_date", card.expiry_date.isoformat()))  # fmt: skip
    side.arabic(_RIGHT, 43.6, "صالحة إلى غاية", _ARABIC_LABEL)
    number = Field("document_number", card.cin)
    side.pair(left, 49.6, "N°", card.cin, (_LABEL, Pen(SANS_BOLD, 10)), field=number)
    side.arabic(_RIGHT, 49.6, "رقم", _ARABIC_LABEL)
    side.upwards(82.2, 44, f"CAN {card.access_number}", Pen(SANS, 5.4))
    side.watermark(15.5, 48.6, Pen(SANS_BOLD, 9, (226, 160, 158)))
    return side


def _back(card: IdentityCard, rng: random.Random) -> Surface:
    side, holder = Surface(*ID1, (241, 243, 240)), card.holder
    guilloche(side, rng, ((226, 234, 222), (222, 228, 238)))
    woman = holder.sex is Sex.FEMALE
    side.watermark(26, 6, Pen(SANS_BOLD, 9, (226, 160, 158)))
    side.text(_RIGHT, 5.6, card.card_number, Pen(SANS_BOLD, 8), side="right")
    small, arabic = Pen(SANS_BOLD, 7.4), Pen(NASKH_BOLD, 8)

    side.pair(4, 11, "Fille de" if woman else "Fils de", holder.father.latin, (_LABEL, small),
              field=Field("father_name", holder.father.latin), fit=40)  # fmt: skip
    side.arabic_pair(_RIGHT, 11, "بنت" if woman else "ابن", holder.father.arabic, (_ARABIC_LABEL, arabic), fit=34)
    side.pair(4, 15.6, "et de", holder.mother.latin, (_LABEL, small),
              field=Field("mother_name", holder.mother.latin), fit=40)  # fmt: skip
    side.arabic_pair(_RIGHT, 15.6, "و", holder.mother.arabic, (_ARABIC_LABEL, arabic), fit=34)
    address = card.home.printed
    side.pair(4, 20.6, "Adresse", address.latin, (_LABEL, Pen(SANS_BOLD, 6.8)),
              field=Field("address", address.latin), fit=77)  # fmt: skip
    side.arabic_pair(_RIGHT, 25.4, "العنوان", address.arabic, (_ARABIC_LABEL, _ARABIC_ADDRESS), fit=77)
    registered = holder.civil_registration_number
    side.pair(4, 31, "N° état civil", registered, (_LABEL, small), field=Field("civil_registration_number", registered))
    side.arabic(55, 31, "رقم الحالة المدنية", _ARABIC_LABEL)
    side.pair(62, 31, "Sexe", holder.sex.value, (_LABEL, small), field=Field("sex", holder.sex.value))
    side.arabic(_RIGHT, 31, "الجنس", _ARABIC_LABEL)

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
