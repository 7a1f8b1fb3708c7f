"""Brings one-time codes to the gateway of short messages: at once, in any hour, each under a key of its own.

Apart from `deploy.sender`: somebody waits for a code at a screen, it is worth nothing after ten minutes, and nothing of
it may stay. A code whose message was lost is asked for again by whoever waits.
"""

import asyncio
from datetime import timedelta

import structlog

from dossier.accounts.ports import CodesToSend, CodeToSend
from dossier.deliveries import ShortMessage
from dossier.errors import RegistryUnreachableError, UnavailableError
from dossier.ports import Messages
from wording import text

_LOG = structlog.get_logger()
_AT_ONCE = 20
_LEASE = timedelta(seconds=20)


class CodeSender:
    """Sends what waits, again and again."""

    def __init__(self, codes: CodesToSend, messages: Messages, poll_s: float) -> None:
        self._codes, self._messages, self._poll_s = codes, messages, poll_s

    async def run(self) -> None:
        """Send for ever."""
        while True:
            sent = await asyncio.to_thread(self.send_due)
            if not sent:
                await asyncio.sleep(self._poll_s)

    def send_due(self) -> int:
        """Send what is due and return how many the gateway took."""
        try:
            return sum(self._send(code) for code in self._codes.claim(_AT_ONCE, _LEASE))
        except UnavailableError as error:
            _LOG.warning("codes wait", code=error.code)
            return 0

    def _send(self, code: CodeToSend) -> bool:
        try:
            said = text(code.language, "sms.code", code=code.code)
            self._messages.send(code.effect, ShortMessage(code.phone, said))
        except RegistryUnreachableError as error:
            _LOG.warning("a code waits for the gateway", code=error.code)
            return False
        self._codes.sent(code.effect)
        return True
