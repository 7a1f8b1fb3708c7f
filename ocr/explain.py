"""One page that shows how a file was read: for those who develop the reader and for those who answer for it.

Everything is in the one HTML file, pictures too: page images with boxes, every line with its script and confidence,
every candidate of every field with its votes, and the time of each stage. It shows what the document says, so it is
as personal as the document.
"""

import base64
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import cv2
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dossier.documents import KINDS
from dossier.reading import Reading
from ocr.documents import Document, documents_of
from ocr.engine import Colour, Engine, Grey, Layout, LineRead, Word
from ocr.nets import Net, Nets
from ocr.page import Page, Part, read_page
from ocr.pages import turned
from ocr.reader import Reader, reading_of

_SIDE = 1100
_JPEG_QUALITY = 70


@dataclass(slots=True)
class Stages:
    """CPU seconds by stage; the stages of recognition are counted by an engine that is asked through this one."""

    seconds: dict[str, float] = field(default_factory=dict)

    def timed(self, stage: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the work returns
        """Do the work and book its time, without what recognition took meanwhile."""
        recognition = self._recognition()
        start = time.process_time()
        done = work()
        spent = time.process_time() - start - (self._recognition() - recognition)
        self.seconds[stage] = self.seconds.get(stage, 0.0) + spent
        return done

    def recognised(self, what: str, start: float) -> None:
        """Book the time since `start` as recognition."""
        stage = f"recognition: {what}"
        self.seconds[stage] = self.seconds.get(stage, 0.0) + time.process_time() - start

    def _recognition(self) -> float:
        return sum(spent for stage, spent in self.seconds.items() if stage.startswith("recognition"))


class TimedEngine:
    """Asks another engine and books what it takes."""

    def __init__(self, engine: Engine, stages: Stages) -> None:
        self._engine = engine
        self._stages = stages

    @property
    def nets(self) -> Nets:
        """The other engine's."""
        return self._engine.nets

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        """Read a page or a block; see Engine."""
        start = time.process_time()
        words = self._engine.words(picture, net, layout)
        self._stages.recognised(f"pages, {net.name}", start)
        return words

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        """Read line crops; see Engine."""
        start = time.process_time()
        reads = self._engine.lines(crops, net)
        self._stages.recognised(f"lines, {net.name}", start)
        return reads

    def close(self) -> None:
        """Close the other engine."""
        self._engine.close()


def explain(reader: Reader, data: bytes, name: str) -> str:
    """Read a file and return the page that explains it. Raises UnreadableFileError."""
    stages = Stages()
    engine = TimedEngine(reader.engine(), stages)
    pictures: list[Colour] = []
    pages: list[Page] = []
    for number, each in enumerate(stages.timed("decoding", lambda: list(reader.pictures(data))), start=1):
        page = stages.timed(
            "pages: light, turn, zone, rows", partial(read_page, engine, each.pixels, number, each.size)
        )
        pages.append(page)
        pictures.append(turned(each.pixels, page.size.turn))
    parts = [part for page in pages for part in page.parts]
    documents: list[Document] = stages.timed("fields: find, verify, choose", lambda: documents_of(engine, parts))
    reading: Reading = stages.timed("verdict and codes", lambda: reading_of(pages, documents))
    shown = [
        _page(picture, page, documents, number)
        for number, (picture, page) in enumerate(zip(pictures, pages, strict=True), 1)
    ]
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined
    )
    template = environment.get_template("explain.html")
    return template.render(
        name=name,
        reading=reading,
        pages=shown,
        stages=stages.seconds,
        documents=[_document(each) for each in documents],
    )


def _page(picture: Colour, page: Page, documents: Sequence[Document], number: int) -> dict[str, Any]:
    factor = min(1.0, _SIDE / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    _, encoded = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    boxes = [
        {"field": name, "rect": found.rect, "level": _level(found.confidence)}
        for document in documents
        for name, found in document.fields.items()
        if found.page == number
    ]
    return {
        "number": number,
        "size": page.size,
        "look": page.look,
        "picture": base64.b64encode(encoded.tobytes()).decode(),
        "boxes": boxes,
        "parts": [_part(part) for document in documents for part in document.parts if part.page == number],
    }


def _part(part: Part) -> dict[str, Any]:
    rows = [
        {
            "rect": part.on_page(row.rect),
            # From left to right as they stand on paper, whatever their script.
            "tokens": [
                {"text": t.text, "confidence": t.confidence, "arabic": t.arabic, "level": _level(t.confidence)}
                for t in row.tokens
            ],
        }
        for row in part.rows
    ]
    return {"region": part.region, "guess": part.guess, "zone": part.zone, "rows": rows, "working": part.working}


def _document(document: Document) -> dict[str, Any]:
    fields = []
    for name in KINDS[document.kind].fields:
        found = document.fields.get(name)
        candidates = [
            {
                "text": read.candidate.text,
                "value": read.value,
                "arabic": read.candidate.arabic,
                "page": page,
                "place": round(read.candidate.place_confidence, 2),
                "label": round(read.candidate.label_weight, 1),
                "confidence": read.confidence,
                "why": str(getattr(read, "grade", "")),
                "votes": read.reads,
                "others": read.alternatives,
            }
            for read, page, _ in document.reads.get(name, [])
        ]
        if found or candidates:
            why = str(getattr(found, "grade", "")) if found else "no candidate held"
            fields.append(
                {
                    "name": name,
                    "found": found,
                    "level": _level(found.confidence if found else 0.0),
                    "why": why,
                    "candidates": candidates,
                }
            )
    return {
        "kind": document.kind,
        "confidence": document.confidence,
        "fields": fields,
        "absent": [n for n in KINDS[document.kind].fields if n not in document.fields],
    }


def _level(confidence: float) -> str:
    return "sure" if confidence >= 0.9 else "likely" if confidence >= 0.6 else "weak"
