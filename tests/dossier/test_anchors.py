"""What is signed of a day, read back; and the root over its chains against the definition of RFC 9162."""

import hashlib
import json
from dataclasses import asdict, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.anchors import Anchor, Fold, Leaf, SignedAnchor

ANCHOR = Anchor(7, datetime(2026, 11, 23, 2, tzinfo=UTC), 3, "ab" * 32, "cd" * 32)
SIGNED = SignedAnchor(ANCHOR.content(), b"\x01\x02", b"\x03\x04")


def root_by_the_book(leaves: list[bytes]) -> bytes:
    """Section 2.1.1: split at the largest power of two below the count."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + root_by_the_book(leaves[:split]) + root_by_the_book(leaves[split:])).digest()


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=40))
def test_the_root_is_that_of_the_standard(leaves: list[bytes]) -> None:
    fold = Fold(leaves)
    assert (fold.root(), fold.leaves) == (root_by_the_book(leaves), len(leaves))


def test_another_head_of_a_chain_is_another_leaf_and_a_leaf_is_no_node() -> None:
    leaf = Leaf("dossier", "7Q4M-2ZP8-K", 12, b"\x07" * 32)
    others = [replace(leaf, kind="look"), replace(leaf, subject="x"), replace(leaf, seq=13), replace(leaf, head=b"")]
    assert len({each.hash() for each in (leaf, *others)}) == 5
    told = json.dumps(["dossier", "7Q4M-2ZP8-K", 12, "07" * 32], separators=(",", ":"))
    assert leaf.hash() == hashlib.sha256(b"\x00" + told.encode()).digest()


@pytest.mark.parametrize("anchor", [ANCHOR, replace(ANCHOR, number=1, previous=None)])
def test_what_was_signed_is_read_back(anchor: Anchor) -> None:
    assert Anchor.of(anchor.content()) == anchor
    assert SignedAnchor.of(replace(SIGNED, content=anchor.content()).printed()).content == anchor.content()


def test_a_printed_anchor_names_its_own_digest() -> None:
    told = json.loads(SIGNED.printed())
    assert told["sha256"] == hashlib.sha256(ANCHOR.content()).hexdigest()
    assert SignedAnchor.of(SIGNED.printed()) == SIGNED


@pytest.mark.parametrize(
    "told",
    [
        pytest.param([], id="a list"),
        pytest.param({**asdict(ANCHOR), "at": ANCHOR.at.isoformat()}, id="without its kind"),
        pytest.param({"kind": "wathiq-anchor-1", "at": ANCHOR.at.isoformat()}, id="without its parts"),
        pytest.param({"kind": "wathiq-anchor-1", **asdict(ANCHOR), "at": 7}, id="without a moment"),
        pytest.param({"kind": "wathiq-anchor-2", **asdict(ANCHOR), "at": ANCHOR.at.isoformat()}, id="another kind"),
        pytest.param({"kind": "wathiq-anchor-1", **asdict(ANCHOR), "at": "", "more": 1}, id="more than its parts"),
    ],
)
def test_what_is_no_anchor_is_said_to_be_none(told: object) -> None:
    with pytest.raises(ValueError, match=r"no anchor|isoformat"):
        Anchor.of(json.dumps(told).encode())


@pytest.mark.parametrize("told", ["{}", "[]", '{"anchor": 1, "signature": "", "public_key": ""}', "no json"])
def test_a_file_that_is_no_anchor_is_said_to_be_none(told: str) -> None:
    with pytest.raises(ValueError, match=r"no anchor|Expecting value"):
        SignedAnchor.of(told)
