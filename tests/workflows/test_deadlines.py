"""Stories of time: drafts, rounds of corrections, extensions, and the thirty days."""

from datetime import timedelta

import pytest

from dossier.clock import Holder
from dossier.findings import Correction, Outcome, Verdict
from dossier.record import EventType
from dossier.rounds import Grounds
from dossier.status import Flag
from tests.acts import OTHER_REVIEWER, REVIEWER, SUPERVISOR, a_couple, a_document, an_act
from tests.workflows.conftest import Story
from tests.workflows.telling import (
    ASKED,
    CLOSED,
    DAY,
    IN_REVIEW,
    OVERDUE,
    REGISTERED,
    REJECTED,
    SUPERVISED,
    deposit,
    settle_all,
)

pytestmark = pytest.mark.engines


def test_a_draft_is_reminded_three_times_and_deposited_on_its_last_day_it_is_taken(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    story.skip(number, 90 * DAY)
    assert story.told(number).count(EventType.DRAFT_REMINDED) == 3
    story.dossiers.submit(number, an_act())
    story.until(number, REGISTERED)


def test_three_rounds_and_then_people_decide_on_what_is_there(story: Story) -> None:
    number = deposit(story, *[Outcome.CORRECTIONS_REQUESTED] * 4)
    for _ in range(3):
        story.until(number, ASKED)
        story.skip(number, 12 * DAY)
        story.dossiers.add_document(number, a_document(), an_act())
        story.dossiers.answer(number, None, an_act())
    story.until(number, SUPERVISED)
    story.rules.scripts[number].clear()
    told = story.told(number)
    assert told.count(EventType.CORRECTIONS_REQUESTED) == 3
    assert told.count(EventType.CORRECTIONS_REMINDED) == 3
    # The applicant's thirty-six days are none of ours.
    ledger = story.ledger(number)
    assert ledger.held_by(Holder.APPLICANT) >= 36 * DAY
    assert ledger.net < DAY
    settle_all(story, number, Verdict.PASS)
    settle_all(story, number, Verdict.PASS, OTHER_REVIEWER)
    story.until(number, REGISTERED)


def test_after_the_last_round_a_refusal_takes_two_signatures(story: Story) -> None:
    number = deposit(story, *[Outcome.CORRECTIONS_REQUESTED] * 5)
    for _ in range(3):
        story.until(number, ASKED)
        story.dossiers.answer(number, None, an_act())
    story.until(number, SUPERVISED)
    settle_all(story, number, Verdict.FAIL)
    settle_all(story, number, Verdict.FAIL, OTHER_REVIEWER)
    story.until(number, REJECTED)
    assert story.result(number) is Outcome.REJECTED


def test_an_answer_after_the_deadline_still_counts_while_nobody_closed_it(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.skip(number, 50 * DAY)
    story.until(number, OVERDUE)
    story.dossiers.answer(number, None, an_act())
    story.until(number, REGISTERED)


def test_an_overdue_dossier_is_closed_by_a_person_and_its_run_ends(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.skip(number, 32 * DAY)
    story.until(number, OVERDUE)
    story.dossiers.close(number, an_act(SUPERVISOR))
    story.until(number, CLOSED)
    assert story.result(number) is Outcome.CORRECTIONS_REQUESTED


def test_an_act_of_individuality_has_sixty_days(story: Story) -> None:
    number = story.dossiers.open(a_couple(), an_act())
    story.rules.asks[number] = (Correction("mismatch.name", "m1", kind="identity_card"),)
    story.rules.scripts[number] += [Outcome.CORRECTIONS_REQUESTED]
    story.dossiers.submit(number, an_act())
    story.until(number, ASKED)
    story.skip(number, 59 * DAY)
    assert ASKED(story.dossiers.view(number))
    story.skip(number, 3 * DAY)
    story.until(number, OVERDUE)


def test_deadlines_are_extended_for_everybody_during_an_outage(story: Story) -> None:
    numbers = [deposit(story, Outcome.CORRECTIONS_REQUESTED) for _ in range(3)]
    for number in numbers:
        story.until(number, ASKED)
    story.skip_together(numbers, 28 * DAY)
    assert story.dossiers.extend_all(14, Grounds.PORTAL_DOWN, an_act(SUPERVISOR)).dossiers >= 3
    story.skip_together(numbers, 10 * DAY)
    for number in numbers:
        assert ASKED(story.dossiers.view(number))
        story.dossiers.answer(number, None, an_act())
        story.until(number, REGISTERED)


def test_a_second_bundle_leaves_only_with_a_supervisors_grounds(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.rules.asks[number] = (Correction("registry.not_in_rsu", "m2"),)
    story.dossiers.answer(number, None, an_act())
    view = story.until(number, SUPERVISED)
    assert view.flags == (Flag.SECOND_BUNDLE,)
    story.dossiers.allow_second_bundle(number, Grounds.NEW_FACTS, an_act(SUPERVISOR))
    story.until(number, ASKED)
    story.dossiers.answer(number, None, an_act())
    story.until(number, REGISTERED)


def test_a_question_that_nobody_settles_is_marked_handed_up_and_never_decided(story: Story) -> None:
    number = deposit(story, Outcome.IN_REVIEW)
    story.until(number, IN_REVIEW)
    story.skip(number, 21 * DAY)
    assert story.dossiers.view(number).flags == (Flag.SLA_AT_RISK,)
    story.skip(number, 10 * DAY)
    view = story.until(number, SUPERVISED)
    assert view.flags == (Flag.SLA_BREACHED,)
    story.skip(number, 40 * DAY)
    view = story.dossiers.view(number)
    assert view.flags == (Flag.LEGAL_LIMIT_PASSED, Flag.SLA_BREACHED)
    assert SUPERVISED(view)
    settle_all(story, number, Verdict.PASS)
    view = story.until(number, REGISTERED)
    ledger = story.ledger(number)
    assert 70 * DAY <= ledger.held_by(Holder.REVIEWER) <= 73 * DAY
    assert not ledger.is_running


def test_the_time_of_the_applicant_pauses_the_thirty_days(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED, Outcome.IN_REVIEW)
    story.until(number, ASKED)
    story.skip(number, 25 * DAY)
    story.dossiers.answer(number, None, an_act())
    story.until(number, IN_REVIEW)
    story.skip(number, 19 * DAY)
    assert story.dossiers.view(number).flags == ()
    story.skip(number, 2 * DAY)
    assert story.dossiers.view(number).flags == (Flag.SLA_AT_RISK,)
    settle_all(story, number, Verdict.PASS, REVIEWER)
    story.until(number, REGISTERED)


def test_a_run_that_begins_again_keeps_the_dues_it_has_told(story: Story) -> None:
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    story.skip(number, 11 * DAY)
    story.portal.call(story.handle(number).terminate, "lost")
    story.begin_again(number)
    story.skip(number, 10 * DAY)
    assert story.told(number).count(EventType.CORRECTIONS_REMINDED) == 2
    story.skip(number, timedelta(days=11))
    story.until(number, OVERDUE)
