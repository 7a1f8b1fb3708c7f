"""Towns of consulates: foreign ones, that no gazetteer of ours knows, with a preposition written onto them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.places import is_place
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.folding import fold
from ocr.lines import Row

_FIELD, _CONSULATE, _IN = "registry_office", fold("قنصلية")[:-1], "ب"


def of_consulates(
    found: Sequence[Candidate], rows: Sequence[Row], owners: Mapping[tuple[int, int], Anchor]
) -> list[Candidate]:  # fmt: skip
    """Return the candidates, towns behind a consulate's caption without the letter before them: `بليون` is in Lyon."""
    # Running text may lead to the same ink, and knows no caption.
    captions = {each.rects: anchor for each in found if (anchor := owners.get(each.place)) and each.field == _FIELD}
    return [_bare(each, rows, captions.get(each.rects)) if each.field == _FIELD else each for each in found]


def _bare(town: Candidate, rows: Sequence[Row], anchor: Anchor | None) -> Candidate:
    if not anchor or _CONSULATE not in anchor.phrase.folded or not (town.value or "").startswith(_IN):
        return town
    caption = rows[anchor.row].tokens[anchor.first : anchor.last + 1]
    if any(fold(token.text) == _IN for token in caption) or is_place(town.value or ""):
        return town
    # A town may begin with that letter, too (`بروكسيل`): either is likely, neither sure.
    return replace(town, value=(town.value or "").removeprefix(_IN), doubted=True)
