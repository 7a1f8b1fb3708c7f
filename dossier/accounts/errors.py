"""The refusals of accounts, sessions and their limits."""

from dossier.errors import RefusedActError, UnavailableError


class TooManyAttemptsError(RefusedActError):
    """Too many tries in a short time."""

    code = "access.too_many_attempts"

    def __init__(self, retry_after_s: float) -> None:
        super().__init__("too many tries")
        self.retry_after_s = retry_after_s


class AccountExistsError(RefusedActError):
    """Somebody has this login."""

    code = "account.exists"


class UnknownAccountError(RefusedActError):
    """Nobody has this login, or nobody who could do this."""

    code = "account.unknown"


class AccountBoundError(RefusedActError):
    """This account has no password: who holds it signs in at the administration's provider."""

    code = "account.bound"


class ProofRefusedError(RefusedActError):
    """Whoever came back from the provider of identities does not come in.

    `why` is one of our own words, for logs; people are told the same in every case.
    """

    code = "access.provider_refused"

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class ProviderAwayError(UnavailableError):
    """The provider of identities does not answer, or not in its own terms."""

    code = "access.provider_away"


class RoleUnknownError(RefusedActError):
    """Not a role that an account may hold."""

    code = "account.role_unknown"


class PasswordTooShortError(RefusedActError):
    """A password that is guessed too soon."""

    code = "account.password_too_short"


class OutsideTerritoryError(RefusedActError):
    """A dossier is opened for an office or province that is not of whoever opens it."""

    code = "territory.outside"


class UnknownMandateError(RefusedActError):
    """No such mandate, or it has ended."""

    code = "mandate.unknown"


class MandateTooLongError(RefusedActError):
    """A mandate lasts a year at most."""

    code = "mandate.too_long"
