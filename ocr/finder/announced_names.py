"""Whom a certificate's sentence announces and the next line names: `certifie que :`, and below, in the middle, a name.

No courtesy and no label stands before it; behind it come the day of birth, the card's number or where somebody lives.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from dossier.documents.kind import Kind, Script
from ocr.anchors import gap, runs
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.sheet import Sheet, in_order
from ocr.folding import fold, has_letters
from ocr.values import read_value

_FIELDS = ("holder_name", "student_name")
# What such a line ends with, folded, before its colon or the line's end.
_ANNOUNCING = {
    False: re.compile(r".*(?:certifi|attest)\w*que(?:leleve|le(?:la)?nommee?)?"),
    True: re.compile(r".*(?:يشهد|نشهد|تشهد|اشهد).*(?:ان|بان)"),
}
_BETWEEN = re.compile(r"apresenquete|parlapresente|surlhonneur")
# In heights of the line: how far below the name stands at most, what parts two things; words of a name.
_BELOW, _APART, _FEWEST, _MOST = 4.0, 2.5, 2, 6
_SURENESS, _WEIGHT = 0.79, 0.6


def announced_names(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the name that stands alone on the line below a sentence that announces somebody, where none was told."""
    field = next((name for name in _FIELDS if name in kind.fields), None)
    if field is None or any(each.field == field and each.value for each in found):
        return []
    for number, row in enumerate(sheet.rows[:-1]):
        for run, arabic in runs(row):
            text = "".join(fold(row.tokens[at].text) for at in run)
            if _ANNOUNCING[arabic].fullmatch(_BETWEEN.sub("", text)):
                name = _alone(sheet, number, field, kind, arabic=arabic)
                return [name] if name else []
    return []


def _alone(sheet: Sheet, above: int, field: str, kind: Kind, *, arabic: bool) -> Candidate | None:
    row, upper = sheet.rows[above + 1], sheet.rows[above]
    spots = [each for each in sheet.spots(above + 1) if has_letters(each.token.text) or each.token.is_figure]
    tokens = [spot.token for spot in in_order(spots, arabic)]
    far = row.rect.top - upper.rect.bottom > _BELOW * upper.height
    other = any(token.is_figure or token.arabic != arabic for token in tokens)
    if far or other or not _FEWEST <= len(tokens) <= _MOST or any(sheet.owner(spot) for spot in spots):
        return None
    small = not arabic and any(token.text[:1].islower() for token in tokens)
    if small or any(gap(one, following) > _APART * row.height for one, following in pairwise(tokens)):
        return None
    text = joined(tokens)
    value = read_value(text, kind.fields[field].value, Script.ARABIC if arabic else Script.LATIN)
    if not value:
        return None
    sure, place = min(token.confidence for token in tokens), (around([token.rect for token in tokens]),)
    return Candidate(field, value, text, place, arabic, sure, _SURENESS, (above, 0), _WEIGHT)
