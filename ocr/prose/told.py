"""Candidates from running text: between two formulas stands a value; who it belongs to, the text before it says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.documents.kind import Kind, Label, Script, Value
from dossier.documents.labels import STREETS
from dossier.letters import fold
from dossier.names.order import split_name
from ocr.anchors import Match, Phrase, is_verb
from ocr.candidate import Candidate, script_of
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.beside import FIGURES
from ocr.finder.sheet import Spot
from ocr.prose.extent import extent
from ocr.prose.formulas import Formulas, Role, formulas_of
from ocr.prose.stream import Stream
from ocr.values import read_value

_SURE = 0.95
_SPLIT_SURE = 0.8
# A formula in running text says as much as a label of middling length; whatever comes later says less.
_WEIGHT, _LATER = 0.85, 0.15
_BEFORE_WORDS = 22
# From this likeness on a formula is what it seems.
_ALIKE = 0.95
# Fields that a text states at its end.
_ISSUED = "issue_date"
_LAST = frozenset({_ISSUED})
# What announces the date at a text's end, how many words that end may have, and how sure such a place is.
_ON = frozenset({"le", "في", "بتاريخ", "يوم"})
_CLOSING_WORDS = 12
_ADDRESS, _STREETS = "address", frozenset(fold(word) for word in STREETS)
_ON_LIKELY = 0.9
# Behind a parent's name stand the parent's facts, until the text comes back to the child, the act or its clerk.
_PARENTS = frozenset({"father_name", "mother_name"})
_OF_PARENTS = frozenset({"birth_date", "birth_place", "act_year"})
_OF_THE_ACT = frozenset({"act_number", "registry_office", "issue_date", "act_year"})
_YEAR_ONLY = 4
# Values of one piece, which a read of their own may tell; a number's and a name's words.
_ONE_PIECE, _CIN_WORDS, _NAME_WORDS = frozenset({Value.NAME, Value.FULL_NAME, Value.CIN}), 3, 4
# How sure the place of a fact is that may be a parent's, and of one that a word of any sentence announces.
_ANYBODYS, _LOOSE = 0.5, 0.8
# Words by which no field is told from another: a date or a year may follow them anywhere.
_GENERIC = frozenset(fold(word) for word in (
    "année", "an", "de l'année", "سنة", "السنة", "لسنة", "من سنة", "لعام", "le", "في", "بتاريخ", "التاريخ", "date",
    "يوم",
))  # fmt: skip


def told(running: Sequence[Stream], kind: Kind) -> list[Candidate]:
    """Return the values that the running texts tell."""
    formulas = formulas_of(kind.name)
    return [each for stream in running for each in _in_stream(stream, kind, formulas)]


def _in_stream(stream: Stream, kind: Kind, formulas: Formulas) -> list[Candidate]:
    words = [fold(spot.token.text) for spot in stream.spots]
    matches = _without_streets(_chosen(_matches(stream, words, formulas)), formulas)
    roles = [formulas.roles[(match.phrase.folded, match.phrase.arabic)] for match in matches]
    found: list[Candidate] = []
    seen: dict[str, int] = {}
    section: str | None = None
    dated: tuple[str, ...] = ()
    again = False
    of_parents = False
    for number, (match, role) in enumerate(zip(matches, roles, strict=True)):
        section = role.section or section
        if role.again:
            unsaid = () if again else tuple(name for name in role.fields if not kind.fields[name].section)
            # `في يوم 12 ماي 2010 الموافق ل ...`: nothing announced the date before the formula.
            role = replace(role, fields=dated or unsaid, earlier=() if dated else unsaid)
            again = True
        else:
            dated = tuple(name for name in role.fields if _is_date(name, kind))
        start = matches[number - 1].end + 1 if number else 0
        before = stream.spots[max(start, match.start - _BEFORE_WORDS) : match.start]
        stops = [
            other.start for other, what in zip(matches[number + 1 :], roles[number + 1 :], strict=True) if not what.idle
        ]
        ends = (
            matches[number + 1].start if number + 1 < len(matches) else len(words),
            stops[0] if stops else len(words),
        )
        after = (stream.spots[match.end + 1 : ends[0]], stream.spots[match.end + 1 : ends[1]])
        follows = {name.removesuffix("_ar") for name in roles[number + 1].fields} if number + 1 < len(roles) else set()
        if role.full_name and "family_name" in follows:
            # `المسمى محمد اسمه العائلي العلمي`: the given name only.
            role = replace(role, fields=role.fields[:1], full_name=False)
        of_parents = _is_of_parents(role, match, of_parents=of_parents)
        place = _Place(kind, section, match, stream.arabic, of_parents)
        values = _values(before, after, role, place)
        if _before_birth(role, values) and found and _is_generic(stream, matches[number - 1], found[-1]):
            # `بتاريخ 12 مارس 1985 الموافق ل ... ولد`: the date was announced by a word of any sentence.
            values.append(replace(found.pop(), field=role.earlier[0]))
        for each in values:
            found.append(_ranked(each, seen.get(each.field, 0), match.likeness))
            seen[each.field] = seen.get(each.field, 0) + (match.likeness >= _ALIKE)
    if _ISSUED in kind.fields and not any(each.field == _ISSUED for each in found):
        found += _signed(stream, kind)
    return found


def _is_of_parents(role: Role, match: Match, *, of_parents: bool) -> bool:
    """Whether what follows the formula says something of a parent."""
    if _PARENTS & set(role.fields):
        return True
    act = bool(_OF_THE_ACT & set(role.fields)) and match.phrase.folded not in _GENERIC
    # Only a finite verb (`est né`) comes back to the child, participles go on with the parent.
    return of_parents and not (act or role.earlier or role.full_name or "given_names" in role.fields)


def _before_birth(role: Role, values: Sequence[Candidate]) -> bool:
    return "birth_date" in role.earlier and not any(each.field == "birth_date" and each.value for each in values)


def _is_generic(stream: Stream, last: Match, found: Candidate) -> bool:
    """Whether the date found last was announced by a word of any sentence, just before the last formula's end."""
    words = [fold(spot.token.text) for spot in stream.spots]
    near = words[max(0, last.start - _BEFORE_WORDS) : last.end + 1]
    return found.field == _ISSUED and any(word in _GENERIC for word in near)


def _signed(stream: Stream, kind: Kind) -> list[Candidate]:
    """Return the date that a text ends with: `Rabat, le 12 mars 2026`."""
    spots = stream.spots[-_CLOSING_WORDS:]
    for at in range(len(spots) - 1, 0, -1):
        if fold(spots[at - 1].token.text) in _ON:
            phrase = Phrase(fold(spots[at - 1].token.text), stream.arabic)
            place = _Place(kind, None, Match(phrase, at, at, _ON_LIKELY), stream.arabic)
            candidate = _candidate(_ISSUED, spots[at:], place)
            if candidate:
                return [replace(candidate, label_weight=_WEIGHT)]
    return []


@dataclass(frozen=True, slots=True)
class _Place:
    """The formula found, in which kind of document, section and script."""

    kind: Kind
    section: str | None
    match: Match
    arabic: bool
    of_parents: bool = False
    """Whether it stands behind a parent's name, and before the text comes back to the child or the act."""

    def field(self, name: str) -> str | None:
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
        return None if label.script is Script.ARABIC and not self.arabic else name


def _is_date(name: str, kind: Kind) -> bool:
    known = kind.fields.get(name) or kind.fields.get(f"husband_{name}")
    return known is not None and known.value is Value.DATE


def _matches(stream: Stream, words: Sequence[str], formulas: Formulas) -> list[Match]:
    ends = list(range(len(words)))
    for at in range(len(words) - 2, -1, -1):
        if not stream.spots[at].token.text.endswith(":"):
            ends[at] = ends[at + 1]
    found = formulas.wording.matches(words, ends, arabic=stream.arabic)
    texts = [spot.token.text for spot in stream.spots]
    words_of_any_sentence = {key for key, role in formulas.roles.items() if role.word}
    return [
        match
        for match in found
        if ((match.phrase.folded, match.phrase.arabic) not in words_of_any_sentence or _before_colon(stream, match))
        and not any(is_verb(texts, at) for at in range(match.start, match.end + 1))
    ]


def _before_colon(stream: Stream, match: Match) -> bool:
    texts = [spot.token.text for spot in stream.spots[match.end : match.end + 2]]
    return texts[0].endswith(":") or texts[-1].startswith(":")


def _chosen(matches: Sequence[Match]) -> list[Match]:
    kept: list[Match] = []
    for match in sorted(matches, key=lambda each: -len(each.phrase.folded) * (each.likeness - 0.5)):
        if all(match.end < other.start or match.start > other.end for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)


def _without_streets(matches: Sequence[Match], formulas: Formulas) -> list[Match]:
    """Leave out what an address label names inside an address: `Adresse : RESIDENCE AL AMAL`."""
    kept: list[Match] = []
    for match in matches:
        in_address = kept and _ADDRESS in formulas.roles[(kept[-1].phrase.folded, kept[-1].phrase.arabic)].fields
        if not (in_address and match.phrase.folded in _STREETS):
            kept.append(match)
    return kept


def _ranked(candidate: Candidate, earlier: int, likeness: float) -> Candidate:
    weight = _WEIGHT + 0.05 * earlier if candidate.field in _LAST else _WEIGHT - _LATER * earlier
    return replace(candidate, label_weight=min(1.0, max(0.1, weight - (1 - likeness))))


def _values(
    before: Sequence[Spot], after: tuple[Sequence[Spot], Sequence[Spot]], role: Role, place: _Place
) -> list[Candidate]:
    """Return the values around a formula; `after` are the words up to the next, and up to one that no place holds."""
    if role.full_name:
        return _names(after[0], role, place)
    found = []
    for name in role.earlier:
        field = place.field(name)
        found.append(_candidate(field, before, place) if field else None)
    for name in role.fields:
        field = place.field(name)
        if field is None:
            continue
        value = place.kind.fields[field].value
        spots = extent(after[value in (Value.ADDRESS, Value.DATE)], value, arabic=place.arabic)
        misread = value in _ONE_PIECE and not spots and bool(after[0]) and _is_mixed(after[0][0].token.text)
        found.append(_candidate(field, after[0][:_NAME_WORDS] if misread else spots, place))
    return [_weighed(each, place) for each in found if each is not None and not _is_a_parents(each, place)]


def _is_mixed(word: str) -> bool:
    """Whether a word holds letters and figures, as misread names do."""
    return any(letter.isalpha() for letter in word) and any(letter.isdigit() for letter in word)


def _is_a_parents(found: Candidate, place: _Place) -> bool:
    """Whether it is a parent's year: children's acts state the day."""
    return place.of_parents and found.field in _OF_PARENTS and len(found.value) <= _YEAR_ONLY


def _weighed(found: Candidate, place: _Place) -> Candidate:
    """Lower how sure the place is where agreement of reads would prove the ink and not the meaning."""
    if place.of_parents and found.field in _OF_PARENTS:
        return replace(found, place_confidence=min(found.place_confidence, _ANYBODYS))
    dated = place.kind.fields[found.field].value is Value.DATE and len(found.value) <= _YEAR_ONLY
    if not found.value or dated or (place.match.phrase.folded in _GENERIC and found.field in _OF_PARENTS):
        return replace(found, place_confidence=min(found.place_confidence, _LOOSE))
    return found


def _candidate(name: str, spots: Sequence[Spot], place: _Place) -> Candidate | None:
    if not spots:
        return None
    label = place.kind.fields[name]
    text = " ".join(spot.token.text for spot in spots)
    value = read_value(text, label.value, script_of(label, place.arabic))
    if value is None:
        return _unread(name, label, spots, place)
    used = _used(spots, value, label) if label.value in FIGURES else spots
    in_arabic = place.arabic and any(spot.token.arabic for spot in used)
    return Candidate(
        name, value, text, _rects(used), in_arabic, min(spot.token.confidence for spot in used),
        _SURE * place.match.likeness, (used[0].row, used[0].at),
    )  # fmt: skip


def _unread(name: str, label: Label, spots: Sequence[Spot], place: _Place) -> Candidate | None:
    """Return a place without a value: its formula stands there, its words were misread."""
    if label.value not in _ONE_PIECE:
        return None
    line = [spot for spot in spots if spot.row == spots[0].row]
    line = line[:_CIN_WORDS] if label.value is Value.CIN else line
    return Candidate(
        name, "", "", (around([spot.token.rect for spot in line]),), place.arabic and label.value is not Value.CIN, 0.0,
        _LOOSE * place.match.likeness, (line[0].row, line[0].at),
    )  # fmt: skip


def _names(window: Sequence[Spot], role: Role, place: _Place) -> list[Candidate]:
    spots = extent(window, Value.FULL_NAME, arabic=place.arabic)
    parts = split_name([spot.token.text.strip(" ,.،:;") for spot in spots])
    if parts is None:
        return []
    found = []
    sureness = _SURE * place.match.likeness if parts.sure else _SPLIT_SURE
    for name, (start, end) in zip(role.fields, (parts.given, parts.family), strict=True):
        field = place.field(name)
        candidate = _candidate(field, spots[start:end], place) if field else None
        if candidate:
            found.append(replace(candidate, place_confidence=sureness))
    return found


def _used(spots: Sequence[Spot], value: str, label: Label) -> list[Spot]:
    for width in range(1, len(spots) + 1):
        for start in range(len(spots) - width + 1):
            part = spots[start : start + width]
            if read_value(" ".join(spot.token.text for spot in part), label.value, Script.EITHER) == value:
                return list(part)
    return list(spots)


def _rects(spots: Sequence[Spot]) -> tuple[Rect, ...]:
    """Return one rectangle a row, in reading order."""
    rows = list(dict.fromkeys(spot.row for spot in spots))
    return tuple(around([spot.token.rect for spot in spots if spot.row == row]) for row in rows)
