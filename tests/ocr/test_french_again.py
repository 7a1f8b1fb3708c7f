"""French words that the page's pass was unsure of: a second look settles them, Arabic and marks stay as they were."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.french_again import french_again
from ocr.nets import Net, Nets


class FrenchEngine:
    """Reads the crops that it is shown, in order, as it was told, and counts them."""

    def __init__(self, *reads: tuple[tuple[str, float], ...]) -> None:
        self.nets = Nets((Net(Path("nets"), "fra"),), (Net(Path("nets"), "ara"),), None, None)
        self._reads = reads
        self.looked_at = 0

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        return []

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        self.looked_at += len(crops)
        return [
            LineRead.of([
                Word(text, confidence, Rect(10 + 60 * at, 8, 60 + 60 * at, 38), 0)
                for at, (text, confidence) in enumerate(read)
            ])
            for crop, read in zip(crops, self._reads, strict=True)
        ]  # fmt: skip

    def close(self) -> None:
        pass


def _page() -> Grey:
    page = np.full((200, 1000), 255, np.uint8)
    for left, right in ((20, 120), (140, 260), (700, 780)):
        page[82:108, left:right] = 150
    return page


def _words(*told: tuple[str, float, int, int]) -> list[Word]:
    return [Word(text, confidence, Rect(left, 80, right, 110), 7) for text, confidence, left, right in told]


def _none(words: Sequence[Word]) -> list[bool]:
    return [False] * len(words)


GREY_LINE = _words(("Filsde", 0.24, 20, 120), ("HAM1D", 0.24, 140, 260), ("sl", 0.1, 700, 780))


def test_what_a_second_look_reads_surely_replaces_what_the_page_gave() -> None:
    engine = FrenchEngine((("Fils", 0.97), ("de", 0.97), ("HAMID", 0.92)), (("sl", 0.3),))
    words = french_again(engine, _page(), GREY_LINE, _none)
    assert [word.text for word in words] == ["Fils", "de", "HAMID", "sl"]
    assert {word.line for word in words} == {7}
    assert 15 <= words[0].rect.left < 40
    assert all(70 < word.rect.top < word.rect.bottom < 120 for word in words)


def test_one_unsure_word_leaves_its_whole_run_as_it_was() -> None:
    engine = FrenchEngine((("Fils", 0.97), ("dc", 0.5), ("HAMID", 0.99)), (("sl", 0.3),))
    assert [word.text for word in french_again(engine, _page(), GREY_LINE, _none)] == ["Filsde", "HAM1D", "sl"]


def test_figures_and_marks_are_not_made_french() -> None:
    engine = FrenchEngine((("1/1", 0.99), ("-", 0.99)), ((".", 0.99),))
    assert [word.text for word in french_again(engine, _page(), GREY_LINE, _none)] == ["Filsde", "HAM1D", "sl"]


def test_settled_and_sure_words_are_not_looked_at_again() -> None:
    engine = FrenchEngine()
    words = _words(("Nom", 0.8, 20, 120), ("ALAMI", 0.9, 140, 260))
    assert french_again(engine, _page(), words, lambda line: [word.text == "Nom" for word in line]) == words
    assert engine.looked_at == 0


def test_a_speck_is_no_word() -> None:
    engine = FrenchEngine()
    words = _words(("Nom", 0.95, 20, 120), (",", 0.1, 130, 138))
    assert [word.text for word in french_again(engine, _page(), words, _none)] == ["Nom", ","]
    assert engine.looked_at == 0
