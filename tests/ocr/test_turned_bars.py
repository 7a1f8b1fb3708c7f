"""A bar with light print is turned over, everything dark that bears none stays as it is."""

import cv2
import numpy as np
import pytest

from ocr.engine import Grey
from ocr.turned_bars import with_bars_turned


def _page() -> Grey:
    page: Grey = np.full((800, 1200), 250, np.uint8)
    cv2.putText(page, "Nom et prenom", (60, 500), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 20, 2)
    return page


def _bar(page: Grey, *, grey: int = 60, text: str = "CERTIFICAT") -> Grey:
    cv2.rectangle(page, (0, 200), (1199, 280), grey, -1)
    cv2.putText(page, text, (400, 255), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 245, 3)
    return page


@pytest.mark.parametrize("grey", [20, 60, 110], ids=["black", "red", "blue"])
def test_a_title_in_white_on_a_dark_bar_becomes_black_on_white(grey: int) -> None:
    page = _bar(_page(), grey=grey)
    turned = with_bars_turned(page)
    assert turned[210:270, 10:350].min() > 120
    assert (turned[210:270, 400:800] < 30).mean() > 0.05
    assert np.array_equal(turned[300:], page[300:])


def test_a_bar_that_stands_upright_on_a_page_that_lies_is_turned_too() -> None:
    page = np.ascontiguousarray(np.rot90(_bar(_page())))
    assert not np.array_equal(with_bars_turned(page), page)


def _stripes() -> Grey:
    page = _page()
    for left in range(100, 900, 8):
        page[200:280, left : left + 6] = 0
    return page


def _portrait() -> Grey:
    page = _page()
    cv2.circle(page, (600, 240), 120, 40, -1)
    cv2.putText(page, "CERTIFICAT", (510, 250), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 245, 2)
    return page


@pytest.mark.parametrize(
    "page",
    [_page(), _bar(_page(), text=""), _bar(_page(), grey=200), _stripes(), _portrait()],
    ids=["no bar", "an empty bar", "a pale band", "a code's stripes", "a dark picture"],
)
def test_pages_without_light_print_on_a_dark_bar_stay_as_they_are(page: Grey) -> None:
    assert with_bars_turned(page) is page
