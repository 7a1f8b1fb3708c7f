"""The check digits hold on every zone that the blind groups draw, and specimens have ten pixels a character or more."""

from datetime import date
from types import ModuleType

import pytest

from samples import holdout2, holdout3, holdout4, holdout5, holdout6, holdout7, holdout8
from samples.chance import stream
from samples.holdout import zones
from samples.holdout2 import people
from samples.holdout2.layouts import foreign
from samples.holdout4.layouts import foreign as other_foreign
from samples.holdout5.layouts import foreign as fifth_foreign
from samples.holdout6.layouts import foreign as sixth_foreign
from samples.holdout7.layouts import foreign as seventh_foreign
from samples.holdout8.layouts import foreign as eighth_foreign

TODAY = date(2026, 11, 22)
SEEDS = (2, 3)
WIDTHS = {(3, 30), (2, 36), (2, 44)}
ZONED_KINDS = {"identity_card", "passport", "residence_permit"}
GROUPS: tuple[ModuleType, ...] = (holdout2, holdout3, holdout4, holdout5, holdout6, holdout7, holdout8)
_FOREIGN = (
    *foreign.LAYOUTS,
    *other_foreign.LAYOUTS,
    *fifth_foreign.LAYOUTS,
    *sixth_foreign.LAYOUTS,
    *seventh_foreign.LAYOUTS,
    *eighth_foreign.LAYOUTS,
)
_ZONED = [
    (each, layout) for each in GROUPS for layout in each.LAYOUTS if layout.kind in ZONED_KINDS or layout in _FOREIGN
]


@pytest.mark.parametrize(("group", "layout"), _ZONED, ids=lambda each: getattr(each, "name", ""))
def test_every_zone_that_is_drawn_holds(
    group: ModuleType, layout: holdout2.Layout | holdout3.Layout | holdout4.Layout | holdout6.Layout
) -> None:
    for seed in SEEDS:
        rng = stream(seed, 0, layout.name)
        for page in layout.draw(group.people.facts(rng, TODAY), rng):
            if "mrz" in page.marks:
                holds(page.marks["mrz"].field.value.split("\n"))


@pytest.mark.parametrize("layout", foreign.LAYOUTS, ids=lambda each: each.name)
def test_a_foreign_zone_has_ten_pixels_a_character(layout: holdout2.Layout) -> None:
    rng = stream(4, 0, layout.name)
    (page,) = layout.draw(people.facts(rng, TODAY), rng)
    mark = page.marks["mrz"]
    assert (mark.edges[2] - mark.edges[0]) / len(mark.field.value.split("\n")[0]) >= 9.5


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
