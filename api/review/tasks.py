"""The open questions, one page each: declared, read, and the place on the document itself.

Opening a document is recorded (DOMAIN.md §10). Originals are never served: what is shown was re-encoded.
"""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from starlette.responses import Response

import wording
from api import looking
from api.access import Caller
from api.acts import act
from api.applicant.cards import certainty
from api.evidence import crop, picture, turn
from api.forms import Fields, FormFields, new_key, page_act
from api.intake import fetch
from api.language import PageLanguage
from api.pages import go, render
from api.services import Injected, Services
from dossier.decision import leads_to
from dossier.elsewhere import Orientation
from dossier.errors import InvalidDateError, UnknownDocumentError
from dossier.findings import Finding, Verdict
from dossier.household import Language
from dossier.outcomes import Consequence
from dossier.reasons import REASONS
from dossier.record import Document, DossierView, ReviewTask
from dossier.registries import Registry

router = APIRouter(prefix="/review", include_in_schema=False)
TaskId = Annotated[str, Path(max_length=64)]
_PAGE_SIDE = 1600


@router.get("")
def show_tasks(
    request: Request, session: Caller, services: Injected, done: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """List the open questions, oldest first."""
    tasks = services.dossiers.open_tasks(services.settings.page_size)
    return render(
        request,
        "review/tasks.html",
        tasks=tasks,
        headline=headline,
        now=services.now(),
        done=done if done in ("settled", "conflict") else "",
    )


@router.get("/tasks/{task}")
def show_task(
    request: Request,
    task: TaskId,
    session: Caller,
    services: Injected,
    language: PageLanguage,
    done: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """Show one question with everything needed to settle it."""
    found = services.dossiers.task(task)
    view = services.dossiers.view(found.number)
    looking.note(services, session, found.number)
    document = next((kept for kept in view.documents if kept.id == found.question.document), None)
    return render(
        request,
        "review/task.html",
        task=found,
        view=view,
        document=document,
        person=view.household.member(found.question.member or ""),
        headline=headline(found.question),
        declared=in_words(language, found.question.field, found.question.declared),
        read=in_words(language, found.question.field, found.question.read),
        certainty=certainty,
        registries=tuple(Registry),
        others=_others(view, found.question),
        sort=_sort(found.question.code),
        leads_to=None if found.signature else _leads_to(view, found.question),
        may_stand_in_both=found.question.code == "duplicate.open_dossier_exists",
        orientations=_paths(view, found.question),
        key=new_key(),
        done=done == "settled",
    )


@router.get("/tasks/{task}/crop")
def show_crop(request: Request, task: TaskId, session: Caller, services: Injected) -> Response:
    """Show the place that the question is about, re-encoded."""
    found, document = _document(services, task)
    question = found.question
    if question.box is None:
        return show_page(request, task, session, services)
    _log_opening(request, services, session, found, document)
    return crop(services, found.number, document, question.page or 1, question.box)


@router.get("/tasks/{task}/page")
def show_page(request: Request, task: TaskId, session: Caller, services: Injected) -> Response:
    """Show the whole page that the question is about, re-encoded."""
    found, document = _document(services, task)
    _log_opening(request, services, session, found, document)
    page = found.question.page or 1
    data = fetch(services, found.number, document)
    return picture(services.readers.page_image(data, page, _PAGE_SIDE, turn(document, page)))


@router.post("/tasks/{task}/settlement")
def settle(request: Request, task: TaskId, fields: Fields, session: Caller, services: Injected) -> Response:
    """Settle the question, then go on to the next one."""
    verdict = _verdict(fields)
    noted = page_act(services, request, session.actor, fields, verdict.value.encode())
    services.dossiers.settle(task, verdict, noted)
    # What still waits for somebody else's signature is not shown to whoever signed it.
    left = services.dossiers.open_tasks(services.settings.page_size)
    following = next((one for one in left if session.actor.id not in one.signed_by), None)
    return go(f"/review/tasks/{following.id}?done=settled" if following else "/review?done=settled")


@router.post("/tasks/{task}/conflict")
def declare_conflict(request: Request, task: TaskId, fields: Fields, session: Caller, services: Injected) -> Response:
    """Say that one knows this family: the question goes to somebody else."""
    found = services.dossiers.task(task)
    services.standing.declare_conflict(found.number, page_act(services, request, session.actor, fields))
    return go("/review?done=conflict")


def headline(question: Finding) -> Finding:
    """Return the question without its values, which the page shows side by side."""
    return replace(question, declared=None, read=None)


def in_words(language: Language, field: str | None, value: str | None) -> str | None:
    """Return a value as people write it: dates in words, anything else as it is."""
    if field is None or value is None or not field.endswith("_date"):
        return value
    try:
        return wording.date(language, value)
    except InvalidDateError:
        return value


def _paths(view: DossierView, question: Finding) -> tuple[Orientation, ...]:
    """Return what the family will be told to do if this is signed."""
    known = view.assessment.orientations if view.assessment else ()
    return tuple(one for one in known if (one.code, one.member) == (question.code, question.member))


def _others(view: DossierView, question: Finding) -> tuple[Finding, ...]:
    """Return what else is wrong or in doubt, faults first: a question is rarely alone."""
    known = view.assessment.findings if view.assessment else ()
    apart = [one for one in known if one.key != question.key]
    return tuple(one for verdict in (Verdict.FAIL, Verdict.UNCERTAIN) for one in apart if one.verdict is verdict)


def _sort(code: str) -> str:
    """Return the last part of the keys of what may be answered: a suspicion is not answered as a comparison is."""
    if not REASONS[code].told_to_applicant:
        return ".suspicion"
    if code.startswith("duplicate."):
        return ".duplicate"
    return ".undeclared" if code == "household.member_undeclared" else ""


def _leads_to(view: DossierView, question: Finding) -> Consequence:
    """Return what to confirm the question leads to, the last part of a key: of what no paper shows, nothing goes."""
    told = leads_to(replace(question, verdict=Verdict.FAIL), view.household, confirmed=True)
    return Consequence.NOTED if told is Consequence.SET_ASIDE and question.document is None else told


def _verdict(fields: FormFields) -> Verdict:
    verdicts = {"pass": Verdict.PASS, "fail": Verdict.FAIL}
    if (verdict := verdicts.get(fields.get("verdict", ""))) is None:
        raise RequestValidationError([])
    return verdict


def _document(services: Services, task: str) -> tuple[ReviewTask, Document]:
    found = services.dossiers.task(task)
    if found.question.document is None:
        raise UnknownDocumentError("the question is about no document")
    return found, services.dossiers.document(found.number, found.question.document)


def _log_opening(request: Request, services: Services, session: Caller, task: ReviewTask, document: Document) -> None:
    noted = act(services, session.actor, new_key(), request.url.path, document.id.encode())
    services.dossiers.log_document_read(task.number, document.id, noted)
    looking.note(services, session, task.number, document.id)
