"""Where a formula stands in running text, and the values around it: which words, in which section, how sure."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dossier.documents.kind import Kind, Label, Script, Value
from dossier.letters import fold
from dossier.names.order import Part, Told, part_of, split_name
from ocr.accord import sex_of
from ocr.anchors import Match
from ocr.candidate import Candidate, script_of
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.beside import FIGURES
from ocr.finder.sections import sections_read
from ocr.finder.sheet import Spot
from ocr.likely import unmarked
from ocr.prose.extent import NEXT_NAME, PARTICLES_FR, extent, may_go_on
from ocr.prose.formulas import Role
from ocr.prose.orders import Orders
from ocr.prose.stream import is_parted
from ocr.values import read_value

SURE = 0.95
_SEXES = {"husband": "M", "wife": "F"}
# Names whose order is likely, and those where it is a guess.
_SPLIT_SURE, _SPLIT_GUESSED = 0.8, 0.5
# Room for a word at the end of a line, in heights.
_WORD_GAP = 1.5
# Facts of a parent that are not the child's, and dates without a day.
_ACT_NUMBER = "act_number"
_OF_PARENTS = frozenset({"birth_date", "birth_place", "act_year"})
YEAR_ONLY = 4
# Values of one piece, which a read of their own may tell; a number's and a name's words.
_NAMES = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE})
_ONE_PIECE, _CIN_WORDS, NAME_WORDS = frozenset({Value.NAME, Value.FULL_NAME, Value.CIN, Value.SEX}), 3, 4
# In heights: the white that may hold the rest of a word; in pixels: how far off its neighbour it is read.
_WORD_ROOM, _PLAY = 3.0, 2
_PERSONS, _GIVEN = frozenset({Value.NAME, Value.FULL_NAME}), "given_names"
# How sure the place of a fact is that may be a parent's, and of one that a word of any sentence announces.
_ANYBODYS, LOOSE = 0.5, 0.8
# Words by which no field is told from another: a date or a year may follow them anywhere.
GENERIC = frozenset(fold(word) for word in (
    "année", "an", "de l'année", "سنة", "السنة", "لسنة", "من سنة", "لعام", "le", "في", "بتاريخ", "التاريخ", "date",
    "يوم",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """The formula found, in which kind of document, section and script."""

    kind: Kind
    section: str | None
    match: Match
    arabic: bool
    edges: tuple[int, int] = (0, 0)
    """Where the text's lines begin and end, from left to right."""
    of_parents: bool = False
    """Whether it stands behind a parent's name, and before the text comes back to the child or the act."""
    orders: Orders = field(default_factory=Orders)
    cut: frozenset[int] = frozenset()
    """Rows that go on behind what the text holds of them."""

    def field_of(self, name: str) -> str | None:
        """Return the field that a formula means here: the section's, in Arabic the Arabic one."""
        if name not in self.kind.fields:
            if self.section is None:
                return None
            name = f"{self.section}_{name}"
        twin = f"{name}_ar"
        name = twin if self.arabic and twin in self.kind.fields else name
        label = self.kind.fields.get(name)
        if label is None or (label.section and label.section != self.section):
            return None
        if name == _ACT_NUMBER and self.section in set(self.kind.sections) - set(sections_read(self.kind)):
            # A child's entry has a number too.
            return None
        return None if label.script is Script.ARABIC and not self.arabic else name


def values_of(
    before: Sequence[Spot], after: tuple[Sequence[Spot], Sequence[Spot]], role: Role, place: Place
) -> list[Candidate]:
    """Return the values around a formula; `after` are the words up to the next, and up to one that no place holds."""
    if role.full_name:
        return _names(after[0], role, place)
    found = []
    for name in role.earlier:
        field = place.field_of(name)
        found.append(candidate_of(field, before, place) if field else None)
    for name in role.fields:
        field = place.field_of(name)
        if field is None:
            continue
        value = place.kind.fields[field].value
        spots = extent(after[value in (Value.ADDRESS, Value.DATE)], value, arabic=place.arabic)
        misread = value in _ONE_PIECE and not spots and bool(after[0]) and _is_mixed(after[0][0].token.text)
        told = candidate_of(field, after[0][:NAME_WORDS] if misread else spots, place)
        if told and value in _PERSONS and (may_go_on(after[0], spots) or _holds_family(told)):
            told = replace(told, doubted=True)
        found.append(told)
    return [_weighed(each, place) for each in found if each is not None and not _is_a_parents(each, place)]


def _holds_family(found: Candidate) -> bool:
    """Whether given names hold a word that is a family's only: then they may be the whole name of another."""
    words = found.value.split()
    return _GIVEN in found.field and len(words) > 1 and any(part_of(word) is Part.FAMILY for word in words)


def _is_mixed(word: str) -> bool:
    """Whether a word holds letters and figures, as misread names do."""
    return any(letter.isalpha() for letter in word) and any(letter.isdigit() for letter in word)


def _is_a_parents(found: Candidate, place: Place) -> bool:
    """Whether it is a parent's year: children's acts state the day."""
    return place.of_parents and found.field in _OF_PARENTS and len(found.value) <= YEAR_ONLY


def _weighed(found: Candidate, place: Place) -> Candidate:
    """Lower how sure the place is where agreement of reads would prove the ink and not the meaning."""
    if place.of_parents and found.field in _OF_PARENTS:
        return replace(found, place_confidence=min(found.place_confidence, _ANYBODYS))
    dated = place.kind.fields[found.field].value is Value.DATE and len(found.value) <= YEAR_ONLY
    if not found.value or dated or (place.match.phrase.folded in GENERIC and found.field in _OF_PARENTS):
        return replace(found, place_confidence=min(found.place_confidence, LOOSE))
    return found


def candidate_of(name: str, spots: Sequence[Spot], place: Place) -> Candidate | None:
    """Return the value that these words hold, or their place where a read of its own may tell one."""
    if not spots:
        return None
    label = place.kind.fields[name]
    text = " ".join(spot.token.text for spot in spots)
    text = unmarked(text) if place.arabic and label.value in _NAMES else text
    value = read_value(text, label.value, script_of(label, place.arabic))
    if value is None and label.value is Value.DATE and len(spots[0].token.text.strip(".,;،")) == YEAR_ONLY:
        # `né en 1960 à SEFROU`.
        spots = spots[:1]
        value = read_value(spots[0].token.text, label.value, Script.EITHER)
    if value is None:
        return _unread(name, label, spots, place)
    used = _used(spots, value, label) if label.value in FIGURES else spots
    in_arabic = place.arabic and any(spot.token.arabic for spot in used)
    sureness = SURE * place.match.likeness
    if is_parted(used) or (label.value in _NAMES and _wraps_early(used, place)):
        # What a stamp hides may be a part of it.
        sureness = min(sureness, _ANYBODYS)
    return Candidate(
        name, value, text, _rects(used, place, whole=label.value not in FIGURES), in_arabic,
        min(spot.token.confidence for spot in used), sureness, (used[0].row, used[0].at),
    )  # fmt: skip


def _wraps_early(spots: Sequence[Spot], place: Place) -> bool:
    """Whether words go on in the next line though the text did not: white parted theirs, and more stood behind it."""
    return any(spot.row in place.cut and spot.row != spots[-1].row for spot in spots)


def _unread(name: str, label: Label, spots: Sequence[Spot], place: Place) -> Candidate | None:
    """Return a place without a value: its formula stands there, its words were misread."""
    if label.value not in _ONE_PIECE:
        return None
    line = [spot for spot in spots if spot.row == spots[0].row]
    line = line[:_CIN_WORDS] if label.value is Value.CIN else line
    if label.value is Value.SEX:
        rect = _up_to_the_next(line, place.arabic)
        sureness = LOOSE * place.match.likeness
        return Candidate(name, "", "", (rect,), place.arabic, 0.0, sureness, (line[0].row, line[0].at))
    return Candidate(
        name, "", "", (around([spot.token.rect for spot in line]),), place.arabic and label.value is not Value.CIN, 0.0,
        LOOSE * place.match.likeness, (line[0].row, line[0].at),
    )  # fmt: skip


def _up_to_the_next(line: Sequence[Spot], arabic: bool) -> Rect:
    """Return the place of a line's first word, and the white to the next: of `أنثى` the page's pass saw `أن`."""
    rect = line[0].token.rect
    far = line[1].token.rect if arabic and len(line) > 1 else None
    if far and 0 < rect.left - far.right < _WORD_ROOM * rect.height:
        return Rect(far.right + _PLAY, rect.top, rect.right, rect.bottom)
    return rect


def _names(window: Sequence[Spot], role: Role, place: Place) -> list[Candidate]:
    spots = extent(window, Value.FULL_NAME, arabic=place.arabic)
    words = [unmarked(spot.token.text).strip(" ,.،:;") for spot in spots]
    parts = place.orders.split(words, arabic=place.arabic)
    if parts and parts.family[0] < parts.given[0] and place.section in _SEXES:
        sex = sex_of(words[slice(*parts.given)])
        if sex is not None and sex != _SEXES[place.section]:
            # `السيدة فوزية بوعزة`: a man's name is her family's.
            parts = split_name(words, family_first=False)
            parts = replace(parts, sure=False, told=Told.LIKELY) if parts else None
    if parts is None:
        return []
    found = []
    doubted = may_go_on(window, spots)
    sureness = SURE * place.match.likeness if parts.sure else _SPLIT_SURE
    sureness = _SPLIT_GUESSED if parts.told is Told.GUESSED else sureness
    for name, (start, end) in zip(role.fields, (parts.given, parts.family), strict=True):
        field = place.field_of(name)
        candidate = candidate_of(field, spots[start:end], place) if field else None
        if candidate:
            found.append(replace(candidate, place_confidence=sureness, doubted=doubted))
    return found


def _used(spots: Sequence[Spot], value: str, label: Label) -> list[Spot]:
    for width in range(1, len(spots) + 1):
        for start in range(len(spots) - width + 1):
            part = spots[start : start + width]
            if read_value(" ".join(spot.token.text for spot in part), label.value, Script.EITHER) == value:
                return list(part)
    return list(spots)


def _rects(spots: Sequence[Spot], place: Place, *, whole: bool) -> tuple[Rect, ...]:
    """Return one rectangle a row, in reading order; words that wrap fill a line's end and the next one's beginning."""
    rows = list(dict.fromkeys(spot.row for spot in spots))
    rects = [around([spot.token.rect for spot in spots if spot.row == row]) for row in rows]
    left, right = place.edges
    if not whole or right <= left:
        return tuple(rects)
    for at in range(len(rects) - 1):
        # A word that nobody read may stand there.
        rects[at] = _stretched(rects[at], left if place.arabic else None, None if place.arabic else right)
        rects[at + 1] = _stretched(rects[at + 1], None if place.arabic else left, right if place.arabic else None)
    return tuple(rects)


def _stretched(rect: Rect, left: int | None, right: int | None) -> Rect:
    """Return the rectangle drawn out to a margin where more than a space lies before it."""
    if left is not None and rect.left - left > _WORD_GAP * rect.height:
        return Rect(left, rect.top, rect.right, rect.bottom)
    if right is not None and right - rect.right > _WORD_GAP * rect.height:
        return Rect(rect.left, rect.top, right, rect.bottom)
    return rect


def names_before(spots: Sequence[Spot], place: Place) -> list[Candidate]:
    """Return the names that stand without a courtesy before `fils de`, `née le`."""
    taken: list[Spot] = []
    for spot in reversed(spots):
        text = spot.token.text
        ends = (text[-1] in ",.;:" and bool(taken)) or text in NEXT_NAME
        named = text[:1].isupper() or text.lower().strip(".'’") in PARTICLES_FR
        if ends or not named or any(character.isdigit() for character in text):
            break
        taken.insert(0, spot)
    role = Role(("given_names", "family_name"), full_name=True)
    whole = bool(taken) and taken[0].token.text[:1].isupper()
    return [
        replace(each, place_confidence=min(each.place_confidence, LOOSE))
        for each in (_names(taken, role, place) if whole else [])
    ]
