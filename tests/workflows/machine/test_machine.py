"""Random acts, crashes and jumps of the clock, and a table of plain values that always knows how it stands.

`make machine STEPS=20000 SEED=1` is the long run; what a run did is printed where it fails.
"""

import os
import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random, SystemRandom

import pytest
from hypothesis import HealthCheck, Phase, note, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from temporalio.worker import UnsandboxedWorkflowRunner, WorkflowRunner

from tests.eventually import eventually
from tests.workflows.conftest import Story
from tests.workflows.machine import deeds, model, passing
from tests.workflows.machine.deeds import Deed
from tests.workflows.machine.model import DAY, Dossier
from tests.workflows.machine.stage import Stage, possible, told_of

STEPS = int(os.environ.get("MACHINE_STEPS", "500"))
_EACH = 50
# A workflow task that a starved machine holds up is given out again after ten seconds, then after longer.
_PATIENCE_S = 120

pytestmark = [
    pytest.mark.machine,
    pytest.mark.timeout(0),
    # The SDK warns where a reader ended as it was called off; an error, as warnings are here, would end the worker.
    pytest.mark.filterwarnings("default:Cannot find activity to cancel"),
    # On a starved machine the SDK ends a task that takes two seconds, wherever it is; it is given out again.
    pytest.mark.filterwarnings("default::pytest.PytestUnraisableExceptionWarning"),
]

_PLANS = st.lists(
    st.sampled_from(
        ["corrections_requested", "corrections_requested", "in_review", "proposed_refusal", "routed", "accepted"]
    ),
    max_size=6,
).map(tuple)
# One number, and all choices from it: what can be chosen depends on what two people at once did, and Hypothesis
# has to be offered the same choices each time.
_CHANCE = st.integers(0, 2**32).map(Random)
_HOURS = timedelta(hours=1)
_JUMPS = st.sampled_from(
    [10 * timedelta(minutes=1), 20 * timedelta(minutes=1), 2 * _HOURS, 8 * _HOURS, 30 * _HOURS]
    + [days * DAY for days in (3, 6, 11, 19, 31, 70)]
)
_LIKELY = {
    model.DRAFT: ("add_document", "remove_document", "submit", "submit", "submit"),
    model.ASKED: ("answer", "answer", "add_document", "extend"),
    model.OVERDUE: ("answer", "extend", "close", "add_document"),
    model.REVIEWED: ("settle", "settle", "settle", "claim", "release", "reassign"),
    model.SUPERVISED: (
        *("settle", "settle", "settle", "claim", "reassign"),
        *("take_back", "allow_second_bundle", "question_second_bundle"),
    ),
    model.WITH_CARRIER: ("take_back", "withdraw"),
}


class Machine(RuleBasedStateMachine):
    """One dossier after another, and all that may be true of the present one."""

    story: Story
    steps = 0
    believed: set[Dossier]
    last_refused: str | None

    @initialize(plan=_PLANS, doubts=st.integers(1, 2), adds=st.booleans())
    def first(self, plan: tuple[str, ...], doubts: int, adds: bool) -> None:
        self._open(plan, doubts, adds)

    @rule(plan=_PLANS, doubts=st.integers(1, 2), adds=st.booleans(), chance=_CHANCE)
    def another_where_one_has_ended(self, plan: tuple[str, ...], doubts: int, adds: bool, chance: Random) -> None:
        if self.one.has_ended:
            self._open(plan, doubts, adds)
        else:
            self._likely(chance)

    @rule(chance=_CHANCE)
    def anything(self, chance: Random) -> None:
        self._do(chance.choice(sorted(deeds.ALLOWED)), chance)

    @rule(chance=_CHANCE)
    def likely(self, chance: Random) -> None:
        self._likely(chance)

    @rule(chance=_CHANCE)
    def most_likely(self, chance: Random) -> None:
        self._do(_LIKELY.get(self.one.place, ("withdraw",))[0], chance)

    @rule(chance=_CHANCE)
    def two_at_once(self, chance: Random) -> None:
        """Two people at the same moment, each judged on what the other left."""
        first, second, now = self._some_deed(chance), self._some_deed(chance), self._now()
        refused = self.stage.do_both(first, second)
        found: set[Dossier] = set()
        for one, other, answers in ((first, second, refused), (second, first, refused[::-1])):
            between = self._after(self.believed, one, answers[0], now)
            under_way = {each for start in between for each in model.moments(start, now)}
            found |= self._after(under_way, other, answers[1], now)
        assert found, f"{first} and {second} were answered {refused}, which no order explains: {self.believed}"
        self._is(self._rested(found, now), now, hurried=True)

    @rule(chance=_CHANCE)
    def the_run_is_lost_while_it_takes_an_act_in(self, chance: Random) -> None:
        deed, now = self._some_deed(chance), self._now()
        refused = self.stage.do(deed)
        self.last_refused = refused
        found = self._rested(self._after(self.believed, deed, refused, now), now)
        if not self.one.has_ended:
            self.stage.crash()
            found |= {each for one in found for each in passing.looked_again(one, now)}
        self._is(found, now)

    @rule()
    def the_last_deed_again(self) -> None:
        """Under one key an act happens once; only a refused one is judged anew, for it left nothing."""
        if self.last_refused is None:
            assert self.stage.repeat() is None
        self._is(self.believed, self._now())

    @rule(duration=_JUMPS)
    def time_passes(self, duration: timedelta) -> None:
        # The server goes from one try of an activity to the next, each of them really made: days take it minutes.
        if self.one.place == model.WITH_CARRIER and (self.one.begun or self.one.carrier == "away"):
            revocable = max(timedelta(), (self.one.effective_at or self._now()) - self._now())
            duration = min(duration, revocable + timedelta(minutes=20))
        elif self.one.rsu_out and not self.one.has_ended:
            duration = min(duration, 6 * DAY)
        self._pass(duration)

    @rule(kind=st.sampled_from(["answer", "settle", "look", "lost"]))
    def word_comes_twice_or_the_run_is_lost(self, kind: str) -> None:
        now, found = self._now(), self.believed
        if not self.one.has_ended:
            if kind == "lost":
                self.stage.crash()
            else:
                self.stage.deliver_twice(kind)
            again = {each for one in found for each in passing.looked_again(one, now)}
            found = again | found if kind == "lost" else again
        self._is(found, now)

    @rule(told=st.booleans())
    def the_registry_goes_or_comes(self, told: bool) -> None:
        away, now = not self.one.rsu_away, self._now()
        if not self.one.has_ended:
            self.stage.rest()
        self.stage.registry(away=away)
        self.believed = {replace(each, rsu_away=away) for each in self.believed}
        if not away and told and not self.one.has_ended:
            self.stage.tell_registry_is_back()
            self.believed = {each for one in self.believed for each in passing.looked_again(one, now)}
        self._is(self.believed, now)

    @rule(mood=st.sampled_from(["ready", "refuses", "away"]))
    def the_carrier_changes(self, mood: str) -> None:
        if self.one.carrier == "away" and mood == "refuses" and self.one.begun:
            mood = "ready"  # it may have registered them by then: who was asked once cannot be refused
        self.stage.carrier(mood)
        self.believed = {replace(each, carrier=mood) for each in self.believed}
        if mood != "away" and self.one.place == model.WITH_CARRIER and self.one.begun:
            self._pass(timedelta(minutes=10), first=True)
        else:
            self._is(self.believed, self._now())

    def teardown(self) -> None:
        print(f"{Machine.steps} steps")  # noqa: T201 - how far the long run is
        if hasattr(self, "stage"):
            self.stage.registry(away=False)
            self.stage.carrier("ready")

    @property
    def one(self) -> Dossier:
        """Any of what may be true: they stand at the same place."""
        return min(self.believed, key=repr)

    def _open(self, plan: tuple[str, ...], doubts: int, adds: bool) -> None:
        now = self._now()
        self.stage = Stage(self.story, plan, doubts, adds=adds)
        abouts = (model.DOUBT, model.OTHER_DOUBT)[:doubts]
        self.last_refused = ""
        self._is({Dossier(now, plan, abouts, adds)}, now)

    def _likely(self, chance: Random) -> None:
        self._do(chance.choice(_LIKELY.get(self.one.place, ("withdraw",))), chance)

    def _do(self, kind: str, chance: Random) -> None:
        deed, now, hurried = self._deed(kind, chance), self._now(), not self.stage.rests()
        refused = self.stage.do(deed)
        self.last_refused = refused
        found = self._after(self.believed, deed, refused, now)
        expected = {each if isinstance(each := deeds.judged(one, deed, now), str) else None for one in self.believed}
        assert found, f"{deed} was answered {refused}, not {expected}"
        self._is(self._rested(found, now), now, hurried=hurried)

    def _some_deed(self, chance: Random) -> Deed:
        return self._deed(chance.choice(_LIKELY.get(self.one.place, ("withdraw",))), chance)

    def _deed(self, kind: str, chance: Random) -> Deed:
        _, roles, _ = deeds.ALLOWED[kind]
        fitting = [person for person, role in deeds.ROLES.items() if role in roles]
        anybody = [*fitting, *fitting, "applicant", "client-1", "reviewer-1"] if roles else ["applicant"]
        pieces = sorted(self.one.pieces)
        open_ones = list(self.one.open_questions)
        asked = [each for each in range(len(self.one.questions)) if self.stage.knows(each)]
        return Deed(
            kind,
            chance.choice(anybody),
            question=chance.choice([*open_ones, *open_ones, *asked]) if asked else None,
            verdict=chance.choice(["pass", "fail"]),
            piece=chance.choice(pieces) if pieces and kind == "remove_document" else str(uuid.uuid4()),
            to=chance.choice(["reviewer-1", "reviewer-2"]),
            days=chance.choice([1, 7, 14]),
        )

    def _after(self, believed: Iterable[Dossier], deed: Deed, refused: str | None, now: datetime) -> set[Dossier]:
        """Return what may be true after an act that was answered so."""
        found = set()
        for each in believed:
            after = deeds.judged(each, deed, now)
            if isinstance(after, str):
                found |= {each} if after == refused else set()
            elif refused is None:
                found.add(after)
        return found

    def _rested(self, believed: Iterable[Dossier], now: datetime) -> set[Dossier]:
        return {model.at_rest(each, now) for each in believed}

    def _pass(self, duration: timedelta, *, first: bool = False) -> None:
        since = self._now()
        while any(
            passing.is_near_an_edge(each, since + duration)
            for one in self.believed
            for each in passing.passed(one, since, since + duration)
        ):
            duration += timedelta(minutes=9)
        lost = self.stage.pass_by(duration, has_ended=self.one.has_ended)
        again = {each for one in self.believed for each in passing.looked_again(one, since)} if lost else set()
        found = {each for one in self.believed | again for each in passing.passed(one, since, since + duration)}
        found |= {each for one in found for each in passing.looked_again(one, since + duration)} if lost else set()
        if first:
            # The carrier's answer may have come before anything fell due, or after.
            start = self._rested(self.believed, since)
            found = self._rested(found, since + duration)
            found |= {each for one in start for each in passing.passed(one, since, since + duration)}
        self._is(found, self._now())

    def _is(self, believed: set[Dossier], now: datetime, *, hurried: bool = False) -> None:
        """Wait until the dossier looks as it should, and keep only what explains what is seen."""
        Machine.steps += 1
        if hurried and any(each.waiting for each in believed):
            # One word's look finds what the next act left, and that act's own word makes the run look once more.
            believed = believed | {each for one in believed for each in passing.looked_again(one, now)}
            self.stage.rest()
        may_be = possible(believed)
        try:
            seen = eventually(self.stage.seen, lambda seen: seen in may_be, within_s=_PATIENCE_S)
        except AssertionError as error:
            expected = sorted(map(repr, may_be))
            raise AssertionError(f"{error}, expected {expected}; {self.stage.under_way()}") from None
        self.believed = {each for each in believed if told_of(each) == seen}
        note(f"{now.isoformat(' ', 'seconds')} {' '.join(seen.place)} {sorted(seen.flags)}")
        self.stage.learn(self.one)
        self.stage.whole(seen)

    def _now(self) -> datetime:
        return self.story.clock()


@pytest.fixture(scope="module", params=[0, 1000], ids=["forgotten-after-every-task", "kept-in-memory"])
def cached_runs(request: pytest.FixtureRequest) -> int:
    """Let the worker keep its runs, or tell each from its beginning at every task, as after a crash."""
    return int(request.param)


@pytest.fixture(scope="module")
def runner() -> WorkflowRunner:
    """As the worker of an installation runs it: a sandbox made anew at every task would cost what the story does."""
    return UnsandboxedWorkflowRunner()


def test_random_acts_leave_a_dossier_as_the_reference_says(story: Story) -> None:
    chosen = int(os.environ.get("MACHINE_SEED", "0")) or SystemRandom().randrange(1, 10**6)
    Machine.story, Machine.steps = story, 0
    # A life may end before its steps are done: others follow, each lot with the next seed.
    while (left := STEPS - Machine.steps) > 0:
        print(f"seed {chosen}")  # noqa: T201 - shown by pytest where the test fails
        seed(chosen)(Machine)
        run_state_machine_as_test(Machine, settings=_lives(left // _EACH + 1))
        chosen += 1
    print(f"{Machine.steps} steps")  # noqa: T201 - the figure, with `-s`


def _lives(count: int) -> settings:
    return settings(
        max_examples=count,
        stateful_step_count=_EACH,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        print_blob=False,
    )
