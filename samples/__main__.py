"""Command line of the samples: `python -m samples make OUT --households N --seed S`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from samples import gallery as galleries
from samples import write

app = typer.Typer(help="Synthetic households and their scanned papers.", no_args_is_help=True)


@app.callback()
def main() -> None:
    """Synthetic households and their scanned papers."""


@app.command()
def make(
    out: Annotated[Path, typer.Argument(help="Folder that receives one folder a household.")],
    households: Annotated[int, typer.Option(min=1)] = 1,
    seed: int = 1,
    scenario: Annotated[str | None, typer.Option(help="One scenario for all; drawn when left out.")] = None,
    level: Annotated[str, typer.Option(help="flatbed, phone or mixed.")] = "flatbed",
    today: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Day of deposit.")] = None,
) -> None:
    """Write households with their papers, their declaration, what registries know, and the truth."""
    day = (today or datetime.now(UTC)).date()
    try:
        with typer.progressbar(length=households, label="households") as bar:
            folders = write.make(out, households, seed, scenario, level, day, lambda done, wanted: bar.update(1))
    except (write.UnknownChoiceError, write.FolderTakenError) as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(f"{len(folders)} households in {out}")


@app.command()
def gallery(
    out: Annotated[Path, typer.Argument(help="Folder that receives one folder a copy.")],
    copies: Annotated[int, typer.Option(min=1)] = 1,
    seed: int = 1,
    level: Annotated[str, typer.Option(help="flatbed or phone.")] = "flatbed",
    today: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Day of deposit.")] = None,
) -> None:
    """Write one paper of every layout, with the truth."""
    day = (today or datetime.now(UTC)).date()
    try:
        folders = galleries.make(out, copies, seed, level, day)
    except (write.UnknownChoiceError, write.FolderTakenError) as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(f"{len(folders)} galleries in {out}")


if __name__ == "__main__":
    app()
