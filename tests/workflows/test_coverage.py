"""Years of a cover on the real server, in seconds: birthdays, changes, an index that rises, a register that is away."""

import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from temporalio.client import WorkflowHandle

from dossier.coverage.changes import Change, ChangeKind
from dossier.coverage.state import Cover, CoverState, Standing
from dossier.dates import PartialDate
from dossier.household import Household, Member, Relation, Sex
from dossier.policy import POLICIES
from dossier.record import Actor, EventType, Role
from dossier.registries import RsuMember, RsuRecord
from dossier.status import Queue, Status
from tests.acts import REVIEWER, a_couple, a_document, an_act
from tests.eventually import eventually
from tests.workflows.conftest import Story
from tests.workflows.telling import Holds
from workflows.coverage import CoverageWorkflow, IndexSweepWorkflow
from workflows.messages import SweepStart
from workflows.names import COVERAGE, coverage_workflow_id

pytestmark = pytest.mark.engines
DAY = timedelta(days=1)
_FIVE_MINUTES = 5 / (24 * 60)
OTHER = Actor("reviewer-2", Role.REVIEWER)
LIMIT = POLICIES[-1].index_threshold


class Life:
    """One household's cover and everything a test does to it."""

    def __init__(self, story: Story, *children: Member) -> None:
        self.story = story
        couple = a_couple()
        self.head = replace(couple.head, idcs=f"head-{secrets.token_hex(4)}")
        household: Household = replace(couple, members=(self.head, *couple.spouses, *children))
        self.number = story.dossiers.open(household, an_act())
        story.dossiers.add_document(self.number, a_document(), an_act())
        story.dossiers.submit(self.number, an_act())
        story.until(self.number, Holds(Status.ACCEPTED, Queue.DONE))
        eventually(lambda: story.waiting(self.number), lambda waiting: waiting == 0)

    @property
    def handle(self) -> WorkflowHandle[CoverageWorkflow, None]:
        """The run of the cover."""
        return self.story.client.get_workflow_handle_for(CoverageWorkflow.run, coverage_workflow_id(self.number))

    @property
    def cover(self) -> Cover:
        """The cover as it stands."""
        return self.story.cover_acts.view(self.number).cover

    def pass_by(self, days: float) -> None:
        """Let days go by for the house and for the run, as they would pass by themselves."""
        eventually(lambda: self.story.waiting(self.number), lambda waiting: waiting == 0)
        self.story.clock.ahead += days * DAY
        self.story.portal.call(self.story.skipper.fast_forward, self.handle, days * DAY)

    def until(self, event: EventType) -> None:
        """Wait until it happened."""
        eventually(lambda: self.story.told(self.number), lambda told: event in told)

    def sign(self, *signers: Actor) -> None:
        """Let people sign the open question."""
        (question,) = eventually(
            lambda: self.story.cover_acts.view(self.number).questions, lambda found: len(found) == 1
        )
        for signer in signers:
            self.story.cover_acts.settle(question.id, an_act(signer), holds=True)

    def standing(self, member: str) -> Standing:
        """What the cover means for a member."""
        held = self.cover.member(member)
        assert held is not None
        return held.standing


def a_child(born: date) -> Member:
    return Member(
        "m3", Relation.CHILD, "3456789123", "Alaoui", "Yanis", PartialDate(born.isoformat()), Sex.MALE, parents=("m1",)
    )


def years_before(day: date, years: int) -> date:
    return date(day.year - years, day.month, min(day.day, 28))


@pytest.fixture
def registered_with(story: Story) -> Iterator[dict[str, RsuRecord]]:
    yield story.registries.households
    story.registries.households.clear()


def test_a_child_turns_21_without_a_certificate_and_is_covered_until_a_person_signed(story: Story) -> None:
    life = Life(story, a_child(years_before(story.clock().date(), 21) + 100 * DAY))
    life.pass_by(45)
    life.until(EventType.COVER_AGE_LIMIT_NEAR)
    life.pass_by(61)
    life.until(EventType.COVER_QUESTION_OPENED)
    assert life.standing("m3") is Standing.COVERED
    life.sign(REVIEWER)
    life.pass_by(16)
    life.until(EventType.COVER_MEMBER_ENDED)
    assert life.standing("m3") is Standing.ENDED
    assert life.standing("m1") is Standing.COVERED


def test_a_birth_is_covered_once_the_register_has_seen_it(story: Story, registered_with: dict[str, RsuRecord]) -> None:
    life = Life(story)
    head = life.head.idcs
    born = a_child(story.clock().date())
    life.story.cover_acts.declare(life.number, Change(ChangeKind.BIRTH, story.clock().date(), newcomer=born), an_act())
    members = (RsuMember(head, "head"), RsuMember(born.idcs, "child"))
    registered_with[head] = RsuRecord(members, Decimal(7), story.clock().date())
    life.pass_by(8)
    life.until(EventType.HOUSEHOLD_CHANGE_APPLIED)
    assert life.standing("m3") is Standing.COVERED


def test_a_register_that_is_away_is_asked_again_and_nothing_is_lost(
    story: Story, registered_with: dict[str, RsuRecord]
) -> None:
    life = Life(story)
    head = life.head.idcs
    born = a_child(story.clock().date())
    registered_with[head] = RsuRecord(
        (RsuMember(head, "head"), RsuMember(born.idcs, "child")), Decimal(7), story.clock().date()
    )
    story.registries.away_for.add(head)
    try:
        change = Change(ChangeKind.BIRTH, story.clock().date(), newcomer=born)
        story.cover_acts.declare(life.number, change, an_act())
        life.pass_by(_FIVE_MINUTES)
        assert life.cover.member("m3") is None
    finally:
        story.registries.away_for.discard(head)
    life.pass_by(10 * _FIVE_MINUTES)
    life.until(EventType.HOUSEHOLD_CHANGE_APPLIED)


def test_an_index_that_rises_is_told_lands_softly_and_a_person_suspends(
    story: Story, registered_with: dict[str, RsuRecord]
) -> None:
    life = Life(story)
    head = life.head.idcs
    registered_with[head] = RsuRecord((RsuMember(head, "head"),), LIMIT + 1, story.clock().date())
    assert sweep(story) >= 1
    life.until(EventType.COVER_INDEX_ABOVE)
    life.pass_by(61)
    life.until(EventType.COVER_QUESTION_OPENED)
    eventually(lambda: life.cover.state, lambda state: state is CoverState.UNDER_REVIEW)
    life.sign(REVIEWER)
    life.pass_by(16)
    life.until(EventType.COVER_SUSPENDED)
    registered_with[head] = RsuRecord((RsuMember(head, "head"),), Decimal(7), story.clock().date())
    sweep(story)
    life.until(EventType.COVER_INDEX_BELOW)
    eventually(lambda: life.cover.state, lambda state: state is CoverState.OPEN)


def test_the_head_dies_the_others_have_grace_and_two_people_close(story: Story) -> None:
    life = Life(story, a_child(date(2020, 5, 4)))
    change = Change(ChangeKind.DEATH, story.clock().date(), member="m1")
    story.registries.dead[life.head.idcs] = life.head
    try:
        story.cover_acts.declare(life.number, change, an_act())
        life.until(EventType.HOUSEHOLD_CHANGE_APPLIED)
    finally:
        story.registries.dead.clear()
    assert life.standing("m3") is Standing.COVERED
    life.pass_by(181)
    life.until(EventType.COVER_QUESTION_OPENED)
    life.sign(REVIEWER, OTHER)
    life.pass_by(16)
    life.until(EventType.COVER_CLOSED)
    story.portal.call(life.handle.result)


def test_a_run_of_a_cover_begins_anew_after_each_thing_that_comes(story: Story) -> None:
    life = Life(story, a_child(years_before(story.clock().date(), 18) + 10 * DAY))
    first = story.portal.call(life.handle.describe).run_id
    life.pass_by(11)
    life.until(EventType.COVER_MEMBER_ADULT)
    described = eventually(lambda: story.portal.call(life.handle.describe), lambda found: found.run_id != first)
    assert described.history_length < 30


def sweep(story: Story) -> int:
    """Ask about the index of every cover, as the schedule does every month."""

    async def run() -> int:
        return await story.client.execute_workflow(
            IndexSweepWorkflow.run, SweepStart(), id="index-sweep-of-a-test", task_queue=COVERAGE
        )

    return story.portal.call(run)
