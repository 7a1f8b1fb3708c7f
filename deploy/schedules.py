"""What happens by the calendar, whoever is there: schedules of the Temporal server, made where the workers start.

A schedule's arguments are nothing personal; they are sealed under the installation's key (DESIGN.md §2).
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from temporalio.client import (
    Client,
    Schedule,
    ScheduleActionStartWorkflow,
    ScheduleAlreadyRunningError,
    ScheduleCalendarSpec,
    ScheduleOverlapPolicy,
    SchedulePolicy,
    ScheduleRange,
    ScheduleSpec,
    ScheduleUpdate,
    ScheduleUpdateInput,
)

from workflows.anchoring import AnchorWorkflow
from workflows.coverage import IndexSweepWorkflow
from workflows.messages import AnchorStart, OrphanSweepStart, RetentionStart, SweepStart
from workflows.names import COVERAGE
from workflows.tidying import OrphanSweepWorkflow, RetentionWorkflow

_TIME_ZONE = "Africa/Casablanca"
# What the server slept through is made up for when it is back within three days.
_CATCH_UP = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """One schedule: `id` names it and its runs, `calendar` is local time."""

    id: str
    workflow: Callable[..., Awaitable[object]]
    start: object
    calendar: ScheduleCalendarSpec
    summary: str

    def schedule(self) -> Schedule:
        """Return it in the server's terms: never two runs at a time."""
        return Schedule(
            action=ScheduleActionStartWorkflow(
                self.workflow, self.start, id=self.id, task_queue=COVERAGE, static_summary=self.summary
            ),
            spec=ScheduleSpec(calendars=[self.calendar], time_zone_name=_TIME_ZONE, jitter=timedelta(minutes=10)),
            policy=SchedulePolicy(overlap=ScheduleOverlapPolicy.SKIP, catchup_window=_CATCH_UP),
        )


SCHEDULES = (
    Scheduled(
        "index-sweep",
        IndexSweepWorkflow.run,
        SweepStart(),
        # The second of the month at three in the morning: the register closes its month on the first.
        ScheduleCalendarSpec(day_of_month=[ScheduleRange(2)], hour=[ScheduleRange(3)]),
        "Indices of all covers, asked about once a month",
    ),
    Scheduled(
        "orphan-sweep",
        OrphanSweepWorkflow.run,
        OrphanSweepStart(),
        ScheduleCalendarSpec(hour=[ScheduleRange(4)]),
        "Stored files that no document names, removed once a day",
    ),
    Scheduled(
        "retention",
        RetentionWorkflow.run,
        RetentionStart(),
        ScheduleCalendarSpec(hour=[ScheduleRange(2)]),
        "Dossiers whose time is over, erased once a day unless they are held",
    ),
    Scheduled(
        "anchor",
        AnchorWorkflow.run,
        AnchorStart(),
        # After what the night erases.
        ScheduleCalendarSpec(hour=[ScheduleRange(5)]),
        "Heads of all chains, signed once a day",
    ),
)


async def ensure(client: Client) -> None:
    """Make the schedules, or bring those that are there up to date; what an operator paused stays paused."""
    for each in SCHEDULES:
        schedule = each.schedule()
        try:
            await client.create_schedule(each.id, schedule)
        except ScheduleAlreadyRunningError:
            await client.get_schedule_handle(each.id).update(_brought_up_to(schedule))


def _brought_up_to(schedule: Schedule) -> Callable[[ScheduleUpdateInput], ScheduleUpdate]:
    def updated(found: ScheduleUpdateInput) -> ScheduleUpdate:
        schedule.state = found.description.schedule.state
        return ScheduleUpdate(schedule)

    return updated
