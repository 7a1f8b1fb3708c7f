"""Keys of test installations."""

from storage.data_keys import SqlDataKeys
from storage.database import Database
from storage.kek import HeldKeks
from storage.keys import InstallationKeys, Keyring
from storage.passing_keys import PassingDataKeys

SECRET = bytes(range(32))
KEKS = HeldKeks([("test", SECRET[::-1])])


def a_keyring(database: Database) -> Keyring:
    """Return a keyring whose data keys stand in a database; `database` is used by nobody else."""
    return Keyring(InstallationKeys(SECRET), SqlDataKeys(database, KEKS))


def passing(secret: bytes = SECRET) -> Keyring:
    """Return a keyring that lives as long as the test."""
    return Keyring(InstallationKeys(secret), PassingDataKeys())
