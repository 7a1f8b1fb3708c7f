"""Every finding that can be, as a person reads it: all reasons, all verdicts, all fields, in both languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import wording
from dossier.corrections import is_asked
from dossier.documents import KINDS
from dossier.elsewhere import Orientation
from dossier.elsewhere import Path as Way
from dossier.findings import Correction, Finding, Verdict
from dossier.household import Language
from dossier.reasons import REASONS
from dossier.registries import Registry
from tests.builders import a_household

REPOSITORY = Path(__file__).resolve().parents[2]
HOUSEHOLD = a_household()
OF_REGISTERS = ("idcs", "cin", "index", "relation", "scheme", "alive", "as_of")
FIELDS = sorted({name for kind in KINDS.values() for name in kind.fields} | set(OF_REGISTERS))
DATES = tuple(name for name in FIELDS if name.endswith(("_date", "as_of")))
# What is compared in each field, declared and read, and what has to be seen of it in either language.
SPECIAL: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    **dict.fromkeys(DATES, (("1985-03-12", "1986-04-13"), ("1985", "1986"))),
    "sex": (("M", "F"), ("", "")),
    "relation": (("spouse", "child"), ("", "")),
    "alive": (("true", "false"), ("", "")),
    "index": (("9.3264284", "9.41"), ("9,3264284", "9,41")),
}
PLAIN = (("AB123456", "AB128456"), ("AB123456", "AB128456"))
SNAKE = re.compile(r"[a-z]+_[a-z]+")
# An abbreviation or a word of ours that somebody at a counter would not say.
TECHNICAL = re.compile(
    r"\b(ocr|api|json|mrz|verdict|hash|checksum|verhoeff|null|none|true|false|timeout|serveur|upload|workflow|pixel)\b",
    re.IGNORECASE,
)
LATIN = re.compile(r"[A-Za-z]{2,}")
ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
LONGEST_WORDS = 26


def findings() -> Iterator[Finding]:
    for code, reason in REASONS.items():
        kind = None if code.startswith(("registry.", "household.")) else "identity_card"
        for verdict in Verdict:
            yield Finding(code, verdict, member="m1", kind=kind, source="rnp")
            for field in FIELDS:
                declared, read = SPECIAL.get(field, PLAIN)[0]
                yield Finding(code, verdict, "m1", "d1" if kind else None, kind, field, declared, read, 0.97)
        assert reason.remedy


def rendered(language: Language) -> Iterator[tuple[Finding, bool, str]]:
    for one in findings():
        for staff in (True, False):
            if staff or REASONS[one.code].told_to_applicant:
                yield one, staff, wording.finding(language, one, HOUSEHOLD, staff=staff)


def outside_isolates(said: str) -> str:
    while (inner := ISOLATED.sub("", said)) != said:
        said = inner
    return said


@pytest.mark.parametrize("language", Language)
def test_every_finding_is_plain_sentences_with_both_values(language: Language) -> None:
    for one, staff, said in rendered(language):
        assert not {"{", "}"} & set(said), said
        assert not SNAKE.search(said), said
        assert staff or not TECHNICAL.search(said.replace("\u2068", " ").replace("\u2069", " ")), said
        assert said.rstrip()[-1] in ".؟?!", said
        for sentence in re.split(r"[.?!؟] ", said):
            assert len(sentence.split()) <= LONGEST_WORDS, sentence
        if one.field and one.verdict in (Verdict.FAIL, Verdict.UNCERTAIN):
            assert wording.field_name(language, one.field) in said or one.field == "index", said
            for value in SPECIAL.get(one.field, PLAIN)[1]:
                assert value in said, (one.code, one.field, said)


def test_what_is_latin_keeps_its_direction_in_arabic() -> None:
    for _, _, said in rendered(Language.ARABIC):
        assert said.count("\u2068") == said.count("\u2069"), said
        assert not LATIN.search(outside_isolates(said)), said


@pytest.mark.parametrize("language", Language)
def test_what_passed_is_not_said_to_be_wrong(language: Language) -> None:
    for one, staff, said in rendered(language):
        if one.verdict in (Verdict.PASS, Verdict.NOT_APPLICABLE):
            audience = "staff" if staff else "applicant"
            assert wording.text(language, f"finding.{one.code}.{audience}") not in said


@pytest.mark.parametrize("language", Language)
def test_a_doubt_tells_the_applicant_that_a_person_looks_at_it(language: Language) -> None:
    looked_at = wording.text(language, "finding.uncertain")
    for one, staff, said in rendered(language):
        assert (looked_at in said) == (one.verdict is Verdict.UNCERTAIN and not staff)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("declared", "read"), [("1985-03-12", None), (None, "1986-04-13")], ids=["declared", "read"])
def test_the_one_value_that_there_is_is_told(language: Language, declared: str | None, read: str | None) -> None:
    for code in ("mismatch.birth_date", "registry.identity_differs"):
        fault = Finding(code, Verdict.FAIL, member="m1", field="birth_date", declared=declared, read=read)
        said = wording.finding(language, fault, HOUSEHOLD)
        assert ("1985" in said, "1986" in said) == (declared is not None, read is not None)


@pytest.mark.parametrize("language", Language)
def test_a_wrong_document_is_named_beside_the_one_that_was_asked_for(language: Language) -> None:
    wrong = Finding(
        "type.wrong_document", Verdict.FAIL, "m1", "d1", "identity_card", declared="identity_card", read="passport"
    )
    said = wording.finding(language, wrong, HOUSEHOLD)
    assert wording.document_kind(language, "identity_card") in said
    assert wording.document_kind(language, "passport") in said


@pytest.mark.parametrize("language", Language)
def test_every_field_that_a_check_names_has_a_name(language: Language) -> None:
    named = {
        field
        for path in (REPOSITORY / "dossier").rglob("*.py")
        for field in re.findall(r'\bfield="(\w+)"', path.read_text(encoding="utf-8"))
    }
    assert {field for field in named if wording.field_name(language, field) == field} == set()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("registry", Registry, ids=str)
def test_every_register_has_a_name(language: Language, registry: Registry) -> None:
    assert wording.text(language, f"source.{registry}")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", [code for code in REASONS if is_asked(code)])
def test_every_correction_says_what_puts_it_right(language: Language, code: str) -> None:
    said = wording.correction(language, Correction(code, "m1", "d1", "identity_card"), HOUSEHOLD)
    assert wording.text(language, f"correction.{code}") in said
    assert len(wording.text(language, f"correction.{code}").split()) >= 2
    assert not SNAKE.search(said), said
    assert not TECHNICAL.search(said), said
    for sentence in re.split(r"[.?!؟] ", said):
        assert len(sentence.split()) <= LONGEST_WORDS, sentence


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("path", Way, ids=str)
@pytest.mark.parametrize("scheme", [None, "AMO TNS"], ids=["unnamed", "named"])
def test_every_way_out_is_told_in_plain_sentences(language: Language, path: Way, scheme: str | None) -> None:
    said = wording.orientation(language, Orientation(path, "registry.already_covered", "m1", scheme), HOUSEHOLD)
    assert wording.person(language, "m1", HOUSEHOLD) in said
    assert not SNAKE.search(said), said
    assert not TECHNICAL.search(said), said
    for sentence in re.split(r"[.?!؟] ", said):
        assert len(sentence.split()) <= LONGEST_WORDS, sentence
    if language is Language.ARABIC:
        assert not LATIN.search(outside_isolates(said)), said
