"""Cards and messages: ordered once per key whatever breaks, and told of by signed notices until somebody takes them."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI, Request, Response

from dossier.dates import PartialDate
from dossier.deliveries import (
    SIGNATURE,
    CardHolder,
    CardOrder,
    Delivery,
    DeliveryEvent,
    Notice,
    Provider,
    ShortMessage,
    Taken,
)
from dossier.errors import InvalidPhoneError, QuestionRefusedError, RegistryUnreachableError
from dossier.household import Address, Language
from dossier.ports import Cards, Messages
from gateways.cards import HttpCards
from gateways.connection import Connection, Patience
from gateways.notices import verify
from gateways.sandbox.notices import Receiver
from tests.eventually import eventually
from tests.gateways.running import Sandbox, running, served, started

SECRET = b"a secret of both"
ORDER = CardOrder(
    "123456789",
    Language.ARABIC,
    Address("1, rue des Specimens", "Rabat", "Rabat"),
    (CardHolder("Alaoui", "Salma", PartialDate("1985-03-12"), "العلوي", "سلمى"),),
)
MESSAGE = ShortMessage("+212612345678", "Votre dossier est accepté.")


@dataclass
class Inbox:
    """Somebody who verifies notices, keeps those that hold, and takes none for as long as a test says."""

    notices: list[Notice] = field(default_factory=list)
    refusing: bool = False
    asked: int = 0

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.post("/notices")
        async def take(request: Request) -> Response:
            self.asked += 1
            if self.refusing:
                return Response(status_code=503)
            signature = request.headers.get(SIGNATURE, "")
            self.notices.append(verify((SECRET,), await request.body(), signature, datetime.now(UTC)))
            return Response(status_code=204)

        return app

    def events(self, effect: str) -> list[DeliveryEvent]:
        return [each.delivery.event for each in self.notices if each.effect == effect]


@contextmanager
def told(data: Path) -> Iterator[tuple[Sandbox, Inbox]]:
    inbox = Inbox()
    with (
        served(inbox.app()) as url,
        running(data, Patience(timeout_s=1.5), Receiver(f"{url}/notices", SECRET)) as sandbox,
    ):
        fares(sandbox)
        yield sandbox, inbox


def fares(sandbox: Sandbox, **plan: object) -> None:
    answer = sandbox.control.put("/control/deliveries", json={"step_seconds": 0.05, **plan})
    assert answer.status_code == 200


def ledger(sandbox: Sandbox) -> list[tuple[str, str, int, int]]:
    lines = sandbox.control.get("/control/effects").json()["effects"]
    return [(line["system"], line["effect"], line["items"], line["calls"]) for line in lines]


Ordering = Callable[[Sandbox, str], Taken]


def order_cards(sandbox: Sandbox, effect: str) -> Taken:
    issuer: Cards = sandbox.cards
    return issuer.order(effect, ORDER)


def send_message(sandbox: Sandbox, effect: str) -> Taken:
    gateway: Messages = sandbox.messages
    return gateway.send(effect, MESSAGE)


def state_of(sandbox: Sandbox, system: str, effect: str) -> Delivery | None:
    port: Cards | Messages = sandbox.cards if system == "cards" else sandbox.messages
    return port.state(effect)


BOTH = pytest.mark.parametrize(
    ("system", "place"), [("cards", order_cards), ("sms", send_message)], ids=["cards", "sms"]
)


@BOTH
def test_an_order_is_done_once_per_key_and_its_state_is_known(
    sandbox: Sandbox, system: str, place: Ordering, request: pytest.FixtureRequest
) -> None:
    key = request.node.name
    fares(sandbox, step_seconds=60)
    before = datetime.now(UTC)
    first, again = place(sandbox, key), place(sandbox, key)
    assert first == again
    assert first.reference is not None
    found = state_of(sandbox, system, key)
    assert found is not None
    assert (found.reference, found.event) == (first.reference, DeliveryEvent.ACCEPTED)
    assert before <= found.as_of <= datetime.now(UTC)
    assert [line for line in ledger(sandbox) if line[1] == key] == [(system, key, 1, 2)]


@BOTH
def test_an_order_whose_answer_was_lost_is_the_same_when_placed_again(
    sandbox: Sandbox, system: str, place: Ordering, request: pytest.FixtureRequest
) -> None:
    key = request.node.name
    sandbox.fail(**{system: {"lose_answer": True}})
    with pytest.raises(RegistryUnreachableError) as caught:
        place(sandbox, key)
    assert caught.value.retry
    sandbox.fail()
    taken = place(sandbox, key)
    found = state_of(sandbox, system, key)
    assert found is not None
    assert found.reference == taken.reference
    assert [line[3] for line in ledger(sandbox) if line[1] == key] == [2]


@BOTH
def test_an_order_that_was_answered_and_lost_is_unknown_there_and_placed_again(
    sandbox: Sandbox, system: str, place: Ordering, request: pytest.FixtureRequest
) -> None:
    key = request.node.name
    sandbox.fail(**{system: {"lose_work": True}})
    assert place(sandbox, key).reference is not None
    assert state_of(sandbox, system, key) is None
    sandbox.fail()
    place(sandbox, key)
    assert state_of(sandbox, system, key) is not None
    assert [line[3] for line in ledger(sandbox) if line[1] == key] == [1]


def test_a_key_that_ordered_one_thing_orders_no_other(sandbox: Sandbox) -> None:
    sandbox.cards.order("one thing", ORDER)
    with pytest.raises(QuestionRefusedError) as caught:
        sandbox.cards.order("one thing", replace(ORDER, registration_number="987654321"))
    assert not caught.value.retry
    # Keys of one provider are nothing to another.
    assert sandbox.messages.send("one thing", MESSAGE).reference is not None


@pytest.mark.parametrize("number", ["+212512345678", "+33612345678", "0612345678", ""])
def test_a_number_that_takes_no_message_is_refused_before_it_is_sent(number: str) -> None:
    with pytest.raises(InvalidPhoneError):
        ShortMessage(number, "text")


def test_what_becomes_of_an_order_is_told_in_signed_notices(tmp_path: Path) -> None:
    with told(tmp_path) as (sandbox, inbox):
        reference = sandbox.cards.order("c1", ORDER).reference
        sandbox.messages.send("m1", MESSAGE)
        fares(sandbox, card_ends="returned", message_ends="failed")
        sandbox.cards.order("c2", ORDER)
        sandbox.messages.send("m2", MESSAGE)
        eventually(lambda: len(inbox.notices), lambda count: count >= 8)
        assert inbox.events("c1") == [DeliveryEvent.PRINTED, DeliveryEvent.SENT, DeliveryEvent.DELIVERED]
        assert inbox.events("c2") == [DeliveryEvent.PRINTED, DeliveryEvent.SENT, DeliveryEvent.RETURNED]
        assert (inbox.events("m1"), inbox.events("m2")) == ([DeliveryEvent.DELIVERED], [DeliveryEvent.FAILED])
        last = next(each for each in reversed(inbox.notices) if each.effect == "c1")
        assert (last.provider, last.delivery.reference) == (Provider.CARDS, reference)
        assert datetime.now(UTC) - last.delivery.as_of < timedelta(minutes=1)
        assert sandbox.cards.state("c1") == last.delivery
        assert len({each.id for each in inbox.notices}) == len(inbox.notices) == 8


def test_a_notice_that_was_not_taken_comes_again(tmp_path: Path) -> None:
    with told(tmp_path) as (sandbox, inbox):
        inbox.refusing = True
        sandbox.messages.send("m1", MESSAGE)
        eventually(lambda: inbox.asked, lambda count: count >= 2)
        inbox.refusing = False
        eventually(lambda: inbox.events("m1"), lambda events: events == [DeliveryEvent.DELIVERED])


def test_a_notice_that_comes_twice_is_the_same_notice(tmp_path: Path) -> None:
    with told(tmp_path) as (sandbox, inbox):
        sandbox.fail(sms={"duplicate_notice": True})
        sandbox.messages.send("m1", MESSAGE)
        eventually(lambda: len(inbox.notices), lambda count: count >= 2)
        time.sleep(0.3)
        assert len(inbox.notices) == 2
        assert inbox.notices[0] == inbox.notices[1]


def test_what_was_ordered_is_told_by_the_sandbox_that_starts_again(tmp_path: Path) -> None:
    with running(tmp_path) as before:
        fares(before, step_seconds=0.1)
        taken = before.messages.send("m1", MESSAGE)
    with told(tmp_path) as (after, inbox):
        eventually(lambda: inbox.events("m1"), lambda events: events == [DeliveryEvent.DELIVERED])
        assert after.messages.send("m1", MESSAGE) == taken


def test_a_sandbox_that_is_killed_tells_afterwards_what_it_had_to_tell(tmp_path: Path, free_port: int) -> None:
    inbox, line = Inbox(refusing=True), Connection("cards", f"http://127.0.0.1:{free_port}")
    with served(inbox.app()) as url:
        told_here = {"WATHIQ_SANDBOX_NOTICE_URL": f"{url}/notices", "WATHIQ_SANDBOX_NOTICE_SECRET": SECRET.decode()}
        process = started(tmp_path, free_port, **told_here)
        try:
            reference = HttpCards(line).order("c1", ORDER).reference
            eventually(lambda: inbox.asked, lambda count: count > 0)
        finally:
            process.kill()
            process.wait()
        inbox.refusing = False
        process = started(tmp_path, free_port, **told_here)
        try:
            eventually(lambda: inbox.events("c1"), lambda events: len(events) == 3)
            assert {each.delivery.reference for each in inbox.notices} == {reference}
            assert HttpCards(line).order("c1", ORDER).reference == reference
        finally:
            process.kill()
            process.wait()
            line.close()


def test_notices_need_a_secret() -> None:
    with pytest.raises(ValueError, match="secret"):
        Receiver("http://127.0.0.1:1", b"")
