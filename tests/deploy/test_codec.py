"""What the workflow server gets to see: sealed payloads, each bound to its run."""

import asyncio
import time
from datetime import UTC, datetime

import pytest
from anyio import run
from temporalio.api.common.v1 import Payload
from temporalio.api.failure.v1 import Failure
from temporalio.converter import ActivitySerializationContext, DataConverter, WorkflowSerializationContext
from temporalio.exceptions import ApplicationError

from deploy.codec import SealingCodec
from deploy.temporal import data_converter
from dossier.errors import KeyDestroyedError, SealBrokenError
from storage.kek import DataKey
from storage.keys import InstallationKeys, Keyring
from storage.passing_keys import PassingDataKeys
from tests.keyrings import passing
from workflows.messages import DocumentAdded

KEYS = passing()
NUMBER = "dossier:K7QM-2XPD-5"
PLAIN = Payload(metadata={"encoding": b"json/plain"}, data=b'"AB123456"')


def codec_of(workflow_id: str, namespace: str = "wathiq") -> SealingCodec:
    return SealingCodec(KEYS, namespace).with_context(WorkflowSerializationContext(namespace, workflow_id))


def sealed_by(codec: SealingCodec) -> Payload:
    return run(codec.encode, [PLAIN])[0]


def test_a_payload_opens_in_its_own_run_and_shows_nothing_on_the_way() -> None:
    codec = codec_of("dossier-K7QM-2XPD-5")
    sealed = sealed_by(codec)
    assert b"AB123456" not in sealed.SerializeToString()
    assert run(codec.decode, [sealed]) == [PLAIN]


def test_an_activity_opens_what_its_run_sealed() -> None:
    sealed = sealed_by(codec_of("dossier-K7QM-2XPD-5"))
    context = ActivitySerializationContext("wathiq", None, None, None, "dossier-K7QM-2XPD-5", None, is_local=False)
    assert run(SealingCodec(KEYS, "wathiq").with_context(context).decode, [sealed]) == [PLAIN]


@pytest.mark.parametrize(
    "stranger",
    [
        pytest.param(codec_of("dossier-0000-0000-0"), id="another-run"),
        pytest.param(codec_of("dossier-K7QM-2XPD-5", "elsewhere"), id="another-namespace"),
        pytest.param(SealingCodec(passing(bytes(32)), "wathiq"), id="another-key"),
    ],
)
def test_a_payload_moved_elsewhere_does_not_open(stranger: SealingCodec) -> None:
    sealed = sealed_by(codec_of("dossier-K7QM-2XPD-5"))
    with pytest.raises(SealBrokenError):
        run(stranger.decode, [sealed])


def test_a_scope_written_over_does_not_open() -> None:
    sealed = sealed_by(codec_of("dossier-K7QM-2XPD-5"))
    sealed.metadata["scope"] = b"dossier:0000-0000-0"
    with pytest.raises(SealBrokenError):
        run(codec_of("dossier-0000-0000-0").decode, [sealed])


def test_what_comes_without_a_context_uses_the_installations_scope_and_opens_anywhere() -> None:
    sealed = sealed_by(SealingCodec(KEYS, "wathiq"))
    assert sealed.metadata["scope"] == b"installation"
    assert run(codec_of("dossier-K7QM-2XPD-5").decode, [sealed]) == [PLAIN]


def test_a_failure_says_nothing_in_plain_text() -> None:
    converter = data_converter(KEYS, "wathiq")

    async def told(converter: DataConverter) -> Failure:
        failure = Failure()
        await converter.encode_failure(ApplicationError("about AB123456", "AB123456", type="code"), failure)
        return failure

    assert b"AB123456" not in run(told, converter).SerializeToString()


def test_messages_travel_as_they_are() -> None:
    converter = data_converter(KEYS, "wathiq")
    values = [DocumentAdded("a document"), datetime(2026, 11, 22, tzinfo=UTC)]

    async def there_and_back() -> list[object]:
        return await converter.decode(await converter.encode(values), [DocumentAdded, datetime])

    assert run(there_and_back) == values


class SlowKeys(PassingDataKeys):
    """Data keys far away: nothing is at hand, and each look-up takes a while."""

    def cached(self, scope: str) -> DataKey | None:
        return None

    def known(self, scope: str) -> DataKey | None:
        time.sleep(0.5)
        return super().known(scope)


def test_the_event_loop_turns_while_a_key_is_fetched() -> None:
    codec = SealingCodec(Keyring(InstallationKeys(bytes(32)), SlowKeys()), "wathiq", NUMBER)

    async def longest_pause() -> float:
        pauses = []
        there_and_back = asyncio.ensure_future(codec.decode(await codec.encode([PLAIN])))
        while not there_and_back.done():
            began = time.monotonic()
            await asyncio.sleep(0.01)
            pauses.append(time.monotonic() - began)
        assert await there_and_back == [PLAIN]
        return min(pauses) if pauses else 1.0

    assert asyncio.run(longest_pause()) < 0.4


def test_a_cover_is_sealed_under_the_key_of_its_dossier() -> None:
    data_keys = PassingDataKeys()
    keys = Keyring(InstallationKeys(bytes(32)), data_keys)
    context = WorkflowSerializationContext("wathiq", "coverage-K7QM-2XPD-5")
    codec = SealingCodec(keys, "wathiq").with_context(context)
    sealed = run(codec.encode, [PLAIN])
    assert run(codec.decode, sealed) == [PLAIN]
    data_keys.destroy(NUMBER)
    with pytest.raises(KeyDestroyedError):
        run(codec.decode, sealed)
    with pytest.raises(KeyDestroyedError):
        run(codec.encode, [PLAIN])
