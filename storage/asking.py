"""Corrections and questions as rows: opening a round of the bundle, opening a review task."""

import uuid
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update

from dossier.clock import deadline
from dossier.decision import signatures_to_settle
from dossier.findings import Correction, Finding, Verdict
from dossier.policy import in_force
from dossier.rounds import AskedBefore
from storage import sealing
from storage.keys import Keyring
from storage.tables import CORRECTION_ROUND, DOCUMENT, REVIEW_TASK


def rounds(connection: Connection, keys: Keyring, number: str) -> tuple[AskedBefore, ...]:
    """Return the rounds that left so far, the first one first."""
    query = select(CORRECTION_ROUND).where(CORRECTION_ROUND.c.dossier == number).order_by(CORRECTION_ROUND.c.round)
    return tuple(
        AskedBefore(sealing.CORRECTIONS.open(keys, number, row.items_sealed), row.requested_at)
        for row in connection.execute(query)
    )


def received_since(connection: Connection, number: str, moment: datetime) -> frozenset[str]:
    """Return the documents that came after a moment."""
    query = select(DOCUMENT.c.id).where(DOCUMENT.c.dossier == number, DOCUMENT.c.received_at > moment)
    return frozenset(connection.execute(query).scalars())


def open_round(
    connection: Connection,
    keys: Keyring,
    number: str,
    items: tuple[Correction, ...],
    now: datetime,
    answer_days: int,
    *,
    adds: bool = False,
) -> int:
    """Open the next round and return its number; one that adds items begins another bundle."""
    column = CORRECTION_ROUND.c
    last = connection.execute(
        select(func.coalesce(func.max(column.round), 0), func.coalesce(func.max(column.bundle), 1)).where(
            column.dossier == number
        )
    ).one()
    connection.execute(
        insert(CORRECTION_ROUND).values(
            dossier=number,
            round=last[0] + 1,
            bundle=last[1] + int(adds),
            items_sealed=sealing.CORRECTIONS.seal(keys, number, items),
            requested_at=now,
            due_at=deadline(now, answer_days),
        )
    )
    return int(last[0]) + 1


def open_task(
    connection: Connection,
    keys: Keyring,
    number: str,
    question: Finding,
    now: datetime,
    attempt: int,
    *,
    refuses: bool,
) -> None:
    """Open a task; where it refuses the household, whoever confirmed the doubt behind it proposed it."""
    policy = in_force(now.date())
    connection.execute(
        insert(REVIEW_TASK).values(
            id=str(uuid.uuid4()),
            dossier=number,
            question_sealed=sealing.QUESTION.seal(keys, number, question),
            signature=refuses,
            opened_at=now,
            attempt=attempt,
            to_confirm=signatures_to_settle(question, Verdict.FAIL, policy, refuses=refuses),
            to_clear=signatures_to_settle(question, Verdict.PASS, policy, refuses=refuses),
            proposed_by=_proposer(connection, keys, number, question) if refuses else None,
            due_at=now + timedelta(days=policy.review_days),
        )
    )


def _proposer(connection: Connection, keys: Keyring, number: str, question: Finding) -> str | None:
    task = REVIEW_TASK.c
    query = (
        select(task.question_sealed, task.settled_by)
        .where(task.dossier == number, task.verdict == Verdict.FAIL, task.void.is_(False), task.signature.is_(False))
        .order_by(task.settled_at.desc())
    )
    for row in connection.execute(query):
        if sealing.QUESTION.open(keys, number, row.question_sealed).key == question.key:
            return str(row.settled_by)
    return None


def extend(connection: Connection, number: str, days: int, now: datetime) -> datetime:
    """Give more days to answer the open corrections, and return the new deadline. The caller tells it."""
    asked = CORRECTION_ROUND.c
    is_open = (asked.dossier == number, asked.answered_at.is_(None), asked.closed_at.is_(None))
    due_at = connection.execute(select(asked.due_at).where(*is_open)).scalar_one()
    # A deadline is the first moment of the day after: the moment before it is of its last day.
    later = deadline(now, days) if due_at <= now else deadline(due_at, days - 1)
    connection.execute(
        update(CORRECTION_ROUND).where(*is_open).values(due_at=later, extensions=asked.extensions + 1, extended_at=now)
    )
    return later
