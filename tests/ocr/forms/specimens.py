"""Specimens of machine-readable zones: the lines of any format for invented people, and pictures of them."""

from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from dossier.identifiers.mrz import check_digit
from ocr.engine import Grey

FONT = "/usr/share/fonts/opentype/ocr-b/OCRB.otf"
FORMATS = ("TD1", "TD2", "TD3", "MRV-A", "MRV-B", "FRA-1988")
_PITCH = 28


@dataclass(frozen=True, slots=True)
class Person:
    """What a zone is composed of; names hold capitals and single spaces, dates six digits, `optional` at most 7."""

    code: str = "P"
    state: str = "UTO"
    nationality: str = "UTO"
    number: str = "L898902C3"
    optional: str = ""
    birth: str = "740812"
    sex: str = "F"
    expiry: str = "320415"
    family: str = "ERIKSSON"
    given: str = "ANNA MARIA"


def compose(name: str, who: Person) -> list[str]:
    """Return the lines of a zone of the format, every check digit right."""
    names = _filled(f"{who.family}<<{who.given}" if who.given else who.family, 60)
    number, dates = _checked(_filled(who.number, 9)), (_checked(who.birth), _checked(who.expiry))
    if name == "TD1":
        first = _filled(who.code, 2) + _filled(who.state, 3) + number + _filled(who.optional, 15)
        if len(who.number) > 9:
            rest = who.number[9:] + str(check_digit(who.number))
            first = _filled(who.code, 2) + _filled(who.state, 3) + who.number[:9] + "<" + _filled(rest, 15)
        second = f"{dates[0]}{who.sex}{dates[1]}{_filled(who.nationality, 3)}" + "<" * 11
        composite = check_digit(first[5:] + second[:7] + second[8:15] + second[18:])
        return [first, second + str(composite), names[:30]]
    if name == "FRA-1988":
        first = "IDFRA" + _filled(who.family, 25) + "751234"
        second = _checked("120875101234") + _filled(who.given.replace(" ", "<<"), 14) + dates[0] + who.sex
        return [first, second + str(check_digit(first + second))]
    length = 44 if name in ("TD3", "MRV-A") else 36
    first = (_filled(who.code, 2) + _filled(who.state, 3) + names)[:length]
    second = number + _filled(who.nationality, 3) + dates[0] + who.sex + dates[1]
    if name.startswith("MRV"):
        return [first, _filled(second + who.optional, length)]
    second += _checked(_filled(who.optional, 14)) if name == "TD3" else _filled(who.optional, 7)
    return [first, second + str(check_digit(second[:10] + second[13:20] + second[21:]))]


def code_of(name: str) -> str:
    """Return a document code of the format."""
    return {"TD1": "I", "TD2": "AC", "TD3": "P", "FRA-1988": "ID"}.get(name, "V")


def sheet(lines: list[str], seed: int, pitch: float = 20.0) -> Grey:
    """Return a page with a photograph, some print and a zone at its foot; `pitch` pixels a character."""
    rng = np.random.default_rng(seed)
    width, height = round(len(lines[0]) * _PITCH * 1.1), 22 * _PITCH
    grain = rng.normal(rng.uniform(215, 245), 3, (height, width)).clip(0, 255)
    page = Image.fromarray(grain.astype(np.uint8))
    draw = ImageDraw.Draw(page)
    draw.rectangle((40, 60, width // 3, height - 6.5 * _PITCH * 1.6), fill=int(rng.integers(70, 160)))
    small = ImageFont.truetype(FONT.replace("ocr-b/OCRB.otf", "../truetype/dejavu/DejaVuSans.ttf"), 20)
    for row in range(6):
        draw.text((width // 3 + 60, 60 + 50 * row), "Nom / Surname Utopie 12.08.1974", font=small, fill=40)
    face = ImageFont.truetype(FONT, 200)
    face = ImageFont.truetype(FONT, round(200 * _PITCH / face.getlength("0")))
    ink = int(rng.integers(0, 70))
    for at, line in enumerate(lines):
        baseline = height - _PITCH * (1.2 + 2.4 * (len(lines) - 1 - at))
        for place, character in enumerate(line):
            draw.text((width * 0.045 + place * _PITCH, baseline), character, font=face, fill=ink, anchor="ls")
    factor = pitch / _PITCH
    return cv2.resize(np.array(page), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def photographed(page: Grey, seed: int, skew: float = 5.0) -> Grey:
    """Return the page seen a little askew on a dark desk, unevenly lit, blurred and compressed."""
    rng = np.random.default_rng(seed)
    height, width = page.shape
    wide, high = round(width * 1.2), round(height * 1.3)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-skew, skew), 1.0)
    turn[:, 2] += (wide - width) / 2, (high - height) / 2
    desk = rng.normal(rng.uniform(30, 110), 8, (high, wide)).clip(0, 255).astype(np.uint8)
    cv2.warpAffine(page, turn, (wide, high), dst=desk, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT)
    light = np.linspace(rng.uniform(0.6, 0.8), 1.0, wide)[None]
    lit = cv2.GaussianBlur(desk, (0, 0), 0.7) * light + rng.normal(0, 3, desk.shape)
    _, jpeg = cv2.imencode(".jpg", lit.clip(0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 75])
    return np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE))


def prose(seed: int) -> Grey:
    """Return an A4 page at 150 dpi of lines of print without a zone."""
    rng = np.random.default_rng(seed)
    page = Image.new("L", (1240, 1754), 250)
    draw = ImageDraw.Draw(page)
    face = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 19)
    for row in range(52):
        letters = list("aeilmnorstu")
        words = ["".join(rng.choice(letters, rng.integers(2, 9))) for _ in range(16)]
        draw.text((110, 90 + 30 * row), " ".join(words)[: int(rng.integers(60, 95))], font=face, fill=30)
    return np.array(page)


def _filled(text: str, length: int) -> str:
    return text.replace(" ", "<")[:length].ljust(length, "<")


def _checked(text: str) -> str:
    return text + str(check_digit(text))
