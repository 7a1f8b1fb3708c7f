"""How long each nature of work may take and how it is tried again: one table.

Nothing here gives up on work that was accepted: what a part that is down cannot do now is tried until it can.
"""

from datetime import timedelta
from typing import TypedDict

from temporalio.common import Priority, RetryPolicy


class Options(TypedDict, total=False):
    """What `workflow.execute_activity_method` takes."""

    start_to_close_timeout: timedelta
    schedule_to_close_timeout: timedelta
    heartbeat_timeout: timedelta
    retry_policy: RetryPolicy


_PATIENT = RetryPolicy(
    initial_interval=timedelta(milliseconds=500), backoff_coefficient=2.0, maximum_interval=timedelta(seconds=30)
)

# One transaction: 10 to 50 ms on an idle machine; the statement timeout of storage is 15 s.
RECORDS = Options(start_to_close_timeout=timedelta(seconds=30), retry_policy=_PATIENT)

# At most 60 files out of the object store and back: 50 ms each, and the store may be busy.
COPYING = Options(start_to_close_timeout=timedelta(minutes=2), retry_policy=_PATIENT)

# Decoding is stopped by the sandbox after 60 s of wall time; a dead worker is noticed within 10 s.
INTAKE = Options(
    start_to_close_timeout=timedelta(minutes=2), heartbeat_timeout=timedelta(seconds=10), retry_policy=_PATIENT
)

# A page takes 2 to 10 s on one core, a file has at most 20 pages, and the machine may be busy.
READING = Options(
    start_to_close_timeout=timedelta(minutes=10), heartbeat_timeout=timedelta(seconds=10), retry_policy=_PATIENT
)

# Another institution's system: 10 s a call, tried for two minutes; then the run notes an outage and waits.
REGISTRIES = Options(
    start_to_close_timeout=timedelta(seconds=45),
    schedule_to_close_timeout=timedelta(minutes=2),
    retry_policy=RetryPolicy(
        initial_interval=timedelta(seconds=1), backoff_coefficient=2.0, maximum_interval=timedelta(seconds=20)
    ),
)

# The carrier's registration: nothing else can happen to the dossier until it answered.
REGISTRATION = Options(
    start_to_close_timeout=timedelta(seconds=45),
    retry_policy=RetryPolicy(
        initial_interval=timedelta(seconds=1), backoff_coefficient=2.0, maximum_interval=timedelta(minutes=5)
    ),
)

# A page of the monthly sweep: one question about 200 households and 200 short transactions; nobody waits for it.
SWEEPS = Options(start_to_close_timeout=timedelta(minutes=5), retry_policy=_PATIENT)

# Twenty dossiers side by side: the workflow server takes half a minute to delete their runs, two at the most.
ERASURES = Options(
    start_to_close_timeout=timedelta(minutes=30), heartbeat_timeout=timedelta(minutes=5), retry_policy=_PATIENT
)

# Of what waits for a reader, the lower goes first: somebody at home waits before a screen, a counter hands in a pile.
_SOMEBODY_WAITS, _A_PILE = 2, 3
_FAIRNESS_KEY_MAX_BYTES = 64


def turn_of(office: str, *, at_counter: bool) -> Priority:
    """Return in whose turn papers are read: whoever waits first, then office by office in turn."""
    key = office.encode()[:_FAIRNESS_KEY_MAX_BYTES].decode(errors="ignore")
    return Priority(priority_key=_A_PILE if at_counter else _SOMEBODY_WAITS, fairness_key=key)
