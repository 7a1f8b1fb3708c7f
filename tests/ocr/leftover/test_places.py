"""What no rule took is given to a missing field where one place stands out; halves and stamps are nobody's."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.leftover import SURELY, Place, leftovers, settled
from ocr.leftover.hearing import HEADS, PLACES
from ocr.leftover.net import FIELDS, WEIGHTS, _net, allowed, shares
from ocr.leftover.surroundings import NUMBERS
from ocr.lines import Row
from tests.ocr.sheets import sheet

BIRTH = KINDS["birth_certificate"]
# Captions as no list has them, torn and misread.
PAGE = sheet(
    ((300, "EXTRAIT DE NAISSANCE"),),
    ((0, "Nomm dc famile"), (400, "ALAMI")),
    ((0, "Prenomm"), (400, "SARA")),
    ((0, "Neee le"), (400, "12/03/1985")),
    ((0, "a la villle de"), (400, "TAZA")),
)


def place(value: str, likely: float, *, arabic: bool = False) -> Place:
    """Return a place of birth read somewhere."""
    rects = (Rect(0, 0, 90, 30),)
    return Place(Candidate("birth_place", value, value, rects, arabic, 0.9, 0.6, (0, 0), doubted=True), likely)


def given(rows: list[Row], *wanted: str, taken: str = "") -> dict[str, str]:
    """Return what is given to fields that are wanted, where the words `taken` are another value's."""
    held = [token.rect for row in rows for token in row.tokens if token.text == taken]
    found = leftovers(shares(rows, BIRTH), BIRTH, wanted, held.__contains__)
    chosen = {name: settled([each for each in found if each.candidate.field == name]) for name in wanted}
    return {name: each.candidate.value for name, each in chosen.items() if each}


def test_a_day_beside_a_caption_that_nobody_knows_is_the_day_that_is_missing() -> None:
    assert given(PAGE, "birth_date") == {"birth_date": "1985-03-12"}


def test_a_town_under_the_day_of_birth_is_the_place_that_is_missing() -> None:
    assert given(PAGE, "birth_place") == {"birth_place": "TAZA"}


def test_what_another_value_holds_is_not_given() -> None:
    assert given(PAGE, "birth_date", taken="12/03/1985") == {}


def test_every_place_is_to_be_checked_by_a_person() -> None:
    found = leftovers(shares(PAGE, BIRTH), BIRTH, ["birth_date", "birth_place"], lambda _: False)
    assert found
    assert all(each.candidate.doubted for each in found)


def test_a_page_without_words_gives_nothing() -> None:
    assert leftovers(shares([], BIRTH), BIRTH, ["birth_date"], lambda _: False) == []


def test_the_likeliest_place_is_settled_on_where_it_stands_out() -> None:
    chosen = settled([place("TAZA", 0.9), place("FES", 0.2)])
    assert chosen is not None
    assert chosen.candidate.value == "TAZA"
    assert settled([place("TAZA", 0.9), place("FES", 0.8)]) is None
    assert settled([place("TAZA", 0.2)]) is None
    assert settled([place("TAZA", 0.8)], SURELY) is None


def test_the_same_value_twice_is_no_rival_and_latin_comes_before_arabic() -> None:
    chosen = settled([place("تازة", 0.95, arabic=True), place("TAZA", 0.8), place("Taza", 0.8)])
    assert chosen is not None
    assert chosen.candidate.value == "TAZA"


def test_half_a_parents_name_a_stamp_and_the_head_of_a_towns_name_are_nobodys() -> None:
    rows = sheet(((900, "والدها"), (700, "بن رشيد")), ((0, "SPECIMEN"),), ((0, "Lieu de naissance"), (500, "SIDI")))
    assert given(rows, "father_name", "family_name", "birth_place") == {}


def test_the_weights_are_of_these_texts_and_these_fields() -> None:
    net = _net()
    assert net.first.shape == (NUMBERS + 1, len(net.shift))
    assert net.before.shape == net.after.shape == (len(net.shift), 1 + len(FIELDS))
    assert net.last.shape == (1 + len(FIELDS),)
    assert not net.first[NUMBERS].any()
    assert all(layer["places"].shape == (PLACES, HEADS) for layer in net.layers)
    assert WEIGHTS.stat().st_size < 1_300_000


def test_a_paper_has_the_fields_of_its_kind_only() -> None:
    known = allowed("birth_certificate")
    assert known[0]
    assert known[1 + FIELDS.index("birth_place")]
    assert not known[1 + FIELDS.index("husband_birth_date")]
