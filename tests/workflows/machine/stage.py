"""One dossier on the real server, the deeds done to it, and what is seen of it afterwards."""

import secrets
import threading
import uuid
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta

from temporalio.client import WorkflowExecutionDescription, WorkflowExecutionStatus
from temporalio.service import RPCError

from dossier.errors import RefusedActError
from dossier.findings import Correction, Finding, Outcome, Verdict
from dossier.record import Act, Actor, Document, Role
from dossier.registries import Registry
from dossier.rounds import Grounds
from storage import events
from tests.acts import a_couple, a_document
from tests.eventually import eventually
from tests.workflows.conftest import ClockStandsError, Story
from tests.workflows.machine import deeds, model
from tests.workflows.machine.deeds import Deed
from tests.workflows.machine.model import Dossier
from tests.workflows.scripted import DOUBT
from workflows.dossier import DossierWorkflow
from workflows.messages import Nudge, RegistryRecovered

_OTHER_DOUBT = replace(DOUBT, member="m2")
_OTHER = Correction("registry.not_in_rsu", "m2")
_USUAL = Correction("validity.expired", "m1", kind="identity_card")
COUNTED = (
    "draft_reminded",
    "corrections_requested",
    "corrections_answered",
    "corrections_reminded",
    "corrections_overdue",
    "decision_taken_back",
    "dossier_at_risk",
    "dossier_breached",
    "legal_limit_passed",
    "registry_unreachable",
    "dossier_accepted",
    "dossier_rejected",
    "dossier_withdrawn",
    "dossier_closed",
    "cover_refused",
    "cover_registered",
)
# Events of a run whose first task is not done: started, task scheduled, task begun.
_FIRST_TASK = 3
_ENDS = ("dossier_rejected", "dossier_withdrawn", "dossier_closed", "cover_registered")


@dataclass(frozen=True, slots=True)
class Seen:
    """What is compared: the same is told of the reference."""

    place: model.Place
    flags: frozenset[str]
    plan: int
    asked: frozenset[str]
    told: tuple[tuple[str, int], ...]
    begun: bool


def told_of(dossier: Dossier) -> Seen:
    """Return what should be seen."""
    asked = frozenset(dossier.questions[each].about for each in dossier.open_questions)
    told = tuple((name, count) for name, count in dossier.told if name in COUNTED)
    begun = dossier.begun and dossier.place == model.WITH_CARRIER
    return Seen(dossier.place, dossier.flags, len(dossier.plan), asked, told, begun)


class Stage:
    """A dossier, its households' registry and carrier, and its run."""

    def __init__(self, story: Story, plan: tuple[str, ...], doubts: int, *, adds: bool) -> None:
        self.story = story
        self.phone = f"+2126{secrets.randbelow(10**8):08d}"
        couple = a_couple(self.phone)
        self._idcs = f"head-{secrets.token_hex(6)}"
        head, *others = couple.members
        spouse = replace(others[0], idcs=f"spouse-{secrets.token_hex(6)}", cin=None)
        household = replace(couple, members=(replace(head, idcs=self._idcs, cin=None), spouse, *others[1:]))
        story.rules.undo = model.UNDO
        self.number = story.dossiers.open(household, _act("applicant"))
        eventually(lambda: story.waiting(self.number), lambda waiting: waiting == 0)  # its run is there
        story.rules.scripts[self.number] += [Outcome(each) for each in plan]
        story.rules.doubts[self.number] = (DOUBT, _OTHER_DOUBT)[:doubts]
        if adds:
            story.rules.asks[self.number] = (_OTHER,)
            story.rules.asks_later[self.number] = (_USUAL,)
        self._tasks: dict[int, str] = {}
        self._open: dict[str, str] = {}
        self._documents: dict[str, Document] = {}
        self._last: Callable[[], str | None] | None = None

    def do(self, deed: Deed) -> str | None:
        """Do it, and return the code of the refusal."""
        act = _act(deed.person)
        self._last = lambda: self._done(deed, replace(act, id=str(uuid.uuid4())))
        return self._done(deed, act)

    def repeat(self) -> str | None:
        """Do the last deed once more, under the key that it came with."""
        return self._last() if self._last is not None else None

    def do_both(self, first: Deed, second: Deed) -> tuple[str | None, str | None]:
        """Do two at the same moment."""
        together = threading.Barrier(2)

        def one(deed: Deed) -> str | None:
            together.wait()
            return self._done(deed, _act(deed.person))

        with ThreadPoolExecutor(2) as pool:
            refused = list(pool.map(one, (first, second)))
        return refused[0], refused[1]

    def _done(self, deed: Deed, act: Act) -> str | None:
        try:
            self._do(deed, act)
        except RefusedActError as refusal:
            return refusal.code
        return None

    def _do(self, deed: Deed, act: Act) -> None:
        dossiers, number = self.story.dossiers, self.number
        task = self._tasks.get(-1 if deed.question is None else deed.question, "none")
        match deed.kind:
            case "add_document":
                document = self._documents.setdefault(deed.piece, replace(a_document(), id=deed.piece))
                dossiers.add_document(number, document, act)
            case "remove_document":
                dossiers.remove_document(number, deed.piece, act)
            case "submit":
                dossiers.submit(number, act)
            case "answer":
                dossiers.answer(number, None, act)
            case "withdraw":
                dossiers.withdraw(number, act)
            case "claim":
                dossiers.claim(task, act)
            case "release":
                dossiers.release(task, act)
            case "reassign":
                dossiers.reassign(task, deed.to, act)
            case "settle":
                dossiers.settle(task, Verdict(deed.verdict), act)
            case "extend":
                dossiers.extend(number, deed.days, Grounds.HARDSHIP, act)
            case "close":
                dossiers.close(number, act)
            case "allow_second_bundle":
                dossiers.allow_second_bundle(number, Grounds.NEW_FACTS, act)
            case "question_second_bundle":
                dossiers.question_second_bundle(number, act)
            case "take_back":
                dossiers.take_back(number, act)
            case kind:
                raise AssertionError(kind)

    def seen(self) -> Seen:
        """Return what is seen now."""
        view = self.story.dossiers.view(self.number)
        self._open = {_about(each.question): each.id for each in self.story.dossiers.open_tasks(10, self.number)}
        types = [event.type.value for event in self.story.dossiers.events(self.number)]
        told = tuple((name, types.count(name)) for name in sorted(COUNTED) if name in types)
        flags = frozenset(str(flag) for flag in view.flags)
        plan = len(self.story.rules.scripts[self.number])
        place = (view.status.value, view.queue.value)
        begun = place == model.WITH_CARRIER and _last(types, "registration_begun") > _last(types, "dossier_assessed")
        return Seen(place, flags, plan, frozenset(self._open), told, begun)

    def knows(self, question: int) -> bool:
        """Say whether it was seen which task stands for a question: one that opens and ends in one step is not."""
        return question in self._tasks

    def learn(self, dossier: Dossier) -> None:
        """Note which task stands for which open question."""
        self._tasks.update({each: self._open[dossier.questions[each].about] for each in dossier.open_questions})

    def whole(self, seen: Seen) -> None:
        """Check what holds whatever happened: the chain, one end at most, effects once."""
        with self.story.database.transaction() as connection:
            events.lock(connection, self.number)  # what is appended meanwhile is no break
            assert list(events.broken_links(connection, self.number)) == []
        told = dict(seen.told)
        assert sum(told.get(each, 0) for each in _ENDS) <= 1
        registered = self.story.covers.effects_of.get(self.phone, set())
        assert len(registered) == told.get("cover_registered", 0)

    def crash(self) -> None:
        """Lose the run and begin it again from nothing but the number."""
        try:
            self.story.portal.call(self.story.handle(self.number).terminate, "lost")
        except RPCError:
            return  # it had come to its end
        self.story.begin_again(self.number)
        # A word that comes with a run's first task is one with what the run looks at first: it looks once, not twice.
        self.rest()

    def rests(self) -> bool:
        """Say whether every word has come to the run, and it has done all that it can."""
        return self.story.waiting(self.number) == 0 and _waits(
            self.story.portal.call(self.story.handle(self.number).describe)
        )

    def rest(self) -> None:
        """Wait until it does: a look that is under way may come before or after what changes."""
        eventually(self.rests, bool, within_s=120)

    def under_way(self) -> str:
        """Tell what the run is about, for whoever has to find out why it does not go on."""
        run = self.story.portal.call(self.story.handle(self.number).describe)
        raw = run.raw_description
        asked = [f"{each.activity_type.name} try {each.attempt}" for each in raw.pending_activities]
        task = raw.pending_workflow_task.attempt if raw.HasField("pending_workflow_task") else 0
        return f"{run.status}, {run.history_length} events, {asked}, task's try {task}"

    def deliver_twice(self, kind: str) -> None:
        """Bring a word to the run that it had before."""
        update = {"answer": DossierWorkflow.answer, "settle": DossierWorkflow.settle, "look": DossierWorkflow.look}[
            kind
        ]
        self.story.portal.call(self.story.handle(self.number).execute_update, update, Nudge("again"))

    def registry(self, *, away: bool) -> None:
        """Take the social registry away from this household, or bring it back."""
        names = self.story.registries.refuses_us_for
        names.add(self._idcs) if away else names.discard(self._idcs)

    def tell_registry_is_back(self) -> None:
        """Bring the news to the run."""
        recovered = RegistryRecovered(Registry.RSU)
        handle = self.story.handle(self.number)
        self.story.portal.call(handle.execute_update, DossierWorkflow.registry_recovered, recovered)

    def carrier(self, mood: str) -> None:
        """Make the carrier answer, refuse once, or stay away."""
        covers = self.story.covers
        covers.refuse_phones.discard(self.phone)
        covers.away_for.discard(self.phone)
        if mood == "refuses":
            covers.refuse_phones.add(self.phone)
        if mood == "away":
            covers.away_for.add(self.phone)

    def pass_by(self, duration: timedelta, *, has_ended: bool) -> bool:
        """Let time go by; say whether the run was lost meanwhile, its clock having stopped on the server."""
        if has_ended:
            self.story.clock.ahead += duration
            return False
        until = self.story.clock() + duration
        try:
            self.story.skip(self.number, duration)
        except ClockStandsError as error:
            print(f"lost: {error}")  # noqa: T201 - how often, with `-s`
            self.crash()
            self.story.clock.ahead += max(until - self.story.clock(), timedelta())
            return True
        return False


def _waits(run: WorkflowExecutionDescription) -> bool:
    """Say whether a run has done all that it can do by itself: it ended, or waits for time, people or an outage."""
    raw = run.raw_description
    asked_in_vain = all(activity.attempt > 1 for activity in raw.pending_activities)
    under_way = run.history_length <= _FIRST_TASK or raw.HasField("pending_workflow_task") or not asked_in_vain
    return run.status is not WorkflowExecutionStatus.RUNNING or not under_way


def _last(types: list[str], type_: str) -> int:
    """Return where it happened last, -1 where it never did."""
    return max((at for at, each in enumerate(types) if each == type_), default=-1)


def _about(question: Finding) -> str:
    return f"{question.code}:{question.member}"


def _act(person: str) -> Act:
    return Act(str(uuid.uuid4()), Actor(person, Role(deeds.ROLES[person])), secrets.token_bytes(16), b"body")


def possible(believed: Iterable[Dossier]) -> set[Seen]:
    """Return everything that may be seen."""
    return {told_of(each) for each in believed}
