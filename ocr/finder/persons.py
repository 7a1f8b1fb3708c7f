"""Card numbers that their shape tells on papers of two people, where a label was lost: whose, the headings say.

Nothing else on such papers has a card number's shape. Its label is a few letters and dots, the first thing that wear
takes; so one that stands alone under, or beside, a person's heading is that person's. Its place is never certain.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dossier.documents.kind import Kind, Value
from ocr.anchors import Anchor, Phrase, gap
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.sections import nearest_heading, sections_read
from ocr.finder.shapes import alone, number_of
from ocr.finder.sheet import Sheet
from ocr.folding import has_letters
from ocr.lines import Token

_WEIGHT = 0.3
# How sure such a place is under one person's heading beside words of two columns: it may be the other person's. So
# many rows show two columns, parted by so much, in heights.
_ONE_HEADING, _SHOWN, _APART = 0.79, 2, 2.6
# A register's or a form's number of figures alone is no card's: only a first letter read as a figure is one.
_FIGURES = 7
# So many figures that nobody owns beside such a number may be the other person's, misread.
_ANOTHER = 5
# How sure a place is where the headings may name other rows than those below them.
_DOUBTED = 0.5


def numbers_of_persons(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the card numbers of people who have none yet; none where two may be one person's."""
    fields = {label.section: name for name, label in kind.fields.items() if label.value is Value.CIN and label.section}
    known = {each.field for each in found if each.value}
    open_ones = {section for section, name in fields.items() if name not in known}
    headings = [anchor for anchor in sheet.anchors if anchor.phrase.section]
    if not open_ones or not headings:
        return []
    told = {heading.phrase.section for heading in headings} >= set(sections_read(kind)) or not _has_columns(sheet)
    taken = {each.value for each in found if each.value}
    numbers: dict[str, list[Candidate]] = {}
    nobodys = False
    for row in range(len(sheet.rows)):
        for tokens in alone(sheet, row):
            text = joined(tokens).replace(" ", "").strip(".,:;-'")
            read = number_of(text, Value.CIN)
            if read is None or read[0] in taken or (not read[0] and len(text) != _FIGURES):
                continue
            place = around([token.rect for token in tokens])
            section = nearest_heading(Anchor(Phrase("", arabic=False), row, 0, 0, 1.0, place), headings)
            if section not in open_ones or section not in sections_read(kind):
                nobodys = nobodys or (bool(read[0]) and section is None)
                continue
            surest = min(token.confidence for token in tokens) if read[0] else 0.0
            name = fields[section]
            sureness = read[1] if told and not _is_beside_another(sheet, row, tokens) else min(read[1], _ONE_HEADING)
            made = Candidate(name, read[0], text, (place,), False, surest, sureness, (row, 0), _WEIGHT)
            numbers.setdefault(section, []).append(made)
    lone = [each[0] for each in numbers.values() if len(each) == 1]
    if nobodys:
        # A number above all headings: they may stand in the middle of their rows, and name the next one's.
        return [replace(each, place_confidence=min(each.place_confidence, _DOUBTED)) for each in lone]
    return lone


def _is_beside_another(sheet: Sheet, row: int, tokens: Sequence[Token]) -> bool:
    """Whether another number that no label has stands on the row: two people's, and which is whose is not told."""
    return any(
        spot.token not in tokens
        and sheet.owner(spot) is None
        and sum(character.isdigit() for character in spot.token.text) >= _ANOTHER
        for spot in sheet.spots(row)
    )


def _has_columns(sheet: Sheet) -> bool:
    """Whether rows hold words of one script in two places far apart that no label has a part in: two people's."""
    shown = 0
    for number in range(len(sheet.rows)):
        free = [
            spot.token
            for spot in sheet.spots(number)
            if sheet.owner(spot) is None and has_letters(spot.token.text) and len(spot.token.text) > 1
        ]
        shown += any(
            one.arabic == other.arabic and gap(one, other) > _APART * max(one.rect.height, other.rect.height)
            for one, other in pairwise(free)
        )
    return shown >= _SHOWN
