"""Once a day the heads of all chains are signed (docs/decisions/0027)."""

from temporalio import workflow

from workflows.messages import AnchorStart
from workflows.names import RECORDS

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.anchoring import AnchoringActivities


@workflow.defn
class AnchorWorkflow:
    """The anchor of a day: a schedule starts it every night."""

    @workflow.run
    async def run(self, start: AnchorStart) -> int:
        """Take the anchor; return its number."""
        taken = await workflow.execute_activity_method(
            AnchoringActivities.take_anchor, task_queue=RECORDS, **options.SWEEPS
        )
        workflow.set_current_details(f"Anchor {taken.number} over {taken.leaves} chains.")
        return taken.number
