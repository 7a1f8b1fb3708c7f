"""What the lines say that the nets learn on."""

import random
from datetime import date

import pytest

from ocr import lexicon
from training.sayings import Sayings, from_papers

LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 /-.:,")
ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىؤئ 0123456789/")


def sayings(seed: int, *, arabic: bool) -> Sayings:
    papers = ["الاسم العائلي", "محل الولادة"] if arabic else ["Nom de famille", "Lieu de naissance"]
    words = ["شهادة", "بلدية"] if arabic else ["certificat", "commune"]
    known = ARABIC if arabic else LATIN
    return Sayings(random.Random(seed), papers, words, known, arabic=arabic)  # noqa: S311 chance to repeat, no secret


@pytest.mark.parametrize("arabic", [True, False], ids=["arabic", "latin"])
def test_lines_hold_letters_that_the_net_has_and_no_more_than_it_can_tell(*, arabic: bool) -> None:
    told = sayings(1, arabic=arabic)
    lines = [told.line() for _ in range(400)]

    assert {letter for line in lines for letter in line} <= (ARABIC if arabic else LATIN)
    assert max(map(len, lines)) <= 60
    assert sum(map(bool, lines)) > 380


def test_the_same_seed_says_the_same() -> None:
    one, other = sayings(2, arabic=False), sayings(2, arabic=False)

    assert [one.line() for _ in range(50)] == [other.line() for _ in range(50)]


def test_a_good_part_of_the_words_is_no_name_that_anybody_knows() -> None:
    told = sayings(3, arabic=True)
    known = lexicon.arabic_words() | {"الاسم", "العائلي", "محل", "الولادة", "شهادة", "بلدية", "بن", "بنت", "ابن", "ولد"}
    words = [word for _ in range(400) for word in told.line().split() if word.isalpha()]

    assert sum(word not in known for word in words) / len(words) > 0.1


@pytest.mark.samples
def test_papers_say_their_captions_in_one_script_at_a_time() -> None:
    arabic = from_papers(3, 5, date(2026, 11, 22), arabic=True)
    latin = from_papers(3, 5, date(2026, 11, 22), arabic=False)

    assert arabic
    assert latin
    assert not set(arabic) & set(latin)
