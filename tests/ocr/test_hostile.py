"""Hostile files of every family against the real sandbox; `python -m benchmarks.hostile` sends thousands to a stack."""

import secrets

from ocr.errors import UnreadableFileError
from ocr.sandbox import Sandbox
from samples.hostile import FAMILIES, draw
from tests.ocr import files

_OF_EACH = 4
_NOWHERE = "http://127.0.0.1:9/x"


def test_every_hostile_file_is_refused_by_a_code_or_becomes_plain_pixels(sandbox: Sandbox) -> None:
    seed = secrets.randbelow(1_000_000)
    print(f"seed {seed}")  # noqa: T201 - shown by pytest where the test fails
    with sandbox.file(files.picture()) as held:
        held.page(0)
    before = sandbox.server_pid
    codes = set()
    for hostile in draw(seed, _OF_EACH * len(FAMILIES), _NOWHERE):
        try:
            with sandbox.file(hostile.data) as held:
                assert held.page(0, 1600).pixels.ndim == 3
        except UnreadableFileError as refusal:
            codes.add(refusal.code)
    assert sandbox.server_pid == before
    assert all(code.partition(".")[0] in ("file", "type", "quality") for code in codes)
    assert len(codes) > 1  # not all for one reason; how many are met is the seed's chance


def test_a_seed_draws_the_same_files_again() -> None:
    first, again = (list(draw(7, 28, _NOWHERE)) for _ in range(2))
    assert first == again
    assert {each.family for each in first} == set(FAMILIES)
