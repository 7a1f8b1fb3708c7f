"""How many acts wait for their run for too long."""

from datetime import timedelta

import pytest
from sqlalchemy import text, update

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
