"""A day of which one script lost a part: `1992 15` under a caption whose other line says `15 septembre 1992`.

Where only a year, or a month, is left of a caption's day, and a whole day of that year stands by it that nothing else
asks for, both are that day. Such a place is never certain.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Value
from ocr.candidate import Candidate, joined
from ocr.finder.lone_days import Day, crosses, days_on
from ocr.finder.sheet import Sheet

_WHOLE = len("YYYY-MM-DD")
# In heights of the part that was read: how far above or below it the other script's line stands.
_BY = 4.0
_TOLD = 0.79


def with_fuller_days(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates, the part of a day that one of them is made whole where the page says it by its side."""
    parts = [each for each in found if _is_part(each, kind)]
    if not parts:
        return list(found)
    taken = [rect for each in found if each.value and each not in parts for rect in each.rects]
    free = [day for day in days_on(sheet) if not any(crosses(rect, day.rect) for rect in taken)]
    return [_whole(each, free) if each in parts else each for each in found]


def _is_part(told: Candidate, kind: Kind) -> bool:
    return kind.fields[told.field].value is Value.DATE and 0 < len(told.value) < _WHOLE


def _whole(part: Candidate, days: Sequence[Day]) -> Candidate:
    near = {
        day.value: day
        for day in days
        if day.value.startswith(part.value)
        and abs(day.rect.middle - part.rect.middle) <= _BY * max(part.rect.height, day.rect.height)
    }
    if len(near) != 1:
        return part
    ((value, day),) = near.items()
    tokens = [spot.token for spot in day.spots]
    return replace(
        part, value=value, text=joined(tokens), rects=(day.rect,), arabic=any(token.arabic for token in tokens),
        confidence=min(token.confidence for token in tokens),
        place_confidence=min(part.place_confidence, _TOLD),
    )  # fmt: skip
