"""The Temporal store is lost with work in flight: the database is the archive, and everything goes on from it."""

import os
import secrets
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import httpx2
import pytest

from deploy.api_client import ApiClient, DossierSeen
from deploy.household_folder import read_folder
from deploy.submitting import look_until, outcome_of, submit
from dossier.findings import Outcome
from dossier.record import DocumentState
from dossier.status import Queue
from tests.conftest import Servers
from tests.destinations import destination, drawn, is_healthy, kill, pid_of
from tests.eventually import eventually

pytestmark = [pytest.mark.faults, pytest.mark.timeout(420)]
_WITHIN_S = 150.0


def lose_the_store(whole: Servers) -> None:
    """Delete the server's database under it and kill it: the supervisor starts one that knows nothing."""
    before = pid_of(whole, "temporal")
    for path in (whole.site.home.root / "temporal").glob("temporal.db*"):
        path.unlink()
    kill(whole, "temporal")
    eventually(lambda: is_healthy(whole, "temporal") and pid_of(whole, "temporal") != before, bool, within_s=60)


def rebuild(whole: Servers) -> str:
    """Run the command as an operator does, and return what it says."""
    wathiq = Path(sys.executable).with_name("wathiq")
    told = subprocess.run(
        [wathiq, "rebuild"], env={**os.environ, **whole.environment}, capture_output=True, text=True, check=True
    )
    return told.stdout


def registrations(whole: Servers) -> list[str]:
    """Return the registration numbers that the sandbox ever gave."""
    there = destination(whole)
    answer = httpx2.get(f"{there.sandbox_url}/control/effects", headers={"X-Control-Token": str(there.control_token)})
    return [each["registration_number"] for each in answer.json()["registrations"]]


def runs(whole: Servers) -> set[str]:
    """Return the ids of all runs that the server knows."""
    url = f"{whole.site.url('temporal_http')}/api/v1/namespaces/{whole.environment['WATHIQ_TEMPORAL_NAMESPACE']}"
    listed = httpx2.get(f"{url}/workflows").json().get("executions", [])
    return {each["execution"]["workflowId"] for each in listed}


def schedules(whole: Servers) -> int:
    url = f"{whole.site.url('temporal_http')}/api/v1/namespaces/{whole.environment['WATHIQ_TEMPORAL_NAMESPACE']}"
    return len(httpx2.get(f"{url}/schedules").json().get("schedules", []))


def test_everything_goes_on_after_the_loss_of_the_temporal_store(whole: Servers, tmp_path: Path) -> None:
    there, today = destination(whole), datetime.now(UTC).date()
    before = registrations(whole)
    seed = secrets.randbelow(1_000_000)
    print(f"seed {seed}")  # noqa: T201 - shown by pytest where the test fails
    settled = drawn(tmp_path / "settled", seed, "clean")
    in_flight = drawn(tmp_path / "in-flight", seed + 1, "clean")
    with ApiClient(there.api_url, there.token, patience_s=_WITHIN_S) as api:

        def rested(seen: DossierSeen) -> DossierSeen:
            return look_until(api, seen, lambda now: now.queue not in (Queue.MACHINE, Queue.CARRIER), _WITHIN_S)

        declaration = read_folder(in_flight, today).declaration
        assert declaration is not None
        draft = api.open_dossier(declaration)
        eventually(lambda: runs(whole), lambda found: f"dossier-{draft.number}" in found)
        first = rested(submit(there, settled, today=today, timeout_s=_WITHIN_S).dossier)
        second = submit(there, in_flight, today=today, timeout_s=_WITHIN_S).dossier
        look_until(api, second, _is_being_read, 60)
        lose_the_store(whole)
        # The others may be begun again by an act that was on its way; nobody acts on a draft.
        assert f"dossier-{draft.number}" not in runs(whole)
        assert "Word is on its way" in rebuild(whole)
        rebuild(whole)  # nothing happens twice for it
        second = rested(second)
        assert outcome_of(second) in (Outcome.ACCEPTED, Outcome.IN_REVIEW)
        assert {document.state for document in second.documents} == {DocumentState.READ}
        eventually(lambda: runs(whole), lambda found: f"dossier-{draft.number}" in found)
        again = api.dossier(first.number)
    assert again == first
    accepted = [each for each in (first, second) if each.queue == Queue.DONE]
    assert sorted(registrations(whole)) == sorted([*before, *(str(each.registration_number) for each in accepted)])
    expected = {f"coverage-{each.number}" for each in accepted}
    eventually(lambda: runs(whole), lambda found: expected <= found)
    assert f"dossier-{first.number}" not in runs(whole) or first.queue != Queue.DONE
    assert schedules(whole) > 0


def _is_being_read(seen: DossierSeen) -> bool:
    states = {document.state for document in seen.documents}
    return DocumentState.READ in states and len(states) > 1
