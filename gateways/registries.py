"""The registries that a dossier is checked against, behind the port `Registries`."""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.coverage.ports import RsuIndex
from dossier.registries import CoverRecord, RamedRecord, RnpRecord, RsuRecord
from gateways.connection import Connection
from gateways.cover import ask_cover
from gateways.ramed import ask_ramed
from gateways.rnp import ask_rnp
from gateways.rsu import ask_indices, ask_rsu


@dataclass(frozen=True, slots=True)
class HttpRegistries:
    """`dossier.ports.Registries` over one connection to each system."""

    rnp_connection: Connection
    rsu_connection: Connection
    cover_connection: Connection
    ramed_connection: Connection

    def rnp(self, idcs: tuple[str, ...]) -> Mapping[str, RnpRecord | None]:
        """Ask the population register about each number."""
        return ask_rnp(self.rnp_connection, idcs)

    def rsu(self, head_idcs: str) -> RsuRecord | None:
        """Ask the social register for the household of its head; None: unknown there."""
        return ask_rsu(self.rsu_connection, head_idcs)

    def indices(self, heads: tuple[str, ...]) -> Mapping[str, RsuIndex | None]:
        """Ask the social register for the index of many heads' households."""
        return ask_indices(self.rsu_connection, heads)

    def cover(self, idcs: tuple[str, ...]) -> Mapping[str, CoverRecord | None]:
        """Ask for each person's compulsory cover."""
        return ask_cover(self.cover_connection, idcs)

    def ramed(self, cins: tuple[str, ...]) -> Mapping[str, RamedRecord | None]:
        """Ask for what RAMED knows of each card number."""
        return ask_ramed(self.ramed_connection, cins)
