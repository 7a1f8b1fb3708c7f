"""Rows to what the machine works on: where a run stands, the case that the checks see, whom an assessment covers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from dossier.case import Case, Piece
from dossier.decision import CARRIER
from dossier.dues import left_until
from dossier.errors import UnknownDossierError
from dossier.findings import Finding, MemberState, Outcome, Verdict
from dossier.household import Household
from dossier.ports import Stage
from dossier.record import Document, DocumentState
from dossier.registries import CoverRecord, RamedRecord, Registry, RegistryAnswers, RnpRecord, RsuRecord
from dossier.status import Flag, Queue, Status
from storage import sealing, standings, steps, traces, views
from storage.keys import Keyring
from storage.steps import DossierRow
from storage.tables import ASSESSMENT, DOCUMENT, DOSSIER, REGISTRY_ANSWER, REVIEW_TASK

RegistryAnswer = (
    Mapping[str, RnpRecord | None]
    | Mapping[str, CoverRecord | None]
    | Mapping[str, RamedRecord | None]
    | RsuRecord
    | None
)


@dataclass(frozen=True, slots=True)
class _Settled:
    """One question with a person's answer; `signature`: the answer `fail` refuses the household."""

    question: Finding
    verdict: Verdict
    signature: bool


def row_of(connection: Connection, number: str) -> DossierRow:
    """Return the row of a dossier. Raises UnknownDossierError."""
    row = connection.execute(select(DOSSIER).where(DOSSIER.c.number == number)).one_or_none()
    if row is None or row.household_sealed is None:  # none, or erased
        raise UnknownDossierError("no such dossier")
    return row


def stage(connection: Connection, keys: Keyring, row: DossierRow, now: datetime) -> Stage:
    """Return where the run of a dossier stands."""
    unread = (
        select(DOCUMENT.c.id)
        .where(
            DOCUMENT.c.dossier == row.number,
            DOCUMENT.c.state.in_([DocumentState.RECEIVED, DocumentState.INSPECTED]),
        )
        .order_by(DOCUMENT.c.position)
    )
    asked = views.open_round(connection, keys, row.number)
    return Stage(
        submitted=row.status != Status.DRAFT,
        status=Status(row.status),
        queue=Queue(row.queue),
        outcome=None if row.outcome is None else Outcome(row.outcome),
        attempt=row.attempt,
        unread=tuple(connection.execute(unread).scalars()),
        answer_due=None if asked is None else asked.due_at,
        due_in=left_until(standings.due(connection, row, now), now),
        is_revocable=row.effective_at is not None,
        office=row.office,
        at_counter=Flag.COUNTER_CHANNEL in row.flags,
        reuses=row.status == Status.DRAFT and steps.to_take_over_from(connection, row.number) is not None,
    )


def case(connection: Connection, keys: Keyring, row: DossierRow) -> Case:
    """Return everything the checks may look at."""
    number = row.number
    settled = _settled(connection, keys, number)
    household = sealing.HOUSEHOLD.open(keys, number, row.household_sealed)
    return Case(
        household=household,
        pieces=tuple(_piece(document) for document in views.documents(connection, keys, number)),
        answers=_answers(connection, keys, number),
        settlements={one.question.key: one.verdict for one in settled},
        signed=frozenset(one.question.key for one in settled if one.signature and one.verdict is Verdict.FAIL),
        carrier_refusals=tuple(one.question for one in settled if one.question.source == CARRIER),
        seen_elsewhere=traces.seen_elsewhere(connection, keys, number, household),
    )


def settlements(connection: Connection, keys: Keyring, number: str) -> Mapping[str, Verdict]:
    """Return the last verdict of a person on each question, by the key of its finding."""
    return {one.question.key: one.verdict for one in _settled(connection, keys, number)}


def covered(connection: Connection, keys: Keyring, row: DossierRow) -> Household:
    """Return the household reduced to the members whom the last assessment covers."""
    number = row.number
    last = select(ASSESSMENT.c.content_sealed).where(
        ASSESSMENT.c.dossier == number, ASSESSMENT.c.attempt == row.attempt
    )
    assessment = sealing.ASSESSMENT.open(keys, number, connection.execute(last).scalar_one())
    household = sealing.HOUSEHOLD.open(keys, number, row.household_sealed)
    return household.only({one.member for one in assessment.members if one.outcome is MemberState.COVERED})


def sealed_answer(keys: Keyring, number: str, registry: Registry, answer: RegistryAnswer) -> bytes:
    """Return the sealed answer of a registry. Raises TypeError where it is another registry's."""
    match registry, answer:
        case Registry.RSU, (RsuRecord() | None) as record:
            return sealing.RSU.seal(keys, number, record)
        case Registry.RNP, Mapping() as persons:
            return sealing.RNP.seal(keys, number, persons)
        case Registry.COVER, Mapping() as covers:
            return sealing.COVER.seal(keys, number, covers)
        case Registry.RAMED, Mapping() as cards:
            return sealing.RAMED.seal(keys, number, cards)
        case _:
            raise TypeError(f"not an answer of {registry}")


def _settled(connection: Connection, keys: Keyring, number: str) -> tuple["_Settled", ...]:
    """Return what people settled, the last word on a question last."""
    query = (
        select(REVIEW_TASK)
        .where(REVIEW_TASK.c.dossier == number, REVIEW_TASK.c.settled_at.is_not(None), REVIEW_TASK.c.void.is_(False))
        .order_by(REVIEW_TASK.c.settled_at)
    )
    return tuple(
        _Settled(sealing.QUESTION.open(keys, number, row.question_sealed), Verdict(row.verdict), row.signature)
        for row in connection.execute(query)
    )


def _answers(connection: Connection, keys: Keyring, number: str) -> RegistryAnswers:
    rows = {
        Registry(row.registry): row
        for row in connection.execute(select(REGISTRY_ANSWER).where(REGISTRY_ANSWER.c.dossier == number))
    }
    sealed = {registry: row.content_sealed for registry, row in rows.items() if row.content_sealed is not None}
    return RegistryAnswers(
        rnp=sealing.RNP.open(keys, number, sealed[Registry.RNP]) if Registry.RNP in sealed else {},
        rsu=sealing.RSU.open(keys, number, sealed[Registry.RSU]) if Registry.RSU in sealed else None,
        cover=sealing.COVER.open(keys, number, sealed[Registry.COVER]) if Registry.COVER in sealed else {},
        ramed=sealing.RAMED.open(keys, number, sealed[Registry.RAMED]) if Registry.RAMED in sealed else {},
        answered=tuple(registry for registry in Registry if registry in sealed),
        unreachable=tuple(
            registry for registry in Registry if registry in rows and rows[registry].unreachable_since is not None
        ),
    )


def _piece(document: Document) -> Piece:
    return Piece(
        id=document.id,
        name=document.name,
        kind=document.kind,
        member=document.member,
        reading=document.reading,
        refused=document.problems if document.state is DocumentState.REFUSED else (),
        content_digest=document.file.content_index.hex(),
        pictures=document.inspection.pictures if document.inspection else (),
    )
