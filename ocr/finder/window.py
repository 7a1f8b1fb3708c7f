"""Whose a bill is and where, in an envelope's window: a name, then an address, whose last line ends in a town.

No caption stands there, and other columns' captions stand beside it, so that lines are joined by the edge at which they
begin and by their pitch, not by rows. `M./Mme` is no caption of what is below it: the name stands right behind it or,
where it has a line of its own, on the next one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.documents.kind import Kind, Label, Script, Value
from dossier.places import is_place
from ocr.anchors import gap
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.address import is_street
from ocr.finder.sheet import INNER_GAP, Sheet, Spot, in_order, names_a_place
from ocr.folding import fold
from ocr.lines import Token
from ocr.values import COURTESY, read_value

# In heights of a line: how far below each other its lines begin at the most, by how much pitches differ, and edges.
_PITCH, _PLAY, _ASIDE = 3.2, 0.3, 0.7
_MOST_LINES, _LONGEST_TOWN, _LONGEST_NAME, _SHORTEST_NAME = 6, 4, 6, 2
# So many letters are no word.
_SCRAP = 2
_EITHER_ORDER, _WEIGHT, _COURTEOUS, _COURTEOUS_WEIGHT = 0.79, 0.3, 0.88, 0.67
_COURTESIES = COURTESY | {fold(word) for word in ("M./Mme", "M. ou Mme", "Mr/Mme", "Mr / Mme", "M. / Mme")}


@dataclass(frozen=True, slots=True)
class _Line:
    """A piece of a row that stands apart, in reading order; `courtesy` is how many words before it are one."""

    spots: tuple[Spot, ...]
    arabic: bool
    courtesy: int = 0

    @property
    def tokens(self) -> list[Token]:
        return [spot.token for spot in self.spots[self.courtesy :]]

    @property
    def rect(self) -> Rect:
        return around([spot.token.rect for spot in self.spots])

    @property
    def text(self) -> str:
        return joined(self.tokens)


def windows(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with the name and the address of a window in place of what contradicts its lines."""
    for name, label in kind.fields.items():
        if label.value is not Value.ADDRESS or not label.below or not label.begins:
            continue
        for block in _blocks(sheet, label):
            holder, address = block[0], block[1:]
            told = [_told(label.below, [holder], Value.FULL_NAME), _told(name, address, Value.ADDRESS)]
            if all(each.value for each in told):
                return _with(found, told)
    return list(found)


def _with(found: Sequence[Candidate], told: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with those of the window, without such as hold a part of its lines for another value."""
    kept = []
    for each in found:
        mine = next((one for one in told if one.field == each.field), None)
        across = [one for one in told if any(_crosses(a, b) for a in one.rects for b in each.rects)]
        if each.value and across and (mine is None or mine not in across or each.value != mine.value):
            continue
        kept.append(each)
    known = {(each.field, each.value) for each in kept}
    return [*kept, *(one for one in told if (one.field, one.value) not in known)]


def _told(field: str, lines: Sequence[_Line], value: Value) -> Candidate:
    arabic, text = lines[0].arabic, " ".join(line.text for line in lines)
    rects = tuple(around([token.rect for token in line.tokens]) for line in lines)
    surest = min(token.confidence for line in lines for token in line.tokens)
    read = read_value(text, value, Script.ARABIC if arabic else Script.LATIN) or ""
    first = lines[0].spots[0]
    courteous = any(line.courtesy for line in lines)
    sureness, weight = (_COURTEOUS, _COURTEOUS_WEIGHT) if courteous else (_EITHER_ORDER, _WEIGHT)
    return Candidate(field, read, text, rects, arabic, surest, sureness, (first.row, first.at), weight)


def _blocks(sheet: Sheet, label: Label) -> list[list[_Line]]:
    """Return the blocks of a page that are a name and an address, those with a courtesy first."""
    lines = [line for number in range(len(sheet.rows)) for line in _lines(sheet, number)]
    heads = frozenset(fold(word) for word in label.begins)
    blocks = []
    for line in lines:
        block = _block(line, lines, heads)
        if block:
            blocks.append(block)
    return sorted(blocks, key=lambda block: -block[0].courtesy)


def _block(first: _Line, lines: Sequence[_Line], heads: frozenset[str]) -> list[_Line]:
    """Return a name's line with the lines of an address under it, nothing where they are no such thing."""
    if not first.tokens:
        # The courtesy has a line of its own.
        under = _next(first, lines, None)
        return _block(replace(under, courtesy=0), lines, heads) if under else []
    if not _may_be_a_name(first, heads):
        return []
    block, pitch = [first], None
    while len(block) < _MOST_LINES:
        under = _next(block[-1], lines, pitch)
        if under is None or under.courtesy:
            break
        # The name may stand farther off than the address' lines do from each other.
        pitch = (pitch or under.rect.middle - block[-1].rect.middle) if len(block) > 1 else None
        block.append(under)
        if _ends_in_town(under.text) and _is_address(block[1:], heads):
            return block
    return []


def _next(line: _Line, lines: Sequence[_Line], pitch: float | None) -> _Line | None:
    """Return the line right below another that begins where it begins."""
    rect, height = line.rect, max(1, line.rect.height)
    under = [
        other
        for other in lines
        if other.arabic == line.arabic or _is_number(other)
        if 0 < other.rect.middle - rect.middle < _PITCH * height
        and other.rect.top > rect.middle
        and abs(_edge(other.rect, line.arabic) - _edge(rect, line.arabic)) < _ASIDE * height
    ]
    nearest = min(under, key=lambda other: other.rect.middle, default=None)
    if nearest is None or (pitch and abs(nearest.rect.middle - rect.middle - pitch) > _PLAY * pitch):
        return None
    if nearest.arabic != line.arabic:
        return replace(nearest, arabic=line.arabic, spots=tuple(in_order(nearest.spots, line.arabic)))
    return nearest


def _is_number(line: _Line) -> bool:
    """Whether a line is a house's number, of whose letters any net may have made anything: `9 N 17`."""
    letters = sum(character.isalpha() for character in line.text)
    return letters <= _SCRAP and any(character.isdigit() for character in line.text)


def _may_be_a_name(line: _Line, heads: frozenset[str]) -> bool:
    words = line.text.split()
    if not _SHORTEST_NAME <= len(words) <= _LONGEST_NAME or any(fold(word) in heads for word in words):
        return False
    script = Script.ARABIC if line.arabic else Script.LATIN
    return not is_place(line.text) and read_value(line.text, Value.FULL_NAME, script) is not None


def _is_address(lines: Sequence[_Line], heads: frozenset[str]) -> bool:
    """Whether lines are more than a town: a word for a street among them, or a house's number."""
    words = [word for line in lines for word in line.text.split()]
    told = any(fold(word) in heads for word in words) or any(word.strip("N°n.,").isdecimal() for word in words)
    return told and not is_place(" ".join(words))


def _ends_in_town(text: str) -> bool:
    words = text.strip(" .,،").split()
    return any(is_place(" ".join(words[-count:])) for count in range(1, min(_LONGEST_TOWN, len(words)) + 1))


def _lines(sheet: Sheet, number: int) -> list[_Line]:
    """Return a row's pieces between wide gaps that hold no label but a courtesy, a street's word or a district's."""
    pieces: list[list[Spot]] = []
    for spot in sheet.spots(number):
        if pieces and gap(pieces[-1][-1].token, spot.token) <= INNER_GAP * sheet.rows[number].height:
            pieces[-1].append(spot)
        else:
            pieces.append([spot])
    return [line for piece in pieces if (line := _line(sheet, piece)) is not None]


def _line(sheet: Sheet, piece: Sequence[Spot]) -> _Line | None:
    letters = [spot.token.arabic for spot in piece if not spot.token.is_figure]
    arabic = sum(letters) * 2 > len(letters)
    spots = in_order(piece, arabic)
    courtesy = 0
    for count in range(1, min(4, len(spots)) + 1):
        if fold(joined([spot.token for spot in spots[:count]])) in _COURTESIES:
            courtesy = count
    for spot in spots[courtesy:]:
        owner = sheet.owner(spot)
        if owner is not None and not is_street(owner) and not names_a_place(owner):
            return None
    return _Line(tuple(spots), arabic, courtesy)


def _edge(rect: Rect, arabic: bool) -> int:
    return rect.right if arabic else rect.left


def _crosses(rect: Rect, place: Rect) -> bool:
    return rect.left < place.right and place.left < rect.right and rect.top < place.middle < rect.bottom
