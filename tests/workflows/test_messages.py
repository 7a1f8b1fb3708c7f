"""What leaves the house beside a dossier's run: messages that never arrive, cards that come back, nights of Ramadan."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from deploy.sender import ByCard, ByMessage, DispatchSender, Way
from dossier.clock import HERE
from dossier.deliveries import CardOrder, CounterTaskKind, Delivery, DeliveryEvent, Provider, ShortMessage, Taken
from dossier.findings import Outcome
from dossier.policy import POLICIES
from dossier.record import EventType
from dossier.rounds import Grounds
from dossier.status import Flag
from storage.counter_tasks import SqlCounterTasks
from storage.dispatches import SqlDispatches
from storage.keys import Keyring
from tests.acts import REVIEWER, SUPERVISOR, an_act
from tests.eventually import eventually
from tests.workflows.conftest import Story
from tests.workflows.telling import ASKED, DAY, OVERDUE, REGISTERED, deposit

pytestmark = pytest.mark.engines


class Deliverer:
    """A gateway and a card issuer: take everything, and say of all of it what a test wrote down."""

    def __init__(self, story: Story) -> None:
        self._clock = story.clock
        self.says = DeliveryEvent.ACCEPTED
        self.texts: list[str] = []
        self._taken: set[str] = set()

    def send(self, effect: str, message: ShortMessage) -> Taken:
        """Take a message."""
        self.texts += [message.text] if effect not in self._taken else []
        return self._take(effect)

    def order(self, effect: str, order: CardOrder) -> Taken:
        """Take an order of cards."""
        return self._take(effect)

    def state(self, effect: str) -> Delivery | None:
        """Say what became of it."""
        return Delivery(effect, self.says, self._clock()) if effect in self._taken else None

    def _take(self, effect: str) -> Taken:
        self._taken.add(effect)
        return Taken(effect)


@contextmanager
def delivered_by(story: Story, deliverer: Deliverer, keys: Keyring, provider: Provider) -> Iterator[None]:
    """Let a sender run beside the story."""
    dispatches = SqlDispatches(story.database, keys)
    ways: dict[Provider, Way] = {
        Provider.SMS: ByMessage(dispatches, deliverer),
        Provider.CARDS: ByCard(dispatches, deliverer),
    }
    sender = DispatchSender(dispatches, {provider: ways[provider]}, poll_s=0.05)
    with story.database.transaction() as connection:  # what other stories sent is none of this one's
        connection.execute(text("update dispatch set state = 'superseded' where state in ('waiting', 'given')"))
    running = story.portal.start_task_soon(sender.run)
    try:
        yield
    finally:
        running.cancel()
        with pytest.raises((CancelledError, asyncio.CancelledError)):
            running.result(10)


def it_is(story: Story, moment: str) -> None:
    """Let the story play at another time, from its beginning on."""
    story.clock.ahead = datetime.fromisoformat(moment).replace(tzinfo=UTC) - datetime.now(UTC)


def test_where_no_message_arrives_the_counter_sees_to_it_and_the_dossier_goes_its_way(
    story: Story, keys: Keyring
) -> None:
    it_is(story, "2027-05-04T11:00")
    tasks = SqlCounterTasks(story.database, keys)
    with delivered_by(story, Deliverer(story), keys, Provider.SMS):
        number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
        story.until(number, ASKED)
        eventually(lambda: story.told(number).count(EventType.MESSAGE_SENT), lambda count: count == 2)
        story.skip(number, (POLICIES[-1].undelivered_after_days + 1) * DAY)
        (task,) = eventually(lambda: tasks.open_tasks(10, number), lambda found: len(found) == 1)
        assert task.kind is CounterTaskKind.PHONE_UNREACHABLE
        view = story.until(number, lambda view: Flag.PHONE_UNREACHABLE in view.flags)
        assert ASKED(view)
    tasks.settle(task.id, an_act(REVIEWER))
    assert Flag.PHONE_UNREACHABLE not in story.dossiers.view(number).flags
    story.dossiers.answer(number, None, an_act())
    story.until(number, REGISTERED)


def test_a_card_that_comes_back_waits_at_the_agency_and_is_collected(story: Story, keys: Keyring) -> None:
    it_is(story, "2027-05-04T11:00")
    deliverer, tasks = Deliverer(story), SqlCounterTasks(story.database, keys)
    with delivered_by(story, deliverer, keys, Provider.CARDS):
        number = deposit(story)
        story.until(number, REGISTERED)
        eventually(lambda: story.told(number), lambda told: EventType.CARD_ORDERED in told)
        for says, event in (
            (DeliveryEvent.SENT, EventType.CARD_SENT),
            (DeliveryEvent.RETURNED, EventType.CARD_RETURNED),
            (DeliveryEvent.AT_AGENCY, EventType.CARD_AT_AGENCY),
            (DeliveryEvent.COLLECTED, EventType.CARD_COLLECTED),
        ):
            deliverer.says = says
            story.clock.ahead += DAY + timedelta(minutes=5)
            eventually(partial(story.told, number), partial(_has, event))
    (task,) = tasks.open_tasks(10, number)
    assert task.kind is CounterTaskKind.CARD_RETURNED
    assert REGISTERED(story.dossiers.view(number))


def _has(event: EventType, told: list[EventType]) -> bool:
    return event in told


def test_in_the_night_into_ramadan_nobody_is_woken_an_hour_early(story: Story, keys: Keyring) -> None:
    # In the night to 7 February 2027 the clocks of Morocco go back by an hour.
    it_is(story, "2027-02-06T20:30")
    deliverer = Deliverer(story)
    with delivered_by(story, deliverer, keys, Provider.SMS):
        number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
        story.until(number, ASKED)
        eventually(lambda: len(deliverer.texts), lambda count: count == 1)  # the receipt, which is waited for
        story.skip(number, timedelta(hours=10, minutes=50))  # 7:20 by the wall; without the change it were 8:20
        assert len(deliverer.texts) == 1
        story.skip(number, timedelta(minutes=50))
        eventually(lambda: len(deliverer.texts), lambda count: count == 2)


def test_a_deadline_ends_with_its_day_on_either_side_of_ramadan(story: Story) -> None:
    it_is(story, "2027-02-01T12:00")
    number = deposit(story, Outcome.CORRECTIONS_REQUESTED)
    story.until(number, ASKED)
    assert due_by_the_wall(story, number) == "2027-03-04 00:00 +0000"
    story.dossiers.extend(number, 14, Grounds.HARDSHIP, an_act(SUPERVISOR))
    assert due_by_the_wall(story, number) == "2027-03-18 00:00 +0100"
    due = story.due(number)
    assert due is not None
    story.skip(number, datetime.fromisoformat("2027-03-17T22:50+00:00") - story.clock())
    assert ASKED(story.dossiers.view(number))
    story.skip(number, timedelta(minutes=15))
    story.until(number, OVERDUE)


def due_by_the_wall(story: Story, number: str) -> str:
    """Return the end of the time to answer as a clock in Morocco shows it."""
    asked = story.dossiers.view(number).corrections
    assert asked is not None
    return asked.due_at.astimezone(HERE).strftime("%Y-%m-%d %H:%M %z")
