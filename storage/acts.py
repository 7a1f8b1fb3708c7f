"""Each act of a person happens once: the ledger of acts, and the outbox line that carries one to its run."""

import hmac
import uuid

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.errors import ActRepeatedError
from dossier.record import Act
from storage.tables import ACT, OUTBOX


def claim(connection: Connection, act: Act, kind: str, result: str) -> str | None:
    """Return None and keep `result` for a new act, or what was kept when it happened before.

    Two requests with one key meet here: the second waits for the first one's commit.

    Raises:
        ActRepeatedError: the key was used for something else.
    """
    kept = connection.execute(
        insert_or_not(ACT)
        .values(id=act.id, key_digest=act.key_digest, body_digest=act.body_digest, kind=kind, result=result)
        .on_conflict_do_nothing(index_elements=[ACT.c.key_digest])
        .returning(ACT.c.id)
    )
    if kept.one_or_none() is not None:
        return None
    before = connection.execute(select(ACT).where(ACT.c.key_digest == act.key_digest)).one()
    if before.kind != kind or not hmac.compare_digest(before.body_digest, act.body_digest):
        raise ActRepeatedError("the same key came with something else")
    return str(before.result)


def send(connection: Connection, number: str, act: Act, kind: str, subject: str | None = None) -> None:
    """Put an act on its way into the run of its dossier."""
    connection.execute(insert(OUTBOX).values(dossier=number, act=act.id, kind=kind, subject=subject))


def send_word(connection: Connection, number: str, kind: str) -> None:
    """Put word of what the machine noted on its way into another run of the same number."""
    connection.execute(insert(OUTBOX).values(dossier=number, act=str(uuid.uuid4()), kind=kind))
