"""Figures are what they are called: shares, bounds, calibration, refusals, whole households."""

from dataclasses import replace

import pytest

from benchmarks.measures import FileRead, Share, costs, refusals, summary
from benchmarks.outcomes import Outcome, sort_of
from benchmarks.wholes import wholes

FILE = FileRead(
    name="set/0001-residence_certificate.jpg", level="flatbed", kind="residence_certificate", layout="x", card=False,
    truth_problems=(), read_kinds=("residence_certificate",), true_kinds=("residence_certificate",), verdict="good",
    problems=(), error=None, looked="good", looked_problems=(), pages=1, turned_right=True, cpu_s=2.0, wall_s=3.0,
    look_cpu_s=0.1,
)  # fmt: skip


def _one(field: str, outcome: str, confidence: float = 0.95, kind: str = "residence_certificate") -> Outcome:
    return Outcome(kind, "f", field, outcome, confidence, "" if outcome == "extra" else "x", "x")


def _read(*outcomes: Outcome, **changes: object) -> FileRead:
    return replace(FILE, outcomes=outcomes, **changes)  # type: ignore[arg-type]


def test_absent_fields_count_against_the_reader_and_extra_ones_do_not() -> None:
    found = summary([_read(_one("holder_name", "right"), _one("address", "absent", 0.0), _one("sex", "extra"))])
    assert found.fields == Share(1, 2)
    assert found.coverage == Share(1, 2)
    assert (found.wrong, found.absent, found.extra, found.sure_extra) == (0, 1, 1, 1)


def test_a_wrong_value_counts_as_sure_from_nine_tenths_on() -> None:
    found = summary([_read(_one("address", "wrong", 0.9), _one("holder_name", "wrong", 0.89))])
    assert found.sure_wrong == Share(1, 1)


def test_nothing_wrong_in_three_hundred_bounds_the_rate_at_one_percent() -> None:
    assert Share(0, 300).upper == pytest.approx(0.01)
    assert Share(0, 0).upper is None


def test_a_bound_on_what_was_seen_lies_above_it() -> None:
    share = Share(2, 400)
    assert share.value is not None
    assert share.upper is not None
    assert share.value < share.upper < 0.02


def test_confidence_that_keeps_its_word_has_no_calibration_error() -> None:
    right = [_one("address", "right", 0.75)] * 3
    assert summary([_read(*right, _one("address", "wrong", 0.75))]).calibration_error == pytest.approx(0.0)
    assert summary([_read(*right)]).calibration_error == pytest.approx(0.25)


def test_unreadable_pictures_are_kept_out_of_accuracy_and_judged_by_their_refusal() -> None:
    ruined = {"truth_problems": ("quality.blurred",), "level": "unreadable"}
    reads = [
        _read(_one("address", "absent", 0.0), **ruined, verdict="unreadable", problems=("quality.blurred",)),
        _read(_one("address", "wrong", 0.95), **ruined),
        _read(verdict="unreadable", problems=("quality.blurred",)),
        _read(_one("address", "right")),
    ]
    assert summary(reads).fields == Share(1, 1)
    sent = refusals(reads)
    assert (sent["recall"], sent["precision"]) == (Share(1, 2), Share(1, 2))
    assert sent["readable refused"] == Share(1, 2)
    assert sent["codes"]["quality.blurred"]["code precision"] == Share(1, 2)
    assert sent["wrong and sure on unreadable"] == Share(1, 1)


def test_costs_are_a_page_and_cards_are_apart() -> None:
    found = costs([_read(pages=2), _read(card=True, cpu_s=0.5)])
    assert found["page"]["cpu_s"] == 1.0
    assert found["card"]["cpu_s"] == 0.5


@pytest.mark.parametrize(
    ("field", "value", "sort"),
    [
        ("husband_family_name_ar", "العلمي", "Arabic names"),
        ("father_name", "حسن", "Arabic names"),
        ("father_name", "HASSAN", "Latin names"),
        ("wife_birth_date", "1990-01-02", "dates"),
        ("civil_registration_number", "12/1990", "numbers"),
        ("mrz", "P<", "mrz"),
        ("address", "12 RUE", "other"),
    ],
)
def test_values_are_told_apart_by_sort(field: str, value: str, sort: str) -> None:
    assert sort_of(field, value) == sort


def _paper(kind: str, number: int, *fields: Outcome, **changes: object) -> FileRead:
    return _read(*fields, name=f"s/{number}-{kind}.jpg", kind=kind, true_kinds=(kind,), read_kinds=(kind,), **changes)


def _household(**changes: object) -> list[FileRead]:
    person = [_one(name, "right") for name in ("family_name", "given_names", "birth_date")]
    both = [_one(name, "right") for name in ("document_number", "expiry_date")]
    return [
        _paper("identity_card", 1, *person, *both),
        _paper("identity_card", 2, *person, *both),
        _paper("marriage_certificate", 3, _one("marriage_date", "right")),
        _paper("birth_certificate", 4, *person),
        _paper("residence_certificate", 5, _one("holder_name", "right"), **changes),
    ]


def test_a_household_is_right_when_every_needed_value_of_every_paper_is() -> None:
    assert wholes(_household()) == Share(1, 1)
    reads = _household()
    assert wholes([*reads[:-1], replace(reads[-1], outcomes=(_one("holder_name", "wrong"),))]) == Share(0, 1)
    assert wholes([*reads[:-1], replace(reads[-1], read_kinds=("unknown",))]) == Share(0, 1)


def test_a_name_is_right_in_either_script_and_a_value_not_needed_may_be_wrong() -> None:
    reads = _household()
    names = (_one("family_name", "wrong"), _one("family_name_ar", "right"), _one("sex", "wrong"))
    assert wholes([replace(reads[0], outcomes=(*names, *reads[0].outcomes[1:])), *reads[1:]]) == Share(1, 1)


def test_two_sides_are_one_paper() -> None:
    reads = _household()
    front, back = reads[0].outcomes[:2], reads[0].outcomes[2:]
    sides = [replace(reads[0], name=f"s/1-{side}.jpg", outcomes=told) for side, told in (("a", front), ("b", back))]
    assert wholes([*sides, *reads[1:]]) == Share(1, 1)
