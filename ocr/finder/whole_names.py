"""Whole names under one caption, of spouses and of a child: `Nom et prénom : Karim BENNANI`, `الاسم الكامل`.

Such papers hold given and family name as fields of their own. So each person gets a name more while a page is looked
at, in each script, and what its captions lead to is told in two parts at the end, ordered as the paper's other names.
A child's whole name is another's (who declared the birth) where both of its names have captions of their own.
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
# Kinds of one person, whose name no section holds.
_OF_ONE_PERSON = frozenset({"birth_certificate", "identity_card", "residence_permit"})
_OF_HOLDERS = (
    ("titulaire", "titulaire de la carte"),
    ("صاحب البطاقة", "صاحبة البطاقة", "حامل البطاقة", "صاحب(ة) البطاقة"),
)
_CALLED = {"husband": (("de l'époux", "du mari"), ("للزوج", "الزوج")),
           "wife": (("de l'épouse", "de la femme"), ("للزوجة", "الزوجة"))}  # fmt: skip
_OF_ONE = (("nom et prénom", "nom et prénoms", "nom complet", "prénom et nom", "identité"),
           ("الاسم الكامل", "اسم", "الاسم العائلي والشخصي", "الاسم الشخصي والعائلي"))  # fmt: skip
# Words of sentences, and what two captions of a line are like: `الاسم الشخصي عمر الاسم العائلي ...`.
_COMMON = frozenset({
    "اسمه الكامل", "اسمه ونسبه", "اسمها ونسبها", "الاسم العائلي والاسم الشخصي",
    "الاسم الشخصي والاسم العائلي",
})  # fmt: skip
# On a child's act these are words of other papers, on a card they are its title (`carte nationale d'identité`).
_OF_PAPERS = frozenset({"identité", "الهوية"})
# How sure the place of a part is whose order is likely, and where it is a guess.
_LIKELY, _GUESSED = 0.8, 0.5
_MARKS = " ,.،:;"


@cache
def with_whole_names(name: str) -> Kind:
    """Return the kind of that name with a whole name for each person whose name it holds in parts."""
    kind = KINDS[name]
    fields = dict(kind.fields)
    persons = [f"{person}_" for person in sections_read(kind) if person in _CALLED]
    for person in (*persons, *([""] if name in _OF_ONE_PERSON else [])):
        given = fields.get(f"{person}{_GIVEN}")
        if given is None:
            continue
        french = tuple(text for text in FULL_NAME_FR if text not in (_COMMON if person else _OF_PAPERS))
        arabic = tuple(text for text in FULL_NAME_AR if text not in (_COMMON if person else _COMMON | _OF_PAPERS))
        if given.section:
            own_fr, own_ar = (
                tuple(f"{caption} {whose}" for caption in captions for whose in whom)
                for captions, whom in zip(_OF_ONE, _CALLED[given.section], strict=True)
            )
            french, arabic = french + own_fr, arabic + own_ar
        if kind.is_card:
            french, arabic = french + _OF_HOLDERS[0], arabic + _OF_HOLDERS[1]
        # Where Arabic captions announce Latin names too they announce whole ones.
        both = arabic if given.ar else ()
        fields[f"{person}{_WHOLE}"] = Label(Value.FULL_NAME, fr=french, ar=both, section=given.section)
        fields[f"{person}{_WHOLE}{_ARABIC}"] = Label(
            Value.FULL_NAME, ar=arabic, script=Script.ARABIC, section=given.section
        )
    return replace(kind, fields=fields) if len(fields) > len(kind.fields) else kind


def in_parts(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
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
            kept += _of_lone_caption(each, rows, orders, told) if _whole_of(each) in kind.fields else [each]
            continue
        captioned = {each.field.replace(_WHOLE, name) for name in (_GIVEN, _FAMILY)} <= told
        if captioned and kind.fields[each.field].section is None:
            continue
        tokens = _tokens(each, rows)
        parts = orders.split(_words(tokens), arabic=each.arabic) if each.value else None
        if parts is not None:
            kept += [made for name in (_GIVEN, _FAMILY) if (made := _part(each, tokens, parts, name))]
    return kept


def _of_lone_caption(one: Candidate, rows: Sequence[Row], orders: Orders, told: set[str]) -> list[Candidate]:
    """Return what a person's only caption of a name leads to, in parts where it holds both: `الاسم : محمد العلمي`."""
    other = one.field.replace(_GIVEN, _FAMILY) if _GIVEN in one.field else one.field.replace(_FAMILY, _GIVEN)
    if not one.value or other in told:
        return [one]
    tokens = _tokens(one, rows)
    parts = orders.split(_words(tokens), arabic=one.arabic)
    family = " ".join(_words(tokens[slice(*parts.family)])) if parts else ""
    if parts is None or parts.told is not Told.KNOWN or part_of(family) is not Part.FAMILY:
        return [one]
    whole = replace(one, field=_whole_of(one), place_confidence=min(one.place_confidence, _LIKELY))
    return [made for name in (_GIVEN, _FAMILY) if (made := _part(whole, tokens, parts, name))]


def _whole_of(part: Candidate) -> str:
    """Return the field that would hold the whole name of which a field is a part; what is none names no field."""
    parts = [name for name in (_GIVEN, _FAMILY) if part.field.removesuffix(_ARABIC).endswith(name)]
    return part.field.replace(parts[0], _WHOLE) if parts else ""


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
