"""A household on disk (DESIGN.md §5): `household.json`, its files, and `registries.json` where present.

What the API would refuse is refused here first, with the same schema and before anything is sent. Null is the
same as absent; a key that the contract does not know is left out and named.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from api.schemas import HouseholdIn
from dossier.errors import DossierError
from dossier.household import Household
from gateways.sandbox.population import HouseholdRegistries

DEFAULT_INDEX = "7.5"
_HOUSEHOLD, _REGISTRIES = "household.json", "registries.json"
_JSON_MAX_BYTES = 1 << 20
# Drops of this many unknown keys are a file of another kind, not a file with a few extras.
_UNKNOWN_MOST = 50

Model = TypeVar("Model", bound=BaseModel)


class HouseholdFolderError(Exception):
    """A folder that cannot be sent: `code` is stable, `places` say where in it, never what is written there."""

    code = "folder.invalid"

    def __init__(self, message: str, places: tuple[str, ...] = ()) -> None:
        super().__init__("; ".join((message, *places)))
        self.places = places


class FolderMissingError(HouseholdFolderError):
    """There is no such folder."""

    code = "folder.missing"


class DeclarationMissingError(HouseholdFolderError):
    """The folder holds no household.json."""

    code = "folder.household_missing"


class DeclarationInvalidError(HouseholdFolderError):
    """household.json is not a household."""

    code = "folder.household_invalid"


class RegistriesInvalidError(HouseholdFolderError):
    """registries.json is not what registries know."""

    code = "folder.registries_invalid"


class FileMissingError(HouseholdFolderError):
    """household.json lists a file that is not there."""

    code = "folder.file_missing"


class FileOutsideError(HouseholdFolderError):
    """household.json lists a file outside its folder."""

    code = "folder.file_outside"


@dataclass(frozen=True, slots=True)
class FolderDocument:
    """One file to send, with what its sender says it is."""

    path: Path
    kind: str | None = None
    member: str | None = None

    @property
    def name(self) -> str:
        """The file's name, by which answers speak of it."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class HouseholdFolder:
    """A folder as read: `declaration` and `registries` are JSON ready to be sent.

    `declaration` is None where an answer changes no value; `ignored` are keys that nobody asked for.
    """

    path: Path
    household: Household | None
    declaration: Mapping[str, Any] | None
    documents: tuple[FolderDocument, ...]
    registries: Mapping[str, Any] | None
    ignored: tuple[str, ...] = ()


class _Listed(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    file: str
    kind: str | None = None
    member: str | None = None


class _Papers(BaseModel):
    """The household.json of an answer that changes no value: it only says what the files are."""

    model_config = ConfigDict(extra="forbid", strict=True)

    documents: list[_Listed]


class _Declaration(HouseholdIn):
    documents: list[_Listed] | None = None


def read_folder(folder: Path, today: date) -> HouseholdFolder:
    """Read the folder of a household that applies.

    Without a `documents` list every file beside the JSON is sent. Without registries.json the registries know
    what is declared.

    Raises:
        HouseholdFolderError: one of the classes above.
    """
    entries = _entries(folder)
    if _HOUSEHOLD not in entries:
        raise DeclarationMissingError(f"{folder} holds no {_HOUSEHOLD}")
    declaration, ignored = _declared(_Declaration, _json(folder / _HOUSEHOLD, DeclarationInvalidError))
    household = _household(declaration)
    registries, ignored_there = _registries(entries)
    if declaration.documents is None:
        documents = tuple(FolderDocument(path) for path in _files(entries))
    else:
        documents = tuple(_listed(folder, declaration.documents))
    return HouseholdFolder(
        path=folder,
        household=household,
        declaration=_sent(declaration),
        documents=documents,
        registries=default_registries(household, today) if registries is None else registries,
        ignored=ignored + ignored_there,
    )


def read_answer(folder: Path, sent_before: frozenset[str] = frozenset()) -> HouseholdFolder:
    """Read the folder that answers a bundle: every file in it is sent, a changed declaration where one is there.

    Args:
        folder: may hold files only, or a household.json with nothing but `documents`.
        sent_before: names of files that the dossier has: they may be listed without being there.

    Raises:
        HouseholdFolderError: one of the classes above.
    """
    entries = _entries(folder)
    registries, ignored_there = _registries(entries)
    if _HOUSEHOLD not in entries:
        files = tuple(map(FolderDocument, _files(entries)))
        return HouseholdFolder(folder, None, None, files, registries, ignored_there)
    content = _json(folder / _HOUSEHOLD, DeclarationInvalidError)
    declares = isinstance(content, dict) and "members" in content
    said: _Declaration | _Papers
    said, ignored = _declared(_Declaration if declares else _Papers, content)
    listed = [each for each in said.documents or () if each.file not in sent_before or each.file in entries]
    documents = tuple(_listed(folder, listed))
    named = {document.path for document in documents}
    others = tuple(FolderDocument(path) for path in _files(entries) if path not in named)
    household = _household(said) if isinstance(said, _Declaration) else None
    declaration = _sent(said) if isinstance(said, _Declaration) else None
    return HouseholdFolder(folder, household, declaration, documents + others, registries, ignored + ignored_there)


def default_registries(household: Household, today: date) -> dict[str, Any]:
    """Return registries that know exactly what is declared: an index of 7.5 and no other cover."""
    return {
        "rnp": {
            member.idcs: {
                "family_name": member.family_name,
                "given_names": member.given_names,
                "family_name_ar": member.family_name_ar,
                "given_names_ar": member.given_names_ar,
                "birth_date": member.birth_date,
                "sex": member.sex.value,
                "alive": True,
            }
            for member in household.members
        },
        "rsu": {
            "members": [{"idcs": member.idcs, "relation": member.relation.value} for member in household.members],
            "index": DEFAULT_INDEX,
            "as_of": today.isoformat(),
        },
        "cover": {member.idcs: {"covered": False, "as_of": today.isoformat()} for member in household.members},
    }


def _entries(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        raise FolderMissingError(f"{folder} is not a folder")
    return {path.name: path for path in sorted(folder.iterdir()) if path.is_file()}


def _files(entries: Mapping[str, Path]) -> Iterator[Path]:
    """Yield what may be a document: no JSON of ours, nothing hidden."""
    return (path for name, path in entries.items() if not name.startswith(".") and path.suffix.lower() != ".json")


def _listed(folder: Path, listed: Sequence[_Listed]) -> Iterator[FolderDocument]:
    for each in listed:
        path = folder / each.file
        # A list that came from elsewhere must not make us send files of this machine.
        if not path.resolve().is_relative_to(folder.resolve()):
            raise FileOutsideError(f"{_HOUSEHOLD} lists a file outside its folder: {each.file}")
        if not path.is_file():
            raise FileMissingError(f"{_HOUSEHOLD} lists a file that is not there: {each.file}")
        yield FolderDocument(path, each.kind, each.member)


def _registries(entries: Mapping[str, Path]) -> tuple[Mapping[str, Any] | None, tuple[str, ...]]:
    if _REGISTRIES not in entries:
        return None, ()
    content = _json(entries[_REGISTRIES], RegistriesInvalidError)
    # Sent as written but for unknown keys: null is not the same as absent there.
    _, ignored = _checked(HouseholdRegistries, content, RegistriesInvalidError(f"{_REGISTRIES} holds something else"))
    assert isinstance(content, dict)  # noqa: S101 - the model takes nothing else
    return content, ignored


def _json(path: Path, refusal: type[HouseholdFolderError]) -> object:
    try:
        raw = path.read_bytes()
        if len(raw) > _JSON_MAX_BYTES:
            raise refusal(f"{path.name} is larger than 1 MB")
        # An index is exact: a bare number keeps the digits it was written with.
        return json.loads(raw.decode("utf-8-sig"), parse_float=str)
    except OSError as error:
        raise refusal(f"{path.name} cannot be read: {error.strerror}") from None
    except RecursionError:
        raise refusal(f"{path.name} is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise refusal(f"{path.name} is not JSON: line {error.lineno}, column {error.colno}") from None
    except ValueError:
        raise refusal(f"{path.name} is not JSON in UTF-8") from None


def _checked(model: type[Model], content: object, refusal: HouseholdFolderError) -> tuple[Model, tuple[str, ...]]:
    """Return the content as a model, and the keys that were taken out of it because nobody knows them."""
    try:
        return model.model_validate(content), ()
    except ValidationError as error:
        unknown = [each["loc"] for each in error.errors(include_input=False) if each["type"] == "extra_forbidden"]
    for place in unknown[:_UNKNOWN_MOST]:
        _drop(content, place)
    try:
        return model.model_validate(content), tuple(_written(place) for place in unknown)
    except ValidationError as error:
        places = _places(error)
    raise type(refusal)(str(refusal), places)


def _declared(model: type[Model], content: object) -> tuple[Model, tuple[str, ...]]:
    return _checked(model, _without_nulls(content), DeclarationInvalidError(f"{_HOUSEHOLD} is not a household"))


def _household(declaration: HouseholdIn) -> Household:
    try:
        return declaration.value()
    except DossierError as error:
        # The message of a rule never holds what was declared.
        raise DeclarationInvalidError(f"{_HOUSEHOLD} contradicts itself", (f"{error.code}: {error}",)) from None


def _sent(declaration: HouseholdIn) -> dict[str, Any]:
    return declaration.model_dump(mode="json", exclude={"documents"}, exclude_unset=True)


def _without_nulls(content: object) -> object:
    if isinstance(content, dict):
        return {key: _without_nulls(value) for key, value in content.items() if value is not None}
    if isinstance(content, list):
        return [_without_nulls(value) for value in content]
    return content


def _drop(content: object, place: tuple[int | str, ...]) -> None:
    part: Any = content
    for step in place[:-1]:
        # A place may also name the model that was tried there.
        if not isinstance(part, dict) or step in part:
            part = part[step]
    part.pop(place[-1], None)


def _places(error: ValidationError) -> tuple[str, ...]:
    found = error.errors(include_input=False, include_url=False, include_context=False)
    return tuple(f"{_written(each['loc'])}: {each['msg']}" for each in found[:10])


def _written(place: tuple[int | str, ...]) -> str:
    return ".".join(map(str, place)) or "top"
