"""The warmed parent of the sandbox: loads the decoders once, then forks one child for each page asked for.

Started by ocr.sandbox as `python -m ocr.forkserver FD`. Loading the decoders costs 0.4 CPU s, a fork a few
milliseconds. It is single-threaded (so that forking is safe), has no network, runs as nobody where it was
started by root, and holds no secret. It ends when its owner closes the control socket or dies. Its children
die with it (PR_SET_PDEATHSIG); it does not use that signal itself, since Linux sends it when the *thread*
that started a process ends, and a worker's threads come and go.
"""

import contextlib
import ctypes
import json
import os
import resource
import select
import signal
import socket
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from ocr import decode
from ocr.confine import CallFence, Fence, fence_files
from ocr.errors import UnreadableFileError
from ocr.settings import DecodeLimits

MESSAGE_BYTES = 1024
_NOBODY = 65534
_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWNET = 0x40000000
_OWNER_POLL_SECONDS = 1.0
_SPARE_FILES = 16
# What decoders may load late: their own modules, the system's libraries, and fonts for a PDF that brings none.
_READABLE = ("/usr/share/fonts", "/usr/local/share/fonts", "/usr/lib", "/lib", "/lib64", sys.prefix, sys.base_prefix)
# libheif starts threads whatever it is told, and the limit counts every process of the user.
_HEIF_PROCESSES = 512

_Wanted = tuple[int, int | None, bool]
"""A page's number, the most pixels of its longer side, and whether a scan comes in its own pixels: ocr.decode."""


@dataclass(slots=True)
class _Running:
    reply: socket.socket
    deadline: float


def serve(control: socket.socket, owner: int, calls: CallFence | None) -> None:
    """Answer requests until the owner is gone.

    A request is a JSON object with three descriptors: the file's bytes, where the pixels go, and the socket
    on which the child answers and on which its end is told.
    """
    wake_read, wake_write = os.pipe()
    os.set_blocking(wake_write, False)
    os.set_blocking(wake_read, False)
    signal.signal(signal.SIGCHLD, lambda _signal, _frame: None)
    signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
    children: dict[int, _Running] = {}
    while os.getppid() == owner:
        watched: list[socket.socket | int] = [control, wake_read]
        ready, _, _ = select.select(watched, [], [], _patience(children))
        if wake_read in ready:
            os.read(wake_read, 4096)
        _reap(children)
        _kill_late(children)
        if control in ready and not _accept(control, children, calls):
            break
    for pid in children:
        os.kill(pid, signal.SIGKILL)


def _patience(children: dict[int, _Running]) -> float:
    """Seconds until somebody has to be looked at: the child with the nearest deadline, or the owner."""
    nearest = min((running.deadline for running in children.values()), default=float("inf"))
    return min(_OWNER_POLL_SECONDS, max(0.0, nearest - time.monotonic()) + 0.001)


def _accept(control: socket.socket, children: dict[int, _Running], calls: CallFence | None) -> bool:
    message, descriptors, _, _ = socket.recv_fds(control, MESSAGE_BYTES, 3)
    if not message:
        return False
    data, pixels, reply_descriptor = descriptors
    request = json.loads(message)
    reply = socket.socket(fileno=reply_descriptor)
    limits = DecodeLimits(**request["limits"])
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        control.close()
        for other in children.values():
            other.reply.close()
        wanted = (request["page"], request["side"], request["scanned"])
        _child(data, pixels, reply, wanted, limits, parent, calls)
    os.close(data)
    os.close(pixels)
    children[pid] = _Running(reply, time.monotonic() + limits.wall_seconds)
    return True


def _reap(children: dict[int, _Running]) -> None:
    while children:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        running = children.pop(pid)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        try:
            running.reply.send(json.dumps({"ended": os.waitstatus_to_exitcode(status)}).encode())
        except OSError:
            # The owner has stopped listening: nobody is left to tell.
            continue
        finally:
            running.reply.close()


def _kill_late(children: dict[int, _Running]) -> None:
    now = time.monotonic()
    for pid, running in children.items():
        if now > running.deadline:
            os.kill(pid, signal.SIGKILL)


def _child(
    data: int,
    pixels: int,
    reply: socket.socket,
    wanted: _Wanted,
    limits: DecodeLimits,
    parent: int,
    calls: CallFence | None,
) -> NoReturn:  # pragma: no cover - runs in a forked process
    status = 1
    try:
        signal.set_wakeup_fd(-1)
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)
        # A group of its own: what a hijacked child starts is killed with it.
        os.setpgid(0, 0)
        # Not read(): children of one file share its offset.
        content = os.pread(data, os.fstat(data).st_size, 0)
        _limit(limits, content, is_look=wanted[1] is not None)
        if calls is not None:
            calls.put_up()
        answer = _answer(content, pixels, wanted, limits)
        reply.send(json.dumps(answer).encode())
        status = 0
    finally:
        # Whatever went wrong, the parent's code must not run twice; the exit status tells.
        os._exit(status)


def _answer(content: bytes, pixels: int, wanted: _Wanted, limits: DecodeLimits) -> dict[str, object]:
    number, side, scanned = wanted
    try:
        decoded = decode.decode(content, number, limits, side, scanned=scanned)
    except UnreadableFileError as error:
        return {"code": error.code, "detail": error.detail}
    picture = decoded.pixels
    width, height = picture.size
    # In small strips: no second copy of the page counts against the limit on memory, and the same pages of memory
    # serve every strip (a page of 12 megapixels: 165 CPU ms with strips of 8 MiB, 101 ms with these).
    strip = max(1, (256 * 1024) // (width * 3))
    for top in range(0, height, strip):
        _write_all(pixels, picture.crop((0, top, width, min(height, top + strip))).tobytes())
    answer: dict[str, object] = {"media_type": decoded.media_type, "pages": decoded.pages, "size": decoded.size}
    return answer | {"width": width, "height": height}


def _write_all(descriptor: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def _limit(limits: DecodeLimits, content: bytes, *, is_look: bool) -> None:
    processes = _HEIF_PROCESSES if content[4:8] == b"ftyp" else 0
    a_look_at_pdf = is_look and content.startswith(b"%PDF-")
    for what, value in (
        (resource.RLIMIT_AS, min(limits.memory_bytes, limits.pdf_look_bytes) if a_look_at_pdf else limits.memory_bytes),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, limits.page_pixels * 3),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, processes),
        (resource.RLIMIT_NOFILE, _SPARE_FILES),
    ):
        _, ceiling = resource.getrlimit(what)
        least = value if ceiling == resource.RLIM_INFINITY else min(value, ceiling)
        resource.setrlimit(what, (least, least))


def _isolate(calls: CallFence | None) -> set[Fence]:
    """Give up rights, and return the fences that stand: where one is not allowed (a container), the others hold."""
    libc = ctypes.CDLL(None, use_errno=True)
    stands = {Fence.CALLS} if calls is not None else set()
    if os.geteuid() == 0:
        if libc.unshare(_CLONE_NEWNET) == 0:
            stands.add(Fence.NETWORK)
        os.setgroups([])
        os.setresgid(_NOBODY, _NOBODY, _NOBODY)
        os.setresuid(_NOBODY, _NOBODY, _NOBODY)
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    if fence_files(Path(folder) for folder in _READABLE):
        stands.add(Fence.FILES)
    return stands


def _prctl(option: int, value: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def main() -> None:
    """Warm up, give up rights, say so, serve."""
    control = socket.socket(fileno=int(sys.argv[1]))
    owner = int(sys.argv[2])
    decode.warm()
    os.chdir("/")
    calls = CallFence.make()
    stands = _isolate(calls)
    control.send(json.dumps({"fences": sorted(stands)}).encode())
    serve(control, owner, calls)


if __name__ == "__main__":
    main()
