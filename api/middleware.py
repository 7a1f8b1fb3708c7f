"""What holds for every request: bounds on bodies, headers that protect browsers, one line of log.

Plain ASGI, so that streams stay streams. The order is set in `api.app`.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import problems
from api.errors import CrossSiteError
from api.policies import ERRAND_BEGINS, ERRAND_ENDS

_log = structlog.get_logger("api.access")
_SAFE = {"GET", "HEAD", "OPTIONS"}
_BY_TOKEN = "/api/"  # noqa: S105 - an address, not a secret
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
)
_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), microphone=(), payment=(), usb=()",
}


class Unexpected:
    """Answers what nobody foresaw, and lets no message of an exception reach a log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request."""
        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            await self._app(scope, receive, noting)
        except Exception as error:
            response = problems.unexpected(Request(scope), error)
            if not started:
                await response(scope, receive, send)


@dataclass(frozen=True, slots=True)
class BodyCap:
    """The most bytes that a body may have where the path ends so."""

    ending: str
    max_bytes: int


class BodyCaps:
    """Refuses bodies that are too long: by what they announce, else as soon as they are."""

    def __init__(self, app: ASGIApp, default_bytes: int, caps: Sequence[BodyCap]) -> None:
        self._app = app
        self._default_bytes = default_bytes
        self._caps = caps

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        cap = self._cap(scope)
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isascii() or not announced.isdigit() or int(announced) > cap:
            response = problems.problem(Request(scope), 413, "request.body_too_large", {"Connection": "close"})
            await response(scope, receive, send)
            return
        taken = 0

        async def counting() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > cap:
                # The framework lets an HTTPException through while it reads a body, and nothing else.
                raise HTTPException(413)
            return message

        await self._app(scope, counting, send)

    def _cap(self, scope: Scope) -> int:
        path = scope["path"].rstrip("/")
        return next((cap.max_bytes for cap in self._caps if path.endswith(cap.ending)), self._default_bytes)


class BodyPace:
    """Refuses bodies that trickle: after a while a body must have come at a pace that the poorest line has.

    A thousand connections that send a byte a second would hold a thousand requests open; a family's 10 MB by a line
    of 8 KiB a second take twenty minutes and are taken.
    """

    def __init__(self, app: ASGIApp, grace_s: float, bytes_per_s: float) -> None:
        self._app = app
        self._grace_s, self._bytes_per_s = grace_s, bytes_per_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, taken, ended = time.monotonic(), 0, False

        async def timing() -> Message:
            nonlocal taken, ended
            if ended:
                # What comes after the body is the end of the connection, which may take its time.
                return await receive()
            patience = self._grace_s + taken / self._bytes_per_s - (time.monotonic() - began)
            try:
                message = await asyncio.wait_for(receive(), max(patience, 0))
            except TimeoutError:
                raise HTTPException(408, headers={"Connection": "close"}) from None
            taken += len(message.get("body", b""))
            ended = not message.get("more_body", False)
            return message

        await self._app(scope, timing, send)


class PlainAddresses:
    """Knows no address with a NUL in it: no id of ours holds one, and the database takes none."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request."""
        if scope["type"] == "http" and "\x00" in scope["path"]:
            response = problems.problem(Request(scope), 404, "request.not_found")
            await response(scope, receive, send)
            return
        await self._app(scope, receive, send)


class SameSite:
    """Refuses acts that another site sends with our cookie, by fetch metadata, or Origin where there is none.

    Two addresses act on a GET: beginning to sign in at the provider, for our own pages only; and coming back from it,
    which is another site's by its nature, and taken as a visit only.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request."""
        if scope["type"] == "http" and self._is_foreign(scope):
            response = await problems.refused(Request(scope), CrossSiteError("another site"))
            await response(scope, receive, send)
            return
        await self._app(scope, receive, send)

    @staticmethod
    def _is_foreign(scope: Scope) -> bool:
        headers = Headers(scope=scope)
        if scope["path"] == ERRAND_ENDS:
            visit = {"sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
            return any(headers.get(name, wanted) != wanted for name, wanted in visit.items())
        # A bearer token is never sent by a browser on its own.
        if (scope["method"] in _SAFE and scope["path"] != ERRAND_BEGINS) or scope["path"].startswith(_BY_TOKEN):
            return False
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site not in ("same-origin", "none")
        origin = headers.get("origin")
        return origin is not None and origin.partition("://")[2] != headers.get("host")


class SafeHeaders:
    """Sets what a browser needs to know to protect its user; answers are not kept unless they say so."""

    def __init__(self, app: ASGIApp, secure: bool) -> None:
        self._app = app
        self._headers = _HEADERS | (
            {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"} if secure else {}
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
                if "cache-control" not in headers:
                    # The address of a static file changes with its content.
                    static = scope["path"].startswith("/static/") and message["status"] in (200, 304)
                    headers["Cache-Control"] = "public, max-age=604800" if static else "no-store"
            await send(message)

        await self._app(scope, receive, with_headers if scope["type"] == "http" else send)


class AccessLog:
    """One line a request: the route's pattern instead of the path, never a query string."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 0
        started = time.monotonic()

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            context = scope.get("fastapi", {}).get("effective_route_context") or scope.get("route")
            route = getattr(context, "path", "unmatched")
            elapsed_ms = round((time.monotonic() - started) * 1000)
            _log.info("request", method=scope["method"], route=route, status=status, ms=elapsed_ms)
