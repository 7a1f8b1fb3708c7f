"""A household on disk, and an API that is played."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.submitting import Destination
from tests.deploy.played_api import HOUSEHOLD, TOKEN, Played, create_played_api
from tests.gateways.running import served


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A household's folder with two files."""
    folder = tmp_path / "household"
    folder.mkdir()
    (folder / "household.json").write_text(json.dumps(HOUSEHOLD), encoding="utf-8")
    (folder / "m1-identity.jpg").write_bytes(b"card")
    (folder / "bill.pdf").write_bytes(b"bill")
    return folder


@pytest.fixture
def played() -> Played:
    """How the API behaves; a test changes it before it calls."""
    return Played()


@pytest.fixture
def destination(played: Played) -> Iterator[Destination]:
    """The played API on a real port, without a sandbox."""
    with served(create_played_api(played)) as url:
        yield Destination(url, TOKEN)
