"""Files that are no honest document, seeded: what somebody who wants to harm a reader of documents would send.

`draw` gives any number of them, spread over families. Sources of the shapes: research on decoder CVEs (Pillow 12 and
13, libheif 1.21, pdfium), OWASP's file upload notes, Jana and Shmatikov's polyglots; the bytes are made here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from types import MappingProxyType

from samples.hostile import bent, pictures, portable, strange

Make = Callable[[Random, str], bytes]
"""From a chance and the address of a canary that must never be called to the bytes of one file."""

FAMILIES: Mapping[str, Make] = MappingProxyType(
    {
        "cut short": bent.cut_short,
        "bytes changed": bent.changed,
        "bytes moved": bent.moved,
        "two spliced": bent.spliced,
        "picture header": pictures.header,
        "picture bomb": pictures.bomb,
        "picture structure": pictures.structure,
        "hidden data": pictures.hidden,
        "pdf page": portable.page,
        "pdf structure": portable.structure,
        "pdf bomb": portable.bomb,
        "pdf act": portable.act,
        "polyglot": strange.polyglot,
        "other type": strange.other,
    }
)


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file: the family it is of, the name it is sent under, and its bytes."""

    family: str
    name: str
    data: bytes


def draw(seed: int, count: int, canary: str) -> Iterator[Hostile]:
    """Give `count` files, family after family; the same ones for the same seed.

    Args:
        seed: of everything that is drawn.
        count: how many.
        canary: an address that no reader may ever call, as `http://127.0.0.1:9/x`.
    """
    for number in range(count):
        chance = Random(f"{seed} {number}")
        family = list(FAMILIES)[number % len(FAMILIES)]
        yield Hostile(family, strange.name(chance), FAMILIES[family](chance, canary))
