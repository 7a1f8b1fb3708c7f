"""Two people's values around captions between their columns: on the right of each the one's, on the left the other's.

A caption beside which no other stands but its own in the other script, with words on both sides, on several rows: then
each side is one person's, whose heading stands over it. Where one heading was lost the other side is the other
person's; where both were the reading order tells, which is a guess. What stands level with a lost caption is told by
its shape, and the family's name by its place right above the given name's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from dossier.documents.kind import Kind, Label, Script, Value
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.beside import FIGURES
from ocr.finder.sections import sections_read
from ocr.finder.sheet import Sheet
from ocr.finder.twins import says_the_same
from ocr.folding import has_letters
from ocr.lines import Token
from ocr.values import read_value

# So many rows make it the page's design; and so many under headings of both people.
_SHOWN, _SHOWN_HEADED = 3, 2
# How sure the sides are by both headings, by one and by none; what stands level with no caption, and what that says.
_TOLD, _HALF_TOLD, _GUESSED = 1.0, 0.79, 0.5
_OTHER_SCRIPT, _UNCAPTIONED, _WEIGHT = 0.84, 0.7, 0.3
# In heights: how far off a caption's height the lines of its cell stand.
_CELL = 1.1
# Share of the lines' distance within which words are a line's.
_REACH = 0.62
_LONG_LABEL, _VALUE, _DIGITS = 6, 4, 5
_BOTH = (False, True)
"""Left and right."""
_NUMBER, _BIRTH, _FAMILY, _GIVEN = "_document_number", "_birth_date", "_family_name", "_given_names"
_WHOLE_DATE = 10


@dataclass(slots=True)
class _Line:
    """A line of the table: its height in the page, its captions, and the words left and right of them."""

    middle: float
    captions: list[Anchor] = field(default_factory=list)
    sides: dict[bool, list[Token]] = field(default_factory=lambda: {False: [], True: []})
    """By whether they stand at the right."""


@dataclass(frozen=True, slots=True)
class Between:
    """The captions between two columns, whose words stand left and right of them, and how sure that is."""

    captions: frozenset[tuple[int, int]]
    people: tuple[str, str]
    sureness: float
    lines: tuple[_Line, ...]

    def holds(self, anchor: Anchor) -> bool:
        """Whether a label is one of the captions in the middle."""
        return (anchor.row, anchor.first) in self.captions


def between(sheet: Sheet, kind: Kind) -> Between | None:
    """Return the two columns around a page's captions, None where captions stand elsewhere."""
    people = sections_read(kind)
    labels = [a for a in sheet.anchors if any(kind.fields[name].section for name in a.phrase.fields)]
    column = _column([label for label in labels if _is_between_words(sheet, label)])
    rows = {label.row for label in column}
    if len(people) != len(_BOTH) or len(rows) < _SHOWN_HEADED or 2 * len(rows) <= len({a.row for a in labels}):
        return None
    zone = around([label.rect for label in column])
    headings = [a for a in sheet.anchors if a.phrase.section in people and a.rect.middle < zone.top]
    said = {at: {str(h.phrase.section) for h in headings if _is_beyond(h.rect, zone, right=at)} for at in _BOTH}
    if any(len(names) > 1 for names in said.values()) or said[False] & said[True]:
        return None
    if len(rows) < _SHOWN and not all(said.values()):
        return None
    sureness = _TOLD if all(said.values()) else _HALF_TOLD if any(said.values()) else _GUESSED
    first = {people[0]} & said[True] or {people[1]} & said[False]
    if sureness == _GUESSED:
        first = {people[0]} if any(label.phrase.arabic for label in column) else set()
    order = (people[1], people[0]) if first else (people[0], people[1])
    top = max((h.rect.bottom for h in headings), default=zone.top - 2 * column[0].rect.height)
    return Between(
        frozenset((a.row, a.first) for a in column), order, sureness, tuple(_lines(sheet, column, zone, top))
    )


def told_between(sheet: Sheet, kind: Kind, table: Between) -> list[Candidate]:
    """Return what stands on either side of the captions, and of lines whose captions were lost."""
    found: list[Candidate] = []
    for line in table.lines:
        for caption in line.captions:
            for name in _both_scripts(caption, kind):
                section = kind.fields[name].section
                if section in table.people:
                    side = line.sides[section == table.people[1]]
                    found += _value(name, kind.fields[name], side, caption, table.sureness)
    return found + _uncaptioned(kind, table, found)


def across_doubted(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Doubt a person's value where words that are nothing's stand on the other side of its caption: whose is which?

    Under one heading alone they may be any words, if the heading stands on that side; under both they are another
    value of the field.
    """
    people = sections_read(kind)
    headings = [a for a in sheet.anchors if a.phrase.section in people]
    lone = headings if len({heading.phrase.section for heading in headings}) == 1 else []
    ink = [rect for each in found for rect in each.rects]
    return [
        replace(each, place_confidence=min(each.place_confidence, _UNCAPTIONED))
        if each.value and kind.fields[each.field].section and _is_across(sheet, kind, each, lone, ink)
        else each
        for each in found
    ]


def _is_across(sheet: Sheet, kind: Kind, one: Candidate, lone: Sequence[Anchor], ink: Sequence[Rect]) -> bool:
    caption, value = sheet.owners.get(one.place), one.rects[0]
    if caption is None or not (value.right <= caption.rect.left or value.left >= caption.rect.right):
        return False
    at_right = value.left >= caption.rect.right

    def is_beyond(rect: Rect) -> bool:
        return rect.right <= caption.rect.left if at_right else rect.left >= caption.rect.right

    others = [
        spot.token
        for number in sheet.level_rows(caption)
        for spot in sheet.spots(number)
        if sheet.owner(spot) is None and is_beyond(spot.token.rect) and any(map(str.isalnum, spot.token.text))
        and not any(_crosses(spot.token.rect, rect) for rect in ink)
    ]  # fmt: skip
    if any(is_beyond(h.rect) and h.rect.middle < caption.rect.middle for h in lone):
        # More words than a value has are a sentence's.
        return 0 < len(others) <= _VALUE
    label = kind.fields[one.field]
    if label.value not in FIGURES:
        return False
    return read_value(joined(others), label.value, script_of(label, one.arabic)) not in (None, one.value)


def _crosses(one: Rect, other: Rect) -> bool:
    return one.left < other.right and other.left < one.right and other.top < one.middle < other.bottom


def _both_scripts(caption: Anchor, kind: Kind) -> list[str]:
    """Return the fields of a caption, and of its words in the other script: which is printed the values tell."""
    bare = dict.fromkeys(name.removesuffix("_ar") for name in caption.phrase.fields)
    return [name for each in bare for name in (each, f"{each}_ar") if name in kind.fields]


def _is_beyond(rect: Rect, zone: Rect, *, right: bool) -> bool:
    return _centre(rect) > zone.right if right else _centre(rect) < zone.left


def _centre(rect: Rect) -> float:
    return (rect.left + rect.right) / 2


def _is_between_words(sheet: Sheet, label: Anchor) -> bool:
    """Whether a label has words on both sides, and on its line no label but its own other script's."""
    # A caption and its translation on the next line are one.
    level = [
        other
        for other in sheet.anchors
        if _is_level(other.rect, label.rect) and (other is label or other.rect.union(label.rect) != label.rect)
    ]
    if any(other is not label and not says_the_same(other, label) for other in level):
        return False
    mine = around([other.rect for other in level])
    near = [
        spot.token.rect
        for number in range(len(sheet.rows))
        for spot in sheet.spots(number)
        if sheet.owner(spot) is None
        and any(letter.isalnum() for letter in spot.token.text)
        and abs(spot.token.rect.middle - mine.middle) < _CELL * max(mine.height, spot.token.rect.height)
    ]
    return any(rect.right <= mine.left for rect in near) and any(rect.left >= mine.right for rect in near)


def _is_level(one: Rect, other: Rect) -> bool:
    return 2 * abs(one.middle - other.middle) < max(one.height, other.height)


def _column(labels: Sequence[Anchor]) -> list[Anchor]:
    """Return those of the labels that stand over each other: the most that one vertical line crosses, and twins."""
    best: list[Anchor] = []
    for label in labels:
        crossed = [each for each in labels if each.rect.left <= _centre(label.rect) <= each.rect.right]
        best = max(best, [e for e in labels if any(_is_level(e.rect, one.rect) for one in crossed)], key=len)
    zone = around([label.rect for label in best]) if best else None
    return [label for label in labels if zone and label.rect.left < zone.right and zone.left < label.rect.right]


def _lines(sheet: Sheet, column: Sequence[Anchor], zone: Rect, top: float) -> list[_Line]:
    """Return the lines of the table in order: of captions, of words between the columns, of words without any."""
    lines: list[_Line] = []
    height = max(label.rect.height for label in column)
    for label in sorted(column, key=lambda each: each.rect.middle):
        _nearest(lines, label.rect, height / 2).captions.append(label)
    apart = sorted(lower.middle - upper.middle for upper, lower in pairwise(lines))
    pitch = apart[0] if apart else 2.0 * height
    words = [
        spot.token
        for number in range(len(sheet.rows))
        for spot in sheet.spots(number)
        if sheet.owner(spot) is None and any(letter.isalnum() for letter in spot.token.text)
    ]
    inner = [w for w in words if zone.left < _centre(w.rect) < zone.right and w.rect.top > top]
    for word in inner:
        if lines[0].middle - 2 * pitch < word.rect.middle < lines[-1].middle + 2 * pitch:
            _nearest(lines, word.rect, pitch * _REACH)
    outer = [w for w in words if w not in inner and lines[0].middle - 2 * pitch < w.rect.middle and w.rect.top > top]
    for word in sorted(outer, key=lambda each: each.rect.middle):
        if word.rect.middle < max(line.middle for line in lines) + 1.5 * pitch:
            _nearest(lines, word.rect, pitch * _REACH).sides[_centre(word.rect) > zone.right].append(word)
    return sorted(lines, key=lambda line: line.middle)


def _nearest(lines: list[_Line], rect: Rect, reach: float) -> _Line:
    """Return the line at a height, a new one where none is near."""
    near = min(lines, key=lambda line: abs(line.middle - rect.middle), default=None)
    if near is None or abs(near.middle - rect.middle) > reach:
        near = _Line(rect.middle)
        lines.append(near)
    return near


def _value(name: str, label: Label, side: Sequence[Token], caption: Anchor, sureness: float) -> list[Candidate]:
    """Return the value of a caption's field among the words on one side of it: of its script, on one line."""
    weight = min(len(caption.phrase.folded), _LONG_LABEL) / _LONG_LABEL
    place, sure = (caption.row, caption.first), min(sureness, caption.likeness)
    if name not in caption.phrase.fields:
        sure = min(sure, _OTHER_SCRIPT)
    lines = sorted(_by_line(side), key=lambda each: abs(each[0].rect.middle - caption.rect.middle))
    for tokens in lines:
        if read := _candidate(name, label, tokens, sure, place, weight):
            return [read]
    for tokens in lines:
        # A day or a number that was misread has its place all the same, and is read there again.
        if label.value in FIGURES and sum(map(str.isdigit, joined(tokens))) >= _DIGITS:
            return [Candidate(name, "", "", (around([t.rect for t in tokens]),), False, 0.0, sure, place, weight)]
    return []


def _by_line(side: Sequence[Token]) -> list[list[Token]]:
    """Return the words of a cell by the lines on which they stand."""
    lines: list[list[Token]] = []
    for token in sorted(side, key=lambda each: each.rect.middle):
        near = [line for line in lines if _is_level(line[0].rect, token.rect)]
        if near:
            near[0].append(token)
        else:
            lines.append([token])
    return lines


def _candidate(
    name: str, label: Label, words: Sequence[Token], sureness: float, place: tuple[int, int], weight: float
) -> Candidate | None:
    wanted = label.script is Script.ARABIC
    # `Nom (en majuscules)`: what stands in brackets is the caption's.
    words = [token for token in words if not (token.text.startswith("(") or token.text.endswith(")"))]
    tokens = [t for t in words if label.value in FIGURES or (t.arabic == wanted and has_letters(t.text))]
    letters = [token for token in tokens if not token.is_figure]
    arabic = bool(letters) and letters[0].arabic
    tokens.sort(key=lambda token: -token.rect.right if arabic else token.rect.left)
    text = joined(tokens)
    value = read_value(text, label.value, script_of(label, arabic)) if tokens else None
    if not value:
        return None
    if label.value is Value.DATE and len(value) < _WHOLE_DATE:
        sureness = min(sureness, _UNCAPTIONED)
    return Candidate(
        name, value, text, (around([token.rect for token in tokens]),), arabic,
        min(token.confidence for token in tokens), sureness, place, weight,
    )  # fmt: skip


def _uncaptioned(kind: Kind, table: Between, found: Sequence[Candidate]) -> list[Candidate]:
    """Return what lines without a caption hold: the only numbers and days, and the names right above the given ones."""
    bare = [line for line in table.lines if not line.captions and all(line.sides.values())]
    told = {each.field for each in found}
    more: list[Candidate] = []
    for person, right in zip(table.people, _BOTH, strict=True):
        for ending in (_NUMBER, _BIRTH):
            name = f"{person}{ending}"
            read = [] if name in told else [each for line in bare if (each := _bare(name, kind, line, right=right))]
            more += [each for each in read if len(read) == 1 and (ending == _NUMBER or len(each.value) == _WHOLE_DATE)]
        for name in (f"{person}{_FAMILY}", f"{person}{_FAMILY}_ar"):
            above = [
                upper
                for upper, lower in pairwise(table.lines)
                if upper in bare and any(f"{person}{_GIVEN}" in _both_scripts(each, kind) for each in lower.captions)
            ]
            read = [each for line in above[:1] if name not in told and (each := _bare(name, kind, line, right=right))]
            more += read
    return more


def _bare(name: str, kind: Kind, line: _Line, *, right: bool) -> Candidate | None:
    label, sureness = kind.fields[name], _UNCAPTIONED
    for tokens in _by_line(line.sides[right]):
        if any(character.isdigit() for token in tokens for character in token.text) and label.value is Value.NAME:
            continue
        place = (-1, round(line.middle))
        if read := _candidate(name, label, tokens, sureness, place, _WEIGHT):
            return read
    return None
