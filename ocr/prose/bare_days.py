"""Days that a word of any sentence announces inside a spouse's part: `بتاريخ`, `le`, whose verb is lost or misread.

The marriage's own day stands before both spouses or behind the verb that weds them. A bare day inside a spouse's part
may be that spouse's birth: where only the other's was told it is nobody's but this one's, and never surely anything.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dossier.documents.kind import Kind
from ocr.anchors import Match
from ocr.candidate import Candidate
from ocr.prose.announced import day_behind, is_weak
from ocr.prose.dating import Dated, Event
from ocr.prose.formulas import Role

_MARRIED, _BORN = Event.MARRIAGE.value, Event.BIRTH.value
# How sure the place of a day is that nothing but the part in which it stands gives to somebody.
_ANYBODYS = 0.5


@dataclass(frozen=True, slots=True)
class BareDay:
    """A marriage's day that only a word of any sentence announces, and the spouse in whose part it stands."""

    found: Candidate
    section: str | None


def is_bare_day(role: Role, match: Match, days: Sequence[Dated], section: str | None) -> bool:
    """Whether a formula makes a day the marriage's of which no verb of its own clause says so.

    In nobody's part the verb that follows says it: `Le 3 mai 1990 ... a épousé`.
    """
    if _MARRIED not in role.fields or not is_weak(match):
        return False
    day = day_behind(match, days)
    return day is None or day.event is not Event.MARRIAGE or (section is not None and not day.own)


def settled(found: Sequence[Candidate], bare: Iterable[BareDay], kind: Kind) -> list[Candidate]:
    """Return the candidates, bare days given to the spouse in whose part they stand where only that one lacks a day."""
    born = {name: any(each.field == name and each.value for each in found) for name in kind.fields if _BORN in name}
    given = {}
    for each in bare:
        mine = f"{each.section}_{_BORN}"
        if each.section and not born.get(mine, True) and any(born.values()):
            given[each.found.place] = replace(each.found, field=mine, place_confidence=_ANYBODYS)
    return [given.get(each.place, each) if each.field == _MARRIED and each.doubted else each for each in found]
