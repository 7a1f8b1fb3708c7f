"""A small house of its own, tampered with by somebody who may do anything to its database, and put right again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random

from sqlalchemy import Connection, text

from dossier.complaints.state import ComplaintKind
from dossier.findings import Outcome
from dossier.looking import LookReason
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.effects import SqlEffects
from storage.keys import Keyring
from storage.looking import SqlLooks
from storage.moulds import Rehearsal
from storage.verifying import SqlVerifying, Verified
from tests.acts import REVIEWER, SUPERVISOR, an_act
from tests.clocks import Clock
from tests.conftest import Servers
from tests.databases import own_database
from tests.storage.complaining import Recourse
from tests.storage.desk import OVER_INDEX, Desk

# What another value of a column looks like, in SQL; `other` is another row of the same table.
EVENT_COLUMNS = {
    "dossier": "(select number from dossier where number <> t.dossier and seq < t.seq order by number limit 1)",
    "seq": "t.seq + 1000",
    "key": "t.key || 'x'",
    "at": "t.at + interval '1 microsecond'",
    "type": "case when t.type = 'dossier_opened' then 'document_read' else 'dossier_opened' end",
    "actor": "t.actor || 'x'",
    "role": "case when t.role = 'machine' then 'reviewer' else 'machine' end",
    "document": "coalesce(t.document, '') || 'x'",
    "detail": """t.detail || '{"x": "1"}'""",
    "hash": "sha256(t.hash)",
}


class Staged(Rehearsal):
    """A database in which everything is one transaction."""

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """See what was tampered with."""
        with self.transaction() as connection:
            yield connection


@dataclass
class House:
    """Some dossiers, decided and not, with complaints and looks."""

    stage: Connection
    database: Database
    keys: Keyring
    desk: Desk

    @property
    def verifying(self) -> SqlVerifying:
        """What looks for faults."""
        return SqlVerifying(self.database, self.keys.installation.public_key)

    def told(self) -> tuple[Verified, Verified]:
        """Look at everything."""
        return self.verifying.dossiers(limit=1000), self.verifying.complaints(limit=1000)

    def faults(self) -> list[str]:
        """Return the codes of what is wrong."""
        found = [fault for page in self.told() for fault in page.faults]
        return [fault.code.value for fault in (*found, *self.verifying.effects())]

    @contextmanager
    def tampered(self) -> Iterator[Connection]:
        """Let anything be done to the database, and take it back in the end."""
        with self.stage.begin_nested() as done:
            yield self.stage
            done.rollback()


def change(connection: Connection, table: str, column: str, value: str, seed: object) -> None:
    """Give one row that a dice chooses another value in a column."""
    where = ""
    if column == "dossier":  # where there is a shorter story that this line can be moved to the end of
        where = "where exists (select 1 from dossier d where d.number <> t.dossier and d.seq < t.seq)"
    found = connection.execute(text(f"select ctid::text from {table} t {where} order by 1")).scalars().all()  # noqa: S608
    changed = text(f"update {table} t set {column} = {value} where ctid = cast(:row as tid)")  # noqa: S608
    row = Random(str(seed)).choice(found)  # noqa: S311 - a dice
    assert connection.execute(changed, {"row": row}).rowcount == 1


@contextmanager
def a_house(servers: Servers, keys: Keyring) -> Iterator[House]:
    """A database of its own with some dossiers in it."""
    clock = Clock()
    with own_database(servers) as url:
        own = Staged(url, clock=clock)
        try:
            with own.rehearsing() as stage:
                desk = Desk(clock, own, SqlDossiers(own, keys), SqlCases(own, keys))
                house = House(stage, own, keys, desk)
                _fill(house)
                yield house
        finally:
            own.close()


def _fill(one: House) -> None:
    recourse, desk, looks = Recourse(one.desk, one.keys), one.desk, SqlLooks(one.database)
    refused, excluding = recourse.refused(), recourse.excluding()
    SqlEffects(one.database).intend(excluding, "registration:1")
    SqlEffects(one.database).done(excluding, "registration:1")
    drafted = desk.deposited()
    withdrawn = desk.deposited()
    desk.dossiers.withdraw(withdrawn, an_act())
    reviewed = desk.deposited()
    desk.assessed(reviewed, Outcome.PROPOSED_REFUSAL, OVER_INDEX)
    recourse.complained()
    answered = recourse.complained(ComplaintKind.DELAY)
    recourse.acts.settle(answered, None, "Voici", an_act(SUPERVISOR))
    recourse.acts.complain(ComplaintKind.OTHER, recourse.acts.view(answered).content, drafted, an_act())
    for number in (refused, excluding, reviewed):
        for person in (REVIEWER, SUPERVISOR):
            looks.note(number, person, LookReason.REVIEW, "a-document")
