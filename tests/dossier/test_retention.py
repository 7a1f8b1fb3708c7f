"""How long a dossier of each status is kept."""

from datetime import date, timedelta

import pytest

from dossier.retention import SCHEDULES, in_force
from dossier.status import Status

SCHEDULE = SCHEDULES[0]
# In days, of one that was submitted and of one that was not.
KEPT = {
    Status.CLOSED_INCOMPLETE: (365, 90), Status.WITHDRAWN: (365, 365), Status.REJECTED: (730, 730),
    Status.ACCEPTED: (1825, 1825),
}  # fmt: skip


@pytest.mark.parametrize("status", list(Status))
def test_what_is_over_is_kept_for_its_time_and_what_is_not_over_without_end(status: Status) -> None:
    kept = [SCHEDULE.kept_for(status, was_submitted=submitted) for submitted in (True, False)]
    days = KEPT.get(status, (None, None))
    assert kept == [None if each is None else timedelta(days=each) for each in days]


def test_a_schedule_is_in_force_from_its_day_on_and_there_was_none_before() -> None:
    assert in_force(date(2026, 1, 1)) is SCHEDULE
    assert in_force(date(2030, 1, 1)) is SCHEDULES[-1]
    with pytest.raises(ValueError, match=r"^no retention schedule on that day$"):
        in_force(date(2025, 12, 31))
