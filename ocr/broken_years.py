"""Years in words over two lines: `dix-neuf décembre deux mille` and `quatre` at the head of the next.

What stands on the first line is a whole day by itself, and every read of it agrees on another year.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dossier.calendars.number_words import read_number
from dossier.documents.kind import Kind, Value
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.folding import tidy
from ocr.lines import Row, Token
from ocr.values import read_value

_WHOLE, _TENS = len("YYYY-MM-DD"), 10
_STOPS = ".,;:،؛"
# In heights: how far the next line is, at most, and how far its head may stand from its own line's edge.
_LEADING, _ASIDE = 2.0, 1.0
_WORDS, _AND = re.compile(r"[^\W_]+"), "و"
# What is left of a year: `vingt et un`, `quatre-vingt-dix-neuf`.
_LONGEST, _REST = 5, 99


def with_rest_of_year(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Return the candidates, a day in words at its line's end with the number words that begin the next line."""
    return [_whole(each, rows, kind) if _may_go_on(each, kind) else each for each in found]


def _may_go_on(told: Candidate, kind: Kind) -> bool:
    """Whether a year in words may lack its tens or units: no figure tells it, no stop ends it."""
    dated = kind.fields[told.field].value is Value.DATE and len(told.value) == _WHOLE
    year = told.value[:4]
    return dated and not int(year) % _TENS and year not in told.text and told.text[-1:] not in _STOPS


def _whole(told: Candidate, rows: Sequence[Row], kind: Kind) -> Candidate:
    line = _line_that_ends(told, rows)
    head = _head_below(line, rows, arabic=told.arabic) if line else []
    if not head:
        return told
    text = f"{told.text} {joined(head)}"
    label = kind.fields[told.field]
    day = read_value(tidy(text), label.value, script_of(label, told.arabic))
    if day is None or day[4:] != told.value[4:]:
        return replace(told, doubted=True)
    # `deux mille` and `deux adouls` below it: a number that a stop ends, or that `و` joins, is the year's.
    ends = head[-1].text[-1:] in _STOPS or head[0].text.startswith(_AND)
    rest = around([token.rect for token in head])
    return replace(told, value=day, text=text, rects=(*told.rects, rest), doubted=told.doubted or not ends)


def _line_that_ends(told: Candidate, rows: Sequence[Row]) -> Row | None:
    """Return the row of which the candidate holds the last word."""
    place = told.rects[-1]
    for row in rows:
        last = row.tokens[0] if told.arabic else row.tokens[-1]
        middle = last.rect.left + last.rect.width / 2
        if place.left <= middle <= place.right and place.top <= last.rect.middle <= place.bottom:
            return None if last.text[-1:] in _STOPS else row
    return None


def _head_below(line: Row, rows: Sequence[Row], *, arabic: bool) -> list[Token]:
    """Return the number words with which the next line begins, in reading order."""
    under = [row for row in rows if row.rect.middle > line.rect.bottom]
    below = min(under, key=lambda row: row.rect.top, default=None)
    if below is None or below.rect.top - line.rect.bottom > _LEADING * line.height:
        return []
    edge = below.rect.right - line.rect.right if arabic else line.rect.left - below.rect.left
    if edge < -_ASIDE * line.height:
        return []
    tokens = (below.tokens[::-1] if arabic else below.tokens)[:_LONGEST]
    for count in range(len(tokens), 0, -1):
        words = _WORDS.findall(joined(tokens[:count]))
        number = read_number(words, 0)
        if number and number[1] == len(words) and number[0] <= _REST:
            return list(tokens[:count])
    return []
