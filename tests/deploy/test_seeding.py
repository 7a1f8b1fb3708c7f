"""A poured house on the real database: it opens, its chains hold, and its people are all different."""

import tracemalloc
from collections import Counter

import pytest
from sqlalchemy import text

from deploy.seeding import STATES, Pourer, moulds
from dossier.status import Queue, Status
from storage import events
from storage.cases import SqlCases
from storage.coverages import SqlCoverages
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from storage.moulds import Mould
from storage.otp import is_phone_of
from storage.verifying import SqlVerifying
from tests.conftest import Servers

pytestmark = pytest.mark.engines
MANY = 300
SEED = 7


@pytest.fixture(scope="module")
def taken(servers: Servers, database: Database, keys: Keyring) -> dict[str, tuple[Mould, ...]]:
    """One mould of each state."""
    return moulds(servers.environment["WATHIQ_DATABASE_URL"], keys, SEED, each=1)


@pytest.fixture(scope="module")
def poured(servers: Servers, database: Database, keys: Keyring, taken: dict[str, tuple[Mould, ...]]) -> list[str]:
    """The numbers of dossiers that were poured."""
    before = set(numbers(database))
    pourer = Pourer(servers.environment["WATHIQ_DATABASE_URL"], lambda: keys, SEED, taken)
    pourer.pour(range(MANY))
    pourer.close()
    return sorted(set(numbers(database)) - before)


def numbers(database: Database) -> list[str]:
    with database.transaction() as connection:
        return list(connection.execute(text("select number from dossier order by number")).scalars())


def test_a_rehearsal_leaves_nothing_behind(servers: Servers, database: Database, keys: Keyring) -> None:
    before = numbers(database)
    moulds(servers.environment["WATHIQ_DATABASE_URL"], keys, SEED + 1, each=1)
    assert numbers(database) == before


def test_every_poured_dossier_opens_and_its_chain_holds(poured: list[str], database: Database, keys: Keyring) -> None:
    dossiers = SqlDossiers(database, keys)
    assert len(poured) == MANY
    for number in poured:
        view = dossiers.view(number)
        assert view.household.members
        with database.transaction() as connection:
            assert is_phone_of(connection, keys, number, view.household.phone)
            assert list(events.broken_links(connection, number)) == []


def test_the_mix_has_every_state_in_about_its_share(poured: list[str], database: Database, keys: Keyring) -> None:
    dossiers = SqlDossiers(database, keys)
    found = Counter((view.status, view.queue) for view in map(dossiers.view, poured))
    for place in (
        (Status.DRAFT, Queue.APPLICANT),
        (Status.IN_PROGRESS, Queue.MACHINE),
        (Status.CORRECTIONS_REQUESTED, Queue.APPLICANT),
        (Status.IN_PROGRESS, Queue.REVIEW),
        (Status.IN_PROGRESS, Queue.SUPERVISION),
        (Status.IN_PROGRESS, Queue.CARRIER),
        (Status.ACCEPTED, Queue.DONE),
        (Status.REJECTED, Queue.DONE),
        (Status.WITHDRAWN, Queue.DONE),
        (Status.CLOSED_INCOMPLETE, Queue.DONE),
    ):
        assert found[place] > 0, place
    assert 0.3 < found[Status.ACCEPTED, Queue.DONE] / MANY < 0.5
    assert sum(each.share for each in STATES) == 100


def test_no_two_households_share_a_number_or_a_telephone(poured: list[str], database: Database, keys: Keyring) -> None:
    dossiers = SqlDossiers(database, keys)
    told: Counter[str] = Counter()
    for number in poured:
        household = dossiers.view(number).household
        told.update([household.phone, *(each.idcs for each in household.members)])
        told.update(each.cin for each in household.members if each.cin)
    assert max(told.values()) == 1


def test_what_was_poured_is_work_for_the_machine_as_any_other(
    poured: list[str], database: Database, keys: Keyring
) -> None:
    cases, coverages = SqlCases(database, keys), SqlCoverages(database, keys)
    for number in poured[:60]:
        stage = cases.take_up(number)
        assert (stage.queue is Queue.DONE) == (stage.due_in is None)
        assert cases.case(number).household.members
        if stage.status is Status.ACCEPTED:
            assert coverages.take_up(number).wakes_at is not None


def test_nothing_poured_waits_to_be_sent_or_relayed(poured: list[str], database: Database) -> None:
    waiting = text(
        "select (select count(*) from outbox where dossier = any(:n) and done_at is null)"
        " + (select count(*) from dispatch where dossier = any(:n) and state in ('waiting', 'given'))"
    )
    with database.transaction() as connection:
        assert connection.execute(waiting, {"n": poured}).scalar_one() == 0


def test_verifying_all_of_them_takes_the_memory_of_one_page(
    poured: list[str], database: Database, keys: Keyring
) -> None:
    verifying = SqlVerifying(database, keys.installation.public_key)

    def peak(pages: int) -> int:
        """Return the most bytes held while so many pages were looked at."""
        after, looked_at = "", 0
        tracemalloc.start()
        while looked_at < pages and (page := verifying.dossiers(after, limit=20)).last is not None:
            assert page.subjects <= 20
            after, looked_at = page.last, looked_at + 1
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert looked_at >= min(pages, MANY // 20)
        return most

    peak(1)  # what is loaded once
    assert peak(10_000) < 2 * peak(3)
