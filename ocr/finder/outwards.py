"""Captions of both scripts in the middle of the page, back to back: French values left of them, Arabic ones right.

Everywhere else a value follows its caption; here it stands before the French one, read from the left, and before the
Arabic one, read from the right. Several rows with words of both scripts on either side of such a pair show it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Value
from ocr.anchors import Anchor
from ocr.finder.beside import FIGURES
from ocr.finder.sheet import INNER_GAP, Sheet
from ocr.finder.twins import says_the_same
from ocr.folding import has_letters
from ocr.lines import Token

# So many rows show the design, so many of them with words of both scripts; how far off the middle, in heights, a
# caption's inner edge may be.
_SHOWN, _SHOWN_BOTH, _OFF = 3, 2, 3.0
# Captions as short as these are hardly told from words: right before the pair's middle they are none of the value's.
_WORDS = frozenset({"à", "le", "ب", "في", "و"})


@dataclass(frozen=True, slots=True)
class Middle:
    """Where captions of two scripts meet, in pixels: their middle, and the inner edges of either script.

    Where captions of either script begin at an edge of their own the middle between them is far from both.
    """

    at: float
    off: float
    french: float
    arabic: float

    def holds(self, anchor: Anchor) -> bool:
        """Whether a label is one of the captions in the middle."""
        inner = anchor.rect.left if anchor.phrase.arabic else anchor.rect.right
        own = self.arabic if anchor.phrase.arabic else self.french
        return bool(anchor.phrase.fields) and min(abs(inner - self.at), abs(inner - own)) < self.off


def middle_of(sheet: Sheet) -> Middle | None:
    """Return where the captions of both scripts meet, None where values stand elsewhere."""
    shown: dict[int, tuple[float, float]] = {}
    both: set[int] = set()
    heights: list[int] = []
    for french in sheet.anchors:
        for arabic in sheet.anchors:
            if not (arabic.phrase.arabic and not french.phrase.arabic and says_the_same(french, arabic)):
                continue
            sides = _sides(sheet, french, arabic) if arabic.row == french.row else (False, False)
            if sides[0]:
                shown[french.row] = (french.rect.right, arabic.rect.left)
                heights.append(french.rect.height)
                both |= {french.row} if sides[1] else set()
    places = sorted((left + right) / 2 for left, right in shown.values())
    if len(places) < _SHOWN or len(both) < _SHOWN_BOTH:
        return None
    middle, off = places[len(places) // 2], _OFF * max(heights)
    near = sum(abs(place - middle) < off for place in places)
    if near < _SHOWN or 2 * near <= len(places):
        return None
    ends, begins = (sorted(edges)[len(places) // 2] for edges in zip(*shown.values(), strict=True))
    return Middle(middle, off, ends, begins)


def _sides(sheet: Sheet, french: Anchor, arabic: Anchor) -> tuple[bool, bool]:
    """Return whether two captions stand back to back with Latin words or figures left of them, and Arabic ones right.

    What both scripts share stands at one side alone; nothing Arabic stands left of the pair, nothing Latin right.
    """
    spots = [spot for spot in sheet.spots(french.row) if any(letter.isalnum() for letter in spot.token.text)]
    free = [spot.token for spot in spots if sheet.owner(spot) is None]
    left = [token for token in free if token.rect.right <= french.rect.left]
    right = [token for token in free if token.rect.left >= arabic.rect.right]
    if any(french.last < spot.at < arabic.first for spot in spots) or not left or any(t.arabic for t in left):
        return False, False
    level = right or [t for t in _beyond(sheet, arabic, right=True) if t.rect.left >= arabic.rect.right]
    return all(token.arabic or token.is_figure for token in level), any(token.arabic for token in level)


def outwards(sheet: Sheet, anchor: Anchor, middle: Middle, value: Value) -> list[Token]:
    """Return the words before a caption, in reading order: left of a French one, right of an Arabic one."""
    arabic = anchor.phrase.arabic
    tokens = _beyond(sheet, anchor, right=arabic)
    if not tokens and arabic and value in FIGURES:
        # What both scripts share stands on the French side, whose caption may have been lost.
        tokens = [token for token in _beyond(sheet, anchor, right=False) if not token.arabic]
    while tokens and _nearest(tokens, middle).text.strip(" .:") in _WORDS:
        tokens.remove(_nearest(tokens, middle))
    return tokens


def _nearest(tokens: Sequence[Token], middle: Middle) -> Token:
    return min(tokens, key=lambda token: abs((token.rect.left + token.rect.right) / 2 - middle.at))


def _beyond(sheet: Sheet, anchor: Anchor, *, right: bool) -> list[Token]:
    for number in sheet.level_rows(anchor):
        spots = [
            spot
            for spot in sheet.spots(number)
            if (spot.token.rect.left >= anchor.rect.right if right else spot.token.rect.right <= anchor.rect.left)
            and any(letter.isalnum() for letter in spot.token.text)
        ]
        found: list[Token] = []
        for spot in spots if right else reversed(spots):
            if sheet.owner(spot) is not None:
                if found:
                    break
                continue
            token = spot.token
            apart = token.rect.left - found[-1].rect.right if right and found else 0
            apart = found[-1].rect.left - token.rect.right if not right and found else apart
            if (has_letters(token.text) and token.arabic != right) or apart > INNER_GAP * token.rect.height:
                break
            found.append(token)
        if found:
            arabic = any(token.arabic for token in found)
            return sorted(found, key=lambda token: -token.rect.right if arabic else token.rect.left)
    return []
