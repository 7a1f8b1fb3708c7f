"""Names in letter boxes are set as lines of text and read; tables and bars are left as they are."""

import cv2
import numpy as np
import pytest

from ocr.combs import combs, without_combs
from ocr.engine import Grey
from ocr.first_pass import french_words
from ocr.prepare import Working
from ocr.reader import Reader

BOX = 44


def paper(width: int = 1100, height: int = 420) -> Grey:
    page: Grey = np.full((height, width), 255, np.uint8)
    return page


def write(page: Grey, text: str, left: int, foot: int) -> None:
    cv2.putText(page, text, (left, foot), cv2.FONT_HERSHEY_DUPLEX, 1.0, 10, 2, cv2.LINE_AA)


def comb(page: Grey, text: str, boxes: int, top: int, *, apart: int = 0, box: int = BOX, left: int = 60) -> None:
    """Draw boxes, so many pixels apart, with a letter of the text in each."""
    for at in range(boxes):
        x = left + at * (box + apart)
        cv2.rectangle(page, (x, top), (x + box, top + box), 60, 2)
        letter = text[at : at + 1]
        (width, _), _ = cv2.getTextSize(letter, cv2.FONT_HERSHEY_DUPLEX, 1.0, 2)
        write(page, letter, x + (box - width) // 2, top + box - 11)


def hair_comb(page: Grey, text: str, boxes: int, top: int, grey: int, *, apart: int = 0) -> None:
    """Draw boxes of rules one pixel thick, as grey as said, with a letter of the text in each."""
    for at in range(boxes):
        x = 60 + at * (BOX + apart)
        cv2.rectangle(page, (x, top), (x + BOX, top + BOX), grey, 1)
        letter = text[at : at + 1]
        (width, _), _ = cv2.getTextSize(letter, cv2.FONT_HERSHEY_DUPLEX, 1.0, 2)
        write(page, letter, x + (BOX - width) // 2, top + BOX - 11)


def softened(page: Grey) -> Grey:
    scanned: Grey = cv2.GaussianBlur(page, (0, 0), 0.6)
    return scanned


def working(plain: Grey, even: Grey) -> Working:
    return Working(plain, even, np.eye(3), None, 0.0)


@pytest.mark.parametrize("apart", [0, 8], ids=["joined", "apart"])
def test_a_name_in_letter_boxes_is_read_as_a_line(reader: Reader, apart: int) -> None:
    page = paper()
    write(page, "Nom de famille", 60, 60)
    comb(page, "BENNANI", 12, 90, apart=apart)
    write(page, "Date de naissance", 60, 220)
    comb(page, "12031985", 8, 250, apart=apart)
    before = {word.text for word in french_words(reader.engine(), working(page, page))}
    after = {word.text for word in french_words(reader.engine(), working(*without_combs(page, page, page)))}
    assert not before & {"BENNANI", "12031985"}
    assert {"BENNANI", "12031985"} <= after


def test_an_empty_box_between_letters_is_a_space(reader: Reader) -> None:
    page = paper()
    comb(page, "FATIMA ZAHRA", 16, 90)
    words = [word.text for word in french_words(reader.engine(), working(*without_combs(page, page, page)))]
    assert words == ["FATIMA", "ZAHRA"]


@pytest.mark.parametrize("grey", [148, 180, 200])
@pytest.mark.parametrize("apart", [0, 8], ids=["joined", "apart"])
def test_boxes_of_hair_lines_are_read_as_a_line(reader: Reader, grey: int, apart: int) -> None:
    page = paper()
    write(page, "Date de naissance", 60, 60)
    hair_comb(page, "12031985", 10, 90, grey, apart=apart)
    sharp = softened(page)
    even = cv2.medianBlur(sharp, 3)
    words = [word.text for word in french_words(reader.engine(), working(*without_combs(sharp, even, sharp)))]
    assert [len(found.boxes) for found in combs(even, sharp)] == [10]
    assert words[-1] == "12031985"


def test_rules_that_a_scanner_lost_stand_where_even_ones_say() -> None:
    page = paper()
    hair_comb(page, "AB123456", 10, 90, 180)
    for at in (0, 6, 10):
        x = 60 + at * BOX
        page[100:125:8, x] = 255
        page[91 : 90 + BOX, x] = np.maximum(page[91 : 90 + BOX, x], 225)
    sharp = softened(page)
    assert [len(found.boxes) for found in combs(cv2.medianBlur(sharp, 3), sharp)] == [10]


def test_strokes_of_big_capitals_are_no_comb() -> None:
    page = paper()
    cv2.putText(page, "ELECTRICITE", (60, 110), cv2.FONT_HERSHEY_SIMPLEX, 1.7, 10, 4, cv2.LINE_AA)
    sharp = softened(page)
    assert combs(cv2.medianBlur(sharp, 3), sharp) == []


def test_columns_of_many_widths_are_no_comb() -> None:
    page = paper()
    left = 60
    for letter, width in zip("ABCDEFG", (40, 44, 49, 54, 60, 66, 73), strict=True):
        cv2.rectangle(page, (left, 90), (left + width, 150), 160, 1)
        write(page, letter, left + width // 2 - 10, 132)
        left += width
    sharp = softened(page)
    assert combs(cv2.medianBlur(sharp, 3), sharp) == []


def test_shaded_columns_without_level_rules_are_no_comb() -> None:
    page = paper()
    page[80:150, 50:560] = 225
    for at in range(11):
        page[90:134, 60 + at * BOX] = 160
        write(page, "ABCDEFGHIJK"[at], 60 + at * BOX + 10, 123)
    sharp = softened(page)
    assert combs(cv2.medianBlur(sharp, 3), sharp) == []


def test_four_boxes_are_no_comb() -> None:
    page = paper()
    comb(page, "ABCD", 4, 90)
    assert combs(page, page) == []


def test_a_table_of_words_is_no_comb() -> None:
    page = paper()
    for at in range(8):
        cv2.rectangle(page, (60 + at * 60, 90), (120 + at * 60, 130), 60, 2)
        cv2.putText(page, "1450", (64 + at * 60, 118), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 10, 2, cv2.LINE_AA)
    assert combs(page, page) == []


def test_bars_of_a_code_are_no_comb() -> None:
    page = paper()
    for at, width in enumerate([3, 6, 3, 9, 3, 3, 6, 9, 3, 6, 6, 3, 3, 9, 3] * 3):
        cv2.rectangle(page, (60 + at * 14, 90), (60 + at * 14 + width, 150), 0, -1)
    assert combs(page, page) == []


def test_a_page_without_combs_stays_as_it_is() -> None:
    page = paper()
    write(page, "HILLILIHI LILLIHILL", 60, 120)
    plain, even = without_combs(page, page, page)
    assert plain is page
    assert even is page


def test_values_in_letter_boxes_are_fields_of_their_paper(reader: Reader) -> None:
    page = paper(1400, 1900)
    write(page, "ROYAUME DU MAROC", 460, 120)
    write(page, "CERTIFICAT DE SCOLARITE", 420, 240)
    write(page, "Le Directeur certifie que :", 80, 400)
    for row, (caption, text) in enumerate((("Nom et prenom", "FATIMA BENNANI"), ("Date de naissance", "12/03/2011"))):
        write(page, caption, 80, 534 + 120 * row)
        comb(page, text, 16, 500 + 120 * row, left=480)
    write(page, "est inscrite en classe de premiere annee", 80, 960)
    write(page, "Annee scolaire : 2025/2026", 80, 1080)
    fields = reader.read(cv2.imencode(".png", page)[1].tobytes()).fields
    assert fields["birth_date"].value == "2011-03-12"
    assert fields["student_name"].value == "FATIMA BENNANI"
