"""Plain form posts of the pages: urlencoded, short, read in memory."""

import secrets
from collections.abc import Mapping
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends
from starlette.requests import Request

from api.acts import act, checked_key
from api.errors import MediaTypeError
from api.services import Services
from dossier.record import Act, Actor

FormFields = Mapping[str, str]
KEY_FIELD = "_key"
_FIELDS_MOST = 600


async def _fields(request: Request) -> FormFields:
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise MediaTypeError("a form is needed")
    body = await request.body()
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_FIELDS_MOST))
    except ValueError as error:
        raise MediaTypeError("not a form") from error


Fields = Annotated[FormFields, Depends(_fields)]


def new_key() -> str:
    """Return the key of a form that is about to be shown: sent twice, it acts once."""
    return secrets.token_hex(16)


def page_act(services: Services, request: Request, actor: Actor, fields: FormFields, body: bytes = b"") -> Act:
    """Return the act of a form that was sent, by the key it was shown with. Raises KeyMissingError, KeyInvalidError."""
    where = f"{request.method} {request.url.path}"
    return act(services, actor, checked_key(fields.get(KEY_FIELD)), where, body)
