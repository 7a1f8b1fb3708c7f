"""Names known in both scripts: with what stands before them, written together, and apart."""

import pytest

from dossier.names import lexicon

# What a part is known with: nothing before it, or a particle whose rest is known.
KNOWN_WITH = {
    "ALI": {""}, "BENALI": {"", "BEN"}, "BOUALI": {"", "BOU"}, "AITALI": {"", "AIT"}, "OULDALI": {"OULD"},
    "OULADALI": {"OULAD"}, "BENTALI": {"BENT"}, "OUALI": {"", "OU"}, "بنعلي": {"", "BEN"}, "بوعلي": {"", "BOU"},
    "بنتعلي": {"BENT"}, "اوعلي": {"", "OU"}, "BELHAJ": {"", "BEN"}, "بلحاج": {"", "BEN"}, "BENLI": set(),
    "QWAM": set(), "زيزتر": set(),
}  # fmt: skip


@pytest.mark.parametrize("part", KNOWN_WITH)
def test_a_part_is_known_as_a_whole_or_behind_its_particle(part: str) -> None:
    names = lexicon.names_of(part)
    assert {name.rpartition(" ")[0] for name in names} == KNOWN_WITH[part]
    assert lexicon.is_known(part) is ("" in KNOWN_WITH[part])


def test_behind_a_particle_stands_the_same_name() -> None:
    [ali] = lexicon.names_of("ALI")
    assert {f"OULD {ali}"} == lexicon.names_of("OULDALI")
    assert {"ALI", "علي"} <= lexicon.spellings_of(ali)
    assert lexicon.spellings_of("nobody") == frozenset()
    assert lexicon.names_of("HASSAN") == lexicon.names_of("HASSANE") == lexicon.names_of("حسن")


TOGETHER = {
    "FATIMAZAHRA": ("FATIMA", "ZAHRA"), "FATIMAELZAHRA": ("FATIMA", "ZAHRA"), "فاطمهزهرا": ("فاطمه", "زهرا"),
    "فاطمهالزهرا": ("فاطمه", "زهرا"), "MOHAMEDAMINE": ("MOHAMED", "AMINE"), "محمدامين": ("محمد", "امين"),
    "MOHAMED": ("MOHAMED",), "ALIAMINE": ("ALIAMINE",), "QWAMQWAM": ("QWAMQWAM",), "NOURDINE": ("NOURDINE",),
}  # fmt: skip


def test_two_known_given_names_of_four_letters_each_may_be_written_together() -> None:
    assert {part: lexicon.written_together(part) for part in TOGETHER} == TOGETHER


def test_an_article_stands_before_a_part_of_either_script() -> None:
    assert [lexicon.with_article(part) for part in ("HASSAN", "حسن")] == ["EL HASSAN", "الحسن"]
    assert [lexicon.is_arabic(part) for part in ("ا", "حسن", "A", "Aا", "")] == [True, True, False, False, False]


@pytest.mark.parametrize(("one", "other"), [("OMAR", "AMR"), ("حسن", "حسين")])
def test_names_that_look_alike_are_apart_whichever_comes_first(one: str, other: str) -> None:
    assert lexicon.apart(one, other)
    assert lexicon.apart(other, one)
    assert not lexicon.apart(one, one)
    assert not lexicon.perhaps(one, other)
    assert not lexicon.apart(one, "QWAM")
