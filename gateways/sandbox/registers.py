"""How the sandbox's registers find people: as they were told of them, or as a fault makes them."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from gateways.sandbox.faults import fault_of
from gateways.sandbox.state import SandboxState

_HOLDER = ("family_name", "given_names", "birth_date")


def find(state: SandboxState, system: str, asked: Sequence[str]) -> dict[str, str | None]:
    """Return the record of each number, None where there is none. Raises DownError."""
    fault = fault_of(state, system)
    known = state.look_up(system, asked)
    if fault is None or not (fault.wrong_person or fault.stale_days):
        return with_holders(state, system, known, {})
    others = state.others(system, asked) if fault.wrong_person else {}
    if others:
        strangers = state.known(system, others.values())
        known = {key: strangers.get(others.get(key, ""), record) for key, record in known.items()}
    known = with_holders(state, system, known, others)
    return known if fault.stale_days is None else _aged(known, fault.stale_days)


def with_holders(
    state: SandboxState, system: str, known: Mapping[str, str | None], others: Mapping[str, str]
) -> dict[str, str | None]:
    """Let records of cover say whose they are, by the population register."""
    if system != "cover":
        return dict(known)
    people = state.known("rnp", [others.get(key, key) for key in known])
    said: dict[str, str | None] = {}
    for key, record in known.items():
        person = people.get(others.get(key, key))
        if record is not None and person is not None:
            holder = {name: value for name, value in json.loads(person).items() if name in _HOLDER}
            said[key] = json.dumps(json.loads(record) | {"holder": holder})
        else:
            said[key] = record
    return said


def _aged(known: Mapping[str, str | None], days: int) -> dict[str, str | None]:
    day = (datetime.now(UTC) - timedelta(days=days)).date().isoformat()
    return {key: record and json.dumps(json.loads(record) | {"as_of": day}) for key, record in known.items()}
