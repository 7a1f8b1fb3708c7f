"""How identity cards of both generations come in: sides next to each other, or one side alone filling the picture."""

import random
from collections.abc import Callable

from samples import faces
from samples.layouts import cnie_2008, cnie_2020
from samples.layouts.layout import A5, ID1, Layout, page
from samples.papers import IdentityCard
from samples.surface import Surface

_Draw = Callable[[IdentityCard, random.Random], Surface]
_MARGIN = 4.0
_LID = (250, 250, 249)


def _beside(front: _Draw, back: _Draw) -> Callable[[IdentityCard, random.Random], tuple[Surface, ...]]:
    def draw(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
        """Print both sides next to each other on an A5 page turned on its side."""
        sheet = page((A5[1], A5[0]), _LID)
        y = rng.uniform(24, 64)
        gap = rng.uniform(4, 16)
        x = (A5[1] - 2 * ID1[0] - gap) / 2
        sheet.place(front(card, rng), x, y)
        sheet.place(back(card, rng), x + ID1[0] + gap, y + rng.uniform(-2, 2))
        return (sheet,)

    return draw


def _alone(side: _Draw) -> Callable[[IdentityCard, random.Random], tuple[Surface, ...]]:
    def draw(card: IdentityCard, rng: random.Random) -> tuple[Surface, ...]:
        """Print one side with a narrow edge of the scanner's lid around it."""
        sheet = Surface(ID1[0] + 2 * _MARGIN, ID1[1] + 2 * _MARGIN, _LID)
        sheet.place(side(card, rng), _MARGIN, _MARGIN)
        return (sheet,)

    return draw


def _front(card: IdentityCard, rng: random.Random) -> Surface:
    return cnie_2020.front(card, rng, faces.drawn(rng))


def _back(card: IdentityCard, rng: random.Random) -> Surface:
    return cnie_2020.back(card, rng, faces.drawn(rng))


_KIND = IdentityCard.kind
LAYOUTS = (
    Layout("cnie-2020-beside", _KIND, _beside(_front, _back)),
    Layout("cnie-2020-front", _KIND, _alone(_front)),
    Layout("cnie-2020-back", _KIND, _alone(_back), whole=False),
    Layout("cnie-2008-beside", _KIND, _beside(cnie_2008.front, cnie_2008.back)),
    Layout("cnie-2008-front", _KIND, _alone(cnie_2008.front)),
    Layout("cnie-2008-back", _KIND, _alone(cnie_2008.back_alone), whole=False),
)
