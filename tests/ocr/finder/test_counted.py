"""Numbers that count a form's lines are words of nothing."""

import pytest

from ocr.finder.counted import uncounted
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet

_LINES = (("Nom", "ALAMI"), ("et de", "AICHA BENNANI"), ("Acte n°", "412"), ("Sexe", "M"), ("Né(e) le", "12/03/1985"))


@pytest.mark.parametrize("form", ["{:02d}", "{}.", "{})"], ids=("two-figures", "dotted", "bracketed"))
def test_a_caption_behind_the_number_of_its_line_begins_it(form: str) -> None:
    rows = sheet(*(((50, form.format(at)), (110, label), (700, text)) for at, (label, text) in enumerate(_LINES, 1)))
    read = found(rows, "birth_certificate")
    assert read["family_name"] == "ALAMI"
    assert (read["mother_name"], read["birth_date"], read["act_number"]) == ("AICHA BENNANI", "1985-03-12", "412")


def test_lines_are_counted_though_one_was_lost_and_another_begins_with_a_day() -> None:
    numbers = ("1", "2", "14", "4", "5", "6")
    rows = uncounted(sheet(*(((50 if n != "14" else 400, n), (700, "ALAMI")) for n in numbers)))
    assert [row.tokens[0].text for row in rows] == ["ALAMI", "ALAMI", "14", "ALAMI", "ALAMI", "ALAMI"]


def test_figures_that_rise_by_no_rule_stay() -> None:
    rows = sheet(((50, "3"), (110, "RUE X")), ((50, "5"), (110, "RUE Y")), ((50, "9"), (110, "RUE Z")))
    assert uncounted(rows) == rows
