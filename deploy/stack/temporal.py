"""The workflow engine: Temporal's development server over a file.

Flags and their measures: STACK.md and docs/decisions. Left out: TLS and accounts, which a cluster brings; everything
listens on 127.0.0.1.
"""

import json
import shutil
import sys
from pathlib import Path

from deploy.stack.errors import ProgramMissingError, StepFailedError
from deploy.stack.part import Command, Part, Site, Vital
from deploy.stack.probes import http

NAMESPACE = "wathiq"
# The namespace is made with one day; a dossier's run has to stay readable for an operator longer than that.
RETENTION_S = 30 * 24 * 3600
SEARCH_ATTRIBUTES = ("WathiqStatus", "WathiqQueue")
PRAGMAS = ("journal_mode=wal", "synchronous=normal")  # 3.5 times the default delete/full
DYNAMIC = (
    "matching.enableFairness=true",
    # One partition makes the order between offices exact.
    "matching.numTaskqueueReadPartitions=1",
    "matching.numTaskqueueWritePartitions=1",
    "frontend.WorkflowTimeSkippingEnabled=true",
    # A run is deleted once the server has noted that it ended, by default every half minute: an erasure waits for it.
    'history.transferProcessorUpdateAckInterval="1s"',
)


def command(site: Site) -> Command:
    """Starts the server with its web pages."""
    data = site.home.root / "temporal"
    flags = {
        "--ip": "127.0.0.1",
        "--port": str(site.ports["temporal"]),
        "--ui-port": str(site.ports["temporal_ui"]),
        "--http-port": str(site.ports["temporal_http"]),
        "--metrics-port": str(site.ports["temporal_metrics"]),
        "--db-filename": str(data / "temporal.db"),
        "--namespace": NAMESPACE,
        "--log-level": "error",
    }
    argv = [program("temporal"), "server", "start-dev", "--ui-disable-news-fetch"]
    argv += [word for flag in flags.items() for word in flag]
    argv += [word for name in SEARCH_ATTRIBUTES for word in ("--search-attribute", f"{name}=Keyword")]
    argv += [word for pragma in PRAGMAS for word in ("--sqlite-pragma", pragma)]
    argv += [word for value in DYNAMIC for word in ("--dynamic-config-value", value)]
    # Otherwise the server asks its makers for a newer version now and then.
    environment = site.plain_environment(HOME=str(data), TEMPORAL_VERSION_CHECK_DISABLED="1")
    return Command(tuple(argv), environment, data)


async def prepare(site: Site) -> None:
    """Makes the directory of the file."""
    (site.home.root / "temporal").mkdir(mode=0o700, exist_ok=True)


async def check(vital: Vital) -> bool:
    """The namespace is there, so the frontend and its store work."""
    answer = await http(vital.site.ports["temporal_http"], f"/api/v1/namespaces/{NAMESPACE}")
    return answer.status == 200


async def settle(site: Site) -> None:
    """Sets how long closed runs are kept; the server has no flag for it.

    Raises:
        StepFailedError: the server refused.
    """
    config = {"config": {"workflowExecutionRetentionTtl": f"{RETENTION_S}s"}}
    answer = await http(
        site.ports["temporal_http"],
        f"/api/v1/namespaces/{NAMESPACE}/update",
        "POST",
        {"Content-Type": "application/json"},
        json.dumps(config).encode(),
    )
    if answer.status != 200:
        raise StepFailedError("setting Temporal's retention", f"status {answer.status}")


def program(name: str) -> str:
    """A program that a PyPI package put beside our Python, else one on the path.

    Raises:
        ProgramMissingError: there is none.
    """
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise ProgramMissingError(name, "run `make setup`")
    return found


TEMPORAL = Part(name="temporal", command=command, check=check, prepare=prepare, settle=settle, port="temporal")
