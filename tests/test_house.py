"""The house keeps its own rules: sizes, names, one place for each thing, nothing of this machine in a file."""

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
_SOURCES = (".py", ".html", ".js", ".css")
_VAGUE = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}


@cache
def _tracked() -> tuple[Path, ...]:
    told = subprocess.run(["git", "ls-files"], cwd=REPOSITORY, capture_output=True, text=True, check=True)  # noqa: S607
    return tuple(path for line in told.stdout.splitlines() if (path := REPOSITORY / line).is_file())


def _sources() -> Iterator[Path]:
    return (path for path in _tracked() if path.suffix in _SOURCES)


def _name(path: Path) -> str:
    return str(path.relative_to(REPOSITORY))


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    lengths = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in _sources()}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    parts = {part.removesuffix(".py") for path in _sources() for part in path.relative_to(REPOSITORY).parts}
    assert parts & _VAGUE == set()


def test_the_workflow_server_is_reached_through_one_factory_only() -> None:
    # deploy/stack settles the server's namespace before any of our payloads exists.
    allowed = {"deploy/temporal.py", "deploy/stack/temporal.py", "tests/test_house.py"}
    connecting = {_name(path) for path in _sources() if "Client.connect" in path.read_text(encoding="utf-8")}
    assert connecting <= allowed


def test_every_migration_is_reversible_and_follows_another() -> None:
    versions = sorted((REPOSITORY / "storage/migrations/versions").glob("*.py"))
    assert versions
    for path in versions:
        text = path.read_text(encoding="utf-8")
        assert "def downgrade() -> None:\n    pass" not in text
        assert re.search(r'revision = "\d{4}"', text), path.name


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"https?://registry\.", id="a-registry"),
        pytest.param(r'"resolved": *"https?:', id="a-download-address-in-a-lock"),
        pytest.param(r"--(extra-)?index-url|--find-links", id="an-index-in-a-lock"),
    ],
)
def test_no_lock_names_where_packages_were_fetched(pattern: str) -> None:
    locks = [path for path in _tracked() if path.name.startswith("requirements") or path.name == "package-lock.json"]
    assert locks
    assert [_name(path) for path in locks if re.search(pattern, path.read_text(encoding="utf-8"))] == []
