"""Values of a policy as people write them: read from `name=value`, and shown."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from dossier.policy import Policy

_YES, _NO = ("yes", "true", "oui"), ("no", "false", "non")
PREVIEW = "preview"
"""The version of a policy that was changed by hand: it never judges anybody."""


class UnknownRuleError(ValueError):
    """No such value in the policy, or not one that can be written so."""

    code = "unknown_rule"


def changed(policy: Policy, changes: Sequence[str]) -> Policy:
    """Return the policy with `name=value` applied, in order. Raises UnknownRuleError."""
    for change in changes:
        name, equals, written = change.partition("=")
        if not equals or name in ("version", "effective"):
            raise UnknownRuleError(f"{name}: write name=value, with a name of `wathiq policy show`")
        policy = replace(_with(policy, name.split("."), written), version=PREVIEW)
    return policy


def as_written(value: object) -> str:
    """Return a value as it is shown and can be written again: lists with commas, yes and no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "none"
    if is_dataclass(value) and not isinstance(value, type):
        return ", ".join(f"{each.name}={as_written(getattr(value, each.name))}" for each in fields(value))
    if isinstance(value, tuple):
        nested = any(isinstance(each, tuple) or is_dataclass(each) for each in value)
        return ("; " if nested else ", ").join(as_written(each) for each in value)
    return str(value.value) if isinstance(value, Enum) else str(value)


def as_data(value: object) -> Any:  # noqa: ANN401 - JSON of any shape
    """Return a value as JSON holds it; decimals stay texts, for a float would not be exact."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: as_data(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [as_data(each) for each in value]
    return str(value) if isinstance(value, Decimal) else value


def _with(holder: Any, names: Sequence[str], written: str) -> Any:  # noqa: ANN401 - a policy, or a dataclass in it
    name, *inner = names
    if not is_dataclass(holder) or name not in {each.name for each in fields(holder)}:
        raise UnknownRuleError(f"{name}: the policy has no such value")
    old = getattr(holder, name)
    return replace(holder, **{name: _with(old, inner, written) if inner else _read(name, old, written.strip())})  # type: ignore[type-var]


def _read(name: str, old: object, written: str) -> object:
    """Return what is written, of the same type as what stands there now. Raises UnknownRuleError."""
    try:
        match old:
            case bool():
                return {**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}[written.lower()]
            case Decimal():
                return Decimal(written.replace(",", "."))
            case int() | None:
                return None if old is None and written == "none" else int(written)
            case float():
                return float(written)
            case tuple() if all(isinstance(each, int) for each in old):
                return tuple(int(each) for each in written.split(","))
            case tuple() if all(isinstance(each, str) and not isinstance(each, Enum) for each in old):
                return tuple(each.strip() for each in written.split(",") if each.strip())
    except (KeyError, ValueError, InvalidOperation):
        pass
    raise UnknownRuleError(f"{name}: {written!r} cannot stand in the place of {as_written(old)}")
