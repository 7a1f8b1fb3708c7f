"""Words that are address labels on some papers and on others the first word of an address: `RESIDENCE AL AMAL`.

And an address whose town stands on a line of its own behind a caption: `Commune : TEMARA`, `المدينة : تمارة`.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from dossier.documents.kind import Kind, Script, Value
from dossier.documents.labels import STREETS
from dossier.letters import fold
from dossier.places import is_place
from ocr.anchors import Anchor, gap, of_kind
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.lines import Row, Token
from ocr.values import read_value

_ADDRESS, _STREETS = "address", frozenset(fold(word) for word in STREETS)
# How long somebody has lived there is part of what announces an address, and never of the address.
_SINCE = tuple(fold(word) for word in ("depuis", "منذ", "لمدة"))
# In heights of the row: a space between words; how far below a label its value's first line may begin, how far aside,
# and how close below each other its lines stand.
_SPACE, _BELOW, _ASIDE, _LEADING = 0.9, 3.0, 2.5, 1.2
_MOST_LINES = 3
# Captions of a town, and how far below an address its line may begin, in heights.
_TOWNS = frozenset(fold(word) for word in (
    "commune", "commune de", "ville", "ville de", "localité", "المدينة", "مدينة", "جماعة", "الجماعة", "بلدية",
))  # fmt: skip
_NEXT, _LONGEST_TOWN = 3.0, 4
# How sure the place is of an address whose town stands elsewhere.
_JOINED = 0.79


def is_street(anchor: Anchor) -> bool:
    """Whether an address label is a word for a street or a house."""
    return _ADDRESS in anchor.phrase.fields and anchor.phrase.folded in _STREETS


def without_capitals(anchor: Anchor, rows: Sequence[Row], kind: Kind) -> Anchor:
    """Return a caption in small letters without the capitals that it swallowed: `Adresse RESIDENCE AL AMAL`.

    That is like `adresse de résidence`; but a shorter wording of its fields stands there letter by letter, and captions
    do not change their type.
    """
    tokens = rows[anchor.row].tokens[anchor.first : anchor.last + 1]
    small = list(takewhile(lambda token: not token.text.isupper(), tokens))
    if anchor.phrase.arabic or not 0 < len(small) < len(tokens):
        return anchor
    folded = fold("".join(token.text for token in small))
    alike = (each for each in of_kind(kind).phrases if not each.arabic and each.folded == folded)
    shorter = next((each for each in alike if each.fields == anchor.phrase.fields), None)
    if shorter is None:
        return anchor
    rect = around([token.rect for token in small])
    return replace(anchor, phrase=shorter, last=anchor.first + len(small) - 1, likeness=1.0, rect=rect)


def begins_an_address(anchor: Anchor, anchors: Sequence[Anchor], rows: Sequence[Row]) -> bool:
    """Whether an address label is the first word of a line of the address that another such label announces."""
    lived = anchor.phrase.folded.startswith(_SINCE)
    if lived or _ADDRESS not in anchor.phrase.fields or not _goes_on(anchor, rows):
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


def with_towns(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Return the candidates with the town that stands below an address behind a caption, and without the caption."""
    return [
        _with_town(each, rows) if each.value and kind.fields[each.field].value is Value.ADDRESS else each
        for each in found
    ]


def _with_town(found: Candidate, rows: Sequence[Row]) -> Candidate:
    last = found.rects[-1]
    for row in rows:
        town = _captioned_town(row, arabic=found.arabic)
        if not town:
            continue
        rect = around([token.rect for token in town])
        if len(found.rects) > 1 and _overlap(last, rect) and not _is_wrapped(found, rows):
            # The line was taken with its caption.
            lines = [*(_text_in(rows, each, arabic=found.arabic) for each in found.rects[:-1]), joined(town)]
            return _reread(found, " ".join(lines), (*found.rects[:-1], rect))
        edges = (rect.right, last.right) if found.arabic else (rect.left, last.left)
        near = 0 < rect.top - last.bottom < _NEXT * last.height and not _ends_in_town(found.value)
        if near and abs(edges[0] - edges[1]) < last.width + rect.width:
            return _reread(found, f"{found.text} {joined(town)}", (*found.rects, rect))
    return found


def _captioned_town(row: Row, *, arabic: bool) -> list[Token]:
    """Return the words of a town that a caption at the row's beginning announces, and nothing else follows."""
    words = [token for token in row.tokens if _is_word(token)]
    words = sorted(words, key=lambda token: -token.rect.right if arabic else token.rect.left)
    for count in (2, 1):
        caption, town = words[:count], words[count:]
        if town and fold(joined(caption)) in _TOWNS and is_place(joined(town).strip(" .,:،")):
            return town if all(token.arabic == arabic for token in town) else []
    return []


def _is_wrapped(found: Candidate, rows: Sequence[Row]) -> bool:
    """Whether the line before had no room left: then `جماعة أزمور` is what a sentence goes on with."""
    before = found.rects[-2]
    needed = found.rects[-1].width
    edge = min(row.rect.left for row in rows) if found.arabic else max(row.rect.right for row in rows)
    room = before.left - edge if found.arabic else edge - before.right
    return room < needed


def _reread(found: Candidate, text: str, rects: tuple[Rect, ...]) -> Candidate:
    value = read_value(text, Value.ADDRESS, Script.ARABIC if found.arabic else Script.LATIN)
    sureness = min(found.place_confidence, _JOINED)
    return replace(found, value=value, text=text, rects=rects, place_confidence=sureness) if value else found


def _text_in(rows: Sequence[Row], rect: Rect, *, arabic: bool) -> str:
    tokens = [
        t for row in rows for t in row.tokens if _overlap(rect, t.rect) and rect.top < t.rect.middle < rect.bottom
    ]
    return joined(sorted(tokens, key=lambda token: -token.rect.right if arabic else token.rect.left))


def _ends_in_town(address: str) -> bool:
    words = address.split()
    return any(is_place(" ".join(words[-count:])) for count in range(1, min(_LONGEST_TOWN, len(words)) + 1))


def _overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    return across > 0 and min(one.bottom, other.bottom) > max(one.top, other.top)
