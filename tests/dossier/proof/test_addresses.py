"""Another house, another town, another script: what a printed address says against the declared one."""

from dataclasses import replace

import pytest

from dossier.decision import assess
from dossier.findings import Outcome, Verdict
from dossier.household import Address
from dossier.proof.addresses import addresses_alike
from dossier.proof.testimony import Seen, Weight, weigh
from tests.builders import POLICY, TODAY, a_case, a_field, a_household, a_piece, identity_fields, residence_fields

HAMLET = Address("DOUAR AIT HAMOU N 236", "TEMARA", "SKHIRATE TEMARA")
SHOWN = "DOUAR AIT HAMOU N 236 TEMARA"


def weight(read: str, confidence: float = 0.97, alternatives: tuple[str, ...] = ()) -> Weight:
    seen = Seen(a_field(read, confidence, alternatives), "paper")
    return weigh(HAMLET.line, seen, addresses_alike(HAMLET, POLICY), POLICY)


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param(SHOWN, Weight.AGREES, id="as declared"),
        pytest.param("N°236, Douar Aït Hamou, Skhirate-Temara", Weight.AGREES, id="other words and order"),
        pytest.param("DOUAR AIT HAMOU TEMARA 12000", Weight.NEAR, id="no number but a postal code"),
        pytest.param("DOUAR AIT HAMOU N 0236 TEMARA", Weight.NEAR, id="a zero before the number"),
        pytest.param("DOUAR AIT HAMOU N 121 TEMARA", Weight.DOUBTFUL, id="another number"),
        pytest.param("DOUAR AIT HAMOU N 121", Weight.DOUBTFUL, id="another number and no town"),
        pytest.param("DOUAR AIT HAMOU N 236 AL HOCEIMA", Weight.DOUBTFUL, id="another town"),
        pytest.param("DOUAR AIT HAMOU N 121 CHEFCHAOUEN", Weight.CONTRADICTS, id="another number and town"),
        pytest.param("RUE DES ORANGERS FES", Weight.CONTRADICTS, id="another street and town"),
    ],
)
def test_a_surely_read_address_agrees_is_near_a_doubt_or_a_fault(read: str, expected: Weight) -> None:
    assert weight(read) is expected


def test_figures_read_unsurely_are_no_other_house() -> None:
    assert weight("DOUAR AIT HAMOU N 121 TEMARA", POLICY.sure_confidence - 0.01) is Weight.NEAR
    assert weight("DOUAR AIT HAMOU N 121 TEMARA", POLICY.sure_confidence) is Weight.DOUBTFUL
    assert weight("DOUAR AIT HAMOU N 121 TEMARA", 0.97, (SHOWN,)) is Weight.NEAR
    assert weight("DOUAR AIT HAMOU N 121 CHEFCHAOUEN", 0.5) is Weight.FAINT


@pytest.mark.parametrize(
    ("read", "card", "outcome"),
    [
        pytest.param("DOUAR AIT HAMOU N 121 CHEFCHAOUEN", True, Outcome.CORRECTIONS_REQUESTED, id="elsewhere"),
        pytest.param("DOUAR AIT HAMOU N 121 TEMARA", False, Outcome.IN_REVIEW, id="another house"),
        pytest.param("DOUAR AIT HAMOU N 121 TEMARA", True, Outcome.ACCEPTED, id="another house and the card"),
    ],
)
def test_a_card_settles_a_doubt_about_the_house_and_never_a_fault(read: str, card: bool, outcome: Outcome) -> None:
    household = replace(a_household(), address=HAMLET)
    head = household.head
    changed = {
        "m1-residence_certificate": a_piece("residence_certificate", "m1", residence_fields(household, address=read))
    }
    if card:
        changed["m1-identity_card"] = a_piece("identity_card", "m1", identity_fields(head, address=SHOWN))
    case = a_case(household)
    case = replace(case, pieces=tuple(changed.get(piece.id, piece) for piece in case.pieces))
    found = assess(case, TODAY, POLICY)
    assert found.outcome is outcome
    assert (Verdict.FAIL in {one.verdict for one in found.findings}) is (outcome is Outcome.CORRECTIONS_REQUESTED)


IN_TOWN = Address("24 RUE TARIK IBN ZIAD HAY EL HASSANI", "BENI MELLAL", "BENI MELLAL")


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param("24 زنقة طارق بن زياد الحي الحسني بني ملال", Weight.AGREES, id="letter for letter"),
        pytest.param("الحي الحسني، زنقة طارق بن زياد رقم 24، بني ملال", Weight.AGREES, id="in another order"),
        pytest.param("42 زنقة طارق بن زياد الحي الحسني بني ملال", Weight.DOUBTFUL, id="another house"),
        pytest.param("24 زنقة طارق بن زياد الحي الحسني فاس", Weight.SILENT, id="another town"),
        pytest.param("24 زنقة البرتقال حي السلام بني ملال", Weight.SILENT, id="another street"),
        pytest.param("زنقة طارق بن زياد", Weight.SILENT, id="no town"),
    ],
)
def test_an_address_in_arabic_is_found_by_its_sound_and_never_a_fault(read: str, expected: Weight) -> None:
    seen = Seen(a_field(read, 0.97, ()), "paper")
    assert weigh(IN_TOWN.line, seen, addresses_alike(IN_TOWN, POLICY), POLICY) is expected


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("AVENUE MOHAMMED V N 3 HAY SALAM", "3 شارع محمد الخامس حي السلام سلا"),
        ("17 AVENUE DES FAR", "17 شارع الجيش الملكي سلا"),
        ("8 RUE DE LA MOSQUEE HAY TISSIR", "8 زنقة المسجد حي التيسير سلا"),
        ("8 شارع الحسن الثاني", "8 AVENUE HASSAN II SALE"),
    ],
)
def test_common_words_of_streets_are_known_in_both_languages(line: str, read: str) -> None:
    address = Address(line, "SALE", "SALE") if line.isascii() else Address(line, "سلا", "سلا")
    seen = Seen(a_field(read, 0.97, ()), "paper")
    assert weigh(address.line, seen, addresses_alike(address, POLICY), POLICY) is Weight.AGREES
