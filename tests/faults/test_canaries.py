"""A household whose every value is known again goes through the whole stack, and lies nowhere in plain text after.

Searched: Temporal's database with its log ahead, PostgreSQL's data directory and every row as text, the object store's
volumes and indexes, the logs of all parts at debug, their temporary files, environments and arguments, the folder of
anchors. Left out: `sandbox/`, which plays other people's registries, and `secrets/`, which nobody but its owner reads.
"""

import json
import os
import re
import secrets
import subprocess
import sys
import zipfile
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import httpx2
import psutil
import pytest
from sqlalchemy import text

from deploy import stack
from deploy.population import inbox
from deploy.stack import control
from deploy.submitting import Destination, submit
from storage.database import Database
from tests.conftest import Servers, running
from tests.destinations import destination, drawn
from tests.eventually import eventually
from tests.faults.planted import Canaries, hits, in_exif, looked_at, of_household

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]
_WITHIN_S = 240.0
_WORD = f"qanari{secrets.token_hex(4)}"


@pytest.fixture(scope="module")
def talkative(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """The whole stack, saying everything that it can say."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("WATHIQ_LOG_LEVEL", "debug")
        with running(tmp_path_factory.mktemp("talkative"), control.TABLE) as talkative:
            yield talkative


def test_nothing_of_a_household_lies_anywhere_in_plain_text(talkative: Servers, tmp_path: Path) -> None:
    there, canaries = destination(talkative), Canaries()
    folder = planted(drawn(tmp_path, secrets.randbelow(1_000_000), "doubtful"), canaries)
    number = submit(there, folder, today=datetime.now(UTC).date(), wait=True, timeout_s=_WITHIN_S).dossier.number
    declaration = json.loads((folder / "household.json").read_text())
    go_wrong(there, number, canaries)
    complain(there, number, canaries)
    follow(there, number, declaration["phone"])
    review(talkative, there)
    needles = canaries.needles()
    places = list(where_things_lie(talkative))
    # What is searched can be found there: the dossier's number, which is in all of them, and no secret.
    shown = {place.name for place in places if any(hits([place], {number.encode(): "number"}))}
    assert {"temporal", "database", "logs"} <= shown, shown
    assert '"level": "debug"' in talkative.site.home.log_of("worker-dossiers").read_text(errors="replace")
    found = [*hits(places, needles), *in_rows(talkative, needles), *in_processes(talkative, needles)]
    searched = {"values": len(canaries.values), "needles": len(needles), "places": looked_at(places)}
    print(json.dumps(searched, indent=1))  # noqa: T201 - the figure
    assert found == []


def planted(folder: Path, canaries: Canaries) -> Path:
    """Put a value into everything of a household's folder that may hold one."""
    path = folder / "household.json"
    declaration = json.loads(path.read_text())
    address = declaration["address"]
    address["line"] = canaries.plant(f"12 rue {_WORD}-street", "address declared")
    canaries.plant(declaration["phone"].removeprefix("+212"), "telephone")
    of_household(declaration, canaries)
    for at, document in enumerate(declaration["documents"]):
        old = folder / document["file"]
        new = old.with_name(canaries.plant(f"{_WORD}-file-{at}", "file name") + old.suffix)
        old.rename(new)
        document["file"] = new.name
        if new.suffix in (".jpg", ".jpeg"):
            in_exif(new, canaries, f"{_WORD}-{at}")
    path.write_text(json.dumps(declaration))
    return folder


def go_wrong(there: Destination, number: str, canaries: Canaries) -> None:
    """Send what is refused, with values in every part of a request."""
    with httpx2.Client(base_url=there.api_url, headers={"Authorization": f"Bearer {there.token}"}, timeout=60) as api:

        def odd(where: str) -> str:
            return canaries.plant(f"{_WORD}-{where}", f"error path: {where}")

        once = {"Idempotency-Key": odd("idempotency-key")}
        wrong = {"language": odd("language"), odd("unknown-key"): 1, "phone": odd("phone"), "members": [odd("member")]}
        statuses = [
            api.post("/api/v1/dossiers", json=wrong, headers=once).status_code,
            api.post("/api/v1/dossiers", content=odd("broken-json").encode() + b"{", headers=once).status_code,
            api.get(f"/api/v1/dossiers/{odd('path')[:20]}").status_code,
            api.get(f"/api/v1/dossiers/{number}/documents/{odd('document-id')}").status_code,
            api.get("/api/v1/runs", params={"cursor": odd("query")}).status_code,
            api.get("/api/v1/runs", headers={"Authorization": f"Bearer {odd('token')}"}).status_code,
            api.get(
                f"/{odd('no-address')}", headers={"User-Agent": odd("agent"), "Referer": odd("referer")}
            ).status_code,
            api.post(
                f"/api/v1/dossiers/{number}/documents",
                data={"member": odd("member-field"), "kind": odd("kind-field")},
                files={"file": (odd("broken-file") + ".jpg", b"\xff\xd8\xff" + odd("bytes").encode(), "image/jpeg")},
                headers={"Idempotency-Key": secrets.token_hex(8)},
            ).status_code,
        ]
        pages = {"User-Agent": odd("browser")}
        api.post("/staff/sign-in", data={"login": odd("login"), "password": odd("password")}, headers=pages)
        api.post("/return", data={"number": number, "phone": odd("guessed-phone")}, headers=pages)
        api.post("/apply", data={"p1-family_name": odd("form-name"), "phone": odd("form-phone")}, headers=pages)
        api.get("/dossier", headers={"Cookie": f"wathiq_dossier={odd('cookie')}"})
    assert all(400 <= status < 500 for status in statuses), statuses


def complain(there: Destination, number: str, canaries: Canaries) -> None:
    """Complain with words and a telephone that are known again."""
    words = canaries.plant(f"{_WORD}-words of a complaint", "complaint")
    phone = f"+2126{secrets.randbelow(10**8):08}"
    canaries.plant(phone.removeprefix("+212"), "telephone of a complaint")
    with httpx2.Client(base_url=there.api_url, headers={"Authorization": f"Bearer {there.token}"}, timeout=60) as api:
        for dossier in (None, number):
            body = {"kind": "delay", "words": words, "language": "fr", "phone": phone, "dossier": dossier}
            answer = api.post("/api/v1/complaints", json=body, headers={"Idempotency-Key": secrets.token_hex(8)})
            assert answer.status_code == 201, answer.json()


def follow(there: Destination, number: str, phone: str) -> None:
    """Sign in as the household, and look."""
    with httpx2.Client(base_url=there.api_url, timeout=60) as browser:
        answer = browser.post("/return", data={"number": number, "phone": phone})
        assert answer.status_code == 303
        codes = eventually(
            lambda: [found[0] for _, said in inbox(there, phone) if (found := re.search(r"\b[0-9]{6}\b", said))],
            bool,
            within_s=60,
        )
        browser.post("/return/code", data={"code": codes[-1]})
        assert browser.get("/dossier").status_code == 200


def review(whole: Servers, there: Destination) -> None:
    """Sign in as a reviewer, and look at every open question and what it is about."""
    with httpx2.Client(base_url=there.api_url, timeout=60) as browser:
        password = whole.site.secret("reviewer-password")
        browser.post("/staff/sign-in", data={"login": "reviewer", "password": password})
        page = browser.get("/review")
        assert page.status_code == 200
        for task in set(re.findall(r"/review/tasks/([0-9a-f-]+)", page.text)):
            browser.get(f"/review/tasks/{task}")
            browser.get(f"/review/tasks/{task}/crop")


def where_things_lie(whole: Servers) -> Iterator[Path]:
    """Yield every place in which a part of the stack keeps something."""
    home = whole.site.home
    yield from (each for each in sorted(home.root.iterdir()) if each.name not in ("sandbox", "secrets"))
    yield home.scratch
    # Wherever this machine could not let the database live at home (`deploy.stack.tenancy`).
    if (home.root / "database").is_file():
        yield Path((home.root / "database").read_text().strip())
    yield Path("/dev/shm")  # noqa: S108 - where its processes keep what they share; those of other tests are there too


def in_rows(whole: Servers, needles: dict[bytes, str]) -> Iterator[tuple[str, str]]:
    """Yield what a row of the database shows: large values lie compressed on the disk."""
    told = whole.environment
    database = Database(f"{told['WATHIQ_DATABASE_URL']}?passfile={told['PGPASSFILE']}")
    with database.transaction() as connection:
        for table in connection.execute(text("select tablename from pg_tables where schemaname = 'public'")).scalars():
            rows = connection.execute(text(f'select t::text from "{table}" t')).scalars()  # noqa: S608
            content = "\n".join(rows).encode()
            yield from ((table, where) for needle, where in needles.items() if needle in content)
    database.close()


def in_processes(whole: Servers, needles: dict[bytes, str]) -> Iterator[tuple[str, str]]:
    """Yield what anybody on the machine, or its owner, sees of a process without a debugger."""
    for part in stack.status(whole.site.home.root).parts:
        if part.process is None:
            continue
        top = psutil.Process(part.process.pid)
        for process in (top, *top.children(recursive=True)):
            for name in ("environ", "cmdline"):
                try:
                    content = Path(f"/proc/{process.pid}/{name}").read_bytes()
                except OSError:
                    continue
                yield from ((f"{part.name} {name}", where) for needle, where in needles.items() if needle in content)


def test_all_that_went_through_verifies_and_is_given_to_its_family(talkative: Servers, tmp_path: Path) -> None:
    there = destination(talkative)
    folder = planted(drawn(tmp_path, secrets.randbelow(1_000_000), "clean"), Canaries())
    number = submit(there, folder, today=datetime.now(UTC).date(), wait=True, timeout_s=_WITHIN_S).dossier.number
    kept, packed = tmp_path / "anchor.json", tmp_path / "export.zip"
    assert command(talkative, "anchor", "--out", str(kept))[0] == 0
    status, told = command(talkative, "verify", "--json", "--anchor", str(kept))
    assert (status, json.loads(told)["codes"]) == (0, {}), told
    looked_at = json.loads(told)["looked_at"]
    assert looked_at["dossiers"] >= 1
    assert looked_at["files_read"] == looked_at["files"] >= 1
    assert command(talkative, "export", number, "--out", str(packed))[0] == 0
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
        pictures = [archive.read(name) for name in names if name.endswith(".jpg")]
        assert {"index.html", "data.json"} < set(names)
        assert len(pictures) >= len([path for path in folder.iterdir() if path.suffix != ".json"])
        assert all(picture.startswith(b"\xff\xd8\xff") and b"Exif" not in picture for picture in pictures)
        assert not any(_WORD.encode() in picture for picture in pictures)
        assert f"{_WORD}-street" in archive.read("data.json").decode()
        assert f"{_WORD}-street" in archive.read("index.html").decode()
    assert packed.stat().st_mode & 0o077 == 0


def command(whole: Servers, *told: str) -> tuple[int, str]:
    """Run one of our commands on the stack; return its status and what it printed."""
    program = Path(sys.executable).with_name("wathiq")
    ended = subprocess.run(
        [program, *told], env={**os.environ, **whole.environment}, capture_output=True, text=True, check=False
    )
    return ended.returncode, ended.stdout


def test_the_search_finds_a_value_however_it_was_written(tmp_path: Path) -> None:
    canaries = Canaries()
    value = canaries.plant("qanari ?é-ابن", "a test")
    for at, written in enumerate(
        (
            value.encode(),
            value.encode("utf-16-le"),
            value.encode().hex().encode(),
            quote(value).encode(),
            json.dumps({"a": value}).encode(),
            *(b64encode(bytes(shift) + value.encode() + b"tail") for shift in range(3)),
        )
    ):
        lies = tmp_path / str(at)
        lies.write_bytes(b"x" * ((1 << 22) - 5) + written)  # across the edge of a piece
        assert list(hits([lies], canaries.needles())) == [(str(lies), "a test")], written
