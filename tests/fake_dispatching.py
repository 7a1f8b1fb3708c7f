"""Notices and counter tasks that behave, for tests of what stands before them."""

from datetime import UTC, datetime

from dossier.accounts.people import Reach
from dossier.deliveries import CounterTask, CounterTaskKind, Notice
from dossier.errors import AlreadySettledError, UnknownEffectError, UnknownTaskError
from dossier.record import Act
from gateways.notices import verify

NOTICE_SECRET = b"secret of a provider"


class InMemoryNotices:
    """Verifies as the house does, and keeps what holds; `effects` are those that were ever asked for."""

    def __init__(self) -> None:
        self.effects: set[str] = set()
        self.taken: dict[str, Notice] = {}

    def take(self, body: bytes, signature: str) -> None:
        notice = verify((NOTICE_SECRET,), body, signature, datetime.now(UTC))
        if notice.effect not in self.effects:
            raise UnknownEffectError("no dispatch under this key")
        self.taken.setdefault(notice.id, notice)


class InMemoryCounterTasks:
    """Tasks in a list."""

    def __init__(self) -> None:
        self.open: dict[str, CounterTask] = {}
        self._settled: dict[str, bytes] = {}

    def within(self, reach: Reach) -> "InMemoryCounterTasks":
        return self

    def add(self, task: str, number: str) -> None:
        moment = datetime(2026, 11, 22, 9, tzinfo=UTC)
        self.open[task] = CounterTask(
            task, number, CounterTaskKind.PHONE_UNREACHABLE, "deposited", "rabat-agdal", moment
        )

    def open_tasks(self, limit: int, number: str | None = None) -> tuple[CounterTask, ...]:
        return tuple(task for task in self.open.values() if number in (None, task.number))[:limit]

    def settle(self, task: str, act: Act) -> None:
        if self._settled.get(task) == act.key_digest:
            return
        if task in self._settled:
            raise AlreadySettledError("settled before")
        if self.open.pop(task, None) is None:
            raise UnknownTaskError("no such task")
        self._settled[task] = act.key_digest
