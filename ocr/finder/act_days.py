"""The day of a marriage that the act is named with: `Acte de mariage n° 253 dressé le 12/03/2010`, `التاريخ : ...`.

Elsewhere `dressé le` and `enregistré le` are days of a register, and `date` is any day's. Where nothing else tells the
marriage's day, the one behind the act's number on its line is it, or the one whose caption stands in a column with the
captions of the act's number and court: likely, not sure.
"""

import re
from collections.abc import Iterator, Sequence

from dossier.documents.kind import Kind, Script, Value
from ocr.anchors import Anchor, runs
from ocr.candidate import Candidate, joined
from ocr.crops import around
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
_MOST_LINKS, _DAY_WORDS, _WHOLE_DATE = 4, 12, 10
# A caption of any day, what may stand between it and the day, and what is of the act.
_ANY_DAY = frozenset(fold(word) for word in ("date", "التاريخ", "تاريخ"))
_BEFORE_DAYS = _LINKS | frozenset(
    fold(word)
    for word in (
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "الاثنين", "الإثنين", "الثلاثاء",
        "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
    )
)  # fmt: skip
_OF_ACTS = frozenset({"act_number", "court"})
# In heights: how far aside the captions of one column begin, and how many lines apart two of them stand.
_ASIDE, _LINES = 1.5, 9.0
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
    told = told or [each for number in range(len(sheet.rows)) for each in _captioned(sheet, number)]
    return told[:1] if len({each.value for each in told}) == 1 else []


def _captioned(sheet: Sheet, number: int) -> Iterator[Candidate]:
    """Yield the day behind a caption of any day that stands in a column with captions of the act's own facts."""
    for run, arabic in runs(sheet.rows[number]):
        tokens = [sheet.rows[number].tokens[at] for at in run]
        words = [token for token in tokens[1:] if any(map(str.isalnum, token.text))]
        head = tokens[0]
        if fold(head.text) not in _ANY_DAY or not words or not _is_in_column(sheet, head, arabic=arabic):
            continue
        links = next((at for at, word in enumerate(words) if fold(word.text) not in _BEFORE_DAYS), len(words))
        day = _day(words[links:], arabic=arabic) if links <= _MOST_LINKS else None
        if day:
            yield _told(day, arabic, (number, run[0]), _SURENESS)


def _is_in_column(sheet: Sheet, head: Token, *, arabic: bool) -> bool:
    height = head.rect.height
    return any(
        abs(anchor.rect.right - head.rect.right if arabic else anchor.rect.left - head.rect.left) < _ASIDE * height
        and abs(anchor.rect.middle - head.rect.middle) < _LINES * height
        for anchor in sheet.anchors
        if anchor.phrase.arabic == arabic and _OF_ACTS & set(anchor.phrase.fields)
    )


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
            yield _told(day, arabic, (anchor.row, run[0]), _SURENESS * anchor.likeness)


def _told(day: tuple[str, list[Token]], arabic: bool, place: tuple[int, int], sureness: float) -> Candidate:
    value, used = day
    rect, sure = around([token.rect for token in used]), min(token.confidence for token in used)
    in_letters = arabic and any(token.arabic for token in used)
    return Candidate(_DAY, value, joined(used), (rect,), in_letters, sure, sureness, place, _WEIGHT)


def _day(words: Sequence[Token], *, arabic: bool) -> tuple[str, list[Token]] | None:
    """Return the whole day that these words begin with, and those of them that say it."""
    script, words = Script.ARABIC if arabic else Script.LATIN, words[:_DAY_WORDS]
    # `الفين وست عشرة`: the year goes on behind a whole one.
    whole = read_value(joined(words), Value.DATE, script)
    for count in range(1, len(words) + 1):
        value = read_value(joined(words[:count]), Value.DATE, script)
        if value and value == whole and len(value) == _WHOLE_DATE:
            return value, list(words[:count])
    return None
