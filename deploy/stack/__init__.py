"""The local stack behind `wathiq up | down | status`: every server and process of one machine."""

from deploy.stack.control import TABLE, default_home, down, environment_of, status, up
from deploy.stack.screen import table
from deploy.stack.state import PartState, PartStatus, Phase, StackStatus

__all__ = [
    "TABLE",
    "PartState",
    "PartStatus",
    "Phase",
    "StackStatus",
    "default_home",
    "down",
    "environment_of",
    "status",
    "table",
    "up",
]
