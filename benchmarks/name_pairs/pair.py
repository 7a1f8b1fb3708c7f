"""What a labelled pair is."""

from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """What somebody who knows the names says of two spellings."""

    SAME = "same"
    DIFFERENT = "different"
    UNCERTAIN = "uncertain"
    """Nobody could say without asking: kept out of precision and recall, told apart."""


class Scripts(StrEnum):
    """The scripts of the two names; of a mixed pair either may stand first."""

    LATIN = "latin-latin"
    ARABIC = "arabic-arabic"
    MIXED = "latin-arabic"


class Part(StrEnum):
    """What of a name is compared."""

    GIVEN = "given"
    FAMILY = "family"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names, their label and why. `reason` lists causes, joined by " + "; `hard` ones look alike and are not."""

    left: str
    right: str
    scripts: Scripts
    part: Part
    label: Label
    reason: str
    hard: bool = False

    @property
    def causes(self) -> tuple[str, ...]:
        """Return each cause of the reason."""
        return tuple(self.reason.split(" + "))
