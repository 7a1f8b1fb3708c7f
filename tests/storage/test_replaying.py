"""Assessed dossiers read again, in a real PostgreSQL."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from deploy.policy_preview import previewed
from deploy.policy_values import changed
from dossier.findings import Assessment, Outcome
from dossier.policy import POLICIES
from dossier.ports import Terms
from dossier.registries import Registry, RsuRecord
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from storage.replaying import SqlReplays
from storage.tables import DOSSIER
from tests.acts import a_couple, an_act

pytestmark = pytest.mark.engines
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def replays(database: Database, keys: Keyring) -> SqlReplays:
    return SqlReplays(database, keys)


@pytest.fixture
def assessed(database: Database, keys: Keyring) -> tuple[str, ...]:
    """Three dossiers that were assessed, in the order of their numbers; a draft stands beside them."""
    dossiers, cases = SqlDossiers(database, keys), SqlCases(database, keys)
    dossiers.open(a_couple(), an_act())
    numbers = sorted(dossiers.open(a_couple(), an_act()) for _ in range(3))
    for number in numbers:
        dossiers.submit(number, an_act())
        cases.take_up(number)
        noted = Assessment(POLICIES[-1].version, Outcome.PENDING, (), (), (), ())
        cases.note_registry(number, Registry.RSU, RsuRecord((), Decimal("9.4"), NOW.date()))
        cases.note_assessment(number, noted, 1, Terms(answer_days=30))
    return tuple(numbers)


def test_the_assessed_are_read_page_by_page_each_once(replays: SqlReplays, assessed: tuple[str, ...]) -> None:
    everything = replays.after(None, 1000)
    ours = [one for one in everything if one.number in assessed]
    assert [(one.number, one.policy, one.outcome) for one in ours] == [
        (number, POLICIES[-1].version, Outcome.PENDING) for number in assessed
    ]
    assert replays.count() == len(everything)
    assert replays.after(assessed[0], 1)[0].number > assessed[0]
    assert replays.after(everything[-1].number, 5) == ()


def test_a_case_is_the_one_that_the_checks_see(
    replays: SqlReplays, assessed: tuple[str, ...], database: Database, keys: Keyring
) -> None:
    assert replays.case(assessed[0]) == SqlCases(database, keys).case(assessed[0])


def test_a_preview_replays_what_is_stored(replays: SqlReplays, assessed: tuple[str, ...]) -> None:
    policy = changed(POLICIES[-1], ["index_threshold=9.5"])
    flips: list[str] = []
    seen = previewed(replays, policy, lambda flip: flips.append(flip.number), lambda: None)
    assert set(assessed) <= set(flips)
    assert sum(many for (before, _), many in seen.flips.items() if before == "proposed_refusal") >= len(assessed)


def test_nothing_can_be_written_while_a_case_is_replayed(replays: SqlReplays, assessed: tuple[str, ...]) -> None:
    with pytest.raises(DBAPIError, match="read-only"), replays._reading() as connection:
        connection.execute(update(DOSSIER).values(office="elsewhere"))


def test_a_dossier_whose_seal_is_broken_is_passed_over(
    replays: SqlReplays, assessed: tuple[str, ...], database: Database
) -> None:
    with database.transaction() as connection:
        connection.execute(update(DOSSIER).where(DOSSIER.c.number == assessed[1]).values(household_sealed=b"gone"))
    assert replays.case(assessed[1]) is None
