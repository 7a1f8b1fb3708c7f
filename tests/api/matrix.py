"""What the authorisation matrix is made of: how each address is called, and which of its cells say nothing, and why.

Addresses and who may use them come from the application itself (`api.policies`, checked against its routes when it is
built); here stands only what to send. An address without a recipe fails the tests.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from api.policies import POLICIES, Who, door_of
from tests.api.house import PHONE, a_household, picture

WORDS = "Ma carte n'est jamais arrivée."


class Relation(StrEnum):
    """How whoever calls stands to what the address names."""

    OWN = "own"
    OTHERS = "other's"
    OTHER_TERRITORY = "other territory"
    CLOSED = "closed"
    ERASED = "erased"
    ANONYMOUS = "anonymous"
    REVOKED = "revoked"


class Names(StrEnum):
    """What an address names."""

    DOSSIER = "one dossier"
    IN_BODY = "one dossier, in what is sent"
    LIST = "what the caller reaches"
    SESSION = "the dossier of the session"
    NOTHING = "nothing"


OF_DOSSIER = (Relation.OTHERS, Relation.OTHER_TERRITORY, Relation.CLOSED, Relation.ERASED)
ROLES = tuple(who for who in Who if who not in (Who.ANYONE, Who.PROVIDER))
# Whom a territory opens dossiers, whoever opened them.
OF_TERRITORY = (Who.DESK, Who.COUNTER, Who.REVIEWER, Who.SUPERVISOR, Who.OPERATOR, Who.AUDITOR)


@dataclass(frozen=True)
class Recipe:
    """How an address is called. `missing` is the status of what does not exist."""

    names: Names = Names.DOSSIER
    json: Mapping[str, Any] | None = None
    form: Mapping[str, str] | None = None
    file: bool = False
    missing: int = 404
    spoils: bool = False  # what it does makes the dossier useless for the next caller
    says: int | None = None  # the one status that an allowed call has, where it is a refusal by the rules


_GROUNDS = {"grounds": "hardship"}
_KEY = {"_key": "0" * 32}
_CHANGE = {"kind": "income", "effective_on": "2026-11-01"}
_LIST = Recipe(Names.LIST)
_NOTHING = Recipe(Names.NOTHING)
_SESSION = Recipe(Names.SESSION)
_ACT = Recipe(spoils=True)
_FORM = Recipe(Names.SESSION, form=_KEY, spoils=True)

RECIPES: Mapping[str, Recipe] = {
    "POST /api/v1/sessions": Recipe(Names.NOTHING, json={"login": "nobody", "password": "nothing"}),
    "POST /api/v1/sessions/end": Recipe(Names.NOTHING, spoils=True),
    "POST /api/v1/dossiers": Recipe(Names.NOTHING, json=a_household()),
    "GET /api/v1/dossiers/{number}": Recipe(),
    "POST /api/v1/dossiers/{number}/submission": _ACT,
    "POST /api/v1/dossiers/{number}/answers": Recipe(json={}, spoils=True),
    "POST /api/v1/dossiers/{number}/withdrawal": _ACT,
    "POST /api/v1/dossiers/{number}/documents": Recipe(file=True, spoils=True),
    "GET /api/v1/dossiers/{number}/documents/{document}": Recipe(),
    "GET /api/v1/dossiers/{number}/events": Recipe(),
    "POST /api/v1/dossiers/{number}/extension": Recipe(json={"days": 5, **_GROUNDS}, spoils=True),
    "POST /api/v1/dossiers/{number}/closing": _ACT,
    "POST /api/v1/dossiers/{number}/second-bundle": Recipe(json=_GROUNDS, spoils=True),
    "POST /api/v1/dossiers/{number}/second-bundle/question": _ACT,
    "POST /api/v1/dossiers/{number}/taking-back": _ACT,
    "POST /api/v1/dossiers/{number}/conflict": _ACT,
    "POST /api/v1/dossiers/{number}/phone": Recipe(json={"phone": PHONE, "proof": "passport"}, spoils=True),
    "GET /api/v1/dossiers/{number}/mandates": Recipe(),
    "POST /api/v1/dossiers/{number}/mandates": Recipe(json={"helper": "", "days": 30}, spoils=True),
    "POST /api/v1/dossiers/{number}/mandates/{mandate}/end": _ACT,
    "POST /api/v1/dossiers/{number}/appeal": Recipe(json={"words": WORDS}, spoils=True),
    "GET /api/v1/dossiers/{number}/cover": Recipe(),
    "POST /api/v1/dossiers/{number}/cover/preview": Recipe(json=_CHANGE),
    "POST /api/v1/dossiers/{number}/cover/changes": Recipe(json=_CHANGE, spoils=True),
    "GET /api/v1/cover-questions": _LIST,
    "POST /api/v1/cover-questions/{question}/settlement": Recipe(json={"holds": False}, spoils=True),
    "POST /api/v1/extensions": Recipe(Names.NOTHING, json={"days": 5, **_GROUNDS}),
    "GET /api/v1/review-tasks": _LIST,
    "GET /api/v1/review-tasks/{task}": Recipe(),
    "POST /api/v1/review-tasks/{task}/settlement": Recipe(json={"verdict": "pass"}, spoils=True),
    "POST /api/v1/review-tasks/{task}/claim": _ACT,
    "POST /api/v1/review-tasks/{task}/release": _ACT,
    "POST /api/v1/review-tasks/{task}/assignment": Recipe(json={"person": "somebody"}, spoils=True),
    "GET /api/v1/supervision": _LIST,
    "POST /api/v1/complaints": Recipe(
        Names.IN_BODY, json={"kind": "delay", "words": WORDS, "language": "fr", "phone": PHONE}, spoils=True
    ),
    "GET /api/v1/complaints": _LIST,
    "GET /api/v1/complaints/{number}": Recipe(),
    "POST /api/v1/complaints/{number}/question": Recipe(json={"words": WORDS}, spoils=True),
    "POST /api/v1/complaints/{number}/reply": Recipe(json={"words": WORDS}, spoils=True),
    "POST /api/v1/complaints/{number}/settlement": Recipe(json={"state": "upheld"}, spoils=True),
    "POST /api/v1/complaints/{number}/withdrawal": _ACT,
    "POST /api/v1/complaints/{number}/completion": _ACT,
    "GET /api/v1/counter-tasks": _LIST,
    "POST /api/v1/counter-tasks/{task}/settlement": _ACT,
    "GET /api/v1/runs": _LIST,
    "POST /api/v1/notices": _NOTHING,
    "GET /healthz": _NOTHING,
    "GET /readyz": _NOTHING,
    "GET /": _NOTHING,
    "GET /apply": _NOTHING,
    "POST /apply": Recipe(Names.NOTHING, form=_KEY),
    "GET /return": _NOTHING,
    "POST /return": Recipe(Names.NOTHING, form={"number": "", "phone": ""}),
    "GET /return/code": _NOTHING,
    "POST /return/code": Recipe(Names.NOTHING, form={"code": ""}),
    "GET /dossier": _SESSION,
    "GET /dossier/asked/{position}/crop": Recipe(Names.SESSION, says=404),  # nothing is asked of this dossier
    "POST /dossier/answers": _FORM,
    "GET /dossier/declaration": _SESSION,
    # An empty form is shown again, with what is wrong.
    "POST /dossier/declaration": Recipe(Names.SESSION, form=_KEY, says=422),
    "GET /dossier/documents": _SESSION,
    "GET /dossier/documents/add": _SESSION,
    "POST /dossier/documents": Recipe(Names.SESSION, file=True, spoils=True),
    "GET /dossier/check": _SESSION,
    "POST /dossier/submission": _FORM,
    "POST /dossier/sign-out": Recipe(Names.NOTHING, form=_KEY, spoils=True),
    "GET /dossier/rights": _SESSION,
    "POST /dossier/rights/export": _FORM,
    # A link that nobody made; that one of another session opens nothing: tests/api/test_rights.py.
    "GET /dossier/rights/export/{link}": Recipe(Names.SESSION, says=404),
    "POST /dossier/rights/rectification": Recipe(Names.SESSION, form={**_KEY, "words": WORDS}, spoils=True),
    "POST /dossier/rights/mandates": Recipe(
        Names.SESSION, form={**_KEY, "helper": "nobody", "days": "30"}, says=422, spoils=True
    ),
    "POST /dossier/rights/mandates/{mandate}/end": _FORM,
    "GET /staff/sign-in": _NOTHING,
    "POST /staff/sign-in": Recipe(Names.NOTHING, form={"login": "nobody", "password": "nothing"}),
    # Nobody's addresses where there is no provider; where there is one: tests/api/test_provider_door.py.
    "GET /staff/provider": Recipe(Names.NOTHING, says=404),
    "GET /staff/provider/callback": Recipe(Names.NOTHING, says=404),
    "GET /staff/signed-out": Recipe(Names.NOTHING, says=404),
    "GET /staff": _NOTHING,
    "POST /staff/sign-out": Recipe(Names.NOTHING, form=_KEY, spoils=True, says=303),
    "GET /review": _LIST,
    "GET /review/tasks/{task}": Recipe(),
    "GET /review/tasks/{task}/crop": Recipe(),
    "GET /review/tasks/{task}/page": Recipe(),
    "POST /review/tasks/{task}/settlement": Recipe(form={**_KEY, "verdict": "pass"}, spoils=True),
    "POST /review/tasks/{task}/conflict": Recipe(form=_KEY, spoils=True),
    "GET /supervision": _LIST,
    "GET /supervision/{number}": Recipe(),
    "POST /supervision/{number}/{act}": Recipe(form={**_KEY, "days": "5", **_GROUNDS}, spoils=True),
    "GET /counter": _LIST,
    "POST /counter/tasks/{task}/settlement": Recipe(form=_KEY, spoils=True),
    "POST /counter/phone": Recipe(
        Names.IN_BODY, form={**_KEY, "phone": PHONE, "proof": "passport"}, missing=422, spoils=True
    ),
    # Goes to the page of what is found, or back where nothing is.
    "POST /counter/mandates": Recipe(Names.IN_BODY, form={}, missing=303),
    "GET /counter/mandates/{number}": Recipe(),
    "POST /counter/mandates/{number}": Recipe(form={**_KEY, "helper": "", "days": "30"}, spoils=True),
    "POST /counter/mandates/{number}/{mandate}/end": Recipe(form=_KEY, spoils=True),
    "GET /covers": _LIST,
    "POST /covers/{question}/settlement": Recipe(form={**_KEY, "holds": "no"}, spoils=True),
    "GET /complaints": _LIST,
    "GET /complaints/{number}": Recipe(),
    "POST /complaints/{number}/question": Recipe(form={**_KEY, "words": WORDS}, spoils=True),
    "POST /complaints/{number}/settlement": Recipe(form={**_KEY, "answer": "upheld"}, spoils=True),
    "POST /complaints/{number}/completion": Recipe(form=_KEY, spoils=True),
    "GET /operations": _LIST,
    "GET /audit": _LIST,
    "POST /audit": Recipe(Names.IN_BODY, form={}, missing=303),
    "GET /audit/{number}": Recipe(),
    "GET /audit/{number}/export": Recipe(),
}


def reason(where: str, who: Who, relation: Relation) -> str | None:
    """Return why a cell says nothing; None: it is tested."""
    recipe, may = RECIPES[where], POLICIES[where]
    page = door_of(where) is not None
    if Who.PROVIDER in may:
        return "signed by a provider: whoever else calls is refused by its signature (tests/api/test_notices.py)"
    if Who.ANYONE in may:
        return None if relation is Relation.ANONYMOUS else "open to anybody, and names nobody's dossier"
    if page and who in (Who.CLIENT, Who.DESK):
        return "a page: programs have no cookie"
    if not page and who is Who.APPLICANT:
        return "an address of programs and staff: an applicant's session is a cookie, and no bearer token"
    if relation in OF_DOSSIER and who not in may:
        return "not this role's address: refused before anything is looked for, as `own` shows"
    if relation in OF_DOSSIER and recipe.names is Names.NOTHING:
        return "names no dossier"
    if relation in (Relation.CLOSED,) and recipe.names is Names.LIST:
        return "a list: what is in it is what the caller reaches, closed or not"
    if relation in OF_DOSSIER and recipe.names is Names.SESSION and relation is not Relation.ERASED:
        return "names no dossier but the session's"
    if relation is Relation.OTHERS and who in OF_TERRITORY:
        return "staff of a territory have no dossiers of their own: every one of it is theirs"
    if relation is Relation.CLOSED and "{task}" in where:
        return "the tasks of a dossier that ended are settled: see tests/storage/test_four_eyes.py"
    return None


@dataclass(frozen=True)
class Papers:
    """One dossier with everything that an address may name."""

    number: str
    document: str
    task: str
    counter_task: str
    complaint: str
    mandate: str
    question: str
    visitor: str = field(default="", repr=False)

    def path(self, where: str) -> str:
        """Return an address with these in it."""
        path = where.split(" ", 1)[1]
        number = self.complaint if "/complaints/" in path else self.number
        task = self.counter_task if "/counter" in path else self.task
        link = "0" * 43
        named = {"number": number, "document": self.document, "task": task, "mandate": self.mandate}
        named |= {"question": self.question, "link": link}
        return path.format(**named, position=1, act="extend")


def request(where: str, papers: Papers, helper: str, office: str) -> dict[str, Any]:
    """Return what an address is sent."""
    recipe = RECIPES[where]
    sent: dict[str, Any] = {}
    if recipe.json is not None:
        sent["json"] = dict(recipe.json)
        if "office" in sent["json"]:
            sent["json"]["office"] = office
        if "helper" in sent["json"]:
            sent["json"]["helper"] = helper
        if recipe.names is Names.IN_BODY:
            sent["json"]["dossier"] = papers.number
    if recipe.form is not None:
        sent["data"] = dict(recipe.form)
        if sent["data"].get("helper") == "":
            sent["data"]["helper"] = helper
        if recipe.names is Names.IN_BODY:
            sent["data"]["number"] = papers.number
    if recipe.file:
        sent["files"] = {"file": ("carte.jpg", picture(), "image/jpeg")}
        if where.startswith("POST /dossier/"):
            sent["data"] = dict(_KEY)
    return sent
