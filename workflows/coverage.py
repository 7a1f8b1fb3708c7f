"""The life of one cover: years of waiting for the next thing that time, a register or the household brings.

Each run reads where the cover stands, waits for one moment or for word that something was committed, lets it come, and
begins anew: no history grows with the years, and a new version of this code is in every run after one wait.
"""

from datetime import timedelta

from temporalio import workflow
from temporalio.exceptions import ActivityError

from workflows.messages import CoverageStart, Nudge, SweepStart
from workflows.names import RECORDS

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.covering import CoverBeginning, CoveringActivities, SweepingActivities, SweepPage, Swept
    from dossier.coverage.ports import CoverStage


@workflow.defn
class CoverageWorkflow:
    """One household's cover, until it is closed."""

    @workflow.init
    def __init__(self, start: CoverageStart) -> None:
        self._number = start.number
        self._nudged = False

    @workflow.run
    async def run(self, start: CoverageStart) -> None:
        """Let one thing come, then begin anew."""
        beginning = await workflow.execute_activity_method(
            CoveringActivities.begin_cover, self._number, task_queue=RECORDS, **options.RECORDS
        )
        workflow.set_current_details(f"Cover since its registration; next wake {beginning.stage.wakes_at or 'none'}.")
        if beginning.stage.closed:
            return
        if beginning.stage.look:
            await self._look(beginning)
        elif not await self._word(self._until(beginning.stage)):
            await workflow.execute_activity_method(
                CoveringActivities.note_cover_due, self._number, task_queue=RECORDS, **options.RECORDS
            )
        await workflow.wait_condition(workflow.all_handlers_finished)
        workflow.continue_as_new(start)

    @workflow.update
    async def nudge(self, nudge: Nudge) -> None:
        """Note that something was committed which the run has to look at."""
        self._nudged = True

    async def _look(self, beginning: "CoverBeginning") -> None:
        """Ask the registers; where they do not answer within minutes, try later or with the next word."""
        try:
            await workflow.execute_activity_method(
                CoveringActivities.look_again, self._number, task_queue=RECORDS, **options.REGISTRIES
            )
        except ActivityError:
            await self._word(beginning.registry_asked_again)

    async def _word(self, within: timedelta | None) -> bool:
        """Wait for word that something was committed; say whether it came in time."""
        try:
            await workflow.wait_condition(lambda: self._nudged, timeout=within, timeout_summary="next due of the cover")
        except TimeoutError:
            return False
        return True

    def _until(self, stage: "CoverStage") -> timedelta | None:
        if stage.wakes_at is None:
            return None
        return max(stage.wakes_at - workflow.now(), timedelta(seconds=1))


@workflow.defn
class IndexSweepWorkflow:
    """The indices of all covers, asked about once: a schedule starts it every month."""

    @workflow.run
    async def run(self, start: SweepStart) -> int:
        """Go through all covers, page by page; return how many had news."""
        swept, news = await self._page(start.after), start.news
        while swept.last is not None:
            news += swept.news
            workflow.set_current_details(f"{news} covers with news so far.")
            if workflow.info().is_continue_as_new_suggested():
                workflow.continue_as_new(SweepStart(swept.last, news))
            swept = await self._page(swept.last)
        return news

    async def _page(self, after: str) -> "Swept":
        return await workflow.execute_activity_method(
            SweepingActivities.sweep_page, SweepPage(after), task_queue=RECORDS, **options.SWEEPS
        )
