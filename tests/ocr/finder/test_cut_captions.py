"""Arabic captions cut to the word that family and given name share."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet


@pytest.mark.parametrize("kind", ["birth_certificate", "identity_card"])
def test_the_french_caption_of_the_row_tells_which_name_is_meant(kind: str) -> None:
    rows = sheet(
        ((50, "Nom"), (1500, "العلمي"), (1900, "الاسم")), ((50, "Prénom"), (1500, "سلمى"), (1900, "الاسم الشخصي")),
    )  # fmt: skip
    values = found(rows, kind)
    assert (values.get("family_name_ar"), values.get("given_names_ar")) == ("العلمي", "سلمى")


def test_the_word_alone_is_given_names_beside_their_french_caption() -> None:
    rows = sheet(
        ((50, "Nom"), (1500, "العلمي"), (1900, "الاسم العائلي")), ((50, "Prénom"), (1500, "سلمى"), (1900, "الاسم")),
    )  # fmt: skip
    values = found(rows, "birth_certificate")
    assert (values.get("family_name_ar"), values.get("given_names_ar")) == ("العلمي", "سلمى")


def test_where_nothing_asks_for_the_other_name_the_word_stays_what_it_is() -> None:
    rows = sheet(
        ((50, "Nom"), (1500, "سلمى"), (1900, "الاسم")),
    )
    assert "family_name_ar" not in found(rows, "birth_certificate")


def test_the_word_above_the_given_names_own_caption_asks_for_the_family_s_and_never_surely() -> None:
    rows = sheet(((1500, "العلمي"), (1900, "الاسم")), ((1500, "سلمى"), (1900, "الشخصي")))
    read = {each.field: each for each in candidates(rows, KINDS["birth_certificate"]) if each.value}
    assert (read["family_name_ar"].value, read["given_names_ar"].value) == ("العلمي", "سلمى")
    assert (read["family_name_ar"].doubted, read["given_names_ar"].doubted) == (True, False)
