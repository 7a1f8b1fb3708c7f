"""What an acceptance must not rest on, and what nobody has to be asked for: combinations that nobody planted."""

from dataclasses import replace

import pytest

from dossier.case import Case
from dossier.decision import assess
from dossier.findings import Assessment, Outcome, Verdict
from dossier.household import Household
from dossier.reading import FieldReading, Reading
from dossier.registries import CoverRecord, RsuMember
from tests.builders import (
    ADDRESS,
    IDCS,
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_member,
    a_piece,
    a_reading,
    birth_fields,
    marriage_fields,
    the_answers,
    the_pieces,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
GROWN = "2004-05-04"


def judged(case: Case) -> Assessment:
    return assess(case, TODAY, POLICY)


def named(assessment: Assessment, verdict: Verdict) -> list[tuple[str, str | None, str | None]]:
    return [(one.code, one.member, one.document or one.kind) for one in assessment.findings if one.verdict is verdict]


# --- A child over age ---------------------------------------------------------------------------------------


def with_grown(**changes: object) -> Household:
    return a_household(a_member("m1"), a_member("m2"), a_member("m3", birth_date=GROWN, **changes))


def certificate(**fields: str) -> tuple[str, dict[str, str]]:
    name = {"student_name": "Youssef EL ALAMI", "birth_date": GROWN, "school_year": "2026-2027"}
    return "school_certificate", {**name, **fields}


ATTESTATION = (
    "disability_certificate",
    {"holder_name": "Youssef EL ALAMI", "birth_date": GROWN, "expiry_date": "2031-01-01"},
)


@pytest.mark.parametrize(
    ("reading", "outcome"),
    [
        pytest.param(a_reading("unknown"), Outcome.IN_REVIEW, id="nobody-knows-what-it-is"),
        pytest.param(a_reading("school_certificate"), Outcome.IN_REVIEW, id="nothing-was-read"),
        pytest.param(a_reading(*certificate(student_name="", birth_date="")), Outcome.IN_REVIEW, id="nobodys-name"),
        pytest.param(a_reading(*certificate(school_year="2015-2016")), Outcome.CORRECTIONS_REQUESTED, id="of-2015"),
        pytest.param(a_reading(*certificate()), Outcome.ACCEPTED, id="as-it-should-be"),
    ],
)
def test_a_grown_child_is_covered_by_a_certificate_only_for_what_it_proves(reading: Reading, outcome: Outcome) -> None:
    household = with_grown()
    sent = a_piece("school_certificate", "m3", reading=reading)
    assert judged(a_case(household, (*the_pieces(household), sent))).outcome is outcome


def test_a_grown_child_without_any_certificate_is_over_age() -> None:
    assert named(judged(a_case(with_grown())), Verdict.FAIL) == [("household.child_over_age", "m3", None)]


@pytest.mark.parametrize(
    ("declared", "sent"),
    [
        pytest.param({"studying": True, "disabled": True}, ATTESTATION, id="both-declared-the-attestation-sent"),
        pytest.param({"studying": True, "disabled": True}, certificate(), id="both-declared-the-certificate-sent"),
        pytest.param({"studying": True}, ATTESTATION, id="the-attestation-though-said-to-study"),
        pytest.param({"disabled": True}, certificate(), id="the-certificate-though-said-to-be-disabled"),
        pytest.param({}, ATTESTATION, id="the-attestation-and-nothing-declared"),
    ],
)
def test_one_proof_is_enough_where_two_conditions_would_do(
    declared: dict[str, bool], sent: tuple[str, dict[str, str]]
) -> None:
    household = with_grown(**declared)
    paper = a_piece(sent[0], "m3", sent[1])
    assert judged(a_case(household, (*the_pieces(household), paper))).outcome is Outcome.ACCEPTED


def test_a_child_who_may_be_under_age_is_asked_for_no_certificate_before_a_person_looked() -> None:
    household = a_household(a_member("m1"), a_member("m2"), a_member("m3", birth_date="2005", studying=True))
    found = judged(a_case(household))
    assert found.outcome is Outcome.IN_REVIEW
    assert named(found, Verdict.UNCERTAIN) == [("household.school_proof_missing", "m3", "school_certificate")]


# --- One paper, two things ----------------------------------------------------------------------------------

TWIN = a_member("m3", id="m4", idcs=IDCS[3], given_names="Yassine", given_names_ar="ياسين")
TWINS = a_household(a_member("m1"), a_member("m2"), a_member("m3"), TWIN)
ACT = {"act_number": "123", "act_year": "2015", "registry_office": "Agdal"}
UNNAMED = {"given_names": "", "given_names_ar": ""}


def first_act(**fields: str) -> dict[str, str | FieldReading]:
    return birth_fields(TWINS.members[2], TWINS, **fields)


def test_one_file_is_not_the_act_of_two_twins_though_no_name_was_read() -> None:
    sent = [
        replace(a_piece("birth_certificate", who, first_act(**UNNAMED)), content_digest="1") for who in ("m3", "m4")
    ]
    found = judged(with_piece(with_piece(a_case(TWINS), sent[0]), sent[1]))
    assert found.outcome is Outcome.IN_REVIEW
    assert named(found, Verdict.UNCERTAIN) == [("duplicate.same_file_twice", "m4", "m4-birth_certificate")]


@pytest.mark.parametrize("whose", ["m3", "m4"])
def test_one_act_photographed_twice_is_of_the_twin_whom_it_names(whose: str) -> None:
    other = {"m3": "m4", "m4": "m3"}[whose]
    member = TWINS.member(whose) or TWINS.head
    case = with_piece(a_case(TWINS), a_piece("birth_certificate", whose, birth_fields(member, TWINS, **ACT)))
    case = with_piece(case, a_piece("birth_certificate", other, first_act(**ACT, **UNNAMED)))
    found = judged(case)
    assert named(found, Verdict.UNCERTAIN) == [("duplicate.same_file_twice", other, f"{other}-birth_certificate")]


def test_twins_with_acts_of_their_own_are_asked_nothing() -> None:
    case = a_case(TWINS)
    for number, child in enumerate(TWINS.children):
        fields = {**birth_fields(child, TWINS, **ACT), "act_number": f"12{number}"}
        case = with_piece(case, a_piece("birth_certificate", child.id, fields))
    assert judged(case).outcome is Outcome.ACCEPTED


def test_the_act_of_one_wife_does_not_marry_another() -> None:
    second = a_member(
        "m2", id="m5", idcs=IDCS[4], cin="D777777", family_name="TAZI", given_names="Khadija", birth_date="1990-01-01",
        family_name_ar="التازي", given_names_ar="خديجة",
    )  # fmt: skip
    household = a_household(a_member("m1"), a_member("m2"), second)
    act = {name: read for name, read in marriage_fields(household, "m2").items() if not name.startswith("wife")}
    first = replace(a_piece("marriage_certificate", "m2", marriage_fields(household, "m2")), pictures=("one",))
    again = replace(a_piece("marriage_certificate", "m5", act), pictures=("one",))
    found = judged(with_piece(with_piece(a_case(household), first), again))
    assert named(found, Verdict.UNCERTAIN) == [("duplicate.same_file_twice", "m5", "m5-marriage_certificate")]


# --- Halves of two papers -----------------------------------------------------------------------------------

PLACE = f"{ADDRESS.line}, {ADDRESS.commune}"
NO_PROOF = without_piece(a_case(), "m1-residence_certificate")


@pytest.mark.parametrize("kind", ["utility_bill", "residence_certificate"])
def test_one_bill_does_not_lend_its_name_to_the_address_of_another(kind: str) -> None:
    name, place = {"holder_name": "Hassan EL ALAMI", "issue_date": "2026-11-01"}, {"address": PLACE}
    halves = (replace(a_piece(kind, None, half), id=half_id) for half_id, half in (("name", name), ("place", place)))
    found = judged(replace(NO_PROOF, pieces=(*NO_PROOF.pieces, *halves)))
    assert found.outcome is Outcome.IN_REVIEW


@pytest.mark.parametrize(
    ("number", "outcome"),
    [("AB123456", Outcome.ACCEPTED), ("Z999999", Outcome.CORRECTIONS_REQUESTED)],
    ids=["the-same-card", "a-strangers"],
)
def test_the_back_of_a_strangers_card_shows_no_address(number: str, outcome: Outcome) -> None:
    back = a_piece("identity_card", "m1", {"document_number": a_field(number, 0.95), "address": PLACE}, id="back")
    found = judged(replace(NO_PROOF, pieces=(*NO_PROOF.pieces, back)))
    assert found.outcome is outcome
    missing = [("household.member_without_proof", "m1", "residence_certificate")]
    assert named(found, Verdict.FAIL) == (missing if outcome is Outcome.CORRECTIONS_REQUESTED else [])


# --- Registers ----------------------------------------------------------------------------------------------


def counted(**relations: str) -> Case:
    members = tuple(RsuMember(each.idcs, relations.get(each.id, each.relation)) for each in HOUSEHOLD.members)
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    return a_case(answers=replace(answers, rsu=replace(answers.rsu, members=members)))


@pytest.mark.parametrize(
    "relations",
    [
        pytest.param({"m1": "sibling"}, id="a-brother-of-the-registers-head"),
        pytest.param({"m1": "other", "m2": "child", "m3": "grandchild"}, id="with-the-parents-in-law"),
    ],
)
def test_an_applicant_who_is_anything_but_the_registers_head_goes_to_a_person(relations: dict[str, str]) -> None:
    found = judged(counted(**relations))
    assert found.outcome is Outcome.IN_REVIEW
    # What the others are to that head says nothing of what they are to the applicant.
    assert named(found, Verdict.UNCERTAIN) == [("registry.composition_differs", "m1", None)]
    assert named(found, Verdict.FAIL) == []


def test_a_number_declared_of_two_members_is_asked_for_once_and_nothing_its_owner_is() -> None:
    household = a_household(a_member("m1"), a_member("m2"), a_member("m3", idcs=IDCS[1]))
    answers = the_answers(HOUSEHOLD)
    covered = {**answers.cover, IDCS[1]: CoverRecord(covered=True, scheme="CNSS", role="insured", rights="open")}
    found = judged(a_case(household, answers=replace(answers, cover=covered)))
    assert named(found, Verdict.FAIL) == [("household.duplicate_idcs", "m3", None)]
    assert [item.code for item in found.corrections] == ["household.duplicate_idcs"]


def test_of_a_marriage_with_a_spouse_who_is_excluded_nothing_is_asked() -> None:
    answers = the_answers(HOUSEHOLD)
    covered = {**answers.cover, IDCS[1]: CoverRecord(covered=True, scheme="CNSS", role="insured", rights="open")}
    act = marriage_fields(HOUSEHOLD, "m2", husband_birth_date="1980-01-01")
    case = a_case(answers=replace(answers, cover=covered))
    [doubt] = judged(case).doubts
    case = replace(with_piece(case, a_piece("marriage_certificate", "m2", act)), settlements={doubt.key: Verdict.FAIL})
    assert judged(case).outcome is Outcome.ACCEPTED
