"""What the description of the API says beyond what the framework reads off the endpoints: what holds of every address.

Who must show a token comes from `api.policies`; what any address with a body or with a key may refuse is added to what
it declares itself. A method that an address does not have is refused with 405 everywhere: OpenAPI has no place for it.
"""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI

from api.acts import KEY_LONGEST
from api.policies import POLICIES, Who
from api.problems import PROBLEM, Problem

_OPEN = frozenset({Who.ANYONE, Who.PROVIDER})
_KEY = "idempotency-key"
_KEY_SCHEMA = {"type": "string", "minLength": 1, "maxLength": KEY_LONGEST, "pattern": r"^[\x21-\x7e]+$"}
_SCHEME = "HTTPBearer"
_GUARDED = {401: "access.unauthenticated", 403: "access.staff_only"}
_WITH_KEY = {400: "request.idempotency_key_missing request.idempotency_key_invalid", 422: "act.repeated"}
_WITH_BODY = {
    400: "request.malformed",
    408: "request.too_slow",
    413: "request.body_too_large",
    415: "request.media_type_unsupported",
}
_RETRIED = {429, 503}


def describe(app: FastAPI) -> None:
    """Let an application describe itself whole."""
    generate = app.openapi

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = generate()
            schemas = schema.setdefault("components", {}).setdefault("schemas", {})
            schemas["Problem"] = Problem.model_json_schema()
            # FastAPI announces its own shape for 422; ours replaced it everywhere.
            schemas.pop("HTTPValidationError", None)
            schemas.pop("ValidationError", None)
            for path, operations in schema["paths"].items():
                for method, operation in operations.items():
                    _complete(operation, POLICIES[f"{method.upper()} {path}"])
        whole: dict[str, Any] = generate()
        return whole

    app.openapi = described  # type: ignore[method-assign]


def _complete(operation: dict[str, Any], may: tuple[Who, ...]) -> None:
    responses = operation["responses"]
    # The database may be away wherever anybody is looked up.
    _add(responses, {503: "service.unavailable"})
    if _OPEN.isdisjoint(may):
        operation["security"] = [{_SCHEME: []}]
        _add(responses, _GUARDED)
    else:
        operation["security"] = []
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "header" and parameter["name"].lower() == _KEY:
            parameter.update(name="Idempotency-Key", required=True, schema=_KEY_SCHEMA)
            _add(responses, _WITH_KEY)
    if "requestBody" in operation:
        _add(responses, _WITH_BODY)
    for status, response in responses.items():
        if int(status) in _RETRIED:
            response.setdefault("headers", {})["Retry-After"] = {
                "schema": {"type": "string"},
                "description": "Seconds.",
            }


def _add(responses: dict[str, Any], codes: Mapping[int, str]) -> None:
    for status, said in codes.items():
        known = responses.setdefault(str(status), {"content": PROBLEM})
        told = known.get("description", "")
        # What the framework writes where nothing was declared says nothing.
        words = told.split() if "." in told else []
        known["description"] = " ".join(sorted({*words, *said.split()}))
