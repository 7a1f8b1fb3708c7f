"""`wathiq staff` and `wathiq clients`: who gets in, with which secrets, as what and where. Secrets are shown once."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from deploy.stack.credentials import access_code
from dossier.accounts.people import STAFF_ROLES, Account, NewAccount, Program, Territory
from dossier.accounts.provider import Identity
from dossier.errors import DossierError
from dossier.record import Role

if TYPE_CHECKING:
    from deploy.wiring import House

Roles = Annotated[list[str], typer.Option("--role", help=f"{', '.join(STAFF_ROLES)}; may be given again.")]
Offices = Annotated[list[str] | None, typer.Option("--office", help="An office of theirs; may be given again.")]
Provinces = Annotated[list[str] | None, typer.Option("--province", help="A province of theirs; may be given again.")]
Everywhere = Annotated[bool, typer.Option("--everywhere", help="The whole country.")]
_ISSUER = "Wathiq"
_SUBJECT = "Who they are at the provider of identities: the `sub` that it gives them."


def commands(house: "Callable[[], House]") -> tuple[typer.Typer, typer.Typer]:
    """Return the commands for staff and for clients of an installation."""
    return _staff(house), _clients(house)


def _staff(house: "Callable[[], House]") -> typer.Typer:
    app = typer.Typer(no_args_is_help=True, help="Accounts of the people who work with dossiers.")

    @app.command()
    def add(
        login: str,
        role: Roles,
        name: Annotated[str, typer.Option(help="As colleagues see it.")] = "",
        office: Offices = None,
        province: Provinces = None,
        everywhere: Everywhere = False,
        totp: Annotated[bool, typer.Option(help="A second factor, by an application.")] = True,
        own_phone: Annotated[str | None, typer.Option(help="Theirs: dossiers with it are kept from them.")] = None,
        own_cin: Annotated[str | None, typer.Option(help="Theirs: dossiers with it are kept from them.")] = None,
        subject: Annotated[str | None, typer.Option(help=_SUBJECT)] = None,
    ) -> None:
        """Make an account: its password and second factor are printed once, unless it is for who signs in elsewhere."""
        territory = Territory(everywhere, frozenset(office or ()), frozenset(province or ()))
        identity = None if subject is None else _identity(house(), subject)
        password, seed = _secrets(totp) if identity is None else (None, None)
        with _refusals():
            roles, called = frozenset(map(_role, role)), name or login
            made = NewAccount(login, called, password, roles, territory, seed, own_phone, own_cin, identity)
            house().accounts.add(made)
        typer.echo(f"login     {login}")
        _tell(login, password, seed)

    @app.command()
    def bind(login: str, subject: Annotated[str, typer.Argument(help=_SUBJECT)]) -> None:
        """Let somebody in at the provider of identities, and no more by password; their sessions end."""
        identity = _identity(house(), subject)
        with _refusals():
            house().accounts.bind(login, identity)
        typer.echo(f"{login} signs in at {identity.issuer}.")

    @app.command()
    def unbind(
        login: str, totp: Annotated[bool, typer.Option(help="A second factor, by an application.")] = True
    ) -> None:
        """Let somebody in by password, printed once, and no more at the provider; their sessions end."""
        password, seed = _secrets(totp)
        with _refusals():
            house().accounts.unbind(login, password, seed)
        _tell(login, password, seed)

    @app.command()
    def password(login: str) -> None:
        """Give somebody another password, printed once; their sessions end."""
        fresh = access_code()
        with _refusals():
            house().accounts.set_password(login, fresh)
        typer.echo(f"password  {fresh}")

    @app.command()
    def disable(login: str) -> None:
        """Let nobody in with an account any more; its sessions end at once."""
        with _refusals():
            house().accounts.disable(login)
        typer.echo(f"{login} is disabled.")

    @app.command(name="list")
    def list_() -> None:
        """Print every account."""
        table = Table(box=None, pad_edge=False)
        for heading in ("login", "id", "roles", "where", "signs in by", ""):
            table.add_column(heading)
        for one in house().accounts.listed():
            table.add_row(
                one.login,
                one.id,
                ", ".join(sorted(one.roles)),
                _where(one.territory),
                _way(one),
                "disabled" if one.disabled else "",
            )
        Console().print(table)

    return app


def _clients(house: "Callable[[], House]") -> typer.Typer:
    app = typer.Typer(no_args_is_help=True, help="Programs that call the API.")

    @app.command()
    def add(
        name: str,
        staff: Annotated[bool, typer.Option("--staff", help="Staff scope, within its territory.")] = False,
        office: Offices = None,
        province: Provinces = None,
        everywhere: Everywhere = False,
    ) -> None:
        """Make a program known, or give it another token; the token is printed once."""
        token = secrets.token_urlsafe(32)
        territory = Territory(everywhere, frozenset(office or ()), frozenset(province or ()))
        house().clients.put(Program(name, staff, territory), token)
        typer.echo(f"token  {token}")

    @app.command()
    def revoke(name: str) -> None:
        """Let a program in no more, at once."""
        if not house().clients.revoke(name):
            Console(stderr=True).print("No program of this name, or revoked before.")
            raise typer.Exit(1)
        typer.echo(f"{name} is revoked.")

    @app.command(name="list")
    def list_() -> None:
        """Print every program."""
        table = Table(box=None, pad_edge=False)
        for heading in ("name", "scope", "where", ""):
            table.add_column(heading)
        for one, revoked in house().clients.listed():
            table.add_row(one.id, "staff" if one.staff else "own", _where(one.territory), "revoked" if revoked else "")
        Console().print(table)

    return app


def _role(name: str) -> Role:
    if name not in STAFF_ROLES:
        raise typer.BadParameter(f"one of {', '.join(STAFF_ROLES)}")
    return Role(name)


def _secrets(totp: bool) -> tuple[str, str | None]:
    """Return a password, and a second factor where one is wanted."""
    from pyotp import random_base32

    return access_code(), random_base32() if totp else None


def _tell(login: str, password: str | None, seed: str | None) -> None:
    from pyotp import TOTP

    if password is not None:
        typer.echo(f"password  {password}")
    if seed is not None:
        typer.echo(f"totp      {TOTP(seed).provisioning_uri(name=login, issuer_name=_ISSUER)}")


def _identity(house: "House", subject: str) -> Identity:
    issuer = house.settings.oidc_issuer
    if issuer is None:
        raise typer.BadParameter("this installation has no provider of identities (WATHIQ_OIDC_ISSUER)")
    try:
        return Identity(issuer, subject)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _way(account: Account) -> str:
    if account.at_provider:
        return "provider"
    return "password, second factor" if account.has_totp else "password"


def _where(territory: Territory) -> str:
    if territory.everywhere:
        return "everywhere"
    return ", ".join([*sorted(territory.offices), *sorted(territory.provinces)]) or "nowhere"


@contextmanager
def _refusals() -> Iterator[None]:
    """Print a refusal in one line and end with status 1."""
    try:
        yield
    except DossierError as error:
        Console(stderr=True).print(str(error))
        raise typer.Exit(1) from None
