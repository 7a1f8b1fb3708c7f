"""What a look at pixels says, and what the reading says afterwards: doubt is `poor`, never `unreadable`."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from dossier.documents import KINDS
from dossier.reading import Box, DocumentReading, FieldReading, Legibility, Quality
from ocr import quality
from ocr.engine import Colour, Rect
from ocr.lines import Row, Token
from ocr.prepare import sight
from ocr.quality import Look, final_verdict, first_verdict, look
from tests.ocr.test_pages import lines_of_text

SOUND = Look(letters=22.0, sharpness=0.5, lightness=235.0, size=(2480, 3508), shine=0.0, cut=0.0, painted=0.1)


@pytest.mark.parametrize(
    ("changed", "verdict", "problems"),
    [
        pytest.param({}, "good", (), id="sound"),
        pytest.param({"letters": 8.0}, "poor", ("quality.too_small",), id="small-letters"),
        pytest.param({"letters": 5.0}, "unreadable", ("quality.too_small",), id="letters-of-five-pixels"),
        pytest.param({"sharpness": 0.2}, "poor", ("quality.blurred",), id="soft"),
        pytest.param({"sharpness": 0.1}, "unreadable", ("quality.blurred",), id="smeared"),
        pytest.param({"lightness": 45.0}, "poor", ("quality.too_dark",), id="dark"),
        pytest.param({"lightness": 12.0}, "unreadable", ("quality.too_dark",), id="night"),
        pytest.param({"shine": 0.3}, "poor", ("quality.glare",), id="glare"),
        pytest.param({"cut": 0.06}, "poor", ("quality.cropped",), id="cropped"),
        pytest.param({"size": (1080, 2340), "painted": 0.8}, "poor", ("quality.screenshot",), id="screenshot"),
        pytest.param({"size": (2480, 3508), "painted": 0.9}, "good", (), id="born-digital-page"),
        pytest.param({"letters": None}, "unreadable", ("type.not_a_document",), id="no-letters"),
        pytest.param({"letters": None, "size": (83, 117)}, "unreadable", ("quality.too_small",), id="thumbnail"),
    ],
)
def test_a_first_look_names_what_is_wrong(changed: dict[str, object], verdict: str, problems: tuple[str, ...]) -> None:
    judged = first_verdict([replace(SOUND, **changed)])  # type: ignore[arg-type]
    assert (judged.verdict.value, judged.problems) == (verdict, problems)


def test_blank_pages_do_not_spoil_a_file() -> None:
    assert first_verdict([SOUND, replace(SOUND, letters=None)]).verdict is Legibility.GOOD


def blurred(page: Colour) -> Colour:
    soft: Colour = cv2.GaussianBlur(page, (0, 0), 7)
    return soft


def test_measures_tell_a_sharp_page_from_a_smeared_one() -> None:
    page = lines_of_text(1200, 1500)
    sharp, soft = look(sight(page)), look(sight(blurred(page)))
    assert first_verdict([sharp]).verdict is Legibility.GOOD
    assert soft.letters is None or soft.sharpness < 0.5 * sharp.sharpness


def test_letters_at_the_edge_mean_that_the_page_goes_on() -> None:
    page = lines_of_text(1200, 1500)
    assert look(sight(page)).cut == 0.0
    assert look(sight(np.ascontiguousarray(page[:, 75:760]))).cut > 0.02


def test_lines_that_end_in_the_white_before_the_edge_go_on_and_those_with_a_margin_do_not() -> None:
    page = lines_of_text(1200, 1500)
    assert look(sight(np.ascontiguousarray(page[:, 58:]))).cut > 0.01
    assert look(sight(np.ascontiguousarray(page[:, 35:]))).cut == 0.0


def test_a_small_copy_measures_like_the_page() -> None:
    page = lines_of_text(2400, 3000)
    small = cv2.resize(page, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    whole, half = look(sight(page)), look(sight(small), 0.5)
    assert half.size == whole.size
    assert whole.letters is not None
    assert half.letters == pytest.approx(whole.letters, rel=0.2)


def rows(sure: int, unsure: int) -> list[Row]:
    words = [Token("parole", 0.95 if at < sure else 0.2, Rect(0, 0, 9, 9), False) for at in range(sure + unsure)]
    return [Row(words)]


def document(kind: str, fields: int) -> DocumentReading:
    names = ("document_number", "family_name", "given_names", "birth_date", "birth_place", "sex", "expiry_date", "mrz")
    read = {name: FieldReading("x", 0.95, 1, Box(0, 0, 1, 1)) for name in names[:fields]}
    return DocumentReading(kind, 0.9, (1,), None, read)


def test_what_reads_well_is_good_whatever_its_pixels_looked_like() -> None:
    doubtful = Quality(Legibility.POOR, ("quality.blurred",))
    assert final_verdict(doubtful, rows(40, 4), [document("passport", 8)]).verdict is Legibility.GOOD


def test_a_page_of_unknown_kind_with_a_fault_is_sent_back_for_that_fault() -> None:
    doubtful = Quality(Legibility.POOR, ("quality.blurred",))
    judged = final_verdict(doubtful, rows(2, 30), [document("unknown", 0)])
    assert judged == Quality(Legibility.UNREADABLE, ("quality.blurred",))


def test_a_readable_page_of_unknown_kind_is_not_sent_back() -> None:
    assert final_verdict(Quality(Legibility.GOOD), rows(60, 20), [document("unknown", 0)]).verdict is Legibility.GOOD


def test_plenty_of_words_do_not_save_a_page_without_a_name_that_glare_lies_on() -> None:
    shining = Quality(Legibility.POOR, ("quality.glare",))
    assert final_verdict(shining, rows(60, 5), [document("unknown", 0)]).verdict is Legibility.UNREADABLE
    soft = Quality(Legibility.POOR, ("quality.blurred",))
    assert final_verdict(soft, rows(60, 5), [document("unknown", 0)]).verdict is not Legibility.UNREADABLE


def test_glare_that_took_fields_with_it_is_sent_back_though_the_rest_reads_well() -> None:
    shining = Quality(Legibility.POOR, ("quality.glare",))
    assert final_verdict(shining, rows(60, 5), [document("passport", 2)]).verdict is Legibility.UNREADABLE
    assert final_verdict(shining, rows(60, 5), [document("passport", 8)]) == Quality(
        Legibility.POOR, ("quality.glare",)
    )


def bright(page: Colour) -> Colour:
    """The page under a lamp that bleaches its upper part, where the print goes on."""
    gain = np.linspace(1.25, 0.7, page.shape[0])[:, None, None]
    lit: Colour = np.clip(page * gain, 0, 255).astype(np.uint8)
    return lit


def drowned(page: Colour) -> Colour:
    """The page with the lamp's mirror image over its middle, where nothing is left."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0:high, 0:wide]
    away = ((x - wide / 2) / (0.2 * wide)) ** 2 + ((y - high / 2) / (0.15 * high)) ** 2
    mirrored: Colour = np.clip(page * 0.85 + 900 * np.exp(-away)[..., None], 0, 255).astype(np.uint8)
    return mirrored


def test_bright_paper_that_keeps_its_print_does_not_shine() -> None:
    page = wide_lines()
    assert look(sight(bright(page))).shine == 0.0
    assert look(sight(drowned(page))).shine > 0.12


def on_a_desk(page: Colour) -> Colour:
    """The page, nearly white, photographed on something dark."""
    desk = np.full((page.shape[0] + 400, page.shape[1] + 400, 3), (70, 60, 50), np.uint8)
    desk[200:-200, 200:-200] = np.minimum(page, 242)
    return desk


def test_nearly_white_paper_on_a_desk_shines_where_a_lamp_drowned_it() -> None:
    whole, lit = on_a_desk(wide_lines()), on_a_desk(wide_lines())
    cv2.ellipse(lit, (1300, 1700), (900, 700), 0, 0, 360, (255, 255, 255), -1)
    assert sight(lit).outlined
    assert look(sight(lit)).shine > 0.12
    assert look(sight(whole)).shine == 0.0


def wide_lines() -> Colour:
    """Words with so much paper between their lines that a bleached patch reaches around them."""
    page = np.full((3000, 2200, 3), 255, np.uint8)
    for line in range(200, 2900, 220):
        for word in range(200, 1900, 420):
            cv2.putText(page, "parole", (word, line), cv2.FONT_HERSHEY_SIMPLEX, 2.2, (20, 20, 20), 5)
    return page


NEEDED = ("marriage_date", "husband_family_name_ar", "husband_given_names_ar", "wife_family_name", "wife_given_names")


def test_glare_takes_nothing_where_all_was_read_that_the_paper_is_handed_in_for() -> None:
    read = {name: FieldReading("x", 0.95, 1, Box(0, 0, 1, 1)) for name in NEEDED}
    act = DocumentReading("marriage_certificate", 0.9, (1,), None, read)
    shining = Quality(Legibility.POOR, ("quality.glare",))
    assert final_verdict(shining, rows(60, 5), [act]) == Quality(Legibility.GOOD)
    assert final_verdict(shining, rows(60, 5), [replace(act, fields=dict(list(read.items())[1:]))]).verdict is (
        Legibility.UNREADABLE
    )


def test_what_papers_are_handed_in_for_is_among_their_fields() -> None:
    assert all(KINDS[kind].fields.keys() >= set(names) for kind, names in quality._NEEDED.items())
