"""Commands: `read FILE...` prints one JSON line a file, in order; `explain FILE` shows why; `nets` gathers nets.

The contract is DESIGN.md §5: a file that cannot be opened gets its line too, and nothing ever ends in a
traceback. Progress goes to standard error, only when a person looks at it.
"""

import argparse
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

# Before anything that brings threads of its own: one process is one core's worth of work.
os.environ.setdefault("OMP_THREAD_LIMIT", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from dossier.reading import Box, FieldReading, Reading
from ocr import nets
from ocr.errors import CannotOpenError, FileTooLargeError, UnreadableFileError
from ocr.reader import Reader
from ocr.settings import ReaderSettings


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m ocr", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    read = commands.add_parser("read", help="read documents; prints one JSON object a line")
    read.add_argument("files", nargs="+", metavar="FILE")
    read.add_argument("--engine", choices=("auto", "tesserocr", "pytesseract"), default="auto")
    gather = commands.add_parser("nets", help="gather the recognition nets that are installed into one folder")
    gather.add_argument("--into", type=Path, default=nets.BUILT)
    explained = commands.add_parser("explain", help="show why a file was read as it was: one HTML page")
    explained.add_argument("file", metavar="FILE")
    explained.add_argument("--out", type=Path, metavar="HTML", help="beside the file where left out")
    given = parser.parse_args(arguments)
    if given.command == "nets":
        _say(" ".join(nets.build(given.into)) or "nothing to gather: Debian's nets will do")
        return 0
    if given.command == "explain":
        return _explain(Path(given.file), given.out)
    return _read(given.files, given.engine)


def _explain(file: Path, out: Path | None) -> int:
    from ocr.explain import explain

    try:
        with Reader(_settings("auto")) as reader:
            page = explain(reader, file.read_bytes(), file.name)
    except (UnreadableFileError, OSError) as error:
        sys.stderr.write(f"{file}: {getattr(error, 'code', CannotOpenError.code)}\n")
        return 1
    out = out or file.with_suffix(file.suffix + ".html")
    out.write_text(page, encoding="utf-8")
    _say(str(out))
    return 0


def _settings(engine: str) -> ReaderSettings:
    tessdata = os.environ.get("WATHIQ_TESSDATA")
    return ReaderSettings(tessdata=Path(tessdata) if tessdata else None, engine=engine)


def _read(files: list[str], engine: str) -> int:
    settings = _settings(engine)
    watched = sys.stderr.isatty()
    with Reader(settings) as reader:
        for number, name in enumerate(files, start=1):
            if watched:
                sys.stderr.write(f"\r{number}/{len(files)} {name}\x1b[K")
                sys.stderr.flush()
            _say(json.dumps(_line(reader, settings, name), ensure_ascii=False))
    if watched:
        sys.stderr.write("\r\x1b[K")
    return 0


def _line(reader: Reader, settings: ReaderSettings, name: str) -> dict[str, object]:
    try:
        path = Path(name)
        if path.stat().st_size > settings.limits.file_bytes:
            raise FileTooLargeError
        # A pipe would hang and a device never end.
        if not path.is_file():
            raise OSError("not a file")
        return as_json(name, reader.read(path.read_bytes()))
    except UnreadableFileError as error:
        return failed(name, error.code)
    except (OSError, ValueError):
        return failed(name, CannotOpenError.code)
    except Exception as error:
        # The contract: a line for every file whatever happens. The type is enough to find the fault, and holds
        # nothing of the document.
        sys.stderr.write(f"reader failed: {type(error).__name__}\n")
        return failed(name, getattr(error, "code", "reader.failed"))


def as_json(name: str, reading: Reading) -> dict[str, object]:
    """Return the line of a file that was read."""
    if reading.error:
        return failed(name, reading.error)
    line: dict[str, object] = {
        "file": name,
        "kind": reading.kind,
        "kind_confidence": reading.kind_confidence,
        "quality": {"verdict": reading.quality.verdict.value, "problems": list(reading.quality.problems)},
        "pages": reading.pages,
        "page_sizes": [[size.width, size.height, size.turn] for size in reading.page_sizes],
        "fields": _fields(reading.fields),
    }
    if reading.documents:
        line["documents"] = [
            {
                "kind": each.kind,
                "kind_confidence": each.kind_confidence,
                "pages": list(each.pages),
                "region": _box(each.region) if each.region else None,
                "fields": _fields(each.fields),
            }
            for each in reading.documents
        ]
    if reading.codes:
        line["codes"] = [
            {"format": code.format, "text": code.text, "page": code.page, "box": _box(code.box)}
            for code in reading.codes
        ]
    return line


def _fields(read: Mapping[str, FieldReading]) -> dict[str, object]:
    fields: dict[str, object] = {}
    for name, found in read.items():
        told = {"value": found.value, "confidence": found.confidence, "page": found.page, "box": _box(found.box)}
        fields[name] = told | ({"alternatives": list(found.alternatives)} if found.alternatives else {})
    return fields


def _box(box: Box) -> list[int]:
    return [box.x, box.y, box.width, box.height]


def failed(name: str, code: str) -> dict[str, object]:
    """Return the line of a file of which nothing could be read."""
    problems = [code] if code.startswith("quality.") else []
    return {"file": name, "quality": {"verdict": "unreadable", "problems": problems}, "error": code}


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
