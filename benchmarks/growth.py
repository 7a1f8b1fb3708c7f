"""What reading holds: memory as hundreds of pages go through one process, and its peak over photographs of 12 MP.

    python -m benchmarks.growth FOLDER --pages 500 --json out.json

Reads every readable file below FOLDER (made by `python -m samples documents`) over and over in a process of its own,
then, in another one, each of some of them brought to 4000 by 3000 pixels as a phone takes them. Memory is that of the
reader's process and of its decoding child, in MB; what a process holds at first (nets, libraries) is in it. At a mark
the least held after any of the files before it counts: the page that was read last is in the rest.
"""

import argparse
import json
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Sequence
from multiprocessing.queues import Queue
from pathlib import Path

import cv2
import psutil

from benchmarks import costs, sets
from benchmarks.readers import ENGINES, opened

MARKS = (50, 250, 500)
_PHOTO = (4000, 3000)
_PHOTOS = 8
# Pages before a mark over which the least is taken.
_WINDOW = 25
_MB = 2**20


def growth(paths: Sequence[Path], engine: str, pages: int) -> list[dict[str, float]]:
    """Read so many pages in one process; return what it and its children held at each mark."""
    return _apart(_grow, [str(path) for path in paths], engine, pages)


def peak(paths: Sequence[Path], engine: str) -> dict[str, float]:
    """Return the most memory that a process held that reads these as photographs of 12 megapixels."""
    told = _apart(_look, [str(path) for path in paths[:_PHOTOS]], engine, 0)
    return told[0]


def _apart(work: Callable[..., None], paths: list[str], engine: str, pages: int) -> list[dict[str, float]]:
    costs.alone()
    context = multiprocessing.get_context("spawn")
    answers: Queue[list[dict[str, float]]] = context.Queue()
    worker = context.Process(target=work, args=(paths, engine, pages, answers))
    worker.start()
    told = answers.get()
    worker.join()
    return told


def _grow(paths: list[str], engine: str, pages: int, answers: "Queue[list[dict[str, float]]]") -> None:
    marks = [mark for mark in MARKS if mark < pages] + [pages]
    told: list[dict[str, float]] = []
    done, least = 0, float("inf")
    with opened(engine, None) as reader:
        while done < pages:
            for path in paths:
                done += max(1, reader.read(Path(path).read_bytes()).pages)
                if marks[len(told)] - done <= _WINDOW:
                    least = min(least, costs.resident_mb())
                if done >= marks[len(told)]:
                    told.append({"pages": done, **_held(), "mb": round(least, 1)})
                    least = float("inf")
                if done >= pages:
                    break
    answers.put(told)


def _look(paths: list[str], engine: str, _pages: int, answers: "Queue[list[dict[str, float]]]") -> None:
    sizes = []
    with opened(engine, None) as reader:
        for path in paths:
            picture = cv2.imread(path)
            if picture is None:
                # A PDF or TIFF of several pages: only what a phone could have taken is asked about.
                continue
            across = _PHOTO if picture.shape[1] > picture.shape[0] else _PHOTO[::-1]
            taken = cv2.resize(picture, across, interpolation=cv2.INTER_CUBIC)
            reader.read(cv2.imencode(".jpg", taken, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes())
            sizes.append(across)
    answers.put([{"photos": len(sizes), "peak_mb": round(costs.peak_mb(), 1)}])


def _held() -> dict[str, float]:
    children = 0.0
    for child in psutil.Process().children(recursive=True):
        try:
            children += child.memory_info().rss / _MB
        except psutil.NoSuchProcess:
            continue
    return {
        "mb": round(costs.resident_mb(), 1),
        "peak_mb": round(costs.peak_mb(), 1),
        "children_mb": round(children, 1),
    }


def main() -> None:
    """Print memory at each mark, and the peak over photographs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="sets of samples, made before")
    parser.add_argument("--pages", type=int, default=MARKS[-1])
    parser.add_argument("--engine", default="auto", choices=ENGINES)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    paths = [sample.path for sample in sets.found(given.folder) if sample.is_readable]
    sys.stdout.write(f"{len(paths)} files, {given.pages} pages, load {os.getloadavg()[0]:.1f}\n")
    photographs = [path for path in paths if path.suffix in (".jpg", ".jpeg")]
    most = peak(photographs, given.engine)
    sys.stdout.write(f"{most['photos']:.0f} photographs of {_PHOTO[0]} by {_PHOTO[1]}: peak {most['peak_mb']:.0f} MB\n")
    started = time.monotonic()
    held = growth(paths, given.engine, given.pages)
    for mark in held:
        sys.stdout.write(
            f"{mark['pages']:.0f} pages: {mark['mb']:.0f} MB, peak {mark['peak_mb']:.0f}, "
            f"children {mark['children_mb']:.0f}\n"
        )
    sys.stdout.write(f"{time.monotonic() - started:.0f} s\n")
    if given.json:
        told = {"day": time.strftime("%Y-%m-%d"), "peak": most, "growth": held}
        given.json.write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    main()
