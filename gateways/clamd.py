"""A virus scanner beside us: clamd's INSTREAM over a socket of this machine or of another (docs.clamav.net, clamd(8)).

The adapter of `dossier.ports.Scanner`. Whatever is not a clear "OK" is no "clean": a scanner that is away, busy, or
refuses the length keeps the file waiting.
"""

import socket
import struct
from contextlib import closing

from dossier.errors import ScannerUnavailableError

_CHUNK_BYTES = 64 * 1024
_ANSWER_MAX_BYTES = 4 * 1024
_CLEAN, _FOUND = b"OK", b"FOUND"


class Clamd:
    """One clamd, at `/path/of/its.socket` or `host:port`. Safe to use from several threads."""

    def __init__(self, address: str, timeout_s: float = 30.0) -> None:
        self._address, self._timeout_s = address, timeout_s

    def is_infected(self, data: bytes) -> bool:
        """Say whether something harmful that the scanner knows is in a file. Raises ScannerUnavailableError."""
        try:
            with closing(self._line()) as line:
                line.sendall(b"zINSTREAM\0")
                for at in range(0, len(data), _CHUNK_BYTES):
                    piece = data[at : at + _CHUNK_BYTES]
                    line.sendall(struct.pack(">I", len(piece)) + piece)
                line.sendall(struct.pack(">I", 0))
                verdict = _answer(line).rpartition(b" ")[2]
        except OSError as error:
            raise ScannerUnavailableError("the scanner did not answer") from error
        if verdict not in (_CLEAN, _FOUND):
            raise ScannerUnavailableError("the scanner did not judge")
        return verdict == _FOUND

    def _line(self) -> socket.socket:
        if not self._address.startswith("/"):
            host, _, port = self._address.rpartition(":")
            return socket.create_connection((host, int(port)), self._timeout_s)
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.settimeout(self._timeout_s)
            line.connect(self._address)
        except OSError:
            line.close()
            raise
        return line


def _answer(line: socket.socket) -> bytes:
    told = b""
    while not told.endswith(b"\0") and len(told) < _ANSWER_MAX_BYTES:
        more = line.recv(_ANSWER_MAX_BYTES)
        if not more:
            break
        told += more
    return told.rstrip(b"\0")
