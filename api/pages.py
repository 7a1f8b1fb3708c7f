"""Renders the screens: Jinja with everything escaped, words from the catalogues, the right direction."""

import hashlib
import json
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import jinja2
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

import wording
from api.language import COOKIE, of_request
from api.policies import ERRAND_ENDS, STAFF
from api.sentences import sentence
from dossier.household import Language

_HERE = Path(__file__).parent
STATIC = _HERE / "static"
# Addresses that only take acts: there is no page to show there in another language.
_ACTS_ONLY = (
    "/dossier/submission",
    "/dossier/answers",
    "/dossier/sign-out",
    "/dossier/rights/rectification",
    "/dossier/rights/mandates",
)
# Shown once, with what somebody brought along: there is nothing to show again.
_ONCE = (ERRAND_ENDS,)
_GROUPS = (
    "/dossier",
    "/review",
    "/supervision",
    "/counter",
    "/operations",
    "/staff",
    "/audit",
    "/complaints",
    "/covers",
)
_LANGUAGE_COOKIE_S = 365 * 24 * 3600
_OTHER = {Language.FRENCH: Language.ARABIC, Language.ARABIC: Language.FRENCH}
_DIRECTIONS = {Language.FRENCH: "ltr", Language.ARABIC: "rtl"}

_templates = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(request: Request, template: str, status: int = 200, /, **values: Any) -> HTMLResponse:  # noqa: ANN401 - any value that a template shows
    """Return a page in the language of whoever asks; a language asked for in the address is remembered."""
    language = of_request(request, Language.ARABIC)

    content = _templates.get_template(template).render(
        values
        | {
            "t": partial(wording.text, language),
            "language": language.value,
            "direction": _DIRECTIONS[language],
            "other": _OTHER[language].value,
            "switch": _switch(request, _OTHER[language]),
            "path": request.url.path,
            "asset": asset,
            "fonts": vendored("fonts.css"),
            "say": wording,
            "told": partial(sentence, language),
        }
    )
    response = HTMLResponse(content, status, {"Content-Language": language.value, "Vary": "Accept-Language, Cookie"})
    if request.query_params.get("lang") == language.value:
        secure = request.app.state.services.settings.secure_cookies
        response.set_cookie(
            COOKIE, language.value, max_age=_LANGUAGE_COOKIE_S, secure=secure, httponly=True, samesite="lax"
        )
    return response


def go(path: str) -> Response:
    """Send the browser to a page after an act, so that reloading repeats nothing."""
    return RedirectResponse(path, 303)


def problem_page(request: Request, status: int, code: str, headers: dict[str, str] | None = None) -> Response:
    """Return a refusal as a page."""
    language = of_request(request, Language.ARABIC)
    title = wording.text(language, f"ui.problem.status.{status}")
    response = render(
        request, "problem.html", status, title=title, sentence=sentence(language, code), code=code, home=_home(request)
    )
    response.headers.update(headers or {})
    return response


def _home(request: Request) -> str:
    """Return the first page of the group that the address belongs to."""
    group = "/" + request.url.path.split("/")[1]
    if group == "/staff":
        return STAFF.sign_in
    return group if group in _GROUPS else "/"


def _switch(request: Request, language: Language) -> str:
    """Return the address of the same page in the other language; an act is never repeated for it."""
    if request.method not in ("GET", "HEAD") and request.url.path in _ACTS_ONLY:
        return f"/?lang={language.value}"
    if request.url.path in _ONCE:
        return f"{STAFF.sign_in}?lang={language.value}"
    address = request.url.include_query_params(lang=language.value)
    return f"{address.path}?{address.query}"


@lru_cache
def asset(name: str) -> str:
    """Return the address of a file of ours, which changes with its content."""
    return f"/static/{name}?v={hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]}"


@lru_cache
def vendored(name: str) -> str | None:
    """Return the address of an asset copied from npm at install, or None where it was not copied."""
    manifest = STATIC / "vendor" / "manifest.json"
    if not manifest.is_file():
        return None
    entry = json.loads(manifest.read_text()).get(name)
    return f"/static/vendor/{entry}" if isinstance(entry, str) else None
