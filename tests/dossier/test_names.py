import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.names import NameVerdict, compare, compare_parent
from dossier.names.variants import ARABIC_LOOK_ALIKES, LATIN_LOOK_ALIKES, LATIN_SPELLINGS

SAME, DIFFERENT, UNCERTAIN = NameVerdict.SAME, NameVerdict.DIFFERENT, NameVerdict.UNCERTAIN


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("EL ALAMI", "Elalami", id="article joined"),
        pytest.param("EL ALAMI", "ALAMI", id="article left out"),
        pytest.param("El-Idrissi", "el idrissi", id="hyphen and capitals"),
        pytest.param("Aït Taleb", "AIT TALEB", id="accent"),
        pytest.param("Mohamed", "Mohammed", id="doubled letter"),
        pytest.param("Md", "Mohamed", id="abbreviated"),
        pytest.param("Youssef", "Yusuf", id="ou and u"),
        pytest.param("Cherkaoui", "Charkawi", id="ou and w"),
        pytest.param("Kadiri", "Qadiri", id="k and q"),
        pytest.param("Rachid", "Rashid", id="ch and sh"),
        pytest.param("BEN ALI", "Benali", id="ben joined"),
        pytest.param("Fatima Zahra", "FATIMA-EZZAHRA", id="assimilated article"),
        pytest.param("Fatimazahra", "Fatima Zahra", id="given names joined"),
        pytest.param("Abd El Kader", "Abdelqader", id="servant of"),
        pytest.param("Abderrahim", "Abdel Rahim", id="servant of, assimilated"),
        pytest.param("Nour Eddine", "Noureddine", id="faith"),
        pytest.param("M'hamed", "MHAMED", id="apostrophe"),
        pytest.param("Moulay Ahmed", "Ahmed", id="title left out"),
        pytest.param("Mohamed Amine", "Amine Mohamed", id="order of given names"),
        pytest.param("أحمد", "احمد", id="hamza"),
        pytest.param("فاطمة الزهراء", "فاطمه الزهره", id="ta marbuta"),
        pytest.param("محمّد", "محمـد", id="vowel signs and tatweel"),
        pytest.param("عبد القادر", "عبدالقادر", id="servant of, in Arabic"),
        pytest.param("العلمي", "العلمى", id="final ya"),
    ],
)
def test_spellings_of_one_name_are_the_same(one: str, other: str) -> None:
    assert compare(one, other).verdict is SAME
    assert compare(other, one).verdict is SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hassan", "Houcine"),
        ("Ahmed", "Hamid"),
        ("Khadija", "Khaddouj"),
        ("Karim", "Rachid"),
        ("Mohamed Amine", "Mohamed Karim"),
        ("EL ALAMI", "BENNANI"),
        ("Omar", "Amr"),
        ("حسن", "حسين"),
        ("خديجة", "خدوج"),
        ("يوسف", "كريم"),
    ],
)
def test_names_of_different_people_are_different(one: str, other: str) -> None:
    assert compare(one, other).verdict is DIFFERENT
    assert compare(other, one).verdict is DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        pytest.param("BOUZIANE", "BOUZIAME", "one_letter", id="a letter misread"),
        pytest.param("Mohamed", "Mohamed Amine", "part_missing", id="a given name left out"),
        pytest.param("Youssef", "يوسف", "other_script", id="two scripts"),
        pytest.param("العلمي", "الغلمي", "one_letter", id="a dot misread"),
        pytest.param("", "Ahmed", "empty", id="nothing to compare"),
    ],
)
def test_what_may_be_the_same_name_is_uncertain_and_says_why(one: str, other: str, reason: str) -> None:
    comparison = compare(one, other)
    assert comparison.verdict is UNCERTAIN
    assert reason in comparison.reasons


@pytest.mark.parametrize("row", LATIN_SPELLINGS, ids=lambda row: row[0])
def test_every_known_spelling_is_the_same_name(row: tuple[str, ...]) -> None:
    assert {compare(row[0], spelling).verdict for spelling in row} == {SAME}


@pytest.mark.parametrize("row", [*LATIN_LOOK_ALIKES, *ARABIC_LOOK_ALIKES], ids=lambda row: row[0])
def test_names_that_look_alike_stay_apart(row: tuple[str, ...]) -> None:
    assert {compare(row[0], other).verdict for other in row[1:]} == {DIFFERENT}


LATIN = st.text(alphabet="ABDEHIKLMNORSUYZ -'", min_size=1, max_size=20).filter(lambda name: name.strip(" -'"))
ARABIC = st.text(alphabet="ابتجحدرزسعفقكلمنهوي ", min_size=1, max_size=16).filter(str.strip)


@given(st.one_of(LATIN, ARABIC))
def test_a_name_is_itself(name: str) -> None:
    assert compare(name, name).verdict is SAME


@given(st.one_of(LATIN, ARABIC), st.one_of(LATIN, ARABIC))
def test_it_does_not_matter_which_name_comes_first(one: str, other: str) -> None:
    there, back = compare(one, other), compare(other, one)
    assert there.verdict is back.verdict
    assert 0.0 <= there.score <= 1.0


@given(LATIN)
def test_capitals_and_accents_make_no_other_name(name: str) -> None:
    assert compare(name, name.lower().replace("e", "é")).verdict is SAME


@pytest.mark.parametrize(
    ("printed", "verdict"),
    [
        pytest.param("Ahmed", SAME, id="given name alone"),
        pytest.param("Ahmed EL ALAMI", SAME, id="with family name"),
        pytest.param("Ahmed ben Mohamed", SAME, id="with the grandfather"),
        pytest.param("Ahmed ben Mohamed ben Ali EL ALAMI", SAME, id="with all of them"),
        pytest.param("Karim ALAMI", DIFFERENT, id="another of the family"),
        pytest.param("Karim ben Ahmed", DIFFERENT, id="a son of that name"),
        pytest.param("Ahmed TAZI", UNCERTAIN, id="another family"),
    ],
)
def test_a_parent_is_known_by_the_given_name(printed: str, verdict: NameVerdict) -> None:
    assert compare_parent(printed, "Ahmed", "EL ALAMI").verdict is verdict


def test_a_mother_is_known_in_arabic() -> None:
    assert compare_parent("فاطمة بنت علي", "فاطمة", "بناني").verdict is SAME
