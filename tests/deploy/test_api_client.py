"""The client against the API itself, with fakes behind it: they speak the same language."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from api.app import create_app
from deploy.api_client import DossierSeen
from deploy.demo_play import Part, play
from deploy.submitting import Destination, answer, submit
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from tests.api.house import STAFF_TOKEN, House, a_household, picture
from tests.gateways.running import served

TODAY = date(2026, 11, 22)
READING = Reading(
    kind="identity_card",
    kind_confidence=0.98,
    quality=Quality(Legibility.GOOD),
    page_sizes=(PageSize(640, 400),),
    fields={"birth_date": FieldReading("1985-03-12", 0.97, 1, Box(1, 2, 3, 4))},
)


class Machine:
    """Plays the machine: it reads what came in and comes to the next outcome, whenever somebody looks."""

    def __init__(self, house: House, outcomes: tuple[Outcome, ...]) -> None:
        self._dossiers = house.dossiers
        self._outcomes = list(outcomes)

    def work(self, seen: DossierSeen) -> None:
        if seen.queue != "machine" or not self._outcomes:
            return
        view = self._dossiers.view(seen.number)
        for document in view.documents:
            self._dossiers.read(seen.number, document.id, READING)
        outcome, first = self._outcomes.pop(0), view.documents[0].id
        verdict = Verdict.PASS if outcome is Outcome.ACCEPTED else Verdict.UNCERTAIN
        finding = Finding("mismatch.birth_date", verdict, "m1", first, "identity_card", "birth_date", "a", "b", 0.5)
        asks = outcome is Outcome.CORRECTIONS_REQUESTED
        self._dossiers.assessed(
            seen.number,
            Assessment(
                policy="p",
                outcome=outcome,
                findings=(finding,),
                corrections=(Correction("mismatch.birth_date", "m1", first, "identity_card"),) if asks else (),
                doubts=(finding,) if outcome is Outcome.IN_REVIEW else (),
                members=(MemberOutcome("m1", MemberState.PENDING),),
            ),
        )


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def desk(house: House) -> Iterator[Destination]:
    """The API with fakes behind it, for a client with staff scope."""
    with served(create_app(house.services())) as url:
        yield Destination(url, STAFF_TOKEN)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    documents = [{"file": "card.jpg", "kind": "identity_card", "member": "m1"}, {"file": "notes.txt"}]
    (tmp_path / "household.json").write_text(json.dumps({**a_household(), "documents": documents}))
    (tmp_path / "card.jpg").write_bytes(picture())
    (tmp_path / "notes.txt").write_bytes(b"not a document")
    return tmp_path


def test_a_bundle_is_asked_for_and_answered_with_somebody_new(house: House, desk: Destination, folder: Path) -> None:
    machine = Machine(house, (Outcome.CORRECTIONS_REQUESTED, Outcome.ACCEPTED))
    first = submit(desk, folder, today=TODAY, wait=True, timeout_s=20, watch=machine.work)
    said = first.as_json()
    assert (said["outcome"], said["status"]) == ("corrections_requested", "corrections_requested")
    assert said["findings"][0]["document"] == "card.jpg"
    assert said["corrections"][0] == {
        "code": "mismatch.birth_date",
        "member": "m1",
        "document": "card.jpg",
        "kind": "identity_card",
    }
    assert said["refused"] == [{"document": "notes.txt", "code": "type.not_a_document"}]
    assert first.dossier.documents[0].fields["birth_date"].value == "1985-03-12"

    reply = folder / "answer"
    reply.mkdir()
    (reply / "birth.jpg").write_bytes(picture())
    newborn = {**a_household()["members"][2], "id": "m4", "idcs": "2170669071"}
    changed = {**a_household(), "documents": [{"file": "birth.jpg", "kind": "birth_certificate", "member": "m4"}]}
    changed["members"] = [*changed["members"], newborn]
    (reply / "household.json").write_text(json.dumps(changed))
    second = answer(desk, first.dossier.number, reply, wait=True, timeout_s=20, watch=machine.work)
    assert (second.as_json()["outcome"], second.refused) == ("accepted", ())
    assert house.dossiers.view(first.dossier.number).household.member("m4") is not None


def test_a_doubt_is_settled_through_the_api(house: House, desk: Destination, folder: Path) -> None:
    (folder / "notes.txt").unlink()
    documents = [{"file": "card.jpg", "kind": "identity_card", "member": "m1"}]
    (folder / "household.json").write_text(json.dumps({**a_household(), "documents": documents}))
    expected = {"outcome": "in_review", "codes": ["mismatch.birth_date"]}
    (folder / "truth.json").write_text(json.dumps({"scenario": "doubtful", "expected": expected}))
    machine = Machine(house, (Outcome.IN_REVIEW, Outcome.PROPOSED_REFUSAL))
    result = play(Part("doubtful", folder), desk, TODAY, 20.0, lambda _stage: None, machine.work)
    assert result.outcomes == ["in_review", "proposed_refusal"]
    assert result.faults == ["expected accepted, came to proposed_refusal (mismatch.birth_date)"]
    assert [task.question.code for task in result.settled] == ["mismatch.birth_date"]
