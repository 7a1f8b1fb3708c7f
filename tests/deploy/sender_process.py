"""The sender alone, in a process that a test may kill: `python -m tests.deploy.sender_process DATABASE SANDBOX NOW`."""

import asyncio
import sys
from datetime import datetime

from deploy.sender import ByCard, ByMessage, DispatchSender, Way
from dossier.deliveries import Provider
from gateways.cards import HttpCards
from gateways.connection import Connection, Patience
from gateways.sms import HttpMessages
from storage.database import Database
from storage.dispatches import SqlDispatches
from tests.keyrings import a_keyring
from tests.storage.sending import Hands


def sender(dispatches: SqlDispatches, messages: HttpMessages, cards: HttpCards) -> DispatchSender:
    """Return a sender that does not wait long."""
    ways: dict[Provider, Way] = {
        Provider.SMS: ByMessage(dispatches, messages),
        Provider.CARDS: ByCard(dispatches, cards),
    }
    return DispatchSender(dispatches, ways, poll_s=0.05)


def main() -> None:
    """Send until killed."""
    database_url, sandbox_url, now = sys.argv[1:]
    database = Database(database_url, clock=Hands(datetime.fromisoformat(now), ticks=True))
    dispatches = SqlDispatches(database, a_keyring(Database(database_url, pool_size=2)))
    patience = Patience(timeout_s=1.5)
    messages = HttpMessages(Connection("sms", sandbox_url, patience=patience))
    cards = HttpCards(Connection("cards", sandbox_url, patience=patience))
    asyncio.run(sender(dispatches, messages, cards).run())


if __name__ == "__main__":
    main()
