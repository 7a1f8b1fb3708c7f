"""Identity cards as people who know only what is published would print them: six fronts, any back, any copy.

Source: research/documents.md §§1.2 and 1.3: names without captions or with, Arabic above, below or level with the
Latin, one printed day between captions of both scripts or one in each, numbers in every corner.
"""

import random
from dataclasses import replace

from samples import ornaments
from samples.layouts.layout import ID1
from samples.layouts.varied import card_backs
from samples.layouts.varied.plates import Plate, Says, captioned, card_look, laid_out
from samples.layouts.varied.rows import Piece, Row, caption, lay_rows, row, worth
from samples.papers import IdentityCard
from samples.surface import Surface

_STATES = (("ROYAUME DU MAROC", "المملكة المغربية"), ("Royaume du Maroc", "المملكة المغربية"))
_TITLES = (
    ("CARTE NATIONALE D'IDENTITE", "البطاقة الوطنية للتعريف"),
    ("CARTE NATIONALE D'IDENTITE ELECTRONIQUE", "البطاقة الوطنية للتعريف الإلكترونية"),
    ("CARTE NATIONALE D'IDENTITÉ", "بطاقة التعريف الوطنية"),
)  # fmt: skip
_BORN = "Né le|Née le; Né(e) le; né le|née le"
_BORN_AR = "مزداد بتاريخ|مزدادة بتاريخ; المزداد بتاريخ|المزدادة بتاريخ; ولد بتاريخ|ولدت بتاريخ; مزداد في|مزدادة في"
_BIRTHDAY, _BIRTHDAY_AR = "Date de naissance; Né(e) le; Naissance", "تاريخ الازدياد; تاريخ الولادة; المزداد(ة) في"
_BIRTH = "Date et lieu de naissance; Né(e) le, à; Naissance (date et lieu)"
_BIRTH_AR = "تاريخ ومكان الازدياد; تاريخ ومحل الازدياد; الازدياد"
_PLACE = "à; à; A; a"
_PLACE_AR = "ب; بـ; ب; المزداد ب|المزدادة ب"
_UNTIL = "Valable jusqu'au; Valable jusqu'au; Valable jusqu’au; Valable au; Expire le"
_UNTIL_AR = "صالحة إلى غاية; صالحة الى غاية; صالحة لغاية; تنتهي صلاحيتها في"
_NUMBER = "N°; N° ; CNIE N°; N° CNIE; CIN"
_FAMILY, _FAMILY_AR = "Nom; NOM; Nom/; Nom de famille; Nom :", "الاسم العائلي; النسب; الإسم العائلي"
_GIVEN, _GIVEN_AR = "Prénom; PRENOM; Prénom(s); Prénoms; Prénom :", "الاسم الشخصي; الاسم; الإسم الشخصي"


def polycarbonate(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print the card of 2020: bare names level in both scripts, one day between the captions of both."""
    says, front = begun(card, rng)
    rows = [Row(left=(says.name(part),), right=(says.name(part, arabic=True),)) for part in order_of(rng)]
    rows += [*_between(says, rng, "birth_date"), _places(says, rng)]
    rows += [_authority(rng), *_between(says, rng, "expiry_date")]
    return done(front, says, rng, rows)


def contact(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print the card of 2008: each name in Arabic over or under itself in Latin, a chip, days with points."""
    says, front = begun(card, rng, dotted=True)
    above = rng.random() < 0.7
    rows = []
    for part in order_of(rng):
        pair = [row(says.name(part, arabic=True)), row(says.name(part))]
        rows += pair if above else pair[::-1]
    rows += _own_line(says, rng, "birth_date", both=rng.random() < 0.5)
    rows += [_places(says, rng)] if rng.random() < 0.6 else _split(_places(says, rng))
    rows += _own_line(says, rng, "expiry_date", both=False)
    return done(front, says, rng, rows, chip=rng.random() < 0.7)


def captions(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print names with captions: before them or above them, in one script or both."""
    says, front = begun(card, rng, dotted=rng.random() < 0.4)
    stacked, rows = rng.random() < 0.5, []
    both = rng.random() < 0.7
    for part in order_of(rng):
        latin = captioned(_FAMILY if part == "family" else _GIVEN, "fr", says, rng)
        arabic = captioned(_FAMILY_AR if part == "family" else _GIVEN_AR, "ar", says, rng)
        right = (says.name(part, arabic=True),)
        if stacked:
            rows += [Row(left=(latin,), right=(arabic,) if both else (), step=0.85),
                     Row(left=(says.name(part),), right=right)]  # fmt: skip
        else:
            rows.append(Row(left=(latin, says.name(part)), right=(arabic, *right) if both else right))
    rows += _between(says, rng, "birth_date") if rng.random() < 0.5 else _own_line(says, rng, "birth_date", both=False)
    rows += [_places(says, rng), *_own_line(says, rng, "expiry_date", both=False)]
    return done(front, says, rng, rows, wide=True)


def blocks(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print all that is Arabic in one block and all that is Latin in another, one below the other."""
    says, front = begun(card, rng)
    order = order_of(rng)
    arabic = [row(says.name(part, arabic=True)) for part in order]
    latin = [row(says.name(part)) for part in order]
    if rng.random() < 0.4:
        arabic = [row(*(says.name(part, arabic=True) for part in order))]
        latin = [row(*(says.name(part) for part in order))]
    born, places = _own_line(says, rng, "birth_date", both=True), _split(_places(says, rng))
    arabic += [row(*born[0].right, *places[0].right)] if rng.random() < 0.6 else [born[0], places[0]]
    latin += [row(*born[1].left, *places[1].left)] if rng.random() < 0.6 else [born[1], places[1]]
    both = [arabic, latin] if rng.random() < 0.7 else [latin, arabic]
    return done(front, says, rng, [*both[0], *both[1], *_between(says, rng, "expiry_date")], wide=True)


def sentence(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print birth as one line, day and place, in each script; the number large, on top."""
    says, front = begun(card, rng, dotted=rng.random() < 0.3)
    rows = [Row(left=(says.name(part),), right=(says.name(part, arabic=True),)) for part in order_of(rng)]
    born, places = _own_line(says, rng, "birth_date", both=True), _split(_places(says, rng))
    lines = [row(*born[1].left, *places[1].left), row(*born[0].right, *places[0].right)]
    rows += lines if rng.random() < 0.5 else lines[::-1]
    if rng.random() < 0.4:
        rows.append(Row(left=(captioned("Sexe; Sexe :", "fr", says, rng), worth(says.sex().text, "fr")),
                        right=(captioned("الجنس", "ar", says, rng),)))  # fmt: skip
    rows += _own_line(says, rng, "expiry_date", both=rng.random() < 0.5)
    return done(front, says, rng, rows, wide=True, on_top=True)


def columns(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
    """Print Latin values in one column and Arabic ones in another, captions small above each row."""
    says, front = begun(card, rng)
    rows, holder = [], card.holder
    for part in order_of(rng):
        if rng.random() < 0.5:
            rows.append(Row(left=(captioned(_FAMILY if part == "family" else _GIVEN, "fr", says, rng),), step=0.8))
        rows.append(Row(left=(says.name(part),), right=(says.name(part, arabic=True),)))
    together = rng.random() < 0.5
    words, words_ar = (_BIRTH, _BIRTH_AR) if together else (_BIRTHDAY, _BIRTHDAY_AR)
    small, small_ar = captioned(words, "fr", says, rng), captioned(words_ar, "ar", says, rng)
    rows.append(Row(left=(small,), right=(small_ar,), step=0.8))
    place = worth(says.cased(holder.birth_place.name.latin), "fr", "birth_place")
    place_ar = worth(holder.birth_place.name.arabic, "ar")
    if together:
        rows.append(Row(left=(says.day("birth_date"), place), right=(place_ar,)))
    else:
        where, where_ar = caption("Lieu de naissance", "fr"), caption("مكان الازدياد", "ar")
        rows += [row(says.day("birth_date")), Row(left=(where,), right=(where_ar,), step=0.8),
                 Row(left=(place,), right=(place_ar,))]  # fmt: skip
    until, until_ar = captioned(_UNTIL, "fr", says, rng), captioned(_UNTIL_AR, "ar", says, rng)
    rows += [Row(left=(until,), right=(until_ar,), step=0.8), row(says.day("expiry_date"))]
    return done(front, says, rng, rows, small=True)


def begun(card: IdentityCard, rng: random.Random, *, dotted: bool = False) -> tuple[Says, Plate]:
    """Return what the card says and an empty front."""
    scale = rng.choice((1.0, 1.0, 1.0, 1.0, 1.2, 1.4))
    look = card_look(rng)
    look = replace(look, points=look.points * scale)
    return Says.drawn(card, rng, dotted=dotted), Plate.drawn(look, rng, scale)


def done(front: Plate, says: Says, rng: random.Random, rows: list[Row], *, chip: bool = False, wide: bool = False,
          on_top: bool = False, small: bool = False, numbered: bool = False,
         back_first: bool = False) -> tuple[Surface, ...]:  # fmt: skip
    """Print head, portrait, rows and numbers of a front, then a back, and lay both out.

    Args:
        front: the empty front.
        says: what the card says.
        rng: draws the rest.
        rows: names, birth and validity.
        chip: draw a chip where there is room.
        wide: keep the portrait narrow, for rows that need the room.
        on_top: print the number large above the rows.
        small: let rows stand close.
        numbered: the rows hold the number.
        back_first: lay the back where the front lies else.
    """
    _head(front, rng)
    at_left, across = rng.random() < 0.75, rng.uniform(17, 20 if wide else 24)
    tall = across * rng.uniform(1.2, 1.32)
    x = 4.2 if at_left else ID1[0] - 4.2 - across
    top = rng.uniform(12.5, 14.5)
    front.portrait(rng, x, top, across, tall)
    left, right = (x + across + 3, 81.4) if at_left else (4.4, x - 3)
    corner = "top" if on_top else rng.choice(("below", "under", "rows", "below"))
    upper, lower = 15.6, 50.6
    if numbered:
        corner = "none"
    elif corner == "top":
        number = says.cin(1.0)
        used = front.say(left, 15.4, captioned(_NUMBER, "fr", says, rng), 6.4) + 1
        front.say(left + used, 15.4, number, rng.uniform(8.5, 10.5))
        upper = 20.4
    elif corner == "below":
        lower = 46.6
        used = front.say(left, 50.4, captioned(_NUMBER, "fr", says, rng), 6.4) + 1
        used += front.say(left + used, 50.4, says.cin(), rng.uniform(7.6, 10)) + 2
        if rng.random() < 0.5:
            front.say(left + used, 50.4, caption("رقم", "ar"), 6.6, side="left")
    elif corner == "under":
        y = top + tall + rng.uniform(4, 5.4)
        used = front.say(x, y, captioned(_NUMBER, "fr", says, rng), 6) + 0.8 if rng.random() < 0.7 else 0
        front.say(x + used, y, says.cin(), rng.uniform(7, 8))
    elif corner == "rows":
        end = (caption("رقم", "ar"),) if rng.random() < 0.6 else ()
        rows = [*rows, Row(left=(captioned(_NUMBER, "fr", says, rng), says.cin()), right=end)]
    lay_rows(front.look, front.sheet, rows, front.area(left, upper, right, lower + 3), least=1.6 if small else 1.75)
    _access(front, says, rng, x, across, at_left=at_left, free=corner != "under")
    if chip and right - left > 40:
        front.chip(rng.uniform(left + 12, right - 26), rng.uniform(20, 28))
    front.specimen(x + across / 2 if corner != "under" else (left + right) / 2, 52.6, 4.6)
    back = Plate.drawn(front.look, rng, front.scale)
    card_backs.any_back(back, says, rng)
    return laid_out((back, front) if back_first else (front, back), rng)


def _head(front: Plate, rng: random.Random) -> None:
    (state, state_ar), (title, title_ar) = rng.choice(_STATES), rng.choice(_TITLES)
    points, middle = rng.uniform(5.8, 7), rng.random() < 0.2
    for y, french, arabic in ((5.6, state, state_ar), (9.6, title, title_ar)):
        small = points * (0.8 if len(french) > 30 else 1.0)
        front.say(4.4, y, Piece(french, "fr", "title"), small)
        front.say(81.2, y, Piece(arabic, "ar", "title"), small, side="right")
    if not middle:
        ornaments.emblem(front.sheet, 47.5 * front.scale, 5.4 * front.scale, 2.4 * front.scale)


def _access(front: Plate, says: Says, rng: random.Random, x: float, across: float, *, at_left: bool,
            free: bool) -> None:  # fmt: skip
    """Print the number that opens the chip: up the edge, or level below the portrait."""
    way, text = rng.random(), f"CAN {says.card.access_number}"
    if way < 0.45:
        pen = front.look.pen("fr", "text", 5.4 * front.scale)
        front.sheet.upwards((83.2 if at_left else 2) * front.scale, 44 * front.scale, text, pen)
    elif way < 0.65 and free:
        front.say(x, 47.6, Piece(text if rng.random() < 0.6 else text[4:], "fr"), 5.6)


def order_of(rng: random.Random) -> tuple[str, str]:
    """Return which name stands first."""
    return ("family", "given") if rng.random() < 0.5 else ("given", "family")


def _between(says: Says, rng: random.Random, what: str) -> list[Row]:
    """Return the row of a day with a caption of either script on either side."""
    french, arabic = (_BORN, _BORN_AR) if what == "birth_date" else (_UNTIL, _UNTIL_AR)
    latin, other = captioned(french, "fr", says, rng), captioned(arabic, "ar", says, rng)
    if rng.random() < 0.5:
        return [Row(left=(latin,), middle=(says.day(what),), right=(other,))]
    return [Row(left=(latin, says.day(what)), right=(other,))]


def _own_line(says: Says, rng: random.Random, what: str, *, both: bool) -> list[Row]:
    """Return a row of each script; the Arabic one has the day too where `both`, and stands first."""
    french, arabic = (_BORN, _BORN_AR) if what == "birth_date" else (_UNTIL, _UNTIL_AR)
    latin, other = captioned(french, "fr", says, rng), captioned(arabic, "ar", says, rng)
    again = (worth(says.born if what == "birth_date" else says.expires, "fr"),) if both else ()
    return [Row(right=(other, *again)), Row(left=(latin, says.day(what)))]


def _places(says: Says, rng: random.Random) -> Row:
    name = says.card.holder.birth_place.name
    return Row(left=(captioned(_PLACE, "fr", says, rng), worth(says.cased(name.latin), "fr", "birth_place")),
               right=(captioned(_PLACE_AR, "ar", says, rng), worth(name.arabic, "ar")))  # fmt: skip


def _split(both: Row) -> list[Row]:
    return [Row(right=both.right), Row(left=both.left)]


def _authority(rng: random.Random) -> Row:
    text = rng.choice(("المدير العام للأمن الوطني", "المديرية العامة للأمن الوطني"))
    return Row(right=(caption(text, "ar"),)) if rng.random() < 0.5 else Row(middle=(caption(text, "ar"),))
