"""Teach the second opinion on machine-readable zones: a small net that tells one character of OCR-B at a time.

    python -m benchmarks.glyphs --pages 2500 --seed 1

Lines of random characters are printed in OCR-B, made small, blurred, noisy and unevenly lit, brought back to the size
that `ocr.forms.strips` cuts lines out in, and cut into characters. No picture of any document is used. Writes
`ocr/forms/glyphs.npz` (weights as 16-bit floats) and prints the share told right on lines of another seed.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from dossier.identifiers.mrz import ALPHABET
from ocr.forms.bands import Band, Bar
from ocr.forms.glyphs import WEIGHTS, windows
from ocr.forms.strips import PITCH, SIDEWAYS, level, lines_of
from samples.fonts import OCR_B

Floats = NDArray[Any]
_PRINTED, _CHARACTERS, _HIDDEN = 36, 24, 96
_BATCH, _ROUNDS = 256, 14


def lines(rng: np.random.Generator, faces: list[ImageFont.FreeTypeFont]) -> tuple[list[NDArray[Any]], NDArray[Any]]:
    """Return two lines as the reader cuts them out, and the characters of each."""
    shares = np.full(len(ALPHABET), 0.88 / len(ALPHABET))
    shares[-1] += 0.12
    told = rng.choice(len(ALPHABET), (2, _CHARACTERS), p=shares)
    wide, high = (_CHARACTERS + 4) * _PRINTED, 8 * _PRINTED
    paper = rng.uniform(150, 255)
    page = Image.new("L", (wide, high), int(paper))
    draw = ImageDraw.Draw(page)
    face = faces[int(rng.integers(len(faces)))]
    ink, heavy = int(rng.uniform(0, 0.45) * paper), int(rng.random() < 0.2)
    baselines = (3.2 * _PRINTED, (3.2 + rng.uniform(1.8, 2.6)) * _PRINTED)
    for baseline, row in zip(baselines, told, strict=True):
        for at, character in enumerate(row):
            place = ((at + 2.5) * _PRINTED, baseline)
            draw.text(place, ALPHABET[character], font=face, fill=ink, anchor="ms", stroke_width=heavy)
    printed = _weighed(rng, np.array(page))
    small = rng.choice([rng.uniform(7, 12), rng.uniform(10, 20), rng.uniform(16, 30)]) / _PRINTED
    picture = cv2.GaussianBlur(printed.astype(np.float32), (0, 0), 0.45 / small)
    turn = np.array([[small, rng.normal(0, 0.05) * small, 0], [rng.normal(0, 0.03) * small, small, 0]])
    turn[1, 1] *= rng.normal(1, 0.05)
    size = (round(wide * small * 1.05), round(high * small * 1.1))
    picture = cv2.warpAffine(picture, turn, size, borderMode=cv2.BORDER_REPLICATE)
    blur = abs(rng.normal(0, 0.8)) * min(1.0, small * _PRINTED / 14)
    picture = cv2.GaussianBlur(picture, (0, 0), blur) if blur > 0.2 else picture
    picture = picture * np.linspace(rng.uniform(0.6, 1), rng.uniform(0.6, 1), size[0])[None]
    picture = np.clip(picture + rng.normal(0, rng.uniform(0, 6), picture.shape), 0, 255).astype(np.uint8)
    _, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(rng.uniform(45, 95))])
    grey = np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE))
    bars = []
    for baseline in baselines:
        # Where the finder would say that the line is, with what it gets wrong about it.
        ends = np.array([[2 * _PRINTED, baseline], [(2 + _CHARACTERS) * _PRINTED, baseline]])
        ends[:, 1] -= _PRINTED * (0.4 + rng.normal(0, 0.1))
        ends += rng.normal(0, 0.1 * _PRINTED, ends.shape)
        start, end = ends @ turn[:, :2].T
        bars.append(Bar(start, end, small * _PRINTED))
    band = Band(tuple(bars), 1.0, bars[0].length / _CHARACTERS)
    return [line.even for line in lines_of(grey, level(grey, band, _CHARACTERS), _CHARACTERS)], told


def _weighed(rng: np.random.Generator, page: NDArray[Any]) -> NDArray[Any]:
    """Print the page heavier or lighter than its face, now and then: printers and copiers do, most of all on cards."""
    way = rng.random()
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    if way < 0.25:
        return cv2.erode(page, kernel, iterations=int(rng.integers(1, 3)))
    if way < 0.45:
        return cv2.dilate(page, kernel)
    return page


def characters(rng: np.random.Generator, pages: int) -> tuple[Floats, NDArray[Any]]:
    """Return windows, one a character, and what they show."""
    sizes = [_PRINTED * share for share in (0.92, 0.97, 1.0, 1.04)]
    whole = ImageFont.truetype(str(OCR_B.file), 200)
    faces = [ImageFont.truetype(str(OCR_B.file), round(200 * size / whole.getlength("0"))) for size in sizes]
    shown, told = [], []
    for _ in range(pages):
        for picture, right in zip(*lines(rng, faces), strict=True):
            every = windows(picture)
            for at, character in enumerate(right):
                place = round((at + 0.5 + SIDEWAYS) * PITCH + rng.normal(0, 1.0))
                shown.append(every[place].copy())
                told.append(character)
    return np.array(shown, np.float32), np.array(told)


def taught(shown: Floats, told: NDArray[Any], rng: np.random.Generator) -> list[Floats]:
    """Return the weights of a net of one hidden layer after stochastic gradient descent (Adam)."""
    sizes = (shown.shape[1], _HIDDEN, len(ALPHABET))
    net = [rng.normal(0, (2 / sizes[0]) ** 0.5, sizes[:2]), np.zeros(sizes[1])]
    net += [rng.normal(0, (2 / sizes[1]) ** 0.5, sizes[1:]), np.zeros(sizes[2])]
    net = [weights.astype(np.float32) for weights in net]
    moments, squares = [np.zeros_like(w) for w in net], [np.zeros_like(w) for w in net]
    step = 0
    for turn in range(_ROUNDS):
        for batch in _batches(len(shown), rng):
            step += 1
            inputs, right = shown[batch], told[batch]
            hidden = np.maximum(inputs @ net[0] + net[1], 0)
            scores = hidden @ net[2] + net[3]
            wrong = np.exp(scores - scores.max(axis=1, keepdims=True))
            wrong /= wrong.sum(axis=1, keepdims=True)
            wrong[np.arange(len(right)), right] -= 1
            wrong /= len(right)
            back = (wrong @ net[2].T) * (hidden > 0)
            slopes = [inputs.T @ back, back.sum(axis=0), hidden.T @ wrong, wrong.sum(axis=0)]
            rate = 0.002 * (1 - turn / _ROUNDS) + 1e-5
            for at, slope in enumerate(slopes):
                moments[at] = 0.9 * moments[at] + 0.1 * slope
                squares[at] = 0.999 * squares[at] + 0.001 * slope * slope
                even_moment, even_square = moments[at] / (1 - 0.9**step), squares[at] / (1 - 0.999**step)
                net[at] -= rate * even_moment / (np.sqrt(even_square) + 1e-8)
    return net


def _batches(count: int, rng: np.random.Generator) -> Iterator[NDArray[Any]]:
    order = rng.permutation(count)
    return (order[at : at + _BATCH] for at in range(0, count - _BATCH + 1, _BATCH))


def main() -> None:
    """Teach, write, and tell how well it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--into", type=Path, default=WEIGHTS)
    given = parser.parse_args()
    rng = np.random.default_rng(given.seed)
    net = taught(*characters(rng, given.pages), rng)
    np.savez_compressed(given.into, *[weights.astype(np.float16) for weights in net])
    shown, told = characters(np.random.default_rng(given.seed + 1000), 150)
    guessed = (np.maximum(shown @ net[0] + net[1], 0) @ net[2] + net[3]).argmax(axis=1)
    sys.stdout.write(f"{(guessed == told).mean():.4f} of {len(told)} characters right\n")


if __name__ == "__main__":
    main()
