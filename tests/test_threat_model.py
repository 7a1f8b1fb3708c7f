"""The threat model names tests that exist, and says plainly where there is none."""

import re
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
_ROW = re.compile(r"^\| ([TV]\d+) \|(.*)\|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_NONE = "*No test*"


def rows() -> dict[str, list[str]]:
    text = (REPOSITORY / "docs/threat-model.md").read_text(encoding="utf-8")
    return {number: [cell.strip() for cell in rest.split("|")] for number, rest in _ROW.findall(text)}


def test_every_threat_of_the_list_has_a_row_and_every_row_all_its_cells() -> None:
    found = rows()
    assert [number for number in found if number.startswith("T")] == [f"T{at}" for at in range(1, 23)]
    assert {number: cells for number, cells in found.items() if len(cells) != 5 or not all(cells)} == {}


def test_every_test_that_a_row_names_exists() -> None:
    missing = []
    for number, cells in rows().items():
        for file, name in _TEST.findall(cells[-1]):
            path = REPOSITORY / file
            if not path.is_file() or not re.search(rf"^(async )?def {name}\(", path.read_text("utf-8"), re.MULTILINE):
                missing.append(f"{number}: {file}::{name}")
    assert missing == []


def test_a_row_without_a_test_says_so() -> None:
    silent = [number for number, cells in rows().items() if not _TEST.search(cells[-1]) and _NONE not in cells[-1]]
    assert silent == []
