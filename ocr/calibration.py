"""How sure each grade of evidence is: confidences that were counted, not felt.

Fitted by `python -m benchmarks.calibrate` on development papers. The counts are right reads and all reads of that
grade; the confidence is a lower bound of the share, kept below 0.9 where nothing independent confirms.
"""

from collections.abc import Mapping

from ocr.evidence import Grade

CONFIDENCE: Mapping[Grade, float] = {
    Grade.UNANIMOUS: 0.93,
    Grade.UNANIMOUS_LOOSE: 0.84,
    Grade.NEARLY: 0.85,
    Grade.NEARLY_LOOSE: 0.75,
    Grade.MOST: 0.75,
    Grade.HALF: 0.6,
    Grade.FEW: 0.4,
    Grade.TWO_PLACES: 0.97,
    Grade.TWO_SCRIPTS: 0.97,
    Grade.CONTRADICTED: 0.6,
    Grade.TWO_CALENDARS: 0.98,
    Grade.CALENDARS_DISAGREE: 0.6,
    Grade.ZONE_AND_PRINT: 0.98,
    Grade.ZONE_PROTECTED: 0.95,
    Grade.ZONE_OVER_PRINT: 0.85,
    Grade.ZONE_ALONE: 0.8,
    Grade.PRINT_OVER_ZONE: 0.75,
    Grade.PAIRED_ALL: 0.96,
    Grade.PAIRED_MOST: 0.93,
    Grade.PAIRED_FEW: 0.88,
    Grade.PAIRED_UNREAD: 0.75,
    Grade.SPELLS_ALL: 0.92,
    Grade.SPELLS_MOST: 0.82,
    Grade.SPELLS_FEW: 0.6,
    Grade.UNLIKE: 0.4,
    Grade.ARABIC_ALL_KNOWN: 0.88,
    Grade.ARABIC_ALL: 0.86,
    Grade.ARABIC_MOST: 0.68,
    Grade.ARABIC_FEW: 0.4,
}


def confidence(grade: Grade) -> float:
    """Return the confidence that a grade stands for."""
    return CONFIDENCE[grade]
