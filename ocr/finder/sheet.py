"""A page's rows with the labels found on them, and what may stand beside or under a label."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.documents.stops import DIVISIONS
from ocr.anchors import Anchor, gap
from ocr.engine import Rect
from ocr.folding import fold
from ocr.lines import Row, Token

# A gap inside a value, in heights of the row; and one that is wider than a space between words.
INNER_GAP = 2.6
_SPACE = 1.2
# Rows whose words share so much of the lower one's height stand on one line, a little apart.
_LEVEL = 0.45
_NEAR_ROWS = 3
# Labels side by side that make a row one of headings.
_HEADED = 3
_STRAY = 3
_HEADING = 2
_LEADERS = re.compile(r"[.·…‥_]{3,}|(?:\.\s){3,}|…+")
_DIVISIONS = frozenset(fold(text) for text in DIVISIONS)
# A box around a label that is so many times as tall as the page's labels holds more than the label.
_INFLATED = 1.6
# Labels are printed smaller than their values: those count as the measure, up to so many heights of the label.
_LARGER, _AROUND, _WORD = 1.5, 2, 3
# So far below the words of its row, in heights, a word stands on a line of its own.
_CLEAR = 0.3
_BILINGUAL = re.compile(r"^([^\W\d_]['’]?[^\W\d_]{3,})/([^\W\d_]{3,})$")
_CLOCK = re.compile(r"\d")


def unglued(rows: Sequence[Row]) -> list[Row]:
    """Return the rows as the lines they are, words cut at leaders (`Nom......ALAMI`) and between two languages."""
    lines = [line for row in rows for line in _levels(row)]
    lines = [Row([part for token in row.tokens for part in _cut(token)]) for row in lines]
    return [Row([part for token in row.tokens for part in _in_tongues(token)]) for row in lines]


def _levels(row: Row) -> list[Row]:
    """Return a row as two lines where words were put on it that stand wholly below the others."""
    groups: list[list[Token]] = []
    for token in sorted(row.tokens, key=lambda token: token.rect.middle):
        above = groups[-1] if groups else []
        apart = above and token.rect.top > max(t.rect.bottom for t in above) + _CLEAR * row.height
        if not groups or (apart and token.rect.middle - above[-1].rect.middle > _SPACE * row.height):
            groups.append([token])
        else:
            above.append(token)
    return [Row(sorted(group, key=lambda token: token.rect.left)) for group in groups]


def _in_tongues(token: Token) -> list[Token]:
    """Return the words of a caption in two languages that a stroke joins: half of `naissance/Place` may be torn."""
    found = _BILINGUAL.match(token.text)
    if token.arabic or not found or token.text.isupper():
        return [token]
    rect, share = token.rect, (found.end(1) + 0.5) / len(token.text)
    at = rect.left + round(rect.width * share)
    return [
        replace(token, text=f"{found[1]}/", rect=Rect(rect.left, rect.top, at, rect.bottom)),
        replace(token, text=found[2], rect=Rect(at, rect.top, rect.right, rect.bottom)),
    ]


def _cut(token: Token) -> list[Token]:
    found = _LEADERS.search(token.text)
    if not found:
        return [token]
    head, tail = token.text[: found.start()], token.text[found.end() :]
    if not any(c.isalnum() for c in head) or not any(c.isalnum() for c in tail):
        return [token]
    rect, share = token.rect, found.start() / len(token.text)
    rest = found.end() / len(token.text)
    left, right = rect.left + round(rect.width * share), rect.left + round(rect.width * rest)
    first, last = Rect(rect.left, rect.top, left, rect.bottom), Rect(right, rect.top, rect.right, rect.bottom)
    if token.arabic:
        first, last = (
            Rect(rect.right - round(rect.width * share), rect.top, rect.right, rect.bottom),
            Rect(rect.left, rect.top, rect.right - round(rect.width * rest), rect.bottom),
        )
    parts = [replace(token, text=head + ":", rect=first), replace(token, text=tail, rect=last)]
    return sorted(parts, key=lambda part: part.rect.left)


@dataclass(frozen=True, slots=True)
class Spot:
    """A token and where it is: row number and number in the row."""

    row: int
    at: int
    token: Token


class Sheet:
    """Rows, the labels on them, and who owns which word."""

    def __init__(self, rows: Sequence[Row], anchors: Sequence[Anchor]) -> None:
        self.rows = rows
        self.anchors = anchors
        self.owners = {(a.row, at): a for a in anchors for at in range(a.first, a.last + 1)}
        heights = sorted(self._tokens_height(anchor) for anchor in anchors)
        self._label_height = heights[len(heights) // 2] if heights else 1
        self.columned: set[int] = set()
        """Rows that hold headings of columns: what stands beside one of them is another heading."""
        for number in {anchor.row for anchor in anchors}:
            here = [a for a in anchors if a.row == number and not a.phrase.arabic]
            if len(here) >= _HEADED and not any(self.has_colon(a) for a in here) and not self._holds_values(number):
                self.columned.add(number)

    def is_heading(self, number: int) -> bool:
        """Whether a row holds labels of several fields and nothing that may be a value: theirs stand below."""
        fields = {a.phrase.fields for a in self.anchors if a.row == number}
        return len(fields) >= _HEADING and not self._holds_values(number)

    def _holds_values(self, number: int) -> bool:
        free = [spot.token for spot in self.spots(number) if self.owner(spot) is None]
        return any(any(character.isdigit() for character in token.text) for token in free)

    def _tokens_height(self, anchor: Anchor) -> int:
        heights = sorted(token.rect.height for token in self.rows[anchor.row].tokens[anchor.first : anchor.last + 1])
        return heights[len(heights) // 2]

    def print_of(self, anchor: Anchor) -> int:
        """Return the height of a label's print in pixels; engines' boxes are now and then three times as tall."""
        return max(1, min(self._tokens_height(anchor), round(_INFLATED * self._label_height)))

    def height_of(self, anchor: Anchor) -> int:
        """Return what distances from a label are measured in: its height, or that of the larger words around it."""
        mine = self.print_of(anchor)
        heights = sorted(
            spot.token.rect.height
            for number in range(max(0, anchor.row - _AROUND), min(len(self.rows), anchor.row + _AROUND + 1))
            for spot in self.spots(number)
            if len(spot.token.text) >= _WORD and self.owner(spot) is None
        )
        usual = heights[len(heights) // 2] if heights else mine
        return max(mine, min(usual, round(_LARGER * mine)))

    def owner(self, spot: Spot) -> Anchor | None:
        """Return the label that a word belongs to."""
        return self.owners.get((spot.row, spot.at))

    def spots(self, number: int) -> list[Spot]:
        """Return a row's words from left to right."""
        return [Spot(number, at, token) for at, token in enumerate(self.rows[number].tokens)]

    def level_rows(self, anchor: Anchor) -> list[int]:
        """Return the label's own row and those printed at its height but a little apart, nearest first."""
        near = []
        for number in range(max(0, anchor.row - _NEAR_ROWS), min(len(self.rows), anchor.row + _NEAR_ROWS + 1)):
            rect = self.rows[number].rect
            shared = min(rect.bottom, anchor.rect.bottom) - max(rect.top, anchor.rect.top)
            if number != anchor.row and shared > _LEVEL * min(rect.height, anchor.rect.height):
                near.append((abs(rect.middle - anchor.rect.middle), number))
        return [anchor.row, *(number for _, number in sorted(near))]

    def has_colon(self, anchor: Anchor) -> bool:
        """Whether a colon follows the label: then its value stands beside it, or was not read at all."""
        tokens = self.rows[anchor.row].tokens
        at, after = (anchor.first, anchor.first - 1) if anchor.phrase.arabic else (anchor.last, anchor.last + 1)
        if not anchor.phrase.arabic and 0 <= after < len(tokens) and tokens[after].text.startswith("("):
            # `Nom (en majuscules) :`: what stands in brackets is part of the label.
            after = next((n for n in range(after, len(tokens)) if tokens[n].text.rstrip(":").endswith(")")), after)
            if tokens[after].text.endswith(":"):
                return True
            after += 1
        follows = tokens[after].text if 0 <= after < len(tokens) else ""
        return tokens[at].text.endswith(":") or follows.startswith(":") or bool(_LEADERS.match(follows))

    def begins_label(self, spots: Sequence[Spot], start: int) -> bool:
        """Whether the words from `start` on (in reading order) are a label that nobody declared: a colon ends them."""
        for at in range(start, len(spots)):
            token = spots[at].token
            if at > start:
                apart = gap(spots[at - 1].token, token) > _SPACE * self.rows[spots[at].row].height
                mixed = not token.is_figure and token.arabic != spots[start].token.arabic
                if apart or mixed or self.owner(spots[at]):
                    return False
            text = token.text.rstrip()
            if text == ":":
                return at > start
            if text.endswith(":") and not _CLOCK.search(text):
                return True
        return False

    def label_end(self, spots: Sequence[Spot], start: int) -> int:
        """Return the number of the first word after the colon that ends an undeclared label."""
        for at in range(start, len(spots)):
            if spots[at].token.text.rstrip().endswith(":"):
                return at + 1
        return start

    def is_stray(self, spot: Spot, arabic: bool) -> bool:
        """Whether a word of the other script is a speck between two of this one: nobody writes two letters so."""
        tokens, at, token = self.rows[spot.row].tokens, spot.at, spot.token
        if token.is_figure or token.arabic == arabic or len(token.text) > _STRAY or not 0 < at < len(tokens) - 1:
            return False
        return all(not near.is_figure and near.arabic == arabic for near in (tokens[at - 1], tokens[at + 1]))


def names_a_place(anchor: Anchor) -> bool:
    """Whether a label is one only on other papers, and in an address names a part of the country."""
    return not anchor.phrase.fields and anchor.phrase.folded in _DIVISIONS


def in_order(spots: Sequence[Spot], arabic: bool) -> list[Spot]:
    """Return words in reading order."""
    return sorted(spots, key=lambda spot: -spot.token.rect.right if arabic else spot.token.rect.left)
