"""The refusals of the HTTP edge itself; what the rules refuse is in `dossier.errors`.

A message never holds what was sent.
"""

from dossier.errors import RefusedActError


class UnauthenticatedError(RefusedActError):
    """No bearer token, or not one of ours."""

    code = "access.unauthenticated"


class StaffOnlyError(RefusedActError):
    """The token is good, but not for this."""

    code = "access.staff_only"


class CrossSiteError(RefusedActError):
    """Another site tried to act with the cookie of somebody who is signed in here."""

    code = "access.cross_site"


class SignInRefusedError(RefusedActError):
    """Number and telephone, or code, do not go together; which of them is not said."""

    code = "access.sign_in_refused"


class KeyMissingError(RefusedActError):
    """A POST came without an Idempotency-Key."""

    code = "request.idempotency_key_missing"


class KeyInvalidError(RefusedActError):
    """The Idempotency-Key is too long, unprintable, or looks like a number of a person."""

    code = "request.idempotency_key_invalid"


class BodyTooLargeError(RefusedActError):
    """More bytes than this address takes."""

    code = "request.body_too_large"


class UploadInvalidError(RefusedActError):
    """Not a multipart form with exactly one file."""

    code = "request.upload_invalid"


class MediaTypeError(RefusedActError):
    """The body is of a type that this address does not take."""

    code = "request.media_type_unsupported"
