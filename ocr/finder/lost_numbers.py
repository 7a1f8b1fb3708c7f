"""An act's number whose caption was misread, in the list of the act's facts: captions in a column, values in another.

Beside the court, the office or the year stands one plain number behind words that no caption is: it is the act's by
its place alone, and never sure.
"""

from collections.abc import Iterator, Sequence

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.sheet import Sheet
from ocr.lines import Token

_NUMBER = "act_number"
_OF_THE_LIST = frozenset({"court", "registry_office", "act_year", "marriage_date"})
_MOST_DIGITS, _YEAR_DIGITS, _CENTURIES, _WORDS = 6, 4, ("13", "14", "19", "20"), 3
# In heights: how far aside captions, and values, of one list begin; how far apart two of its lines stand.
_ASIDE, _LINES = 1.0, 6.0
_SURENESS, _WEIGHT = 0.6, 0.3


def lost_numbers(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the only number that stands so, where nothing has told the act's."""
    if _NUMBER not in kind.fields or any(each.field == _NUMBER and each.value for each in found):
        return []
    listed = [
        (anchor, each.rects[0])
        for each in found
        if each.value and each.field in _OF_THE_LIST and (anchor := sheet.owners.get(each.place))
    ]
    told = {
        token.text: Candidate(
            _NUMBER, token.text, token.text, (token.rect,), False, token.confidence, _SURENESS, (row, 0), _WEIGHT
        )
        for row, token in _numbers(sheet, listed)
    }
    return list(told.values()) if len(told) == 1 else []


def _numbers(sheet: Sheet, listed: Sequence[tuple[Anchor, Rect]]) -> Iterator[tuple[int, Token]]:
    for number in range(len(sheet.rows)):
        spots = [spot for spot in sheet.spots(number) if any(map(str.isalnum, spot.token.text))]
        figures = [spot.token for spot in spots if spot.token.is_figure]
        words = [spot.token for spot in spots if not spot.token.is_figure]
        if len(figures) != 1 or not 0 < len(words) <= _WORDS or any(map(sheet.owner, spots)):
            continue
        figure, text = figures[0], figures[0].text.strip(".,:;،")
        year = len(text) == _YEAR_DIGITS and text.startswith(_CENTURIES)
        if not text.isdecimal() or len(text) > _MOST_DIGITS or year or not text.strip("0"):
            continue
        if any(_is_of_list(figure, words, *each) for each in listed):
            yield number, figure


def _is_of_list(figure: Token, words: Sequence[Token], caption: Anchor, value: Rect) -> bool:
    """Whether words and the figure behind them begin where a caption of the list and its value do, near them."""
    arabic, height = caption.phrase.arabic, max(value.height, caption.rect.height)
    begins = max(word.rect.right for word in words) if arabic else min(word.rect.left for word in words)
    aside = abs(begins - (caption.rect.right if arabic else caption.rect.left))
    shifted = abs(figure.rect.right - value.right if arabic else figure.rect.left - value.left)
    behind = all(
        word.rect.left >= figure.rect.right if arabic else word.rect.right <= figure.rect.left for word in words
    )
    near = abs(figure.rect.middle - value.middle) < _LINES * height
    return behind and near and max(aside, shifted) < _ASIDE * height
