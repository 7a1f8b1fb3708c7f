"""Sending a file: what is taken, what is turned down, and how little is kept of what is too much."""

import tracemalloc
from collections.abc import AsyncIterator

import httpx2
import pytest
from fastapi import FastAPI

from api.app import create_app
from api.uploads import clean_name
from dossier.inspection import Inspection
from dossier.reading import Legibility, Quality
from dossier.record import Document
from tests.api.house import TOKEN, House, bearer, key, picture
from tests.api.test_dossiers import JPEG, opened
from tests.fakes import never_inspected

pytestmark = pytest.mark.anyio

MEGABYTE = 1024 * 1024


def blurred(document: Document) -> Inspection:
    return Inspection(Quality(Legibility.UNREADABLE, ("quality.blurred",)), "image/jpeg")


def part(name: str, content: bytes, boundary: bytes = b"x") -> bytes:
    head = b'Content-Disposition: form-data; name="' + name.encode() + b'"'
    if name == "file":
        head += b'; filename="a.jpg"\r\nContent-Type: image/jpeg'
    return b"--" + boundary + b"\r\n" + head + b"\r\n\r\n" + content + b"\r\n"


FORM = {"Content-Type": "multipart/form-data; boundary=x"}


async def test_a_sound_file_is_sealed_and_inspected_at_once(client: httpx2.AsyncClient, house: House) -> None:
    number = await opened(client)
    answer = await client.post(
        f"/api/v1/dossiers/{number}/documents",
        files={"file": JPEG},
        data={"kind": "identity_card", "member": "m1"},
        headers=key(),
    )
    body = answer.json()
    assert answer.status_code == 201
    assert (body["state"], body["kind"], body["member"]) == ("inspected", "identity_card", "m1")
    assert [(scope, data) for (scope, _), data in house.files.kept.items()] == [(number, JPEG[1])]
    again = await client.get(f"/api/v1/dossiers/{number}/documents/{body['id']}")
    assert again.json() == body


async def test_kind_and_member_may_be_left_to_the_system(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    answer = await client.post(f"/api/v1/dossiers/{number}/documents", files={"file": JPEG}, headers=key())
    assert (answer.json()["kind"], answer.json()["member"]) == (None, None)


async def test_a_machine_that_is_behind_does_not_keep_the_sender_waiting() -> None:
    house = House(first_look=never_inspected, inspection_wait_s=0.2)
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(create_app(house.services())),
        base_url="http://wathiq.test",
        headers=bearer(TOKEN),
    ) as client:
        number = await opened(client)
        answer = await client.post(f"/api/v1/dossiers/{number}/documents", files={"file": JPEG}, headers=key())
    assert (answer.status_code, answer.json()["state"]) == (201, "received")


async def test_a_file_that_cannot_be_used_is_refused_with_its_reasons() -> None:
    house = House(first_look=blurred)
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(create_app(house.services())),
        base_url="http://wathiq.test",
        headers=bearer(TOKEN),
    ) as client:
        number = await opened(client)
        answer = await client.post(f"/api/v1/dossiers/{number}/documents", files={"file": JPEG}, headers=key())
    body = answer.json()
    assert (body["state"], body["problems"]) == ("refused", ["quality.blurred"])
    assert body["sentences"][0]["code"] == "quality.blurred"
    assert len(body["sentences"][0]["sentence"]) > 10


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        pytest.param(b"", 422, "file.empty", id="empty"),
        pytest.param(b"<html>", 415, "type.not_a_document", id="no document"),
        pytest.param(b"\x89PNG 13000x13000", 422, "file.too_many_pixels", id="pixel bomb"),
    ],
)
async def test_a_file_that_is_none_is_turned_down_and_not_kept(
    client: httpx2.AsyncClient, house: House, content: bytes, status: int, code: str
) -> None:
    number = await opened(client)
    answer = await client.post(
        f"/api/v1/dossiers/{number}/documents", files={"file": ("a.jpg", content, "image/jpeg")}, headers=key()
    )
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert house.files.kept == {}
    assert house.dossiers.view(number).documents == ()


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"member": "m9"}, "document.member_unknown", id="stranger"),
        pytest.param({"kind": "driving_licence"}, "document.kind_unknown", id="unknown kind"),
    ],
)
async def test_a_file_of_nobody_or_of_no_kind_is_not_kept(
    client: httpx2.AsyncClient, house: House, fields: dict[str, str], code: str
) -> None:
    number = await opened(client)
    answer = await client.post(f"/api/v1/dossiers/{number}/documents", files={"file": JPEG}, data=fields, headers=key())
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert house.files.kept == {}


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        pytest.param(b"{}", {"Content-Type": "application/json"}, 415, "request.media_type_unsupported", id="json"),
        pytest.param(b"", {}, 415, "request.media_type_unsupported", id="nothing"),
        pytest.param(b"", {"Content-Type": "multipart/form-data"}, 415, "request.media_type_unsupported", id="bound"),
        pytest.param(b"hello", FORM, 400, "request.upload_invalid", id="no form"),
        pytest.param(part("file", b"\xff\xd8\xff"), FORM, 400, "request.upload_invalid", id="cut short"),
        pytest.param(part("kind", b"passport") + b"--x--", FORM, 400, "request.upload_invalid", id="no file"),
        pytest.param(
            part("file", b"\xff\xd8\xff1") + part("file", b"\xff\xd8\xff2") + b"--x--",
            FORM,
            400,
            "request.upload_invalid",
            id="two files",
        ),
        pytest.param(
            b"".join(part(f"f{at}", b"") for at in range(9)) + part("file", b"1") + b"--x--",
            FORM,
            400,
            "request.upload_invalid",
            id="many fields",
        ),
        pytest.param(part("kind", b"k" * 201) + b"--x--", FORM, 413, "request.body_too_large", id="long field"),
        pytest.param(
            part("kind", b"k") * 21 + part("file", b"f") + b"--x--", FORM, 400, "request.upload_invalid", id="parts"
        ),
        pytest.param(part("kind", b"\xff") + b"--x--", FORM, 400, "request.upload_invalid", id="bent field"),
        pytest.param(
            b"--x\r\n" + b"A: " + b"a" * 20_000 + b"\r\n\r\n", FORM, 400, "request.upload_invalid", id="long header"
        ),
    ],
)
async def test_a_form_of_another_shape_is_a_problem(
    client: httpx2.AsyncClient, house: House, body: bytes, headers: dict[str, str], status: int, code: str
) -> None:
    number = await opened(client)
    answer = await client.post(f"/api/v1/dossiers/{number}/documents", content=body, headers=key() | headers)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert house.files.kept == {}


async def test_the_input_left_empty_beside_the_camera_does_not_count(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    body = part("file", b"") + part("file", picture()) + part("kind", b"identity_card") + b"--x--\r\n"
    answer = await client.post(f"/api/v1/dossiers/{number}/documents", content=body, headers=key() | FORM)
    assert answer.status_code == 201


async def test_sixty_megabytes_are_refused_before_they_are_read(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    read = 0

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(60):
            read += MEGABYTE
            yield bytes(MEGABYTE)

    answer = await client.post(
        f"/api/v1/dossiers/{number}/documents",
        content=body(),
        headers=key() | FORM | {"Content-Length": str(60 * MEGABYTE)},
    )
    assert (answer.status_code, answer.json()["code"]) == (413, "request.body_too_large")
    assert read == 0


async def test_sixty_unannounced_megabytes_are_refused_early_in_bounded_memory(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    read = 0

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        yield part("file", b"\xff\xd8\xff")[:-2]
        for _ in range(240):
            read += MEGABYTE // 4
            yield bytes(MEGABYTE // 4)

    tracemalloc.start()
    try:
        answer = await client.post(f"/api/v1/dossiers/{number}/documents", content=body(), headers=key() | FORM)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (answer.status_code, answer.json()["code"]) == (413, "request.body_too_large")
    assert read <= 11 * MEGABYTE
    # The buffer itself and one growth of it.
    assert peak < 30 * MEGABYTE


async def test_ten_megabytes_and_one_byte_are_too_much_and_ten_are_not(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    for size, status in ((10 * MEGABYTE, 201), (10 * MEGABYTE + 1, 413)):
        content = b"\xff\xd8\xff" + bytes(size - 3)
        answer = await client.post(
            f"/api/v1/dossiers/{number}/documents", files={"file": ("a.jpg", content, "image/jpeg")}, headers=key()
        )
        assert answer.status_code == status, answer.text


async def test_nothing_is_read_for_strangers(anyone: httpx2.AsyncClient, client: httpx2.AsyncClient) -> None:
    async def never() -> AsyncIterator[bytes]:
        raise AssertionError("read")
        yield b""

    number = await opened(client)
    denied = await anyone.post(f"/api/v1/dossiers/{number}/documents", content=never(), headers=key() | FORM)
    assert denied.status_code == 401
    unknown = await client.post("/api/v1/dossiers/0000-0000-Y/documents", content=never(), headers=key() | FORM)
    assert unknown.status_code == 404
    keyless = await client.post(f"/api/v1/dossiers/{number}/documents", content=never(), headers=FORM)
    assert keyless.status_code == 400


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        pytest.param("../../etc/passwd", "passwd", id="path"),
        pytest.param("C:\\Users\\x\\carte.jpg", "carte.jpg", id="windows path"),
        pytest.param("carte\u202egpj\u061c.exe", "cartegpj.exe", id="turned direction"),
        pytest.param("a\x00b\r\nc.jpg", "abc.jpg", id="control characters"),
        pytest.param("e\u0301tat.pdf", "état.pdf", id="composed"),
        pytest.param("بطاقة التعريف.jpg", "بطاقة التعريف.jpg", id="arabic"),
        pytest.param("x" * 4000 + ".jpeg", "x" * 95 + ".jpeg", id="four kilobytes"),
        pytest.param("..", "document", id="dots"),
        pytest.param("", "document", id="none"),
        pytest.param("<img src=x onerror=alert(1)>.jpg", "<img src=x onerror=alert(1)>.jpg", id="markup is text"),
    ],
)
def test_a_hostile_name_becomes_a_plain_one(sent: str, kept: str) -> None:
    assert clean_name(sent) == kept


async def test_an_unknown_document_is_not_found(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    answer = await client.get(f"/api/v1/dossiers/{number}/documents/{'0' * 32}")
    assert (answer.status_code, answer.json()["code"]) == (404, "document.unknown")


async def test_a_deposited_dossier_takes_no_documents_and_stores_none(client: httpx2.AsyncClient, house: House) -> None:
    number = await opened(client)
    await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())
    answer = await client.post(f"/api/v1/dossiers/{number}/documents", files={"file": JPEG}, headers=key())
    assert (answer.status_code, answer.json()["code"]) == (409, "dossier.not_open_for_documents")
    assert house.files.kept == {}


async def test_a_full_dossier_takes_no_more_but_answers_a_repeat() -> None:
    house = House(documents_max=1)
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(create_app(house.services())),
        base_url="http://wathiq.test",
        headers=bearer(TOKEN),
    ) as client:
        number = await opened(client)
        address, first = f"/api/v1/dossiers/{number}/documents", key()
        taken = await client.post(address, files={"file": JPEG}, headers=first)
        repeated = await client.post(address, files={"file": JPEG}, headers=first)
        more = await client.post(address, files={"file": ("b.jpg", b"\xff\xd8\xff", "image/jpeg")}, headers=key())
    assert (repeated.status_code, repeated.json()["id"]) == (201, taken.json()["id"])
    assert (more.status_code, more.json()["code"]) == (409, "document.too_many")


async def test_a_store_that_is_down_acknowledges_nothing(
    app: FastAPI, client: httpx2.AsyncClient, house: House
) -> None:
    number = await opened(client)
    house.files.down = True
    address, same = f"/api/v1/dossiers/{number}/documents", key()
    answer = await client.post(address, files={"file": JPEG}, headers=same)
    assert (answer.status_code, answer.json()["code"]) == (503, "service.store_unavailable")
    assert int(answer.headers["retry-after"]) > 0
    assert house.dossiers.view(number).documents == ()
    house.files.down = False
    assert (await client.post(address, files={"file": JPEG}, headers=same)).status_code == 201
