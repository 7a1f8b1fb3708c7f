"""Telling the server that slow work goes on, so that a dead worker is noticed within seconds."""

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from temporalio import activity

_EVERY_S = 3.0  # a third of the heartbeat timeout of `options`

P = ParamSpec("P")
T = TypeVar("T")


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run blocking work in a thread and send heartbeats until it is done.

    Where the activity is cancelled, the slot is kept until the thread has ended: work that takes long asks
    `activity.is_cancelled`, which threads may.
    """
    running = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
    try:
        while not running.done():
            activity.heartbeat()
            await asyncio.wait({running}, timeout=_EVERY_S)
    except asyncio.CancelledError:
        # A worker that ends has no slots to keep, and what it had in hand is for another one at once.
        if not activity.is_worker_shutdown():
            await asyncio.wait({running})
            running.exception()  # looked at: nobody is left to tell
        raise
    return running.result()
