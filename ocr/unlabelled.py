"""Values that stand without a label: names on cards, addresses in address blocks."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Kind, Script, Value
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.schools import behind_colon
from ocr.folding import fold, has_letters
from ocr.lines import Row, Token
from ocr.name_lines import DATE
from ocr.name_order import given_first
from ocr.values import COURTESY, read_value

_LEAST, _SURE = 0.3, 0.7
# How far below one line of a block the next may begin, in heights of a line.
_NEXT_LINE = 1.7
# The labelled field right above which cards print names without a label, and how sure such a place is.
UNDER_NAMES = "birth_date"
_UNLABELLED = 0.9
_WHOLE_NAME = {"family_name", "given_names"}
_MOST_WORDS = 8
# How sure the place is of a letter's window.
_EITHER_ORDER = 0.8
# A gap inside a value, in heights of the row.
INNER_GAP = 2.6
# In heights of a Latin name: how near an Arabic line is level with it, and how far above it is right above.
_LEVEL, _RIGHT_ABOVE = 0.6, 2.6


def unlabelled(
    rows: Sequence[Row], kind: Kind, anchors: Sequence[Anchor], taken: dict[int, set[int]]
) -> list[Candidate]:
    """Return values that stand without a label above the first labelled field, below the last heading.

    Latin ones are counted upwards from that field. Arabic ones stand on the rows of their Latin twins, so that a
    name which the page's pass lost leaves a place to read again and does not shift the others.
    """
    names = [name for name, label in kind.fields.items() if label.unlabelled and label.script is not Script.ARABIC]
    if not names:
        return []
    first = under_the_names(rows, anchors)
    if first is None:
        return []
    level = [a.rect.right for a in anchors if a.phrase.arabic and abs(a.rect.middle - first.middle) < first.height]
    # Without an Arabic label beside it the heading's Arabic tells where that column ends.
    heads = [a.rect.right for a in anchors if a.phrase.arabic and not a.phrase.fields and a.row < first.row]
    right = max(level or heads, default=None)
    stops = [a.row for a in anchors if not a.phrase.arabic and not a.phrase.fields and a.row < first.row]
    pieces: list[tuple[int, list[Token]]] = []
    misread: list[tuple[int, list[Token]]] = []
    for number in range(max(stops, default=-1) + 1, first.row):
        tokens = [t for t in rows[number].tokens if not t.arabic and has_letters(t.text) and t.confidence > _LEAST]
        tokens = _first_run(tokens, rows[number].height)
        letters = sum(character.isalpha() for token in tokens for character in token.text)
        # `F` between names and dates is a sex without a label.
        if number not in taken and letters > 1 and abs(tokens[0].rect.left - first.left) < 3 * first.height:
            pieces.append((number, tokens))
        elif number not in taken and (tokens := _as_arabic(rows, number, first)):
            misread.append((number, tokens))
    odd = misread[0][0] if len(misread) == 1 and len(pieces) == len(names) - 1 else None
    if odd is not None:
        # Three lines of four tell which one the odd one is: its place is known, a read of its own tells its letters.
        pieces = sorted([*pieces, *misread], key=lambda piece: piece[0])
    if len(pieces) < len(names):
        # A line was lost, and which one cannot be told: the zone knows the names, a guess would swap them.
        return []
    found: list[Candidate] = []
    if not level:
        right = _own_edge([rows[number] for number, _ in pieces[-len(names) :]]) or right
    sureness_of_order = _UNLABELLED
    loose = [row for number, row in enumerate(rows) if number not in taken and number != odd]
    above = _arabic_above(loose, [around([token.rect for token in tokens]) for _, tokens in pieces[-len(names) :]])
    if set(names) == _WHOLE_NAME:
        told = [
            [joined(tokens), _in_order(above[number]) if above else _arabic_beside(rows, tokens, right)]
            for number, (_, tokens) in enumerate(pieces[-len(names) :])
        ]
        # What was read of the odd line tells nothing.
        told = [[] if row == odd else each for (row, _), each in zip(pieces[-len(names) :], told, strict=True)]
        upside, sureness_of_order = given_first(told[0], told[1], rows)
        names = ["given_names", "family_name"] if upside else ["family_name", "given_names"]
    for at, (name, (number, tokens)) in enumerate(zip(reversed(names), reversed(pieces), strict=False), start=1):
        rect = around([token.rect for token in tokens])
        text = "" if number == odd else joined(tokens)
        value = read_value(text, Value.NAME, Script.LATIN) if text else ""
        if value is None:
            continue
        sureness = min(token.confidence for token in tokens) if value else 0.0
        order = sureness_of_order if value else min(sureness_of_order, _EITHER_ORDER)
        found.append(Candidate(name, value, text, (rect,), False, sureness, order, (number, 0)))
        twin = f"{name}_ar"
        if above and twin in kind.fields:
            found += _named(above[-at], twin, number, sureness_of_order)
        elif right is not None and twin in kind.fields:
            found.append(_twin(rows, twin, rect, right, number, sureness_of_order))
    return found


def _as_arabic(rows: Sequence[Row], number: int, first: "_Under") -> list[Token]:
    """Return a line that begins where the Latin ones do and was read as Arabic, where the Arabic one stands by it."""
    row = rows[number]
    tokens = _first_run([t for t in row.tokens if t.arabic and has_letters(t.text)], row.height)
    if not tokens or abs(tokens[0].rect.left - first.left) > first.height:
        return []
    end = tokens[-1].rect.right
    level = any(token.arabic and token.rect.left > end for token in row.tokens)
    above = any(token.arabic for token in rows[number - 1].tokens) if number else False
    return tokens if level or above else []


def _arabic_above(rows: Sequence[Row], latin: Sequence[Rect]) -> list[list[Token]]:
    """Return the Arabic right above each Latin line, from the left, where all stand so and none level; else nothing."""
    arabic = [
        [token for token in row.tokens if token.arabic and token.confidence > _LEAST and has_letters(token.text)]
        for row in rows
    ]
    lines = [(around([token.rect for token in tokens]).middle, tokens) for tokens in arabic if tokens]
    found: list[list[Token]] = []
    for at, line in enumerate(latin):
        if any(abs(middle - line.middle) < _LEVEL * line.height for middle, _ in lines):
            return []
        ceiling = max(latin[at - 1].middle if at else 0.0, line.middle - _RIGHT_ABOVE * line.height)
        here = [(middle, tokens) for middle, tokens in lines if ceiling < middle < line.middle]
        if not here:
            return []
        found.append(max(here, key=lambda each: each[0])[1])
    return found


def _in_order(tokens: Sequence[Token]) -> str:
    return joined(sorted(tokens, key=lambda token: -token.rect.right))


def _named(tokens: Sequence[Token], name: str, number: int, sureness_of_order: float) -> list[Candidate]:
    """Return the Arabic name that a line's tokens are, if they are one."""
    text = _in_order(tokens)
    value = read_value(text, Value.NAME, Script.ARABIC)
    if not value:
        return []
    rect, sureness = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
    return [Candidate(name, value, text, (rect,), True, sureness, sureness_of_order, (number, 1))]


def _own_edge(rows: Sequence[Row]) -> int | None:
    """Return where the Arabic of the names' rows ends, if it ends level: the heading may reach over a picture."""
    edges = [
        max((t.rect.right for t in row.tokens if t.arabic and t.confidence >= _SURE), default=None) for row in rows
    ]
    told = [edge for edge in edges if edge is not None]
    level = len(told) == len(edges) > 1 and max(told) - min(told) < max(row.height for row in rows)
    return max(told) if level else None


@dataclass(frozen=True, slots=True)
class _Under:
    """The first line below the names: its row, the left edge of the names' column, its middle and height in pixels."""

    row: int
    left: int
    middle: float
    height: int


def under_the_names(rows: Sequence[Row], anchors: Sequence[Anchor]) -> _Under | None:
    """Return the line of the birth date: by its French label, else by its Arabic one or the first date.

    Without the French label the names' column is where most of the Latin lines above begin.
    """
    dated = [a for a in anchors if UNDER_NAMES in a.phrase.fields]
    french = [a for a in dated if not a.phrase.arabic]
    if french:
        first = min(french, key=lambda anchor: anchor.row)
        return _Under(first.row, first.rect.left, first.rect.middle, first.rect.height)
    number = min((a.row for a in dated), default=None)
    if number is None:
        titles = [a.row for a in anchors if not a.phrase.fields and not a.phrase.section]
        number = next((at for at, row in enumerate(rows) if titles and at > min(titles) and _has_date(row)), None)
    if number is None:
        return None
    row = rows[number]
    lefts = [
        tokens[0].rect.left
        for above in rows[max(0, number - 2) : number]
        if (tokens := [t for t in above.tokens if _is_capitals(t)])
    ]
    return _Under(number, min(lefts), row.rect.middle, row.height) if lefts else None


def _has_date(row: Row) -> bool:
    return any(DATE.fullmatch(token.text) for token in row.tokens)


def _is_capitals(token: Token) -> bool:
    return not token.arabic and token.text.isupper() and len(token.text) > 1 and token.confidence > _LEAST


def _first_run(tokens: list[Token], height: int) -> list[Token]:
    """Return the tokens up to the first wide gap: beyond it is another column."""
    for at in range(1, len(tokens)):
        if tokens[at].rect.left - tokens[at - 1].rect.right > INNER_GAP * height:
            return tokens[:at]
    return tokens


def _arabic_beside(rows: Sequence[Row], latin: Sequence[Token], right: int | None) -> str:
    """Return the Arabic at the height of a Latin line, empty where there is none."""
    if right is None:
        return ""
    return _twin(rows, "", around([token.rect for token in latin]), right, 0, 0.0).value


def _twin(rows: Sequence[Row], name: str, latin: Rect, right: int, number: int, sureness_of_order: float) -> Candidate:
    """Return the Arabic that stands at the height of the Latin and ends at the Arabic labels' edge."""
    reach = 0.6 * latin.height
    tokens = [
        token
        for row in rows
        for token in row.tokens
        if token.arabic and token.confidence > _LEAST and has_letters(token.text)
        and abs(token.rect.middle - latin.middle) < max(reach, 0.5 * token.rect.height)
        and token.rect.left > latin.right and token.rect.right < right + latin.height
    ]  # fmt: skip
    tokens.sort(key=lambda token: -token.rect.right)
    text = joined(tokens)
    value = read_value(text, Value.NAME, Script.ARABIC) if tokens else None
    if value and right - tokens[0].rect.right < 3 * latin.height:
        rect, sureness = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
        return Candidate(name, value, text, (rect,), True, sureness, sureness_of_order, (number, 1))
    pad = latin.height // 2
    place = Rect(latin.right + latin.height, latin.top - pad, right + 2, latin.bottom + pad)
    return Candidate(name, "", "", (place,), True, 0.0, sureness_of_order, (number, 1))


def blocks(rows: Sequence[Row], kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return values that stand without a label right below another field's value, as in an address block."""
    blocks: list[Candidate] = []
    for name, label in kind.fields.items():
        for above in [each for each in found if label.below and each.field == label.below]:
            last = _with_courtesy(rows, above)
            lines: list[list[Token]] = []
            for row in rows:
                height = max(last.height, row.height)
                if row.rect.middle <= last.middle + height * 0.6:
                    continue
                tokens = _under_value(row, last, above.arabic, height)
                if row.rect.top - last.bottom > _NEXT_LINE * height:
                    break
                if not tokens or tokens[0].rect.top - last.bottom > _NEXT_LINE * height:
                    continue
                lines.append(tokens)
                last = around([token.rect for token in tokens])
            text = " ".join(joined(line) for line in lines)
            value = read_value(text, label.value, script_of(label, above.arabic)) if lines else None
            if value:
                rects = tuple(around([token.rect for token in line]) for line in lines)
                surest = min(token.confidence for line in lines for token in line)
                blocks.append(Candidate(name, value, text, rects, above.arabic, surest, 0.9, (-1, rects[0].top), 0.5))
    return blocks


def _with_courtesy(rows: Sequence[Row], above: Candidate) -> Rect:
    """Return the line of a value with the words before it: `Monsieur` is no part of a name, the block begins there."""
    line = above.rects[-1]
    for row in rows:
        if abs(row.rect.middle - line.middle) > 0.5 * line.height:
            continue
        for token in row.tokens if above.arabic else reversed(row.tokens):
            room = token.rect.left - line.right if above.arabic else line.left - token.rect.right
            if -0.2 * line.height <= room < line.height and fold(token.text) in COURTESY:
                line = line.union(token.rect)
    return line


def _under_value(row: Row, above: Rect, arabic: bool, height: int) -> list[Token]:
    """Return the run of tokens of a row that begins where the value above begins."""
    tokens = sorted(row.tokens, key=lambda token: -token.rect.right if arabic else token.rect.left)
    piece: list[Token] = []
    last: Token | None = None
    for token in tokens:
        start = token.rect.right if arabic else token.rect.left
        if not piece:
            before, last = last, token
            begins = (
                before is None
                or (before.rect.left - token.rect.right if arabic else token.rect.left - before.rect.right) > height
            )
            if begins and abs(start - (above.right if arabic else above.left)) < 1.2 * height:
                piece = [token]
            continue
        gap = piece[-1].rect.left - token.rect.right if arabic else token.rect.left - piece[-1].rect.right
        if gap > INNER_GAP * row.height:
            break
        piece.append(token)
    foreign = sum(not token.is_figure and token.arabic != arabic for token in piece)
    return [] if foreign * 2 > len(piece) else piece


def begun(rows: Sequence[Row], kind: Kind, taken: dict[int, set[int]], known: set[str]) -> list[Candidate]:
    """Return values that are known by their first word, for fields that nothing else tells."""
    found: list[Candidate] = []
    for name, label in kind.fields.items():
        if not label.begins or label.value is not Value.TEXT or name in known:
            continue
        heads = tuple(fold(word) for word in label.begins)
        for number, row in enumerate(rows):
            for piece in _loose_pieces(row, taken.get(number, set())):
                arabic = piece[0].arabic
                if fold(piece[0].text) in heads and 2 <= len(piece) <= _MOST_WORDS:
                    found.append(_window(name, [behind_colon(piece)], label.value, arabic, number))
    return [each for each in found if each.value]


def letter_window(rows: Sequence[Row], kind: Kind, taken: dict[int, set[int]]) -> list[Candidate]:
    """Return name and address of a letter's window: a line that begins like an address, a name right above it."""
    for name, label in kind.fields.items():
        if label.value is not Value.ADDRESS or not label.begins or not label.below:
            continue
        for number, row in enumerate(rows):
            for piece in _loose_pieces(row, taken.get(number, set())):
                arabic = piece[0].arabic and not piece[0].is_figure
                if not _begins_like(piece, label.begins):
                    continue
                above = _above(rows, number, piece, arabic, taken)
                holder = read_value(joined(above), Value.FULL_NAME, _script(arabic)) if above else None
                if holder is None or len(above) < 2 or above[0].arabic != arabic:
                    continue
                lines = [piece, *_lines_under(rows, number, piece, arabic)]
                return [
                    _window(label.below, [above], Value.FULL_NAME, arabic, number),
                    _window(name, lines, Value.ADDRESS, arabic, number),
                ]
    return []


def _window(name: str, lines: Sequence[Sequence[Token]], value: Value, arabic: bool, number: int) -> Candidate:
    text = " ".join(joined(line) for line in lines)
    rects = tuple(around([token.rect for token in line]) for line in lines)
    surest = min(token.confidence for line in lines for token in line)
    read = read_value(text, value, _script(arabic)) or ""
    return Candidate(name, read, text, rects, arabic, surest, _EITHER_ORDER, (number, 0), 0.3)


def _script(arabic: bool) -> Script:
    return Script.ARABIC if arabic else Script.LATIN


def _loose_pieces(row: Row, taken: set[int]) -> list[list[Token]]:
    """Return the row's pieces between wide gaps that hold no label, in reading order."""
    pieces: list[list[tuple[int, Token]]] = []
    for at, token in enumerate(row.tokens):
        if pieces and token.rect.left - pieces[-1][-1][1].rect.right <= INNER_GAP * row.height:
            pieces[-1].append((at, token))
        else:
            pieces.append([(at, token)])
    free = [[token for _, token in piece] for piece in pieces if not any(at in taken for at, _ in piece)]
    return [_in_reading_order(piece) for piece in free]


def _in_reading_order(piece: list[Token]) -> list[Token]:
    letters = [token for token in piece if not token.is_figure]
    arabic = sum(token.arabic for token in letters) * 2 > len(letters)
    return list(reversed(piece)) if arabic else piece


def _begins_like(piece: Sequence[Token], begins: Sequence[str]) -> bool:
    known = {fold(word) for word in begins}
    return len(piece) > 1 and any(fold(token.text) in known for token in piece[:2])


def _above(
    rows: Sequence[Row], number: int, piece: Sequence[Token], arabic: bool, taken: dict[int, set[int]]
) -> list[Token]:
    """Return the piece that stands right above another, beginning where it begins."""
    rect = around([token.rect for token in piece])
    for upper in range(number - 1, max(-1, number - 4), -1):
        for other in _loose_pieces(rows[upper], taken.get(upper, set())):
            high = around([token.rect for token in other])
            edges = (high.right, rect.right) if arabic else (high.left, rect.left)
            near = rect.top > high.top and rect.top - high.bottom < _NEXT_LINE * rect.height
            if near and abs(edges[0] - edges[1]) < 1.2 * rect.height:
                return other
    return []


def _lines_under(rows: Sequence[Row], number: int, piece: Sequence[Token], arabic: bool) -> list[list[Token]]:
    last, lines = around([token.rect for token in piece]), []
    for row in rows[number + 1 : number + 4]:
        tokens = _under_value(row, last, arabic, last.height)
        if tokens and 0 <= tokens[0].rect.top - last.bottom < _NEXT_LINE * last.height:
            lines.append(tokens)
            last = around([token.rect for token in tokens])
    return lines
