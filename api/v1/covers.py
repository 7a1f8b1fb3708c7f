"""The cover of a household that was accepted: see it, declare what changed, sign what ends or rests.

A change is declared at the register; here it is shown beforehand, kept with the kind of paper that proved it, and
followed until the register has seen it (DOMAIN.md §11). Nothing of a cover ends or rests without a signature, a reason
and a day that lies ahead.
"""

from datetime import date
from typing import Annotated, Literal, Self

from fastapi import APIRouter, Path, Query, Response
from pydantic import AwareDatetime, Field, WithJsonSchema

from api import looking
from api.access import Caller
from api.acts import Acts
from api.coverage import why
from api.errors import StaffOnlyError
from api.problems import declared
from api.schemas import AddressIn, LocalId, MarriageIn, MemberIn, Sent
from api.services import Injected
from api.v1.dossiers import Number
from api.views import Shown, hidden
from dossier import errors
from dossier.coverage.changes import NEEDS, Change, ChangeKind, Preview
from dossier.coverage.dues import Due
from dossier.coverage.ports import CoverQuestion, CoverView, DeclaredChange
from dossier.coverage.state import CoverState, Standing
from dossier.household import Language, Relation

router = APIRouter(tags=["covers"])
_OF = "/dossiers/{number}/cover"
_ON_CHANGE = (errors.UnknownDossierError, errors.CoverClosedError, errors.IncompleteChangeError)
# JSON has no dates of its own; ages and delays are counted from them, so no day of another age is taken.
# The description says so too: JSON Schema knows no first and last day.
_THIS_AGE = r"^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
Day = Annotated[
    date,
    Field(strict=False, ge=date(2000, 1, 1), le=date(2099, 12, 31)),
    WithJsonSchema({"type": "string", "format": "date", "pattern": _THIS_AGE}),
]
_BORN = range(1900, 2100)


class ChangeIn(Sent):
    """A change of the household: what its kind needs, the day of its effect, the kind of paper that was shown for it.

    `member` is whom it is about, `newcomer` who joins by birth or marriage, `until` the last day of a school
    certificate.
    """

    kind: Literal["address", "birth", "death", "marriage", "divorce", "income", "schooling", "departure", "disability"]
    effective_on: Day
    member: LocalId | None = None
    newcomer: MemberIn | None = None
    marriage: MarriageIn | None = None
    address: AddressIn | None = None
    until: Day | None = None
    proof: Annotated[str, Field(max_length=40)] | None = None

    def value(self) -> Change:
        """Return the domain's value. Raises IncompleteChangeError, InvalidDateError."""
        if self.newcomer is not None and int(self.newcomer.birth_date[:4]) not in _BORN:
            raise errors.IncompleteChangeError("nobody is born then")
        return Change(
            kind=ChangeKind(self.kind),
            effective_on=self.effective_on,
            member=self.member,
            newcomer=self.newcomer.value() if self.newcomer else None,
            marriage=self.marriage.value() if self.marriage else None,
            address=self.address.value() if self.address else None,
            until=self.until,
        )

    def proved(self) -> str | None:
        """Return the kind of paper that proves it. Raises IncompleteChangeError: none that does was shown."""
        kinds = NEEDS[ChangeKind(self.kind)].kinds
        if self.proof not in (kinds or (None,)):
            raise errors.IncompleteChangeError("no paper that proves it")
        return self.proof


class SignatureIn(Sent):
    """What a person says to a question: it is so, and takes effect; or it is left as it is."""

    holds: bool


class DueOut(Shown):
    """Something that comes on a day, of a member or of the whole cover."""

    on: date
    kind: str
    member: str | None

    @classmethod
    def of(cls, due: Due) -> Self:
        """Return what is shown of a due."""
        return cls(on=due.on, kind=due.kind, member=due.member)


class NeedsOut(Shown):
    """Where a change is declared before us, and which kinds of paper prove it here."""

    registry: str | None
    proofs: tuple[str, ...]

    @classmethod
    def of(cls, kind: ChangeKind) -> Self:
        """Return what a kind of change needs."""
        need = NEEDS[kind]
        return cls(registry=need.register, proofs=need.kinds)


class PreviewOut(Shown):
    """What a change would do; `signed`: a person signs it before it takes effect."""

    joins: tuple[str, ...]
    leaves: tuple[str, ...]
    dues_gained: tuple[DueOut, ...]
    dues_lost: tuple[DueOut, ...]
    signed: bool
    needs: NeedsOut

    @classmethod
    def of(cls, preview: Preview, kind: ChangeKind) -> Self:
        """Return what is shown of a preview."""
        gained, lost = (tuple(map(DueOut.of, each)) for each in (preview.dues_gained, preview.dues_lost))
        needs = NeedsOut.of(kind)
        return cls(
            joins=preview.joins, leaves=preview.leaves, dues_gained=gained, dues_lost=lost, signed=preview.signed,
            needs=needs,
        )  # fmt: skip


class CoveredOut(Shown):
    """What the cover means for one member; `since` is the first day without it, for a reason that is told in words."""

    member: str
    relation: Relation
    standing: Standing
    code: str | None
    sentence: str | None
    since: date | None
    schooling_until: date | None


class EndingOut(Shown):
    """What was signed and has not come yet: from that day the cover, or a member's, ends or rests."""

    member: str | None
    standing: Standing
    effective_on: date
    code: str
    sentence: str


class ChangeOut(Shown):
    """One declared change, and whether the register has seen it."""

    id: str
    kind: ChangeKind
    effective_on: date
    member: str | None
    state: str
    declared_at: AwareDatetime
    seen_at: AwareDatetime | None
    needs: NeedsOut

    @classmethod
    def of(cls, declared_change: DeclaredChange) -> Self:
        """Return what is shown of a declared change."""
        change = declared_change.change
        return cls(
            id=declared_change.id,
            kind=change.kind,
            effective_on=change.effective_on,
            member=change.member,
            state=declared_change.state,
            declared_at=declared_change.declared_at,
            seen_at=declared_change.seen_at,
            needs=NeedsOut.of(change.kind),
        )


class QuestionOut(Shown):
    """Something that a person has to sign or leave; `signatures` are those still wanted."""

    id: str
    number: str
    code: str
    member: str | None
    change: str | None
    signatures: int
    opened_at: AwareDatetime

    @classmethod
    def of(cls, question: CoverQuestion) -> Self:
        """Return what is shown of a question."""
        return cls(
            id=question.id,
            number=question.number,
            code=question.code,
            member=question.member,
            change=question.change,
            signatures=question.signatures,
            opened_at=question.opened_at,
        )


class QuestionsOut(Shown):
    """What waits for a person, oldest first."""

    items: tuple[QuestionOut, ...]


class CoverOut(Shown):
    """One cover: open, under review, suspended or closed; member by member; what was signed, declared and asked."""

    number: str
    state: CoverState
    opened_on: date
    members: tuple[CoveredOut, ...]
    endings: tuple[EndingOut, ...]
    changes: tuple[ChangeOut, ...]
    questions: tuple[QuestionOut, ...]

    @classmethod
    def of(cls, view: CoverView, staff: bool) -> Self:
        """Return what is shown of a cover; what is in question is staff's until it is signed."""
        cover, language = view.cover, view.cover.household.language
        return cls(
            number=view.number,
            state=cover.state,
            opened_on=cover.opened_on,
            members=_members(view, language, staff=staff),
            endings=tuple(
                EndingOut(
                    member=each.member,
                    standing=each.standing,
                    effective_on=each.effective_on,
                    code=each.reason,
                    sentence=why(language, each.reason),
                )
                for each in cover.endings
            ),
            changes=tuple(map(ChangeOut.of, view.changes)),
            questions=tuple(map(QuestionOut.of, view.questions)) if staff else (),
        )


@router.get(_OF, responses=declared(errors.UnknownDossierError))
def get_cover(number: Number, services: Injected, client: Caller) -> CoverOut:
    """Return the cover that a dossier led to."""
    view = services.covers.view(number)
    looking.note(services, client, number)
    return CoverOut.of(view, client.staff)


@router.post(f"{_OF}/preview", responses=declared(*_ON_CHANGE))
def preview_change(number: Number, change: ChangeIn, services: Injected, acts: Acts, client: Caller) -> PreviewOut:
    """Return what a change would do, who would join and leave, and where it has to be declared; nothing changes."""
    shown = services.covers.preview(number, change.value())
    looking.note(services, client, number)
    return PreviewOut.of(shown, ChangeKind(change.kind))


@router.post(f"{_OF}/changes", status_code=201, responses=declared(*_ON_CHANGE, errors.ActRepeatedError))
def declare_change(
    number: Number, change: ChangeIn, services: Injected, acts: Acts, client: Caller, response: Response
) -> CoverOut:
    """Declare a change with the kind of paper that proves it; it holds once the register has seen it."""
    act = acts.with_body(change.model_dump_json().encode())
    services.covers.declare(number, change.value(), act, proof=change.proved())
    response.headers["Location"] = f"/api/v1/dossiers/{number}/cover"
    return CoverOut.of(services.covers.view(number), client.staff)


@router.get("/cover-questions", responses=declared(StaffOnlyError))
def list_questions(services: Injected, limit: Annotated[int, Query(ge=1, le=200)] = 50) -> QuestionsOut:
    """Return what waits for a person on all covers, oldest first."""
    return QuestionsOut(items=tuple(map(QuestionOut.of, services.covers.open_questions(limit))))


@router.post(
    "/cover-questions/{question}/settlement",
    status_code=204,
    responses=declared(StaffOnlyError, errors.UnknownTaskError, errors.AlreadySettledError, errors.AlreadySignedError),
)
def settle_question(
    question: Annotated[str, Path(max_length=64)], signature: SignatureIn, services: Injected, acts: Acts
) -> Response:
    """Sign that a cover ends or rests or that a change holds, or leave it; where two sign, the second is another."""
    services.covers.settle(question, acts.with_body(signature.model_dump_json().encode()), holds=signature.holds)
    return Response(status_code=204)


def _members(view: CoverView, language: Language, *, staff: bool) -> tuple[CoveredOut, ...]:
    found = []
    for held in view.cover.members:
        declared_as = view.cover.household.member(held.id)
        if declared_as is None:
            continue
        code = None if hidden(held.reason, staff) else held.reason
        found.append(
            CoveredOut(
                member=held.id,
                relation=declared_as.relation,
                standing=held.standing,
                code=code,
                sentence=why(language, code) if code else None,
                since=held.since,
                schooling_until=held.schooling_until,
            )
        )
    return tuple(found)
