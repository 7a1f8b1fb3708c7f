"""From the table of dispatches to the providers: what an event sends out leaves once, however often parts die.

A provider that does not answer holds up nobody: it has its own threads, and after a few failures it is tried with one
dispatch at a time until it answers. Between the call and its note anything may die: the same effect key goes out
again, and what was tried before is asked about first, since its text may have changed meanwhile.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol, TypeVar

import structlog

from dossier.deliveries import Delivery, Dispatch, DispatchState, Provider, ShortMessage, Taken, takes_messages
from dossier.dispatching import Dispatches
from dossier.errors import RegistryUnreachableError, UnavailableError
from dossier.messages import MessageKind, local_day, may_leave
from dossier.policy import in_force
from dossier.ports import Cards, Messages
from wording.messages import short_message

_LOG = structlog.get_logger()
_AT_ONCE = 8
# Longer than a provider is waited for (`registry_timeout_s`), question and order together.
_LEASE = timedelta(seconds=60)
_PAUSE = timedelta(seconds=1)
_LONGEST_PAUSE = timedelta(minutes=5)
_FAILURES_UNTIL_DOWN = 3
_LONGEST_PROBE_PAUSE_S = 30.0

T = TypeVar("T")


class Way(Protocol):
    """How something leaves to one provider."""

    def give(self, dispatch: Dispatch) -> Taken | None:
        """Give it, once per effect key; None: there is nothing left to say. Raises RegistryUnreachableError."""
        ...

    def state(self, effect: str) -> Delivery | None:
        """Return what became of it; None: unknown there. Raises RegistryUnreachableError."""
        ...


@dataclass(frozen=True, slots=True)
class ByMessage:
    """The way of a short message: its text is made when it leaves."""

    dispatches: Dispatches
    messages: Messages
    link: str | None = None

    def give(self, dispatch: Dispatch) -> Taken | None:
        """Send it; who takes no message is no case for the gateway."""
        facts = self.dispatches.message(dispatch)
        if not facts.is_true:
            return None
        if not (facts.is_wanted and takes_messages(facts.phone)):
            return Taken(None, "sms.not_mobile" if facts.is_wanted else "sms.not_wanted")
        return self.messages.send(dispatch.effect, ShortMessage(facts.phone, short_message(facts, self.link)))

    def state(self, effect: str) -> Delivery | None:
        """Ask the gateway."""
        return self.messages.state(effect)


@dataclass(frozen=True, slots=True)
class ByCard:
    """The way of a card order."""

    dispatches: Dispatches
    cards: Cards

    def give(self, dispatch: Dispatch) -> Taken | None:
        """Order the household's cards."""
        return self.cards.order(dispatch.effect, self.dispatches.card_order(dispatch))

    def state(self, effect: str) -> Delivery | None:
        """Ask the issuer."""
        return self.cards.state(effect)


@dataclass(slots=True)
class Circuit:
    """Whether a provider answers: after some failures in a row it is tried with one dispatch at a time."""

    clock: Callable[[], float] = time.monotonic
    failures: int = 0
    is_known_up: bool = False
    _next_try: float = field(default=0.0)

    @property
    def is_down(self) -> bool:
        """Whether it failed too often in a row."""
        return self.failures >= _FAILURES_UNTIL_DOWN

    def room(self, under_way: int) -> int:
        """Return how many more may leave now."""
        if not self.is_down:
            return _AT_ONCE - under_way
        return 1 if under_way == 0 and self.clock() >= self._next_try else 0

    def failed(self) -> bool:
        """Count a failure, and say whether it is the one that shows the provider to be away."""
        self.failures += 1
        self.is_known_up = False
        if self.is_down:
            pause_s = min(1.0 * 2 ** min(self.failures - _FAILURES_UNTIL_DOWN, 10), _LONGEST_PROBE_PAUSE_S)
            self._next_try = self.clock() + pause_s
        return self.failures == _FAILURES_UNTIL_DOWN

    def answered(self) -> bool:
        """Note an answer, and say whether it is the first one after failures, or since we began."""
        is_first = not self.is_known_up
        self.failures, self.is_known_up = 0, True
        return is_first


class DispatchSender:
    """Sends what is due, and asks about what was sent, until it is cancelled. Several may run."""

    def __init__(self, dispatches: Dispatches, ways: Mapping[Provider, Way], poll_s: float) -> None:
        self._dispatches = dispatches
        self._ways = ways
        self._poll_s = poll_s
        self._circuits = {provider: Circuit() for provider in ways}
        self._threads = {provider: ThreadPoolExecutor(_AT_ONCE, f"{provider}-") for provider in ways}

    async def run(self) -> None:
        """Serve every provider for ever, each on its own."""
        await asyncio.gather(*(self._serve(provider) for provider in self._ways))

    async def _serve(self, provider: Provider) -> None:
        sending: set[asyncio.Task[None]] = set()
        while True:
            claimed = await self._claimed(provider, self._circuits[provider].room(len(sending)))
            for dispatch in claimed:
                task = asyncio.create_task(self._handle(dispatch))
                sending.add(task)
                task.add_done_callback(sending.discard)
            await asyncio.sleep(0 if claimed else self._poll_s)

    async def _claimed(self, provider: Provider, room: int) -> tuple[Dispatch, ...]:
        if room <= 0:
            return ()
        try:
            return await asyncio.to_thread(self._dispatches.claim, provider, room, _LEASE)
        except UnavailableError as error:
            _LOG.warning("dispatches.unavailable", code=error.code)
            return ()

    async def _handle(self, dispatch: Dispatch) -> None:
        """Do what is due and note what came of it; where that cannot be noted, the lease runs out."""
        try:
            if dispatch.state is DispatchState.GIVEN:
                await self._ask(dispatch)
            elif _is_night(dispatch):
                await self._note(self._dispatches.postponed, dispatch, timedelta(0))
            else:
                await self._give(dispatch)
        except RegistryUnreachableError as error:
            await self._put_off(dispatch, error)
        except UnavailableError as error:
            _LOG.warning("dispatches.unavailable", code=error.code)
        except Exception as error:  # whatever it is: one dispatch must not hold up the others, nor be lost
            _LOG.error("dispatch.failed", dispatch=dispatch.id, kind=dispatch.kind, error=type(error).__name__)

    async def _give(self, dispatch: Dispatch) -> None:
        way = self._ways[dispatch.provider]
        if dispatch.attempts > 1 and (there := await self._call(dispatch, way.state, dispatch.effect)) is not None:
            await self._note(self._dispatches.given, dispatch, there.reference)
            return
        taken = await self._call(dispatch, way.give, dispatch)
        if taken is None:
            await self._note(self._dispatches.superseded, dispatch)
        elif taken.reference is None:
            await self._note(self._dispatches.refused, dispatch, taken.refusal or "refused")
        else:
            await self._note(self._dispatches.given, dispatch, taken.reference)

    async def _ask(self, dispatch: Dispatch) -> None:
        way = self._ways[dispatch.provider]
        await self._note(self._dispatches.told, dispatch, await self._call(dispatch, way.state, dispatch.effect))

    async def _call(self, dispatch: Dispatch, call: Callable[..., T], *values: object) -> T:
        """Call the provider in one of its own threads: however long it hangs, it takes nobody else's."""
        provider = dispatch.provider
        answer = await asyncio.get_running_loop().run_in_executor(self._threads[provider], call, *values)
        if self._circuits[provider].answered():
            await self._note(self._dispatches.came_back, provider)
        return answer

    async def _put_off(self, dispatch: Dispatch, error: RegistryUnreachableError) -> None:
        _LOG.warning("dispatch.put_off", dispatch=dispatch.id, provider=dispatch.provider, error=type(error).__name__)
        delay = min(_PAUSE * (1 << min(dispatch.attempts, 10)), _LONGEST_PAUSE)
        try:
            if self._circuits[dispatch.provider].failed():
                await self._note(self._dispatches.went_down, dispatch.provider)
            await self._note(self._dispatches.postponed, dispatch, delay)
        except UnavailableError as unavailable:
            _LOG.warning("dispatches.unavailable", code=unavailable.code)

    async def _note(self, note: Callable[..., None], *values: object) -> None:
        await asyncio.to_thread(note, *values)


def _is_night(dispatch: Dispatch) -> bool:
    """Say whether a message that waited for something else has come to the hours of rest."""
    if dispatch.provider is not Provider.SMS:
        return False
    now = dispatch.claimed_at
    return may_leave(MessageKind(dispatch.kind), now, in_force(local_day(now))) > now
