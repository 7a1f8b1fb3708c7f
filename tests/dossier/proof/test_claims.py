"""What proves a claim, what is a doubt, and what no longer is one."""

from dataclasses import replace

import pytest

from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Finding, Outcome, Verdict
from dossier.household import EndOfMarriage, Marriage, MarriageEnd, Relation
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_member,
    a_piece,
    a_reading,
    birth_fields,
    identity_fields,
    marriage_fields,
    residence_fields,
    the_answers,
    the_pieces,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
STRANGER = a_member(
    cin="X99999",
    family_name="TAZI",
    given_names="Karim",
    family_name_ar="التازي",
    given_names_ar="كريم",
    birth_date=PartialDate("1970-10-30"),
)
STRANGERS = a_household(
    STRANGER,
    a_member(
        "m2", cin="Y1111", family_name="OUAZZANI", given_names="Salma", family_name_ar="الوزاني",
        given_names_ar="سلمى", birth_date=PartialDate("1975-01-09"),
    ),
    marriages=(replace(HOUSEHOLD.marriages[0], date=PartialDate("1999-09-01")),),
)  # fmt: skip


def faults(case: Case) -> list[tuple[str, str | None, str | None]]:
    return [_named(finding) for finding in assess(case, TODAY, POLICY).findings if finding.verdict is Verdict.FAIL]


def doubts(case: Case) -> list[tuple[str, str | None, str | None]]:
    return [_named(finding) for finding in assess(case, TODAY, POLICY).doubts]


def _named(finding: Finding) -> tuple[str, str | None, str | None]:
    return finding.code, finding.member, finding.document


CARD, SPOUSES_CARD = "m1-identity_card", "m2-identity_card"
ACT, MARRIAGE, RESIDENCE = "m3-birth_certificate", "m2-marriage_certificate", "m1-residence_certificate"


def test_kinds_and_members_that_nobody_named_are_found() -> None:
    case = a_case()
    unnamed = replace(case, pieces=tuple(replace(piece, kind=None, member=None) for piece in case.pieces))
    assert assess(unnamed, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_two_cards_handed_in_for_each_other_are_put_right_by_the_machine() -> None:
    exchanged = {"m1": "m2", "m2": "m1"}
    case = a_case()
    pieces = tuple(replace(piece, member=exchanged.get(piece.member or "", piece.member)) for piece in case.pieces)
    assert assess(replace(case, pieces=pieces), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_two_sides_of_a_card_are_one_card() -> None:
    fields = identity_fields(HEAD)
    front = {name: fields[name] for name in ("family_name", "given_names", "family_name_ar", "birth_date")}
    back = {"document_number": fields["document_number"], "mrz": "IDMAR", "expiry_date": "2031-01-01", "sex": "M"}
    case = without_piece(a_case(), CARD)
    for side, shown in (("front", front), ("back", back)):
        case = with_piece(case, a_piece("identity_card", "m1", shown, id=f"card-{side}"))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_passport_in_date_stands_for_an_expired_card() -> None:
    fields = {**identity_fields(HEAD), "national_id": HEAD.cin or "", "document_number": "ZZ1234567"}
    case = with_piece(a_case(), a_piece("identity_card", "m1", identity_fields(HEAD, expiry_date="2020-01-01")))
    case = with_piece(case, a_piece("passport", "m1", fields))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_an_expired_card_is_a_warning_where_the_policy_trusts_the_population_register() -> None:
    case = with_piece(a_case(), a_piece("identity_card", "m1", identity_fields(HEAD, expiry_date="2020-01-01")))
    lenient = replace(POLICY, expired_identity_accepted_if_rnp_confirms=True)
    assert assess(case, TODAY, lenient).outcome is Outcome.ACCEPTED


def test_a_card_that_shows_the_declared_address_proves_it() -> None:
    case = without_piece(a_case(), RESIDENCE)
    shown = identity_fields(HEAD, address="12, Rue Ibn Batouta - AGDAL RABAT")
    assert assess(with_piece(case, a_piece("identity_card", "m1", shown)), TODAY, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("field", ["document_number", "holder_name"])
def test_a_holder_whose_number_or_name_agrees_is_not_doubted_for_the_other_read_unsurely(field: str) -> None:
    other = {"document_number": "ZZ99999", "holder_name": "Karim TAZI"}[field]
    shown = residence_fields(HOUSEHOLD, **{field: a_field(other, 0.7)})
    case = with_piece(a_case(), a_piece("residence_certificate", "m1", shown))
    assert (assess(case, TODAY, POLICY).outcome, doubts(case)) == (Outcome.ACCEPTED, [])


@pytest.mark.parametrize("doubted", [True, False])
def test_an_address_that_was_not_read_is_a_doubt_as_the_policy_says(doubted: bool) -> None:
    policy = replace(POLICY, unread_address_is_doubt=doubted)
    case = with_piece(a_case(), a_piece("residence_certificate", "m1", residence_fields(HOUSEHOLD, address="")))
    assert assess(case, TODAY, policy).outcome is (Outcome.IN_REVIEW if doubted else Outcome.ACCEPTED)


@pytest.mark.parametrize(("confidence", "asked"), [(0.62, True), (0.58, False)])
def test_another_sex_is_doubted_like_any_code_and_not_like_a_slip_of_one_letter(
    confidence: float, *, asked: bool
) -> None:
    card = identity_fields(HEAD, sex=a_field("F", confidence))
    case = with_piece(a_case(), a_piece("identity_card", "m1", card))
    assert doubts(case) == ([("mismatch.sex", "m1", CARD)] if asked else [])


def test_a_bill_in_another_name_goes_to_a_person() -> None:
    bill = {"holder_name": "Karim TAZI", "address": "12 rue Ibn Batouta, Agdal, Rabat", "issue_date": "2026-10-02"}
    case = with_piece(without_piece(a_case(), RESIDENCE), a_piece("utility_bill", "m1", bill))
    assessment = assess(case, TODAY, POLICY)
    assert assessment.outcome is Outcome.IN_REVIEW
    assert [finding.code for finding in assessment.doubts] == ["mismatch.address"]
    assert not assessment.corrections


def test_a_bill_in_the_spouses_name_is_a_proof() -> None:
    bill = {"holder_name": "BENNANI Fatima Zahra", "address": "12 rue Ibn Batouta, Agdal, Rabat"}
    case = with_piece(without_piece(a_case(), RESIDENCE), a_piece("utility_bill", None, bill))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_piece_of_no_known_kind_goes_to_a_person() -> None:
    case = with_piece(a_case(), a_piece("identity_card", "m1", reading=a_reading("unknown")))
    assert doubts(case) == [("type.wrong_document", "m1", CARD)]
    assert assess(case, TODAY, POLICY).outcome is Outcome.IN_REVIEW


@pytest.mark.parametrize("read", ["unknown", "birth_certificate"])
def test_a_marriage_act_of_doubtful_kind_whose_fields_prove_the_marriage_is_no_doubt(read: str) -> None:
    unsure = POLICY.kind_confidence - 0.01
    proving = a_reading(read, marriage_fields(HOUSEHOLD), kind_confidence=unsure)
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", reading=proving))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_marriage_act_of_doubtful_kind_that_proves_nothing_goes_to_a_person() -> None:
    silent = a_reading("unknown", {"court": "Rabat"}, kind_confidence=0.3)
    case = with_piece(a_case(), a_piece("marriage_certificate", "m2", reading=silent))
    assert doubts(case) == [("type.wrong_document", "m2", MARRIAGE)]


def test_a_strangers_card_is_not_a_childs_who_bears_the_same_name() -> None:
    namesake = identity_fields(STRANGER, **{name: getattr(CHILD, name) or "" for name in _NAMES})
    case = with_piece(a_case(), a_piece("identity_card", "m2", namesake))
    assert faults(case) == [("type.wrong_holder", "m2", SPOUSES_CARD)]
    assert assess(case, TODAY, POLICY).outcome is Outcome.CORRECTIONS_REQUESTED


_NAMES = ("family_name", "given_names", "family_name_ar", "given_names_ar")


def test_a_card_of_which_nothing_was_read_goes_to_a_person() -> None:
    case = with_piece(a_case(), a_piece("identity_card", "m1", {"birth_place": "Rabat"}))
    assert doubts(case) == [("quality.unreadable", "m1", CARD)]


def test_a_faint_field_is_no_doubt_once_the_claim_is_proved() -> None:
    faint = identity_fields(HEAD, given_names=a_field("Hxssxn", 0.3), birth_date=a_field("1935-03-12", 0.5))
    case = with_piece(a_case(), a_piece("identity_card", "m1", faint))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_date_read_fairly_well_that_clearly_differs_is_a_doubt() -> None:
    fair = identity_fields(HEAD, birth_date=a_field("1979-11-30", 0.7))
    case = with_piece(a_case(), a_piece("identity_card", "m1", fair))
    assert doubts(case) == [("mismatch.birth_date", "m1", CARD)]


def test_the_declared_value_among_the_other_reads_is_no_contradiction() -> None:
    fields = identity_fields(HEAD, birth_date=a_field("1986-03-12", 0.95, alternatives=("1985-03-12",)))
    case = with_piece(a_case(), a_piece("identity_card", "m1", fields))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_one_wrong_declaration_shown_by_three_papers_is_named_once() -> None:
    mistyped = a_household(a_member("m1", birth_date=PartialDate("1985-03-21")), SPOUSE, CHILD)
    case = a_case(mistyped, pieces=the_pieces(HOUSEHOLD), answers=the_answers(HOUSEHOLD))
    assert faults(case) == [("mismatch.birth_date", "m1", CARD)]


def test_an_old_birth_certificate_is_noted_and_accepted() -> None:
    case = with_piece(
        a_case(), a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD, issue_date="2019-01-05"))
    )
    assessment = assess(case, TODAY, POLICY)
    assert assessment.outcome is Outcome.ACCEPTED
    assert ("validity.too_old", Verdict.PASS) in {(one.code, one.verdict) for one in assessment.findings}


def test_a_stepchilds_other_mother_is_a_question_where_the_parents_were_not_declared() -> None:
    child = replace(CHILD, parents=())
    second = a_member("m2", id="m4", idcs="2692866723", cin="D12345", given_names="Nadia", given_names_ar="نادية")
    household = a_household(HEAD, SPOUSE, second, child)
    case = a_case(household)
    case = with_piece(case, a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD, mother_name="Salma")))
    assert doubts(case) == [("mismatch.mother", "m3", ACT)]


@pytest.mark.parametrize("by", EndOfMarriage)
def test_after_an_ended_marriage_another_mother_is_a_question(by: EndOfMarriage) -> None:
    before = Marriage("m9", PartialDate("2005-04-02"), MarriageEnd(PartialDate("2010-01-05"), by))
    household = a_household(HEAD, SPOUSE, replace(CHILD, parents=()))
    household = replace(household, marriages=(before, *household.marriages))
    act = birth_fields(CHILD, HOUSEHOLD, mother_name="Salma")
    assert doubts(with_piece(a_case(household), a_piece("birth_certificate", "m3", act))) == [
        ("mismatch.mother", "m3", ACT)
    ]


@pytest.mark.parametrize(
    ("year", "outcome"),
    [
        pytest.param("2026-2027", Outcome.ACCEPTED, id="this year's"),
        pytest.param("2025/2026", Outcome.CORRECTIONS_REQUESTED, id="last year's"),
        pytest.param(None, Outcome.CORRECTIONS_REQUESTED, id="none"),
    ],
)
def test_a_student_over_age_shows_this_years_certificate(year: str | None, outcome: Outcome) -> None:
    student = a_member("m3", birth_date=PartialDate("2004-01-15"), studying=True)
    household = a_household(HEAD, SPOUSE, student)
    assert student.relation is Relation.CHILD
    case = a_case(household)
    if year:
        fields = {"student_name": "EL ALAMI Youssef", "birth_date": "2004-01-15", "school_year": year}
        case = with_piece(case, a_piece("school_certificate", "m3", fields))
    assessment = assess(case, TODAY, POLICY)
    assert assessment.outcome is outcome
    if outcome is Outcome.CORRECTIONS_REQUESTED:
        assert [one.code for one in assessment.corrections] == ["household.school_proof_missing"]


def test_a_certificate_without_a_birth_date_proves_nothing_where_its_name_is_half_read() -> None:
    student = a_member("m3", birth_date=PartialDate("2004-01-15"), studying=True)
    for name, outcome in (("EL ALAMI Youssef", Outcome.ACCEPTED), ("EL ALAMI", Outcome.IN_REVIEW)):
        fields = {"student_name": name, "school_year": "2026-2027"}
        case = with_piece(a_case(a_household(HEAD, SPOUSE, student)), a_piece("school_certificate", "m3", fields))
        assert assess(case, TODAY, POLICY).outcome is outcome


def test_a_child_and_its_father_of_one_name_are_two_faults_where_the_act_names_others() -> None:
    junior = replace(CHILD, given_names=HEAD.given_names, given_names_ar=HEAD.given_names_ar)
    household = a_household(HEAD, SPOUSE, junior)
    other = {"given_names": "Karim", "given_names_ar": "كريم", "father_name": "Karim"}
    case = with_piece(a_case(household), a_piece("birth_certificate", "m3", birth_fields(junior, household, **other)))
    assert {code for code, *_ in faults(case)} == {"mismatch.name", "mismatch.father"}


def test_a_family_name_read_in_the_place_of_the_given_names_is_no_contradiction() -> None:
    misread = identity_fields(HEAD, given_names=a_field("EL ALAMI", 0.95), given_names_ar=a_field("العلمى", 0.86))
    case = with_piece(a_case(), a_piece("identity_card", "m1", misread))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_card_with_the_declared_address_settles_a_doubt_about_the_bill() -> None:
    bill = {"holder_name": "Karim TAZI", "address": "12 rue Ibn Batouta, Agdal, Rabat"}
    case = with_piece(without_piece(a_case(), RESIDENCE), a_piece("utility_bill", "m1", bill))
    shown = identity_fields(HEAD, address="12 rue Ibn Batouta Agdal Rabat")
    case = with_piece(case, a_piece("identity_card", "m1", shown))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(
    ("excuses", "outcome"),
    [(False, Outcome.CORRECTIONS_REQUESTED), (True, Outcome.ACCEPTED)],
    ids=["asked again", "excused"],
)
def test_whether_the_card_makes_good_an_old_certificate_is_the_policys_to_say(excuses: bool, outcome: Outcome) -> None:
    old = a_piece("residence_certificate", "m1", residence_fields(HOUSEHOLD, issue_date="2026-08-01"))
    shown = a_piece("identity_card", "m1", identity_fields(HEAD, address="12 rue Ibn Batouta Agdal Rabat"))
    case = with_piece(with_piece(a_case(), old), shown)
    policy = replace(POLICY, card_address_excuses_faulty_proof=excuses)
    assert assess(case, TODAY, policy).outcome is outcome


def test_a_card_that_fits_nobody_but_was_read_faintly_is_one_question() -> None:
    faint = a_piece("identity_card", "m1", identity_fields(STRANGER), confidence=0.65)
    case = with_piece(a_case(), faint)
    assert doubts(case) == [("type.wrong_holder", "m1", CARD)]


def test_another_couples_marriage_read_faintly_is_one_question() -> None:
    faint = a_piece("marriage_certificate", "m2", marriage_fields(STRANGERS), confidence=0.65)
    assert doubts(with_piece(a_case(), faint)) == [("type.wrong_holder", "m2", MARRIAGE)]


def test_a_person_who_says_that_the_piece_is_right_closes_the_question() -> None:
    faint = a_piece("identity_card", "m1", identity_fields(STRANGER), confidence=0.5)
    case = with_piece(a_case(), faint)
    for _ in range(12):
        assessment = assess(case, TODAY, POLICY)
        if assessment.outcome is not Outcome.IN_REVIEW:
            break
        case = replace(case, settlements={**case.settlements, assessment.doubts[0].key: Verdict.PASS})
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED
