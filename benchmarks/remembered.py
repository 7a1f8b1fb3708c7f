"""An engine that remembers what it read, so that work on what follows reading does not read the same pixels again.

For development only: `python -m benchmarks.reading --remember FOLDER`. Times taken with it mean nothing.
"""

import hashlib
import pickle
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from ocr.engine import Engine, Grey, Layout, LineRead, Word
from ocr.nets import Net, Nets

T = TypeVar("T")


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
        """Read line crops; see Engine."""

        def line(crop: Grey) -> LineRead:
            return self._kept(crop, net, "line with words", lambda: self._engine.lines([crop], net)[0])

        return [line(crop) for crop in crops]

    def close(self) -> None:
        """Close the other engine."""
        self._engine.close()

    def _kept(self, picture: Grey, net: Net, how: str, read: Callable[[], T]) -> T:
        what = hashlib.blake2b(picture.tobytes(), digest_size=20)
        what.update(f"{picture.shape} {net.folder.name}/{net.name} {how}".encode())
        path = self._folder / what.hexdigest()[:2] / what.hexdigest()
        if path.is_file():
            kept: T = pickle.loads(path.read_bytes())  # noqa: S301 this tool wrote it
            return kept
        answer = read()
        path.parent.mkdir(exist_ok=True)
        path.with_suffix(".new").write_bytes(pickle.dumps(answer))
        path.with_suffix(".new").replace(path)
        return answer
