"""A folder through the API, like any client."""

import io
import json
import socket
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from deploy.api_client import ApiClient, ApiMalformedError, ApiRefusedError, ApiUnreachableError, DossierSeen
from deploy.household_folder import FolderMissingError
from deploy.report import print_refusal, print_sent
from deploy.submitting import Destination, SandboxRefusedError, answer, submit
from gateways.sandbox.app import create_sandbox
from tests.deploy.played_api import HOUSEHOLD, NUMBER, TOKEN, Played
from tests.gateways.households import HEAD
from tests.gateways.running import running, served

TODAY = date(2026, 11, 22)
ASKED = {"code": "mismatch.birth_date", "member": "m1", "document": "m1-identity.jpg", "kind": "identity_card"}


@pytest.fixture
def nowhere() -> str:
    """An address on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    return f"http://127.0.0.1:{port}"


def test_a_folder_is_submitted_and_waited_for(destination: Destination, played: Played, folder: Path) -> None:
    seen: list[DossierSeen] = []
    sent = submit(destination, folder, today=TODAY, wait=True, timeout_s=20, watch=seen.append)
    assert sent.exit_status == 0
    assert sent.as_json() == {
        "number": NUMBER,
        "status": "in_progress",
        "outcome": "accepted",
        "findings": [
            {
                "code": "mismatch.birth_date",
                "verdict": "pass",
                "member": "m1",
                "document": "m1-identity.jpg",
                "field": "birth_date",
                "declared": "1985-03-12",
                "read": "1985-03-12",
                "confidence": 0.97,
            }
        ],
        "corrections": [],
        "members": [{"member": "m1", "outcome": "covered", "code": None}],
    }
    assert [(each["name"], each["kind"], each["member"]) for each in played.documents] == [
        ("m1-identity.jpg", "identity_card", "m1"),
        ("bill.pdf", None, None),
    ]
    assert len(seen[0].documents) == 1
    assert played.declarations[0] is not None
    assert "documents" not in played.declarations[0]


def test_without_waiting_the_outcome_is_pending(destination: Destination, folder: Path) -> None:
    sent = submit(destination, folder, today=TODAY)
    assert (sent.as_json()["outcome"], sent.exit_status) == ("pending", 0)


def test_when_the_time_is_up_the_outcome_is_pending_and_the_status_3(
    destination: Destination, played: Played, folder: Path
) -> None:
    played.looks = 1000
    sent = submit(destination, folder, today=TODAY, wait=True, timeout_s=0.5)
    assert (sent.as_json()["outcome"], sent.exit_status) == ("pending", 3)


def test_every_act_has_a_key_of_its_own_and_keeps_it_when_repeated(
    destination: Destination, played: Played, folder: Path
) -> None:
    played.busy = 2
    submit(destination, folder, today=TODAY)
    assert len(played.keys) == len(set(played.keys)) == 4
    assert played.turned_away == [played.keys[0]] * 2


def test_a_file_that_is_refused_is_reported_and_the_others_go_on(
    destination: Destination, played: Played, folder: Path
) -> None:
    played.refused_names = {"m1-identity.jpg": (415, "type.not_a_document"), "bill.pdf": (201, "quality.blurred")}
    sent = submit(destination, folder, today=TODAY, wait=True, timeout_s=20)
    assert sent.as_json()["refused"] == [
        {"document": "m1-identity.jpg", "code": "type.not_a_document"},
        {"document": "bill.pdf", "code": "quality.blurred"},
    ]
    assert sent.exit_status == 0


def test_a_paper_of_an_unknown_kind_or_member_is_handed_in_as_nothing_in_particular(
    destination: Destination, played: Played, folder: Path
) -> None:
    listed = [{"file": "m1-identity.jpg", "kind": "carte", "member": "m9"}]
    (folder / "household.json").write_text(json.dumps(HOUSEHOLD | {"documents": listed}))
    assert submit(destination, folder, today=TODAY).refused == ()
    assert [(document["kind"], document["member"]) for document in played.documents] == [(None, None)]


def test_a_refusal_of_the_whole_act_ends_it(destination: Destination, played: Played, folder: Path) -> None:
    played.refused_names = {"m1-identity.jpg": (409, "dossier.closed")}
    with pytest.raises(ApiRefusedError) as caught:
        submit(destination, folder, today=TODAY)
    assert (caught.value.code, caught.value.status, caught.value.sentence) == ("dossier.closed", 409, "It was refused.")


def test_a_token_that_is_not_ours_is_refused_at_once(destination: Destination, folder: Path) -> None:
    with pytest.raises(ApiRefusedError) as caught:
        submit(replace(destination, token="wrong"), folder, today=TODAY)
    assert caught.value.code == "access.unauthenticated"


def test_nobody_listening_is_said_so(nowhere: str, folder: Path) -> None:
    with pytest.raises(ApiUnreachableError, match="ConnectError"):
        submit(Destination(nowhere, TOKEN), folder, today=TODAY, timeout_s=0.3)


def test_an_api_that_stays_busy_is_said_so_in_its_own_words(destination: Destination, played: Played) -> None:
    played.busy = 100
    with ApiClient(destination.api_url, TOKEN, patience_s=0.5) as api, pytest.raises(ApiRefusedError) as caught:
        api.dossier(NUMBER)
    assert caught.value.code == "service.database_unavailable"


def test_something_else_that_answers_is_no_api(tmp_path: Path) -> None:
    with (
        served(create_sandbox(tmp_path, "t")) as url,
        ApiClient(url, TOKEN) as api,
        pytest.raises(ApiMalformedError, match="404"),
    ):
        api.dossier(NUMBER)


def test_the_sandbox_is_told_what_the_registries_know(destination: Destination, folder: Path, tmp_path: Path) -> None:
    with running(tmp_path / "sandbox") as sandbox:
        told = replace(destination, sandbox_url=sandbox.url, control_token="control")
        submit(told, folder, today=TODAY)
        assert sandbox.registries.rsu(HEAD) is not None
        with pytest.raises(SandboxRefusedError, match="401"):
            submit(replace(told, control_token="wrong"), folder, today=TODAY)


def test_registries_that_are_all_down_are_down_for_the_declared_members(
    destination: Destination, folder: Path, tmp_path: Path
) -> None:
    (folder / "registries.json").write_text('{"rnp": {"down": true}, "rsu": {"down": true}, "cover": {"down": true}}')
    with running(tmp_path / "sandbox") as sandbox:
        submit(replace(destination, sandbox_url=sandbox.url, control_token="control"), folder, today=TODAY)
        assert sandbox.control.post("/rnp/persons", json={"idcs": [HEAD]}).status_code == 503


def test_a_sandbox_that_is_not_there_is_said_so(destination: Destination, nowhere: str, folder: Path) -> None:
    with pytest.raises(SandboxRefusedError, match="ConnectError"):
        submit(replace(destination, sandbox_url=nowhere), folder, today=TODAY, timeout_s=0.1)


def test_a_bundle_is_answered_with_files_and_values(
    destination: Destination, played: Played, folder: Path, tmp_path: Path
) -> None:
    played.outcomes, played.corrections = ["corrections_requested", "accepted"], [ASKED]
    first = submit(destination, folder, today=TODAY, wait=True, timeout_s=20)
    assert first.as_json()["corrections"] == [ASKED]
    reply = tmp_path / "reply"
    reply.mkdir()
    (reply / "m1-identity-2.jpg").write_bytes(b"card")
    changed = {**HOUSEHOLD, "phone": "+212600000000", "documents": [{"file": "m1-identity-2.jpg"}]}
    (reply / "household.json").write_text(json.dumps(changed))
    sent = answer(destination, NUMBER, reply, wait=True, timeout_s=20)
    assert sent.as_json()["outcome"] == "accepted"
    assert [each["name"] for each in played.documents][2:] == ["m1-identity-2.jpg"]
    assert played.declarations[-1] is not None
    assert played.declarations[-1]["phone"] == "+212600000000"


def test_an_answer_of_files_only_changes_no_value(destination: Destination, played: Played, folder: Path) -> None:
    played.outcomes, played.corrections = ["corrections_requested", "accepted"], [ASKED]
    submit(destination, folder, today=TODAY, wait=True, timeout_s=20)
    (folder / "household.json").unlink()
    assert answer(destination, NUMBER, folder, wait=True, timeout_s=20).as_json()["outcome"] == "accepted"
    assert played.declarations[-1] is None


def test_where_nothing_was_asked_an_answer_is_refused(destination: Destination, folder: Path) -> None:
    submit(destination, folder, today=TODAY, wait=True, timeout_s=20)
    with pytest.raises(ApiRefusedError) as caught:
        answer(destination, NUMBER, folder)
    assert caught.value.code == "corrections.none_open"


@pytest.mark.parametrize("as_json", [True, False], ids=["json", "readable"])
def test_what_came_of_it_is_printed(destination: Destination, played: Played, folder: Path, as_json: bool) -> None:
    played.outcomes, played.corrections = ["corrections_requested"], [{**ASKED, "sentence": "Send [red]another[/red]."}]
    played.refused_names = {"bill.pdf": (415, "type.not_a_document")}
    sent = submit(destination, folder, today=TODAY, wait=True, timeout_s=20)
    output, notices = Console(file=io.StringIO(), width=120), Console(file=io.StringIO(), width=120)
    assert print_sent(sent, output, notices, as_json=as_json) == 0
    assert isinstance(output.file, io.StringIO)
    assert isinstance(notices.file, io.StringIO)
    printed = output.file.getvalue()
    assert "bill.pdf was not taken: It was refused. (type.not_a_document)" in notices.file.getvalue()
    if as_json:
        assert json.loads(printed) == sent.as_json()
    else:
        assert NUMBER in printed
        assert "Send [red]another[/red]." in printed


def test_why_nothing_came_of_it_is_one_line(destination: Destination, folder: Path) -> None:
    notices = Console(file=io.StringIO(), width=40)
    with pytest.raises(ApiRefusedError) as caught:
        submit(replace(destination, token="wrong"), folder, today=TODAY)
    assert print_refusal(caught.value, notices) == 1
    assert print_refusal(FolderMissingError("x is not a folder"), notices) == 2
    assert isinstance(notices.file, io.StringIO)
    assert notices.file.getvalue().splitlines() == [
        "access.unauthenticated: It was refused.",
        "folder.missing: x is not a folder",
    ]
