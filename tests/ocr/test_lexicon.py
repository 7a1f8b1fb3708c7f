"""The lexicon of names: in both scripts, composed of parts, without duplicates of spelling."""

from ocr import lexicon
from ocr.folding import is_arabic


def test_a_spelling_in_french_letters_finds_its_arabic_names() -> None:
    assert "محمد" in lexicon.arabic_of("Mohamed")
    assert "عبد الله" in lexicon.arabic_of("ABDELLAH")
    assert lexicon.arabic_of("XYZQ") == ()


def test_a_name_of_several_parts_is_put_together() -> None:
    assert "محمد أمين" in lexicon.arabic_of("MOHAMED AMINE")
    assert lexicon.arabic_of("MOHAMED XYZQ") == ()


def test_every_word_is_arabic() -> None:
    assert len(lexicon.arabic_words()) > 1000
    assert all(is_arabic(word) for word in lexicon.arabic_words())
