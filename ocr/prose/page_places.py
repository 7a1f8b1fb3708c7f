"""Places that a page itself prints: behind `commune de`, `Province`, `جماعة`, `إقليم`, `مكتب الحالة المدنية ب`.

No list holds every town, but an act names its own in its head and its signature: where a sentence names it again it
ends there, and a name may begin.
"""

from collections.abc import Iterable, Sequence

from dossier.letters import fold
from dossier.places import is_place
from ocr.lines import Row, Token

_AREAS = frozenset(fold(word) for word in (
    "جماعة", "بجماعة", "إقليم", "بإقليم", "عمالة", "قيادة", "دائرة", "باشوية", "بلدية", "مكتب", "بمكتب", "commune",
    "province", "préfecture", "bureau", "municipalité", "cercle", "caïdat",
))  # fmt: skip
_BETWEEN = frozenset(fold(word) for word in (
    "أو", "إقليم", "عمالة", "الحالة", "المدنية", "الحضرية", "القروية", "ب", "de", "d'", "du", "ou", "l'état", "civil",
    "urbaine", "rurale", "préfecture", "",
))  # fmt: skip
_MARKS, _LONGEST = " ,.،:;؛", 4


def printed_places(rows: Iterable[Row]) -> frozenset[str]:
    """Return what stands behind the words for an area, folded: one to four words each."""
    found: set[str] = set()
    for row in rows:
        arabic = [token for token in reversed(row.tokens) if token.arabic]
        for tokens in (arabic, [token for token in row.tokens if not token.arabic]):
            found |= _behind(tokens)
    return frozenset(found)


def _behind(tokens: Sequence[Token]) -> set[str]:
    words = [fold(token.text.strip(_MARKS)) for token in tokens]
    found: set[str] = set()
    for at, word in enumerate(words):
        if word not in _AREAS:
            continue
        start = next((n for n in range(at + 1, len(words)) if words[n] not in _BETWEEN), len(words))
        named = [word for word in words[start : start + _LONGEST] if not word.isdecimal()]
        found |= {"".join(named[:count]) for count in range(1, len(named) + 1)}
    return found


def place_ends(texts: Sequence[str], printed: frozenset[str]) -> int:
    """Return how many of these words are the longest place that is known or that the page prints; none: 0."""
    texts = [text.strip(_MARKS) for text in texts]
    for count in range(min(len(texts), _LONGEST), 0, -1):
        text = " ".join(texts[:count])
        if is_place(text) or fold(text) in printed:
            return count
    return 0
