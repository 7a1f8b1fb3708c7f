"""How much of a provider is put up with: bytes of an answer, in a form that needs no unpacking."""

import ssl
from dataclasses import dataclass

import httpx2


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits of one errand: seconds for everything that is asked on the way, bytes of each answer.

    `documents_last_s` is how long what a provider says of itself is believed, `keys_again_s` the least time between
    two looks at its keys, so that tokens of unknown keys make nobody's work of us.
    """

    timeout_s: float = 8.0
    answer_max_bytes: int = 256 * 1024
    documents_last_s: float = 3600.0
    keys_again_s: float = 30.0

    def __post_init__(self) -> None:
        """Refuse limits that let nothing through."""
        if self.timeout_s <= 0 or self.answer_max_bytes <= 0:
            raise ValueError("a limit of nothing lets nothing through")


class AnswerTooLongError(httpx2.StreamError):
    """An answer that is longer than any that is worth reading, or packed so that nobody knows."""


class Bounded(httpx2.AsyncBaseTransport):
    """A transport that reads an answer to its end before anybody sees it, and not a byte beyond its cap."""

    def __init__(self, tls: ssl.SSLContext, answer_max_bytes: int) -> None:
        # Neither a proxy nor a certificate may come in through somebody's shell.
        self._inner = httpx2.AsyncHTTPTransport(verify=tls, trust_env=False)
        self._answer_max_bytes = answer_max_bytes

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Ask, and return the whole answer. Raises AnswerTooLongError, httpx2.HTTPError."""
        request.headers["Accept-Encoding"] = "identity"
        answer = await self._inner.handle_async_request(request)
        body = bytearray()
        try:
            if answer.headers.get("Content-Encoding", "identity") != "identity":
                raise AnswerTooLongError("a packed answer")
            async for chunk in answer.aiter_raw():
                body += chunk
                if len(body) > self._answer_max_bytes:
                    raise AnswerTooLongError("too long an answer")
        finally:
            await answer.aclose()
        kind = answer.headers.get("Content-Type", "application/octet-stream")
        return httpx2.Response(answer.status_code, headers={"Content-Type": kind}, content=bytes(body))

    async def aclose(self) -> None:
        """Hang up."""
        await self._inner.aclose()
