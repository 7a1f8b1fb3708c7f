"""Daily anchors: one signed root over the heads of all chains, to be kept by somebody else (docs/decisions/0027)."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Protocol

_KIND = "wathiq-anchor-1"
_LEAF, _NODE = b"\x00", b"\x01"


@dataclass(frozen=True, slots=True)
class Leaf:
    """The head of one chain: `kind` is dossier, complaint or look, `head` the hash of the line `seq`."""

    kind: str
    subject: str
    seq: int
    head: bytes

    def hash(self) -> bytes:
        """Return what goes into the root."""
        told = json.dumps([self.kind, self.subject, self.seq, self.head.hex()], separators=(",", ":"))
        return hashlib.sha256(_LEAF + told.encode()).digest()


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is signed: nothing personal.

    `leaves` are the heads of the chains that went on since the anchor before, `root` their Merkle root (RFC 9162,
    section 2.1.1); `previous` is the digest of the anchor before, so that the newest speaks for all.
    """

    number: int
    at: datetime
    leaves: int
    root: str
    previous: str | None

    def content(self) -> bytes:
        """Return the bytes that are signed."""
        told = {"kind": _KIND, **asdict(self), "at": self.at.isoformat()}
        return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def of(cls, content: bytes) -> "Anchor":
        """Return what stands in signed bytes. Raises ValueError."""
        told = json.loads(content)
        if not isinstance(told, dict) or told.pop("kind", None) != _KIND:
            raise ValueError("no anchor")
        try:
            return cls(**told | {"at": datetime.fromisoformat(told["at"])})
        except (KeyError, TypeError) as error:
            raise ValueError("no anchor") from error


@dataclass(frozen=True, slots=True)
class SignedAnchor:
    """An anchor as it was written and signed, with the public key that checks it."""

    content: bytes
    signature: bytes
    public_key: bytes

    def printed(self) -> str:
        """Return the text of the file that is printed or handed to a third party."""
        told = {
            "anchor": self.content.decode(),
            "sha256": digest(self.content),
            "signature": self.signature.hex(),
            "public_key": self.public_key.hex(),
        }
        return json.dumps(told, indent=1) + "\n"

    @classmethod
    def of(cls, printed: str) -> "SignedAnchor":
        """Return what a file says. Raises ValueError."""
        told = json.loads(printed)
        try:
            parts = (told["anchor"].encode(), bytes.fromhex(told["signature"]), bytes.fromhex(told["public_key"]))
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError("no anchor") from error
        return cls(*parts)


class Anchors(Protocol):
    """Whoever takes anchors."""

    def take(self) -> SignedAnchor | None:
        """Take the next anchor and hand it out; None: no chain went on since the last. Raises UnavailableError."""
        ...


def digest(content: bytes) -> str:
    """Return the digest by which the next anchor names this one."""
    return hashlib.sha256(content).hexdigest()


class Fold:
    """A Merkle root over leaves as they come; as many hashes are in memory as the tree is high.

    >>> fold = Fold()
    >>> fold.add(bytes(32)); fold.root().hex()[:8]
    '00000000'
    """

    def __init__(self, hashes: Iterable[bytes] = ()) -> None:
        self._peaks: list[tuple[int, bytes]] = []
        self.leaves = 0
        for each in hashes:
            self.add(each)

    def add(self, leaf: bytes) -> None:
        """Take the next leaf's hash."""
        size = 1
        while self._peaks and self._peaks[-1][0] == size:
            leaf = hashlib.sha256(_NODE + self._peaks.pop()[1] + leaf).digest()
            size *= 2
        self._peaks.append((size, leaf))
        self.leaves += 1

    def root(self) -> bytes:
        """Return the root over what was taken so far."""
        if not self._peaks:
            return hashlib.sha256(b"").digest()
        *left, (_, root) = self._peaks
        for _, peak in reversed(left):
            root = hashlib.sha256(_NODE + peak + root).digest()
        return root
