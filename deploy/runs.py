"""The runs of what is erased: ended, deleted, and looked for until the server knows none of them.

The server deletes by and by: seconds pass until it knows a run no more, half a minute with its own settings
(`deploy.stack.temporal`), and a development server's SQLite file keeps the bytes until `VACUUM`. They are sealed under
the key that is destroyed next: erasure rests on that, on deletion only for tidiness.
"""

import asyncio
from collections.abc import Awaitable, Iterable

from temporalio.api.common.v1 import WorkflowExecution
from temporalio.api.workflowservice.v1 import DeleteWorkflowExecutionRequest
from temporalio.client import Client, WorkflowExecutionStatus
from temporalio.service import RPCError, RPCStatusCode

from dossier.erasing import Remains
from dossier.errors import RunsRemainError
from workflows.names import complaint_workflow_id, coverage_workflow_id, dossier_workflow_id

# A code, not a sentence: the server keeps it in plain text for as long as the run.
_REASON = "erasure"
_PATIENCE_S = 120.0
_PAUSE_S = 1.0


def ids_of(remains: Remains) -> tuple[str, ...]:
    """Return the ids of every run that a dossier may have had, or a complaint without one."""
    complaints = tuple(complaint_workflow_id(each) for each in remains.complaints)
    if remains.number is None:
        return complaints
    return (dossier_workflow_id(remains.number), coverage_workflow_id(remains.number), *complaints)


class TemporalRuns:
    """Runs on a Temporal server."""

    def __init__(self, client: Client, patience_s: float = _PATIENCE_S) -> None:
        self._client = client
        self._patience_s = patience_s

    async def remove(self, ids: Iterable[str]) -> dict[str, int]:
        """End and delete every run of these ids, and return how many each had once the server knows none.

        Raises:
            RunsRemainError: the server still knows some after two minutes; called again, it goes on.
            RPCError: the server does not answer.
        """
        wanted, found = tuple(ids), dict[str, set[str]]()
        try:
            async with asyncio.timeout(self._patience_s):
                while left := [each for each in wanted if await self._remove(each, found.setdefault(each, set()))]:
                    wanted = tuple(left)
                    await asyncio.sleep(_PAUSE_S)
        except TimeoutError:
            raise RunsRemainError("the server has not deleted all runs yet") from None
        return {each: len(runs) for each, runs in found.items() if runs}

    async def _remove(self, id_: str, known: set[str]) -> bool:
        """End and delete what there is of one id; return whether there was anything."""
        runs = {run.run_id async for run in self._client.list_workflows(f"WorkflowId = '{id_}'")}
        try:
            last = await self._client.get_workflow_handle(id_).describe()
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise
        else:
            runs.add(last.run_id)
            if last.status is WorkflowExecutionStatus.RUNNING:
                # Asked to delete what ends this moment, the server tries again at growing intervals: it is asked next.
                await self._unless_gone(self._client.get_workflow_handle(id_, run_id=last.run_id).terminate(_REASON))
                return True
        for run in runs - known:  # what was asked for once is on its way
            await self._unless_gone(self._delete(id_, run))
        known |= runs
        return bool(runs)

    async def _delete(self, id_: str, run: str) -> None:
        execution = WorkflowExecution(workflow_id=id_, run_id=run)
        await self._client.workflow_service.delete_workflow_execution(
            DeleteWorkflowExecutionRequest(namespace=self._client.namespace, workflow_execution=execution)
        )

    async def _unless_gone(self, doing: Awaitable[None]) -> None:
        try:
            await doing
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise
