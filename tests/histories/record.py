"""`python -m tests.histories.record VERSION`: tell the story on the real server and keep every run's history.

Histories are kept decoded, of synthetic people only, under the version that made them; `tests/workflows/test_replay.py`
replays them all for ever. Record before each release, and never change what is there.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from google.protobuf.json_format import MessageToJson
from google.protobuf.message import Message
from temporalio.api.common.v1 import Payload
from temporalio.api.history.v1 import History

if TYPE_CHECKING:
    from tests.workflows.conftest import Story

HISTORIES = Path(__file__).parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the version be named."""
    parser.addoption("--record-histories", default=None, help="version under which to keep the histories")


@pytest.fixture(autouse=True)
def _recorded(request: pytest.FixtureRequest, story: "Story") -> Iterator[None]:
    before = set(story.rules.scripts)
    yield
    folder = HISTORIES / request.config.getoption("--record-histories")
    folder.mkdir(exist_ok=True)
    for number in sorted(set(story.rules.scripts) - before):
        history = story.portal.call(_decoded, story, number)
        name = request.node.name.removeprefix("test_").replace("[", "-").replace("]", "")
        (folder / f"{name}.json").write_text(MessageToJson(history), encoding="utf-8")


async def _decoded(story: "Story", number: str) -> History:
    history = await story.handle(number).fetch_history()
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
    # Hypothesis would load itself for its summary only, too deep in the stack for Python 3.11.
    told = ["-p", "no:hypothesispytest", "-p", "tests.histories.record", "--record-histories", sys.argv[1]]
    return subprocess.call([sys.executable, "-m", "pytest", "-q", *told, "tests/workflows/test_dossier.py"])


if __name__ == "__main__":
    sys.exit(main())
