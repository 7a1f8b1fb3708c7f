"""Puts the HTTP edge together from services that are handed in."""

from fastapi import APIRouter, Depends, FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.staticfiles import StaticFiles

from api import health, policies, problems, provider_door, staff_doors
from api.access import SignInNeededError, admit, sign_in_first
from api.applicant import access as applicant_access
from api.applicant import check, follow, rights, start
from api.applicant import documents as applicant_documents
from api.audit import pages as audit
from api.complaints import pages as complaint_pages
from api.counter import mandates
from api.counter import tasks as counter
from api.description import describe
from api.middleware import AccessLog, BodyCap, BodyCaps, BodyPace, PlainAddresses, SafeHeaders, SameSite, Unexpected
from api.operations import runs as operations_runs
from api.pages import STATIC
from api.review import covers as cover_pages
from api.review import tasks
from api.services import Services
from api.supervision import pages as supervision
from api.uploads import OVERHEAD_BYTES
from api.v1 import (
    complaints,
    counter_tasks,
    covers,
    desk,
    documents,
    dossiers,
    events,
    notices,
    reviews,
    runs,
    sessions,
)
from dossier.errors import DossierError

_DESCRIPTION = (
    "Document intake for household applications. Every POST needs an `Idempotency-Key`; "
    "refusals are RFC 9457 problem details with a stable `code`."
)


_API = (sessions, dossiers, documents, events, desk, reviews, complaints, covers, counter_tasks, runs, notices)
_PAGES = (
    start,
    applicant_access,
    applicant_documents,
    check,
    follow,
    rights,
    staff_doors,
    provider_door,
    tasks,
    supervision,
    complaint_pages,
    cover_pages,
    counter,
    mandates,
    operations_runs,
    audit,
)


def create_app(services: Services) -> FastAPI:
    """Return the application. Raises PolicyMissingError: an address has no line in `api.policies`."""
    settings = services.settings
    upload_bytes = settings.upload_max_bytes + OVERHEAD_BYTES
    caps = (
        BodyCap("/documents", upload_bytes),
        BodyCap("/dossiers", settings.household_max_bytes),
        BodyCap("/answers", settings.household_max_bytes),
        BodyCap("/apply", settings.household_max_bytes),
        BodyCap("/declaration", settings.household_max_bytes),
    )
    app = FastAPI(
        title="Wathiq",
        version="1",
        description=_DESCRIPTION,
        openapi_url="/api/v1/openapi.json",
        # Both pages load their scripts from elsewhere; an installation may have no way out.
        docs_url=None,
        redoc_url=None,
        # Before anything of a request is looked at: who is it, and may they.
        dependencies=[Depends(admit)],
        # Nobody has to guess which of two addresses took a POST.
        redirect_slashes=False,
        exception_handlers={
            DossierError: problems.refused,
            RequestValidationError: problems.invalid,
            HTTPException: problems.http_refused,
            SignInNeededError: sign_in_first,
        },
        middleware=[
            Middleware(AccessLog),
            Middleware(SafeHeaders, secure=settings.secure_cookies),
            Middleware(Unexpected),
            Middleware(PlainAddresses),
            Middleware(SameSite),
            Middleware(BodyCaps, default_bytes=settings.body_max_bytes, caps=caps),
            Middleware(BodyPace, grace_s=settings.body_grace_s, bytes_per_s=settings.body_bytes_per_s),
        ],
    )
    app.state.services = services
    app.state.streams = events.Streams(settings.streams_max)
    first = APIRouter(prefix="/api/v1")
    for module in _API:
        first.include_router(module.router)
    app.include_router(first)
    app.include_router(health.router)
    for page in _PAGES:
        app.include_router(page.router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    policies.check(app)
    describe(app)
    return app
