"""Prose wraps inside its width in the direction of its script, and its values know each line they stand on."""

from dataclasses import replace

from samples import faces
from samples.chance import stream
from samples.faces import AMIRI, LIBERATION_SERIF, Faces
from samples.layouts.press import Habits, Press
from samples.layouts.prose import paragraph, value
from samples.surface import Surface, pixels

_WORDS = "Le douze mars mil neuf cent quatre-vingt-cinq est né à "


def _press() -> Press:
    rng = stream(1, 1, "test")
    habits = Habits(separator=" :", dots=False, upper_labels=False, title_case=False, bold_values=True)
    return Press(Surface(100, 100), rng, Faces(LIBERATION_SERIF, AMIRI), habits, 11)


def test_lines_end_before_the_width_does() -> None:
    press = _press()
    bottom = paragraph(press, 10, 20, 50, [_WORDS * 3])
    ink = press.sheet.image.convert("L").point(lambda shade: 255 if shade < 200 else 0).getbbox()
    assert ink is not None
    assert ink[0] >= pixels(10) - 4
    assert ink[2] <= pixels(60) + 4
    assert ink[3] <= pixels(bottom)


def test_a_value_that_wraps_has_a_box_on_each_line() -> None:
    press = _press()
    paragraph(
        press, 10, 20, 50, ["Le ", value("douze mars mil neuf cent quatre-vingt-cinq", "birth_date", "1985-03-12")]
    )
    mark = press.sheet.marks["birth_date"]
    assert mark.field.value == "1985-03-12"
    assert len(mark.lines) == 2


def test_arabic_runs_from_the_right() -> None:
    press = _press()
    paragraph(press, 90, 20, 80, [value("يشهد", "holder_name"), " أن السيد ", value("محمد", "address")], arabic=True)
    first, last = (press.sheet.marks[name].edges for name in ("holder_name", "address"))
    assert last[2] < first[0]


def test_a_full_stop_follows_its_value_without_a_space() -> None:
    apart, joined = _press(), _press()
    for press, stop in ((apart, " ."), (joined, ".")):
        paragraph(press, 10, 20, 80, [value("RABAT", "address"), value(stop, "holder_name", ".")])
    assert joined.sheet.marks["holder_name"].edges[0] < apart.sheet.marks["holder_name"].edges[0]


def test_an_office_keeps_its_capitals() -> None:
    press = _press()
    titled = replace(press, habits=replace(press.habits, title_case=True))
    assert press.cased("EL ALAMI") == "EL ALAMI"
    assert titled.cased("EL ALAMI") == "El Alami"


def test_a_typewriter_has_one_pitch() -> None:
    press = Press.typewriter(Surface(100, 40), stream(1, 1, "test"))
    assert press.faces is faces.TYPEWRITER
    assert press.sheet.width_of("iiii", press.pen()) == press.sheet.width_of("MMMM", press.pen())
