"""A desk that notes what it was told to do, for tests of what stands before it."""

from dossier.accounts.people import Reach
from dossier.desk import Extended
from dossier.record import Act, RunLine
from dossier.rounds import Grounds
from tests.fakes import InMemoryDossiers


class InMemoryDesk:
    """Every act is done, and kept in `done` as its name, its subject and who did it."""

    def __init__(self, dossiers: InMemoryDossiers) -> None:
        self._dossiers = dossiers
        self.done: list[tuple[str, str, str]] = []
        self.lines: tuple[RunLine, ...] = ()

    def within(self, reach: Reach) -> "InMemoryDesk":
        return self

    def waiting(self, limit: int) -> tuple[RunLine, ...]:
        return self.lines[:limit]

    def claim(self, task: str, act: Act) -> None:
        self._note("claim", task, act)

    def release(self, task: str, act: Act) -> None:
        self._note("release", task, act)

    def reassign(self, task: str, person: str, act: Act) -> None:
        self._note("reassign", task, act)

    def free_tasks_of(self, person: str, act: Act) -> int:
        self._note("free", person, act)
        return 0

    def extend(self, number: str, days: int, grounds: Grounds, act: Act) -> None:
        self._note("extend", number, act)

    def extend_all(self, days: int, grounds: Grounds, act: Act) -> Extended:
        self._note("extend_all", "", act)
        return Extended(0, 0)

    def close(self, number: str, act: Act) -> None:
        self._note("close", number, act)

    def allow_second_bundle(self, number: str, grounds: Grounds, act: Act) -> None:
        self._note("allow", number, act)

    def question_second_bundle(self, number: str, act: Act) -> None:
        self._note("question", number, act)

    def take_back(self, number: str, act: Act) -> None:
        self._note("take_back", number, act)

    def _note(self, what: str, subject: str, act: Act) -> None:
        self.done.append((what, subject, act.actor.id))
