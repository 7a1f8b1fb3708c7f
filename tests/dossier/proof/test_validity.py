"""Whether a paper is still good: both sides of every limit, as whole records."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.findings import Finding, Verdict
from dossier.proof.requirements import Proof
from dossier.proof.testimony import Seen
from dossier.proof.validity import Age, age_of, school_year_of
from tests.builders import POLICY, TODAY, a_field

PASS, FAIL, UNCERTAIN, NONE = Verdict.PASS, Verdict.FAIL, Verdict.UNCERTAIN, Verdict.NOT_APPLICABLE
SURE, DOUBT = POLICY.sure_confidence, POLICY.doubt_confidence
EXPIRES = ("validity.expired", "expiry_date")
ISSUED = ("validity.too_old", "issue_date")


def seen(value: str, confidence: float = 0.97) -> Seen:
    return Seen(a_field(value, confidence), "p1")


# The day it ends, how surely it was read, and what that shows of an identity document and of an attestation.
EXPIRY: dict[str, tuple[Seen | None, Verdict, Verdict]] = {
    "no day": (None, UNCERTAIN, NONE),
    "no date": (seen("soon"), UNCERTAIN, NONE),
    "today": (seen("2026-11-22"), PASS, PASS),
    "yesterday": (seen("2026-11-21"), FAIL, FAIL),
    "yesterday, as sure as it has to be": (seen("2026-11-21", SURE), FAIL, FAIL),
    "yesterday, not surely": (seen("2026-11-21", SURE - 0.01), UNCERTAIN, UNCERTAIN),
    "today, hardly read": (seen("2026-11-22", DOUBT), PASS, PASS),
    "today, too faintly": (seen("2026-11-22", DOUBT - 0.01), UNCERTAIN, PASS),
    "some day of this month": (seen("2026-11"), UNCERTAIN, UNCERTAIN),
    "some day of the last month": (seen("2026-10"), FAIL, FAIL),
    "some day of the next month": (seen("2026-12"), PASS, PASS),
}


@pytest.mark.parametrize(("end", "identity", "disability"), EXPIRY.values(), ids=EXPIRY)
def test_a_paper_is_good_until_its_last_day(end: Seen | None, identity: Verdict, disability: Verdict) -> None:
    fields = {"expiry_date": end} if end else {}
    assert age_of("identity_card", fields, Proof.IDENTITY, TODAY, POLICY) == Age(identity, *EXPIRES, end)
    assert age_of("disability_certificate", fields, Proof.DISABILITY, TODAY, POLICY) == Age(disability, *EXPIRES, end)


# Of bills and certificates of residence: three months back from 22 November is 22 August.
AGES: dict[str, tuple[Seen | None, Verdict]] = {
    "no day": (None, UNCERTAIN),
    "no date": (seen("soon"), UNCERTAIN),
    "today": (seen("2026-11-22"), PASS),
    "tomorrow": (seen("2026-11-23"), UNCERTAIN),
    "three months ago": (seen("2026-08-22"), PASS),
    "a day more": (seen("2026-08-21"), FAIL),
    "a day more, not surely": (seen("2026-08-21", SURE - 0.01), UNCERTAIN),
    "too faintly": (seen("2026-11-02", DOUBT - 0.01), UNCERTAIN),
    "in some day of August": (seen("2026-08"), UNCERTAIN),
}


@pytest.mark.parametrize(("issued", "verdict"), AGES.values(), ids=AGES)
@pytest.mark.parametrize("kind", ["utility_bill", "residence_certificate"])
def test_a_proof_of_address_is_good_for_the_months_of_its_kind(
    kind: str, issued: Seen | None, verdict: Verdict
) -> None:
    policy = replace(POLICY, utility_bill_months=3, residence_certificate_months=3)
    fields = {"issue_date": issued} if issued else {}
    assert age_of(kind, fields, Proof.ADDRESS, TODAY, policy) == Age(verdict, *ISSUED, issued)


def test_each_kind_of_proof_of_address_has_its_own_months() -> None:
    policy = replace(POLICY, utility_bill_months=1, residence_certificate_months=6)
    fields = {"issue_date": seen("2026-09-22")}
    found = {kind: age_of(kind, fields, Proof.ADDRESS, TODAY, policy).verdict for kind in
             ("utility_bill", "residence_certificate", "identity_card")}  # fmt: skip
    assert found == {"utility_bill": FAIL, "residence_certificate": PASS, "identity_card": NONE}


def test_an_identity_card_as_proof_of_address_and_a_marriage_do_not_age() -> None:
    assert age_of("identity_card", {}, Proof.ADDRESS, TODAY, POLICY) == Age(NONE)
    assert age_of("marriage_certificate", {"issue_date": seen("1999-01-01")}, Proof.MARRIAGE, TODAY, POLICY) == Age(
        NONE
    )
    assert Age(NONE) == Age(NONE, "validity.expired", "expiry_date", None)


# An old extract is worth a warning, which is a PASS of `validity.too_old`.
EXTRACTS: dict[str, tuple[Seen | None, Verdict]] = {
    "no day": (None, NONE),
    "fresh": (seen("2026-10-20"), NONE),
    "old": (seen("2020-01-01"), PASS),
    "old, read well enough to count": (seen("2020-01-01", DOUBT), PASS),
    "old, too faintly": (seen("2020-01-01", DOUBT - 0.01), NONE),
    "in the future": (seen("2026-12-01"), PASS),
}


@pytest.mark.parametrize(("issued", "verdict"), EXTRACTS.values(), ids=EXTRACTS)
def test_an_old_extract_of_birth_is_a_warning(issued: Seen | None, verdict: Verdict) -> None:
    fields = {"issue_date": issued} if issued else {}
    assert age_of("birth_certificate", fields, Proof.BIRTH, TODAY, POLICY) == Age(verdict, *ISSUED, issued)


@pytest.mark.parametrize("issued", ["2026-08-31", "2026-09-01"])
def test_a_certificate_without_a_school_year_is_of_the_year_it_was_issued_in(issued: str) -> None:
    day = seen(issued)
    told = "2026-2027" if issued == "2026-09-01" else "2025-2026"
    assert school_year_of({"issue_date": day}, TODAY, POLICY) == (day, "2026-2027", told)


LAST = POLICY.school_certificate_last_month
YEARS: dict[str, tuple[str, date, tuple[str, str]]] = {
    "the year that runs": ("2026-2027", TODAY, ("2026-2027", "2026-2027")),
    "in short": ("2026/27", TODAY, ("2026-2027", "2026-2027")),
    "its first year alone": ("2026", TODAY, ("2026-2027", "2026-2027")),
    "the year before": ("2025-2026", TODAY, ("2026-2027", "2025-2026")),
    "the year before, in spring": ("2025-2026", date(2026, 5, 1), ("2025-2026", "2025-2026")),
    "before school begins": ("2025-2026", date(2026, 8, 31), ("2025-2026", "2025-2026")),
    "once school began, the year before still counts": (
        "2025-2026", date(2026, LAST, 30), ("2026-2027", "2026-2027" if LAST >= 9 else "2025-2026"),
    ),
    "two years before": ("2024-2025", date(2026, 9, 1), ("2026-2027", "2024-2025")),
}  # fmt: skip


@pytest.mark.parametrize(("text", "today", "expected"), YEARS.values(), ids=YEARS)
def test_a_school_year_is_the_one_asked_for_or_told_in_the_same_form(
    text: str, today: date, expected: tuple[str, str]
) -> None:
    year = seen(text)
    assert school_year_of({"school_year": year}, today, POLICY) == (year, *expected)


def test_a_school_year_that_is_none_leaves_the_day_of_issue() -> None:
    issued = seen("2024-10-01")
    fields = {"school_year": seen("this year"), "issue_date": issued}
    assert school_year_of(fields, TODAY, POLICY) == (issued, "2026-2027", "2024-2025")
    assert school_year_of({}, TODAY, POLICY) == (None, "2026-2027", "")
    assert school_year_of({"issue_date": seen("2024")}, TODAY, POLICY)[2] == "2023-2024"


def test_what_is_said_of_an_age_and_how_a_person_settles_it() -> None:
    age = Age(FAIL, *EXPIRES, seen("2020-01-01"))
    said = age.finding(UNCERTAIN, "m1", "identity_card", "p0")
    assert age.seen is not None
    assert said == Finding(
        "validity.expired", UNCERTAIN, member="m1", document="p1", kind="identity_card", field="expiry_date",
        read="2020-01-01", confidence=0.97, page=1, box=age.seen.reading.box, source="identity_card",
    )  # fmt: skip
    asked = ("m1", "identity_card", "p0")
    assert age.as_settled({said.key: PASS}, *asked) == replace(age, verdict=PASS)
    assert replace(age, verdict=UNCERTAIN).as_settled({said.key: FAIL}, *asked) == age
    assert age.as_settled({said.key: UNCERTAIN}, *asked) == age
    assert age.as_settled({}, *asked) == age
    good = replace(age, verdict=PASS)
    assert good.as_settled({said.key: FAIL}, *asked) == good
    unseen = Age(UNCERTAIN)
    assert unseen.finding(UNCERTAIN, "m1", "identity_card", "p0").document == "p0"
