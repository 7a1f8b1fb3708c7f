"""A provider of identities on a real port that can be told to be wrong in every way; PKCE and codes are as they should.

The well-behaved one is a certified server: `tests/browser/test_provider.py`.
"""

import base64
import gzip
import hashlib
import hmac
import json
import secrets
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

from gateways.oidc.bounded import Patience
from gateways.oidc.provider import OidcProvider, Registration
from gateways.oidc.tokens import Demands

CLIENT, SECRET = "wathiq", "a secret: with %, + and / in it"
REDIRECT, HOME = "http://wathiq.test/staff/provider/callback", "http://wathiq.test/staff/sign-in"
SUBJECT = "8f14e45f-zineb"
Claims = dict[str, Any]
NOBODY_THERE = "http://127.0.0.1:9"
# Nothing here speaks TLS, and reading the machine's authorities takes longer than a test.
_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@cache
def a_key(kid: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": kid, "use": "sig", "alg": "RS256"})


def encoded(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


@dataclass
class PlayedProvider:
    """What the provider says, for a test to change: documents, claims, how it signs, how long it takes."""

    url: str = ""
    document: dict[str, Any] = field(default_factory=dict)
    claims: Claims = field(default_factory=dict)
    keys: tuple[RSAKey, ...] = field(default_factory=lambda: (a_key("first"),))
    sign: Callable[[Claims], str] | None = None
    answers: Callable[[], tuple[int, bytes]] | None = None  # instead of the answer to a code
    delay_s: float = 0.0
    padding: int = 0
    trickles: bool = False
    packed: bool = False
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    secrets_shown: list[str] = field(default_factory=list)

    def registration(self, issuer: str | None = None, by_post: bool = False) -> Registration:
        return Registration(issuer or self.url, CLIENT, SECRET, REDIRECT, HOME, by_post)

    def ours(
        self,
        demands: Demands | None = None,
        patience: Patience | None = None,
        issuer: str | None = None,
        by_post: bool = False,
    ) -> OidcProvider:
        """Return what knows this provider, and has read nothing of it."""
        return OidcProvider(self.registration(issuer, by_post), demands, tls=_NO_TLS, patience=patience)

    def usual(self) -> dict[str, Any]:
        """Return what a sound provider says of itself."""
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize?realm=staff",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/jwks",
            "end_session_endpoint": f"{self.url}/end",
            "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
            "authorization_response_iss_parameter_supported": True,
        }

    def come_back(self, address: str, **changed: str) -> str:
        """Sign in where a browser was sent, and return where it is sent back to."""
        asked = dict(parse_qsl(urlsplit(address).query))
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        back = {"code": code, "state": asked["state"], "iss": self.url} | changed
        return f"{asked['redirect_uri']}?{urlencode({name: value for name, value in back.items() if value})}"

    def said(self, path: str) -> bytes:
        """Return a document."""
        if path.endswith("/jwks"):
            return json.dumps({"keys": [key.as_dict(private=False) for key in self.keys]}).encode()
        return json.dumps(self.document).encode() + b" " * self.padding

    def token(self, form: dict[str, str]) -> tuple[int, bytes]:
        """Return the answer to a code, which is good once and for whoever asked for it."""
        asked = self.codes.pop(form["code"], None)
        challenge = encoded(hashlib.sha256(form["code_verifier"].encode()).digest())
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
            return 400, b'{"error": "invalid_grant", "error_description": "<b>CANARY</b>"}'
        if self.answers is not None:
            return self.answers()
        now = int(time.time())
        claims: Claims = {"iss": self.url, "sub": SUBJECT, "aud": CLIENT, "exp": now + 300, "iat": now}
        claims |= {"nonce": asked["nonce"]} | self.claims
        claims = {name: value for name, value in claims.items() if value is not None}
        token = self.signed(claims) if self.sign is None else self.sign(claims)
        return 200, json.dumps({"access_token": "x" * 40, "token_type": "Bearer", "id_token": token}).encode()

    def signed(self, claims: Claims, key: RSAKey | None = None, **header: str) -> str:
        used = key or self.keys[0]
        return jwt.encode({"alg": "RS256", "kid": str(used.kid)} | header, claims, used)

    def signed_by_hand(self, claims: Claims, header: dict[str, Any], key: bytes | None) -> str:
        """Return a token that no library would make: unsigned, or signed with what everybody knows."""
        content = f"{encoded(json.dumps(header).encode())}.{encoded(json.dumps(claims).encode())}"
        signature = b"" if key is None else hmac.digest(key, content.encode(), "sha256")
        return f"{content}.{encoded(signature)}"


@contextmanager
def played() -> Iterator[PlayedProvider]:
    """Serve a provider on a free port of the loopback interface."""
    provider = PlayedProvider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(200, lambda: provider.said(self.path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            provider.secrets_shown.append(self.headers.get("Authorization", ""))
            form = {name: values[0] for name, values in parse_qs(body).items()}
            status, said = provider.token(form)
            self._answer(status, lambda: said)

        def _answer(self, status: int, said: Callable[[], bytes]) -> None:
            provider.asked.append(urlsplit(self.path).path)
            time.sleep(provider.delay_s)
            body = gzip.compress(said()) if provider.packed else said()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            if provider.packed:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            for piece in (bytes([each]) for each in body) if provider.trickles else (body,):
                self.wfile.write(piece)
                time.sleep(0.1 if provider.trickles else 0)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """Say nothing of whoever hung up."""

    server = Server(("127.0.0.1", 0), Handler)
    provider.url = f"http://127.0.0.1:{server.server_port}"
    provider.document = provider.usual()
    a_key("first"), a_key("second"), a_key("other")  # made before anybody waits for them
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
