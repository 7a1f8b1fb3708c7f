"""The life of one dossier, from its first document to its end.

The database is the truth: acts are committed there before they reach the run as updates, which only note that there is
something to look at. What time alone does is noted there too, and the run holds one timer for the next of it. So an
update or a timer that comes twice, late or after a restart changes nothing, and a run that starts again from nothing
but the number finds its place.
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from temporalio import workflow
from temporalio.exceptions import ApplicationError

from workflows.before_dues import BeforeDues
from workflows.messages import DocumentAdded, DossierStart, Nudge, RegistryRecovered
from workflows.names import RECORDS

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.recording import RecordingActivities, Waits
    from activities.reusing import ReusingActivities
    from dossier.findings import Outcome
    from dossier.ports import Stage
    from dossier.registries import Registry
    from dossier.status import Place, Queue

# A registry that stays away, or another institution that takes its time, is asked less and less often.
_LONGEST_BEFORE_ASKING = timedelta(hours=6)


def _never() -> bool:
    return False


@workflow.defn
class DossierWorkflow(BeforeDues):
    """One dossier, from draft to decision."""

    @workflow.init
    def __init__(self, start: DossierStart) -> None:
        super().__init__(start)
        self._shown: Place | None = None
        self._asked_in_vain = 0
        self._recovered = False

    @workflow.run
    async def run(self, start: DossierStart) -> Outcome | None:
        """Tell the story; return its outcome, or None where nothing was ever deposited."""
        beginning = await self._begin()
        stage, waits = beginning.stage, beginning.waits
        if not workflow.patched("dues"):
            return await self._told_before_dues(start, stage, waits)
        while stage.queue is not Queue.DONE:
            if stage.reuses:
                await self._reuse()
                stage = await self._look()
            self._tell(stage)
            stage = await self._go_on(stage, waits)
            await self._continue_when_long(start)
        self._tell(stage)
        self._ended = True
        self._read_only(())
        await workflow.wait_condition(workflow.all_handlers_finished)
        return stage.outcome

    @workflow.update
    async def add_document(self, added: DocumentAdded) -> None:
        """Note a document; the run inspects and reads it."""
        self._newer.add(added.document)
        self._take(added.document)

    @workflow.update
    async def submit(self, nudge: Nudge) -> None:
        """Note that the dossier was deposited."""
        self._submitted = True
        self._nudged = True

    @workflow.update
    async def answer(self, nudge: Nudge) -> None:
        """Note that the corrections were answered."""
        self._nudged = True

    @workflow.update
    async def settle(self, nudge: Nudge) -> None:
        """Note that the last open question was settled."""
        self._nudged = True

    @workflow.update
    async def look(self, nudge: Nudge) -> None:
        """Note that something else was done: a piece taken out, a deadline moved, a withdrawal."""
        self._nudged = True

    @workflow.update
    async def registry_recovered(self, recovered: RegistryRecovered) -> None:
        """Cut short the wait for a registry that was away."""
        self._nudged = True
        self._recovered = True
        self._asked_in_vain = 0

    @add_document.validator
    def _refuse_after_the_end(self, added: DocumentAdded) -> None:
        self._refuse_when_ended()

    @answer.validator
    def _refuse_answer_after_the_end(self, nudge: Nudge) -> None:
        self._refuse_when_ended()

    @settle.validator
    def _refuse_settling_after_the_end(self, nudge: Nudge) -> None:
        self._refuse_when_ended()

    def _refuse_when_ended(self) -> None:
        if self._ended:
            raise ApplicationError("the dossier is closed", type="dossier.closed")

    async def _reuse(self) -> None:
        """Take over the good pieces of the dossier that this one follows."""
        await workflow.execute_activity_method(
            ReusingActivities.reuse_pieces, self._number, task_queue=RECORDS, **options.COPYING
        )

    async def _go_on(self, stage: "Stage", waits: "Waits") -> "Stage":
        """Do what is next for whoever has the dossier, and return where it stands then."""
        match stage.queue:
            case Queue.MACHINE:
                return await self._work(stage, waits)
            case Queue.CARRIER if stage.outcome is Outcome.ROUTED:
                return await self._asked_again(stage, waits)
            case Queue.CARRIER if not stage.is_revocable:
                return await self._register(stage)
            case _:
                return await self._wait(stage)

    async def _work(self, stage: "Stage", waits: "Waits") -> "Stage":
        """Read what is there, ask the registries, assess; while one of them is silent, wait for it."""
        if self._unread:
            return await self._wait(stage, until=lambda: not self._unread)
        # What the family was told to put right there, or what the carrier was asked to clear, is looked up anew.
        again = stage.outcome in (Outcome.ROUTED, Outcome.CORRECTIONS_REQUESTED)
        self._recovered = False
        await self._ask_registries(tuple(Registry), again=again)
        stage = self._looked_at(await self._assess(stage))
        if stage.queue is Queue.MACHINE:
            self._tell(stage)
            if self._recovered and workflow.patched("recovered-meanwhile"):
                return stage  # what was asked in vain may have been asked before the registry was back
            return await self._wait(stage, at_most=self._until_asked_again(waits))
        if stage.queue is not Queue.CARRIER or stage.outcome is not Outcome.ROUTED:
            self._asked_in_vain = 0
        return stage

    async def _asked_again(self, stage: "Stage", waits: "Waits") -> "Stage":
        """Look up anew what another institution has to act on first."""
        stage = await self._wait(stage, at_most=self._until_asked_again(waits))
        return await self._work(stage, waits) if stage.queue is Queue.CARRIER else stage

    async def _register(self, stage: "Stage") -> "Stage":
        """Register the household; a refusal of the carrier waits for a person."""
        registering = asyncio.create_task(self._register_cover(stage.attempt))
        while not registering.done():
            stage = await self._wait(stage, until=registering.done)
        await registering
        return await self._look()

    async def _wait(
        self, stage: "Stage", *, until: Callable[[], bool] = _never, at_most: timedelta | None = None
    ) -> "Stage":
        """Wait for an act, for what is due next, or for what the caller waits for; return where the dossier stands."""
        left = min((each for each in (stage.due_in, at_most) if each is not None), default=None)
        try:
            await workflow.wait_condition(
                lambda: self._nudged or until(), timeout=left, timeout_summary="something is due"
            )
        except TimeoutError:
            self._newer.clear()
            return self._looked_at(
                await workflow.execute_activity_method(
                    RecordingActivities.note_dues, self._number, task_queue=RECORDS, **options.RECORDS
                )
            )
        return await self._look() if self._nudged else stage

    async def _look(self) -> "Stage":
        return self._looked_at((await self._begin()).stage)

    def _looked_at(self, stage: "Stage") -> "Stage":
        """Read what that look at the database found, and what was noted since: it knows nothing of that."""
        since = tuple(each for each in self._unread if each in self._newer and each not in stage.unread)
        # Runs begun before dropped such papers; their histories say so.
        self._read_only((*stage.unread, *since) if since and workflow.patched("newer") else stage.unread)
        return stage

    def _read_only(self, wanted: tuple[str, ...]) -> None:
        """Read what the database still wants read, and nothing else."""
        for document in [each for each in self._unread if each not in wanted]:
            self._drop(document)
        for document in wanted:
            self._take(document)

    def _until_asked_again(self, waits: "Waits") -> timedelta:
        self._asked_in_vain += 1
        doubled = waits.registry_asked_again * (1 << min(self._asked_in_vain - 1, 10))
        return max(waits.registry_asked_again, min(doubled, _LONGEST_BEFORE_ASKING))

    def _tell(self, stage: "Stage") -> None:
        """Tell the Temporal UI where the dossier stands, once for each place."""
        if (place := Place(stage.status, stage.queue)) != self._shown:
            self._shown = place
            self._show(stage, f"{stage.status} with {stage.queue}; assessed {stage.attempt} time(s): {stage.outcome}.")
