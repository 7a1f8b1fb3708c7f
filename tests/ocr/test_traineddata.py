"""Components of Tesseract's file of a language."""

import struct

import pytest

from ocr.traineddata import NETWORK, WORDS, ComponentError, component, with_network


def file_of(components: dict[int, bytes]) -> bytes:
    count = max(components) + 1
    at, offsets, body = 4 + 8 * count, [], b""
    for number in range(count):
        offsets.append(at + len(body) if number in components else -1)
        body += components.get(number, b"")
    return struct.pack(f"<i{count}q", count, *offsets) + body


def test_a_component_ends_where_the_next_begins() -> None:
    file = file_of({0: b"options", NETWORK: b"weights", WORDS: b"words"})

    assert component(file, NETWORK) == b"weights"
    assert component(file, WORDS) == b"words"


def test_other_weights_take_the_place_of_the_old_ones_and_nothing_else_moves() -> None:
    file = file_of({0: b"options", NETWORK: b"weights", WORDS: b"words"})

    assert with_network(file, b"WEIGHTS") == file_of({0: b"options", NETWORK: b"WEIGHTS", WORDS: b"words"})


def test_weights_of_another_network_are_refused() -> None:
    with pytest.raises(ComponentError):
        with_network(file_of({NETWORK: b"weights"}), b"other weights")


@pytest.mark.parametrize("file", [b"", b"\x17\x00", file_of({0: b"options"}), file_of({WORDS: b"words"})])
def test_a_file_without_a_network_is_refused(file: bytes) -> None:
    with pytest.raises(ComponentError):
        component(file, NETWORK)
