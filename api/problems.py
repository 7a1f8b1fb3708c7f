"""Every refusal as RFC 9457 problem details: one table from error class to status, one sentence a code.

Nothing that was sent is repeated: a validation problem says where, never what. Pages get the same refusals
as a page (`api.pages`).
"""

import math
import traceback
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import structlog
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import wording
from api import errors as edge
from api.language import of_request
from api.pages import problem_page
from api.policies import methods_at
from api.sentences import sentence
from api.services import FileRefusedError
from dossier import errors as rules
from dossier.accounts import errors as accounts
from dossier.errors import DossierError

MEDIA_TYPE = "application/problem+json"
# The content of a refusal, as the description of the API writes it.
PROBLEM = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
_log = structlog.get_logger("api.problems")

# The nearest class in an error's ancestry decides.
STATUS: dict[type[DossierError], int] = {
    edge.KeyMissingError: 400,
    edge.KeyInvalidError: 400,
    edge.UploadInvalidError: 400,
    rules.InvalidCursorError: 400,
    edge.UnauthenticatedError: 401,
    rules.NoticeRefusedError: 401,
    edge.StaffOnlyError: 403,
    edge.CrossSiteError: 403,
    edge.SignInRefusedError: 403,
    accounts.ProofRefusedError: 403,
    rules.UnknownDossierError: 404,
    rules.InvalidDossierNumberError: 404,
    rules.UnknownDocumentError: 404,
    rules.UnknownTaskError: 404,
    rules.UnknownEffectError: 404,
    rules.SignatureNeededError: 403,
    rules.OwnDecisionError: 403,
    rules.InvalidComplaintNumberError: 404,
    rules.UnknownComplaintError: 404,
    rules.ComplaintGroundError: 422,
    rules.StaffActError: 403,
    rules.RefusedActError: 409,
    edge.BodyTooLargeError: 413,
    edge.MediaTypeError: 415,
    FileRefusedError: 422,
    rules.ActRepeatedError: 422,
    rules.InvalidDateError: 422,
    rules.InvalidIdcsError: 422,
    rules.InvalidCinError: 422,
    rules.InvalidPhoneError: 422,
    rules.InvalidHouseholdError: 422,
    rules.UnknownMemberError: 422,
    rules.UnknownKindError: 422,
    rules.UnreadableFileError: 422,
    accounts.TooManyAttemptsError: 429,
    accounts.AccountExistsError: 409,
    accounts.UnknownAccountError: 422,
    accounts.RoleUnknownError: 422,
    accounts.PasswordTooShortError: 422,
    accounts.OutsideTerritoryError: 403,
    accounts.MandateTooLongError: 422,
    accounts.UnknownMandateError: 404,
    rules.FileDamagedError: 500,
    rules.DossierError: 500,
    rules.UnavailableError: 503,
}
# A file turned down by its first bytes: what the file is decides, not the class.
FILE_STATUS = {"file.too_large": 413, "type.not_a_document": 415}
# What the framework itself refuses.
HTTP_CODES = {
    400: "request.malformed",
    404: "request.not_found",
    405: "request.method_not_allowed",
    408: "request.too_slow",
    413: "request.body_too_large",
    415: "request.media_type_unsupported",
}
_RETRY_AFTER_S = 30
_ERRORS_MOST = 20


class Problem(BaseModel):
    """What went wrong, as RFC 9457 says it; `code` is stable, the words are for people."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    reason: str | None = None
    errors: list[dict[str, str]] | None = None


def declared(*refusals: type[DossierError]) -> dict[int | str, dict[str, Any]]:
    """Return the `responses=` of an endpoint that may refuse so."""
    return {
        status: {
            "description": " ".join(sorted({error.code for error in refusals if _status(error) == status})),
            "content": PROBLEM,
        }
        for status in sorted({_status(error) for error in refusals} | {422})
    }


def status_of(error: DossierError) -> int:
    """Return the HTTP status of a refusal."""
    if isinstance(error, FileRefusedError):
        return FILE_STATUS.get(error.reason, 422)
    return _status(type(error))


def _status(kind: type[DossierError]) -> int:
    return next(STATUS[ancestor] for ancestor in kind.__mro__ if ancestor in STATUS)


async def refused(request: Request, error: Exception) -> Response:
    """Answer a refusal by the rules or by the edge."""
    assert isinstance(error, DossierError)  # noqa: S101 - registered for this class only
    status = status_of(error)
    code = error.reason if isinstance(error, FileRefusedError) else error.code
    told = (rules.InvalidHouseholdError, rules.NoticeRefusedError)
    reason = error.reason if isinstance(error, told) else None
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    if isinstance(error, accounts.TooManyAttemptsError):
        headers["Retry-After"] = str(math.ceil(error.retry_after_s))
    elif status == 503:
        headers["Retry-After"] = str(_RETRY_AFTER_S)
    if status >= 500:
        _log.error("refused", code=code, error=type(error).__name__, where=where(error))
    return problem(request, status, code, headers, reason=reason)


async def invalid(request: Request, error: Exception) -> Response:
    """Answer a request that does not have the shape its schema asks for."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this class only
    found = error.errors()
    if _is_of_another_type(request, found):
        return problem(request, 415, "request.media_type_unsupported")
    if any(item["type"] == "json_invalid" for item in found):
        return problem(request, 400, "request.malformed")
    return problem(request, 422, "request.invalid", errors=_places(found))


async def http_refused(request: Request, error: Exception) -> Response:
    """Answer what the framework refuses: unknown addresses, methods, broken bodies."""
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this class only
    code = HTTP_CODES.get(error.status_code, "request.refused")
    # The framework names the methods of one of the routes that an address has, not of all.
    allowed = {"Allow": ", ".join(methods_at(request.app, request.url.path))} if error.status_code == 405 else {}
    return problem(request, error.status_code, code, allowed)


def unexpected(request: Request, error: Exception) -> Response:
    """Answer what nobody foresaw. The message of the error may hold personal values: it goes nowhere."""
    _log.error("unexpected", error=type(error).__name__, where=where(error))
    return problem(request, 500, "service.unexpected")


def problem(
    request: Request,
    status: int,
    code: str,
    headers: dict[str, str] | None = None,
    *,
    reason: str | None = None,
    errors: list[dict[str, str]] | None = None,
) -> Response:
    """Return the problem as a document for programs, as a page for people."""
    if not request.url.path.startswith(("/api/", "/healthz", "/readyz")):
        return problem_page(request, status, code, headers)
    language = of_request(request)
    body = Problem(
        type=f"urn:wathiq:problem:{code}",
        title=wording.text(language, f"ui.problem.status.{status}"),
        status=status,
        code=code,
        detail=sentence(language, code),
        reason=reason,
        errors=errors,
    )
    content = body.model_dump(exclude_none=True)
    return JSONResponse(content, status, {**(headers or {}), "Content-Language": language.value}, MEDIA_TYPE)


def where(error: BaseException) -> str:
    """Return file and line of the innermost frames: enough to find the fault, without any value."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))


def _is_of_another_type(request: Request, found: Sequence[Any]) -> bool:
    """Say whether a body was refused because it is no JSON: the framework then sees one long string."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    is_json = kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))
    return bool(kind) and not is_json and any(tuple(item["loc"]) == ("body",) for item in found)


def _places(found: Sequence[Any]) -> list[dict[str, str]]:
    return [{"pointer": _pointer(item["loc"], item["type"]), "code": item["type"]} for item in found[:_ERRORS_MOST]]


def _pointer(place: Iterable[int | str], kind: str) -> str:
    parts = [str(part) for part in place]
    # The name of a field that nobody asked for is something that was sent.
    if kind == "extra_forbidden":
        parts = parts[:-1]
    return "/" + "/".join(parts[1:] if parts and parts[0] == "body" else parts)
