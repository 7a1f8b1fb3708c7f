"""What the HTTP edge is handed besides stores and gateways: how a file is judged, a notice taken, a ticket sealed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from dossier.accounts.ports import CODE_EFFECT
from dossier.errors import SealBrokenError
from storage.keys import Keyring, Purpose

if TYPE_CHECKING:
    from storage.dispatches import SqlDispatches


def judge(head: bytes, size: int) -> str:
    """Return the media type of a file by its first bytes. Raises FileRefusedError."""
    from api.services import FileRefusedError
    from ocr.errors import UnreadableFileError as NotTakenError
    from ocr.screen import screen

    try:
        return screen(head, size).media_type
    except NotTakenError as error:
        raise FileRefusedError(error.code) from None


@dataclass(frozen=True, slots=True)
class SignedNotices:
    """Notices of providers: verified first, then noted. Without a secret none is taken."""

    secrets: tuple[bytes, ...]
    dispatches: "SqlDispatches"
    now: Callable[[], datetime]

    def take(self, body: bytes, signature: str) -> None:
        """Note a signed report once. Raises NoticeRefusedError, UnknownEffectError."""
        from gateways.notices import verify

        notice = verify(self.secrets, body, signature, self.now())
        # Whether a code arrived is seen by whoever waits for it.
        if not notice.effect.startswith(CODE_EFFECT):
            self.dispatches.take(notice)


class SealedTickets:
    """What a browser keeps for us, sealed under the session key."""

    def __init__(self, keys: Keyring) -> None:
        self._keys = keys

    def seal(self, use: str, content: bytes) -> str:
        """Return a ticket that may travel in a cookie."""
        return self._keys.seal(Purpose.SESSION, f"ticket:{use}", content).hex()

    def open(self, use: str, ticket: str) -> bytes | None:
        """Return what was sealed for that use, or None where the ticket is not ours."""
        try:
            return self._keys.open(Purpose.SESSION, f"ticket:{use}", bytes.fromhex(ticket))
        except (ValueError, SealBrokenError):
            return None
