"""Everything that the checks may look at: the declaration, the pieces as read, the registries, what people settled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dossier.findings import Finding, Verdict
from dossier.household import Household
from dossier.reading import Reading
from dossier.registries import RegistryAnswers


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the dossier. `kind` and `member` are what the sender said it is, `reading` what it proved to be.

    `refused` holds the codes for which the upload was turned down; a refused piece proves nothing. Files with equal
    `content_digest` are one file; `pictures` are the perceptual hashes of its pages, equal for one picture saved anew.
    """

    id: str
    name: str
    kind: str | None = None
    member: str | None = None
    reading: Reading | None = None
    refused: tuple[str, ...] = ()
    content_digest: str = ""
    pictures: tuple[str, ...] = ()


class Trace(StrEnum):
    """What is known again in another dossier, always by a keyed hash. The values are stored: never rename one."""

    IDCS = "idcs"
    CIN = "cin"
    ACT = "act"
    FILE = "file"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class SeenElsewhere:
    """Something of this dossier that another dossier holds too: a member's number, or a document.

    Which dossier that is stays in the store: no finding can name it.
    """

    trace: Trace
    member: str | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One dossier at one moment, as the checks see it.

    `settlements` maps a finding's key to the last verdict of a person; `signed` are the keys of those that a person
    confirmed knowing that it refuses the household. `carrier_refusals` are the carrier's, as questions.
    `seen_elsewhere`: numbers of members that another *open* dossier holds, documents that any other household's does.
    `set_aside` prove nothing any more (`dossier.suspicions`): they only tell what they were sent to prove.
    """

    household: Household
    pieces: tuple[Piece, ...]
    answers: RegistryAnswers
    settlements: Mapping[str, Verdict] = field(default_factory=dict)
    signed: frozenset[str] = frozenset()
    carrier_refusals: tuple[Finding, ...] = ()
    seen_elsewhere: tuple[SeenElsewhere, ...] = ()
    set_aside: tuple[Piece, ...] = ()

    def readable(self) -> Iterator[Piece]:
        """The pieces that were read and not turned down."""
        return (piece for piece in self.pieces if piece.reading is not None and not piece.refused)
