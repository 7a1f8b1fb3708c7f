"""Every kind has a layout, and every layout prints its fields in full, on the page, away from SPECIMEN."""

from datetime import date
from itertools import combinations
from typing import Any

import pytest

from dossier.documents import KINDS
from samples import gallery
from samples.chance import stream
from samples.fonts import SANS
from samples.layouts import LAYOUTS
from samples.layouts.layout import Layout
from samples.numbers import Numbers
from samples.people import Folk
from samples.surface import Edges, Field, Pen, Surface, UnprintableError

TODAY = date(2026, 11, 22)
by_name = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)


def _sheet(layout: Layout[Any], seed: int = 1) -> Surface:
    rng = stream(1, seed, "layout")
    paper = gallery.paper_of(layout.kind, Folk(rng, Numbers(1, seed), TODAY))
    (sheet,) = layout.draw(paper, rng)
    return sheet


def _overlap(one: Edges, other: Edges) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_every_kind_has_a_layout() -> None:
    assert {layout.kind for layout in LAYOUTS} == set(KINDS) - {"unknown"}


def test_no_two_layouts_share_a_name() -> None:
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS)


@by_name
def test_a_layout_prints_fields_of_its_kind_and_no_other(layout: Layout[Any]) -> None:
    printed, known = set(_sheet(layout).marks), set(KINDS[layout.kind].fields)
    assert printed == known


@by_name
def test_values_stand_on_the_page_apart_from_each_other_and_from_the_watermark(layout: Layout[Any]) -> None:
    for seed in range(3):
        sheet = _sheet(layout, seed)
        width, height = sheet.image.size
        boxes = [mark.edges for mark in sheet.marks.values()]
        assert all(0 <= left < right <= width and 0 <= top < bottom <= height for left, top, right, bottom in boxes)
        assert sheet.watermarks
        assert not any(_overlap(box, watermark) for box in boxes for watermark in sheet.watermarks)
        assert not any(_overlap(one, other) for one, other in combinations(boxes, 2))


def test_a_box_holds_the_ink_of_its_value() -> None:
    surface = Surface(60, 20)
    surface.text(10, 10, "RABAT", Pen(SANS, 12), field=Field("birth_place", "RABAT"))
    ink = surface.image.convert("L").point(lambda shade: 255 if shade < 200 else 0).getbbox()
    assert ink is not None
    # A letter's side bearing counts as the value's: a third of a millimetre here.
    assert surface.marks["birth_place"].edges == pytest.approx(ink, abs=5)


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
