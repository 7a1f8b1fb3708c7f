"""Values of cards whose captions were lost: told by their shape, and by the order that every card's design keeps.

Captions are the smallest and palest print on a card, and wear takes a whole column of them. Of two days the earlier is
the birth and the later the expiry; a lone M or F is the sex, a lone word for a state's people the nationality. None of
these places is ever called certain.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from dossier.documents.kind import Kind, Script, Value
from ocr import lexicon
from ocr.accord import whole_years_apart
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.below import BELOW
from ocr.finder.sheet import Sheet, Spot
from ocr.finder.two_lines import shares_column
from ocr.lines import Token
from ocr.values import read_value

_BIRTH, _ISSUE, _EXPIRY, _SEX, _NATIONALITY = "birth_date", "issue_date", "expiry_date", "sex", "nationality"
_DAY, _PARTS = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}"), re.compile(r"\d\d (?:\d\d|[^\W\d_]{3,}) \d{4}")
# `MAROCAINE`, `GUINEENNE`, `CONGOLAISE`: few other words of a card end so, and none that is no name.
_OF_STATES = re.compile(r"[A-Z]{3,}(?:AISE?|IEN|IENNE|EEN|EENNE|CAINE?|OISE?|INABE)$")
_EDGES = " .,:;*'\"-–_|"
# How sure such a place is, and how little its missing label says.
_TOLD, _LIKELY, _OPEN, _WEIGHT = 0.8, 0.6, 0.5, 0.3
_ALL_DAYS = 3
# A whole day has so many characters; a year alone, or a month of one, has fewer.
_WHOLE = 10
# More than any card's term, in days.
_LONGEST = 12 * 366
_LEAST, _SURE = 0.5, 0.6
# Words so short, or so unsure, are what became of a caption; others so near (in heights) are a letter's company.
_SCRAP, _NEAR = 3, 1.2
# A label farther before a day than this, in heights, is not its own.
_BEFORE = 14.0


@dataclass(frozen=True, slots=True)
class _Place:
    """A value that stands without a label, its word and where it is on the sheet."""

    value: str
    spot: Spot
    more: tuple[Spot, ...] = ()
    """The words that follow, of a day printed in three: `25 07 1978`, `25 juillet 1978`."""

    @property
    def rect(self) -> Rect:
        """The rectangle around its words."""
        return around([spot.token.rect for spot in (self.spot, *self.more)])

    def candidate(self, field: str, sureness: float) -> Candidate:
        """Return it as a field's."""
        tokens = [spot.token for spot in (self.spot, *self.more)]
        place, surest = (self.spot.row, self.spot.at), min(token.confidence for token in tokens)
        return Candidate(field, self.value, joined(tokens), (self.rect,), False, surest, sureness, place, _WEIGHT)


def uncaptioned(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the days, the sex and the nationality of a card or passport that no label led to."""
    if not (kind.is_card or kind.zones):
        return []
    told = _days(sheet, kind, found)
    known = {each.field for each in found if each.value}
    for field, places in ((_SEX, _letters(sheet)), (_NATIONALITY, _peoples(sheet))):
        if field in kind.fields and field not in known and len({place.value for place in places}) == 1:
            told.append(places[0].candidate(field, _LIKELY))
    return told


def _days(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    known = {each.field: each.value for each in found if each.value and each.field in (_BIRTH, _ISSUE, _EXPIRY)}
    ink = [rect for each in found if each.value for rect in each.rects]
    free: dict[str, _Place] = {}
    for place in _free_days(sheet):
        told = place.value in known.values() or _is_inked(place.rect, ink)
        if not told and not _is_announced(sheet, place.spot):
            free.setdefault(place.value, place)
    meant = _meant(known, sorted(free), issued=_ISSUE in kind.fields)
    # Of two days the later may be the issue's, where the expiry itself was lost.
    sureness = _TOLD if len({*known.values(), *free}) == _ALL_DAYS else _OPEN
    return [
        replace(free[day].candidate(field, sureness if field == _EXPIRY else _TOLD), shaped=True)
        for field, day in meant.items()
        if field in kind.fields and field not in known and day in free
    ]


def _free_days(sheet: Sheet) -> Iterator[_Place]:
    """Yield the whole days that no label owns: in one word, or in three beside each other."""
    free = _free(sheet)
    for at, spot in enumerate(free):
        three = free[at : at + 3]
        words = [each.token.text.strip(_EDGES) for each in three]
        whole = bool(_DAY.fullmatch(words[0]))
        parts = _PARTS.fullmatch(" ".join(words)) and all(_is_next(one, other) for one, other in pairwise(three))
        text = words[0] if whole else _in_one(words) if parts else ""
        if value := read_value(text, Value.DATE, Script.LATIN) if text else None:
            yield _Place(value, spot, () if whole else tuple(three[1:]))


def _in_one(words: Sequence[str]) -> str:
    return ("/" if words[1].isdigit() else " ").join(words)


def _is_next(one: Spot, other: Spot) -> bool:
    apart = other.token.rect.left - one.token.rect.right
    return one.row == other.row and one.at + 1 == other.at and apart < _NEAR * one.token.rect.height


def _meant(known: Mapping[str, str], free: Sequence[str], *, issued: bool) -> dict[str, str]:
    """Return what the days of a card mean by their order, nothing where that is open."""
    days = sorted({*known.values(), *free})
    if any(len(day) < _WHOLE for day in known.values()):
        # Births of which papers tell the year alone have no place in an order of days.
        return {}
    if _BIRTH not in known and _EXPIRY in known:
        # No card is valid so long: a day so far before its expiry is a birth.
        old = [day for day in free if (_day(known[_EXPIRY]) - _day(day)).days > _LONGEST]
        if len(old) == 1 and old[0] == days[0]:
            return {_BIRTH: old[0]}
    if not free or not 2 <= len(days) <= _ALL_DAYS:
        return {}
    terms = [
        (one, other) for one in days for other in days if one < other and whole_years_apart(_day(one), _day(other))
    ]
    if len(days) == _ALL_DAYS:
        order = dict(zip((_BIRTH, _ISSUE, _EXPIRY), days, strict=True))
        # Without days that lie a card's term apart one of the three may be anything's.
        told = order if (days[1], days[2]) in terms else {}
    elif terms:
        told = {_ISSUE: days[0], _EXPIRY: days[1]} if issued else {}
    elif issued:
        told = {_BIRTH: days[0]} if _BIRTH not in known else {}
    else:
        told = {_BIRTH: days[0], _EXPIRY: days[1]}
    # What a label says of one of them has to fit.
    return told if all(told.get(field, day) == day for field, day in known.items()) else {}


def _day(value: str) -> date:
    return date.fromisoformat(value)


def _free(sheet: Sheet) -> list[Spot]:
    return [
        spot
        for number in range(len(sheet.rows))
        for spot in sheet.spots(number)
        if sheet.owner(spot) is None and spot.token.confidence >= _LEAST
    ]


def _is_inked(rect: Rect, ink: Sequence[Rect]) -> bool:
    return any(rect.left < r.right and r.left < rect.right and r.top < rect.middle < r.bottom for r in ink)


def _is_announced(sheet: Sheet, spot: Spot) -> bool:
    """Whether a label stands before a day on its row, or right over it: then it is that label's."""
    rect = spot.token.rect

    def is_its_own(label: Anchor) -> bool:
        height = max(rect.height, label.rect.height)
        if label.row == spot.row:
            room = label.rect.left - rect.right if label.phrase.arabic else rect.left - label.rect.right
            return 0 <= room < _BEFORE * height
        apart = rect.top - label.rect.bottom
        return -height / 2 < apart < BELOW * height and shares_column(label.rect, rect)

    return any(is_its_own(label) for label in sheet.anchors if not set(label.phrase.fields) & {_BIRTH, _ISSUE, _EXPIRY})


def _letters(sheet: Sheet) -> list[_Place]:
    """Return the lone letters that say a sex."""
    return [
        _Place(text, spot)
        for spot in _free(sheet)
        if (text := spot.token.text.strip(_EDGES)) in ("M", "F") and not _has_company(sheet, spot)
    ]


def _has_company(sheet: Sheet, spot: Spot) -> bool:
    """Whether a word stands right beside a letter: then it is an initial, or what is left of another word."""

    def is_word(token: Token) -> bool:
        return len(token.text.strip(_EDGES)) > _SCRAP and token.confidence >= _SURE

    rect = spot.token.rect
    return any(
        other.at != spot.at
        and is_word(other.token)
        and sheet.owner(other) is None
        and max(other.token.rect.left - rect.right, rect.left - other.token.rect.right) < _NEAR * rect.height
        for other in sheet.spots(spot.row)
    )


def _peoples(sheet: Sheet) -> list[_Place]:
    """Return the words for the people of a state that are no known names."""
    return [
        _Place(text, spot)
        for spot in _free(sheet)
        if spot.token.confidence >= _SURE
        and _OF_STATES.fullmatch(text := spot.token.text.strip(_EDGES))
        and text not in lexicon.latin_words()
    ]
