"""Notices that providers send to us: signed, dated, and possibly more than once.

The signature is HMAC-SHA-256 over the sender's Unix time, a full stop and the body, in the header `Wathiq-Signature`
as `t=<time>,v1=<hex>`. A receiver verifies first, then keeps the notice's id: the same id is the same report.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable
from datetime import datetime

from pydantic import ValidationError

from dossier.deliveries import Notice, Provider
from dossier.errors import NoticeRefusedError
from gateways.effects import Reference, State

LATENESS_S = 300
"""How far sender's and receiver's clocks and the way between them may be apart; older is taken for a replay."""

_FORM = re.compile(r"t=([0-9]{1,12}),v1=([0-9a-f]{64})")


class NoticeBody(State):
    """A notice as it is written."""

    id: Reference
    provider: Provider
    effect: str


def sign(secret: bytes, body: bytes, now: datetime) -> str:
    """Return the header's value for a body sent now."""
    moment = int(now.timestamp())
    return f"t={moment},v1={_digest(secret, moment, body)}"


def verify(secrets: Iterable[bytes], body: bytes, signature: str, now: datetime) -> Notice:
    """Return the notice, once its sender, its age and its form are known.

    Args:
        secrets: those that hold now; two while one is replaced.
        body: as it came, byte by byte.
        signature: the header `Wathiq-Signature`.
        now: the receiver's time, with its zone.

    Raises:
        NoticeRefusedError: unsigned, signed by somebody else, too old or too new, or no notice.
    """
    found = _FORM.fullmatch(signature)
    if found is None:
        raise NoticeRefusedError("unsigned")
    moment = int(found[1])
    matches = [hmac.compare_digest(_digest(secret, moment, body), found[2]) for secret in secrets]
    if not any(matches):
        raise NoticeRefusedError("signature")
    if abs(now.timestamp() - moment) > LATENESS_S:
        raise NoticeRefusedError("late")
    try:
        said = NoticeBody.model_validate_json(body)
    except ValidationError:
        said = None
    # Raised out here so that nothing of what was sent hangs on as this error's context.
    if said is None:
        raise NoticeRefusedError("form")
    return Notice(said.id, said.provider, said.effect, said.value())


def _digest(secret: bytes, moment: int, body: bytes) -> str:
    return hmac.new(secret, f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
