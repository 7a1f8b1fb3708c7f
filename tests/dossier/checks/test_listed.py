"""Every check that is written is listed, and every code that a check can say is a known reason."""

import inspect
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from dossier import checks
from dossier.checks import CHECKS
from dossier.reasons import REASONS, Severity

MODULES = [import_module(f"dossier.checks.{module.name}") for module in iter_modules(checks.__path__)]
RULES = Path(checks.__file__).parent.parent


def test_every_check_is_listed_once() -> None:
    written = {
        function
        for module in MODULES
        for _, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not function.__name__.startswith("_")
        and list(inspect.signature(function).parameters) == ["case", "today", "policy"]
        and "Iterator[Finding]"
        in str(function.__annotations__["return"]).replace("collections.abc.", "").replace("dossier.findings.", "")
    }
    assert written == set(CHECKS)
    assert len(CHECKS) == len(set(CHECKS))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_check_says_what_it_asks_for(check: object) -> None:
    assert inspect.getdoc(check)


def test_every_code_in_the_rules_is_a_known_reason() -> None:
    classes = "|".join(sorted({code.split(".")[0] for code in REASONS}))
    said = {
        code
        for file in RULES.rglob("*.py")
        for code in re.findall(rf'"((?:{classes})\.[a-z_]+)"', file.read_text(encoding="utf-8"))
        if file.name != "errors.py"
    }
    assert said <= set(REASONS)


def test_suspicion_stays_with_staff_and_leads_to_nothing_by_itself() -> None:
    for code, reason in REASONS.items():
        if code.startswith("fraud.") or code == "validity.no_stamp":
            assert not reason.told_to_applicant
        if not reason.told_to_applicant:
            assert reason.severity is Severity.REVIEW
