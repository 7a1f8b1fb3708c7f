"""The demonstration, with an API that is played and papers that nobody reads."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from deploy.demo import Board, Row, demo, demo_rounds
from deploy.demo_play import Part, Result, play
from deploy.report import Links
from deploy.submitting import Destination
from tests.deploy.played_api import NUMBER, Played

TODAY = date(2026, 11, 22)
LINKS = Links((("applicant", "http://127.0.0.1:8000/"),), (("reviewer", "/secrets/reviewer-code"),))
ASKED = {"code": "validity.expired", "member": "m1", "document": "m1-identity.jpg", "kind": "identity_card"}
DOUBT = {"code": "mismatch.address", "verdict": "uncertain", "member": "m1"}


@pytest.fixture
def console() -> Console:
    return Console(file=io.StringIO(), width=160)


def _printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def _play(destination: Destination, folder: Path, scenario: str, **expected: object) -> Result:
    truth = {"scenario": scenario, "expected": {"outcome": "accepted", "codes": [], "after_answer": None, **expected}}
    (folder / "truth.json").write_text(json.dumps(truth))
    row = Row(scenario, scenario, 2, lambda _line: None)
    return play(Part(scenario, folder), destination, TODAY, 20.0, row.at, row.watch)


def test_a_clean_household_ends_with_its_registration_number(destination: Destination, folder: Path) -> None:
    result = _play(destination, folder, "clean")
    assert result.faults == []
    assert result.dossier is not None
    assert result.dossier.registration_number == "123456789"
    assert result.seconds > 0


def test_the_board_follows_the_dossier(destination: Destination, folder: Path) -> None:
    said: list[str] = []
    result = _play(destination, folder, "clean")
    row = Row("clean", "clean", 2, said.append)
    assert result.dossier is not None
    row.watch(result.dossier)
    row.at("registering")
    assert (row.received, row.worked, row.wanted, row.number) == (2, 2, 2, NUMBER)
    assert said == [f"clean: registering {NUMBER} accepted"]


def test_a_defective_household_is_answered(destination: Destination, played: Played, folder: Path) -> None:
    played.outcomes, played.corrections = ["corrections_requested", "accepted"], [ASKED]
    (folder / "answer").mkdir()
    truth = {"outcome": "corrections_requested", "codes": ["validity.expired"], "after_answer": "accepted"}
    result = _play(destination, folder, "expired-card", **truth)
    assert (result.faults, result.outcomes) == ([], ["corrections_requested", "accepted"])


def test_a_doubtful_household_is_settled_by_a_reviewer(destination: Destination, played: Played, folder: Path) -> None:
    played.outcomes = ["in_review", "accepted"]
    played.tasks = [{"id": "t1", "number": NUMBER, "question": DOUBT, "signature": False}]
    result = _play(destination, folder, "doubtful", outcome="in_review", codes=["mismatch.address"])
    assert (result.faults, result.outcomes) == ([], ["in_review", "accepted"])
    assert [task.id for task in result.settled] == ["t1"]


def test_another_outcome_than_expected_is_a_fault_in_plain_words(
    destination: Destination, played: Played, folder: Path
) -> None:
    played.outcomes, played.corrections = ["corrections_requested"], [ASKED]
    assert _play(destination, folder, "clean").faults == ["expected accepted, came to corrections_requested (nothing)"]


def test_another_question_than_expected_is_a_fault(destination: Destination, played: Played, folder: Path) -> None:
    played.outcomes, played.corrections = ["corrections_requested", "accepted"], [ASKED]
    (folder / "answer").mkdir()
    truth = {"outcome": "corrections_requested", "codes": ["mismatch.birth_date"], "after_answer": "accepted"}
    assert _play(destination, folder, "wrong-birth-date", **truth).faults == [
        "was to be asked for mismatch.birth_date, was asked for validity.expired"
    ]


def test_a_refusal_of_the_api_is_a_fault(destination: Destination, played: Played, folder: Path) -> None:
    played.refused_names = {"bill.pdf": (409, "dossier.closed")}
    assert _play(destination, folder, "clean").faults == ["dossier.closed: It was refused."]


def test_the_report_shows_what_was_declared_read_and_decided(
    destination: Destination, folder: Path, console: Console
) -> None:
    result = _play(destination, folder, "clean")
    assert demo(console, LINKS, lambda _seed: [result], seed=1) == 0
    printed = _printed(console)
    for shown in (
        "Salma Alaoui",
        "birth_date",
        "0.97",
        "123456789",
        "http://127.0.0.1:8000/",
        "reviewer-code",
        "1 of 1",
    ):
        assert shown in printed


def test_what_did_not_come_out_makes_the_exit_status(
    destination: Destination, played: Played, folder: Path, console: Console
) -> None:
    played.outcomes = ["in_review"]
    result = _play(destination, folder, "clean")
    assert demo_rounds(console, lambda _seed: [result], [1, 2]) == 1
    printed = _printed(console)
    assert "2 of 2 households did not come out as expected: clean (clean): expected accepted, came to in_review" in (
        " ".join(printed.split())
    )


def test_the_board_draws_before_anything_happened(console: Console) -> None:
    console.print(Board([Row("clean", "clean", 0, lambda _line: None)]).draw())
    assert "waiting" in _printed(console)
