import json
import subprocess
import sys
from typing import Any

import pytest

from deploy.redaction import MASK, PERSONAL, masked, redact

PERSONAL_TEXTS = {
    "CIN": "AB123456",
    "CIN in small letters": "ab123456",
    "CIN with a space": "J 412345",
    "IDCS": "5170669072",
    "telephone": "+212612345678",
    "telephone as people write it": "06 12 34 56 78",
    "telephone with dots": "05.37.12.34.56",
    "telephone abroad": "0033 6 12 34 56 78",
    "first line of a card": "I<MARCA1234567<AB123456<<<<<<<",
    "third line of a card": "BENNANI<<FATIMA<ZAHRA<<<<<<<<<",
    "passport": "P<MARBENNANI<<FATIMA<ZAHRA<<<<<<<<<<<<<<<<<<",
    "IBAN": "MA64011519000001205000534921",
    "IBAN in groups": "MA64 0115 1900 0001 2050 0053 4921",
    "RIB": "011519000001205000534921",
    "e-mail": "fatima.bennani@example.ma",
    "name in Arabic": "فاطمة الزهراء بناني",
    "Arabic digits": "٠٦١٢٣٤٥٦٧٨",
    "Arabic in forms of presentation": "ﻓﺎﻃﻤﺔ",
}
KEPT = (
    "8c6f2a41-1b22-4c10-9a55-2f4e6d7c8b90",
    "dossier-K7QM-2XPD-5",
    "request",
    "/api/v1/dossiers/{number}/documents",
    "2026-11-23T01:45:47.123456Z",
    "2026-11-23 01:45:47+00:00",
    "problems.py:141 < app.py:12",
    "127.0.0.1:7233",
    "service.database_unavailable",
    "postgresql+psycopg://wathiq_app@127.0.0.1:5432/wathiq",
    "wathiq-worker-dossiers-0.1.0+3f2a",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "is this a question? yes",
)


@pytest.mark.parametrize("text", PERSONAL_TEXTS.values(), ids=PERSONAL_TEXTS)
@pytest.mark.parametrize("around", ["{}", "cannot parse '{}' here", "value={},", '{{"a": "{}"}}', "({})"])
def test_what_looks_like_a_persons_is_masked_wherever_it_stands(text: str, around: str) -> None:
    line = redact(None, "info", {"event": around.format(text), "nested": {"deep": [around.format(text)]}})
    assert text not in json.dumps(line, ensure_ascii=False)
    assert MASK in line["event"]


@pytest.mark.parametrize("text", KEPT)
def test_ids_codes_places_and_moments_stay(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize(
    "address",
    ["/return?number=K7QM&phone=x", "https://rsu.test/v1/people?name=Fatima+Bennani", "GET /a?cursor=abc HTTP/1.1"],
)
def test_an_address_loses_its_query(address: str) -> None:
    assert masked(address).partition("?")[2].startswith(MASK)
    assert "=" not in masked(address)


@pytest.mark.parametrize("name", sorted(PERSONAL))
def test_a_field_of_a_person_is_masked_whatever_it_holds(name: str) -> None:
    told = {"event": "noted", name: "Fatima Zahra Bennani", "inner": {name.upper(): "Fatima Zahra Bennani", "n": 3}}
    line = redact(None, "info", told)
    assert line[name] == MASK
    assert "Fatima" not in json.dumps(line)
    assert line["inner"]["n"] == 3


def test_counts_stay_and_a_number_that_is_an_idcs_does_not() -> None:
    assert redact(None, "info", {"ms": 12, "status": 200, "ok": True, "ratio": 0.5, "none": None}) == {
        "ms": 12, "status": 200, "ok": True, "ratio": 0.5, "none": None,
    }  # fmt: skip
    assert redact(None, "info", {"odd": 5170669072})["odd"] == MASK


_LOGS = """
import logging, threading, structlog
from deploy import logs
logs.configure("tests", "debug")
secret = "Fatima Zahra Bennani"
log = structlog.get_logger("tests")
def fail(name):
    raise ValueError("no such person: " + name)
try:
    fail(secret)
except ValueError:
    log.exception("ours", cin="AB123456", note="call 0612345678")
    logging.getLogger("library").exception("theirs of %s at /x?y=1", "AB123456")
try:
    raise ExceptionGroup("of " + secret, [ValueError(secret)])
except ExceptionGroup:
    log.exception("several")
try:
    raise ConnectionRefusedError("127.0.0.1:7233 refused +212612345678")
except OSError:
    log.exception("away")
thread = threading.Thread(target=fail, args=(secret,))
thread.start(); thread.join()
fail(secret)
"""


def test_no_line_of_a_process_shows_what_its_exceptions_held() -> None:
    ended = subprocess.run([sys.executable, "-c", _LOGS], capture_output=True, text=True, check=False)
    lines: list[dict[str, Any]] = [json.loads(line) for line in ended.stderr.splitlines()]
    assert ended.returncode == 1
    assert [line["event"] for line in lines] == [
        "ours", f"theirs of {MASK} at /x?{MASK}", "several", "away", "died", "died",
    ]  # fmt: skip
    assert not [each for each in ("Fatima", "Bennani", "AB123456", "0612345678", "612345678") if each in ended.stderr]
    (first,) = lines[0]["exception"]
    assert (first["exc_type"], first["exc_value"]) == ("ValueError", MASK)
    assert first["frames"][-1]["name"] == "fail"  # where it was is what finds it
    assert lines[3]["exception"][0]["exc_value"] == f"127.0.0.1:7233 refused {MASK}"
    assert all(line["process"] == "tests" for line in lines)
