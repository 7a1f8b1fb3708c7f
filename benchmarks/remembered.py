"""An engine that remembers what it read, so that work on what follows reading does not read the same pixels again.

For development only: `python -m benchmarks.reading --remember FOLDER`. Times taken with it mean nothing.
"""

import hashlib
import pickle
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from ocr.engine import Engine, Grey, Layout, LineRead, Word
from ocr.nets import Net, Nets

T = TypeVar("T")
_LINE = "line with words"


class RememberedEngine:
    """Asks another engine once for each picture, net and layout, and keeps its answers in a folder."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._engine = engine
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def nets(self) -> Nets:
        """The other engine's."""
        return self._engine.nets

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        """Read a page or a block; see Engine."""
        return self._kept(picture, net, str(int(layout)), lambda: self._engine.words(picture, net, layout))

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        """Read line crops, all that are not known in one call; see Engine."""
        paths = [self._path(crop, net, _LINE) for crop in crops]
        asked = {path: crop for path, crop in zip(paths, crops, strict=True) if not path.is_file()}
        for path, read in zip(asked, self._engine.lines(list(asked.values()), net), strict=True):
            _keep(path, read)
        return [pickle.loads(path.read_bytes()) for path in paths]  # noqa: S301 this tool wrote it

    def close(self) -> None:
        """Close the other engine."""
        self._engine.close()

    def _kept(self, picture: Grey, net: Net, how: str, read: Callable[[], T]) -> T:
        path = self._path(picture, net, how)
        if path.is_file():
            kept: T = pickle.loads(path.read_bytes())  # noqa: S301 this tool wrote it
            return kept
        answer = read()
        _keep(path, answer)
        return answer

    def _path(self, picture: Grey, net: Net, how: str) -> Path:
        what = hashlib.blake2b(picture.tobytes(), digest_size=20)
        what.update(f"{picture.shape} {_weights(net)} {how}".encode())
        return self._folder / what.hexdigest()[:2] / what.hexdigest()


def _keep(path: Path, answer: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.with_suffix(".new").write_bytes(pickle.dumps(answer))
    path.with_suffix(".new").replace(path)


@lru_cache(maxsize=8)
def _weights(net: Net) -> str:
    """Return what tells a net from others of its name: its nets are taught on (docs/decisions/0034)."""
    file = net.folder / f"{net.name}.traineddata"
    return f"{net.name} {hashlib.blake2b(file.read_bytes(), digest_size=8).hexdigest()}"
