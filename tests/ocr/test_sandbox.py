"""Hostile files: a stable code, a living reader, flat memory. Real decoders in real children."""

import io
import os
import signal
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from dossier.reading import Legibility
from ocr.errors import DecoderFailedError, UnreadableFileError
from ocr.reader import Reader
from ocr.sandbox import Sandbox
from ocr.settings import DecodeLimits
from tests.ocr import files

HOSTILE = [
    pytest.param(b"", "file.empty", id="empty"),
    pytest.param(b"not a picture at all " * 40, "type.not_a_document", id="text"),
    pytest.param(b"\xff\xd8\xff" + b"\0" * (60 * 1024 * 1024), "file.too_large", id="60-mb"),
    pytest.param(files.picture()[:9000], "quality.unreadable", id="truncated-jpeg"),
    pytest.param(files.picture(form="PNG")[:900], "quality.unreadable", id="truncated-png"),
    pytest.param(b"%PDF-1.7\n" + os.urandom(4000), "quality.unreadable", id="bent-pdf"),
    pytest.param(files.ENCRYPTED_PDF, "quality.password_protected", id="encrypted-pdf"),
    pytest.param(files.PDF_OF_ONE_VAST_PAGE, "file.too_many_pixels", id="191-byte-pdf"),
    pytest.param(files.png_claiming(13000, 13000), "file.too_many_pixels", id="png-bomb"),
    pytest.param(files.tiff_claiming(60000, 60000), "file.too_many_pixels", id="tiff-of-a-vast-page"),
    pytest.param(files.pages(60, "TIFF", (40, 30)), "file.too_many_pages", id="tiff-of-60-pages"),
    pytest.param(files.pages(40, "PDF", (40, 30)), "file.too_many_pages", id="pdf-of-40-pages"),
    pytest.param(b"\0\0\0\x18ftypheic" + b"\0" * 4000, "quality.unreadable", id="bent-heic"),
]


@pytest.mark.parametrize(("data", "code"), HOSTILE)
def test_a_hostile_file_is_refused_with_its_code(reader: Reader, sandbox: Sandbox, data: bytes, code: str) -> None:
    _decode(sandbox, files.picture())
    before = sandbox.server_pid
    inspection = reader.inspect(data)
    assert (inspection.error, inspection.quality.verdict) == (code, Legibility.UNREADABLE)
    assert reader.read(data).error == code
    assert reader.inspect(files.picture()).error is None
    assert sandbox.server_pid == before


def test_memory_and_descriptors_stay_flat(sandbox: Sandbox) -> None:
    def used() -> tuple[int, int]:
        return _resident(os.getpid()) + _resident(sandbox.server_pid or 0), len(list(Path("/proc/self/fd").iterdir()))

    data = files.picture((1600, 1200), form="PNG")
    for _ in range(3):
        _decode(sandbox, data)
    memory, descriptors = used()
    for _ in range(40):
        _decode(sandbox, data)
        with pytest.raises(UnreadableFileError):
            _decode(sandbox, files.PDF_OF_ONE_VAST_PAGE)
    after, descriptors_after = used()
    assert after - memory < 20_000  # KiB: forty pages of 5.8 MB each would be 230,000
    assert descriptors_after <= descriptors


@pytest.mark.parametrize("limits", [
    pytest.param(DecodeLimits(memory_bytes=330 * 1024 * 1024), id="memory"),
    pytest.param(DecodeLimits(wall_seconds=0.01), id="wall-time"),
])  # fmt: skip
def test_a_decoder_past_its_limit_is_a_failed_decoder(limits: DecodeLimits) -> None:
    with Sandbox(limits) as tight:
        with pytest.raises(UnreadableFileError) as refusal:
            _decode(tight, files.png_claiming(6000, 6000))
        assert refusal.value.code in ("file.decoder_failed", "quality.unreadable")
        pid = tight.server_pid
        assert pid is not None
        assert Path(f"/proc/{pid}").exists()


def test_a_look_at_a_pdf_may_cost_less_than_its_reading() -> None:
    scan = io.BytesIO()
    Image.new("RGB", (4960, 7016), "white").save(scan, "PDF", resolution=72)
    with Sandbox() as usual, usual.file(scan.getvalue()) as held:
        assert max(held.page(0, 1700).pixels.shape[:2]) == 1700
    with Sandbox(DecodeLimits(pdf_look_bytes=64 * 1024 * 1024)) as tight:
        with tight.file(scan.getvalue()) as held:
            with pytest.raises(UnreadableFileError) as refusal:
                held.page(0, 7000)
            assert refusal.value.code == "file.decoder_failed"
            assert held.page(0).pages == 1
        with tight.file(files.picture()) as held:
            assert held.page(0, 400).pages == 1


def test_a_killed_fork_server_is_started_again(sandbox: Sandbox) -> None:
    _decode(sandbox, files.picture())
    first = sandbox.server_pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert _decode(sandbox, files.picture()) == (600, 800, 3)
    assert sandbox.server_pid != first


def test_several_threads_share_one_sandbox(sandbox: Sandbox) -> None:
    shapes: list[tuple[int, ...]] = []
    threads = [
        threading.Thread(target=lambda width=width: shapes.append(_decode(sandbox, files.picture((width, 300)))))
        for width in range(400, 408)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(shapes) == 8


def test_the_fork_server_ends_with_its_owner() -> None:
    held = Sandbox()
    _decode(held, files.picture())
    pid = held.server_pid
    held.close()
    assert not Path(f"/proc/{pid}").exists()


def test_an_orphaned_fork_server_ends_by_itself() -> None:
    read, write = os.pipe()
    owner = os.fork()
    if owner == 0:  # the owner: starts a server, tells its pid, and dies without a word
        sandbox = Sandbox()
        _decode(sandbox, files.picture())
        os.write(write, str(sandbox.server_pid).encode())
        os._exit(0)
    os.waitpid(owner, 0)
    pid = int(os.read(read, 20))
    os.close(read)
    os.close(write)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and _alive(pid):
        time.sleep(0.1)
    assert not _alive(pid)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has rights to give up")
def test_the_fork_server_has_no_rights_and_one_thread(sandbox: Sandbox) -> None:
    _decode(sandbox, files.picture())
    status = Path(f"/proc/{sandbox.server_pid}/status").read_text()
    fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert fields["Uid"].split() == ["65534"] * 4
    assert fields["Threads"] == "1"
    assert fields["CapEff"].strip("0") == ""


def test_pixels_follow_exif_and_transparency_is_paper(sandbox: Sandbox) -> None:
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = 6
    assert _decode(sandbox, files.picture((800, 600), exif=exif)) == (800, 600, 3)


def test_pages_of_a_pdf_are_rendered_at_200_dpi(reader: Reader) -> None:
    inspection = reader.inspect(files.pages(2, "PDF", (595, 842)))
    assert [(size.width, size.height) for size in inspection.page_sizes] == [(1653, 2339)] * 2


def test_a_crop_is_encoded_anew(reader: Reader) -> None:
    from dossier.reading import Box

    crop = reader.crop(files.picture(form="PNG"), 1, Box(40, 40, 100, 50), margin=10)
    assert crop.startswith(b"\xff\xd8\xff")
    assert reader.page_image(files.picture((1600, 1200)), 1, 400).startswith(b"\xff\xd8\xff")


def test_a_decoder_that_dies_is_told_from_a_bent_file() -> None:
    assert DecoderFailedError.code == "file.decoder_failed"


def _decode(sandbox: Sandbox, data: bytes) -> tuple[int, ...]:
    with sandbox.file(data) as file:
        return file.page(0).pixels.shape


def _resident(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def _alive(pid: int) -> bool:
    try:
        return "Z (zombie)" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False
