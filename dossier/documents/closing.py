"""Wording closed over what offices put for each other, so that a kind declares one of such wordings for all.

Words for a number (`n°`, `numéro`, `num.`; `رقم`, `عدد`) stand for each other, before the noun or behind it; a card, a
birth and a place are somebody's own (`بطاقته`, `ازديادها`) or anybody's; participles are his or hers. What a kind
declares for something else stays that, and a wording that two labels would lead to is neither's.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dossier.documents.kind import Kind, Label
from dossier.letters import fold

_NUMBER_FR, _NUMBER_AR = ("n°", "numéro", "num."), ("رقم", "عدد")
_NUMBERS = {"n°": _NUMBER_FR, "numéro": _NUMBER_FR, "num.": _NUMBER_FR, "no": _NUMBER_FR, "nº": _NUMBER_FR,
            "رقم": _NUMBER_AR, "عدد": _NUMBER_AR}  # fmt: skip
_OF_NUMBER = frozenset({"de", "du", "la", "le", "l'", "d'"})
# What begins a sentence about a number is no noun that its number may stand before.
_NO_NOUN = frozenset(
    {"sous", "inscrit", "inscrite", "enregistré", "titulaire", "porteur", "porteuse", "marié(e)", "identifié(e)", "تحت",
     "المسجل", "ضمن", "الحامل", "الحاملة", "الحامل(ة)"}
)  # fmt: skip
# Arabic nouns with the article, and as somebody's own.
_OWN_AR: Mapping[str, tuple[str, ...]] = {
    "البطاقة الوطنية": ("بطاقته الوطنية", "بطاقتها الوطنية"),
    "بطاقة التعريف الوطنية": (
        "بطاقة تعريفه الوطنية", "بطاقة تعريفها الوطنية", "بطاقته الوطنية للتعريف", "بطاقتها الوطنية للتعريف",
    ),
}  # fmt: skip
_BIRTHS_AR = (
    "الازدياد", "ازدياده", "ازديادها", "الولادة", "ولادته", "ولادتها", "الميلاد", "ميلاده", "ميلادها",
)  # fmt: skip
# Words that say the same before such a noun, and before the words that follow a participle.
_PLACES_AR = ("مكان", "محل")
_BORN_AR = (
    "المزداد", "المزدادة", "مزداد", "مزدادة", "المولود", "المولودة", "مولود", "مولودة", "ازداد",
    "ازدادت", "ولد", "ولدت",
)  # fmt: skip
# Forms for a man and for a woman.
_PAIRS_AR = (
    ("الساكن", "الساكنة"), ("القاطن", "القاطنة"), ("المقيم", "المقيمة"), ("الحامل", "الحاملة"), ("ساكن", "ساكنة"),
    ("قاطن", "قاطنة"), ("مقيم", "مقيمة"), ("المسمى", "المسماة"), ("المدعو", "المدعوة"), ("يسكن", "تسكن"),
    ("يقطن", "تقطن"), ("يقيم", "تقيم"), ("مسجل", "مسجلة"), ("المسجل", "المسجلة"), ("حامل", "حاملة"), ("صاحب", "صاحبة"),
    ("التلميذ", "التلميذة"), ("الطالب", "الطالبة"), ("المتدرب", "المتدربة"), ("والده", "والدها"), ("والدته", "والدتها"),
    ("عنوانه", "عنوانها"), ("اسمه", "اسمها"),
)  # fmt: skip
_OTHER_AR = {word: other for pair in _PAIRS_AR for word, other in (pair, pair[::-1])}
# A card's names in French: short ones in a sentence are few letters among many.
_CARDS_FR = (
    "carte nationale d'identité électronique", "carte d'identité nationale électronique",
    "carte nationale d'identité", "carte d'identité nationale", "carte nationale", "carte d'identité",
)  # fmt: skip
_CARDS_SHORT_FR = ("cnie", "cin", "cni", "cine")
_GENDERED = (
    "né", "délivré", "établi", "émis", "édité", "domicilié", "inscrit", "enregistré", "nommé", "dénommé", "prénommé",
    "désigné", "soussigné", "intéressé", "marié", "certifié", "imprimé", "étudiant", "muni", "identifié", "logé",
)  # fmt: skip
_ENDINGS = ("", "e")
# A wording this long is like itself with `num.` for `n°`.
_LONG = 14


def closed(kind: Kind) -> Kind:
    """Return the kind with its labels and stops closed."""
    stops_fr, stops_ar = ((*stops, *_more(stops)) for stops in (kind.stops_fr, kind.stops_ar))
    own = _declared(kind)
    leads: dict[str, set[str]] = {}
    for name, label in kind.fields.items():
        for text in _more((*label.fr, *label.ar)):
            leads.setdefault(fold(text), set()).add(_meaning(name))

    def is_its(text: str, name: str) -> bool:
        folded = fold(text)
        return own.get(folded, {_meaning(name)}) == {_meaning(name)} and leads[folded] == {_meaning(name)}

    fields: dict[str, Label] = {}
    for name, label in kind.fields.items():
        french, arabic = (
            (*texts, *(text for text in _more(texts) if is_its(text, name))) for texts in (label.fr, label.ar)
        )
        loose = (*label.loose, *_more(label.loose))
        fields[name] = replace(label, fr=_once(french), ar=_once(arabic), loose=loose)
    labelled = {fold(text) for label in fields.values() for text in (*label.fr, *label.ar)} - set(own)
    kept = [[text for text in _once(stops) if fold(text) not in labelled] for stops in (stops_fr, stops_ar)]
    return replace(kind, fields=fields, stops_fr=tuple(kept[0]), stops_ar=tuple(kept[1]))


def variants(text: str) -> Iterator[str]:
    """Yield the wordings that stand for one, itself left out."""
    found = [text]
    for rule in (_numbered, _owned, _born, _his_or_hers, _cards):
        found = [other for each in found for other in (each, *rule(each))]
    seen = {fold(text)}
    for each in found:
        if fold(each) not in seen:
            seen.add(fold(each))
            yield each


def _more(texts: Iterable[str]) -> list[str]:
    return [other for text in texts for other in variants(text)]


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _meaning(name: str) -> str:
    """Return what a field is asked for, whoever it is asked of: both spouses' labels are worded alike."""
    return name.removeprefix("husband_").removeprefix("wife_")


def _declared(kind: Kind) -> dict[str, set[str]]:
    """Return what every declared wording, folded, stands for."""
    found: dict[str, set[str]] = {}
    for name, label in kind.fields.items():
        for text in (*label.fr, *label.ar):
            found.setdefault(fold(text), set()).add(_meaning(name))
    others = [*kind.stops_fr, *kind.stops_ar, *kind.titles_fr, *kind.titles_ar]
    others += [text for section in kind.sections.values() for text in (*section.fr, *section.ar)]
    for text in others:
        found.setdefault(fold(text), {""})
    return found


def _numbered(text: str) -> Iterator[str]:
    """Yield a wording with every word for its number, before its noun and behind it; alone such a word is itself."""
    words = text.split()
    at = next((n for n, word in enumerate(words) if word in _NUMBERS), None)
    if at is None or len(words) == 1:
        return
    rest = [*words[:at], *words[at + 1 :]]
    noun = list(rest)
    while noun and at == 0 and noun[0] in _OF_NUMBER:
        noun = noun[1:]
    numbers = [each for each in _NUMBERS[words[at]] if each != "num." or len(fold(text)) < _LONG]
    for number in numbers:
        yield " ".join([*words[:at], number, *words[at + 1 :]])
        if noun and noun[0] not in _NO_NOUN and at in (0, len(words) - 1) and not noun[0].startswith(("l'", "d'")):
            yield " ".join([number, *noun])
            yield " ".join([*noun, number])


def _owned(text: str) -> Iterator[str]:
    """Yield the wordings of anybody's card as his and as hers."""
    for noun, own in _OWN_AR.items():
        if noun in text:
            yield from (text.replace(noun, each) for each in own)


def _born(text: str) -> Iterator[str]:
    """Yield a wording of a birth in its other words."""
    words = text.split()
    if len(words) > 1 and words[-1] in _BIRTHS_AR:
        heads = [words[:-1]]
        if words[-2] in _PLACES_AR:
            heads = [[*words[:-2], place] for place in _PLACES_AR]
        yield from (" ".join([*head, birth]) for head in heads for birth in _BIRTHS_AR)
    if len(words) > 1 and words[0] in _BORN_AR:
        yield from (" ".join([born, *words[1:]]) for born in _BORN_AR)


def _his_or_hers(text: str) -> Iterator[str]:
    """Yield a wording as it is said of a man and of a woman; folded, `né(e)` is `née`."""
    words = text.split()
    if any(word in _OTHER_AR for word in words):
        yield " ".join(_OTHER_AR.get(word, word) for word in words)
    at = next((n for n, word in enumerate(words) if _stem(word)), None)
    if at is not None:
        begin = "l'" if words[at].startswith("l'") else ""
        for ending in _ENDINGS:
            yield " ".join([*words[:at], f"{begin}{_stem(words[at])}{ending}", *words[at + 1 :]])


def _cards(text: str) -> Iterator[str]:
    """Yield the wordings of a card's number with the card's other names."""
    words = text.split()
    if any(word in _NUMBERS for word in words):
        card = next((name for name in _CARDS_FR if name in text), None)
        card = card or next((name for name in _CARDS_SHORT_FR if name in words), None)
        if card:
            yield from (text.replace(card, name) for name in (*_CARDS_FR, *_CARDS_SHORT_FR))


def _stem(word: str) -> str:
    """Return the masculine of a participle, nothing where a word is none."""
    plain = word.removeprefix("l'").removesuffix("(e)")
    return next((stem for stem in _GENDERED if plain in (stem, f"{stem}e")), "")
