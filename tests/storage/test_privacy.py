"""What the stores hold of people in plain text: nothing; and what happens to those who change it."""

import pytest
from sqlalchemy import text

from dossier.errors import FileDamagedError, SealBrokenError, StoreUnavailableError
from dossier.inspection import Inspection
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from dossier.record import StoredFile
from storage import account_tables, events
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring, Purpose
from storage.objects import S3Files
from storage.tables import METADATA
from tests.acts import a_couple, a_document, an_act

pytestmark = pytest.mark.engines
GOOD = Quality(Legibility.GOOD)


def test_no_column_shows_a_personal_value(database: Database, keys: Keyring) -> None:
    dossiers, cases = SqlDossiers(database, keys), SqlCases(database, keys)
    number = dossiers.open(a_couple(), an_act())
    document = a_document()
    dossiers.add_document(number, document, an_act())
    cases.note_inspection(number, document.id, Inspection(GOOD, "image/jpeg", (PageSize(10, 10),)))
    value = FieldReading("AB123456", 0.95, 1, Box(1, 2, 3, 4))
    cases.note_reading(
        number, document.id, Reading("identity_card", 0.9, GOOD, (PageSize(10, 10),), {"document_number": value})
    )
    dossiers.submit(number, an_act())
    assert account_tables.ACCOUNT.metadata is METADATA, "described when it is loaded"
    with database.transaction() as connection:
        stored = "\n".join(
            str(row)
            for table in METADATA.sorted_tables
            for row in connection.execute(text(f"select * from {table}"))  # noqa: S608 - names from our own metadata
        )
    for secret in ("Alaoui", "Karim", "5170669072", "AB123456", "612345678", "1985-03-12", "Orangers", "m1-identity"):
        assert secret not in stored, "a personal value in plain text"


def test_the_story_of_a_dossier_is_chained_and_a_changed_line_shows(database: Database, keys: Keyring) -> None:
    dossiers = SqlDossiers(database, keys)
    number = dossiers.open(a_couple(), an_act())
    dossiers.add_document(number, a_document(), an_act())
    dossiers.submit(number, an_act())
    with database.transaction() as connection:
        assert list(events.broken_links(connection, number)) == []
    with database.transaction() as connection:
        connection.execute(
            text("update event set actor = 'somebody else' where dossier = :n and seq = 2"), {"n": number}
        )
        assert list(events.broken_links(connection, number)) == [2]
        connection.rollback()
    with database.transaction() as connection:
        connection.execute(text("delete from event where dossier = :n and seq = 3"), {"n": number})
        assert list(events.broken_links(connection, number)) == [3]
        connection.rollback()


def test_a_stored_file_comes_back_and_is_not_readable_in_the_store(files: S3Files) -> None:
    data = b"\xff\xd8\xff the face of somebody" * 1000
    stored = files.put(data, "image/jpeg", "K7QM-2XPD-5")
    assert files.get(stored, "K7QM-2XPD-5") == data
    assert stored.size_bytes == len(data)
    assert b"the face of somebody" not in b"".join(files._fetched(stored.object_key))


def test_equal_files_have_equal_indexes_and_different_objects(files: S3Files) -> None:
    one, two = files.put(b"same", "image/png", "a"), files.put(b"same", "image/png", "b")
    assert one.content_index == two.content_index
    assert one.object_key != two.object_key


def test_a_file_of_another_dossier_does_not_open(files: S3Files) -> None:
    stored = files.put(b"data", "image/png", "K7QM-2XPD-5")
    with pytest.raises(FileDamagedError):
        files.get(stored, "another")


def test_a_file_that_is_gone_is_damaged_not_unavailable(files: S3Files) -> None:
    with pytest.raises(FileDamagedError):
        files.get(StoredFile("00000000-0000-0000-0000-000000000000", 1, "00", "image/png"), "a")


def test_a_store_that_is_away_is_unavailable(keys: Keyring) -> None:
    away = S3Files("127.0.0.1:9", "a", "b", "wathiq", keys)
    with pytest.raises(StoreUnavailableError):
        away.put(b"data", "image/png", "a")


def test_a_seal_holds_for_its_purpose_its_scope_and_its_bytes_only(keys: Keyring) -> None:
    sealed = keys.seal(Purpose.COLUMN, "dossier:1", b"value")
    assert keys.open(Purpose.COLUMN, "dossier:1", sealed) == b"value"
    assert keys.seal(Purpose.COLUMN, "dossier:1", b"value") != sealed
    changed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for purpose, scope, given in (
        (Purpose.FILE, "dossier:1", sealed),
        (Purpose.COLUMN, "dossier:2", sealed),
        (Purpose.COLUMN, "dossier:1", changed),
        (Purpose.COLUMN, "dossier:1", sealed[:10]),
        (Purpose.COLUMN, "dossier:1", b""),
    ):
        with pytest.raises(SealBrokenError):
            keys.open(purpose, scope, given)
