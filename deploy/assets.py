"""Copies what pages take from npm into `api/static/vendor/`, each file under a name that changes with its content.

Such a file can be cached for good. `manifest.json` maps plain names to those names; without npm it is empty and pages
use the fonts of the system. Run by `deploy/setup.sh`: `python -m deploy.assets`.
"""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENDOR = ROOT / "api" / "static" / "vendor"
HASH_DIGITS = 12

FONT = "@fontsource/ibm-plex-sans-arabic"
FONT_WEIGHTS = (400, 600)
# Cyrillic is left out: nobody writes it here.
FONT_SUBSETS = ("arabic", "latin", "latin-ext")


@dataclass(frozen=True, slots=True)
class Asset:
    """A file for browsers: its plain name and its content."""

    name: str
    content: bytes

    @property
    def hashed_name(self) -> str:
        """The name with a digest of the content before its ending."""
        plain = Path(self.name)
        return f"{plain.stem}-{sha256(self.content).hexdigest()[:HASH_DIGITS]}{plain.suffix}"


def gather(packages: Path) -> tuple[Asset, ...]:
    """The assets that an installed `node_modules` gives; none where it lacks the packages."""
    font = packages / FONT
    return tuple(_font_assets(font)) if font.is_dir() else ()


def publish(assets: tuple[Asset, ...], vendor: Path) -> None:
    """Replaces the content of the vendor directory."""
    shutil.rmtree(vendor, ignore_errors=True)
    vendor.mkdir(parents=True)
    for asset in assets:
        (vendor / asset.hashed_name).write_bytes(asset.content)
    manifest = {asset.name: asset.hashed_name for asset in assets}
    (vendor / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def _font_assets(font: Path) -> Iterator[Asset]:
    """The font files, one sheet that names them, and their licence, which has to travel along."""
    ranges: dict[str, str] = json.loads((font / "unicode.json").read_text(encoding="utf-8"))
    rules: list[str] = []
    for subset in FONT_SUBSETS:
        for weight in FONT_WEIGHTS:
            file = font / "files" / f"{font.name}-{subset}-{weight}-normal.woff2"
            asset = Asset(file.name, file.read_bytes())
            sheet = (font / f"{subset}-{weight}.css").read_text(encoding="utf-8")
            # woff2 alone: every browser of the last ten years reads it.
            rule = re.sub(r"src:[^;]*;", f"src: url({asset.hashed_name}) format('woff2');", sheet)
            rules.append(rule.replace("}", f"  unicode-range: {ranges[subset]};\n}}"))
            yield asset
    yield Asset("fonts.css", "\n".join(rules).encode())
    yield Asset("fonts-licence.txt", (font / "LICENSE").read_bytes())


if __name__ == "__main__":
    publish(gather(ROOT / "node_modules"), VENDOR)
