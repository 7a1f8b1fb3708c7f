"""What the registries know about one household: the schema of `registries.json` (DESIGN.md §5)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, StrictBool, StringConstraints, model_validator

from dossier.household import Sex
from dossier.identifiers import cin
from gateways.rnp import PersonDate
from gateways.rsu import Index

Idcs = Annotated[str, StringConstraints(min_length=1, max_length=32)]


def _compact(key: object) -> object:
    # As the household may have typed it; `down` stays a switch.
    return cin.validate(key) if isinstance(key, str) and cin.is_valid(key) else key


Cin = Annotated[str, BeforeValidator(_compact), StringConstraints(min_length=1, max_length=32)]


class _Part(BaseModel):
    # A misspelt key would be a registry that silently does not know.
    model_config = ConfigDict(extra="forbid", frozen=True)


class Person(_Part):
    """A person in the population register."""

    family_name: str
    given_names: str
    birth_date: PersonDate
    sex: Sex
    alive: bool = True
    family_name_ar: str | None = None
    given_names_ar: str | None = None
    as_of: date | None = None


class Cover(_Part):
    """A person's cover under any scheme."""

    covered: bool
    scheme: str | None = None
    role: str | None = None
    rights: str | None = None
    since: date | None = None
    as_of: date | None = None


class Ramed(_Part):
    """What RAMED knows of a card number."""

    covered: bool
    transferred: bool
    number: str | None = None
    as_of: date | None = None


class RsuMember(_Part):
    """One member of a household of the social register."""

    idcs: Idcs
    relation: str


def _as_written(index: object) -> object:
    # A hand-written file may hold a bare number; its shortest form is what was typed.
    return str(index) if isinstance(index, int | float) and not isinstance(index, bool) else index


class Rsu(_Part):
    """A household of the social register."""

    members: tuple[RsuMember, ...] = ()
    index: Annotated[Index, BeforeValidator(_as_written)] | None = None
    as_of: date | None = None
    down: bool = False

    @model_validator(mode="after")
    def _is_whole_or_down(self) -> "Rsu":
        if not self.down and (self.index is None or self.as_of is None or not self.members):
            raise ValueError("members, index and as_of, or down")
        return self


class Carrier(_Part):
    """How the carrier takes a registration of this household: a refusal with its code, or not at all."""

    refuse: str | None = None
    down: bool = False


class HouseholdRegistries(_Part):
    """Everything the registries know about one household.

    A section that is absent says nothing; one that is null: nobody of the household is known there. `idcs` and `cins`
    add numbers to the household's own, for a file whose sections are all down and so name nobody.
    """

    rnp: dict[Idcs, Person | StrictBool | None] | None = None
    rsu: Rsu | None = None
    cover: dict[Idcs, Cover | StrictBool | None] | None = None
    ramed: dict[Cin, Ramed | StrictBool | None] | None = None
    registration: Carrier | None = None
    idcs: tuple[Idcs, ...] = ()
    cins: tuple[Cin, ...] = ()

    @model_validator(mode="after")
    def _only_down_is_a_switch(self) -> "HouseholdRegistries":
        for section in (self.rnp, self.cover, self.ramed):
            for key, record in (section or {}).items():
                if isinstance(record, bool) != (key == "down"):
                    raise ValueError("a record or null for each number, true or false for 'down'")
        return self

    def keys(self) -> frozenset[str]:
        """Every number of the household that any section names."""
        named = set(self.idcs)
        for section in (self.rnp, self.cover):
            named |= {key for key in (section or {}) if key != "down"}
        if self.rsu is not None:
            named |= {member.idcs for member in self.rsu.members}
        return frozenset(named)

    def sections(self) -> Iterator["Section"]:
        """What is said, section by section, as records ready to be stored."""
        keys = self.keys()
        cards = frozenset({key for key in (self.ramed or {}) if key != "down"} | set(self.cins))
        for name, section, named in (
            ("rnp", self.rnp, keys),
            ("cover", self.cover, keys),
            ("ramed", self.ramed, cards),
        ):
            if section is not None:
                records = {key: _json(record) for key, record in section.items() if not isinstance(record, bool)}
                yield Section(name, records, named, down=section.get("down") is True)
            elif name in self.model_fields_set:
                yield Section(name, dict.fromkeys(named), named, down=False)
        if self.rsu is not None:
            household = _json(self.rsu) if self.rsu.members and self.rsu.index is not None else None
            records = {member.idcs: household for member in self.rsu.members} if household else {}
            yield Section("rsu", records, keys, down=self.rsu.down)
        elif "rsu" in self.model_fields_set:
            yield Section("rsu", dict.fromkeys(keys), keys, down=False)
        if self.registration is not None:
            refusal = self.registration.refuse
            yield Section("registration", dict.fromkeys(keys, refusal), keys, down=self.registration.down)


class Section:
    """What one system is told of one household: records by number, and whether it is down for the household."""

    __slots__ = ("down", "keys", "records", "system")

    def __init__(self, system: str, records: Mapping[str, str | None], keys: frozenset[str], *, down: bool) -> None:
        self.system = system
        self.records = records
        self.keys = keys
        self.down = down


def _json(record: BaseModel | None) -> str | None:
    return None if record is None else record.model_dump_json(exclude={"down"})
