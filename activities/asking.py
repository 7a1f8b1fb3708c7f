"""Asking the registries of other institutions, and keeping what they answer."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime

from temporalio import activity

from activities.refusals import in_codes
from dossier.case import Case
from dossier.policy import in_force
from dossier.ports import Cases, Registries
from dossier.registries import Registry, adults_cards, stale_answers


@dataclass(frozen=True, slots=True)
class RegistryRequest:
    """Which registry about which dossier; `again` asks also for what is known."""

    number: str
    registry: Registry
    again: bool = False


class AskingActivities:
    """Questions to the registries."""

    def __init__(self, cases: Cases, registries: Registries) -> None:
        self._cases = cases
        self._registries = registries

    @activity.defn
    async def ask_registry(self, request: RegistryRequest) -> None:
        """Ask what is not known yet and note the answer. A retry may ask again, which changes nothing there."""
        with in_codes(may_give_up=True):
            await asyncio.to_thread(self._ask, request)

    @activity.defn
    async def note_outage(self, request: RegistryRequest) -> None:
        """Note that a registry did not answer. A retry notes nothing more."""
        with in_codes():
            await asyncio.to_thread(self._cases.note_unreachable, request.number, request.registry)

    def _ask(self, request: RegistryRequest) -> None:
        case = self._cases.case(request.number)
        today = datetime.now(UTC).date()
        stale = stale_answers(case.answers, today, in_force(today).registry_answer_days)
        if not (request.again or request.registry in stale or _is_wanted(case, request.registry)):
            return
        everybody = tuple(sorted({member.idcs for member in case.household.members}))
        cards = tuple(sorted(set(adults_cards(case.household).values())))
        match request.registry:
            case Registry.RNP:
                self._cases.note_registry(request.number, Registry.RNP, self._registries.rnp(everybody))
            case Registry.RSU:
                answer = self._registries.rsu(case.household.head.idcs)
                self._cases.note_registry(request.number, Registry.RSU, answer)
            case Registry.COVER:
                self._cases.note_registry(request.number, Registry.COVER, self._registries.cover(everybody))
            case Registry.RAMED if cards or Registry.RAMED in case.answers.unreachable:
                # An outage is over, too, once nobody is left to ask about.
                self._cases.note_registry(request.number, Registry.RAMED, self._registries.ramed(cards))


def _is_wanted(case: Case, registry: Registry) -> bool:
    """Say whether a registry has something to answer: it never did, was away, or somebody is new."""
    answers = case.answers
    if registry is Registry.RAMED:
        unknown = not set(adults_cards(case.household).values()) <= set(answers.ramed)
        return unknown or registry in answers.unreachable
    if registry not in answers.answered or registry in answers.unreachable:
        return True
    everybody = {member.idcs for member in case.household.members}
    known = {Registry.RNP: answers.rnp, Registry.COVER: answers.cover}.get(registry)
    return known is not None and not everybody <= set(known)
