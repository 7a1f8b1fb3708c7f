"""Where labels and values stand: a dozen arrangements of a form's facts, each with measures of its own.

Every arrangement takes an area and shares it out among its rows; where a row has too little room, it refuses.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from samples.layouts.press import dotted
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.surface import Colour, Surface

_GREY: Colour = (150, 150, 152)
_TIGHTEST = 1.75
"""Least distance of baselines, in letter heights."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the page in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def columns(self, count: int, gap: float) -> "list[Area]":
        """Return it cut into columns."""
        wide = (self.width - gap * (count - 1)) / count
        return [replace(self, x=self.x + at * (wide + gap), width=wide) for at in range(count)]


Arrangement = Callable[[Look, Surface, list[Fact], Area], float]


def lay(look: Look, sheet: Surface, facts: list[Fact], area: Area, *, stacked: float = 0.0) -> float:
    """Lay facts out in one of the arrangements that suit the look's scripts; return the next free y.

    `stacked` is how often labels stand above values, come what may, as they do on passports.

    Raises:
        CrowdedError: they do not fit.
    """
    if look.both:
        ways: tuple[Arrangement, ...] = (
            _shared, _shared, _slashed, _facing, _facing, _stacked, _captions, _boxes, _table, _table,
        )  # fmt: skip
    else:
        ways = (_inline, _inline, _tabbed, _tabbed, _twin, _stacked, _stacked, _captions, _boxes, _table)
    if stacked and look.rng.random() < stacked:
        ways = (_stacked,)
    return look.rng.choice(ways)(look, sheet, facts, area)


def _step(look: Look, area: Area, rows: int, *, least: float = _TIGHTEST, most: float = 4.6) -> float:
    """Return the distance of rows: drawn, but no more than there is room for. Raises CrowdedError."""
    unit = height_of(look.points)
    drawn = unit * look.rng.uniform(max(least, 2.0), most)
    if look.rng.random() < 0.12:
        drawn = unit * most * 1.7
    step = min(drawn, area.height / max(1, rows))
    if step < unit * least:
        raise CrowdedError
    return step


def _value(look: Look, sheet: Surface, fact: Fact, script: Script, x: float, y: float, fit: float, *,
           alone: bool, mirrored: bool = False) -> float:  # fmt: skip
    """Print a value in a script, from x onwards or, mirrored, up to x, and what it stands on."""
    text = fact.arabic if script == "ar" and fact.arabic else look.shown(fact)
    written = "ar" if script == "ar" and fact.arabic else "fr"
    truth = fact.truth(script, alone=alone)
    if truth is not None and written == "fr" and fact.told is None:
        truth = replace(truth, value=text)
    width = look.say(sheet, x, y, text, written, "value", side="right" if mirrored else "left", fit=fit, truth=truth)
    if look.fill and fit > width + 2:
        start, end = (x - fit, x) if mirrored else (x, x + fit)
        under = y + height_of(look.points) * 0.35
        if look.fill == "dots":
            dotted(sheet, start, end, under)
        else:
            sheet.rule(start, under, end, under, _GREY, 0.15)
    return width


def _row(look: Look, sheet: Surface, fact: Fact, script: Script, area: Area, y: float, tab: float | None) -> None:
    """Print a label of one script and its value on a line; a tab is where values begin, from the label's edge."""
    gap = look.rng.choice((1.2, 1.6, 2.4))
    value_script = script if script in look.values else look.values[0]
    alone = len(look.values) == 1
    sign = -1 if script == "ar" else 1
    edge = area.right if script == "ar" else area.x
    used = look.say(sheet, edge, y, look.label(fact, script), script, "label", fit=area.width * 0.6)
    start = max(used + gap, tab or 0)
    if value_script != script and not fact.is_neutral:
        # The other script begins at its own edge, far from its label.
        far = area.x if script == "ar" else area.right
        _value(look, sheet, fact, value_script, far, y, area.width - start, alone=alone, mirrored=script != "ar")
        return
    _value(look, sheet, fact, value_script, edge + sign * start, y, area.width - start, alone=alone,
           mirrored=script == "ar")  # fmt: skip


def _inline(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """Label, then value; both scripts' values on a line where the paper gives both."""
    step, script = _step(look, area, len(facts)), look.labels[0]
    for at, fact in enumerate(facts):
        _row(look, sheet, fact, script, area, area.y + step * at, None)
    return area.y + step * len(facts)


def _tabbed(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """Labels in a column, values in another."""
    step, script = _step(look, area, len(facts)), look.labels[0]
    widest = max(look.width(sheet, look.label(fact, script), script, "label") for fact in facts)
    tab = widest + look.rng.choice((2, 3, 6, 12))
    if tab > area.width * 0.62:
        raise CrowdedError
    for at, fact in enumerate(facts):
        _row(look, sheet, fact, script, area, area.y + step * at, tab)
    return area.y + step * len(facts)


def _twin(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """Two columns of labels and values; what is long has a row of its own."""
    rows = _shared_out(facts, 2)
    step, script = _step(look, area, len(rows)), look.labels[0]
    for at, row in enumerate(rows):
        cells = area.columns(2, 5) if len(row) == 2 else [area]
        for cell, fact in zip(cells[::-1] if script == "ar" and len(row) == 2 else cells, row, strict=True):
            _row(look, sheet, fact, script, cell, area.y + step * at, None)
    return area.y + step * len(rows)


def _shared(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """French label on the left, Arabic label on the right, and between them one value or one of each script."""
    rng = look.rng
    step = _step(look, area, len(facts))
    left, right = (
        max(look.width(sheet, look.label(fact, script), script, "label") for fact in facts) for script in look.labels
    )
    start, end = area.x + left + 3, area.right - right - 3
    if end - start < area.width * 0.3:
        raise CrowdedError
    middle, placed = (start + end) / 2, rng.choice(("start", "middle"))
    after = rng.random() < 0.5
    for at, fact in enumerate(facts):
        y = area.y + step * at
        used = look.say(sheet, area.x, y, look.label(fact, "fr"), "fr", "label")
        back = look.say(sheet, area.right, y, look.label(fact, "ar"), "ar", "label")
        near, far = (area.x + used + 2, area.right - back - 2) if after else (start, end)
        if fact.is_neutral or len(look.values) == 1:
            script = look.values[0]
            text = fact.arabic if script == "ar" and fact.arabic else look.shown(fact)
            wide = look.width(sheet, text, "ar" if script == "ar" and fact.arabic else "fr", "value")
            x = middle - wide / 2 if placed == "middle" and wide < end - start else near
            if script == "ar" and fact.arabic and placed == "start":
                _value(look, sheet, fact, script, far, y, far - near, alone=True, mirrored=True)
            else:
                _value(look, sheet, fact, script, x, y, max(far - x, 1), alone=len(look.values) == 1)
        else:
            _value(look, sheet, fact, "fr", near, y, middle - near - 1.5, alone=False)
            _value(look, sheet, fact, "ar", far, y, far - middle - 1.5, alone=False, mirrored=True)
    return area.y + step * len(facts)


def _facing(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """The French form on the left, the Arabic one on the right, row by row; figures on both sides or on one."""
    step = _step(look, area, len(facts))
    left, right = area.columns(2, look.rng.uniform(3, 8))
    twice = look.rng.random() < 0.6
    for at, fact in enumerate(facts):
        y = area.y + step * at
        for script, half in (("fr", left), ("ar", right)):
            sign, edge = (-1, half.right) if script == "ar" else (1, half.x)
            said: Script = "ar" if script == "ar" else "fr"
            used = look.say(sheet, edge, y, look.label(fact, said), said, "label", fit=half.width * 0.62) + 1.8
            if said not in look.values and not fact.is_neutral:
                continue
            if fact.is_neutral and said == "ar" and not twice:
                continue
            shown = replace(fact, field=None) if fact.is_neutral and said == "ar" else fact
            _value(look, sheet, shown, said, edge + sign * used, y, half.width - used, alone=len(look.values) == 1,
                   mirrored=said == "ar")  # fmt: skip
    return area.y + step * len(facts)


def _slashed(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """Both labels with a slash between them, then the value or values."""
    step = _step(look, area, len(facts))
    between = look.rng.choice((" / ", "/", " - ", " | "))
    for at, fact in enumerate(facts):
        y = area.y + step * at
        used = look.say(sheet, area.x, y, look.label(fact, "fr", separated=False) + between, "fr", "label")
        used += look.width(sheet, " ", "fr", "label")
        used += look.say(sheet, area.x + used, y, look.label(fact, "ar", separated=False), "ar", "label", side="left")
        if look.separator.strip():
            used += look.say(sheet, area.x + used, y, look.separator.strip(), "fr", "label") + 0.6
        _beside(look, sheet, fact, area.x + used + 1.8, y, area.right)
    return area.y + step * len(facts)


def _beside(look: Look, sheet: Surface, fact: Fact, x: float, y: float, right: float) -> None:
    """Print the values of both scripts between two edges."""
    if fact.is_neutral or len(look.values) == 1:
        arabic = look.values[0] == "ar" and not fact.is_neutral
        _value(look, sheet, fact, look.values[0], right if arabic else x, y, right - x, alone=len(look.values) == 1,
               mirrored=arabic)  # fmt: skip
        return
    share = x + (right - x) * 0.56
    _value(look, sheet, fact, "fr", x, y, share - x - 1.5, alone=False)
    _value(look, sheet, fact, "ar", right, y, right - share - 1.5, alone=False, mirrored=True)


def _stacked(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """Labels above their values, in one to three columns."""
    return _grid(look, sheet, facts, area, boxed=False, below=False)


def _captions(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """Values on a dotted line, captions below it."""
    return _grid(look, sheet, facts, area, boxed=False, below=True)


def _boxes(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """Each fact in a box, its label in the upper corner."""
    return _grid(look, sheet, facts, area, boxed=True, below=False)


def _grid(look: Look, sheet: Surface, facts: list[Fact], area: Area, *, boxed: bool, below: bool) -> float:
    rng, unit = look.rng, height_of(look.points)
    small = unit * look.ratio
    count = rng.choice((1, 2, 2, 3)) if area.width > 70 else rng.choice((1, 2)) if area.width > 45 else 1
    rows = _shared_out(facts, count)
    pitch = unit * rng.uniform(1.35, 3.4)
    tall = _step(look, area, len(rows), least=3.0, most=6.5)
    # A caption stands nearer to its own value than to the next row's, unless lines part them.
    pitch = min(pitch, tall - small * 1.2 - unit * (0.9 if boxed else 0.6), tall * (0.7 if boxed else 0.48))
    if pitch < unit * 1.25:
        raise CrowdedError
    gap = 0.0 if boxed else 8.0 if look.both and area.width > 90 else 4.0
    for at, row in enumerate(rows):
        top = area.y - unit + tall * at
        cells = area.columns(count, gap) if len(row) == count else area.columns(len(row), gap)
        if look.labels[0] == "ar" and not look.both:
            cells.reverse()
        for cell, fact in zip(cells, row, strict=True):
            if boxed:
                sheet.box(cell.x, top, cell.width, tall, outline=_GREY)
            pad = 1.6 if boxed else 0.0
            inner = Area(cell.x + pad, top, cell.width - 2 * pad, tall)
            first = top + small * 1.2 + (0.6 if boxed else 0)
            caption, value = (first + pitch * 0.9 + small * 0.25, top + unit * 1.1) if below else (first, first + pitch)
            _labels(look, sheet, fact, inner, caption)
            if below:
                dotted(sheet, inner.x, inner.right, value + unit * 0.4)
            plain = replace(look, fill="")
            arabic = look.values == ("ar",) and (look.labels == ("ar",) or not fact.is_neutral)
            if arabic:
                _value(plain, sheet, fact, "ar", inner.right, value, inner.width, alone=True, mirrored=True)
            else:
                _beside(plain, sheet, fact, inner.x, value, inner.right)
    return area.y + tall * len(rows)


def _labels(look: Look, sheet: Surface, fact: Fact, area: Area, y: float) -> None:
    """Print the labels of one or both scripts on a line between two edges."""
    share = area.width * (0.56 if look.both else 1)
    for script in look.labels:
        edge = area.right if script == "ar" else area.x
        look.say(sheet, edge, y, look.label(fact, script, separated=False), script, "label",
                 fit=share if script == "fr" or not look.both else area.width - share - 1)  # fmt: skip


def _table(look: Look, sheet: Surface, facts: list[Fact], area: Area) -> float:
    """A ruled table: a cell for the label at one side or at both, one for each value."""
    rng, unit = look.rng, height_of(look.points)
    tall = _step(look, area, len(facts), least=2.2)
    sides = look.labels if look.both and rng.random() < 0.6 else (rng.choice(look.labels),)
    joined = look.both and len(sides) == 1 and rng.random() < 0.5
    share = rng.uniform(0.24, 0.34) * (1.35 if joined else 1)
    values: tuple[Script, ...] = look.values
    head = {script: area.width * share * (0.85 if len(sides) == 2 else 1) for script in sides}
    start, end = area.x + head.get("fr", 0), area.right - head.get("ar", 0)
    cut = start + (end - start) * (0.54 if len(values) == 2 else 1)
    filled, top = rng.random() < 0.5, area.y - unit
    shown = replace(look, fill="")
    for at, fact in enumerate(facts):
        y, upper = top + tall * at + tall * 0.5 + unit * 0.42, top + tall * at
        for script in sides:
            x = area.x if script == "fr" else end
            sheet.box(x, upper, head[script], tall, outline=_GREY, fill=look.tint if filled else None)
            if joined:
                _labels(look, sheet, fact, Area(x + 1.5, upper, head[script] - 3, tall), y)
            else:
                edge = x + 1.5 if script == "fr" else x + head[script] - 1.5
                look.say(sheet, edge, y, look.label(fact, script), script, "label", fit=head[script] - 3)
        sheet.box(start, upper, end - start, tall, outline=_GREY)
        if len(values) == 2 and not fact.is_neutral:
            sheet.rule(cut, upper, cut, upper + tall, _GREY)
            _value(shown, sheet, fact, "fr", start + 1.5, y, cut - start - 3, alone=False)
            _value(shown, sheet, fact, "ar", end - 1.5, y, end - cut - 3, alone=False, mirrored=True)
        else:
            arabic = values == ("ar",)
            _value(shown, sheet, fact, values[0], end - 1.5 if arabic else start + 1.5, y, end - start - 3,
                   alone=len(values) == 1, mirrored=arabic)  # fmt: skip
    return top + tall * len(facts) + unit * 1.6


def _shared_out(facts: list[Fact], count: int) -> list[list[Fact]]:
    """Share facts out over rows of so many; a long one has a row to itself."""
    rows: list[list[Fact]] = []
    for fact in facts:
        if fact.long or not rows or len(rows[-1]) == count or rows[-1][0].long:
            rows.append([fact])
        else:
            rows[-1].append(fact)
    return rows


def split(facts: list[Fact], parts: int) -> list[list[Fact]]:
    """Cut a list into neighbouring parts of about one length."""
    size = math.ceil(len(facts) / parts)
    return [facts[at : at + size] for at in range(0, len(facts), size)]
