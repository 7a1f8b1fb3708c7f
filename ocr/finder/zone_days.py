"""Days that a page prints beside those of its machine-readable zone: what is neither birth nor end is the day of issue.

A zone whose check digits hold says on which days its holder was born and the paper ends; print shows both again. Small
pale captions in two languages are lost before the days under them are.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier.documents.kind import Kind, Value
from ocr.accord import whole_years_apart
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.birthplaces import places_of_birth
from ocr.finder.sheet import Sheet
from ocr.lines import Token
from ocr.values import read_date

_BIRTH, _ISSUE, _END, _PLACE = "birth_date", "issue_date", "expiry_date", "birth_place"
# Where the two days stand on the line of a zone that has them: birth, its sex, end; of three lines and of two.
_LINES = (re.compile(r"^.{13}(\d{6})\d[MF<](\d{6})\d.*$"), re.compile(r"^(\d{6})\d[MF<](\d{6})\d.*$"))
_SHORTEST, _LONGEST, _READ = 28, 44, 0.95
_WHOLE, _DIGITS, _NEAR = 10, 12, 1.5
# A day told by elimination is never sure; the day of birth is told again by what the zone says.
_LEFT, _AGAIN, _WEIGHT, _CHOSEN = 0.79, 0.84, 0.55, 0.3


@dataclass(frozen=True, slots=True)
class _Day:
    value: str
    tokens: tuple[Token, ...]
    row: int

    @property
    def short(self) -> str:
        """The day as a zone writes it."""
        return self.value[2:4] + self.value[5:7] + self.value[8:10]

    def told(self, field: str, sureness: float) -> Candidate:
        rect, surest = around([token.rect for token in self.tokens]), min(token.confidence for token in self.tokens)
        text = joined(self.tokens)
        return Candidate(field, self.value, text, (rect,), False, surest, sureness, (self.row, 0), _WEIGHT)


def with_zone_days(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates without days of issue that are the zone's others, and with the days that it tells apart."""
    told = _of_zone(sheet) if kind.zones else None
    if told is None:
        return list(found)
    kept = [each for each in found if each.field != _ISSUE or _short(each.value) not in told]
    days = _printed(sheet)
    made: list[Candidate] = []
    births = [day for day in days if day.short == told[0]]
    if births and not _has(kept, _BIRTH):
        made.append(births[0].told(_BIRTH, _AGAIN))
    if _is_dated(kind) and not _has(kept, _ISSUE):
        taken = [rect for each in kept if each.value and each.field not in (_BIRTH, _END) for rect in each.rects]
        end = next((day.value for day in days if day.short == told[1]), f"20{told[1][:2]}-{told[1][2:4]}-{told[1][4:]}")
        rest = {day.value: day for day in days if day.short not in told and day.value < end}
        rest = {value: day for value, day in rest.items() if value[:4] != births[0].value[:4]} if births else rest
        left = [day for day in rest.values() if not any(token.rect in taken for token in day.tokens)]
        made += [left[0].told(_ISSUE, _LEFT)] if len(left) == 1 else _by_term(left, end)
    if made and _PLACE in kind.fields and not _has(kept, _PLACE):
        made += places_of_birth(sheet, kind, [*kept, *made])
    return [*kept, *made]


def _by_term(left: Sequence[_Day], end: str) -> list[Candidate]:
    """Return the one of several days that lies a paper's term before its end; a clerk's note dates the copy.

    The term that chose it bears it out no more.
    """
    due = [day for day in left if _is_a_term(day.value, end)]
    return [replace(due[0].told(_ISSUE, _LEFT), label_weight=_CHOSEN, doubted=True)] if len(due) == 1 else []


def _is_a_term(issued: str, end: str) -> bool:
    """Whether a paper that ends on the one day may have been issued on the other; a misread end is no day at all."""
    try:
        return whole_years_apart(date.fromisoformat(issued), date.fromisoformat(end))
    except ValueError:
        return False


def _is_dated(kind: Kind) -> bool:
    return _ISSUE in kind.fields and kind.fields[_ISSUE].value is Value.DATE


def _has(found: Sequence[Candidate], field: str) -> bool:
    return any(each.field == field and each.value for each in found)


def _short(day: str) -> str:
    return day[2:4] + day[5:7] + day[8:10] if len(day) == _WHOLE else ""


def _of_zone(sheet: Sheet) -> tuple[str, str] | None:
    """Return the days of birth and of the end as the zone's line prints them."""
    for row in sheet.rows:
        for token in row.tokens:
            if not _SHORTEST <= len(token.text) <= _LONGEST or "<" not in token.text or token.confidence < _READ:
                continue
            for line in _LINES:
                if found := line.match(token.text):
                    return found[1], found[2]
    return None


def _printed(sheet: Sheet) -> list[_Day]:
    """Return the whole days in print, each once: one word, or two that stand together."""
    days: list[_Day] = []
    for number, row in enumerate(sheet.rows):
        tokens = [t for t in row.tokens if any(map(str.isdigit, t.text)) and len(t.text) <= _DIGITS]
        used: set[int] = set()
        for width in (1, 2):
            for at in range(len(tokens) - width + 1):
                part = tuple(tokens[at : at + width])
                apart = part[-1].rect.left - part[0].rect.right if width > 1 else 0
                value = read_date("".join(token.text for token in part)) if apart <= _NEAR * row.height else None
                if value and len(value) == _WHOLE and not used & {at, at + width - 1}:
                    used |= {at, at + width - 1}
                    days.append(_Day(value, part, number))
    return days
