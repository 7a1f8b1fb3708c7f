"""The benchmark runs from samples to tables, with the engine's answers kept and with the naive reader beside."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.reading


def test_one_run_measures_a_level_and_writes_json_and_markdown(tmp_path: Path) -> None:
    wanted = ["--levels", "scan150", "too_small", "--seeds", "3", "--count", "1", "--engines", "auto", "naive"]
    kept = ["--remember", str(tmp_path / "kept"), "--json", str(tmp_path / "j"), "--markdown", str(tmp_path / "m")]
    command = [sys.executable, "-m", "benchmarks.reading", *wanted, *kept]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert "seeds: 3" in done.stdout
    told = json.loads((tmp_path / "j").read_text(encoding="utf-8"))
    assert set(told["results"]) == {"auto", "naive"}
    for result in told["results"].values():
        assert set(result["levels"]) == {"scan150"}
        assert result["levels"]["scan150"]["fields"]["of"] > 0
        assert result["refusals"]["codes"]["quality.too_small"]["refused"]["of"] == 1
        assert len(result["files"]) == 2
    assert "| scan150 |" in (tmp_path / "m").read_text(encoding="utf-8")
