"""The likeliest Arabic name among reads; what was not read, or looks otherwise, is never chosen."""

import pytest

from ocr.likely import cored, distance, likeliest, unmarked


@pytest.mark.parametrize(
    ("reads", "latin", "name"),
    [
        pytest.param(["كم", "كيم", "كليم"], "KARIM", "كريم", id="a ligature lost its teeth"),
        pytest.param(["شفيقة", "شفية", "شفيق"], "CHAFIK", "شفيق", id="an ending that Latin does not spell"),
        pytest.param(["نجاة", "بحاة", "نحاة"], None, "نجاة", id="known without Latin"),
        pytest.param(["الفامي", "الفاسي", "الفا مي"], "EL FASSI", "الفاسي", id="one read in three"),
        pytest.param(["العلمي", "العلمي", "العلمي"], "BENNANI", "العلمي", id="Latin of somebody else"),
    ],
)
def test_the_name_that_was_printed_is_chosen(reads: list[str], latin: str | None, name: str) -> None:
    found = likeliest(reads, latin)
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("name", "latin"),
    [("خنفور", "KHANFOUR"), ("بوتغزال", "BOUTAGHZAL"), ("دخنوس", "DAKHNOUS"), ("يحظيه", "YAHDIH"), ("قزدار", "KAZDAR")],
)
def test_a_name_that_nobody_knows_is_read_as_it_stands(name: str, latin: str) -> None:
    for told in (latin, None):
        found = likeliest([name, name, name], told)
        assert found is not None
        assert (found.value, found.exact) == (name, 1.0)


def test_a_known_name_is_not_put_in_the_place_of_one_that_looks_otherwise() -> None:
    found = likeliest(["بنحدو", "بنحدو"], "MOHAMED")
    assert found is not None
    assert (found.value, found.paired, found.spells) == ("بنحدو", False, False)


def test_nothing_read_is_no_name() -> None:
    assert likeliest([], "KARIM") is None


def test_letters_that_differ_by_dots_are_near_and_bodies_are_far() -> None:
    assert distance("نجيب", "نحيب") < distance("نجيب", "نميب")
    assert distance("حسن", "حسن") == 0.0


def test_a_comma_that_was_read_as_a_letter_is_no_part_of_a_known_name() -> None:
    assert unmarked("محمد العلميء") == "محمد العلمي"
    assert unmarked("أسماء زيزتارء") == "أسماء زيزتارء"


@pytest.mark.parametrize(
    ("reads", "cores"),
    [
        pytest.param(["فوزية", "حصي فوزية", "سي فوزية"], ["فوزية"] * 3, id="scraps before it"),
        pytest.param(["حصي فوزية", "فوزية", "فوزية"], ["فوزية"] * 3, id="what two reads say"),
        pytest.param(["كريم", "عبد الكريم"], ["كريم", "عبد الكريم"], id="a longer name"),
        pytest.param(["علي", "بن علي"], ["علي", "بن علي"], id="an ancestor"),
        pytest.param(["فوزية", "سم فوزية الم", "سم فوزية الم"], ["فوزية"] * 3, id="scraps on both sides"),
        pytest.param(["تطوان", "نة تطوان الم", "نة تطوان بتا"], ["تطوان"] * 3, id="scraps around a town"),
        pytest.param(["كريم", "سم كريم علي"], ["كريم", "سم كريم علي"], id="a name behind it"),
    ],
)
def test_scraps_beside_a_name_that_other_reads_show_alone_are_left_out(reads: list[str], cores: list[str]) -> None:
    assert cored(reads) == cores


def test_the_sign_on_an_alif_is_as_it_was_read() -> None:
    found = likeliest(["اساء", "أسماء", "سما", "سنا"], "ASMAE")
    assert found is not None
    assert found.value == "أسماء"


def test_a_known_given_name_is_likelier_beside_a_family_that_nobody_knows() -> None:
    family = "الزقطري"
    found = likeliest([f"وئام {family}", *[f"ونام {family}"] * 3])
    assert found is not None
    assert (found.value, found.known) == (f"وئام {family}", False)


@pytest.mark.parametrize(
    ("reads", "name"),
    [
        (["ياسين", *["ياسن"] * 5], "ياسين"),
        (["ياسن", *["ياسن"] * 4, "ياسين"], "ياسن"),
        (["ياسين", *["كنفاوي"] * 5], "كنفاوي"),
    ],
    ids=["a tooth lost by the crops", "known to one crop only", "another name"],
)
def test_the_page_s_known_name_stands_against_reads_that_lost_a_letter_of_it(reads: list[str], name: str) -> None:
    found = likeliest(reads)
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("reads", "cores"),
    [
        pytest.param(["زيزتار", "زيزتار و", "زيزتار"], ["زيزتار"] * 3, id="the next word's letter"),
        pytest.param(["زيزتار", "م زيزتار"], ["زيزتار"] * 2, id="a letter before it"),
        pytest.param(["زيزتار", "زيزتار قوام"], ["زيزتار", "زيزتار قوام"], id="a word more"),
        pytest.param([], [], id="nothing read"),
    ],
)
def test_a_lone_letter_beside_what_the_page_shows_whole_is_no_part_of_it(reads: list[str], cores: list[str]) -> None:
    assert cored(reads) == cores
