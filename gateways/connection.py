"""One outside system over HTTP: questions in the body, a deadline, a cap on the answer, and a schema for it.

Identifiers travel in bodies only: addresses end in the access logs of every machine on the way.
"""

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import httpx2
from pydantic import BaseModel, TypeAdapter, ValidationError

from dossier.errors import AnswerUnusableError, QuestionRefusedError, RegistryUnreachableError

_UNKNOWN = 404
# Of the refusals only these pass by themselves: too slow, too early, too many.
_PASSING = (408, 425, 429)
# And these are about the question itself: too long, or not what may be asked. The others refuse whoever asks.
_OF_WHAT_IT_SAYS = (400, 413, 422)
# Except where the key is known there with another text: then it was sent, and what became of it has to be asked.
_KEY_IS_KNOWN = "effect.reused"

Answer = TypeVar("Answer")


class UnknownThereError(LookupError):
    """The system said, in its own terms, that it does not know what was asked for."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How much of an outside system is put up with: seconds for a whole exchange, bytes of its answer."""

    timeout_s: float = 10.0
    answer_max_bytes: int = 1 << 20

    def __post_init__(self) -> None:
        """Refuse limits that let nothing through."""
        if self.timeout_s <= 0 or self.answer_max_bytes <= 0:
            raise ValueError("a limit of nothing lets nothing through")


class _Problem(BaseModel):
    """The part that we read of a refusal (RFC 9457 with a stable code)."""

    code: str


class Connection:
    """A line to one outside system. Safe to use from several threads; close it when the process ends."""

    def __init__(
        self,
        system: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
        patience: Patience | None = None,
    ) -> None:
        self.system = system
        self._patience = patience or Patience()
        self._client = httpx2.Client(
            base_url=url,
            # An answer that needs no unpacking cannot unpack to more than its cap.
            headers={**(headers or {}), "Accept": "application/json", "Accept-Encoding": "identity"},
            timeout=self._patience.timeout_s,
            verify=tls if tls is not None else url.startswith("https:"),
            # Neither a proxy nor a password may come in through somebody's shell.
            trust_env=False,
        )

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def ask(
        self,
        path: str,
        question: Mapping[str, object],
        answer: TypeAdapter[Answer],
        *,
        idempotency_key: str | None = None,
        unknown: str | None = None,
    ) -> Answer:
        """Post a question and return the answer, checked against its schema.

        Args:
            path: where to ask, the same for everybody.
            question: JSON of the body.
            answer: what the system promises to say.
            idempotency_key: makes repeating the call harmless, where the system keeps such a promise.
            unknown: the problem code with which the system says "unknown here"; a bare 404 is a wrong address.

        Raises:
            RegistryUnreachableError: no answer in time.
            AnswerUnusableError: an answer, not in the system's own terms.
            QuestionRefusedError: the system refuses us or the question; trying again changes nothing.
            UnknownThereError: the system answered with the code `unknown`.
        """
        headers = {"Idempotency-Key": idempotency_key} if idempotency_key else {}
        status, body = self._exchange(path, question, headers)
        if status == _UNKNOWN and unknown is not None and _code_of(body) == unknown:
            raise UnknownThereError(unknown)
        if 300 <= status < 500 and status not in _PASSING:
            of_what_it_says = status in _OF_WHAT_IT_SAYS and _code_of(body) != _KEY_IS_KNOWN
            raise QuestionRefusedError(f"{self.system}: status {status}", of_what_it_says=of_what_it_says)
        if not 200 <= status < 300:
            raise self._unreachable(f"status {status}")
        try:
            return answer.validate_json(body)
        except ValidationError as error:
            faults = error.error_count()
        # Raised out here so that no personal value of the answer hangs on as this error's context.
        raise AnswerUnusableError(f"{self.system}: {faults} faults in its answer")

    def _exchange(self, path: str, question: Mapping[str, object], headers: Mapping[str, str]) -> tuple[int, bytes]:
        deadline = time.monotonic() + self._patience.timeout_s
        body = bytearray()
        try:
            with self._client.stream("POST", path, json=dict(question), headers=headers) as response:
                if response.headers.get("Content-Encoding", "identity") != "identity":
                    raise self._unreachable("a packed answer")
                for chunk in response.iter_raw():
                    body += chunk
                    if len(body) > self._patience.answer_max_bytes:
                        raise self._unreachable("too long an answer")
                    # The client's own timeouts run per read: an answer that drips would never end.
                    if time.monotonic() > deadline:
                        raise self._unreachable("an answer without end")
                return response.status_code, bytes(body)
        except (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL) as error:
            reason = type(error).__name__
        raise self._unreachable(reason)

    def _unreachable(self, reason: str) -> RegistryUnreachableError:
        return RegistryUnreachableError(f"{self.system}: {reason}")


def _code_of(body: bytes) -> str | None:
    try:
        return _Problem.model_validate_json(body).code
    except ValidationError:
        return None
