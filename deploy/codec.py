"""Sealing of everything that the workflow server keeps: payloads, and failures by the converter that hides them.

The additional data of the seal are the namespace and the key scope, `dossier:<number>` for a run and its activities.
The scope stands in the payload's metadata, since some calls come without a context (a completion that reports a
decode failure), and has to match the workflow id's where there is one: a payload moved into another run does not open.

Each dossier and complaint has a key of its own (`storage.keys`). One that is not in memory is fetched in a thread: the
event loop that everybody shares never waits for the database.
"""

import asyncio
from collections.abc import Sequence

from temporalio.api.common.v1 import Payload
from temporalio.converter import (
    ActivitySerializationContext,
    PayloadCodec,
    SerializationContext,
    WithSerializationContext,
    WorkflowSerializationContext,
)

from dossier.errors import SealBrokenError
from storage.keys import Keyring, Purpose
from workflows.names import key_scope

_ENCODING = b"binary/wathiq-sealed"


class SealingCodec(PayloadCodec, WithSerializationContext):
    """Seals payloads on their way to the server and opens them on their way back."""

    def __init__(self, keys: Keyring, namespace: str, scope: str | None = None) -> None:
        self._keys = keys
        self._namespace = namespace
        self._scope = scope

    def with_context(self, context: SerializationContext) -> "SealingCodec":
        """Return a codec for the run that the context names."""
        if isinstance(context, WorkflowSerializationContext | ActivitySerializationContext):
            return SealingCodec(self._keys, self._namespace, key_scope(context.workflow_id))
        return self

    async def encode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Seal each payload under the scope of its run, or the installation's. Raises KeyDestroyedError."""
        scope = self._scope or key_scope(None)
        if self._keys.is_warm(scope):
            return self._sealed(scope, payloads)
        return await asyncio.to_thread(self._sealed, scope, payloads)

    async def decode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Open each payload. Raises SealBrokenError where it is of another run or was changed, KeyDestroyedError."""
        scopes = {each.metadata["scope"].decode() for each in payloads if each.metadata.get("encoding") == _ENCODING}
        if all(map(self._keys.is_warm, scopes)):
            return [self._open(payload) for payload in payloads]
        return await asyncio.to_thread(lambda: [self._open(payload) for payload in payloads])

    def _sealed(self, scope: str, payloads: Sequence[Payload]) -> list[Payload]:
        return [
            Payload(
                metadata={"encoding": _ENCODING, "scope": scope.encode()},
                data=self._keys.seal(Purpose.PAYLOAD, self._bound(scope), payload.SerializeToString()),
            )
            for payload in payloads
        ]

    def _open(self, payload: Payload) -> Payload:
        if payload.metadata.get("encoding") != _ENCODING:
            return payload
        scope = payload.metadata["scope"].decode()
        if self._scope is not None and scope not in (self._scope, key_scope(None)):
            raise SealBrokenError("a payload of another run")
        return Payload.FromString(self._keys.open(Purpose.PAYLOAD, self._bound(scope), payload.data))

    def _bound(self, scope: str) -> str:
        return f"{self._namespace}/{scope}"
