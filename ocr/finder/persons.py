"""Card numbers that their shape tells on papers of two people, where a label was lost: whose, the headings say.

Nothing else on such papers has a card number's shape. Its label is a few letters and dots, the first thing that wear
takes; so one that stands alone under, or beside, a person's heading is that person's. Its place is never certain.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Value
from ocr.anchors import Anchor, Phrase
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.sections import nearest_heading, sections_read
from ocr.finder.shapes import alone, number_of
from ocr.finder.sheet import Sheet

_WEIGHT = 0.3
# A register's or a form's number of figures alone is no card's: only a first letter read as a figure is one.
_FIGURES = 7


def numbers_of_persons(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the card numbers of people who have none yet; none where two may be one person's."""
    fields = {label.section: name for name, label in kind.fields.items() if label.value is Value.CIN and label.section}
    known = {each.field for each in found if each.value}
    open_ones = {section for section, name in fields.items() if name not in known}
    headings = [anchor for anchor in sheet.anchors if anchor.phrase.section]
    if not open_ones or not headings:
        return []
    taken = {each.value for each in found if each.value}
    numbers: dict[str, list[Candidate]] = {}
    for row in range(len(sheet.rows)):
        for tokens in alone(sheet, row):
            text = joined(tokens).replace(" ", "").strip(".,:;-'")
            told = number_of(text, Value.CIN)
            if told is None or told[0] in taken or (not told[0] and len(text) != _FIGURES):
                continue
            place = around([token.rect for token in tokens])
            section = nearest_heading(Anchor(Phrase("", arabic=False), row, 0, 0, 1.0, place), headings)
            if section not in open_ones or section not in sections_read(kind):
                continue
            surest = min(token.confidence for token in tokens) if told[0] else 0.0
            name = fields[section]
            made = Candidate(name, told[0], text, (place,), False, surest, told[1], (row, 0), _WEIGHT)
            numbers.setdefault(section, []).append(made)
    return [each[0] for each in numbers.values() if len(each) == 1]
