"""Every kind has a layout, and every layout prints its fields in full, on the page, away from SPECIMEN."""

from datetime import date
from itertools import combinations
from typing import Any

import pytest

from dossier.documents import KINDS
from samples import gallery
from samples.chance import stream
from samples.fonts import AMIRI, SANS
from samples.layouts import LAYOUTS, layout_for, layouts_of
from samples.layouts.layout import Layout
from samples.numbers import Numbers
from samples.people import Folk
from samples.surface import Edges, Field, Pen, Surface, UnprintableError, pixels

TODAY = date(2026, 11, 22)
by_name = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
# Pages on which nothing is to be read but what they are, or next to nothing.
BARE = ("booklet-cover", "booklet-children")


def _sheet(layout: Layout[Any], seed: int = 1) -> Surface:
    rng = stream(1, seed, f"layout {layout.name}")
    paper = gallery.paper_of(layout.kind, Folk(rng, Numbers(1, seed), TODAY))
    (sheet,) = layout.draw(paper, rng)
    return sheet


def _overlap(one: Edges, other: Edges) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_every_kind_has_a_layout() -> None:
    assert {layout.kind for layout in LAYOUTS} == set(KINDS)


def test_no_two_layouts_share_a_name() -> None:
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS)


@by_name
def test_a_layout_prints_fields_of_its_kind_and_no_other(layout: Layout[Any]) -> None:
    printed, known = set(_sheet(layout).marks), set(KINDS[layout.kind].fields)
    # One script's papers and one side of a card leave fields out.
    least = 0 if layout.kind == "unknown" or layout.name in BARE else 3
    assert printed == known if layout.everyday else len(printed) >= least and printed <= known


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"unknown"}))
def test_a_kind_has_several_layouts_of_which_households_hand_in_the_everyday_ones(kind: str) -> None:
    rng = stream(1, 1, kind)
    paper = gallery.paper_of(kind, Folk(rng, Numbers(1, 1), TODAY))
    assert len(layouts_of(kind)) >= 2
    assert layout_for(paper, rng).everyday


def test_every_field_of_every_kind_is_printed_by_a_layout() -> None:
    for kind in set(KINDS) - {"unknown"}:
        printed = {name for layout in layouts_of(kind) for name in _sheet(layout).marks}
        assert printed == set(KINDS[kind].fields)


@by_name
def test_the_same_chance_prints_the_same_sheet(layout: Layout[Any]) -> None:
    one, other = _sheet(layout, 4), _sheet(layout, 4)
    assert one.marks == other.marks
    assert one.image.tobytes() == other.image.tobytes()


def test_a_value_of_several_lines_has_a_box_a_line_and_one_around_them() -> None:
    surface = Surface(60, 20)
    field = Field("address", "12 RUE IBN SINA RABAT")
    surface.text(5, 8, "12 RUE IBN SINA", Pen(SANS, 9), field=field)
    surface.text(5, 14, "RABAT", Pen(SANS, 9), field=field)
    mark = surface.marks["address"]
    first, second = mark.lines
    assert first[3] < second[1]
    assert mark.edges == (min(first[0], second[0]), first[1], max(first[2], second[2]), second[3])


@by_name
def test_values_stand_on_the_page_apart_from_each_other_and_from_the_watermark(layout: Layout[Any]) -> None:
    for seed in range(2):
        sheet = _sheet(layout, seed)
        width, height = sheet.image.size
        boxes = [box for mark in sheet.marks.values() for box in mark.lines]
        assert all(0 <= left < right <= width and 0 <= top < bottom <= height for left, top, right, bottom in boxes)
        assert sheet.watermarks
        assert not any(_overlap(box, watermark) for box in boxes for watermark in sheet.watermarks)
        assert not any(_overlap(one, other) for one, other in combinations(boxes, 2)), layout.name


def test_a_box_holds_the_ink_of_its_value() -> None:
    surface = Surface(60, 20)
    surface.text(10, 10, "RABAT", Pen(SANS, 12), field=Field("birth_place", "RABAT"))
    ink = surface.image.convert("L").point(lambda shade: 255 if shade < 200 else 0).getbbox()
    assert ink is not None
    # A letter's side bearing counts as the value's: a third of a millimetre here.
    assert surface.marks["birth_place"].edges == pytest.approx(ink, abs=5)


def test_a_sheet_remembers_every_line_that_it_prints_and_those_of_what_is_laid_on_it() -> None:
    side, surface = Surface(40, 20), Surface(80, 40)
    side.arabic(30, 10, "الرباط", Pen(AMIRI, 12))
    surface.watermark(40, 20, Pen(SANS, 12))
    surface.place(side, 10, 10)
    assert [(line.text, line.arabic) for line in surface.printed] == [("SPECIMEN", False), ("الرباط", True)]
    left, top, right, bottom = side.printed[0].edges
    assert surface.printed[1].edges == (left + pixels(10), top + pixels(10), right + pixels(10), bottom + pixels(10))


def test_a_face_is_not_asked_for_letters_that_it_lacks() -> None:
    with pytest.raises(UnprintableError):
        Surface(60, 20).arabic(50, 10, "الرباط", Pen(SANS, 12))


def test_text_too_long_for_its_room_is_set_smaller() -> None:
    surface = Surface(60, 20)
    assert surface.text(5, 10, "SKHIRATE TEMARA " * 4, Pen(SANS, 12), fit=40) == pytest.approx(40, abs=0.5)


def test_one_field_cannot_have_two_values() -> None:
    surface = Surface(60, 20)
    surface.text(5, 8, "SALE", Pen(SANS, 9), field=Field("birth_place", "SALE"))
    with pytest.raises(ValueError, match="birth_place"):
        surface.text(5, 14, "FES", Pen(SANS, 9), field=Field("birth_place", "FES"))


def test_a_household_never_hands_in_the_back_of_a_card_alone() -> None:
    backs = {layout.name for layout in layouts_of("identity_card") if not layout.whole}
    assert backs == {"cnie-2008-back", "cnie-2020-back"}
