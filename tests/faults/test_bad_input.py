"""What people send that is no document: each is refused by a stable code, changes nothing, and costs little."""

import io
import secrets
import zlib
from collections.abc import Callable, Iterator

import httpx2
import pytest
from PIL import Image

from benchmarks.hostile import A_HOUSEHOLD
from tests.conftest import Servers
from tests.destinations import destination, memory_bytes, pid_of
from tests.eventually import eventually

pytestmark = pytest.mark.faults
_MIB = 1 << 20


@pytest.fixture(scope="module")
def api(whole: Servers) -> Iterator[httpx2.Client]:
    there = destination(whole)
    with httpx2.Client(
        base_url=f"{there.api_url}/api/v1", headers={"Authorization": f"Bearer {there.token}"}, timeout=90
    ) as client:
        yield client


@pytest.fixture(scope="module")
def number(api: httpx2.Client) -> str:
    answer = api.post("/dossiers", json=A_HOUSEHOLD, headers=once())
    assert answer.status_code == 201, answer.text
    return str(answer.json()["number"])


def once() -> dict[str, str]:
    return {"Idempotency-Key": secrets.token_hex(16)}


def jpeg() -> bytes:
    image = Image.effect_noise((1200, 800), 60).convert("RGB")
    kept = io.BytesIO()
    image.save(kept, "JPEG")
    return kept.getvalue()


def huge_png() -> bytes:
    """13,000 x 13,000 pixels in some kilobytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    header = (13_000).to_bytes(4) * 2 + bytes([1, 0, 0, 0, 0])
    rows = zlib.compress(bytes((13_000 // 8 + 1) * 13_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def huge_pdf() -> bytes:
    """A page of 14,400 x 14,400 points, the most that PDF allows."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 14400]>>endobj\ntrailer<</Root 1 0 R>>"
    )


def locked_pdf() -> bytes:
    """A PDF that wants a password (standard security handler, revision 2)."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
        b"4 0 obj<</Filter/Standard/V 1/R 2/O<" + b"00" * 32 + b">/U<" + b"11" * 32 + b">/P -4>>endobj\n"
        b"trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<" + b"22" * 16 + b"><" + b"22" * 16 + b">]>>"
    )


BAD_FILES: list[tuple[str, Callable[[], bytes], set[str]]] = [
    ("not-an-image", lambda: b"hello, I am no image" * 100, {"type.not_a_document"}),
    ("empty", lambda: b"", {"file.empty"}),
    ("sixty-megabytes", lambda: b"\xff\xd8\xff" + bytes(60 * _MIB), {"file.too_large", "request.body_too_large"}),
    ("truncated-jpeg", lambda: jpeg()[:9_000], {"quality.unreadable", "file.decoder_failed"}),
    ("encrypted-pdf", locked_pdf, {"quality.password_protected"}),
    ("pdf-with-a-huge-page", huge_pdf, {"file.too_many_pixels"}),
    ("png-of-169-megapixels", huge_png, {"file.too_many_pixels"}),
]


@pytest.mark.parametrize(("make", "codes"), [pytest.param(m, c, id=i) for i, m, c in BAD_FILES])
def test_a_bad_file_is_refused_by_a_stable_code(
    whole: Servers, api: httpx2.Client, number: str, make: Callable[[], bytes], codes: set[str]
) -> None:
    workers = [pid_of(whole, part) for part in ("api", "worker-intake", "worker-reading")]
    answer = api.post(f"/dossiers/{number}/documents", files={"file": ("m1.jpg", make(), "image/jpeg")}, headers=once())
    if answer.status_code == 201:
        # Its header told nothing: it was kept, and the first real look refuses it.
        document = answer.json()["id"]
        seen = eventually(
            lambda: api.get(f"/dossiers/{number}/documents/{document}").json(),
            lambda seen: seen["state"] == "refused",
            within_s=60,
        )
        assert {problem if isinstance(problem, str) else problem["code"] for problem in seen["problems"]} & codes
    else:
        assert 400 <= answer.status_code < 500
        assert answer.headers["content-type"].startswith("application/problem+json")
        assert answer.json()["code"] in codes
    assert [pid_of(whole, part) for part in ("api", "worker-intake", "worker-reading")] == workers


def test_bad_files_over_and_over_leave_memory_flat(whole: Servers, api: httpx2.Client, number: str) -> None:
    def round_of_bad_files() -> None:
        for _, make, _ in BAD_FILES:
            api.post(f"/dossiers/{number}/documents", files={"file": ("x", make(), "image/jpeg")}, headers=once())

    round_of_bad_files()
    parts = ("api", "worker-intake")
    before = {part: memory_bytes(whole, part) for part in parts}
    for _ in range(3):
        round_of_bad_files()
    grown = {part: (memory_bytes(whole, part) - before[part]) / _MIB for part in parts}
    assert max(grown.values()) < 40, grown


def test_a_document_of_an_unknown_member_is_refused_and_not_kept(api: httpx2.Client, number: str) -> None:
    before = len(api.get(f"/dossiers/{number}").json()["documents"])
    answer = api.post(
        f"/dossiers/{number}/documents",
        data={"member": "m9", "kind": "identity_card"},
        files={"file": ("m9.jpg", jpeg(), "image/jpeg")},
        headers=once(),
    )
    assert (answer.status_code // 100, answer.json()["code"]) == (4, "document.member_unknown")
    assert len(api.get(f"/dossiers/{number}").json()["documents"]) == before


@pytest.mark.parametrize(
    "body", [pytest.param(b'{"language": "fr"', id="cut-short"), pytest.param(b"\xff\xfe", id="not-text")]
)
def test_malformed_json_is_a_clear_problem(api: httpx2.Client, body: bytes) -> None:
    answer = api.post("/dossiers", content=body, headers=once() | {"Content-Type": "application/json"})
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert answer.json()["code"].startswith("request.")
