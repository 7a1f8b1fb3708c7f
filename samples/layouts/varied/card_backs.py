"""Backs of identity cards: parents, civil-status number, address and sex in rows of either script or both.

Source: research/documents.md §§1.4 and 1.5.
"""

import random
from collections.abc import Callable

from samples import ornaments
from samples.layouts.layout import ID1
from samples.layouts.varied.look import height_of
from samples.layouts.varied.plates import Plate, Says, captioned, zone
from samples.layouts.varied.rows import Piece, Row, lay_rows, row, worth, wrapped

_FATHER = "Fils de|Fille de; Fils/Fille de; Père; Fils (fille) de"
_FATHER_AR = "ابن|بنت; بن|بنت; ابن (ة); الأب"
_MOTHER = "et de; Et de; Mère; et de la mère"
_MOTHER_AR = "و; و من; الأم; والدته|والدتها"
_ADDRESS = "Adresse; Domicile; Adresse :; Adresse actuelle"
_ADDRESS_AR = "العنوان; عنوانه|عنوانها; العنوان :; محل السكنى"
_SEX = "Sexe; Sexe :; Sexe/Sex"
_SEX_AR = "الجنس; الجنس :; جنسه|جنسها"
_CIVIL = "N° état civil; N° d'état civil; N° Etat Civil; Etat civil N°; N° état civil :"
_CIVIL_AR = "رقم الحالة المدنية; الحالة المدنية رقم; ر.ح.م; رقم الحالة المدنية :"

Back = Callable[[Plate, Says, random.Random], None]


def any_back(plate: Plate, says: Says, rng: random.Random) -> None:
    """Print one of the backs."""
    rng.choice((_facing, _facing, _over, _told, _apart))(plate, says, rng)


def _facing(plate: Plate, says: Says, rng: random.Random) -> None:
    """Print Latin at the left and Arabic at the right of the same rows."""
    rows = [*_parents(says, rng), *_where(plate, says, rng, 0.5), *_numbers(says, rng, arabic=True)]
    _print(plate, says, rng, rows if rng.random() < 0.7 else [*rows[2:], *rows[:2]])


def _over(plate: Plate, says: Says, rng: random.Random) -> None:
    """Print every Arabic row over or under the Latin one."""
    above = rng.random() < 0.6
    rows = []
    for each in (*_parents(says, rng), *_where(plate, says, rng, 1.0)):
        both = [Row(right=each.right), Row(left=each.left)] if each.left and each.right else [each]
        rows += both if above else both[::-1]
    _print(plate, says, rng, [*rows, *_numbers(says, rng, arabic=rng.random() < 0.5)], small=True)


def _told(plate: Plate, says: Says, rng: random.Random) -> None:
    """Print both parents in one line of each script."""
    father = worth(says.cased(says.father.latin), "fr", "father_name")
    mother = worth(says.cased(says.mother.latin), "fr", "mother_name")
    latin = (captioned("Fils de|Fille de", "fr", says, rng), father, captioned("et de", "fr", says, rng), mother)
    arabic = (captioned("ابن|بنت", "ar", says, rng), worth(says.father.arabic, "ar"),
              captioned("و", "ar", says, rng), worth(says.mother.arabic, "ar"))  # fmt: skip
    parents = [Row(right=arabic), Row(left=latin)]
    rng.shuffle(parents)
    _print(plate, says, rng, [*parents, *_where(plate, says, rng, 1.0), *_numbers(says, rng, arabic=True)], small=True)


def _apart(plate: Plate, says: Says, rng: random.Random) -> None:
    """Print number and sex first, side by side, then the rest."""
    first = Row(left=(captioned(_SEX, "fr", says, rng), says.sex()),
                right=(captioned(_CIVIL, "fr", says, rng), _civil(says))[::-1])  # fmt: skip
    _print(plate, says, rng, [first, *_parents(says, rng), *_where(plate, says, rng, 0.55)])


def _parents(says: Says, rng: random.Random) -> list[Row]:
    told = ((says.father, _FATHER, _FATHER_AR, "father_name"), (says.mother, _MOTHER, _MOTHER_AR, "mother_name"))
    return [
        Row(left=(captioned(latin, "fr", says, rng), worth(says.cased(name.latin), "fr", field)),
            right=(captioned(arabic, "ar", says, rng), worth(name.arabic, "ar")))
        for name, latin, arabic, field in told
    ]  # fmt: skip


def _where(plate: Plate, says: Says, rng: random.Random, share: float) -> list[Row]:
    """Return the rows of the address, in Latin at the left and in Arabic at the right or below."""
    home, look, size = says.card.home.printed, plate.look, rng.uniform(0.8, 1.0)
    latin, arabic = captioned(_ADDRESS, "fr", says, rng), captioned(_ADDRESS_AR, "ar", says, rng)
    whole = 77 * plate.scale
    unit = height_of(look.points)
    room = whole * share - look.width(plate.sheet, latin.text, "fr", "label") - unit * 1.4
    left = wrapped(look, plate.sheet, worth(says.cased(home.latin), "fr", "address", size=size), room, 3)
    room = whole * share - look.width(plate.sheet, arabic.text, "ar", "label") - unit * 1.4
    right = wrapped(look, plate.sheet, worth(home.arabic, "ar", size=size), room, 3)
    if share == 1.0:
        return [Row(left=(latin, left[0])), *(Row(left=(each,)) for each in left[1:]),
                Row(right=(arabic, right[0])), *(Row(right=(each,)) for each in right[1:])]  # fmt: skip
    lines = range(max(len(left), len(right)))
    return [Row(left=_line(left, at, latin), right=_line(right, at, arabic), step=0.9) for at in lines]


def _line(pieces: list[Piece], at: int, caption: Piece) -> tuple[Piece, ...]:
    if at >= len(pieces):
        return ()
    return (caption, pieces[at]) if at == 0 else (pieces[at],)


def _numbers(says: Says, rng: random.Random, *, arabic: bool) -> list[Row]:
    civil, sex = captioned(_CIVIL, "fr", says, rng), captioned(_SEX, "fr", says, rng)
    if rng.random() < 0.5:
        rows = [
            Row(left=(civil, _civil(says)), right=(captioned(_CIVIL_AR, "ar", says, rng),) if arabic else ()),
            Row(left=(sex, says.sex()), right=(captioned(_SEX_AR, "ar", says, rng),) if arabic else ()),
        ]
        return rows if rng.random() < 0.6 else rows[::-1]
    pair = ((civil, _civil(says)), (sex, says.sex()))
    first, second = pair if rng.random() < 0.5 else pair[::-1]
    return [Row(left=first, right=second[::-1])]


def _civil(says: Says) -> Piece:
    return worth(says.card.holder.civil_registration_number, "fr", "civil_registration_number")


def _print(plate: Plate, says: Says, rng: random.Random, rows: list[Row], *, small: bool = False) -> None:
    """Print the rows between the numbers on top and bars or the zone at the foot."""
    machine = rng.random() < 0.6 and len(rows) < 9
    points = rng.uniform(6.4, 8)
    plate.specimen(rng.uniform(34, 42), 5.4, 7)
    if rng.random() < 0.7:
        plate.say(ID1[0] - 4.4, 5.4, worth(says.card.card_number, "fr"), points, side="right")
    if rng.random() < 0.5:
        plate.say(4.4, 5.4, worth(says.number, "fr"), points)
    if not machine and rng.random() < 0.4:
        rows = [*rows, row(captioned("Valable jusqu'au; Expire le", "fr", says, rng), worth(says.expires, "fr"))]
    bottom = 33.6 if machine else rng.uniform(39, 43)
    area = plate.area(4.4, rng.uniform(9.4, 10.6), 81.2, bottom + 3.4)
    lay_rows(plate.look, plate.sheet, rows, area, least=1.65 if small else 1.8, most=3.2)
    if machine:
        zone(plate, says, rng, boxed=rng.random() < 0.6)
        return
    k = plate.scale
    ornaments.barcode(plate.sheet, rng, rng.uniform(5, 12) * k, 45 * k, rng.uniform(40, 66) * k, 6.5 * k)
