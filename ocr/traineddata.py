"""Tesseract's file of a language: components one after the other, and the same file with another network in it.

Source: `TessdataManager::LoadMemBuffer` of Tesseract 5.3: a count, an offset for each component (-1: absent),
the components.
"""

import struct

NETWORK, WORDS, LETTERS, CODES = 17, 19, 21, 22
"""Numbers of components: the LSTM network, its dictionary, its letters, and the codes that it has for them."""


class ComponentError(ValueError):
    """The file lacks a component, or another would not fit in its place."""


def component(file: bytes, number: int) -> bytes:
    """Return a component of the file. Raises ComponentError."""
    start, end = _place(file, number)
    return file[start:end]


def with_network(file: bytes, network: bytes) -> bytes:
    """Return the file with other weights of the same network. Raises ComponentError where the sizes differ."""
    start, end = _place(file, NETWORK)
    if end - start != len(network):
        raise ComponentError("weights of another network")
    return file[:start] + network + file[end:]


def _place(file: bytes, number: int) -> tuple[int, int]:
    try:
        (count,) = struct.unpack_from("<i", file)
        offsets = struct.unpack_from(f"<{count}q", file, 4)
    except struct.error as error:
        raise ComponentError("no file of components") from error
    if number >= count or offsets[number] < 0:
        raise ComponentError("a component is missing")
    later = [offset for offset in offsets if offset > offsets[number]]
    return offsets[number], min(later, default=len(file))
