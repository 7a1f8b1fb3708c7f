"""Acts that reach their run too late, or after its end."""

from datetime import timedelta

import pytest
from sqlalchemy import text, update

from dossier.record import EventType
from storage.database import Database
from storage.outbox import SqlOutbox
from storage.tables import OUTBOX
from tests.acts import a_couple, an_act
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines
FIVE_MINUTES = timedelta(minutes=5)


@pytest.fixture
def outbox(database: Database) -> SqlOutbox:
    with database.transaction() as connection:
        connection.execute(text("update outbox set done_at = now() where done_at is null"))
    return SqlOutbox(database)


def changed(database: Database, number: str, **values: object) -> None:
    with database.transaction() as connection:
        connection.execute(update(OUTBOX).where(OUTBOX.c.dossier == number).values(**values))


def test_what_was_just_written_is_not_late(outbox: SqlOutbox, desk: Desk) -> None:
    desk.dossiers.open(a_couple(), an_act())
    assert outbox.late(FIVE_MINUTES) == 0


def test_what_no_relay_has_touched_is_late(outbox: SqlOutbox, desk: Desk) -> None:
    number = desk.dossiers.open(a_couple(), an_act())
    changed(desk.database, number, available_at=text("now() - interval '6 minutes'"))
    assert outbox.late(FIVE_MINUTES) == 1


def test_what_was_tried_in_vain_for_minutes_is_late_and_no_more_once_delivered(outbox: SqlOutbox, desk: Desk) -> None:
    number = desk.dossiers.open(a_couple(), an_act())
    changed(desk.database, number, attempts=10, available_at=text("now() + interval '1 minute'"))
    assert outbox.late(FIVE_MINUTES) == 1
    changed(desk.database, number, done_at=text("now()"))
    assert outbox.late(FIVE_MINUTES) == 0


def test_an_act_that_its_dossier_outran_was_not_refused(outbox: SqlOutbox, desk: Desk) -> None:
    number = desk.deposited()
    desk.dossiers.withdraw(number, an_act())
    before = desk.told(number)
    while mine := [line for line in outbox.claim(10_000, FIVE_MINUTES) if line.number == number]:
        outbox.refused(mine[0], "dossier.closed")
    assert desk.told(number) == before


def test_an_act_that_no_run_takes_while_its_dossier_is_open_was_refused(outbox: SqlOutbox, desk: Desk) -> None:
    number = desk.deposited()
    (line,) = [each for each in outbox.claim(10_000, FIVE_MINUTES) if each.number == number]
    outbox.refused(line, "dossier.closed")
    assert desk.told(number)[-1] is EventType.ACT_REFUSED
