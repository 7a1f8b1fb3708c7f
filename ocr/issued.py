"""What a paper's day of issue is: what the verb of its sentence or the town says of a mere `le`, no other day of it.

`Fait à Rabat, le 12 mars 2026` says as much as any label; `Reçu à Rabat le` is a clerk's note, and no verb is none.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.places import is_place
from ocr.candidate import Candidate
from ocr.folding import fold
from ocr.forms.zone import ZoneRead
from ocr.lines import Row, Token

_FIELD, _WHOLE_DATE = "issue_date", 10
# Labels of so few letters are words of any sentence; what the sentence's verb adds to them.
_WEAK, _ANNOUNCED = 0.5, 0.6
# A place that was likely is sure where its sentence says so.
_LIKELY, _SURE = 0.75, 0.9
_ISSUED = frozenset(fold(word) for word in (
    "fait", "faite", "délivré", "délivrée", "établi", "établie", "émis", "émise", "dressé", "signé", "حرر", "حررت",
    "سلم", "سلمت", "وحرر", "وسلمت",
))  # fmt: skip
OTHERWISE = frozenset(fold(word) for word in (
    "né", "née", "reçu", "reçue", "expire", "jusqu'au", "valable", "célébré", "célébrée", "marié", "mariée", "mariage",
    "décédé", "ازداد", "المزداد", "ازدادت", "صالحة", "ينتهي", "تزوج",
))  # fmt: skip


def announced(candidate: Candidate, rows: Sequence[Row], printed: frozenset[str] = frozenset()) -> Candidate:
    """Return a day of issue whose weak label its sentence bears out, anything else as it is.

    Args:
        candidate: what may be a day of issue.
        rows: of the page.
        printed: places that the page names as its own (`ocr.prose.printed_places`); no list holds every town.
    """
    weak = 0 < candidate.label_weight <= _WEAK
    if candidate.field != _FIELD or not weak or len(candidate.value) != _WHOLE_DATE:
        return candidate
    words = [token.text.strip(" ,.:;،") for token in _before(candidate, rows)]
    folded = {fold(word) for word in words}
    heads = [" ".join(words[at : at + count]) for at in range(len(words)) for count in (1, 2, 3)]
    towns = {text for head in heads for text in (head, head.removeprefix("ب"))}
    said = folded & _ISSUED or any(is_place(town) or fold(town) in printed for town in towns if town)
    if not said or folded & OTHERWISE:
        return candidate
    sure = candidate.place_confidence >= _LIKELY
    place = max(candidate.place_confidence, _SURE) if sure else candidate.place_confidence
    return replace(candidate, label_weight=_ANNOUNCED, place_confidence=place)


def _before(candidate: Candidate, rows: Sequence[Row]) -> list[Token]:
    """Return the words of its line that stand before a value, in reading order."""
    rect = candidate.rects[0]
    line = [t for row in rows for t in row.tokens if t.rect.top < rect.middle < t.rect.bottom]
    arabic = sum(token.arabic for token in line if not token.is_figure) * 2 > sum(not t.is_figure for t in line)
    if arabic:
        return sorted((t for t in line if t.rect.left >= rect.right - 2), key=lambda t: -t.rect.right)
    return sorted((t for t in line if t.rect.right <= rect.left + 2), key=lambda t: t.rect.left)


def is_another_day(field: str, value: str, zone: ZoneRead) -> bool:
    """Whether what was read for the day of issue is the day that the zone calls the birth or the expiry."""
    return field == _FIELD and zone.valid and value in (zone.birth_date, zone.expiry_date)
