"""Tells whoever ordered something what became of it: signed notices, sent until they are taken."""

import asyncio
import sys
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx2

from dossier.deliveries import SIGNATURE, DeliveryEvent, Provider
from gateways.notices import NoticeBody, sign
from gateways.sandbox.faults import fault_of
from gateways.sandbox.ledger import Report
from gateways.sandbox.state import SandboxState

_LOOK_EVERY_S = 0.2
_AT_ONCE = 50
_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who is told, and the secret that we share with them."""

    url: str
    secret: bytes

    def __post_init__(self) -> None:
        """Refuse to sign with nothing."""
        if not self.secret:
            raise ValueError("notices need a secret")


async def keep_sending(state: SandboxState, receiver: Receiver) -> None:
    """Send what is due until cancelled."""
    async with httpx2.AsyncClient(timeout=_TIMEOUT_S, trust_env=False) as client:
        while True:
            due = await asyncio.to_thread(state.ledger.due, datetime.now(UTC), _AT_ONCE)
            for report in due:
                await _send(client, state, receiver, report)
            if len(due) < _AT_ONCE:
                await asyncio.sleep(_LOOK_EVERY_S)


async def _send(client: httpx2.AsyncClient, state: SandboxState, receiver: Receiver, report: Report) -> None:
    fault = fault_of(state, report.system)
    for _ in range(2 if fault is not None and fault.duplicate_notice else 1):
        if await _is_taken(client, receiver, report):
            await asyncio.to_thread(state.ledger.taken, report)
        else:
            await asyncio.to_thread(state.ledger.refused, report, datetime.now(UTC))


async def _is_taken(client: httpx2.AsyncClient, receiver: Receiver, report: Report) -> bool:
    body = NoticeBody(
        id=report.id,
        provider=Provider(report.system),
        effect=report.effect,
        reference=report.reference,
        event=DeliveryEvent(report.event),
        as_of=report.as_of,
    )
    content = body.model_dump_json().encode()
    headers = {
        "Content-Type": "application/json",
        # Signed anew at every try: what was sent first may be too old by now.
        SIGNATURE: sign(receiver.secret, content, datetime.now(UTC)),
    }
    try:
        response = await client.post(receiver.url, content=content, headers=headers)
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        sys.stderr.write(f"notice {report.id} was not taken: {type(error).__name__}\n")
        return False
    return response.is_success
