"""What somebody with every right over the database cannot hide from `wathiq verify`."""

from collections.abc import Iterator
from random import Random

import pytest
from sqlalchemy import text

from dossier.erasing import Removed
from dossier.record import EventType
from dossier.retention import ErasureReason, in_force
from storage import chains, events
from storage.erasing import SqlErasures
from storage.keys import Keyring
from storage.steps import MACHINE
from tests.acts import SUPERVISOR
from tests.conftest import Servers
from tests.storage import tampering
from tests.storage.tampering import EVENT_COLUMNS, House, change

pytestmark = pytest.mark.engines
SEEDS = range(100)
_LOOKS = {
    "at": "t.at + interval '1 second'",
    "actor": "t.actor || 'x'",
    "role": "'auditor'",
    "document": "null",
    "reason": "'audit'",
    "hash": "sha256(t.hash)",
    "seq": "t.seq + 1000",
}
_COMPLAINTS = {each: EVENT_COLUMNS[each] for each in ("seq", "at", "type", "actor", "role", "detail", "hash")}


@pytest.fixture(scope="module")
def house(servers: Servers, keys: Keyring) -> Iterator[House]:
    with tampering.a_house(servers, keys) as house:
        yield house


def test_a_house_that_nobody_touched_has_no_faults(house: House) -> None:
    dossiers, complaints = house.told()
    assert (dossiers.subjects, complaints.subjects) == (5, 3)
    assert dossiers.events > 20
    assert dossiers.looks == 6
    assert house.faults() == []


@pytest.mark.parametrize("column", EVENT_COLUMNS)
def test_a_changed_column_of_an_event_shows(house: House, column: str) -> None:
    with house.tampered() as connection:
        change(connection, "event", column, EVENT_COLUMNS[column], column)
        assert house.faults() != []
    assert house.faults() == []


@pytest.mark.parametrize("column", _COMPLAINTS)
def test_a_changed_column_of_a_complaints_event_shows(house: House, column: str) -> None:
    with house.tampered() as connection:
        change(connection, "complaint_event", column, _COMPLAINTS[column], column)
        assert house.faults() != []


@pytest.mark.parametrize("column", _LOOKS)
def test_a_changed_column_of_a_look_shows(house: House, column: str) -> None:
    with house.tampered() as connection:
        change(connection, "look", column, _LOOKS[column], column)
        assert house.faults() != []


def test_one_hundred_random_tamperings_all_show(house: House) -> None:
    unseen = []
    for seed in SEEDS:
        rng = Random(seed)  # noqa: S311 - a dice
        table, columns = rng.choice([("event", EVENT_COLUMNS), ("complaint_event", _COMPLAINTS), ("look", _LOOKS)])
        column = rng.choice([*columns, "row"])
        with house.tampered() as connection:
            if column == "row":
                lines = connection.execute(text(f"select ctid::text from {table} order by 1")).scalars().all()  # noqa: S608
                gone = text(f"delete from {table} where ctid = cast(:row as tid)")  # noqa: S608
                connection.execute(gone, {"row": rng.choice(lines)})
            else:
                change(connection, table, column, columns[column], seed)
                if not house.faults():
                    unseen.append((seed, table, column))
    assert unseen == []


@pytest.mark.parametrize("table", ["event", "complaint_event", "look"])
@pytest.mark.parametrize("which", ["asc", "desc"])
def test_a_deleted_line_shows_be_it_the_first_or_the_last(house: House, table: str, which: str) -> None:
    with house.tampered() as connection:
        connection.execute(
            text(f"delete from {table} where ctid = (select ctid from {table} order by seq {which} limit 1)")  # noqa: S608
        )
        assert "event.missing" in house.faults()


def test_lines_told_the_other_way_round_show(house: House) -> None:
    with house.tampered() as connection:
        for statement in (
            "update event set seq = -seq where seq in (2, 3)",
            "update event set seq = 5 + seq where seq < 0",
        ):
            connection.execute(text(statement))
        assert "event.changed" in house.faults()


def test_a_second_decision_shows_though_its_chain_holds(house: House) -> None:
    with house.tampered() as connection:
        number = connection.execute(text("select number from dossier where status = 'rejected'")).scalar_one()
        again, now = EventType.DOSSIER_REJECTED, house.desk.clock()
        events.append(connection, number, "again", again, MACHINE, now)
        assert house.faults() == ["decision.repeated"]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        pytest.param("update dossier set seq = seq + 1", "event.missing", id="a-dossiers-count"),
        pytest.param("update dossier set chain = sha256(chain)", "event.changed", id="a-dossiers-head"),
        pytest.param("update look_chain set seq = seq - 1", "event.changed", id="a-count-of-looks"),
        pytest.param("delete from look_chain", "event.changed", id="no-count-of-looks"),
        pytest.param("update dossier set attempt = attempt + 1", "counter.attempts", id="attempts"),
        pytest.param("delete from assessment", "counter.attempts", id="no-assessments"),
        pytest.param("update dossier set status = 'accepted' where status = 'rejected'", "decision.missing", id="yes"),
        pytest.param(
            "update dossier set queue = 'review' where status = 'rejected'", "decision.repeated", id="opened-again"
        ),
    ],
)
def test_what_was_put_into_a_row_shows(house: House, statement: str, code: str) -> None:
    with house.tampered() as connection:
        connection.execute(text(statement))
        assert code in house.faults()
    assert house.faults() == []


def test_an_effect_that_nobody_asked_for_shows(house: House) -> None:
    with house.tampered() as connection:
        connection.execute(
            text(
                "insert into effect (dossier, kind, provider_key, done_at) "
                "select number, 'registration:7', gen_random_uuid()::text, now() from dossier where status = 'rejected'"
            )
        )
        assert "effect.without_event" in house.faults()


def test_events_from_before_keys_were_chained_hold_and_nothing_goes_back_to_them(house: House) -> None:
    with house.tampered() as connection:
        number = connection.execute(text("select number from dossier where status = 'rejected'")).scalar_one()
        rows = connection.execute(text("select * from event where dossier = :n order by seq"), {"n": number}).all()

        def relink(keyless: set[int]) -> None:
            chain = chains.FIRST_LINK
            for row in rows:
                chain = chains.of_event(chain, number, row, keyed=row.seq not in keyless)
                connection.execute(
                    text("update event set hash = :h where dossier = :n and seq = :s"),
                    {"h": chain, "n": number, "s": row.seq},
                )
            connection.execute(text("update dossier set chain = :c where number = :n"), {"c": chain, "n": number})

        relink({1, 2, 3})
        assert house.faults() == []
        relink({1, 2, 3, 5})
        assert house.faults() == ["event.changed"]


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        pytest.param("select 1", [], id="nothing"),
        pytest.param("update erasure set receipt = receipt || 'x'", ["erasure.receipt_broken"], id="its-receipt"),
        pytest.param("update document set label_sealed = 'x'", ["erasure.something_remains"], id="something-left"),
        pytest.param("update event set actor = 'x' where type = 'dossier_erased'", ["event.changed"], id="who-asked"),
    ],
)
def test_an_erased_dossier_holds_and_what_was_bent_of_it_shows(house: House, statement: str, codes: list[str]) -> None:
    with house.tampered() as connection:
        number = house.desk.deposited()
        erasures = SqlErasures(house.database, house.keys)
        erasures.begin(number, ErasureReason.REQUESTED, SUPERVISOR, in_force(house.desk.clock().date()), even_open=True)
        erasures.finish(number, Removed({}, 0, 0))
        connection.execute(text("alter table erasure disable trigger user"))
        connection.execute(text(statement))
        found = {fault.code.value for page in house.told() for fault in page.faults if fault.subject == number}
        assert sorted(found) == codes
