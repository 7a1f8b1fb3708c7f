"""`wathiq population`: a population made by `samples`, streamed into the sandbox; no more than a line is held."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import httpx2

from deploy.submitting import Destination, SandboxRefusedError

# The sandbox answers when the last line is on its disk.
_TIMEOUT_S = 600.0
_LINES_AT_ONCE = 200


def load(
    destination: Destination,
    households: Iterable[Mapping[str, Any]],
    progress: Callable[[int], None] = lambda people: None,
) -> int:
    """Tell the sandbox what registers know of these households and return how many people they are.

    Args:
        destination: where the sandbox is; nobody else is told a population.
        households: one `registries.json` each.
        progress: called with how many people were sent so far.

    Raises:
        SandboxRefusedError: no sandbox, no answer, or it did not take them.
    """
    if destination.sandbox_url is None:
        raise SandboxRefusedError("there is no sandbox here")
    headers = {"X-Control-Token": destination.control_token or ""}
    with httpx2.Client(
        base_url=destination.sandbox_url, timeout=_TIMEOUT_S, trust_env=False, headers=headers
    ) as client:
        try:
            response = client.put("/control/population/lines", content=_lines(households, progress))
        except httpx2.HTTPError as error:
            raise SandboxRefusedError(f"the sandbox did not answer: {type(error).__name__}") from None
    if not response.is_success:
        raise SandboxRefusedError(f"the sandbox refused with status {response.status_code}")
    return int(response.json()["persons"])


def inbox(destination: Destination, phone: str | None = None) -> tuple[tuple[str, str], ...]:
    """Return the messages that the sandbox delivered, telephone and text, the newest last.

    Raises:
        SandboxRefusedError: no sandbox, no answer, or it does not tell us.
    """
    if destination.sandbox_url is None:
        raise SandboxRefusedError("there is no sandbox here")
    try:
        response = httpx2.get(
            f"{destination.sandbox_url}/control/messages",
            params={} if phone is None else {"phone": phone},
            headers={"X-Control-Token": destination.control_token or ""},
            timeout=_TIMEOUT_S,
            trust_env=False,
        )
    except httpx2.HTTPError as error:
        raise SandboxRefusedError(f"the sandbox did not answer: {type(error).__name__}") from None
    if not response.is_success:
        raise SandboxRefusedError(f"the sandbox refused with status {response.status_code}")
    return tuple((each["phone"], each["text"]) for each in response.json()["messages"])


def _lines(households: Iterable[Mapping[str, Any]], progress: Callable[[int], None]) -> Iterator[bytes]:
    held, people = bytearray(), 0
    for at, known in enumerate(households, start=1):
        held += json.dumps(known, ensure_ascii=False).encode() + b"\n"
        people += len(known["rnp"])
        if at % _LINES_AT_ONCE == 0:
            yield bytes(held)
            held.clear()
            progress(people)
    yield bytes(held)
