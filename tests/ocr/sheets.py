"""Rows of a page written down in tests: `x` and words, without pixels and without an engine."""

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
