"""Rows of a page written down in tests: `x` and words, without pixels and without an engine."""

from dataclasses import dataclass

from ocr.engine import Rect
from ocr.folding import has_letters, is_arabic
from ocr.lines import Row, Token

HEIGHT = 30
_LETTER, _SPACE = 15, 12


def row(number: int, *pieces: tuple[int, str]) -> Row:
    """Return a row of pieces of text; Latin begins at x, Arabic ends there, each in logical order."""
    tokens: list[Token] = []
    for x, text in pieces:
        at = x
        whole = is_arabic(text) and has_letters(text)
        for word in text.split():
            width = _LETTER * len(word)
            left = at - width if whole else at
            rect = Rect(left, 60 * number, left + width, 60 * number + HEIGHT)
            tokens.append(Token(word, 0.95, rect, whole and has_letters(word)))
            at = left - _SPACE if whole else left + width + _SPACE
    return Row(sorted(tokens, key=lambda token: token.rect.left))


def sheet(*rows: tuple[tuple[int, str], ...]) -> list[Row]:
    """Return rows below each other; each is a tuple of pieces."""
    return [row(number, *pieces) for number, pieces in enumerate(rows)]


@dataclass(frozen=True, slots=True)
class Ink:
    """Words put on a page: Latin begins at x, Arabic ends there; `y` is their top, `height` that of their letters."""

    x: int
    y: int
    text: str
    height: int = HEIGHT


def page(*pieces: Ink) -> list[Row]:
    """Return the rows of words put anywhere; those at one height are one row, as `ocr.lines` makes them."""
    lines: list[tuple[float, float, list[Token]]] = []
    for ink in sorted(pieces, key=lambda ink: ink.y):
        middle = ink.y + ink.height / 2
        for at, height, tokens in lines:
            if abs(at - middle) < max(3, 0.33 * min(height, ink.height)):
                tokens += _words(ink)
                break
        else:
            lines.append((middle, ink.height, _words(ink)))
    return [
        Row(sorted(tokens, key=lambda token: token.rect.left)) for _, _, tokens in sorted(lines, key=lambda x: x[0])
    ]


def _words(ink: Ink) -> list[Token]:
    tokens: list[Token] = []
    at, whole = ink.x, is_arabic(ink.text) and has_letters(ink.text)
    for word in ink.text.split():
        width = ink.height * len(word) // 2
        left = at - width if whole else at
        rect = Rect(left, ink.y, left + width, ink.y + ink.height)
        tokens.append(Token(word, 0.95, rect, whole and has_letters(word)))
        at = left - ink.height * 2 // 5 if whole else left + width + ink.height * 2 // 5
    return tokens
