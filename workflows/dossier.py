"""The life of one dossier, from its first document to its registration.

The database is the truth: acts are committed there before they reach the run as updates, which only note that
there is something to look at. So an update that comes twice, late or after a restart changes nothing, and a run
that starts again from nothing but the number finds its place.
"""

import asyncio
from datetime import timedelta

from temporalio import workflow
from temporalio.exceptions import ActivityError, ApplicationError

from workflows.messages import DocumentAdded, DossierStart, Nudge, RegistryRecovered
from workflows.names import INTAKE, QUEUE, READING, RECORDS, STATUS

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.asking import AskingActivities, RegistryRequest
    from activities.assessing import AssessingActivities, AssessRequest
    from activities.intake import DocumentRequest, IntakeActivities
    from activities.reading import ReadingActivities
    from activities.recording import BeginRequest, RecordingActivities, Waits
    from activities.registering import RegisteringActivities, RegisterRequest
    from dossier.findings import Outcome
    from dossier.ports import Stage
    from dossier.registries import ALWAYS_ASKED, Registry
    from dossier.status import Queue


@workflow.defn
class DossierWorkflow:
    """One dossier, from draft to decision."""

    @workflow.init
    def __init__(self, start: DossierStart) -> None:
        self._number = start.number
        self._unread: dict[str, asyncio.Task[None]] = {}
        self._seen: set[str] = set()
        self._submitted = False
        self._nudged = False
        self._ended = False

    @workflow.run
    async def run(self, start: DossierStart) -> Outcome | None:
        """Tell the story; return its outcome, or None where nothing was ever deposited."""
        stage, waits = await self._begin()
        stage = await self._draft(stage, waits)
        if stage.submitted and stage.queue not in (Queue.MACHINE, Queue.DONE):
            await self._follow(stage, waits)  # begun again while somebody else has the dossier
        while stage.submitted and stage.queue is not Queue.DONE and not self._ended:
            await self._everything_read()
            # What the family was told to put right there, or what the carrier was asked to clear, is looked up anew.
            await self._ask_registries(again=stage.outcome in (Outcome.ROUTED, Outcome.CORRECTIONS_REQUESTED))
            stage = await self._assess(stage)
            await self._follow(stage, waits)
            await self._continue_when_long(start)
        self._ended = True
        await workflow.wait_condition(workflow.all_handlers_finished)
        return stage.outcome

    @workflow.update
    async def add_document(self, added: DocumentAdded) -> None:
        """Note a document; the run inspects and reads it."""
        self._take(added.document)

    @workflow.update
    async def submit(self, nudge: Nudge) -> None:
        """Note that the dossier was deposited."""
        self._submitted = True

    @workflow.update
    async def answer(self, nudge: Nudge) -> None:
        """Note that the corrections were answered."""
        self._nudged = True

    @workflow.update
    async def settle(self, nudge: Nudge) -> None:
        """Note that the last open question was settled."""
        self._nudged = True

    @workflow.update
    async def registry_recovered(self, recovered: RegistryRecovered) -> None:
        """Cut short the wait for a registry that was away."""
        self._nudged = True

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

    async def _begin(self) -> "tuple[Stage, Waits]":
        beginning = await workflow.execute_activity_method(
            RecordingActivities.begin,
            BeginRequest(self._number, workflow.now()),
            task_queue=RECORDS,
            **options.RECORDS,
        )
        for document in beginning.stage.unread:
            self._take(document)
        return beginning.stage, beginning.waits

    async def _draft(self, stage: "Stage", waits: "Waits") -> "Stage":
        """Wait until the dossier is deposited, or close a draft that never was."""
        self._show(stage, "Draft: waiting for its applicant.")
        if stage.submitted:
            return stage
        try:
            await workflow.wait_condition(
                lambda: self._submitted, timeout=waits.draft_expires, timeout_summary="draft expires"
            )
        except TimeoutError:
            await workflow.execute_activity_method(
                RecordingActivities.close_draft, self._number, task_queue=RECORDS, **options.RECORDS
            )
        return (await self._begin())[0]

    async def _everything_read(self) -> None:
        await workflow.wait_condition(lambda: not self._unread)

    async def _ask_registries(self, *, again: bool) -> None:
        """Ask all registries at once; one that does not answer within minutes is noted as away."""
        # Runs begun before RAMED was asked go on without it: their histories hold no such question.
        asked = tuple(Registry) if workflow.patched("ramed") else ALWAYS_ASKED
        await asyncio.gather(*(self._ask(RegistryRequest(self._number, registry, again)) for registry in asked))

    async def _ask(self, request: "RegistryRequest") -> None:
        try:
            await workflow.execute_activity_method(
                AskingActivities.ask_registry,
                request,
                task_queue=RECORDS,
                summary=request.registry.value,
                **options.REGISTRIES,
            )
        except ActivityError:
            await workflow.execute_activity_method(
                AskingActivities.note_outage, request, task_queue=RECORDS, **options.RECORDS
            )

    async def _assess(self, stage: "Stage") -> "Stage":
        self._nudged = False  # before the bundle or the questions are there, nobody can have answered them
        stage = await workflow.execute_activity_method(
            AssessingActivities.assess_dossier,
            AssessRequest(self._number, stage.attempt + 1, workflow.now()),
            task_queue=RECORDS,
            **options.RECORDS,
        )
        self._show(stage, f"Assessed {stage.attempt} time(s): {stage.outcome}.")
        return stage

    async def _follow(self, stage: "Stage", waits: "Waits") -> None:
        """Do what the outcome asks for, then let the dossier be assessed again or end."""
        match stage.outcome:
            case Outcome.ACCEPTED:
                await self._register(stage)
            case Outcome.REJECTED:
                self._ended = True
            case Outcome.CORRECTIONS_REQUESTED:
                await self._answered(stage)
            case Outcome.IN_REVIEW | Outcome.PROPOSED_REFUSAL:
                await workflow.wait_condition(lambda: self._nudged)
            case _:
                await self._woken(waits.registry_asked_again)

    async def _register(self, stage: "Stage") -> None:
        """Register the household; a refusal of the carrier waits for a person."""
        registered = await workflow.execute_activity_method(
            RegisteringActivities.register_cover,
            RegisterRequest(self._number, stage.attempt),
            task_queue=RECORDS,
            **options.REGISTRATION,
        )
        if registered:
            self._ended = True
            self._show((await self._begin())[0], "Accepted and registered.")
        else:
            await workflow.wait_condition(lambda: self._nudged)

    async def _answered(self, stage: "Stage") -> None:
        """Wait for the answer to the corrections; when it is overdue, a person looks, and it may still come."""
        due = stage.answer_due
        left = timedelta(0) if due is None else max(due - workflow.now(), timedelta(0))
        try:
            await workflow.wait_condition(lambda: self._nudged, timeout=left, timeout_summary="answer is due")
        except TimeoutError:
            await workflow.execute_activity_method(
                RecordingActivities.note_overdue, self._number, task_queue=RECORDS, **options.RECORDS
            )
            await workflow.wait_condition(lambda: self._nudged)

    async def _woken(self, after: timedelta) -> None:
        try:
            await workflow.wait_condition(
                lambda: self._nudged, timeout=after, timeout_summary="registry is asked again"
            )
        except TimeoutError:
            return

    async def _continue_when_long(self, start: DossierStart) -> None:
        """Begin anew from the database before the history grows too long, with nothing left in flight."""
        if not self._ended and workflow.info().is_continue_as_new_suggested():
            await workflow.wait_condition(lambda: workflow.all_handlers_finished() and not self._unread)
            workflow.continue_as_new(start)

    def _take(self, document: str) -> None:
        """Start inspecting and reading a document, once."""
        if document not in self._seen:
            self._seen.add(document)
            self._unread[document] = asyncio.create_task(self._read(document))

    async def _read(self, document: str) -> None:
        request = DocumentRequest(self._number, document)
        usable = await workflow.execute_activity_method(
            IntakeActivities.inspect_document, request, task_queue=INTAKE, **options.INTAKE
        )
        if usable:
            await workflow.execute_activity_method(
                ReadingActivities.read_document, request, task_queue=READING, **options.READING
            )
        del self._unread[document]

    def _show(self, stage: "Stage", details: str) -> None:
        """Tell the Temporal UI where the dossier stands, in codes."""
        workflow.upsert_search_attributes([STATUS.value_set(stage.status), QUEUE.value_set(stage.queue)])
        workflow.set_current_details(details)
