"""Covers that behave, for tests of what stands before them; what becomes of one is judged by the real store."""

from dossier.accounts.people import Reach
from dossier.coverage.changes import Change, Preview
from dossier.coverage.ports import CoverQuestion, CoverView
from dossier.errors import UnknownDossierError, UnknownTaskError
from dossier.record import Act


class InMemoryCovers:
    """Covers by the number of their dossier: those that a test puts there."""

    def __init__(self) -> None:
        self.known: dict[str, CoverView] = {}

    def within(self, reach: Reach) -> "InMemoryCovers":
        return self

    def declare(self, number: str, change: Change, act: Act, *, proof: str | None = None) -> str:
        self.view(number)
        return act.id

    def preview(self, number: str, change: Change) -> Preview:
        self.view(number)
        return Preview((), (), (), (), signed=False)

    def settle(self, question: str, act: Act, *, holds: bool) -> None:
        raise UnknownTaskError("no such question")

    def view(self, number: str) -> CoverView:
        if number not in self.known:
            raise UnknownDossierError("no such cover")
        return self.known[number]

    def open_questions(self, limit: int, number: str | None = None) -> tuple[CoverQuestion, ...]:
        found = (each for view in self.known.values() for each in view.questions)
        return tuple(each for each in found if number in (None, each.number))[:limit]
