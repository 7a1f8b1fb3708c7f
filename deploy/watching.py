"""The alarm of the outbox: what people did and no run knows of after minutes is told to whoever operates the house.

It stands beside the relay, not in a schedule: it has to speak when the Temporal server is what is away. The relay goes
on trying either way; nothing is lost, but somebody waits.
"""

import asyncio
from datetime import timedelta

import structlog

from dossier.errors import UnavailableError
from dossier.ports import Outbox

_LOG = structlog.get_logger()
_LATE_AFTER = timedelta(minutes=5)
_EVERY_S = 60.0


async def watch(outbox: Outbox, every_s: float = _EVERY_S, late_after: timedelta = _LATE_AFTER) -> None:
    """Look every minute until cancelled, and log `outbox.late` with how many lines wait for longer than that."""
    while True:
        try:
            late = await asyncio.to_thread(outbox.late, late_after)
        except UnavailableError as error:
            _LOG.warning("outbox.unavailable", code=error.code)
        else:
            if late:
                _LOG.error("outbox.late", lines=late, late_after_s=late_after.total_seconds())
        await asyncio.sleep(every_s)
