"""Running text: words that wrap, in either direction, with the values of fields among them."""

from dataclasses import dataclass

from samples.layouts.press import Press
from samples.surface import Field, Pen

Text = str | tuple[str, Field | None]
"""A piece of prose; a pair is a value, set bold where the office does that. A piece joins the one before it where
neither has a space between."""


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    piece: int
    spaced: bool


def value(text: str, field: str | None = None, is_value: str | None = None) -> Text:
    """Return a value of the prose; `is_value` where the field holds something else than what is printed."""
    return text, Field(field, is_value or text) if field else None


def paragraph(press: Press, x: float, y: float, width: float, pieces: list[Text], *, arabic: bool = False,
              points: float | None = None, leading: float | None = None) -> float:  # fmt: skip
    """Print a paragraph and return the baseline after its last line.

    Args:
        press: prints it.
        x: millimetres of the left edge, or of the right edge of Arabic.
        y: millimetres of the first baseline.
        width: millimetres of a line.
        pieces: prose and values.
        arabic: from right to left.
        points: the size.
        leading: millimetres from line to line.
    """
    pen = press.arabic_pen(points) if arabic else press.pen(points)
    bold = press.arabic_pen(points, bold=True) if arabic else press.pen(points, bold=True)
    pens = [bold if press.habits.bold_values and not isinstance(piece, str) else pen for piece in pieces]
    space = press.sheet.width_of(" ", pen, arabic=arabic)
    step = leading or (points or press.points) * (0.62 if arabic else 0.56)
    for line in _lines(press, pieces, pens, width, space, arabic=arabic):
        at = x
        for text, piece, spaced in _grouped(line):
            source = pieces[piece]
            field = None if isinstance(source, str) else source[1]
            at += (-space if arabic else space) if spaced and at != x else 0
            ink = press.sheet.text(
                at, y, text, pens[piece], side="right" if arabic else "left", field=field, arabic=arabic
            )
            at += -ink if arabic else ink
        y += step
    return y


def _lines(press: Press, pieces: list[Text], pens: list[Pen], width: float, space: float, *,
           arabic: bool) -> list[list[_Word]]:  # fmt: skip
    lines: list[list[_Word]] = [[]]
    used, open_end = 0.0, True
    for at, piece in enumerate(pieces):
        text = piece if isinstance(piece, str) else piece[0]
        if not text:
            continue
        for index, word in enumerate(text.split()):
            spaced = index > 0 or text[0].isspace() or open_end
            room = press.sheet.width_of(word, pens[at], arabic=arabic) + (space if spaced else 0)
            if used + room > width and spaced and lines[-1]:
                lines.append([])
                used = 0.0
            lines[-1].append(_Word(word, at, spaced))
            used += room
        open_end = text[-1].isspace()
    return lines


def _grouped(line: list[_Word]) -> list[tuple[str, int, bool]]:
    """Join the neighbouring words of one piece, which shape and order better as one."""
    groups: list[tuple[str, int, bool]] = []
    for word in line:
        if groups and groups[-1][1] == word.piece:
            text, piece, spaced = groups[-1]
            groups[-1] = (f"{text} {word.text}", piece, spaced)
        else:
            groups.append((word.text, word.piece, word.spaced))
    return groups
