"""The commune in a birth act's head: its registry office, where the paper names no other (`Commune : X`, `جماعة X`)."""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Script, Value
from dossier.places import is_place
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.sections import pieces
from ocr.finder.sheet import Sheet, in_order
from ocr.folding import fold
from ocr.lines import Token
from ocr.values import read_value

_FIELD, _KIND = "registry_office", "birth_certificate"
_COMMUNES = frozenset(fold(text) for text in (
    "commune", "commune de", "commune urbaine", "commune urbaine de", "commune rurale", "commune rurale de",
    "commune territoriale", "commune territoriale de", "municipalité", "municipalité de", "arrondissement",
    "arrondissement de", "annexe d'état civil de", "جماعة", "الجماعة", "الجماعة الحضرية", "الجماعة القروية",
    "جماعة حضرية", "جماعة قروية", "الجماعة الترابية", "بلدية", "البلدية", "مقاطعة", "المقاطعة",
))  # fmt: skip
_OF = "ل"
# A commune further down is of an address, or where somebody was born; words of a caption and of a town.
_HEAD, _CAPTION_WORDS, _TOWN_WORDS = 0.35, 4, 4
# Nothing says that the office is the commune's, so that it is never sure.
_PLACED, _WEIGHT = 0.6, 0.3


def of_communes(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates, with the head's commune where no office has a value."""
    if kind.name != _KIND or any(each.field == _FIELD and each.value for each in found):
        return list(found)
    return [*found, *_in_the_head(sheet)]


def _in_the_head(sheet: Sheet) -> list[Candidate]:
    if not sheet.rows:
        return []
    top, bottom = sheet.rows[0].rect.top, sheet.rows[-1].rect.bottom
    told: list[Candidate] = []
    for number, row in enumerate(sheet.rows):
        if row.rect.middle > top + _HEAD * (bottom - top):
            break
        for piece in pieces(sheet, sheet.spots(number)):
            arabic = any(spot.token.arabic for spot in piece)
            words = [spot.token for spot in in_order(piece, arabic) if any(map(str.isalnum, spot.token.text))]
            town = _behind_commune(words)
            value = read_value(joined(town), Value.PLACE, Script.ARABIC if arabic else Script.LATIN) if town else ""
            if not value or any((owner := sheet.owner(spot)) and owner.phrase.fields for spot in piece):
                continue
            if arabic and value.startswith(_OF) and is_place(value[1:]):
                value = value[1:]
            rect, surest = around([word.rect for word in town]), min(word.confidence for word in town)
            told.append(
                Candidate(
                    _FIELD, value, joined(town), (rect,), arabic, surest, _PLACED, (number, 0), _WEIGHT, doubted=True
                )
            )
    return told


def _behind_commune(words: Sequence[Token]) -> list[Token]:
    """Return the few words behind a commune's caption that begins them, none where none does."""
    for count in range(min(_CAPTION_WORDS, len(words) - 1), 0, -1):
        town = list(words[count:])
        if fold("".join(word.text for word in words[:count])) in _COMMUNES:
            return town if len(town) <= _TOWN_WORDS and not any(word.is_figure for word in town) else []
    return []
