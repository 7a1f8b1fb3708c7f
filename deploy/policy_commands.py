"""`wathiq policy`: the rules in force, how two versions differ, what leads to what, and what other rules would change.

`preview` reads the database for itself and changes nothing in it. It prints numbers, codes and counts, never a value
of a person.
"""

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from deploy import stack

if TYPE_CHECKING:
    from dossier.policy import Policy
    from storage.replaying import SqlReplays

app = typer.Typer(no_args_is_help=True, help="The rules by which households are judged.")

Version = Annotated[str | None, typer.Option("--version", help="A version of the policy; the one in force if absent.")]
On = Annotated[datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="The day on which it is in force.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_NOTICES = Console(stderr=True)


@app.command()
def show(version: Version = None, on: On = None, as_json: AsJson = False) -> None:
    """Print every threshold, age, delay and list, with its source and the day since which it holds."""
    from deploy import policy_tables

    policy = _policy(version, on)
    if as_json:
        typer.echo(json.dumps(policy_tables.as_json(policy), ensure_ascii=False))
    else:
        Console().print(policy_tables.values(policy))


@app.command()
def diff(first: str, second: str, as_json: AsJson = False) -> None:
    """Print what differs between two versions."""
    from deploy import policy_tables

    one, other = _policy(first, None), _policy(second, None)
    if as_json:
        typer.echo(json.dumps(policy_tables.differences_as_json(one, other), ensure_ascii=False))
    else:
        Console().print(policy_tables.differences(one, other))


@app.command()
def outcomes(
    markdown: Annotated[bool, typer.Option("--markdown", help="As docs/outcomes.md holds it.")] = False,
) -> None:
    """Print what each finding leads to, and which outcome stands."""
    from deploy import policy_tables

    if markdown:
        typer.echo(policy_tables.outcomes_markdown(), nl=False)
    else:
        Console().print(policy_tables.outcomes())


@app.command()
def preview(
    version: Version = None,
    changes: Annotated[
        list[str] | None, typer.Option("--set", help="name=value, as `wathiq policy show` names it; repeatable.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Replay open and decided dossiers under other rules and print which of them would fare otherwise."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    from deploy.policy_preview import previewed
    from deploy.policy_values import UnknownRuleError, changed

    try:
        policy = changed(_policy(version, None), changes or [])
    except UnknownRuleError as error:
        _NOTICES.print(f"{error.code}: {error}", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None
    replays = _replays({**stack.environment_of(stack.default_home()), **os.environ})
    with Progress("dossiers", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=_NOTICES) as bar:
        task = bar.add_task("dossiers", total=replays.count())
        seen = previewed(replays, policy, lambda flip: typer.echo(flip.line(as_json)), lambda: bar.advance(task))
    typer.echo(seen.summary(as_json))


def _policy(version: str | None, on: datetime | None) -> "Policy":
    from dossier.policy import in_force, of_version

    try:
        if version is not None:
            return of_version(version)
        return in_force((on or datetime.now(UTC)).date())
    except ValueError as error:
        _NOTICES.print(str(error), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None


def _replays(told: Mapping[str, str]) -> "SqlReplays":
    from deploy.keyring import keyring_of
    from storage.database import Database
    from storage.replaying import SqlReplays

    try:
        return SqlReplays(Database(told["WATHIQ_DATABASE_URL"], pool_size=1), keyring_of(told))
    except (KeyError, OSError):
        _NOTICES.print("There is no stack here. Start one with: wathiq up --detach")
        raise typer.Exit(1) from None
