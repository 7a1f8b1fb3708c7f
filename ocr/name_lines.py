"""Two lines of names without captions, wherever their ink stands above the day of birth of a card.

Nothing is counted: heads, chips and scraps of a portrait share rows with the names on many cards. The two nearest lines
of capitals that begin at one edge are the names; their Arabic stands level with them, over each or under each, and
where several of these may be, what spells the Latin tells.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Kind, Script, Value
from ocr import scripts
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.folding import fold, has_letters
from ocr.lines import Row, Token
from ocr.name_order import given_first
from ocr.values import read_value

NAMES = ("family_name", "given_names")
FIELDS = frozenset({*NAMES, *(f"{name}_ar" for name in NAMES)})
DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_LEAST, _SPELLS, _SHORT = 0.3, 0.9, 2
# In heights of the type: a gap inside a name, how far above the day names begin at most, how far apart lines stand.
_GAP, _HIGHEST, _PITCH, _LEAST_PITCH = 1.6, 14.0, 7.0, 0.8
# How far two lines may begin from one edge, how much taller one may be, and where an Arabic line may end.
_EDGE, _TALLER, _EVEN = 0.8, 1.8, 1.6
# How level Arabic stands with its Latin, and how far over or under it at most, in heights of the Latin.
_LEVEL, _OFF = 0.75, 3.2
_FLATTEST, _TALLEST, _CAPITALS = 0.6, 3.0, 0.7


@dataclass(frozen=True, slots=True)
class Base:
    """The line of the birth date: its row, where caption and day begin, its middle and the height of its type."""

    row: int
    lefts: tuple[int, ...]
    middle: float
    height: int
    right: int | None
    """Where the Arabic caption level with it ends, None without one."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one script that stand together on a row, in reading order."""

    tokens: tuple[Token, ...]
    row: int

    @property
    def rect(self) -> Rect:
        """The rectangle around its words."""
        return around([token.rect for token in self.tokens])

    @property
    def text(self) -> str:
        """Its words."""
        return joined(self.tokens)

    @property
    def letters(self) -> int:
        """How many letters it has."""
        return sum(character.isalpha() for character in self.text)


@dataclass(frozen=True, slots=True)
class _Twins:
    """The Arabic of both lines, as far as it was read, and how far off its Latin it stands."""

    runs: tuple[Run | None, Run | None]
    spelled: int

    @property
    def rank(self) -> tuple[int, int]:
        return self.spelled, sum(run is not None for run in self.runs)


def base_of(rows: Sequence[Row], anchors: Sequence[Anchor], number: int, left: int, middle: float, height: int) -> Base:
    """Return the line above which names stand."""
    days = [token.rect for token in rows[number].tokens if DATE.fullmatch(token.text)]
    height = max([height, *(rect.height for rect in days)] if days else [height, rows[number].height])
    behind = [rect.left for rect in days if rect.left > left]
    level = [a.rect.right for a in anchors if a.phrase.arabic and abs(a.rect.middle - middle) < height]
    return Base(number, (left, *behind[:1]), middle, height, max(level, default=None))


def name_lines(
    kind: Kind, rows: Sequence[Row], latin: Sequence[Run], arabic: Sequence[Run], base: Base
) -> list[Candidate]:
    """Return two names above the day of birth and their Arabic; places to read again where that was lost."""
    lines = _column(latin, base)
    if lines is None:
        return []
    twins = _twins(lines, arabic)
    told = [[line.text, run.text if run else ""] for line, run in zip(lines, twins.runs, strict=True)]
    upside, sureness = given_first(told[0], told[1], rows)
    found: list[Candidate] = []
    for name, line, run in zip(NAMES[::-1] if upside else NAMES, lines, twins.runs, strict=True):
        found += named(line, name, sureness, line.row)
        if f"{name}_ar" in kind.fields:
            place = None if run else _place_of(line, lines, twins, base)
            found += named(run, f"{name}_ar", sureness, line.row) if run else []
            if place:
                found.append(Candidate(f"{name}_ar", "", "", (place,), True, 0.0, sureness, (line.row, 1)))
    return found


def named(run: Run, name: str, sureness: float, row: int) -> list[Candidate]:
    """Return the name that a run is, if it is one; its Arabic has the row of its Latin, as of one line."""
    arabic = run.tokens[0].arabic
    value = read_value(run.text, Value.NAME, Script.ARABIC if arabic else Script.LATIN)
    if not value:
        return []
    surest = min(token.confidence for token in run.tokens)
    return [Candidate(name, value, run.text, (run.rect,), arabic, surest, sureness, (row, int(arabic)))]


def free_runs(
    rows: Sequence[Row],
    kind: Kind,
    anchors: Sequence[Anchor],
    taken: dict[int, set[int]],
    base: Base,
    found: Sequence[Candidate] = (),
) -> tuple[list[Run], list[Run]]:
    """Return the runs of Latin capitals and of Arabic above the day that no caption, heading or other value holds."""
    held = [rect for each in found if each.value and each.field not in FIELDS for rect in each.rects]
    headings = (*kind.titles_fr, *kind.titles_ar, *kind.stops_fr, *kind.stops_ar)
    titles = {fold(word) for text in headings for word in text.split() if len(word) > _SHORT}
    heads = [a.rect.bottom for a in anchors if not a.phrase.fields and a.rect.bottom < base.middle]
    floor = max([*heads, base.middle - _HIGHEST * base.height])
    latin: list[Run] = []
    arabic: list[Run] = []
    for number, row in enumerate(rows):
        free = [
            token
            for at, token in enumerate(row.tokens)
            if at not in taken.get(number, ()) and floor <= token.rect.middle < base.middle - base.height / 2
            and token.confidence > _LEAST and fold(token.text) not in titles
            and not any(overlap(token.rect, rect) for rect in held)
        ]  # fmt: skip
        latin += _runs([token for token in free if _is_capitals(token)], number, base.height)
        arabic += _runs([token for token in free if _is_arabic(token, base.height)], number, base.height)
    return latin, [run for run in arabic if run.letters > 1]


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two rectangles have a part in common."""
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom


def _runs(tokens: Sequence[Token], row: int, height: int) -> list[Run]:
    groups: list[list[Token]] = []
    for token in tokens:
        if groups and token.rect.left - groups[-1][-1].rect.right <= _GAP * height:
            groups[-1].append(token)
        else:
            groups.append([token])
    return [Run(tuple(reversed(group) if group[0].arabic else group), row) for group in groups]


def _is_capitals(token: Token) -> bool:
    letters = [character for character in token.text if character.isalpha()]
    upper = sum(character.isupper() for character in letters)
    return not token.arabic and bool(letters) and upper >= _CAPITALS * len(letters)


def _is_arabic(token: Token, height: int) -> bool:
    tall = token.rect.height / height
    return token.arabic and has_letters(token.text) and _FLATTEST < tall < _TALLEST


def _column(latin: Sequence[Run], base: Base) -> tuple[Run, Run] | None:
    """Return the two lines nearest above the day that begin at one edge: the caption's, the day's, or their own."""
    own = sorted({token.rect.left for run in latin for token in run.tokens})
    apart = [left for left in own if all(abs(left - edge) > base.height for edge in base.lefts)]
    for edge in (*base.lefts, *apart):
        begun = [part for run in latin if (part := _from(run, edge, base.height))]
        begun.sort(key=lambda part: part.rect.middle)
        if len(begun) > 1 and _is_pair(begun[-2], begun[-1], base):
            return begun[-2], begun[-1]
    return None


def _from(run: Run, edge: int, height: int) -> Run | None:
    """Return the part of a run that begins at an edge: scraps of a portrait may stand before it."""
    tokens = tuple(token for token in run.tokens if token.rect.left >= edge - _EDGE * height)
    part = Run(tokens, run.row) if tokens else None
    return part if part and abs(part.rect.left - edge) < _EDGE * height and part.letters > 1 else None


def _is_pair(upper: Run, lower: Run, base: Base) -> bool:
    pitch, below = lower.rect.middle - upper.rect.middle, base.middle - lower.rect.middle
    low, high = sorted((upper.rect.height, lower.rect.height))
    near = _LEAST_PITCH * base.height <= pitch <= _PITCH * base.height and below <= _PITCH * base.height
    return near and high <= _TALLER * low


def _twins(lines: tuple[Run, Run], arabic: Sequence[Run]) -> _Twins:
    """Return the Arabic of both lines: all of it level, all of it over them, or all of it under them."""
    height = max(line.rect.height for line in lines)
    upper, lower = (line.rect.middle for line in lines)
    off, reach = _LEVEL * height, min(lower - upper, _OFF * height)
    level, over, under = (
        ((upper + low, upper + high), (lower + low, lower + high))
        for low, high in ((-off, off), (-reach, -off / 2), (off / 2, reach))
    )
    ways = []
    for bands, beside in ((level, True), (over, False), (under, False)):
        runs = tuple(_in_band(line, band, arabic, beside) for line, band in zip(lines, bands, strict=True))
        ways.append(_aligned(lines, (runs[0], runs[1] if runs[1] is not runs[0] else None), height))
    return max(ways, key=lambda way: way.rank)


def _in_band(line: Run, band: tuple[float, float], arabic: Sequence[Run], beside: bool) -> Run | None:
    here = [run for run in arabic if band[0] < run.rect.middle < band[1]]
    here = [run for run in here if run.rect.left > line.rect.right or not beside]
    return max(here, key=lambda run: (scripts.likeness(line.text, run.text), run.rect.right), default=None)


def _aligned(lines: tuple[Run, Run], runs: tuple[Run | None, Run | None], height: int) -> _Twins:
    """Return the twins without what neither spells its Latin nor ends where the other one does."""
    spells = [
        run is not None and scripts.likeness(line.text, run.text) >= _SPELLS
        for line, run in zip(lines, runs, strict=True)
    ]
    first, second = runs
    if first and second and abs(first.rect.right - second.rect.right) > _EVEN * height and not all(spells):
        runs = (first if spells[0] else None, second if spells[1] else None)
    return _Twins(runs, sum(spells))


def _place_of(line: Run, lines: Sequence[Run], twins: _Twins, base: Base) -> Rect | None:
    """Return where the Arabic of a line stands that was not read: as the other's does, else beside its Latin."""
    height = max(each.rect.height for each in lines)
    pairs = [(each.rect, run.rect) for each, run in zip(lines, twins.runs, strict=True) if run]
    right = pairs[0][1].right if pairs else base.right
    if right is None:
        return None
    shift = pairs[0][1].middle - pairs[0][0].middle if pairs else 0.0
    half = max(pairs[0][1].height * 0.6 if pairs else 0.0, float(height))
    level = abs(shift) < _LEVEL * height
    left = line.rect.right + height if level else min(base.lefts)
    middle = line.rect.middle + shift
    return Rect(left, round(middle - half), right + 2, round(middle + half)) if right - left > height else None
