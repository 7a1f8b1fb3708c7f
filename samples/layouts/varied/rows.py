"""Rows of a paper: on each baseline some pieces from the left, some from the right, some in the middle.

A paper is told as rows of pieces, captions and values of either script; the rows share an area's height. Where a
row's pieces need a little more than its width, they are set smaller; where much more, the draw is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from samples.layouts.press import dotted
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.surface import Colour, Field, Side, Surface

Fill = Literal["", "dots", "rule"]
_LEAST_SHARE = 0.8
_SPACE = 0.62
"""Millimetres between the pieces of a group, in letter heights of values."""
_APART = 1.1
"""The same between groups."""
_RULED: Colour = (140, 140, 142)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one script; `size` is a share of the role's size, `drop` the millimetres below the baseline."""

    text: str
    script: Script
    role: str = "text"
    truth: Field | None = None
    size: float = 1.0
    drop: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces on one baseline, each group in its reading order; `step` is the room below, in shares of the others'.

    `fill` draws dots or a line from what the left group ends with to what the right group does, or from caption to
    caption where `under`; `right_first` tells that pieces in the middle read from the right.
    """

    left: tuple[Piece, ...] = ()
    middle: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()
    step: float = 1.0
    fill: Fill = ""
    right_first: bool = False
    under: bool = False


def caption(text: str, script: Script, size: float = 1.0) -> Piece:
    """Return a caption."""
    return Piece(text, script, "label", None, size)


def worth(text: str, script: Script, field: str | None = None, told: str | None = None, size: float = 1.0) -> Piece:
    """Return a value; `told` is the field's value where that is not what is printed."""
    return Piece(text, script, "value", Field(field, told or text) if field else None, size)


def row(*left: Piece, step: float = 1.0) -> Row:
    """Return a row of Latin pieces, or of Arabic ones, which stand at the right."""
    return Row(right=left, step=step) if left[0].script == "ar" else Row(left=left, step=step)


def lay_rows(look: Look, sheet: Surface, rows: Sequence[Row], area: Area, *, least: float = 1.9,
             most: float = 3.4) -> float:  # fmt: skip
    """Print the rows from the top of an area and return the next free baseline.

    `least` and `most` bound the distance of baselines, in letter heights.

    Raises:
        CrowdedError: they do not fit.
    """
    unit = height_of(look.points)
    step = min(area.height / sum(each.step for each in rows), unit * most)
    if step < unit * least:
        raise CrowdedError
    y = area.y
    for each in rows:
        print_row(look, sheet, each, replace(area, y=y))
        y += step * each.step
    return y


def print_row(look: Look, sheet: Surface, row: Row, area: Area) -> None:
    """Print one row on the baseline at the top of an area. Raises CrowdedError where it is too wide."""
    unit = height_of(look.points)
    widths = [_width(look, sheet, group, unit) for group in (row.left, row.middle, row.right)]
    groups = sum(width > 0 for width in widths)
    needed = sum(widths) + unit * _APART * max(0, groups - 1)
    if row.middle and (row.left or row.right):
        needed = max(needed, widths[1] + 2 * max(widths[0], widths[2]) + 2 * unit * _APART)
    share = min(1.0, area.width / needed) if needed else 1.0
    if share < _LEAST_SHARE:
        raise CrowdedError
    gap = unit * _SPACE * share
    ends = _from_left(look, sheet, row.left, area.x, area.y, share, gap)
    middle = row.middle[::-1] if row.right_first else row.middle
    _from_left(look, sheet, middle, area.x + (area.width - widths[1] * share) / 2, area.y, share, gap)
    starts = [area.right]
    for piece in row.right:
        starts.append(starts[-1] - _say(look, sheet, starts[-1], area.y, piece, share, "right") - gap)
    first = min(1, len(row.left)) if row.under else len(row.left)
    last = min(1, len(row.right)) if row.under else len(row.right)
    _fill(sheet, row.fill, ends[first], starts[last], area.y, 3 * unit)


def _fill(sheet: Surface, fill: Fill, x: float, to_x: float, y: float, least: float) -> None:
    """Draw what is to be written on, where there is room for something."""
    if to_x - x < least:
        return
    if fill == "dots":
        dotted(sheet, x, to_x, y + 0.6)
    elif fill == "rule":
        sheet.rule(x, y + 0.8, to_x, y + 0.8, _RULED)


def wrapped(look: Look, sheet: Surface, piece: Piece, width: float, lines: int = 2) -> list[Piece]:
    """Cut a value into as many lines as it takes. Raises CrowdedError where it takes more than `lines`."""
    found: list[str] = []
    for word in piece.text.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and _width(look, sheet, (replace(piece, text=longer),), 0) <= width:
            found[-1] = longer
        else:
            found.append(word)
    if len(found) > lines:
        raise CrowdedError
    return [replace(piece, text=each) for each in found]


def _points(look: Look, piece: Piece, share: float) -> float:
    # A quarter of a point is the finest step of a press, and spares a font of each size.
    of_role = look.points * (look.ratio if piece.role == "label" else 1.0)
    return max(round(of_role * piece.size * share * 4) / 4, 4.6)


def _width(look: Look, sheet: Surface, group: Sequence[Piece], unit: float) -> float:
    wide = 0.0
    for piece in group:
        pen = look.pen(piece.script, piece.role, _points(look, piece, 1.0))
        wide += sheet.width_of(piece.text, pen, arabic=piece.script == "ar") + unit * _SPACE
    return wide - unit * _SPACE if group else 0.0


def _from_left(look: Look, sheet: Surface, group: Sequence[Piece], x: float, y: float, share: float,
               gap: float) -> list[float]:  # fmt: skip
    """Print pieces one after the other and return where each stands, and where a next one would."""
    ends = [x]
    for piece in group:
        ends.append(ends[-1] + _say(look, sheet, ends[-1], y, piece, share, "left") + gap)
    return ends


def _say(look: Look, sheet: Surface, x: float, y: float, piece: Piece, share: float, side: Side) -> float:
    return look.say(sheet, x, y + piece.drop, piece.text, piece.script, piece.role, side=side, truth=piece.truth,
                    points=_points(look, piece, share))  # fmt: skip
