"""The HTTP API as a client sees it: every act once, however often the line breaks.

An act's Idempotency-Key is random and the same at every try. What is tried again: a broken line, 503 and 429.
"""

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx2
from pydantic import BaseModel, Field, ValidationError

from dossier.findings import Verdict

_BUSY = frozenset({429, 502, 503, 504})
_PAUSE_FIRST_S, _PAUSE_MOST_S = 0.25, 5.0
# A document is answered after inspection, three seconds at the most, once it has arrived.
_EXCHANGE_S = 60.0

Seen = TypeVar("Seen", bound=BaseModel)


class ApiClientError(Exception):
    """The API did not do what it was asked: `code` is stable, the message holds nothing of a household."""

    code = "api.error"


class ApiUnreachableError(ApiClientError):
    """Nobody answered for as long as we were ready to wait."""

    code = "api.unreachable"


class ApiMalformedError(ApiClientError):
    """Something answered, but not our API."""

    code = "api.malformed"


class ApiRefusedError(ApiClientError):
    """The API refused, with its own code and its own sentence."""

    def __init__(self, status: int, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code
        self.sentence = sentence


class FieldSeen(BaseModel):
    """One value that was read."""

    value: str
    confidence: float
    page: int


class DocumentSeen(BaseModel):
    """One document and how far it has come."""

    id: str
    name: str = ""
    kind: str | None = None
    member: str | None = None
    state: str
    problems: tuple[str, ...] = ()
    read_kind: str | None = None
    fields: dict[str, FieldSeen] = Field(default_factory=dict)


class FindingSeen(BaseModel):
    """One result of one check."""

    code: str
    verdict: Verdict
    member: str | None = None
    document: str | None = None
    kind: str | None = None
    field: str | None = None
    declared: str | None = None
    read: str | None = None
    confidence: float | None = None


class CorrectionSeen(BaseModel):
    """One thing that the applicant is asked to put right."""

    code: str
    member: str | None = None
    document: str | None = None
    kind: str | None = None
    sentence: str | None = None
    what_passes: tuple[str, ...] = ()


class MemberSeen(BaseModel):
    """What the assessment means for one member."""

    member: str
    outcome: str
    code: str | None = None


class OrientationSeen(BaseModel):
    """Where somebody may turn, and why."""

    path: str
    code: str
    member: str | None = None
    scheme: str | None = None
    dirhams: int | None = None
    sentence: str = ""


class DossierSeen(BaseModel):
    """One dossier as the API shows it."""

    number: str
    status: str
    queue: str
    outcome: str | None = None
    findings: tuple[FindingSeen, ...] = ()
    corrections: tuple[CorrectionSeen, ...] = ()
    members: tuple[MemberSeen, ...] = ()
    documents: tuple[DocumentSeen, ...] = ()
    registration_number: str | None = None
    policy: str | None = None
    orientations: tuple[OrientationSeen, ...] = ()
    once_fixed: str | None = None


class TaskSeen(BaseModel):
    """One question that a person must settle."""

    id: str
    number: str
    question: FindingSeen
    signature: bool = False


class _TasksSeen(BaseModel):
    items: tuple[TaskSeen, ...]


class _ProblemSeen(BaseModel):
    code: str
    title: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Upload:
    """One file on its way: the name and what its sender says it is."""

    path: Path
    kind: str | None
    member: str | None


class ApiClient:
    """The API at one address, for one client. Close it, or use it as a context."""

    def __init__(self, url: str, token: str, *, patience_s: float = 60.0) -> None:
        self._patience_s = patience_s
        self._client = httpx2.Client(
            base_url=f"{url.rstrip('/')}/api/v1",
            headers={"Authorization": f"Bearer {token}"},
            timeout=_EXCHANGE_S,
            # The token goes to this address and nowhere else, whatever the shell says of proxies.
            trust_env=False,
        )

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the line."""
        self._client.close()

    def open_dossier(self, declaration: Mapping[str, Any]) -> DossierSeen:
        """Open a dossier as a draft."""
        return self._act("/dossiers", DossierSeen, json=dict(declaration))

    def add_document(self, number: str, upload: Upload) -> DocumentSeen:
        """Send one file."""
        fields = {name: value for name, value in (("kind", upload.kind), ("member", upload.member)) if value}
        file = (upload.path.name, upload.path.read_bytes())
        return self._act(f"/dossiers/{number}/documents", DocumentSeen, data=fields, files={"file": file})

    def submit(self, number: str) -> DossierSeen:
        """Deposit the dossier."""
        return self._act(f"/dossiers/{number}/submission", DossierSeen)

    def answer(self, number: str, declaration: Mapping[str, Any] | None) -> DossierSeen:
        """Say that the open corrections are answered."""
        household = None if declaration is None else dict(declaration)
        return self._act(f"/dossiers/{number}/answers", DossierSeen, json={"household": household})

    def dossier(self, number: str, patience_s: float | None = None) -> DossierSeen:
        """Return where a dossier stands."""
        return self._done(lambda: self._client.get(f"/dossiers/{number}"), DossierSeen, patience_s)

    def open_tasks(self, number: str) -> tuple[TaskSeen, ...]:
        """Return the open questions about one dossier. Needs staff scope."""
        about = {"limit": "200", "number": number}
        return self._done(lambda: self._client.get("/review-tasks", params=about), _TasksSeen).items

    def settle(self, task: str, verdict: str) -> TaskSeen:
        """Settle one question: `pass` or `fail`. Needs staff scope."""
        return self._act(f"/review-tasks/{task}/settlement", TaskSeen, json={"verdict": verdict})

    def _act(self, path: str, seen: type[Seen], **body: Any) -> Seen:  # noqa: ANN401 - httpx2's own arguments
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        return self._done(lambda: self._client.post(path, headers=headers, **body), seen)

    def _done(self, send: Callable[[], httpx2.Response], seen: type[Seen], patience_s: float | None = None) -> Seen:
        """Send until it is answered. Raises ApiClientError."""
        deadline = time.monotonic() + (self._patience_s if patience_s is None else patience_s)
        pause_s = _PAUSE_FIRST_S
        while True:
            try:
                response = send()
            except (httpx2.TransportError, httpx2.StreamError) as error:
                response, reason = None, type(error).__name__
            if response is not None and response.status_code not in _BUSY:
                return _seen(response, seen)
            if time.monotonic() + pause_s > deadline:
                if response is not None and _is_problem(response):
                    raise _refusal(response)
                raise ApiUnreachableError(reason if response is None else f"status {response.status_code}")
            time.sleep(pause_s)
            pause_s = min(pause_s * 2, _PAUSE_MOST_S)


def _seen(response: httpx2.Response, seen: type[Seen]) -> Seen:
    if not response.is_success:
        raise _refusal(response)
    try:
        return seen.model_validate_json(response.content)
    except ValidationError:
        # Raised below: the error's context would hold what the dossier says of people.
        pass
    raise ApiMalformedError(f"not an answer of our API (status {response.status_code})")


def _is_problem(response: httpx2.Response) -> bool:
    return response.headers.get("Content-Type", "").startswith("application/problem+json")


def _refusal(response: httpx2.Response) -> ApiClientError:
    try:
        problem = _ProblemSeen.model_validate_json(response.content)
    except ValidationError:
        return ApiMalformedError(f"status {response.status_code}")
    sentence = problem.detail or problem.title or f"status {response.status_code}"
    return ApiRefusedError(response.status_code, problem.code, sentence)
