"""Reading zones off pictures with the real nets: every format, turned, small, shaded, and two on one page."""

from collections.abc import Iterator
from datetime import date

import numpy as np
import pytest

from ocr.engine import Engine, Grey
from ocr.forms.mrz import FoundZone, find_zone, find_zones
from ocr.reader import start_engine
from ocr.settings import ReaderSettings
from tests.ocr.forms.specimens import FORMATS, Person, code_of, compose, photographed, prose, sheet

pytestmark = pytest.mark.reading
TODAY = date(2026, 11, 22)
PEOPLE = (
    Person(state="MAR", nationality="MAR", number="AB1234567", optional="U123456", family="EL ALAMI", given="ZAINEB"),
    Person(state="SEN", nationality="SEN", number="A01234567", family="OUEDRAOGO", given="MARIE JOSE", sex="M"),
    Person(state="D", nationality="D", number="C01X00T47", family="MUSTERMANN", given="ERIKA"),
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = start_engine(ReaderSettings())
    if made.nets.mrz is None:
        made.close()
        pytest.skip("the net for zones is not installed")
    yield made
    made.close()


def read(engine: Engine, page: Grey) -> FoundZone:
    zone = find_zone(engine, page, TODAY)
    assert zone is not None
    return zone


def lines_of(name: str, at: int) -> list[str]:
    who = PEOPLE[at % len(PEOPLE)]
    return compose(name, Person(**{slot: getattr(who, slot) for slot in Person.__slots__} | {"code": code_of(name)}))


@pytest.mark.parametrize("at", range(len(PEOPLE)))
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_read_and_confirmed(engine: Engine, name: str, at: int) -> None:
    lines = lines_of(name, at)
    zone = read(engine, sheet(lines, seed=at, pitch=18 + 5 * at))
    assert (list(zone.read.lines), zone.read.sure, zone.turn) == (lines, True, 0)


@pytest.mark.parametrize("turn", range(4))
def test_a_photograph_is_read_whichever_way_it_was_held(engine: Engine, turn: int) -> None:
    lines = lines_of("TD1", turn)
    page = np.ascontiguousarray(np.rot90(photographed(sheet(lines, seed=turn), seed=turn), turn))
    zone = read(engine, page)
    assert (list(zone.read.lines), zone.turn) == (lines, turn * 90)
    assert zone.rect.width > 0.5 * page.shape[1 - turn % 2] * (turn % 2 == 0)


def test_ten_pixels_a_character_are_enough(engine: Engine) -> None:
    lines = lines_of("TD3", 0)
    assert list(read(engine, sheet(lines, seed=9, pitch=10)).read.lines) == lines


def test_names_in_letters_that_small_are_not_sure(engine: Engine) -> None:
    zone = read(engine, sheet(lines_of("TD3", 0), seed=9, pitch=10)).read
    assert (zone.valid, zone.sure) == (True, False)


def test_two_cards_on_one_page_are_both_read(engine: Engine) -> None:
    pages = [sheet(lines_of("TD1", at), seed=at) for at in (0, 1)]
    zones = find_zones(engine, np.vstack(pages), TODAY)
    assert sorted(list(zone.read.lines) for zone in zones) == sorted(lines_of("TD1", at) for at in (0, 1))
    assert all(zone.rect.height < 0.2 * pages[0].shape[0] * 2 for zone in zones)


def test_print_of_one_pitch_without_a_zone_is_none(engine: Engine) -> None:
    listing = ["REF 0012 PRIX 14 QUANTITE 3 TOTAL 42 ", "REF 0013 PRIX 22 QUANTITE 1 TOTAL 22 "]
    assert find_zone(engine, sheet([line[:36] for line in listing], seed=4), TODAY) is None
    assert find_zone(engine, prose(8), TODAY) is None
