"""A registered household's cards are ordered with its registration, and their way is told as it was."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from dossier.deliveries import CardOrder, CounterTaskKind, Delivery, DeliveryEvent, Dispatch, Notice, Provider
from dossier.ports import Terms
from dossier.record import EventType
from storage.counter_tasks import SqlCounterTasks
from storage.database import Database
from storage.keys import Keyring
from tests.conftest import Servers
from tests.storage.sending import NOON, Office, accepted

pytestmark = pytest.mark.engines


@pytest.fixture
def office(database: Database, servers: Servers, keys: Keyring) -> Iterator[Office]:
    office = Office(servers.environment["WATHIQ_DATABASE_URL"], keys)
    office.empty()
    yield office
    office.empty()
    office.database.close()


@pytest.fixture
def registered(office: Office) -> str:
    """The number of a dossier that was just registered."""
    number = office.deposited()
    office.cases.take_up(number)
    office.cases.note_assessment(number, accepted(), 1, Terms(30))
    office.cases.note_registered(number, "123456789")
    return number


def report(office: Office, dispatch: Dispatch, event: DeliveryEvent, hours: float, id_: str | None = None) -> None:
    delivery = Delivery("r1", event, NOON + timedelta(hours=hours))
    office.dispatches.take(Notice(id_ or f"{event}{hours}", dispatch.provider, dispatch.effect, delivery))


def ordered(office: Office) -> Dispatch:
    (dispatch,) = office.claim(Provider.CARDS)
    office.dispatches.given(dispatch, "r1")
    return dispatch


def test_registration_tells_the_household_and_orders_its_cards(office: Office, registered: str) -> None:
    assert office.states(registered) == [
        ("deposited", "waiting"),
        ("registered", "waiting"),
        ("cards", "waiting"),
    ]
    (dispatch,) = office.claim(Provider.CARDS)
    order = office.dispatches.card_order(dispatch)
    assert isinstance(order, CardOrder)
    assert (order.registration_number, order.address.commune) == ("123456789", "Rabat")
    assert [holder.given_names for holder in order.holders] == ["Karim", "Salma"]


def test_a_card_goes_its_way_to_the_door(office: Office, registered: str) -> None:
    dispatch = ordered(office)
    for hour, event in enumerate((DeliveryEvent.PRINTED, DeliveryEvent.SENT, DeliveryEvent.DELIVERED)):
        report(office, dispatch, event, hour)
        report(office, dispatch, event, hour)
    assert office.happened(registered) == [
        EventType.CARD_ORDERED,
        EventType.CARD_PRINTED,
        EventType.CARD_SENT,
        EventType.CARD_DELIVERED,
    ]
    assert office.states(registered)[2:] == [("cards", "delivered"), ("card_sent", "waiting")]


def test_notices_out_of_order_tell_no_old_news(office: Office, registered: str) -> None:
    dispatch = ordered(office)
    report(office, dispatch, DeliveryEvent.DELIVERED, 3)
    report(office, dispatch, DeliveryEvent.PRINTED, 1)
    report(office, dispatch, DeliveryEvent.SENT, 2)
    assert office.happened(registered) == [EventType.CARD_ORDERED, EventType.CARD_DELIVERED]
    assert office.states(registered)[2:] == [("cards", "delivered")]


def test_a_card_that_comes_back_is_for_the_counter_until_it_is_fetched(office: Office, registered: str) -> None:
    counter = SqlCounterTasks(office.database, office.keys)
    dispatch = ordered(office)
    steps = (DeliveryEvent.SENT, DeliveryEvent.RETURNED, DeliveryEvent.AT_AGENCY, DeliveryEvent.COLLECTED)
    for hour, event in enumerate(steps):
        report(office, dispatch, event, hour)
    (task,) = counter.open_tasks(10, registered)
    assert task.kind is CounterTaskKind.CARD_RETURNED
    told = [kind for kind, _ in office.states(registered)]
    assert told == ["deposited", "registered", "cards", "card_sent", "card_returned", "card_at_agency"]
    assert office.happened(registered)[-1] is EventType.CARD_COLLECTED


def test_an_order_that_is_refused_is_for_the_counter(office: Office, registered: str) -> None:
    (dispatch,) = office.claim(Provider.CARDS)
    office.dispatches.refused(dispatch, "cards.address")
    (task,) = SqlCounterTasks(office.database, office.keys).open_tasks(10, registered)
    assert task.kind is CounterTaskKind.CARD_REFUSED
    assert office.happened(registered) == [EventType.CARD_REFUSED]


def test_an_order_that_got_lost_is_given_again_under_its_key(office: Office, registered: str) -> None:
    dispatch = ordered(office)
    office.hands.pass_by(days=1)
    (asked,) = office.claim(Provider.CARDS)
    office.dispatches.told(asked, None)
    (again,) = office.claim(Provider.CARDS)
    assert (again.effect, again.state) == (dispatch.effect, "waiting")


def test_a_card_may_take_its_weeks(office: Office, registered: str) -> None:
    ordered(office)
    for _ in range(30):
        office.hands.pass_by(days=1)
        (asked,) = office.claim(Provider.CARDS)
        office.dispatches.told(asked, Delivery("r1", DeliveryEvent.SENT, NOON))
    assert office.states(registered)[2][1] == "given"
    assert office.happened(registered) == [EventType.CARD_ORDERED, EventType.CARD_SENT]
