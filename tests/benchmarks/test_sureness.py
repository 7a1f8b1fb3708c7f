"""Tables of what sure values are worth."""

from dataclasses import replace

from benchmarks.outcomes import Outcome
from benchmarks.sureness import by_grade, by_level
from ocr.calibration import CONFIDENCE
from ocr.evidence import Grade
from tests.benchmarks.test_measures import FILE


def _one(outcome: str, confidence: float) -> Outcome:
    return Outcome("residence_certificate", "f", "address", outcome, confidence, "x", "x")


def test_values_are_counted_by_the_grade_that_their_confidence_stands_for() -> None:
    sure = CONFIDENCE[Grade.UNANIMOUS]
    told = (_one("right", sure), _one("wrong", sure), _one("extra", sure), _one("right", 0.123), _one("absent", 0.0))
    head, *rows = by_grade([replace(FILE, outcomes=told)])
    assert head[:4] == ["grade", "confidence", "values", "wrong"]
    assert [row[2:4] + row[5:] for row in rows] == [["2", "1", "1"], ["1", "0", "0"]]
    assert Grade.UNANIMOUS in rows[0][0]
    assert rows[1][0] == "–"


def test_coverage_is_told_by_kind_and_level() -> None:
    told = (_one("right", 0.95), _one("wrong", 0.95), _one("right", 0.5), _one("absent", 0.0), _one("extra", 0.95))
    reads = [replace(FILE, outcomes=told), replace(FILE, level="phone", outcomes=told[:1])]
    rows = by_level(reads)
    assert rows[0][1:] == ["flatbed", "phone", "all"]
    assert rows[1] == ["residence_certificate", "50.0, 1/2", "100.0, 0/1", "60.0, 1/3"]
    assert rows[-1][0] == "all"
