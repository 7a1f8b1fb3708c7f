"""What proves a marriage: both spouses, or the day together with one of them or with both given names."""

from dataclasses import replace

import pytest

from dossier.decision import assess
from dossier.findings import Outcome, Verdict
from dossier.reading import FieldReading
from tests.builders import POLICY, TODAY, a_case, a_field, a_household, a_piece, marriage_fields, with_piece

HOUSEHOLD = a_household()
WIFES = ("wife_family_name", "wife_given_names", "wife_family_name_ar", "wife_given_names_ar", "wife_birth_date",
         "wife_document_number")  # fmt: skip
HUSBANDS = tuple(name.replace("wife", "husband") for name in WIFES)
FAMILY_NAMES = tuple(f"{side}_family_name{script}" for side in ("husband", "wife") for script in ("", "_ar"))
STRONG = tuple(f"{side}_{name}" for side in ("husband", "wife") for name in ("birth_date", "document_number"))

READ = {
    "all but the day": ((), "", Outcome.ACCEPTED),
    "the husband and the day": (WIFES, "2012-06-21", Outcome.ACCEPTED),
    "the wife and the day": (HUSBANDS, "2012-06-21", Outcome.ACCEPTED),
    "given names and the day": ((*FAMILY_NAMES, *STRONG), "2012-06-21", Outcome.ACCEPTED),
    "the husband alone": (WIFES, "", Outcome.IN_REVIEW),
    "given names alone": ((*FAMILY_NAMES, *STRONG), "", Outcome.IN_REVIEW),
    "the day alone": ((*WIFES, *HUSBANDS), "2012-06-21", Outcome.IN_REVIEW),
    "the husband and a day that is known in part": (WIFES, "2012-06", Outcome.IN_REVIEW),
}


@pytest.mark.parametrize(("unread", "day", "outcome"), READ.values(), ids=READ)
def test_what_was_read_of_an_act_of_marriage_proves_it_or_a_person_looks(
    unread: tuple[str, ...], day: str, outcome: Outcome
) -> None:
    fields: dict[str, str | FieldReading] = marriage_fields(HOUSEHOLD, marriage_date=day)
    piece = a_piece("marriage_certificate", "m2", fields | dict.fromkeys(unread, ""))
    found = assess(with_piece(a_case(), piece), TODAY, POLICY)
    assert (found.outcome, found.corrections) == (outcome, ())


def test_a_day_that_was_faintly_read_otherwise_does_not_prove_with_one_spouse() -> None:
    fields = marriage_fields(HOUSEHOLD, marriage_date=a_field("2013-08-30", 0.4)) | dict.fromkeys(WIFES, "")
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", fields))
    assert assess(case, TODAY, POLICY).outcome is Outcome.IN_REVIEW
    assert assess(replace(case, settlements={}), TODAY, POLICY).corrections == ()


DAYS = {
    "the day itself": ("2012-06-21", 0.97, Outcome.ACCEPTED),
    "a day after, surely read": ("2012-06-22", 0.97, Outcome.IN_REVIEW),
    "the last day that may be that of writing": ("2012-07-21", 0.97, Outcome.IN_REVIEW),
    "a day later still": ("2012-07-22", 0.97, Outcome.CORRECTIONS_REQUESTED),
    "the day before": ("2012-06-20", 0.97, Outcome.CORRECTIONS_REQUESTED),
    "another year": ("2013-06-21", 0.97, Outcome.CORRECTIONS_REQUESTED),
    "a day after, not surely read": ("2012-06-30", 0.84, Outcome.ACCEPTED),
    "the day before, not surely read": ("2012-06-11", 0.84, Outcome.IN_REVIEW),
}


@pytest.mark.parametrize(("day", "confidence", "outcome"), DAYS.values(), ids=DAYS)
def test_a_day_soon_after_the_declared_one_may_be_that_on_which_the_act_was_written(
    day: str, confidence: float, outcome: Outcome
) -> None:
    fields = marriage_fields(HOUSEHOLD, marriage_date=a_field(day, confidence))
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", fields))
    assert assess(case, TODAY, POLICY).outcome is outcome


def test_within_how_many_days_is_the_policys_to_say() -> None:
    fields = marriage_fields(HOUSEHOLD, marriage_date="2012-06-25")
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", fields))
    strict = replace(POLICY, days=replace(POLICY.days, marriage_entered_days=3))
    assert assess(case, TODAY, strict).outcome is Outcome.CORRECTIONS_REQUESTED


WIFE = HOUSEHOLD.spouses[0]
IN_THE_WRONG_PLACE = {
    "her number": {"husband_document_number": WIFE.cin or "", "wife_document_number": ""},
    "her birth date": {"husband_birth_date": WIFE.birth_date, "wife_birth_date": ""},
    "her given names": {
        "husband_given_names": WIFE.given_names, "husband_given_names_ar": WIFE.given_names_ar or "",
        "wife_given_names": "", "wife_given_names_ar": "",
    },
    "all that is hers and nothing that is his": {
        **{f"husband_{name.removeprefix('wife_')}": value for name, value in marriage_fields(HOUSEHOLD).items()
           if name in WIFES},
        **dict.fromkeys(WIFES, ""),
    },
}  # fmt: skip


@pytest.mark.parametrize("read", IN_THE_WRONG_PLACE.values(), ids=IN_THE_WRONG_PLACE)
def test_what_is_hers_in_his_place_is_a_slip_of_the_reader_and_asked_of_nobody(
    read: dict[str, str | FieldReading],
) -> None:
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", marriage_fields(HOUSEHOLD) | read))
    found = assess(case, TODAY, POLICY)
    assert not found.corrections
    assert not list(found.failed())


def test_what_is_nobodys_of_the_two_contradicts() -> None:
    fields = marriage_fields(HOUSEHOLD, husband_document_number="ZZ999999")
    found = assess(with_piece(a_case(), a_piece("marriage_certificate", "m2", fields)), TODAY, POLICY)
    assert [(one.code, one.field) for one in found.corrections] == [("mismatch.spouse", "husband_document_number")]


def test_a_person_who_finds_that_hers_stands_in_his_place_has_it_asked_for() -> None:
    read = {**dict.fromkeys((*WIFES, *HUSBANDS), ""), "husband_document_number": WIFE.cin or ""}
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", marriage_fields(HOUSEHOLD) | read))
    [doubt] = [one for one in assess(case, TODAY, POLICY).doubts if one.field == "husband_document_number"]
    asked = assess(replace(case, settlements={doubt.key: Verdict.FAIL}), TODAY, POLICY)
    assert [one.field for one in asked.failed()] == ["husband_document_number"]
