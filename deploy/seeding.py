"""`wathiq seed`: very many dossiers in a mix of states, for figures that need a full house.

Some dozens are played through the stores, as people and the machine would, and moulds are taken of them; the others are
poured (`storage.moulds`). Papers are read as printed, without a picture and without the machine-readable zone, whose
check digits would not fit the numbers of those who are poured; no file lies in the object store. No run is started:
`wathiq rebuild` does that.
"""

import asyncio
import secrets
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from activities.assessing import AssessingActivities, AssessRequest
from dossier.findings import Outcome, Verdict
from dossier.identifiers import dossier_number
from dossier.inspection import Inspection
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from dossier.record import Act, Actor, Document, DocumentState, Role, StoredFile
from dossier.registries import Registry
from samples.enclosures import Enclosure
from samples.judged import answers_of, household_of, values_of
from samples.numbers import Numbers, phone
from samples.write import case_of, registries_of
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.effects import SqlEffects
from storage.keys import Keyring
from storage.moulds import Mould, Moulding, Rehearsal, Rows
from storage.passing_keys import PassingDataKeys
from storage.seeding import SqlSeeding

_A4 = PageSize(1654, 2339)
_GOOD = Quality(Legibility.GOOD)
_APPLICANT = Actor("applicant", Role.APPLICANT)
_REVIEWERS = (Actor("reviewer-1", Role.REVIEWER), Actor("reviewer-2", Role.REVIEWER))
_SUPERVISOR = Actor("supervisor-1", Role.SUPERVISOR)
_BATCH = 250
_MOULDS_EACH = 8
_SPREAD_S = 36 * 3600


class _Clock:
    """The time of a rehearsal."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True, slots=True)
class State:
    """One part of the mix: its share in %, the scenario of its household, the days since it was opened, how far."""

    name: str
    share: int
    scenario: str
    days_ago: tuple[int, int]
    play: "Callable[[Play], None]"


class Play:
    """One dossier on its way through the stores."""

    def __init__(self, house: "Rehearsed", scenario: str, seed: int, index: int) -> None:
        self._house = house
        today = house.clock.now.date()
        self.case = case_of(seed, index, scenario, today)
        self.household = household_of(self.case.said)
        self._answers = answers_of(registries_of(self.case, seed, index, today))
        self.number = house.dossiers.open(self.household, _act(_APPLICANT))
        self._rng = Random(f"{seed} {index} {scenario}")  # noqa: S311 - samples, no secrets

    def upload(self, *, read: bool = True) -> None:
        """Hand in all papers; the machine inspects them, and reads them where asked."""
        for paper in self.case.papers:
            self._upload(paper, read=read)

    def deposit(self) -> None:
        """Deposit the dossier; the machine takes it up."""
        self._house.dossiers.submit(self.number, _act(_APPLICANT))
        self._house.later(minutes=2)
        self._house.cases.take_up(self.number)

    def ask_registries(self) -> None:
        """Note what every registry answers."""
        answers = self._answers
        told = {Registry.RNP: answers.rnp, Registry.RSU: answers.rsu, Registry.COVER: answers.cover}
        for registry, answer in {**told, Registry.RAMED: answers.ramed}.items():
            self._house.cases.note_registry(self.number, registry, answer)

    def assess(self) -> Outcome | None:
        """Assess it by the rules of that day; return the outcome."""
        cases, attempt = self._house.cases, self._house.cases.take_up(self.number).attempt + 1
        request = AssessRequest(self.number, attempt, self._house.clock.now)
        return asyncio.run(AssessingActivities(cases, timedelta()).assess_dossier(request)).outcome

    def judged(self) -> Outcome | None:
        """Go the whole way from the papers to the first outcome."""
        self.upload()
        self._house.later(hours=1)
        self.deposit()
        self.ask_registries()
        return self.assess()

    def refuse(self) -> None:
        """Let two people sign the refusal."""
        self._house.later(hours=30)
        for person in (*_REVIEWERS, _SUPERVISOR):
            for task in self._house.dossiers.open_tasks(20, self.number):
                self._house.dossiers.settle(task.id, Verdict.FAIL, _act(person))
        self.assess()

    def register(self) -> None:
        """Register the household with the carrier."""
        self._house.later(minutes=1)
        cases, attempt = self._house.cases, self._house.cases.take_up(self.number).attempt
        if cases.begin_registration(self.number, attempt):
            self._house.effects.intend(self.number, "cover")
            cases.note_registered(self.number, f"{self._rng.randrange(10**8, 10**9)}")
            self._house.effects.done(self.number, "cover")

    def withdraw(self) -> None:
        """Let the applicant give up."""
        self._house.later(hours=50)
        self._house.dossiers.withdraw(self.number, _act(_APPLICANT))

    def expire(self) -> None:
        """Let nobody deposit it."""
        self._house.later(hours=31 * 24)
        self._house.cases.note_closed(self.number)

    def _upload(self, paper: Enclosure, *, read: bool) -> None:
        self._house.later(minutes=1)
        now, rng = self._house.clock.now, self._rng
        file = StoredFile(
            str(uuid.uuid4()), rng.randint(200_000, 3_000_000), rng.randbytes(32).hex(), "image/jpeg", rng.randbytes(32)
        )
        kind = paper.called or paper.paper.kind
        document = Document(
            str(uuid.uuid4()), f"{paper.stem}.jpg", kind, paper.member, DocumentState.RECEIVED, file, now
        )
        id_ = self._house.dossiers.add_document(self.number, document, _act(_APPLICANT))
        picture = rng.randbytes(8).hex()
        cases = self._house.cases
        cases.note_inspection(self.number, id_, Inspection(_GOOD, "image/jpeg", (_A4,), pictures=(picture,)))
        if read:
            self._house.later(seconds=20)
            cases.note_reading(self.number, id_, reading_of(paper, rng))


def _draft(play: Play) -> None:
    play.upload()


def _worked_on(play: Play) -> None:
    play.upload(read=False)
    play.deposit()


def _judged(play: Play) -> None:
    play.judged()


def _registered(play: Play) -> None:
    if play.judged() is Outcome.ACCEPTED:
        play.register()


def _refused(play: Play) -> None:
    play.judged()
    play.refuse()


def _withdrawn(play: Play) -> None:
    play.judged()
    play.withdraw()


def _expired(play: Play) -> None:
    play.upload()
    play.expire()


STATES = (
    State("draft", 10, "clean", (2, 25), _draft),
    State("in progress", 8, "clean", (2, 3), _worked_on),
    State("corrections", 12, "expired-card", (2, 20), _judged),
    State("missing paper", 5, "missing-document", (2, 20), _judged),
    State("review", 8, "doubtful", (2, 9), _judged),
    State("supervision", 2, "index-above", (2, 9), _judged),
    State("with the carrier", 5, "clean", (2, 3), _judged),
    State("accepted", 40, "clean", (4, 700), _registered),
    State("rejected", 5, "index-above", (5, 700), _refused),
    State("withdrawn", 2, "expired-card", (5, 700), _withdrawn),
    State("expired", 3, "clean", (40, 700), _expired),
)


class Rehearsed:
    """The stores of a rehearsal."""

    def __init__(self, url: str, keys: Keyring) -> None:
        self.clock = _Clock()
        self.database = Rehearsal(url, pool_size=1, clock=self.clock)
        self.dossiers = SqlDossiers(self.database, keys)
        self.cases = SqlCases(self.database, keys)
        self.effects = SqlEffects(self.database)

    def later(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass, never beyond now."""
        later = self.clock.now + timedelta(hours=hours, minutes=minutes, seconds=seconds)
        self.clock.now = min(later, datetime.now(UTC))


def moulds(url: str, keys: Keyring, seed: int, each: int = _MOULDS_EACH) -> dict[str, tuple[Mould, ...]]:
    """Play so many dossiers of each state and return their moulds."""
    keys = Keyring(keys.installation, PassingDataKeys())  # what is rehearsed is never kept
    rng, house = Random(f"moulds {seed}"), Rehearsed(url, keys)  # noqa: S311
    taken: dict[str, tuple[Mould, ...]] = {}
    with house.database.rehearsing() as stage:
        moulding = Moulding(stage, keys)
        for state in STATES:
            found = []
            for index in range(each):
                house.clock.now = datetime.now(UTC) - timedelta(days=rng.uniform(*state.days_ago))
                play = Play(house, state.scenario, seed, index + each * STATES.index(state))
                state.play(play)
                found.append(moulding.mould(play.number, play.household))
            taken[state.name] = tuple(found)
    house.database.close()
    return taken


class Pourer:
    """Pours dossiers: one in each process."""

    def __init__(
        self, url: str, keys: Callable[[], Keyring], seed: int, taken: Mapping[str, tuple[Mould, ...]]
    ) -> None:
        self._keys = keys()
        self._database = Database(url, pool_size=1)
        self._seeding = SqlSeeding(self._database)
        self._seed = seed
        self._taken = taken
        self._columns = next(iter(taken.values()))[0].columns

    def pour(self, at: range) -> int:
        """Pour some dossiers, by their places among all, and return how many."""
        numbers = [dossier_number.make(secrets.token_bytes(dossier_number.RANDOM_BYTES)) for _ in at]
        scopes = [f"dossier:{number}" for number in numbers]
        self._keys.make(scopes)
        self._keys.warm(scopes)
        self._seeding.copy(self._columns, map(self._poured, at, numbers))
        return len(at)

    def close(self) -> None:
        """Close its connections."""
        self._database.close()

    def _poured(self, at: int, number: str) -> Rows:
        rng = Random(f"poured {self._seed} {at}")  # noqa: S311
        (state,) = rng.choices(STATES, weights=[each.share for each in STATES])
        mould = rng.choice(self._taken[state.name])
        numbers, personal = Numbers(self._seed, at), [phone(rng)]
        for has_cin in mould.members:
            personal += [numbers.idcs(), *([numbers.cin()] if has_cin else [])]
        shift = -timedelta(seconds=rng.uniform(0, _SPREAD_S))
        return mould.pour(self._keys, number, personal, shift, rng)


_POURERS: list[Pourer] = []


def seed(
    url: str,
    keys: Callable[[], Keyring],
    dossiers: int,
    chosen: int,
    processes: int,
    progress: Callable[[int], None],
) -> None:
    """Fill the database with so many more dossiers; the same seed makes the same people."""
    taken = moulds(url, keys(), chosen)
    batches = [range(at, min(at + _BATCH, dossiers)) for at in range(0, dossiers, _BATCH)]
    with ProcessPoolExecutor(processes, initializer=_ready, initargs=(url, keys, chosen, taken)) as pool:
        for poured in pool.map(_pour, batches):
            progress(poured)
    database = Database(url, pool_size=1)
    SqlSeeding(database).settle()
    database.close()


def _ready(url: str, keys: Callable[[], Keyring], chosen: int, taken: Mapping[str, tuple[Mould, ...]]) -> None:
    _POURERS.append(Pourer(url, keys, chosen, taken))


def _pour(at: range) -> int:
    return _POURERS[0].pour(at)


def _act(actor: Actor) -> Act:
    return Act(str(uuid.uuid4()), actor, secrets.token_bytes(16), secrets.token_bytes(16))


def reading_of(paper: Enclosure, rng: Random) -> Reading:
    """Return what a good reader reads of a paper."""
    values = values_of(paper.paper, paper.side)
    fields = {
        name: FieldReading(value, round(rng.uniform(0.95, 0.99), 2), 1, Box(120, 200 + 60 * at, 400, 40))
        for at, (name, value) in enumerate(values.items())
        if name != "mrz"
    }
    return Reading(paper.paper.kind, 0.97, _GOOD, (_A4,), fields)
