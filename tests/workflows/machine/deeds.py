"""What people do to a dossier, judged by the reference: the code of a refusal, or what it becomes."""

from dataclasses import dataclass, replace
from datetime import datetime

from tests.workflows.machine import model
from tests.workflows.machine.model import Dossier, Question

CLOSED_BEFORE = "dossier.closed"
NOT_THEIRS = "act.role_not_allowed"

ROLES = {
    "applicant": "applicant",
    "client-1": "client",
    "reviewer-1": "reviewer",
    "reviewer-2": "reviewer",
    "supervisor-1": "supervisor",
    "operator-1": "operator",
}

STAFF = frozenset({"reviewer", "supervisor"})
DESK = STAFF | {"client"}

# For each act: where it is allowed, by which roles (empty: any), and the code of its refusal elsewhere.
ALLOWED: dict[str, tuple[frozenset[model.Place], frozenset[str], str]] = {
    "add_document": (
        frozenset({model.DRAFT, model.ASKED, model.OVERDUE}),
        frozenset(),
        "dossier.not_open_for_documents",
    ),
    "remove_document": (
        frozenset({model.DRAFT, model.ASKED, model.OVERDUE}),
        frozenset(),
        "dossier.not_open_for_documents",
    ),
    "submit": (frozenset({model.DRAFT}), frozenset(), "dossier.already_submitted"),
    "answer": (frozenset({model.ASKED, model.OVERDUE}), frozenset(), "corrections.none_open"),
    "withdraw": (
        frozenset(
            {
                model.DRAFT,
                model.SUBMITTED,
                model.WORKED_ON,
                model.ASKED,
                model.OVERDUE,
                model.REVIEWED,
                model.SUPERVISED,
                model.WITH_CARRIER,
            }
        ),
        frozenset(),
        "act.refused",
    ),
    "claim": (frozenset({model.REVIEWED, model.SUPERVISED}), STAFF, "review.already_settled"),
    "release": (frozenset({model.REVIEWED, model.SUPERVISED}), STAFF, "review.already_settled"),
    "reassign": (frozenset({model.REVIEWED, model.SUPERVISED}), frozenset({"supervisor"}), "review.already_settled"),
    "settle": (frozenset({model.REVIEWED, model.SUPERVISED}), DESK, "review.already_settled"),
    "extend": (frozenset({model.ASKED, model.OVERDUE}), STAFF | {"operator"}, "corrections.none_open"),
    "close": (frozenset({model.OVERDUE}), STAFF, "corrections.not_overdue"),
    "allow_second_bundle": (
        frozenset({model.SUPERVISED}),
        frozenset({"supervisor"}),
        "corrections.no_second_bundle",
    ),
    "question_second_bundle": (
        frozenset({model.SUPERVISED}),
        frozenset({"supervisor"}),
        "corrections.no_second_bundle",
    ),
    "take_back": (
        frozenset({model.SUPERVISED, model.WITH_CARRIER}),
        STAFF,
        "decision.nothing_to_take_back",
    ),
}
OF_QUESTIONS = frozenset({"claim", "release", "reassign", "settle"})


@dataclass(frozen=True, slots=True)
class Deed:
    """One act: what, by whom, and with what."""

    kind: str
    person: str
    question: int | None = None
    verdict: str = ""
    piece: str = ""
    to: str = ""
    days: int = 0


def judged(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    """Return the dossier after the act, before the machine looks at it, or the code of the refusal."""
    places, roles, elsewhere = ALLOWED[deed.kind]
    if deed.kind in OF_QUESTIONS and (deed.question is None or deed.question >= len(dossier.questions)):
        return "review.unknown"
    if dossier.has_ended:
        return CLOSED_BEFORE
    if roles and ROLES[deed.person] not in roles:
        return NOT_THEIRS
    if dossier.place not in places:
        return elsewhere
    if deed.kind in OF_QUESTIONS:
        return _about_a_question(dossier, deed, now)
    return _DOES[deed.kind](dossier, deed, now)


def _add(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    return replace(dossier, pieces=dossier.pieces | {deed.piece})


def _remove(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    if deed.piece not in dossier.pieces:
        return "document.unknown"
    return replace(dossier, pieces=dossier.pieces - {deed.piece})


def _submit(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    return replace(model.moved(dossier, model.SUBMITTED, now), submitted_at=now)


def _answer(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    answered = model.moved(dossier, model.WORKED_ON, now, gone=frozenset({"corrections_overdue"}))
    return model.telling(replace(answered, due_at=None), "corrections_answered")


def _withdraw(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    if dossier.place == model.WITH_CARRIER and dossier.begun:
        return "dossier.being_registered"
    return model.telling(model.moved(dossier, model.WITHDRAWN, now), "dossier_withdrawn")


def _extend(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    assert dossier.due_at is not None
    due_at = (
        model.end_of_day(now, deed.days) if dossier.due_at <= now else model.end_of_day(dossier.due_at, deed.days - 1)
    )
    again = model.moved(dossier, model.ASKED, now, gone=frozenset({"corrections_overdue"}))
    return replace(again, due_at=due_at, asked_since=now, extensions=dossier.extensions + 1)


def _close(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    return model.telling(model.moved(dossier, model.CLOSED, now), "dossier_closed")


def _allow(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    if "second_bundle" not in dossier.flags:
        return "corrections.no_second_bundle"
    asked = model.moved(dossier, model.ASKED, now, gone=frozenset({"second_bundle"}))
    return model.opened(asked, model.FAULT, now)


def _question(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    if "second_bundle" not in dossier.flags:
        return "corrections.no_second_bundle"
    asked = model.ask(dossier, (model.FAULT,), refuses=False)
    return model.moved(asked, model.REVIEWED, now, gone=frozenset({"second_bundle"}))


def _take_back(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    if dossier.effective_at is None or dossier.effective_at <= now:
        return "decision.nothing_to_take_back"
    settled = [each for each in dossier.questions if each.verdict is not None and not each.void]
    last = max(each.batch for each in settled)
    reopened = [each for each in settled if each.batch == last]
    refuses = any(each.refuses for each in reopened)
    voided = tuple(replace(each, void=True) if each in reopened else each for each in dossier.questions)
    gone = frozenset({"decision_revocable", "awaiting_registration"})
    place = model.SUPERVISED if refuses else model.REVIEWED
    outcome = "proposed_refusal" if refuses else "in_review"
    back = replace(dossier, questions=voided, effective_at=None, outcome=outcome)
    asked = model.ask(back, tuple(each.about for each in reopened), refuses=refuses)
    kept = tuple(
        replace(new, to_confirm=old.to_confirm, to_clear=old.to_clear)
        for new, old in zip(asked.questions[-len(reopened) :], reopened, strict=True)
    )
    asked = replace(asked, questions=asked.questions[: -len(reopened)] + kept)
    return model.telling(model.moved(asked, place, now, gone=gone), "decision_taken_back")


_DOES = {
    "add_document": _add,
    "remove_document": _remove,
    "submit": _submit,
    "answer": _answer,
    "withdraw": _withdraw,
    "extend": _extend,
    "close": _close,
    "allow_second_bundle": _allow,
    "question_second_bundle": _question,
    "take_back": _take_back,
}


def _about_a_question(dossier: Dossier, deed: Deed, now: datetime) -> Dossier | str:
    assert deed.question is not None
    asked = dossier.questions[deed.question]
    if not asked.is_open:
        return "review.already_settled"
    held = asked.holder is not None and asked.held_until is not None and asked.held_until > now
    if held and asked.holder != deed.person and deed.kind != "reassign":
        return "review.claimed"
    match deed.kind:
        case "claim":
            return _put(dossier, deed, replace(asked, holder=deed.person, held_until=now + model.CLAIM))
        case "release":
            return _put(dossier, deed, replace(asked, holder=None, held_until=None))
        case "reassign":
            return _put(dossier, deed, replace(asked, holder=deed.to, held_until=now + model.LENT))
    refuses = asked.refuses and deed.verdict == "fail"
    if refuses and ROLES[deed.person] not in STAFF:
        return "review.signature_needed"
    if refuses and asked.proposed_by == deed.person:
        return "review.own_proposal"
    if deed.person in {person for person, _ in asked.signed}:
        return "review.already_signed"
    signed = (*asked.signed, (deed.person, deed.verdict))
    asked = replace(asked, signed=signed)
    needed = asked.to_confirm if deed.verdict == "fail" else asked.to_clear
    if sum(verdict == deed.verdict for _, verdict in signed) < needed:
        return _put(dossier, deed, replace(asked, holder=None, held_until=None))
    dossier = _put(dossier, deed, replace(asked, verdict=deed.verdict, settled_by=deed.person))
    return dossier if dossier.open_questions else model.moved(dossier, model.WORKED_ON, now)


def _put(dossier: Dossier, deed: Deed, asked: Question) -> Dossier:
    assert deed.question is not None
    questions = list(dossier.questions)
    questions[deed.question] = asked
    return replace(dossier, questions=tuple(questions))
