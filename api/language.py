"""Which of the two languages somebody is answered in: asked for, chosen before, or preferred by the browser."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection, Request

from dossier.household import Language

COOKIE = "wathiq_language"
_LONGEST_HEADER = 200


def accepted(header: str, default: Language) -> Language:
    """Return the language that an Accept-Language header prefers.

    >>> accepted("en, ar-MA;q=0.8, fr;q=0.5", Language.FRENCH)
    <Language.ARABIC: 'ar'>
    """
    ranked: list[tuple[float, Language]] = []
    for part in header[:_LONGEST_HEADER].split(","):
        tag, _, parameter = part.strip().partition(";")
        language = _language(tag.split("-")[0].strip().lower())
        if language is not None:
            ranked.append((_quality(parameter), language))
    return max(ranked, key=lambda pair: pair[0], default=(0.0, default))[1]


def of_request(connection: HTTPConnection, default: Language = Language.FRENCH) -> Language:
    """Return the language for an answer: `?lang=`, then the cookie, then Accept-Language."""
    return (
        _language(connection.query_params.get("lang", ""))
        or _language(connection.cookies.get(COOKIE, ""))
        or accepted(connection.headers.get("accept-language", ""), default)
    )


def _of_page(request: Request) -> Language:
    # Somebody who says nothing is most likely served by Arabic (research/ecosystem.md §2.1).
    return of_request(request, Language.ARABIC)


PageLanguage = Annotated[Language, Depends(_of_page)]


def _language(text: str) -> Language | None:
    return next((language for language in Language if language.value == text), None)


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
