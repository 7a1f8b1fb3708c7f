"""Papers are set in many families, and no sheet shows the box of a missing glyph."""

import pytest

from samples import faces
from samples.chance import stream
from samples.faces import ARABIC, LATIN, Family
from samples.fonts import AMIRI, KACST_BOOK, OCR_B, covers, sized
from samples.surface import Pen, Surface, UnprintableError

_ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأإؤئة"
_LATIN_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûÉÈÇ°/().,:'-0123456789"
by_arabic = pytest.mark.parametrize(
    "family", [each for each in ARABIC if each.is_installed], ids=lambda family: family.name
)
by_latin = pytest.mark.parametrize(
    "family", [each for each in LATIN if each.is_installed], ids=lambda family: family.name
)


def test_twenty_families_set_the_two_scripts() -> None:
    assert min(len(ARABIC), len(LATIN)) >= 9
    assert len(ARABIC) + len(LATIN) >= 20
    # Debian's alone, where npm could not be had.
    assert min(len([family for family in families if family.is_installed]) for families in (ARABIC, LATIN)) >= 5


def test_no_family_that_measures_the_reader_is_one_that_it_is_developed_on() -> None:
    reserved = (
        "Scheherazade", "Markazi", "Almarai", "Harmattan", "Vazirmatn", "Reem Kufi", "Free", "Gentium", "Lato",
        "Roboto", "Caladea", "Courier Prime", "Crimson", "Open Sans", "Garamond",
    )  # fmt: skip
    assert not [family.name for family in (*ARABIC, *LATIN) for name in reserved if name in family.name]


@by_arabic
def test_an_arabic_family_has_every_letter(family: Family) -> None:
    for face in (family.regular, family.bold):
        assert not [letter for letter in _ARABIC_LETTERS if not covers(face, letter)]


@by_latin
def test_a_latin_family_has_every_letter_digit_and_accent(family: Family) -> None:
    for face in (family.regular, family.bold):
        assert not [letter for letter in _LATIN_LETTERS if not covers(face, letter)]


@by_arabic
def test_arabic_letters_are_joined(family: Family) -> None:
    font = sized(family.regular, 60)
    joined = font.getlength("بيت", direction="rtl", language="ar")
    apart = sum(font.getlength(letter, direction="rtl", language="ar") for letter in "بيت")
    assert joined < apart


def test_chance_reaches_every_family() -> None:
    rng = stream(1, 1, "test")
    drawn = [faces.drawn(rng) for _ in range(400)]
    assert {each.latin for each in drawn} == {family for family in LATIN if family.is_installed}
    assert {each.arabic for each in drawn} == {family for family in ARABIC if family.is_installed}


def test_a_companion_prints_the_digits_that_a_face_lacks() -> None:
    surface = Surface(80, 20)
    alone = surface.width_of("سنة", Pen(KACST_BOOK, 12), arabic=True)
    assert surface.arabic(70, 10, "سنة 1985", Pen(KACST_BOOK, 12, spare=AMIRI)) > alone


def test_what_face_and_companion_lack_is_refused() -> None:
    with pytest.raises(UnprintableError):
        Surface(80, 20).arabic(70, 10, "سنة", Pen(OCR_B, 12, spare=OCR_B))
