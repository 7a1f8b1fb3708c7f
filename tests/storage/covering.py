"""Households that were registered, for tests of what happens to their cover."""

from datetime import UTC, date, datetime, timedelta

from dossier.coverage.ports import CoverQuestion
from dossier.coverage.state import Cover, Standing
from dossier.dates import PartialDate
from dossier.findings import Assessment, MemberOutcome, MemberState, Outcome
from dossier.household import Household, Member, Relation, Sex
from dossier.ports import Terms
from dossier.record import Event, EventType
from storage.cases import SqlCases
from storage.cover_acts import SqlCoverActs
from storage.coverages import SqlCoverages
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from tests.acts import a_couple, an_act
from tests.storage.sending import Hands

HEAD = "5170669072"


def a_child(born: str, member_id: str = "m3", *, studying: bool = False) -> Member:
    """Return a child born then."""
    idcs = "3456789123"
    return Member(member_id, Relation.CHILD, idcs, "Alaoui", "Yanis", PartialDate(born), Sex.MALE, studying=studying)


def a_family(*children: Member) -> Household:
    """Return the couple with these children."""
    couple = a_couple()
    return Household(
        couple.language,
        couple.channel,
        couple.office,
        couple.phone,
        couple.address,
        (*couple.members, *children),
        couple.marriages,
    )


class Registry:
    """The stores under one clock that a test moves, and the covers of households that were registered."""

    def __init__(self, url: str, keys: Keyring) -> None:
        self.hands = Hands(datetime(2026, 11, 23, 11, 0, tzinfo=UTC))
        self.database = Database(url, clock=self.hands)
        self.dossiers = SqlDossiers(self.database, keys)
        self.cases = SqlCases(self.database, keys)
        self.coverages = SqlCoverages(self.database, keys)
        self.acts = SqlCoverActs(self.database, keys)

    def registered(self, *children: Member) -> str:
        """Return the number of a household that was accepted whole and registered today."""
        household = a_family(*children)
        number = self.dossiers.open(household, an_act())
        self.dossiers.submit(number, an_act())
        self.cases.take_up(number)
        members = tuple(MemberOutcome(each.id, MemberState.COVERED) for each in household.members)
        accepted = Assessment("2026-2", Outcome.ACCEPTED, (), (), (), members)
        self.cases.note_assessment(number, accepted, 1, Terms(answer_days=30))
        self.cases.begin_registration(number, 1)
        self.cases.note_registered(number, "123456789")
        return number

    def on(self, day: date) -> None:
        """Let it be noon of a later day."""
        self.hands.now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)

    def pass_by(self, days: int) -> None:
        """Let days go by."""
        self.hands.now += timedelta(days=days)

    def cover(self, number: str) -> Cover:
        """Return the cover as it stands."""
        return self.acts.view(number).cover

    def standing(self, number: str, member: str) -> Standing:
        """Return what the cover means for a member."""
        held = self.cover(number).member(member)
        assert held is not None
        return held.standing

    def question(self, number: str) -> CoverQuestion:
        """Return the one open question of a cover."""
        (question,) = self.acts.view(number).questions
        return question

    def told(self, number: str) -> list[EventType]:
        """Return what happened since the registration, in order."""
        events: tuple[Event, ...] = self.dossiers.events(number)
        types = [event.type for event in events]
        return types[types.index(EventType.COVER_REGISTERED) + 1 :]
