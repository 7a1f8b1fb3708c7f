"""The printed word of a zone's state: cards print it at a caption that wear takes, or on their other side.

A zone tells a state by three letters, and what is wanted is the word. The only word in capitals of the whole document
that names the code's state is it.
"""

from collections.abc import Sequence

from ocr.combine import Found
from ocr.evidence import Grade
from ocr.page import Part
from ocr.peoples import is_people, names_state

_EDGES, _LEAST = " .,:;*'\"-–_|", 0.6


def in_words(told: Found, parts: Sequence[Part]) -> Found:
    """Return a nationality as the word that the parts of its document print for the zone's code.

    What a caption led to stands unless the zone says otherwise. The word was read once only: it is likely, no more.
    """
    codes = {part.zone.read.nationality for part in parts if part.zone and part.zone.read.valid}
    if len(codes) != 1 or names_state(told.value, code := codes.pop()):
        return told
    words = {
        word: (part.page, part.on_page(token.rect))
        for part in parts
        for row in part.rows
        for token in row.tokens
        if token.confidence >= _LEAST and is_people(word := token.text.strip(_EDGES), code)
    }
    if len(words) != 1:
        return told
    word, (page, rect) = words.popitem()
    return Found(word, Grade.NEARLY, page, rect, alternatives=(told.value,))
