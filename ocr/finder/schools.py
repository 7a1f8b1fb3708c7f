"""A school's name told from what a paper says of schools: `Etablissement privé autorisé n° 12/1998` names none.

Where only such words stand behind a caption the name is the paper's headline, which begins with a school's word.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.candidate import Candidate
from ocr.folding import fold
from ocr.lines import Token

_FIELD = "establishment"
# What describes schools, points at one, or says in which year somebody is.
_DESCRIBING = frozenset(fold(word) for word in (
    "privé", "privée", "prive", "public", "publique", "autorisé", "autorisée", "agréé", "d'enseignement", "scolaire",
    "susvisé", "susnommé", "susmentionné", "sus-indiqué", "précité", "soussigné", "soussignée", "notre",
    "l'établissement", "établissement", "خصوصية", "خاصة", "مرخصة", "مرخص", "عمومية", "المذكورة", "أعلاه", "الموقع",
    "أسفله", "السنة",
    "بالسنة", "سنة", "المستوى", "بالمستوى", "بقسم", "القسم", "بصفة", "التعليم", "للتعليم",
))  # fmt: skip
# What goes on with a sentence: `notre établissement au titre de l'année`. `EN NASR` is a name, in capitals.
_GOING_ON = frozenset({"au", "aux", "pour", "en", "sous"})
# What a name begins with that lost its sort of school: `des Sciences de Tétouan`.
_CUT = ("de ", "des ", "du ", "d'", "d’")
_JOINING = frozenset(fold(word) for word in ("في", "de", "du", "la", "le", "ب", "n°", "تحت", "رقم"))


def named(found: Sequence[Candidate], kind: Kind) -> list[Candidate]:
    """Return the candidates without descriptions of a school, and names without their sort doubted."""
    if _FIELD not in kind.fields:
        return list(found)
    sorts = frozenset(map(fold, kind.fields[_FIELD].begins))
    whole = [each for each in found if each.field != _FIELD or not each.value or not is_description(each.value, sorts)]
    schools = {each.value for each in whole if each.field == _FIELD}
    return [
        replace(each, doubted=True) if each.field == _FIELD and _is_cut(each.value) else each
        for each in whole
        if each.field != _FIELD or not _is_tail(each.value, schools)
    ]


def _is_cut(school: str) -> bool:
    return school.lower().startswith(_CUT)


def _is_tail(school: str, others: Set[str]) -> bool:
    """Whether a name that lost its sort stands whole in another."""
    return _is_cut(school) and any(each.endswith(f" {school}") for each in others)


def is_description(text: str, sorts: Set[str] = frozenset()) -> bool:
    """Whether words say what a school is, or which year of it, and not which it is.

    The sort of a school alone is nobody's name: `Le Doyen de la faculté atteste que`.
    """
    if _GOING_ON.intersection(text.split()[:1]):
        return True
    words = [word for word in map(fold, text.split()) if word and word not in _JOINING]
    return not words or words[0] in _DESCRIBING or "".join(words) in sorts


def behind_colon(words: Sequence[Token]) -> Sequence[Token]:
    """Return what follows a first word that a colon makes a caption: `Ecole : INSTITUT AL AMAL`."""
    at = next((at for at, word in enumerate(words[:2], start=1) if word.text.endswith(":")), 0)
    return words[at:] or words
