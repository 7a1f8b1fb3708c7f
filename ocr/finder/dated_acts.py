"""An act named by its number and its year in a header, without a caption: `Acte 253 de 1985`, `رسم 253 لسنة 1985`."""

import re
from collections.abc import Iterator, Sequence

from dossier.documents.kind import Kind
from ocr.anchors import runs
from ocr.candidate import Candidate
from ocr.finder.sheet import Sheet
from ocr.folding import fold
from ocr.lines import Token

_NUMBER, _YEAR = "act_number", "act_year"
_ACT = frozenset(fold(word) for word in ("acte", "l'acte", "رسم", "الرسم", "عقد", "العقد"))
_ANY = frozenset(fold(word) for word in ("n°", "no", "n", "numéro", "رقم", "عدد"))
_OF = frozenset(
    fold(word)
    for word in ("de", "du", "an", "année", "l'an", "l'année", "de l'an", "de l'année", "لسنة", "سنة", "لعام", "عام")
)
_FIGURES = re.compile(r"\d{1,6}")
# `de-1985`: the word may hang on its year.
_OF_YEAR = re.compile(r"({})?((?:19|20)\d\d)".format("|".join(sorted(_OF, key=len, reverse=True))))
# How sure the place is, and what the wording weighs: less than a caption.
_SURENESS, _WEIGHT, _DIGITS = 0.79, 0.6, 4


def dated_acts(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return number and year of the only act that is named so, those of them that nothing else told."""
    if _NUMBER not in kind.fields or _YEAR not in kind.fields:
        return []
    named = {(number.text.strip(" .,:"), fold(year.text)[-_DIGITS:]): (at, number, year)
             for at, number, year in _named(sheet)}  # fmt: skip
    if len(named) != 1:
        return []
    told = {each.field for each in found if each.value}
    ((values, (row, number, year)),) = named.items()
    return [
        Candidate(field, value, token.text, (token.rect,), False, token.confidence, _SURENESS, (row, 0), _WEIGHT)
        for field, value, token in zip((_NUMBER, _YEAR), values, (number, year), strict=True)
        if field not in told
    ]


def _named(sheet: Sheet) -> Iterator[tuple[int, Token, Token]]:
    for number, row in enumerate(sheet.rows):
        for run, _ in runs(row):
            tokens = [row.tokens[at] for at in run if fold(row.tokens[at].text) not in _ANY]
            for at in range(len(tokens) - 2):
                noun, figures, *rest = tokens[at : at + 5]
                if fold(noun.text) not in _ACT or not _FIGURES.fullmatch(figures.text.strip(" .,:")):
                    continue
                # `de 1985`, `de l'année 1985`, `de l' an 1985`.
                year = next((each for each in rest if _OF_YEAR.fullmatch(fold(each.text))), None)
                of = [fold(word.text) for word in rest[: rest.index(year)]] if year else []
                hung = _OF_YEAR.fullmatch(fold(year.text)) if year else None
                if year and hung and (of or hung[1]) and all(word in _OF for word in of):
                    yield number, figures, year
