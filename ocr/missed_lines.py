"""Lines that the page's own layout analysis takes for pictures, or leaves out, and so reads no word of.

Versions of Tesseract part here: on one card the wheel's 5.5 finds both lines of the title beside the emblem, and
Debian's 5.3 neither. What is inked as words are and lies under none of those that were read is cut out line by line.
"""

from collections.abc import Sequence
from dataclasses import replace

from ocr.engine import Engine, Grey, Rect, Word
from ocr.nets import Net
from ocr.strays import unread

# In heights of a line: how far apart its words are, how much of their height two of them share, what its picture holds
# above and beside it (a thin first figure is no word's ink), and how wide it is: less is a scrap of a signature.
_APART, _LEVEL, _PAD, _SIDE, _WIDE = 2.5, 0.5, 0.3, 1.2, 4.0


def with_missed_lines(engine: Engine, picture: Grey, net: Net, words: Sequence[Word]) -> list[Word]:
    """Return the words of a page with those of the lines that none of them stands on, as the same net reads these."""
    places = missed_lines(picture, words)
    reads = engine.lines([picture[place.top : place.bottom, place.left : place.right] for place in places], net)
    found, line = list(words), max((word.line for word in words), default=0)
    for place, read in zip(places, reads, strict=True):
        line += 1
        found += [replace(word, rect=_moved(word.rect, place), line=line) for word in read.words]
    return found


def missed_lines(picture: Grey, words: Sequence[Word]) -> list[Rect]:
    """Return where lines stand of which no word was read, from the top; none where nothing was read at all."""
    if not words:
        return []
    lines: list[Rect] = []
    for place in sorted(unread(picture, words), key=lambda place: place.left):
        at = next((at for at, line in enumerate(lines) if _goes_on(line, place)), None)
        if at is None:
            lines.append(place)
        else:
            lines[at] = lines[at].union(place)
    wide = [_padded(line, picture) for line in lines if line.width > _WIDE * line.height]
    return sorted(wide, key=lambda line: line.top)


def _goes_on(line: Rect, place: Rect) -> bool:
    lower = min(line.height, place.height)
    shared = min(line.bottom, place.bottom) - max(line.top, place.top)
    return shared > _LEVEL * lower and place.left - line.right < _APART * lower


def _padded(line: Rect, picture: Grey) -> Rect:
    pad, side, (height, width) = round(_PAD * line.height), round(_SIDE * line.height), picture.shape
    return Rect(
        max(0, line.left - side), max(0, line.top - pad), min(width, line.right + side), min(height, line.bottom + pad)
    )


def _moved(rect: Rect, place: Rect) -> Rect:
    return Rect(rect.left + place.left, rect.top + place.top, rect.right + place.left, rect.bottom + place.top)
