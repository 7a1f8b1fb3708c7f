"""The gate of the runs that are open: every history ever recorded replays on today's workflow code, in the sandbox."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from anyio import run
from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer
from temporalio.workflow import NondeterminismError

from dossier import decision, policy
from tests.workflows.changed import ChangedWorkflow
from workflows.complaint import ComplaintWorkflow
from workflows.coverage import CoverageWorkflow, IndexSweepWorkflow
from workflows.dossier import DossierWorkflow

FOLDER = Path(__file__).parents[1] / "histories"
HISTORIES = sorted(FOLDER.glob("*/*.json"))
VERSIONS = sorted({path.parent.name for path in HISTORIES})
# Told once, and the same for every history: the sandbox imports the code of a run each time.
REPLAYER = Replayer(
    workflows=[DossierWorkflow, CoverageWorkflow, ComplaintWorkflow, IndexSweepWorkflow],
    data_converter=pydantic_data_converter,
)


def of(version: str) -> list[Path]:
    """Return the histories of one version."""
    return [path for path in HISTORIES if path.parent.name == version]


def failures(paths: list[Path], replayer: Replayer = REPLAYER) -> dict[str, Exception]:
    """Replay histories, and return what went wrong by the name of the file."""

    async def replayed() -> dict[str, Exception]:
        async def told() -> Any:  # noqa: ANN401 - an iterator of histories
            for path in paths:
                yield WorkflowHistory.from_json(path.stem, path.read_text(encoding="utf-8"))

        found = {}
        async with replayer.workflow_replay_iterator(told()) as results:
            async for result in results:
                if result.replay_failure is not None:
                    found[result.history.workflow_id] = result.replay_failure
        return found

    return run(replayed)


def events(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the events of a history as they are written down."""
    yield from json.loads(path.read_text(encoding="utf-8"))["events"]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_recorded_history_replays(version: str) -> None:
    assert failures(of(version)) == {}


def test_there_are_histories_of_every_way_a_dossier_goes() -> None:
    assert len(HISTORIES) >= 100
    started, updates, activities, timers = set(), set(), set(), set()
    for path in HISTORIES:
        for event in events(path):
            if (told := event.get("workflowExecutionStartedEventAttributes")) is not None:
                started.add(told["workflowType"]["name"])
            if (told := event.get("workflowExecutionUpdateAcceptedEventAttributes")) is not None:
                updates.add(told["acceptedRequest"]["input"]["name"])
            if (told := event.get("activityTaskScheduledEventAttributes")) is not None:
                activities.add(told["activityType"]["name"])
            if event.get("timerFiredEventAttributes") is not None:
                timers.add(path.stem)
    assert started == {"DossierWorkflow", "CoverageWorkflow", "ComplaintWorkflow", "IndexSweepWorkflow"}
    assert updates >= {"add_document", "submit", "answer", "settle", "look", "registry_recovered", "nudge"}
    assert activities >= {"begin", "note_dues", "reuse_pieces", "assess_dossier", "ask_registry", "note_outage"}
    assert activities >= {"inspect_document", "read_document", "register_cover", "note_cover_due", "note_complaint_due"}
    assert len(timers) >= 10


def test_a_changed_rule_keeps_every_run_replaying(monkeypatch: pytest.MonkeyPatch) -> None:
    stricter = replace(policy.POLICIES[-1], version="changed", max_rounds=1, draft_days=7, decision_days=3)
    monkeypatch.setattr(policy, "POLICIES", (stricter,))
    monkeypatch.setattr(decision, "CHECKS", ())
    assert failures(of(VERSIONS[-1])) == {}


def test_a_change_of_the_story_without_a_patch_is_caught() -> None:
    dossiers = [path for path in of(VERSIONS[-1]) if path.stem.rpartition(".")[2].startswith("dossier")][:5]
    assert dossiers
    assert failures(dossiers) == {}
    found = failures(dossiers, Replayer(workflows=[ChangedWorkflow], data_converter=pydantic_data_converter))
    assert len(found) == len(dossiers)
    assert all(isinstance(each, NondeterminismError) for each in found.values())
