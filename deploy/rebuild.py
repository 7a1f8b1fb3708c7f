"""`wathiq rebuild`: every run that should be there is started again from the database, and the schedules are made.

For the loss of the Temporal store, whole or in part (docs/workflow.md). It writes lines of the outbox; the relay brings
them to the runs as fast as the server takes them, beside the acts of people.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from deploy.schedules import ensure
from deploy.temporal import connect
from storage.rebuilding import Lost, SqlRebuilding

if TYPE_CHECKING:
    from deploy.wiring import House

Progress = Callable[[Lost, int, int], None]
"""What is rebuilt, how many were open at the start, how many more were looked at."""


def rebuild(rebuilding: SqlRebuilding, progress: Progress) -> dict[Lost, int]:
    """Send word to all runs that should be there; return how many of each were told."""
    told = dict.fromkeys(Lost, 0)
    for lost in Lost:
        open_, after = rebuilding.count(lost), ""
        progress(lost, open_, 0)
        while (page := rebuilding.page(lost, after)).last is not None:
            told[lost] += page.told
            after = page.last
            progress(lost, open_, page.open)
    return told


async def schedule_again(house: "House") -> None:
    """Make the schedules, which were in the lost store too. Raises RuntimeError where the server is away."""
    settings = house.settings
    client = await connect(settings.temporal_address, settings.temporal_namespace, house.keys, identity="rebuild")
    await ensure(client)
