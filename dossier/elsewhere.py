"""What there is beside this scheme: the other schemes, where somebody may turn, what Achamil costs.

Source: DOMAIN.md §§3-4 and 11. The tables are values of `dossier.policy`, dated with it; they are never edited.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Path(StrEnum):
    """Where somebody may turn, or what happens elsewhere, when this scheme does not cover them."""

    ACHAMIL = "achamil"
    TNS = "tns"
    SALARIED = "salaried"
    INDEX_REVIEW = "index_review"
    COVERED_THERE = "covered_there"
    CONTEST_MATCH = "contest_match"
    TNS_CLOSED = "tns_closed"
    RIGHTS_CLOSED = "rights_closed"
    RAMED_TRANSFER = "ramed_transfer"
    STILL_STUDYING = "still_studying"
    DISABLED = "disabled"
    OWN_HOUSEHOLD = "own_household"
    OTHER_DOSSIER = "other_dossier"


class Scheme(StrEnum):
    """The compulsory schemes beside this one."""

    SALARIED = "salaried"
    TNS = "tns"
    ACHAMIL = "achamil"


@dataclass(frozen=True, slots=True)
class Band:
    """The monthly contribution to Achamil, in dirhams, for an index above this one."""

    above: Decimal
    dirhams: int


PATHS: tuple[tuple[str, tuple[Path, ...]], ...] = (
    ("registry.index_above_threshold", (Path.ACHAMIL, Path.TNS, Path.SALARIED, Path.INDEX_REVIEW)),
    ("registry.already_covered", (Path.COVERED_THERE, Path.CONTEST_MATCH)),
    ("registry.rights_closed", (Path.TNS_CLOSED, Path.RIGHTS_CLOSED)),
    ("registry.ramed_transfer_blocked", (Path.RAMED_TRANSFER,)),
    ("household.child_over_age", (Path.STILL_STUDYING, Path.DISABLED, Path.OWN_HOUSEHOLD)),
)
"""In the order in which they are shown [guide]."""

PATHS_OF_DUPLICATES = (*PATHS, ("duplicate.open_dossier_exists", (Path.OTHER_DOSSIER,)))
"""The same, since whoever is confirmed to stand in another open dossier is excluded (docs/decisions/0030) [policy]."""

# Seen in one public application, confirmed by nobody (research/mission.md §3.5).
ACHAMIL_BANDS: tuple[Band, ...] = (
    Band(Decimal("9.3264284"), 144),
    Band(Decimal("9.5124369"), 176),
    Band(Decimal("9.743001"), 224),
    Band(Decimal("9.9903727"), 287),
    Band(Decimal("10.237316"), 355),
    Band(Decimal("10.431048"), 454),
    Band(Decimal("10.739952"), 611),
)

SCHEME_NAMES: tuple[tuple[Scheme, tuple[str, ...]], ...] = (
    (Scheme.TNS, ("tns", "nonsalaries")),
    (Scheme.ACHAMIL, ("chamil", "الشامل")),
    (Scheme.SALARIED, ("salaries", "cnss", "cnops")),
)
"""What names of schemes hold, folded to letters; the first scheme that has one is meant [general knowledge]."""


@dataclass(frozen=True, slots=True)
class Orientation:
    """Where somebody may turn, for which reason. `member` is the declaration's id.

    `scheme` is the other scheme as its register names it; `index` is the household's, `dirhams` what Achamil would
    cost a month with it, as far as the policy knows.
    """

    path: Path
    code: str
    member: str | None = None
    scheme: str | None = None
    index: Decimal | None = None
    dirhams: int | None = None
