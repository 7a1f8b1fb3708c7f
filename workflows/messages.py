"""What may be sent to a run: one frozen value each, so that fields can be added. Ids and codes only."""

from dataclasses import dataclass

from dossier.registries import Registry


@dataclass(frozen=True, slots=True)
class DossierStart:
    """Which dossier a run carries; everything else it reads from the database."""

    number: str


@dataclass(frozen=True, slots=True)
class DocumentAdded:
    """A document was stored and waits to be inspected."""

    document: str


@dataclass(frozen=True, slots=True)
class Nudge:
    """Something was committed that the run has to look at."""

    act: str


@dataclass(frozen=True, slots=True)
class RegistryRecovered:
    """A registry answers again."""

    registry: Registry


@dataclass(frozen=True, slots=True)
class CoverageStart:
    """Which cover a run carries, by its dossier's number; everything else it reads from the database."""

    number: str


@dataclass(frozen=True, slots=True)
class ComplaintStart:
    """Which complaint or appeal a run carries; everything else it reads from the database."""

    number: str


@dataclass(frozen=True, slots=True)
class SweepStart:
    """Where a sweep goes on, and what it found so far."""

    after: str = ""
    news: int = 0


@dataclass(frozen=True, slots=True)
class RetentionStart:
    """How many dossiers were erased so far tonight."""

    erased: int = 0


@dataclass(frozen=True, slots=True)
class OrphanSweepStart:
    """Where the nightly look at stored files goes on, and how many were removed so far."""

    after: str = ""
    removed: int = 0


@dataclass(frozen=True, slots=True)
class AnchorStart:
    """The anchor of a day has nothing to be told."""
