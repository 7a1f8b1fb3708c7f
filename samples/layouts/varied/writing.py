"""A look as the press that running text wants."""

from samples.layouts.press import Habits, Press
from samples.layouts.varied.look import Look
from samples.surface import Surface


def press_of(look: Look, sheet: Surface, points: float | None = None) -> Press:
    """Return a press that prints as the look does."""
    habits = Habits(separator=look.separator, dots=False, upper_labels=look.upper, title_case=look.title_case,
                    bold_values=look.bold_values)  # fmt: skip
    return Press(sheet, look.rng, look.faces, habits, points or look.points)
