"""Complaints, with or without a dossier, and appeals against a decision: make one, follow it, answer it.

What its people wrote is shown to staff; the complainant sees the question, the answer and its reason in words.
"""

from typing import Annotated, Literal, Self

from fastapi import APIRouter, Depends, Path, Query, Response
from pydantic import AwareDatetime, StringConstraints

import wording
from api import looking
from api.access import Caller
from api.acts import Acts
from api.errors import StaffOnlyError
from api.problems import declared
from api.schemas import PhoneText, Sent
from api.services import Injected
from api.v1.dossiers import Number
from api.views import Shown
from dossier import errors
from dossier.complaints.ports import ComplaintView
from dossier.complaints.state import Complaint, ComplaintKind, ComplaintState, Content, Contested, Ground
from dossier.household import Language
from dossier.identifiers import complaint_number, dossier_number, phone
from dossier.looking import LookReason

router = APIRouter(tags=["complaints"])
# Lines may end; no other control character, and no mark that turns the direction of what follows it.
_WORDS = StringConstraints(
    strip_whitespace=True,
    min_length=1,
    max_length=4000,
    pattern=r"^[^\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$",
)
Words = Annotated[str, _WORDS]


class ComplaintIn(Sent):
    """A complaint: what it is about, in whose words, and where they are reached."""

    kind: Literal["ramed", "card_not_received", "number_wrong", "wrong_cover", "delay", "other", "rectification"]
    words: Words
    language: Literal["fr", "ar"]
    phone: PhoneText
    dossier: Annotated[str, StringConstraints(max_length=20)] | None = None

    def value(self) -> Content:
        """Return what is kept of it. Raises InvalidPhoneError."""
        return Content(Language(self.language), phone.validate(self.phone), self.words)


class WordsIn(Sent):
    """What somebody writes: an appeal, a question, a reply."""

    words: Words


class AnswerIn(Sent):
    """The answer: upheld, or rejected on a ground that the complainant is told; words of one's own besides."""

    state: Literal["upheld", "rejected"]
    ground: (
        Literal["decision_correct", "out_of_time", "not_founded", "no_proof", "other_institution", "answered_before"]
        | None
    ) = None
    words: Words | None = None

    def value(self) -> Ground | None:
        """Return the ground; None: it is upheld. Raises ComplaintGroundError."""
        if (self.state == "rejected") is not (self.ground is not None):
            raise errors.ComplaintGroundError("rejected on a ground, or upheld on none")
        return None if self.ground is None else Ground(self.ground)


class ComplaintOut(Shown):
    """One complaint; `sentence` is its answer, `successor` the dossier in which a won appeal is looked at afresh."""

    number: str
    kind: ComplaintKind
    state: ComplaintState
    queue: str
    dossier: str | None
    late: bool
    opened_at: AwareDatetime
    answer_due: AwareDatetime | None
    ground: Ground | None
    sentence: str | None
    question: str | None
    answer: str | None
    successor: str | None
    words: str | None
    reply: str | None
    phone: str | None

    @classmethod
    def of(cls, view: ComplaintView, staff: bool) -> Self:
        """Return what is shown of a complaint."""
        one, content = view.complaint, view.content
        return cls(
            number=one.number,
            kind=one.kind,
            state=one.state,
            queue=one.queue.value,
            dossier=one.dossier,
            late=one.late,
            opened_at=one.opened_at,
            answer_due=view.answer_due if one.is_open else None,
            ground=one.ground,
            sentence=_sentence(one, content.language),
            question=content.question,
            answer=content.answer,
            successor=one.successor,
            words=content.words if staff else None,
            reply=content.reply if staff else None,
            phone=content.phone if staff else None,
        )


class ComplaintsOut(Shown):
    """What waits for staff, oldest first."""

    items: tuple[ComplaintOut, ...]


def _named(number: Annotated[str, Path(max_length=20)]) -> str:
    return complaint_number.validate(number)


Named = Annotated[str, Depends(_named)]


@router.post(
    "/complaints",
    status_code=201,
    responses=declared(errors.UnknownDossierError, errors.InvalidPhoneError, errors.ActRepeatedError),
)
def complain(
    complaint: ComplaintIn, services: Injected, acts: Acts, client: Caller, response: Response
) -> ComplaintOut:
    """Make a complaint; its number follows it."""
    about = None if complaint.dossier is None else dossier_number.validate(complaint.dossier)
    act = acts.with_body(complaint.model_dump_json().encode())
    number = services.complaints.complain(ComplaintKind(complaint.kind), complaint.value(), about, act)
    return _made(services, number, client.staff, response)


@router.post(
    "/dossiers/{number}/appeal",
    status_code=201,
    responses=declared(errors.UnknownDossierError, errors.NothingToContestError, errors.AppealOpenError),
)
def appeal(
    number: Number, appeal: WordsIn, services: Injected, acts: Acts, client: Caller, response: Response
) -> ComplaintOut:
    """Contest a refusal or an exclusion. One that comes late is taken, and a person decides."""
    act = acts.with_body(appeal.model_dump_json().encode())
    return _made(services, services.complaints.appeal(number, appeal.words, act), client.staff, response)


@router.get("/complaints", responses=declared(StaffOnlyError))
def list_complaints(
    services: Injected, staff: Caller, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> ComplaintsOut:
    """Return the complaints and appeals that wait for staff, oldest first."""
    return ComplaintsOut(items=tuple(ComplaintOut.of(view, staff=True) for view in services.complaints.waiting(limit)))


@router.get("/complaints/{number}", responses=declared(errors.UnknownComplaintError))
def get_complaint(number: Named, services: Injected, client: Caller) -> ComplaintOut:
    """Return one complaint: where it stands, what is asked, what was answered."""
    view = services.complaints.view(number)
    if view.complaint.dossier is not None:
        looking.note(services, client, view.complaint.dossier, reason=LookReason.COMPLAINT)
    return ComplaintOut.of(view, client.staff)


@router.post(
    "/complaints/{number}/question",
    responses=declared(StaffOnlyError, errors.UnknownComplaintError, errors.ComplaintClosedError),
)
def ask(number: Named, question: WordsIn, services: Injected, acts: Acts, staff: Caller) -> ComplaintOut:
    """Ask the complainant; until they reply the clock stands still."""
    services.complaints.ask(number, question.words, acts.with_body(question.model_dump_json().encode()))
    return ComplaintOut.of(services.complaints.view(number), staff=True)


@router.post("/complaints/{number}/reply", responses=declared(errors.UnknownComplaintError, errors.NothingToReplyError))
def reply(number: Named, reply: WordsIn, services: Injected, acts: Acts, client: Caller) -> ComplaintOut:
    """Reply to the question."""
    services.complaints.reply(number, reply.words, acts.with_body(reply.model_dump_json().encode()))
    return ComplaintOut.of(services.complaints.view(number), client.staff)


@router.post(
    "/complaints/{number}/settlement",
    responses=declared(
        StaffOnlyError,
        errors.UnknownComplaintError,
        errors.ComplaintClosedError,
        errors.OwnDecisionError,
        errors.SignatureNeededError,
        errors.ComplaintGroundError,
    ),
)
def settle(number: Named, answer: AnswerIn, services: Injected, acts: Acts, staff: Caller) -> ComplaintOut:
    """Answer it. A program rejects no appeal, and nobody answers one against their own decision."""
    act = acts.with_body(answer.model_dump_json().encode())
    services.complaints.settle(number, answer.value(), answer.words, act)
    return ComplaintOut.of(services.complaints.view(number), staff=True)


@router.post(
    "/complaints/{number}/withdrawal", responses=declared(errors.UnknownComplaintError, errors.ComplaintClosedError)
)
def withdraw(number: Named, services: Injected, acts: Acts, client: Caller) -> ComplaintOut:
    """End it as its complainant wishes."""
    services.complaints.withdraw(number, acts.with_body())
    return ComplaintOut.of(services.complaints.view(number), client.staff)


@router.post(
    "/complaints/{number}/completion",
    responses=declared(StaffOnlyError, errors.UnknownComplaintError, errors.NothingToCarryOutError),
)
def carry_out(number: Named, services: Injected, acts: Acts, staff: Caller) -> ComplaintOut:
    """Say that what was upheld is done."""
    services.complaints.carry_out(number, acts.with_body())
    return ComplaintOut.of(services.complaints.view(number), staff=True)


def _made(services: Injected, number: str, staff: bool, response: Response) -> ComplaintOut:
    response.headers["Location"] = f"/api/v1/complaints/{number}"
    return ComplaintOut.of(services.complaints.view(number), staff)


def _sentence(complaint: Complaint, language: Language) -> str | None:
    if complaint.ground is not None:
        return wording.text(language, f"complaint.answer.{complaint.ground}")
    if complaint.state is not ComplaintState.UPHELD:
        return None
    looked_at_again = complaint.contested is Contested.REFUSAL
    return wording.text(language, "complaint.answer.reopened" if looked_at_again else "complaint.answer.upheld")
