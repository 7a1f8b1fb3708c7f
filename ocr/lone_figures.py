"""Days in figures of which a figure or a stroke may not have been read: `1/12/2020` where `11/12/2020` is printed.

Of two thin strokes beside a slash every net swallows one, on the page and in its crops, so that all reads agree on
another day. Papers that print one figure do so throughout: a month that no lost figure explains shows it (`3` is no
`13`), or another date of the page, and none of their dates has a nought before a figure.
"""

import re
from collections.abc import Iterator, Sequence

from dossier.documents.kind import Script, Value
from ocr.candidate import joined
from ocr.folding import tidy
from ocr.lines import Row
from ocr.values import read_value

_MARK = r"\s?[./\-–]\s?"
# Either order: Arabic lines come from the right.
_STROKES = (
    re.compile(rf"(?<![\d/.-])(?P<day>\d{{1,2}}){_MARK}(?P<month>\d{{1,2}}){_MARK}(?P<year>\d{{4}})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}}){_MARK}(?P<month>\d{{1,2}}){_MARK}(?P<day>\d{{1,2}})(?![\d/.-]\d)"),
)
_STROKE_LOST = re.compile(r"(?<![\d/.-])(?:\d{4}[/.-]\d{4}|\d{2}[/.-]\d{6}|\d{8})(?!\d)")
# From this month on no figure but a nought can stand before it; the first of a month, and January, vouch for nothing.
_NO_TEENS, _SECOND = 3, 2

_Parts = tuple[str, str, str]


def is_short(day: str, texts: Sequence[str], rows: Sequence[Row]) -> bool:
    """Say whether each text that says a day (as YYYY-MM-DD) may lack a figure of it, or shows it without a stroke.

    Args:
        day: what the reads agree on.
        texts: what the page's pass and every read of the place said, letter by letter.
        rows: the page, whose other dates tell how it prints figures below ten.
    """
    told = [tidy(text) for text in texts if text and read_value(text, Value.DATE, Script.LATIN) == day]
    short = [_is_short(text, day) for text in told]
    if not told or not all(short):
        return False
    return any(_STROKE_LOST.search(text) for text in told) or not _prints_lone(rows, told, day)


def _is_short(text: str, day: str) -> bool:
    parts = next((each for each in _dates(text) if _iso(each) == day), None)
    return _has_lone(parts) if parts else bool(_STROKE_LOST.search(text))


def _prints_lone(rows: Sequence[Row], texts: Sequence[str], day: str) -> bool:
    """Whether the page writes figures below ten without a nought: it does somewhere, and nowhere with one."""
    lines = [tidy(joined(row.tokens)) for row in rows]
    dates = {each for text in (*lines, *texts) for each in _dates(text)}
    if any(part.startswith("0") for _, month, number in dates for part in (month, number)):
        return False
    return any(
        (len(month) == 1 and int(month) >= _NO_TEENS)
        or (len(number) == 1 and int(number) >= _SECOND and _iso((year, month, number)) != day)
        for year, month, number in dates
    )


def _has_lone(parts: _Parts) -> bool:
    _, month, number = parts
    return len(number) == 1 or (len(month) == 1 and int(month) < _NO_TEENS)


def _iso(parts: _Parts) -> str:
    year, month, number = parts
    return f"{year}-{month:0>2}-{number:0>2}"


def _dates(text: str) -> Iterator[_Parts]:
    for shape in _STROKES:
        for found in shape.finditer(text):
            yield found["year"], found["month"], found["day"]
