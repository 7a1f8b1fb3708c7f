"""`python -m tests.histories.record VERSION`: tell the stories on the real server and keep every run's history.

Histories are kept decoded, of synthetic people only, under the version that made them; `tests/workflows/test_replay.py`
replays them all for ever. Record before each release, and never change what is there.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message
from temporalio.api.common.v1 import Payload
from temporalio.api.history.v1 import History
from temporalio.client import WorkflowExecution

if TYPE_CHECKING:
    from tests.workflows.conftest import Story

HISTORIES = Path(__file__).parent
STORIES = ("test_dossier.py", "test_deadlines.py", "test_ends.py", "test_coverage.py", "test_complaint.py", "machine")
# A run of the machine goes on and on; what is longer says nothing more.
_LONGEST_BYTES = 90_000
_SAMPLE = 12


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the version be named."""
    parser.addoption("--record-histories", default=None, help="version under which to keep the histories")


@pytest.fixture(autouse=True)
def _recorded(request: pytest.FixtureRequest) -> Iterator[None]:
    if "story" not in request.fixturenames:
        yield
        return
    story: Story = request.getfixturevalue("story")
    before = {each.run_id for each in story.portal.call(_runs, story)}
    yield
    folder = HISTORIES / request.config.getoption("--record-histories")
    folder.mkdir(exist_ok=True)
    name = request.node.name.removeprefix("test_").replace("[", "-").replace("]", "")
    told = [run for run in story.portal.call(_runs, story) if run.run_id not in before]
    kept = 0
    for run in sorted(told, key=lambda run: (run.id.partition("-")[0], run.start_time)):
        history = story.portal.call(_decoded, story, run)
        if not any(event.HasField("workflow_task_completed_event_attributes") for event in history.events):
            continue  # it had only just begun: nothing to replay, and the replayer would wait for ever
        text = json.dumps(MessageToDict(history), separators=(",", ":"), sort_keys=True)
        is_sample = request.node.get_closest_marker("machine") is not None
        if is_sample and (len(text) > _LONGEST_BYTES or kept == _SAMPLE):
            continue
        kept += 1
        which = f"{run.id.partition('-')[0]}-{kept}"
        (folder / f"{name}.{which}.json").write_text(text + "\n", encoding="utf-8")


async def _runs(story: "Story") -> list[WorkflowExecution]:
    """Return the runs that began lately, other versions of one run among them."""
    since = (datetime.now(UTC) - timedelta(hours=2)).isoformat()
    return [run async for run in story.client.list_workflows(f"StartTime > '{since}'")]


async def _decoded(story: "Story", run: WorkflowExecution) -> History:
    handle = story.client.get_workflow_handle(run.id, run_id=run.run_id)
    history = await handle.fetch_history()
    message = History(events=history.events)
    codec = story.client.data_converter.payload_codec
    assert codec is not None
    for payload in _payloads(message):
        (plain,) = await codec.decode([payload])
        payload.CopyFrom(plain)
    return message


def _payloads(message: Message) -> Iterator[Payload]:
    if isinstance(message, Payload):
        yield message
        return
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        if field.message_type.GetOptions().map_entry:
            values: Any = value.values() if field.message_type.fields_by_name["value"].message_type else ()
        else:
            values = value if field.is_repeated else (value,)
        for each in values:
            yield from _payloads(each)


def main() -> int:
    """Record under the version given."""
    stories = [f"tests/workflows/{each}" for each in STORIES]
    # Hypothesis would load itself for its summary only, too deep in the stack for Python 3.11.
    told = ["-p", "no:hypothesispytest", "-p", "tests.histories.record", "--record-histories", sys.argv[1]]
    few = os.environ | {"MACHINE_STEPS": "150"}
    return subprocess.call([sys.executable, "-m", "pytest", "-q", *told, *stories, *sys.argv[2:]], env=few)


if __name__ == "__main__":
    sys.exit(main())
