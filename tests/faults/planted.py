"""Values that would be known again anywhere: planted in every input, searched for wherever something is kept."""

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from PIL import Image

_LEAST = 6
_ARTIST, _COMMENT, _GPS, _LATITUDE_REF, _MAKER_NOTE = 0x013B, 0x9286, 0x8825, 1, 0x010E


@dataclass
class Canaries:
    """What was planted: each value with where it was put."""

    values: dict[str, str] = field(default_factory=dict)

    def plant(self, value: str, where: str) -> str:
        """Remember a value and return it."""
        assert len(value) >= _LEAST, where
        self.values[value] = where
        return value

    def needles(self) -> dict[bytes, str]:
        """Return every way in which a value may lie on a disk, each with where it came from."""
        found: dict[bytes, str] = {}
        for value, where in self.values.items():
            plain = value.encode()
            shifted = [base64.b64encode(bytes(shift) + plain)[4 if shift else 0 : -4] for shift in range(3)]
            written = [plain, value.encode("utf-16-le"), plain.hex().encode(), plain.hex().upper().encode()]
            written += [quote(value).encode(), json.dumps(value)[1:-1].encode(), *shifted]
            found |= {each: where for each in written if len(each) >= _LEAST}
        return found


def of_household(declaration: dict[str, object], canaries: Canaries) -> None:
    """Take what a declaration says of people: what the papers of its folder show too, in both scripts."""
    for member in declaration["members"]:  # type: ignore[attr-defined]
        for name in ("idcs", "cin", "birth_date", "birth_place"):
            if len(str(member.get(name) or "")) >= _LEAST:
                canaries.plant(str(member[name]), f"{name} declared, printed and asked of registries")
        full = f"{member['given_names']} {member['family_name']}"
        canaries.plant(full, "name declared and printed")
        canaries.plant(f"{member['family_name']} {member['given_names']}", "name declared and printed")
        if member.get("family_name_ar"):
            canaries.plant(f"{member['given_names_ar']} {member['family_name_ar']}", "name in Arabic")


def in_exif(path: Path, canaries: Canaries, word: str) -> None:
    """Write values into what a telephone writes beside a picture."""
    with Image.open(path) as image:
        exif = image.getexif()
        exif[_ARTIST] = canaries.plant(f"{word}-artist", "EXIF artist")
        exif[_MAKER_NOTE] = canaries.plant(f"{word}-description", "EXIF description")
        exif.get_ifd(_GPS)[_LATITUDE_REF] = canaries.plant(f"{word}-gps-north", "EXIF place")
        kept = image.copy()
    kept.save(path, "JPEG", quality=92, exif=exif.tobytes(), comment=canaries.plant(f"{word}-comment", "JPEG comment"))


def hits(places: Iterable[Path], needles: dict[bytes, str]) -> Iterator[tuple[str, str]]:
    """Yield where a value lies, and which; files are read in pieces that overlap."""
    longest = max(map(len, needles))
    for place in places:
        for path in sorted(each for each in ([place] if place.is_file() else place.rglob("*")) if _is_file(each)):
            found: set[str] = set()
            for piece in _pieces(path, longest):
                found |= {where for needle, where in needles.items() if needle in piece}
            for where in sorted(found):
                yield str(path), where


def looked_at(places: Iterable[Path]) -> dict[str, tuple[int, int]]:
    """Return how many files and bytes there are in each place."""
    found = {}
    for place in places:
        sizes = [each.stat().st_size for each in ([place] if place.is_file() else place.rglob("*")) if _is_file(each)]
        found[str(place)] = len(sizes), sum(sizes)
    return found


def _is_file(path: Path) -> bool:
    try:
        return path.is_file() and not path.is_symlink()
    except OSError:  # gone meanwhile
        return False


def _pieces(path: Path, overlap: int, size: int = 1 << 22) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            tail = b""
            while piece := file.read(size):
                yield tail + piece
                tail = piece[-overlap:]
    except OSError:
        return
