"""Card of a foreign resident, both sides on one flatbed page.

No source shows the real card: the layout follows the identity card's, with the captions that residents' cards
carry in general (general knowledge). Its machine-readable zone is a TD1 with code `IR`.
"""

import random

from dossier.household import Sex
from samples.dates import slashed
from samples.fonts import AMIRI_BOLD, NASKH, NASKH_BOLD, OCR_B, SANS, SANS_BOLD
from samples.layouts.layout import ID1, Layout, flatbed_page
from samples.mrz_lines import td1
from samples.ornaments import emblem, guilloche, portrait
from samples.papers import ResidencePermit
from samples.surface import Field, Pen, Surface

_LABEL, _VALUE = Pen(SANS, 5.8, (84, 74, 84)), Pen(SANS_BOLD, 7.8)
_ARABIC_LABEL, _ARABIC_VALUE = Pen(NASKH, 6.4, (84, 74, 84)), Pen(NASKH_BOLD, 8.2)
_LEFT, _RIGHT = 28.0, 82.0


def draw(permit: ResidencePermit, rng: random.Random) -> tuple[Surface, ...]:
    """Print front and back below each other."""
    return (flatbed_page(_front(permit, rng), _back(permit, rng)),)


def _front(permit: ResidencePermit, rng: random.Random) -> Surface:
    side, holder = Surface(*ID1, (244, 240, 244)), permit.holder
    guilloche(side, rng, ((232, 222, 234), (224, 228, 238), (238, 230, 222)))
    side.text(4, 5.6, "ROYAUME DU MAROC", Pen(SANS_BOLD, 6.6, (92, 44, 96)))
    side.text(4, 9.2, "TITRE DE SEJOUR", Pen(SANS_BOLD, 7))
    side.arabic(_RIGHT, 5.8, "المملكة المغربية", Pen(NASKH_BOLD, 7.8, (92, 44, 96)))
    side.arabic(_RIGHT, 9.8, "سند الإقامة", Pen(NASKH_BOLD, 7.8))
    emblem(side, 43, 6.6, 3)
    portrait(side, rng, 4, 13, 21, 27)
    woman = holder.sex is Sex.FEMALE
    rows = (
        ("Nom", holder.family.latin, Field("family_name", holder.family.latin), "الاسم العائلي", holder.family.arabic),
        ("Prénom", holder.given.latin, Field("given_names", holder.given.latin), "الاسم الشخصي", holder.given.arabic),
        ("Née le" if woman else "Né le", slashed(holder.birth_date),
         Field("birth_date", holder.birth_date.isoformat()), "تاريخ الازدياد", ""),
        ("Sexe", holder.sex.value, Field("sex", holder.sex.value), "الجنس", "أنثى" if woman else "ذكر"),
        ("Nationalité", permit.nationality.latin, Field("nationality", permit.nationality.latin),
         "الجنسية", permit.nationality.arabic),
        ("Valable jusqu'au", slashed(permit.expiry_date), Field("expiry_date", permit.expiry_date.isoformat()),
         "صالح إلى غاية", ""),
    )  # fmt: skip
    for at, (label, value, field, arabic_label, arabic_value) in enumerate(rows):
        y = 16.4 + 5.2 * at
        side.pair(_LEFT, y, label, value, (_LABEL, _VALUE), field=field, fit=35)
        side.arabic_pair(_RIGHT, y, arabic_label, arabic_value, (_ARABIC_LABEL, _ARABIC_VALUE), fit=24)
    number = Field("document_number", permit.number)
    side.pair(_LEFT, 49.6, "N°", permit.number, (_LABEL, Pen(SANS_BOLD, 9.6)), field=number)
    side.watermark(14.5, 47.6, Pen(SANS_BOLD, 9, (226, 160, 158)))
    return side


def _back(permit: ResidencePermit, rng: random.Random) -> Surface:
    side, holder = Surface(*ID1, (243, 240, 243)), permit.holder
    guilloche(side, rng, ((232, 224, 234), (226, 230, 238)))
    side.watermark(26, 6, Pen(SANS_BOLD, 9, (226, 160, 158)))
    side.text(_RIGHT, 5.6, permit.card_number, Pen(SANS_BOLD, 7.6), side="right")
    address = permit.home.printed
    side.pair(4, 13, "Adresse", address.latin, (_LABEL, Pen(SANS_BOLD, 6.6)), fit=77)
    side.arabic_pair(_RIGHT, 18.6, "العنوان", address.arabic, (_ARABIC_LABEL, Pen(AMIRI_BOLD, 7.6)), fit=77)
    side.pair(4, 25, "Délivré le", slashed(permit.issue_date), (_LABEL, _VALUE))
    lines = td1(
        code="IR", state="MAR", number=permit.card_number, optional=permit.number, birth=holder.birth_date,
        sex=holder.sex.value, expiry=permit.expiry_date, nationality=permit.nationality_code,
        family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    side.box(0, 35, 85.6, 19.2, outline=(247, 246, 247), fill=(247, 246, 247))
    for at, line in enumerate(lines):
        zone = Field("mrz", "\n".join(lines))
        side.text(ID1[0] / 2, 40.6 + 4.6 * at, line, Pen(OCR_B, 12), side="middle", field=zone, fit=76.4)
    return side


LAYOUT = Layout("residence-card", ResidencePermit.kind, draw, everyday=True)
