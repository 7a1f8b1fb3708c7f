"""What is put up with from an outside system, against servers that misbehave on the wire."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from pydantic import TypeAdapter

from dossier.errors import RegistryUnreachableError
from gateways.connection import Connection, Patience
from gateways.registries import HttpRegistries

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
NUMBERS = TypeAdapter(dict[str, int])


def _hear(line: socket.socket) -> None:
    # A socket closed over unread bytes resets the line before the answer is through.
    heard = b""
    while b"\r\n\r\n" not in heard or not heard.endswith(b"}"):
        heard += line.recv(65536)


@contextmanager
def _speaking(say: Callable[[socket.socket], None]) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line:
                _hear(line)
                try:
                    say(line)
                except OSError:
                    return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(timeout=5)


def _drip(line: socket.socket) -> None:
    line.sendall(HEAD + b"Content-Length: 1000\r\n\r\n")
    for _ in range(50):
        line.sendall(b" ")
        time.sleep(0.05)


def _flood(line: socket.socket) -> None:
    line.sendall(HEAD + b"\r\n")
    for _ in range(64):
        line.sendall(b" " * 65536)


def _answer(raw: bytes) -> Callable[[socket.socket], None]:
    return lambda line: line.sendall(raw)


@pytest.mark.parametrize(
    ("say", "reason"),
    [
        (_drip, "without end"),
        (_flood, "too long"),
        (_answer(HEAD + b'Content-Length: 9\r\n\r\n{"a": "b"'), "faults"),
        (_answer(HEAD + b'Content-Length: 99\r\n\r\n{"a": 1}'), "RemoteProtocolError"),
        (_answer(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"), "packed"),
        (_answer(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"), "status 302"),
        (_answer(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}"), "status 404"),
        (_answer(b"SSH-2.0-OpenSSH\r\n"), "RemoteProtocolError"),
        (_answer(b""), "RemoteProtocolError"),
    ],
    ids=["drips", "floods", "not the schema", "hangs up", "packed", "elsewhere", "wrong address", "not HTTP", "silent"],
)
def test_an_answer_out_of_order_is_an_unreachable_system(say: Callable[[socket.socket], None], reason: str) -> None:
    with _speaking(say) as url:
        line = Connection("rsu", url, patience=Patience(timeout_s=1.5))
        with pytest.raises(RegistryUnreachableError, match=f"rsu: .*{reason}"):
            line.ask("rsu/households", {}, NUMBERS, unknown="rsu.household_unknown")
        line.close()


def test_nobody_listening_is_an_unreachable_system(free_port: int) -> None:
    line = Connection("rnp", f"http://127.0.0.1:{free_port}")
    with pytest.raises(RegistryUnreachableError, match="rnp: ConnectError"):
        line.ask("rnp/persons", {}, NUMBERS)
    line.close()


def test_a_register_that_leaves_somebody_out_has_not_answered() -> None:
    with _speaking(_answer(HEAD + b'Content-Length: 6\r\n\r\n{"1":1')) as url:
        line = Connection("rnp", url)
        with pytest.raises(RegistryUnreachableError):
            HttpRegistries(line, line, line, line).rnp(("1",))
        line.close()
    with _speaking(_answer(HEAD + b'Content-Length: 10\r\n\r\n{"1":null}')) as url:
        line = Connection("rnp", url)
        with pytest.raises(RegistryUnreachableError, match="left out"):
            HttpRegistries(line, line, line, line).rnp(("1", "2"))
        line.close()


@pytest.mark.parametrize("patience", [(0.0, 1), (1.0, 0)], ids=["no time", "no bytes"])
def test_limits_that_let_nothing_through_are_refused(patience: tuple[float, int]) -> None:
    with pytest.raises(ValueError, match="nothing"):
        Patience(*patience)
