"""The last look at a line of log before it is written: whatever looks like a person's is masked.

Nothing of ours logs a value of a person; this stands behind libraries, and behind the day somebody forgets. What an
exception says and what its frames hold is dropped, save messages that can only speak of machines: types and places
are enough to find a fault.
"""

import re
from collections.abc import Mapping
from typing import Any

import structlog

from dossier.identifiers import idcs

MASK = "[masked]"
# Fields whose value is a person's whatever it looks like: names are words like others.
PERSONAL = frozenset(
    {
        "name", "names", "family_name", "given_names", "family_name_ar", "given_names_ar", "full_name",
        "first_name", "last_name", "father", "mother", "spouse", "birth_date", "birth_place", "born", "sex",
        "address", "line", "commune", "street", "phone", "telephone", "mobile", "to", "msisdn", "email", "mail",
        "cin", "idcs", "mrz", "iban", "rib", "nationality", "words", "comment", "reply", "question", "answer",
        "text", "message_text", "label", "filename", "file_name", "login", "password", "token", "code_sent",
        "authorization", "cookie", "declared", "read", "household", "member_name", "body", "payload", "params",
        "parameters",
    }
)  # fmt: skip
# What a traceback tells beside types, files and lines: any value that somebody held at that moment.
_HELD = frozenset({"locals", "exc_notes", "syntax_error"})
# Whose messages name hosts, ports and modules.
_OF_MACHINES = frozenset(
    {
        "ConnectionError", "ConnectionRefusedError", "ConnectionResetError", "BrokenPipeError", "TimeoutError",
        "gaierror", "ConnectError", "ConnectTimeout", "ReadTimeout", "RPCError", "ModuleNotFoundError",
        "ImportError", "PermissionError", "FileNotFoundError",
    }
)  # fmt: skip
# Neither a letter, a digit nor a hyphen beside it: ids and numbers of dossiers have groups of such a look.
_ALONE = r"(?<![0-9A-Za-z-]){}(?![0-9A-Za-z-])"
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    # The query of an address, with or without its host.
    (re.compile(r"(?<=[\w/])\?(?=[^\s\"'?]*=)[^\s\"']*"), "?" + MASK),
    (re.compile(r"[^\s@<>\"'=,;:]+@[^\s@<>\"',;]+\.[A-Za-z]{2,}"), MASK),
    # Machine-readable zones: ICAO 9303 fills lines of 30, 36 or 44 with `<`.
    (re.compile(r"[A-Z0-9<]*<<[A-Z0-9<]{4,}|[A-Z0-9<]{10,}<[A-Z0-9<]*"), MASK),
    # ISO 13616, in one piece or in groups of four; and the 24 digits of a Moroccan account.
    (re.compile(_ALONE.format(r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?")), MASK),
    (re.compile(_ALONE.format(r"[0-9]{3} ?[0-9]{3} ?[0-9]{16} ?[0-9]{2}")), MASK),
    # Telephones of Morocco, and of anywhere once a plus begins them.
    (re.compile(r"(?<![0-9A-Za-z.:-])(?:\+|00)[0-9](?:[ .()-]?[0-9]){7,14}(?![0-9])"), MASK),
    (re.compile(r"(?<![0-9A-Za-z.:-])\(?0[5-8]\)?(?:[ .-]?[0-9]){8}(?![0-9A-Za-z])"), MASK),
    # Ten digits are an IDCS.
    (re.compile(_ALONE.format(r"[0-9]{10}")), MASK),
    # Identity cards: one or two letters, five to seven digits.
    (re.compile(_ALONE.format(r"[A-Za-z]{1,2}[ .]?[0-9]{5,7}")), MASK),
    # No line of ours has Arabic in it: names, addresses, digits.
    (
        re.compile(
            r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff][\s\u0600-\ufeff\u200c-\u200f]*"
        ),
        MASK,
    ),
)


def redact(_logger: object, _method: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Return a line without anything that looks like a person's: the last processor before the renderer."""
    return {str(name): _of_field(str(name), value) for name, value in line.items()}


def masked(text: str) -> str:
    """Return a text without anything that looks like a person's.

    >>> masked("GET /return?phone=0612345678 by AB123456, run 8c6f2a41-1b22-4c10-9a55-2f4e6d7c8b90")
    'GET /return?[masked] by [masked], run 8c6f2a41-1b22-4c10-9a55-2f4e6d7c8b90'
    """
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


def _of_field(name: str, value: object) -> object:
    if name.lower() in PERSONAL and value is not None and not isinstance(value, bool):
        return MASK
    if name == "exception":
        return [_of_exception(each) for each in value] if isinstance(value, list) else MASK
    return _of_value(value)


def _of_value(value: object) -> object:
    if isinstance(value, bool | float) or value is None:
        return value
    if isinstance(value, int):
        return MASK if idcs.is_valid(str(value)) else value
    if isinstance(value, Mapping):
        return {masked(str(name)): _of_field(str(name), each) for name, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_of_value(each) for each in value]
    # What is no text becomes one when the line is written: now is the last moment to look at it.
    return masked(value if isinstance(value, str) else str(value))


def _of_exception(told: Any) -> object:  # noqa: ANN401 - as structlog's transformer makes it
    """Return an exception's type and where it came from."""
    if not isinstance(told, Mapping):
        return MASK
    kept: dict[str, object] = {}
    for name, value in told.items():
        if name == "exc_value":
            kept[name] = masked(str(value)) if told.get("exc_type") in _OF_MACHINES else MASK
        elif name == "frames":
            kept[name] = [{key: each for key, each in frame.items() if key not in _HELD} for frame in value]
        elif name == "exceptions":
            kept[name] = [_of_exception(inner) for group in value for inner in group]
        elif name not in _HELD:
            kept[name] = value
    return kept
