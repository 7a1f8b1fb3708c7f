"""Addresses as bills and certificates print them, and how they break over lines: buildings, floors, blocks, hamlets."""

import random
from dataclasses import replace

from samples.names import Name
from samples.places import DISTRICTS, STREETS, Home
from samples.surface import Field

_HOUSES = (
    ("IMM {n} APT {m} {street}", "عمارة {n} شقة {m} {street}"), ("{n}, {street}", "{n}، {street}"),
    ("N° {n} {street} {hay}", "رقم {n} {street} {hay}"), ("{hay} BLOC {b} N° {n}", "{hay} بلوك {b} رقم {n}"),
    ("LOT {m} {hay} N {n}", "تجزئة {m} {hay} رقم {n}"), ("{hay} RUE {m} N° {n}", "{hay} زنقة {m} رقم {n}"),
    ("RES AL AMAL IMM {n} ETG 2 APPT {m}", "إقامة الأمل عمارة {n} الطابق 2 شقة {m}"),
    ("{n} BIS {street} APPT {m}", "{n} مكرر {street} شقة {m}"), ("DERB EL FOKARA N° {n}", "درب الفقراء رقم {n}"),
    ("RESIDENCE ESSALAM, IMMEUBLE {n}, N° {m}", "إقامة السلام، عمارة {n}، رقم {m}"),
)  # fmt: skip
_BLOCKS = (Name("A", "أ"), Name("B", "ب"), Name("C", "ج"))
_SPLIT_FROM = 4


def drawn(home: Home, rng: random.Random) -> Home:
    """Return the home, or another in the same commune whose line is of a further shape."""
    if rng.random() < 0.4:
        return home
    numbers = {"n": rng.randint(1, 240), "m": rng.randint(1, 40)}
    street, hay, block = rng.choice(STREETS), rng.choice(DISTRICTS), rng.choice(_BLOCKS)
    latin, arabic = rng.choice(_HOUSES)
    return replace(home, line=Name(
        latin.format(street=street.latin, hay=hay.latin, b=block.latin, **numbers),
        arabic.format(street=street.arabic, hay=hay.arabic, b=block.arabic, **numbers),
    ))  # fmt: skip


def lines(text: str, town: str, rng: random.Random) -> tuple[list[str], Field]:
    """Return an address as lines, the town last, and the field that they are."""
    words = text.split()
    street = [text]
    if len(words) > _SPLIT_FROM and rng.random() < 0.35:
        at = rng.randint(2, len(words) - 2)
        street = [" ".join(words[:at]), " ".join(words[at:])]
    return [*street, town], Field("address", f"{text} {town}")
