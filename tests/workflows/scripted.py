"""Outside parties that behave as a test tells them: reader, registries, carrier, and the rules' outcomes."""

import asyncio
import secrets
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta

from temporalio import activity

from activities.assessing import AssessRequest
from dossier.coverage.ports import RsuIndex
from dossier.errors import QuestionRefusedError, RegistryUnreachableError
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Household, Member
from dossier.inspection import Inspection
from dossier.policy import POLICIES
from dossier.ports import Cases, Registration, Stage, Terms
from dossier.reading import Box, Legibility, PageSize, Quality, Reading
from dossier.record import StoredFile
from dossier.registries import CoverRecord, RamedRecord, Registry, RnpRecord, RsuRecord
from dossier.rounds import after_the_last_round, days_to_answer

DOUBT = Finding("mismatch.name", Verdict.UNCERTAIN, member="m1", field="family_name")
FAULT = Finding("validity.expired", Verdict.FAIL, member="m1", kind="identity_card")
ASKED_FOR = Correction(FAULT.code, "m1", kind="identity_card")
_GOOD = Quality(Legibility.GOOD)
_HELD_UP = b"held up"
_HELD_UP_AT_ONCE = b"held up at once"
# A question that nobody lets go on is answered all the same.
_LONGEST_THOUGHT_S = 60


class ScriptedAssessing:
    """Stands in for the rules: gives each dossier the outcomes its test wrote down, then `accepted`."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases
        self.scripts: dict[str, list[Outcome]] = defaultdict(list)
        self.asks: dict[str, tuple[Correction, ...]] = {}
        self.asks_later: dict[str, tuple[Correction, ...]] = {}
        self.doubts: dict[str, tuple[Finding, ...]] = {}
        self.once_noted: dict[str, Callable[[], None]] = {}  # what happens before the run hears of the outcome
        self._one_at_a_time = threading.Lock()
        self.undo = timedelta(0)

    @activity.defn(name="assess_dossier")
    async def assess_dossier(self, request: AssessRequest) -> Stage:
        """Note the outcome that is next for this dossier, or `pending` while a registry is away."""
        return await asyncio.to_thread(self._assess, request)

    def _assess(self, request: AssessRequest) -> Stage:
        with self._one_at_a_time:  # the activity of a lost run may still be at it: the script is read by one
            return self._assess_alone(request)

    def _assess_alone(self, request: AssessRequest) -> Stage:
        script, case = self.scripts[request.number], self._cases.case(request.number)
        household, rounds = case.household, self._cases.rounds(request.number)
        if case.answers.unreachable:
            outcome = Outcome.PENDING
        elif case.signed:
            outcome = Outcome.REJECTED  # whatever was written down: people signed it
        else:
            outcome = script[0] if script else Outcome.ACCEPTED
        corrections = self.asks.get(request.number, (ASKED_FOR,))
        if rounds:
            corrections = self.asks_later.get(request.number, corrections)
        asks_people = outcome in (Outcome.IN_REVIEW, Outcome.PROPOSED_REFUSAL)
        doubts = self.doubts.get(request.number, (DOUBT,)) if asks_people else ()
        assessment = Assessment(
            "scripted",
            outcome,
            (DOUBT, FAULT),
            corrections if outcome is Outcome.CORRECTIONS_REQUESTED else (),
            doubts,
            tuple(MemberOutcome(member.id, MemberState.COVERED) for member in household.members),
        )
        assessment = after_the_last_round(assessment, case, rounds, POLICIES[-1])
        before = self._cases.take_up(request.number).attempt
        terms = Terms(days_to_answer(assessment.corrections, POLICIES[-1]), self.undo)
        stage = self._cases.note_assessment(request.number, assessment, request.attempt, terms)
        if script and stage.attempt > before and outcome is script[0]:
            script.pop(0)
        if (happens := self.once_noted.pop(request.number, None)) is not None:
            happens()
        return stage


class ScriptedReaders:
    """Finds every file usable and reads nothing in it, except where a test damages one or holds its reader up."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._go_on = threading.Event()

    @contextmanager
    def held(self, object_key: str, files: "MemoryFiles", *, at_once: bool = False) -> Iterator[None]:
        """Hold up whoever reads this file, or inspects it, for as long as the context lasts."""
        files.contents[object_key] = _HELD_UP_AT_ONCE if at_once else _HELD_UP
        self.reached.clear()
        self._go_on.clear()
        try:
            yield
        finally:
            self._go_on.set()

    def inspect(self, data: bytes) -> Inspection:
        """Find a file unusable where it says so."""
        if data == b"unusable":
            return Inspection(Quality(Legibility.UNREADABLE), error="quality.unreadable")
        self._wait_for(data, _HELD_UP_AT_ONCE)
        return Inspection(_GOOD, "image/jpeg", (PageSize(10, 10),))

    def read(self, data: bytes, is_abandoned: Callable[[], bool] | None = None) -> Reading:
        """Read an identity card without fields."""
        self._wait_for(data, _HELD_UP)
        return Reading("identity_card", 0.9, _GOOD, (PageSize(10, 10),))

    def crop(self, data: bytes, page: int, box: Box, turn: int) -> bytes:
        """Return nothing to look at."""
        return b""

    def _wait_for(self, data: bytes, held: bytes) -> None:
        if data == held:
            self.reached.set()
            self._go_on.wait(60)

    def page_image(self, data: bytes, page: int, max_side: int, turn: int) -> bytes:
        """Return nothing to look at."""
        return b""


class MemoryFiles:
    """An object store of one process: the tests of the story open no real file."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}

    def put(self, data: bytes, media_type: str, number: str) -> StoredFile:
        """Keep the bytes."""
        key = secrets.token_hex(16)
        self.contents[key] = data
        return StoredFile(key, len(data), "", media_type)

    def get(self, file: StoredFile, number: str) -> bytes:
        """Return the bytes that a test put there, or some."""
        return self.contents.get(file.object_key, b"some bytes")


class ScriptedRegistries:
    """Knows nobody but the households that a test names, and does not answer about the households that a test names."""

    def __init__(self) -> None:
        self.away_for: set[str] = set()
        self.refuses_us_for: set[str] = set()
        self.thinks_about: dict[str, threading.Event] = {}
        self.asked_about: list[str] = []
        self.households: dict[str, RsuRecord] = {}
        self.dead: dict[str, Member] = {}

    def rnp(self, idcs: tuple[str, ...]) -> Mapping[str, RnpRecord | None]:
        """Answer that somebody died where a test says so, else that nobody is known."""
        return {each: _dead(self.dead[each]) if each in self.dead else None for each in idcs}

    def rsu(self, head_idcs: str) -> RsuRecord | None:
        """Answer that nobody is known, or not at all."""
        refused = head_idcs in self.refuses_us_for
        self.asked_about.append(head_idcs)
        if head_idcs in self.thinks_about:
            self.thinks_about[head_idcs].wait(_LONGEST_THOUGHT_S)
        if refused:
            raise QuestionRefusedError(Registry.RSU)
        if head_idcs in self.away_for:
            raise RegistryUnreachableError(Registry.RSU)
        return self.households.get(head_idcs)

    def indices(self, heads: tuple[str, ...]) -> Mapping[str, RsuIndex | None]:
        """Answer with the index of whom a test named."""
        known = {head: self.households.get(head) for head in heads}
        return {head: None if one is None else RsuIndex(one.index, one.as_of) for head, one in known.items()}

    def cover(self, idcs: tuple[str, ...]) -> Mapping[str, CoverRecord | None]:
        """Answer that nobody is known."""
        return dict.fromkeys(idcs)

    def ramed(self, cins: tuple[str, ...]) -> Mapping[str, RamedRecord | None]:
        """Answer that nobody is known."""
        return dict.fromkeys(cins)


def _dead(member: Member) -> RnpRecord:
    return RnpRecord(member.family_name, member.given_names, member.birth_date, member.sex, alive=False)


class ScriptedCovers:
    """A carrier that registers once per effect and keeps a ledger.

    It refuses whom a test names, is away for them, or registers them and its first answer is lost.
    """

    def __init__(self) -> None:
        self.refuse_phones: set[str] = set()
        self.away_for: set[str] = set()
        self.lose_answers_of: set[str] = set()
        self.asked: Counter[str] = Counter()
        self.ledger: dict[str, str] = {}
        self.effects_of: dict[str, set[str]] = defaultdict(set)
        self._lock = threading.Lock()

    def register(self, effect: str, household: Household) -> Registration:
        """Register, or refuse once."""
        with self._lock:
            self.asked[effect] += 1
            if household.phone in self.away_for:
                raise RegistryUnreachableError("away")
            if household.phone in self.refuse_phones:
                self.refuse_phones.discard(household.phone)
                return Registration(None, "registry.already_covered")
            self.effects_of[household.phone].add(effect)
            number = self.ledger.setdefault(effect, f"{len(self.ledger) + 1:09d}")
            if household.phone in self.lose_answers_of:
                self.lose_answers_of.discard(household.phone)
                raise RegistryUnreachableError("the answer was lost")
            return Registration(number)
