"""The keys of this installation, put together: its secret, the keys that wrap, and the database that holds the rest."""

from collections.abc import Mapping
from pathlib import Path

from dossier.errors import KeyEncryptionLostError
from dossier.household import Language
from storage.data_keys import SqlDataKeys, lost
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


def hold(database: Database, key_encryption_file: Path, *, may_begin: bool = False) -> None:
    """See to it that every data key opens, before anything is written: a new wrapping key would open none of them.

    Where there are no data keys yet, and no file, whoever `may_begin` makes the first wrapping key.

    Raises:
        KeyEncryptionLostError: some do not open. Nothing was written.
        OSError, ValueError: the file is absent or broken, and no data key needs it.
    """
    broken: OSError | ValueError | None = None
    try:
        keks: KekFile | None = KekFile(key_encryption_file)
    except (FileNotFoundError, ValueError) as error:
        keks, broken = None, error
    if left := lost(database, keks):
        raise KeyEncryptionLostError(
            f"{left} data keys are wrapped under keys that {key_encryption_file} does not hold"
        )
    if isinstance(broken, FileNotFoundError) and may_begin:
        KekFile.begun(key_encryption_file)
    elif broken is not None:
        raise broken


def told(error: KeyEncryptionLostError) -> str:
    """Return the refusal for whoever started a process: its code, what is wrong, what to do, in both languages."""
    import wording

    words = (wording.text(language, f"ui.problem.{error.code}") for language in Language)
    return "\n".join((f"{error.code}: {error}", *words))
