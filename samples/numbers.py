"""Numbers that people and papers carry, valid by construction and never given twice under one seed.

Each household owns a block of slots; a slot's place among all numbers is scattered by a multiplication
modulo their count, which is one-to-one. So a million households share no IDCS and no CIN, and one household
needs no knowledge of the others.
"""

import random
from dataclasses import dataclass, field

from stdnum import verhoeff

from dossier.identifiers import idcs

SLOTS = 32
"""Numbers that one household may take: members, the strangers of a scenario, and room for refused patterns."""

_IDCS_COUNT = 8 * 10**8  # the first digit is 2 to 9, the tenth is computed
_CIN_LETTERS = (
    *"ABCDFGHIJKLMNPQRSTUVWXZ",
    *("AA", "AB", "AD", "AE", "BB", "BE", "BH", "BJ", "BK", "BL", "CB", "CD", "DA", "DC", "EA", "EE", "FA", "FC"),
    *("GA", "GB", "HA", "HH", "IA", "IB", "JA", "JB", "JC", "JE", "JT", "KB", "LA", "LB", "LC", "MA", "MC", "PA"),
    *("PB", "QA", "SA", "SH", "SJ", "TA", "TK", "UA", "UC", "VA", "WA", "WB", "XA", "ZG", "ZT"),
)
_CIN_COUNT = len(_CIN_LETTERS) * 900_000

# Shares no factor with either count (a test says so), so places meet again only after all were used.
_SCATTER = 387_420_499


@dataclass(slots=True)
class Numbers:
    """The numbers of one household, handed out one after the other."""

    seed: int
    household: int
    _idcs_taken: int = field(default=0, init=False)
    _cins_taken: int = field(default=0, init=False)

    def idcs(self) -> str:
        """Return an IDCS whose check digit holds and whose pattern the register would issue."""
        while True:
            place = self._place(self._idcs_taken, _IDCS_COUNT)
            self._idcs_taken += 1
            nine = str(2 * 10**8 + place)
            number = nine + str(verhoeff.calc_check_digit(nine))
            if idcs.is_valid(number):
                return number

    def cin(self) -> str:
        """Return one or two letters and six digits."""
        place = self._place(self._cins_taken, _CIN_COUNT)
        self._cins_taken += 1
        letters, digits = divmod(place, 900_000)
        return f"{_CIN_LETTERS[letters]}{100_000 + digits}"

    def _place(self, taken: int, count: int) -> int:
        if taken >= SLOTS:
            raise ValueError("a household has used up its numbers")
        start = random.Random(f"numbers {self.seed}").randrange(count)
        return (start + (self.household * SLOTS + taken) * _SCATTER) % count


def phone(rng: random.Random) -> str:
    """Return a mobile number in E.164."""
    return f"+212{rng.choice('67')}{rng.randrange(10**8):08d}"


def card_number(rng: random.Random) -> str:
    """Return the eight characters that number a card itself, as its machine-readable zone carries them."""
    return "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2)) + f"{rng.randrange(10**6):06d}"


def passport_number(rng: random.Random) -> str:
    """Return two letters and seven digits."""
    return "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2)) + f"{rng.randrange(10**7):07d}"
