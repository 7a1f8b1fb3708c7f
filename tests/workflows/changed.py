"""Today's story of a dossier with one line more in its run and no patch around it: what the gate has to catch."""

from datetime import timedelta

from temporalio import workflow

from workflows.dossier import DossierWorkflow
from workflows.messages import DossierStart

with workflow.unsafe.imports_passed_through():
    from dossier.findings import Outcome


@workflow.defn(name="DossierWorkflow")
class ChangedWorkflow(DossierWorkflow):
    """Waits an hour before it begins, which no history has seen."""

    @workflow.init
    def __init__(self, start: DossierStart) -> None:
        super().__init__(start)

    @workflow.run
    async def run(self, start: DossierStart) -> "Outcome | None":
        """Wait, and tell the story."""
        await workflow.sleep(timedelta(hours=1))
        return await super().run(start)
