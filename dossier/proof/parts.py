"""The documents of one file, each as a piece of its own: two cards on one sheet, a card and an act, both sides apart.

Source: DESIGN.md §5 (`documents`). The sender named one kind and one member for the whole file; that is said of the
document of that kind only, and of whom the others are their own values tell.
"""

from collections.abc import Iterator
from dataclasses import replace

from dossier.case import Piece
from dossier.reading import DocumentReading, Legibility, Reading

UNKNOWN = "unknown"

_NAMES_SOMEBODY = frozenset({"document_number", "national_id", "birth_date", "student_name", "holder_name"})
_ENDINGS = ("family_name", "given_names", "_ar", "_birth_date", "_document_number")


def parts_of(piece: Piece) -> tuple[Piece, ...]:
    """Return the piece as one piece for each document that was read in it, all under its own id."""
    reading = piece.reading
    if reading is None or piece.refused or reading.error or reading.quality.verdict is Legibility.UNREADABLE:
        return (piece,)
    known = [each for each in reading.documents if each.kind != UNKNOWN]
    if len(reading.documents) < 2 or not known:
        return (piece,)
    meant = [each for each in known if each.kind == piece.kind]
    # A document that nobody could name may be the one that the sender meant, where no other is.
    unnamed = [each for each in reading.documents if each.kind == UNKNOWN][:1] if piece.kind and not meant else []
    if piece.kind and not meant and not unnamed:
        meant = known[:1]
    return tuple(_parts(piece, reading, known + unnamed, meant + unnamed))


def _parts(
    piece: Piece, reading: Reading, documents: list[DocumentReading], meant: list[DocumentReading]
) -> Iterator[Piece]:
    for each in documents:
        alone = replace(reading, kind=each.kind, kind_confidence=each.kind_confidence, fields=each.fields, documents=())
        if not any(each is one for one in meant):
            yield replace(piece, kind=None, member=None, reading=alone)
        elif len(meant) == 1 or not _names_somebody(each):
            yield replace(piece, reading=alone)
        else:
            # Several of the kind that was named: each belongs to whom its values name.
            yield replace(piece, member=None, reading=alone)


def _names_somebody(document: DocumentReading) -> bool:
    return any(name in _NAMES_SOMEBODY or name.endswith(_ENDINGS) for name in document.fields)
