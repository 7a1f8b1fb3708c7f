"""Everything of the reader that can be tuned, with units and the measurement behind each number."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DecodeLimits:
    """What one file may cost (research/reliability.md T6); past any of these it is refused with a stable code."""

    file_bytes: int = 10 * 1024 * 1024
    page_pixels: int = 40_000_000
    pages: int = 20
    memory_bytes: int = 1024 * 1024 * 1024
    # For a first look at a page of a PDF. A decoder that has loaded its libraries holds 300 MiB; scans of 40 megapixels
    # in JPEG, JPEG 2000 and one bit took 312. A page that draws itself is at its end after 0.5 s instead of 1.8.
    pdf_look_bytes: int = 512 * 1024 * 1024
    cpu_seconds: int = 20
    wall_seconds: float = 60.0
    pdf_dpi: int = 200
    scan_dpi: int = 300


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """How the reader works.

    `tessdata` is the folder of nets (None: search, see ocr.nets); `engine` is "auto", "tesserocr" or
    "pytesseract".
    """

    limits: DecodeLimits = field(default_factory=DecodeLimits)
    tessdata: Path | None = None
    engine: str = "auto"
