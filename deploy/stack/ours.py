"""Wathiq's own processes, and the one place that says what they are told.

They are `main()` of `deploy.processes`, with their name as its argument. The contract is `environment()`: addresses as
values, secrets as paths of files, so that nothing secret shows in an environment or an argument list. The database
password is in the file that libpq reads by itself (PGPASSFILE).
"""

import json
import os
import sys

from deploy.stack.credentials import FIRST_ROLES, password_file
from deploy.stack.database import APP_ROLE
from deploy.stack.objects import BUCKET
from deploy.stack.part import REPOSITORY, Command, Part, Site, Vital
from deploy.stack.probes import http, ready_file_is_fresh
from deploy.stack.temporal import NAMESPACE

MODULE = "deploy.processes"
# OCR takes every core it can: it must not take them from whoever answers people.
READING_NICE = 10
SERVERS = ("temporal", "objects", "database")
# What each of them imports when it gets to work, loaded while it waits for its servers.
_WORKER = ("temporalio.worker", "deploy.temporal", "storage.cases", "storage.objects")
PRELOADED = {
    "migrate": ("storage.migrate",),
    "sandbox": ("uvicorn", "gateways.sandbox.app"),
    "api": ("uvicorn", "storage.dossiers", "storage.objects", "ocr.screen", "api.app"),
    "worker-dossiers": (*_WORKER, "gateways.registration", "activities.registering", "workflows.dossier"),
    "worker-intake": (*_WORKER, "activities.intake"),
    "worker-reading": (*_WORKER, "activities.reading"),
}


def environment(site: Site) -> dict[str, str]:
    """What each of our processes finds in its environment; `wathiq` commands may use it to reach a running stack."""
    secrets = site.home.secrets
    return {
        "WATHIQ_HOME": str(site.home.root),
        "WATHIQ_DATABASE_URL": f"postgresql+psycopg://wathiq@127.0.0.1:{site.ports['database']}/wathiq",
        "PGPASSFILE": str(secrets / "pgpass"),
        "WATHIQ_S3_ENDPOINT": f"127.0.0.1:{site.ports['objects']}",
        "WATHIQ_S3_BUCKET": BUCKET,
        "WATHIQ_S3_ACCESS_KEY_FILE": str(secrets / "s3-access-key"),
        "WATHIQ_S3_SECRET_KEY_FILE": str(secrets / "s3-secret-key"),
        "WATHIQ_TEMPORAL_ADDRESS": f"127.0.0.1:{site.ports['temporal']}",
        "WATHIQ_TEMPORAL_NAMESPACE": NAMESPACE,
        "WATHIQ_TEMPORAL_UI_URL": site.url("temporal_ui"),
        "WATHIQ_SANDBOX_URL": site.url("sandbox"),
        "WATHIQ_SANDBOX_PORT": str(site.ports["sandbox"]),
        "WATHIQ_SANDBOX_TOKEN_FILE": str(secrets / "sandbox-token"),
        "WATHIQ_NOTICE_SECRET_FILE": str(secrets / "notice-secret"),
        "WATHIQ_NOTICE_URL": site.url("api") + "/api/v1/notices",
        # Whoever tries the stack waits for nobody to change their mind.
        "WATHIQ_UNDO_S": "0",
        "WATHIQ_API_URL": site.url("api"),
        "WATHIQ_API_PORT": str(site.ports["api"]),
        "WATHIQ_INSTALLATION_KEY_FILE": str(secrets / "installation-key"),
        "WATHIQ_KEY_ENCRYPTION_FILE": str(secrets / "key-encryption-keys"),
        "WATHIQ_CLIENT_TOKEN_FILE": str(secrets / "client-token"),
        "WATHIQ_FIRST_PASSWORD_FILES": json.dumps({role: str(secrets / password_file(role)) for role in FIRST_ROLES}),
        # Whoever tries the stack has no application for a second factor.
        "WATHIQ_STAFF_TOTP_REQUIRED": "false",
    }


def _as_whom(name: str, site: Site) -> dict[str, str]:
    """Processes work with a role that cannot change what is append-only; who migrates owns the tables."""
    if name == "migrate":
        return {}
    return {"WATHIQ_DATABASE_URL": f"postgresql+psycopg://{APP_ROLE}@127.0.0.1:{site.ports['database']}/wathiq"}


def process(name: str, site: Site, *, module: str = MODULE, nice: int = 0) -> Command:
    """How one of our processes starts: it inherits the caller's environment, then what we tell it."""
    told = {
        **os.environ,
        **environment(site),
        **_as_whom(name, site),
        "TMPDIR": str(site.home.scratch),
        "PYTHONUNBUFFERED": "1",
    }
    # Compiled modules are kept wherever we run: loading them takes half the time (docs/figures.md).
    told.pop("PYTHONDONTWRITEBYTECODE", None)
    if name.startswith("worker-"):
        told["WATHIQ_READY_FILE"] = str(site.home.ready_file_of(name))
        # Read when the libraries are loaded: Tesseract's own threads, and those that NumPy's wait in by spinning, only
        # get in each other's way.
        told["OMP_THREAD_LIMIT"] = told["OPENBLAS_NUM_THREADS"] = "1"
    argv = (sys.executable, "-m", "deploy.warm", module, name, *PRELOADED.get(name, ()))
    return Command(argv, told, REPOSITORY, nice=nice)


def migration(name: str, needs: tuple[str, ...], module: str = MODULE) -> Part:
    """A step that runs to its end."""

    def start(site: Site) -> Command:
        return process(name, site, module=module)

    return Part(name=name, command=start, check=None, needs=needs, loads_early=True)


def server(name: str, needs: tuple[str, ...], module: str = MODULE) -> Part:
    """A process that answers GET /healthz on the port of its name."""

    def start(site: Site) -> Command:
        return process(name, site, module=module)

    async def answers(vital: Vital) -> bool:
        return (await http(vital.site.ports[name], "/healthz")).status == 200

    return Part(name=name, command=start, check=answers, needs=needs, port=name, loads_early=True)


def worker(name: str, needs: tuple[str, ...], nice: int = 0, module: str = MODULE) -> Part:
    """A process that keeps its ready file fresh."""

    def start(site: Site) -> Command:
        return process(name, site, module=module, nice=nice)

    async def is_fresh(vital: Vital) -> bool:
        return ready_file_is_fresh(vital.site.home, name, vital.pid)

    return Part(name=name, command=start, check=is_fresh, needs=needs, loads_early=True)
