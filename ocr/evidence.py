"""What speaks for a value: agreeing reads, a second place, another script, a calendar, a check digit.

Each value gets one grade, the strongest that holds, and a grade stands for a confidence that was counted on
development papers (ocr.calibration). 0.9 and above is for grades of independent evidence only.
"""

from enum import StrEnum


class Grade(StrEnum):
    """Why a value is believed."""

    # Latin letters and figures: reads of two nets at several heights.
    UNANIMOUS = "unanimous"
    UNANIMOUS_LOOSE = "unanimous, place told by order"
    BORNE_OUT = "unanimous, place told by order and by all that stands around"
    OUT_OF_PLACE = "every read, at a caption that nothing around bears out"
    UNANIMOUS_SHAPED = "unanimous, place told by its shape"
    NEARLY = "nearly unanimous"
    NEARLY_LOOSE = "nearly unanimous, place uncertain"
    SHOWN_ALIKE = "every read that shows its shape"
    MOST = "most reads"
    HALF = "half of the reads"
    FEW = "few reads"
    INCOMPLETE = "less than a whole value, or a caption's words"
    # Two places of the paper, or two papers' sides.
    TWO_PLACES = "two places"
    TWO_SCRIPTS = "two scripts"
    CONTRADICTED = "another place contradicts"
    # Everything that is known of a value, weighed at once (ocr.signs).
    SIGNS_TOGETHER = "all signs together"
    SIGNS_AGAINST = "all signs together speak against it"
    # Another field of the same paper (ocr.accord).
    FACTS_AGREE = "issue and expiry lie whole years apart, or the name is a man's or a woman's as the sex says"
    # The Hijri day beside a Gregorian one.
    TWO_CALENDARS = "two calendars"
    CALENDARS_DISAGREE = "calendars disagree"
    # The machine-readable zone.
    ZONE_AND_PRINT = "zone and print"
    ZONE_PROTECTED = "zone, check digit"
    ZONE_OVER_PRINT = "zone, check digit, print differs"
    ZONE_TWICE = "zone, no check digit, two reads"
    ZONE_ALONE = "zone, no check digit"
    ZONE_SPELLING = "zone, two reads, spelling unknown"
    ZONE_CODE = "the zone's code of a printed word"
    PRINT_OVER_ZONE = "print, zone differs"
    # Arabic names, by what the Latin of the same name says and how many reads are the value letter by letter.
    PAIRED_ALL = "known as this Latin name, all reads"
    PAIRED_MOST = "known as this Latin name, most reads"
    PAIRED_FEW = "known as this Latin name, few reads"
    PAIRED_UNREAD = "known as this Latin name, no read exact"
    SPELLS_ALL = "spells the Latin, all reads"
    SPELLS_MOST = "spells the Latin, most reads"
    SPELLS_FEW = "spells the Latin, few reads"
    UNLIKE = "does not spell the Latin"
    ARABIC_EXACT_KNOWN = "Arabic alone, all reads letter by letter, at a sure label, known"
    ARABIC_NEARLY_KNOWN = "Arabic alone, all reads but one letter by letter, at a sure label, known"
    ARABIC_ALL_KNOWN = "Arabic alone, all reads, known"
    ARABIC_ALL = "Arabic alone, all reads"
    ARABIC_WORDS = "Arabic words that are no name, all reads"
    ARABIC_MOST = "Arabic alone, most reads"
    ARABIC_FEW = "Arabic alone, few reads"
