"""Numbers and days of birth that a sentence announces and that no pass over the page read, or only scraps of.

Figures inside Arabic prose are easily lost: `رقم`, white as wide as a number, `عازب`; `بتاريخ 8 ا`. The announcement
owns the stretch up to the next word, and a read of its own may tell what stands there; never surely.
"""

from collections.abc import Collection, Sequence

from dossier.documents.kind import Value
from dossier.letters import fold
from ocr.anchors import Match
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.sheet import Spot
from ocr.prose.dating import Event, told_last
from ocr.prose.formulas import Role
from ocr.prose.place import LOOSE, Place
from ocr.prose.stream import Stream

_BORN, _DATED = Event.BIRTH.value, fold("بتاريخ")
# Words before an announcement in which its verb stands, behind it in which the sentence goes on.
_BEFORE, _BEHIND = 9, 7
# What is no scrap has so many letters; how wide a value is at the least, in heights, and what is left beside it.
_LETTERS, _WIDE, _SPACE = 3, 2.5, 0.2
_WEIGHT = 0.85


def unread(
    stream: Stream, match: Match, role: Role, values: Sequence[Candidate], place: Place, told: Collection[str]
) -> list[Candidate]:
    """Return the whole place of a person's number or day behind its announcement where nothing was read of it."""
    name = _announced(stream, match, role, place) if stream.arabic and place.section else None
    last = stream.spots[match.end]
    rect = last.token.rect
    # Words as wide as a value that are none of it have a place of their own already.
    wide = _WIDE * rect.height
    if name is None or name in told or any(e.field == name and (e.value or e.rect.width >= wide) for e in values):
        return []
    here = Rect(
        round(_end_of(stream.spots[match.end + 1 : match.end + 1 + _BEHIND], last, place) + _SPACE * rect.height),
        rect.top,
        round(rect.left - _SPACE * rect.height),
        rect.bottom,
    )
    if here.width < wide:
        return []
    sureness = LOOSE * match.likeness
    return [Candidate(name, "", "", (here,), False, 0.0, sureness, (last.row, last.at), _WEIGHT, doubted=True)]


def _announced(stream: Stream, match: Match, role: Role, place: Place) -> str | None:
    """Return the field of a card's number or, behind a verb of birth, of a day that the formula announces."""
    fields = [field for name in role.fields if (field := place.field_of(name))]
    number = next((name for name in fields if place.kind.fields[name].value is Value.CIN), None)
    if number is not None:
        return number
    before = [fold(spot.token.text) for spot in stream.spots[max(0, match.start - _BEFORE) : match.end + 1]]
    dated = match.phrase.folded.endswith(_DATED) and told_last(before) is Event.BIRTH
    return place.field_of(_BORN) if dated else None


def _end_of(behind: Sequence[Spot], last: Spot, place: Place) -> int:
    """Return where the next word of letters ends on the announcement's line, or where the line does."""
    for spot in behind:
        if spot.row != last.row:
            break
        if spot.token.arabic and sum(letter.isalpha() for letter in spot.token.text) >= _LETTERS:
            return spot.token.rect.right
    return place.edges[0]
