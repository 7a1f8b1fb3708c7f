"""Tesseract's file of an integer LSTM network: where its weights stand, and the same file with other weights.

Only as much of the format is read as the nets of `4.0.0_best_int` need; sizes never change, so other weights of the
same network take the place of the old ones byte for byte. Source: `Network::CreateFromFile`, `Plumbing::DeSerialize`,
`LSTM::DeSerialize` and `WeightMatrix::DeSerialize` of Tesseract 5.3 (src/lstm), read 2026-11-23.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
_STACKS = frozenset({"Series", "Parallel", "RTLReversed", "TTBReversed", "XYTranspose"})
_RECURRENT = frozenset({"LSTM", "SummLSTM"})
_DENSE = frozenset({"Tanh", "Softmax"})
_RATES_PER_LAYER = 64
_INTEGERS, _DOUBLES = 1, 128
_LARGEST = 127
GATES = 4
"""Matrices of a recurrent layer, in the file's order: cell input, input gate, forget gate, output gate."""


class NetworkFileError(ValueError):
    """The file is no integer network of the layers that are known here."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a matrix of 8-bit weights (rows of outputs, the bias last) and a scale for each row stand in the file."""

    rows: int
    columns: int
    weights_at: int
    scales: int
    scales_at: int


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer with weights: its kind, what goes in and comes out of it, and its matrices."""

    kind: str
    inputs: int
    outputs: int
    matrices: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """A network as its file tells it: pixels that lines are brought to, its layers in order, the code of no letter."""

    height: int
    layers: tuple[Layer, ...]
    blank: int


class _Cursor:
    def __init__(self, file: bytes) -> None:
        self.file, self.at = file, 0

    def number(self, kind: str) -> int:
        size = struct.calcsize(kind)
        if self.at + size > len(self.file):
            raise NetworkFileError("the file ends too early")
        value: int = struct.unpack_from(f"<{kind}", self.file, self.at)[0]
        self.at += size
        return value

    def text(self) -> str:
        return self.past(self.number("I")).decode("latin-1")

    def past(self, length: int) -> bytes:
        self.at += length
        return self.file[self.at - length : self.at]


def read_network(file: bytes) -> Network:
    """Return what the file says of its network. Raises NetworkFileError."""
    cursor = _Cursor(file)
    layers: list[Layer] = []
    heights: list[int] = []
    _read(cursor, layers, heights)
    cursor.text()  # the network once more, as its designers write it
    for _ in range(3):  # flags and how long it was trained
        cursor.number("i")
    if len(heights) != 1:
        raise NetworkFileError("the network does not say how high its lines are")
    return Network(heights[0], tuple(layers), cursor.number("i"))


def weights_of(file: bytes, placed: Placed) -> Matrix:
    """Return a matrix as real numbers, shape (outputs, inputs and bias)."""
    count = placed.rows * placed.columns
    whole = np.frombuffer(file, np.int8, count, placed.weights_at).reshape(placed.rows, placed.columns)
    scales = np.frombuffer(file, "<f8", placed.scales, placed.scales_at)[: placed.rows]
    product: Matrix = whole.astype(np.float64) * scales[:, None]
    return product


def with_weights(file: bytes, matrices: Sequence[tuple[Placed, NDArray[Any]]]) -> bytes:
    """Return the file with other weights, each row rounded to 255 steps as `WeightMatrix::ConvertToInt` does."""
    written = bytearray(file)
    for placed, matrix in matrices:
        if matrix.shape != (placed.rows, placed.columns):
            raise NetworkFileError("weights of another size")
        scales = np.abs(matrix).max(axis=1) / _LARGEST
        whole = np.rint(matrix / np.where(scales == 0, 1, scales)[:, None]).astype(np.int8)
        # Tesseract fills the scales up to what its vector instructions want.
        filled = np.zeros(placed.scales)
        filled[: placed.rows] = scales
        written[placed.weights_at : placed.weights_at + whole.size] = whole.tobytes()
        written[placed.scales_at : placed.scales_at + 8 * placed.scales] = filled.astype("<f8").tobytes()
    return bytes(written)


def _read(cursor: _Cursor, layers: list[Layer], heights: list[int]) -> None:
    cursor.number("b")
    kind = cursor.text()
    for _ in range(2):  # whether it learns
        cursor.number("b")
    flags, inputs, outputs = (cursor.number("i") for _ in range(3))
    cursor.number("i")  # how many weights in all
    cursor.text()
    if kind in _STACKS:
        for _ in range(cursor.number("I")):
            _read(cursor, layers, heights)
        if flags & _RATES_PER_LAYER:
            cursor.past(4 * cursor.number("I"))
    elif kind == "Input":
        _, height, *_ = (cursor.number("i") for _ in range(5))
        heights.append(height)
    elif kind in {"Convolve", "Maxpool"}:
        for _ in range(2):
            cursor.number("i")
    elif kind in _RECURRENT:
        cursor.number("i")
        layers.append(Layer(kind, inputs, outputs, tuple(_placed(cursor) for _ in range(GATES))))
    elif kind in _DENSE:
        layers.append(Layer(kind, inputs, outputs, (_placed(cursor),)))
    else:
        raise NetworkFileError("a layer that is not known here")


def _placed(cursor: _Cursor) -> Placed:
    if cursor.number("B") & (_INTEGERS | _DOUBLES) != _INTEGERS | _DOUBLES:
        raise NetworkFileError("weights that are no integers")
    rows, columns = cursor.number("I"), cursor.number("I")
    cursor.number("b")
    weights_at = cursor.at
    cursor.past(rows * columns)
    scales = cursor.number("I")
    scales_at = cursor.at
    cursor.past(8 * scales)
    return Placed(rows, columns, weights_at, scales, scales_at)
