"""Errors on their way into a workflow history: codes only, so that neither history nor log holds a value.

All of them are tried again: a part that is away comes back, and a fault of ours is mended by a deploy, while a run that
failed would lose what people do to its dossier. A fault is named by class and place, for its message may quote a value.
"""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from temporalio.exceptions import ApplicationError

from dossier.errors import DossierError


@contextmanager
def in_codes() -> Iterator[None]:
    """Turn every error raised inside into an ApplicationError without personal data."""
    try:
        yield
    except DossierError as error:
        raise ApplicationError(error.code, type=error.code) from None
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        raise ApplicationError(
            f"{type(error).__name__} at {place.filename.rpartition('/')[2]}:{place.lineno}", type="unexpected"
        ) from None
