"""Errors on their way into a workflow history: codes only, so that neither history nor log holds a value.

They are tried again: a part that is away comes back, and a fault of ours is mended by a deploy, while a run that
failed would lose what people do to its dossier. A fault is named by class and place, for its message may quote a value.
"""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from temporalio.exceptions import ApplicationError

from dossier.errors import DossierError, UnavailableError


@contextmanager
def in_codes(*, may_give_up: bool = False) -> Iterator[None]:
    """Turn every error raised inside into an ApplicationError without personal data.

    Args:
        may_give_up: the run goes on without this activity, so what no retry can mend is not tried again.
    """
    try:
        yield
    except DossierError as error:
        futile = may_give_up and isinstance(error, UnavailableError) and not error.retry
        raise ApplicationError(error.code, type=error.code, non_retryable=futile) from None
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        raise ApplicationError(
            f"{type(error).__name__} at {place.filename.rpartition('/')[2]}:{place.lineno}", type="unexpected"
        ) from None
