"""Members of staff and their secrets: the adapter of `dossier.accounts.ports.Accounts`.

Passwords are hashed with argon2id; a login that nobody has is verified against a hash that nothing fits, so that both
take as long. A second factor (RFC 6238) is taken once: a code that was read over a shoulder opens nothing. Whoever
signs in at the provider of identities has neither, and is known by a keyed hash of issuer and subject.
"""

import secrets
import threading
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from dossier.accounts.errors import (
    AccountBoundError,
    AccountExistsError,
    PasswordTooShortError,
    RoleUnknownError,
    UnknownAccountError,
)
from dossier.accounts.people import STAFF_ROLES, Account, NewAccount, Person
from dossier.accounts.provider import Identity
from dossier.identifiers import cin
from dossier.record import Role
from storage.account_tables import ACCOUNT, CONFLICT, SESSION
from storage.database import Database
from storage.keys import Keyring
from storage.sealing import SealedColumn
from storage.sessions import end_all, person_of, territory_of

PASSWORD_LEAST = 12
_STEP_S = 30
# A code of the step before is taken too: clocks differ, and people type slowly.
_STEPS_BACK = 1


@dataclass(frozen=True, slots=True)
class Profile:
    """What is personal of an account."""

    login: str
    name: str
    totp: str | None = None


PROFILE: SealedColumn[Profile] = SealedColumn("profile", Profile, of="account")


class Passwords:
    """Hashes and verifies passwords, a few at a time: each takes as much memory as a file."""

    def __init__(self, memory_kib: int = 47_104, at_once: int = 2) -> None:
        # 46 MiB, one pass, one lane: one of OWASP's equals for argon2id.
        self._hasher = PasswordHasher(time_cost=1, memory_cost=memory_kib, parallelism=1)
        self._places = threading.BoundedSemaphore(at_once)
        self._nobody = self._hasher.hash(secrets.token_hex(16))

    def hash(self, password: str) -> str:
        """Return what is kept of a password. Raises PasswordTooShortError."""
        if len(password) < PASSWORD_LEAST:
            raise PasswordTooShortError("twelve characters at least")
        return self._hasher.hash(password)

    def fits(self, kept: str | None, password: str) -> bool:
        """Say whether a password is the one that was hashed; for nobody's it takes as long, and is not."""
        with self._places:
            try:
                return self._hasher.verify(kept or self._nobody, password) and kept is not None
            except (VerificationError, InvalidHashError):
                return False


class SqlAccounts:
    """Accounts in PostgreSQL; a public method is one transaction, save that hashing happens outside of it."""

    def __init__(
        self, database: Database, keys: Keyring, passwords: Passwords | None = None, *, totp_required: bool
    ) -> None:
        self._database = database
        self._keys = keys
        self._passwords = passwords or Passwords()
        self._totp_required = totp_required

    def known(self, login: str, password: str, code: str) -> Person | None:
        """Return whose login, password and second factor these are; takes as long for a wrong one."""
        one = ACCOUNT.c
        query = select(ACCOUNT).where(one.login == self._index(login), one.disabled_at.is_(None))
        with self._database.transaction() as connection:
            row = connection.execute(query).one_or_none()
        if not self._passwords.fits(None if row is None else row.password, password) or row is None:
            return None
        secret = PROFILE.open(self._keys, row.id, row.profile_sealed).totp
        if secret is None:
            return None if self._totp_required else person_of(row)
        step = _step(secret, code, self._database.now())
        if step is None:
            return None
        once = (one.totp_step.is_(None)) | (one.totp_step < step)
        with self._database.transaction() as connection:
            taken = update(ACCOUNT).where(one.id == row.id, one.disabled_at.is_(None), once).values(totp_step=step)
            return person_of(row) if connection.execute(taken).rowcount == 1 else None

    def known_at_provider(self, identity: Identity) -> Person | None:
        """Return for whom of those who sign in at the provider an account was made."""
        one = ACCOUNT.c
        query = select(ACCOUNT).where(one.identity == self._identity(identity), one.disabled_at.is_(None))
        with self._database.transaction() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else person_of(row)

    def add(self, account: NewAccount) -> str:
        """Make an account and return its id.

        Raises:
            AccountExistsError, PasswordTooShortError, RoleUnknownError.
        """
        if not account.roles or not account.roles <= set(STAFF_ROLES):
            raise RoleUnknownError("not a role of an account")
        id_, now = uuid.uuid4().hex, self._database.now()
        hashed = None if account.password is None else self._passwords.hash(account.password)
        profile = Profile(account.login, account.name, account.totp)
        own = (("phone", account.own_phone), ("cin", account.own_cin and cin.compact(account.own_cin)))
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    insert(ACCOUNT).values(
                        id=id_,
                        login=self._index(account.login),
                        roles=sorted(account.roles),
                        everywhere=account.territory.everywhere,
                        offices=sorted(account.territory.offices),
                        provinces=sorted(account.territory.provinces),
                        password=hashed,
                        identity=None if account.identity is None else self._identity(account.identity),
                        profile_sealed=PROFILE.seal(self._keys, id_, profile),
                        created_at=now,
                        password_at=now,
                    )
                )
                rows = [
                    {"account": id_, "kind": kind, "value": self._keys.blind(kind, value.encode()), "declared_at": now}
                    for kind, value in own
                    if value
                ]
                if rows:
                    connection.execute(insert(CONFLICT), rows)
        except IntegrityError as error:
            raise AccountExistsError("this login, or this person at the provider, has an account") from error
        return id_

    def set_password(self, login: str, password: str) -> None:
        """Give somebody another password, and end their sessions.

        Raises:
            UnknownAccountError, AccountBoundError, PasswordTooShortError.
        """
        hashed, now, one = self._passwords.hash(password), self._database.now(), ACCOUNT.c
        with self._database.transaction() as connection:
            mine = select(one.identity).where(one.login == self._index(login)).with_for_update()
            if connection.execute(mine).scalar_one_or_none() is not None:
                raise AccountBoundError("signs in at the provider")
            self._change(connection, login, password=hashed, password_at=now)

    def bind(self, login: str, identity: Identity) -> None:
        """Let somebody in at the provider from now on, and no more by password; their sessions end.

        Raises:
            UnknownAccountError, AccountExistsError.
        """
        values = {"password": None, "identity": self._identity(identity), "totp_step": None}
        try:
            self._rewrite(login, None, values)
        except IntegrityError as error:
            raise AccountExistsError("this person at the provider has an account") from error

    def unbind(self, login: str, password: str, totp: str | None) -> None:
        """Let somebody in by password from now on, and no more at the provider; their sessions end.

        Raises:
            UnknownAccountError, PasswordTooShortError.
        """
        hashed = self._passwords.hash(password)
        self._rewrite(login, totp, {"password": hashed, "identity": None, "totp_step": None})

    def disable(self, login: str) -> None:
        """Let nobody in with it any more, and end its sessions at once. Raises UnknownAccountError."""
        with self._database.transaction() as connection:
            self._change(connection, login, disabled_at=self._database.now())

    def set_since(self, login: str) -> datetime | None:
        """Return since when somebody has their password; None: nobody has this login."""
        query = select(ACCOUNT.c.password_at).where(ACCOUNT.c.login == self._index(login))
        with self._database.transaction() as connection:
            return connection.execute(query).scalar_one_or_none()

    def listed(self) -> Sequence[Account]:
        """Return every account."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(ACCOUNT).order_by(ACCOUNT.c.created_at)).all()
        return tuple(map(self._account, rows))

    def _rewrite(self, login: str, totp: str | None, values: Mapping[str, object]) -> None:
        """Change the way in, and the second factor with it."""
        one, now = ACCOUNT.c, self._database.now()
        with self._database.transaction() as connection:
            mine = select(one.id, one.profile_sealed).where(one.login == self._index(login)).with_for_update()
            row = connection.execute(mine).one_or_none()
            if row is None:
                raise UnknownAccountError("nobody has this login")
            profile = replace(PROFILE.open(self._keys, row.id, row.profile_sealed), totp=totp)
            sealed = PROFILE.seal(self._keys, row.id, profile)
            self._change(connection, login, profile_sealed=sealed, password_at=now, **values)

    def _change(self, connection: Connection, login: str, **values: object) -> None:
        one = ACCOUNT.c
        changed = update(ACCOUNT).where(one.login == self._index(login)).values(**values).returning(one.id)
        id_ = connection.execute(changed).scalar_one_or_none()
        if id_ is None:
            raise UnknownAccountError("nobody has this login")
        end_all(connection, (SESSION.c.account == id_,), self._database.now())

    def _identity(self, identity: Identity) -> bytes:
        return self._keys.blind("identity", f"{identity.issuer}\0{identity.subject}".encode())

    def _index(self, login: str) -> bytes:
        return login_index(self._keys, login)

    def _account(self, row: "Row[tuple[object, ...]]") -> Account:
        profile = PROFILE.open(self._keys, row.id, row.profile_sealed)
        return Account(
            row.id,
            profile.login,
            profile.name,
            frozenset(map(Role, row.roles)),
            territory_of(row),
            profile.totp is not None,
            row.disabled_at is not None,
            row.identity is not None,
        )


def login_index(keys: Keyring, login: str) -> bytes:
    """Return the keyed hash by which a login is found."""
    return keys.blind("login", login.strip().casefold().encode())


def _step(secret: str, code: str, now: datetime) -> int | None:
    """Return the step of time whose code this is."""
    known, this = pyotp.TOTP(secret), int(now.timestamp()) // _STEP_S
    steps = range(this - _STEPS_BACK, this + 1)
    return next((step for step in steps if secrets.compare_digest(known.generate_otp(step), _digits(code))), None)


def _digits(code: str) -> str:
    return "".join(each for each in code if each.isascii() and each.isdigit())[:8]
