"""The accounts and the client that an installation begins with: one a role, their passwords in files that exist.

Done at every start, before anybody is served: what is there already is left as it is, unless its file is newer.
"""

from contextlib import suppress
from datetime import UTC, datetime

from deploy.settings import secret
from deploy.wiring import House
from dossier.accounts.errors import AccountBoundError
from dossier.accounts.people import EVERYWHERE, NewAccount, Program
from dossier.record import Role

FIRST_CLIENT = "client-1"


def ensure(house: House) -> None:
    """Make what is missing."""
    clients, token = house.clients, secret(house.settings.client_token_file)
    if not clients.has(FIRST_CLIENT, token):
        clients.put(Program(FIRST_CLIENT, staff=True, territory=EVERYWHERE), token)
    for login, path in house.settings.first_password_files.items():
        since = house.accounts.set_since(login)
        if since is None:
            roles = frozenset({Role(login)})
            house.accounts.add(NewAccount(login, login, secret(path), roles, EVERYWHERE))
        elif since < datetime.fromtimestamp(path.stat().st_mtime, UTC):
            # Who signs in at the provider by now is let in there, and by no file.
            with suppress(AccountBoundError):
                house.accounts.set_password(login, secret(path))
