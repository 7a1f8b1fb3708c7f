"""In which order one paper prints its whole names: who wrote one spouse's family first wrote the other's so."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dossier.names.order import NameParts, Told, split_name


@dataclass(slots=True)
class Orders:
    """What the names of a paper, by script (Arabic or not), tell of their order, and whether one is still in doubt."""

    told: dict[bool, set[bool]] = field(default_factory=dict)
    doubtful: set[bool] = field(default_factory=set)

    def split(self, words: Sequence[str], *, arabic: bool) -> NameParts | None:
        """Return the parts of a name, by its own words or else as the paper's other names are ordered."""
        parts = split_name(words)
        if parts is None:
            return None
        if parts.told is Told.KNOWN:
            self.told.setdefault(arabic, set()).add(parts.family_first)
            return parts
        self.doubtful.add(arabic)
        theirs = self.told.get(arabic, set())
        if len(theirs) != 1:
            return parts
        family_first = next(iter(theirs))
        if parts.told is Told.LIKELY and parts.family_first is not family_first:
            # Its own words say otherwise (`EL MEHDI ALAMI`: an article begins given names too): then nobody knows.
            again = split_name(words, family_first=family_first)
            return again and replace(again, sure=False, told=Told.GUESSED)
        again = split_name(words, family_first=family_first)
        return again and replace(again, sure=False, told=Told.LIKELY)

    def tells_more(self) -> bool:
        """Whether a name met before the order was known is to be split again."""
        return any(len(self.told.get(arabic, ())) == 1 for arabic in self.doubtful)
