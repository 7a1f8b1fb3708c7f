"""Thousands of hostile files against a whole stack: `python -m benchmarks.hostile --count 5000 [--seed N]`.

Every file of samples.hostile is uploaded over HTTP as any client does and followed until it was judged. Meanwhile an
honest paper is uploaded every second, as before the attack, and a canary waits for calls that nobody may make. The
whole stack of `wathiq up` runs in a folder of its own.
"""

import argparse
import json
import secrets
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import psutil

from benchmarks.stacks import stack
from deploy.stack import status
from deploy.stack.ours import environment
from deploy.stack.part import Site
from samples.hostile import Hostile, draw
from samples.hostile.bent import honest

_SENDERS = 4
_A_DOSSIER_TAKES = 40
_EVERY_S = 1.0
_ALONE = 20
_PATIENCE_S = 120.0
_WATCHED = ("api", "worker-intake", "worker-reading", "worker-dossiers")
_ENDED = ("refused", "inspected", "reading", "read")
A_HOUSEHOLD = {
    "language": "fr",
    "channel": "online",
    "office": "rabat-agdal",
    "phone": "+212612345678",
    "address": {"line": "12 rue des Orangers", "commune": "Rabat", "province": "Rabat"},
    "members": [
        {
            "id": "m1",
            "relation": "head",
            "idcs": "5170669072",
            "cin": "AB123456",
            "family_name": "Alaoui",
            "given_names": "Karim",
            "birth_date": "1985-03-12",
            "sex": "M",
        }
    ],
    "marriages": [],
}


@dataclass(frozen=True, slots=True)
class Sent:
    """How one file fared: the answer to its upload, what it came to, and the seconds until each."""

    family: str
    status: int
    code: str
    end: str
    answered_s: float
    judged_s: float


@dataclass(slots=True)
class Watch:
    """What was seen of the machine meanwhile."""

    calls: int = 0
    child_peak_mib: float = 0.0
    beside_s: list[float] = field(default_factory=list)
    beside_failed: int = 0


class Door:
    """Uploads files to one dossier after the other."""

    def __init__(self, base: str, token: str) -> None:
        self._client = httpx2.Client(
            base_url=f"{base}/api/v1", headers={"Authorization": f"Bearer {token}"}, timeout=_PATIENCE_S
        )
        self._number, self._left = "", 0

    def send(self, hostile: Hostile) -> Sent:
        """Upload a file and follow it until it is judged."""
        number = self._dossier()
        began = time.monotonic()
        answer = self._client.post(
            f"/dossiers/{number}/documents",
            files={"file": (hostile.name or "x", hostile.data, "image/jpeg")},
            headers=_once(),
        )
        answered = time.monotonic() - began
        body = answer.json() if "json" in answer.headers.get("content-type", "") else {}
        end = "refused at the door"
        if answer.status_code == 201:
            end = self._judged(number, body, began + _PATIENCE_S)
        code = str(body.get("code", "")) if answer.status_code != 201 else ""
        return Sent(hostile.family, answer.status_code, code, end, answered, time.monotonic() - began)

    def _judged(self, number: str, body: dict[str, str], until: float) -> str:
        while body["state"] not in _ENDED:
            if time.monotonic() > until:
                return "never judged"
            time.sleep(0.1)
            body = self._client.get(f"/dossiers/{number}/documents/{body['id']}").json()
        return "refused after a look" if body["state"] == "refused" else "taken"

    def _dossier(self) -> str:
        if not self._left:
            answer = self._client.post("/dossiers", json=A_HOUSEHOLD, headers=_once())
            answer.raise_for_status()
            self._number, self._left = str(answer.json()["number"]), _A_DOSSIER_TAKES
        self._left -= 1
        return self._number


def _once() -> dict[str, str]:
    return {"Idempotency-Key": secrets.token_hex(16)}


@contextmanager
def canary(watch: Watch) -> Iterator[str]:
    """Listen where hostile files tell their reader to call, and count who does."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        done = threading.Event()

        def listen() -> None:
            while not done.is_set():
                try:
                    server.accept()[0].close()
                except TimeoutError:
                    continue
                watch.calls += 1

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}/x"
        finally:
            done.set()
            listener.join()


@contextmanager
def beside(door: Door, site: Site, watch: Watch) -> Iterator[None]:
    """Upload an honest paper every second, and look how much memory decoders take."""
    done = threading.Event()

    def upload() -> None:
        while not done.wait(_EVERY_S):
            sent = door.send(Hostile("honest", "carte.jpg", honest("JPEG", 3)))
            watch.beside_s.append(sent.answered_s)
            watch.beside_failed += sent.status != 201 or sent.end == "never judged"

    def look() -> None:
        while not done.wait(0.01):
            watch.child_peak_mib = max(watch.child_peak_mib, _children_mib(site))

    threads = [threading.Thread(target=upload), threading.Thread(target=look)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        done.set()
        for thread in threads:
            thread.join()


def _children_mib(site: Site) -> float:
    peak = 0.0
    for process in _processes(site).values():
        for server in process.children():
            for child in server.children():
                try:
                    told = Path(f"/proc/{child.pid}/status").read_text()
                except OSError:
                    continue
                held = next((line for line in told.splitlines() if line.startswith("VmHWM")), "VmHWM: 0 kB")
                peak = max(peak, int(held.split()[1]) / 1024)
    return peak


def _processes(site: Site) -> dict[str, psutil.Process]:
    parts = {part.name: part.process for part in status(site.home.root).parts if part.name in _WATCHED}
    return {name: psutil.Process(process.pid) for name, process in parts.items() if process is not None}


def attack(site: Site, seed: int, count: int, watch: Watch) -> tuple[list[Sent], list[float]]:
    """Send the files and return how they fared, and how long honest papers took before that."""
    told = environment(site)
    base, token = told["WATHIQ_API_URL"], site.secret("client-token")
    calm = Door(base, token)
    alone = [calm.send(Hostile("honest", "carte.jpg", honest("JPEG", 3))).answered_s for _ in range(_ALONE)]
    sent: list[Sent] = []
    with canary(watch) as address, beside(calm, site, watch), ThreadPoolExecutor(_SENDERS) as senders:
        files = draw(seed, count, address)
        taking = threading.Lock()

        def sender() -> None:
            door = Door(base, token)
            while True:
                with taking:
                    hostile = next(files, None)
                if hostile is None:
                    return
                sent.append(door.send(hostile))
                if len(sent) % 200 == 0:
                    sys.stderr.write(f"\r{len(sent)} of {count}")

        for each in [senders.submit(sender) for _ in range(_SENDERS)]:
            each.result()
    sys.stderr.write("\n")
    return sent, alone


def _quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def report(sent: list[Sent], alone: list[float], watch: Watch, died: list[str]) -> dict[str, object]:
    """Print the table, and return the figures."""
    ends = ("refused at the door", "refused after a look", "taken", "never judged")
    sys.stdout.write(f"{'family':<20}" + "".join(f"{end:>22}" for end in ends) + f"{'slowest s':>11}\n")
    for family in dict.fromkeys(each.family for each in sent):
        of = [each for each in sent if each.family == family]
        counts = Counter(each.end for each in of)
        row = "".join(f"{counts[end]:>22}" for end in ends)
        sys.stdout.write(f"{family:<20}{row}{max(each.judged_s for each in of):>11.2f}\n")
    answered = [each.answered_s for each in sent]
    judged = [each.judged_s for each in sent]
    figures: dict[str, object] = {
        "files": len(sent),
        "answers of 5xx": sum(each.status >= 500 for each in sent),
        "refused without a code": sum(400 <= each.status < 500 and not each.code for each in sent),
        "never judged": sum(each.end == "never judged" for each in sent),
        "parts that died": died,
        "calls to the canary": watch.calls,
        "largest decoder, MiB": round(watch.child_peak_mib),
        "answered within s, p50 p99 max": [round(_quantile(answered, share), 2) for share in (0.5, 0.99, 1)],
        "judged within s, p50 p99 max": [round(_quantile(judged, share), 2) for share in (0.5, 0.99, 1)],
        "honest papers beside": len(watch.beside_s),
        "of them failed": watch.beside_failed,
        "honest paper alone, p50 p95 s": [round(_quantile(alone, share), 2) for share in (0.5, 0.95)],
        "honest paper beside, p50 p95 s": [round(_quantile(watch.beside_s, share), 2) for share in (0.5, 0.95)],
    }
    for each in sent:
        if each.status >= 500 or each.end == "never judged":
            sys.stdout.write(f"FAULT {each}\n")
    for name, value in figures.items():
        sys.stdout.write(f"{name}: {value}\n")
    return figures


def main() -> int:
    """Run it; the exit status is 1 where a part died, an answer was a 5xx, or somebody called."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("--json", type=Path)
    told = parser.parse_args()
    sys.stdout.write(f"seed {told.seed}\n")
    watch = Watch()
    with stack() as site:
        before = {name: process.pid for name, process in _processes(site).items()}
        sent, alone = attack(site, told.seed, told.count, watch)
        after = {name: process.pid for name, process in _processes(site).items()}
    died = sorted(name for name, pid in before.items() if after.get(name) != pid)
    figures = report(sent, alone, watch, died)
    if told.json:
        told.json.write_text(json.dumps({"seed": told.seed, **figures}, indent=1))
    return 1 if died or figures["answers of 5xx"] or watch.calls else 0


if __name__ == "__main__":
    sys.exit(main())
