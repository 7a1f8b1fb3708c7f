"""`wathiq keys`, `erase`, `hold` and `rectify`: what is kept, under which keys, what goes for good, what is put right.

Holds and erasures stand in the story of their dossier; receipts are printed as JSON and kept in the database.
"""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from dossier.errors import KeyEncryptionLostError, RefusedActError, UnavailableError
from dossier.record import Actor, Role
from dossier.retention import ErasureReason, HoldReason

if TYPE_CHECKING:
    from deploy.wiring import House
    from dossier.erasing import SignedReceipt
    from storage.data_keys import SqlRewrapping
    from storage.kek import KekFile

_NOTICES = Console(stderr=True)
_OPERATOR = Actor("operator-command", Role.OPERATOR)


def add_to(app: typer.Typer, house: "Callable[[], House]") -> None:
    """Add the commands that keep and erase to those of an installation."""
    app.add_typer(_keys(house), name="keys")
    app.add_typer(_hold(house), name="hold")
    _add_erase(app, house)
    _add_rectify(app, house)


def _keys(house: "Callable[[], House]") -> typer.Typer:
    app = typer.Typer(no_args_is_help=True, help="The keys that wrap the keys of dossiers.")

    @app.command()
    def rotate() -> None:
        """Make a new wrapping key and wrap every data key under it; safe while everything runs, and to begin again."""
        from rich.progress import Progress

        from deploy.keyring import hold

        parts = house()
        with _refusals():
            # A new key, where an older one was lost, would only hide that.
            hold(parts.database, parts.settings.key_encryption_file)
        file, rewrapping = _wrapping(parts)
        left = rewrapping.left()
        # Where an earlier rotation was stopped on its way, it goes on under the key that was made then.
        newest = file.newest()
        if newest not in left or set(left) == {newest}:
            newest = file.add()
        with Progress(console=_NOTICES) as bars:
            shown = bars.add_task("data keys", total=sum(count for kek, count in left.items() if kek != newest))
            while wrapped := rewrapping.page():
                bars.advance(shown, wrapped)
        Console().print(f"All data keys are wrapped under {newest}. Once no backup needs the others: wathiq keys drop")

    @app.command(name="list")
    def list_() -> None:
        """Say which wrapping keys there are, the newest first, and how many data keys each one wraps."""
        file, rewrapping = _wrapping(house())
        left = rewrapping.left()
        for id_ in file.ids():
            typer.echo(f"{id_}  {left.get(id_, 0):,} data keys")

    @app.command()
    def drop(id_: str) -> None:
        """Forget a wrapping key that wraps nothing any more: what it wrapped in old backups never opens again."""
        file, rewrapping = _wrapping(house())
        if id_ not in file.ids():
            _NOTICES.print("There is no such key.")
            raise typer.Exit(1)
        if id_ == file.newest() or rewrapping.left().get(id_, 0):
            _NOTICES.print("It still wraps data keys. First: wathiq keys rotate")
            raise typer.Exit(1)
        file.drop(id_)

    @app.command()
    def public() -> None:
        """Print the public key by which receipts are checked."""
        typer.echo(house().keys.installation.public_key.hex())

    @app.command()
    def check(receipt: Annotated[Path, typer.Argument(exists=True, dir_okay=False)], public_key: str) -> None:
        """Check a receipt of `wathiq erase` with nothing but a public key; exit status 1 where it was not signed so."""
        from storage.keys import is_signed

        told = json.loads(receipt.read_text(encoding="utf-8"))
        if not is_signed(bytes.fromhex(public_key), told["receipt"].encode(), bytes.fromhex(told["signature"])):
            _NOTICES.print("This is not what was signed.")
            raise typer.Exit(1)
        typer.echo("signed")

    return app


def _hold(house: "Callable[[], House]") -> typer.Typer:
    app = typer.Typer(no_args_is_help=True, help="Legal holds: what is held is not erased.")

    @app.command()
    def place(number: str, reason: Annotated[HoldReason, typer.Option(help="Why.")]) -> None:
        """Let nobody erase a dossier until the hold is lifted."""
        with _refusals():
            house().erasures.hold(number, reason, _OPERATOR)

    @app.command()
    def lift(number: str) -> None:
        """End the hold on a dossier."""
        with _refusals():
            house().erasures.lift(number, _OPERATOR)

    return app


def _add_erase(app: typer.Typer, house: "Callable[[], House]") -> None:
    @app.command()
    def erase(
        number: str,
        reason: Annotated[ErasureReason, typer.Option(help="Why.")],
        even_open: Annotated[bool, typer.Option("--even-open", help="Also where its story has not ended.")] = False,
    ) -> None:
        """Erase a dossier for good and print the signed receipt; again, the same receipt."""
        from deploy.temporal import connect

        parts = house()
        told = parts.settings

        async def do() -> "SignedReceipt":
            client = await connect(told.temporal_address, told.temporal_namespace, parts.keys, identity="erase")
            return await parts.eraser(client).erase(number, reason, _OPERATOR, even_open=even_open)

        with _refusals():
            receipt = asyncio.run(do())
        shown = {
            "receipt": receipt.content.decode(),
            "signature": receipt.signature.hex(),
            "public_key": receipt.public_key.hex(),
        }
        typer.echo(json.dumps(shown))


def _add_rectify(app: typer.Typer, house: "Callable[[], House]") -> None:
    @app.command()
    def rectify(number: str) -> None:
        """Take a request to put something right that came by letter, its words from the standard input; its clock runs.

        Prints the number that follows it, and by when an answer is due. It is answered as every complaint is.
        """
        import secrets
        import uuid

        from dossier.complaints.state import ComplaintKind, Content
        from dossier.record import Act

        words = typer.get_text_stream("stdin", encoding="utf-8").read().strip()
        if not words:
            _NOTICES.print("What has to be put right? Its words come from the standard input.")
            raise typer.Exit(1)
        parts = house()
        with _refusals():
            household = parts.dossiers.view(number).household
            content = Content(household.language, household.phone, words)
            act = Act(uuid.uuid4().hex, _OPERATOR, secrets.token_bytes(32), b"")
            made = parts.complaints.complain(ComplaintKind.RECTIFICATION, content, number, act)
            due = parts.complaints.view(made).answer_due
        typer.echo(f"{made}  answer due {due:%Y-%m-%d}")


def _wrapping(house: "House") -> "tuple[KekFile, SqlRewrapping]":
    from storage.data_keys import SqlRewrapping
    from storage.kek import KekFile

    file = KekFile(house.settings.key_encryption_file)
    return file, SqlRewrapping(house.database, file)


@contextmanager
def _refusals() -> Iterator[None]:
    """A refusal is one line and exit status 1; what was begun is finished by whoever asks again."""
    try:
        yield
    except (RefusedActError, KeyEncryptionLostError, UnavailableError) as error:
        _NOTICES.print(f"{error.code}: {error}", markup=False, highlight=False)
        raise typer.Exit(1) from None
    except RuntimeError:
        _NOTICES.print("The Temporal server does not answer.")
        raise typer.Exit(1) from None
