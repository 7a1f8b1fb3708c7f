"""The figures of the workflow: what is counted, and how it is told."""

from temporalio.api.common.v1 import Payload, Payloads
from temporalio.api.history.v1 import HistoryEvent

from benchmarks.workflow import Figures, History, payloads, table


def test_payloads_are_found_however_deep_they_lie() -> None:
    event = HistoryEvent()
    event.activity_task_completed_event_attributes.result.CopyFrom(Payloads(payloads=[Payload(data=b"one")]))
    event.user_metadata.summary.data = b"two"
    other = HistoryEvent()
    other.workflow_execution_started_event_attributes.memo.fields["three"].data = b"three"
    assert {each.data for each in payloads(event)} == {b"one", b"two"}
    assert [each.data for each in payloads(other)] == [b"three"]


def test_the_table_gives_medians_and_the_largest_payload() -> None:
    clean = [History(events, 20_480, 5_120, 512 + events, 30) for events in (100, 110, 120)]
    rounds = [History(250, 40_960, 10_240, 600, 60)]
    told = table(Figures(7, 1.0, clean, rounds, 0.4, 800, [float(each) for each in range(1, 101)]))
    assert "| clean, five papers | 110 | 20.0 | 5.0 | 0.62 | 30 |" in told
    assert "100 ms CPU a dossier, 0.50 ms an event" in told
    assert "p50 50 ms" in told
