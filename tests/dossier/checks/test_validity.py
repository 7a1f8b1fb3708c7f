"""That a paper is still good has to be shown: what does not show it is a question, and never a fault."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dossier.case import Case
from dossier.decision import assess
from dossier.findings import Outcome, Verdict
from dossier.policy import POLICIES
from dossier.reading import FieldReading
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_piece,
    identity_fields,
    residence_fields,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD = HOUSEHOLD.head
CARD, RESIDENCE = "m1-identity_card", "m1-residence_certificate"
BILL = {"holder_name": "Hassan EL ALAMI", "address": "12 rue Ibn Batouta, Agdal, Rabat"}

STRICT = replace(POLICY, expired_identity_accepted_if_rnp_confirms=False)
"""The register's word does not stand for a card's date: that date is studied here."""

Date = str | FieldReading
TOMORROW = (TODAY + timedelta(days=1)).isoformat()


def with_card(expiry: Date, kind: str = "identity_card") -> Case:
    fields = {**identity_fields(HEAD, expiry_date=expiry), "national_id": HEAD.cin or ""}
    return with_piece(without_piece(a_case(), CARD), a_piece(kind, "m1", fields, id=CARD))


def with_certificate(issued: Date) -> Case:
    return with_piece(a_case(), a_piece("residence_certificate", "m1", residence_fields(HOUSEHOLD, issue_date=issued)))


UNSHOWN = {
    "unread": "",
    "no date": "illisible",
    "old and faint": a_field("2020-01-01", 0.3),
    "old and fairly read": a_field("2020-01-01", 0.7),
    "this year": str(TODAY.year),
}


@pytest.mark.parametrize("read", [*UNSHOWN.values(), a_field("2031-01-01", 0.3)], ids=[*UNSHOWN, "good and faint"])
@pytest.mark.parametrize("kind", ["identity_card", "passport", "residence_permit"])
def test_an_identity_document_that_does_not_show_its_expiry_is_a_question(kind: str, read: Date) -> None:
    asked_and_cleared(with_card(read, kind), ("validity.expired", "expiry_date", CARD))


@pytest.mark.parametrize(
    "read",
    [*UNSHOWN.values(), a_field("2026-11-02", 0.3), TOMORROW],
    ids=[*UNSHOWN, "good and faint", "in the future"],
)
def test_a_residence_certificate_that_does_not_show_its_age_is_a_question(read: Date) -> None:
    asked_and_cleared(with_certificate(read), ("validity.too_old", "issue_date", RESIDENCE))


def asked_and_cleared(case: Case, expected: tuple[str, str, str]) -> None:
    found = assess(case, TODAY, STRICT)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())
    [doubt] = found.doubts
    assert (doubt.code, doubt.field, doubt.document) == expected
    cleared = replace(case, settlements={doubt.key: Verdict.PASS})
    assert assess(cleared, TODAY, STRICT).outcome is Outcome.ACCEPTED
    # The answer is not asked for again on another day.
    assert assess(cleared, TODAY + timedelta(days=3), STRICT).outcome is Outcome.ACCEPTED
    confirmed = assess(replace(case, settlements={doubt.key: Verdict.FAIL}), TODAY, STRICT)
    assert [one.code for one in confirmed.corrections] == [expected[0]]


@pytest.mark.parametrize("case", [with_card("2027"), with_certificate("2026-11")], ids=["expiry", "issue"])
def test_a_date_known_in_part_that_is_good_however_read_shows_it(case: Case) -> None:
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_passport_in_date_stands_for_a_card_whose_expiry_was_not_read() -> None:
    fields = {**identity_fields(HEAD), "national_id": HEAD.cin or "", "document_number": "ZZ1234567"}
    older = a_piece("passport", "m1", fields)
    case = with_card("")
    assert assess(replace(case, pieces=(older, *case.pieces)), TODAY, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(("back", "outcome"), [("2031-01-01", Outcome.ACCEPTED), ("", Outcome.IN_REVIEW)])
def test_the_expiry_may_stand_on_either_side_of_a_card(back: str, outcome: Outcome) -> None:
    fields = identity_fields(HEAD, expiry_date="")
    front = a_piece("identity_card", "m1", fields, id="front")
    other = a_piece("identity_card", "m1", {"mrz": "IDMAR", "expiry_date": back}, id="back")
    case = with_piece(with_piece(without_piece(a_case(), CARD), front), other)
    found = assess(case, TODAY, STRICT)
    assert found.outcome is outcome
    assert [one.document for one in found.doubts] == ([] if back else ["front"])


def test_a_bill_stands_for_a_certificate_whose_day_was_not_read() -> None:
    case = with_certificate("")
    case = replace(case, pieces=(a_piece("utility_bill", "m1", BILL), *case.pieces))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_card_with_the_address_settles_how_old_the_certificate_is() -> None:
    shown = a_piece("identity_card", "m1", identity_fields(HEAD, address="12 rue Ibn Batouta Agdal Rabat"))
    assert assess(with_piece(with_certificate(""), shown), TODAY, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(("months", "outcome"), [(None, Outcome.ACCEPTED), (3, Outcome.IN_REVIEW)])
def test_the_day_of_a_bill_matters_where_the_policy_sets_how_long_it_is_good(
    months: int | None, outcome: Outcome
) -> None:
    case = with_piece(without_piece(a_case(), RESIDENCE), a_piece("utility_bill", "m1", BILL))
    assert assess(case, TODAY, replace(POLICY, utility_bill_months=months)).outcome is outcome


def expired(kind: str = "identity_card", **known: object) -> Case:
    case = with_card("2020-01-01", kind)
    record = case.answers.rnp[HEAD.idcs]
    assert record is not None
    return replace(case, answers=replace(case.answers, rnp={**case.answers.rnp, HEAD.idcs: replace(record, **known)}))  # type: ignore[arg-type]


def test_an_expired_card_whose_holder_the_register_confirms_is_a_warning() -> None:
    found = assess(expired(), TODAY, POLICY)
    assert found.outcome is Outcome.ACCEPTED
    assert ("validity.expired", Verdict.PASS) in {(one.code, one.verdict) for one in found.findings}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(expired(sex="F"), id="another sex"),
        pytest.param(expired(birth_date="1971-01-01"), id="another birth date"),
        pytest.param(expired(given_names="Karim"), id="another given name"),
        pytest.param(expired(alive=False), id="said to be dead"),
        pytest.param(expired("passport"), id="a passport"),
        pytest.param(expired("residence_permit"), id="a permit"),
        pytest.param(replace(expired(), answers=replace(expired().answers, rnp={})), id="register silent"),
    ],
)
def test_an_expired_document_that_the_register_does_not_bear_out_is_asked_again(case: Case) -> None:
    found = assess(case, TODAY, POLICY)
    assert ("validity.expired", Verdict.FAIL) in {(one.code, one.verdict) for one in found.findings}


def test_before_the_second_policy_an_expired_card_was_asked_again() -> None:
    assert assess(expired(), TODAY, POLICIES[0]).outcome is Outcome.CORRECTIONS_REQUESTED
