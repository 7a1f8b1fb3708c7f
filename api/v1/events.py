"""The story of a dossier as a stream of server-sent events, from wherever the listener left off."""

import time
from collections.abc import AsyncIterator
from typing import Annotated

import anyio
from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.requests import Request

from api.access import Caller
from api.problems import declared
from api.services import Injected
from api.v1.documents import Known
from api.views import EventOut
from dossier.accounts.errors import TooManyAttemptsError
from dossier.errors import UnknownDossierError
from dossier.status import CLOSED

router = APIRouter(prefix="/dossiers/{number}/events", tags=["events"])
_RECONNECT_MS = 3000


class Streams:
    """Counts the open streams of this process, so that listeners cannot take all its connections."""

    def __init__(self, most: int) -> None:
        self._most, self._open = most, 0

    async def take(self) -> AsyncIterator[None]:
        """Hold a place for as long as the stream lasts. Raises TooManyAttemptsError."""
        if self._open >= self._most:
            raise TooManyAttemptsError(_RECONNECT_MS // 1000)
        self._open += 1
        try:
            yield
        finally:
            self._open -= 1


async def _place(request: Request) -> AsyncIterator[None]:
    streams: Streams = request.app.state.streams
    async for _ in streams.take():
        yield


def _after(last_event_id: Annotated[str | None, Header(max_length=20)] = None) -> int:
    return int(last_event_id) if last_event_id and last_event_id.isascii() and last_event_id.isdigit() else 0


@router.get(
    "", response_class=EventSourceResponse, dependencies=[Depends(_place)], responses=declared(UnknownDossierError)
)
async def stream_events(
    dossier: Known, after: Annotated[int, Depends(_after)], services: Injected, client: Caller
) -> AsyncIterator[ServerSentEvent]:
    """Send every event after `Last-Event-ID`, then new ones as they come; ends when the dossier is closed.

    A stream also ends after some minutes: the browser reconnects with the last id that it saw.
    """
    settings = services.settings
    deadline = time.monotonic() + settings.stream_max_s
    yield ServerSentEvent(comment="open", retry=_RECONNECT_MS)
    while True:
        # The status first: an event that comes between the two looks is sent in the next round, never lost.
        closed = (await run_sync(services.dossiers.view, dossier.number)).status in CLOSED
        for event in await run_sync(services.dossiers.events, dossier.number, after):
            after = event.seq
            yield ServerSentEvent(id=str(event.seq), event=event.type.value, data=EventOut.of(event, client.staff))
        if closed or time.monotonic() + settings.stream_poll_s > deadline:
            return
        await anyio.sleep(settings.stream_poll_s)
