"""Tesseract's line network once more in PyTorch, so that it can learn on: the same weights give the same letters.

`[1,48,0,1 Ct3,3,16 Mp3,3 Lfys64 Lfx96 Lrx96 Lfx512 O1c1]` and its smaller sister of the French net. One difference is
left: Tesseract pads lines with noise, this with mid grey. Order of the gates: Tesseract's cell, input, forget, output;
PyTorch's input, forget, cell, output (`LSTM::Forward`, Tesseract 5.3).
"""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from training.network_file import GATES, Layer, read_network, weights_of, with_weights

Grey = NDArray[Any]
SHRINKS = 3
"""Columns of pixels to a place of the answer."""
_PYTORCHS_ORDER = (1, 2, 0, 3)


class LineNet(nn.Module):  # type: ignore[misc] # torch is not installed where types are checked
    """The network of a file, ready to learn. `blank` is the code of no letter, `height` the pixels of its lines."""

    def __init__(self, file: bytes) -> None:
        super().__init__()
        self._file, told = file, read_network(file)
        self.height, self.blank = told.height, told.blank
        self._layers = told.layers
        stroke, *recurrent, letter = told.layers
        self.strokes = _dense(file, stroke)
        self.column, self.forwards, self.backwards, self.again = (_recurrent(file, layer) for layer in recurrent)
        self.letters = _dense(file, letter)

    def forward(self, lines: Tensor, widths: Tensor) -> tuple[Tensor, Tensor]:
        """Return what each place of each line says of each code, and how many places each line has.

        Args:
            lines: shape (lines, height, widest), -1 ink to 1 paper, filled up on the right.
            widths: pixels of each line.
        """
        count, _, wide = lines.shape
        around = nn.functional.unfold(lines[:, None].transpose(2, 3), SHRINKS, padding=1)
        around = around.view(count, SHRINKS**2, wide, self.height).permute(0, 2, 3, 1)
        strokes = nn.functional.max_pool2d(torch.tanh(self.strokes(around)).permute(0, 3, 1, 2), SHRINKS)
        columns = strokes.permute(0, 2, 3, 1).flatten(0, 1)
        _, (said, _) = self.column(columns)
        places = (widths // SHRINKS).clamp(max=strokes.shape[2])
        seen, _ = self.forwards(said[0].view(count, strokes.shape[2], -1))
        turned, _ = self.backwards(_turned(seen, places))
        seen, _ = self.again(_turned(turned, places))
        return self.letters(seen), places

    def file(self) -> bytes:
        """Return Tesseract's file of the network as it is now."""
        matrices = [matrix for layer in self._modules.values() if layer for matrix in _matrices(layer)]
        placed = [place for layer in self._layers for place in layer.matrices]
        return with_weights(self._file, list(zip(placed, matrices, strict=True)))


def prepared(line: Grey, height: int) -> NDArray[np.float32]:
    """Return the line as Tesseract gives it to its network: brought to a height, -1 ink to 1 paper.

    Black and white are the quartiles of the valleys and peaks of the middle row (`ComputeBlackWhite`, Tesseract 5.3).
    """
    factor = height / line.shape[0]
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    sized = cv2.resize(line, (max(1, round(line.shape[1] * factor)), height), interpolation=how)
    row = sized[height // 2].astype(int)
    before, here, after = row[:-2], row[1:-1], row[2:]
    valleys = here[((here < before) & (here <= after)) | ((here <= before) & (here < after))]
    peaks = here[((here > before) & (here >= after)) | ((here >= before) & (here > after))]
    black = np.quantile(valleys, 0.25) if valleys.size else 0.0
    white = np.quantile(peaks, 0.75) if peaks.size else 255.0
    half = (white - black) / 2 if white > black else 1.0
    levelled: NDArray[np.float32] = np.clip((sized - black) / half - 1, -1, 1).astype(np.float32)
    return levelled


def _turned(seen: Tensor, places: Tensor) -> Tensor:
    """Return every line from its last place to its first; what fills it up stays behind."""
    at = torch.arange(seen.shape[1])[None].expand(seen.shape[0], -1)
    order = torch.where(at < places[:, None], places[:, None] - 1 - at, at)
    return seen.gather(1, order[..., None].expand(-1, -1, seen.shape[2]))


def _dense(file: bytes, layer: Layer) -> nn.Linear:
    made = nn.Linear(layer.inputs, layer.outputs)
    weights = torch.from_numpy(weights_of(file, layer.matrices[0])).float()
    made.weight.data, made.bias.data = weights[:, :-1].clone(), weights[:, -1].clone()
    return made


def _recurrent(file: bytes, layer: Layer) -> nn.LSTM:
    made = nn.LSTM(layer.inputs, layer.outputs, batch_first=True)
    gates = [torch.from_numpy(weights_of(file, layer.matrices[gate])).float() for gate in _PYTORCHS_ORDER]
    whole = torch.cat(gates)
    made.weight_ih_l0.data, made.weight_hh_l0.data = (
        whole[:, : layer.inputs].clone(),
        whole[:, layer.inputs : -1].clone(),
    )
    made.bias_ih_l0.data = whole[:, -1].clone()
    made.bias_hh_l0.data.zero_()
    made.bias_hh_l0.requires_grad = False  # Tesseract has one bias a gate
    return made


def _matrices(layer: nn.Module) -> Iterator[NDArray[np.float64]]:
    if isinstance(layer, nn.LSTM):
        bias = (layer.bias_ih_l0 + layer.bias_hh_l0)[:, None]
        whole = torch.cat([layer.weight_ih_l0, layer.weight_hh_l0, bias], dim=1).detach().double().numpy()
        gates = np.split(whole, GATES)
        for gate in range(GATES):
            yield gates[_PYTORCHS_ORDER.index(gate)]
    elif isinstance(layer, nn.Linear):
        yield torch.cat([layer.weight, layer.bias[:, None]], dim=1).detach().double().numpy()
