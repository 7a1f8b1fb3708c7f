"""The words under a label, those over a caption, and the lines that a value runs on over."""

import re
from collections.abc import Sequence

from dossier.calendars.months import read_month
from dossier.letters import fold
from dossier.places import is_place
from ocr.anchors import Anchor, gap
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import INNER_GAP, Sheet, Spot, in_order, names_a_place
from ocr.finder.twins import cell_of, column_of, says_the_same
from ocr.folding import has_letters
from ocr.lines import Row, Token

# In heights of the label: how far below it its value may stand, and how far out of line with it.
BELOW, _ASIDE = 2.6, 2.5
# A box may be as tall as this where the page shows that its values stand so far below.
FARTHEST = 4.5
_ROWS = 4
# Words so many times as tall as their row's are pictures.
_TALL = 2.0
# A label beside a word is as near as one above it when so many heights are one of those.
_BESIDE = 0.3
# How far below its caption, in heights of that, a value stands that is neither level with it nor under it.
_SLANT = 3.2
# How far behind the caption's end such a value begins, and how far the two may overlap in height.
_INDENT, _LAPS = 5.0, 0.3
# Lines of one value follow each other closer than this, in heights.
_LEADING = 0.9
# An address that names no town yet goes on over wider spaced lines, if they begin just where it begins.
_WIDE_LEADING, _AT = 1.7, 0.6
# A card's lines stand wide apart, all of them: a line that holds no more than the end of an address up to its town.
_WIDEST_LEADING = 3.8
# So near behind a line, in heights, stands a word of its own.
_SPACES = 2.0
_MOST_LINES = 3
# A day in one word: two beside each other are in two columns.
_DAY = re.compile(r"\d{1,2}[./-][^\W_]+[./-]\d{4}")


def below(sheet: Sheet, anchor: Anchor, *, either: bool = False, reach: float = BELOW) -> list[Token]:
    """Return the words of the next row that stand under the label, in reading order; `reach` is in its heights."""
    height = sheet.height_of(anchor)
    for number in range(anchor.row + 1, min(anchor.row + 1 + _ROWS, len(sheet.rows))):
        row = _body(sheet.rows[number])
        if row.top - anchor.rect.bottom > reach * height:
            return []
        if row.middle - anchor.rect.middle < 0.6 * height:
            continue
        if any(_overlaps(sheet.owners[key], anchor) for key in sheet.owners if key[0] == number):
            # Right below stands the next label, or the other script's of this one: then go on under that.
            if any(says_the_same(sheet.owners[key], anchor) for key in sheet.owners if key[0] == number):
                continue
            return []
        piece = _in_line(sheet, number, anchor, either=either, height=height)
        if piece:
            return piece
    return []


def _body(row: Row) -> Rect:
    """Return the rectangle around a row's words but those much taller than most: a picture read as one."""
    return around([token.rect for token in row.tokens if token.rect.height <= _TALL * row.height])


def above(sheet: Sheet, anchor: Anchor, *, either: bool = False, reach: float = BELOW) -> list[Token]:
    """Return the words of the row before that stand over a caption, in reading order; `reach` is in its heights."""
    height = sheet.height_of(anchor)
    for number in range(anchor.row - 1, max(-1, anchor.row - 1 - _ROWS), -1):
        row = sheet.rows[number]
        if anchor.rect.top - row.rect.bottom > reach * height:
            return []
        if any(_overlaps(sheet.owners[key], anchor) for key in sheet.owners if key[0] == number):
            return []
        piece = _in_line(sheet, number, anchor, either=either, height=height)
        if piece:
            return piece
    return []


def _in_line(sheet: Sheet, number: int, anchor: Anchor, *, either: bool, height: int) -> list[Token]:
    arabic = anchor.phrase.arabic
    found = [
        _piece_under(sheet, number, anchor, script, height)
        for script in ((arabic, not arabic) if either else (arabic,))
    ]
    if len(found) > 1 and all(token.is_figure for token in found[0]) and len(found[1]) > len(found[0]):
        # `UA 555716` under an Arabic caption: its figures alone are of either script.
        return found[1]
    return next((piece for piece in found if piece), [])


def _piece_under(sheet: Sheet, number: int, anchor: Anchor, arabic: bool, height: int) -> list[Token]:
    spots = [
        spot
        for spot in sheet.spots(number)
        if sheet.owner(spot) is None and (spot.token.is_figure or spot.token.arabic == arabic)
    ]
    best: list[Token] = []
    heading, cell = column_of(sheet, anchor), cell_of(sheet, anchor)
    for piece in _pieces(sheet, in_order(spots, arabic), arabic):
        tokens = [spot.token for spot in piece]
        if sheet.begins_label(piece, 0) or not any(c.isalnum() for token in tokens for c in token.text):
            continue
        if _is_anothers(sheet, piece, anchor, height) or _is_in_words(sheet, piece):
            continue
        place = around([token.rect for token in tokens])
        # What both scripts share stands in the middle of a cell; words of one stand under its own caption.
        column = cell if any(c.isdigit() for token in tokens for c in token.text) else heading
        column = column.union(heading)
        if _is_under_neighbour(sheet, place, anchor, column):
            continue
        told = _under(tokens, anchor, height, arabic) or _is_in(place, column, height)
        if told and (not best or _away(tokens, anchor) < _away(best, anchor)):
            best = tokens
    return best or (_in_turn(sheet, number, anchor, height) if arabic == anchor.phrase.arabic else [])


def _in_turn(sheet: Sheet, number: int, anchor: Anchor, height: int) -> list[Token]:
    """Return the words below and farther in than a small caption, which is neither level with nor over them.

    Captions that fill their row have their values on the next one: as many pieces as captions, in order, each between
    its own caption's beginning and the next one's end.
    """
    arabic = anchor.phrase.arabic
    captions = sorted(
        (a for a in sheet.anchors if a.row == anchor.row and a.phrase.arabic == arabic),
        key=lambda a: -a.rect.right if arabic else a.rect.left,
    )
    between = range(anchor.row + 1, number)
    if number <= anchor.row or sheet.rows[number].rect.top - anchor.rect.bottom > _SLANT * height:
        return []
    if any(_has_words(sheet, row, anchor) for row in between) or _has_words(sheet, anchor.row, anchor, level=True):
        return []
    spots = [spot for spot in sheet.spots(number) if spot.token.is_figure or spot.token.arabic == arabic]
    if any(owner.phrase.arabic == arabic and not names_a_place(owner) for s in spots if (owner := sheet.owner(s))):
        return []
    values = [
        [spot.token for spot in piece]
        for piece in _pieces(sheet, in_order(spots, arabic), arabic)
        if any(letter.isalnum() for spot in piece for letter in spot.token.text)
    ]
    if len(values) != len(captions):
        return []
    after: list[Anchor | None] = [*captions[1:], None]
    fits = all(
        _begins_between(value[0].rect, caption, follower, height)
        for value, caption, follower in zip(values, captions, after, strict=True)
    )
    return values[captions.index(anchor)] if fits else []


def _begins_between(rect: Rect, caption: Anchor, follower: Anchor | None, height: int) -> bool:
    """Whether words begin below a caption, after it begins, not far behind its end, and before the next one ends."""
    mine = caption.rect
    if rect.top < mine.bottom - _LAPS * height:
        return False
    if caption.phrase.arabic:
        near = mine.left - _INDENT * height < rect.right < mine.right + height
        return near and (follower is None or rect.right > follower.rect.left)
    near = mine.left - height < rect.left < mine.right + _INDENT * height
    return near and (follower is None or rect.left < follower.rect.right)


def _has_words(sheet: Sheet, number: int, anchor: Anchor, *, level: bool = False) -> bool:
    """Whether a row holds words in which no label of the caption's script has a part; `level` where they follow it."""
    arabic = anchor.phrase.arabic
    return any(
        sheet.owner(spot) is None
        and any(letter.isalnum() for letter in spot.token.text)
        and (spot.token.is_figure or spot.token.arabic == arabic)
        and (not level or (spot.at < anchor.first if arabic else spot.at > anchor.last))
        for spot in sheet.spots(number)
    )


def _is_anothers(sheet: Sheet, piece: Sequence[Spot], anchor: Anchor, height: int) -> bool:
    """Whether a label stands right before the words on their own row, nearer than the one above them."""
    number, at = piece[0].row, [spot.at for spot in piece]
    rect = around([spot.token.rect for spot in piece])
    away = max(0.0, abs(rect.middle - anchor.rect.middle) - (rect.height + height) / 2) + height
    for arabic, step, start in ((False, -1, min(at)), (True, 1, max(at))):
        owner = _neighbour(sheet, number, start, step)
        if owner is None or owner.phrase.arabic != arabic or owner.phrase.section or owner is anchor:
            continue
        room = max(0, owner.rect.left - rect.right if arabic else rect.left - owner.rect.right)
        # The other script's label of a value that stands between two has its own value farther off.
        if _BESIDE * room < away and (arabic == anchor.phrase.arabic or not says_the_same(owner, anchor)):
            return True
    return False


def _is_under_neighbour(sheet: Sheet, place: Rect, anchor: Anchor, column: Rect) -> bool:
    """Whether words stand under another label of the row, and the label's own column ends before them."""

    def over(label: Rect) -> bool:
        return min(label.right, place.right) > max(label.left, place.left)

    others = (other for other in sheet.anchors if other.row == anchor.row and other is not anchor)
    return not over(column) and any(over(other.rect) and not says_the_same(other, anchor) for other in others)


def _is_in(place: Rect, column: Rect, height: int) -> bool:
    """Whether words stand within a pair's column: right-aligned dates begin under neither of its captions."""
    return column.left - height < place.left and place.right < column.right + height


def _neighbour(sheet: Sheet, number: int, at: int, step: int) -> Anchor | None:
    tokens = sheet.rows[number].tokens
    at += step
    while 0 <= at < len(tokens) and not any(c.isalnum() for c in tokens[at].text):
        at += step
    return sheet.owners.get((number, at))


def _is_in_words(sheet: Sheet, piece: Sequence[Spot]) -> bool:
    """Whether the figures belong to words around them: Latin ones, as `167 RUE X` under an Arabic label, or a month."""
    if not all(spot.token.is_figure for spot in piece):
        return False
    tokens, at = sheet.rows[piece[0].row].tokens, [spot.at for spot in piece]
    near = [token for one in (min(at) - 1, max(at) + 1) if 0 <= one < len(tokens) for token in tokens[one : one + 1]]
    # `الأربعاء 28 جمادى الأولى` under an Arabic label: the day of a month.
    words = [fold(token.text) for token in tokens]
    both = words[max(0, at[0] - 2) : at[0]][::-1], words[at[0] + 1 : at[0] + 3]
    if len(piece) == 1 and any(side and read_month(side, 0) for side in both):
        return True
    return any(
        not token.arabic
        and sum(c.isalpha() for c in token.text) > 1
        and sheet.owners.get((piece[0].row, tokens.index(token))) is None
        and min(gap(token, spot.token) for spot in piece) < piece[0].token.rect.height
        for token in near
    )


def _pieces(sheet: Sheet, spots: list[Spot], arabic: bool) -> list[list[Spot]]:
    pieces: list[list[Spot]] = []
    for spot in spots:
        if pieces:
            last, rect = pieces[-1][-1].token.rect, spot.token.rect
            room = last.left - rect.right if arabic else rect.left - last.right
            two = _DAY.fullmatch(pieces[-1][-1].token.text) and _DAY.fullmatch(spot.token.text)
            if room <= INNER_GAP * sheet.rows[spot.row].height and not two:
                pieces[-1].append(spot)
                continue
        pieces.append([spot])
    return pieces


def _under(piece: list[Token], anchor: Anchor, height: int, arabic: bool) -> bool:
    label = anchor.rect
    left, right = min(t.rect.left for t in piece), max(t.rect.right for t in piece)
    if (abs(right - label.right) if arabic else abs(left - label.left)) < _ASIDE * height:
        return True
    # Centred in a cell: the middle of one within the other.
    return label.left <= (left + right) / 2 <= label.right or left <= (label.left + label.right) / 2 <= right


def _away(piece: list[Token], anchor: Anchor) -> float:
    left, right = min(t.rect.left for t in piece), max(t.rect.right for t in piece)
    return min(
        abs(left - anchor.rect.left),
        abs(right - anchor.rect.right),
        abs(left + right - anchor.rect.left - anchor.rect.right) / 2,
    )


def _overlaps(other: Anchor, anchor: Anchor) -> bool:
    return min(other.rect.right, anchor.rect.right) > max(other.rect.left, anchor.rect.left)


def _ends_in_town(tokens: list[Token]) -> bool:
    texts = [token.text.strip(" .,،") for token in tokens]
    return any(is_place(" ".join(texts[-count:])) for count in (1, 2))


def _off(word: Token, edge: Rect, arabic: bool) -> int:
    return abs(word.rect.right - edge.right) if arabic else abs(word.rect.left - edge.left)


def wrapped(
    sheet: Sheet, anchor: Anchor, first: list[Token], arabic: bool, *, address: bool = False
) -> list[list[Token]]:
    """Return further lines of a value that runs over: close below, beginning where it or its label begins."""
    lines: list[list[Token]] = []
    # Lines wide apart that end in no town: parts of the address only where one below them does.
    waiting: list[list[Token]] = []
    last = first
    for number in range(anchor.row + 1, min(anchor.row + 5, len(sheet.rows))):
        row = sheet.rows[number]
        height = max(token.rect.height for token in last)
        bottom = max(token.rect.bottom for token in last)
        if row.rect.middle <= bottom:
            continue
        apart = row.rect.top - bottom
        far = (_WIDEST_LEADING if address else _WIDE_LEADING) * height
        if len(lines) + len(waiting) >= _MOST_LINES or apart > far:
            break
        if apart > _LEADING * height and (not address or _ends_in_town(last)):
            break
        spots = [s for s in sheet.spots(number) if s.token.is_figure or s.token.arabic == arabic]
        wide = apart > _LEADING * height
        piece = _continuing(sheet, in_order(spots, arabic), anchor, first, arabic, height, figures=wide)
        if not piece:
            break
        if wide and not (apart <= _WIDE_LEADING * height and _off(piece[0], first[0].rect, arabic) <= _AT * height):
            edges = (first[0].rect, anchor.rect)
            if all(_off(piece[0], edge, arabic) > _AT * height for edge in edges):
                break
            waiting.append(piece)
            if _ends_in_town(piece):
                lines, waiting = [*lines, *waiting], []
        else:
            lines, waiting = [*lines, *waiting, piece], []
        last = piece
    return lines


def ends_in_scraps(sheet: Sheet, lines: Sequence[Sequence[Token]]) -> bool:
    """Whether a word stands right behind a line that goes on below and was not taken: the line's own, misread."""
    for line in lines[:-1]:
        end = around([token.rect for token in line])
        for row in sheet.rows:
            for token in row.tokens:
                level = token.rect.top < end.middle < token.rect.bottom and token not in line
                room = end.left - token.rect.right if line[0].arabic else token.rect.left - end.right
                if level and -end.height < room < _SPACES * end.height:
                    return True
    return False


def _continuing(
    sheet: Sheet, spots: list[Spot], anchor: Anchor, first: list[Token], arabic: bool, height: int, *, figures: bool
) -> list[Token]:
    """Return the piece of a row that begins where the value or its label begins and is no label itself."""
    starts = (anchor.rect.right, first[0].rect.right) if arabic else (anchor.rect.left, first[0].rect.left)
    for piece in _pieces(sheet, spots, arabic):
        start = piece[0].token.rect.right if arabic else piece[0].token.rect.left
        if all(abs(start - mark) > 1.5 * height for mark in starts):
            continue
        labels = [owner for spot in piece if (owner := sheet.owner(spot)) and not names_a_place(owner)]
        if labels or sheet.begins_label(piece, 0):
            return []
        worded = figures or any(has_letters(spot.token.text) for spot in piece)
        return [spot.token for spot in piece] if worded else []
    return []
