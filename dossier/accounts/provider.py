"""Signing in at the administration's own provider of identities: what is asked there, and what has to come back.

The provider says who somebody is, and nothing else: roles, office, territory and conflicts are those of the account
that an administrator made for this person beforehand.
"""

from dataclasses import dataclass, field
from typing import Protocol

from dossier.household import Language


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody, as a provider tells them from everybody else; `subject` is personal."""

    issuer: str
    subject: str = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what names nobody: OpenID Connect Core 1.0 §2 allows 255 characters."""
        if not self.issuer or not 0 < len(self.subject) <= 255:
            raise ValueError("an identity has an issuer, and a subject of 1 to 255 characters")


@dataclass(frozen=True, slots=True)
class Errand:
    """One sign-in under way: random values that its answer has to fit. The browser keeps them, sealed.

    `state` ties the answer to this browser, `nonce` the token to this errand, `verifier` the code to us (PKCE).
    """

    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a browser brought back from the provider, or from somebody who says so; empty where it was absent."""

    code: str = field(default="", repr=False)
    issuer: str = ""
    refused: bool = False


class IdentityProvider(Protocol):
    """Where members of staff prove who they are."""

    async def address(self, errand: Errand, language: Language) -> str:
        """Return where to send a browser. Raises ProviderAwayError."""
        ...

    async def identity(self, errand: Errand, answer: Answer) -> Identity:
        """Return who came back from an errand. Raises ProofRefusedError, ProviderAwayError."""
        ...

    async def sign_out_address(self, language: Language) -> str | None:
        """Return where a browser signs out there too; None where there is no such place. Raises ProviderAwayError."""
        ...
