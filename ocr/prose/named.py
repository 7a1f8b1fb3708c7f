"""Words of somebody's name that are labels elsewhere: `الزوج السيد مولود الحي` names neither a birth nor a quarter."""

from collections.abc import Sequence

from dossier.letters import fold
from dossier.names.given import GIVEN_NAMES
from dossier.places import is_place
from ocr import lexicon
from ocr.anchors import Match
from ocr.prose.extent import CLAUSE_AR
from ocr.prose.formulas import Formulas
from ocr.prose.stream import Stream

_SERVANT, _IN = fold("عبد"), "ب"
_MARKS = " .,،:;"


def without_names(matches: Sequence[Match], stream: Stream, formulas: Formulas) -> list[Match]:
    """Leave out Arabic formulas of one word that are words of the name right behind a courtesy."""
    if not stream.arabic:
        return list(matches)
    texts = [spot.token.text for spot in stream.spots]
    roles = formulas.roles
    courtesies = {match.end for match in matches if roles[(match.phrase.folded, match.phrase.arabic)].full_name}
    kept = []
    for match in matches:
        role = roles[(match.phrase.folded, match.phrase.arabic)]
        one = match.start == match.end and not role.full_name and role.section is None
        if not (one and _is_in_a_name(texts, match.start, courtesies)) and not _is_like_a_name(texts, match):
            kept.append(match)
    return kept


def _is_like_a_name(texts: Sequence[str], match: Match) -> bool:
    """Whether a formula is only like what stands there, and that is a name: `سلمى في` is no `سلمت في`."""
    words, folded = [fold(text.strip(_MARKS)) for text in texts[match.start : match.end + 1]], match.phrase.folded
    # `الاسم الشخصي العربي` is no `الاسم الشخصي بالعربية`.
    ends = words[-1] in GIVEN_NAMES and not folded.endswith(words[-1])
    return match.likeness < 1.0 and (ends or any(word in GIVEN_NAMES and word not in folded for word in words))


def _is_in_a_name(texts: Sequence[str], at: int, courtesies: set[int]) -> bool:
    """Whether a word is a known one of a name that begins behind a courtesy, and no figure or colon follows it."""
    follows = texts[at + 1] if at + 1 < len(texts) else ""
    if texts[at].endswith(":") or follows.startswith(":") or any(letter.isdigit() for letter in follows):
        return False
    word = texts[at].strip(_MARKS)
    if at - 1 in courtesies:
        # `السيد مولود بفاس` tells a place of birth.
        return fold(word) in GIVEN_NAMES and not is_place(follows.strip(_MARKS).removeprefix(_IN))
    if at - 2 not in courtesies:
        return False
    before = fold(texts[at - 1].strip(_MARKS))
    if before == _SERVANT:
        return True
    known = word in lexicon.arabic_words() and fold(word) not in CLAUSE_AR
    return known and (before in GIVEN_NAMES or texts[at - 1] in lexicon.arabic_words())
