"""The life of one complaint or appeal: waiting for people, and for the moments at which it is late.

Like the run of a cover: it reads where the complaint stands, waits for one moment or for word that something was
committed, lets it come, and begins anew.
"""

from temporalio import workflow

from workflows.messages import ComplaintStart, Nudge
from workflows.names import RECORDS

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.complaining import ComplainingActivities
    from activities.reusing import ReusingActivities
    from dossier.complaints.ports import ComplaintStage


@workflow.defn
class ComplaintWorkflow:
    """One complaint or appeal, until nothing is left to do."""

    @workflow.init
    def __init__(self, start: ComplaintStart) -> None:
        self._number = start.number
        self._nudged = False

    @workflow.run
    async def run(self, start: ComplaintStart) -> None:
        """Let one thing come, then begin anew."""
        stage = await workflow.execute_activity_method(
            ComplainingActivities.begin_complaint, self._number, task_queue=RECORDS, **options.RECORDS
        )
        workflow.set_current_details(f"Complaint or appeal; next due in {stage.due_in or 'no time'}.")
        if stage.closed:
            await workflow.wait_condition(workflow.all_handlers_finished)
            return
        if stage.reopens:
            await self._reopen()
        elif not await self._word(stage):
            await workflow.execute_activity_method(
                ComplainingActivities.note_complaint_due, self._number, task_queue=RECORDS, **options.RECORDS
            )
        await workflow.wait_condition(workflow.all_handlers_finished)
        workflow.continue_as_new(start)

    @workflow.update
    async def nudge(self, nudge: Nudge) -> None:
        """Note that something was committed which the run has to look at."""
        self._nudged = True

    async def _reopen(self) -> None:
        """A won appeal: the household is looked at afresh, with its good pieces, in a dossier of its own."""
        successor = await workflow.execute_activity_method(
            ComplainingActivities.open_afresh, self._number, task_queue=RECORDS, **options.RECORDS
        )
        if successor is not None:
            await workflow.execute_activity_method(
                ReusingActivities.reuse_pieces, successor, task_queue=RECORDS, **options.COPYING
            )
            await workflow.execute_activity_method(
                ComplainingActivities.deposit_afresh, self._number, task_queue=RECORDS, **options.RECORDS
            )

    async def _word(self, stage: "ComplaintStage") -> bool:
        """Wait for word that something was committed; say whether it came in time."""
        try:
            await workflow.wait_condition(
                lambda: self._nudged, timeout=stage.due_in, timeout_summary="next due of the complaint"
            )
        except TimeoutError:
            return False
        return True
