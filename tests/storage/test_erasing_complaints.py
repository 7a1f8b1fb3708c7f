"""A complaint without a dossier goes for good, with a receipt; one that has goes with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from dossier.erasing import Remains, Removed
from dossier.errors import (
    ComplaintOfDossierError,
    KeyDestroyedError,
    StillOpenError,
    UnknownComplaintError,
)
from dossier.record import Actor, Role
from dossier.retention import SCHEDULES, ErasureReason
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.erasing import SqlErasures
from storage.erasing_complaints import SqlComplaintErasures
from storage.keys import Keyring, Purpose, is_signed
from storage.tables import COMPLAINT, DISPATCH, OUTBOX
from tests.acts import SUPERVISOR, an_act
from tests.clocks import Clock
from tests.conftest import Servers
from tests.keyrings import a_keyring
from tests.storage.complaining import WORDS, Recourse
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines
OPERATOR = Actor("operator-1", Role.OPERATOR)
REQUESTED = ErasureReason.REQUESTED
SCHEDULE = SCHEDULES[-1]


@dataclass
class Shelf:
    """Complaints, and whoever erases them."""

    recourse: Recourse
    keys: Keyring
    erasures: SqlComplaintErasures

    def row(self, number: str) -> dict[str, object]:
        with self.recourse.desk.database.transaction() as connection:
            return dict(connection.execute(select(COMPLAINT).where(COMPLAINT.c.number == number)).mappings().one())

    def answered(self) -> str:
        number = self.recourse.complained()
        self.recourse.acts.settle(number, None, "Voici", an_act(SUPERVISOR))
        return number


@pytest.fixture
def shelf(servers: Servers, database: Database, keys: Keyring) -> Iterator[Shelf]:
    clock = Clock()
    own = Database(servers.environment["WATHIQ_DATABASE_URL"], clock=clock)
    desk = Desk(clock, own, SqlDossiers(own, keys), SqlCases(own, keys))
    yield Shelf(Recourse(desk, keys), keys, SqlErasures(own, keys).complaints)
    own.close()


def test_nothing_of_an_erased_complaint_opens_and_its_neighbour_is_what_it_was(shelf: Shelf) -> None:
    number, neighbour = shelf.answered(), shelf.answered()
    sealed = shelf.row(number)["content_sealed"]
    assert isinstance(sealed, bytes)
    assert shelf.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULE) == Remains(None, (number,))
    with pytest.raises(UnknownComplaintError):
        shelf.recourse.acts.view(number)
    receipt = shelf.erasures.finish(number, Removed({f"complaint-{number}": 1}, 0, 0))
    assert is_signed(shelf.keys.installation.public_key, receipt.content, receipt.signature)
    assert shelf.erasures.finish(number, Removed({}, 0, 0)) == receipt == shelf.erasures.receipt(number)
    with pytest.raises(KeyDestroyedError):
        a_keyring(shelf.recourse.desk.database).open(Purpose.COLUMN, f"complaint:{number}/content", sealed)
    assert shelf.recourse.acts.view(neighbour).content.words == WORDS


def test_nothing_of_it_is_on_its_way_and_others_lines_stay(shelf: Shelf) -> None:
    neighbour, number = shelf.recourse.complained(), shelf.recourse.complained()
    shelf.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULE, even_open=True)
    with shelf.recourse.desk.database.transaction() as connection:
        for table, waits in ((OUTBOX, OUTBOX.c.done_at.is_(None)), (DISPATCH, DISPATCH.c.state == "waiting")):
            waiting = select(table.c.complaint).where(table.c.complaint.in_([number, neighbour]), waits)
            assert set(connection.execute(waiting).scalars()) == {neighbour}


def test_one_that_waits_for_its_answer_is_erased_only_where_somebody_says_so(shelf: Shelf) -> None:
    number = shelf.recourse.complained()
    with pytest.raises(StillOpenError):
        shelf.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULE)
    shelf.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULE, even_open=True)
    row = shelf.row(number)
    assert (row["state"], row["queue"], row["opened_by"]) == ("withdrawn", "done", None)
    assert number in shelf.erasures.due(SCHEDULE, 1000)


def test_one_that_is_about_a_dossier_goes_with_it_and_not_alone(shelf: Shelf) -> None:
    number = shelf.recourse.complained(dossier=shelf.recourse.desk.deposited())
    with pytest.raises(ComplaintOfDossierError):
        shelf.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULE, even_open=True)
    with pytest.raises(UnknownComplaintError):
        shelf.erasures.begin("R-0000-0000-Y", REQUESTED, OPERATOR, SCHEDULE)
    with pytest.raises(UnknownComplaintError):
        shelf.erasures.finish("R-0000-0000-Y", Removed({}, 0, 0))


def test_the_calendar_finds_what_was_answered_long_ago(shelf: Shelf) -> None:
    answered, waiting = shelf.answered(), shelf.recourse.complained()
    of_dossier = shelf.recourse.complained(dossier=shelf.recourse.desk.deposited())
    shelf.recourse.acts.settle(of_dossier, None, "Voici", an_act(SUPERVISOR))
    clock = shelf.recourse.desk.clock
    clock.ahead = timedelta(days=SCHEDULE.complaint_days - 1)
    assert answered not in shelf.erasures.due(SCHEDULE, 1000)
    clock.ahead = timedelta(days=SCHEDULE.complaint_days + 1)
    due = shelf.erasures.due(SCHEDULE, 1000)
    assert (answered in due, waiting in due, of_dossier in due) == (True, False, False)
    clock.ahead = timedelta()


def test_a_receipt_is_not_written_over(shelf: Shelf) -> None:
    number = shelf.answered()
    shelf.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULE)
    shelf.erasures.finish(number, Removed({}, 0, 0))
    with pytest.raises(IntegrityError), shelf.recourse.desk.database.transaction() as connection:
        connection.execute(text("update complaint_erasure set receipt = 'x' where complaint = :n"), {"n": number})
