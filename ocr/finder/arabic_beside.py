"""The Arabic of names that stands beside their Latin where the label is French only."""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Script
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.beside import opposite
from ocr.finder.scraps import without_caption
from ocr.finder.sheet import Sheet
from ocr.values import read_value


def arabic_beside(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the Arabic of names that stands beside their Latin under a French label only."""
    arabic_found = {each.field for each in found if each.value}
    twins = []
    for each in found:
        name = f"{each.field}_ar"
        if not each.value or each.arabic or name not in kind.fields or name in arabic_found:
            continue
        here = [
            number for number, row in enumerate(sheet.rows) if any(_within(t.rect, each.rects[0]) for t in row.tokens)
        ]
        latin = [
            token for number in here[:1] for token in sheet.rows[number].tokens if _within(token.rect, each.rects[0])
        ]
        tokens = without_caption(opposite(sheet, latin, here[0]), kind.fields[name]) if latin else []
        value = read_value(joined(tokens), kind.fields[name].value, Script.ARABIC) if tokens else None
        if value:
            rect, sureness = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
            twins.append(
                Candidate(name, value, joined(tokens), (rect,), True, sureness, each.place_confidence, each.place, 0.5)
            )
    return twins


def _within(rect: Rect, place: Rect) -> bool:
    return place.left <= (rect.left + rect.right) / 2 <= place.right and place.top <= rect.middle <= place.bottom
