"""The keys of this installation, put together: its secret, the keys that wrap, and the database that holds the rest."""

from collections.abc import Mapping
from pathlib import Path

from storage.data_keys import SqlDataKeys
from storage.database import Database
from storage.kek import KekFile
from storage.keys import InstallationKeys, Keyring

# Keys are looked up within other transactions, so on connections of their own.
_CONNECTIONS = 2


def keyring(database_url: str, installation_key_file: Path, key_encryption_file: Path) -> Keyring:
    """Return all keys. Raises OSError, ValueError: of the two files."""
    installation = InstallationKeys.from_file(installation_key_file)
    database = Database(database_url, pool_size=_CONNECTIONS)
    return Keyring(installation, SqlDataKeys(database, KekFile(key_encryption_file)))


def keyring_of(told: Mapping[str, str]) -> Keyring:
    """Return the keys of the installation that an environment speaks of. Raises KeyError, OSError, ValueError."""
    return keyring(
        told["WATHIQ_DATABASE_URL"],
        Path(told["WATHIQ_INSTALLATION_KEY_FILE"]),
        Path(told["WATHIQ_KEY_ENCRYPTION_FILE"]),
    )
