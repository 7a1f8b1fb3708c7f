"""What Tesseract's file of a network says, and the same file with other weights."""

import numpy as np
import pytest

from ocr import nets
from training.network_file import NetworkFileError, read_network, weights_of, with_weights

FILES = {path.stem: path.read_bytes() for path in sorted(nets.WEIGHTS.glob("*.lstm"))}


@pytest.mark.parametrize(("language", "height", "letters"), [("ara", 48, 85), ("fra", 36, 140)])
def test_the_weights_of_our_own_are_networks_of_six_layers(language: str, height: int, letters: int) -> None:
    network = read_network(FILES[language])

    assert network.height == height
    assert [layer.kind for layer in network.layers] == ["Tanh", "SummLSTM", "LSTM", "LSTM", "LSTM", "Softmax"]
    assert network.layers[-1].outputs == letters
    assert 0 <= network.blank < letters


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_weights_that_were_read_and_written_are_the_same_file(file: bytes) -> None:
    placed = [place for layer in read_network(file).layers for place in layer.matrices]

    assert with_weights(file, [(place, weights_of(file, place)) for place in placed]) == file


def test_other_weights_come_back_to_a_255th_of_the_largest_of_their_row() -> None:
    place = read_network(FILES["fra"]).layers[0].matrices[0]
    other = np.random.default_rng(3).normal(0, 2, (place.rows, place.columns))

    kept = weights_of(with_weights(FILES["fra"], [(place, other)]), place)

    assert (np.abs(kept - other) <= np.abs(other).max(axis=1, keepdims=True) / 254).all()


def test_weights_of_another_size_are_refused() -> None:
    place = read_network(FILES["fra"]).layers[0].matrices[0]

    with pytest.raises(NetworkFileError):
        with_weights(FILES["fra"], [(place, np.zeros((place.rows, place.columns + 1)))])


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.999])
def test_a_file_cut_off_is_refused(share: float) -> None:
    file = FILES["ara"]

    with pytest.raises(NetworkFileError):
        read_network(file[: int(len(file) * share)])


def test_real_numbers_are_no_network_of_integers() -> None:
    file = bytearray(FILES["fra"])
    file[read_network(FILES["fra"]).layers[0].matrices[0].weights_at - 10] = 128

    with pytest.raises(NetworkFileError):
        read_network(bytes(file))
