"""The object store: SeaweedFS in one process, speaking S3.

Objects are only reached with the keys: without `-disableHttp` the filer would hand them out to anybody on this
machine. Its gRPC ports stay open to local users; what is stored there is sealed by the application.
"""

import asyncio
import hashlib
import hmac
import json
from datetime import UTC, datetime

from deploy.stack.errors import StepFailedError
from deploy.stack.home import write_whole
from deploy.stack.part import Command, Part, Site, Vital, run_once
from deploy.stack.probes import Answer, http
from deploy.stack.temporal import program

BUCKET = "wathiq"
REGION = "us-east-1"
# Acknowledged means on disk: PUT of 2 MB goes from 26 to 44-52 ms.
DURABLE = "fs.configure -locationPrefix=/buckets/ -fsync -apply\n"
FIRST_WRITE_WITHIN_S = 20.0


def command(site: Site) -> Command:
    """Starts master, volume, filer and S3 in one process."""
    data = site.home.root / "objects"
    flags = {
        "dir": str(data),
        "ip": "127.0.0.1",
        "ip.bind": "127.0.0.1",
        "s3.config": str(site.home.secrets / "s3.json"),
        "bucket": BUCKET,
        "s3.port": site.ports["objects"],
        "master.port": site.ports["objects_master"],
        "volume.port": site.ports["objects_volume"],
        "filer.port": site.ports["objects_filer"],
        "admin.port": site.ports["objects_admin"],
        # In /tmp, where they are put otherwise, a socket that another user left behind stops the start.
        "s3.localSocket": str(site.home.scratch / "s3.sock"),
        "filer.localSocket": str(site.home.scratch / "filer.sock"),
        "s3.port.iceberg": 0,
        "s3.port.lance": 0,
        "webdav": "false",
        "admin.ui": "false",
        "master.telemetry": "false",
        "disableHttp": "true",
    }
    argv = (program("weed"), "-logtostderr=true", "mini", *(f"-{flag}={value}" for flag, value in flags.items()))
    return Command(argv, site.plain_environment(HOME=str(data)), data)


async def prepare(site: Site) -> None:
    """Makes the directory, and the file that names who may do what."""
    (site.home.root / "objects").mkdir(mode=0o700, exist_ok=True)
    identity = {
        "name": "wathiq",
        "credentials": [{"accessKey": site.secret("s3-access-key"), "secretKey": site.secret("s3-secret-key")}],
        "actions": ["Admin", "Read", "List", "Tagging", "Write"],
    }
    write_whole(site.home.secrets / "s3.json", json.dumps({"identities": [identity]}))


async def check(vital: Vital) -> bool:
    """The bucket lists with our keys."""
    return (await signed(vital.site, "GET", f"/{BUCKET}", "max-keys=1")).status == 200


async def settle(site: Site) -> None:
    """Waits for the first write, which needs the volumes as well, and has the bucket's files synced to disk.

    Raises:
        StepFailedError: nothing can be written, or the setting was refused.
    """
    done = site.home.root / "objects" / "durable"
    if not done.exists():
        master, filer = (f"127.0.0.1:{site.ports[name]}" for name in ("objects_master", "objects_filer"))
        argv = (program("weed"), "shell", f"-master={master}", f"-filer={filer}")
        ended = await run_once(Command(argv, command(site).environment, done.parent), given=DURABLE, limit_s=20)
        if '"fsync":  true' not in ended.output:
            raise StepFailedError("making the object store durable", ended.output[-400:])
        done.touch()
    answer = Answer(0)
    try:
        async with asyncio.timeout(FIRST_WRITE_WITHIN_S):
            while answer.status != 200:
                answer = await signed(site, "PUT", f"/{BUCKET}/.wathiq-started")
                await asyncio.sleep(0 if answer.status == 200 else 0.1)
            await signed(site, "DELETE", f"/{BUCKET}/.wathiq-started")
    except TimeoutError as error:
        raise StepFailedError("the first write to the object store", f"status {answer.status}") from error


async def signed(site: Site, method: str, path: str, query: str = "") -> Answer:
    """An S3 request without a body, signed (AWS Signature Version 4)."""
    now = datetime.now(UTC)
    day, stamp = f"{now:%Y%m%d}", f"{now:%Y%m%dT%H%M%SZ}"
    empty = hashlib.sha256(b"").hexdigest()
    headers = {"host": f"127.0.0.1:{site.ports['objects']}", "x-amz-content-sha256": empty, "x-amz-date": stamp}
    names = ";".join(headers)
    canonical = "\n".join(
        [method, path, query, *(f"{name}:{value}" for name, value in headers.items()), "", names, empty]
    )
    scope = f"{day}/{REGION}/s3/aws4_request"
    to_sign = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{site.secret('s3-secret-key')}".encode()
    for word in (day, REGION, "s3", "aws4_request"):
        key = hmac.digest(key, word.encode(), "sha256")
    signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
    credential = f"{site.secret('s3-access-key')}/{scope}"
    authorization = f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={signature}"
    target = f"{path}?{query}" if query else path
    # `host` is signed too, and sent by `http` itself.
    sent = {name: value for name, value in headers.items() if name != "host"}
    return await http(site.ports["objects"], target, method, {**sent, "Authorization": authorization})


OBJECTS = Part(name="objects", command=command, check=check, prepare=prepare, settle=settle, port="objects")
