"""Identity cards further from the published ones: typed on dotted lines, captioned in Arabic alone, whole names.

General knowledge: older cards and cards as others might redraw them, with the words of research/documents.md §1.
"""

import random
from dataclasses import replace

from samples import faces
from samples.layouts.varied.national_cards import begun, done, order_of
from samples.layouts.varied.plates import Plate, Says, captioned
from samples.layouts.varied.rows import Fill, Piece, Row, worth
from samples.papers import IdentityCard
from samples.surface import Surface

_NAMES = {
    "family": ("Nom; NOM; Nom de famille", "الاسم العائلي; النسب; اللقب"),
    "given": ("Prénom; Prénoms; PRENOM", "الاسم الشخصي; الاسم; الإسم"),
}


def typed(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print a card of dotted lines that a typewriter filled in, captions in one script or both."""
    says, front = begun(card, rng, dotted=rng.random() < 0.5)
    front = replace(front, look=replace(front.look, value_faces=faces.TYPEWRITER, bold_values=False))
    fill: Fill = rng.choice(("dots", "dots", "rule"))
    both, under = rng.random() < 0.5, rng.random() < 0.7
    told = [(*_NAMES[part], says.name(part), says.name(part, arabic=True)) for part in order_of(rng)]
    rows = []
    for latin, arabic, value, other in told:
        end = (captioned(arabic, "ar", says, rng),) if both else ()
        rows.append(Row(left=(captioned(latin, "fr", says, rng), value), right=(*end, other), fill=fill))
    place = says.card.holder.birth_place.name
    where = worth(says.cased(place.latin), "fr", "birth_place")
    if rng.random() < 0.5:
        rows.append(Row(left=(captioned("Né le|Née le; Né(e) le", "fr", says, rng), says.day("birth_date"),
                              captioned("à", "fr", says, rng), where)))  # fmt: skip
    else:
        rows += [Row(left=(captioned("Né le|Née le; Date de naissance", "fr", says, rng), says.day("birth_date"))),
                 Row(left=(captioned("à; Lieu de naissance", "fr", says, rng), where),
                     right=(worth(place.arabic, "ar"),))]  # fmt: skip
    rows.append(Row(left=(captioned("Valable jusqu'au; Expire le", "fr", says, rng), says.day("expiry_date"))))
    rows = [replace(row, fill=fill, under=under) for row in rows]
    return done(front, says, rng, rows, wide=True, small=True)


def arabic_led(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print captions in Arabic alone; of Latin there are names and places only."""
    says, front = begun(card, rng)
    rows, above = [], rng.random() < 0.4
    place = says.card.holder.birth_place.name
    told = [(_NAMES[part][1], says.name(part), says.name(part, arabic=True)) for part in order_of(rng)]
    told.append(("ب; مكان الازدياد; المزداد ب|المزدادة ب", worth(says.cased(place.latin), "fr", "birth_place"),
                 worth(place.arabic, "ar")))  # fmt: skip
    for arabic, value, other in told:
        says_ar: tuple[Piece, ...] = (captioned(arabic, "ar", says, rng),)
        if above:
            rows += [Row(right=(*says_ar, other)), Row(left=(value,))]
        else:
            rows.append(Row(left=(value,), right=(*says_ar, other)))
    born = captioned("مزداد بتاريخ|مزدادة بتاريخ; تاريخ الازدياد; المزداد(ة) في", "ar", says, rng)
    rows.insert(len(rows) - 1 - above, Row(right=(born, says.day("birth_date"))))
    until = captioned("صالحة إلى غاية; صالحة لغاية; تنتهي صلاحيتها في", "ar", says, rng)
    rows.append(Row(right=(until, says.day("expiry_date"))))
    number = captioned("رقم; رقم البطاقة; ر.ب.ت.و", "ar", says, rng)
    rows.insert(rng.choice((0, len(rows))), Row(right=(number, says.cin())))
    return done(front, says, rng, rows, wide=True, small=True, numbered=True)


def whole_names(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print a whole name in one line of each script, with a caption or bare; the back lies first now and then."""
    says, front = begun(card, rng)
    order = order_of(rng)
    latin = tuple(says.name(part, size=0.95) for part in order)
    arabic = tuple(says.name(part, arabic=True) for part in order)
    before = rng.random()
    if before < 0.4:
        latin = (captioned("Nom et prénom; Nom complet; Titulaire", "fr", says, rng), *latin)
        arabic = (captioned("الاسم الكامل; الاسم والنسب; صاحب البطاقة|صاحبة البطاقة", "ar", says, rng), *arabic)
    rows = [Row(right=arabic), Row(left=latin)]
    if rng.random() < 0.4:
        rows.reverse()
    rows += _born(says, rng)
    until = captioned("Valable jusqu'au; Valide jusqu'au", "fr", says, rng)
    until_ar = captioned("صالحة إلى غاية; صالحة حتى", "ar", says, rng)
    rows.append(Row(left=(until, says.day("expiry_date")), right=(until_ar,)))
    return _dressed(front, says, rng, rows)


def _born(says: Says, rng: random.Random) -> list[Row]:
    """Return day and place of birth, each a row in both scripts or all in one of each."""
    place = says.card.holder.birth_place.name
    day, where = says.day("birth_date"), worth(says.cased(place.latin), "fr", "birth_place")
    born, at = captioned("Né le|Née le; Né(e) le", "fr", says, rng), captioned("à; A", "fr", says, rng)
    born_ar = captioned("مزداد بتاريخ|مزدادة بتاريخ; ازداد في|ازدادت في", "ar", says, rng)
    at_ar, where_ar = captioned("ب; بـ", "ar", says, rng), worth(place.arabic, "ar")
    if rng.random() < 0.5:
        return [Row(left=(born, day), right=(born_ar,)), Row(left=(at, where), right=(at_ar, where_ar))]
    again = worth(says.born, "fr")
    return [Row(right=(born_ar, again, at_ar, where_ar)), Row(left=(born, day, at, where))]


def _dressed(front: Plate, says: Says, rng: random.Random, rows: list[Row]) -> tuple[Surface, ...]:
    return done(front, says, rng, rows, wide=True, chip=rng.random() < 0.4, on_top=rng.random() < 0.2,
                back_first=rng.random() < 0.4)  # fmt: skip
