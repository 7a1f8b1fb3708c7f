"""Data keys that are kept nowhere: for what is never stored, as a rehearsal."""

import os
from collections.abc import Iterable

from dossier.errors import KeyDestroyedError
from storage.kek import ID_BYTES, KEY_BYTES, DataKey


class PassingDataKeys:
    """Data keys in the memory of one process."""

    def __init__(self) -> None:
        self._keys: dict[str, DataKey | None] = {}

    def cached(self, scope: str) -> DataKey | None:
        """Return the key of a scope where it is at hand."""
        return self._keys.get(scope)

    def known(self, scope: str) -> DataKey | None:
        """Return the key of a scope, or None where there never was one. Raises KeyDestroyedError."""
        if scope in self._keys and self._keys[scope] is None:
            raise KeyDestroyedError("the key was destroyed")
        return self._keys.get(scope)

    def of(self, scope: str) -> DataKey:
        """Return the key of a scope, made at the first call. Raises KeyDestroyedError."""
        found = self.known(scope)
        if found is None:
            found = self._keys[scope] = DataKey(os.urandom(ID_BYTES), os.urandom(KEY_BYTES))
        return found

    def warm(self, scopes: Iterable[str]) -> None:
        """Nothing has to be fetched."""

    def make(self, scopes: Iterable[str]) -> None:
        """Make the keys of many scopes."""
        for scope in scopes:
            self.of(scope)

    def destroy(self, scope: str) -> None:
        """Destroy a key for good."""
        self._keys[scope] = None
