"""Many weak signs make a value sure, signs against it make a sure one doubtful, and what was denied stays so."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.documents import KINDS
from ocr.calibration import confidence
from ocr.candidate import Candidate
from ocr.combine import Found
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.grading import Verified
from ocr.nets import Net, Nets
from ocr.signs import all_weighed
from ocr.signs.table import SURE, signs_of

BIRTH = KINDS["birth_certificate"]
PLACE = Rect(0, 0, 240, 40)
FOUND = Found("FATIMA ZAHRA", Grade.NEARLY, 1, PLACE)
READ = Verified(
    Candidate("given_names", "FATIMA ZAHRA", "FATIMA ZAHRA", (PLACE,), False, 0.95, 1.0, (0, 0), 1.0),
    "FATIMA ZAHRA", Grade.NEARLY, (), ("FATIMA ZAHRA",) * 3, asked=3,
)  # fmt: skip
TWIN = Found("فاطمة الزهراء", Grade.PAIRED_ALL, 1, PLACE)
TWO, LONE = (Nets((Net(Path(), "fra"),) * count, (Net(Path(), "ara"),) * count, None, None) for count in (2, 1))


def grade(found: Found = FOUND, read: Verified = READ, likely: float = 0.9999, nets: Nets = TWO) -> Grade:
    """Return the grade of a given name after all its signs were weighed, beside the same name in Arabic."""
    fields = {"given_names": found, "given_names_ar": TWIN, "family_name": replace(TWIN, value="ALAMI")}
    signs = {"given_names": signs_of("given_names", fields, [read], [likely, likely], BIRTH)}
    return all_weighed(fields, signs, nets)["given_names"].grade


def test_a_value_that_all_signs_speak_for_is_sure() -> None:
    assert grade() is Grade.SIGNS_TOGETHER
    assert confidence(Grade.SIGNS_TOGETHER) >= SURE


def test_what_few_reads_say_where_nothing_speaks_for_it_stays_unsure() -> None:
    few = replace(READ, reads=("FATIMA ZAHRA", "FATIMA 7AHRA", "EATIMA ZAHRA"), asked=6)
    assert grade(replace(FOUND, grade=Grade.FEW), few, likely=0.01) is Grade.FEW


def test_a_sure_value_that_the_signs_speak_against_is_doubted() -> None:
    torn = replace(READ, value="FATIMA Z", reads=("FATIMA Z",), asked=6)
    doubted = grade(Found("FATIMA Z", Grade.BORNE_OUT, 1, PLACE, ("a", "b", "c")), torn, likely=0.001)
    assert doubted is Grade.SIGNS_AGAINST
    assert confidence(doubted) < SURE


@pytest.mark.parametrize("denied", [Grade.CONTRADICTED, Grade.INCOMPLETE, Grade.UNLIKE, Grade.CALENDARS_DISAGREE])
def test_what_was_denied_is_never_made_sure(denied: Grade) -> None:
    assert grade(replace(FOUND, grade=denied)) is denied


def test_a_figure_whose_place_is_doubted_is_never_made_sure() -> None:
    told = replace(READ.candidate, value="1179", text="1179")
    read, number = replace(READ, value="1179", reads=("1179",) * 3, candidate=told), replace(FOUND, value="1179")
    stray = replace(read, candidate=replace(told, doubted=True))
    assert grade(number, read) is Grade.SIGNS_TOGETHER
    assert grade(number, stray) is Grade.NEARLY


def test_what_the_page_itself_read_otherwise_is_never_made_sure() -> None:
    otherwise = replace(READ, candidate=replace(READ.candidate, value="FATIMA ZAHRAH"))
    assert grade(read=READ) is Grade.SIGNS_TOGETHER
    assert grade(read=otherwise) is Grade.NEARLY


def test_an_arabic_name_that_one_read_showed_otherwise_is_never_made_sure() -> None:
    told = replace(READ.candidate, value="سعد", text="سعد")
    alike = replace(READ, value="سعد", reads=("سعد",) * 4, asked=4, candidate=told)
    found = replace(FOUND, value="سعد")
    assert grade(found, alike) is Grade.SIGNS_TOGETHER
    assert grade(found, replace(alike, reads=("سعد", "سعد", "سعد", "سعيد"))) is Grade.NEARLY


def test_a_lone_net_agrees_with_itself() -> None:
    assert grade(nets=LONE) is Grade.NEARLY


def test_without_signs_nothing_changes() -> None:
    assert all_weighed({"mrz": FOUND}, {}, TWO) == {"mrz": FOUND}
