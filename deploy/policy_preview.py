"""Which dossiers would fare otherwise under other rules: one after the other, numbers and codes only.

Each is assessed as on the day of its last assessment, once under the policy of then and once under the other, so that
nothing but the policy differs. Memory holds one page of numbers and one case at a time.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from dossier.case import Case
from dossier.policy import POLICIES, Policy
from dossier.replay import Replayed, replay
from storage.replaying import Assessed

_PAGE = 200


class Replays(Protocol):
    """Assessed dossiers, for reading only."""

    def after(self, number: str | None, limit: int) -> tuple[Assessed, ...]:
        """Return the dossiers that follow this one."""
        ...

    def case(self, number: str) -> Case | None:
        """Return what the checks may look at; None where its key is gone."""
        ...


@dataclass(frozen=True, slots=True)
class Flip:
    """One dossier that would fare otherwise."""

    number: str
    replayed: Replayed

    def line(self, as_json: bool) -> str:
        """Return it in one line."""
        told = self.replayed
        if as_json:
            known = {"number": self.number, "before": told.before, "after": told.after}
            return json.dumps({**known, "members": told.members, "codes": told.codes})
        return f"{self.number}  {told.before} -> {told.after}  members {told.members}  {', '.join(told.codes)}"


@dataclass(slots=True)
class Preview:
    """What came of it: how many were replayed, how many would change from what to what.

    `moved_on` are those that the rules of today judge otherwise than was noted: something was settled or sent since,
    or a check was mended. `erased` have lost their key; `strangers` were judged under a version that is not known here.
    """

    policy: str
    replayed: int = 0
    erased: int = 0
    strangers: int = 0
    moved_on: int = 0
    flips: Counter[tuple[str, str]] = field(default_factory=Counter)

    def summary(self, as_json: bool) -> str:
        """Return the counts: one JSON object, or some lines."""
        if as_json:
            flips = [{"before": before, "after": after, "dossiers": n} for (before, after), n in self._sorted()]
            known = {"policy": self.policy, "replayed": self.replayed, "flip": self.flips.total(), "flips": flips}
            left = {"moved_on": self.moved_on, "erased": self.erased, "strangers": self.strangers}
            return json.dumps({**known, **left})
        lines = [f"{n:>9}  {before} -> {after}" for (before, after), n in self._sorted()]
        lines.append(f"{self.flips.total():>9}  of {self.replayed} dossiers would fare otherwise under {self.policy}")
        if self.moved_on:
            lines.append(f"{self.moved_on:>9}  stand otherwise than noted, under any policy")
        if self.erased:
            lines.append(f"{self.erased:>9}  erased, not replayed")
        if self.strangers:
            lines.append(f"{self.strangers:>9}  judged under a policy that is not known here, not replayed")
        return "\n".join(lines)

    def _sorted(self) -> list[tuple[tuple[str, str], int]]:
        return sorted(self.flips.items(), key=lambda each: (-each[1], each[0]))


def previewed(replays: Replays, policy: Policy, tell: Callable[[Flip], None], step: Callable[[], None]) -> Preview:
    """Replay every assessed dossier under the policy; `tell` each flip as it is found, `step` after each dossier."""
    seen = Preview(policy.version)
    known = {each.version: each for each in POLICIES}
    for one in _all(replays):
        case = replays.case(one.number)
        if case is None:
            seen.erased += 1
        elif one.policy not in known:
            seen.strangers += 1
        else:
            replayed = replay(case, one.at.date(), known[one.policy], policy)
            seen.replayed += 1
            seen.moved_on += replayed.before is not one.outcome
            if replayed.flips:
                seen.flips[replayed.before.value, replayed.after.value] += 1
                tell(Flip(one.number, replayed))
        step()
    return seen


def _all(replays: Replays) -> Iterator[Assessed]:
    last = None
    while page := replays.after(last, _PAGE):
        yield from page
        last = page[-1].number
