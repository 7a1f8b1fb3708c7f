from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.names import NameVerdict, compare, compare_parent
from dossier.names.lexicon import families, men, women
from dossier.names.lexicon.apart import APART

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
        pytest.param("El Haj Ahmed", "Ahmed", id="pilgrim's title left out"),
        pytest.param("Mohamed b. Ali", "Mohamed Ben Ali", id="son of, shortened"),
        pytest.param("L'Alami", "El Alami", id="article before an apostrophe"),
        pytest.param("Rhali", "Ghali", id="gh and rh"),
        pytest.param("Abdul Kareem", "Abdelkrim", id="abdul and ee"),
        pytest.param("Mohamed Amine", "Amine Mohamed", id="order of given names"),
        pytest.param("أحمد", "احمد", id="hamza"),
        pytest.param("فاطمة الزهراء", "فاطمه الزهره", id="ta marbuta"),
        pytest.param("محمّد", "محمـد", id="vowel signs and tatweel"),
        pytest.param("عبد القادر", "عبدالقادر", id="servant of, in Arabic"),
        pytest.param("العلمي", "العلمى", id="final ya"),
        pytest.param("محمد", "\ufee3\ufea4\ufee4\ufeaa", id="presentation forms"),
        pytest.param("محمد", "\u200fمحم\u200eد", id="marks of direction"),
        pytest.param("ال علمي", "العلمي", id="article apart"),
        pytest.param("کریمی", "كريمي", id="Persian letters"),
        pytest.param("بن عبد الله", "بنعبدالله", id="son of a servant of"),
        pytest.param("Mohamed EL ALAMI", "محمد العلمي", id="two scripts"),
        pytest.param("ALAMI Fatima Zahra", "فاطمة الزهراء العلمي", id="two scripts, other order"),
        pytest.param("Boufous", "بوفوس", id="two scripts, a name nobody has listed"),
        pytest.param("Ghanbouri", "الغنبوري", id="two scripts, article left out in Latin"),
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
        ("Rachid", "رشيدة"),
        ("El Alami", "العلوي"),
        ("Karim Bennani", "محمد بناني"),
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
        pytest.param("Moulay Ahmed", "Ahmed", "title", id="title left out"),
        pytest.param("M. El Alami", "Mohamed El Alami", "initial", id="initial"),
        pytest.param("Mohaemd", "Mohamed", "letters_exchanged", id="letters exchanged"),
        pytest.param("M0hamed", "Mohamed", "digit", id="digit"),
        pytest.param("Hassan", "Lahcen", "perhaps_another", id="article of a given name"),
        pytest.param("علمي", "العلمي", "article", id="article left out in Arabic"),
        pytest.param("Rcahid", "رشيد", "one_letter", id="a slip across scripts"),
        pytest.param("العلمي", "الغلمي", "dots", id="a dot misread"),
        pytest.param("", "Ahmed", "empty", id="nothing to compare"),
    ],
)
def test_what_may_be_the_same_name_is_uncertain_and_says_why(one: str, other: str, reason: str) -> None:
    comparison = compare(one, other)
    assert comparison.verdict is UNCERTAIN
    assert reason in comparison.reasons


@pytest.mark.parametrize("row", [pytest.param(row, id=str(at)) for at, row in enumerate(APART.split(";"))])
def test_names_that_look_alike_stay_apart_in_both_scripts(row: str) -> None:
    groups = [group.replace("_", " ").split() for group in row.replace("عبد_", "عبد").split("|")]
    called = {
        (one, other): compare(one, other).verdict
        for one_group, other_group in combinations(groups, 2)
        for one in one_group
        for other in other_group
    }
    assert {pair for pair, verdict in called.items() if verdict is SAME} == set()


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


LATIN_NAMES = ["Mohamed", "EL ALAMI", "Fatima Zahra", "Abd El Kader", "BENNANI", "Boufous"]
ARABIC_NAMES = ["محمد", "العلمي", "عبد القادر", "زينب", "ايت حمو", "بوفوس"]


@given(st.sampled_from([LATIN_NAMES, ARABIC_NAMES]).flatmap(lambda names: st.lists(st.sampled_from(names), min_size=2,
       max_size=4, unique=True)), st.randoms(use_true_random=False))  # fmt: skip
def test_the_order_of_parts_is_no_difference(names: list[str], chance: Random) -> None:
    turned = chance.sample(names, len(names))
    assert compare(" ".join(names), " ".join(turned)).verdict is SAME


@pytest.mark.parametrize("name", [*LATIN_NAMES, *ARABIC_NAMES])
@pytest.mark.parametrize("title", ["Moulay", "Sidi", "Lalla", "مولاي", "سيدي"])
def test_a_title_more_or_less_is_a_doubt_and_no_difference(name: str, title: str) -> None:
    if (name[0] > "\u0600") is (title[0] > "\u0600"):
        assert compare(f"{title} {name}", name).verdict is UNCERTAIN


@given(LATIN, ARABIC)
def test_it_does_not_matter_which_script_comes_first(one: str, other: str) -> None:
    assert compare(one, other).verdict is compare(other, one).verdict


@pytest.mark.parametrize("rows", ["MEN", "WOMEN", "FAMILIES"])
def test_a_known_name_in_one_script_is_itself_in_the_other(rows: str) -> None:
    listed = {"MEN": men.MEN, "WOMEN": women.WOMEN, "FAMILIES": families.FAMILIES}[rows]
    said = [
        compare(arabic.replace("_", " "), spelt.replace("_", " ")).verdict
        for arabic, *spellings in (row.split() for row in listed.split(";"))
        for spelt in spellings
    ]
    # The lists are a reader's prior too, and hold spellings that a comparison takes for another's (`more`).
    assert said.count(SAME) >= 0.98 * len(said)


HEARD_ALIKE = {
    "a breath": ("Tahar", "Thahar"),
    "a breath within": ("Nadia", "Nadhia"),
    "another vowel across scripts": ("سناء", "SENAE"),
    "another vowel at the beginning": ("علي", "ELI"),
    "a vowel more in a short name": ("احمد", "AHUMMED"),
    "another vowel in a short name": ("Nadia", "Nedia"),
    "a diphthong in a name of one consonant": ("علي", "ALAI"),
    "a vowel more in a short name that nobody knows": ("تزي", "TUZI"),
}


@pytest.mark.parametrize(("one", "other"), HEARD_ALIKE.values(), ids=HEARD_ALIKE)
def test_a_spelling_that_nobody_knows_and_that_is_only_heard_as_a_name_may_be_another(one: str, other: str) -> None:
    assert compare(one, other).verdict is NameVerdict.UNCERTAIN
    assert compare(other, one).verdict is NameVerdict.UNCERTAIN


STILL_THE_SAME = {
    "a known spelling with another vowel": ("حياة", "HAYET"),
    "another vowel in a long name": ("زكرياء", "ZEKARIA"),
    "a vowel more in a long name": ("محمد", "MOHAMMIAD"),
    "another vowel in Latin letters": ("Zakaria", "Zekaria"),
    "a doubled letter": ("Nadia", "Naddia"),
    "a diphthong in a name of more consonants": ("لطفي", "LOTFAY"),
    "a vowel more in a longer name that nobody knows": ("زيزتر", "ZIZTIR"),
    "a long name without what Arabic does not write": ("عبد الرحيم", "BDRHIM"),
}


@pytest.mark.parametrize(("one", "other"), STILL_THE_SAME.values(), ids=STILL_THE_SAME)
def test_what_registrars_vary_is_the_same_name(one: str, other: str) -> None:
    assert compare(one, other).verdict is NameVerdict.SAME
