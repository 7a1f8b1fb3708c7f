"""What is known again in another dossier: keyed hashes of members' numbers, acts, files and pictures.

Each is written in the transaction that records what it is taken from, and looked up when a case is loaded. Nothing here
tells which dossier holds the other trace. Papers that the same head sent in an earlier dossier are left out: to apply
again with one's own papers is no fault.
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, Connection, Select, delete, insert, select
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.case import SeenElsewhere, Trace
from dossier.household import Household
from dossier.identifiers import cin
from dossier.status import CLOSED, Status
from storage.keys import Keyring
from storage.tables import DOCUMENT, DOCUMENT_TRACE, DOSSIER, LOOKUP

_HEAD = "head"
_NUMBERS = (Trace.IDCS, Trace.CIN)


def note_household(connection: Connection, keys: Keyring, number: str, household: Household) -> None:
    """Record by what the dossier of this household is found, in the place of what was declared before."""
    connection.execute(delete(LOOKUP).where(LOOKUP.c.dossier == number))
    rows = [
        {"dossier": number, "kind": kind, "value": keys.blind(kind, value.encode())}
        for kind, value in sorted(set(found_by(household)))
    ]
    connection.execute(insert(LOOKUP), rows)


def note_document(
    connection: Connection, keys: Keyring, number: str, document: str, traces: Iterable[tuple[Trace, str]]
) -> None:
    """Record by what a document is known again; the same again changes nothing."""
    rows = [
        {"dossier": number, "document": document, "kind": trace.value, "value": keys.blind(trace, text.encode())}
        for trace, text in sorted(set(traces))
    ]
    if rows:
        connection.execute(insert_or_not(DOCUMENT_TRACE).values(rows).on_conflict_do_nothing())


def seen_elsewhere(
    connection: Connection, keys: Keyring, number: str, household: Household
) -> tuple[SeenElsewhere, ...]:
    """Return the members' numbers that another open dossier holds, and the documents that another household sent."""
    return (*_numbers(connection, keys, number, household), *_documents(connection, number))


def forget(connection: Connection, number: str) -> None:
    """Remove every trace of a dossier, as its erasure has to."""
    connection.execute(delete(LOOKUP).where(LOOKUP.c.dossier == number))
    connection.execute(delete(DOCUMENT_TRACE).where(DOCUMENT_TRACE.c.dossier == number))
    connection.execute(DOCUMENT.update().where(DOCUMENT.c.dossier == number).values(content_index=b""))


def found_by(household: Household) -> Iterator[tuple[str, str]]:
    """Yield by what the dossier of a household is found: kind and value."""
    yield "phone", household.phone
    yield _HEAD, household.head.idcs
    for member in household.members:
        yield Trace.IDCS, member.idcs
        if member.cin:
            yield Trace.CIN, cin.compact(member.cin)


def _numbers(connection: Connection, keys: Keyring, number: str, household: Household) -> Iterator[SeenElsewhere]:
    mine, theirs = LOOKUP.alias("mine"), LOOKUP.alias("theirs")
    query = (
        select(mine.c.kind, mine.c.value)
        .distinct()
        .join(theirs, (theirs.c.kind == mine.c.kind) & (theirs.c.value == mine.c.value))
        .join(DOSSIER, DOSSIER.c.number == theirs.c.dossier)
        .where(mine.c.dossier == number, theirs.c.dossier != number, mine.c.kind.in_(_NUMBERS))
        .where(DOSSIER.c.status.not_in([*CLOSED, Status.DRAFT]))
    )
    found = {(row.kind, row.value) for row in connection.execute(query)}
    for member in household.members if found else ():
        values = ((Trace.IDCS, member.idcs), (Trace.CIN, cin.compact(member.cin) if member.cin else ""))
        for trace, value in values:
            if (trace.value, keys.blind(trace, value.encode())) in found:
                yield SeenElsewhere(trace, member=member.id)


def _documents(connection: Connection, number: str) -> Iterator[SeenElsewhere]:
    mine, theirs = DOCUMENT_TRACE.alias("mine"), DOCUMENT_TRACE.alias("theirs")
    traces = (
        select(mine.c.document, mine.c.kind)
        .distinct()
        .join(theirs, (theirs.c.kind == mine.c.kind) & (theirs.c.value == mine.c.value))
        .join(DOSSIER, DOSSIER.c.number == theirs.c.dossier)
        .where(mine.c.dossier == number, theirs.c.dossier != number, _of_others(number))
        .order_by(mine.c.document, mine.c.kind)
    )
    for row in connection.execute(traces):
        yield SeenElsewhere(Trace(row.kind), document=row.document)
    one, other = DOCUMENT.alias("one"), DOCUMENT.alias("other")
    files = (
        select(one.c.id)
        .distinct()
        .join(other, other.c.content_index == one.c.content_index)
        .join(DOSSIER, DOSSIER.c.number == other.c.dossier)
        .where(one.c.dossier == number, other.c.dossier != number, one.c.content_index != b"", _of_others(number))
        .order_by(one.c.id)
    )
    for document in connection.execute(files).scalars():
        yield SeenElsewhere(Trace.FILE, document=document)


def _of_others(number: str) -> ColumnElement[bool]:
    """The dossiers that were deposited by another head."""
    return DOSSIER.c.submitted_at.is_not(None) & DOSSIER.c.number.not_in(_same_head(number))


def _same_head(number: str) -> Select[tuple[str]]:
    mine, theirs = LOOKUP.alias("my_head"), LOOKUP.alias("their_head")
    return (
        select(theirs.c.dossier)
        .join(mine, (mine.c.kind == theirs.c.kind) & (mine.c.value == theirs.c.value))
        .where(mine.c.dossier == number, mine.c.kind == _HEAD)
    )
