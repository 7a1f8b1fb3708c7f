"""Messages through a real database to a real gateway that fails in every way: each is sent once, none is lost."""

import asyncio
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import le
from pathlib import Path

import pytest
from sqlalchemy import func, select

from api.app import create_app
from deploy.edge import SignedNotices
from deploy.sender import Circuit
from dossier.deliveries import DispatchState, ShortMessage
from dossier.household import Household
from dossier.record import EventType
from dossier.status import Flag
from gateways.connection import Patience
from gateways.sandbox.notices import Receiver
from storage.counter_tasks import SqlCounterTasks
from storage.database import Database
from storage.keys import Keyring
from storage.tables import DISPATCH
from tests.acts import a_couple
from tests.api.house import House
from tests.conftest import Servers
from tests.deploy.sender_process import sender
from tests.eventually import eventually
from tests.gateways.running import Sandbox, running, served
from tests.storage.sending import NOON, Hands, Office

pytestmark = pytest.mark.engines
SECRET = b"secret between the house and its providers"
SENT, DELIVERED = EventType.MESSAGE_SENT, EventType.MESSAGE_DELIVERED


@pytest.fixture
def office(database: Database, servers: Servers, keys: Keyring) -> Iterator[Office]:
    office = Office(servers.environment["WATHIQ_DATABASE_URL"], keys, Hands(ticks=True))
    office.empty()
    yield office
    office.empty()
    office.database.close()


@pytest.fixture
def sandbox(office: Office, tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox whose notices come to the API of the house."""
    notices = SignedNotices((SECRET,), office.dispatches, lambda: datetime.now(UTC))
    app = create_app(replace(House().services(), notices=notices))
    with served(app) as api:
        receiver = Receiver(f"{api}/api/v1/notices", SECRET)
        with running(tmp_path / "sandbox", Patience(timeout_s=1.5), receiver) as sandbox:
            yield sandbox


@contextmanager
def sending(office: Office, sandbox: Sandbox) -> Iterator[None]:
    """Let a sender run beside the test."""
    loop = asyncio.new_event_loop()
    task = loop.create_task(sender(office.dispatches, sandbox.messages, sandbox.cards).run())

    def work() -> None:
        with pytest.raises(asyncio.CancelledError):
            loop.run_until_complete(task)
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()


def effects(sandbox: Sandbox, system: str = "sms") -> dict[str, int]:
    """Return how often each effect key was called for: the gateway's own ledger."""
    lines = sandbox.control.get("/control/effects").json()["effects"]
    return {line["effect"]: line["calls"] for line in lines if line["system"] == system}


def steps_take(sandbox: Sandbox, seconds: float, **ends: str) -> None:
    assert sandbox.control.put("/control/deliveries", json={"step_seconds": seconds, **ends}).status_code == 200


def waits(office: Office, number: str, *wanted: EventType) -> None:
    eventually(lambda: office.happened(number), lambda seen: seen == list(wanted), within_s=30)


def test_a_message_is_sent_once_and_its_receipt_comes_back(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 0.1)
    number = office.deposited()
    with sending(office, sandbox):
        waits(office, number, SENT, DELIVERED)
    assert list(effects(sandbox).values()) == [1]


def test_a_gateway_that_fails_is_away_until_it_answers_and_nothing_is_lost(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 0.1)
    sandbox.fail(sms={"status": 500})
    numbers = [office.deposited() for _ in range(5)]
    with sending(office, sandbox):
        eventually(office.dispatches.messages_down_since, lambda since: since is not None)
        sandbox.fail()
        for number in numbers:
            waits(office, number, SENT, DELIVERED)
    assert office.dispatches.messages_down_since() is None
    assert list(effects(sandbox).values()) == [1] * 5


def test_a_gateway_that_hangs_holds_up_no_other_provider(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 3600)
    sandbox.fail(sms={"hang_seconds": 5})
    number = office.deposited()
    with sending(office, sandbox):
        eventually(lambda: attempts(office, number), lambda count: count >= 2)
        sandbox.fail()
        waits(office, number, SENT)
    assert len(effects(sandbox)) == 1


def attempts(office: Office, number: str) -> int:
    with office.database.transaction() as connection:
        return int(connection.execute(select(DISPATCH.c.attempts).where(DISPATCH.c.dossier == number)).scalar_one())


def test_an_answer_that_is_lost_does_not_send_a_second_message(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 3600)
    sandbox.fail(sms={"lose_answer": True})
    number = office.deposited()
    with sending(office, sandbox):
        waits(office, number, SENT)
    assert list(effects(sandbox).values()) == [1]


def test_a_text_that_changed_between_call_and_note_is_not_sent_again(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 3600)
    number = office.deposited()
    (dispatch,) = office.claim()
    earlier = ShortMessage("+212612345678", "as it was worded then")
    assert sandbox.messages.send(dispatch.effect, earlier).reference is not None
    office.hands.pass_by(minutes=1)
    with sending(office, sandbox):
        waits(office, number, SENT)
    assert list(effects(sandbox).values()) == [1]


def test_what_was_answered_while_it_waited_is_not_asked_any_more(office: Office, sandbox: Sandbox) -> None:
    number = office.deposited()
    office.tell(number, EventType.CORRECTIONS_REQUESTED)
    with sending(office, sandbox):
        eventually(lambda: office.states(number)[1], lambda seen: seen[1] == DispatchState.SUPERSEDED)
    assert len(effects(sandbox)) == 1


def test_a_message_that_was_taken_and_lost_is_sent_again_under_its_key(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 0.1)
    sandbox.fail(sms={"lose_work": True})
    number = office.deposited()
    with sending(office, sandbox):
        waits(office, number, SENT)
        assert effects(sandbox) == {}
        sandbox.fail()
        office.hands.pass_by(hours=1)
        waits(office, number, SENT, DELIVERED)
    assert list(effects(sandbox).values()) == [1]


def test_notices_that_come_twice_count_once(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 0.1)
    sandbox.fail(sms={"duplicate_notice": True})
    number = office.deposited()

    def taken() -> list[int]:
        return [notice["taken"] for notice in sandbox.control.get("/control/effects").json()["notices"]]

    with sending(office, sandbox):
        eventually(taken, lambda times: times == [2])
    assert office.happened(number) == [SENT, DELIVERED]


def test_a_message_that_never_arrives_is_one_thing_for_the_counter(office: Office, sandbox: Sandbox) -> None:
    steps_take(sandbox, 0.1, message_ends="failed")
    number = office.deposited()
    with sending(office, sandbox):
        waits(office, number, SENT, EventType.PHONE_UNREACHABLE)
    assert len(SqlCounterTasks(office.database, office.keys).open_tasks(10, number)) == 1
    assert Flag.PHONE_UNREACHABLE in office.dossiers.view(number).flags


@pytest.mark.parametrize(
    "household",
    [
        pytest.param(a_couple(phone="+212522123456"), id="no-mobile-telephone"),
        pytest.param(replace(a_couple(), wants_messages=False), id="wants-none"),
    ],
)
def test_who_takes_no_message_is_for_the_counter_and_never_for_the_gateway(
    office: Office, sandbox: Sandbox, household: Household
) -> None:
    number = office.deposited(household)
    with sending(office, sandbox):
        waits(office, number, EventType.PHONE_UNREACHABLE)
    assert effects(sandbox) == {}


def test_a_message_that_the_gateway_will_not_take_is_for_the_counter_and_not_tried_for_ever(
    office: Office, sandbox: Sandbox
) -> None:
    sandbox.fail(sms={"status": 422})
    number = office.deposited()
    with sending(office, sandbox):
        waits(office, number, EventType.PHONE_UNREACHABLE)
    assert attempts(office, number) == 1
    assert len(SqlCounterTasks(office.database, office.keys).open_tasks(10, number)) == 1
    assert office.dispatches.messages_down_since() is None


def test_where_the_gateway_refuses_us_every_message_waits_until_that_is_mended(
    office: Office, sandbox: Sandbox
) -> None:
    steps_take(sandbox, 0.1)
    sandbox.fail(sms={"status": 401})
    numbers = [office.deposited() for _ in range(4)]
    with sending(office, sandbox):
        eventually(office.dispatches.messages_down_since, lambda since: since is not None)
        sandbox.fail()
        for number in numbers:
            waits(office, number, SENT, DELIVERED)


@pytest.mark.faults
def test_a_killed_sender_sends_nothing_twice_and_loses_nothing(
    office: Office, sandbox: Sandbox, servers: Servers
) -> None:
    messages, kills, in_flight = 40, 4, []
    steps_take(sandbox, 3600)
    sandbox.fail(sms={"slow_seconds": 0.15})
    numbers = [office.deposited() for _ in range(messages)]
    started = NOON + timedelta(minutes=1)
    for turn in range(kills + 1):
        # By then the leases of whoever died have run out.
        now = started + timedelta(minutes=3 * turn)
        before = len(effects(sandbox))
        arguments = (servers.environment["WATHIQ_DATABASE_URL"], sandbox.url, now.isoformat())
        with subprocess.Popen([sys.executable, "-m", "tests.deploy.sender_process", *arguments]) as process:
            try:
                wanted = messages if turn == kills else min(before + 5, messages)
                eventually(lambda: len(effects(sandbox)), partial(le, wanted), within_s=60)
                if turn == kills:
                    eventually(lambda: count(office, DispatchState.GIVEN), lambda done: done == messages, within_s=60)
            finally:
                process.send_signal(signal.SIGKILL)
        in_flight.append(count(office, DispatchState.WAITING, tried=True))
    print(f"in flight at each kill: {in_flight}")  # noqa: T201 - shown by pytest where the test fails
    assert sum(each > 0 for each in in_flight[:kills]) >= kills // 2
    assert len(effects(sandbox)) == messages
    assert [office.happened(number) for number in numbers] == [[SENT]] * messages


def count(office: Office, state: DispatchState, *, tried: bool = False) -> int:
    query = select(func.count()).select_from(DISPATCH).where(DISPATCH.c.state == state)
    with office.database.transaction() as connection:
        return int(connection.execute(query.where(DISPATCH.c.attempts > 0) if tried else query).scalar_one())


def test_a_provider_that_is_away_is_tried_one_at_a_time() -> None:
    now = [0.0]
    circuit = Circuit(clock=lambda: now[0])
    assert circuit.room(under_way=3) == 5
    assert [circuit.failed() for _ in range(4)] == [False, False, True, False]
    assert circuit.room(under_way=0) == 0
    now[0] += 2
    assert (circuit.room(under_way=0), circuit.room(under_way=1)) == (1, 0)
    assert circuit.answered()
    assert not circuit.answered()
    assert circuit.room(under_way=0) == 8
