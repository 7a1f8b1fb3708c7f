"""The secrets of one local installation: made once, kept in files that only their owner reads."""

import base64
import secrets
import string
from collections.abc import Callable
from dataclasses import dataclass

from deploy.stack.errors import SecretMissingError
from deploy.stack.home import Home, write_whole

MODE = 0o600
# Read aloud and typed by people: no 0/O, 1/I/L.
CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


# One account each, so that every screen of a local stack can be tried.
FIRST_ROLES = ("counter", "helper", "reviewer", "supervisor", "operator", "auditor")


def password_file(role: str) -> str:
    """Return in which file the first password of a role is kept."""
    return f"{role}-password"


def _token() -> str:
    return secrets.token_urlsafe(32)


def _key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


def _wrapping_key() -> str:
    """One line of `storage.kek.KekFile`; `wathiq keys rotate` writes the next ones."""
    return f"{secrets.token_hex(6)} {_key()}"


def access_code() -> str:
    """Three groups of four, 59 bits."""
    return "-".join("".join(secrets.choice(CODE_ALPHABET) for _ in range(4)) for _ in range(3))


def _s3_access_key() -> str:
    return "".join(secrets.choice(string.ascii_uppercase + string.digits) for _ in range(20))


@dataclass(frozen=True, slots=True)
class Secret:
    """One secret: the file it lives in, how it is made, and whether data is lost without it.

    Of some only the database knows whether it has data that they open: where there may be, `migrate` asks it.
    """

    name: str
    make: Callable[[], str]
    opens_data: bool = False
    database_knows: bool = False


SECRETS: tuple[Secret, ...] = (
    Secret("installation-key", _key, opens_data=True),
    # A home from before there were data keys gets one; where it was lost, nothing begins (`deploy.keyring.hold`).
    Secret("key-encryption-keys", _wrapping_key, database_knows=True),
    Secret("database-password", _token, opens_data=True),
    Secret("database-app-password", _token),
    Secret("s3-access-key", _s3_access_key),
    Secret("s3-secret-key", _token),
    Secret("client-token", _token),
    *(Secret(password_file(role), access_code) for role in FIRST_ROLES),
    Secret("sandbox-token", _token),
    Secret("notice-secret", _token),
)


def ensure(home: Home) -> None:
    """Makes the secrets that are missing.

    Raises:
        SecretMissingError: a key is gone while data sealed with it is there; a new one would open nothing.
    """
    has_data = (home.root / "database").exists()
    for secret in SECRETS:
        path = home.secrets / secret.name
        if path.exists() and path.stat().st_size:
            path.chmod(MODE)
        elif secret.opens_data and has_data:
            raise SecretMissingError(secret.name, path)
        elif secret.database_knows and has_data:
            continue
        else:
            write_whole(path, secret.make() + "\n", MODE)
    # libpq reads this file by itself (PGPASSFILE), so no password is in a URL, an environment or an argument list.
    roles = {"wathiq": "database-password", "wathiq_app": "database-app-password"}
    lines = (f"127.0.0.1:*:*:{role}:{(home.secrets / name).read_text().strip()}\n" for role, name in roles.items())
    write_whole(home.secrets / "pgpass", "".join(lines), MODE)
