"""What forms have where a value goes: a box a letter, a box to tick."""

from samples.surface import Field, Pen, Surface


def cells(
    sheet: Surface, x: float, y: float, text: str, pen: Pen, *, field: Field | None = None, many: int = 0,
    size: float = 5.0,
) -> None:  # fmt: skip
    """Print one character a box, as forms that are keyed in ask for."""
    for at in range(max(many, len(text))):
        sheet.box(x + at * size, y - size * 0.75, size, size, outline=(150, 150, 156))
        if text[at : at + 1].strip():
            sheet.text(x + (at + 0.5) * size, y, text[at], pen, side="middle", field=field)


def tick(sheet: Surface, x: float, y: float, ticked: bool) -> None:
    """Print a small box, crossed or empty."""
    sheet.box(x, y - 2.8, 3.2, 3.2)
    if ticked:
        sheet.rule(x + 0.5, y - 2.3, x + 2.7, y - 0.1, width=0.4)
        sheet.rule(x + 0.5, y - 0.1, x + 2.7, y - 2.3, width=0.4)
