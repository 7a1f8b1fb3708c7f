"""What a birth act's sentences tell without a label: parents by kinship, the place behind the day.

`De Ali BEN OMAR, né en 1960, et de Aicha BENT SAID`, `بن علي ... و عائشة`: a sentence that begins with kinship tells
father and mother. `Ali BEN OMAR son père et Aicha BENT SAID sa mère`: the name stands before the word.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dossier.documents.kind import Kind, Value
from dossier.letters import fold
from dossier.places import is_place
from ocr.anchors import Match, Phrase
from ocr.candidate import Candidate
from ocr.finder.sheet import Spot
from ocr.prose.dating import Dated, Event
from ocr.prose.extent import PARTICLES_FR, extent
from ocr.prose.place import LOOSE, Place, candidate_of
from ocr.prose.stream import Stream

_FATHER, _MOTHER, _PLACE, _DAY = "father_name", "mother_name", "birth_place", Event.BIRTH.value
_SEX, _SEXES, _MARKS = "sex", frozenset(fold(word) for word in ("ذكر", "أنثى")), " .,،;؛"
_OF = {False: frozenset({"de", "d"}), True: frozenset(fold(word) for word in ("بن", "بنت", "ابن", "ابنة"))}
_AND_OF = {False: ("et", "de"), True: ("و",)}
_DAUGHTER = frozenset(fold(word) for word in ("بنت", "ابنة"))
_PARENTS = {fold("père"): _FATHER, fold("mère"): _MOTHER}
_HIS = frozenset({"son", "sa"})
# Words between father and mother, of the father's facts; words of a name; words between a day and its place.
_FACTS, _LEAST_NAME, _MOST_NAME, _BRACKET = 24, 2, 6, 8
# Words in which a list tells the other date, and the place behind it.
_LIST = 20
_WEIGHT = 0.7
_AT = frozenset({"a", "au"})
# An hour: its first word, its last one, and how long it may be.
_AT_ABOUT, _HOURS = frozenset({"a", "vers"}), frozenset(fold(word) for word in ("heure", "heures", "minutes", "h"))
_AT_THE_HOUR = [fold(word) for word in ("على", "الساعة")]
_OF_THE_DAY = frozenset(
    fold(word) for word in ("صباحا", "مساء", "زوالا", "ليلا", "والنصف", "والربع", "دقيقة", "فجرا", "ظهرا")
)
_HOUR = 9


def told_of_birth(
    stream: Stream, kind: Kind, days: Sequence[Dated], found: Sequence[Candidate], edges: tuple[int, int]
) -> list[Candidate]:
    """Return the parents and the place of birth where nothing has told them yet."""
    made: list[Candidate] = []
    missing = {_FATHER, _MOTHER, _PLACE, _SEX} & set(kind.fields) - {each.field for each in found if each.value}
    names: dict[str, list[Spot]] = {}
    if missing & {_FATHER, _MOTHER}:
        names = _by_kinship(stream) if stream.arabic else {**_by_kinship(stream), **_before_words(stream)}
    if _PLACE in missing:
        names[_PLACE] = _behind_day(stream, days)
    if _SEX in missing and stream.arabic and any(day.event is Event.BIRTH for day in days):
        names[_SEX] = _lone_sex(stream)
    for field in sorted(missing):
        spots = names.get(field)
        start = stream.spots.index(spots[0]) if spots else 0
        place = Place(kind, None, Match(Phrase("", stream.arabic), start, start, 1.0), stream.arabic, edges)
        candidate = candidate_of(field, spots, place) if spots else None
        if candidate and candidate.value:
            made.append(replace(candidate, place_confidence=LOOSE, label_weight=_WEIGHT))
    return made


def without_days_of_parents(stream: Stream, found: Sequence[Candidate]) -> list[Candidate]:
    """Leave out days of birth behind the parents whom kinship names, where one stands before: those are theirs."""
    father = _by_kinship(stream).get(_FATHER)
    if not father:
        return list(found)
    at = {(spot.row, spot.at): number for number, spot in enumerate(stream.spots)}
    start = at[(father[0].row, father[0].at)]
    born = [each for each in found if each.field == _DAY and each.value]
    if not any(at.get(each.place, start) < start for each in born):
        return list(found)
    return [each for each in found if each.field != _DAY or at.get(each.place, 0) < start]


def _by_kinship(stream: Stream) -> dict[str, list[Spot]]:
    """Return father's and mother's names after a sentence's first `De`, `بن`."""
    spots = stream.spots
    for at, spot in enumerate(spots[:-2]):
        if fold(spot.token.text) not in _OF[stream.arabic] or not (at == 0 or _ends(spots[at - 1])):
            continue
        father = extent(spots[at + 1 :], Value.FULL_NAME, arabic=stream.arabic)
        if len(father) < _LEAST_NAME:
            continue
        start = at + 1 + len(father)
        mother = _mother(spots[start : start + _FACTS], arabic=stream.arabic)
        if mother:
            return {_FATHER: father, _MOTHER: mother}
    return {}


def _mother(spots: Sequence[Spot], *, arabic: bool) -> list[Spot]:
    joint = _AND_OF[arabic]
    for at in range(len(spots) - len(joint)):
        words = tuple(fold(spot.token.text) for spot in spots[at : at + len(joint)])
        if words == joint:
            name = extent(spots[at + len(joint) :], Value.FULL_NAME, arabic=arabic)
            if len(name) >= _LEAST_NAME and (not arabic or any(fold(s.token.text) in _DAUGHTER for s in name)):
                return name
        if at and _ends(spots[at - 1]):
            break
    return []


def _before_words(stream: Stream) -> dict[str, list[Spot]]:
    """Return the names that stand before `son père` and `sa mère`, where none stands behind."""
    found: dict[str, list[Spot]] = {}
    spots = stream.spots
    for at in range(_LEAST_NAME, len(spots)):
        field = _PARENTS.get(fold(spots[at].token.text))
        if field is None or fold(spots[at - 1].token.text) not in _HIS:
            continue
        behind = spots[at + 1].token.text if at + 1 < len(spots) else ""
        if behind[:1].isupper() and not spots[at].token.text.endswith((",", ".", ";")):
            continue
        name: list[Spot] = []
        for spot in reversed(spots[max(0, at - 1 - _MOST_NAME) : at - 1]):
            text = spot.token.text
            named = text[:1].isupper() or text.strip(".'’") in PARTICLES_FR - {"de"}
            if (name and text[-1] in ",.;:") or not named or any(c.isdigit() for c in text):
                break
            name.insert(0, spot)
        if len(name) >= _LEAST_NAME:
            found.setdefault(field, name)
    return found


def _behind_day(stream: Stream, days: Sequence[Dated]) -> list[Spot]:
    """Return the place behind the day of birth: `née le 3 mai 1990 (soit le ...) à SALE`."""
    for day in days:
        if day.event is not Event.BIRTH:
            continue
        at, spots = day.last + 1, stream.spots
        if at < len(spots) and spots[at].token.text.startswith("("):
            ends = (n for n in range(at, min(at + _BRACKET, len(spots))) if ")" in spots[n].token.text)
            at = next(ends, at) + 1
        at = _behind_hour(spots, at, arabic=stream.arabic)
        behind = spots[at : at + 1]
        if not behind:
            continue
        line = [] if stream.arabic else _place_of_a_line(spots[at : at + _LIST])
        if line:
            return line
        if not stream.arabic and fold(behind[0].token.text) in _AT:
            return extent(spots[at + 1 :], Value.PLACE, arabic=False)
        word = behind[0].token.text.strip(".,،")
        if stream.arabic and word.startswith("ب") and is_place(word[1:]):
            return [behind[0]]
    return []


def _lone_sex(stream: Stream) -> list[Spot]:
    """Return the one word of a text that is a sex, between marks and without a caption: `بالعرائش، ذكر، من والده`."""
    told = [
        spot
        for before, spot in pairwise(stream.spots)
        if fold(spot.token.text.strip(_MARKS)) in _SEXES
        and before.token.text[-1:] in _MARKS
        and spot.token.text[-1:] in _MARKS
    ]
    return told if len(told) == 1 else []


def _behind_hour(spots: Sequence[Spot], at: int, *, arabic: bool) -> int:
    """Return where a text goes on behind the hour that a day may have: `à neuf heures trente minutes, à FES`."""
    words = [fold(spot.token.text.strip(" .,،;")) for spot in spots[at : at + _HOUR]]
    if arabic:
        begins = words[:2] == _AT_THE_HOUR or words[:1] == _AT_THE_HOUR[1:]
        ends = [number for number, word in enumerate(words) if word in _OF_THE_DAY]
    else:
        begins = bool(words) and words[0] in _AT_ABOUT
        ends = [number for number, word in enumerate(words) if word in _HOURS]
    return at + ends[-1] + 1 if begins and ends else at


def _place_of_a_line(spots: Sequence[Spot]) -> list[Spot]:
    """Return the known place in capitals that makes a line of its own with its `à`: in a list, behind both dates."""
    for at, spot in enumerate(spots[:-1]):
        begins = fold(spot.token.text) in _AT and (at == 0 or spots[at - 1].row != spot.row)
        if begins and spots[at + 1].token.text[:1].isupper():
            line = [each for each in spots[at + 1 :] if each.row == spot.row]
            words = " ".join(each.token.text.strip(" .,;") for each in line)
            return line if words.isupper() and is_place(words) else []
    return []


def _ends(spot: Spot) -> bool:
    return spot.token.text.endswith((".", ";", "؛")) or spot.token.text == ":"
