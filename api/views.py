"""What clients are answered: the contract of DESIGN.md §5, "Submitting one", and what was added to it since.

A document is named as its sender named it. Suspicion of fraud stays with staff (DOMAIN.md §7).
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Self

from pydantic import BaseModel, ConfigDict

import wording
from api.sentences import sentence as told
from dossier.elsewhere import Orientation
from dossier.findings import Correction, Finding, MemberOutcome, MemberState, Outcome
from dossier.household import Language
from dossier.reading import FieldReading
from dossier.reasons import REASONS
from dossier.record import CorrectionRound, Document, DossierView, Event, ReviewTask, RunLine, RunPage
from dossier.status import Queue


def hidden(code: str | None, staff: bool) -> bool:
    """Say whether a code must not be shown to whoever asks."""
    reason = REASONS.get(code) if code else None
    return not staff and reason is not None and not reason.told_to_applicant


class Shown(BaseModel):
    """Everything that is answered: nothing more than its schema says."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FieldOut(Shown):
    """One value read off a page; `box` is x, y, width, height in pixels of the upright page image."""

    value: str
    confidence: float
    page: int
    box: tuple[int, int, int, int]

    @classmethod
    def of(cls, reading: FieldReading) -> Self:
        """Return what is shown of a value that was read."""
        box = reading.box
        return cls(
            value=reading.value,
            confidence=reading.confidence,
            page=reading.page,
            box=(box.x, box.y, box.width, box.height),
        )


class ProblemOut(Shown):
    """Why a file was turned down: the code, and what to tell the applicant."""

    code: str
    sentence: str


class DocumentOut(Shown):
    """One document and how far it has come."""

    id: str
    name: str
    kind: str | None
    member: str | None
    state: str
    problems: tuple[str, ...]
    sentences: tuple[ProblemOut, ...]
    read_kind: str | None
    fields: dict[str, FieldOut]

    @classmethod
    def of(cls, document: Document, language: Language, staff: bool) -> Self:
        """Return what is shown of a document."""
        problems = tuple(code for code in document.problems if not hidden(code, staff))
        reading = document.reading
        return cls(
            id=document.id,
            name=document.name,
            kind=document.kind,
            member=document.member,
            state=document.state,
            problems=problems,
            sentences=tuple(ProblemOut(code=code, sentence=told(language, code)) for code in problems),
            read_kind=reading.kind if reading else None,
            fields={name: FieldOut.of(value) for name, value in reading.fields.items()} if reading else {},
        )


class FindingOut(Shown):
    """One result of one check; `as_of` is the day of which a registry says so, where it gives one."""

    code: str
    verdict: str
    member: str | None
    document: str | None
    kind: str | None
    field: str | None
    declared: str | None
    read: str | None
    confidence: float | None
    source: str | None
    as_of: date | None = None

    @classmethod
    def of(cls, finding: Finding, names: Mapping[str, str]) -> Self:
        """Return what is shown of a finding, its document by name."""
        return cls(
            code=finding.code,
            verdict=finding.verdict,
            member=finding.member,
            document=_named(finding.document, names),
            kind=finding.kind,
            field=finding.field,
            declared=finding.declared,
            read=finding.read,
            confidence=finding.confidence,
            source=finding.source,
            as_of=finding.as_of,
        )


class CorrectionOut(Shown):
    """One thing asked of the applicant; `document` is null with `kind` where a document is missing.

    `what_passes` are the codes of the checks that pass once this alone is put right, `will_pass` says it in words.
    """

    code: str
    member: str | None
    document: str | None
    kind: str | None
    field: str | None
    sentence: str
    remedy: str | None = None
    what_passes: tuple[str, ...] = ()
    will_pass: str | None = None


class MemberOut(Shown):
    """What the assessment means for one member."""

    member: str
    outcome: str
    code: str | None


class OrientationOut(Shown):
    """Where somebody may turn: `path` is a stable code, `code` the reason, `dirhams` a monthly contribution."""

    path: str
    code: str
    member: str | None
    scheme: str | None
    dirhams: int | None
    sentence: str


class DossierOut(Shown):
    """One dossier, as the CLI prints it and more."""

    number: str
    status: str
    queue: str
    flags: tuple[str, ...]
    outcome: str
    findings: tuple[FindingOut, ...]
    corrections: tuple[CorrectionOut, ...]
    corrections_due_at: datetime | None
    members: tuple[MemberOut, ...]
    documents: tuple[DocumentOut, ...]
    registration_number: str | None
    version: int
    policy: str | None = None
    orientations: tuple[OrientationOut, ...] = ()
    once_fixed: str | None = None

    @classmethod
    def of(cls, view: DossierView, staff: bool) -> Self:
        """Return what is shown of a dossier."""
        language = view.household.language
        names = {document.id: document.name for document in view.documents}
        assessment = view.assessment
        asked = open_round(view)
        return cls(
            number=view.number,
            status=view.status,
            queue=view.queue,
            flags=view.flags,
            outcome=outcome_of(view),
            findings=_findings(assessment.findings if assessment else (), names, staff),
            corrections=tuple(_correction(item, view, names, staff) for item in (asked.items if asked else ())),
            corrections_due_at=asked.due_at if asked else None,
            members=tuple(_member(member, staff) for member in (assessment.members if assessment else ())),
            documents=tuple(DocumentOut.of(document, language, staff) for document in view.documents),
            registration_number=view.registration_number,
            version=view.version,
            policy=assessment.policy if assessment else None,
            orientations=tuple(_orientation(one, view) for one in orientations_of(view, staff)),
            once_fixed=_once_fixed(view, staff),
        )


class EventOut(Shown):
    """One line of a dossier's story."""

    seq: int
    at: datetime
    type: str
    document: str | None
    detail: dict[str, str]

    @classmethod
    def of(cls, event: Event, staff: bool) -> Self:
        """Return what is shown of an event."""
        detail = {key: value for key, value in event.detail.items() if not hidden(value, staff)}
        return cls(seq=event.seq, at=event.at, type=event.type, document=event.document, detail=detail)


class ReviewTaskOut(Shown):
    """One question that a person must settle; `document` of the question is the id of a document of the dossier."""

    id: str
    number: str
    question: FindingOut
    signature: bool
    opened_at: datetime
    settled_at: datetime | None

    @classmethod
    def of(cls, task: ReviewTask) -> Self:
        """Return what is shown of a task."""
        return cls(
            id=task.id,
            number=task.number,
            question=FindingOut.of(task.question, {}),
            signature=task.signature,
            opened_at=task.opened_at,
            settled_at=task.settled_at,
        )


class ReviewTasksOut(Shown):
    """The tasks that nobody settled, oldest first."""

    items: tuple[ReviewTaskOut, ...]


class RunOut(Shown):
    """One dossier in the operator's list: nothing personal in it."""

    number: str
    status: str
    queue: str
    flags: tuple[str, ...]
    office: str
    opened_at: datetime
    changed_at: datetime
    waiting_acts: int

    @classmethod
    def of(cls, line: RunLine) -> Self:
        """Return what is shown of a dossier."""
        return cls(
            number=line.number,
            status=line.status,
            queue=line.queue,
            flags=line.flags,
            office=line.office,
            opened_at=line.opened_at,
            changed_at=line.changed_at,
            waiting_acts=line.waiting_acts,
        )


class RunsOut(Shown):
    """One page of all dossiers; `next_cursor` is null on the last one."""

    items: tuple[RunOut, ...]
    next_cursor: str | None

    @classmethod
    def of(cls, page: RunPage) -> Self:
        """Return what is shown of a page."""
        return cls(items=tuple(RunOut.of(line) for line in page.lines), next_cursor=page.next_cursor)


def outcome_of(view: DossierView) -> Outcome:
    """Return the outcome that stands: while the machine works, the last one stands no more."""
    if view.assessment is None or view.queue is Queue.MACHINE:
        return Outcome.PENDING
    return view.assessment.outcome


def open_round(view: DossierView) -> CorrectionRound | None:
    """Return what the applicant is asked now."""
    asked = view.corrections
    return asked if asked is not None and asked.answered_at is None else None


def orientations_of(view: DossierView, staff: bool) -> tuple[Orientation, ...]:
    """Return where to turn, as whoever asks may know it: a refusal that nobody signed is told to staff only."""
    assessment = view.assessment
    if assessment is None or view.queue is Queue.MACHINE:
        return ()
    if staff or assessment.outcome in (Outcome.REJECTED, Outcome.ROUTED):
        return assessment.orientations
    excluded = {one.member for one in assessment.members if one.outcome is MemberState.EXCLUDED}
    return tuple(one for one in assessment.orientations if one.member in excluded)


def _findings(findings: Iterable[Finding], names: Mapping[str, str], staff: bool) -> tuple[FindingOut, ...]:
    return tuple(FindingOut.of(finding, names) for finding in findings if not hidden(finding.code, staff))


def _correction(item: Correction, view: DossierView, names: Mapping[str, str], staff: bool) -> CorrectionOut:
    return CorrectionOut(
        code=item.code,
        member=item.member,
        document=_named(item.document, names),
        kind=item.kind,
        field=item.field,
        sentence=wording.correction(view.household.language, item, view.household),
        remedy=REASONS[item.code].remedy,
        what_passes=tuple(code for code in item.what_passes if not hidden(code, staff)),
        will_pass=wording.will_pass(view.household.language, item),
    )


def _once_fixed(view: DossierView, staff: bool) -> str | None:
    """Return what answering everything leads to; what staff would then look at is theirs to know."""
    foreseen = view.assessment.once_fixed if view.assessment and open_round(view) else None
    return foreseen if staff or foreseen is Outcome.ACCEPTED else None


def _orientation(one: Orientation, view: DossierView) -> OrientationOut:
    return OrientationOut(
        path=one.path,
        code=one.code,
        member=one.member,
        scheme=one.scheme,
        dirhams=one.dirhams,
        sentence=wording.orientation(view.household.language, one, view.household),
    )


def _member(outcome: MemberOutcome, staff: bool) -> MemberOut:
    code = None if hidden(outcome.code, staff) else outcome.code
    return MemberOut(member=outcome.member, outcome=outcome.outcome, code=code)


def _named(document: str | None, names: Mapping[str, str]) -> str | None:
    return names.get(document, document) if document else None
