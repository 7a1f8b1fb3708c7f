"""Words of a value's neighbours, and pieces of them, that a crop takes in, cut from what was read of it.

In narrow print a crop that is widened over the ink which it cuts reaches the word before or after: every read of it
then begins or ends with that word, or with the end of the one before and the beginning of the one behind, and all
agree. What the page's pass read apart, as a word of its own, is none of it.
"""

from collections.abc import Sequence

from rapidfuzz.distance.Levenshtein import normalized_similarity

from ocr.engine import Rect
from ocr.folding import fold
from ocr.lines import Row

# How alike a read's word and the neighbour have to be, how sure the page's pass has to be of that one, and how near it
# stands, in heights of the line.
_ALIKE, _SURE, _NEAR = 0.7, 0.7, 1.5
_LEVEL = 0.5


def without_neighbours(
    vote: str, value: str, rect: Rect, rows: Sequence[Row], *, arabic: bool, others: Sequence[Rect] = ()
) -> str:
    """Return a read of a value without the words of its neighbours.

    Args:
        vote: what a crop shows.
        value: what the page's pass read there.
        rect: where it stands in the working image.
        rows: the page's.
        arabic: whether it is read from the right.
        others: where other values stand: their words are neighbours however sure the page's pass was of them.
    """
    words, own = vote.split(), [fold(word) for word in value.split()]
    if not own or len(words) <= len(own):
        return vote
    before, after = _beside(rect, rows, others)
    if arabic:
        before, after = after, before
    if _is(words[0], before) and fold(words[1]) == own[0]:
        return " ".join(words[1:])
    if _is(words[-1], after) and fold(words[-2]) == own[-1]:
        return " ".join(words[:-1])
    return _without_pieces(words, own, before, after) or vote


def _without_pieces(words: Sequence[str], own: Sequence[str], before: str, after: str) -> str:
    """Return a read's words that are the page's own, where all others are the neighbours' last or first letters."""
    folded = [fold(word) for word in words]
    for start in range(len(words) - len(own) + 1):
        end = start + len(own)
        if folded[start:end] == list(own):
            tail, head = "".join(folded[:start]), "".join(folded[end:])
            # One letter may be the name's own.
            told = len(tail + head) > 1 and before.endswith(tail) and after.startswith(head)
            return " ".join(words[start:end]) if told else ""
    return ""


def _is(word: str, neighbour: str) -> bool:
    folded = fold(word)
    return bool(folded and neighbour) and normalized_similarity(folded, neighbour) >= _ALIKE


def _beside(rect: Rect, rows: Sequence[Row], others: Sequence[Rect]) -> tuple[str, str]:
    """Return the words right before and after a place on its line, from the left, folded; empty where none is sure."""
    level = [
        token
        for row in rows
        for token in row.tokens
        if abs(token.rect.middle - rect.middle) < _LEVEL * rect.height
        and (token.confidence >= _SURE or any(_is_inside(token.rect, other) for other in others))
    ]
    reach = _NEAR * rect.height
    lefts = [token for token in level if 0 <= rect.left - token.rect.right + rect.height / 4 < reach]
    rights = [token for token in level if 0 <= token.rect.left - rect.right + rect.height / 4 < reach]
    left = max(lefts, key=lambda token: token.rect.right, default=None)
    right = min(rights, key=lambda token: token.rect.left, default=None)
    return fold(left.text) if left else "", fold(right.text) if right else ""


def _is_inside(word: Rect, place: Rect) -> bool:
    return place.left <= (word.left + word.right) / 2 <= place.right and place.top < word.middle < place.bottom
