"""Values on layouts drawn at random: where labels stand, how far from their values, in which size and company."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import pytest

from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet


@dataclass(frozen=True, slots=True)
class Printed:
    """What a paper prints of one field: its label in French (or English), in Arabic, and the value as it stands."""

    field: str
    fr: str
    ar: str
    text: str
    value: str


PASSPORT = (
    Printed("family_name", "Nom", "الاسم العائلي", "EL ALAMI", "EL ALAMI"),
    Printed("given_names", "Prénoms", "الاسم الشخصي", "YASSINE", "YASSINE"),
    Printed("birth_date", "Date de naissance", "تاريخ الازدياد", "12/03/1985", "1985-03-12"),
    Printed("birth_place", "Lieu de naissance", "مكان الازدياد", "TAZA", "TAZA"),
    Printed("issue_date", "Date de délivrance", "تاريخ التسليم", "01/02/2024", "2024-02-01"),
    Printed("expiry_date", "Date d'expiration", "تاريخ انتهاء الصلاحية", "01/02/2029", "2029-02-01"),
    Printed("document_number", "Passeport n°", "رقم الجواز", "AB1234567", "AB1234567"),
)
ENGLISH = (
    Printed("family_name", "Surname", "", "EL ALAMI", "EL ALAMI"),
    Printed("given_names", "Given names", "", "YASSINE", "YASSINE"),
    Printed("birth_date", "Date of birth", "", "12/03/1985", "1985-03-12"),
    Printed("birth_place", "Place of birth", "", "TAZA", "TAZA"),
    Printed("issue_date", "Date of issue", "", "01/02/2024", "2024-02-01"),
    Printed("expiry_date", "Date of expiry", "", "01/02/2029", "2029-02-01"),
    Printed("document_number", "Passport No", "", "AB1234567", "AB1234567"),
)
CERTIFICATE = (
    Printed("student_name", "Nom complet", "الاسم الكامل", "YASSINE EL ALAMI", "YASSINE EL ALAMI"),
    Printed("birth_date", "Date de naissance", "تاريخ الازدياد", "12/03/2005", "2005-03-12"),
    Printed("school_year", "Année scolaire", "السنة الدراسية", "2025/2026", "2025/2026"),
    Printed("issue_date", "Date de délivrance", "تاريخ التسليم", "05/10/2025", "2025-10-05"),
)
BIRTH = (
    Printed("act_number", "Acte n°", "رسم رقم", "412", "412"),
    Printed("act_year", "Année", "سنة", "1985", "1985"),
    Printed("family_name", "Nom de famille", "الاسم العائلي", "EL ALAMI", "EL ALAMI"),
    Printed("given_names", "Prénom", "الاسم الشخصي", "YASSINE", "YASSINE"),
    Printed("birth_date", "Date de naissance", "تاريخ الازدياد", "12/03/1985", "1985-03-12"),
    Printed("sex", "Sexe", "الجنس", "Masculin", "M"),
    Printed("father_name", "Nom du père", "اسم الأب", "OMAR EL ALAMI", "OMAR EL ALAMI"),
    Printed("mother_name", "Nom de la mère", "اسم الأم", "AICHA BENNANI", "AICHA BENNANI"),
)
PAPERS = {
    "passport": ("passport", PASSPORT), "english": ("passport", ENGLISH), "school": ("school_certificate", CERTIFICATE),
    "birth": ("birth_certificate", BIRTH),
}  # fmt: skip


def left_of(fields: Sequence[Printed], chance: Random, mark: str = " :") -> list[Ink]:
    """A label at the left, its value in a column of its own or right behind it."""
    pitch, column = chance.randint(45, 110), chance.choice((0, 420, 560, 700))
    pieces = []
    for at, each in enumerate(fields):
        label = each.fr + mark
        x = column or 60 + 15 * len(label) + 30
        pieces += [Ink(50, 50 + pitch * at, label), Ink(x, 50 + pitch * at + chance.randint(-4, 4), each.text)]
    return pieces


def with_leaders(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """A label, dots up to the value."""
    return left_of(fields, chance, f" {'.' * chance.randint(4, 20)}")


def numbered(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """Labels with the number of the item: `1. Nom`, `2) Prénom`."""
    mark = chance.choice((".", ")", "-", "°"))
    pieces = left_of(fields, chance)
    return [
        Ink(ink.x, ink.y, f"{at // 2 + 1}{mark} {ink.text}") if at % 2 == 0 else Ink(ink.x + 90, ink.y, ink.text)
        for at, ink in enumerate(pieces)
    ]


def above(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """Small labels above their values, close below or far below them in tall boxes."""
    small, big = chance.randint(16, 24), chance.randint(24, 34)
    apart = chance.randint(small // 4, small * 3)
    pitch = small + apart + big + apart + chance.randint(small, small * 3)
    shift = chance.randint(-10, 25)
    return [
        ink
        for at, each in enumerate(fields)
        for ink in (
            Ink(50, 50 + pitch * at, each.fr, small), Ink(50 + shift, 50 + pitch * at + small + apart, each.text, big)
        )
    ]  # fmt: skip


def in_boxes(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """Labels above their values, two or three boxes beside each other."""
    columns = chance.randint(2, 3)
    small, big = chance.randint(16, 24), chance.randint(24, 30)
    apart = chance.randint(small // 4, small * 3)
    pitch = small + apart + big + apart + chance.randint(small, small * 2)
    pieces = []
    for at, each in enumerate(fields):
        x, y = 50 + 560 * (at % columns), 50 + pitch * (at // columns)
        pieces += [Ink(x, y, each.fr, small), Ink(x + chance.randint(0, 20), y + small + apart, each.text, big)]
    return pieces


def captions(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """Small captions under the values, a dotted line between."""
    small, big, apart = chance.randint(14, 18), chance.randint(26, 34), chance.randint(4, 14)
    pitch = big + apart * 2 + small + chance.randint(small * 2, small * 4)
    dotted = chance.randint(0, 1)
    pieces = []
    for at, each in enumerate(fields):
        y = 50 + pitch * at
        pieces += [Ink(60, y, each.text, big), Ink(50, y + big + 2 * apart, each.fr, small)]
        pieces += [Ink(50, y + big + apart, "." * 40, 4)] if dotted else []
    return pieces


def between(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """A French label at the left, the value in the middle, the Arabic label at the right."""
    pitch, x = chance.randint(45, 100), chance.randint(450, 800)
    return [
        ink
        for at, each in enumerate(fields)
        for ink in (
            Ink(50, 50 + pitch * at, each.fr), Ink(x, 50 + pitch * at, each.text), Ink(1700, 50 + pitch * at, each.ar)
        )
    ]  # fmt: skip


def slashed(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """`Nom / الاسم العائلي` above the value, or beside it."""
    beside, pitch = chance.randint(0, 1), chance.randint(100, 150)
    pieces = []
    for at, each in enumerate(fields):
        y, x = 50 + pitch * at, 80 + 15 * len(each.fr)
        end = x + 15 * len(each.ar) + 40
        pieces += [Ink(50, y, f"{each.fr} /"), Ink(end, y, each.ar)]
        pieces += [Ink(end + 30, y, ":"), Ink(max(700, end + 60), y, each.text)] if beside else []
        pieces += [] if beside else [Ink(50, y + 45, each.text)]
    return pieces


def side_by_side(fields: Sequence[Printed], chance: Random) -> list[Ink]:
    """Two columns of labels with their values behind them."""
    half = (len(fields) + 1) // 2
    pitch, off = chance.randint(50, 90), chance.randint(0, 25)
    first, second = fields[:half], fields[half:]
    left = [Ink(50 if not at else 420, 50 + pitch * number, text) for number, each in enumerate(first)
            for at, text in enumerate((each.fr, each.text))]  # fmt: skip
    right = [Ink(950 if not at else 1320, 50 + off + pitch * number, text) for number, each in enumerate(second)
             for at, text in enumerate((each.fr, each.text))]  # fmt: skip
    return left + right


LAYOUTS = (left_of, with_leaders, numbered, above, in_boxes, captions, between, slashed, side_by_side)


_PAGES = 25


def drawn(layout: Callable[..., list[Ink]], paper: str, seed: int) -> tuple[str, list[Row], dict[str, str]]:
    """Return kind, rows and true values of a page of that layout."""
    kind, fields = PAPERS[paper]
    chance = Random(seed)  # noqa: S311 pages, no secrets
    if layout in (between, slashed):
        fields = tuple(each for each in fields if each.ar)
    order = chance.sample(fields, len(fields))
    return kind, page(*layout(order, chance)), {each.field: each.value for each in order}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_values_are_found_wherever_labels_stand(layout: Callable[..., list[Ink]], paper: str) -> None:
    for seed in range(_PAGES):
        kind, rows, true = drawn(layout, paper, seed)
        values = found(rows, kind)
        assert (seed, {name: values.get(name) for name in true}) == (seed, true)


def test_a_school_s_first_word_is_none_of_its_caption() -> None:
    rows = sheet(
        ((50, "Certificat de scolarité"),), ((50, "Etablissement"), (600, "ECOLE SUPERIEURE DE TECHNOLOGIE")),
        ((50, "Année scolaire"), (600, "2026/2027")),
    )  # fmt: skip
    assert found(rows, "school_certificate")["establishment"] == "ECOLE SUPERIEURE DE TECHNOLOGIE"
