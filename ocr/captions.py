"""Captions of all kinds, which stand where titles do and share their words: none of them is a headline."""

import re
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from dossier.documents import KINDS
from dossier.documents.kind import Value
from dossier.documents.unknown import OFFICES, OTHERS
from ocr.folding import fold

# A text this like a label, of so many letters at least, is that label misread.
_A_LABEL, _A_LABEL_LETTERS = 0.85, 8
# `Acte de mariage de l'époux n° 253`, `رسم الزواج بفاس رقم 253`: an act that is named without being handed in.
_NUMBERED_ACT = re.compile(r"(?:lacte|acte|contrat|رسم|عقد).*?(?:(?:no|num|numero|رقم|عدد)\d*|n\d+)")


def is_caption(text: str) -> bool:
    """Whether a text, folded, is a label, well or badly read, or what an act's number or an office begins with."""
    return (
        text.rstrip("0123456789") in label_wording()
        or is_numbered(text)
        or _NUMBERED_ACT.fullmatch(text) is not None
        or text.startswith(_offices())
        or _is_nearer_a_label(text)
    )


@lru_cache(maxsize=4096)
def is_numbered(text: str) -> bool:
    """Whether a text is a label of a number and what follows it: `رسم الزواج رقم 253 تاريخ الزواج` is no title."""
    return any(text.startswith(label) and text[len(label) : len(label) + 1].isdigit() for label in _numbers())


@cache
def label_wording() -> frozenset[str]:
    """Return the labels of all kinds: `acte de mariage n°` before its number is no title."""
    labels = [label for kind in KINDS.values() for label in kind.fields.values()]
    return frozenset(fold(text) for label in labels for text in (*label.fr, *label.ar)) - frozenset(titles())


@cache
def titles() -> tuple[str, ...]:
    """Return the titles of our kinds."""
    return tuple(dict.fromkeys(fold(text) for kind in KINDS.values() for text in (*kind.titles_fr, *kind.titles_ar)))


@cache
def titles_of_captions() -> frozenset[str]:
    """Return the titles of cards that are captions too, of their numbers on other papers: `بطاقة التعريف الوطنية`."""
    labels = [label for kind in KINDS.values() for label in kind.fields.values() if label.value is Value.CIN]
    return frozenset(fold(text) for label in labels for text in (*label.fr, *label.ar)) & frozenset(titles())


@lru_cache(maxsize=4096)
def _is_nearer_a_label(text: str) -> bool:
    """Whether a text is a misread label rather than a misread title: `Leu de naissance` is no `acte de naissance`."""
    label = process.extractOne(text, _label_list(), scorer=Levenshtein.normalized_similarity, score_cutoff=_A_LABEL)
    if label is None:
        return False
    title = process.extractOne(text, _title_list(), scorer=Levenshtein.normalized_similarity, score_cutoff=label[1])
    return title is None


@cache
def _label_list() -> tuple[str, ...]:
    return tuple(label for label in label_wording() if len(label) >= _A_LABEL_LETTERS)


@cache
def _title_list() -> tuple[str, ...]:
    others = (fold(text) for text in (*OTHERS.titles_fr, *OTHERS.titles_ar))
    return tuple(dict.fromkeys((*titles(), *others)))


@cache
def _numbers() -> tuple[str, ...]:
    return tuple(label for label in label_wording() if label.endswith(("no", "رقم", "عدد", "numero")))


@cache
def _offices() -> tuple[str, ...]:
    return tuple(fold(text) for text in OFFICES)
