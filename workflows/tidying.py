"""What is cleared away by the calendar."""

from temporalio import workflow

from workflows.messages import OrphanSweepStart, RetentionStart
from workflows.names import RECORDS

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.tidying import (
        OrphanRequest,
        RetentionActivities,
        RetentionPage,
        RetentionRequest,
        TidyingActivities,
    )
    from dossier.ports import OrphanPage


@workflow.defn
class OrphanSweepWorkflow:
    """All stored files, looked at once: a schedule starts it every night."""

    @workflow.run
    async def run(self, start: OrphanSweepStart) -> int:
        """Go through all files, page by page; return how many no document named."""
        page, removed = await self._page(start.after), start.removed
        while page.last is not None:
            removed += page.removed
            workflow.set_current_details(f"{removed} files without a document removed so far.")
            if workflow.info().is_continue_as_new_suggested():
                workflow.continue_as_new(OrphanSweepStart(page.last, removed))
            page = await self._page(page.last)
        return removed

    async def _page(self, after: str) -> "OrphanPage":
        return await workflow.execute_activity_method(
            TidyingActivities.remove_orphans, OrphanRequest(after), task_queue=RECORDS, **options.SWEEPS
        )


@workflow.defn
class RetentionWorkflow:
    """The dossiers whose time is over, erased unless they are held: a schedule starts it every night."""

    @workflow.run
    async def run(self, start: RetentionStart) -> int:
        """Erase page by page until nothing is due; return how many went."""
        erased = start.erased
        while (page := await self._page()).erased:
            erased += page.erased
            workflow.set_current_details(f"{erased} dossiers erased so far.")
            if workflow.info().is_continue_as_new_suggested():
                workflow.continue_as_new(RetentionStart(erased))
        return erased

    async def _page(self) -> "RetentionPage":
        return await workflow.execute_activity_method(
            RetentionActivities.erase_due, RetentionRequest(), task_queue=RECORDS, **options.ERASURES
        )
