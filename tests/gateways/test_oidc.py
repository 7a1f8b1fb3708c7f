"""A provider of identities that is wrong in every way: who comes back is believed only where everything fits."""

import base64
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from joserfc import jwt

from dossier.accounts.errors import ProofRefusedError, ProviderAwayError
from dossier.accounts.provider import Answer, Errand, Identity
from dossier.household import Language
from gateways.oidc.bounded import Patience
from gateways.oidc.provider import OidcProvider
from gateways.oidc.tokens import Demands
from tests.gateways.played_provider import (
    CLIENT,
    HOME,
    NOBODY_THERE,
    REDIRECT,
    SECRET,
    SUBJECT,
    Claims,
    PlayedProvider,
    a_key,
    played,
)

pytestmark = pytest.mark.anyio
ERRAND = Errand("s" * 43, "n" * 43, "v" * 43)
QUICK = Patience(timeout_s=0.5, answer_max_bytes=64 * 1024)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def there() -> Iterator[PlayedProvider]:
    with played() as provider:
        yield provider


@pytest.fixture
def ours(there: PlayedProvider) -> OidcProvider:
    return there.ours()


async def signed_in(ours: OidcProvider, there: PlayedProvider, **changed: str) -> Identity:
    """Go there and come back."""
    back = there.come_back(await ours.address(ERRAND, Language.FRENCH), **changed)
    said = dict(parse_qsl(urlsplit(back).query))
    return await ours.identity(ERRAND, Answer(said.get("code", ""), said.get("iss", ""), "error" in said))


async def refused(ours: OidcProvider, there: PlayedProvider, **changed: str) -> str:
    with pytest.raises(ProofRefusedError) as refusal:
        await signed_in(ours, there, **changed)
    return refusal.value.why


async def test_a_browser_is_sent_with_everything_that_the_answer_has_to_fit(
    ours: OidcProvider, there: PlayedProvider
) -> None:
    address = urlsplit(await ours.address(ERRAND, Language.ARABIC))
    assert address._replace(query="").geturl() == f"{there.url}/authorize"
    asked = dict(parse_qsl(address.query))
    assert len(asked.pop("code_challenge")) == 43
    assert asked == {
        "realm": "staff",
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": REDIRECT,
        "scope": "openid",
        "state": ERRAND.state,
        "nonce": ERRAND.nonce,
        "code_challenge_method": "S256",
        "ui_locales": "ar",
    }
    assert ERRAND.verifier not in address.query


async def test_who_comes_back_is_told_by_issuer_and_subject(ours: OidcProvider, there: PlayedProvider) -> None:
    assert await signed_in(ours, there) == Identity(there.url, SUBJECT)
    assert await signed_in(ours, there) == Identity(there.url, SUBJECT)
    documents = [path for path in there.asked if path != "/token"]
    assert documents == ["/.well-known/openid-configuration", "/jwks"], "asked once"


async def test_the_secret_is_shown_encoded_in_a_header_or_in_the_body(there: PlayedProvider) -> None:
    await signed_in(there.ours(), there)
    shown = base64.b64decode(there.secrets_shown[-1].removeprefix("Basic ")).decode()
    assert [unquote(part) for part in shown.split(":")] == [CLIENT, SECRET]
    await signed_in(there.ours(by_post=True), there)
    assert there.secrets_shown[-1] == ""


async def test_a_code_is_worth_nothing_to_another_errand(ours: OidcProvider, there: PlayedProvider) -> None:
    back = there.come_back(await ours.address(ERRAND, Language.FRENCH))
    code = dict(parse_qsl(urlsplit(back).query))["code"]
    with pytest.raises(ProofRefusedError, match="invalid_grant"):
        await ours.identity(replace(ERRAND, verifier="w" * 43), Answer(code, there.url))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        pytest.param({"iss": "https://other.test"}, "issuer of the answer", id="another issuer answers"),
        pytest.param({"iss": ""}, "issuer of the answer", id="nobody says who answers"),
        pytest.param({"code": ""}, "refused there", id="no code"),
        pytest.param({"error": "access_denied"}, "refused there", id="refused there"),
        pytest.param({"code": "made up"}, "invalid_grant", id="a made-up code"),
    ],
)
async def test_an_answer_that_is_no_answer_to_us_is_refused(
    ours: OidcProvider, there: PlayedProvider, changed: dict[str, str], why: str
) -> None:
    assert await refused(ours, there, **changed) == why
    if why != "invalid_grant":
        assert "/token" not in there.asked, "nothing is asked for an answer of another"


async def test_an_issuer_need_not_say_who_it_is_where_it_promised_nothing(
    ours: OidcProvider, there: PlayedProvider
) -> None:
    del there.document["authorization_response_iss_parameter_supported"]
    assert (await signed_in(ours, there, iss="")).subject == SUBJECT


NOW = int(time.time())
CLAIMS: dict[str, Claims] = {
    "another issuer": {"iss": "https://other.test"},
    "no issuer": {"iss": None},
    "another audience": {"aud": "somebody-else"},
    "no audience": {"aud": None},
    "audiences without the one it was made for": {"aud": [CLIENT, "somebody-else"]},
    "made for another of its audiences": {"aud": [CLIENT, "somebody-else"], "azp": "somebody-else"},
    "made for another": {"azp": "somebody-else"},
    "expired": {"exp": NOW - 3600, "iat": NOW - 7200},
    "no end": {"exp": None},
    "an end that is no moment": {"exp": "tomorrow"},
    "an end that never comes": {"exp": float("nan")},
    "issued tomorrow": {"iat": NOW + 86_400},
    "issued at no time": {"iat": None},
    "not yet good": {"nbf": NOW + 86_400},
    "of another errand": {"nonce": "m" * 43},
    "of no errand": {"nonce": None},
    "about nobody": {"sub": None},
    "about an empty name": {"sub": ""},
    "about a number": {"sub": 42},
    "about a name without end": {"sub": "x" * 256},
    "with another access token": {"at_hash": "x" * 22},
    "with an access token of another shape": {"at_hash": [1]},
}


@pytest.mark.parametrize("claims", CLAIMS.values(), ids=CLAIMS)
async def test_a_token_that_does_not_fit_is_refused(ours: OidcProvider, there: PlayedProvider, claims: Claims) -> None:
    there.claims = claims
    assert (await refused(ours, there)).startswith(("token: ", "subject"))


Signing = Callable[[PlayedProvider, Claims], str]
SIGNATURES: dict[str, Signing] = {
    "none": lambda there, claims: there.signed_by_hand(claims, {"alg": "none"}, None),
    "none, with a key": lambda there, claims: there.signed_by_hand(claims, {"alg": "none", "kid": "first"}, None),
    "None in other letters": lambda there, claims: there.signed_by_hand(claims, {"alg": "nOnE", "kid": "first"}, None),
    "a secret that is the public key": lambda there, claims: there.signed_by_hand(
        claims, {"alg": "HS256", "kid": "first"}, there.keys[0].as_pem(private=False)
    ),
    "a secret that is ours": lambda there, claims: there.signed_by_hand(
        claims, {"alg": "HS256", "kid": "first"}, SECRET.encode()
    ),
    "another key under its name": lambda there, claims: there.signed(claims, a_key("other"), kid="first"),
    "a key that nobody knows": lambda there, claims: there.signed(claims, a_key("other")),
    "a key that it brings along": lambda there, claims: there.signed(
        claims,
        a_key("other"),
        jwk=a_key("other").as_dict(private=False),  # type: ignore[arg-type]
    ),
    "changed after it was signed": lambda there, claims: there.signed(claims).replace(".", ".x", 1),
    "another kind of token": lambda there, claims: there.signed(claims, typ="logout+jwt"),
    "critical words that nobody knows": lambda there, claims: there.signed_by_hand(
        claims, {"alg": "RS256", "kid": "first", "crit": ["exp"]}, b"x"
    ),
    "no token": lambda there, claims: "no token",
    "an empty token": lambda there, claims: "",
    "a token cut short": lambda there, claims: there.signed(claims)[:-10],
    "a token of a million letters": lambda there, claims: "x" * 40_000 + "." + "y" * 10_000 + ".z",
}


@pytest.mark.parametrize("sign", SIGNATURES.values(), ids=SIGNATURES)
async def test_a_token_that_the_provider_did_not_sign_is_refused(
    ours: OidcProvider, there: PlayedProvider, sign: Signing
) -> None:
    there.sign = lambda claims: sign(there, claims)
    assert await refused(ours, there) in {"signature", "type"}


async def test_a_token_that_names_no_key_is_refused_where_there_are_two(
    ours: OidcProvider, there: PlayedProvider
) -> None:
    there.sign = lambda claims: jwt.encode({"alg": "RS256"}, claims, there.keys[0])
    assert (await signed_in(ours, there)).subject == SUBJECT
    there.keys = (a_key("first"), a_key("second"))
    assert await refused(there.ours(), there) == "signature"


async def test_a_provider_that_offers_no_signature_worth_the_name_is_refused(
    ours: OidcProvider, there: PlayedProvider
) -> None:
    there.document["id_token_signing_alg_values_supported"] = ["HS256", "none"]
    assert await refused(ours, there) == "algorithm"


async def test_a_new_key_is_looked_for_once_and_not_for_every_token(there: PlayedProvider) -> None:
    patient = there.ours(patience=Patience(keys_again_s=0))
    await signed_in(patient, there)
    there.keys = (a_key("second"), a_key("first"))
    assert (await signed_in(patient, there)).subject == SUBJECT
    assert there.asked.count("/jwks") == 2
    there.sign = lambda claims: there.signed(claims, a_key("other"))
    usual = there.ours()
    there.asked.clear()
    for _ in range(5):
        assert await refused(usual, there) == "signature"
    assert there.asked.count("/jwks") == 1, "tokens of unknown keys make the provider no work"


def ago(seconds: int) -> Callable[[], Claims]:
    """Somebody signed in so long before the test itself, which may begin minutes after this file was read."""
    return lambda: {"auth_time": int(time.time()) - seconds}


DEMANDS = [
    pytest.param(Demands(acr=("mfa", "gold")), {"acr": "gold"}, "", id="one of the levels"),
    pytest.param(Demands(acr=("mfa",)), {"acr": "pwd"}, "acr", id="another level"),
    pytest.param(Demands(acr=("mfa",)), {}, "acr", id="no level"),
    pytest.param(Demands(acr=("mfa",)), {"acr": ["mfa"]}, "acr", id="a list of levels"),
    pytest.param(Demands(amr=("otp", "hwk")), {"amr": ["pwd", "otp"]}, "", id="one of the ways"),
    pytest.param(Demands(amr=("otp",)), {"amr": ["pwd"]}, "amr", id="another way"),
    pytest.param(Demands(amr=("otp",)), {"amr": [["otp"], None]}, "amr", id="ways that are none"),
    pytest.param(Demands(amr=("otp",)), {}, "amr", id="no way"),
    pytest.param(Demands(max_age_s=900), ago(60), "", id="a minute ago"),
    pytest.param(Demands(max_age_s=900), ago(7200), "too long ago", id="hours ago"),
    pytest.param(Demands(max_age_s=900), {}, "too long ago", id="nobody knows when"),
    pytest.param(Demands(max_age_s=900), {"auth_time": float("nan")}, "too long ago", id="at no moment"),
    pytest.param(Demands(max_age_s=0), {}, "too long ago", id="always anew, and nobody knows when"),
    pytest.param(Demands(max_age_s=0), ago(0), "", id="always anew"),
]


@pytest.mark.parametrize(("demands", "claims", "why"), DEMANDS)
async def test_an_installation_may_demand_how_somebody_proved_who_they_are(
    there: PlayedProvider, demands: Demands, claims: Claims | Callable[[], Claims], why: str
) -> None:
    ours, there.claims = there.ours(demands), claims() if callable(claims) else claims
    asked = dict(parse_qsl(urlsplit(await ours.address(ERRAND, Language.FRENCH)).query))
    assert asked.get("acr_values", "").split() == list(demands.acr)
    assert ("amr" in asked.get("claims", "")) is bool(demands.amr)
    assert asked.get("max_age") == (None if demands.max_age_s is None else str(demands.max_age_s))
    if why:
        assert await refused(ours, there) == why
    else:
        assert (await signed_in(ours, there)).subject == SUBJECT


AWAY: dict[str, Callable[[PlayedProvider], object]] = {
    "trickling": lambda there: setattr(there, "trickles", True),
    "packed": lambda there: setattr(there, "packed", True),
    "slow": lambda there: setattr(there, "delay_s", 5.0),
    "an answer without end": lambda there: setattr(there, "padding", 1 << 20),
    "no document": lambda there: setattr(there, "document", []),
    "another issuer's document": lambda there: there.document.update(issuer="https://other.test"),
    "its own address with a slash": lambda there: there.document.update(issuer=there.url + "/"),
    "an address that is none": lambda there: there.document.update(token_endpoint="file:///etc/passwd"),
    "a script for browsers": lambda there: there.document.update(end_session_endpoint="javascript:alert(1)"),
}


@pytest.mark.parametrize("fault", AWAY.values(), ids=AWAY)
async def test_a_provider_that_cannot_be_used_is_away(
    there: PlayedProvider, fault: Callable[[PlayedProvider], object]
) -> None:
    ours = there.ours(patience=QUICK)
    fault(there)
    begun = time.monotonic()
    with pytest.raises(ProviderAwayError):
        await ours.address(ERRAND, Language.FRENCH)
    assert time.monotonic() - begun < 4.5


async def test_a_provider_that_is_down_is_away_and_found_again(there: PlayedProvider) -> None:
    there.document, whole = {}, there.document
    ours = there.ours()
    with pytest.raises(ProviderAwayError):
        await ours.sign_out_address(Language.FRENCH)
    there.document = whole
    assert (await signed_in(ours, there)).subject == SUBJECT
    with pytest.raises(ProviderAwayError):
        await there.ours(issuer=NOBODY_THERE).address(ERRAND, Language.FRENCH)


TOKENS: dict[str, tuple[int, bytes]] = {
    "an error of its own": (500, b"<html>CANARY</html>"),
    "too many": (429, b'{"error": "slow_down"}'),
    "no JSON": (200, b"CANARY"),
    "a list": (200, b"[]"),
    "a token that is a number": (200, b'{"id_token": 5}'),
    "a refusal without a word": (400, b"{}"),
    "elsewhere": (302, b""),
    "without end": (200, b" " * (1 << 20)),
    "nothing": (200, b""),
}


@pytest.mark.parametrize(("status", "body"), TOKENS.values(), ids=TOKENS)
async def test_an_answer_that_is_not_in_its_own_terms_says_nothing(
    there: PlayedProvider, status: int, body: bytes
) -> None:
    ours = there.ours(patience=QUICK)
    there.answers = lambda: (status, body)
    with pytest.raises(ProviderAwayError) as away:
        await signed_in(ours, there)
    assert "CANARY" not in str(away.value)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        pytest.param({"access_token": "x"}, "no token", id="no token"),
        pytest.param({"error": "invalid_client"}, "invalid_client", id="our secret is wrong"),
        pytest.param({"error": "CANARY of theirs"}, "code", id="a refusal in their own words"),
        pytest.param({"id_token": "x", "expires_in": "CANARY", "expires_at": []}, "signature", id="odd values"),
    ],
)
async def test_a_refusal_is_told_in_our_own_words(
    ours: OidcProvider, there: PlayedProvider, said: dict[str, object], why: str
) -> None:
    there.answers = lambda: (400 if "error" in said else 200, json.dumps(said).encode())
    assert await refused(ours, there) == why


async def test_where_one_signs_out_is_where_the_provider_says(ours: OidcProvider, there: PlayedProvider) -> None:
    address = urlsplit(await ours.sign_out_address(Language.FRENCH) or "")
    assert f"{address.scheme}://{address.netloc}{address.path}" == f"{there.url}/end"
    assert dict(parse_qsl(address.query)) == {
        "client_id": CLIENT,
        "post_logout_redirect_uri": HOME,
        "ui_locales": "fr",
    }
    del there.document["end_session_endpoint"]
    assert await there.ours().sign_out_address(Language.FRENCH) is None
