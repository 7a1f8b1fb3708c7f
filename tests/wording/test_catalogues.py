import re

import pytest

import wording
from dossier.documents import KINDS
from dossier.findings import MemberState, Outcome, Verdict
from dossier.household import Language, Relation
from dossier.reasons import REASONS, Remedy, Severity
from dossier.status import Flag, Queue, Status
from wording.catalogues import placeholders

KEYS = sorted(wording.keys(Language.FRENCH))
ARABIC_LETTER, LATIN_WORD = re.compile(r"[ء-ي]"), re.compile(r"[a-zà-ÿ]{3,}")


def test_both_languages_say_the_same_things() -> None:
    assert wording.keys(Language.FRENCH) == wording.keys(Language.ARABIC)


@pytest.mark.parametrize("key", KEYS)
def test_both_languages_take_the_same_values(key: str) -> None:
    assert placeholders(Language.FRENCH, key) == placeholders(Language.ARABIC, key)


@pytest.mark.parametrize("language", Language)
def test_no_sentence_is_empty(language: Language) -> None:
    values = dict.fromkeys((name for key in KEYS for name in placeholders(language, key)), "x")
    for key in KEYS:
        try:
            said = wording.text(language, key, **values)
        except wording.UnknownKeyError:
            said = wording.count(language, key, 3, **values)
        assert said.strip(), key


@pytest.mark.parametrize("code", REASONS)
def test_every_reason_has_its_words(code: str) -> None:
    reason = REASONS[code]
    keys = wording.keys(Language.FRENCH)
    assert f"finding.{code}.staff" in keys
    assert (f"finding.{code}.applicant" in keys) == reason.told_to_applicant
    assert (f"correction.{code}" in keys) == (reason.severity is Severity.CORRECTABLE or reason.asked_once_confirmed)


@pytest.mark.parametrize(
    "key",
    [
        *(f"kind.{kind}" for kind in KINDS),
        *(f"field.{name}" for kind in KINDS.values() for name in kind.fields),
        *(f"status.{one}" for one in Status),
        *(f"status.{one}.explained" for one in Status),
        *(f"queue.{one}" for one in Queue),
        *(f"outcome.{one}" for one in Outcome),
        *(f"member_state.{one}" for one in MemberState),
        *(f"verdict.{one}" for one in Verdict),
        *(f"flag.{one}" for one in Flag),
        *(f"relation.{one}" for one in Relation),
        *(f"remedy.{one}" for one in Remedy),
    ],
)
def test_everything_that_has_a_code_has_a_name(key: str) -> None:
    assert key in wording.keys(Language.FRENCH)


def test_what_the_rules_say_in_arabic_is_arabic_and_in_french_is_not() -> None:
    for key in KEYS:
        if key.startswith(("ui.", "about.", "count.")):
            continue
        names = placeholders(Language.FRENCH, key)
        arabic = wording.text("ar", key, **dict.fromkeys(names, ""))
        french = wording.text("fr", key, **dict.fromkeys(names, ""))
        assert ARABIC_LETTER.search(arabic), key
        assert not LATIN_WORD.search(arabic), key
        assert not ARABIC_LETTER.search(french), key


def test_french_puts_a_no_break_space_before_high_punctuation() -> None:
    for key in KEYS:
        if not key.startswith("ui."):
            names = placeholders(Language.FRENCH, key)
            if not key.startswith("count."):
                assert not re.search(r" [:;?!]", wording.text("fr", key, **dict.fromkeys(names, ""))), key


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(wording.UnknownKeyError):
        wording.text("fr", "finding.nothing")


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(wording.MissingValueError):
        wording.text("fr", "about.sentence", about="x")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "انتهى الأجل."),
        (1, "بقي لكم يوم واحد."),
        (2, "بقي لكم يومان."),
        (5, "بقيت لكم 5 أيام."),
        (11, "بقي لكم 11 يوما."),
        (100, "بقي لكم 100 يوم."),
    ],
)
def test_arabic_counts_in_six_forms(number: int, said: str) -> None:
    assert wording.count("ar", "count.days_left", number) == said


@pytest.mark.parametrize(("number", "said"), [(0, "0 document"), (1, "1 document"), (2, "2 documents")])
def test_french_counts_in_two_forms(number: int, said: str) -> None:
    assert wording.count("fr", "count.documents", number) == said


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "value", ["AB\u202eCD", "\u2069AB\u2068", "\u2066AB", "AB\u2067", "\u202dAB\u202c", "\u2068AB", "AB\u2069"]
)
def test_a_value_cannot_turn_what_stands_around_it(language: Language, value: str) -> None:
    said = wording.text(language, "finding.values.document.read", field="x", read=value)
    assert "AB" in said
    assert not re.search("[\u202a-\u202e\u2066\u2067]", said)
    assert said.count("\u2068") == said.count("\u2069")
    assert said.find("\u2069") == -1 or said.find("\u2068") < said.find("\u2069")


def test_a_sentence_of_ours_keeps_its_marks_within_another() -> None:
    inner = wording.text(Language.ARABIC, "finding.values.document.read", field="x", read="ALAOUI")
    assert "\u2068ALAOUI\u2069" in inner
    assert inner in wording.text(Language.ARABIC, "finding.values.document.read", field="x", read=inner)
