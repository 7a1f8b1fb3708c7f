"""Zones are what Doc 9303 prescribes: its own examples, and check digits that hold on everything drawn."""

from datetime import date

import pytest

from samples.chance import stream
from samples.holdout import LAYOUTS, draw_one, folk, zones

TODAY = date(2026, 11, 22)
ERIKSSON = zones.Bearer(
    code="P", state="UTO", nationality="UTO", number="L898902C3", family="ERIKSSON", given="ANNA MARIA",
    birth=date(1974, 8, 12), sex="F", expiry=date(2012, 4, 15), optional="ZE184226B",
)  # fmt: skip
WIDTHS = {(3, 30), (2, 36), (2, 44)}


def test_the_passport_of_the_standard_comes_out() -> None:
    assert zones.td3(ERIKSSON) == (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    )


def test_the_card_of_the_standard_comes_out() -> None:
    card = zones.Bearer("I", "UTO", "UTO", "D23145890", "ERIKSSON", "ANNA MARIA", ERIKSSON.birth, "F", ERIKSSON.expiry)
    assert zones.td1(card) == (
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    )
    assert zones.td2(card) == ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")


def test_the_visas_of_the_standard_come_out() -> None:
    visa = zones.Bearer(
        code="V", state="UTO", nationality="UTO", number="L8988901C", family="ERIKSSON", given="ANNA MARIA",
        birth=date(1940, 9, 7), sex="F", expiry=date(1996, 12, 10), optional="6ZE184226B",
    )  # fmt: skip
    assert zones.mrv_a(visa) == (
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L8988901C4UTO4009078F96121096ZE184226B<<<<<<",
    )


@pytest.mark.parametrize("kind", ["identity_card", "passport", "residence_permit", "unknown"])
def test_every_zone_that_is_drawn_holds(kind: str) -> None:
    found = 0
    for seed in range(30):
        for page in draw_one(stream(seed, 0, kind), TODAY, kind).pages:
            if "mrz" in page.marks:
                found += 1
                holds(page.marks["mrz"].field.value.split("\n"))
    assert found >= 5


@pytest.mark.parametrize("layout", [each for each in LAYOUTS if each.kind == "unknown"], ids=lambda each: each.name)
def test_a_foreign_zone_has_ten_pixels_a_character(layout: object) -> None:
    chosen = next(each for each in LAYOUTS if each is layout)
    rng = stream(4, 0, chosen.name)
    page = chosen.draw(folk.facts(rng, TODAY), rng)[0]
    mark = page.marks["mrz"]
    length = len(mark.field.value.split("\n")[0])
    assert (mark.edges[2] - mark.edges[0]) / length >= 9.5


def holds(lines: list[str]) -> None:
    assert (len(lines), len(lines[0])) in WIDTHS
    assert len({len(line) for line in lines}) == 1
    second = lines[1]
    if len(lines) == 3:
        assert zones.digit(lines[0][5:14]) == lines[0][14]
        assert zones.digit(second[:6]) == second[6]
        assert zones.digit(second[8:14]) == second[14]
        assert zones.digit(lines[0][5:] + second[:7] + second[8:15] + second[18:29]) == second[29]
        return
    assert zones.digit(second[:9]) == second[9]
    assert zones.digit(second[13:19]) == second[19]
    assert zones.digit(second[21:27]) == second[27]
    if lines[0][0] != "V":
        assert zones.digit(second[:10] + second[13:20] + second[21:-1]) == second[-1]
