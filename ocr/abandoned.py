"""Reading that nobody waits for any more stops at the next thing it would ask the engine for."""

from collections.abc import Callable, Sequence

from ocr.engine import Engine, Grey, Layout, LineRead, Word
from ocr.errors import ReadingAbandonedError
from ocr.nets import Net, Nets


class AbandonableEngine:
    """Asks another engine for as long as the reading is wanted. Every method raises ReadingAbandonedError."""

    def __init__(self, engine: Engine, is_abandoned: Callable[[], bool]) -> None:
        self._engine = engine
        self._is_abandoned = is_abandoned

    @property
    def nets(self) -> Nets:
        """The other engine's."""
        return self._engine.nets

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        """Read a page or a block; see Engine."""
        self._go_on()
        return self._engine.words(picture, net, layout)

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        """Read pictures of one line each; see Engine."""
        self._go_on()
        return self._engine.lines(crops, net)

    def close(self) -> None:
        """Leave the other engine open: the next file is read with it."""

    def _go_on(self) -> None:
        if self._is_abandoned():
            raise ReadingAbandonedError
