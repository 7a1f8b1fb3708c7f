"""One OpenID Connect provider: authorization code with PKCE, by what it says of itself.

Source: OpenID Connect Core 1.0 §3.1, Discovery 1.0, RP-Initiated Logout 1.0; RFC 7636 (PKCE), 9207 (issuer in the
answer), 9700 (current practice). authlib builds addresses and exchanges the code. Neither the access token nor the ID
token outlives the errand, and nobody's profile is asked for: all that is wanted is who it was.
"""

import asyncio
import ssl
import time
from base64 import b64encode
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import httpx2
from authlib.common.urls import add_params_to_uri
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import AsyncOAuth2Client
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from pydantic import BaseModel, ValidationError

from dossier.accounts.errors import ProofRefusedError, ProviderAwayError
from dossier.accounts.provider import Answer, Errand, Identity
from dossier.household import Language
from gateways.oidc.bounded import Bounded, Patience
from gateways.oidc.tokens import Demands, Expected, key_set, opened, subject_of

_WELL_KNOWN = "/.well-known/openid-configuration"
# The refusals of RFC 6749 §5.2: an administrator finds a wrong secret by its name. Others are not repeated.
_KNOWN_REFUSALS = ("invalid_client", "invalid_grant", "invalid_request", "unauthorized_client")

Said = TypeVar("Said")
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Registration:
    """How this installation is known to the provider.

    `redirect_url` is where browsers come back to, `home_url` where they go after signing out there.
    """

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect_url: str
    home_url: str
    by_post: bool = False  # the secret in the body instead of a header


class _Discovered(BaseModel):
    """What we need of what a provider says of itself."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    end_session_endpoint: str | None = None
    id_token_signing_alg_values_supported: tuple[str, ...] = ("RS256",)
    authorization_response_iss_parameter_supported: bool = False

    def addresses(self) -> tuple[str, ...]:
        """Return everything that is asked, or that a browser is sent to."""
        ends = () if self.end_session_endpoint is None else (self.end_session_endpoint,)
        return (self.authorization_endpoint, self.token_endpoint, self.jwks_uri, *ends)


class _KeysSaid(BaseModel):
    keys: tuple[dict[str, Any], ...]


class _TokensSaid(BaseModel):
    """What we need of the answer to a code; the rest is dropped unread."""

    id_token: str | None = None
    access_token: str | None = None
    error: str | None = None


class OidcProvider:
    """The provider of an installation, for all who sign in by one process."""

    def __init__(
        self,
        registration: Registration,
        demands: Demands | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._us = registration
        self._demands = demands or Demands()
        # Reading the machine's authorities takes longer than most answers: once is enough.
        self._tls = tls or ssl.create_default_context()
        self._patience = patience or Patience()
        self._looking = asyncio.Lock()
        self._discovered: _Discovered | None = None
        self._discovered_at = 0.0
        self._keys: KeySet | None = None
        self._keys_at = 0.0

    async def address(self, errand: Errand, language: Language) -> str:
        """Return where to send a browser. Raises ProviderAwayError."""
        return await self._in_time(self._address(errand, language))

    async def identity(self, errand: Errand, answer: Answer) -> Identity:
        """Return who came back from an errand. Raises ProofRefusedError, ProviderAwayError."""
        return await self._in_time(self._identity(errand, answer))

    async def sign_out_address(self, language: Language) -> str | None:
        """Return where a browser signs out there too; None where there is no such place. Raises ProviderAwayError."""
        said = await self._in_time(self._said_of_itself())
        if said.end_session_endpoint is None:
            return None
        asked = {
            "client_id": self._us.client_id,
            "post_logout_redirect_uri": self._us.home_url,
            "ui_locales": language.value,
        }
        return str(add_params_to_uri(said.end_session_endpoint, asked.items()))

    async def _address(self, errand: Errand, language: Language) -> str:
        said = await self._said_of_itself()
        asked: dict[str, str] = {"nonce": errand.nonce, "ui_locales": language.value}
        if self._demands.acr:
            asked["acr_values"] = " ".join(self._demands.acr)
        if self._demands.amr:
            # Told by most without being asked, by the strict only so (Core §5.5.1).
            asked["claims"] = '{"id_token":{"amr":{"essential":true}}}'
        if self._demands.max_age_s is not None:
            asked["max_age"] = str(self._demands.max_age_s)
        async with self._client() as client:
            address, _ = client.create_authorization_url(
                said.authorization_endpoint, state=errand.state, code_verifier=errand.verifier, **asked
            )
        return str(address)

    async def _identity(self, errand: Errand, answer: Answer) -> Identity:
        said = await self._said_of_itself()
        # First of all: is this an answer of the one who was asked? (RFC 9207)
        if answer.issuer != said.issuer and (answer.issuer or said.authorization_response_iss_parameter_supported):
            raise ProofRefusedError("issuer of the answer")
        if answer.refused or not answer.code:
            raise ProofRefusedError("refused there")
        tokens = await self._exchange(said, errand, answer.code)
        if tokens.id_token is None:
            raise ProofRefusedError("no token")
        token = await self._opened(said, tokens.id_token)
        expected = Expected(said.issuer, self._us.client_id, errand.nonce, tokens.access_token)
        subject = subject_of(token, expected, self._demands)
        try:
            return Identity(said.issuer, subject)
        except ValueError:
            raise ProofRefusedError("subject") from None

    async def _exchange(self, said: _Discovered, errand: Errand, code: str) -> _TokensSaid:
        why = ""
        async with self._client() as client:
            client.register_compliance_hook("access_token_response", _only_what_is_needed)
            try:
                tokens = await client.fetch_token(
                    said.token_endpoint, grant_type="authorization_code", code=code, code_verifier=errand.verifier
                )
            except OAuthError as error:
                why = error.error if error.error in _KNOWN_REFUSALS else "code"
        if why:
            raise ProofRefusedError(why)
        return _TokensSaid.model_validate(tokens)

    async def _opened(self, said: _Discovered, id_token: str) -> Any:  # noqa: ANN401 - a token of the library
        """Return a token whose signature holds; a key that we do not know is looked for once more."""
        offered = said.id_token_signing_alg_values_supported
        try:
            return opened(id_token, await self._known_keys(said), offered)
        except InvalidKeyIdError:
            pass
        except (JoseError, ValueError):
            raise ProofRefusedError("signature") from None
        try:
            return opened(id_token, await self._known_keys(said, anew=True), offered)
        except (JoseError, ValueError):
            raise ProofRefusedError("signature") from None

    async def _said_of_itself(self) -> _Discovered:
        async with self._looking:
            old = time.monotonic() > self._discovered_at + self._patience.documents_last_s
            if self._discovered is None or old:
                said = await self._asked(self._us.issuer.rstrip("/") + _WELL_KNOWN, _Discovered)
                if said.issuer != self._us.issuer:
                    raise ProviderAwayError("provider: speaks of another issuer")
                if not all(map(self._is_safe, said.addresses())):
                    raise ProviderAwayError("provider: an address without TLS")
                self._discovered, self._discovered_at = said, time.monotonic()
            return self._discovered

    async def _known_keys(self, said: _Discovered, *, anew: bool = False) -> KeySet:
        async with self._looking:
            age = time.monotonic() - self._keys_at
            wanted = self._patience.keys_again_s if anew else self._patience.documents_last_s
            if self._keys is None or age > wanted:
                self._keys = key_set((await self._asked(said.jwks_uri, _KeysSaid)).keys)
                self._keys_at = time.monotonic()
            return self._keys

    async def _asked(self, address: str, kind: type[Model]) -> Model:
        """Return one document of the provider."""
        async with self._client() as client:
            answer = await client.request("GET", address, withhold_token=True)
        if answer.status_code != 200:
            raise ProviderAwayError(f"provider: status {answer.status_code}")
        try:
            return kind.model_validate_json(answer.content)
        except ValidationError:
            pass
        raise ProviderAwayError("provider: not its own terms")

    async def _in_time(self, asking: Awaitable[Said]) -> Said:
        try:
            async with asyncio.timeout(self._patience.timeout_s):
                return await asking
        except (TimeoutError, httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL) as error:
            reason = type(error).__name__
        # Raised out here so that nothing of an answer hangs on as this error's context.
        raise ProviderAwayError(f"provider: {reason}")

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[Any]:
        """A client for one question: this library's keeps the last answer, which must never be somebody else's."""
        us = self._us
        name, secret = (us.client_id, us.client_secret)
        client = AsyncOAuth2Client(
            name,
            secret,
            token_endpoint_auth_method="client_secret_post" if us.by_post else "client_secret_basic",
            scope="openid",
            redirect_uri=us.redirect_url,
            code_challenge_method="S256",
            transport=Bounded(self._tls, self._patience.answer_max_bytes),
            timeout=self._patience.timeout_s,
            trust_env=False,
        )
        if not us.by_post:
            client.register_client_auth_method(("client_secret_basic", _basic))
        async with client:
            yield client

    def _is_safe(self, address: str) -> bool:
        return urlsplit(address).scheme in {"https", urlsplit(self._us.issuer).scheme}


def _basic(client: Any, method: str, uri: str, headers: Any, body: Any) -> tuple[Any, Any, Any]:  # noqa: ANN401 - authlib's
    """Show the secret in a header, encoded as RFC 6749 §2.3.1 says, which the library's own way leaves out."""
    pair = f"{quote(client.client_id, safe='')}:{quote(client.client_secret, safe='')}"
    headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
    return uri, headers, body


def _only_what_is_needed(answer: httpx2.Response) -> httpx2.Response:
    """Return an answer with nothing in it but what is looked at, of the types that it must have."""
    if answer.status_code >= 500 or answer.status_code == 429:
        raise ProviderAwayError(f"provider: status {answer.status_code}")
    try:
        said = _TokensSaid.model_validate_json(answer.content)
    except ValidationError:
        said = None
    if said is None or (answer.status_code != 200 and said.error is None):
        raise ProviderAwayError("provider: not its own terms")
    return httpx2.Response(answer.status_code, json=said.model_dump(exclude_none=True))
