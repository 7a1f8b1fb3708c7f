"""On the whole stack, a household is told of its deposit and its cards travel, also when who tells it is killed."""

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx2
import pytest

from deploy.api_client import ApiClient
from deploy.submitting import Destination, look_until, submit
from dossier.status import Queue
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from tests.conftest import Servers
from tests.destinations import destination, drawn, kill
from tests.eventually import eventually

pytestmark = pytest.mark.faults
_WITHIN_S = 150.0


def calls(there: Destination, system: str) -> list[int]:
    """Return how often each effect of a system was called for, from the sandbox's own ledger."""
    answer = httpx2.get(f"{there.sandbox_url}/control/effects", headers={"X-Control-Token": str(there.control_token)})
    return [line["calls"] for line in answer.json()["effects"] if line["system"] == system]


@pytest.fixture
def dossiers(whole: Servers, keys: Keyring) -> Iterator[SqlDossiers]:
    """The stack's own database, read from outside."""
    told = whole.environment
    database = Database(f"{told['WATHIQ_DATABASE_URL']}?passfile={told['PGPASSFILE']}")
    yield SqlDossiers(database, keys)
    database.close()


def happened(dossiers: SqlDossiers, number: str) -> list[tuple[str, str]]:
    """Return what the events of a dossier say was sent, and what became of it."""
    return [(event.type.value, event.detail.get("about", "")) for event in dossiers.events(number)]


def test_a_household_is_told_once_and_the_receipt_comes_back(
    whole: Servers, dossiers: SqlDossiers, tmp_path: Path
) -> None:
    there = destination(whole)
    before = len(calls(there, "sms"))
    folder = drawn(tmp_path, secrets.randbelow(1_000_000), "clean")
    sent = submit(there, folder, today=datetime.now(UTC).date(), timeout_s=_WITHIN_S).dossier
    number = sent.number
    # By night nothing but the receipt of the deposit leaves.
    eventually(
        lambda: happened(dossiers, number),
        lambda seen: ("message_delivered", "deposited") in seen,
        within_s=60,
    )
    kill(whole, "worker-dossiers")
    with ApiClient(there.api_url, there.token, patience_s=_WITHIN_S) as api:
        look_until(api, sent, lambda now: now.queue not in (Queue.MACHINE, Queue.CARRIER), _WITHIN_S)
    eventually(
        lambda: happened(dossiers, number),
        lambda seen: ("card_delivered", "cards") in seen or not any(type_ == "cover_registered" for type_, _ in seen),
        within_s=60,
    )
    seen = happened(dossiers, number)
    assert seen.count(("message_sent", "deposited")) == 1
    assert len(calls(there, "sms")) - before == sum(type_ == "message_sent" for type_, _ in seen)
