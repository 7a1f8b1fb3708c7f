"""The child's whole name in the sentence of a birth, which holds the place too, in either order.

`Est née à SALE : SALMA BENNANI, de sexe`, `SALMA BENNANI, de sexe féminin, est née à SALE`, `ولدت بسلا سلمى بناني
جنسها أنثى`, `ولدت سلمى بناني بسلا في يوم`: what begins with `in` is the place, what does not is who was born.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Value
from dossier.letters import fold
from dossier.names.given import GIVEN_NAMES
from dossier.places import is_place
from ocr.anchors import Match, Phrase
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.sheet import Spot
from ocr.prose.dating import is_birth_in
from ocr.prose.extent import CLAUSE_AR, PARTICLES_FR, extent
from ocr.prose.formulas import Role
from ocr.prose.page_places import place_ends
from ocr.prose.place import LOOSE, Place, candidate_of, values_of
from ocr.prose.stream import Stream

_CHILD, _PLACE = ("given_names", "family_name"), "birth_place"
_LEAST_NAME, _MOST_NAME = 2, 6
_WEIGHT = 0.7
# How sure a name is whose place nobody knows, and one that only a given name tells from the place.
_UNKNOWN, _GUESSED = 0.79, 0.5
_AT = frozenset({"a", "au"})
# Words of a town before its mark, and of a child's whole name, and more, before what is said of the child.
_BORN, _IS, _PLACE_WORDS, _BEFORE_SEX = frozenset({"ne", "nee", "naquit"}), "est", 8, 14
_OF_SEX, _LINKS = frozenset({"sexe", "nationalite", "fils", "fille"}), frozenset({"de", "du", "d", "le", "la", ""})
_AREAS_FR = frozenset({
    "province", "prefecture", "cercle", "commune", "caidat", "wilaya", "region", "douar", "maroc", "annexe", "ville",
    "arrondissement", "hopital", "clinique", "maternite",
})  # fmt: skip
_BREAKS = (",", ";", ":", "،", "؛")
_VERBS_AR = frozenset(fold(word) for word in ("ولد", "ولدت", "ازداد", "ازدادت", "ولد(ت)"))
_AND, _IN = "و", "ب"
_IN_AREAS = frozenset(fold(word) for word in (
    "ب", "بمدينة", "بجماعة", "بقرية", "بدوار", "بدائرة", "بقيادة", "بمركز", "بحي", "بإقليم", "بعمالة", "بمستشفى",
    "بمصحة",
))  # fmt: skip
_AREAS_AR = frozenset(fold(word) for word in ("إقليم", "عمالة", "جماعة", "دائرة", "قيادة", "ولاية", "بإقليم", "بعمالة"))
_ENDS_AR = CLAUSE_AR | frozenset(fold(word) for word in (
    "جنسه", "جنسها", "جنسيته", "جنسيتها", "والده", "والدها", "والدته", "والدتها", "ابن", "لأبيه", "لأبيها", "أبوه",
    "أبوها", "موافق", "لوالديه", "لوالديها", "الساعة", "وجنسه", "وجنسها",
))  # fmt: skip
_ON = fold("على")
_HEADS = frozenset(fold(word) for word in ("عبد", "مولاي", "سيدي", "للا", "لالة", "أم", "نور"))
_CLAUSE = 11


def with_childs_name(
    stream: Stream, kind: Kind, found: Sequence[Candidate], edges: tuple[int, int], printed: frozenset[str]
) -> list[Candidate]:
    """Return the candidates with the child's names where nothing told them, and no place that holds the name.

    Args:
        stream: the text.
        kind: of the document.
        found: what the formulas of the text led to.
        edges: where its lines begin and end.
        printed: places that the page prints elsewhere, folded.
    """
    if not set(_CHILD) <= set(kind.fields):
        return list(found)
    return (_in_arabic if stream.arabic else _in_french)(stream, kind, found, edges, printed)


def _in_french(
    stream: Stream, kind: Kind, found: Sequence[Candidate], edges: tuple[int, int], printed: frozenset[str]
) -> list[Candidate]:
    if {each.field for each in found if each.value} & set(_CHILD):
        return list(found)
    words = [fold(spot.token.text) for spot in stream.spots]
    for at in range(len(words) - 1):
        if words[at] not in _BORN or words[at + 1] not in _AT:
            continue
        here = Place(kind, None, Match(Phrase("", arabic=False), at, at, 1.0), False, edges)
        town, window = _right_behind_town(stream.spots, words, at, printed)
        if town and _is_a_childs(window, known=True):
            place = candidate_of(_PLACE, town, here)
            others = [each for each in found if each.field != _PLACE or each.value == (place and place.value)]
            placed = [replace(place, place_confidence=LOOSE, label_weight=_WEIGHT)] if place else []
            return [*others, *placed, *_told(window, here)]
        window, known = _behind_town(stream.spots, words, at, printed)
        if not window:
            window, known = _before_verb(stream.spots, words, at), True
        if not window or not _is_a_childs(window, known=known):
            continue
        made = _told(window, here)
        return [*found, *(made if known else [_doubted(each, _UNKNOWN) for each in made])]
    return list(found)


def _right_behind_town(
    spots: Sequence[Spot], words: Sequence[str], at: int, printed: frozenset[str]
) -> tuple[Sequence[Spot], Sequence[Spot]]:
    """Return a known town and the name that no mark parts from it: `naquit à SALE OMAR BENNANI, enfant de sexe`."""
    texts = [spot.token.text for spot in spots]
    start = at + 2 + place_ends(texts[at + 2 : at + _PLACE_WORDS], printed)
    if start == at + 2 or texts[start - 1][-1:] in _BREAKS:
        return [], []
    end = next((n for n in range(start, min(start + _MOST_NAME, len(texts))) if texts[n][-1:] in _BREAKS), None)
    if end is None or not _OF_SEX & set(words[end + 1 : end + _PLACE_WORDS]):
        return [], []
    return spots[at + 2 : start], spots[start : end + 1]


def _behind_town(
    spots: Sequence[Spot], words: Sequence[str], at: int, printed: frozenset[str]
) -> tuple[Sequence[Spot], bool]:
    """Return the words between the town's mark and `de sexe`, and whether the town is known."""
    texts = [spot.token.text for spot in spots]
    ends = range(at + 2, min(at + _PLACE_WORDS, len(texts)))
    mark = next((n for n in ends if texts[n][-1:] in _BREAKS or _begins_a_name(spots[n : n + 2])), None)
    end = next((n for n in range(at + 2, min((mark or at) + _BEFORE_SEX, len(words))) if words[n] in _OF_SEX), None)
    if mark is None or end is None or end <= mark:
        return [], False
    while end > mark + 1 and words[end - 1] in _LINKS:
        end -= 1
    # `né à SALE, province de RABAT, OMAR BENNANI, de sexe`: the last of them.
    start = max((n for n in range(mark, end - 1) if texts[n][-1:] in _BREAKS), default=mark)
    town = [text.strip(" :,;") for text in texts[at + 2 : mark + 1]]
    return spots[start + 1 : end], place_ends(town, printed) == len(town)


def _before_verb(spots: Sequence[Spot], words: Sequence[str], at: int) -> Sequence[Spot]:
    """Return the words that begin the sentence before `, de sexe féminin, est née`."""
    if not at or words[at - 1] != _IS:
        return []
    end = next((n for n in range(at - 2, max(0, at - _BEFORE_SEX), -1) if words[n] in _OF_SEX), None)
    if end is None or words[end - 1] not in _LINKS or spots[end - 2].token.text[-1:] not in _BREAKS:
        return []
    ended = (n for n in range(end - 3, -1, -1) if spots[n].token.text[-1:] in (".", *_BREAKS))
    return spots[next(ended, -1) + 1 : end - 1]


def _is_a_childs(window: Sequence[Spot], *, known: bool) -> bool:
    """Whether words are a whole name: all in capitals, of no area; behind a town that nobody knows a known name."""
    texts = [spot.token.text.strip(" ,.;:") for spot in window]
    words = [fold(text) for text in texts]
    named = all(text[:1].isupper() or word in PARTICLES_FR for text, word in zip(texts, words, strict=True))
    if not _LEAST_NAME <= len(texts) <= _MOST_NAME or not named or any(word in _AREAS_FR for word in words):
        return False
    return not is_place(" ".join(texts)) and (known or any(word in GIVEN_NAMES for word in words))


def _begins_a_name(spots: Sequence[Spot]) -> bool:
    """Whether the second of two words begins a line with a given name: a colon at a line's end is easily lost."""
    return len(spots) > 1 and spots[0].row != spots[1].row and fold(spots[1].token.text) in GIVEN_NAMES


def _in_arabic(
    stream: Stream, kind: Kind, found: Sequence[Candidate], edges: tuple[int, int], printed: frozenset[str]
) -> list[Candidate]:
    told = {each.field.removesuffix("_ar") for each in found if each.value}
    for at, spot in enumerate(stream.spots):
        word = fold(spot.token.text)
        glued = word not in _VERBS_AR and word.removeprefix(_AND) not in _VERBS_AR
        if glued and not (is_birth_in(word) and word.endswith(_IN)):
            continue
        name, town, sure = _parted(_clause_behind(stream.spots, at), printed, glued=glued)
        if not _LEAST_NAME <= len(name) <= _MOST_NAME:
            continue
        place = Place(kind, None, Match(Phrase("", arabic=True), at, at, 1.0), True, edges)
        made = [] if told & set(_CHILD) else _told(name, place)
        made = made if sure == 1 else [_doubted(each, sure) for each in made]
        rects = [spot.token.rect for spot in name]
        kept = [each for each in found if each.field != _PLACE or not any(_holds(each, rect) for rect in rects)]
        if town and not any(each.field == _PLACE and each.value for each in kept):
            of_town = candidate_of(_PLACE, extent(town, Value.PLACE, arabic=True), place)
            if of_town and of_town.value:
                made.append(replace(of_town, place_confidence=min(LOOSE, sure), label_weight=_WEIGHT))
        return kept + made
    return list(found)


def _clause_behind(spots: Sequence[Spot], verb: int) -> list[Spot]:
    """Return the words behind a verb of birth, up to what is said of the child, to a parent, a day or a sentence's end.

    The name Ali is folded as `on`, which an hour follows.
    """
    window: list[Spot] = []
    for spot in spots[verb + 1 : verb + 1 + _CLAUSE]:
        text = spot.token.text
        word = fold(text)
        if (word in _ENDS_AR and word not in GIVEN_NAMES) or any(character.isdigit() for character in text):
            break
        window.append(spot)
        if text[-1] in ".؛" and len(text) > 1:
            break
    while window and fold(window[-1].token.text) == _ON:
        window.pop()
    return window


def _parted(
    window: Sequence[Spot], printed: frozenset[str], *, glued: bool
) -> tuple[Sequence[Spot], Sequence[Spot], float]:
    """Return name and place of a birth's clause, and how sure it is where the one ends."""
    texts = [spot.token.text for spot in window]
    words = [fold(text.strip(" ,.،:;؛")) for text in texts]
    start = 0 if glued else next((at for at in range(len(words)) if _is_in(texts[at:], words[at], printed)), None)
    if start is None and words and words[0].startswith(_IN) and words[0] not in GIVEN_NAMES:
        start = 0
    if start is None:
        return (window, [], _GUESSED) if words and _is_given(words[0]) else ([], [], 0)
    if start > 0:
        return window[:start], window[start + (words[start] in _IN_AREAS) :], 1
    begin = int(words[0] in _IN_AREAS) if words else 0
    commas = [n for n in range(begin, len(words) - 1) if texts[n][-1] in _BREAKS]
    # `ولدت بفاس، إقليم فاس، سلمى بناني`.
    comma = next((n for n in commas if words[n + 1] not in _AREAS_AR), None)
    bare = [text.removeprefix(_IN) if at == 0 and not begin and not glued else text for at, text in enumerate(texts)]
    known = place_ends(bare[begin:], printed)
    end = comma + 1 if comma is not None else begin + known
    given = next((n for n in range(begin + 1, len(words)) if _is_given(words[n])), len(words))
    if comma is None and not known:
        return window[given:], window[begin:given], _GUESSED
    # A place may be longer than what is known of it.
    return window[end:], window[begin:end], 1 if comma is not None or given == end else _UNKNOWN


def _is_in(texts: Sequence[str], word: str, printed: frozenset[str]) -> bool:
    """Whether a word begins what a birth happened in: `بمدينة`, or `ب` written on to a known place."""
    if word in _IN_AREAS:
        return True
    named = [texts[0].removeprefix(_IN), *texts[1:]]
    return word.startswith(_IN) and word not in GIVEN_NAMES and place_ends(named, printed) > 0


def _is_given(word: str) -> bool:
    return word in GIVEN_NAMES or word in _HEADS


def _told(name: Sequence[Spot], place: Place) -> list[Candidate]:
    role = Role(_CHILD, full_name=True)
    return [replace(each, label_weight=_WEIGHT) for each in values_of([], (name, name), role, place)]


def _doubted(found: Candidate, sureness: float) -> Candidate:
    return replace(found, place_confidence=min(found.place_confidence, sureness), doubted=True)


def _holds(found: Candidate, word: Rect) -> bool:
    return any(
        each.left < word.right and word.left < each.right and each.top < word.middle < each.bottom
        for each in found.rects
    )
