"""The month of a day that no pass over its line could read: `12 غشت 2006` becomes `12 usé 2006`.

Between a day and a year stands a month, and there are few of them. Such a word is read once more with so much of the
line around it that the net sees its height; only a month that is known letter by letter is believed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from dossier.calendars.months import read_month
from ocr.crops import cut_scaled
from ocr.engine import Engine, Grey, Word
from ocr.folding import has_letters, is_arabic, tidy

# In heights of the figures: how much room a month takes at least between them, and at most.
_ROOM = (1.0, 9.0)
_HEIGHT, _PAD, _SIDE = 44, 0.5, 1.0
_LAST_DAY, _YEARS = 31, (1300, 2100)
# What the page's pass is as sure of as this is no misread month; how sure is a word of a closed list in one read.
_SURE, _READ = 0.85, 0.8
_EDGES, _LIKE_FIGURES = " .,:;/-", str.maketrans("OIl", "011")


def months_again(
    engine: Engine, picture: Grey, french: Sequence[Word], arabic: Sequence[Word]
) -> tuple[list[Word], list[Word]]:
    """Return the words of both passes, what stands between a day and a year replaced by the month that is seen there.

    Args:
        engine: reads it.
        picture: the page, shape (height, width).
        french: words with their lines.
        arabic: words with the lines of the French pass.
    """
    gone: set[int] = set()
    months: list[Word] = []
    for between in _unread([*french, *arabic]):
        month = _month(engine, picture, max(between, key=lambda word: word.rect.width))
        if month:
            gone |= {id(word) for word in between}
            months.append(month)
    return [word for word in french if id(word) not in gone], [
        *(word for word in arabic if id(word) not in gone),
        *months,
    ]


def _unread(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words that stand where a month does and are none."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    for line in lines.values():
        figures = sorted((word for word in line if _figures(word)), key=lambda word: word.rect.left)
        for one, other in pairwise(figures):
            between = [word for word in line if one.rect.right <= _middle(word) <= other.rect.left]
            room = (other.rect.left - one.rect.right) / max(1, one.rect.height)
            lettered = any(has_letters(word.text) for word in between)
            if lettered and _is_of_a_day(one, other) and _ROOM[0] < room < _ROOM[1] and not any(map(_is_told, between)):
                yield between


def _figures(word: Word) -> str:
    text = word.text.strip(_EDGES)
    text = text.translate(_LIKE_FIGURES) if any(map(str.isdigit, text)) else text
    return text if text.isdecimal() and text.isascii() else ""


def _middle(word: Word) -> float:
    return (word.rect.left + word.rect.right) / 2


def _is_of_a_day(one: Word, other: Word) -> bool:
    day, year = sorted((_figures(one), _figures(other)), key=len)
    return len(day) <= 2 and 0 < int(day) <= _LAST_DAY and _YEARS[0] <= int(year) < _YEARS[1]


def _is_told(word: Word) -> bool:
    """Whether a word is a month, or surely another one."""
    return _is_month(word.text) or (word.confidence >= _SURE and has_letters(word.text))


def _is_month(text: str) -> bool:
    return read_month([tidy(text)], 0) is not None


def _month(engine: Engine, picture: Grey, word: Word) -> Word | None:
    """Return the month that a net sees at a word's place, the smaller net asked first."""
    crop = cut_scaled(picture, word.rect, _HEIGHT, _PAD, _SIDE)
    for net in reversed(engine.nets.ara):
        for seen in engine.lines([crop.picture], net)[0].words:
            text = tidy(seen.text)
            if is_arabic(text) and _is_month(text):
                return replace(word, text=text, confidence=_READ)
    return None
