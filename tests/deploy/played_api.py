"""An app that plays the API: it keeps the acts in memory and comes to the outcome that a test chooses."""

from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import FastAPI, Form, Header, HTTPException, Request, Response, UploadFile
from fastapi.responses import JSONResponse

from dossier.documents import KINDS
from tests.gateways.households import HEAD

TOKEN = "client"
NUMBER = "WTQ-1"

HOUSEHOLD: dict[str, Any] = {
    "language": "fr",
    "channel": "online",
    "office": "rabat-agdal",
    "phone": "+212612345678",
    "address": {"line": "1, rue des Specimens", "commune": "Rabat", "province": "Rabat"},
    "members": [
        {
            "id": "m1",
            "relation": "head",
            "idcs": HEAD,
            "cin": None,
            "family_name": "Alaoui",
            "given_names": "Salma",
            "birth_date": "1985-03-12",
            "sex": "F",
        }
    ],
    "documents": [{"file": "m1-identity.jpg", "kind": "identity_card", "member": "m1"}, {"file": "bill.pdf"}],
}


@dataclass
class Played:
    """What was done to the API, and how it behaves: a test changes one thing.

    `outcomes` are what assessments come to, one after the other; `looks` is how often the machine is found
    working first; `busy` how many requests are turned away before one is taken.
    """

    outcomes: list[str] = field(default_factory=lambda: ["accepted"])
    looks: int = 1
    busy: int = 0
    refused_names: dict[str, tuple[int, str]] = field(default_factory=dict)
    registration_number: str | None = "123456789"
    tasks: list[dict[str, Any]] = field(default_factory=list)
    corrections: list[dict[str, Any]] = field(default_factory=list)
    declarations: list[dict[str, Any] | None] = field(default_factory=list)
    documents: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    turned_away: list[str] = field(default_factory=list)
    outcome: str | None = None
    status: str = "draft"
    queue: str = "applicant"
    working: int = 0

    def hand_over(self) -> None:
        self.queue, self.working, self.status = "machine", self.looks, "in_progress"

    def look(self) -> None:
        if self.queue != "machine":
            return
        if self.working > 0:
            self.working -= 1
            return
        self.outcome = self.outcomes.pop(0)
        self.queue = {"accepted": "carrier", "corrections_requested": "applicant", "in_review": "review"}[self.outcome]

    def view(self) -> dict[str, Any]:
        return {
            "number": NUMBER,
            "status": self.status,
            "queue": self.queue,
            "outcome": self.outcome,
            "flags": [],
            "findings": [
                {
                    "code": "mismatch.birth_date",
                    "verdict": "pass",
                    "member": "m1",
                    "document": document["id"],
                    "kind": document["kind"],
                    "field": "birth_date",
                    "declared": "1985-03-12",
                    "read": "1985-03-12",
                    "confidence": 0.97,
                    "source": "declaration",
                }
                for document in self.documents[:1]
            ],
            "corrections": self.corrections if self.queue == "applicant" else [],
            "members": [{"member": "m1", "outcome": "covered", "code": None}],
            "documents": self.documents,
            "registration_number": self.registration_number if self.outcome == "accepted" else None,
        }


def problem(status: int, code: str) -> JSONResponse:
    content = {"title": "Refused", "detail": "It was refused.", "code": code, "status": status}
    return JSONResponse(content, status, media_type="application/problem+json")


def create_played_api(played: Played) -> FastAPI:
    """Return the app."""
    app = FastAPI()

    @app.middleware("http")
    async def keep_the_door(request: Request, go_on: Any) -> Response:  # noqa: ANN401 - Starlette's own
        key = request.headers.get("Idempotency-Key")
        if request.method == "POST" and key is None:
            return problem(400, "request.idempotency_key_missing")
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return problem(401, "access.unauthenticated")
        if played.busy > 0:
            played.busy -= 1
            played.turned_away.append(key or "")
            return problem(503, "service.database_unavailable")
        if key is not None:
            played.keys.append(key)
        answered: Response = await go_on(request)
        return answered

    @app.post("/api/v1/dossiers", status_code=201)
    async def open_dossier(household: dict[str, Any]) -> dict[str, Any]:
        played.declarations.append(household)
        return played.view()

    @app.post("/api/v1/dossiers/{number}/documents", status_code=201)
    async def add_document(
        number: str,
        file: UploadFile,
        kind: Annotated[str | None, Form()] = None,
        member: Annotated[str | None, Form()] = None,
    ) -> Any:  # noqa: ANN401 - a document or a problem
        name = file.filename or ""
        status, code = played.refused_names.get(name, (201, ""))
        if status != 201:
            return problem(status, code)
        if kind is not None and kind not in KINDS:
            return problem(422, "document.kind_unknown")
        if member not in (None, "m1"):
            return problem(422, "document.member_unknown")
        document = {
            "id": f"d{len(played.documents) + 1}",
            "name": name,
            "kind": kind,
            "member": member,
            "state": "refused" if code else "read",
            "problems": [code] if code else [],
            "read_kind": "identity_card",
            "fields": {"birth_date": {"value": "1985-03-12", "confidence": 0.97, "page": 1, "box": [1, 2, 3, 4]}},
        }
        played.documents.append(document)
        return document

    @app.post("/api/v1/dossiers/{number}/submission", status_code=202)
    async def submit(number: str) -> dict[str, Any]:
        played.hand_over()
        return played.view()

    @app.post("/api/v1/dossiers/{number}/answers", status_code=202)
    async def answer(number: str, answered: dict[str, Any]) -> Any:  # noqa: ANN401 - a dossier or a problem
        if played.outcome != "corrections_requested":
            return problem(409, "corrections.none_open")
        played.declarations.append(answered["household"])
        played.hand_over()
        return played.view()

    @app.get("/api/v1/dossiers/{number}")
    async def dossier(number: str) -> Any:  # noqa: ANN401 - a dossier or a problem
        if number != NUMBER:
            return problem(404, "dossier.unknown")
        played.look()
        return played.view()

    @app.get("/api/v1/review-tasks")
    async def tasks() -> dict[str, Any]:
        return {"items": played.tasks}

    @app.post("/api/v1/review-tasks/{task}/settlement")
    async def settle(
        task: str, settlement: dict[str, str], idempotency_key: Annotated[str, Header()]
    ) -> dict[str, Any]:
        settled = next((each for each in played.tasks if each["id"] == task), None)
        if settled is None or settlement["verdict"] not in ("pass", "fail"):
            raise HTTPException(404)
        played.tasks.remove(settled)
        if not played.tasks:
            played.hand_over()
        return settled

    return app
