"""An address that its sentence only points at: `à l'adresse ci-après :`, and the address alone on the line below."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.documents.kind import Kind, Script, Value
from ocr.anchors import gap, runs
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import Sheet, in_order
from ocr.folding import fold, has_letters
from ocr.values import read_value
from ocr.wordings import shape

# What a sentence ends with that says where an address stands, folded.
_POINTING = (
    re.compile(r".*adresse(?:quiest|est|dont)?(?:la)?(?:indiquee|mentionnee|designee|precisee)?"
               r"(?:suivante|ciapres|cidessous)(?:designee|indiquee|mentionnee)?"),
    re.compile(".*{}(?:{})?(?:{})?(?:{})(?:{})?".format(shape("عنوان"), *(
        "|".join(shape(fold(word)) for word in words)
        for words in (("ه", "ها"), ("المذكور", "المبين", "المشار إليه", "هو"),
                      ("التالي", "الآتي", "أدناه", "أسفله", "كالتالي"), ("بعده",))
    ))),
)  # fmt: skip
# In heights of the sentence's line: how far below the address may begin, what parts it from something beside it.
_BELOW, _APART = 4.0, 2.5
_SURENESS, _WEIGHT, _LEAST = 0.79, 0.8, 3


def pointed(found: Sequence[Candidate], sheet: Sheet, kind: Kind) -> list[Candidate]:
    """Return the candidates with an address that stands below its sentence, and without that sentence's own words."""
    fields = [name for name, label in kind.fields.items() if label.value is Value.ADDRESS]
    kept = list(found)
    for name in fields:
        mine = [each for each in kept if each.field == name]
        for number, line in _sentences(sheet):
            below = _below(sheet, number, name)
            if below is None or any(_is_at(each, below.rect) for each in mine if each.value):
                continue
            kept = [each for each in kept if each.field != name or not _is_at(each, line)]
            kept.append(below)
    return kept


def _sentences(sheet: Sheet) -> Iterator[tuple[int, Rect]]:
    """Yield the number and the place of every line that ends in words that point."""
    for number, row in enumerate(sheet.rows):
        for run, arabic in runs(row):
            tokens = [row.tokens[at] for at in run]
            text = "".join(fold(token.text) for token in tokens)
            # Of Arabic letters the dots are often lost: `الآني` is `الآتي`.
            if _POINTING[arabic].fullmatch(shape(text) if arabic else text):
                yield number, around([token.rect for token in tokens])


def _below(sheet: Sheet, number: int, name: str) -> Candidate | None:
    """Return the address that is the whole of the next line."""
    if number + 1 >= len(sheet.rows):
        return None
    row, above = sheet.rows[number + 1], sheet.rows[number]
    spots = [each for each in sheet.spots(number + 1) if has_letters(each.token.text) or each.token.is_figure]
    if len(spots) < _LEAST or row.rect.top - above.rect.bottom > _BELOW * above.height:
        return None
    labels = [owner for spot in spots if (owner := sheet.owner(spot))]
    if any(name not in label.phrase.fields for label in labels):
        return None
    arabic = sum(spot.token.arabic for spot in spots) * 2 > len(spots)
    tokens = [spot.token for spot in in_order(spots, arabic)]
    if any(gap(one, other) > _APART * row.height for one, other in pairwise(tokens)):
        return None
    text = joined(tokens)
    value = read_value(text, Value.ADDRESS, Script.ARABIC if arabic else Script.LATIN)
    if not value:
        return None
    sure, place = min(token.confidence for token in tokens), (around([token.rect for token in tokens]),)
    return Candidate(name, value, text, place, arabic, sure, _SURENESS, (number, 0), _WEIGHT)


def _is_at(found: Candidate, line: Rect) -> bool:
    return any(line.top < rect.middle < line.bottom for rect in found.rects)
