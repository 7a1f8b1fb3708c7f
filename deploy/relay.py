"""From the outbox into the runs: every committed act reaches its dossier's run, in order, however often parts die.

The first act of a dossier starts its run; `REJECT_DUPLICATE` keeps a closed dossier from starting an empty one. The
update's id is the act's, so an act delivered twice is taken once; the run treats a repetition as nothing new anyway.
"""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

import structlog
from temporalio.client import (
    Client,
    WithStartWorkflowOperation,
    WorkflowUpdateFailedError,
)
from temporalio.common import Priority, WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.exceptions import ApplicationError, WorkflowAlreadyStartedError
from temporalio.service import RPCError, RPCStatusCode
from temporalio.workflow import UpdateMethodMultiParam

from activities.options import turn_of
from dossier.errors import UnavailableError
from dossier.ports import Outbox, OutboxLine
from workflows.complaint import ComplaintWorkflow
from workflows.coverage import CoverageWorkflow
from workflows.dossier import DossierWorkflow
from workflows.messages import ComplaintStart, CoverageStart, DocumentAdded, DossierStart, Nudge
from workflows.names import COVERAGE, DOSSIERS, complaint_workflow_id, coverage_workflow_id, dossier_workflow_id

_LOG = structlog.get_logger()
_SUMMARY = "One household's application"
_COVER_SUMMARY = "One household's cover"
_COMPLAINT_SUMMARY = "One complaint or appeal"
_AT_ONCE = 16
_LEASE = timedelta(seconds=30)
_DELIVERY_TIMEOUT = timedelta(seconds=10)
_PAUSE = timedelta(milliseconds=500)
_LONGEST_PAUSE = timedelta(minutes=1)

_TAKEN_WITHIN_S = 1.0

M = TypeVar("M", DocumentAdded, Nudge)
W = TypeVar("W", DossierWorkflow, CoverageWorkflow, ComplaintWorkflow)


class OutboxRelay:
    """Delivers waiting acts until it is cancelled. Several may run."""

    def __init__(self, client: Client, outbox: Outbox, poll_s: float) -> None:
        self._client = client
        self._outbox = outbox
        self._poll_s = poll_s

    async def run(self) -> None:
        """Deliver for ever: a line that takes its time holds up no other dossier's."""
        delivering: set[asyncio.Task[None]] = set()
        while True:
            lines = await self._claimed(_AT_ONCE - len(delivering))
            for line in lines:
                task = asyncio.create_task(self._deliver(line))
                delivering.add(task)
                task.add_done_callback(delivering.discard)
            if not lines:
                await asyncio.sleep(self._poll_s)

    async def _claimed(self, room: int) -> tuple[OutboxLine, ...]:
        if room == 0:
            return ()
        try:
            return await asyncio.to_thread(self._outbox.claim, room, _LEASE)
        except UnavailableError as error:
            _LOG.warning("outbox.unavailable", code=error.code)
            return ()

    async def _deliver(self, line: OutboxLine) -> None:
        """Deliver one line and note what came of it; where that cannot be noted, the lease runs out."""
        try:
            await self._note(line, await self._outcome(line))
        except UnavailableError as error:
            _LOG.warning("outbox.unavailable", code=error.code)

    async def _outcome(self, line: OutboxLine) -> str | timedelta | None:
        """Return None for a line that was delivered, the code of its refusal, or how long to wait."""
        try:
            await self._send(line)
        except WorkflowUpdateFailedError as refusal:
            code: str | None = refusal.cause.type if isinstance(refusal.cause, ApplicationError) else None
            return code if code is not None else "act.refused"
        except WorkflowAlreadyStartedError:
            return "dossier.closed"
        except Exception as error:  # whatever it is: one line must not hold up the others, nor be lost
            if isinstance(error, RPCError) and error.status is RPCStatusCode.ALREADY_EXISTS:
                return "dossier.closed"
            _LOG.warning("outbox.postponed", line=line.id, kind=line.kind, error=type(error).__name__)
            return min(_PAUSE * (1 << min(line.attempts, 10)), _LONGEST_PAUSE)
        return None

    async def _note(self, line: OutboxLine, outcome: str | timedelta | None) -> None:
        match outcome:
            case None:
                await asyncio.to_thread(self._outbox.delivered, line)
            case timedelta():
                await asyncio.to_thread(self._outbox.postponed, line, outcome)
            case code:
                await asyncio.to_thread(self._outbox.refused, line, code)

    async def _send(self, line: OutboxLine) -> None:
        nudge = Nudge(line.act)
        match line.kind:
            case "open":
                await self._open(line)
            case "add_document" if line.subject is not None:
                await self._update(line, DossierWorkflow.add_document, DocumentAdded(line.subject))
            case "submit":
                await self._update(line, DossierWorkflow.submit, nudge)
            case "answer":
                await self._update(line, DossierWorkflow.answer, nudge)
            case "look":
                await self._update(line, DossierWorkflow.look, nudge)
            case "cover":
                await self._word_to_cover(line, nudge)
            case "complaint":
                await self._word_to_complaint(line, nudge)
            case "settle":
                await self._update(line, DossierWorkflow.settle, nudge)
            case _:
                raise ValueError(f"no update for an act of kind {line.kind}")

    async def _open(self, line: OutboxLine) -> None:
        try:
            await self._client.start_workflow(
                DossierWorkflow.run,
                DossierStart(line.number),
                id=dossier_workflow_id(line.number),
                task_queue=DOSSIERS,
                id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
                id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
                static_summary=_SUMMARY,
                priority=_turn(line),
                rpc_timeout=_DELIVERY_TIMEOUT,
            )
        except WorkflowAlreadyStartedError:
            return  # it ran and ended before we could note that it started

    async def _update(
        self, line: OutboxLine, update: UpdateMethodMultiParam[[DossierWorkflow, M], None], message: M
    ) -> None:
        """Bring an act into the run, starting it where the server knows of none."""
        start = WithStartWorkflowOperation(
            DossierWorkflow.run,
            DossierStart(line.number),
            id=dossier_workflow_id(line.number),
            task_queue=DOSSIERS,
            id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
            static_summary=_SUMMARY,
            priority=_turn(line),
        )
        await self._bring(line, start, update, message)

    async def _word_to_cover(self, line: OutboxLine, nudge: Nudge) -> None:
        """Bring word into the run of a cover, starting it where the server knows of none."""
        start = WithStartWorkflowOperation(
            CoverageWorkflow.run,
            CoverageStart(line.number),
            id=coverage_workflow_id(line.number),
            task_queue=COVERAGE,
            id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
            static_summary=_COVER_SUMMARY,
            priority=_turn(line),
        )
        await self._bring(line, start, CoverageWorkflow.nudge, nudge)

    async def _word_to_complaint(self, line: OutboxLine, nudge: Nudge) -> None:
        """Bring word into the run of a complaint, starting it where the server knows of none."""
        start = WithStartWorkflowOperation(
            ComplaintWorkflow.run,
            ComplaintStart(line.number),
            id=complaint_workflow_id(line.number),
            task_queue=COVERAGE,
            id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
            static_summary=_COMPLAINT_SUMMARY,
            priority=_turn(line),
        )
        await self._bring(line, start, ComplaintWorkflow.nudge, nudge)

    async def _bring(
        self,
        line: OutboxLine,
        start: WithStartWorkflowOperation[W, object],
        update: UpdateMethodMultiParam[[W, M], None],
        message: M,
    ) -> None:
        try:
            await self._client.execute_update_with_start_workflow(
                update, message, start_workflow_operation=start, id=line.act, rpc_timeout=_DELIVERY_TIMEOUT
            )
        except Exception:
            # The start keeps the error as well, and Python complains of one that nobody took.
            with suppress(Exception):
                await asyncio.wait_for(start.workflow_handle(), _TAKEN_WITHIN_S)
            raise


def _turn(line: OutboxLine) -> Priority:
    """Return in whose turn a run and what it asks for are worked on."""
    return turn_of(line.office, at_counter=line.at_counter)
