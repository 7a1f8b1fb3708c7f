"""Two passes over one page, French and Arabic, made one list of rows.

Each pass reads everything, the other script's part as nonsense with little confidence. Rows are cut where
either pass sees a gap, and each piece goes to the pass that is surer of it, with a penalty on switching: a
choice word by word costs French 6 % of its characters (research/ocr.md §4). Pieces without letters are
figures and always come from the French pass (research/documents.md §9.5).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ocr.engine import Rect, Word
from ocr.figures import mixed
from ocr.folding import has_letters, tidy

# Below this share of confidence a word is speckle, a stamp or the other script's nonsense.
_LEAST_CONFIDENCE = 0.18
# A word without confidence that is as tall as this, in pixels, is a picture.
_TALLEST = 200
_SHADOW, _INSIDE = 0.3, 0.8
# A label that a rule or dots of the paper join to what follows it: `Nom-OUAHBI`, `Lieu-de-naissance`.
_JOINED = re.compile(
    r"(?:(?<=\bnom)|(?<=\bprénom)|(?<=\bné)|(?<=\bnée)|(?<=n°)|(?<=\bdate)|(?<=\blieu))[-–—_](?=\w)"
    r"|(?<=\bd[eu])[-–—_](?=naissanc)|(?<=\ble)[-–—_](?=\d)",
    re.IGNORECASE,
)
# The lines of a table, read as characters.
_RULED = re.compile(r"[|_\[\]{}!\\—–=~]+")
# What changing script within a row has to gain, in confidence times characters.
_SWITCH = 1.2
# Words of both passes are the same piece when they share this part of the narrower one's width.
_SAME_PIECE = 0.35


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a row: what the surer pass read; `arabic` says which pass; figures are of neither script."""

    text: str
    confidence: float
    rect: Rect
    arabic: bool

    @property
    def is_figure(self) -> bool:
        """Whether it holds no letter."""
        return not has_letters(self.text)


@dataclass(slots=True)
class Row:
    """Tokens that stand on one line of the page, from left to right."""

    tokens: list[Token] = field(default_factory=list)

    @property
    def rect(self) -> Rect:
        """The rectangle around its tokens."""
        box = self.tokens[0].rect
        for token in self.tokens[1:]:
            box = box.union(token.rect)
        return box

    @property
    def height(self) -> int:
        """Median height of its tokens in pixels."""
        heights = sorted(token.rect.height for token in self.tokens)
        return heights[len(heights) // 2]

    def text(self) -> str:
        """Its tokens from left to right; for people who debug, not for parsing."""
        return " ".join(token.text for token in self.tokens)


@dataclass(slots=True)
class _Piece:
    left: int
    right: int
    fra: list[Word] = field(default_factory=list)
    ara: list[Word] = field(default_factory=list)


def merge(fra: Sequence[Word], ara: Sequence[Word]) -> list[Row]:
    """Make rows, from top to bottom, of the words of both passes; an Arabic word's line is the French pass's."""
    rows = []
    for fra_words, ara_words in _together(fra, ara):
        tokens = _without_shadows(_choose(_pieces(fra_words, ara_words)))
        if tokens:
            rows.append(Row(sorted(tokens, key=lambda token: token.rect.left)))
    return sorted(rows, key=lambda row: row.rect.middle)


def _together(fra: Sequence[Word], ara: Sequence[Word]) -> list[tuple[list[Word], list[Word]]]:
    """Group the words of both passes by line, and lines of different columns that stand at one height."""
    lines: dict[int, tuple[list[Word], list[Word]]] = {}
    for words, arabic in ((fra, False), (ara, True)):
        for word in words:
            if word.confidence >= _LEAST_CONFIDENCE or word.rect.height < _TALLEST:
                lines.setdefault(word.line, ([], []))[int(arabic)].append(word)
    rows: list[tuple[float, float, tuple[list[Word], list[Word]]]] = []
    # Surest lines first: they set the rows that doubtful ones join.
    for line in sorted(lines.values(), key=lambda line: -sum(w.confidence * len(w.text) for w in [*line[0], *line[1]])):
        top, bottom = _span([*line[0], *line[1]])
        middle = (top + bottom) / 2
        for row in rows:
            reach = 0.33 * min(row[1] - row[0], bottom - top)
            if abs(middle - (row[0] + row[1]) / 2) < max(reach, 3):
                row[2][0].extend(line[0])
                row[2][1].extend(line[1])
                break
        else:
            rows.append((top, bottom, (list(line[0]), list(line[1]))))
    return [row[2] for row in rows]


def _span(line: list[Word]) -> tuple[float, float]:
    tops = sorted(word.rect.top for word in line)
    bottoms = sorted(word.rect.bottom for word in line)
    return tops[len(tops) // 2], bottoms[len(bottoms) // 2]


def _pieces(fra: list[Word], ara: list[Word]) -> list[_Piece]:
    pieces: list[_Piece] = []
    for word, arabic in sorted(
        [(word, False) for word in fra] + [(word, True) for word in ara], key=lambda item: item[0].rect.left
    ):
        target = None
        if pieces:
            last = pieces[-1]
            shared = min(last.right, word.rect.right) - max(last.left, word.rect.left)
            narrower = max(1, min(last.right - last.left, word.rect.width))
            if shared > _SAME_PIECE * narrower:
                target = last
        if target is None:
            target = _Piece(word.rect.left, word.rect.right)
            pieces.append(target)
        (target.ara if arabic else target.fra).append(word)
        target.right = max(target.right, word.rect.right)
    return pieces


def _choose(pieces: list[_Piece]) -> list[Token]:
    """Choose a pass for each piece: the path of greatest sureness with a price on each change (Viterbi)."""
    if not pieces:
        return []
    totals = (0.0, 0.0)
    back: list[tuple[int, int]] = []
    for piece in pieces:
        gains = (_gain(piece.fra), _gain(piece.ara))
        steps, new = [], []
        for to in (0, 1):
            stay, change = totals[to], totals[1 - to] - _SWITCH
            steps.append(to if stay >= change else 1 - to)
            new.append(max(stay, change) + gains[to] - gains[1 - to])
        back.append((steps[0], steps[1]))
        totals = (new[0], new[1])
    choice = 0 if totals[0] >= totals[1] else 1
    tokens: list[Token] = []
    for piece, step in zip(reversed(pieces), reversed(back), strict=True):
        tokens.extend(_tokens(piece, arabic=choice == 1))
        choice = step[choice]
    return tokens


def _without_shadows(tokens: list[Token]) -> list[Token]:
    """Leave out words that lie on a surer word: the other script's, or a speck inside one."""
    return [
        token
        for token in tokens
        if not any(
            other is not token
            and other.confidence * len(other.text) > token.confidence * len(token.text)
            and min(other.rect.right, token.rect.right) - max(other.rect.left, token.rect.left)
            > (_SHADOW if other.arabic != token.arabic else _INSIDE) * token.rect.width
            for other in tokens
        )
    ]


def _gain(words: list[Word]) -> float:
    # Confidence below one half speaks against a pass: nonsense is long and unsure.
    return sum((word.confidence - 0.5) * min(len(word.text), 12) for word in words) if words else -0.5


def _tokens(piece: _Piece, *, arabic: bool) -> list[Token]:
    words = (piece.ara or piece.fra) if arabic else (piece.fra or piece.ara)
    if words is piece.ara:
        # Figures, and numbers that begin with a letter: the Arabic net bends both.
        words = mixed(piece.ara, piece.fra)
    from_arabic = {id(word) for word in piece.ara}
    return [
        part
        for word in words
        if word.confidence >= _LEAST_CONFIDENCE and not _RULED.fullmatch(word.text)
        for part in _split(Token(tidy(word.text), word.confidence, word.rect, id(word) in from_arabic))
    ]


def _split(token: Token) -> list[Token]:
    """Cut a token where it joins a label to what follows: at a colon (`Nom:ALAMI`), at what looks like a hyphen."""
    head, colon, tail = token.text.partition(":")
    if not (colon and head.strip() and tail.strip()):
        joint = None if token.arabic else _JOINED.search(token.text)
        if joint is None:
            return [token] if token.text else []
        head, colon, tail = token.text[: joint.start()], "", token.text[joint.end() :]
    share = (len(head) + 1) / len(token.text)
    rect = token.rect
    if token.arabic:
        at = rect.right - round(rect.width * share)
        first, second = Rect(at, rect.top, rect.right, rect.bottom), Rect(rect.left, rect.top, at, rect.bottom)
    else:
        at = rect.left + round(rect.width * share)
        first, second = Rect(rect.left, rect.top, at, rect.bottom), Rect(at, rect.top, rect.right, rect.bottom)
    return [
        Token(head + colon, token.confidence, first, token.arabic),
        *_split(Token(tail, token.confidence, second, token.arabic)),
    ]
