"""Days on which a paper was given out, entered or copied, behind a word that announces the marriage's day elsewhere.

`سلم الدفتر بفاس بتاريخ 09/02/2015`: the words before `بتاريخ` on its line say what happened on that day.
"""

from collections.abc import Sequence

from ocr.anchors import Anchor, runs
from ocr.candidate import Candidate
from ocr.finder.sheet import Sheet
from ocr.folding import fold
from ocr.prose.announced import WEAK
from ocr.prose.dating import Event, told_last


def without_days_given_out(found: Sequence[Candidate], sheet: Sheet) -> list[Candidate]:
    """Leave out marriage days that a word of any sentence announces behind another event's verb on its line."""
    return [each for each in found if not (each.field == Event.MARRIAGE and _is_of_another(each, sheet))]


def _is_of_another(found: Candidate, sheet: Sheet) -> bool:
    anchor = sheet.owners.get(found.place)
    if anchor is None or anchor.phrase.folded not in WEAK:
        return False
    event = told_last(_before(sheet, anchor))
    return event is not None and event is not Event.MARRIAGE


def _before(sheet: Sheet, anchor: Anchor) -> list[str]:
    """Return the folded words of the label's line and script that stand before it."""
    row = sheet.rows[anchor.row]
    first = anchor.last if anchor.phrase.arabic else anchor.first
    run = next((run for run, arabic in runs(row) if arabic == anchor.phrase.arabic and first in run), [])
    return [fold(row.tokens[at].text) for at in run[: run.index(first)]] if run else []
