"""Blanks that only some reads of a name show."""

from dossier.documents.kind import Value
from ocr.spaced import spelled_best


def test_a_blank_behind_bel_that_few_reads_show_is_none() -> None:
    assert spelled_best(["BELHOUARI", "BEL HOUARI", "BELHOUARI"], Value.NAME) == "BELHOUARI"


def test_a_blank_behind_bel_that_every_read_shows_is_printed() -> None:
    assert spelled_best(["BEL HOUARI"] * 3, Value.NAME) == "BEL HOUARI"
