"""Data page of a biometric passport.

Source: research/documents.md §2. The Arabic captions are general knowledge; the usual address, printed on
another page, is left out.
"""

import random

from dossier.household import Sex
from samples.dates import slashed
from samples.fonts import NASKH, NASKH_BOLD, OCR_B, SANS, SANS_BOLD
from samples.layouts.layout import Layout, flatbed_page
from samples.mrz_lines import td3
from samples.ornaments import emblem, guilloche, portrait, signature
from samples.papers import Passport
from samples.surface import Field, Pen, Surface

_PAGE = (125.0, 88.0)  # ICAO Doc 9303-4, TD3
_CAPTION = Pen(SANS, 5.4, (80, 84, 104))
_VALUE = Pen(SANS_BOLD, 8.2)
_ARABIC_CAPTION, _ARABIC_VALUE = Pen(NASKH, 6, (80, 84, 104)), Pen(NASKH_BOLD, 8.4)
_LEFT, _RIGHT = 40.0, 121.0


def draw(passport: Passport, rng: random.Random) -> tuple[Surface, ...]:
    """Print the data page alone on a flatbed page."""
    side, holder = Surface(*_PAGE, (242, 243, 240)), passport.holder
    guilloche(side, rng, ((222, 234, 222), (236, 226, 226), (224, 228, 238)))
    side.text(4, 6, "ROYAUME DU MAROC", Pen(SANS_BOLD, 7, (24, 84, 56)))
    side.text(4, 9.6, "KINGDOM OF MOROCCO", Pen(SANS_BOLD, 6, (24, 84, 56)))
    side.arabic(_RIGHT, 6, "المملكة المغربية", Pen(NASKH_BOLD, 8.6, (24, 84, 56)))
    side.arabic(_RIGHT, 10.4, "جواز سفر", Pen(NASKH_BOLD, 8))
    side.text(62.5, 6.4, "PASSEPORT / PASSPORT", Pen(SANS_BOLD, 7), side="middle")
    emblem(side, 93, 7, 3)
    portrait(side, rng, 4, 14, 31, 40)

    for x, caption, value, field in (
        (_LEFT, "Type / Type", "P", None),
        (54, "Code du pays / Code", "MAR", None),
        (84, "Passeport N° / Passport No", passport.number, Field("document_number", passport.number)),
    ):
        side.text(x, 15.4, caption, _CAPTION)
        side.text(x, 19, value, _VALUE, field=field)
    _names(side, passport)

    woman = holder.sex is Sex.FEMALE
    rows = (
        (38.6, "Nationalité / Nationality", "MAROCAINE", "nationality", "MAROCAINE", "الجنسية", "مغربية"),
        (45.2, "Date de naissance / Date of birth", slashed(holder.birth_date), "birth_date",
         holder.birth_date.isoformat(), "تاريخ الازدياد", ""),
        (51.8, "Lieu de naissance / Place of birth", holder.birth_place.name.latin, "birth_place",
         holder.birth_place.name.latin, "مكان الازدياد", holder.birth_place.name.arabic),
    )  # fmt: skip
    for y, caption, printed, name, value, arabic_caption, arabic_value in rows:
        side.text(_LEFT, y - 3.2, caption, _CAPTION)
        side.text(_LEFT, y, printed, _VALUE, field=Field(name, value), fit=40)
        side.arabic(_RIGHT, y - 3.2, arabic_caption, _ARABIC_CAPTION)
        side.arabic(_RIGHT, y, arabic_value, _ARABIC_VALUE, fit=32)
    side.text(84, 42, "Sexe / Sex", _CAPTION)
    side.text(84, 45.2, holder.sex.value, _VALUE, field=Field("sex", holder.sex.value))
    side.arabic(104, 42, "الجنس", _ARABIC_CAPTION)
    side.arabic(104, 45.4, "أنثى" if woman else "ذكر", _ARABIC_VALUE)

    _validity(side, passport, rng)
    _zone(side, passport)
    return (flatbed_page(side),)


def _names(side: Surface, passport: Passport) -> None:
    family, given = passport.holder.family, passport.holder.given
    for y, caption, name, field, arabic_caption in (
        (25.4, "Nom / Surname", family, "family_name", "الاسم العائلي"),
        (32, "Prénoms / Given names", given, "given_names", "الاسم الشخصي"),
    ):
        side.text(_LEFT, y - 3.2, caption, _CAPTION)
        side.text(_LEFT, y, name.latin, _VALUE, field=Field(field, name.latin), fit=42)
        side.arabic(_RIGHT, y - 3.2, arabic_caption, _ARABIC_CAPTION)
        side.arabic(_RIGHT, y, name.arabic, _ARABIC_VALUE, fit=32)


def _validity(side: Surface, passport: Passport, rng: random.Random) -> None:
    for x, caption, day, name in (
        (_LEFT, "Date de délivrance / Date of issue", passport.issue_date, "issue_date"),
        (84, "Date d'expiration / Date of expiry", passport.expiry_date, "expiry_date"),
    ):
        side.text(x, 55.4, caption, _CAPTION)
        side.text(x, 58.8, slashed(day), _VALUE, field=Field(name, day.isoformat()))
    side.text(4, 59, "N° CNIE / ID card No", _CAPTION)
    side.text(4, 62.4, passport.cin, _VALUE, field=Field("national_id", passport.cin))
    signature(side, rng, 96, 63.4, 18)
    side.watermark(62, 65.2, Pen(SANS_BOLD, 9, (226, 160, 158)))


def _zone(side: Surface, passport: Passport) -> None:
    holder = passport.holder
    lines = td3(
        state="MAR", number=passport.number, nationality="MAR", birth=holder.birth_date, sex=holder.sex.value,
        expiry=passport.expiry_date, optional=passport.cin,
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    side.box(0, 67, 125, 21.2, outline=(247, 247, 246), fill=(247, 247, 246))
    for at, line in enumerate(lines):
        zone = Field("mrz", "\n".join(lines))
        side.text(_PAGE[0] / 2, 75.4 + 6.2 * at, line, Pen(OCR_B, 12), side="middle", field=zone, fit=112)


LAYOUT = Layout("passport-page", Passport.kind, draw, everyday=True)
