"""Tesseract as a program (pytesseract): works wherever Debian's tesseract is, at 0.2 CPU s a call.

Line crops go through in one call a net: Tesseract takes a text file that lists pictures. pytesseract writes
temporary files, so a caller that reads real documents points TMPDIR at a private memory file system.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import cv2
import pytesseract

from ocr.engine import Grey, Layout, LineRead, Word, variables, words_of_tsv
from ocr.missed_lines import with_missed_lines
from ocr.nets import Net, Nets


class PytesseractEngine:
    """Starts the program for each call."""

    def __init__(self, nets: Nets) -> None:
        self.nets = nets

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        """Read a page or a block; see Engine. Lines of a page that the program makes none of are read by themselves."""
        words = words_of_tsv(self._run([picture], net, layout))
        return with_missed_lines(self, picture, net, words) if layout is Layout.PAGE else words

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        """Read line crops; see Engine."""
        if not crops:
            return []
        pages: dict[int, list[str]] = {}
        for row in self._run(crops, net, Layout.LINE).splitlines():
            cells = row.split("\t", 2)
            if len(cells) == 3 and cells[1].isdigit():
                pages.setdefault(int(cells[1]), []).append(row)
        return [LineRead.of(words_of_tsv("\n".join(pages.get(number, [])))) for number in range(1, len(crops) + 1)]

    def close(self) -> None:
        """Nothing is kept."""

    def _run(self, pictures: Sequence[Grey], net: Net, layout: Layout) -> str:
        chosen = " ".join(f"-c {name}={value}" for name, value in variables(pictures[0], layout).items())
        options = f'--tessdata-dir "{net.folder}" --psm {int(layout)} --oem 1 --dpi 300 {chosen}'
        with tempfile.TemporaryDirectory(prefix="wathiq-") as folder:
            names = []
            for number, picture in enumerate(pictures):
                path = Path(folder) / f"{number:04}.png"
                cv2.imwrite(str(path), picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])
                names.append(str(path))
            listing = Path(folder) / "pictures.txt"
            listing.write_text("\n".join(names) + "\n")
            text: str = pytesseract.image_to_data(str(listing), lang=net.name, config=options)
            return text
