"""From rows and a kind's labels to candidate values: beside a label, between two, below it, or unlabelled.

No layout is known here. French text runs to the right of its label and Arabic to the left; a value ends at the
next label, at a wide gap or where the script changes. A label in a section counts for that section only.
What is found is a candidate: `ocr.verify` reads it again before anything is believed.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Label, Script, Value
from ocr.anchors import Anchor, find, of_kind
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.engine import Rect
from ocr.folding import has_letters
from ocr.lines import Row, Token
from ocr.unlabelled import INNER_GAP, blocks, unlabelled
from ocr.values import read_value

# In heights of the row: how far a value may stand from its label, and how wide a gap it may have inside.
_REACH = 14.0
_BELOW = 2.6
_SURE = 0.75
_STRAY = 3
# Places of one field that are read again.
_PLACES = 3
_FIGURE_VALUES = frozenset(
    {Value.DATE, Value.CIN, Value.DOCUMENT_NUMBER, Value.ACT_NUMBER, Value.YEAR, Value.SCHOOL_YEAR, Value.SEX}
)
_WRAPPING = frozenset({Value.ADDRESS, Value.TEXT})


def candidates(rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Find every candidate value on a page of that kind, in no particular order."""
    anchors = find(rows, of_kind(kind))
    taken = _taken(anchors)
    owners = {(a.row, at): a.phrase.fields for a in anchors for at in range(a.first, a.last + 1)}
    sections = _sections(anchors, kind)
    found: list[Candidate] = []
    for anchor in anchors:
        for name in anchor.phrase.fields:
            label = kind.fields[name]
            if label.section and sections.get((anchor.row, anchor.first)) != label.section:
                continue
            mine = {number: {at for at in marks if name not in owners[(number, at)]} for number, marks in taken.items()}
            found += _at(anchor, name, label, rows, mine)
    found += unlabelled(rows, kind, anchors, taken)
    found += blocks(rows, kind, found)
    return _worth_reading(_without_repeats(found), kind)


def _without_repeats(found: Sequence[Candidate]) -> list[Candidate]:
    """Keep one of the candidates for a field that several labels led to in one place."""
    kept: dict[tuple[str, tuple[Rect, ...], str], Candidate] = {}
    for each in sorted(found, key=lambda each: (each.label_weight, each.place_confidence), reverse=True):
        kept.setdefault((each.field, each.rects, each.value), each)
    return list(kept.values())


def _worth_reading(found: Sequence[Candidate], kind: Kind) -> list[Candidate]:
    """Leave out what another candidate makes needless: the Arabic of a value that Latin gives, third places."""
    latin = {each.field for each in found if not each.arabic and each.value and each.confidence >= _SURE}
    kept: list[Candidate] = []
    for each in sorted(
        found, key=lambda each: (bool(each.value), each.label_weight, each.place_confidence), reverse=True
    ):
        needless = each.arabic and each.field in latin and kind.fields[each.field].script is not Script.ARABIC
        if not needless and sum(other.field == each.field for other in kept) < _PLACES:
            kept.append(each)
    return kept


def _taken(anchors: Sequence[Anchor]) -> dict[int, set[int]]:
    taken: dict[int, set[int]] = {}
    for anchor in anchors:
        taken.setdefault(anchor.row, set()).update(range(anchor.first, anchor.last + 1))
    return taken


def _sections(anchors: Sequence[Anchor], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the section of every label that counts in one, by row and first token.

    By the headings where every section's was found. Where one was lost, by order: a label that stands on as many
    rows as there are sections stands once in each.
    """
    headings = [anchor for anchor in anchors if anchor.phrase.section]
    names = list(kind.sections)
    labels = [anchor for anchor in anchors if any(kind.fields[name].section for name in anchor.phrase.fields)]
    if {heading.phrase.section for heading in headings} == set(names):
        nearest = {(label.row, label.first): _nearest(label, headings) for label in labels}
        return {at: section for at, section in nearest.items() if section}
    placed: dict[tuple[int, int], str] = {}
    for wanted in {label.phrase.fields for label in labels}:
        same = sorted((label for label in labels if label.phrase.fields == wanted), key=lambda label: label.row)
        for arabic in (False, True):
            mine = [label for label in same if label.phrase.arabic == arabic]
            rows = sorted({label.row for label in mine})
            if len(rows) == len(names):
                placed |= {(label.row, label.first): names[rows.index(label.row)] for label in mine}
    return placed


def _nearest(anchor: Anchor, headings: Sequence[Anchor]) -> str | None:
    """Return the section of the nearest heading above; of several at one height, the one nearest across."""
    above = [heading for heading in headings if heading.rect.middle <= anchor.rect.middle + anchor.rect.height * 0.3]
    if not above:
        return None
    lowest = max(heading.rect.middle for heading in above)
    level = [heading for heading in above if lowest - heading.rect.middle < 2 * anchor.rect.height]
    centre = (anchor.rect.left + anchor.rect.right) / 2
    return min(level, key=lambda heading: abs((heading.rect.left + heading.rect.right) / 2 - centre)).phrase.section


def _at(anchor: Anchor, name: str, label: Label, rows: Sequence[Row], taken: dict[int, set[int]]) -> list[Candidate]:
    arabic = anchor.phrase.arabic
    row = rows[anchor.row]
    beside = _beside(row, anchor, arabic, taken.get(anchor.row, set()), label.value)
    tokens, place_confidence = [beside], anchor.likeness
    if not beside:
        # Only where nothing stands beside: what stands there but is no such value is not made good from below.
        under = [] if _has_colon(row, anchor, arabic) else _below(rows, anchor, arabic, taken)
        tokens, place_confidence = [under], anchor.likeness * 0.95
    if not tokens[0]:
        return _unread(name, label, row, anchor, taken.get(anchor.row, set()))
    if label.value in _WRAPPING:
        tokens += _wrapped(rows, anchor, tokens[0], arabic, taken)
    text = " ".join(joined(line) for line in tokens)
    value = read_value(text, label.value, script_of(label, arabic))
    if value is None:
        return _unread(name, label, row, anchor, taken.get(anchor.row, set()))
    used = [_used(line, value, label.value) for line in tokens] if len(tokens) == 1 else tokens
    flat = [token for line in used for token in line]
    # A long label says more of what follows than a short one; beyond that wording is a matter of taste.
    weight = min(len(anchor.phrase.folded), 6) / 6
    return [
        Candidate(
            name, value, text, tuple(around([token.rect for token in line]) for line in used),
            arabic and any(token.arabic for token in flat), min(token.confidence for token in flat),
            place_confidence, (anchor.row, anchor.first), weight,
        )
    ]  # fmt: skip


def _unread(name: str, label: Label, row: Row, anchor: Anchor, taken: set[int]) -> list[Candidate]:
    """Return a place without a value: the passes over the page lost a word, a read of its own may not.

    The place reaches from the label to the next sure word of the other script or the next label, at most so far
    as a value may stand. A French label counts only with its colon, since a value may stand below it else.
    """
    arabic = anchor.phrase.arabic
    figures = label.value in _FIGURE_VALUES
    if label.value in _WRAPPING or (figures if arabic else not _has_colon(row, anchor, arabic)):
        return []
    height = max(row.height, anchor.rect.height)
    edge = anchor.rect.left - height // 6 if arabic else anchor.rect.right + height // 2
    limit = edge - round(_REACH * height) if arabic else edge + round(_REACH * height)
    for at in range(anchor.first - 1, -1, -1) if arabic else range(anchor.last + 1, len(row.tokens)):
        token = row.tokens[at]
        if at in taken or (token.confidence >= _SURE and len(token.text) > 2 and token.arabic != arabic):
            near = token.rect.right + height // 3 if arabic else token.rect.left - height // 3
            limit = max(limit, near) if arabic else min(limit, near)
            break
    left, right = (max(0, limit), edge) if arabic else (edge, limit)
    if right - left < height:
        return []
    place = Rect(left, anchor.rect.top, right, anchor.rect.bottom)
    weight = min(len(anchor.phrase.folded), 6) / 6
    return [Candidate(name, "", "", (place,), arabic, 0.0, anchor.likeness, (anchor.row, anchor.first), weight)]


def _beside(row: Row, anchor: Anchor, arabic: bool, taken: set[int], value: Value) -> list[Token]:
    """Return the tokens that follow the label on its row, in reading order."""
    numbers = range(anchor.first - 1, -1, -1) if arabic else range(anchor.last + 1, len(row.tokens))
    edge = row.tokens[anchor.first if arabic else anchor.last].rect
    found: list[Token] = []
    for at in numbers:
        token = row.tokens[at]
        if found and at not in taken and _is_stray(row, at, arabic):
            continue
        gap = edge.left - token.rect.right if arabic else token.rect.left - edge.right
        if at in taken or gap > (INNER_GAP if found else _REACH) * row.height:
            break
        foreign = not token.is_figure and token.arabic != arabic
        if foreign and not (value in _FIGURE_VALUES and arabic and not found):
            break
        if not found and not any(character.isalnum() for character in token.text):
            edge = token.rect
            continue
        found.append(token)
        edge = token.rect
    return found


def _is_stray(row: Row, at: int, arabic: bool) -> bool:
    """Whether a word of the other script is a speck between two of this one: nobody writes two letters so."""
    token = row.tokens[at]
    if token.is_figure or token.arabic == arabic or len(token.text) > _STRAY or not 0 < at < len(row.tokens) - 1:
        return False
    return all(not near.is_figure and near.arabic == arabic for near in (row.tokens[at - 1], row.tokens[at + 1]))


def _has_colon(row: Row, anchor: Anchor, arabic: bool) -> bool:
    """Whether a colon follows the label: then its value stands beside it, or was not read at all."""
    at = anchor.first if arabic else anchor.last
    after = at - 1 if arabic else at + 1
    follows = row.tokens[after].text if 0 <= after < len(row.tokens) else ""
    return row.tokens[at].text.endswith(":") or follows.startswith(":")


def _below(rows: Sequence[Row], anchor: Anchor, arabic: bool, taken: dict[int, set[int]]) -> list[Token]:
    """Return the tokens of the next row that stand under the label."""
    height = max(anchor.rect.height, 1)
    for number in range(anchor.row + 1, min(anchor.row + 3, len(rows))):
        row = rows[number]
        if row.rect.top - anchor.rect.bottom > _BELOW * height:
            return []
        tokens = [
            token
            for at, token in enumerate(row.tokens)
            if at not in taken.get(number, set()) and (token.is_figure or token.arabic == arabic)
        ]
        ordered = sorted(tokens, key=lambda token: -token.rect.right if arabic else token.rect.left)
        piece: list[Token] = []
        for token in ordered:
            if piece:
                gap = piece[-1].rect.left - token.rect.right if arabic else token.rect.left - piece[-1].rect.right
                if gap > INNER_GAP * row.height:
                    if _under(piece, anchor.rect, height, arabic):
                        break
                    piece = []
            piece.append(token)
        if piece and _under(piece, anchor.rect, height, arabic):
            return piece
    return []


def _under(piece: list[Token], label: Rect, height: int, arabic: bool) -> bool:
    if arabic:
        return abs(piece[0].rect.right - label.right) < 2.5 * height
    return abs(piece[0].rect.left - label.left) < 2.5 * height


def _wrapped(
    rows: Sequence[Row], anchor: Anchor, first: list[Token], arabic: bool, taken: dict[int, set[int]]
) -> list[list[Token]]:
    """Return further lines of a value that runs over: close below, beginning where it or its label begins."""
    lines: list[list[Token]] = []
    last = first
    for number in range(anchor.row + 1, min(anchor.row + 4, len(rows))):
        row = rows[number]
        height = max(token.rect.height for token in last)
        bottom = max(token.rect.bottom for token in last)
        if (row.rect.top >= bottom and row.rect.top - bottom > 0.9 * height) or row.rect.bottom <= bottom:
            break
        tokens = [token for token in row.tokens if token.is_figure or token.arabic == arabic]
        tokens.sort(key=lambda token: -token.rect.right if arabic else token.rect.left)
        starts = (anchor.rect.right, first[0].rect.right) if arabic else (anchor.rect.left, first[0].rect.left)
        if not tokens or number in taken:
            break
        start = tokens[0].rect.right if arabic else tokens[0].rect.left
        if all(abs(start - mark) > 1.5 * height for mark in starts) or not any(has_letters(t.text) for t in tokens):
            break
        lines.append(tokens)
        last = tokens
    return lines


def _used(tokens: Sequence[Token], value: str, kind: Value) -> list[Token]:
    """Return the tokens that the value was read from: what follows it on the row is not part of its box."""
    if kind not in _FIGURE_VALUES:
        return [token for token in tokens if any(character.isalnum() for character in token.text)]
    script = Script.EITHER
    for width in range(1, len(tokens) + 1):
        for start in range(len(tokens) - width + 1):
            part = tokens[start : start + width]
            if read_value(joined(part), kind, script) == value:
                return list(part)
    return list(tokens)
