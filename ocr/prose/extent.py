"""How far a value in running text goes: up to the next formula, but a name ends before, at a comma or a common word."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dossier.documents.kind import Value
from dossier.letters import fold
from dossier.names.given import GIVEN_NAMES
from dossier.places import is_place
from ocr.finder.sheet import Spot
from ocr.lexicon import arabic_words
from ocr.likely import unmarked

# Words that no name or place holds; what follows them is another clause.
CLAUSE_AR = frozenset(
    fold(word)
    for word in (
        "من", "في", "على", "إلى", "عن", "قد", "الذي", "التي", "منذ", "بناء", "طبقا", "حسب", "وذلك", "وقد", "وهو",
        "وهي", "بصفته", "لدى", "عند", "بين", "ثم", "كما", "حيث", "أنه", "أنها", "الموافق", "المزداد", "المزدادة",
        "المولود", "المولودة", "الحامل", "الحاملة", "الساكن", "الساكنة", "القاطن", "القاطنة", "مهنته", "مهنتها",
        "الساكنين", "الساكنان", "القاطنين", "القاطنان",
        "مغربي", "مغربية", "جنسيته", "جنسيتها", "وذكر", "بالغ", "البالغ", "البالغة", "عازب", "أعزب", "عازبة",
        "بكر", "ثيب", "مطلق", "مطلقة", "أرمل", "أرملة", "يتابع", "تتابع", "مسجل", "مسجلة", "والذي", "والتي",
        "المسجل", "المسجلة", "بتاريخ", "يوم", "سنة", "الموقع", "المحترم", "المحترمة", "تلميذ", "تلميذة", "المذكور",
        "المذكورة", "أدناه", "أسفله", "مزداد", "مزدادة", "مولود", "مولودة", "ازداد", "ازدادت", "ولد", "ولدت", "عام",
        "ذكر", "أنثى", "سمي", "سميت", "ساكن", "ساكنة", "قاطن", "قاطنة", "حامل", "حاملة", "الموظف", "عمره", "عمرها",
        "ابنة", "المسمى", "المسماة", "والذي", "المقيم", "المقيمة", "مقيم", "مقيمة", "أن", "بأن", "متزوج", "متزوجة",
        "صرح", "صرحت", "بذلك", "ذلك", "نحن", "وقعنا", "ووقعنا", "ووقع", "وقع", "حرر", "وحرر", "تلي", "وبعد", "بعد",
        "ربة", "بدون", "متقاعد", "متقاعدة", "موظفة", "حرفته", "حرفتها", "البالغ", "بطلب",
        "تزوج", "تزوجت", "وبين", "والسيدة", "بالسيدة", "بزوجته", "زوجته", "و", "بنفس", "والد", "والدة",
        "جنسه", "جنسها", "وجنسه", "وجنسها", "وجنسيته", "وجنسيتها", "مهنته", "مهنتها", "وهما", "كلاهما", "وكلاهما",
        "وكلهما", "مغربيان", "مغربيين", "معاينة", "حازته",
        "قبضته", "وأبرأته", "فبرئ", "النكاح", "لنفسه", "وارتضاه", "بنفسه", "بنفسها", "اعترفت",
    )
)  # fmt: skip
_CLAUSE_FR = frozenset(
    fold(word)
    for word in (
        "est", "né", "née", "a", "qui", "que", "dont", "depuis", "titulaire", "demeurant", "domicilié",
        "domiciliée", "en", "au", "aux", "par", "pour", "sous", "selon", "le", "les", "sur", "dans", "avec",
        "ayant", "fils", "fille", "marié", "mariée", "célibataire", "profession", "porteur", "inscrit", "inscrite",
        "sexe", "à", "et",
    )
)  # fmt: skip
# Between a name and its ancestor's, and between a child's name and its father's.
_ANCESTOR = frozenset(fold(word) for word in ("بن", "بنت", "ابن", "ابنة", "ben", "bent", "bint", "ibn", "عبد"))
_CHILD_OF = frozenset(fold(word) for word in ("ابن", "ابنة"))
# The name and the preposition are one word but for the dots of its last letter, which tell them apart.
_ALI, _DOTTED, _UNDOTTED = fold("علي"), "ي", "ى"
_HONOURS = frozenset(fold(word) for word in ("سيدي", "مولاي", "لالة", "للا", "الحاج", "أبو", "أبي", "آيت", "آل"))
# `Prénom ALI Nom ALAMI`: labels without a colon.
NEXT_NAME = frozenset({"Nom", "Prénom", "Prénoms", "Prenom", "nom", "prénom"})
_NEXT_CLAUSE = frozenset(fold(word) for word in ["وقد", "وذلك", "منذ", "depuis", "selon", "lequel", "laquelle"])
PARTICLES_FR = frozenset(
    {"ben", "bent", "bint", "ibn", "el", "al", "ait", "aït", "ou", "ould", "bou", "de", "la", "d"}
)  # fmt: skip
_COURTESY = frozenset(fold(word) for word in (
    "m", "mr", "mme", "mlle", "mile", "melle", "monsieur", "madame", "mademoiselle", "السيد", "السيدة", "الآنسة",
))  # fmt: skip
# What may stand between a formula and its name.
_IDLE = _COURTESY | frozenset(fold(word) for word in ("est", "هو", "هي"))
_LEADING = frozenset({"de", "d'", "d’", "du", "des", "est", "sont", "donc"})
_AND = frozenset({"et", "ou"})
# `demeurant habituellement 12, rue ...`: no address begins with an adverb.
_ADVERB = re.compile(r"[a-zà-ÿ]{4,}ment")
_ADVERB_AR = frozenset(fold(word) for word in (
    "حاليا", "فعليا", "فعلا", "عادة", "دائما", "سابقا", "اعتياديا", "بصفة", "دائمة", "اعتيادية", "فعلية", "مستمرة",
))  # fmt: skip
_BEFORE_DAYS = "le"
# Nationalities behind `and he`, `and she`, `and both`: so many letters at most, which are misread often.
_PEOPLE_AR = frozenset(fold(word) for word in ("مغربي", "مغربية", "مغربيان", "مغربيين", "مغربيا"))
_AND_AR, _PRONOUN = "و", 5
_AT = frozenset({"à", "au", "aux", "a"})
_MARKS = ",;،؛»"
_SHORT = 3
# What the page's pass was less sure of than this may be a mark.
_READ = 0.8
_MOST_NAME_WORDS, _MOST_FIGURE_WORDS, _MOST_WORDS = 6, 16, 22
_OPEN = frozenset({Value.ADDRESS, Value.TEXT})
_NAMES = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE})


def is_clause(text: str) -> bool:
    """Say whether every Arabic word is one that no name holds, and no given name."""
    return all(fold(word) in CLAUSE_AR and fold(word) not in GIVEN_NAMES for word in text.split())


def extent(spots: Sequence[Spot], value: Value, *, arabic: bool) -> list[Spot]:
    """Return the words of the value, which begins with the first of these words."""
    spots = list(spots)
    while spots and not any(character.isalnum() for character in spots[0].token.text):
        spots = spots[1:]
    if len(spots) > 2 and (fold(spots[0].token.text) in _AND or spots[0].token.text.startswith("و")):
        # `اسم التلميذ ونسبه : ...`: the label goes on to its colon.
        colon = next((at for at, spot in enumerate(spots[:3]) if spot.token.text.endswith(":")), None)
        spots = spots if colon is None else spots[colon + 1 :]
    if value in _NAMES:
        return _name(spots, value, arabic)
    if value in _OPEN:
        return _sentence(spots, value)
    return spots[:_MOST_FIGURE_WORDS]


def _name(spots: Sequence[Spot], value: Value, arabic: bool) -> list[Spot]:
    taken: list[Spot] = []
    for at, spot in enumerate(spots[: _MOST_NAME_WORDS + 2]):
        text = spot.token.text
        folded = fold(text)
        if not taken and folded in _IDLE:
            continue
        if not taken and not arabic and text in _LEADING:
            # `le prénom de SARA`: no name begins with a small `de`.
            continue
        if (
            not taken
            and value is Value.PLACE
            and not arabic
            and text in ("à", "de", "d'", "la", "ville", "commune", "du")
        ):
            continue
        if not taken and len(text) == 1 and not spot.token.arabic and (text.isdigit() or spot.token.confidence < _READ):
            # A colon that was read as a figure: no name begins with one.
            continue
        if not folded or any(character.isdigit() for character in text):
            break
        # `بن علي`: folded, the name Ali is the word `على`.
        inside = fold(taken[-1].token.text) in _ANCESTOR if taken else folded in GIVEN_NAMES and text[-1] != _UNDOTTED
        inside = inside or (folded == _ALI and bool(taken) and _is_ali(taken[-1], spot, spots[at + 1 : at + 2]))
        if folded in (CLAUSE_AR if arabic else _CLAUSE_FR) and (arabic or text[:1].islower()) and not inside:
            break
        if taken and not arabic and folded == _BEFORE_DAYS and _begins_a_day(taken[-1], spots[at : at + 2]):
            break
        if value is Value.NAME and taken and (folded in _CHILD_OF or text in NEXT_NAME):
            break
        if not arabic and text[:1].islower() and text.lower().strip(".'’") not in PARTICLES_FR:
            break
        taken.append(spot)
        if text[-1] in _MARKS or (text[-1] in ".:" and len(folded) > 1) or (arabic and unmarked(text) != text):
            break
    return _known_place(taken) if value is Value.PLACE else taken[:_MOST_NAME_WORDS]


def _begins_a_day(before: Spot, spots: Sequence[Spot]) -> bool:
    """Whether `Le` begins a line of its own or stands before a figure: `l'officier de SEFROU` / `Le 28/10/2026`."""
    return spots[0].row != before.row or (len(spots) > 1 and spots[1].token.text[:1].isdigit())


def without_pronoun(spots: list[Spot], behind: Sequence[Spot]) -> list[Spot]:
    """Return the words up to a short one of no name that begins with `and`, before a nationality: `وهي مغربية` misread.

    Args:
        spots: the words behind a formula.
        behind: what follows them.
    """
    for at, (spot, after) in enumerate(pairwise([*spots, *behind[:1]])):
        people = fold(after.token.text.strip(_MARKS + ".:")) in _PEOPLE_AR
        word = spot.token.text
        if at and people and word.startswith(_AND_AR) and len(word) <= _PRONOUN and word not in arabic_words():
            return spots[:at]
    return spots


def _is_ali(before: Spot, spot: Spot, after: Sequence[Spot]) -> bool:
    """Whether a word behind one of a name's is the name Ali, and not the preposition.

    Nobody is honoured on his own (`سيدي علي`); behind a given name, and where the name ends, dots tell.
    """
    head, text = fold(before.token.text), spot.token.text
    if head in _HONOURS:
        return True
    ends = not after or text[-1] in _MARKS + ".:" or fold(after[0].token.text) in CLAUSE_AR | _ANCESTOR
    return text.rstrip(_MARKS + ".:").endswith(_DOTTED) and (head in GIVEN_NAMES or ends)


def may_go_on(spots: Sequence[Spot], taken: Sequence[Spot]) -> bool:
    """Whether a given name that was not taken follows a name's last word on its line, without a mark between."""
    at = next((number for number, spot in enumerate(spots) if taken and spot is taken[-1]), len(spots))
    if at + 1 >= len(spots):
        return False
    last, text = taken[-1].token.text, spots[at + 1].token.text
    marked = last[-1] in _MARKS + ".:" or unmarked(last) != last
    return (
        not marked
        and spots[at + 1].row == taken[-1].row
        and fold(text) in GIVEN_NAMES
        and not text.endswith(_UNDOTTED)
        and (spots[at + 1].token.arabic or text[:1].isupper())
    )


def _known_place(spots: Sequence[Spot]) -> list[Spot]:
    """Return the words of the longest place that is known, all of them where none is: `الحسيمة رسم`.

    In French a capital says that the name goes on.
    """
    for count in range(min(len(spots), _MOST_NAME_WORDS), 0, -1):
        words = " ".join(spot.token.text.strip(_MARKS + ".:") for spot in spots[:count])
        if is_place(words) or is_place(words.removeprefix("ب")):
            if _goes_on(spots[count - 1 : count + 1]):
                break
            return list(spots[:count])
    return list(spots[:_MOST_NAME_WORDS])


def _goes_on(spots: Sequence[Spot]) -> bool:
    """Whether the second of two words belongs to the French place that the first seems to end."""
    if len(spots) < 2 or spots[0].token.arabic or spots[1].token.arabic:
        return False
    if spots[0].row != spots[1].row and fold(spots[1].token.text) in GIVEN_NAMES and not is_place(spots[1].token.text):
        # `est né à OUJDA`, and on the next line the child's name.
        return False
    return spots[0].token.text[-1] not in _MARKS + "." and spots[1].token.text[:1].isupper()


def _sentence(spots: Sequence[Spot], value: Value) -> list[Spot]:
    taken: list[Spot] = []
    for spot in spots[:_MOST_WORDS]:
        text = spot.token.text
        adverb = _ADVERB.fullmatch(text) or fold(text) in _ADVERB_AR
        if not taken and value is Value.ADDRESS and (text in _AT or adverb):
            continue
        if taken and fold(text) in _NEXT_CLAUSE:
            break
        if not taken and value is Value.TEXT and text.islower() and fold(text) in _CLAUSE_FR:
            # `notre établissement en deuxième année`: another clause.
            return []
        taken.append(spot)
        ended = text[-1] in (".;؛" if value is Value.ADDRESS else ".;,،؛")
        if ended and len(fold(text)) > _SHORT:
            break
    return taken
