"""What events send out, in a real PostgreSQL: once, in order, by day, and with an end that somebody knows."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from dossier.deliveries import Delivery, DeliveryEvent, Dispatch, Notice, Provider
from dossier.errors import AlreadySettledError, AlreadySubmittedError, UnknownEffectError, UnknownTaskError
from dossier.messages import MessageKind
from dossier.record import EventType
from dossier.status import Flag
from storage import outages
from storage.counter_tasks import SqlCounterTasks
from storage.database import Database
from storage.keys import Keyring
from tests.acts import CLIENT, a_couple, an_act
from tests.conftest import Servers
from tests.storage.sending import LEASE, NOON, Office

pytestmark = pytest.mark.engines


@pytest.fixture
def office(database: Database, servers: Servers, keys: Keyring) -> Iterator[Office]:
    office = Office(servers.environment["WATHIQ_DATABASE_URL"], keys)
    office.empty()
    yield office
    office.empty()
    office.database.close()


@pytest.fixture
def counter(office: Office) -> SqlCounterTasks:
    return SqlCounterTasks(office.database, office.keys)


def notice(dispatch: Dispatch, event: DeliveryEvent, id_: str = "", hours: float = 1) -> Notice:
    moment = NOON + timedelta(hours=hours)
    return Notice(id_ or f"{event}-{dispatch.id}", dispatch.provider, dispatch.effect, Delivery("r1", event, moment))


def given(office: Office, dispatch: Dispatch) -> Dispatch:
    office.dispatches.given(dispatch, "r1")
    return dispatch


def test_an_event_writes_its_message_down_and_most_events_none(office: Office) -> None:
    number = office.dossiers.open(a_couple(), an_act())
    assert office.states(number) == []
    office.dossiers.submit(number, an_act())
    assert office.states(number) == [("deposited", "waiting")]


def test_an_act_that_is_refused_tells_nobody(office: Office) -> None:
    number = office.deposited()
    with pytest.raises(AlreadySubmittedError):
        office.dossiers.submit(number, an_act())
    assert office.states(number) == [("deposited", "waiting")]


def test_the_ledger_of_messages_says_nothing_personal(office: Office) -> None:
    office.deposited()
    with office.database.transaction() as connection:
        said = str(connection.execute(text("select * from dispatch")).mappings().all())
    assert not any(word in said for word in ("612345678", "Alaoui", "Karim", "AB123456", "Orangers"))


def test_what_is_claimed_is_nobody_elses_until_the_lease_runs_out(office: Office) -> None:
    for _ in range(12):
        office.deposited()
    with ThreadPoolExecutor(6) as pool:
        claimed = [one.id for lines in pool.map(lambda _: office.claim(limit=4), range(6)) for one in lines]
    assert len(claimed) == len(set(claimed)) == 12
    assert office.claim() == ()
    office.hands.pass_by(seconds=31)
    again = office.claim()
    assert {one.attempts for one in again} == {2}
    assert sorted(one.id for one in again) == sorted(claimed)


def test_messages_of_one_dossier_leave_in_order(office: Office) -> None:
    number = office.deposited()
    office.tell(number, EventType.CORRECTIONS_OVERDUE)
    (first,) = office.claim()
    assert first.kind == MessageKind.DEPOSITED
    office.hands.pass_by(seconds=1)
    assert office.claim() == ()
    given(office, first)
    assert [one.kind for one in office.claim()] == [MessageKind.CORRECTIONS_OVERDUE]


def test_by_night_a_message_waits_for_the_morning_and_a_receipt_does_not(office: Office) -> None:
    office.hands.now = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
    number = office.deposited()
    office.tell(number, EventType.DOSSIER_CLOSED)
    given(office, office.claim()[0])
    assert office.claim() == ()
    office.hands.now = datetime(2026, 11, 24, 6, 59, tzinfo=UTC)
    assert [one for one in office.claim() if one.kind == "closed"] == []
    office.hands.now = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    assert "closed" in [one.kind for one in office.claim()]


def test_a_receipt_does_not_wait_behind_what_waits_for_the_morning(office: Office) -> None:
    office.hands.now = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
    number = office.dossiers.open(a_couple(), an_act())
    office.tell(number, EventType.DRAFT_REMINDED)
    office.dossiers.submit(number, an_act())
    assert [one.kind for one in office.claim()] == ["deposited"]


def test_what_was_put_off_does_not_come_back_by_night(office: Office) -> None:
    office.hands.now = datetime(2026, 11, 23, 19, 50, tzinfo=UTC)
    office.tell(office.deposited(), EventType.DOSSIER_CLOSED)
    given(office, office.claim()[0])
    (closed,) = office.claim()
    office.dispatches.postponed(closed, timedelta(minutes=20))
    office.hands.now = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
    assert "closed" not in [one.kind for one in office.claim()]


def test_a_message_says_what_is_so_when_it_leaves(office: Office) -> None:
    number = office.deposited()
    (dispatch,) = office.claim()
    facts = office.dispatches.message(dispatch)
    assert (facts.number, facts.phone, facts.asked, facts.due) == (number, "+212612345678", None, None)
    assert facts.is_true


def test_what_was_given_is_one_event_however_often_it_is_noted(office: Office) -> None:
    number = office.deposited()
    (dispatch,) = office.claim()
    for _ in range(3):
        office.dispatches.given(dispatch, "r1")
    assert office.happened(number) == [EventType.MESSAGE_SENT]
    assert office.states(number) == [("deposited", "given")]


@pytest.mark.parametrize("times", [1, 3])
def test_a_receipt_counts_once(office: Office, times: int) -> None:
    number = office.deposited()
    dispatch = given(office, office.claim()[0])
    for _ in range(times):
        office.dispatches.take(notice(dispatch, DeliveryEvent.DELIVERED))
    assert office.happened(number) == [EventType.MESSAGE_SENT, EventType.MESSAGE_DELIVERED]
    assert office.states(number) == [("deposited", "delivered")]


def test_twenty_deliverers_of_one_notice_count_once(office: Office) -> None:
    number = office.deposited()
    dispatch = given(office, office.claim()[0])
    one = notice(dispatch, DeliveryEvent.FAILED)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: office.dispatches.take(one), range(20)))
    assert office.happened(number) == [EventType.MESSAGE_SENT, EventType.PHONE_UNREACHABLE]


def test_a_receipt_may_come_before_we_noted_that_it_was_sent(office: Office) -> None:
    number = office.deposited()
    (dispatch,) = office.claim()
    office.dispatches.take(notice(dispatch, DeliveryEvent.DELIVERED))
    office.dispatches.given(dispatch, "r1")
    office.hands.pass_by(hours=10)
    assert office.claim() == ()
    assert office.happened(number) == [EventType.MESSAGE_SENT, EventType.MESSAGE_DELIVERED]


def test_a_message_that_failed_is_one_thing_for_the_counter_however_many_fail(
    office: Office, counter: SqlCounterTasks
) -> None:
    number = office.deposited()
    first = given(office, office.claim()[0])
    office.tell(number, EventType.DOSSIER_CLOSED)
    second = given(office, office.claim()[0])
    for dispatch in (first, second):
        office.dispatches.take(notice(dispatch, DeliveryEvent.FAILED))
    (task,) = counter.open_tasks(10, number)
    assert (task.about, task.office) == ("deposited", "rabat-agdal")
    assert office.dossiers.view(number).flags.count(Flag.PHONE_UNREACHABLE) == 1
    act = an_act(CLIENT)
    for _ in range(2):
        counter.settle(task.id, act)
    with pytest.raises(AlreadySettledError):
        counter.settle(task.id, an_act(CLIENT))
    with pytest.raises(UnknownTaskError):
        counter.settle("nothing", an_act(CLIENT))
    assert Flag.PHONE_UNREACHABLE not in office.dossiers.view(number).flags
    assert office.happened(number)[-1] is EventType.COUNTER_TASK_SETTLED


def test_a_message_that_arrives_after_all_takes_its_task_back(office: Office, counter: SqlCounterTasks) -> None:
    number = office.deposited()
    dispatch = given(office, office.claim()[0])
    office.dispatches.take(notice(dispatch, DeliveryEvent.FAILED))
    office.dispatches.take(notice(dispatch, DeliveryEvent.DELIVERED, hours=0.5))
    office.dispatches.take(notice(dispatch, DeliveryEvent.FAILED, id_="late"))
    assert office.states(number) == [("deposited", "delivered")]
    assert counter.open_tasks(10, number) == ()
    assert Flag.PHONE_UNREACHABLE not in office.dossiers.view(number).flags


def test_a_telephone_that_takes_no_message_is_for_the_counter(office: Office, counter: SqlCounterTasks) -> None:
    number = office.deposited(a_couple(phone="+212522123456"))
    (dispatch,) = office.claim()
    office.dispatches.refused(dispatch, "sms.not_mobile")
    assert office.states(number) == [("deposited", "undelivered")]
    assert len(counter.open_tasks(10, number)) == 1


def test_what_is_not_heard_of_is_asked_about_and_lost_messages_leave_again(office: Office) -> None:
    number = office.deposited()
    dispatch = given(office, office.claim()[0])
    assert office.claim() == ()
    office.hands.pass_by(hours=1)
    (asked,) = office.claim()
    assert asked.state == "given"
    office.dispatches.told(asked, None)
    (again,) = office.claim()
    assert (again.state, again.effect, again.attempts) == ("waiting", dispatch.effect, 1)
    office.dispatches.given(again, "r2")
    assert office.happened(number) == [EventType.MESSAGE_SENT]


def test_without_any_receipt_a_message_counts_as_undelivered_in_the_end(
    office: Office, counter: SqlCounterTasks
) -> None:
    number = office.deposited()
    given(office, office.claim()[0])
    on_its_way = Delivery("r1", DeliveryEvent.ACCEPTED, NOON)
    for _ in range(72):
        assert office.states(number) == [("deposited", "given")]
        office.hands.pass_by(hours=1)
        (asked,) = office.claim()
        office.dispatches.told(asked, on_its_way)
    assert office.states(number) == [("deposited", "undelivered")]
    assert len(counter.open_tasks(10, number)) == 1


def test_a_notice_of_nothing_or_of_another_provider_is_refused_and_not_kept(office: Office) -> None:
    office.deposited()
    (dispatch,) = office.claim()
    strange = Notice("n", Provider.SMS, "nothing", Delivery("r", DeliveryEvent.DELIVERED, NOON))
    mixed = Notice("n", Provider.CARDS, dispatch.effect, Delivery("r", DeliveryEvent.DELIVERED, NOON))
    for one in (strange, mixed):
        with pytest.raises(UnknownEffectError):
            office.dispatches.take(one)
    with office.database.transaction() as connection:
        assert connection.execute(text("select count(*) from notice")).scalar_one() == 0


def test_outages_are_one_at_a_time_and_add_up(office: Office) -> None:
    hands, dispatches = office.hands, office.dispatches
    assert dispatches.messages_down_since() is None
    for _ in range(2):
        dispatches.went_down(Provider.SMS)
        hands.pass_by(hours=2)
    assert dispatches.messages_down_since() == NOON
    dispatches.came_back(Provider.SMS)
    dispatches.came_back(Provider.SMS)
    assert dispatches.messages_down_since() is None
    hands.pass_by(hours=1)
    dispatches.went_down(Provider.SMS)
    hands.pass_by(hours=3)
    with office.database.transaction() as connection:
        assert outages.time_down(connection, [Provider.SMS], NOON, hands.now) == timedelta(hours=7)
        middle = (NOON + timedelta(hours=3), NOON + timedelta(hours=6))
        assert outages.time_down(connection, [Provider.SMS], *middle) == timedelta(hours=2)
        assert outages.time_down(connection, [Provider.CARDS], NOON, hands.now) == timedelta(0)


def test_a_lease_is_as_long_as_it_says(office: Office) -> None:
    office.deposited()
    office.claim()
    office.hands.now += LEASE - timedelta(seconds=1)
    assert office.claim() == ()
