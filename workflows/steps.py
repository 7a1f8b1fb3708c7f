"""The steps that a dossier's story is told in: one activity each, and what the run remembers between them."""

import asyncio

from temporalio import workflow
from temporalio.common import Priority
from temporalio.exceptions import ActivityError

from workflows.messages import DossierStart
from workflows.names import INTAKE, QUEUE, READING, RECORDS, REGISTRIES, STATUS

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.asking import AskingActivities, RegistryRequest
    from activities.assessing import AssessingActivities, AssessRequest
    from activities.intake import DocumentRequest, IntakeActivities
    from activities.reading import ReadingActivities
    from activities.recording import Beginning, BeginRequest, RecordingActivities
    from activities.registering import RegisteringActivities, RegisterRequest
    from dossier.ports import Stage
    from dossier.registries import Registry

# A run that is pinned stays with its version, unless it says otherwise.
_TO_THE_CURRENT = workflow.ContinueAsNewVersioningBehavior.AUTO_UPGRADE


# The server (1.32) suggests it from 4,096 events on; a run that is lost from a worker's memory is replayed whole.
EVENTS_MOST = 1500


def _is_long(info: workflow.Info) -> bool:
    return info.get_current_history_length() >= EVENTS_MOST and workflow.patched("anew-sooner")


class DossierSteps:
    """What `DossierWorkflow` and the story before it do the same way."""

    def __init__(self, start: DossierStart) -> None:
        self._number = start.number
        self._unread: dict[str, asyncio.Task[None]] = {}
        self._seen: set[str] = set()
        self._dropped: set[str] = set()
        self._newer: set[str] = set()  # papers noted since the last look began: it need not have seen them
        self._submitted = False
        self._nudged = False
        self._ended = False
        self._turn = Priority.default  # until the database has told

    async def _begin(self) -> "Beginning":
        self._nudged = False  # what is committed by now is seen; whatever comes later nudges again
        self._newer.clear()
        beginning = await workflow.execute_activity_method(
            RecordingActivities.begin,
            BeginRequest(self._number, workflow.now()),
            task_queue=RECORDS,
            **options.RECORDS,
        )
        self._turn = options.turn_of(beginning.stage.office, at_counter=beginning.stage.at_counter)
        for document in beginning.stage.unread:
            self._take(document)
        return beginning

    async def _ask_registries(self, asked: "tuple[Registry, ...]", *, again: bool) -> None:
        """Ask registries at once; one that does not answer within minutes is noted as away."""
        await asyncio.gather(*(self._ask(RegistryRequest(self._number, registry, again)) for registry in asked))

    async def _ask(self, request: "RegistryRequest") -> None:
        try:
            await workflow.execute_activity_method(
                AskingActivities.ask_registry,
                request,
                task_queue=REGISTRIES,
                summary=request.registry.value,
                **options.REGISTRIES,
            )
        except ActivityError:
            await workflow.execute_activity_method(
                AskingActivities.note_outage, request, task_queue=RECORDS, **options.RECORDS
            )

    async def _assess(self, stage: "Stage") -> "Stage":
        self._nudged = False  # before the bundle or the questions are there, nobody can have answered them
        self._newer.clear()
        return await workflow.execute_activity_method(
            AssessingActivities.assess_dossier,
            AssessRequest(self._number, stage.attempt + 1, workflow.now()),
            task_queue=RECORDS,
            **options.RECORDS,
        )

    async def _register_cover(self, attempt: int) -> bool:
        return await workflow.execute_activity_method(
            RegisteringActivities.register_cover,
            RegisterRequest(self._number, attempt),
            task_queue=RECORDS,
            **options.REGISTRATION,
        )

    async def _continue_when_long(self, start: DossierStart) -> None:
        """Begin anew from the database, with nothing in flight: the history is long, or another version is current."""
        info = workflow.info()
        moves = info.is_target_worker_deployment_version_changed()
        if not self._ended and (moves or info.is_continue_as_new_suggested() or _is_long(info)):
            if self._unread and workflow.patched("reads-on"):
                return  # reading may take hours; what people and time do meanwhile does not wait for it
            await workflow.wait_condition(lambda: workflow.all_handlers_finished() and not self._unread)
            workflow.continue_as_new(start, initial_versioning_behavior=_TO_THE_CURRENT if moves else None)

    def _take(self, document: str) -> None:
        """Start inspecting and reading a document, once."""
        if document not in self._seen:
            self._seen.add(document)
            self._unread[document] = asyncio.create_task(self._read(document))

    def _drop(self, document: str) -> None:
        """Stop reading a document that no longer counts; what its reader still finds is not noted."""
        self._dropped.add(document)
        self._unread[document].cancel()

    async def _read(self, document: str) -> None:
        request = DocumentRequest(self._number, document)
        try:
            usable = await workflow.execute_activity_method(
                IntakeActivities.inspect_document, request, task_queue=INTAKE, priority=self._turn, **options.INTAKE
            )
            if usable:
                await workflow.execute_activity_method(
                    ReadingActivities.read_document,
                    request,
                    task_queue=READING,
                    priority=self._turn,
                    **options.READING,
                )
        except (ActivityError, asyncio.CancelledError):
            if document not in self._dropped:
                raise
        del self._unread[document]

    def _show(self, stage: "Stage", details: str) -> None:
        """Tell the Temporal UI where the dossier stands, in codes."""
        workflow.upsert_search_attributes([STATUS.value_set(stage.status), QUEUE.value_set(stage.queue)])
        workflow.set_current_details(details)
