"""Notices hold only where sender, age, body and form hold."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from dossier.deliveries import Delivery, DeliveryEvent, Notice, Provider
from dossier.errors import NoticeRefusedError
from gateways.notices import LATENESS_S, sign, verify

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
OLD, NEW = b"the old secret", b"the new secret"
SAID = {
    "id": "n1",
    "provider": "cards",
    "effect": "e1",
    "reference": "r1",
    "event": "printed",
    "as_of": "2026-11-22T09:00:00Z",
}
BODY = json.dumps(SAID).encode()


def reason(body: bytes, signature: str, now: datetime = NOW) -> str:
    with pytest.raises(NoticeRefusedError) as caught:
        verify((OLD, NEW), body, signature, now)
    assert caught.value.__context__ is None
    return caught.value.reason


@pytest.mark.parametrize("secret", [OLD, NEW], ids=["old secret", "new secret"])
def test_a_signed_notice_says_what_happened(secret: bytes) -> None:
    moment = datetime(2026, 11, 22, 9, tzinfo=UTC)
    assert verify((OLD, NEW), BODY, sign(secret, BODY, NOW), NOW) == Notice(
        "n1", Provider.CARDS, "e1", Delivery("r1", DeliveryEvent.PRINTED, moment)
    )


@pytest.mark.parametrize("seconds", [-LATENESS_S, LATENESS_S], ids=["early", "late"])
def test_a_notice_is_good_until_the_limit_and_not_after(seconds: int) -> None:
    signature = sign(NEW, BODY, NOW)
    verify((NEW,), BODY, signature, NOW + timedelta(seconds=seconds))
    assert reason(BODY, signature, NOW + timedelta(seconds=seconds * 1.01)) == "late"


@pytest.mark.parametrize("signature", ["", "t=1,v1=", "v1=" + "0" * 64, "t=-1,v1=" + "0" * 64])
def test_an_unsigned_notice_is_refused(signature: str) -> None:
    assert reason(BODY, signature) == "unsigned"


def test_a_notice_of_somebody_else_is_refused() -> None:
    assert reason(BODY, sign(b"a guess", BODY, NOW)) == "signature"
    with pytest.raises(NoticeRefusedError):
        verify((), BODY, sign(NEW, BODY, NOW), NOW)


def test_a_changed_body_or_time_is_refused() -> None:
    signature = sign(NEW, BODY, NOW)
    assert reason(BODY.replace(b"printed", b"returned"), signature) == "signature"
    moment = str(int(NOW.timestamp()))
    assert reason(BODY, signature.replace(moment, str(int(moment) + 1))) == "signature"


@pytest.mark.parametrize(
    "changed",
    [{"event": "eaten"}, {"as_of": "2026-11-22T09:00:00"}, {"reference": ""}, {"provider": "rnp"}],
    ids=["no such event", "no zone", "no reference", "no such provider"],
)
def test_a_signed_body_that_is_no_notice_is_refused(changed: dict[str, str]) -> None:
    body = json.dumps({**SAID, **changed}).encode()
    assert reason(body, sign(NEW, body, NOW)) == "form"
