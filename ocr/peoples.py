"""Nationalities in words beside a zone's code for them: whether print names the state that the zone names."""

import re

from ocr.folding import fold

_MAR = "MAR"
_MOROCCAN = frozenset(fold(word) for word in ("marocain", "marocaine", "moroccan", "maroc", "مغربية", "مغربي"))
# What ends so may name a state's people; a code's letters alone are in too many words, `CAMARA` and `CMR`.
_OF_STATES = re.compile(r"[A-ZÇÉÈ]{3,}(?:AISE?|[IEÉ]EN|[IEÉ]ENNE|AINE?|OISE?|OLE|IQUE)$")


def names_state(printed: str, code: str) -> bool:
    """Whether print names the state of the code: `MAROCAINE` and `MAR`, `CAMEROUNAISE` and `CMR`."""
    if code == _MAR:
        return fold(printed) in _MOROCCAN
    word = printed.upper()
    if _OF_STATES.fullmatch(f"{word}E") and not _OF_STATES.fullmatch(word):
        # `MALIENN`: its last letter was lost.
        return False
    letters = iter(fold(printed))
    return len(code) == len(_MAR) and printed[:1].upper() == code[0] and all(each in letters for each in code.lower())


def is_people(word: str, code: str) -> bool:
    """Whether a word in capitals is the adjective of the code's state, as cards print it for a nationality."""
    return bool(_OF_STATES.fullmatch(word)) and names_state(word, code)


def is_of_a_state(word: str) -> bool:
    """Whether a word ends as the words for a state's people do."""
    return bool(_OF_STATES.fullmatch(word))
