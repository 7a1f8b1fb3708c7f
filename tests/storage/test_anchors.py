"""An anchor that somebody kept shows a history that was rewritten whole, chains and all."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Connection, text

from dossier.anchors import Anchor, SignedAnchor
from dossier.looking import LookReason
from dossier.verifying import FaultCode
from storage import chains
from storage.anchors import SqlAnchors
from storage.keys import Keyring
from storage.looking import SqlLooks
from tests.acts import REVIEWER, an_act
from tests.conftest import Servers
from tests.storage import tampering
from tests.storage.tampering import House

pytestmark = pytest.mark.engines


@pytest.fixture(scope="module")
def house(servers: Servers, keys: Keyring) -> Iterator[House]:
    with tampering.a_house(servers, keys) as house:
        yield house


@pytest.fixture
def anchors(house: House) -> Iterator[SqlAnchors]:
    with house.tampered():
        yield SqlAnchors(house.database, house.keys.installation)


def taken(anchors: SqlAnchors) -> SignedAnchor:
    signed = anchors.take()
    assert signed is not None
    return signed


def codes(anchors: SqlAnchors, kept: SignedAnchor | None = None) -> list[FaultCode]:
    return [fault.code for fault in anchors.faults(kept)]


def rewritten(connection: Connection) -> str:
    """Change who decided, and every hash after it: the chain holds."""
    number = str(connection.execute(text("select number from dossier where status = 'rejected'")).scalar_one())
    of = {"n": number}
    connection.execute(text("update event set actor = 'somebody' where dossier = :n and seq = 2"), of)
    chain = chains.FIRST_LINK
    for row in connection.execute(text("select * from event where dossier = :n order by seq"), of).all():
        chain = chains.of_event(chain, number, row)
        written = text("update event set hash = :h where dossier = :n and seq = :s")
        connection.execute(written, of | {"h": chain, "s": row.seq})
    connection.execute(text("update dossier set chain = :h where number = :n"), of | {"h": chain})
    return number


def test_an_anchor_covers_every_chain_and_the_next_only_what_went_on(house: House, anchors: SqlAnchors) -> None:
    first = Anchor.of(taken(anchors).content)
    assert (first.number, first.leaves, first.previous) == (1, 5 + 2 + 3, None)  # dossiers, complaints without, looks
    assert anchors.take() is None
    number = house.desk.deposited()
    second = Anchor.of(taken(anchors).content)
    assert (second.number, second.leaves) == (2, 1)
    house.desk.dossiers.withdraw(number, an_act())
    SqlLooks(house.database).note(number, REVIEWER, LookReason.REVIEW)
    third = taken(anchors)
    assert Anchor.of(third.content).leaves == 2
    assert codes(anchors) == codes(anchors, third) == []


def test_a_rewritten_history_holds_by_its_chain_and_not_by_the_anchor(house: House, anchors: SqlAnchors) -> None:
    kept = taken(anchors)
    house.desk.deposited()
    taken(anchors)
    newest = taken_again(anchors)
    number = rewritten(house.stage)
    assert house.faults() == []
    found = list(anchors.faults(kept))
    assert [(fault.code, fault.subject) for fault in found] == [
        (FaultCode.ANCHOR_HEAD, number),
        (FaultCode.ANCHOR_ROOT, "anchor"),
    ]
    # A newer one names the older one, so it speaks for that too.
    assert FaultCode.ANCHOR_HEAD in codes(anchors, newest)


def taken_again(anchors: SqlAnchors) -> SignedAnchor:
    signed = anchors.taken()
    assert signed is not None
    return signed


def test_whoever_rewrites_the_anchors_too_is_shown_by_the_kept_file(house: House, anchors: SqlAnchors) -> None:
    kept = SignedAnchor.of(taken(anchors).printed())
    number = rewritten(house.stage)
    connection, of = house.stage, {"n": number}
    connection.execute(
        text(
            "update anchor_leaf set head = (select chain from dossier where number = :n) "
            "where subject = :n and kind = 'dossier'"
        ),
        of,
    )
    assert codes(anchors, kept) == [FaultCode.ANCHOR_ROOT]
    connection.execute(text("delete from anchor"))
    connection.execute(text("delete from anchor_leaf"))
    forged = taken(anchors)  # with the installation's own key
    assert codes(anchors, forged) == []
    assert FaultCode.ANCHOR_ROOT in codes(anchors, kept)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("delete from complaint_event where seq = (select max(seq) from complaint_event)", id="a-line"),
        pytest.param("delete from look", id="looks"),
        pytest.param("delete from anchor_leaf where kind = 'look'", id="leaves"),
    ],
)
def test_what_was_taken_away_shows(house: House, anchors: SqlAnchors, statement: str) -> None:
    kept = taken(anchors)
    house.stage.execute(text(statement))
    assert FaultCode.ANCHOR_ROOT in codes(anchors, kept)


def test_an_anchor_that_was_changed_or_signed_by_somebody_else_is_refused(house: House, anchors: SqlAnchors) -> None:
    kept = taken(anchors)
    told = json.loads(kept.content) | {"leaves": 1}
    for forged in (replace(kept, content=json.dumps(told).encode()), replace(kept, signature=bytes(64))):
        assert codes(anchors, forged) == [FaultCode.ANCHOR_SIGNATURE]


def test_an_anchor_that_is_gone_is_missed_by_the_one_after_it(house: House, anchors: SqlAnchors) -> None:
    taken(anchors)
    house.desk.deposited()
    kept = taken(anchors)
    house.stage.execute(text("delete from anchor where number = 1"))
    assert codes(anchors, kept) == [FaultCode.ANCHOR_MISSING]


def test_a_file_says_the_same_as_the_anchor(anchors: SqlAnchors) -> None:
    kept = taken(anchors)
    assert SignedAnchor.of(kept.printed()) == kept
    for broken in ("{}", '{"anchor": 1}', '{"anchor": "x", "signature": "zz", "public_key": ""}'):
        with pytest.raises(ValueError, match=r"."):
            SignedAnchor.of(broken)
