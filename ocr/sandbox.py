"""Where files are decoded: in a child with limits, forked from a warmed, unprivileged process.

The owner's side of ocr.forkserver. Safe to use from several threads; a fork server that was killed is
started again, and a page whose child dies is a refusal of that file with a stable code. Nothing touches a
disk: bytes and pixels travel in anonymous memory.
"""

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from ocr.confine import Fence
from ocr.engine import Colour
from ocr.errors import BY_CODE, DecoderFailedError, SandboxUnavailableError, UnreadableFileError
from ocr.forkserver import MESSAGE_BYTES
from ocr.screen import HEAD_BYTES, screen
from ocr.settings import DecodeLimits

# What a fork server may take to load its decoders on a busy machine, in seconds.
_START_SECONDS = 60.0
# On top of the child's own wall limit, which the fork server enforces.
_GRACE_SECONDS = 5.0
_STOP_SECONDS = 2.0
# A fork server killed under a file is started again once for it; one more, for a request may be lost on a server that
# is dying and the next one find its socket just closed.
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class SandboxedPage:
    """One decoded page: `pixels` has shape (height, width, 3), RGB; `pages` is the file's number of pages.

    `size` is width and height of the whole page image, of which `pixels` may be a smaller or a finer picture.
    """

    media_type: str
    pages: int
    pixels: Colour
    size: tuple[int, int]

    @property
    def factor(self) -> float:
        """How many times the page image's size the picture is: 1.0 where it is in full."""
        return float(max(self.pixels.shape[:2]) / max(self.size))


class SandboxedFile:
    """A file's bytes in anonymous memory, decoded page by page in children."""

    def __init__(self, sandbox: "Sandbox", data: bytes) -> None:
        self._sandbox = sandbox
        self._data = _memory("document", data)

    def page(self, number: int, side: int | None = None, *, scanned: bool = False) -> SandboxedPage:
        """Decode one page, counted from 0; with `side`, a picture whose longer side has hardly more pixels.

        With `scanned`, a scan inside a PDF comes in its own pixels: see ocr.decode.

        Raises:
            UnreadableFileError: one of its subclasses, with the stable code of the refusal.
            SandboxUnavailableError: no process to decode in could be started.
        """
        return self._sandbox.decode(self._data, number, side, scanned=scanned)

    def close(self) -> None:
        """Give the bytes back."""
        os.close(self._data)


class Sandbox:
    """Owns one fork server; start lazily, close when done (or leave it: it ends with this process)."""

    def __init__(self, limits: DecodeLimits | None = None) -> None:
        self._limits = limits or DecodeLimits()
        self._lock = threading.Lock()
        self._server: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._fences: frozenset[Fence] = frozenset()
        self._owner = os.getpid()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def server_pid(self) -> int | None:
        """The fork server's process id, None before the first file."""
        return self._server.pid if self._server else None

    @property
    def fences(self) -> frozenset[Fence]:
        """What stands around the decoders of the fork server that runs; nothing before the first file."""
        return self._fences

    @contextlib.contextmanager
    def file(self, data: bytes) -> Iterator[SandboxedFile]:
        """Hold a file that its header lets pass.

        Raises:
            UnreadableFileError: refused by its header.
        """
        screen(data[:HEAD_BYTES], len(data), self._limits)
        held = SandboxedFile(self, data)
        try:
            yield held
        finally:
            held.close()

    def decode(self, data: int, number: int, side: int | None = None, *, scanned: bool = False) -> SandboxedPage:
        """Decode page `number` of the bytes behind the descriptor `data`; see SandboxedFile.page."""
        wanted = {"page": number, "side": side, "scanned": scanned, "limits": asdict(self._limits)}
        for _ in range(_ATTEMPTS):
            pixels = _memory("pixels", b"")
            try:
                answer = self._ask(data, pixels, wanted)
                if answer is not None:
                    return self._page(answer, pixels)
            finally:
                os.close(pixels)
        raise DecoderFailedError("the fork server was killed under it")

    def close(self) -> None:
        """End the fork server."""
        with self._lock:
            self._stop()

    def _page(self, answer: dict[str, Any], pixels: int) -> SandboxedPage:
        if "ended" in answer:
            raise DecoderFailedError(f"the decoder ended with {answer['ended']}")
        if "code" in answer:
            raise BY_CODE.get(answer["code"], UnreadableFileError)(str(answer.get("detail", "")))
        width, height, pages = int(answer["width"]), int(answer["height"]), int(answer["pages"])
        whole = (int(answer["size"][0]), int(answer["size"][1]))
        # The child has handled hostile bytes: what it claims is checked, not believed.
        plausible = 0 < width * height <= self._limits.page_pixels and 0 < pages <= self._limits.pages
        plausible = plausible and min(width, height, *whole) > 0 and whole[0] * whole[1] <= self._limits.page_pixels
        if not plausible or os.fstat(pixels).st_size != width * height * 3:
            raise DecoderFailedError("the decoder's answer does not add up")
        content = np.empty((height, width, 3), np.uint8)
        view = memoryview(content.data).cast("B")
        done = 0
        while done < len(view):
            done += os.preadv(pixels, [view[done:]], done)
        return SandboxedPage(str(answer["media_type"]), pages, content, whole)

    def _ask(self, data: int, pixels: int, wanted: dict[str, Any]) -> dict[str, Any] | None:
        """Return the child's answer, or None where the fork server died under it."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        request = json.dumps(wanted).encode()
        with ours:
            with theirs, self._lock:
                control = self._running()
                try:
                    socket.send_fds(control, [request], [data, pixels, theirs.fileno()])
                except OSError:
                    self._stop()
                    return None
            ours.settimeout(self._limits.wall_seconds + _GRACE_SECONDS)
            try:
                message = ours.recv(MESSAGE_BYTES)
            except TimeoutError:
                self.close()
                raise DecoderFailedError("no answer in time") from None
            except OSError:
                return None
        if not message:
            return None
        answer: dict[str, Any] = json.loads(message)
        return answer

    def _running(self) -> socket.socket:
        # A process forked from the owner shares the socket but may not answer for it: it starts its own.
        inherited = self._owner != os.getpid()
        if self._server and self._control and not inherited and self._server.poll() is None:
            return self._control
        if inherited:
            self._server, self._owner = None, os.getpid()
        self._stop()
        return self._start()

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        here = str(Path(__file__).resolve().parent.parent)
        # Nothing of the owner's environment goes along: it may hold keys. One thread, so that forking is safe.
        environment = {"PYTHONPATH": here, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "LANG": "C.UTF-8"}
        with theirs:
            self._server = subprocess.Popen(
                [sys.executable, "-m", "ocr.forkserver", str(theirs.fileno()), str(os.getpid())],
                env=environment,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        ours.settimeout(_START_SECONDS)
        self._control = ours
        try:
            ready = ours.recv(MESSAGE_BYTES)
        except OSError:
            ready = b""
        if not ready:
            self._stop()
            raise SandboxUnavailableError("the fork server did not come up")
        self._fences = frozenset(Fence(name) for name in json.loads(ready)["fences"])
        ours.settimeout(None)
        return ours

    def _stop(self) -> None:
        if self._control:
            self._control.close()
            self._control = None
        if self._server:
            try:
                self._server.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
            self._server = None


def _memory(name: str, content: bytes) -> int:
    descriptor = os.memfd_create(name, os.MFD_CLOEXEC)
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]
    return descriptor
