"""Parts of the whole stack, drawn anew, die while households go through: all finish, and no effect happens twice."""

import json
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.stack.part import REPOSITORY

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]
_HOUSEHOLDS, _KILLS = 6, 4


def test_parts_die_and_the_ledger_of_the_others_knows_each_effect_once(tmp_path: Path) -> None:
    seed, report = secrets.randbelow(1_000_000), tmp_path / "report.json"
    counts = ["--dossiers", str(_HOUSEHOLDS), "--kills", str(_KILLS), "--read", "0", "--patience", "10"]
    argv = [sys.executable, "-m", "benchmarks.kills", *counts, "--seed", str(seed), "--json", str(report)]
    ended = subprocess.run(argv, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    print(f"seed {seed}\n{ended.stdout}\n{ended.stderr[-4000:]}")  # noqa: T201 - shown by pytest where the test fails
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["judgement"]["faults"] == []
    assert told["judgement"]["places"] == {"accepted, done": _HOUSEHOLDS}
    assert sum(each["hits"] > 0 for each in told["kills"]) >= _KILLS / 2
