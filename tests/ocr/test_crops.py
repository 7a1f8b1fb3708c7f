"""Crops of lines: their size, the way back to the page, and the changes that make reads err differently."""

import numpy as np
import pytest

from ocr.crops import Look, changed, cut, cut_scaled, framed, guided, guided_crop, unguided
from ocr.engine import Grey, Rect
from ocr.reach import band


def _line() -> Grey:
    page: Grey = np.full((300, 600), 255, np.uint8)
    page[100:130, 200:400] = 30
    return page


def test_a_crop_has_the_height_asked_for() -> None:
    assert cut(_line(), Rect(200, 100, 400, 130), 44, 0.14).shape[0] == 44


@pytest.mark.parametrize("guide", [False, True])
def test_places_in_a_crop_lead_back_to_the_page(guide: bool) -> None:
    crop = cut_scaled(_line(), Rect(200, 100, 400, 130), 44, 0.16, 0.3)
    crop = guided_crop(crop) if guide else crop
    inked = np.argwhere(crop.picture[:, : round(200 / crop.step)] < 60)
    top, left = inked.min(axis=0)
    back = crop.back(Rect(int(left), int(top), int(left) + 10, int(top) + 10))
    assert abs(back.left - 200) <= 2
    assert abs(back.top - 100) <= 2


@pytest.mark.parametrize("look", list(Look))
def test_every_look_leaves_a_picture_of_bytes(look: Look) -> None:
    result = framed(changed(cut(_line(), Rect(200, 100, 400, 130), 44, 0.14), look))
    assert result.dtype == np.uint8
    assert result.shape[0] >= 44
    assert result.min() < 100


def test_faint_marks_are_paper_in_a_dark_look() -> None:
    crop = cut(_line(), Rect(180, 90, 420, 140), 44, 0.1)
    crop[:, :12] = 190
    assert changed(crop, Look.DARK)[:, :10].min() == 255


def test_the_guide_is_taller_than_the_name_and_leaves_the_text() -> None:
    crop = cut(_line(), Rect(200, 100, 400, 130), 40, 0.14)
    assert guided(crop).shape[0] > crop.shape[0]
    assert unguided("ا محمد") == "محمد"
    assert unguided("| محمد") == "محمد"
    assert unguided("أمين محمد") == "أمين محمد"


def test_a_band_takes_the_dots_in_and_leaves_the_next_line_out() -> None:
    page: Grey = np.full((300, 400), 255, np.uint8)
    page[100:124, 50:350] = 30
    page[128:133, 100:106] = 30
    page[150:174, 50:350] = 30
    found = band(page, Rect(50, 95, 350, 140))
    assert (found.top, found.bottom) == (100, 133)
