"""A short run of what `python -m benchmarks.contract` does at length: every address, as every kind of caller."""

import secrets

import pytest

from benchmarks.contract import CALLERS, SHORT, Contract, play
from tests.conftest import Servers

# Seconds on an idle machine; a busy one is no fault.
pytestmark = [pytest.mark.engines, pytest.mark.timeout(900)]


def test_every_address_keeps_what_its_description_says(whole: Servers) -> None:
    seed = secrets.randbelow(1_000_000)
    print(f"seed {seed}")  # noqa: T201 - whoever sees it fail repeats it
    contract = Contract(whole.environment, seed)
    wrong, let_in, addresses = [], set[str](), set[str]()
    for told in play(contract, CALLERS, SHORT):
        print(told.line())  # noqa: T201 - the figure
        wrong += [*told.failures, *told.errors]
        let_in |= told.succeeded
        addresses |= told.addresses
    contract.close()
    assert wrong == []
    assert len(let_in) > len(addresses) / 3, sorted(addresses - let_in)  # more is met than refusals
