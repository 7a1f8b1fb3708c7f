"""What another policy would make of a case: the outcome, whom it touches, and which reasons change."""

from dataclasses import replace
from decimal import Decimal

from dossier.case import Case
from dossier.findings import Outcome
from dossier.replay import Replayed, replay
from tests.builders import POLICY, TODAY, a_case, a_household, the_answers

ABOVE = replace(POLICY, version="stricter", index_threshold=Decimal("7.0"))


def test_the_same_policy_changes_nothing() -> None:
    told = replay(a_case(), TODAY, POLICY, POLICY)
    assert told == Replayed(Outcome.ACCEPTED, Outcome.ACCEPTED, 0, ())
    assert not told.flips


def test_a_lower_threshold_turns_an_acceptance_into_a_refusal_for_everybody() -> None:
    told = replay(a_case(), TODAY, POLICY, ABOVE)
    assert told == Replayed(Outcome.ACCEPTED, Outcome.PROPOSED_REFUSAL, 3, ("registry.index_above_threshold",))
    assert told.flips
    back = replay(a_case(), TODAY, ABOVE, POLICY)
    assert (back.before, back.after) == (told.after, told.before)


def exactly_at_the_threshold() -> Case:
    answers = the_answers(a_household())
    assert answers.rsu is not None
    return a_case(answers=replace(answers, rsu=replace(answers.rsu, index=POLICY.index_threshold)))


def test_a_reason_that_is_only_surer_is_told_too() -> None:
    strict = replace(POLICY, equality_goes_to_a_person=False, threshold_inclusive=False)
    told = replay(exactly_at_the_threshold(), TODAY, POLICY, strict)
    assert (told.before, told.after, told.members) == (Outcome.IN_REVIEW, Outcome.PROPOSED_REFUSAL, 0)
    assert told.codes == ("registry.index_above_threshold",)
    assert told.flips


def test_one_member_who_fares_otherwise_flips_it() -> None:
    assert Replayed(Outcome.IN_REVIEW, Outcome.IN_REVIEW, 1, ()).flips
