"""The check digits hold on every zone that the blind groups draw, and specimens have ten pixels a character or more."""

from datetime import date
from types import ModuleType

import pytest

from dossier.identifiers.mrz import check_digit
from samples import holdout6, holdout7, holdout8, holdout9, holdout10, holdout11, holdout12
from samples.chance import stream
from samples.holdout6.layout import Layout
from samples.holdout6.layouts import foreign as sixth_foreign
from samples.holdout7.layouts import foreign as seventh_foreign
from samples.holdout8.layouts import foreign as eighth_foreign
from samples.holdout9.layouts import foreign as ninth_foreign
from samples.holdout10.layouts import foreign as tenth_foreign

TODAY = date(2026, 11, 22)
SEEDS = (2, 3)
WIDTHS = {(3, 30), (2, 36), (2, 44)}
ZONED_KINDS = {"identity_card", "passport", "residence_permit"}
FOREIGN = {
    holdout6: sixth_foreign.LAYOUTS,
    holdout7: seventh_foreign.LAYOUTS,
    holdout8: eighth_foreign.LAYOUTS,
    holdout9: ninth_foreign.LAYOUTS,
    holdout10: tenth_foreign.LAYOUTS,
    holdout11: (),
    holdout12: (),
}
_SPECIMENS = [(group, layout) for group, layouts in FOREIGN.items() for layout in layouts]
_HOME = [(group, layout) for group in FOREIGN for layout in group.LAYOUTS if layout.kind in ZONED_KINDS]


@pytest.mark.parametrize(("group", "layout"), [*_HOME, *_SPECIMENS], ids=lambda each: getattr(each, "name", ""))
def test_every_zone_that_is_drawn_holds(group: ModuleType, layout: Layout) -> None:
    for seed in SEEDS:
        rng = stream(seed, 0, layout.name)
        for page in layout.draw(group.people.facts(rng, TODAY), rng):
            if "mrz" in page.marks:
                holds(page.marks["mrz"].field.value.split("\n"))


@pytest.mark.parametrize(("group", "layout"), _SPECIMENS, ids=lambda each: getattr(each, "name", ""))
def test_a_foreign_zone_has_ten_pixels_a_character(group: ModuleType, layout: Layout) -> None:
    rng = stream(4, 0, layout.name)
    (mark,) = (page.marks["mrz"] for page in layout.draw(group.people.facts(rng, TODAY), rng) if "mrz" in page.marks)
    assert (mark.edges[2] - mark.edges[0]) / len(mark.field.value.split("\n")[0]) >= 9.5


def holds(lines: list[str]) -> None:
    assert (len(lines), len(lines[0])) in WIDTHS
    assert len({len(line) for line in lines}) == 1
    first, second = lines[:2]
    if len(lines) == 3:
        assert digit(first[5:14]) == first[14]
        assert digit(second[:6]) == second[6]
        assert digit(second[8:14]) == second[14]
        assert digit(first[5:] + second[:7] + second[8:15] + second[18:29]) == second[29]
        return
    assert digit(second[:9]) == second[9]
    assert digit(second[13:19]) == second[19]
    assert digit(second[21:27]) == second[27]
    if first[0] != "V":
        assert digit(second[:10] + second[13:20] + second[21:-1]) == second[-1]


def digit(guarded: str) -> str:
    return str(check_digit(guarded))
