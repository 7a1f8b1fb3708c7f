"""Every history ever recorded has to replay on today's workflow code, in the sandbox."""

from pathlib import Path

import pytest
from anyio import run
from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer

from workflows.dossier import DossierWorkflow

HISTORIES = sorted((Path(__file__).parents[1] / "histories").glob("*/*.json"))


@pytest.mark.parametrize("path", HISTORIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_recorded_history_replays(path: Path) -> None:
    history = WorkflowHistory.from_json("dossier-recorded", path.read_text(encoding="utf-8"))
    replayer = Replayer(workflows=[DossierWorkflow], data_converter=pydantic_data_converter)
    result = run(replayer.replay_workflow, history)
    assert result.replay_failure is None


def test_there_are_histories_of_every_way_a_dossier_goes() -> None:
    assert len(HISTORIES) >= 10
