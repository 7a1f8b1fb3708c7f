"""Days in words whose year goes on in the next line."""

import pytest

from dossier.documents import KINDS
from ocr.broken_years import with_rest_of_year
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.lines import Row
from tests.ocr.sheets import sheet

ACT = KINDS["marriage_certificate"]


def told(rows: list[Row], value: str, words: int, *, arabic: bool = False) -> Candidate:
    """Return a day that the last words of the first row tell."""
    tokens = rows[0].tokens[:words][::-1] if arabic else rows[0].tokens[-words:]
    rects = (around([token.rect for token in tokens]),)
    return Candidate("marriage_date", value, joined(tokens), rects, arabic, 0.95, 1.0, (0, 0), 1.0)


def test_the_head_of_the_next_line_belongs_to_the_year() -> None:
    rows = sheet(((50, "au dix-neuf décembre deux mille"),), ((50, "quatre, les deux adouls"),))
    (found,) = with_rest_of_year([told(rows, "2000-12-19", 4)], rows, ACT)
    assert (found.value, found.doubted, len(found.rects)) == ("2004-12-19", False, 2)


def test_tens_and_units_with_hyphens_are_one_number() -> None:
    rows = sheet(((50, "le trois mai mil neuf cent"),), ((50, "quatre-vingt-cinq, devant nous"),))
    (found,) = with_rest_of_year([told(rows, "1900-05-03", 5)], rows, ACT)
    assert (found.value, found.doubted) == ("1985-05-03", False)


def test_an_arabic_year_goes_on_at_the_right_edge() -> None:
    rows = sheet(((900, "الخامس من مارس سنة ألفين"),), ((900, "وأربعة وعشرين حضر لدى"),))
    (found,) = with_rest_of_year([told(rows, "2000-03-05", 5, arabic=True)], rows, ACT)
    assert (found.value, found.doubted) == ("2024-03-05", False)


def test_a_number_of_something_else_makes_the_year_doubtful() -> None:
    rows = sheet(((50, "au dix-neuf décembre deux mille"),), ((50, "deux adouls soussignés"),))
    (found,) = with_rest_of_year([told(rows, "2000-12-19", 4)], rows, ACT)
    assert found.doubted


@pytest.mark.parametrize(
    ("first", "second", "value", "words"),
    [
        pytest.param("au dix-neuf décembre deux mille,", "quatre adouls", "2000-12-19", 4, id="a stop ends it"),
        pytest.param("au dix-neuf décembre deux mille", "les deux adouls", "2000-12-19", 4, id="no number below"),
        pytest.param("au dix-neuf décembre deux mille un", "deux adouls", "2001-12-19", 5, id="units are there"),
        pytest.param("au 19 décembre 2000", "quatre adouls", "2000-12-19", 3, id="in figures"),
    ],
)
def test_a_whole_year_stays_as_it_is(first: str, second: str, value: str, words: int) -> None:
    rows = sheet(((50, first),), ((50, second),))
    day = told(rows, value, words)
    assert with_rest_of_year([day], rows, ACT) == [day]


def test_words_behind_the_year_on_its_line_end_it() -> None:
    rows = sheet(((50, "au dix-neuf décembre deux mille par devant"),), ((50, "quatre, les adouls"),))
    day = told([Row(rows[0].tokens[:-2])], "2000-12-19", 4)
    assert with_rest_of_year([day], rows, ACT) == [day]
