"""What a hijacked decoder could still do: each is tried for real, behind the fences that the fork server puts up."""

import json
import os
import subprocess
import sys

import pytest

from ocr.confine import Fence
from ocr.sandbox import Sandbox
from samples.fonts import AMIRI
from tests.ocr import files

ATTEMPTS = {
    "read-accounts": "open('/etc/passwd').read()",
    "read-a-secret": "open(SECRET).read()",
    "list-a-folder": "os.listdir('/tmp')",
    "write-a-file": "open('/tmp/left-behind', 'w')",
    "write-where-it-may-read": "open(sys.prefix + '/left-behind', 'w')",
    "remove-a-file": "os.unlink(SECRET)",
    "call-out": "socket.create_connection(('127.0.0.1', 1))",
    "call-by-name": "socket.getaddrinfo('example.org', 443)",
    "talk-to-a-neighbour": "socket.socket(socket.AF_UNIX)",
    "start-a-process": "os.fork()",
    "start-a-program": "os.execv('/bin/true', ['true'])",
    "signal-its-owner": "os.kill(os.getppid(), 0)",
    "look-into-its-owner": "open(f'/proc/{os.getppid()}/environ').read()",
    "mount": "check(libc.mount(b'none', b'/mnt', b'tmpfs', 0, None))",
    "trace": "check(libc.ptrace(16, os.getppid(), 0, 0))",
    "become-root": "os.setuid(0)",
    "leave-its-namespace": "check(libc.unshare(0x10000000))",
    "talk-to-the-kernel": "check(libc.socket(16, 3, 0))",
}
LEFT = {
    "read-a-font": "open(FONT, 'rb').read(4)",
    "start-a-thread": "t = threading.Thread(target=len, args=('',)); t.start(); t.join()",
    "ask-for-memory": "bytearray(50_000_000)",
    "know-the-time": "time.time()",
}
PROBE = """
import ctypes, json, os, socket, sys, threading, time
from ocr import forkserver
from ocr.confine import CallFence

SECRET, FONT, attempts = json.loads(sys.argv[1])
libc = ctypes.CDLL(None, use_errno=True)

def check(answer):
    if answer < 0:
        raise OSError(ctypes.get_errno(), "refused")

calls = CallFence.make()
forkserver._isolate(calls)
calls.put_up()
told = {}
for name, attempt in attempts.items():
    try:
        exec(attempt)
        told[name] = "done"
    except Exception:
        told[name] = "refused"
print(json.dumps(told))
"""


def tried(attempts: dict[str, str], secret: str) -> dict[str, str]:
    """Try each behind the fences; return how it went."""
    told = subprocess.run(
        [sys.executable, "-c", PROBE, json.dumps([secret, str(AMIRI.file), attempts])],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seen: dict[str, str] = json.loads(told.stdout)
    return seen


@pytest.fixture
def secret(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file that anybody on the machine may read."""
    path = tmp_path_factory.mktemp("open") / "secret"
    path.write_text("of nobody's business")
    path.chmod(0o644)
    return str(path)


def test_a_hijacked_decoder_can_do_nothing(secret: str) -> None:
    seen = tried(ATTEMPTS, secret)
    assert {name for name, how in seen.items() if how == "done"} == set()
    assert seen.keys() == ATTEMPTS.keys()


def test_what_decoders_need_is_left_to_them(secret: str) -> None:
    seen = tried(LEFT, secret)
    assert {name for name, how in seen.items() if how == "refused"} == set()


@pytest.mark.skipif(os.geteuid() != 0, reason="a network of its own needs root")
def test_every_fence_stands_around_the_decoders(sandbox: Sandbox) -> None:
    with sandbox.file(files.picture()) as held:
        held.page(0)
    assert sandbox.fences == set(Fence)
