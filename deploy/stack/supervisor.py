"""Starts the parts, keeps them running, stops them: one asyncio loop that sleeps unless something happens."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, field

from deploy.stack.errors import PartFailedError, PartTooSlowError, StackError
from deploy.stack.part import Part, Site, Vital
from deploy.stack.running import Running, tail_of
from deploy.stack.state import PartState, PartStatus, Phase, ProcessMark, StackStatus, save
from deploy.stack.warden import Warden

# Asked this often while starting: first at once, then less and less.
STARTING_CHECK_S = (0.05, 0.05, 0.1, 0.1, 0.2)
HEALTHY_CHECK_S = 2.0
# A part that runs but answers nothing for this long is killed. Generous: on a starved machine a restart makes it worse.
HUNG_S = 90.0
FIRST_BACKOFF_S = 0.2
LAST_BACKOFF_S = 5.0
# Healthy for this long, and the next death is a new story.
STEADY_S = 30.0
# At the very start a part that keeps dying is a mistake to show, not a crash to ride out.
FIRST_START_TRIES = 3
# Together under the five seconds that `down` promises; our processes go first, their servers after them.
OURS_STOP_S = 2.4
SERVERS_STOP_S = 2.4


@dataclass(slots=True)
class _Life:
    """What the supervisor knows of one part."""

    part: Part
    state: PartState = PartState.WAITING
    running: Running | None = None
    restarts: int = 0
    note: str = ""
    up: asyncio.Event = field(default_factory=asyncio.Event)


class Supervisor:
    """Runs a table of parts at a site until told to stop.

    Args:
        site: home and ports.
        parts: the table.
        table: where the table is written, `module:NAME`, kept for `status`.
        tell: called with the new status at every change.
    """

    def __init__(
        self,
        site: Site,
        parts: tuple[Part, ...],
        table: str,
        tell: Callable[[StackStatus], None] = lambda _status: None,
    ) -> None:
        self._site = site
        self._table = table
        self._tell = tell
        self._lives = {part.name: _Life(part) for part in parts}
        self._phase = Phase.STARTING
        self._failure: PartFailedError | None = None
        self._me = ProcessMark.of(os.getpid())
        self._stop = asyncio.Event()
        self._warden = Warden()

    def stop(self) -> None:
        """Asks for the end; may be called from a signal handler of the loop."""
        self._stop.set()

    @property
    def status(self) -> StackStatus:
        """The stack as it is now."""
        return StackStatus(
            home=self._site.home.root,
            phase=self._phase,
            supervisor=self._me,
            parts=tuple(self._status_of(life) for life in self._lives.values()),
            table=self._table,
            failure="" if self._failure is None else str(self._failure),
            tail="" if self._failure is None else self._failure.tail,
        )

    async def run(self) -> StackStatus:
        """Starts everything, keeps it up until `stop`; on failure to start, leaves nothing running."""
        self._changed()
        keepers = {asyncio.create_task(self._keep(life), name=life.part.name) for life in self._lives.values()}
        told_to_stop = asyncio.create_task(self._stop.wait())
        all_up = asyncio.create_task(self._all_up())
        waiting: set[asyncio.Task[object]] = {told_to_stop, all_up, *keepers}
        try:
            while not told_to_stop.done() and self._failure is None:
                done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    self._failure = self._failure or _failure_of(task)
        finally:
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
            await self._stop_all()
            self._warden.dismiss()
        return self.status

    async def _all_up(self) -> None:
        await asyncio.gather(*(life.up.wait() for life in self._lives.values()))
        self._phase = Phase.UP
        self._changed()

    async def _keep(self, life: _Life) -> None:
        """One part from its first start to the end of the stack."""
        part = life.part
        loop = asyncio.get_running_loop()
        backoff_s = FIRST_BACKOFF_S
        tries = 0
        while True:
            tries += 1
            try:
                ran = await self._start(life)
                ran.let_go()
                self._set(life, PartState.STARTING)
                if part.check is None:
                    await self._to_its_end(life, ran)
                    return
                await self._until_healthy(life, ran)
                healthy_since = loop.time()
                self._set(life, PartState.HEALTHY)
                life.up.set()
                note = await self._while_healthy(life, ran)
                if loop.time() - healthy_since >= STEADY_S:
                    backoff_s = FIRST_BACKOFF_S
            except (StackError, OSError) as error:
                note = str(error)
                tries = FIRST_START_TRIES if isinstance(error, PartTooSlowError) else tries
                await self._end(life)
            if not life.up.is_set() and tries >= FIRST_START_TRIES:
                self._set(life, PartState.FAILED, note)
                raise PartFailedError(part.name, f"did not start: {note}", tail_of(self._site.home, part.name))
            life.restarts += 1
            self._set(life, PartState.RESTARTING, note)
            await asyncio.sleep(backoff_s)
            backoff_s = min(backoff_s * 2, LAST_BACKOFF_S)

    async def _start(self, life: _Life) -> Running:
        """Starts the process once what it needs is there; one that waits to be let go loads in the meantime."""
        part = life.part
        if not part.loads_early:
            await self._needed(part)
            self._set(life, PartState.STARTING)
        await part.prepare(self._site)
        command = part.command(self._site)
        self._site.home.ready_file_of(part.name).unlink(missing_ok=True)
        log = self._site.home.log_of(part.name)
        life.running = await Running.start(command, log, self._warden, waits=part.loads_early)
        self._changed()
        await self._needed(part)
        return life.running

    async def _needed(self, part: Part) -> None:
        await asyncio.gather(*(self._lives[name].up.wait() for name in part.needs))

    async def _to_its_end(self, life: _Life, ran: Running) -> None:
        """Waits for a step that runs once."""
        status = await ran.ended()
        life.running = None
        if status != 0:
            self._set(life, PartState.FAILED, _how_it_ended(status))
            raise PartFailedError(life.part.name, _how_it_ended(status), tail_of(self._site.home, life.part.name))
        self._set(life, PartState.DONE)
        life.up.set()

    async def _until_healthy(self, life: _Life, ran: Running) -> None:
        """Checks until the part is well, then settles it.

        Raises:
            PartFailedError: it ended.
            PartTooSlowError: it was not well in time.
        """
        end = asyncio.create_task(ran.ended())
        pauses = iter(STARTING_CHECK_S)
        try:
            async with asyncio.timeout(life.part.start_s):
                while not await self._is_well(life, ran):
                    await asyncio.wait({end}, timeout=next(pauses, STARTING_CHECK_S[-1]))
                    if end.done():
                        raise PartFailedError(life.part.name, _how_it_ended(end.result()))
                await life.part.settle(self._site)
        except TimeoutError as error:
            raise PartTooSlowError(life.part.name, life.part.start_s) from error
        finally:
            end.cancel()

    async def _while_healthy(self, life: _Life, ran: Running) -> str:
        """Checks now and then until the process ends; returns how it did."""
        loop = asyncio.get_running_loop()
        end = asyncio.create_task(ran.ended())
        last_well = loop.time()
        try:
            while True:
                await asyncio.wait({end}, timeout=HEALTHY_CHECK_S)
                if end.done():
                    life.running = None
                    return _how_it_ended(end.result())
                if await self._is_well(life, ran):
                    last_well = loop.time()
                    self._set(life, PartState.HEALTHY)
                elif loop.time() - last_well < HUNG_S:
                    self._set(life, PartState.UNWELL, "does not answer")
                else:
                    await self._end(life)
                    return f"did not answer for {HUNG_S:.0f} s"
        finally:
            end.cancel()

    async def _is_well(self, life: _Life, ran: Running) -> bool:
        return life.part.check is not None and await life.part.check(Vital(self._site, ran.mark.pid))

    async def _end(self, life: _Life) -> None:
        """Ends a part that is of no use any more."""
        if life.running is not None:
            life.running.kill()
            await life.running.ended()
            life.running = None

    async def _stop_all(self) -> None:
        self._phase = Phase.STOPPING
        self._changed()
        lives = self._lives.values()
        await self._stop_some([life for life in lives if life.part.needs], OURS_STOP_S)
        await self._stop_some([life for life in lives if not life.part.needs], SERVERS_STOP_S)
        self._phase = Phase.STOPPED if self._failure is None else Phase.FAILED
        self._changed()

    async def _stop_some(self, lives: list[_Life], within_s: float) -> None:
        running = [(life, life.running) for life in lives if life.running is not None]
        for life, ran in running:
            ran.ask_to_end(life.part.stop_signal)
        ends = {asyncio.create_task(ran.ended()) for _, ran in running}
        if ends:
            _, late = await asyncio.wait(ends, timeout=within_s)
            for _, ran in running:
                ran.kill()
            if late:
                await asyncio.wait(late)
        for life in lives:
            life.running = None
            if life.state not in {PartState.FAILED, PartState.DONE}:
                self._set(life, PartState.STOPPED)

    def _set(self, life: _Life, state: PartState, note: str = "") -> None:
        if (life.state, life.note) != (state, note):
            life.state, life.note = state, note
            self._changed()

    def _changed(self) -> None:
        status = self.status
        save(self._site.home, status)
        self._tell(status)

    def _status_of(self, life: _Life) -> PartStatus:
        part = life.part
        return PartStatus(
            name=part.name,
            state=life.state,
            log=self._site.home.log_of(part.name),
            process=None if life.running is None else life.running.mark,
            port=None if part.port is None else self._site.ports[part.port],
            restarts=life.restarts,
            note=life.note,
        )


def _failure_of(task: asyncio.Task[object]) -> PartFailedError | None:
    """What ended a task, if it was an error."""
    error = None if task.cancelled() else task.exception()
    if error is None or isinstance(error, PartFailedError):
        return error
    raise error


def _how_it_ended(status: int) -> str:
    return f"was killed by signal {-status}" if status < 0 else f"ended with status {status}"
