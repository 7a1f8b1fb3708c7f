"""Whether every open dossier, cover and complaint has its one run, and nothing else has any: asks Temporal.

That no id has two open runs is the server's own promise. Both sides move on while they are compared, so what seems
wrong is looked at again: the run itself is asked for, and the database once more.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from itertools import islice

from temporalio.client import Client, WorkflowExecutionStatus
from temporalio.service import RPCError, RPCStatusCode

from dossier.verifying import Fault, FaultCode
from storage.rebuilding import Lost
from storage.verifying_runs import SqlOpen
from workflows.names import complaint_workflow_id, coverage_workflow_id, dossier_workflow_id

_ID = {
    Lost.DOSSIERS: dossier_workflow_id,
    Lost.COVERS: coverage_workflow_id,
    Lost.COMPLAINTS: complaint_workflow_id,
}
_TYPE = {Lost.DOSSIERS: "DossierWorkflow", Lost.COVERS: "CoverageWorkflow", Lost.COMPLAINTS: "ComplaintWorkflow"}
_AT_ONCE = 100
# A run ends, or begins, moments after the database says so; under load some seconds.
_PATIENCE_S = 5.0


class RunsVerifying:
    """Compares runs with what is open."""

    def __init__(self, client: Client, open_: SqlOpen, patience_s: float = _PATIENCE_S) -> None:
        self._client = client
        self._open = open_
        self._patience_s = patience_s

    async def faults(self, progress: Callable[[int], None]) -> AsyncIterator[Fault]:
        """Yield what has no run, then which runs are of nothing that is open."""
        for lost in Lost:
            after = ""
            while page := await asyncio.to_thread(self._open.page, lost, after):
                for numbers in _batches(page):
                    for number in await self._missing(lost, numbers):
                        yield Fault(FaultCode.RUN_MISSING, number)
                progress(len(page))
                after = page[-1]
            async for number in self._surplus(lost):
                yield Fault(FaultCode.RUN_SURPLUS, number)

    async def _missing(self, lost: Lost, numbers: Sequence[str]) -> list[str]:
        name = _ID[lost]
        ids = ", ".join(f"'{name(number)}'" for number in numbers)
        query = f"ExecutionStatus = 'Running' AND WorkflowId IN ({ids})"
        running = {run.id async for run in self._client.list_workflows(query)}
        left = [number for number in numbers if name(number) not in running]
        for pause in (0.0, self._patience_s):
            left = [number for number in left if not await self._runs(name(number))]
            left = sorted(await asyncio.to_thread(self._open.expected, lost, left)) if left else []
            if not left:
                break
            await asyncio.sleep(pause)
        return left

    async def _surplus(self, lost: Lost) -> AsyncIterator[str]:
        prefix = _ID[lost]("")
        batch: list[str] = []
        async for run in self._client.list_workflows(f"ExecutionStatus = 'Running' AND WorkflowType = '{_TYPE[lost]}'"):
            batch.append(run.id.removeprefix(prefix))
            if len(batch) == _AT_ONCE:
                for number in await self._not_open(lost, batch):
                    yield number
                batch = []
        for number in await self._not_open(lost, batch):
            yield number

    async def _not_open(self, lost: Lost, numbers: Sequence[str]) -> list[str]:
        if not numbers:
            return []
        left = sorted(set(numbers) - await asyncio.to_thread(self._open.open, lost, numbers))
        if left:
            await asyncio.sleep(self._patience_s)
        return [number for number in left if await self._runs(_ID[lost](number))]

    async def _runs(self, id_: str) -> bool:
        try:
            found = await self._client.get_workflow_handle(id_).describe()
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                return False
            raise
        return found.status is WorkflowExecutionStatus.RUNNING


def _batches(numbers: Iterable[str]) -> Iterator[tuple[str, ...]]:
    left = iter(numbers)
    while batch := tuple(islice(left, _AT_ONCE)):
        yield batch
