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
