"""What the sandbox was made to do, held against what was asked for: each effect once, and none that nobody asked for.

The sandbox's ledger is the judge: it keeps one line an effect key. Our own tables only say whose key it is.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import httpx2
from sqlalchemy import select

from deploy.submitting import Destination
from dossier.record import DocumentState, EventType
from dossier.status import Queue, Status
from gateways.sandbox.ledger import Line
from storage import events
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.tables import DISPATCH, DOSSIER, EFFECT

_ONCE = (EventType.DOSSIER_OPENED, EventType.DOSSIER_SUBMITTED, EventType.COVER_REGISTERED, EventType.CARD_ORDERED)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What there was at the end; `faults` says in words what should not be."""

    places: Mapping[str, int]
    effects: Mapping[str, int]
    called_again: Mapping[str, int]
    faults: tuple[str, ...]


def judge(there: Destination, database: Database, dossiers: SqlDossiers, handed_in: Mapping[str, int]) -> Judgement:
    """Compare the ledger with the dossiers; `handed_in`: how many papers were acknowledged, by dossier."""
    lines = _ledger(there)
    places: Counter[str] = Counter()
    with database.transaction() as connection:
        rows = connection.execute(select(DOSSIER.c.number, DOSSIER.c.status, DOSSIER.c.queue)).all()
        effects = connection.execute(select(EFFECT.c.provider_key, EFFECT.c.dossier)).all()
        dispatches = connection.execute(select(DISPATCH.c.effect, DISPATCH.c.dossier, DISPATCH.c.kind)).all()
        broken = [row.number for row in rows if list(events.broken_links(connection, row.number))]
    for row in rows:
        places[f"{row.status}, {row.queue}"] += 1
    whose = {key: (number, "registration") for key, number in effects}
    whose |= {effect: (number, kind) for effect, number, kind in dispatches}
    accepted = {row.number for row in rows if row.status == Status.ACCEPTED and row.queue == Queue.DONE}
    faults = [f"{len(rows)} dossiers of {len(handed_in)} households"] if len(rows) != len(handed_in) else []
    faults += [f"{number}: a broken chain of events" for number in broken]
    faults += _of_the_ledger(lines, whose, accepted)
    for number, papers in handed_in.items():
        faults += _of_a_dossier(dossiers, number, papers)
    again: Counter[str] = Counter()
    for line in lines:
        again[line.system] += line.calls - 1
    effects_of = Counter(line.system for line in lines)
    return Judgement(dict(places), dict(effects_of), dict(again), tuple(faults))


def _ledger(there: Destination) -> list[Line]:
    headers = {"X-Control-Token": str(there.control_token)}
    answer = httpx2.get(f"{there.sandbox_url}/control/effects", headers=headers, timeout=60)
    return [Line(**line) for line in answer.json()["effects"]]


def _of_the_ledger(lines: list[Line], whose: Mapping[str, tuple[str, str]], accepted: set[str]) -> Iterator[str]:
    done: dict[tuple[str, str], int] = defaultdict(int)
    for line in lines:
        if line.effect not in whose:
            yield f"an effect on {line.system} that nobody asked for"
        else:
            done[whose[line.effect]] += 1
    yield from (f"{number}: {kind} {count} times" for (number, kind), count in done.items() if count > 1)
    for kind in ("registration", "cards"):
        had = {number for number, what in done if what == kind}
        yield from (f"{number}: accepted without {kind}" for number in accepted - had)
        yield from (f"{number}: {kind} of one who is not accepted" for number in had - accepted)
    yield from (f"{number}: nobody was told of the deposit" for number in accepted if not done[number, "deposited"])


def _of_a_dossier(dossiers: SqlDossiers, number: str, papers: int) -> Iterator[str]:
    view = dossiers.view(number)
    states = Counter(document.state for document in view.documents)
    if states != {DocumentState.READ: papers}:
        yield f"{number}: papers {dict(states)}, {papers} were acknowledged"
    told = Counter(event.type for event in dossiers.events(number))
    yield from (f"{number}: {type_} {told[type_]} times" for type_ in _ONCE if told[type_] > 1)
