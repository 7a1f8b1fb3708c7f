"""What was erased is compared with its receipt, whole: nothing of it comes back, and no key goes without one."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text

from dossier.erasing import Removed
from dossier.retention import ErasureReason, in_force
from storage.erasing import SqlErasures
from storage.keys import Keyring
from tests.acts import SUPERVISOR
from tests.conftest import Servers
from tests.storage import tampering
from tests.storage.complaining import Recourse
from tests.storage.tampering import House

pytestmark = pytest.mark.engines
_REASON = ErasureReason.REQUESTED
# A receipt that the installation signed, for something else.
_OTHERS = "update {table} set (receipt, signature) = (select receipt, signature from {table} t where t.{of} = :other)"


@pytest.fixture(scope="module")
def house(servers: Servers, keys: Keyring) -> Iterator[House]:
    with tampering.a_house(servers, keys) as house:
        yield house


def erased_dossier(house: House) -> str:
    """Return a dossier with a paper and a complaint that was erased whole."""
    number = house.desk.deposited()
    Recourse(house.desk, house.keys).complained(dossier=number)
    erasures = SqlErasures(house.database, house.keys)
    erasures.begin(number, _REASON, SUPERVISOR, in_force(house.desk.clock().date()), even_open=True)
    erasures.finish(number, Removed({}, 0, 0))
    return number


def erased_complaint(house: House) -> str:
    """Return a complaint without a dossier that was erased whole."""
    number = Recourse(house.desk, house.keys).complained()
    erasures = SqlErasures(house.database, house.keys).complaints
    erasures.begin(number, _REASON, SUPERVISOR, in_force(house.desk.clock().date()), even_open=True)
    erasures.finish(number, Removed({}, 0, 0))
    return number


def bend(connection: Connection, statement: str, **named: str) -> None:
    """Do what the triggers would not let happen."""
    for table in ("erasure", "complaint_erasure", "data_key"):
        connection.execute(text(f"alter table {table} disable trigger user"))
    connection.execute(text(statement), {key: value for key, value in named.items() if f":{key}" in statement})


def found(house: House, number: str) -> list[str]:
    """Return what is wrong with one, by code."""
    return sorted({fault.code.value for page in house.told() for fault in page.faults if fault.subject == number})


DOSSIERS = {
    "nothing": ("select 1", []),
    "its receipt": ("update erasure set receipt = receipt || 'x' where dossier = :number", ["erasure.receipt_broken"]),
    "another's receipt": (
        _OTHERS.format(table="erasure", of="dossier") + " where dossier = :number",
        ["erasure.receipt_differs"],
    ),
    "who asked": ("update erasure set asked_by = 'x' where dossier = :number", ["erasure.receipt_differs"]),
    "why": ("update erasure set reason = 'court_order' where dossier = :number", ["erasure.receipt_differs"]),
    "when": (
        "update erasure set begun_at = begun_at - interval '1 day' where dossier = :number",
        ["erasure.receipt_differs"],
    ),
    "a file": ("update document set sha256 = 'x' where dossier = :number", ["erasure.receipt_differs"]),
    "no receipt": (
        "delete from erasure where dossier = :number",
        ["decision.missing", "erasure.receipt_missing", "key.destroyed_without_receipt"],
    ),
    "a value that came back": (
        "update dossier set household_sealed = 'x' where number = :number",
        ["erasure.something_remains"],
    ),
    "a name of a file": (
        "update document set label_sealed = 'x' where dossier = :number",
        ["erasure.something_remains"],
    ),
    "words of a complaint": (
        "update complaint set content_sealed = 'x' where dossier = :number",
        ["erasure.something_remains"],
    ),
    "what it is found by": ("insert into lookup values (:number, 'phone', 'x')", ["erasure.something_remains"]),
    "where it was": ("update dossier set province = 'x' where number = :number", ["erasure.something_remains"]),
    "no tombstone": ("delete from data_key where scope = 'dossier:' || :number", ["erasure.key_remains"]),
    "the key": (
        "update data_key set kek = 'test', wrapped = 'x', destroyed_at = null where scope = 'dossier:' || :number",
        ["erasure.key_remains"],
    ),
    "the key of its complaint": (
        "delete from data_key where scope = (select 'complaint:' || number from complaint where dossier = :number)",
        ["erasure.key_remains"],
    ),
}
COMPLAINTS = {
    "nothing": ("select 1", []),
    "its receipt": (
        "update complaint_erasure set signature = sha256(signature) where complaint = :number",
        ["erasure.receipt_broken"],
    ),
    "another's receipt": (
        _OTHERS.format(table="complaint_erasure", of="complaint") + " where complaint = :number",
        ["erasure.receipt_differs"],
    ),
    "no receipt": (
        "delete from complaint_erasure where complaint = :number",
        ["erasure.receipt_missing", "key.destroyed_without_receipt"],
    ),
    "its words": ("update complaint set content_sealed = 'x' where number = :number", ["erasure.something_remains"]),
    "who made it": ("update complaint set opened_by = 'x' where number = :number", ["erasure.something_remains"]),
    "no tombstone": ("delete from data_key where scope = 'complaint:' || :number", ["erasure.key_remains"]),
    "its story": ("update complaint_event set actor = 'x' where complaint = :number", ["event.changed"]),
}


@pytest.mark.parametrize("bent", DOSSIERS)
def test_what_was_bent_of_an_erased_dossier_shows(house: House, bent: str) -> None:
    statement, codes = DOSSIERS[bent]
    with house.tampered() as connection:
        number, other = erased_dossier(house), erased_dossier(house)
        bend(connection, statement, number=number, other=other)
        assert found(house, number) == codes
        assert found(house, other) == []


@pytest.mark.parametrize("bent", COMPLAINTS)
def test_what_was_bent_of_an_erased_complaint_shows(house: House, bent: str) -> None:
    statement, codes = COMPLAINTS[bent]
    with house.tampered() as connection:
        number, other = erased_complaint(house), erased_complaint(house)
        bend(connection, statement, number=number, other=other)
        assert found(house, number) == codes
        assert found(house, other) == []


def test_a_key_that_was_destroyed_and_nobody_asked_for_it_shows(house: House) -> None:
    with house.tampered() as connection:
        number = house.desk.deposited()
        connection.execute(
            text("insert into data_key (scope, id, destroyed_at) values ('dossier:' || :number, '', now())"),
            {"number": number},
        )
        assert found(house, number) == ["key.destroyed_without_receipt"]
