"""Grades and the confidences they stand for."""

from ocr.calibration import CONFIDENCE
from ocr.evidence import Grade

SURE = 0.9
CONFIRMED_INDEPENDENTLY = {
    Grade.UNANIMOUS, Grade.UNANIMOUS_SHAPED, Grade.TWO_PLACES, Grade.TWO_SCRIPTS, Grade.TWO_CALENDARS,
    Grade.ZONE_AND_PRINT, Grade.FACTS_AGREE, Grade.SIGNS_TOGETHER, Grade.ZONE_PROTECTED, Grade.ZONE_TWICE,
    Grade.PAIRED_ALL, Grade.PAIRED_MOST, Grade.SPELLS_ALL,
    # A shape that misreadings seldom have, in three reads or more.
    Grade.SHOWN_ALIKE,
    # The net of places, which knows nothing of the rules that told the order.
    Grade.BORNE_OUT,
    # The list of names, which no net has read.
    Grade.ARABIC_EXACT_KNOWN, Grade.ARABIC_NEARLY_KNOWN,
}  # fmt: skip


def test_every_grade_has_a_confidence() -> None:
    assert set(CONFIDENCE) == set(Grade)
    assert all(0.0 < confidence < 1.0 for confidence in CONFIDENCE.values())


def test_only_independent_evidence_is_sure() -> None:
    assert {grade for grade, confidence in CONFIDENCE.items() if confidence >= SURE} <= CONFIRMED_INDEPENDENTLY
