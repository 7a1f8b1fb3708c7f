"""Values on dotted leaders are read; the dots of letters, and marks that are no leader, stay."""

import cv2
import numpy as np
import pytest

from ocr.engine import Grey
from ocr.first_pass import french_words
from ocr.leaders import without_leaders
from ocr.prepare import Working
from ocr.reader import Reader

FIELDS = (("Nom :", "BENNANI"), ("Prenom :", "YASSINE"), ("Ville :", "TAROUDANT"), ("Numero :", "452113"))


def paper(height: int = 420) -> Grey:
    page: Grey = np.full((height, 1100), 255, np.uint8)
    return page


def write(page: Grey, text: str, left: int, foot: int) -> None:
    cv2.putText(page, text, (left, foot), cv2.FONT_HERSHEY_DUPLEX, 0.9, 10, 2, cv2.LINE_AA)


def leader(page: Grey, left: int, right: int, foot: int, *, step: float = 12.0, size: int = 2) -> None:
    """Draw a row of dots so many pixels from each other."""
    for at in np.arange(left, right, step):
        cv2.circle(page, (round(at * 16), foot * 16), size * 16, 60, -1, cv2.LINE_AA, 4)


def ink(page: Grey) -> int:
    return int((page < 140).sum())


def form(*, leaders: bool) -> Grey:
    page = paper()
    for at, (label, value) in enumerate(FIELDS):
        foot = 70 + 36 * at
        write(page, label, 60, foot)
        write(page, value, 300, foot)
        if leaders:
            leader(page, 240, 1040, foot + 5)
    return page


def texts(reader: Reader, page: Grey, even: Grey) -> set[str]:
    return {word.text for word in french_words(reader.engine(), Working(page, even, np.eye(3), None, 0.0))}


def test_values_on_leaders_are_read(reader: Reader) -> None:
    page = form(leaders=True)
    values = {value for _, value in FIELDS}
    assert not values <= texts(reader, page, page)
    assert values <= texts(reader, *without_leaders(page, page))


def test_leaders_go_and_letters_stay_as_they_are() -> None:
    page, bare = form(leaders=True), form(leaders=False)
    plain, even = without_leaders(page, page)
    assert np.array_equal(plain, even)
    # What is left of the leaders are the few dots that touch letters.
    assert ink(bare) <= ink(plain) <= 1.05 * ink(bare)
    assert not (plain[bare < 140] > 200).any()


@pytest.mark.parametrize("step", [5.5, 9.0, 14.3, 22.0], ids=["5.5", "9", "14.3", "22"])
def test_leaders_of_any_step_are_found(step: float) -> None:
    page = paper(100)
    leader(page, 60, 1040, 50, step=step, size=1 if step < 8 else 2)
    assert ink(without_leaders(page, page)[1]) <= 0.03 * ink(page)


def test_a_dot_larger_or_off_the_grid_is_a_letters() -> None:
    page = paper(100)
    leader(page, 60, 1040, 50, step=9.0)
    cv2.circle(page, (305, 51), 3, 10, -1, cv2.LINE_AA)
    cv2.circle(page, (505, 46), 2, 60, -1, cv2.LINE_AA)
    left = without_leaders(page, page)[1]
    assert left[51, 305] < 60
    assert left[46, 505] < 100


@pytest.mark.parametrize("count", [3, 6], ids=["three", "six"])
def test_few_dots_are_no_leader(count: int) -> None:
    page = paper(100)
    leader(page, 60, 60 + count * 12, 50)
    assert without_leaders(page, page)[1] is page


def test_dots_at_uneven_steps_are_letters() -> None:
    page = paper(100)
    for at in (60, 71, 90, 97, 120, 128, 150, 171, 178, 199, 207, 231):
        cv2.circle(page, (at, 50), 2, 40, -1, cv2.LINE_AA)
    assert without_leaders(page, page)[1] is page


def test_a_page_without_leaders_stays_as_it_is() -> None:
    page = form(leaders=False)
    plain, even = without_leaders(page, page)
    assert plain is page
    assert even is page
