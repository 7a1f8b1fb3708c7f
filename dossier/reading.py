"""What any reader of documents returns: quality, kind and fields, each with its confidence and its place.

The field names and value formats are those of `dossier.documents.KINDS`. Nothing here knows pixels' content.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Legibility(StrEnum):
    """How well an image can be read."""

    GOOD = "good"
    POOR = "poor"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Box:
    """Where a field was read: pixels of the upright page image, origin top left."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PageSize:
    """Size of an upright page image in pixels, and the clockwise quarter turn applied (0, 90, 180 or 270)."""

    width: int
    height: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class FieldReading:
    """One value read off a page.

    `confidence` is a lower bound on the chance that the value is right, 0.0 to 1.0; 0.9 and above is kept
    for values that independent evidence confirms. `page` counts from 1. `alternatives` are other values
    that the reads also gave, likeliest first.
    """

    value: str
    confidence: float
    page: int
    box: Box
    alternatives: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what cannot be a reading."""
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence {self.confidence} is not within 0.0 and 1.0")
        if self.page < 1:
            raise ValueError(f"page {self.page}: pages count from 1")


@dataclass(frozen=True, slots=True)
class Quality:
    """Whether a file can be read, and the codes of class `quality` that say why not."""

    verdict: Legibility
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """One of several documents that a file holds: its kind, where it is, and its fields.

    `pages` count from 1; `region` is its part of the page image, None where it has whole pages.
    """

    kind: str
    kind_confidence: float
    pages: tuple[int, ...]
    region: Box | None = None
    fields: Mapping[str, FieldReading] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code or bar code: its format, what it says, and where. The text may hold personal data."""

    format: str
    text: str
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read in one file; `error` is a stable code where nothing could be.

    Where a file holds several documents `documents` names them all, in order of appearance; kind and fields are
    then those of the first. Otherwise it is empty.
    """

    kind: str
    kind_confidence: float
    quality: Quality
    page_sizes: tuple[PageSize, ...] = ()
    fields: Mapping[str, FieldReading] = field(default_factory=dict)
    error: str | None = None
    documents: tuple[DocumentReading, ...] = ()
    codes: tuple[Code, ...] = ()

    @property
    def pages(self) -> int:
        """Number of page images."""
        return len(self.page_sizes)
