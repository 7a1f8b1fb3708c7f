"""The daily anchor leaves the database: a file of a few lines, to be printed or handed to a third party."""

from collections.abc import Iterator
from pathlib import Path

from dossier.anchors import Anchor, SignedAnchor
from dossier.verifying import Fault
from storage.anchors import SqlAnchors

_MODE = 0o644  # nothing in it is secret: it is there to be shown


class FiledAnchors:
    """Takes anchors and writes each into a folder: the adapter of `dossier.anchors.Anchors`."""

    def __init__(self, anchors: SqlAnchors, folder: Path) -> None:
        self._anchors = anchors
        self._folder = folder

    def take(self) -> SignedAnchor | None:
        """Take the next anchor and write its file; None: no chain went on since the last."""
        taken = self._anchors.take()
        newest = taken or self._anchors.taken()
        if newest is not None:
            self._write(newest)  # also one whose file a crash kept from being written
        return taken

    def taken(self) -> SignedAnchor | None:
        """Return the newest anchor."""
        return self._anchors.taken()

    def faults(self, kept: SignedAnchor | None) -> Iterator[Fault]:
        """Yield where what is stored is not what was anchored."""
        return self._anchors.faults(kept)

    def _write(self, signed: SignedAnchor) -> None:
        anchor = Anchor.of(signed.content)
        path = self._folder / f"anchor-{anchor.number:06}-{anchor.at.date()}.json"
        if path.exists():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_text(signed.printed(), encoding="ascii")
        beside.chmod(_MODE)
        beside.rename(path)
