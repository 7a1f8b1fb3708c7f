"""A hand that prints at any place of a sheet: captions, values of either script, values that take several lines.

What stands where is the layout's; the hand knows faces, colours and the scale that a card is drawn in.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from samples import ornaments
from samples.entries import Entry
from samples.fonts import DEJAVU_BOLD
from samples.layouts.varied import wording
from samples.layouts.varied.look import CrowdedError, Look, Script
from samples.surface import Colour, Field, Pen, Side, Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_PALE_RED: Colour = (228, 164, 160)


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a paper tells: its caption in both scripts and its value."""

    french: str
    arabic: str
    value: Entry


@dataclass(frozen=True, slots=True)
class Hand:
    """Prints on one sheet; places and sizes are multiplied by `scale`."""

    sheet: Surface
    look: Look
    scale: float = 1.0

    @classmethod
    def drawn(cls, sheet: Surface, rng: random.Random, scale: float = 1.0) -> "Hand":
        """Return a hand with drawn faces and colours that leaves sizes and capitals to the layout."""
        look = Look.drawn(rng, _BOTH, _BOTH, 9.0)
        return cls(sheet, replace(look, title_case=False, upper=False, ratio=1.0), scale)

    def on(self, sheet: Surface) -> "Hand":
        """Return the same hand over another sheet."""
        return replace(self, sheet=sheet)

    def say(self, x: float, y: float, text: str, points: float, role: str = "label", *, side: Side | None = None,
            fit: float | None = None, truth: Field | None = None) -> float:  # fmt: skip
        """Print a text of one script and return its width. Raises CrowdedError where `fit` is much too small."""
        wide = self.look.say(
            self.sheet, x * self.scale, y * self.scale, text, script_of(text), role, side=side, truth=truth,
            fit=None if fit is None else fit * self.scale, points=points * self.scale)  # fmt: skip
        return wide / self.scale

    def latin(self, x: float, y: float, value: Entry, points: float, *, side: Side = "left",
              fit: float | None = None) -> float:  # fmt: skip
        """Print a value in Latin letters."""
        return self.say(x, y, value.latin, points, "value", side=side, fit=fit, truth=value.field)

    def arabic(self, x: float, y: float, value: Entry, points: float, *, side: Side = "right", fit: float | None = None,
               alone: bool = False) -> float:  # fmt: skip
        """Print a value in Arabic; `alone` where its Latin letters are nowhere."""
        shown = value.in_arabic_alone if alone else value
        return self.say(x, y, shown.arabic, points, "value", side=side, fit=fit, truth=shown.field_ar)

    def coloured(self, x: float, y: float, text: str, points: float, colour: Colour, side: Side | None = None,
                 fit: float | None = None) -> float:  # fmt: skip
        """Print a title in a colour of its own, white on a band say."""
        script = script_of(text)
        pen = replace(self.look.pen(script, "title", points * self.scale), colour=colour)
        side = side or ("right" if script == "ar" else "left")
        wide = self.sheet.text(x * self.scale, y * self.scale, text, pen, side=side, arabic=script == "ar",
                               fit=None if fit is None else fit * self.scale)  # fmt: skip
        return wide / self.scale

    def width(self, text: str, points: float, role: str = "value") -> float:
        """Return the width of a text."""
        script = script_of(text)
        pen = self.look.pen(script, role, points * self.scale)
        return self.sheet.width_of(text, pen, arabic=script == "ar") / self.scale

    def lines(self, text: str, points: float, width: float, most: int = 3) -> list[str]:
        """Break a value over lines. Raises CrowdedError where it takes more than `most`."""
        found: list[str] = []
        for word in text.split():
            if found and self.width(f"{found[-1]} {word}", points) <= width:
                found[-1] += f" {word}"
            else:
                found.append(word)
        if len(found) > most:
            raise CrowdedError
        return found

    def spread(self, x: float, y: float, text: str, points: float, width: float, step: float, *,
               truth: Field | None = None, side: Side | None = None, most: int = 3) -> float:  # fmt: skip
        """Print a value over as many lines as it takes and return the next baseline."""
        for line in self.lines(text, points, width, most):
            self.say(x, y, line, points, "value", side=side, fit=width, truth=truth)
            y += step
        return y

    def rule(self, x: float, y: float, to_x: float, to_y: float, colour: Colour = (120, 120, 124),
             line: float = 0.15) -> None:  # fmt: skip
        """Draw a line."""
        k = self.scale
        self.sheet.rule(x * k, y * k, to_x * k, to_y * k, colour, line)

    def box(self, x: float, y: float, width: float, height: float, *, fill: Colour | None = None,
            outline: Colour = (120, 120, 124), radius: float = 0) -> None:  # fmt: skip
        """Draw a rectangle."""
        k = self.scale
        self.sheet.box(x * k, y * k, width * k, height * k, outline=outline, fill=fill, radius=radius * k)

    def portrait(self, rng: random.Random, x: float, y: float, width: float, height: float) -> None:
        """Draw a portrait with its own SPECIMEN."""
        k = self.scale
        ornaments.portrait(self.sheet, rng, x * k, y * k, width * k, height * k)

    def specimen(self, x: float, y: float, points: float = 6) -> None:
        """Print the word that says that this proves nothing."""
        self.sheet.watermark(x * self.scale, y * self.scale, Pen(DEJAVU_BOLD, points * self.scale, _PALE_RED))


def script_of(text: str) -> Script:
    """Return the script that a text is in."""
    return "ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "fr"


def said(rng: random.Random, wordings: str, *, woman: bool = False) -> str:
    """Return one of a few wordings, parted by semicolons, in the form of the person."""
    return wording.form(rng.choice([each.strip() for each in wordings.split(";")]), woman=woman)


def told(rng: random.Random, wordings: tuple[str, str], value: Entry, *, woman: bool = False) -> Told:
    """Return a value with a caption of each script, one of a few."""
    return Told(said(rng, wordings[0], woman=woman), said(rng, wordings[1], woman=woman), value)


def dots(hand: Hand, x: float, to_x: float, y: float) -> None:
    """Draw the dots that a value is typed on."""
    for at in range(int((to_x - x) / 1.1)):
        hand.rule(x + at * 1.1, y, x + at * 1.1 + 0.22, y)


def over_each_other(hand: Hand, lines: Sequence[str], x: float, y: float, points: float, step: float,
                    side: Side = "middle", role: str = "title") -> float:  # fmt: skip
    """Print lines below each other and return the next baseline."""
    for line in lines:
        hand.say(x, y, line, points, role, side=side)
        y += step
    return y
