"""How often somebody may try a secret: counted in memory, per address and per thing tried.

Per process: several API processes allow as many times more. The thing tried counts on its own too, because
whoever guesses can change the address (research/reliability.md T4).
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.errors import TooManyAttemptsError


@dataclass(frozen=True, slots=True)
class Allowance:
    """So many tries within so long."""

    tries: int
    within: timedelta


PER_PAIR = Allowance(5, timedelta(minutes=10))
PER_SUBJECT = Allowance(20, timedelta(hours=1))
PER_ADDRESS = Allowance(60, timedelta(hours=1))
_REMEMBERED = 20_000


class Attempts:
    """Counts tries; forgets the oldest when there are too many to remember."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._seen: OrderedDict[str, deque[datetime]] = OrderedDict()

    def note(self, subject: str, address: str) -> None:
        """Count one try. Raises TooManyAttemptsError, and does not count it then."""
        asked = ((f"{subject} {address}", PER_PAIR), (f"{subject} *", PER_SUBJECT), (f"* {address}", PER_ADDRESS))
        with self._lock:
            now = self._now()
            recent = [(self._recent(key, now - allowance.within), allowance) for key, allowance in asked]
            for times, allowance in recent:
                if len(times) >= allowance.tries:
                    raise TooManyAttemptsError(int((times[0] + allowance.within - now).total_seconds()) + 1)
            for times, _ in recent:
                times.append(now)

    def forgive(self, subject: str, address: str) -> None:
        """Forget the tries of somebody who got in, so that colleagues behind one address do not lock each other out."""
        with self._lock:
            self._seen.pop(f"{subject} {address}", None)

    def _recent(self, key: str, since: datetime) -> deque[datetime]:
        times = self._seen.setdefault(key, deque())
        self._seen.move_to_end(key)
        while times and times[0] <= since:
            times.popleft()
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return times
