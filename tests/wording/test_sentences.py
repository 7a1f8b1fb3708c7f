from datetime import date
from decimal import Decimal

import pytest

import wording
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Correction, Finding, Outcome, Verdict
from dossier.reasons import REASONS
from tests.builders import POLICY, TODAY, a_case, a_household, a_piece, identity_fields, with_piece, without_piece

HOUSEHOLD = a_household()


def test_a_fault_says_what_was_declared_and_what_the_document_shows() -> None:
    card = a_piece("identity_card", "m1", identity_fields(HOUSEHOLD.head, birth_date="1986-03-12"))
    [fault] = assess(with_piece(a_case(), card), TODAY, POLICY).failed()
    said = wording.finding("fr", fault, HOUSEHOLD)
    assert said.startswith("Carte nationale d’identité (Hassan EL ALAMI)")
    assert "12 mars 1985" in said
    assert "12 mars 1986" in said
    arabic = wording.finding("ar", fault, HOUSEHOLD)
    assert "حسن العلمي" in arabic
    assert "12 مارس 1986" in arabic


def test_a_correction_says_what_to_do() -> None:
    [item] = assess(without_piece(a_case(), "m3-birth_certificate"), TODAY, POLICY).corrections
    said = wording.correction("fr", item, HOUSEHOLD)
    assert "Extrait d’acte de naissance (Youssef EL ALAMI)" in said
    assert "Envoyez" in said
    assert "يوسف العلمي" in wording.correction("ar", item, HOUSEHOLD)


def test_every_finding_of_every_language_can_be_said() -> None:
    findings = assess(a_case(pieces=()), TODAY, POLICY).findings
    for language in ("fr", "ar"):
        for finding in findings:
            assert wording.finding(language, finding, HOUSEHOLD)
            assert wording.finding(language, finding, staff=True)


def test_a_suspicion_is_never_told_to_an_applicant() -> None:
    suspicion = Finding("fraud.tampered_image", Verdict.UNCERTAIN, member="m1", document="d1", kind="identity_card")
    assert wording.finding("fr", suspicion, HOUSEHOLD, staff=True)
    with pytest.raises(wording.StaffOnlyError):
        wording.finding("fr", suspicion, HOUSEHOLD)


def test_a_latin_value_keeps_its_direction_inside_an_arabic_sentence() -> None:
    said = wording.text("ar", "about.sentence", about="AB123456", sentence="س")
    assert said.startswith("\u2068AB123456\u2069")


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("fr", date(2011, 5, 4), "4 mai 2011"),
        ("ar", date(2011, 5, 4), "4 ماي 2011"),
        ("fr", PartialDate("2011-08"), "août 2011"),
        ("ar", PartialDate("2011-08"), "غشت 2011"),
        ("fr", PartialDate("1958"), "1958"),
    ],
)
def test_dates_are_written_as_in_morocco(language: str, day: date | PartialDate, said: str) -> None:
    assert wording.date(language, day) == said


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_an_index_keeps_every_decimal(language: str) -> None:
    assert wording.index(language, Decimal("9.3264284")) == "9,3264284"


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("code", [code for code, reason in REASONS.items() if reason.told_to_applicant])
def test_what_will_pass_has_words_for_every_reason_that_is_told(language: str, code: str) -> None:
    assert wording.will_pass(language, Correction("quality.blurred", what_passes=(code,))).endswith(".")


def test_what_will_pass_names_each_thing_once_and_no_suspicion() -> None:
    codes = ("quality.blurred", "quality.glare", "mismatch.sex", "fraud.reused_photo")
    said = wording.will_pass("fr", Correction("quality.blurred", "m1", "d1", what_passes=codes))
    assert said == "Une fois ce point réglé, ceci sera en ordre\u00a0: la photo, le sexe."


def test_acceptance_is_foreseen_in_words_and_nothing_else_is() -> None:
    said = {outcome: wording.once_fixed("fr", outcome) for outcome in Outcome}
    assert "pourra être accepté" in said.pop(Outcome.ACCEPTED)
    assert len(set(said.values())) == 1
