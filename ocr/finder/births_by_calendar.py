"""A day behind a bare `Date` that the paper's Hijri day says too, on a paper of births that told no day of birth.

Births are printed in both calendars, days of issue hardly ever: it is the day of birth, and not surely.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.candidate import Candidate

_BORN, _ISSUED, _KIND = "birth_date", "issue_date", "birth_certificate"
# What a label that says less is: a word of any day's.
_OWN_LABEL, _SURENESS = 0.8, 0.6


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
