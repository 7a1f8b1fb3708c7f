"""Killing parts of the whole stack while work is in flight: what was acknowledged is not lost, and happens once."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import httpx2
import pytest

from deploy.api_client import ApiClient, DossierSeen
from deploy.submitting import Destination, look_until, outcome_of, submit
from dossier.findings import Outcome
from dossier.record import DocumentState
from dossier.status import Queue, Status
from tests.conftest import Servers
from tests.destinations import destination, drawn, is_healthy, kill
from tests.eventually import eventually

pytestmark = pytest.mark.faults
_WITHIN_S = 150.0


def registrations(whole: Destination) -> list[str]:
    """Return the registration numbers that the sandbox ever gave."""
    answer = httpx2.get(f"{whole.sandbox_url}/control/effects", headers={"X-Control-Token": str(whole.control_token)})
    return [each["registration_number"] for each in answer.json()["registrations"]]


def test_an_acknowledged_household_survives_the_death_of_api_and_workers(whole: Servers, tmp_path: Path) -> None:
    seed = secrets.randbelow(1_000_000)
    print(f"seed {seed}")  # noqa: T201 - shown by pytest where the test fails
    there = destination(whole)
    before = registrations(there)
    folder = drawn(tmp_path, seed, "clean")
    acknowledged: list[DossierSeen] = []

    def being_read() -> bool:
        states = [document.state for document in acknowledged[-1].documents] if acknowledged else []
        return DocumentState.INSPECTED in states

    with ThreadPoolExecutor(1) as client:
        sending = client.submit(
            submit, there, folder, today=datetime.now(UTC).date(), timeout_s=_WITHIN_S, watch=acknowledged.append
        )
        eventually(being_read, bool, within_s=60)
        for part in ("worker-reading", "api", "worker-dossiers", "worker-intake"):
            kill(whole, part)
        sent = sending.result(_WITHIN_S)
    with ApiClient(there.api_url, there.token, patience_s=_WITHIN_S) as api:
        kill(whole, "worker-dossiers")
        seen = look_until(api, sent.dossier, lambda now: now.queue not in (Queue.MACHINE, Queue.CARRIER), _WITHIN_S)
    papers = [path.name for path in folder.iterdir() if path.suffix != ".json"]
    assert sorted(document.name for document in seen.documents) == sorted(papers)
    assert {document.state for document in seen.documents} == {DocumentState.READ}
    assert outcome_of(seen) in (Outcome.ACCEPTED, Outcome.IN_REVIEW)
    if seen.status == Status.ACCEPTED:
        assert len(registrations(there)) == len(before) + 1


def test_every_server_may_die_while_a_household_is_in_flight(whole: Servers, tmp_path: Path) -> None:
    there = destination(whole)
    folder = drawn(tmp_path, secrets.randbelow(1_000_000), "clean")
    with ThreadPoolExecutor(1) as client:
        sending = client.submit(submit, there, folder, today=datetime.now(UTC).date(), timeout_s=_WITHIN_S)
        for part in ("temporal", "objects", "database"):
            kill(whole, part)
            eventually(partial(is_healthy, whole, part), bool, within_s=60)
        sent = sending.result(_WITHIN_S)
    with ApiClient(there.api_url, there.token, patience_s=_WITHIN_S) as api:
        seen = look_until(api, sent.dossier, lambda now: now.queue not in (Queue.MACHINE, Queue.CARRIER), _WITHIN_S)
    papers = [path.name for path in folder.iterdir() if path.suffix != ".json"]
    assert sorted(document.name for document in seen.documents) == sorted(papers)
    assert outcome_of(seen) in (Outcome.ACCEPTED, Outcome.IN_REVIEW)
