"""The story as it was told before there were dues (version 0.1.0), for the runs that began with it.

Source: the histories under tests/histories/0.1.0. It goes when no run of that version is open any more.
"""

from datetime import timedelta

from temporalio import workflow

from workflows.messages import DossierStart
from workflows.names import RECORDS
from workflows.steps import DossierSteps

with workflow.unsafe.imports_passed_through():
    from activities import options
    from activities.recording import RecordingActivities, Waits
    from dossier.findings import Outcome
    from dossier.ports import Stage
    from dossier.registries import ALWAYS_ASKED, Registry
    from dossier.status import Queue


class BeforeDues(DossierSteps):
    """One timer for each wait, and none beside: no reminder, no clock, no withdrawal."""

    async def _told_before_dues(self, start: DossierStart, stage: "Stage", waits: "Waits") -> "Outcome | None":
        stage = await self._draft(stage, waits)
        if stage.submitted and stage.queue not in (Queue.MACHINE, Queue.DONE):
            await self._follow(stage, waits)  # begun again while somebody else has the dossier
        while stage.submitted and stage.queue is not Queue.DONE and not self._ended:
            await workflow.wait_condition(lambda: not self._unread)
            # Runs begun before RAMED was asked go on without it: their histories hold no such question.
            asked = tuple(Registry) if workflow.patched("ramed") else ALWAYS_ASKED
            await self._ask_registries(asked, again=stage.outcome in (Outcome.ROUTED, Outcome.CORRECTIONS_REQUESTED))
            stage = await self._assess(stage)
            self._show(stage, f"Assessed {stage.attempt} time(s): {stage.outcome}.")
            await self._follow(stage, waits)
            await self._continue_when_long(start)
        self._ended = True
        await workflow.wait_condition(workflow.all_handlers_finished)
        return stage.outcome

    async def _draft(self, stage: "Stage", waits: "Waits") -> "Stage":
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
        return (await self._begin()).stage

    async def _follow(self, stage: "Stage", waits: "Waits") -> None:
        match stage.outcome:
            case Outcome.ACCEPTED:
                if await self._register_cover(stage.attempt):
                    self._ended = True
                    self._show((await self._begin()).stage, "Accepted and registered.")
                else:
                    await workflow.wait_condition(lambda: self._nudged)
            case Outcome.REJECTED:
                self._ended = True
            case Outcome.CORRECTIONS_REQUESTED:
                await self._answered(stage)
            case Outcome.IN_REVIEW | Outcome.PROPOSED_REFUSAL:
                await workflow.wait_condition(lambda: self._nudged)
            case _:
                await self._woken(waits.registry_asked_again)

    async def _answered(self, stage: "Stage") -> None:
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
