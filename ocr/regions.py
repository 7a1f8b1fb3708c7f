"""Several documents on one page, told apart by what is written: two titles or two zones, with white between them.

A page is split only where every part is a document by itself: it has a zone, or values for a good part of what its
kind shows. A title that is repeated, a chapter inside a booklet, or two tables of one bill split nothing. Where titles
were not read, wide white parts only papers that are surely of two kinds, or two pieces that both have a card's shape:
the columns of one booklet stand as far apart as two papers do.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance.Levenshtein import normalized_similarity

from dossier.documents import KINDS
from ocr import kind as kinds
from ocr.captions import titles_of_captions
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.search import candidates
from ocr.folding import fold
from ocr.lines import Row, Token
from ocr.prose import streams

# `date de naissance` is four parts in five of `acte de naissance`: a title has to match to a letter or so.
_TITLE, _LEAST_TITLE = 0.9, 8
_FILLERS, _LEAST_ZONE = 5, 24
# In heights of a row: a gap inside a row that parts two columns; white above and below, and beside, that parts regions.
_COLUMN, _WHITE, _WHITE_BESIDE = 2.5, 1.0, 2.0
# White so wide that it may part two papers whose titles were not read, and how sure their kinds have to be then.
_WIDE, _SURELY = 6.0, 0.6
# Width to height of what is written on a card, or on a page of a passport, and by how much two such differ in size.
_CARD_SHAPE, _CARD_SIZES = (1.15, 2.3), 1.4
_ZONE_PITCH, _TITLE_PITCH = 3.0, 6.0
# A part is a document of its own when so many fields of its kind have values there; fewer words are not looked at.
_FIELDS, _WORDS = 3, 12
_ZONE = "zone"
_SIDES = (True, False)
_DAYS_OF_ACTS = frozenset({"marriage_date", "issue_date"})


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a document announces itself: by a kind's title, or by a zone."""

    what: str
    arabic: bool
    rect: Rect


def apart(rows: Sequence[Row]) -> list[tuple[Rect, list[Row]]]:
    """Return the regions of a page and their rows; one, with all rows, where the page is one document."""
    if not rows:
        return [(Rect(0, 0, 1, 1), [])]
    tokens = [token for row in rows for token in row.tokens]
    heights = sorted(row.height for row in rows)
    height = heights[len(heights) // 2]
    starts = _starts(rows)
    cut = _cut(tokens, starts, height) if len(starts) > 1 else _cut_wide(tokens, height)
    regions = [(around([token.rect for token in part]), _rows_of(rows, part)) for part in cut]
    if len(regions) > 1 and (_are_documents(regions) if len(starts) > 1 else _are_two(regions)):
        return regions
    return [(around([row.rect for row in rows]), list(rows))]


def _starts(rows: Sequence[Row]) -> list[_Start]:
    found = []
    for row in rows:
        for piece in _pieces(row):
            text = "".join(token.text for token in piece)
            rect = around([token.rect for token in piece])
            if text.count("<") >= _FILLERS and len(text) >= _LEAST_ZONE:
                found.append(_Start(_ZONE, arabic=False, rect=rect))
            elif name := _titled(fold(" ".join(_in_order(piece))), arabic=piece[0].arabic):
                found.append(_Start(name, piece[0].arabic, rect))
    zones = _one_a_zone([start for start in found if start.what == _ZONE])
    titles = _one_a_title([start for start in found if start.what != _ZONE])
    # Papers with a zone have a title too: only titles of other kinds are starts beside the zones.
    others = [start for start in titles if not KINDS[start.what].zones]
    return max([*zones, *others] if zones else [], titles, key=len)


def _one_a_title(titles: Sequence[_Start]) -> list[_Start]:
    """Keep one of the two titles, French and Arabic, that one document bears close to each other."""
    kept = [start for start in titles if not start.arabic]
    free = list(kept)
    for start in titles:
        if not start.arabic:
            continue
        reach = _TITLE_PITCH * start.rect.height
        pair = [other for other in free if other.what == start.what and abs(_gap(other.rect, start.rect)) < reach]
        if pair:
            free.remove(pair[0])
        else:
            kept.append(start)
    return kept


def _gap(one: Rect, other: Rect) -> float:
    return other.middle - one.middle


def _pieces(row: Row) -> list[list[Token]]:
    pieces: list[list[Token]] = []
    for token in row.tokens:
        last = pieces[-1][-1] if pieces else None
        if last and last.arabic == token.arabic and token.rect.left - last.rect.right < _COLUMN * row.height:
            pieces[-1].append(token)
        else:
            pieces.append([token])
    return pieces


def _in_order(piece: Sequence[Token]) -> list[str]:
    return [token.text for token in (reversed(piece) if piece[0].arabic else piece)]


def _titled(text: str, *, arabic: bool) -> str | None:
    best, name = 0.0, None
    for kind in KINDS.values():
        for title in kind.titles_ar if arabic else kind.titles_fr:
            folded = fold(title)
            # `بطاقة التعريف الوطنية` before a number on an act is that number's caption.
            begins = len(folded) >= _LEAST_TITLE and folded not in titles_of_captions()
            likeness = _alike(folded, text) if begins else 0.0
            if likeness > best:
                best, name = likeness, kind.name
    return name


def _alike(title: str, text: str) -> float:
    return normalized_similarity(title, text, score_cutoff=_TITLE)


def _one_a_zone(lines: Sequence[_Start]) -> list[_Start]:
    """Keep one line of each zone."""
    kept: list[_Start] = []
    for line in sorted(lines, key=lambda line: line.rect.top):
        same = [
            other
            for other in kept
            if line.rect.top - other.rect.bottom < _ZONE_PITCH * line.rect.height
            and min(line.rect.right, other.rect.right) - max(line.rect.left, other.rect.left) > 0.5 * line.rect.width
        ]
        if not same:
            kept.append(line)
    return kept


def _cut(tokens: list[Token], starts: list[_Start], height: int) -> list[list[Token]]:
    """Cut along white, widest first, until every part has one start; parts without one stay with their neighbour."""
    if len(starts) < 2 or not tokens:
        return [tokens]
    best: tuple[float, bool, float] | None = None
    for across, least in ((True, _WHITE), (False, _WHITE_BESIDE)):
        for width, at in _gaps([token.rect for token in tokens], across=across):
            before = sum(_middle(start.rect, across=across) < at for start in starts)
            if width < least * height or before in (0, len(starts)):
                continue
            if best is None or width > best[0]:
                best = width, across, at
    if best is None:
        return [tokens]
    _, across, at = best
    parts: list[list[Token]] = []
    for side in _SIDES:
        mine = [token for token in tokens if (_middle(token.rect, across=across) < at) == side]
        theirs = [start for start in starts if (_middle(start.rect, across=across) < at) == side]
        parts += _cut(mine, theirs, height)
    return parts


def _cut_wide(tokens: list[Token], height: int) -> list[list[Token]]:
    """Cut once along the widest white with enough words on either side, if any is wide enough."""
    parts, best = [tokens], _WIDE * height
    for across in (True, False):
        for width, at in _gaps([token.rect for token in tokens], across=across):
            cut = [[token for token in tokens if (_middle(token.rect, across=across) < at) == side] for side in _SIDES]
            if width > best and min(len(part) for part in cut) >= _WORDS:
                parts, best = cut, width
    return parts


def _gaps(rects: Sequence[Rect], *, across: bool) -> list[tuple[float, float]]:
    """Return the white bands that nothing reaches into, as width and middle: horizontal ones, or vertical ones."""
    spans = sorted((rect.top, rect.bottom) if across else (rect.left, rect.right) for rect in rects)
    gaps, reached = [], spans[0][1]
    for start, end in spans[1:]:
        if start > reached:
            gaps.append((float(start - reached), (start + reached) / 2))
        reached = max(reached, end)
    return gaps


def _middle(rect: Rect, *, across: bool) -> float:
    return rect.middle if across else (rect.left + rect.right) / 2


def _rows_of(rows: Sequence[Row], tokens: Sequence[Token]) -> list[Row]:
    mine = {id(token) for token in tokens}
    kept = [Row([token for token in row.tokens if id(token) in mine]) for row in rows]
    return [row for row in kept if row.tokens]


def _are_documents(regions: Sequence[tuple[Rect, list[Row]]]) -> bool:
    return all(_has_zone(rows) or _fields(rows, kinds.judge(rows, None).name) >= _FIELDS for _, rows in regions)


def _are_two(regions: Sequence[tuple[Rect, list[Row]]]) -> bool:
    """Whether parts that only white tells apart are two papers: surely of two kinds, or both of a card's shape."""
    guesses = [kinds.judge(rows, None) for _, rows in regions]
    named = [_ZONE if _has_zone(rows) else guess.name for (_, rows), guess in zip(regions, guesses, strict=True)]
    sure = all(name == _ZONE or guess.confidence >= _SURELY for name, guess in zip(named, guesses, strict=True))
    widths = sorted(region.width for region, _ in regions)
    shaped = widths[-1] <= _CARD_SIZES * widths[0] and all(_is_card_shaped(rect) for rect, _ in regions)
    if not (sure and _differ(named)) and not (shaped and _hold_a_card(named)):
        # Their fields, which are dear to find, cannot make them two.
        return False
    told = [
        name if name == _ZONE or _is_a(name, rows) else kinds.UNKNOWN
        for (_, rows), name in zip(regions, named, strict=True)
    ]
    return (sure and _differ(told) and not _make_one(regions, told)) or (shaped and _hold_a_card(told))


def _differ(names: Sequence[str]) -> bool:
    return kinds.UNKNOWN not in names and len(set(names)) > 1


def _hold_a_card(names: Sequence[str]) -> bool:
    return any(name == _ZONE or KINDS[name].is_card for name in names)


def _is_a(name: str, rows: Sequence[Row]) -> bool:
    """Whether a part holds what a paper of that kind does."""
    return _fields(rows, name) >= _FIELDS and not (KINDS[name].is_card and _is_running(rows))


def _is_running(rows: Sequence[Row]) -> bool:
    """Whether a part is running text: an act's sentence names what a card asks for, and no card is written so."""
    return any(len(stream.full) > 1 for stream in streams(rows))


def _make_one(regions: Sequence[tuple[Rect, list[Row]]], told: Sequence[str]) -> bool:
    """Whether one part holds what the other's kind lacks: an act's head, and below it the table of its spouses."""
    if _ZONE in told or len(told) != len(_SIDES):
        return False
    ours, theirs = ({each.field for each in candidates(rows, KINDS[name]) if each.value}
                    for (_, rows), name in zip(regions, told, strict=True))  # fmt: skip
    # A second day, as of the signature, is another's for want of a better label.
    return ours & theirs <= _DAYS_OF_ACTS and any(ours | theirs <= set(KINDS[name].fields) for name in told)


def _is_card_shaped(rect: Rect) -> bool:
    return _CARD_SHAPE[0] <= rect.width / rect.height <= _CARD_SHAPE[1]


def _has_zone(rows: Sequence[Row]) -> bool:
    return any(start.what == _ZONE for start in _starts(rows))


def _fields(rows: Sequence[Row], kind: str) -> int:
    """Return for how many fields of the kind there are values."""
    if kind == kinds.UNKNOWN:
        return 0
    return len({found.field for found in candidates(rows, KINDS[kind]) if found.value})
