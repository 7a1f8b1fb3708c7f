"""Auditors see who looked at dossiers of their territory, and whether a story holds; of others nothing."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from dossier.accounts.people import Reach, Territory
from dossier.errors import UnknownDossierError
from dossier.looking import LookReason
from dossier.record import Actor, Role
from dossier.verifying import FaultCode
from storage.auditing import SqlAuditing
from storage.keys import Keyring
from storage.looking import SqlLooks
from tests.acts import SUPERVISOR, a_couple
from tests.conftest import Servers
from tests.storage import tampering
from tests.storage.tampering import House

pytestmark = pytest.mark.engines
READER = Actor("a-reader", Role.REVIEWER)


@pytest.fixture(scope="module")
def house(servers: Servers, keys: Keyring) -> Iterator[House]:
    with tampering.a_house(servers, keys) as house:
        yield house


def auditing(house: House, office: str) -> SqlAuditing:
    return SqlAuditing(house.database, house.keys).within(Reach(Territory(offices=frozenset({office}))))


def test_looks_and_faults_of_a_dossier_are_told_in_ones_territory_only(house: House) -> None:
    here = a_couple().office
    with house.tampered() as connection:
        number = house.desk.deposited()
        SqlLooks(house.database).note(number, READER, LookReason.REVIEW, "a-document")
        audit = auditing(house, here).audit(number)
        assert [(each.actor, each.reason, each.document) for each in audit.looks] == [
            (READER, LookReason.REVIEW, "a-document")
        ]
        assert (audit.faults, len(audit.events) > 2) == ((), True)
        with pytest.raises(UnknownDossierError):
            auditing(house, "elsewhere").audit(number)
        connection.execute(text("update event set actor = 'x' where dossier = :n and seq = 2"), {"n": number})
        assert {each.code for each in auditing(house, here).audit(number).faults} == {FaultCode.EVENT_CHANGED}


def test_who_looked_at_most_dossiers_is_counted_in_ones_territory(house: House) -> None:
    here, since = a_couple().office, house.desk.clock() - timedelta(hours=1)
    with house.tampered():
        for number in (house.desk.deposited(), house.desk.deposited(), house.desk.deposited()):
            SqlLooks(house.database).note(number, READER, LookReason.REVIEW)
            SqlLooks(house.database).note(number, READER, LookReason.REVIEW, "a-document")
        first = auditing(house, here).most(since)[0]
        assert (first.actor, first.dossiers) in {(READER.id, 3), (SUPERVISOR.id, 3)}
        counted = {each.actor: (each.dossiers, each.looks) for each in auditing(house, here).most(since)}
        assert counted[READER.id] == (3, 6)
        assert auditing(house, "elsewhere").most(since) == ()
