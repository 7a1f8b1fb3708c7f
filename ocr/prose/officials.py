"""Whom a courtesy names who only receives or witnesses an act: `reçu par les adouls M. A et M. B, le mariage de M. C`.

Two of them stand together, joined by `and`, behind their office or behind the verb of receiving, up to the noun of
the act or the verb of who appears before them.
"""

from collections.abc import Sequence

from dossier.letters import fold

# Offices of several, and verbs of which those who hold them are the subject.
_OFFICIALS = frozenset(
    fold(word)
    for word in (
        "adouls", "adoul", "notaires", "témoins", "juges", "rédacteurs", "greffiers", "traducteurs", "interprètes",
        "العدلان", "العدلين", "عدلان", "عدلين", "العدول", "عدول", "العدلتان", "العدلتين", "الشاهدان", "الشاهدين",
        "شاهدان", "شاهدين", "الشهود", "شهود", "شاهداه", "شهيداه", "القاضيان", "القاضيين", "الموثقان", "الموثقين",
        "الكاتبان", "الكاتبين", "المترجمان", "المترجمين", "الترجمانان", "للعدلين", "بالعدلين",
    )
)  # fmt: skip
_RECEIVED = frozenset(
    fold(word)
    for word in (
        "reçu", "reçue", "reçus", "reçoivent", "reçoit", "recueilli", "dressé", "dressée", "rédigé", "instrumenté",
        "تلقى", "تلقيا", "تلقاه", "تلقاها", "تلقته", "تلقت", "تلقوا", "يتلقى", "فتلقى", "وتلقى", "حرره", "حررها",
        "كتبه", "وكتبه",
    )
)  # fmt: skip
# Who does this is a party, before officials who may go without names.
_APPEAR = ("حضر", "مثل", "مثول", "compar", "presente", "devant", "امام", "لدي")
# Behind these another is spoken of: the act, the parties, a clause of their own.
_ACT = ("زوج", "زواج", "نكاح", "خاطب", "خطيب", "مخطوب", "قران", "epou", "mariage", "contrat", "union")
_SPOUSE = frozenset(fold(word) for word in ("mari", "marié", "mariée", "mariés", "femme"))
_CLAUSE = frozenset(fold(word) for word in ("أن", "بأن", "أنه", "أنهما", "بأنه", "que", "qu'il", "entre", "بين"))
_OF = frozenset(fold(word) for word in ("de", "من"))
_SIRS = frozenset(fold(word) for word in ("m", "mr", "monsieur", "السيد"))
_LADIES = frozenset(fold(word) for word in ("mme", "mlle", "melle", "madame", "mademoiselle", "السيدة", "الآنسة"))
_AND, _ANDS = "و", frozenset({"et", "و"})
# An office of one, behind which `and M. B` is another of it.
_ONE = frozenset(
    fold(word)
    for word in ("adoul", "notaire", "témoin", "juge", "maître", "devant", "العدل", "الشاهد", "القاضي", "أمام")
)
# How far, in words, an office stands before its first name, a verb before an office, and how long a name is.
_REACH, _BEFORE, _NAME_WORDS = 12, 5, 7


def is_bare(folded: str) -> bool:
    """Whether a folded wording is a courtesy alone, which tells no party: `والسيد`, not `الزوج السيد`."""
    return not any(root in folded for root in (*_ACT, "mari", "fianc", "futur", "femme", "عقد"))


def follows_officials(words: Sequence[str], start: int, end: int, since: int) -> bool:
    """Say whether the courtesy from word `start` to `end` names one who receives or witnesses the act.

    `words` are folded; nothing before the word `since` is looked at.
    """
    if any(word in _OF or _opens_another(word) for word in words[max(0, start - 1) : end + 1]):
        return False
    paired = _is_paired(words, start, end)
    received = False
    first = max(since, start - _REACH)
    for at in range(start - 1, first - 1, -1):
        if _opens_another(words[at]) or words[at].startswith(_APPEAR):
            return False
        if words[at] in _OFFICIALS:
            near = words[max(since, at - _BEFORE) : at]
            unnamed = any(word.startswith(_APPEAR) for word in near)
            return paired or (not unnamed and (at == start - 1 or received or any(word in _RECEIVED for word in near)))
        received = received or words[at] in _RECEIVED
    return received


def continues(words: Sequence[str], last: int, start: int) -> bool:
    """Say whether a courtesy at word `start` goes on from the official whose own ended at word `last`."""
    between = words[last + 1 : start]
    joined = words[start].startswith(_AND) or words[start] in _ANDS or (bool(between) and between[-1] in _ANDS)
    return joined and len(between) <= _NAME_WORDS and not any(_opens_another(word) for word in between)


def is_office(word: str) -> bool:
    """Say whether a folded word is an office that several may hold together."""
    return word in _OFFICIALS | _ONE


def _opens_another(word: str) -> bool:
    return word in _CLAUSE | _SPOUSE or any(root in word for root in _ACT)


def _is_paired(words: Sequence[str], start: int, end: int) -> bool:
    """Whether another of the same sex is joined to the name behind a courtesy: spouses are of both."""
    own = {word.removeprefix(_AND) if word not in _SIRS | _LADIES else word for word in words[start : end + 1]}
    same = _SIRS if own & _SIRS else _LADIES
    for at in range(end + 1, min(len(words), end + _NAME_WORDS + 3)):
        bare = words[at].removeprefix(_AND)
        if bare in _SIRS | _LADIES:
            return bare in same and (bare != words[at] or words[at - 1] in _ANDS)
        if _opens_another(words[at]):
            return False
    return False
