"""Tesseract inside this process (tesserocr): one warm instance a net, pictures passed in memory.

17 CPU ms a line crop against 210 for a process (research/ocr.md §3).
"""

from collections.abc import Sequence

import tesserocr

from ocr.engine import VARIABLES, Grey, Layout, LineRead, Word, variables, words_of_tsv
from ocr.nets import Net, Nets

# So that Tesseract takes no guess from the picture's size; nets do not depend on it.
_RESOLUTION = 300


class TesserocrEngine:
    """Keeps one instance a net, made when first asked for."""

    def __init__(self, nets: Nets) -> None:
        self.nets = nets
        self._instances: dict[Net, tesserocr.PyTessBaseAPI] = {}
        # Leptonica writes to standard error about boxes at the edge, which mean nothing here.
        tesserocr.set_leptonica_log_level(tesserocr.LeptLogLevel.NONE)

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        """Read a page or a block; see Engine."""
        instance = self._instance(net)
        self._show(instance, picture, layout)
        words = words_of_tsv(instance.GetTSVText(0))
        instance.Clear()
        return words

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        """Read line crops; see Engine."""
        instance = self._instance(net)
        reads = []
        for crop in crops:
            self._show(instance, crop, Layout.LINE)
            reads.append(LineRead.of(words_of_tsv(instance.GetTSVText(0))))
        instance.Clear()
        return reads

    def close(self) -> None:
        """End every instance."""
        for instance in self._instances.values():
            instance.End()
        self._instances.clear()

    def _show(self, instance: "tesserocr.PyTessBaseAPI", picture: Grey, layout: Layout) -> None:
        height, width = picture.shape
        instance.SetPageSegMode(int(layout))
        for name, value in variables(picture, layout).items():
            instance.SetVariable(name, value)
        instance.SetImageBytes(picture.tobytes(), width, height, 1, width)
        instance.SetSourceResolution(_RESOLUTION)

    def _instance(self, net: Net) -> "tesserocr.PyTessBaseAPI":
        if net not in self._instances:
            instance = tesserocr.PyTessBaseAPI(path=str(net.folder), lang=net.name, oem=tesserocr.OEM.LSTM_ONLY)
            for name, value in VARIABLES.items():
                instance.SetVariable(name, value)
            instance.SetVariable("debug_file", "/dev/null")
            self._instances[net] = instance
        return self._instances[net]
