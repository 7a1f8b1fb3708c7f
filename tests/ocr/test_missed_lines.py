"""Lines of which the page's pass read no word are cut out whole and read by themselves."""

from collections.abc import Sequence

import numpy as np

from ocr import nets
from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.missed_lines import missed_lines, with_missed_lines
from ocr.nets import Net, Nets
from tests.ocr.test_strays import READ, _page, _word

TITLE = [_word(500, 120, 6), _word(630, 120, 4), _word(720, 120, 5)]
NET = Net(nets.BUILT, "fra")


class OfOneWord:
    """An engine that reads every line as one word of its whole width."""

    nets = Nets((NET,), (NET,), None, None)

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        """Nothing: the page was read."""
        return []

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        """One word a line."""
        return [LineRead.of([Word("TITRE", 0.9, Rect(0, 0, *crop.shape[::-1]), 0)]) for crop in crops]

    def close(self) -> None:
        """Nothing is kept."""


def test_the_words_of_a_missed_line_are_cut_out_together() -> None:
    (line,) = missed_lines(_page(*READ, *TITLE), READ)
    assert line.union(Rect(500, 120, 800, 144)) == line


def test_lines_far_apart_or_at_other_heights_are_cut_out_by_themselves() -> None:
    other = [_word(500, 300, 8)]
    assert len(missed_lines(_page(*READ, *TITLE, *other), READ)) == 2


def test_scraps_and_pages_without_a_word_have_no_missed_lines() -> None:
    assert missed_lines(_page(*READ, _word(700, 300, 2)), READ) == []
    assert missed_lines(_page(*TITLE), []) == []


def test_what_is_read_there_stands_in_its_place_on_a_line_of_its_own() -> None:
    page = _page(*READ, *TITLE)
    words = with_missed_lines(OfOneWord(), page, NET, READ)
    assert words[: len(READ)] == READ
    (title,) = words[len(READ) :]
    assert title.rect == missed_lines(page, READ)[0]
    assert title.line not in {word.line for word in READ}


def test_a_page_that_was_read_whole_stays_as_it_is() -> None:
    assert with_missed_lines(OfOneWord(), np.array(_page(*READ)), NET, READ) == READ
