import cv2
import numpy as np

from ocr.engine import Grey
from ocr.fingerprint import fingerprint


def a_page(seed: int) -> Grey:
    """A page with a few dark blots in places of its own."""
    page = np.full((1200, 850), 240, dtype=np.uint8)
    places = np.random.default_rng(seed).integers(0, 800, (12, 2))
    for x, y in places:
        page[y : y + 160, x : x + 160] = 40
    return page


def test_a_picture_saved_anew_keeps_its_fingerprint() -> None:
    page = a_page(1)
    saved = cv2.imdecode(cv2.imencode(".png", page)[1], cv2.IMREAD_GRAYSCALE)
    assert saved is not None
    assert fingerprint(saved.astype(np.uint8)) == fingerprint(page)


def test_two_pictures_have_two_fingerprints() -> None:
    assert len({fingerprint(a_page(seed)) for seed in range(20)}) == 20


def test_a_blank_page_has_none() -> None:
    assert fingerprint(np.full((900, 700), 250, dtype=np.uint8)) is None
