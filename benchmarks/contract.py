"""The whole API under generated requests, as every kind of caller in turn: `python -m benchmarks.contract`.

Schemathesis reads the description that the running stack serves, and calls every address with what the description
allows and with what it forbids; every check that it has is on. Addresses name dossiers, papers, tasks and complaints
that are there, four times out of five, so that more is met than refusals.

    python -m benchmarks.contract [--seed N] [--examples 25] [--callers supervisor,...] [--phases coverage,...]
"""

import argparse
import json
import os
import random
import secrets
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import httpx2
import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.engine import Status, events, from_schema
from schemathesis.generation.modes import GenerationMode
from schemathesis.hooks import unregister

from benchmarks.stacks import stack
from deploy.settings import Settings
from deploy.stack.ours import environment
from deploy.wiring import House
from dossier.accounts.people import Program, Territory

AnyCase = schemathesis.Case[Any]
STAFF = ("counter", "helper", "reviewer", "supervisor", "operator", "auditor")
CALLERS = ("anonymous", "stranger", "client", "desk", *STAFF)
_KNOWN_OFTEN = 0.8
_ENDING = "/api/v1/sessions/end"
# Codes that say that a request was not of the shape that the description asks for.
_OF_SHAPE = {"request.invalid", "request.malformed", "request.media_type_unsupported", "request.upload_invalid"}
_HOUSEHOLD: dict[str, Any] = {
    "language": "fr", "channel": "online", "office": "rabat-agdal", "phone": "+212612345678",
    "address": {"line": "12 rue des Orangers", "commune": "Agdal", "province": "Rabat"},
    "members": [
        {
            "id": "m1", "relation": "head", "idcs": "5170669072", "family_name": "SPECIMEN", "given_names": "ADIL",
            "birth_date": "1985-03-12", "sex": "M",
        }
    ],
}  # fmt: skip
_PICTURE = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300" + "08" * 64 + "ffc0000b080010001001011100ffc40014000100000000"
    "000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9"
)


@dataclass
class Known:
    """What is there: by the name that an address gives it."""

    number: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    complaint: list[str] = field(default_factory=list)
    task: list[str] = field(default_factory=list)
    counter_task: list[str] = field(default_factory=list)
    question: list[str] = field(default_factory=list)
    documents: list[tuple[str, str]] = field(default_factory=list)
    mandates: list[tuple[str, str]] = field(default_factory=list)

    def named(self, path: str, rng: random.Random) -> dict[str, str]:
        """Return what an address may name; empty where nothing fits."""
        if "{document}" in path:
            return dict(zip(("number", "document"), rng.choice(self.documents), strict=True)) if self.documents else {}
        if "{mandate}" in path:
            return dict(zip(("number", "mandate"), rng.choice(self.mandates), strict=True)) if self.mandates else {}
        if path.endswith("/events"):
            # The story of an open dossier goes on for minutes.
            return {"number": rng.choice(self.closed)} if self.closed else {}
        for part, name, found in (
            ("/complaints/{number}", "number", self.complaint),
            ("/counter-tasks/{task}", "task", self.counter_task),
            ("/review-tasks/{task}", "task", self.task),
            ("/cover-questions/{question}", "question", self.question),
            ("/dossiers/{number}", "number", self.number),
        ):
            if part in path:
                return {name: rng.choice(found)} if found else {}
        return {}


@dataclass
class Told:
    """What came of one caller."""

    caller: str
    requests: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    addresses: set[str] = field(default_factory=set)
    succeeded: set[str] = field(default_factory=set)
    checks: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def line(self) -> str:
        """Return it for people."""
        statuses = " ".join(f"{status}:{count}" for status, count in sorted(self.statuses.items()))
        return (
            f"{self.caller:<11} {self.requests:>6,} requests {self.seconds:>6.1f} s  {len(self.addresses)} addresses, "
            f"{len(self.succeeded)} let in  {self.checks.total():,} checks  {len(self.failures)} failures, "
            f"{len(self.errors)} errors  {statuses}"
        )


class Contract:
    """A running stack, with something of everything in it, and a token of every caller; close it in the end."""

    def __init__(self, told: Mapping[str, str], seed: int) -> None:
        self.url, self.seed, self.known = told["WATHIQ_API_URL"], seed, Known()
        self._rng = random.Random(seed)  # noqa: S311 - repeatable, and no secret
        self._house = _house(told)
        passwords = json.loads(told["WATHIQ_FIRST_PASSWORD_FILES"])
        self._people = {
            role: self._house.accounts.known(role, Path(path).read_text().strip(), "")
            for role, path in passwords.items()
        }
        self.tokens: dict[str, str] = {"stranger": secrets.token_urlsafe(24)}
        self.tokens["desk"] = Path(told["WATHIQ_CLIENT_TOKEN_FILE"]).read_text().strip()
        self.tokens["client"] = secrets.token_urlsafe(24)
        name = f"contract-{secrets.token_hex(4)}"
        self._house.clients.put(Program(name, staff=False, territory=Territory()), self.tokens["client"])
        for role in STAFF:
            self.tokens[role] = self._session(role)
        self._furnish()

    def close(self) -> None:
        """Give the connections back."""
        self._house.database.close()

    def run(self, caller: str, examples: int, phases: Sequence[str]) -> Told:
        """Call every address as somebody, and check every answer."""
        told, begun = Told(caller), monotonic()

        def before_call(_context: object, case: AnyCase, _kwargs: object) -> None:
            self._before(case)

        schemathesis.hook("before_call")(before_call)
        try:
            for ends in (False, True):
                # Whoever signs out does so in a session of its own: the caller's goes on.
                token = self._session(caller) if ends and caller in STAFF else self.tokens.get(caller)
                schema = self._schema(token, examples, phases)
                chosen = schema.include(path=_ENDING) if ends else schema.exclude(path=_ENDING)
                for event in from_schema(chosen).execute():
                    _note(told, event)
        finally:
            unregister(before_call)
        told.seconds = monotonic() - begun
        return told

    def _schema(self, token: str | None, examples: int, phases: Sequence[str]) -> schemathesis.BaseSchema:
        config = schemathesis.Config.from_dict(
            {
                "seed": self.seed,
                "headers": {} if token is None else {"Authorization": f"Bearer {token}"},
                "request-timeout": 30,
                "continue-on-failure": True,
                "generation": {
                    "max-examples": examples,
                    "no-shrink": True,
                    "database": "none",
                    "with-security-parameters": False,
                },
                "phases": {
                    name: {"enabled": name in phases} for name in ("examples", "coverage", "fuzzing", "stateful")
                },
                "checks": {
                    "positive_data_acceptance": {"expected-statuses": _ACCEPTED},
                    "negative_data_rejection": {"expected-statuses": _REFUSED},
                },
            }
        )
        return schemathesis.openapi.from_url(f"{self.url}/api/v1/openapi.json", config=config)

    def _before(self, case: AnyCase) -> None:
        """Let a request that was meant to be right name something that is there."""
        if _is_right(case, ParameterLocation.HEADER) and "Idempotency-Key" in (case.headers or {}):
            case.headers["Idempotency-Key"] = f"contract-{secrets.token_hex(8)}"
        if not _is_right(case, ParameterLocation.PATH) or self._rng.random() > _KNOWN_OFTEN:
            return
        for name, value in self.known.named(case.operation.path, self._rng).items():
            case.path_parameters[name] = value

    def _session(self, role: str) -> str:
        person = self._people[role]
        if person is None:
            raise RuntimeError(f"{role} does not get in")
        return self._house.sessions.begin(person)

    def _furnish(self) -> None:
        """Open dossiers as a program of a family, with a paper, a complaint and a helper each; withdraw some."""
        known = self.known
        with httpx2.Client(base_url=f"{self.url}/api/v1", timeout=30) as api:

            def act(who: str, path: str, **sent: Any) -> dict[str, Any]:  # noqa: ANN401 - what httpx takes
                headers = {"Authorization": f"Bearer {self.tokens[who]}", "Idempotency-Key": secrets.token_hex(16)}
                answer = api.post(path, headers=headers, **sent)
                answer.raise_for_status()
                return dict(answer.json()) if answer.content else {}

            for at in range(8):
                number = act("client", "/dossiers", json=_HOUSEHOLD)["number"]
                paper = act(
                    "client", f"/dossiers/{number}/documents", files={"file": ("a.jpg", _PICTURE, "image/jpeg")}
                )
                helped = act("supervisor", f"/dossiers/{number}/mandates", json={"helper": "helper", "days": 30})
                about = {"kind": "delay", "words": "Rien.", "language": "fr", "phone": "+212612345678"}
                known.complaint.append(act("client", "/complaints", json={**about, "dossier": number})["number"])
                known.documents.append((number, paper["id"]))
                known.mandates.append((number, helped["items"][0]["id"]))
                known.number.append(number)
                if at % 2:
                    act("client", f"/dossiers/{number}/submission")
                if at > 4:
                    act("client", f"/dossiers/{number}/withdrawal")
                    known.closed.append(number)
            desk = {"Authorization": f"Bearer {self.tokens['desk']}"}
            for path, found, name in (
                ("/runs", known.number, "number"),
                ("/review-tasks", known.task, "id"),
                ("/counter-tasks", known.counter_task, "id"),
                ("/cover-questions", known.question, "id"),
            ):
                answer = api.get(path, headers=desk)
                answer.raise_for_status()
                found += [each[name] for each in answer.json()["items"]]


# A rule may refuse what has the right shape; that its shape is not refused is asked by `shape_is_taken`.
_ACCEPTED = ["2xx", "3xx", "400", "401", "403", "404", "409", "413", "415", "422", "429"]


_REFUSED = ["400", "401", "403", "404", "405", "408", "409", "413", "415", "422", "429"]


@schemathesis.check
def shape_is_taken(_context: object, response: schemathesis.Response, case: AnyCase) -> bool | None:
    """What the description allows is not refused for its shape: only a rule that it cannot say may refuse it."""
    if case.meta is None or case.meta.generation.mode is not GenerationMode.POSITIVE or response.status_code < 400:
        return None
    code = response.json().get("code") if "json" in response.headers.get("content-type", [""])[0] else None
    assert code not in _OF_SHAPE, f"refused as {code}: {response.text[:500]}"  # noqa: S101 - how a check speaks
    return None


def _house(told: Mapping[str, str]) -> House:
    """Return the parts of the installation that an environment speaks of; this process's own is left as it was."""
    own = dict(os.environ)
    os.environ.update(told)
    try:
        settings = Settings()
    finally:
        os.environ.clear()
        os.environ.update(own)
    return House(settings.model_copy(update={"database_url": f"{settings.database_url}?passfile={told['PGPASSFILE']}"}))


def _is_right(case: AnyCase, where: ParameterLocation) -> bool:
    if case.meta is None:
        return True
    data = case.meta.phase.data
    if getattr(data, "parameter_location", None) is where and case.meta.generation.mode is GenerationMode.NEGATIVE:
        return False
    component = case.meta.components.get(where)
    return component is None or component.mode is GenerationMode.POSITIVE


def _note(told: Told, event: events.EngineEvent) -> None:
    if isinstance(event, events.NonFatalError | events.FatalError):
        told.errors.append(str(getattr(event, "info", None) or getattr(event, "exception", None)))
    if not isinstance(event, events.ScenarioFinished):
        return
    for id_, node in event.recorder.cases.items():
        response = getattr(event.recorder.interactions.get(id_), "response", None)
        told.requests += 1
        told.addresses.add(node.value.operation.label)
        if response is not None:
            told.statuses[response.status_code] += 1
            if response.status_code < 400:
                told.succeeded.add(node.value.operation.label)
    for id_, checks in event.recorder.checks.items():
        for check in checks:
            told.checks[check.name] += 1
            if check.status is Status.FAILURE and check.failure_info is not None:
                told.failures.append(_failed(event, id_, check.name, check.failure_info.failure))


def _failed(event: events.ScenarioFinished, id_: str, name: str, failure: Exception) -> str:
    case = event.recorder.cases[id_].value
    interaction = event.recorder.interactions.get(id_)
    answered = "" if interaction is None or interaction.response is None else interaction.response.status_code
    why = " ".join(str(failure).split())[:600]
    return f"{case.operation.label} [{name}] {answered} {why}\n    {case.as_curl_command()[:800]}"


@dataclass(frozen=True)
class Plan:
    """How much is asked: examples an address, and which phases."""

    examples: int
    phases: tuple[str, ...]


SHORT = Plan(1, ("fuzzing",))
LONG = Plan(25, ("examples", "coverage", "fuzzing", "stateful"))


def play(contract: Contract, callers: Sequence[str], plan: Plan) -> Iterator[Told]:
    """Yield what came of every caller in turn."""
    for caller in callers:
        yield contract.run(caller, plan.examples, plan.phases)


def main() -> int:
    """Play the long version; exit status 1 where anything failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("--examples", type=int, default=LONG.examples)
    parser.add_argument("--callers", default=",".join(CALLERS))
    parser.add_argument("--phases", default=",".join(LONG.phases))
    parser.add_argument("--running", action="store_true", help="Take the stack that the environment speaks of.")
    chosen = parser.parse_args()
    sys.stdout.write(f"seed {chosen.seed}\n")
    plan = Plan(chosen.examples, tuple(chosen.phases.split(",")))
    callers = chosen.callers.split(",")
    if chosen.running:
        return _report(Contract(os.environ, chosen.seed), callers, plan)
    with stack() as site:
        return _report(Contract(environment(site), chosen.seed), callers, plan)


def _report(contract: Contract, callers: Sequence[str], plan: Plan) -> int:
    wrong = 0
    for told in play(contract, callers, plan):
        sys.stdout.write(f"{told.line()}\n")
        sys.stdout.writelines(f"  {each}\n" for each in (*told.failures, *told.errors))
        sys.stdout.flush()
        wrong += len(told.failures) + len(told.errors)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
