"""The day of a marriage behind its act's number on one line: `Acte de mariage n° 253 dressé le 12/03/2010`.

Elsewhere `dressé le` and `enregistré le` are days of a register. Where nothing else tells the marriage's day the one
that the act is named with is it: likely, not sure.
"""

import re
from collections.abc import Iterator, Sequence

from dossier.documents.kind import Kind, Script, Value
from ocr.anchors import Anchor, runs
from ocr.candidate import Candidate, joined
from ocr.finder.sheet import Sheet
from ocr.folding import fold
from ocr.lines import Token
from ocr.values import read_value

_NUMBER, _DAY = "act_number", "marriage_date"
# Wording of numbers that are an act's, not the booklet's or its leaf's.
_ACT = tuple(fold(word) for word in ("acte", "mariage", "union", "contrat", "رسم", "عقد", "زواج", "قران"))
_FIGURES = re.compile(r"\d{1,6}(?:/\d{2,4})?")
# What links an act's number to its day, as whole words; `délivré` is said of a copy.
_LINKS = frozenset(
    fold(word)
    for word in (
        "du", "le", "en", "date", "au", "dressé", "établi", "enregistré", "contracté", "conclu", "célébré", "inscrit",
        "transcrit", "passé", "بتاريخ", "في", "المحرر", "محرر", "حرر", "المؤرخ", "مؤرخ", "المبرم", "المضمن", "المسجل",
        "يوم", "الموافق",
    )
)  # fmt: skip
_MOST_LINKS, _DAY_WORDS, _WHOLE_DATE = 4, 6, 10
# How sure the place is, and what the wording weighs: less than a caption.
_SURENESS, _WEIGHT = 0.79, 0.6


def days_of_acts(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the marriage's day where only its act's number announces it, once or alike."""
    if _DAY not in kind.fields or any(each.field == _DAY and each.value for each in found):
        return []
    told = [
        each
        for anchor in sheet.anchors
        if _NUMBER in anchor.phrase.fields and any(word in anchor.phrase.folded for word in _ACT)
        for each in _behind(sheet, anchor)
    ]
    return told[:1] if len({each.value for each in told}) == 1 else []


def _behind(sheet: Sheet, anchor: Anchor) -> Iterator[Candidate]:
    row = sheet.rows[anchor.row]
    for run, arabic in runs(row):
        last = anchor.first if arabic else anchor.last
        if arabic != anchor.phrase.arabic or last not in run:
            continue
        words = [row.tokens[at] for at in run[run.index(last) + 1 :] if any(c.isalnum() for c in row.tokens[at].text)]
        if not words or not _FIGURES.fullmatch(words[0].text.strip(" .,:")):
            continue
        links = next((at for at, word in enumerate(words[1:]) if fold(word.text) not in _LINKS), 0)
        day = _day(words[1 + links :], arabic=arabic) if 0 < links <= _MOST_LINKS else None
        if day:
            value, used = day
            rect = used[0].rect
            for token in used[1:]:
                rect = rect.union(token.rect)
            sure = min(token.confidence for token in used)
            in_letters = arabic and any(token.arabic for token in used)
            yield Candidate(
                _DAY, value, joined(used), (rect,), in_letters, sure, _SURENESS * anchor.likeness, (anchor.row, run[0]),
                _WEIGHT,
            )  # fmt: skip


def _day(words: Sequence[Token], *, arabic: bool) -> tuple[str, list[Token]] | None:
    """Return the whole day that these words begin with, and those of them that say it."""
    script = Script.ARABIC if arabic else Script.LATIN
    for count in range(1, min(len(words), _DAY_WORDS) + 1):
        value = read_value(joined(words[:count]), Value.DATE, script)
        if value and len(value) == _WHOLE_DATE:
            return value, list(words[:count])
    return None
