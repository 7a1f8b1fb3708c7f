"""Small faults for the benchmark of mutants: what is changed, what is left, and that the code has the fault."""

from pathlib import Path
from random import Random
from types import FunctionType

import pytest

from benchmarks.mutants import Mutant, mutants_of, number_in
from benchmarks.mutation import drawn

SOURCE = '''"""A module."""

LIMIT = 3


class Box:
    def holds(self, count: int = 2) -> bool:
        """Say so."""
        return count < LIMIT and count != 1


def named(words: list[str]) -> str:
    first = "a"
    return first + words[0].lower()
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "module.py"
    made.write_text(SOURCE, encoding="utf-8")
    return made


def every(path: Path) -> list[Mutant]:
    return list(mutants_of(path, range(10**6)))


def test_bodies_of_functions_are_changed_and_nothing_else(path: Path) -> None:
    told = [(one.function, one.line, one.was, one.became) for one in every(path)]
    assert told == [
        ("Box.holds", 9, "count < LIMIT and count != 1", "count < LIMIT or count != 1"),
        ("Box.holds", 9, "count < LIMIT", "count <= LIMIT"),
        ("Box.holds", 9, "count != 1", "count == 1"),
        ("Box.holds", 9, "1", "2"),
        ("named", 13, "first = 'a'", "first = None"),
        ("named", 13, "'a'", "'XXaXX'"),
        ("named", 13, "'a'", "'A'"),
        ("named", 14, "first + words[0].lower()", "first - words[0].lower()"),
        ("named", 14, "words[0].lower()", "words[0].upper()"),
        ("named", 14, "0", "1"),
    ]
    assert number_in(path) == len(told)


def test_each_mutants_code_has_its_fault_and_no_other(path: Path) -> None:
    said = []
    for one in every(path):
        if one.function == "named" and "None" not in one.became and "-" not in one.became:
            said.append(FunctionType(one.code, {})(["Bc", "De"]))
    assert said == ["XXaXXbc", "Abc", "aBC", "ade"]


def test_those_that_are_wanted_are_made(path: Path) -> None:
    assert [one.became for one in mutants_of(path, {1, 9})] == ["count <= LIMIT", "1"]


def test_a_seed_draws_the_same_and_each_file_its_share(path: Path, tmp_path: Path) -> None:
    twice = tmp_path / "twice.py"
    twice.write_text(SOURCE, encoding="utf-8")
    files = {path: 10, twice: 10}
    one, again = (list(drawn(files, 8, Random(7))) for _ in range(2))  # noqa: S311 a draw to repeat
    assert [(each.path, each.was, each.became) for each in one] == [
        (each.path, each.was, each.became) for each in again
    ]
    assert [sum(each.path == file for each in one) for file in files] == [4, 4]
