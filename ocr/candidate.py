"""A value that may be a field's, and where it stands: what the finder hands to `ocr.verify`."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Label, Script
from ocr.crops import around
from ocr.engine import Rect
from ocr.lines import Token


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value for a field, where it stands in the working image, and how sure its place is (0.0 to 1.0).

    `arabic` says in which script it is read; `text` is what stood there; `place` names the anchor. `value` is empty
    where a value should stand but the page's passes read none. `days` are the Gregorian days that the Hijri dates
    beside it can mean: a date among them is confirmed by another calendar, one that is not is doubtful.
    """

    field: str
    value: str
    text: str
    rects: tuple[Rect, ...]
    arabic: bool
    confidence: float
    place_confidence: float
    place: tuple[int, int]
    label_weight: float = 0.0
    days: frozenset[str] = frozenset()
    doubted: bool = False
    """Whether what stands there may be another's, however well it is read: then it is never sure."""
    shaped: bool = False
    """Whether no label but its own shape, and the order of its like on the page, says whose it is."""

    @property
    def rect(self) -> Rect:
        """The rectangle around all its words."""
        return around(self.rects)


def joined(tokens: Sequence[Token]) -> str:
    """Return the text of tokens that come in reading order."""
    return " ".join(token.text for token in tokens)


def script_of(label: Label, arabic: bool) -> Script:
    """Return the script in which a value of that label is looked for."""
    if label.script is Script.EITHER:
        return Script.ARABIC if arabic else Script.LATIN
    return label.script
