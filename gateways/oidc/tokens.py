"""Judges an ID token: who signed it, for whom, about whom, when, and how that person proved who they are.

Source: OpenID Connect Core 1.0 §3.1.3.7, RFC 8725. The claims are checked by authlib, signatures by joserfc; what an
installation demands on top is checked here.
"""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet, RSAKey
from joserfc.jws import JWSRegistry

from dossier.accounts.errors import ProofRefusedError

# Signed with a key that only the provider has. Neither `none` nor HS256, for which anybody's key would do.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
_LEEWAY_S = 60
# The modulus of a key of 2048 bits, in base64url; a shorter key is nobody's signature.
_MODULUS_LEAST = 342


@dataclass(frozen=True, slots=True)
class Demands:
    """What an installation asks of how somebody proved who they are, on top of that they did.

    `acr`, `amr`: one of these must be named, where any are listed. `max_age_s`: they proved it so recently.
    """

    acr: tuple[str, ...] = ()
    amr: tuple[str, ...] = ()
    max_age_s: int | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """What a token has to fit."""

    issuer: str
    client_id: str
    nonce: str
    access_token: str | None = None


def key_set(keys: Iterable[Mapping[str, object]]) -> KeySet:
    """Return those keys of a provider that may sign; what is none, or too short, is left out."""
    found: list[RSAKey | ECKey] = []
    for each in keys:
        if each.get("use", "sig") != "sig":
            continue
        try:
            if each.get("kty") == "RSA" and len(str(each.get("n", ""))) >= _MODULUS_LEAST:
                found.append(RSAKey.import_key(dict(each)))  # type: ignore[arg-type]
            elif each.get("kty") == "EC":
                found.append(ECKey.import_key(dict(each)))  # type: ignore[arg-type]
        except (JoseError, ValueError, TypeError):
            continue
    return KeySet(list(found))


def opened(id_token: str, keys: KeySet, offered: Iterable[str]) -> jwt.Token:
    """Return a token whose signature holds.

    Raises:
        InvalidKeyIdError: it names a key that is not among these.
        JoseError, ValueError: its signature does not hold, or it is no token.
    """
    allowed = [name for name in ALGORITHMS if name in set(offered)]
    # An empty list would allow whatever the library recommends.
    if not allowed:
        raise ProofRefusedError("algorithm")
    # A header may say more than the library knows; what it marks as critical still has to be understood.
    registry = JWSRegistry(algorithms=allowed, strict_check_header=False)
    return jwt.decode(id_token, keys, registry=registry)


def subject_of(token: jwt.Token, expected: Expected, demands: Demands) -> str:
    """Return about whom a token is. Raises ProofRefusedError."""
    # A token of another kind, signed with the same key, is none of these (RFC 8725 §3.11).
    if token.header.get("typ", "JWT").upper() != "JWT":
        raise ProofRefusedError("type")
    options = {
        "iss": {"essential": True, "value": expected.issuer},
        "aud": {"essential": True, "value": expected.client_id},
        "sub": {"essential": True},
    }
    asked = {
        "nonce": expected.nonce,
        "client_id": expected.client_id,
        "access_token": expected.access_token,
    }
    claims = CodeIDToken(token.claims, token.header, options, asked)
    now = int(time.time())
    wrong = ""
    try:
        claims.validate(now=now, leeway=_LEEWAY_S)
    except JoseError as error:
        wrong = f"token: {error.error}"
    except (ValueError, TypeError, OverflowError):
        wrong = "token: malformed"
    if wrong:
        raise ProofRefusedError(wrong)
    if demands.acr and claims.get("acr") not in demands.acr:
        raise ProofRefusedError("acr")
    if demands.amr and not set(demands.amr) & {each for each in claims.get("amr") or () if isinstance(each, str)}:
        raise ProofRefusedError("amr")
    if demands.max_age_s is not None and not _is_since(claims.get("auth_time"), now - demands.max_age_s - _LEEWAY_S):
        raise ProofRefusedError("too long ago")
    return str(claims["sub"])


def _is_since(moment: object, earliest: float) -> bool:
    """Say whether a moment is known and not before another; no comparison holds for what is no number."""
    return isinstance(moment, (int, float)) and not isinstance(moment, bool) and moment >= earliest
