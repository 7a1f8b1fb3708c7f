"""Every room of the reader can be entered first: none waits for another that waits for it."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("room", ["ocr.prose", "ocr.finder.search", "ocr.forms.zone", "ocr.verify", "ocr.documents"])
def test_a_room_is_imported_by_itself(room: str) -> None:
    done = subprocess.run([sys.executable, "-c", f"import {room}"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
