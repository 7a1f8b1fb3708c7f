"""What sending out of the house needs from the outside: more of the ports of `dossier.ports`, under the same rules."""

from datetime import timedelta
from typing import Protocol

from dossier.accounts.people import Reach
from dossier.deliveries import CardOrder, CounterTask, Delivery, Dispatch, Provider
from dossier.messages import MessageFacts
from dossier.record import Act


class Dispatches(Protocol):
    """Messages and card orders on their way to their providers, and what becomes of them."""

    def claim(self, provider: Provider, limit: int, lease: timedelta) -> tuple[Dispatch, ...]:
        """Take what is due for a provider, longest due first, for as long as the lease."""
        ...

    def message(self, dispatch: Dispatch) -> MessageFacts:
        """Return what a message says as of now, and to whom."""
        ...

    def card_order(self, dispatch: Dispatch) -> CardOrder:
        """Return the order of the cards of everybody who is covered."""
        ...

    def given(self, dispatch: Dispatch, reference: str) -> None:
        """The provider has it; again changes nothing."""
        ...

    def refused(self, dispatch: Dispatch, code: str) -> None:
        """It cannot be given, now or ever: a person has to see to it."""
        ...

    def superseded(self, dispatch: Dispatch) -> None:
        """It has nothing true left to say."""
        ...

    def postponed(self, dispatch: Dispatch, delay: timedelta) -> None:
        """Try again later, and not by night."""
        ...

    def told(self, dispatch: Dispatch, delivery: Delivery | None) -> None:
        """Note what the provider says when asked; None: it knows nothing of it, and is given it again."""
        ...

    def went_down(self, provider: Provider) -> None:
        """Nobody gets an answer from the provider."""
        ...

    def came_back(self, provider: Provider) -> None:
        """The provider answers."""
        ...


class Notices(Protocol):
    """What providers report of their own accord."""

    def take(self, body: bytes, signature: str) -> None:
        """Note a signed report once; again changes nothing. Raises NoticeRefusedError, UnknownEffectError."""
        ...


class CounterTasks(Protocol):
    """What a person at the counter has to do where no message arrives."""

    def within(self, reach: Reach) -> "CounterTasks":
        """Return the same as somebody has it: what they do not reach does not exist."""
        ...

    def open_tasks(self, limit: int, number: str | None = None) -> tuple[CounterTask, ...]:
        """Return the tasks that nobody settled, of one dossier or of all, oldest first."""
        ...

    def settle(self, task: str, act: Act) -> None:
        """Say that somebody saw to it. Raises UnknownTaskError, AlreadySettledError."""
        ...
