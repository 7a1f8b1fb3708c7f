"""Command line of the samples: `python -m samples make OUT --households N --seed S`."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from samples import documents as singles
from samples import formats, write
from samples import gallery as galleries
from samples.degradations import LEVELS, RUINS
from samples.groups import GROUPS

app = typer.Typer(help="Synthetic households and their scanned papers.", no_args_is_help=True)

Day = Annotated[datetime | None, typer.Option("--today", formats=["%Y-%m-%d"], help="Day of deposit.")]
_SEEDS = 10**6


@app.callback()
def main() -> None:
    """Synthetic households and their scanned papers."""


@app.command()
def make(
    out: Annotated[Path, typer.Argument(help="Folder that receives one folder a household.")],
    households: Annotated[int, typer.Option(min=1)] = 1,
    seed: int = 1,
    scenario: Annotated[str | None, typer.Option(help="One scenario for all; drawn when left out.")] = None,
    level: Annotated[str, typer.Option(help=f"{', '.join(write.LEVELS)}.")] = "flatbed",
    today: Day = None,
) -> None:
    """Write households with their papers, their declaration, what registries know, and the truth."""
    with _refusals(), typer.progressbar(length=households, label="households") as bar:
        folders = write.make(out, households, seed, scenario, level, _day(today), lambda done, wanted: bar.update(1))
    typer.echo(f"{len(folders)} households in {out}")


@app.command()
def documents(
    out: Annotated[Path, typer.Argument(help="Folder that receives the files and truth.json.")],
    count: Annotated[int, typer.Option(min=1)] = 15,
    seed: Annotated[int | None, typer.Option(help="Drawn and printed when left out.")] = None,
    group: Annotated[str, typer.Option(help=f"{', '.join(GROUPS)}.")] = "development",
    level: Annotated[str, typer.Option(help=f"{', '.join(LEVELS)}; or one mishap: {', '.join(RUINS)}.")] = "flatbed",
    kind: Annotated[str | None, typer.Option(help="One kind for all; all kinds in turn when left out.")] = None,
    form: Annotated[str | None, typer.Option("--format", help=f"{', '.join(formats.FORMATS)}.")] = None,
    several: Annotated[bool, typer.Option(help="Several papers, or both sides of a card, in each file.")] = False,
    today: Day = None,
) -> None:
    """Write single papers with their truth, as the reading benchmark wants them."""
    chosen = secrets.randbelow(_SEEDS) if seed is None else seed
    with _refusals(), typer.progressbar(length=count, label="papers") as bar:
        wanted = singles.Wanted(group, level, kind, form, several)
        written = singles.make(out, count, chosen, wanted, _day(today), lambda done, of: bar.update(1))
    typer.echo(f"{written} files of seed {chosen} in {out}")


@app.command()
def gallery(
    out: Annotated[Path, typer.Argument(help="Folder that receives one folder a copy.")],
    copies: Annotated[int, typer.Option(min=1)] = 1,
    seed: int = 1,
    level: Annotated[str, typer.Option(help=f"{', '.join(LEVELS)}.")] = "flatbed",
    today: Day = None,
) -> None:
    """Write one paper of every layout, with the truth."""
    with _refusals():
        folders = galleries.make(out, copies, seed, level, _day(today))
    typer.echo(f"{len(folders)} galleries in {out}")


def _day(today: datetime | None) -> date:
    return (today or datetime.now(UTC)).date()


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except (write.UnknownChoiceError, write.FolderTakenError) as error:
        raise typer.BadParameter(str(error)) from error


if __name__ == "__main__":
    app()
