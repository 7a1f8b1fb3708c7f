"""What became of each field of a document: right, wrong, absent or extra, and where it was found.

A field is right when it equals the truth (case of Latin letters aside), wrong when it differs, absent when it was
not read. One that the truth of its file does not name is extra, unless it says what the paper's zone or its other side
says. Where a file holds several papers each is compared with the one read in its place.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dossier.reading import Box, DocumentReading, FieldReading, Reading
from ocr.combine import with_zone
from ocr.engine import Rect
from ocr.folding import is_arabic, tidy
from ocr.forms.zone import parse

SURE = 0.9
"""From here on the reader promises that independent evidence confirms a value."""

OTHER_SIDE = "other_side"
"""Where a file's truth keeps the fields of its paper's other side (`benchmarks.sets`)."""

_NAMES = ("family_name", "given_names", "father_name", "mother_name", "holder_name", "student_name")
_NUMBERS = ("number", "national_id", "act_year")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one field: `right`, `wrong`, `absent` or `extra` (not in the truth)."""

    kind: str
    file: str
    field: str
    outcome: str
    confidence: float
    truth: str
    read: str
    overlap: float = 0.0
    """Of the true and the read box, as intersection over union; 0.0 where one is missing."""

    @property
    def sort(self) -> str:
        """The sort of value: Arabic names, Latin names, dates, numbers, mrz, or other."""
        return sort_of(self.field, self.truth or self.read)


def sort_of(field: str, value: str) -> str:
    """Return the sort of a field's value, by which results are told apart."""
    plain = field.removesuffix("_ar")
    if field == "mrz":
        return "mrz"
    if plain.endswith(_NAMES):
        return "Arabic names" if is_arabic(value) else "Latin names"
    if field.endswith("_date"):
        return "dates"
    return "numbers" if field.endswith(_NUMBERS) else "other"


def outcomes(file: str, truth: Mapping[str, Any], reading: Reading) -> Iterator[Outcome]:
    """Compare a reading with the truth of its file."""
    for one, found in paired(truth, reading):
        yield from _compared(file, one, found.fields if found else {})


def paired(
    truth: Mapping[str, Any], reading: Reading
) -> list[tuple[Mapping[str, Any], Reading | DocumentReading | None]]:
    """Return each true document with the one that was read in its place, None where there was none."""
    documents: Sequence[Mapping[str, Any]] = truth.get("documents", ())
    if len(documents) < 2:
        return [(truth, reading)]
    if not reading.documents:
        # Whatever was read counts for the document that it names most fields of.
        best = max(documents, key=lambda each: (each["kind"] == reading.kind, -each["pages"][0]))
        return [(each, reading if each is best else None) for each in documents]
    left = list(reading.documents)
    pairs: list[tuple[Mapping[str, Any], Reading | DocumentReading | None]] = []
    for each in documents:
        here = [one for one in left if _share(each, one) > 0]
        chosen = max(here, key=lambda one: (_share(each, one), one.kind == each["kind"]), default=None)
        if chosen is not None:
            left.remove(chosen)
        pairs.append((each, chosen))
    return pairs


def same(truth: str, read: str) -> bool:
    """Say whether two values are equal but for case and for how they are typed."""
    return tidy(truth).casefold() == tidy(read).casefold()


def _compared(file: str, truth: Mapping[str, Any], fields: Mapping[str, FieldReading]) -> Iterator[Outcome]:
    kind = truth["kind"]
    for name, told in truth["fields"].items():
        found = fields.get(name)
        if found is None:
            yield Outcome(kind, file, name, "absent", 0.0, told["value"], "")
            continue
        verdict = "right" if same(told["value"], found.value) else "wrong"
        overlap = _overlap(told["box"], found.box) if told["page"] == found.page else 0.0
        yield Outcome(kind, file, name, verdict, found.confidence, told["value"], found.value, overlap)
    printed = elsewhere(truth) if set(fields) - set(truth["fields"]) else {}
    for name, found in fields.items():
        if name not in truth["fields"] and not any(same(told, found.value) for told in printed.get(name, ())):
            yield Outcome(kind, file, name, "extra", found.confidence, "", found.value)


def elsewhere(truth: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what else the paper says of its fields: in its machine-readable zone, and on its side in another file."""
    told = {name: [value] for name, value in truth.get(OTHER_SIDE, {}).items()}
    zone = truth["fields"].get("mrz", {}).get("value") or truth.get(OTHER_SIDE, {}).get("mrz")
    # The day decides the century of a birth only.
    read = parse(zone.splitlines(), date.today()) if zone else None  # noqa: DTZ011 a benchmark runs where it is
    if read:
        for name, found in with_zone({}, truth["kind"], read, 1, Rect(0, 0, 1, 1)).items():
            told.setdefault(name, []).append(found.value)
    return told


def _share(truth: Mapping[str, Any], found: DocumentReading) -> float:
    """Return how much of the places of two documents is common to both: pages, and regions where both have one."""
    if not set(truth["pages"]) & set(found.pages):
        return 0.0
    if truth["region"] is None or found.region is None:
        return 0.5
    return _overlap(truth["region"], found.region)


def _overlap(told: Sequence[int], box: Box) -> float:
    x, y, width, height = told
    across = min(x + width, box.x + box.width) - max(x, box.x)
    down = min(y + height, box.y + box.height) - max(y, box.y)
    common = max(0, across) * max(0, down)
    return common / max(1, width * height + box.width * box.height - common)
