"""`wathiq verify`, `anchor`, `looks`, `export`: whether anybody bent what is stored, who saw it, what is kept of whom.

What is wrong is told by code and number, never by a value of a person; exit status 1 where there is anything.
"""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from dossier.anchors import SignedAnchor
from dossier.errors import RefusedActError, UnavailableError
from dossier.record import Actor, Role
from dossier.verifying import Fault

if TYPE_CHECKING:
    from deploy.wiring import House

_NOTICES = Console(stderr=True)
_SHOWN = 1000
_OPERATOR = Actor("operator-command", Role.OPERATOR)

Since = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Only what something happened to since.")]
Kept = Annotated[
    Path | None, typer.Option("--anchor", exists=True, dir_okay=False, help="An anchor that somebody kept.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


@dataclass
class Told:
    """What was looked at and found; of very many faults the first are kept, and all are counted."""

    looked_at: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)

    def note(self, faults: Iterable[Fault]) -> None:
        """Take what was found."""
        for fault in faults:
            self.codes[fault.code.value] += 1
            if len(self.faults) < _SHOWN:
                self.faults.append(fault)

    def as_json(self) -> str:
        """Return it for programs."""
        faults = [fault.told() for fault in self.faults]
        return json.dumps({"looked_at": dict(self.looked_at), "codes": dict(self.codes), "faults": faults})


def add_to(app: typer.Typer, house: "Callable[[], House]") -> None:
    """Add both commands to those of an installation."""

    @app.command()
    def verify(
        since: Since = None,
        anchor: Kept = None,
        sample: Annotated[int | None, typer.Option(min=0, help="Read so many files whole; all if absent.")] = None,
        files: Annotated[bool, typer.Option("--files/--no-files", help="Look into the object store.")] = True,
        runs: Annotated[bool, typer.Option("--runs/--no-runs", help="Ask the Temporal server.")] = True,
        as_json: AsJson = False,
    ) -> None:
        """Check chains, decisions, counters, effects, files, runs and anchors; exit status 1 where one is wrong."""
        told = Told()
        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
        try:
            with Progress(*columns, console=_NOTICES) as bars:
                _rows(house(), told, bars, since.replace(tzinfo=UTC) if since else None)
                _anchors(house(), told, anchor)
                if files:
                    _files(house(), told, bars, sample)
                if runs:
                    asyncio.run(_runs(house(), told, bars))
        except (UnavailableError, RuntimeError):
            _NOTICES.print("A part of the stack does not answer; nothing is said of it.")
            raise typer.Exit(2) from None
        except ValueError:
            _NOTICES.print("This is no anchor of ours.")
            raise typer.Exit(2) from None
        _print(told, as_json=as_json)
        raise typer.Exit(1 if told.codes else 0)

    @app.command()
    def anchor(
        out: Annotated[Path | None, typer.Option("--out", help="Write it there; printed if absent.")] = None,
    ) -> None:
        """Take today's anchor now, over every chain that went on, and print it; give it to somebody else to keep."""
        anchors = house().anchors
        signed = anchors.take() or anchors.taken()
        if signed is None:
            _NOTICES.print("There is nothing to anchor yet.")
            raise typer.Exit(1)
        if out is None:
            typer.echo(signed.printed(), nl=False)
        else:
            out.write_text(signed.printed(), encoding="ascii")

    @app.command()
    def export(number: str, out: Annotated[Path, typer.Option("--out", help="Where the zip is written.")]) -> None:
        """Write everything that is kept of a dossier into one zip, for the family that asks for it."""
        from deploy.exporting import export as pack

        try:
            packed = pack(house(), number, _OPERATOR)
        except (RefusedActError, UnavailableError) as error:
            _NOTICES.print(str(error))
            raise typer.Exit(1) from None
        out.touch(mode=0o600)
        out.write_bytes(packed)
        _NOTICES.print(f"{len(packed):,} bytes. They are somebody's: hand them over, and keep no copy.")

    @app.command()
    def looks(
        number: Annotated[str | None, typer.Argument(help="One dossier; who looked at most of them if absent.")] = None,
        days: Annotated[int, typer.Option(min=1, help="How far back.")] = 1,
    ) -> None:
        """Say who looked at a dossier and why, or who looked at most dossiers lately; people by their account's id."""
        kept = house().looks
        if number is not None:
            for at, actor, reason, document in kept.at(number):
                typer.echo(f"{at:%Y-%m-%d %H:%M:%S}  {actor.role}  {actor.id}  {reason}  {document or ''}".rstrip())
            return
        for actor_id, dossiers, count in kept.most(datetime.now(UTC) - timedelta(days=days)):
            typer.echo(f"{dossiers:>6,} dossiers  {count:>6,} looks  {actor_id}")


def _rows(house: "House", told: Told, bars: Progress, since: datetime | None) -> None:
    verifying = house.verifying
    shown = bars.add_task("dossiers", total=None if since else verifying.count())
    after = ""
    while (page := verifying.dossiers(after, since)).last is not None:
        told.looked_at.update(dossiers=page.subjects, events=page.events, looks=page.looks)
        told.note(page.faults)
        bars.advance(shown, page.subjects)
        after = page.last
    shown, after = bars.add_task("complaints", total=None), ""
    while (page := verifying.complaints(after)).last is not None:
        told.looked_at.update(complaints=page.subjects, events=page.events)
        told.note(page.faults)
        bars.advance(shown, page.subjects)
        after = page.last
    told.note(verifying.effects())


def _anchors(house: "House", told: Told, kept: Path | None) -> None:
    signed = None if kept is None else SignedAnchor.of(kept.read_text(encoding="ascii"))
    told.note(house.anchors.faults(signed))


def _files(house: "House", told: Told, bars: Progress, sample: int | None) -> None:
    from storage.verifying_files import SqlStored, faults

    stored = SqlStored(house.database)
    count = stored.count()
    chosen = None if sample is None else set(SystemRandom().sample(range(count), min(sample, count)))
    shown = bars.add_task("files", total=count)

    def advance(more: int) -> None:
        told.looked_at["files"] += more
        bars.advance(shown, more)

    told.note(faults(stored, house.evidence, lambda at: chosen is None or at in chosen, advance))
    told.looked_at["files_read"] = count if chosen is None else len(chosen)


async def _runs(house: "House", told: Told, bars: Progress) -> None:
    from deploy.temporal import connect
    from deploy.verifying import RunsVerifying
    from storage.verifying_runs import SqlOpen

    settings = house.settings
    client = await connect(settings.temporal_address, settings.temporal_namespace, house.keys, identity="verify")
    shown = bars.add_task("runs", total=None)

    def advance(more: int) -> None:
        told.looked_at["runs"] += more
        bars.advance(shown, more)

    await _note(told, RunsVerifying(client, SqlOpen(house.database)).faults(advance))


async def _note(told: Told, faults: AsyncIterator[Fault]) -> None:
    async for fault in faults:
        told.note([fault])


def _print(told: Told, *, as_json: bool) -> None:
    if as_json:
        typer.echo(told.as_json())
        return
    typer.echo("looked at  " + ", ".join(f"{count:,} {name}" for name, count in told.looked_at.items()))
    for fault in told.faults:
        typer.echo("  ".join(map(str, fault.told().values())))
    typer.echo("wrong      " + (", ".join(f"{count:,} {code}" for code, count in told.codes.items()) or "nothing"))
