"""The catalogues: gettext files per language, read as text at first use, so that nothing compiled is kept.

`wathiq.po` holds what screens and rules say, `messages.po` what leaves by short message.

A message's id is a stable key; the French and the Arabic file hold exactly the same keys and placeholders
(tests/wording says so). Placeholders are those of `str.format`: `{name}`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.plural import to_python

from dossier.household import Language

_HERE = Path(__file__).parent

# CLDR's plural rules, the same as the Plural-Forms written by hand at the top of each file; the order is that
# of the msgstr[n] in the file.
_PLURALS = {
    Language.FRENCH: (("one", "other"), to_python({"one": "i = 0,1"})),
    Language.ARABIC: (
        ("zero", "one", "two", "few", "many", "other"),
        to_python(
            {"zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n % 100 = 3..10", "many": "n % 100 = 11..99"}
        ),
    ),
}

# A Latin name or a number inside an Arabic sentence keeps its own direction between these marks
# (Unicode Standard Annex 9, first strong isolate).
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"

# Embeddings, overrides and isolates that no sentence of ours holds.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
_ANY_MARK = re.compile("[\u202a-\u202e\u2066-\u2069]")

_OTHER_DIRECTION = re.compile(r"[A-Za-z+]|\d[^\w\s]\d")

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class UnknownKeyError(KeyError):
    """No catalogue holds this key."""


class MissingValueError(KeyError):
    """The message has a placeholder for which no value was given."""


@dataclass(frozen=True, slots=True)
class _Catalogue:
    single: Mapping[str, str]
    plural: Mapping[str, tuple[str, ...]]


def text(language: Language | str, key: str, /, **values: object) -> str:
    """Return the sentence of that key with its values set in.

    Raises:
        UnknownKeyError: no such key.
        MissingValueError: a placeholder is left without a value.
    """
    language = Language(language)
    try:
        message = _catalogue(language).single[key]
    except KeyError as error:
        raise UnknownKeyError(key) from error
    return _filled(language, key, message, values)


def count(language: Language | str, key: str, number: int, /, **values: object) -> str:
    """Return the sentence of that key in the form that the number asks for; `{number}` is set in.

    Raises:
        UnknownKeyError: no such key with plural forms.
        MissingValueError: a placeholder is left without a value.
    """
    language = Language(language)
    order, rule = _PLURALS[language]
    try:
        message = _catalogue(language).plural[key][order.index(rule(number))]
    except KeyError as error:
        raise UnknownKeyError(key) from error
    return _filled(language, key, message, {"number": number, **values})


def keys(language: Language | str) -> frozenset[str]:
    """Return every key of the language's catalogue."""
    catalogue = _catalogue(Language(language))
    return frozenset(catalogue.single) | frozenset(catalogue.plural)


def placeholders(language: Language | str, key: str) -> frozenset[str]:
    """Return the names of the values that the message takes. Raises UnknownKeyError."""
    catalogue = _catalogue(Language(language))
    if key in catalogue.single:
        return frozenset(_PLACEHOLDER.findall(catalogue.single[key]))
    if key in catalogue.plural:
        return frozenset(name for form in catalogue.plural[key] for name in _PLACEHOLDER.findall(form)) | {"number"}
    raise UnknownKeyError(key)


def _filled(language: Language, key: str, message: str, values: Mapping[str, object]) -> str:
    def value(found: re.Match[str]) -> str:
        if found[1] not in values:
            raise MissingValueError(f"{key}: {found[1]}")
        shown = _kept_in(str(values[found[1]]))
        alien = language is Language.ARABIC and _OTHER_DIRECTION.search(shown)
        return f"{_ISOLATE}{shown}{_END_OF_ISOLATE}" if alien else shown

    return _PLACEHOLDER.sub(value, message)


def _kept_in(value: str) -> str:
    """Return a value without marks that would turn what stands around it: a paper may say anything.

    The pairs that we set around a value stay, where the value is a sentence of ours.
    """
    depth = 0
    for one in value:
        depth += (one == _ISOLATE) - (one == _END_OF_ISOLATE)
        if depth < 0 or one in _TURNING:
            return _ANY_MARK.sub("", value)
    return value if depth == 0 else _ANY_MARK.sub("", value)


@cache
def _catalogue(language: Language) -> _Catalogue:
    single: dict[str, str] = {}
    plural: dict[str, tuple[str, ...]] = {}
    for path in sorted((_HERE / language / "LC_MESSAGES").glob("*.po")):
        for message in _messages(path, language):
            if isinstance(message.id, (tuple, list)):
                plural[message.id[0]] = tuple(message.string or ())
            elif message.id:
                single[message.id] = str(message.string)
    return _Catalogue(single=single, plural=plural)


def _messages(path: Path, language: Language) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language)
