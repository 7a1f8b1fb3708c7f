"""A household's papers with one thing spoilt: what a scenario makes, and what should come of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from samples.enclosures import Enclosure
from samples.households import Family, Member
from samples.papers import Paper
from samples.people import Folk

INDEX_THRESHOLD = Decimal("9.3264284")
"""Index from which the programme is no longer for a household (DOMAIN.md §3)."""

Registers = dict[str, Any]
"""The content of registries.json."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What an assessment has to come to: its outcome, its reason codes, and the outcome after the answer."""

    outcome: str
    codes: tuple[str, ...] = ()
    after_answer: str | None = None


def _as_declared(known: Registers) -> None:
    """Registers hold what the household really is."""


@dataclass(frozen=True, slots=True)
class Case:
    """A household with its papers; `answer` holds the papers that would put it right, where any would.

    `declared` is what it says of itself where that is not what it is; an answer then says the truth. `registers`
    changes in place what registers know of it.
    """

    family: Family
    papers: tuple[Enclosure, ...]
    index: Decimal
    expected: Expected = Expected("accepted")
    answer: tuple[Enclosure, ...] = ()
    declared: Family | None = None
    registers: Callable[[Registers], None] = _as_declared

    @property
    def said(self) -> Family:
        """What the household declares."""
        return self.declared or self.family

    def with_paper(self, old: Enclosure, paper: Paper) -> "Case":
        """Return the case with another paper in the place of an enclosure."""
        return self.with_enclosure(old, replace(old, paper=paper))

    def with_enclosure(self, old: Enclosure, new: Enclosure) -> "Case":
        """Return the case with another enclosure in the place of one."""
        return replace(self, papers=tuple(new if each is old else each for each in self.papers))

    def saying(self, member: Member, **changes: Any) -> "Case":  # noqa: ANN401 - any field of a person
        """Return the case in which the household declares a member otherwise than the member is."""
        other = replace(member, person=replace(member.person, **changes))
        members = tuple(other if each is member else each for each in self.family.members)
        return replace(self, declared=replace(self.family, members=members))

    def knowing(self, registers: Callable[[Registers], None], outcome: str, *codes: str) -> "Case":
        """Return the case in which registers know something else, with what has to come of it."""
        return replace(self, registers=registers, expected=Expected(outcome, codes))

    def expecting(self, outcome: str, *codes: str) -> "Case":
        """Return the case with what has to come of it, where no answer is foreseen."""
        return replace(self, expected=Expected(outcome, codes))

    def asked(self, code: str, *answer: Enclosure) -> "Case":
        """Return the case in which one correction is asked for, and with the answer all is well."""
        return replace(self, expected=Expected("corrections_requested", (code,), "accepted"), answer=answer)


@dataclass(frozen=True, slots=True)
class Scenario:
    """How a case is spoilt, which households it takes, and how often it is drawn when none is asked for.

    A weight of 0 marks what no check finds yet: it is made only when asked for by name.
    """

    spoil: Callable[[Case, Folk], Case]
    weight: int
    married: bool = False
    fits: Callable[[Family, Folk], bool] = lambda family, folk: True


def of_member(case: Case, member: str, *kinds: type[Paper]) -> Enclosure:
    """Return the member's enclosure of one of the kinds. Raises LookupError where there is none."""
    for each in case.papers:
        if each.member == member and isinstance(each.paper, kinds):
            return each
    raise LookupError(f"{member} encloses none of {[kind.__name__ for kind in kinds]}")


def again(enclosure: Enclosure) -> Enclosure:
    """Return the enclosure under another file name, as an answer brings it."""
    return replace(enclosure, stem=f"{enclosure.stem}-2")
