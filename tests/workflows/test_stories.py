"""The stories that docs/workflow.md names are there."""

import re
from pathlib import Path

_HERE = Path(__file__).parent
_ROW = re.compile(r"^\| [^|]+ \| `(test_\w+\.py)::(test_\w+)` \|$", re.MULTILINE)


def test_every_story_that_is_named_is_told() -> None:
    page = (_HERE.parents[1] / "docs" / "workflow.md").read_text(encoding="utf-8")
    table = page.split("<!-- stories -->")[1].split("<!-- end of stories -->")[0]
    named = _ROW.findall(table)
    assert len(named) == len(table.strip().splitlines()) - 2
    missing = [name for file, name in named if f"def {name}(" not in (_HERE / file).read_text(encoding="utf-8")]
    assert missing == []
