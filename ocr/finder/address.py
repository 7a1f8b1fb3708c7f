"""Words that are address labels on some papers and on others the first word of an address: `RESIDENCE AL AMAL`."""

from collections.abc import Sequence

from dossier.documents.labels import STREETS
from dossier.letters import fold
from ocr.anchors import Anchor, gap
from ocr.engine import Rect
from ocr.lines import Row, Token

_ADDRESS, _STREETS = "address", frozenset(fold(word) for word in STREETS)
# In heights of the row: a space between words; how far below a label its value's first line may begin, how far aside,
# and how close below each other its lines stand.
_SPACE, _BELOW, _ASIDE, _LEADING = 0.9, 3.0, 2.5, 1.2
_MOST_LINES = 3


def is_street(anchor: Anchor) -> bool:
    """Whether an address label is a word for a street or a house."""
    return _ADDRESS in anchor.phrase.fields and anchor.phrase.folded in _STREETS


def begins_an_address(anchor: Anchor, anchors: Sequence[Anchor], rows: Sequence[Row]) -> bool:
    """Whether an address label is the first word of a line of the address that another such label announces."""
    if _ADDRESS not in anchor.phrase.fields or not _goes_on(anchor, rows):
        return False
    others = [
        other
        for other in anchors
        if other is not anchor and _ADDRESS in other.phrase.fields and other.phrase.arabic == anchor.phrase.arabic
    ]
    return any(_is_right_behind(anchor, other, rows) or _is_under(anchor, other, anchors, rows) for other in others)


def _goes_on(anchor: Anchor, rows: Sequence[Row]) -> bool:
    """Whether a word follows in the same print, at the distance of a word and without a colon between."""
    tokens, arabic = rows[anchor.row].tokens, anchor.phrase.arabic
    last = tokens[anchor.first if arabic else anchor.last]
    at = anchor.first - 1 if arabic else anchor.last + 1
    if last.text.endswith(":") or not 0 <= at < len(tokens):
        return False
    following = tokens[at]
    capitals = following.arabic or following.is_figure or last.text.isupper() == following.text.isupper()
    return capitals and _is_word(following) and gap(last, following) < _SPACE * rows[anchor.row].height


def _is_word(token: Token) -> bool:
    return any(character.isalnum() for character in token.text)


def _is_right_behind(anchor: Anchor, label: Anchor, rows: Sequence[Row]) -> bool:
    """Whether nothing but marks stands between a label and the word on the label's row."""
    if label.row != anchor.row:
        return False
    first, second = (anchor, label) if anchor.phrase.arabic else (label, anchor)
    between = rows[label.row].tokens[first.last + 1 : second.first]
    return first.last < second.first and not any(_is_word(token) for token in between)


def _is_under(anchor: Anchor, label: Anchor, anchors: Sequence[Anchor], rows: Sequence[Row]) -> bool:
    """Whether the word begins a line below a label: the first, at its edge, or a further one of its value."""
    arabic, edge, top = anchor.phrase.arabic, _start(anchor.rect, arabic=anchor.phrase.arabic), anchor.rect.top
    height = max(anchor.rect.height, label.rect.height)
    for number in range(anchor.row - 1, max(label.row - 1, anchor.row - _MOST_LINES - 2), -1):
        if number == label.row:
            tokens = rows[number].tokens
            beside = list(reversed(tokens[: label.first])) if arabic else tokens[label.last + 1 :]
            value = next((token for token in beside if _is_word(token) and token.arabic == arabic), None)
            led, aside, apart = (value.rect, 1.0, _LEADING) if value else (label.rect, _ASIDE, _BELOW)
            return abs(_start(led, arabic=arabic) - edge) < aside * height and top - led.bottom < apart * height
        words = (token for token in rows[number].tokens if _is_word(token))
        above = next((word for word in words if abs(_start(word.rect, arabic=arabic) - edge) < height), None)
        if above is None:
            continue
        if top - above.rect.bottom > _LEADING * height or any(_holds(each, number, above) for each in anchors):
            return False
        top = above.rect.top
    return False


def _holds(label: Anchor, number: int, word: Token) -> bool:
    return label.row == number and label.rect.left <= word.rect.left < label.rect.right


def _start(rect: Rect, *, arabic: bool) -> int:
    return rect.right if arabic else rect.left
