"""What print, copies, scanners and cameras do to a line of text, each now and then and each by a random amount.

Grey values are 0 black to 255 white; ink is 0 none to 1 full. Sizes are relative to the em that it was printed in.
"""

import math
import random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Ink = NDArray[Any]
Grey = NDArray[Any]
_INKED = 0.35
_LEAST_INK = 10


class Wear:
    """Wears lines; the same generators give the same wear."""

    def __init__(self, rng: random.Random, noise: np.random.Generator) -> None:
        self._rng, self._noise = rng, noise
        self._last: Ink | None = None

    def worn(self, ink: Ink, em: int, baseline: int) -> Grey | None:
        """Return the line as a reader would cut it out of a scan or a photo, None where nothing of it is left."""
        ink, baseline = self._bent(self._thickened(self._ruled(ink, em, baseline), em), em, baseline)
        cut = self._cut_out(self._holed(self._penned(ink, em)), em, baseline)
        if cut is None:
            return None
        height = self._rng.choices(
            (self._rng.uniform(15, 26), self._rng.uniform(24, 40), self._rng.uniform(38, 70)), (30, 45, 25)
        )[0]
        cut = self._crossed(cut)
        small = cv2.resize(
            cut, (max(6, round(cut.shape[1] * height / cut.shape[0])), round(height)), interpolation=cv2.INTER_AREA
        )
        return self._read_again(self._photographed(self._on_paper(small.astype(np.float32))))

    def _happens(self, share: float) -> bool:
        return self._rng.random() < share

    def _ruled(self, ink: Ink, em: int, baseline: int) -> Ink:
        """Draw what forms print beside text: a rule below, a dotted leader, a column's edge."""
        rng, (high, wide), ink = self._rng, ink.shape, ink.copy()
        kind = rng.random()
        if kind < 0.05:
            top = min(high - 2, baseline + int(em * rng.uniform(0.08, 0.3)))
            ink[top : top + max(1, em // 28)] = np.maximum(ink[top : top + max(1, em // 28)], rng.uniform(0.4, 1))
        elif kind < 0.09:
            start, end = sorted((rng.randint(0, wide), rng.randint(0, wide)))
            y = baseline + int(em * rng.uniform(0.02, 0.12))
            for x in range(start, end, max(4, int(em * rng.uniform(0.12, 0.25)))):
                cv2.circle(ink, (x, y), max(1, em // 26), 1.0, -1)
        elif kind < 0.12:
            x = rng.choice((em // 6, wide - em // 6))
            ink[:, x : x + max(1, em // 24)] = rng.uniform(0.5, 1)
        return ink

    def _thickened(self, ink: Ink, em: int) -> Ink:
        kind = self._rng.random()
        if kind < 0.12:
            return np.asarray(cv2.dilate(ink, np.ones((2 + (em > 60),) * 2)))
        if kind < 0.24:
            return np.asarray((ink + cv2.erode(ink, np.ones((2, 2)))) / 2)
        return ink

    def _bent(self, ink: Ink, em: int, baseline: int) -> tuple[Ink, int]:
        """Turn the line a little, lean its letters, and let the paper wave."""
        rng, (high, wide) = self._rng, ink.shape
        turn, lean = rng.gauss(0, 0.45), rng.gauss(0, 0.03) if self._happens(0.8) else rng.uniform(-0.4, 0.25)
        matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), turn, 1)
        matrix[0, 1] += lean
        matrix[0, 2] -= lean * high / 2
        more = int(abs(math.sin(math.radians(turn))) * wide / 2) + 2
        matrix[1, 2] += more
        high += 2 * more
        ink = cv2.warpAffine(ink, matrix, (wide, high), flags=cv2.INTER_LINEAR)
        if self._happens(0.15):
            wave, phase, period = em * rng.uniform(0.01, 0.05), rng.uniform(0, 6), wide * rng.uniform(0.08, 0.32)
            y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
            ink = cv2.remap(ink, x, y + wave * np.sin(x / period + phase, dtype=np.float32), cv2.INTER_LINEAR)
        return ink, baseline + more

    def _penned(self, ink: Ink, em: int) -> Ink:
        """Let every letter stand, lean and swell a little as it will, as a hand does."""
        if not self._happens(0.18):
            return ink
        rng, (high, wide) = self._rng, ink.shape
        step = em * rng.uniform(0.4, 1.2)
        size = (max(2, round(high / step)), max(2, round(wide / step)))
        y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
        moved = [
            cv2.resize(
                self._noise.normal(0, em * rng.uniform(0.01, 0.045), size).astype(np.float32),
                (wide, high),
                interpolation=cv2.INTER_CUBIC,
            )
            for _ in range(2)
        ]
        return np.asarray(cv2.remap(ink, x + moved[0], y + moved[1], cv2.INTER_LINEAR))

    def _crossed(self, ink: Ink) -> Ink:
        """Put the feet or heads of another row's letters at an edge."""
        before, self._last = self._last, ink
        if before is None or not self._happens(0.06):
            return ink
        high, wide = ink.shape
        other = cv2.resize(before, (wide, high))
        part, ink = max(1, round(high * self._rng.uniform(0.04, 0.14))), ink.copy()
        if self._happens(0.5):
            ink[:part] = np.maximum(ink[:part], other[-part:])
        else:
            ink[-part:] = np.maximum(ink[-part:], other[:part])
        return ink

    def _holed(self, ink: Ink) -> Ink:
        """Rub some ink off."""
        if not self._happens(0.2):
            return ink
        rng, (high, wide) = self._rng, ink.shape
        grain = rng.choice((3, 6, 12))
        kept = self._noise.random((max(2, high // grain), max(2, wide // grain)), dtype=np.float32)
        kept = cv2.resize(kept, (wide, high)) - rng.uniform(0.05, 0.3)
        return np.asarray(ink * np.clip(kept * 4, rng.uniform(0, 0.5), 1), np.float32)

    def _cut_out(self, ink: Ink, em: int, baseline: int) -> Ink | None:
        """Cut near the ink, now and then as high and as low as any letter of the face would reach."""
        rng, (high, wide) = self._rng, ink.shape
        rows, columns = np.where(ink > _INKED)
        if rows.size < _LEAST_INK:
            return None
        left, top, right, bottom = (int(em * abs(rng.gauss(0.08, 0.07))) + 1 for _ in range(4))
        top, bottom = max(0, int(rows.min()) - top), min(high, int(rows.max()) + bottom + 1)
        if self._happens(0.2):
            top = max(0, min(top, baseline - int(em * 0.9)))
        if self._happens(0.2):
            bottom = min(high, max(bottom, baseline + int(em * 0.3)))
        return ink[top:bottom, max(0, int(columns.min()) - 2 * left) : min(wide, int(columns.max()) + 2 * right)]

    def _on_paper(self, ink: Ink) -> Ink:
        """Lay the ink on paper: uneven, with lines against forgers, under a stamp."""
        rng, (high, wide) = self._rng, ink.shape
        white = rng.uniform(165, 252)
        black = rng.uniform(0, 95) if self._happens(0.85) else rng.uniform(80, min(150, white - 55))
        paper = np.full((high, wide), white, np.float32)
        if self._happens(0.35):
            clouds = self._noise.normal(
                0, rng.uniform(3, 16), (rng.choice((2, 3, 5)), max(2, wide // rng.choice((20, 60))))
            )
            paper += cv2.resize(clouds.astype(np.float32), (wide, high), interpolation=cv2.INTER_CUBIC)
        if self._happens(0.15):
            y, x = np.mgrid[0:high, 0:wide]
            waves = np.sin(x * rng.uniform(0.1, 0.8) + y * rng.uniform(-0.8, 0.8) + 3 * np.sin(x / 23))
            paper -= rng.uniform(6, 38) * (waves > rng.uniform(0.3, 0.9))
        if self._happens(0.06):
            paper = self._stamped(paper)
        if self._happens(0.04):
            x, width = rng.randrange(wide), rng.choice((1, 1, 2, 3))
            paper[:, x : x + width] *= rng.uniform(0.45, 0.9)
        if self._happens(0.07):
            ring = np.zeros((high, wide), np.uint8)
            middle, axes = (
                (rng.randint(0, wide), rng.randint(-high, 2 * high)),
                (rng.randint(high, 4 * high), rng.randint(high, 3 * high)),
            )
            cv2.ellipse(ring, middle, axes, rng.uniform(0, 180), 0, 360, 255, rng.choice((1, 1, 2)), cv2.LINE_AA)
            share = ring / np.float32(255)
            paper = np.minimum(paper, paper * (1 - share) + rng.uniform(60, 170) * share)
        return np.asarray(paper * (1 - ink) + np.minimum(paper, black) * ink, np.float32)

    def _stamped(self, paper: Ink) -> Ink:
        """Lay another line's letters over the paper, large, turned and pale, as a stamp's words are."""
        if self._last is None:
            return paper
        rng, (high, wide) = self._rng, paper.shape
        turned = cv2.getRotationMatrix2D((wide / 2, high / 2), rng.uniform(-40, 40), rng.uniform(0.8, 2.0))
        turned[0, 2] += rng.uniform(-wide, wide) / 2
        turned[1, 2] += rng.uniform(-high, high) / 2
        letters = cv2.warpAffine(np.asarray(cv2.resize(self._last, (wide, high))), turned, (wide, high))
        return np.asarray(paper * (1 - letters * rng.uniform(0.15, 0.6)), np.float32)

    def _photographed(self, light: Ink) -> Grey:
        """Blur, shake, add noise, copy and compress."""
        rng, high = self._rng, light.shape[0]
        kind = rng.random()
        if kind < 0.6:
            light = cv2.GaussianBlur(light, (0, 0), rng.uniform(0.25, 0.9) * max(1.0, high / 30))
        elif kind < 0.7 and high > 22:
            length = rng.choice((3, 5))
            shaken = np.full((1, length), 1 / length) if self._happens(0.6) else np.full((length, 1), 1 / length)
            light = cv2.filter2D(light, -1, shaken)
        if self._happens(0.6):
            light = light + self._noise.normal(0, rng.uniform(1, 11), light.shape)
        if self._happens(0.08):
            level, sharp = float(np.quantile(light, 0.9)) * rng.uniform(0.55, 0.8), rng.uniform(4, 18)
            light = 255 / (1 + np.exp(-(light - level) / sharp))
            light[self._noise.random(light.shape) < 0.003] = 40
        grey: Grey = np.clip(light, 0, 255).astype(np.uint8)
        if not self._happens(0.65):
            return grey
        _, packed = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(28, 92)])
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE))

    def _read_again(self, grey: Grey) -> Grey:
        """Do what the reader does with a crop before its engine: larger, quieter, evenly lit."""
        rng = self._rng
        if self._happens(0.35):
            how = rng.choice((cv2.INTER_CUBIC, cv2.INTER_LINEAR, cv2.INTER_LANCZOS4))
            factor = rng.uniform(1.1, 2)
            grey = np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=how))
        if self._happens(0.25):
            grey = np.asarray(cv2.medianBlur(grey, 3))
        if self._happens(0.2) and min(grey.shape) > 16:
            grey = np.asarray(cv2.createCLAHE(2.0, (2, 4)).apply(grey))
        if self._happens(0.3):
            low, high = np.percentile(grey, (1, 95))
            grey = np.clip((grey.astype(np.float32) - low) * 255 / max(20, high - low), 0, 255).astype(np.uint8)
        return grey
