"""What leaves the sealed places in plain text: names, ids and codes on lists that are read here, and nothing else."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.demo import private
from deploy.stack import leash
from workflows import names

ROOT = Path(__file__).parents[2]
# What the workflow server is told in plain text of every dossier: where it stands, in codes.
SEARCHABLE = {"WathiqStatus", "WathiqQueue"}


def calls(*folders: str) -> Iterator[tuple[str, ast.Call]]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_the_server_may_search_by_status_and_queue_alone() -> None:
    made = [
        ast.unparse(node)
        for _, node in calls("workflows", "deploy", "activities", "api")
        if "SearchAttributeKey" in ast.unparse(node.func)
    ]
    assert len(made) == len(SEARCHABLE)
    assert {names.STATUS.name, names.QUEUE.name} == SEARCHABLE
    upserts = [place for place, node in calls("workflows") if name_of(node) == "upsert_search_attributes"]
    assert [place.partition(":")[0] for place in upserts] == ["workflows/steps.py"]


def test_nothing_is_given_to_the_server_as_a_memo_or_a_search_attribute_of_a_start() -> None:
    given = [
        place
        for place, node in calls("workflows", "deploy", "activities")
        if name_of(node) == "upsert_memo" or {each.arg for each in node.keywords} & {"memo", "search_attributes"}
    ]
    assert given == []


@pytest.mark.parametrize("verb", ["terminate", "cancel"])
def test_a_run_is_ended_for_a_reason_that_is_a_code(verb: str) -> None:
    for place, node in calls("deploy", "api"):
        if name_of(node) == verb and node.args:
            assert isinstance(node.args[0], ast.Name | ast.Constant), place


def test_no_part_of_the_stack_may_dump_its_memory() -> None:
    told = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
    argv = [sys.executable, "-I", "-S", leash.__file__, f"{os.getpid()},9,0,-1,-1,0", sys.executable, "-c", told]
    assert subprocess.run(argv, capture_output=True, check=True, text=True).stdout.strip() == "(0, 0)"


def test_no_process_of_ours_may_dump_its_memory() -> None:
    source = ast.parse((ROOT / "deploy" / "processes.py").read_text(encoding="utf-8"))
    (main,) = (node for node in source.body if isinstance(node, ast.FunctionDef) and node.name == "main")
    limits = [ast.unparse(node) for node in ast.walk(main) if isinstance(node, ast.Call)]
    assert "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))" in limits


def test_papers_of_a_demonstration_lie_where_their_owner_alone_may_look(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir(mode=0o755)
    assert private(tmp_path / "demo").stat().st_mode & 0o777 == 0o700
    assert private(tmp_path / "another" / "demo").stat().st_mode & 0o777 == 0o700
