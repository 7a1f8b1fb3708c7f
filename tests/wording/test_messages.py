"""Every short message is plain, short enough, and says nothing of anybody but the number of the dossier."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import wording
from dossier.deliveries import CounterTaskKind
from dossier.household import Language
from dossier.messages import TOLD, MessageFacts, MessageKind
from dossier.status import Status
from wording import catalogues
from wording.messages import short_message
from wording.segments import is_gsm7, segments

LINK = "tadamon.exemple.ma/suivi"
MOST = {Language.FRENCH: 2, Language.ARABIC: 3}


def facts(kind: MessageKind, language: Language, asked: int = 27) -> MessageFacts:
    """Facts whose values are as long as they come."""
    return MessageFacts(
        kind,
        language,
        "+212612345678",
        "K7QM-2XPD-5",
        Status.CORRECTIONS_REQUESTED,
        asked=asked,
        due=date(2026, 12, 22),
        registration_number="123456789",
    )


@pytest.mark.parametrize("kind", MessageKind)
@pytest.mark.parametrize("language", Language)
def test_every_message_is_short_with_its_longest_values(kind: MessageKind, language: Language) -> None:
    for asked in (0, 1, 2, 3, 27, 100):
        for link in (None, LINK):
            said = short_message(facts(kind, language, asked), link)
            assert segments(said) <= MOST[language], said
            whole = kind in (MessageKind.DEPOSITED, MessageKind.DRAFT_REMINDER)
            assert ("K7QM-2XPD-5" if whole else "K7QM-****-*") in said
            assert "{" not in said


@pytest.mark.parametrize("language", Language)
def test_a_code_is_one_message_and_names_nobody(language: Language) -> None:
    said = wording.text(language, "sms.code", code="123456")
    assert segments(said) == 1
    assert "123456" in said
    assert is_gsm7(said) or language is Language.ARABIC


@pytest.mark.parametrize(
    "kind", [MessageKind.COMPLAINT_RECEIVED, MessageKind.COMPLAINT_ASKED, MessageKind.COMPLAINT_ANSWERED]
)
@pytest.mark.parametrize("language", Language)
def test_who_complained_without_a_dossier_is_told_of_none(kind: MessageKind, language: Language) -> None:
    said = short_message(replace(facts(kind, language), of_complaint=True), LINK)
    assert segments(said) <= MOST[language]
    assert "K7QM-2XPD-5" in said
    assert not re.search("dossier|الملف", said)


@pytest.mark.parametrize("kind", MessageKind)
def test_french_messages_need_no_second_alphabet(kind: MessageKind) -> None:
    said = short_message(facts(kind, Language.FRENCH), LINK)
    assert is_gsm7(said), set(said) - {one for one in said if is_gsm7(one)}


@pytest.mark.parametrize("language", Language)
def test_a_refusal_says_where_to_read_it_and_nothing_else(language: Language) -> None:
    said = short_message(facts(MessageKind.REJECTED, language), LINK)
    assert LINK in said
    assert not re.search("refus|rejet|رفض", said)


@pytest.mark.parametrize("kind", MessageKind)
@pytest.mark.parametrize("language", Language)
def test_no_message_repeats_the_telephone(kind: MessageKind, language: Language) -> None:
    assert "612345678" not in short_message(facts(kind, language), LINK)


def test_a_number_in_arabic_keeps_its_direction_on_old_telephones() -> None:
    said = short_message(facts(MessageKind.DEPOSITED, Language.ARABIC))
    assert "\u200eK7QM-2XPD-5\u200e" in said
    assert not re.search("[\u2066-\u2069]", said)


@pytest.mark.parametrize("language", Language)
def test_screens_have_a_name_for_every_message_and_for_what_tells_it(language: Language) -> None:
    known = wording.keys(language)
    assert {f"message.{kind}" for kind in MessageKind} <= known
    assert {f"counter_task.{kind}" for kind in CounterTaskKind} <= known
    assert {f"ui.timeline.{type_}" for type_ in TOLD} <= known


@pytest.mark.parametrize("language", Language)
def test_no_two_files_of_a_catalogue_say_the_same_key(language: Language) -> None:
    folder = Path(catalogues.__file__).parent / language / "LC_MESSAGES"
    said = [line for path in folder.glob("*.po") for line in path.read_text(encoding="utf-8").splitlines()]
    keys = [line for line in said if line.startswith("msgid ") and line != 'msgid ""']
    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("", 0, id="empty"),
        pytest.param("a" * 160, 1, id="one-of-seven-bits"),
        pytest.param("a" * 161, 2, id="two-of-seven-bits"),
        pytest.param("a" * 306, 2, id="two-full-ones"),
        pytest.param("a" * 307, 3, id="three-of-seven-bits"),
        pytest.param("€" * 80, 1, id="escapes-count-twice"),
        pytest.param("€" * 81, 2, id="two-of-escapes"),
        pytest.param("a" * 152 + "€" + "a" * 152, 3, id="an-escape-is-not-torn-apart"),
        pytest.param("م" * 70, 1, id="one-of-arabic"),
        pytest.param("م" * 71, 2, id="two-of-arabic"),
        pytest.param("م" * 201, 3, id="three-of-arabic"),
        pytest.param("م" * 202, 4, id="four-of-arabic"),
        pytest.param("ç" + "a" * 70, 2, id="one-letter-of-another-alphabet"),
        pytest.param("😀" * 35, 1, id="a-pair-counts-twice"),
        pytest.param("é" * 160, 1, id="accents-of-the-alphabet"),
    ],
)
def test_segments_are_counted_as_the_networks_do(text: str, parts: int) -> None:
    assert segments(text) == parts
