"""The command `wathiq`: the local stack, sending households, samples and the demonstration.

Each command imports what it needs: `up` and `status` answer at once.
"""

import json
import os
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from deploy import keeping_commands, policy_commands, stack, staff_commands, verify_commands

if TYPE_CHECKING:
    from deploy.report import Links
    from deploy.submitting import Destination, Sent
    from deploy.wiring import House

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Wathiq: documents in, a decision out.")
app.add_typer(policy_commands.app, name="policy")

Folder = Annotated[Path, typer.Argument(exists=True, file_okay=False, help="A household folder with its files.")]
Wait = Annotated[bool, typer.Option("--wait", help="Wait until the dossier rests, then say how it stands.")]
Timeout = Annotated[float, typer.Option(min=1.0, help="Seconds to wait at most; exit status 3 when they run out.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]

_NOTICES = Console(stderr=True)
# Six digits are easily read out and typed again.
_SEEDS = 1_000_000


def main() -> None:
    """Run the command."""
    app()


@app.command()
def up(detach: Annotated[bool, typer.Option("--detach", help="Return when all is healthy.")] = False) -> None:
    """Start the local stack and watch over it; Ctrl-C stops it."""
    raise typer.Exit(stack.up(stack.default_home(), detach=detach, console=_NOTICES))


@app.command()
def down() -> None:
    """Stop the local stack."""
    raise typer.Exit(stack.down(stack.default_home()))


@app.command()
def status() -> None:
    """Say how the parts of the local stack are; exit status 1 where not all is well."""
    told = stack.status(stack.default_home())
    Console().print(stack.table(told))
    raise typer.Exit(0 if told.phase is stack.Phase.UP else 1)


@app.command()
def submit(folder: Folder, wait: Wait = False, timeout: Timeout = 600.0, as_json: AsJson = False) -> None:
    """Send a household through the HTTP API as a new dossier."""
    from deploy.submitting import submit as send_household

    _send(
        lambda destination: send_household(destination, folder, today=_today(), wait=wait, timeout_s=timeout),
        as_json=as_json,
    )


@app.command()
def answer(number: str, folder: Folder, wait: Wait = False, timeout: Timeout = 600.0, as_json: AsJson = False) -> None:
    """Answer the open corrections of a dossier with a folder's files and values."""
    from deploy.submitting import answer as send_answer

    _send(lambda destination: send_answer(destination, number, folder, wait=wait, timeout_s=timeout), as_json=as_json)


@app.command()
def demo(
    seed: Annotated[int | None, typer.Option(min=0, help="Repeatable; random where not given.")] = None,
    seeds: Annotated[int, typer.Option(min=1, help="How many, each on a random seed of its own.")] = 1,
    level: Annotated[str, typer.Option(help="How the papers were scanned: flatbed, phone or mixed.")] = "flatbed",
) -> None:
    """Start the stack, send three generated households through it, and report what happened to each."""
    from deploy import demo as demonstration
    from deploy.demo_play import Result

    home = stack.default_home()
    if stack.status(home).phase is not stack.Phase.UP and stack.up(home, detach=True, console=_NOTICES) != 0:
        raise typer.Exit(1)
    told = stack.environment_of(home)
    console, destination, work = Console(), _destination(told), home / "demo"

    def run(each: int) -> list[Result]:
        return demonstration.run_demo(destination, each, work, console, today=_today(), level=level)

    if seeds > 1:
        drawn = [secrets.randbelow(_SEEDS) for _ in range(seeds)] if seed is None else list(range(seed, seed + seeds))
        raise typer.Exit(demonstration.demo_rounds(console, run, drawn))
    chosen = secrets.randbelow(_SEEDS) if seed is None else seed
    console.print(f"[bold]Seed {chosen}[/bold]: repeat with make demo SEED={chosen}")
    raise typer.Exit(demonstration.demo(console, _links(told), run, chosen))


@app.command()
def messages(
    phone: Annotated[str | None, typer.Argument(help="One telephone, +212...; all of them if absent.")] = None,
) -> None:
    """Print the short messages that the sandbox delivered, the newest last: codes to sign in with are among them."""
    from deploy.population import inbox
    from deploy.submitting import SandboxRefusedError

    try:
        for to, text in inbox(_destination(_told()), phone):
            typer.echo(f"{to}  {text}")
    except SandboxRefusedError as error:
        _NOTICES.print(str(error))
        raise typer.Exit(1) from None


@app.command()
def population(
    people: Annotated[int, typer.Option(min=1, help="How many people the registers know, at the least.")] = 100_000,
    seed: Annotated[int, typer.Option(min=0, help="The same seed makes the same people.")] = 1,
) -> None:
    """Fill the sandbox's registers with a generated population."""
    from deploy.population import load
    from deploy.submitting import SandboxRefusedError
    from samples.population import population as generated

    destination = _destination(_told())
    try:
        with _NOTICES.status("Making people") as shown:
            households = generated(seed, people, _today())
            known = load(destination, households, lambda sent: shown.update(f"{sent:,} people sent"))
    except SandboxRefusedError as error:
        _NOTICES.print(str(error))
        raise typer.Exit(1) from None
    Console().print(f"The sandbox knows {known:,} people of seed {seed}.")


@app.command()
def rebuild() -> None:
    """Start every run again that should be there, after the loss of the Temporal store; safe at any time."""
    import asyncio

    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

    from deploy.rebuild import rebuild as tell_all
    from deploy.rebuild import schedule_again
    from storage.rebuilding import Lost, SqlRebuilding

    house = _house()
    names = {Lost.DOSSIERS: "open dossiers", Lost.COVERS: "covers", Lost.COMPLAINTS: "complaints"}
    shown: dict[Lost, TaskID] = {}
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=_NOTICES) as bars:

        def show(lost: Lost, open_: int, more: int) -> None:
            if lost not in shown:
                shown[lost] = bars.add_task(names[lost], total=open_)
            bars.advance(shown[lost], more)

        told = tell_all(SqlRebuilding(house.database), show)
    try:
        asyncio.run(schedule_again(house))
    except RuntimeError:
        _NOTICES.print("The Temporal server does not answer. What was written reaches it once it does.")
        raise typer.Exit(1) from None
    Console().print("Word is on its way: " + ", ".join(f"{told[lost]:,} {names[lost]}" for lost in Lost) + ".")


@app.command()
def promote(build_id: str) -> None:
    """Make a release of the workers the current one; an earlier one rolls back. Open runs follow as they wake."""
    import asyncio

    from deploy.temporal import connect
    from deploy.versions import UnknownVersionError
    from deploy.versions import promote as make_current

    house = _house()
    settings = house.settings

    async def do() -> None:
        client = await connect(settings.temporal_address, settings.temporal_namespace, house.keys, identity="promote")
        await make_current(client, build_id)

    try:
        asyncio.run(do())
    except UnknownVersionError as error:
        _NOTICES.print(str(error))
        raise typer.Exit(1) from None
    Console().print(f"{build_id} is current.")


@app.command()
def seed(
    dossiers: Annotated[int, typer.Option(min=1, help="How many more dossiers.")] = 100_000,
    chosen: Annotated[int, typer.Option("--seed", min=0, help="The same seed makes the same people.")] = 1,
    processes: Annotated[int, typer.Option(min=1, help="How many pour at a time.")] = 2,
    runs: Annotated[bool, typer.Option("--runs", help="Start their runs, as rebuild does.")] = False,
) -> None:
    """Fill the database with synthetic dossiers in a mix of states; no paper of theirs has a file."""
    from functools import partial

    from rich.progress import Progress

    from deploy.keyring import keyring
    from deploy.seeding import seed as fill

    settings = _house().settings
    keys = partial(
        keyring, settings.database_url, settings.installation_key_file, settings.key_encryption_file
    )  # each process makes its own
    with Progress(console=_NOTICES) as bars:
        shown = bars.add_task("dossiers", total=dossiers)

        def advance(more: int) -> None:
            bars.advance(shown, more)

        fill(settings.database_url, keys, dossiers, chosen, processes, advance)
    Console().print(f"{dossiers:,} dossiers of seed {chosen}.")
    if runs:
        rebuild()


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True}, add_help_option=False)
def samples(told: typer.Context) -> None:
    """Write synthetic households to try things on."""
    from samples.__main__ import app as samples_app

    samples_app(args=told.args, prog_name="wathiq samples")


def _send(send: "Callable[[Destination], Sent]", *, as_json: bool) -> None:
    """Send, print what came of it, and end with its status; a refusal is one line and its own status."""
    from deploy.api_client import ApiClientError
    from deploy.household_folder import HouseholdFolderError
    from deploy.report import print_refusal, print_sent
    from deploy.submitting import SandboxRefusedError

    try:
        sent = send(_destination(_told()))
    except (ApiClientError, HouseholdFolderError, SandboxRefusedError) as error:
        raise typer.Exit(print_refusal(error, _NOTICES)) from None
    raise typer.Exit(print_sent(sent, Console(), _NOTICES, as_json=as_json))


def _told() -> Mapping[str, str]:
    """Where the parts are: what the environment says, else what the local stack was told."""
    return {**stack.environment_of(stack.default_home()), **os.environ}


def _destination(told: Mapping[str, str]) -> "Destination":
    from deploy.settings import secret
    from deploy.submitting import Destination

    try:
        return Destination(
            api_url=told["WATHIQ_API_URL"],
            token=secret(Path(told["WATHIQ_CLIENT_TOKEN_FILE"])),
            sandbox_url=told.get("WATHIQ_SANDBOX_URL"),
            control_token=secret(Path(token)) if (token := told.get("WATHIQ_SANDBOX_TOKEN_FILE")) else None,
        )
    except (KeyError, OSError):
        _NOTICES.print("There is no stack here. Start one with: wathiq up --detach")
        raise typer.Exit(1) from None


def _house() -> "House":
    """Return the parts of this installation, for commands that work on its database."""
    from pydantic import ValidationError

    from deploy.settings import Settings
    from deploy.wiring import House

    os.environ.update(_told())
    try:
        return House(Settings())
    except ValidationError as error:
        wrong = [each["msg"] for each in error.errors() if each["type"] != "missing"]
        _NOTICES.print("\n".join(wrong) or "There is no stack here. Start one with: wathiq up --detach")
        raise typer.Exit(1) from None


def _links(told: Mapping[str, str]) -> "Links":
    from deploy.report import Links

    api = told["WATHIQ_API_URL"]
    return Links(
        addresses=(
            ("applicant", f"{api}/"),
            ("follow", f"{api}/return"),
            ("staff", f"{api}/staff"),
            ("Temporal UI", told["WATHIQ_TEMPORAL_UI_URL"]),
        ),
        codes=tuple(json.loads(told["WATHIQ_FIRST_PASSWORD_FILES"]).items()),
    )


def _today() -> date:
    return datetime.now(UTC).date()


_staff, _clients = staff_commands.commands(_house)
app.add_typer(_staff, name="staff")
app.add_typer(_clients, name="clients")
keeping_commands.add_to(app, _house)
verify_commands.add_to(app, _house)
