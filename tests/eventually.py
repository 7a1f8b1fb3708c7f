"""Waiting for something that another process will have done soon."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def eventually(look: Callable[[], T], holds: Callable[[T], bool], within_s: float = 20.0) -> T:
    """Look until it holds, and return what was seen then. Fails with what was seen last."""
    deadline = time.monotonic() + within_s
    while True:
        seen = look()
        if holds(seen):
            return seen
        assert time.monotonic() < deadline, f"still not so after {within_s} s: {seen}"
        time.sleep(0.05)
