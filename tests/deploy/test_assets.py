"""Web assets from npm."""

import json
from pathlib import Path

from deploy.assets import FONT, Asset, gather, publish


def packages(root: Path) -> Path:
    font = root / FONT
    (font / "files").mkdir(parents=True)
    ranges = dict.fromkeys(("arabic", "latin", "latin-ext"), "U+0-7F")
    (font / "unicode.json").write_text(json.dumps(ranges))
    (font / "LICENSE").write_text("OFL")
    for subset in ranges:
        for weight in (400, 600):
            name = f"{font.name}-{subset}-{weight}-normal"
            (font / "files" / f"{name}.woff2").write_bytes(f"{subset}{weight}".encode())
            source = f"src: url(./files/{name}.woff2) format('woff2'), url(./files/{name}.woff) format('woff');"
            (font / f"{subset}-{weight}.css").write_text(f"@font-face {{\n  {source}\n}}")
    return root


def test_a_name_changes_with_the_content() -> None:
    assert Asset("a.css", b"one").hashed_name != Asset("a.css", b"two").hashed_name
    assert Asset("a.css", b"one").hashed_name.endswith(".css")


def test_the_sheet_names_the_published_files_and_no_others(tmp_path: Path) -> None:
    vendor = tmp_path / "vendor"
    publish(gather(packages(tmp_path)), vendor)
    manifest = json.loads((vendor / "manifest.json").read_text())
    sheet = (vendor / manifest["fonts.css"]).read_text()
    named = {part.split(")")[0] for part in sheet.split("url(")[1:]}
    assert named == {entry for name, entry in manifest.items() if name.endswith(".woff2")}
    assert all((vendor / name).is_file() for name in named)
    assert sheet.count("unicode-range") == len(named)


def test_what_an_earlier_install_published_is_gone(tmp_path: Path) -> None:
    publish((Asset("old.css", b""),), tmp_path / "vendor")
    publish((), tmp_path / "vendor")
    assert [file.name for file in (tmp_path / "vendor").iterdir()] == ["manifest.json"]


def test_without_npm_there_are_no_assets(tmp_path: Path) -> None:
    assert gather(tmp_path) == ()
