"""The database: PostgreSQL, its own programs run directly, reached over 127.0.0.1 with a password (scram-sha-256).

No unix socket: its path would have to be short and its directory shared with another user. The superuser has no way in
over the network. One role owns the database, migrates it and may make others, for tests; processes have another, which
cannot change what is append-only (`storage.roles`).
"""

import os
import shutil
import signal
from hashlib import sha256
from pathlib import Path

import psutil

from deploy.stack.errors import StepFailedError
from deploy.stack.part import Command, Part, Site, Vital, run_once
from deploy.stack.probes import accepts_clients
from deploy.stack.tenancy import Tenancy, tenancy

ROLE = "wathiq"
APP_ROLE = "wathiq_app"
ACCESS_RULES = f"""\
# type  database  user         address        method
host    all       {ROLE}       127.0.0.1/32   scram-sha-256
host    all       {APP_ROLE}   127.0.0.1/32   scram-sha-256
"""


def command(site: Site) -> Command:
    """Starts the postmaster."""
    settings = {
        "listen_addresses": "127.0.0.1",
        "port": site.ports["database"],
        "unix_socket_directories": "",
        "timezone": "UTC",
        "log_timezone": "UTC",
    }
    home = tenancy(site.home)
    argv = ("-D", str(home.data), *(word for name, value in settings.items() for word in ("-c", f"{name}={value}")))
    # SIGQUIT: the postmaster takes its children along at once; the next start recovers from the log.
    return _command(site, home, "postgres", *argv, death_signal=signal.SIGQUIT)


async def prepare(site: Site) -> None:
    """Makes the data directory with role and database at the first start; clears what a killed server left."""
    home = tenancy(site.home)
    if not (home.data / "PG_VERSION").exists():
        await _create(site, home)
    _clear_stale_lock(home)
    await _let_processes_in(site, home)


async def check(vital: Vital) -> bool:
    """It asks newcomers for a password."""
    return await accepts_clients(vital.site.ports["database"])


async def _create(site: Site, home: Tenancy) -> None:
    """Builds beside the final place and moves there when complete: a half-made one never looks like a database."""
    owner = home.run_as
    home.area.mkdir(mode=0o700, parents=True, exist_ok=True)
    if owner is not None and not owner.namespace:
        os.chown(home.area, owner.uid, owner.gid)
    new = home.area / "data.new"
    shutil.rmtree(new, ignore_errors=True)
    await _step(
        "making the database cluster",
        _command(
            site, home, "initdb", "-D", str(new), "-U", "postgres", "-A", "reject", "-E", "UTF8", "--locale=C.UTF-8"
        ),
    )
    await _tell(
        site,
        home,
        new,
        "making role and database",
        f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{site.secret('database-password')}'",
        f"CREATE DATABASE {ROLE} OWNER {ROLE}",
    )
    new.rename(home.data)


async def _let_processes_in(site: Site, home: Tenancy) -> None:
    """Makes the role of the processes where it is missing, also for older data, or gives it its new password."""
    access = home.data / "pg_hba.conf"
    password = site.secret("database-app-password")
    rules = f"{ACCESS_RULES}# {sha256(password.encode()).hexdigest()}\n"
    if access.read_text(encoding="ascii") == rules:
        return
    make = f"IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP_ROLE}') THEN CREATE ROLE {APP_ROLE}; END IF"
    await _tell(
        site,
        home,
        home.data,
        "making the role of the processes",
        f"DO $$ BEGIN {make}; END $$",
        f"ALTER ROLE {APP_ROLE} LOGIN PASSWORD '{password}'",
    )
    access.write_text(rules, encoding="ascii")


async def _tell(site: Site, home: Tenancy, data: Path, name: str, *statements: str) -> None:
    """Runs statements as the superuser, while nobody serves the data."""
    single = _command(site, home, "postgres", "--single", "-j", "-D", str(data), "postgres")
    # With -j a statement ends at a semicolon followed by an empty line.
    output = await _step(name, single, "".join(f"{each};\n\n" for each in statements))
    if "ERROR:" in output or "FATAL:" in output:
        raise StepFailedError(name, output[-400:])


async def _step(name: str, command_: Command, given: str = "") -> str:
    ended = await run_once(command_, given)
    if ended.status != 0:
        raise StepFailedError(name, ended.output[-600:])
    return ended.output


def _clear_stale_lock(home: Tenancy) -> None:
    """Removes the lock of a server that is gone.

    PostgreSQL only looks whether the process id is in use, and after the machine restarted somebody else may have it.
    """
    lock = home.data / "postmaster.pid"
    if not lock.exists():
        return
    first = lock.read_text(encoding="utf-8", errors="replace").split("\n", 1)[0].strip()
    try:
        # The postmaster lives in its data directory.
        alive = first.isdigit() and psutil.Process(int(first)).cwd() == str(home.data)
    except psutil.Error:
        alive = False
    if not alive:
        lock.unlink(missing_ok=True)


def _command(
    site: Site, home: Tenancy, program: str, *argv: str, death_signal: signal.Signals = signal.SIGKILL
) -> Command:
    """A program of PostgreSQL as its user; it starts in its own area, since it may not enter where we are."""
    environment = site.plain_environment(HOME=str(home.area))
    environment.pop("TMPDIR")
    return Command(
        (str(home.programs / program), *argv), environment, home.area, run_as=home.run_as, death_signal=death_signal
    )


DATABASE = Part(
    name="database", command=command, check=check, prepare=prepare, port="database", stop_signal=signal.SIGINT
)
