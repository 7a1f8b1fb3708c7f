"""A form prints what it is told, close commas and all, and what it does to a finished page can still be read."""

from collections.abc import Callable

import pytest

from samples.chance import stream
from samples.holdout.layout import A5
from samples.holdout2 import fonts
from samples.holdout2.form import Form, carbon, needled
from samples.surface import Field


def form() -> Form:
    rng = stream(1, 0, "form")
    return Form(A5, fonts.office(rng), rng)


def test_a_comma_stands_close_to_the_word_before() -> None:
    sheet = form()
    sheet.flow(10, 20, 100, ["Entre", "nous", ",", "soussignés"], sheet.la(10))
    boxes = dict(sheet.prints)
    assert boxes[","][0] - boxes["nous"][2] < boxes["nous"][0] - boxes["Entre"][2]


def test_a_value_in_boxes_is_one_field_of_one_part_a_letter() -> None:
    sheet = form()
    sheet.cells(10, 20, "SI ALI", sheet.la(10), field=Field("given_names", "SI ALI"), many=9)
    assert len(sheet.marks["given_names"].lines) == len("SIALI")


def test_a_blank_keeps_its_dots_clear_of_the_value() -> None:
    sheet = form()
    sheet.blank(10, 20, 100, "Nom", "TAHIRI", field=Field("family_name", "TAHIRI"))
    sheet.blank_ar(138, 40, 20, "الاسم", "الطاهري", field=Field("family_name_ar", "الطاهري"))
    assert set(sheet.marks) == {"family_name", "family_name_ar"}


@pytest.mark.parametrize("spoil", [needled, carbon], ids=["needles", "carbon"])
def test_a_spoilt_page_keeps_its_contrast(spoil: Callable[[Form], None]) -> None:
    sheet = form()
    sheet.text(10, 20, "LISIBLE", sheet.la(14, bold=True), field=Field("holder_name", "LISIBLE"))
    spoil(sheet)
    box = [round(edge) for edge in sheet.marks["holder_name"].edges]
    darkest, lightest = sheet.image.crop(box).convert("L").getextrema()  # type: ignore[arg-type]
    assert float(lightest) - float(darkest) > 100  # type: ignore[arg-type]
