"""Names and addresses in the window of an envelope, beside a column of captions."""

import pytest

from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

REFERENCES = (Ink(50, 100, "Période"), Ink(50, 160, "01/08/2026 - 31/08/2026"), Ink(50, 220, "N° contrat"),
              Ink(50, 280, "293650804"), Ink(50, 340, "Date facture"), Ink(50, 400, "05/09/2026"))  # fmt: skip


def _bill(*lines: str, top: int = 110, pitch: int = 75) -> list[Row]:
    window = (Ink(1300, top + pitch * at, line) for at, line in enumerate(lines))
    return page(*REFERENCES, *window)


@pytest.mark.parametrize(
    "head",
    [("HAYAT BOUTALEB",), ("M./Mme HAYAT BOUTALEB",), ("Monsieur", "HAYAT BOUTALEB")],
    ids=["name alone", "behind a courtesy", "under a courtesy"],
)
@pytest.mark.parametrize("pitch", [48, 75, 90], ids=["close", "wide", "double"])
def test_a_window_says_whose_the_bill_is_and_where(head: tuple[str, ...], pitch: int) -> None:
    told = found(_bill(*head, "HAY ESSAADA", "RUE 7 N° 172", "SKHIRATE", pitch=pitch), "utility_bill")
    assert told["holder_name"] == "HAYAT BOUTALEB"
    assert told["address"] == "HAY ESSAADA RUE 7 N° 172 SKHIRATE"


@pytest.mark.parametrize(
    "lines",
    [("SALLE DES FETES", "OUVERT TOUS LES JOURS"), ("HAYAT BOUTALEB", "SKHIRATE"), ("HAY ESSAADA", "SKHIRATE")],
    ids=["no address", "a town alone", "no name"],
)
def test_lines_that_are_no_name_over_an_address_are_no_window(lines: tuple[str, ...]) -> None:
    told = found(_bill(*lines), "utility_bill")
    assert "address" not in told


def test_a_name_may_stand_farther_off_than_the_lines_of_the_address_do_from_each_other() -> None:
    window = (Ink(1300, 110, "HAYAT BOUTALEB"), Ink(1300, 190, "HAY ESSAADA"), Ink(1300, 235, "RUE 7 N° 172"),
              Ink(1300, 280, "SKHIRATE"))  # fmt: skip
    told = found(page(*REFERENCES, *window), "utility_bill")
    assert (told["holder_name"], told["address"]) == ("HAYAT BOUTALEB", "HAY ESSAADA RUE 7 N° 172 SKHIRATE")
