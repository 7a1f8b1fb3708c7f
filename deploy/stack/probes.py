"""Ways to ask a part whether it is well, over plain sockets: the supervisor loads no client library."""

import asyncio
import struct
import time
from collections.abc import Mapping
from dataclasses import dataclass

from deploy.stack.home import Home

ANSWER_WITHIN_S = 2.0
# Workers touch their file every 2 s; a starved one is late long before it is dead.
READY_FILE_FRESH_S = 20.0
# PostgreSQL's start-up message, protocol 3.0.
PROTOCOL = 3 << 16


@dataclass(frozen=True, slots=True)
class Answer:
    """What an HTTP server said; status 0 when it said nothing."""

    status: int
    body: bytes = b""


async def http(
    port: int, path: str, method: str = "GET", headers: Mapping[str, str] | None = None, body: bytes = b""
) -> Answer:
    """One HTTP exchange with a server of this machine; 1.0, so that the end of the answer is the end of the stream."""
    lines = [f"{method} {path} HTTP/1.0"]
    given = {"Host": f"127.0.0.1:{port}", "Content-Length": str(len(body)), **(headers or {})}
    lines += [f"{name}: {value}" for name, value in given.items()]
    raw = await _exchange(port, "\r\n".join(lines).encode() + b"\r\n\r\n" + body, -1)
    head, _, rest = raw.partition(b"\r\n\r\n")
    words = head.split(b" ", 2)
    if len(words) < 2 or not words[1].isdigit():
        return Answer(0)
    return Answer(int(words[1]), rest)


async def accepts_clients(port: int) -> bool:
    """Whether PostgreSQL is past its recovery: it then asks a newcomer for a password, before that it says an error.

    Hangs up at that point like pg_isready does, which PostgreSQL does not log.
    """
    names = b"user\0wathiq\0database\0wathiq\0\0"
    answer = await _exchange(port, struct.pack("!ii", len(names) + 8, PROTOCOL) + names, 1)
    return answer == b"R"


def ready_file_is_fresh(home: Home, part: str, pid: int) -> bool:
    """Whether the worker with this process id touched its ready file lately."""
    path = home.ready_file_of(part)
    try:
        age_s = time.time() - path.stat().st_mtime
        return age_s < READY_FILE_FRESH_S and path.read_text(encoding="utf-8").strip() == str(pid)
    except OSError:
        return False


async def _exchange(port: int, request: bytes, size: int) -> bytes:
    """Sends and reads `size` bytes, or all there is; empty when nobody answers in time."""
    try:
        async with asyncio.timeout(ANSWER_WITHIN_S):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                writer.write(request)
                await writer.drain()
                return await reader.read(size)
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return b""
