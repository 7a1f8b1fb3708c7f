"""The one factory of Temporal clients: workers, relay, commands, tests and replayer all convert and seal alike."""

from temporalio.client import Client
from temporalio.contrib.pydantic import PydanticPayloadConverter
from temporalio.converter import DataConverter, DefaultFailureConverterWithEncodedAttributes

from deploy.codec import SealingCodec
from storage.keys import Keyring


def data_converter(keys: Keyring, namespace: str) -> DataConverter:
    """Return the converter that seals payloads and failures."""
    return DataConverter(
        payload_converter_class=PydanticPayloadConverter,
        failure_converter_class=DefaultFailureConverterWithEncodedAttributes,
        payload_codec=SealingCodec(keys, namespace),
    )


async def connect(address: str, namespace: str, keys: Keyring, identity: str) -> Client:
    """Return a client. `identity` is shown in plain text: it names a process, never a machine's user or a person.

    Raises:
        RuntimeError: the server did not answer.
    """
    return await Client.connect(
        address, namespace=namespace, data_converter=data_converter(keys, namespace), identity=identity
    )
