"""A parent's Latin name told by its Arabic: the line above or below the Arabic caption's that spells what stands there.

Cards of 2008 print a parent on two lines, the Latin one with a French caption, the Arabic one below with its own. Where
the French caption is lost, the Arabic one's nearest Latin words are the next person's.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Script, Value
from ocr import scripts
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.scraps import behind_scraps
from ocr.finder.sections import pieces
from ocr.finder.sheet import Sheet
from ocr.folding import has_letters
from ocr.lines import Token
from ocr.values import read_value

_PARENTS = ("father_name", "mother_name")
# How alike the two scripts are at least, and by how much more than on any other line.
_SPELLS, _AHEAD = 0.65, 0.2
# In heights of the caption: how far above or below its line the Latin one stands at the most.
_FAR = 4.5
# The place is likely and never certain; a Latin scrap is read less surely than this, a name has so many letters.
_TOLD, _WEIGHT, _LEAST, _LETTERS = 0.8, 0.3, 0.4, 4


def heard_parents(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with the parents that their Arabic lines tell in place of what those contradict."""
    if not kind.is_card or not set(_PARENTS) <= set(kind.fields):
        return list(found)
    # What a caption of its own script leads to stays.
    captioned = {field for a in sheet.anchors if not a.phrase.arabic for field in a.phrase.fields}
    kept = list(found)
    for field in _PARENTS:
        heard = _heard(sheet, field) if field not in captioned else None
        if heard is None:
            continue
        across = [each for each in kept if _is_parents(each) and _crosses(each, heard)]
        if any(each.field == field or each.field in captioned for each in across):
            continue
        # Its own words stand on this line alone, and nobody else's do.
        kept = [each for each in kept if each not in across and not (_is_parents(each) and each.field == field)]
        kept.append(heard)
    return kept


def _heard(sheet: Sheet, field: str) -> Candidate | None:
    """Return a parent's Latin line that spells the words before an Arabic caption of theirs."""
    for anchor in sheet.anchors:
        if not anchor.phrase.arabic or field not in anchor.phrase.fields:
            continue
        written = _written(sheet, anchor)
        if sum(letter.isalpha() for letter in written) < _LETTERS:
            continue
        number, tokens = _spelling(sheet, anchor, written)
        value = read_value(joined(tokens), Value.FULL_NAME, Script.LATIN) if tokens else None
        if value:
            place, surest = around([token.rect for token in tokens]), min(token.confidence for token in tokens)
            return Candidate(field, value, joined(tokens), (place,), False, surest, _TOLD, (number, 0), _WEIGHT)
    return None


def _written(sheet: Sheet, anchor: Anchor) -> str:
    """Return the Arabic words behind a caption on its row, in reading order."""
    before = sheet.rows[anchor.row].tokens[: anchor.first]
    return joined([token for token in reversed(before) if token.arabic and has_letters(token.text)])


def _spelling(sheet: Sheet, anchor: Anchor, written: str) -> tuple[int, list[Token]]:
    """Return the line of capitals near a caption that spells the words, and its row; none where two lines may."""
    lines = [
        (scripts.likeness(joined(tokens), written), number, tokens)
        for number, row in enumerate(sheet.rows)
        if abs(row.rect.middle - anchor.rect.middle) < _FAR * anchor.rect.height
        for tokens in _capitals(sheet, number)
    ]
    lines.sort(key=lambda line: -line[0])
    if not lines or lines[0][0] < _SPELLS or (len(lines) > 1 and lines[0][0] - lines[1][0] < _AHEAD):
        return 0, []
    return lines[0][1:]


def _capitals(sheet: Sheet, number: int) -> list[list[Token]]:
    """Return the pieces of capitals on a row, without what is left of a caption before them."""
    found = []
    for piece in pieces(sheet, sheet.spots(number)):
        free = [spot.token for spot in piece if sheet.owner(spot) is None]
        latin = [each for each in free if not each.arabic and not each.is_figure and has_letters(each.text)]
        tokens = behind_scraps(latin, _LEAST) if latin else []
        if tokens and joined(tokens).isupper():
            found.append(tokens)
    return found


def _is_parents(each: Candidate) -> bool:
    return bool(each.value) and not each.arabic and each.field in _PARENTS


def _crosses(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates hold the same words, or parts of them."""
    mine, its = one.rect, other.rect
    return mine.left < its.right and its.left < mine.right and mine.top < its.middle < mine.bottom
