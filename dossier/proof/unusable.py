"""Why a piece proves nothing as it is: turned down, not to be opened, or judged unreadable; by whose fault.

Source: DOMAIN.md §7 (classes quality and type).
"""

from collections.abc import Sequence

from dossier.case import Piece
from dossier.reading import Legibility
from dossier.reasons import REASONS

OUR_FAULT = "our_fault"
_SENDERS_CODES = frozenset({"file.empty", "file.too_large", "file.too_many_pages", "file.too_many_pixels"})
"""Codes outside REASONS that tell of the file itself; a decoder that crashed or a damaged store is not the sender's."""


def unusable(piece: Piece) -> str | None:
    """Return the code for which a piece proves nothing, `OUR_FAULT` where we failed; None where it can be used."""
    reading = piece.reading
    if piece.refused:
        return _fault_of(piece.refused)
    if reading is not None and reading.error:
        return _fault_of((*reading.quality.problems, reading.error))
    if reading is not None and reading.quality.verdict is Legibility.UNREADABLE:
        return next((known for code in reading.quality.problems if (known := _known_code(code))), "quality.unreadable")
    return None


def _fault_of(codes: Sequence[str]) -> str:
    """Return the sender's fault among the codes, else ours: nobody is asked again for what we broke."""
    known = next((known for code in codes if (known := _known_code(code))), None)
    return known or ("quality.unreadable" if _SENDERS_CODES & set(codes) else OUR_FAULT)


def _known_code(code: str) -> str | None:
    return next((known for known in (code, f"quality.{code}", f"type.{code}") if known in REASONS), None)
