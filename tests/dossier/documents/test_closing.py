"""One declared wording stands for all that offices put for it, and never for what another label announces."""

import pytest

from dossier.documents import KINDS
from dossier.documents.closing import closed, variants
from dossier.documents.kind import Kind, Label, Value
from dossier.letters import fold


def stands_for(declared: str, printed: str) -> bool:
    return fold(printed) in {fold(declared), *(fold(each) for each in variants(declared))}


@pytest.mark.parametrize(
    ("declared", "printed"),
    [
        pytest.param("acte de mariage n°", "acte de mariage numéro", id="number-spelled"),
        pytest.param("acte de mariage n°", "n° acte de mariage", id="number-first"),
        pytest.param("n° du mariage", "mariage n°", id="number-last"),
        pytest.param("acte n°", "acte num.", id="number-shortened"),
        pytest.param("رقم الزواج", "عدد الزواج", id="number-in-arabic"),
        pytest.param("البطاقة الوطنية رقم", "بطاقتها الوطنية عدد", id="her-card"),
        pytest.param("بطاقة التعريف الوطنية رقم", "رقم بطاقة تعريفه الوطنية", id="his-card"),
        pytest.param("carte nationale n°", "carte d'identité nationale numéro", id="card-named-otherwise"),
        pytest.param("titulaire de la cin n°", "titulaire de la carte nationale d'identité n°", id="card-in-full"),
        pytest.param("مكان الازدياد", "محل ولادتها", id="her-place-of-birth"),
        pytest.param("المزداد في", "مولودة في", id="born"),
        pytest.param("né le", "née le", id="born-in-french"),
        pytest.param("الساكن ب", "الساكنة ب", id="she-lives"),
    ],
)
def test_a_wording_stands_for_what_offices_put_for_it(declared: str, printed: str) -> None:
    assert stands_for(declared, printed)


@pytest.mark.parametrize(
    ("declared", "printed"),
    [
        pytest.param("عدد", "رقم", id="bare-count"),
        pytest.param("n°", "numéro", id="bare-number"),
        pytest.param("sous le n°", "n° sous le", id="no-noun"),
        pytest.param("رقم الزواج", "رقم الولادة", id="another-noun"),
    ],
)
def test_a_wording_stands_for_nothing_else(declared: str, printed: str) -> None:
    assert not stands_for(declared, printed)


def test_what_a_kind_declares_for_something_else_stays_that() -> None:
    kind = Kind(
        name="made",
        fields={
            "act_number": Label(Value.ACT_NUMBER, ar=("رقم الرسم",)),
            "document_number": Label(Value.CIN, ar=("عدد الرسم",)),
        },
        stops_ar=("الرسم عدد",),
    )
    made = closed(kind)
    assert "الرسم رقم" not in made.fields["act_number"].ar
    assert "عدد الرسم" not in made.fields["act_number"].ar
    assert "الرسم عدد" not in made.fields["act_number"].ar
    assert "الرسم عدد" in made.stops_ar


def test_every_kind_is_closed() -> None:
    assert "acte de mariage numéro" in KINDS["marriage_certificate"].fields["act_number"].fr
    assert "عدد الزواج" in KINDS["family_booklet"].fields["act_number"].ar
    assert "بمدينة أو قرية" in KINDS["birth_certificate"].fields["birth_place"].ar
    assert "عنوان المحل" in KINDS["utility_bill"].fields["address"].ar
