"""Registering accepted households with the carrier: an effect outside the house, made once."""

import asyncio
from dataclasses import dataclass

from temporalio import activity

from activities.refusals import in_codes
from dossier.ports import Cases, Covers, Effects


@dataclass(frozen=True, slots=True)
class RegisterRequest:
    """Which accepted dossier, by which assessment."""

    number: str
    attempt: int


class RegisteringActivities:
    """Cover registration."""

    def __init__(self, cases: Cases, covers: Covers, effects: Effects) -> None:
        self._cases = cases
        self._covers = covers
        self._effects = effects

    @activity.defn
    async def register_cover(self, request: RegisterRequest) -> bool:
        """Register the household, unless it withdrew meanwhile, and say whether the carrier took it.

        A retry calls the carrier with the same key, under which it registers once.
        """
        with in_codes():
            return await asyncio.to_thread(self._register, request)

    def _register(self, request: RegisterRequest) -> bool:
        if not self._cases.begin_registration(request.number, request.attempt):
            return False
        kind = f"registration:{request.attempt}"
        key = self._effects.intend(request.number, kind)
        answer = self._covers.register(key, self._cases.covered(request.number))
        if answer.registration_number is not None:
            self._cases.note_registered(request.number, answer.registration_number)
        else:
            self._cases.note_cover_refused(request.number, answer.refusal or "registry.already_covered")
        self._effects.done(request.number, kind)
        return answer.registration_number is not None
