"""Whole names under one caption on papers of two people: `Nom et prénom : Karim BENNANI`, `الاسم الكامل`.

Such papers hold given and family name as fields of their own. So each person gets a name more while a page is looked
at, in each script, and what its captions lead to is told in two parts at the end, ordered as the paper's other names.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from dossier.documents import KINDS
from dossier.documents.kind import Kind, Label, Script, Value
from dossier.documents.labels import FULL_NAME_AR, FULL_NAME_FR
from dossier.names.order import NameParts, Part, Told, part_of
from ocr.candidate import Candidate
from ocr.crops import around
from ocr.finder.sections import sections_read
from ocr.folding import has_letters
from ocr.lines import Row, Token
from ocr.prose.orders import Orders
from ocr.values import read_value

_WHOLE, _ARABIC = "whole_name", "_ar"
_GIVEN, _FAMILY = "given_names", "family_name"
_CALLED = {"husband": (("de l'époux", "du mari"), ("للزوج", "الزوج")),
           "wife": (("de l'épouse", "de la femme"), ("للزوجة", "الزوجة"))}  # fmt: skip
_OF_ONE = (("nom et prénom", "nom et prénoms", "nom complet", "prénom et nom", "identité"),
           ("الاسم الكامل", "اسم", "الاسم العائلي والشخصي", "الاسم الشخصي والعائلي"))  # fmt: skip
# Words of sentences, and what two captions of a line are like: `الاسم الشخصي عمر الاسم العائلي ...`.
_COMMON = frozenset({
    "اسمه الكامل", "اسمه ونسبه", "اسمها ونسبها", "الاسم العائلي والاسم الشخصي",
    "الاسم الشخصي والاسم العائلي",
})  # fmt: skip
# How sure the place of a part is whose order is likely, and where it is a guess.
_LIKELY, _GUESSED = 0.8, 0.5
_MARKS = " ,.،:;"


@cache
def with_whole_names(name: str) -> Kind:
    """Return the kind of that name with a whole name for each person whose name it holds in parts."""
    kind = KINDS[name]
    fields = dict(kind.fields)
    for person in sections_read(kind):
        if f"{person}_{_GIVEN}" not in fields or person not in _CALLED:
            continue
        own_fr, own_ar = (
            tuple(f"{caption} {whose}" for caption in captions for whose in whom)
            for captions, whom in zip(_OF_ONE, _CALLED[person], strict=True)
        )
        french = tuple(text for text in FULL_NAME_FR if text not in _COMMON) + own_fr
        arabic = tuple(text for text in FULL_NAME_AR if text not in _COMMON) + own_ar
        # Where Arabic captions announce Latin names too they announce whole ones.
        both = arabic if fields[f"{person}_{_GIVEN}"].ar else ()
        whole = f"{person}_{_WHOLE}"
        fields[whole] = Label(Value.FULL_NAME, fr=french, ar=both, section=person)
        fields[f"{whole}{_ARABIC}"] = Label(Value.FULL_NAME, ar=arabic, script=Script.ARABIC, section=person)
    return replace(kind, fields=fields) if len(fields) > len(kind.fields) else kind


def in_parts(found: Sequence[Candidate], rows: Sequence[Row]) -> list[Candidate]:
    """Return the candidates with each whole name as the given and the family name that it holds."""
    told = {each.field for each in found if each.value}
    wholes = [each for each in found if _WHOLE in each.field]
    orders = Orders()
    # What a later name tells of the paper's order counts for the ones before it too.
    for each in wholes:
        orders.split(_words(_tokens(each, rows)), arabic=each.arabic)
    kept: list[Candidate] = []
    for each in found:
        if _WHOLE not in each.field:
            kept += _of_lone_caption(each, rows, orders, told)
            continue
        tokens = _tokens(each, rows)
        parts = orders.split(_words(tokens), arabic=each.arabic) if each.value else None
        if parts is not None:
            kept += [made for name in (_GIVEN, _FAMILY) if (made := _part(each, tokens, parts, name))]
    return kept


def _of_lone_caption(one: Candidate, rows: Sequence[Row], orders: Orders, told: set[str]) -> list[Candidate]:
    """Return what a person's only caption of a name leads to, in parts where it holds both: `الاسم : محمد العلمي`."""
    person = one.field.split("_")[0]
    mine = next((name for name in (_GIVEN, _FAMILY) if one.field.removesuffix(_ARABIC) == f"{person}_{name}"), None)
    if person not in _CALLED or mine is None or not one.value:
        return [one]
    if one.field.replace(mine, _FAMILY if mine == _GIVEN else _GIVEN) in told:
        return [one]
    tokens = _tokens(one, rows)
    parts = orders.split(_words(tokens), arabic=one.arabic)
    family = " ".join(_words(tokens[slice(*parts.family)])) if parts else ""
    if parts is None or parts.told is not Told.KNOWN or part_of(family) is not Part.FAMILY:
        return [one]
    whole = replace(one, field=one.field.replace(mine, _WHOLE), place_confidence=min(one.place_confidence, _LIKELY))
    return [made for name in (_GIVEN, _FAMILY) if (made := _part(whole, tokens, parts, name))]


def _part(whole: Candidate, tokens: Sequence[Token], parts: NameParts, name: str) -> Candidate | None:
    mine = tokens[slice(*(parts.given if name == _GIVEN else parts.family))]
    sureness = 1.0 if parts.sure else _GUESSED if parts.told is Told.GUESSED else _LIKELY
    text = " ".join(_words(mine))
    value = read_value(text, Value.NAME, Script.ARABIC if whole.arabic else Script.LATIN)
    if not value:
        return None
    return replace(
        whole,
        field=whole.field.replace(_WHOLE, name),
        value=value,
        text=text,
        rects=(around([token.rect for token in mine]),),
        confidence=min(token.confidence for token in mine),
        place_confidence=min(whole.place_confidence, sureness),
    )


def _words(tokens: Sequence[Token]) -> list[str]:
    return [token.text.strip(_MARKS) for token in tokens]


def _tokens(whole: Candidate, rows: Sequence[Row]) -> list[Token]:
    """Return the words of a whole name where it was read, in reading order."""
    rect = whole.rect
    found = [
        token
        for row in rows
        for token in row.tokens
        if token.arabic == whole.arabic
        and has_letters(token.text)
        and rect.top < token.rect.middle < rect.bottom
        and rect.left <= (token.rect.left + token.rect.right) / 2 <= rect.right
    ]
    return sorted(found, key=lambda token: -token.rect.right if whole.arabic else token.rect.left)
