"""A dossier's life as a table of plain values: what random acts on the real server are compared with.

Written from DOMAIN.md §§2, 5, 6 and 12 in words of its own, not from `dossier/story.py` or `dossier/dues.py`; that it
agrees with the first of them is a test beside this file. Left out: papers that cannot be read, messages, complaints.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

Place = tuple[str, str]

DRAFT: Place = ("draft", "applicant")
SUBMITTED: Place = ("submitted", "machine")
WORKED_ON: Place = ("in_progress", "machine")
ASKED: Place = ("corrections_requested", "applicant")
OVERDUE: Place = ("corrections_requested", "supervision")
REVIEWED: Place = ("in_progress", "review")
SUPERVISED: Place = ("in_progress", "supervision")
WITH_CARRIER: Place = ("in_progress", "carrier")
ACCEPTED: Place = ("accepted", "done")
REJECTED: Place = ("rejected", "done")
WITHDRAWN: Place = ("withdrawn", "done")
CLOSED: Place = ("closed_incomplete", "done")

DAY = timedelta(days=1)
UNDO = timedelta(minutes=15)
LONGEST_BEFORE_ASKING = timedelta(hours=7)
_HERE = ZoneInfo("Africa/Casablanca")
CLAIM = timedelta(minutes=60)
LENT = 5 * DAY

_PASSING = frozenset(
    {
        "registry_unavailable",
        "awaiting_registration",
        "corrections_overdue",
        "sla_at_risk",
        "second_bundle",
        "decision_revocable",
    }
)

FAULT, OTHER_FAULT = "validity.expired:m1", "registry.not_in_rsu:m2"
DOUBT, OTHER_DOUBT = "mismatch.name:m1", "mismatch.name:m2"
REFUSED_BY_CARRIER = "registry.already_covered:m1"


@dataclass(frozen=True, slots=True)
class Question:
    """What people are asked, how many have to agree, and what they said."""

    about: str
    batch: int
    refuses: bool
    to_confirm: int
    to_clear: int
    proposed_by: str | None = None
    signed: tuple[tuple[str, str], ...] = ()
    holder: str | None = None
    held_until: datetime | None = None
    verdict: str | None = None
    settled_by: str | None = None
    void: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.verdict is None and not self.void


@dataclass(frozen=True, slots=True)
class Due:
    """What time brings, and when."""

    kind: str
    at: datetime
    mark: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that matters of one dossier; `plan` is what its next assessments will find."""

    opened_at: datetime
    plan: tuple[str, ...] = ()
    doubts: tuple[str, ...] = (DOUBT,)
    adds: bool = False
    place: Place = DRAFT
    flags: frozenset[str] = frozenset()
    outcome: str | None = None
    waiting: bool = False
    begun: bool = False
    pieces: frozenset[str] = frozenset()
    questions: tuple[Question, ...] = ()
    batch: int = 0
    rounds: tuple[str, ...] = ()
    extensions: int = 0
    asked_since: datetime | None = None
    due_at: datetime | None = None
    submitted_at: datetime | None = None
    effective_at: datetime | None = None
    net: timedelta = timedelta()
    counted_since: datetime | None = None
    noted: frozenset[str] = frozenset()
    told: tuple[tuple[str, int], ...] = ()
    rsu_answered: bool = False
    rsu_out: bool = False
    rsu_away: bool = False
    carrier: str = "ready"

    @property
    def has_ended(self) -> bool:
        """Whether nothing can be done to it any more."""
        return self.place[1] == "done"

    @property
    def open_questions(self) -> tuple[int, ...]:
        """Which questions wait for an answer."""
        return tuple(number for number, each in enumerate(self.questions) if each.is_open)

    @property
    def counts(self) -> dict[str, int]:
        """How often each thing was told."""
        return dict(self.told)


def end_of_day(since: datetime, days: int) -> datetime:
    """Return the first moment after the last of so many local days."""
    day = since.astimezone(_HERE).date() + timedelta(days=days + 1)
    return datetime.combine(day, time(), _HERE).astimezone(since.tzinfo)


def telling(dossier: Dossier, event: str) -> Dossier:
    """Return the dossier with one more event told."""
    counts = dossier.counts
    counts[event] = counts.get(event, 0) + 1
    return replace(dossier, told=tuple(sorted(counts.items())))


def moved(
    dossier: Dossier, place: Place, now: datetime, put: frozenset[str] = frozenset(), gone: frozenset[str] = frozenset()
) -> Dossier:
    """Return the dossier at another place, its clock running or not."""
    net = dossier.net + (now - dossier.counted_since if dossier.counted_since is not None else timedelta())
    counts = place[1] not in ("applicant", "done") and (dossier.submitted_at is not None or place == SUBMITTED)
    over = _PASSING if place[1] == "done" else frozenset()
    flags = (dossier.flags - gone - over) | put
    if place[1] == "done":
        open_ones = [replace(each, void=True) if each.is_open else each for each in dossier.questions]
        dossier = replace(dossier, questions=tuple(open_ones))
    return replace(dossier, place=place, flags=flags, net=net, counted_since=now if counts else None, waiting=False)


def moments(dossier: Dossier, now: datetime) -> Iterator[Dossier]:
    """Yield every state that the machine leaves behind on its way to the next rest; the last one is the rest."""
    yield dossier
    while (after := _next_moment(dossier, now)) is not None:
        dossier = after
        yield dossier


def at_rest(dossier: Dossier, now: datetime) -> Dossier:
    """Return the dossier once the machine has done what it can."""
    *_, last = moments(dossier, now)
    return last


def _next_moment(dossier: Dossier, now: datetime) -> Dossier | None:
    if dossier.place == SUBMITTED:
        return moved(dossier, WORKED_ON, now)
    if dossier.waiting:
        return None
    if dossier.place == WORKED_ON:
        return assessed(dossier, now)
    if dossier.place == WITH_CARRIER and dossier.effective_at is None:
        if not dossier.begun:
            return replace(dossier, begun=True)
        if dossier.carrier == "ready":
            done = moved(dossier, ACCEPTED, now)
            return telling(done, "cover_registered")
        if dossier.carrier == "refuses":
            asked = ask(replace(dossier, carrier="ready", begun=False), (REFUSED_BY_CARRIER,), refuses=False)
            moved_back = moved(asked, REVIEWED, now, gone=frozenset({"awaiting_registration"}))
            return telling(replace(moved_back, outcome="in_review"), "cover_refused")
    return None


def assessed(dossier: Dossier, now: datetime) -> Dossier:
    """Return the dossier after the registries were asked, where they had to be, and the rules applied once."""
    again = dossier.outcome in ("routed", "corrections_requested")
    if again or dossier.rsu_out or not dossier.rsu_answered:
        if dossier.rsu_away and not dossier.rsu_out:
            dossier = telling(dossier, "registry_unreachable")
        answered = dossier.rsu_answered or not dossier.rsu_away
        dossier = replace(dossier, rsu_out=dossier.rsu_away, rsu_answered=answered)
    shown = frozenset({"registry_unavailable"})
    flags = dossier.flags | shown if dossier.rsu_out else dossier.flags - shown
    dossier = replace(dossier, flags=flags, begun=False)
    if dossier.rsu_out:
        return replace(moved(_unflagged(dossier), WORKED_ON, now), outcome="pending", waiting=True)
    if any(each.refuses and each.verdict == "fail" and not each.void for each in dossier.questions):
        return _found(dossier, "rejected", now)
    outcome = dossier.plan[0] if dossier.plan else "accepted"
    return _found(replace(dossier, plan=dossier.plan[1:]), outcome, now)


def _unflagged(dossier: Dossier) -> Dossier:
    gone = frozenset({"awaiting_registration", "decision_revocable", "second_bundle"})
    return replace(dossier, flags=dossier.flags - gone, effective_at=None)


def _found(dossier: Dossier, outcome: str, now: datetime) -> Dossier:
    dossier = _unflagged(dossier)
    questions = dossier.doubts
    if outcome == "corrections_requested" and len(dossier.rounds) >= 3:
        outcome, questions = "proposed_refusal", (FAULT,)
    dossier = replace(dossier, outcome=outcome)
    people_settled = any(each.verdict is not None and not each.void for each in dossier.questions)
    if outcome in ("accepted", "rejected"):
        put = frozenset({"awaiting_registration"}) if outcome == "accepted" else frozenset[str]()
        place = WITH_CARRIER if outcome == "accepted" else REJECTED
        if people_settled:
            put |= {"decision_revocable"}
            dossier = replace(dossier, effective_at=now + UNDO)
            place = WITH_CARRIER if outcome == "accepted" else SUPERVISED
        decided = moved(dossier, place, now, put)
        return decided if people_settled else telling(decided, f"dossier_{outcome}")
    if outcome == "routed":
        return replace(moved(dossier, WITH_CARRIER, now), waiting=True)
    if outcome == "in_review":
        return moved(ask(dossier, questions, refuses=False), REVIEWED, now)
    if outcome == "proposed_refusal":
        return moved(ask(dossier, questions, refuses=True), SUPERVISED, now)
    bundle = OTHER_FAULT if dossier.adds and not dossier.rounds else FAULT
    if dossier.rounds and bundle not in dossier.rounds:
        return moved(dossier, SUPERVISED, now, frozenset({"second_bundle"}))
    return opened(moved(dossier, ASKED, now), bundle, now)


def opened(dossier: Dossier, bundle: str, now: datetime) -> Dossier:
    """Return the dossier with another round asked."""
    rounds = (*dossier.rounds, bundle)
    asked = replace(dossier, rounds=rounds, extensions=0, asked_since=now, due_at=end_of_day(now, 30))
    return telling(asked, "corrections_requested")


def ask(dossier: Dossier, abouts: tuple[str, ...], *, refuses: bool) -> Dossier:
    """Return the dossier with more questions open."""
    batch = dossier.batch + 1
    new = tuple(
        Question(
            about,
            batch,
            refuses,
            to_confirm=2 if refuses else 1,
            to_clear=2 if refuses and about == FAULT else 1,
            proposed_by=_proposer(dossier, about) if refuses else None,
        )
        for about in abouts
    )
    return replace(dossier, batch=batch, questions=dossier.questions + new)


def _proposer(dossier: Dossier, about: str) -> str | None:
    confirmed = [
        each
        for each in dossier.questions
        if each.about == about and each.verdict == "fail" and not each.void and not each.refuses
    ]
    return confirmed[-1].settled_by if confirmed else None
