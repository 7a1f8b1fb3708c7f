"""From reads to a zone: whatever the format, true lines come back as they are, and junk never holds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.forms.zone import ZoneRead, assemble, parse
from tests.ocr.forms.specimens import FORMATS, Person, code_of, compose

TODAY = date(2026, 11, 22)
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
words = st.lists(st.text(CAPITALS, min_size=1, max_size=8), min_size=1, max_size=2).map(" ".join)
days = st.dates(date(1927, 1, 1), date(2026, 1, 1)).map(lambda day: f"{day:%y%m%d}")
expiries = st.dates(date(2027, 1, 1), date(2060, 1, 1)).map(lambda day: f"{day:%y%m%d}")
numbers = st.text(CAPITALS + "0123456789", min_size=5, max_size=9)
people = st.builds(
    Person, number=numbers, optional=st.text(CAPITALS + "0123456789", max_size=7), birth=days,
    sex=st.sampled_from("MF"), expiry=expiries, family=words, given=words,
    state=st.sampled_from(("MAR", "UTO", "D", "CIV")),
)  # fmt: skip
zones = st.tuples(st.sampled_from(FORMATS), people)


def lines_of(name: str, who: Person) -> list[str]:
    coded = Person(**{field: getattr(who, field) for field in Person.__dataclass_fields__} | {"code": code_of(name)})
    return compose(name, coded)


def parsed(lines: list[str]) -> ZoneRead:
    zone = parse(lines, TODAY)
    assert zone is not None
    return zone


@given(zones)
def test_what_was_composed_is_parsed(zone: tuple[str, Person]) -> None:
    name, who = zone
    lines = lines_of(name, who)
    read = parsed(lines)
    assert (read.layout.name, list(read.lines), read.valid, read.repaired) == (name, lines, True, False)
    assert read.birth_date is not None
    assert (read.birth_date[2:].replace("-", ""), read.sex) == (who.birth, who.sex)
    if name != "FRA-1988":
        assert read.number == who.number
        assert (read.expiry_date or "")[2:].replace("-", "") == who.expiry
        assert read.optional == who.optional


@given(zones, st.lists(st.text("158BISG", min_size=30, max_size=44), min_size=1, max_size=3))
def test_no_repair_ever_changes_a_zone_that_holds(zone: tuple[str, Person], noise: list[str]) -> None:
    lines = lines_of(*zone)
    read = assemble([[line, *noise] for line in lines], TODAY)
    assert read is not None
    assert read.valid
    assert not read.repaired
    covered = [place for place in range(len("".join(lines))) if place not in read.layout.unprotected]
    assert all("".join(read.lines)[place] == "".join(lines)[place] for place in covered)


@given(st.integers(2, 3), st.data())
def test_junk_never_holds(count: int, data: st.DataObject) -> None:
    length = {3: st.just(30), 2: st.sampled_from((36, 44))}[count]
    size = data.draw(length)
    line = st.text(CAPITALS + "0123456789<", min_size=size, max_size=size)
    zone = assemble([[data.draw(line)] for _ in range(count)], TODAY)
    assert zone is None or not zone.sure


@given(zones)
def test_one_read_is_never_sure_and_two_that_agree_are(zone: tuple[str, Person]) -> None:
    lines = lines_of(*zone)
    once, twice = assemble([[line] for line in lines], TODAY), assemble([[line, line] for line in lines], TODAY)
    assert once is not None
    assert twice is not None
    assert (once.sure, twice.sure) == (once.agreed, True)


@given(zones, st.data())
def test_reads_that_differ_where_no_digit_protects_are_not_sure(zone: tuple[str, Person], data: st.DataObject) -> None:
    name, who = zone
    lines = lines_of(name, who)
    read = parsed(lines)
    free = [place for place in read.layout.unprotected if "".join(lines)[place].isalpha() and place > 5]
    if not free:
        return
    place = data.draw(st.sampled_from(free))
    at, column = divmod(place, len(lines[0]))
    other = lines[at][:column] + ("A" if lines[at][column] != "A" else "E") + lines[at][column + 1 :]
    reads = [[line, other if number == at else line] for number, line in enumerate(lines)]
    zone_read = assemble(reads, TODAY)
    assert zone_read is None or not zone_read.sure


def test_a_number_longer_than_nine_characters_goes_on_in_the_optional_data() -> None:
    zone = parsed(compose("TD1", Person(code="I", state="BEL", nationality="BEL", number="592123456789")))
    assert (zone.valid, zone.number, zone.optional) == (True, "592123456789", "")
    assert "number" in zone.protected


def test_two_reads_make_up_for_each_other() -> None:
    first, second = compose("TD3", Person())
    one, other = second[:3] + "B" + second[4:], second[:15] + "8" + second[16:]
    zone = assemble([[first, first], [one, other]], TODAY)
    assert zone is not None
    assert zone.valid
    assert zone.lines == (first, second)
    assert not zone.sure


def test_one_look_alike_is_put_right_by_its_digit_and_said_so() -> None:
    first, second = compose("TD3", Person(number="L8989O2C3"))
    zone = assemble([[first, first], [second.replace("L8989O2C3", "L898902C3")] * 2], TODAY)
    assert zone is not None
    assert (zone.lines[1], zone.valid, zone.repaired, zone.sure) == (second, True, True, False)
    assert not zone.protected


def test_a_specimen_with_wrong_digits_is_told_as_it_stands() -> None:
    first, second = compose("TD3", Person())
    wrong = second[:9] + "1" + second[10:-1] + "1"
    zone = parsed([first, wrong])
    assert (zone.lines, zone.valid) == ((first, wrong), False)
    assert zone.protected == frozenset()


@pytest.mark.parametrize("noise", ["<<<<K<<<", "<<<<<<<C", "<<KK<<<<"])
def test_letters_among_the_last_fillers_are_noise(noise: str) -> None:
    first, second, third = compose("TD1", Person(code="I"))
    zone = parsed([first, second, third[:22] + noise])
    assert zone.lines[2] == third


def test_a_visa_has_no_composite_and_its_optional_data_stays_unprotected() -> None:
    zone = parsed(compose("MRV-A", Person(code="V", optional="ABC1")))
    assert zone.valid
    assert zone.protected == {"number", "birth_date", "expiry_date"}
