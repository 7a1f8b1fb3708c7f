"""Latin names misread by their shapes: one known word or none."""

import pytest

from ocr.latin_shapes import likely_names


@pytest.mark.parametrize(
    ("read", "likely"),
    [
        ("KHADUA", "KHADIJA"),
        ("FATIMA", "FATIMA"),
        ("XQUZT", "XQUZT"),
        ("ALU", "ALU"),
        ("TARIO", "TARIQ"),
        ("ROIA", "RQIA"),
    ],
)
def test_a_word_becomes_the_one_known_word_that_it_looks_like(read: str, likely: str) -> None:
    assert likely_names(read) == likely


@pytest.mark.parametrize(
    ("read", "likely"), [("EI Amrani", "El Amrani"), ("HASSAN EI IDRISSI", "HASSAN EL IDRISSI"), ("EI", "EI")]
)
def test_an_article_read_with_a_capital_i_is_one(read: str, likely: str) -> None:
    assert likely_names(read) == likely
