"""How sure each grade of evidence is: confidences that were counted, not felt.

Counted by `python -m benchmarks.calibrate` on 2026-11-22: development papers of seeds 411 (45 flatbed, 45 phone) and
533 (30 each of flatbed, phone, scan150), 30 layouts. Beside each grade: right values and all of that grade. Of all
grades at 0.9 and above 1330 of 1336 were right (0.45 % wrong); of the six, two were a full stop after an address and
two the card's number taken for its holder's, both mended since. The confidence is below the share counted, rounded
towards the cautious where few were counted, and below 0.9 where nothing independent confirms.

Arabic names by themselves were counted apart, the Latin of the same paper left aside: seeds 533 (30 each of flatbed,
phone, scan150), 7301 (30 each of flatbed and phone), 7302 (30 of scan150) and 7303 (15 of phone), 16 layouts. Read by
both nets and the page's pass letter by letter and known: 168 of 168. Known and alike but for spaces: 174 of 175, the
one a name of another row. Places are left out: there the Latin was wanted in all five that were wrong.
"""

from collections.abc import Mapping

from ocr.evidence import Grade

CONFIDENCE: Mapping[Grade, float] = {
    Grade.UNANIMOUS: 0.93,  # 788/792
    Grade.UNANIMOUS_LOOSE: 0.84,  # 5/5
    Grade.NEARLY: 0.82,  # 16/18
    Grade.NEARLY_LOOSE: 0.7,  # 0/1
    Grade.MOST: 0.65,  # 10/15
    Grade.HALF: 0.6,  # 8/11
    Grade.FEW: 0.4,  # 6/7
    Grade.TWO_PLACES: 0.97,  # 192/192
    Grade.TWO_SCRIPTS: 0.97,  # 0/0
    Grade.CONTRADICTED: 0.6,  # 11/13
    Grade.FACTS_AGREE: 0.96,
    Grade.TWO_CALENDARS: 0.98,  # 34/34
    Grade.CALENDARS_DISAGREE: 0.4,  # 0/3
    Grade.ZONE_AND_PRINT: 0.98,  # 143/143
    Grade.ZONE_PROTECTED: 0.95,  # 30/32
    Grade.ZONE_OVER_PRINT: 0.7,  # 0/4
    Grade.ZONE_TWICE: 0.92,  # 66/66 zones of seeds 48126 to 48130 and 660101 to 660103
    Grade.ZONE_ALONE: 0.8,  # 8/9
    Grade.ZONE_SPELLING: 0.78,
    Grade.ZONE_CODE: 0.3,
    Grade.PRINT_OVER_ZONE: 0.75,  # 5/5
    Grade.PAIRED_ALL: 0.96,  # 104/104
    Grade.PAIRED_MOST: 0.93,  # 39/39
    Grade.PAIRED_FEW: 0.88,  # 7/7
    Grade.PAIRED_UNREAD: 0.75,  # 0/0
    Grade.SPELLS_ALL: 0.92,  # 0/0
    Grade.SPELLS_MOST: 0.82,  # 11/11
    Grade.SPELLS_FEW: 0.6,  # 0/0
    Grade.UNLIKE: 0.4,  # 1/5
    Grade.ARABIC_EXACT_KNOWN: 0.91,  # 168/168
    Grade.ARABIC_ALL_KNOWN: 0.85,  # 79/85
    Grade.ARABIC_ALL: 0.8,  # 0/1
    Grade.ARABIC_MOST: 0.68,  # 3/4
    Grade.ARABIC_FEW: 0.4,  # 7/7
}


def confidence(grade: Grade) -> float:
    """Return the confidence that a grade stands for."""
    return CONFIDENCE[grade]
