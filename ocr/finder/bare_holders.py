"""The whole name of a paper's holder without a caption: capitals above the line of the birth date.

Cards of papers that have one field for the name print it as identity cards do, nothing before it. The nearest line of
capitals above the day of birth that begins at the caption's edge or the day's is the holder, if a word of it is known
as a given name: towns, ministries and what else stands there are not. Its place is never called certain.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Script
from dossier.names.order import is_given
from ocr.candidate import Candidate
from ocr.finder.sheet import Sheet
from ocr.folding import fold
from ocr.name_lines import Run, base_of, free_runs
from ocr.unlabelled import UNDER_NAMES, under_the_names
from ocr.values import read_value

_FIELD, _SURENESS, _WEIGHT = "holder_name", 0.79, 0.3
# A caption less alike than this may be a title's words: `carte de personne en` is like `la personne`.
_CAPTION = 0.85
# How far above the day the name stands at most, in heights of the type.
_PITCH = 7.0
# How near its Arabic stands, in heights of its letters.
_NEAR = 3.8
# How far from an edge a line begins at most, in heights of the type.
_EDGE = 0.8


def bare_holders(sheet: Sheet, kind: Kind, taken: dict[int, set[int]], found: Sequence[Candidate]) -> list[Candidate]:
    """Return the holder's name above the birth date, where no caption on the page asks for it."""
    dated = any(UNDER_NAMES in anchor.phrase.fields for anchor in sheet.anchors)
    asked = any(_FIELD in anchor.phrase.fields and anchor.likeness > _CAPTION for anchor in sheet.anchors)
    if _FIELD not in kind.fields or not dated or asked or any(each.field == _FIELD and each.value for each in found):
        return []
    first = under_the_names(sheet.rows, sheet.anchors)
    if first is None:
        return []
    base = base_of(sheet.rows, sheet.anchors, first.row, first.left, first.middle, first.height)
    latin, arabic = free_runs(sheet.rows, kind, sheet.anchors, taken, base, found)
    above = [
        run
        for run in latin
        if any(abs(run.rect.left - edge) < _EDGE * base.height for edge in base.lefts)
        and base.middle - run.rect.middle < _PITCH * base.height
    ]
    run = max(above, key=lambda each: each.rect.middle, default=None)
    if run is None or len(run.tokens) < 2 or not (_is_given(run) or any(_tells(each, run) for each in arabic)):
        return []
    value = read_value(run.text, kind.fields[_FIELD].value, Script.LATIN)
    surest = min(token.confidence for token in run.tokens)
    place = (run.row, 0)
    told = Candidate(_FIELD, value or "", run.text, (run.rect,), False, surest, _SURENESS, place, _WEIGHT)
    return [told] if value else []


def _is_given(run: Run) -> bool:
    return any(is_given(fold(token.text)) for token in run.tokens)


def _tells(arabic: Run, latin: Run) -> bool:
    """Whether Arabic right by a Latin line has a known given name: lists of Latin spellings are never whole."""
    near = abs(arabic.rect.middle - latin.rect.middle) < _NEAR * latin.rect.height
    return near and len(arabic.tokens) > 1 and _is_given(arabic)
