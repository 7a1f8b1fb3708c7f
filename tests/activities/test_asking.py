"""What is asked of the registries, and when it is asked again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from anyio import run
from temporalio.exceptions import ApplicationError

from activities.asking import AskingActivities, RegistryRequest
from dossier.case import Case
from dossier.errors import AnswerUnusableError, QuestionRefusedError, RegistryUnreachableError
from dossier.ports import Cases, Registries
from dossier.registries import RamedRecord, Registry
from tests.builders import a_case, a_household, a_member, the_answers

NUMBER = "W-1"


@dataclass
class OneCase:
    """Keeps one case and what was noted of it."""

    held: Case
    noted: list[tuple[Registry, object]] = field(default_factory=list)

    def case(self, number: str) -> Case:
        return self.held

    def note_registry(self, number: str, registry: Registry, answer: object) -> None:
        self.noted.append((registry, answer))


@dataclass
class Knowing:
    """Registries that know nobody, and remember what they were asked."""

    asked: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    fault: Exception | None = None

    def ramed(self, cins: tuple[str, ...]) -> Mapping[str, RamedRecord | None]:
        if self.fault is not None:
            raise self.fault
        self.asked += [("ramed", cins)] if cins else []
        return dict.fromkeys(cins)


def asked_about(case: Case, **request: Any) -> tuple[OneCase, Knowing]:  # noqa: ANN401 - any field of a request
    cases, registries = OneCase(case), Knowing()
    activities = AskingActivities(cast(Cases, cases), cast(Registries, registries))
    activities._ask(RegistryRequest(NUMBER, Registry.RAMED, **request))
    return cases, registries


UNASKED = replace(the_answers(a_household()), ramed={})


def test_ramed_is_asked_for_the_cards_of_the_adults() -> None:
    cases, registries = asked_about(a_case(answers=UNASKED))
    cards = tuple(sorted(each.cin or "" for each in a_household().members if each.cin))
    assert registries.asked == [("ramed", cards)]
    assert cases.noted == [(Registry.RAMED, dict.fromkeys(cards))]


def test_a_household_without_cards_of_adults_asks_ramed_nothing() -> None:
    cardless = a_household(a_member("m1", cin=None))
    cases, registries = asked_about(a_case(cardless, answers=UNASKED), again=True)
    assert (cases.noted, registries.asked) == ([], [])


def test_an_outage_of_ramed_ends_when_nobody_is_left_to_ask_about() -> None:
    cardless = a_household(a_member("m1", cin=None))
    cases, registries = asked_about(a_case(cardless, answers=replace(UNASKED, unreachable=(Registry.RAMED,))))
    assert (cases.noted, registries.asked) == ([(Registry.RAMED, {})], [])


@pytest.mark.parametrize("again", [False, True], ids=["first", "again"])
def test_what_ramed_answered_is_asked_again_only_on_request(again: bool) -> None:
    _, registries = asked_about(a_case(), again=again)
    assert bool(registries.asked) is again


@pytest.mark.parametrize(("days", "asked"), [(181, True), (180, False)], ids=["stale", "not yet"])
def test_a_stale_answer_is_asked_for_again(days: int, asked: bool) -> None:
    as_of = datetime.now(UTC).date() - timedelta(days=days)
    known = {
        card: RamedRecord(covered=False, transferred=False, as_of=as_of) for card in the_answers(a_household()).ramed
    }
    _, registries = asked_about(a_case(answers=the_answers(a_household(), ramed=known)))
    assert bool(registries.asked) is asked


@pytest.mark.parametrize(
    ("fault", "futile"),
    [
        (RegistryUnreachableError("ramed: status 500"), False),
        (AnswerUnusableError("ramed: 1 faults in its answer"), False),
        (QuestionRefusedError("ramed: status 403"), True),
        (ValueError("of a person"), False),
    ],
    ids=["away", "unusable", "refused", "unexpected"],
)
def test_a_registry_is_tried_again_unless_that_is_futile(fault: Exception, futile: bool) -> None:
    cases, registries = OneCase(a_case(answers=UNASKED)), Knowing(fault=fault)
    activities = AskingActivities(cast(Cases, cases), cast(Registries, registries))
    with pytest.raises(ApplicationError) as caught:
        run(activities.ask_registry, RegistryRequest(NUMBER, Registry.RAMED))
    assert (caught.value.non_retryable, cases.noted) == (futile, [])
    assert caught.value.type == ("unexpected" if isinstance(fault, ValueError) else "registry.unreachable")
