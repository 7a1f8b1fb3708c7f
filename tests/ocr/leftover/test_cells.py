"""Rows are cut into cells that are read in their own direction, and a cell knows what stands over and under it."""

from ocr.leftover.cells import Cells
from tests.ocr.sheets import sheet


def test_a_row_is_cut_at_wide_white_and_where_the_script_changes() -> None:
    cells = Cells(sheet(((0, "Nom ALAMI"), (600, "Rabat"), (1200, "العلمي"))))
    assert [cell.words for cell in cells.rows[0]] == [("nom", "alami"), ("rabat",), ("العلمي",)]


def test_an_arabic_cell_is_read_from_the_right() -> None:
    (cell,) = Cells(sheet(((900, "مكان الازدياد"),))).rows[0]
    assert cell.arabic
    assert cell.words == ("مكان", "الازدياد")


def test_the_cell_over_another_shares_some_of_its_width() -> None:
    cells = Cells(sheet(((0, "Nom"), (600, "Prénom")), ((0, "ALAMI"), (600, "SARA"))))
    below = cells.rows[1][1]
    over = cells.near(below, above=True)
    assert over is not None
    assert over.words == ("prenom",)
    assert cells.near(below, above=False) is None


def test_a_cell_is_of_the_sort_that_it_holds() -> None:
    cells = Cells(sheet(((0, "le 12/03/1985"), (600, "FATIMA"), (1200, "RABAT"))))
    assert [cell.sort for cell in cells.rows[0]] == ["day", "name", "town"]
