"""The open questions, one page each: declared, read, and the place on the document itself.

Opening a document is recorded (DOMAIN.md §10). Originals are never served: what is shown was re-encoded.
"""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from starlette.responses import Response

import wording
from api.acts import act
from api.applicant.cards import certainty
from api.forms import Fields, FormFields, new_key, page_act
from api.intake import fetch
from api.language import PageLanguage
from api.pages import go, render
from api.services import Injected, Services
from api.sessions import ReviewerSession
from dossier.elsewhere import Orientation
from dossier.errors import InvalidDateError, UnknownDocumentError
from dossier.findings import Finding, Verdict
from dossier.household import Language
from dossier.reading import Box
from dossier.record import Document, DossierView, ReviewTask

router = APIRouter(prefix="/review", include_in_schema=False)
TaskId = Annotated[str, Path(max_length=64)]
_PAGE_SIDE = 1600
# A word alone is hard to judge: this much of the box's size is shown around it.
_AROUND = 0.6
_AROUND_LEAST = 40
# What the reader lost of a value stands beside what it read: so many heights of the box to either side.
_BESIDE = 6


@router.get("")
def show_tasks(
    request: Request, session: ReviewerSession, services: Injected, done: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """List the open questions, oldest first."""
    tasks = services.dossiers.open_tasks(services.settings.page_size)
    return render(
        request, "review/tasks.html", tasks=tasks, headline=headline, now=services.now(), done=done == "settled"
    )


@router.get("/tasks/{task}")
def show_task(
    request: Request,
    task: TaskId,
    session: ReviewerSession,
    services: Injected,
    language: PageLanguage,
    done: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """Show one question with everything needed to settle it."""
    found = services.dossiers.task(task)
    view = services.dossiers.view(found.number)
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
        orientations=_paths(view, found.question),
        key=new_key(),
        done=done == "settled",
    )


@router.get("/tasks/{task}/crop")
def show_crop(request: Request, task: TaskId, session: ReviewerSession, services: Injected) -> Response:
    """Show the place that the question is about, re-encoded."""
    found, document = _document(services, task)
    question = found.question
    if question.box is None:
        return show_page(request, task, session, services)
    data = _opened(request, services, session, found, document)
    page = question.page or 1
    return _picture(services.readers.crop(data, page, _around(question.box, document, page), _turn(document, page)))


@router.get("/tasks/{task}/page")
def show_page(request: Request, task: TaskId, session: ReviewerSession, services: Injected) -> Response:
    """Show the whole page that the question is about, re-encoded."""
    found, document = _document(services, task)
    data = _opened(request, services, session, found, document)
    page = found.question.page or 1
    return _picture(services.readers.page_image(data, page, _PAGE_SIDE, _turn(document, page)))


@router.post("/tasks/{task}/settlement")
def settle(request: Request, task: TaskId, fields: Fields, session: ReviewerSession, services: Injected) -> Response:
    """Settle the question, then go on to the next one."""
    verdict = _verdict(fields)
    noted = page_act(services, request, session.actor, fields, verdict.value.encode())
    services.dossiers.settle(task, verdict, noted)
    following = services.dossiers.open_tasks(1)
    return go(f"/review/tasks/{following[0].id}?done=settled" if following else "/review?done=settled")


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


def _turn(document: Document, page: int) -> int:
    """Return the quarter turn that set the page upright when it was read; 0 where it was not."""
    sizes = document.reading.page_sizes if document.reading else ()
    return sizes[page - 1].turn if page <= len(sizes) else 0


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


def _opened(
    request: Request, services: Services, session: ReviewerSession, task: ReviewTask, document: Document
) -> bytes:
    noted = act(services, session.actor, new_key(), request.url.path, document.id.encode())
    services.dossiers.log_document_read(task.number, document.id, noted)
    return fetch(services, task.number, document)


def _around(box: Box, document: Document, page: int) -> Box:
    margin_x = max(round(box.width * _AROUND), box.height * _BESIDE, _AROUND_LEAST)
    margin_y = max(round(box.height * _AROUND), _AROUND_LEAST)
    left, top = max(box.x - margin_x, 0), max(box.y - margin_y, 0)
    right, bottom = box.x + box.width + margin_x, box.y + box.height + margin_y
    if document.reading is not None and page <= document.reading.pages:
        size = document.reading.page_sizes[page - 1]
        right, bottom = min(right, size.width), min(bottom, size.height)
    return Box(left, top, max(right - left, 1), max(bottom - top, 1))


def _picture(content: bytes) -> Response:
    return Response(content, media_type="image/jpeg", headers={"Cache-Control": "no-store"})
