"""From an Idempotency-Key to an act that is done once, however often it is asked for.

Neither the key nor the body is kept: only their keyed hashes. A key belongs to its caller and to one address,
so that two clients never collide and the same key at another address counts as another body.
"""

import re
import uuid
from typing import Annotated

from fastapi import Depends, Header
from starlette.requests import Request

from api.access import Caller
from api.errors import KeyInvalidError, KeyMissingError
from api.services import Injected, Services
from dossier.identifiers import idcs, phone
from dossier.record import Act, Actor, Role

KEY_LONGEST = 255
_PRINTABLE = re.compile(r"[\x21-\x7e]+")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
# libphonenumber also reads letters as the keys of a telephone: only digits and separators are one here.
_DIGITS = re.compile(r"[+(]?[0-9][0-9().+-]*")
# Cards have five or six digits; fewer after a letter is what programs number their requests with.
_CARD = re.compile(r"[A-Za-z]{1,2}[-.]?[0-9]{4,7}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}")


def checked_key(key: str | None) -> str:
    """Return a key that tells nothing about a person.

    Raises:
        KeyMissingError: there is none.
        KeyInvalidError: too long, not printable, or like a telephone, an identity card, an IDCS or an e-mail.
    """
    if not key:
        raise KeyMissingError("Idempotency-Key needed")
    if len(key) > KEY_LONGEST or not _PRINTABLE.fullmatch(key):
        raise KeyInvalidError("too long or not printable")
    # A random UUID may happen to be all digits; it is nobody's number.
    if not _UUID.fullmatch(key) and _looks_personal(key):
        raise KeyInvalidError("looks like a number of a person")
    return key


def act(services: Services, actor: Actor, key: str, where: str, body: bytes) -> Act:
    """Return the act of `actor` at the address `where`, identified by a checked key."""
    return Act(
        id=uuid.uuid4().hex,
        actor=actor,
        key_digest=services.digest(b"\0".join((b"key", actor.role.encode(), _owner(actor), key.encode()))),
        body_digest=services.digest(b"\0".join((b"body", where.encode(), body))),
    )


class ApiActs:
    """Makes the act of the request at hand, once its body is known."""

    def __init__(self, services: Services, actor: Actor, key: str, where: str) -> None:
        self._services, self._actor, self._key, self._where = services, actor, key, where

    def with_body(self, body: bytes = b"") -> Act:
        """Return the act for a body in canonical form."""
        return act(self._services, self._actor, self._key, self._where, body)


def _of_request(
    request: Request,
    services: Injected,
    client: Caller,
    idempotency_key: Annotated[
        str | None, Header(description="Required: the same key with the same body is done once.")
    ] = None,
) -> ApiActs:
    where = f"{request.method} {request.url.path}"
    return ApiActs(services, client.actor, checked_key(idempotency_key), where)


Acts = Annotated[ApiActs, Depends(_of_request)]


def _owner(actor: Actor) -> bytes:
    # Keys of pages are random and ours; whoever holds one may press the button again from another session.
    return b"" if actor.role is Role.APPLICANT else actor.id.encode()


def _looks_personal(key: str) -> bool:
    telephone = bool(_DIGITS.fullmatch(key)) and phone.is_valid(key)
    return telephone or bool(_MAIL.fullmatch(key)) or bool(_CARD.fullmatch(key)) or idcs.is_valid(key)
