"""The rules, run as an activity so that editing one never breaks the replay of a run that has waited for weeks."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from temporalio import activity

from activities.refusals import in_codes
from dossier.decision import assess
from dossier.mending import foreseen
from dossier.policy import in_force
from dossier.ports import Cases, Stage, Terms
from dossier.rounds import after_the_last_round, days_to_answer


@dataclass(frozen=True, slots=True)
class AssessRequest:
    """Which dossier, for the how-manieth time, at what moment of the run's own clock."""

    number: str
    attempt: int
    now: datetime


class AssessingActivities:
    """All checks over one case."""

    def __init__(self, cases: Cases, undo: timedelta | None = None) -> None:
        """Take the store of cases, and how long a decision can be taken back where that is not the policy's."""
        self._cases = cases
        self._undo = undo

    @activity.defn
    async def assess_dossier(self, request: AssessRequest) -> Stage:
        """Assess the case as it is now and note what follows. A retry of an attempt that was noted changes nothing."""
        with in_codes():
            return await asyncio.to_thread(self._assess, request)

    def _assess(self, request: AssessRequest) -> Stage:
        today = request.now.date()
        policy = in_force(today)
        case = self._cases.case(request.number)
        assessment = foreseen(case, assess(case, today, policy), today, policy)
        assessment = after_the_last_round(assessment, case, self._cases.rounds(request.number), policy)
        undo = timedelta(minutes=policy.undo_minutes) if self._undo is None else self._undo
        terms = Terms(days_to_answer(assessment.corrections, policy), undo)
        return self._cases.note_assessment(request.number, assessment, request.attempt, terms)
