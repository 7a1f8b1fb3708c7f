"""Who may use which address: one table. An address that is not in it is neither served nor built.

Source: DOMAIN.md §12. What of it somebody then sees is not said here: a dossier that they do not reach does not exist
for them (`storage.reached`). The first role of a line that somebody holds is the one in which they act.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts


class Who(StrEnum):
    """In what capacity somebody calls; the values of members of staff are those of `dossier.record.Role`."""

    ANYONE = "anyone"
    PROVIDER = "provider"  # signs what it sends
    APPLICANT = "applicant"
    CLIENT = "client"
    DESK = "desk"  # a client with staff scope
    COUNTER = "counter"
    HELPER = "helper"
    REVIEWER = "reviewer"
    SUPERVISOR = "supervisor"
    OPERATOR = "operator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class Door:
    """Where the cookie of a group of pages is had."""

    cookie: str
    sign_in: str


HOUSEHOLD = Door("wathiq_dossier", "/return")
STAFF = Door("wathiq_staff", "/staff/sign-in")
# Of whoever is on the way to the provider of identities and back.
ERRAND = Door("wathiq_errand", "/staff/sign-in")
# A page of ours leads there, and no other site may: it begins an errand with a GET.
ERRAND_BEGINS = "/staff/provider"
# And there another site, the provider, sends browsers back: by a link that one sees, never from within a page.
ERRAND_ENDS = "/staff/provider/callback"

_OPEN = (Who.ANYONE,)
_OWN = (Who.APPLICANT,)
_SENDERS = (Who.CLIENT, Who.DESK, Who.COUNTER, Who.HELPER)
_SIGNERS = (Who.REVIEWER, Who.SUPERVISOR)
_DESKS = (Who.DESK, *_SIGNERS)
_READERS = (*_SENDERS, *_SIGNERS, Who.AUDITOR)
_COUNTERS = (Who.COUNTER, Who.SUPERVISOR)
_SUPERVISORS = (Who.SUPERVISOR,)
_EVERYBODY = (Who.COUNTER, Who.HELPER, Who.REVIEWER, Who.SUPERVISOR, Who.OPERATOR, Who.AUDITOR)

Table = Mapping[str, tuple[Who, ...]]

API: Table = MappingProxyType(
    {
        "POST /api/v1/sessions": _OPEN,
        "POST /api/v1/sessions/end": _EVERYBODY,
        "POST /api/v1/dossiers": _SENDERS,
        "GET /api/v1/dossiers/{number}": _READERS,
        "POST /api/v1/dossiers/{number}/submission": _SENDERS,
        "POST /api/v1/dossiers/{number}/answers": _SENDERS,
        "POST /api/v1/dossiers/{number}/withdrawal": _SENDERS,
        "POST /api/v1/dossiers/{number}/documents": _SENDERS,
        "GET /api/v1/dossiers/{number}/documents/{document}": _READERS,
        "GET /api/v1/dossiers/{number}/events": _READERS,
        "POST /api/v1/dossiers/{number}/extension": (*_SIGNERS, Who.OPERATOR),
        "POST /api/v1/dossiers/{number}/closing": _SIGNERS,
        "POST /api/v1/dossiers/{number}/second-bundle": _SUPERVISORS,
        "POST /api/v1/dossiers/{number}/second-bundle/question": _SUPERVISORS,
        "POST /api/v1/dossiers/{number}/taking-back": _SIGNERS,
        "POST /api/v1/dossiers/{number}/conflict": (Who.REVIEWER, Who.SUPERVISOR, Who.COUNTER, Who.AUDITOR),
        "POST /api/v1/dossiers/{number}/phone": _COUNTERS,
        "GET /api/v1/dossiers/{number}/mandates": (*_COUNTERS, Who.AUDITOR),
        "POST /api/v1/dossiers/{number}/mandates": _COUNTERS,
        "POST /api/v1/dossiers/{number}/mandates/{mandate}/end": _COUNTERS,
        "POST /api/v1/dossiers/{number}/appeal": _SENDERS,
        "GET /api/v1/dossiers/{number}/cover": _READERS,
        "POST /api/v1/dossiers/{number}/cover/preview": _SENDERS,
        "POST /api/v1/dossiers/{number}/cover/changes": _SENDERS,
        "GET /api/v1/cover-questions": _DESKS,
        "POST /api/v1/cover-questions/{question}/settlement": _SIGNERS,
        "POST /api/v1/extensions": (Who.SUPERVISOR, Who.OPERATOR),
        "GET /api/v1/review-tasks": _DESKS,
        "GET /api/v1/review-tasks/{task}": _DESKS,
        "POST /api/v1/review-tasks/{task}/settlement": _DESKS,
        "POST /api/v1/review-tasks/{task}/claim": _SIGNERS,
        "POST /api/v1/review-tasks/{task}/release": _SIGNERS,
        "POST /api/v1/review-tasks/{task}/assignment": _SUPERVISORS,
        "GET /api/v1/supervision": _SUPERVISORS,
        "POST /api/v1/complaints": _SENDERS,
        "GET /api/v1/complaints": _DESKS,
        "GET /api/v1/complaints/{number}": _READERS,
        "POST /api/v1/complaints/{number}/question": _DESKS,
        "POST /api/v1/complaints/{number}/reply": _SENDERS,
        "POST /api/v1/complaints/{number}/settlement": _DESKS,
        "POST /api/v1/complaints/{number}/withdrawal": _SENDERS,
        "POST /api/v1/complaints/{number}/completion": _DESKS,
        "GET /api/v1/counter-tasks": (Who.DESK, *_COUNTERS),
        "POST /api/v1/counter-tasks/{task}/settlement": (Who.DESK, *_COUNTERS),
        "GET /api/v1/runs": (Who.DESK, Who.OPERATOR, Who.SUPERVISOR, Who.AUDITOR),
        "POST /api/v1/notices": (Who.PROVIDER,),
        "GET /healthz": _OPEN,
        "GET /readyz": _OPEN,
    }
)

PAGES: Table = MappingProxyType(
    {
        "GET /": _OPEN,
        "GET /apply": _OPEN,
        "POST /apply": _OPEN,
        "GET /return": _OPEN,
        "POST /return": _OPEN,
        "GET /return/code": _OPEN,
        "POST /return/code": _OPEN,
        "GET /dossier": _OWN,
        "GET /dossier/asked/{position}/crop": _OWN,
        "POST /dossier/answers": _OWN,
        "GET /dossier/declaration": _OWN,
        "POST /dossier/declaration": _OWN,
        "GET /dossier/documents": _OWN,
        "GET /dossier/documents/add": _OWN,
        "POST /dossier/documents": _OWN,
        "GET /dossier/check": _OWN,
        "POST /dossier/submission": _OWN,
        "POST /dossier/sign-out": _OWN,
        "GET /dossier/rights": _OWN,
        "POST /dossier/rights/export": _OWN,
        "GET /dossier/rights/export/{link}": _OWN,
        "POST /dossier/rights/rectification": _OWN,
        "POST /dossier/rights/mandates": _OWN,
        "POST /dossier/rights/mandates/{mandate}/end": _OWN,
        "GET /staff/sign-in": _OPEN,
        "POST /staff/sign-in": _OPEN,
        f"GET {ERRAND_BEGINS}": _OPEN,
        f"GET {ERRAND_ENDS}": _OPEN,
        "GET /staff/signed-out": _OPEN,
        "GET /staff": _EVERYBODY,
        "POST /staff/sign-out": _EVERYBODY,
        "GET /review": _SIGNERS,
        "GET /review/tasks/{task}": _SIGNERS,
        "GET /review/tasks/{task}/crop": _SIGNERS,
        "GET /review/tasks/{task}/page": _SIGNERS,
        "POST /review/tasks/{task}/settlement": _SIGNERS,
        "POST /review/tasks/{task}/conflict": _SIGNERS,
        "GET /supervision": _SUPERVISORS,
        "GET /supervision/{number}": _SUPERVISORS,
        "POST /supervision/{number}/{act}": _SUPERVISORS,
        "GET /counter": _COUNTERS,
        "POST /counter/tasks/{task}/settlement": _COUNTERS,
        "POST /counter/phone": _COUNTERS,
        "POST /counter/mandates": _COUNTERS,
        "GET /counter/mandates/{number}": _COUNTERS,
        "POST /counter/mandates/{number}": _COUNTERS,
        "POST /counter/mandates/{number}/{mandate}/end": _COUNTERS,
        "GET /covers": _SIGNERS,
        "POST /covers/{question}/settlement": _SIGNERS,
        "GET /complaints": _SIGNERS,
        "GET /complaints/{number}": _SIGNERS,
        "POST /complaints/{number}/question": _SIGNERS,
        "POST /complaints/{number}/settlement": _SIGNERS,
        "POST /complaints/{number}/completion": _SIGNERS,
        "GET /operations": (Who.OPERATOR,),
        "GET /audit": (Who.AUDITOR,),
        "POST /audit": (Who.AUDITOR,),
        "GET /audit/{number}": (Who.AUDITOR,),
        "GET /audit/{number}/export": (Who.AUDITOR,),
    }
)

POLICIES: Table = MappingProxyType({**API, **PAGES})
# Served as they are, to anybody: nothing in them is anybody's.
UNGUARDED = frozenset({"/api/v1/openapi.json", "/static"})


class PolicyMissingError(Exception):
    """An address is served that no line speaks of, or a line speaks of none."""


def routes(app: FastAPI) -> Iterator[str]:
    """Yield every address that an application serves, as the table writes it."""
    for route in iter_route_contexts(app.routes):
        path = str(getattr(route, "path", ""))
        if path in UNGUARDED:
            continue
        for method in sorted(getattr(route, "methods", None) or {"ANY"}):
            yield f"{method} {path}"


def methods_at(app: FastAPI, path: str) -> list[str]:
    """Return the methods that an address takes."""
    found: set[str] = set()
    for route in iter_route_contexts(app.routes):
        if route.path_regex is not None and route.path_regex.match(path):
            found |= set(route.methods or ())
    return sorted(found)


def check(app: FastAPI) -> None:
    """Refuse an application whose addresses are not those of the table. Raises PolicyMissingError."""
    served = set(routes(app))
    if served != set(POLICIES):
        raise PolicyMissingError(", ".join(sorted(served ^ set(POLICIES))))


def address(scope: Mapping[str, Any]) -> str:
    """Return the address of a request as the table writes it."""
    context = scope.get("fastapi", {}).get("effective_route_context") or scope.get("route")
    return f"{scope['method']} {getattr(context, 'path', '')}"


def door_of(where: str) -> Door | None:
    """Return where the cookie of a page is had; None: no page, a token is needed."""
    path = where.split(" ", 1)[1]
    if path.startswith("/api/"):
        return None
    return HOUSEHOLD if path.startswith("/dossier") else STAFF
