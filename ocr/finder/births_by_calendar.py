"""A day behind a bare `Date` that the paper's Hijri day says too, on a paper of births that told no day of birth.

Births are printed in both calendars, days of issue hardly ever: it is the day of birth, and not surely.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from dossier.letters import fold
from ocr.candidate import Candidate
from ocr.lines import Row

_LE, _BIRTH, _VERB_WORDS = "le", re.compile("estnee?"), 3

_BORN, _ISSUED, _KIND = "birth_date", "issue_date", "birth_certificate"
# What a label that says less is: a word of any day's.
_OWN_LABEL, _SURENESS = 0.8, 0.6


def births_over_verbs(found: Sequence[Candidate], kind: Kind, rows: Sequence[Row]) -> list[Candidate]:
    """Return the day behind a lone `Le`, over a row that begins with `est né`, as the birth's and no other's."""
    if kind.name != _KIND or any(each.field == _BORN and each.value for each in found):
        return list(found)
    return [
        replace(each, field=_BORN, place_confidence=min(each.place_confidence, _SURENESS), doubted=True)
        if each.field == _ISSUED and _is_over_verb(rows, each.place)
        else each
        for each in found
    ]


def _is_over_verb(rows: Sequence[Row], place: tuple[int, int]) -> bool:
    """Whether the place is a `Le` that begins a row, right over one that begins with `est né`."""
    row, at = place
    if at != 0 or not 0 <= row < len(rows) - 1 or not rows[row].tokens:
        return False
    below = fold("".join(token.text for token in rows[row + 1].tokens[:_VERB_WORDS]))
    return fold(rows[row].tokens[0].text) == _LE and bool(_BIRTH.match(below))


def births_by_calendar(found: Sequence[Candidate], kind: Kind) -> list[Candidate]:
    """Return the candidates with such a day as the birth's; they have to know the days of their page's Hijri dates."""
    if kind.name != _KIND or any(each.field == _BORN and each.value for each in found):
        return list(found)
    return [
        replace(each, field=_BORN, place_confidence=min(each.place_confidence, _SURENESS), doubted=True)
        if each.field == _ISSUED and each.value in each.days and each.label_weight < _OWN_LABEL
        else each
        for each in found
    ]
