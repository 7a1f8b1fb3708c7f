"""Birthdays of covered children on the real server: with a school certificate, and on a 29 February."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.coverage.changes import Change, ChangeKind
from dossier.coverage.dues import DueKind, birthday
from dossier.coverage.state import Standing
from dossier.dates import PartialDate
from dossier.messages import local_day
from dossier.policy import POLICIES
from dossier.record import EventType
from tests.acts import REVIEWER, an_act
from tests.eventually import eventually
from tests.workflows.conftest import Story
from tests.workflows.test_coverage import DAY, OTHER, Life, a_child, years_before

pytestmark = pytest.mark.engines
POLICY = POLICIES[-1]


def first_day_too_old(born: date) -> date:
    """Return the first day on which a child without a certificate is too old."""
    past = 1 if POLICY.max_age_birthday_included else 0
    return birthday(PartialDate(born.isoformat()), POLICY.child_max_age_years + past)


def has_come(life: Life, kind: DueKind) -> bool:
    """Say whether a due came, whatever it did."""
    return any(key.startswith(f"{kind}|") for key in life.cover.happened)


def test_a_child_turns_21_with_a_certificate_and_nobody_is_asked_until_it_ends(story: Story) -> None:
    today = story.clock().date()
    born = years_before(today, 21) + 100 * DAY
    life, too_old = Life(story, replace(a_child(born), studying=True)), first_day_too_old(born)
    certificate = Change(ChangeKind.SCHOOLING, today, member="m3", until=too_old + 200 * DAY)
    story.cover_acts.declare(life.number, certificate, an_act())
    (proof,) = eventually(lambda: story.cover_acts.view(life.number).questions, lambda asked: len(asked) == 1)
    life.sign(*(REVIEWER, OTHER)[: proof.signatures])
    life.until(EventType.HOUSEHOLD_CHANGE_APPLIED)
    life.pass_by((too_old - today).days + 1)
    eventually(lambda: has_come(life, DueKind.AGE_LIMIT), bool)
    assert life.standing("m3") is Standing.COVERED
    assert story.told(life.number).count(EventType.COVER_QUESTION_OPENED) == 1
    life.pass_by(201)
    eventually(lambda: has_come(life, DueKind.SCHOOLING_ENDED), bool)
    assert len(story.cover_acts.view(life.number).questions) == 1
    assert life.standing("m3") is Standing.COVERED


def test_a_child_of_29_february_is_of_age_on_the_day_after_the_28th(story: Story) -> None:
    born = date(2008, 2, 29)
    life, too_old = Life(story, a_child(born)), first_day_too_old(born)
    assert (too_old.month, too_old.day) == (3, 1)
    life.pass_by((too_old - local_day(story.clock())).days - 1)
    life.until(EventType.COVER_AGE_LIMIT_NEAR)
    assert EventType.COVER_QUESTION_OPENED not in story.told(life.number)
    life.pass_by(1)
    life.until(EventType.COVER_QUESTION_OPENED)
    life.sign(REVIEWER)
    life.pass_by(16)
    life.until(EventType.COVER_MEMBER_ENDED)
    assert life.standing("m3") is Standing.ENDED
