"""The Arabic of a page, read where the French pass found no French: an engine that knows what stands where."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.lines import merge
from ocr.nets import Net, Nets
from ocr.second_pass import both_scripts


class ArabicEngine:
    """Reads every crop as one sure Arabic word and counts the crops; its French net sees nothing in them."""

    def __init__(self, text: str = "الاسم", confidence: float = 0.9) -> None:
        self.nets = Nets((Net(Path("nets"), "fra"),), (Net(Path("nets"), "ara"),), None, None)
        self.crops: list[tuple[int, ...]] = []
        self._text, self._confidence = text, confidence

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        return []

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        if net in self.nets.fra:
            return [LineRead.of([]) for _ in crops]
        self.crops += [crop.shape for crop in crops]
        return [
            LineRead.of([Word(self._text, self._confidence, Rect(4, 4, crop.shape[1] - 4, 40), 0)]) for crop in crops
        ]

    def close(self) -> None:
        pass


def _page() -> Grey:
    page = np.full((200, 1000), 255, np.uint8)
    for left, right in ((20, 120), (140, 260), (700, 780), (800, 900)):
        page[82:108, left:right] = 40
    return page


def _french(*told: tuple[str, float, int, int]) -> list[Word]:
    return [Word(text, confidence, Rect(left, 80, right, 110), 0) for text, confidence, left, right in told]


def test_french_words_are_not_read_again() -> None:
    engine = ArabicEngine()
    words = _french(("Nom", 0.95, 20, 120), ("ALAMI", 0.92, 140, 260))
    french, arabic = both_scripts(engine, _page(), words)
    assert (french, arabic, engine.crops) == (words, [], [])


def test_nonsense_gives_way_to_the_arabic_read_there() -> None:
    engine = ArabicEngine()
    words = _french(("Nom", 0.95, 20, 120), ("ALAMI", 0.92, 140, 260), ("sl", 0.1, 700, 780), ("rl", 0.3, 800, 900))
    french, arabic = both_scripts(engine, _page(), words)
    assert [word.text for word in french] == ["Nom", "ALAMI"]
    assert [word.text for word in arabic] == ["الاسم"]
    assert len(engine.crops) == 1
    assert 690 <= arabic[0].rect.left < 720
    assert 880 < arabic[0].rect.right <= 910
    assert [token.text for row in merge(french, arabic) for token in row.tokens] == ["Nom", "ALAMI", "الاسم"]


def test_sure_figures_among_arabic_stay_the_french_pass_s() -> None:
    words = _french(("26/09/2026", 0.97, 700, 780), ("sl", 0.1, 800, 900))
    french, _ = both_scripts(ArabicEngine(), _page(), words)
    assert [word.text for word in french] == ["26/09/2026"]


def test_where_arabic_is_not_sure_either_the_french_stays() -> None:
    words = _french(("Mere", 0.5, 20, 120))
    french, _ = both_scripts(ArabicEngine("ءء", 0.3), _page(), words)
    assert french == words


class UnsureEngine(ArabicEngine):
    """Reads every crop as the same words, without any confidence in one of them."""

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        told = (("بتاريخ", 0.9, 100, 180), ("أكتوبر", 0.05, 4, 90))
        return [LineRead.of([Word(text, sure, Rect(left, 4, right, 40), 0) for text, sure, left, right in told])] * len(
            crops
        )


def test_a_word_that_both_arabic_nets_read_is_believed() -> None:
    words = _french(("slu", 0.1, 700, 780), ("rl", 0.3, 800, 900))
    _, arabic = both_scripts(UnsureEngine(), _page(), words)
    assert min(word.confidence for word in arabic) >= 0.7


def test_a_word_of_small_letters_alone_among_arabic_is_read_as_arabic() -> None:
    engine = ArabicEngine("زواج")
    both_scripts(engine, _page(), _french(("alg", 0.93, 700, 780)))
    assert len(engine.crops) == 1


def test_a_line_of_a_zone_is_not_shown_to_the_arabic_net() -> None:
    engine = ArabicEngine()
    words = _french(("IDMARBP261877<7C874876<<<<<<<", 0.3, 20, 900))
    french, arabic = both_scripts(engine, _page(), words)
    assert (french, arabic, engine.crops) == (words, [], [])


class FiguresEngine(ArabicEngine):
    """Its Arabic net writes figures for what stands left in a crop, its French net reads a Latin name there."""

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        if net in self.nets.fra:
            return [LineRead.of([Word("MEHDI", 0.95, Rect(4, 4, crop.shape[1] - 4, 40), 0)]) for crop in crops]
        halves = [(crop.shape[1] // 2, crop.shape[1]) for crop in crops]
        return [
            LineRead.of(
                [
                    Word("11101", 0.6, Rect(4, 4, half - 4, 40), 0),
                    Word("الاسم", 0.9, Rect(half + 4, 4, all_ - 4, 40), 0),
                ]
            )
            for half, all_ in halves
        ]


def test_a_latin_name_that_the_arabic_net_makes_figures_of_is_read_again_as_french() -> None:
    words = _french(("MEHDI", 0.64, 700, 780), ("rl", 0.3, 800, 900))
    french, _ = both_scripts(FiguresEngine(), _page(), words)
    assert "MEHDI" in [word.text for word in french if word.confidence > 0.9]


class BlindEngine(FiguresEngine):
    """Its French net sees nothing in the crop either."""

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        return [LineRead.of([]) for _ in crops] if net in self.nets.fra else super().lines(crops, net)


def test_a_latin_word_stays_where_the_arabic_net_makes_figures_of_it() -> None:
    words = _french(("MEHDI", 0.64, 700, 780), ("rl", 0.3, 800, 900))
    french, arabic = both_scripts(BlindEngine(), _page(), words)
    assert ([word.text for word in french], [word.text for word in arabic]) == (["MEHDI"], ["الاسم"])


def test_a_whole_day_under_an_arabic_run_stays_the_french_pass_s() -> None:
    words = _french(("12/04/2026", 0.65, 700, 780), ("2026", 0.65, 790, 800), ("sl", 0.1, 800, 900))
    french, _ = both_scripts(ArabicEngine(), _page(), words)
    assert [word.text for word in french] == ["12/04/2026"]


class StampedEngine(ArabicEngine):
    """Is unsure of words under a stamp's grey, and sure of what it is given where the grey is gone."""

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        plain = [Word("الاسم", 0.8, Rect(100, 4, 180, 40), 0), Word("غغ", 0.2, Rect(4, 4, 90, 40), 0)]
        dark = [Word(self._text, 0.9, Rect(100, 4, 180, 40), 0), Word("غرغر", 0.9, Rect(4, 4, 90, 40), 0)]
        return [LineRead.of(plain if ((crop > 120) & (crop < 200)).mean() > 0.3 else dark) for crop in crops]


def _stamped() -> Grey:
    page = _page()
    page[40:150, 650:950] = np.minimum(page[40:150, 650:950], 170)
    return page


@pytest.mark.parametrize(
    ("dark", "told"),
    [("الاسم", ["الاسم", "غرغر"]), ("الالل", ["الاسم", "غغ"])],
    ids=["surer", "a known word fewer"],
)
def test_what_a_pale_stamp_lies_over_is_read_by_its_dark_ink(dark: str, told: list[str]) -> None:
    words = _french(("sl", 0.1, 700, 780), ("rl", 0.3, 800, 900))
    _, arabic = both_scripts(StampedEngine(dark), _stamped(), words)
    assert [word.text for word in arabic] == told
