"""A page's texts that may be its title: pieces of rows, cut at wide gaps and strokes, and two where one runs on below.

A title stands above what is asked for, or is set larger. What stands among the labels in their own type is the heading
of a part: `Acte de mariage` on a booklet's leaf.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ocr.anchors import gap, runs
from ocr.captions import is_caption, is_numbered, label_wording
from ocr.engine import Rect
from ocr.folding import fold, is_arabic
from ocr.lines import Row, Token
from ocr.wordings import shape

# A line of a title on two lines has at most so many letters; a wider gap than this, in heights, parts two headlines.
_HALF_TITLE, _APART = 36, 2.5
# Titles stand in this part of a page's rows, where they are followed by a number.
_HEAD_SHARE = 0.4
# Below so many rows with labels a text in their type, not so much larger, heads a part of the page.
_LABELLED, _LARGER = 3, 1.5
# A label begins a row with at most so many words.
_LABEL_WORDS, _LABEL_LETTERS = 4, 3
# Marks that stand alone between two headlines of one row.
_STROKES = frozenset("-–—|•·*")
# Words before a number.
_NUMBER = frozenset(fold(word) for word in ("n°", "no", "numéro", "رقم", "عدد"))
# Letters that some faces draw alike at a word's end, where tails are.
_ENDINGS, _ENDING = "مور", "ر"


@dataclass(frozen=True, slots=True)
class Headline:
    """A text of one script, folded; `shaped` has one letter for all that are taken for each other.

    `below` says that it stands in the lower part of the page, `heads_part` that labels stand above it, in its type.
    """

    text: str
    arabic: bool
    shaped: str
    below: bool = False
    heads_part: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    words: tuple[str, ...]
    arabic: bool
    rect: Rect
    height: int
    """Median height of its words in pixels; accents and the other script make a row's taller."""

    @property
    def text(self) -> str:
        return fold(" ".join(self.words))


def headlines(rows: Sequence[Row]) -> list[Headline]:
    """Return the page's texts that may be titles."""
    found: list[Headline] = []
    above: list[_Piece] = []
    labels, heights = label_wording(), dict[bool, list[int]]({False: [], True: []})
    labelled = 0
    for number, row in enumerate(rows):
        below = number > _HEAD_SHARE * len(rows)
        whole = [_piece([row.tokens[at] for at in run], arabic) for run, arabic in runs(row)]
        # `N° d'acte de naissance` over a table's column is a label, whatever title it ends with.
        whole = lines = [each for each in whole if fold(each.words[0]) not in _NUMBER]
        # `EXTRAIT D'ACTE DE NAISSANCE (loi n° 37-99)`: the title ends at the bracket.
        whole = [*whole, *(replace(each, words=each.words[:at]) for each in whole if (at := _bracket(each.words)))]
        cut = [_piece(piece, arabic) for piece, arabic in _cut(row) if fold(piece[0].text) not in _NUMBER]
        # `N° d'identité | Date de naissance`: captions side by side are no `acte de naissance`.
        whole = whole if any(each.text not in labels for each in cut) else []
        here = _once([*whole, *cut])
        # `N° CIN - Passeport` asks for either.
        here = here if below else _once([*here, *_between_strokes(row)])
        # Among the labels a title with a number is one of them: `رسم الولادة 878`.
        here = [each for each in here if not (below and each.text[-1:].isdigit())]
        # Lower on the page pieces side by side are cells of a table.
        halves = [each for each in cut if len(each.text) <= _HALF_TITLE and not is_numbered(each.text)]
        halves = halves if len(cut) == 1 or not below else []
        longer = [
            replace(lower, words=upper.words + lower.words)
            for lower in halves for upper in above if upper.arabic == lower.arabic and _below(lower.rect, upper.rect)
        ]  # fmt: skip
        above = halves + [each for each in longer if len(each.text) <= _HALF_TITLE]
        for each in (*here, *longer):
            part = below and labelled >= _LABELLED and _is_as_small(each, heights[each.arabic])
            found.append(Headline(each.text, each.arabic, shaped(each.words), below, part))
        begun = [each for each in lines if _begins_with_label(each.words, labels)]
        labelled += bool(begun)
        for each in begun:
            heights[each.arabic].append(each.height)
    return [each for each in found if each.text and not is_caption(each.text)]


def shaped(words: Iterable[str]) -> str:
    """Return folded words with one letter for all that engines take for each other, at a word's end for more."""
    folded = (fold(word) for word in words)
    return shape("".join(word[:-1] + _ENDING if _has_ending(word) else word for word in folded))


def _has_ending(word: str) -> bool:
    return len(word) > 1 and is_arabic(word) and word[-1] in _ENDINGS


def _is_as_small(piece: _Piece, heights: Sequence[int]) -> bool:
    """Whether a piece is set no larger than labels of its script."""
    return not heights or piece.height < _LARGER * sorted(heights)[len(heights) // 2]


def _once(pieces: Iterable[_Piece]) -> list[_Piece]:
    return list({(piece.text, piece.arabic): piece for piece in pieces}.values())


def _begins_with_label(texts: Sequence[str], labels: frozenset[str]) -> bool:
    heads = (fold(" ".join(texts[:count])) for count in range(1, _LABEL_WORDS + 1))
    return any(head in labels and len(head) >= _LABEL_LETTERS for head in heads)


def _bracket(texts: Sequence[str]) -> int:
    """Return the number of the word that opens a bracket or follows a dash, 0 where none does."""
    return next((at for at, text in enumerate(texts) if at and text[0] in "([–—-"), 0)


def _cut(row: Row) -> Iterator[tuple[list[Token], bool]]:
    """Cut a row's runs of one script at wide gaps, each piece in reading order."""
    for run, arabic in runs(row):
        piece: list[Token] = []
        for at in run:
            token = row.tokens[at]
            if piece and gap(piece[-1], token) > _APART * row.height:
                yield piece, arabic
                piece = []
            piece.append(token)
        if piece:
            yield piece, arabic


def _piece(tokens: Sequence[Token], arabic: bool) -> _Piece:
    rect = tokens[0].rect
    for token in tokens[1:]:
        rect = rect.union(token.rect)
    heights = sorted(token.rect.height for token in tokens)
    return _Piece(tuple(token.text for token in tokens), arabic, rect, heights[len(heights) // 2])


def _between_strokes(row: Row) -> Iterator[_Piece]:
    """Yield a row's pieces between lone strokes: `LIVRET DE FAMILLE - الدفتر العائلي - رقم 12` is three."""
    for piece, arabic in _cut(row):
        numbered = fold(piece[0].text) in _NUMBER
        strokes = [at for at, token in enumerate(piece) if token.text.strip() in _STROKES and not numbered]
        for start, end in zip((-1, *strokes), (*strokes, len(piece)), strict=True) if strokes else ():
            tokens = piece[start + 1 : end]
            if tokens and fold(tokens[0].text) not in _NUMBER:
                yield _piece(tokens, arabic)


def _below(lower: Rect, upper: Rect) -> bool:
    near = lower.top - upper.bottom < upper.height * 1.5
    return near and min(lower.right, upper.right) > max(lower.left, upper.left)
